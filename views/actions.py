"""Every command once: its id, words, key and icon, and where it works; QActions are made from this table alone.

bind(view, {"decisions.honour": self._honour, …}) -> dict[str, QAction]
    actions whose keys work only while `view` has the focus (`where` "window": everywhere in its window)
set_enabled(action, True | False, why="It has shipped.")
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from views.icons import icon
from views.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """A command as the user knows it; `where` is *list* (with the focus) or *window*."""

    id: str
    text: str
    key: str = ""
    icon: str = ""
    where: str = "list"


_LIST = "list"
_WINDOW = "window"

COMMANDS = (
    # the window
    Command("window.back", QT_TRANSLATE_NOOP("Command", "Back"), "Alt+Left", "back", _WINDOW),
    Command("window.forward", QT_TRANSLATE_NOOP("Command", "Forward"), "Alt+Right", "forward", _WINDOW),
    Command("window.undo", QT_TRANSLATE_NOOP("Command", "Undo"), "Ctrl+Z", "undo", _WINDOW),
    Command("window.refresh", QT_TRANSLATE_NOOP("Command", "Refresh"), "F5", "refresh", _WINDOW),
    Command("window.keys", QT_TRANSLATE_NOOP("Command", "All keys"), "?", "help"),
    Command("window.help", QT_TRANSLATE_NOOP("Command", "All keys"), "F1", "help", _WINDOW),
    Command("window.filter", QT_TRANSLATE_NOOP("Command", "Filter"), "Ctrl+F", "filter", _WINDOW),
    Command("window.search", QT_TRANSLATE_NOOP("Command", "Search everything"), "Ctrl+K", "search", _WINDOW),
    Command("window.import", QT_TRANSLATE_NOOP("Command", "Import a file"), "Ctrl+I", "import", _WINDOW),
    # any list
    Command("list.copy", QT_TRANSLATE_NOOP("Command", "Copy number, title and link"), "Ctrl+C", "copy"),
    Command("list.history", QT_TRANSLATE_NOOP("Command", "History"), "Y", "history"),
    # inbox
    Command("inbox.take", QT_TRANSLATE_NOOP("Command", "Link"), "1", "link"),
    Command("inbox.link", QT_TRANSLATE_NOOP("Command", "Link to…"), "L", "search"),
    Command("inbox.correction", QT_TRANSLATE_NOOP("Command", "Correction"), "C", "correction"),
    Command("inbox.change", QT_TRANSLATE_NOOP("Command", "Change"), "X", "change"),
    Command("inbox.wish", QT_TRANSLATE_NOOP("Command", "Wish"), "W", "wish"),
    Command("inbox.mandate", QT_TRANSLATE_NOOP("Command", "Mandate"), "D", "mandate"),
    Command("inbox.ask", QT_TRANSLATE_NOOP("Command", "Ask"), "M", "ask"),
    Command("inbox.answered", QT_TRANSLATE_NOOP("Command", "The answer came"), "Shift+M", "inbox"),
    Command("inbox.route", QT_TRANSLATE_NOOP("Command", "Route"), "R", "route"),
    Command("inbox.escalate", QT_TRANSLATE_NOOP("Command", "Escalate"), "Shift+R", "up"),
    Command("inbox.back", QT_TRANSLATE_NOOP("Command", "Back from the party"), "Shift+B", "back"),
    Command("inbox.merge", QT_TRANSLATE_NOOP("Command", "Merge with a ticket"), "G", "merge"),
    Command("inbox.answer", QT_TRANSLATE_NOOP("Command", "Answer"), "A", "case"),
    Command("inbox.possible", QT_TRANSLATE_NOOP("Command", "Possible today"), "T", "done"),
    Command("inbox.new", QT_TRANSLATE_NOOP("Command", "New ticket"), "N", "add"),
    Command("inbox.kind", QT_TRANSLATE_NOOP("Command", "Correct the kind"), "Shift+K", "edit"),
    Command("inbox.language", QT_TRANSLATE_NOOP("Command", "Correct the language"), "Shift+L", "language"),
    Command("inbox.product", QT_TRANSLATE_NOOP("Command", "Correct the product"), "Shift+P", "product"),
    Command("inbox.close", QT_TRANSLATE_NOOP("Command", "Withdrawn by requester"), "Shift+W", "withdraw"),
    Command("inbox.reopen", QT_TRANSLATE_NOOP("Command", "Reopen"), "Shift+O", "reopen"),
    Command("inbox.split", QT_TRANSLATE_NOOP("Command", "Unlink"), "U", "split"),
    # decisions
    Command("decisions.honour", QT_TRANSLATE_NOOP("Command", "Honour"), "1", "honour"),
    Command("decisions.reject", QT_TRANSLATE_NOOP("Command", "Reject"), "3", "reject"),
    Command("decisions.defer", QT_TRANSLATE_NOOP("Command", "Defer"), "H", "defer"),
    Command("decisions.ask", QT_TRANSLATE_NOOP("Command", "Ask"), "M", "ask"),
    Command("decisions.reason", QT_TRANSLATE_NOOP("Command", "Write the reason"), "E", "edit"),
    Command("decisions.reopen", QT_TRANSLATE_NOOP("Command", "Reopen"), "Shift+O", "reopen"),
    Command("decisions.score", QT_TRANSLATE_NOOP("Command", "Set value and effort"), "V", "score"),
    Command("decisions.estimate", QT_TRANSLATE_NOOP("Command", "Estimate"), "T", "score"),
    Command("decisions.fast", QT_TRANSLATE_NOOP("Command", "Fast lane"), "F", "fast"),
    Command("decisions.bake", QT_TRANSLATE_NOOP("Command", "Bake in"), "B", "bake"),
    Command("decisions.consult", QT_TRANSLATE_NOOP("Command", "Consult"), "C", "consult"),
    Command("decisions.meeting", QT_TRANSLATE_NOOP("Command", "Meeting mode"), "F11", "start", _WINDOW),
    Command("decisions.stands", QT_TRANSLATE_NOOP("Command", "It stands"), "S", "pin"),
    # renewals, a tab of the decisions
    Command("renewals.propose", QT_TRANSLATE_NOOP("Command", "Propose a renewal"), "N", "add"),
    Command("renewals.honour", QT_TRANSLATE_NOOP("Command", "Honour it"), "1", "honour"),
    Command("renewals.reject", QT_TRANSLATE_NOOP("Command", "Reject it"), "3", "reject"),
    Command("renewals.target", QT_TRANSLATE_NOOP("Command", "Its release"), "P", "releases"),
    Command("renewals.reserve", QT_TRANSLATE_NOOP("Command", "Keep time"), "R", "plan"),
    Command("renewals.pull-out", QT_TRANSLATE_NOOP("Command", "Pull out"), "U", "withdraw"),
    Command("renewals.edit", QT_TRANSLATE_NOOP("Command", "Edit it"), "E", "edit"),
    # backlog
    Command("backlog.new", QT_TRANSLATE_NOOP("Command", "New change"), "N", "add"),
    Command("backlog.park", QT_TRANSLATE_NOOP("Command", "Park"), "H", "park"),
    Command("backlog.score", QT_TRANSLATE_NOOP("Command", "Score"), "S", "score"),
    Command("backlog.estimate", QT_TRANSLATE_NOOP("Command", "Estimate"), "T", "score"),
    Command("backlog.place", QT_TRANSLATE_NOOP("Command", "Place in a release"), "P", "releases"),
    Command("backlog.merge", QT_TRANSLATE_NOOP("Command", "Merge"), "G", "merge"),
    Command("backlog.split", QT_TRANSLATE_NOOP("Command", "Split"), "U", "split"),
    Command("backlog.edit", QT_TRANSLATE_NOOP("Command", "Edit"), "E", "edit"),
    Command("backlog.reproduced", QT_TRANSLATE_NOOP("Command", "Reproduced"), "R", "reproduce"),
    Command("backlog.urgency", QT_TRANSLATE_NOOP("Command", "Judge the urgency"), "I", "warning"),
    Command("backlog.depends", QT_TRANSLATE_NOOP("Command", "Depends on"), "Shift+D", "link"),
    Command("backlog.decide", QT_TRANSLATE_NOOP("Command", "Decide"), "D", "decisions"),
    Command("backlog.workaround", QT_TRANSLATE_NOOP("Command", "Workaround"), "W", "workaround"),
    Command("backlog.cell", QT_TRANSLATE_NOOP("Command", "Edit the cell"), "F2", "edit"),
    Command("backlog.paste", QT_TRANSLATE_NOOP("Command", "Paste a column"), "Ctrl+V", "copy"),
    Command("backlog.set-all", QT_TRANSLATE_NOOP("Command", "Set a field of all"), "Shift+E", "edit"),
    Command("backlog.fold", QT_TRANSLATE_NOOP("Command", "Fold or unfold all groups"), "Z", "layers"),
    Command("backlog.save-view", QT_TRANSLATE_NOOP("Command", "Save this view"), "Ctrl+S", "pin", _WINDOW),
    Command("backlog.export", QT_TRANSLATE_NOOP("Command", "Export"), "Ctrl+E", "export", _WINDOW),
    Command("backlog.chart", QT_TRANSLATE_NOOP("Command", "Chart, table or both"), "C", "insights"),
    # the backlog's chart
    Command("chart.closer", QT_TRANSLATE_NOOP("Command", "Chart: closer"), "+", "add"),
    Command("chart.further", QT_TRANSLATE_NOOP("Command", "Chart: further away"), "-", "minus"),
    Command("chart.all", QT_TRANSLATE_NOOP("Command", "Chart: all points"), "0", "eye"),
    Command("chart.line-up", QT_TRANSLATE_NOOP("Command", "Chart: line up"), "PgUp", "up"),
    Command("chart.line-down", QT_TRANSLATE_NOOP("Command", "Chart: line down"), "PgDown", "down"),
    Command("chart.more-effort", QT_TRANSLATE_NOOP("Command", "Chart: more effort"), "Alt+Right", "forward"),
    Command("chart.less-effort", QT_TRANSLATE_NOOP("Command", "Chart: less effort"), "Alt+Left", "back"),
    Command("chart.more-value", QT_TRANSLATE_NOOP("Command", "Chart: higher value"), "Alt+Up", "up"),
    Command("chart.less-value", QT_TRANSLATE_NOOP("Command", "Chart: lower value"), "Alt+Down", "down"),
    Command("chart.twin", QT_TRANSLATE_NOOP("Command", "Chart: as a table"), "T", "list"),
    # releases
    Command("releases.place", QT_TRANSLATE_NOOP("Command", "Move to a release"), "M", "move"),
    Command("releases.left", QT_TRANSLATE_NOOP("Command", "Move to the release before"), "Shift+Left", "back"),
    Command("releases.right", QT_TRANSLATE_NOOP("Command", "Move to the next release"), "Shift+Right", "forward"),
    Command("releases.ready", QT_TRANSLATE_NOOP("Command", "Ready"), "R", "ready"),
    Command("releases.pass", QT_TRANSLATE_NOOP("Command", "Test passed"), "V", "test"),
    Command("releases.fail", QT_TRANSLATE_NOOP("Command", "Test failed"), "F", "fail"),
    Command("releases.slip", QT_TRANSLATE_NOOP("Command", "Slip"), "L", "slip"),
    Command("releases.pin", QT_TRANSLATE_NOOP("Command", "Pin to a release"), "P", "pin"),
    Command("releases.bar", QT_TRANSLATE_NOOP("Command", "Keep out of a release"), "B", "reject"),
    Command("releases.unpin", QT_TRANSLATE_NOOP("Command", "Unpin"), "U", "split"),
    Command("releases.take-out", QT_TRANSLATE_NOOP("Command", "Take out"), "T", "withdraw"),
    Command("releases.freeze", QT_TRANSLATE_NOOP("Command", "Freeze"), "Shift+F", "freeze"),
    Command("releases.preview", QT_TRANSLATE_NOOP("Command", "Preview shipping"), "Shift+S", "ship"),
    Command("releases.new", QT_TRANSLATE_NOOP("Command", "New release"), "N", "add"),
    Command("releases.plan", QT_TRANSLATE_NOOP("Command", "Lay out releases"), "Shift+P", "plan"),
    Command("releases.withdraw", QT_TRANSLATE_NOOP("Command", "Withdraw"), "Shift+W", "withdraw"),
    Command("releases.open", QT_TRANSLATE_NOOP("Command", "Open the release"), "O", "eye"),
    Command("releases.edit", QT_TRANSLATE_NOOP("Command", "Edit the release"), "Shift+E", "edit"),
    Command("releases.compose", QT_TRANSLATE_NOOP("Command", "Compose"), "C", "compose"),
    Command("releases.why", QT_TRANSLATE_NOOP("Command", "Why in, why not"), "W", "unknown"),
    Command("releases.estimate", QT_TRANSLATE_NOOP("Command", "Estimate"), "E", "score"),
    Command("releases.verdict", QT_TRANSLATE_NOOP("Command", "Verdict of a tester"), "Shift+V", "test"),
    Command("releases.verdict-whole", QT_TRANSLATE_NOOP("Command", "Verdict on the whole"), "Shift+T", "test"),
    Command("releases.except", QT_TRANSLATE_NOOP("Command", "Ship in spite of closed days"), "Shift+X", "done"),
    Command("releases.late", QT_TRANSLATE_NOOP("Command", "Let a change in late"), "I", "add"),
    Command("releases.withdraw-change", QT_TRANSLATE_NOOP("Command", "Withdraw this change"), "Shift+U", "withdraw"),
    Command("releases.record", QT_TRANSLATE_NOOP("Command", "How true estimates have been"), "Shift+R", "insights"),
    Command("releases.price", QT_TRANSLATE_NOOP("Command", "What one more day brings"), "Shift+D", "score"),
    Command("compose.apply", QT_TRANSLATE_NOOP("Command", "Apply the plan"), "Ctrl+Return", "done"),
    Command("compose.all", QT_TRANSLATE_NOOP("Command", "Take all moves"), "A", "done"),
    Command("compose.again", QT_TRANSLATE_NOOP("Command", "Compose again"), "C", "compose"),
    Command("compose.stop", QT_TRANSLATE_NOOP("Command", "Stop the search"), "S", "close"),
    Command("releases.waive", QT_TRANSLATE_NOOP("Command", "Waive the hot fix"), "X", "done"),
    # the releases' calendar
    Command("calendar.new", QT_TRANSLATE_NOOP("Command", "New release that day"), "N", "add"),
    Command("calendar.before", QT_TRANSLATE_NOOP("Command", "A month back"), "PgUp", "back"),
    Command("calendar.after", QT_TRANSLATE_NOOP("Command", "A month on"), "PgDown", "forward"),
    Command("calendar.today", QT_TRANSLATE_NOOP("Command", "Today"), "T", "today"),
    Command("calendar.form", QT_TRANSLATE_NOOP("Command", "Month or timeline"), "V", "plan"),
    Command("calendar.export", QT_TRANSLATE_NOOP("Command", "Export as .ics"), "Ctrl+E", "export"),
    Command("calendar.print", QT_TRANSLATE_NOOP("Command", "Save as PDF"), "Ctrl+P", "print"),
    Command("calendar.closer", QT_TRANSLATE_NOOP("Command", "Timeline: closer"), "+", "add"),
    Command("calendar.further", QT_TRANSLATE_NOOP("Command", "Timeline: further away"), "-", "minus"),
    Command("calendar.all", QT_TRANSLATE_NOOP("Command", "Timeline: six months"), "0", "eye"),
    # fixes, a tab of the releases
    Command("fixes.port", QT_TRANSLATE_NOOP("Command", "Port it here"), "P", "merge"),
    Command("fixes.unport", QT_TRANSLATE_NOOP("Command", "Take the port out"), "U", "split"),
    Command("fixes.branch", QT_TRANSLATE_NOOP("Command", "New branch"), "B", "add"),
    Command("fixes.rename", QT_TRANSLATE_NOOP("Command", "Rename the branch"), "E", "edit"),
    Command("fixes.end", QT_TRANSLATE_NOOP("Command", "End the branch"), "Del", "delete"),
    # what if, a tab of the releases
    Command("whatif.save", QT_TRANSLATE_NOOP("Command", "Save as a scenario"), "S", "pin"),
    Command("whatif.reset", QT_TRANSLATE_NOOP("Command", "As it is"), "R", "undo"),
    Command("whatif.rename", QT_TRANSLATE_NOOP("Command", "Rename the scenario"), "E", "edit"),
    Command("whatif.remove", QT_TRANSLATE_NOOP("Command", "Remove the scenario"), "Del", "delete"),
    # outbox
    Command("outbox.approve", QT_TRANSLATE_NOOP("Command", "Approve"), "A", "done"),
    Command("outbox.hold", QT_TRANSLATE_NOOP("Command", "Hold"), "H", "hold"),
    Command("outbox.edit", QT_TRANSLATE_NOOP("Command", "Edit"), "E", "edit"),
    Command("outbox.retry", QT_TRANSLATE_NOOP("Command", "Try again"), "R", "refresh"),
    Command("outbox.arrived", QT_TRANSLATE_NOOP("Command", "It arrived"), "I", "done"),
    Command("outbox.told", QT_TRANSLATE_NOOP("Command", "Told by hand"), "T", "by-hand"),
    Command("outbox.by-hand", QT_TRANSLATE_NOOP("Command", "Tell by hand"), "B", "by-hand"),
    Command("outbox.unreachable", QT_TRANSLATE_NOOP("Command", "Unreachable"), "U", "unreachable"),
    Command("outbox.drop", QT_TRANSLATE_NOOP("Command", "Drop"), "D", "delete"),
    Command("outbox.hold-all", QT_TRANSLATE_NOOP("Command", "Hold all"), "Shift+H", "hold"),
    Command("outbox.send", QT_TRANSLATE_NOOP("Command", "Send now"), "Shift+S", "send"),
    Command("outbox.eml", QT_TRANSLATE_NOOP("Command", "Save as files…"), "Shift+E", "export"),
    # settings
    Command("settings.new", QT_TRANSLATE_NOOP("Command", "New"), "N", "add"),
    Command("settings.edit", QT_TRANSLATE_NOOP("Command", "Edit"), "E", "edit"),
    Command("settings.remove", QT_TRANSLATE_NOOP("Command", "Remove"), "Del", "delete"),
    Command("settings.up", QT_TRANSLATE_NOOP("Command", "Further up"), "Alt+Up", "up"),
    Command("settings.down", QT_TRANSLATE_NOOP("Command", "Further down"), "Alt+Down", "down"),
    # cases
    Command("cases.edit", QT_TRANSLATE_NOOP("Command", "Edit"), "E", "edit"),
    Command("cases.remove", QT_TRANSLATE_NOOP("Command", "Remove"), "Del", "delete"),
    Command("cases.export", QT_TRANSLATE_NOOP("Command", "Export"), "Ctrl+E", "export", _WINDOW),
    Command("cases.folder", QT_TRANSLATE_NOOP("Command", "Add a folder"), "N", "add"),
    Command("cases.open", QT_TRANSLATE_NOOP("Command", "Open in the browser"), "O", "external"),
)

_BY_ID = {command.id: command for command in COMMANDS}


def command(name: str) -> Command:
    """The command of that id; KeyError where there is none."""
    return _BY_ID[name]


def words_of(name: str) -> str:
    """What a command does, in the user's words; KeyError where there is none."""
    return QCoreApplication.translate("Command", _BY_ID[name].text)


