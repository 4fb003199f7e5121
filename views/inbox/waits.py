"""The pane beside a ticket: what it waits for, what is like it and can be linked with one key, and how it is sorted.

pane.opened(change id)  pane.correct_wanted("kind" | "language" | "product")  pane.alike (an AlikePane)
.show_ticket(sheet)  .show_several(rows)  .show_nothing()  .chosen_wait() -> WaitRow | None
pane.below                                              the layout for further sections on the ticket
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.rows.tickets import TicketRow, TicketSheet, WaitRow
from views.actions import command
from views.desk import Desk
from views.inbox.alike import AlikePane
from views.theme import px
from views.widgets.counts import numeral
from views.widgets.labels import KeyCap, Label, LinkButton, Pane
from views.widgets.lists import RowList
from views.widgets.looks import ListLook
from views.widgets.painting import key_text
from views.widgets.row_models import RowsModel
from views.widgets.sheet import Section, column_layout
from views.widgets.states import kind_icon, kind_word, language_word, state_look

#: At most so many of a ticket's changes are seen at once.
_MOST_WAITS = 4


@dataclass(frozen=True, slots=True)
class _Wait:
    """A change that the ticket waits for, as a row with the change's id."""

    id: int
    row: WaitRow


class _Column(Pane):
    """What is too wide for it is elided, never cut off at the right."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as the pane is."""
        return QSize(0, super().minimumSizeHint().height())


class WaitsPane(Pane):
    """What a ticket waits for, and where it could be linked; everything in one column that scrolls."""

    opened = Signal(int)
    correct_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("window", "", parent)
        self.desk = desk
        self._head = Section(self.tr("Waits for"))
        self._model = RowsModel(look=_wait_look, parent=self)
        self.list = RowList(self._model, self.tr("Waits for"))
        self._waits = QWidget()
        self.alike = AlikePane(desk)
        #: Further sections on the ticket stand here.
        self.below = QVBoxLayout()
        self._sorted = QVBoxLayout()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.list.setMinimumWidth(px(160))
        self.list.viewport().setAutoFillBackground(False)
        self.list.setProperty("ground", "window")
        waits = column_layout(self._waits, 8)
        waits.addWidget(_inset(self._head))
        waits.addWidget(self.list)
        inside = _Column("window")
        column = column_layout(inside, 12)
        column.setContentsMargins(0, 12, 0, 12)
        column.addWidget(self._waits)
        column.addWidget(self.alike)
        column.addLayout(self.below)
        self._sorted.setContentsMargins(16, 4, 16, 0)
        column.addLayout(self._sorted)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = column_layout(self, 0)
        outer.addWidget(scroll)
        for part in (self._waits, self.alike):
            part.hide()  # until there is a ticket

    def _connect(self) -> None:
        self.list.opened.connect(lambda wait: self.opened.emit(wait.id))
        self.list.doubleClicked.connect(lambda: self.list.opened.emit(self.list.current_row()))

    def refresh(self) -> None:
        """Asks for what is alike anew."""
        self.alike.refresh()

    def show_nothing(self) -> None:
        """No ticket is there."""
        self._show_waits(())
        self.alike.show_nothing()
        self._show_sorted(())

    def show_ticket(self, sheet: TicketSheet) -> None:
        """Shows what the ticket waits for, what is like it, and how it is sorted."""
        self._show_waits(sheet.waits)
        self.alike.show_ticket(sheet)
        row = sheet.row
        kind = kind_word(row.kind) if row.kind else self.tr("not said")
        language = language_word(row.language) if row.language else self.tr("not known")
        self._show_sorted(
            (
                (self.tr("Kind"), kind, "kind"),
                (self.tr("Language"), language, "language"),
                (self.tr("Product"), row.product or self.tr("not said"), "product"),
            ),
            closed=row.state == "closed",
        )

    def show_several(self, rows: Sequence[TicketRow]) -> None:
        """Several tickets: what is found links them all."""
        self._show_waits(())
        self.alike.show_several(rows)
        self._show_sorted(())

    def _show_waits(self, waits: Sequence[WaitRow]) -> None:
        self._head.set_count(numeral(len(waits)) if waits else "")
        self._model.set_rows([_Wait(wait.change_id, wait) for wait in waits])
        if not self.list.hasFocus():
            self.list.selectionModel().clear()
        self.list.setFixedHeight(px(52) * min(len(waits), _MOST_WAITS))
        self._waits.setVisible(bool(waits))

    def _show_sorted(self, facts: Sequence[tuple[str, str, str]], *, closed: bool = False) -> None:
        while self._sorted.count():
            item = self._sorted.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not facts:
            return
        section = Section(self.tr("Sorted as"))
        section.add(_facts(facts, None if closed else self.correct_wanted.emit))
        self._sorted.addWidget(section)

    def chosen_wait(self) -> WaitRow | None:
        """The change that Unlink means: the chosen one, or the only one."""
        waits = [each.row for each in self._model.rows()]
        chosen = self.list.current_row()
        if chosen is not None and self.list.hasFocus():
            return chosen.row if isinstance(chosen, _Wait) else None
        return waits[0] if len(waits) == 1 else None


def _facts(facts: Sequence[tuple[str, str, str]], correct: Callable[[str], None] | None) -> QWidget:
    """How a ticket is sorted: each a link that corrects it, with its key."""
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (name, value, what) in enumerate(facts):
        grid.addWidget(Label(name, "cell", 400, "text3"), row, 0)
        if correct is None:
            grid.addWidget(Label(value, "cell"), row, 1)
            continue
        link = LinkButton(value)
        link.setAccessibleName(f"{name}: {value}")
        link.setAccessibleDescription(command(f"inbox.{what}").text)
        link.clicked.connect(partial(correct, what))
        grid.addWidget(link, row, 1)
        grid.addWidget(KeyCap(key_text(command(f"inbox.{what}").key)), row, 2)
    return block


def _inset(widget: QWidget) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(16, 0, 16, 0)
    layout.addWidget(widget)
    return holder


def _wait_look(wait: _Wait) -> ListLook:
    row = wait.row
    parts = [row.number, kind_word(row.kind), row.release or ""]
    chip = state_look("disposition", row.outcome) if row.outcome else state_look("change", row.state)
    return ListLook(row.title, meta=" · ".join(filter(None, parts)), lead_icon=kind_icon(row.kind), chip=chip)
