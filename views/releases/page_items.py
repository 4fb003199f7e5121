"""What stands in a release, on its page: each change with its effort, marks and verdict, and a current one that keys work on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from app.rows.releases import ItemRow, ReleaseSheet
from app.rows.testing import WordRow
from views.actions import explain_keys
from views.releases.cards import chip_of
from views.releases.words import fill, translate
from views.widgets.counts import count_of, numeral
from views.widgets.labels import Label
from views.widgets.looks import Cell
from views.widgets.sheet import Section
from views.widgets.small_table import SmallTable
from views.widgets.states import kind_icon

_PAST = frozenset({"shipped", "withdrawn"})


class ItemsTable(SmallTable):
    """The changes of a release; up and down go from one to the next, Enter or a double click opens it."""

    #: Another change is current.
    moved = Signal()
    opened = Signal(int)

    def __init__(self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], numeric: Sequence[int]) -> None:
        super().__init__(heads, rows, numeric, wraps=True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        explain_keys(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first change is current where none was."""
        super().focusInEvent(event)
        if self.current() < 0:
            self.set_current(0)
        self.moved.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Makes the change current."""
        super().mouseReleaseEvent(event)
        self.update()
        self.moved.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the change."""
        super().mouseReleaseEvent(event)
        self.opened.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down as in any list; Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() >= 0:
            self.opened.emit(self.current())
            return
        before = self.current()
        super().keyPressEvent(event)
        if self.current() != before:
            self.moved.emit()


class ItemsSection(Section):
    """All changes of a release, what is particular about each, and what testers said of it."""

    #: A change is to be opened; the current one is another.
    change_wanted = Signal(int)
    moved = Signal()
    waiver_wanted = Signal(int)

    def __init__(self, sheet: ReleaseSheet, current: int) -> None:
        super().__init__(translate("Releases", "Changes"), numeral(len(sheet.items)))
        self._items = sheet.items
        self.table: ItemsTable | None = None
        if not sheet.items:
            self.add(Label(translate("Releases", "Nothing is placed in it yet."), "cell", 400, "text2"))
            return
        heads = [translate("Releases", "Change"), translate("Releases", "pd"), translate("Releases", "State")]
        self.table = ItemsTable(heads, [_cells(item) for item in sheet.items], [1])
        self.table.set_current(next((at for at, item in enumerate(self._items) if item.change_id == current), -1))
        notes = [" · ".join([*marks_of(item, sheet), *said_of(item, sheet)]) for item in sheet.items]
        self.table.set_notes(notes)
        said = [", ".join([spoken(item, sheet), *said_of(item, sheet)]) for item in sheet.items]
        self.table.setAccessibleDescription("; ".join(said))
        self.table.moved.connect(self.moved)
        self.table.opened.connect(lambda row: self.change_wanted.emit(self._items[row].change_id))
        self.add(self.table)
        for item in sheet.items:
            self._add_waiving(item, sheet)

    def current(self) -> ItemRow | None:
        """The change that the keys work on."""
        row = self.table.current() if self.table is not None else -1
        return self._items[row] if row >= 0 else None

    def _add_waiving(self, item: ItemRow, sheet: ReleaseSheet) -> None:
        open_hot_fix = item.carried and not item.ported and item.verdict != "pass" and not item.waiver
        if open_hot_fix and sheet.row.state not in _PAST:
            number = item.change_id
            waive = fill(translate("Releases", "Waive %1"), item.number)
            self.add_links([(waive, lambda: self.waiver_wanted.emit(number))])


def _cells(item: ItemRow) -> list[Cell]:
    effort = "" if item.carried else "?" if item.effort is None else numeral(item.effort)
    return [
        Cell(f"{item.number}  {item.title}", icon=kind_icon(item.kind)),
        Cell(effort, "wait" if effort == "?" else "text2"),
        Cell(chip=chip_of(item)),
    ]


def spoken(item: ItemRow, sheet: ReleaseSheet) -> str:
    """All that a screen reader says of a change in its release."""
    state = chip_of(item).word
    effort = [] if item.carried or item.effort is not None else [translate("Releases", "effort not known")]
    return ", ".join([item.number, item.title, state, *effort, *marks_of(item, sheet)])


def marks_of(item: ItemRow, sheet: ReleaseSheet) -> list[str]:
    """What is particular about it here: let in late, carried or put here by hand, waived, taken back, slipped."""
    marks = [
        fill(translate("Releases", "let in late by %1: %2"), late.by, late.reason)
        for late in sheet.tests.late
        if late.change_id == item.change_id
    ]
    if item.ported:
        marks.append(translate("Releases", "put here from another branch"))
    elif item.carried:
        marks.append(translate("Releases", "a hot fix that shipped before"))
    if item.waiver:
        marks.append(waived_words(item))
    marks += [
        fill(translate("Releases", "taken back: %1"), back.reason)
        for back in sheet.tests.taken_back
        if back.change_id == item.change_id
    ]
    if item.slips:
        slipped = count_of(item.slips, translate("Releases", "slipped once"), translate("Releases", "slipped %n times"))
        marks.append(slipped)
    return marks


def waived_words(item: ItemRow) -> str:
    """Who takes it on that a hot fix is not inside, and why."""
    return fill(translate("Releases", "waived by %1: %2"), item.waived_by or "", item.waiver or "")


def said_of(item: ItemRow, sheet: ReleaseSheet) -> list[str]:
    """What each tester said of it: with several testers all of them, else what was noted."""
    words = [word for word in sheet.tests.words if word.change_id == item.change_id]
    shown = [word for word in words if word.note or sheet.tests.testers > 1 or len(words) > 1]
    return [word_of(word) for word in shown]


def word_of(word: WordRow) -> str:
    """“Noor: passed – in both browsers”."""
    verdict = translate("Releases", "passed") if word.verdict == "pass" else translate("Releases", "failed")
    said = f"{word.tester}: {verdict}"
    return f"{said} – {word.note}" if word.note else said