def make_action(name: str, act: Callable[[], object], owner: QObject) -> QAction:
    """The QAction of a command, not yet bound to a key's place."""
    known = _BY_ID[name]
    action = QAction(words_of(name), owner)
    action.setObjectName(known.id)
    action.setProperty("icon_name", known.icon)
    if known.icon:
        action.setIcon(icon(known.icon, "text2"))
    if known.key:
        action.setShortcut(QKeySequence(known.key))
    in_window = known.where == _WINDOW
    context = Qt.ShortcutContext.WindowShortcut if in_window else Qt.ShortcutContext.WidgetShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda _checked=False: act())
    return action


def bind(view: QWidget, acts: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Adds the commands to a view: their keys work while it has the focus, its context menu offers them."""
    made = {}
    for name, act in acts.items():
        action = make_action(name, act, view)
        view.addAction(action)
        made[name] = action
    explain_keys(view)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    return made


_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class _Explaining(QObject):
    """Listens to a view for the keys of commands that are disabled there."""

    def eventFilter(self, view: QObject, event: QEvent) -> bool:
        """Says why such a command can't be done now."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(view, QWidget):
            return False
        pressed = QKeySequence(event.keyCombination())
        for action in _actions_at(view):
            why = "" if action.isEnabled() else str(action.property("why") or "")
            if why and action.shortcut() == pressed:
                explanations.asked.emit(why)
                return True
        return False


def _actions_at(view: QWidget) -> list[QAction]:
    """The view's own commands, and those of what it stands in that work within it."""
    found, within = list(view.actions()), view.parentWidget()
    while within is not None:
        found += [each for each in within.actions() if each.shortcutContext() == _WITHIN]
        within = within.parentWidget()
    return found


class _Explanations(QObject):
    """Carries the reasons to whoever shows them."""

    asked = Signal(str)


#: Why the command of a pressed key can't be done now.
explanations = _Explanations()


def explain_keys(view: QWidget) -> None:
    """Lets the keys of the view's disabled commands say why they do nothing."""
    view.installEventFilter(_Explaining(view))


def set_enabled(action: QAction, enabled: bool, why: str = "") -> None:
    """Enables or disables it; a disabled command says why."""
    said = "" if enabled else why
    if action.isEnabled() == enabled and str(action.property("why") or "") == said:
        return  # each change lays out the bars that show it
    action.setProperty("why", said)
    if action.isEnabled() == enabled:
        action.changed.emit()
    action.setEnabled(enabled)
