"""The page of one release: what stands in it, how far it is, who was told, and what can be done with it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.releases import ItemRow, ReleaseSheet, ToldCount
from views.background import Pause
from views.releases.cards import OPEN
from views.releases.outlook import OutlookSection, TeamsSection, TookSection
from views.releases.page_items import ItemsSection
from views.releases.readiness import ReadinessSection
from views.releases.words import day_words, fill, kind_words, local_day, pd_words, translate
from views.said import as_read
from views.theme import px
from views.widgets.bars import ActionBar
from views.widgets.buttons import IconButton
from views.widgets.counts import count_of, numeral
from views.widgets.labels import Label, Pane, StateChip
from views.widgets.looks import Cell
from views.widgets.sheet import Section, Sheet, column_layout
from views.widgets.states import language_word, state_look
from views.widgets.times import long_day

PAST = frozenset({"shipped", "withdrawn"})


class ReleasePage(Pane):
    """A side panel; `show_sheet` fills it, Esc and its cross close it."""

    closed = Signal()
    change_wanted = Signal(int)
    letter_wanted = Signal(int)
    #: A carried hot fix is to be waived: its change.
    waiver_wanted = Signal(int)
    edit_wanted = Signal()
    #: Another change of the release is current.
    item_changed = Signal()

    def __init__(self) -> None:
        super().__init__("base", "l")
        self.sheet = Sheet(translate("Releases", "Release"), 16)
        self._title = Label(translate("Releases", "Release"), "body", 600)
        self._shown: ReleaseSheet | None = None
        self.items: ItemsSection | None = None
        self._current = 0
        self._offered: list[QAction] = []
        self._helping: dict[str, QAction] = {}
        self._later = Pause(0, self._scroll_back, self)
        self._scroll = 0
        head = Pane("base", "b")
        head.setFixedHeight(px(40))
        line = QHBoxLayout(head)
        line.setContentsMargins(16, 0, 8, 0)
        line.addWidget(self._title, 1)
        self.close_button = IconButton("close", translate("Releases", "Close the page (Esc)"))
        self.close_button.clicked.connect(self.closed)
        line.addWidget(self.close_button)
        self._foot = ActionBar(beside=True)
        layout = column_layout(self, 0)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(head)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self._foot)
        self.setMinimumWidth(px(300))

    def set_actions(self, actions: list[QAction]) -> None:
        """The buttons at the foot in one line, the first one accent, the rest behind “…”; what can't be done is left out."""
        if actions == self._offered:
            return
        self._offered = list(actions)
        had_focus = self._holds_focus(self._foot)
        self._foot.set_actions(actions)
        for button in self._foot.row.buttons():
            if button.action().objectName().startswith("releases.withdraw"):
                button.set_kind("danger")
        if had_focus:
            self.take_focus()
        self._foot.setVisible(bool(actions))

    def release(self) -> ReleaseSheet | None:
        """What it shows."""
        return self._shown

    def take_focus(self) -> None:
        """The focus goes to its changes, where their keys work; without any to the page itself."""
        table = self.items.table if self.items is not None else None
        (table or self.sheet).setFocus()

    def forget(self) -> None:
        """Shows nothing."""
        self._shown = self.items = None
        self.sheet.clear()

    def show_close(self, shown: bool) -> None:
        """Whether the page can be closed."""
        self.close_button.setVisible(shown)

    def show_sheet(self, sheet: ReleaseSheet, today: date) -> None:
        """Shows a release; the same one stays where it was scrolled to."""
        if sheet == self._shown:
            return
        same = self._shown is not None and self._shown.row.id == sheet.row.id
        self._scroll = self.sheet.verticalScrollBar().value() if same else 0
        self._shown = sheet
        self._title.setText(sheet.row.number)
        self.setAccessibleName(f"{sheet.row.number}, {sheet.row.name}")
        had_focus = same and self._holds_focus(self.sheet)
        self._current = self._current if same else 0
        self.sheet.clear()
        self._add_head(sheet, today)
        if sheet.row.state in PAST:
            self._add_withdrawal(sheet)
            self._add_told(sheet)
        else:
            self._add_readiness(sheet)
            self._add_outlook(sheet, today)
        self._add_items(sheet)
        if sheet.row.state in PAST and (sheet.about.took or sheet.about.said is not None):
            self._add_record(TookSection(sheet))
        self._add_exceptions(sheet)
        self._add_notes(sheet)
        self._add_history(sheet)
        if had_focus:
            self.take_focus()
        self._later.start()

    def _holds_focus(self, part: QWidget) -> bool:
        """Whether the focus is in that part, or comes back to it when a dialog over the window closes."""
        return part.isAncestorOf(self.window().focusWidget())

    def _scroll_back(self) -> None:
        self.sheet.verticalScrollBar().setValue(self._scroll)

    def _add_head(self, sheet: ReleaseSheet, today: date) -> None:
        row = sheet.row
        self.sheet.add_title(kind_words(row.kind), row.name, row.product)
        self.sheet.add_chips(StateChip(state_look("release", row.state)))
        shipped = long_day(local_day(row.shipped)) if row.shipped else ""
        load = (
            fill(translate("Releases", "%1 of %2 pd"), numeral(row.load), numeral(row.capacity))
            if row.capacity
            else pd_words(row.load)
        )
        unknown = (
            count_of(row.unknown, translate("Releases", "1 without effort"), translate("Releases", "%n without effort"))
            if row.unknown
            else ""
        )
        planned = [
            (translate("Releases", "Planned"), long_day(row.planned)),
            _freeze(sheet, today),
            (translate("Releases", "Shipped"), shipped),
            (translate("Releases", "Load"), "" if row.state not in PAST else ", ".join(filter(None, [load, unknown]))),
            (translate("Releases", "Waiting"), numeral(row.waiting) if row.waiting and not row.shipped else ""),
        ]
        self.sheet.add_facts(planned, columns=1)

    def _add_readiness(self, sheet: ReleaseSheet) -> None:
        can = {name: (action.text(), action.trigger) for name, action in self._helping.items()}
        section = ReadinessSection(sheet, can, self.change_wanted.emit)
        if section.says_something():
            self.sheet.add(section)

    def _add_outlook(self, sheet: ReleaseSheet, today: date) -> None:
        about = sheet.about
        if about.teams and (sheet.items or any(load.capacity for load in about.teams)):
            self.sheet.add(TeamsSection(about, sheet.row.unknown))
        if about.outlook is not None and sheet.items:
            alone = about.teams[0].team_id is None
            self._add_record(OutlookSection(about.outlook, today, alone=alone, alike=about.alike))

    def _add_record(self, section: Section) -> None:
        """A forecast, or what came of it, with the way to how true they have been."""
        action = self._helping["releases.record"]
        section.add_links([(action.text(), action.trigger)])
        self.sheet.add(section)

    def _add_items(self, sheet: ReleaseSheet) -> None:
        self.items = ItemsSection(sheet, self._current)
        self.items.change_wanted.connect(self.change_wanted)
        self.items.waiver_wanted.connect(self.waiver_wanted)
        self.items.moved.connect(self._on_moved)
        self.sheet.add(self.items)

    def _on_moved(self) -> None:
        item = self.current_item()
        self._current = item.change_id if item is not None else 0
        self.item_changed.emit()

    def current_item(self) -> ItemRow | None:
        """The change that the keys work on."""
        return self.items.current() if self.items is not None else None

    def help_by(self, actions: dict[str, QAction]) -> None:
        """The acts that the readiness list offers where a guard is not met, by their ids."""
        self._helping = actions

    def _add_exceptions(self, sheet: ReleaseSheet) -> None:
        """Who took what on: closed days it shipped on, and changes that alone were taken back."""
        shut = [each for each in sheet.about.shut if each.by is not None and sheet.row.state in PAST]
        back = sheet.tests.taken_back
        if shut:
            section = self.sheet.add_section(translate("Releases", "Shipped in spite of"), numeral(len(shut)))
            for each in shut:
                section.add_row(f"{each.name}: {each.reason}", value=each.by or "")
        if back:
            section = self.sheet.add_section(translate("Releases", "Taken back alone"), numeral(len(back)))
            for row in back:
                section.add_row(f"{row.title}: {row.reason}", lead=row.number, value=day_words(local_day(row.at)))

    def _add_notes(self, sheet: ReleaseSheet) -> None:
        past = sheet.row.state in PAST
        if past and not sheet.notes:
            return
        section = self.sheet.add_section(translate("Releases", "Notes"))
        if sheet.notes:
            section.add_text(sheet.notes)
        else:
            section.add_links([(translate("Releases", "Write notes"), self.edit_wanted.emit)])

    def _add_told(self, sheet: ReleaseSheet) -> None:
        section = self.sheet.add_section(translate("Releases", "Who was told"), numeral(sheet.row.told))
        if not sheet.told:
            section.add(Label(translate("Releases", "Nobody waited for it."), "cell", 400, "text2"))
            return
        self._add_letters(section, sheet.told)

    def _add_withdrawal(self, sheet: ReleaseSheet) -> None:
        """When it was taken back, why and by whom, and who is told of that."""
        act = sheet.withdrawal
        if act is None:
            return
        section = self.sheet.add_section(state_look("release", "withdrawn").word)
        section.add_row(act.reason or "", lead=day_words(local_day(act.at)), value=act.by)
        if sheet.told_withdrawn:
            self._add_letters(section, sheet.told_withdrawn)

    def _add_letters(self, section: Section, told: Sequence[ToldCount]) -> None:
        rows = [
            [
                Cell(language_word(each.language)),
                Cell(chip=state_look("letter", each.state)),
                Cell(numeral(each.letters)),
            ]
            for each in told
        ]
        heads = [translate("Releases", "Language"), translate("Releases", "State"), translate("Releases", "Letters")]
        section.add_table(heads, rows, [2], lambda n: self.letter_wanted.emit(told[n].first))
        section.add_links(
            [(translate("Releases", "Show them in the Outbox"), lambda: self.letter_wanted.emit(told[0].first))]
        )

    def _add_history(self, sheet: ReleaseSheet) -> None:
        section = self.sheet.add_section(translate("Releases", "History"), numeral(len(sheet.history)))
        for act in reversed(sheet.history):
            done = as_read(act.sentence)
            words = f"{done} · {act.reason}" if act.reason else done
            section.add_row(words, lead=day_words(local_day(act.at)), value=act.by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape and self.close_button.isVisible():
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _freeze(sheet: ReleaseSheet, today: date) -> tuple[str, str]:
    """When it freezes, or when it was frozen; nothing for what is past."""
    row = sheet.row
    if row.state in OPEN:
        return translate("Releases", "Freezes"), day_words(row.freeze, today) if row.freeze else ""
    acts = (act for act in reversed(sheet.history) if act.verb == "freeze" and act.undone_by is None)
    frozen = next(acts, None) if row.state not in PAST else None
    return state_look("release", "frozen").word, day_words(local_day(frozen.at), today) if frozen else ""
