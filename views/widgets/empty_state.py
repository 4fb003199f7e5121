"""What stands in a list's place while it has no rows: what belongs here, and the next step."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from views.desk import Desk
from views.theme import px
from views.widgets.buttons import Button
from views.widgets.labels import IconMark, Label, Pane

#: The page of the settings where products are made.
_PRODUCTS_PAGE = 1


def products_offer(desk: Desk) -> tuple[str, Callable[[], None]]:
    """The next step where there is no product yet: the page that makes the first."""
    words = QCoreApplication.translate("Settings", "Products and cadence")
    return words, lambda: desk.open("settings", _PRODUCTS_PAGE)


class EmptyState(Pane):
    """320 wide, a third from the top: an icon, one sentence, one button."""

    def __init__(
        self, icon: str, sentence: str, action: str = "", act: Callable[[], None] | None = None, ground: str = "base"
    ) -> None:
        super().__init__(ground)
        self._sentence = Label(sentence, wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(sentence)
        self.button = Button(action)
        if not action:
            self.button.hide()
        self._act = act
        self.button.clicked.connect(self._on_button)
        middle = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(IconMark(icon, "text3", 16), 0, middle)
        layout.addWidget(self._sentence, 0, middle)
        layout.addWidget(self.button, 0, middle)
        layout.addStretch(2)
        self._fit()

    def set_sentence(self, sentence: str) -> None:
        """Says something else."""
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._fit()

    def offer(self, action: str, act: Callable[[], None]) -> None:
        """Offers another next step."""
        self._act = act
        self.button.setText(action)
        self.button.show()

    def _on_button(self) -> None:
        if self._act is not None:
            self._act()

    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane breaks the sentence earlier."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """320 wide at most, and as high as the sentence then is: a centred label would be cut."""
        width = max(px(120), min(px(320), self.width() - 32))
        self._sentence.setFixedSize(width, max(1, self._sentence.heightForWidth(width)))


class OrEmpty(QWidget):
    """A list, or the empty state in its place: `show_empty(True)`."""

    def __init__(self, content: QWidget, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._stack.addWidget(empty)
        self.content = content
        self.empty = empty

    def show_empty(self, empty: bool) -> None:
        """Shows the one or the other; the keys never stay with what is hidden, and come back with it."""
        if empty == (self._stack.currentIndex() == 1):
            return
        focused = QApplication.focusWidget()
        self._stack.setCurrentIndex(1 if empty else 0)
        gone = self.content if empty else self.empty
        if focused is not None and (focused is gone or gone.isAncestorOf(focused)):
            self._next(empty=empty).setFocus()

    def _next(self, *, empty: bool) -> QWidget:
        """Where the keys go."""
        if not empty:
            return self.content
        return self.empty.button if self.empty.button.isVisible() else self.empty
