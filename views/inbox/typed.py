"""Similar cases under a dialog in which a ticket is being typed: at most three, each opened by a click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rows.similar import AlikePage
from views.desk import Desk
from views.inbox.suggestions import SuggestionList
from views.widgets.labels import Label

#: Fewer letters than this say nothing yet.
_ENOUGH = 8


class TypedAlike(QWidget):
    """What is like the words typed so far; nothing where nothing surely is."""

    opened = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.list = SuggestionList(self.tr("Similar cases"))
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._open)
        self.list.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.tr("Similar: is it one of these?"), "meta", 600, "text2"))
        column.addWidget(self.list)
        self.hide()

    def look_for(self, words: str) -> None:
        """Looks for what is like these words."""
        if len(words.strip()) < _ENOUGH:
            self._desk.background.forget("inbox.typed")
            self.hide()
            return
        database = self._desk.database

        def found() -> AlikePage:
            from app.queries.similar import alike_to_typed

            return alike_to_typed(database, words)

        self._desk.read(found, self._on_found, key="inbox.typed")

    def _on_found(self, page: AlikePage) -> None:
        self.list.show_rows(page.rows)
        self.setVisible(bool(page.rows))
        self.list.setFixedHeight(self.list.height_needed())

    def _open(self, _shown: object) -> None:
        row = self.list.current_alike()
        if row is not None:
            self.opened.emit(row.kind.value, row.item)
