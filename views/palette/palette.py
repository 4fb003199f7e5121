"""The palette: Ctrl+K from anywhere, every command that can be reached now and everything that can be found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.rows.everything import Completion, Found, Group, Hit
from models.rules.errors import Refusal
from views.desk import Desk
from views.palette.field import PaletteField
from views.palette.finds import Ways, completion_lines, found_lines, hit_line, offer_lines
from views.palette.lines import Line, head
from views.palette.offers import Offer, matching
from views.palette.popup import Popup
from views.said import as_read

#: Commands shown beside finds; all that match are shown where nothing or a `>` is typed.
MOST_COMMANDS = 5
#: Of each kind so many finds are shown.
MOST_OF_A_KIND = 4
#: How many items are remembered as opened last.
MOST_RECENT = 8

_RECENT = "palette.recent"
_KEY = "palette"


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a reader brought for one text."""

    text: str
    found: Found
    completions: tuple[Completion, ...] = ()


class Palette(QObject):
    """Field and list; `offers` gives the commands that can be reached at the moment."""

    #: An item is to be shown: kind and id.
    opened = Signal(str, int)
    #: A list is to be shown: the kind of its items and filter words.
    listed = Signal(str, str)

    def __init__(self, desk: Desk, key: str, offers: Callable[[], Sequence[Offer]], window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._give_offers = offers
        self._offers: Sequence[Offer] = ()
        self._answer = _Answer("", Found())
        self._taking = False
        self._came_from: QWidget | None = None
        self.field = PaletteField(key)
        self.popup = Popup(window)
        self._ways = Ways(self._open, self._more, self._write)
        self._connect()

    def _connect(self) -> None:
        field, popup = self.field, self.popup
        field.entered.connect(self._on_entered)
        field.textEdited.connect(self._on_text)
        field.stepped.connect(self._on_stepped)
        field.taken.connect(self._on_taken)
        field.link_wanted.connect(self._on_link)
        field.completed.connect(self._on_completed)
        field.closed.connect(self._on_escape)
        field.left.connect(self.close)
        popup.taken.connect(self._take)

    # ---- opening and closing

    def open(self, text: str = "") -> None:
        """Puts the focus into the field, with all of its text selected, and shows what there is."""
        focused = QApplication.focusWidget()
        if focused is not self.field:
            self._came_from = focused
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.popup.isVisible():
            self._begin()

    def is_open(self) -> bool:
        """Whether the list is seen."""
        return self.popup.isVisible()

    def _on_entered(self) -> None:
        if not self.popup.isVisible():
            self._begin()

    def _begin(self) -> None:
        self._offers = self._give_offers()
        self.popup.moved_by_hand = False
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._show()
        self.popup.show_under(self.field)
        self._ask()

    def close(self) -> None:
        """Takes the list away; nothing that was asked is answered any more."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._taking = False
        self._desk.background.forget(_KEY)
        self.popup.hide()

    def _leave(self) -> None:
        """Closes, empties the field and gives the focus back."""
        self.close()
        self.field.clear()
        self._answer = _Answer("", Found())
        back, self._came_from = self._came_from, None
        if back is not None and _is_alive(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.field.clearFocus()

    def _on_escape(self) -> None:
        if self.field.text() and self.popup.isVisible():
            self.field.clear()
            self._on_text()
        else:
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press of the mouse elsewhere closes; a window of another size moves the list along."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            spot = event.globalPosition().toPoint()
            if not (_holds(self.popup, spot) or _holds(self.field, spot)):
                self.close()
        elif event.type() == QEvent.Type.Resize and watched is self.popup.parentWidget() and self.popup.isVisible():
            self.popup.show_under(self.field)
        return False

    # ---- asking

    def is_answered(self) -> bool:
        """Whether what stands there answers what is typed now."""
        return self._answer.text == self.field.text()

    def _on_text(self) -> None:
        self.popup.moved_by_hand = False
        if not self.popup.isVisible():
            self._begin()
            return
        self._show()
        self._ask()

    def _ask(self) -> None:
        database, who, text = self._desk.database, self._desk.who, self.field.text()
        if database is None or text.startswith(">"):
            self._on_answer(_Answer(text, Found()))
            return
        recent = self._recent() if not text.strip() else ()

        def query() -> _Answer:
            from app.queries.everything import completions, found, lately

            if not text.strip():
                return _Answer(text, lately(database, who, recent))
            return _Answer(text, found(database, text, limit_each=MOST_OF_A_KIND), completions(database, text))

        self._desk.read(query, self._on_answer, self._on_refused, key=_KEY)

    def _on_refused(self, refusal: Refusal) -> None:
        self._on_answer(_Answer(self.field.text(), Found(notes=(refusal.sentence,))))

    def _on_answer(self, answer: _Answer) -> None:
        if not self.popup.isVisible():
            return
        self._answer = answer
        self._show()
        if self._taking:
            self._taking = False
            self._take(self.popup.current())

    # ---- showing

    def _show(self) -> None:
        """What there is for the text: commands at once, finds as they were until others arrive."""
        text = self.field.text()
        lines = self._lines_without_words() if not text.strip() else self._lines_for(text)
        self.popup.set_lines(lines)
        typing = self._answer.completions and not self._answer.found.groups  # what is half typed is no mistake yet
        notes = "" if typing else " ".join(map(as_read, self._answer.found.notes))
        nothing = not lines and self.is_answered()
        self.popup.say(notes or (self.tr("Nothing of these words.") if nothing else self.hint()))

    def hint(self) -> str:
        """Which keys there are."""
        return self.tr("Enter opens · Ctrl+Enter copies the link · Tab completes · Esc closes")

    def _lines_without_words(self) -> list[Line]:
        found = self._answer.found if not self._answer.text.strip() else Found()
        hits = [hit for group in found.groups for hit in group.rows]
        lines = [head("recent", self.tr("Recent")), *(hit_line(hit, self._ways) for hit in hits)] if hits else []
        for where in dict.fromkeys(offer.where for offer in self._offers):
            offers = [offer for offer in self._offers if offer.where == where]
            lines.append(head(f"offers.{where}", where or self.tr("Everywhere")))
            lines += [_without_where(line) for line in offer_lines(offers, self._run)]
        return lines

    def _lines_for(self, text: str) -> list[Line]:
        alone = text.startswith(">")
        offers = matching(self._offers, text.removeprefix(">"))
        commands = offer_lines(offers if alone else offers[:MOST_COMMANDS], self._run)
        if commands:
            commands.insert(0, head("commands", self.tr("Commands")))
        if alone:
            return commands
        stale = not self._answer.text.strip()  # these were the recent ones
        found = Found() if stale else self._answer.found
        finds = found_lines(found, self._ways)
        more = [] if stale else completion_lines(self._answer.completions, self._ways)
        if more:
            more.insert(0, head("complete", self.tr("Filter words")))
        if found.named:
            return [*finds, *commands]
        return [*commands, *more, *finds]

    # ---- doing

    def _on_stepped(self, by: int) -> None:
        if self.popup.isVisible():
            self.popup.step(by)
        else:
            self._begin()

    def _on_taken(self) -> None:
        if not self.popup.isVisible():
            self._begin()
            return
        line = self.popup.current()
        if self.is_answered() or (line is not None and line.name.startswith("offer.")):
            self._take(line)
        else:
            self._taking = True  # what is meant has not arrived yet

    def _take(self, line: Line | None) -> None:
        if line is None or line.take is None:
            return
        if line.why:
            self.popup.say(f"{line.text}: {line.why.rstrip('.')}.")
            return
        line.take()

    def _run(self, offer: Offer) -> None:
        self._leave()
        offer.run()

    def _open(self, hit: Hit) -> None:
        self._leave()
        if hit.kind in {"person", "organisation"} and hit.tickets:
            self.listed.emit("ticket", hit.leads_to)
        else:
            self.opened.emit(hit.kind, hit.id)

    def _more(self, group: Group) -> None:
        self._leave()
        self.listed.emit(group.kind, group.words)

    def _write(self, text: str) -> None:
        self.field.setText(text)
        self.field.setFocus()
        self._on_text()

    def _on_completed(self) -> None:
        if self._answer.completions and self.is_answered():
            self._write(self._answer.completions[0].text)

    def _on_link(self) -> None:
        line = self.popup.current() if self.popup.isVisible() else None
        if line is None or not line.link:
            return
        QGuiApplication.clipboard().setText(line.link)
        self._leave()
        self._desk.told.emit(self.tr("Copied: %1").replace("%1", line.link.splitlines()[0]), 0)

    # ---- what was opened last

    def remember(self, kind: str, item: int) -> None:
        """Notes that an item was opened."""
        if self._desk.database is None:
            return
        kept = [each for each in self._recent() if each != (kind, item)]
        fresh = [(kind, item), *kept][:MOST_RECENT]
        text = " ".join(f"{each}/{number}" for each, number in fresh)
        drafts = self._desk.drafts
        self._desk.write(lambda: drafts.keep(_RECENT, text))

    def _recent(self) -> tuple[tuple[str, int], ...]:
        words = self._desk.drafts.text(_RECENT).split()
        pairs = [word.partition("/") for word in words]
        return tuple((kind, int(number)) for kind, _, number in pairs if number.isdecimal())


def _without_where(line: Line) -> Line:
    """The line under a head that says where already."""
    return replace(line, right="")


def _is_alive(widget: QWidget) -> bool:
    return shiboken6.isValid(widget)


def _holds(widget: QWidget, spot: QPoint) -> bool:
    return widget.isVisible() and widget.rect().contains(widget.mapFromGlobal(spot))
