"""All keys of the place one is in, in a dialog made from its actions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QWidget

from views.theme import px
from views.widgets.dialog import Dialog
from views.widgets.labels import IconMark, KeyCap, Label
from views.widgets.painting import key_text


class KeysDialog(Dialog):
    """Two groups: the keys of the list, and those that work everywhere."""

    def __init__(
        self, title: str, here: Sequence[QAction], everywhere: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent, width=640)
        block = QWidget()
        self._grid = _grid(block)
        self.body.addWidget(block)
        self._add_group(self.tr("In the list"), [*self._moves(), *self._rows(here)])
        self._add_group(self.tr("Everywhere"), self._rows(everywhere))
        self.body.addStretch(1)
        self.add_accept(self.tr("Close"))

    def _moves(self) -> list[tuple[str, str, str]]:
        return [
            ("", self.tr("Next"), "J"),
            ("", self.tr("Previous"), "K"),
        ]

    @staticmethod
    def _rows(actions: Sequence[QAction]) -> list[tuple[str, str, str]]:
        rows = []
        for action in actions:
            if not action.shortcut().isEmpty():
                name = str(action.property("icon_name") or "")
                rows.append((name, action.text(), key_text(action.shortcut())))
        return rows

    def _add_group(self, head: str, rows: Sequence[tuple[str, str, str]]) -> None:
        """Both groups stand in one grid, so that their columns are the same."""
        grid = self._grid
        first = grid.rowCount()
        grid.addWidget(Label(head, "meta", 600, "text2"), first, 0, 1, 7)
        grid.setRowMinimumHeight(first, px(32) if first > 1 else 0)
        half = (len(rows) + 1) // 2
        for number, (icon_name, text, key) in enumerate(rows):
            row, column = first + 1 + number % half, 4 * (number // half)
            if icon_name:
                grid.addWidget(IconMark(icon_name), row, column)
            grid.addWidget(Label(text, "cell"), row, column + 1)
            grid.addWidget(KeyCap(key), row, column + 2, Qt.AlignmentFlag.AlignRight)


def _grid(block: QWidget) -> QGridLayout:
    """Icon, words and key, twice beside each other."""
    made = QGridLayout(block)
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(8)
    made.setVerticalSpacing(6)
    for column in (1, 5):
        made.setColumnStretch(column, 1)
    made.setColumnMinimumWidth(3, px(24))
    return made
