"""The page of one release: what stands in it, how far it is, who was told, and what can be done with it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from app.rows.releases import ItemRow, ReleaseSheet
from views.background import Pause
from views.releases.cards import chip_of, is_tested
from views.releases.words import day_words, fill, kind_words, listed, local_day, pd_words, translate
from views.theme import px
from views.widgets.buttons import ActionButton, IconButton
from views.widgets.counts import count_of, numeral
from views.widgets.flow import FlowLayout
from views.widgets.labels import Label, Pane, StateChip
from views.widgets.looks import Cell
from views.widgets.sheet import Section, Sheet, column_layout
from views.widgets.states import Look, kind_icon, language_word, state_look
from views.widgets.times import long_day


class ReleasePage(Pane):
    """A side panel; `show_sheet` fills it, Esc and its cross close it."""

    closed = Signal()
    change_wanted = Signal(int)
    letter_wanted = Signal(int)
    #: A carried hot fix is to be waived: its change.
    waiver_wanted = Signal(int)
    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("base", "l")
        self.sheet = Sheet(translate("Releases", "Release"), 16)
        self._title = Label(translate("Releases", "Release"), "body", 600)
        self._shown: ReleaseSheet | None = None
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
        self._foot = Pane("base", "t")
        self._buttons = FlowLayout(self._foot, 8)
        self._foot.setContentsMargins(16, 10, 16, 10)
        layout = column_layout(self, 0)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.addWidget(head)
        layout.addWidget(self.sheet, 1)
        layout.addWidget(self._foot)
        self.setMinimumWidth(px(300))

    def set_actions(self, actions: list[QAction]) -> None:
        """The buttons at the foot: the first one accent; what can't be done now is left out."""
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, action in enumerate(actions):
            danger = action.objectName() == "releases.withdraw"
            button = ActionButton(action, "danger" if danger else "accent" if place == 0 else "plain", self._foot)
            button.show()
            self._buttons.addWidget(button)
        self._foot.setVisible(bool(actions))
        self._foot.updateGeometry()

    def release(self) -> ReleaseSheet | None:
        """What it shows."""
        return self._shown

    def forget(self) -> None:
        """Shows nothing."""
        self._shown = None
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
        self.sheet.clear()
        self._add_head(sheet, today)
        if sheet.row.state in {"shipped", "withdrawn"}:
            self._add_told(sheet)
        else:
            self._add_readiness(sheet)
        self._add_items(sheet)
        self._add_notes(sheet)
        self._add_history(sheet)
        self._later.start()

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
            (translate("Releases", "Freezes"), day_words(row.freeze, today) if row.freeze and not row.shipped else ""),
            (translate("Releases", "Shipped"), shipped),
            (translate("Releases", "Load"), ", ".join(filter(None, [load, unknown]))),
            (translate("Releases", "Waiting"), numeral(row.waiting) if row.waiting and not row.shipped else ""),
        ]
        self.sheet.add_facts(planned, columns=1)

    def _add_readiness(self, sheet: ReleaseSheet) -> None:
        open_items = [item for item in sheet.items if not is_tested(item)]
        row = sheet.row
        section = self.sheet.add_section(translate("Releases", "Readiness"))
        tested = f"{numeral(len(sheet.items) - len(open_items))} / {numeral(len(sheet.items))}"
        section.add_check(bool(sheet.items) and not open_items, _tested_words(sheet, len(open_items)), tested)
        if row.kind != "expedited":
            missing = listed(list(sheet.missing))
            section.add_check(not sheet.missing, translate("Releases", "Hot fixes are inside"), missing)
        if row.capacity is not None and row.load > row.capacity:
            over = fill(translate("Releases", "%1 pd over"), numeral(row.load - row.capacity))
            section.add_check(False, translate("Releases", "Within its capacity"), over)
        for item in sheet.items:
            if item.mandate_date is not None and item.mandate_date < row.planned:
                by = fill(translate("Releases", "%1 must ship by law or contract"), item.number)
                section.add_check(False, by, long_day(item.mandate_date))
        for item in open_items:
            section.add_row(item.title, lead=item.number, chip=_verdict(item), clicked=self._opener(item.change_id))

    def _opener(self, change: int) -> Callable[[], None]:
        return lambda: self.change_wanted.emit(change)

    def _add_items(self, sheet: ReleaseSheet) -> None:
        section = self.sheet.add_section(translate("Releases", "Changes"), numeral(len(sheet.items)))
        if not sheet.items:
            section.add(Label(translate("Releases", "Nothing is placed in it yet."), "cell", 400, "text2"))
            return
        rows = [
            [Cell(f"{item.number}  {item.title}", icon=kind_icon(item.kind)), Cell(chip=chip_of(item))]
            for item in sheet.items
        ]
        section.add_table(
            [translate("Releases", "Change"), translate("Releases", "State")],
            rows,
            clicked=lambda n: self.change_wanted.emit(sheet.items[n].change_id),
        )
        for item in sheet.items:
            self._add_words_of(section, item, shipped=sheet.row.state == "shipped")

    def _add_words_of(self, section: Section, item: ItemRow, *, shipped: bool) -> None:
        if item.note:
            by = f"{item.verdict_by}: " if item.verdict_by else ""
            section.add(Label(f"{item.number} · {by}{item.note}", "cell", 400, "text2", wraps=True))
        if item.waiver:
            waived = fill(translate("Releases", "%1 is waived: %2"), item.number, item.waiver)
            section.add(Label(waived, "cell", 400, "text2", wraps=True))
        elif item.carried and item.verdict != "pass" and not shipped:
            number = item.change_id
            section.add_links(
                [(fill(translate("Releases", "Waive %1"), item.number), lambda: self.waiver_wanted.emit(number))]
            )

    def _add_notes(self, sheet: ReleaseSheet) -> None:
        past = sheet.row.state in {"shipped", "withdrawn"}
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
        rows = [
            [
                Cell(language_word(each.language)),
                Cell(chip=state_look("letter", each.state)),
                Cell(numeral(each.letters)),
            ]
            for each in sheet.told
        ]
        heads = [translate("Releases", "Language"), translate("Releases", "State"), translate("Releases", "Letters")]
        section.add_table(heads, rows, [2], lambda n: self.letter_wanted.emit(sheet.told[n].first))
        section.add_links(
            [(translate("Releases", "Show them in the Outbox"), lambda: self.letter_wanted.emit(sheet.told[0].first))]
        )

    def _add_history(self, sheet: ReleaseSheet) -> None:
        section = self.sheet.add_section(translate("Releases", "History"), numeral(len(sheet.history)))
        for act in reversed(sheet.history):
            words = f"{act.sentence} · {act.reason}" if act.reason else act.sentence
            section.add_row(words, lead=day_words(local_day(act.at)), value=act.by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape and self.close_button.isVisible():
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _tested_words(sheet: ReleaseSheet, still_open: int) -> str:
    if not sheet.items:
        return translate("Releases", "Nothing is placed in it yet.")
    if not still_open:
        return translate("Releases", "Everything is tested")
    return count_of(
        still_open,
        translate("Releases", "1 has passed no test yet"),
        translate("Releases", "%n have passed no test yet"),
    )


def _verdict(item: ItemRow) -> Look:
    return state_look("verdict", item.verdict or "none")
