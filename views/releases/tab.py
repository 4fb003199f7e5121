"""What every tab of the Releases place is: a widget over one product, with its list, its actions and its status."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from views.desk import Desk


class ReleasesTab(QWidget):
    """A tab, made when it is first shown.

    The screen calls `show_product` with the product chosen above it (and again where another one is), `refresh` when
    something that the tab shows may have changed, and `focus_list` when the user goes there. What the tab emits while
    it is not seen is heard only when it is.
    """

    #: Words for the status bar, left and right.
    status_changed = Signal(str, str)
    #: A change is to be opened: its number.
    change_wanted = Signal(int)
    #: A release's page is to be opened beside: its number.
    release_wanted = Signal(int)
    #: `bar_actions` gives others now.
    acts_changed = Signal()
    #: The number beside the tab's name; None for none.
    count_changed = Signal(object)

    #: Whether the page beside belongs to the tab's current row, and can't be closed.
    keeps_page = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_product(self, product: str) -> None:
        """Shows that product; reads where it is another one than before."""

    def refresh(self) -> None:
        """Reads what it shows anew; keeps selection and typed text."""

    def focus_list(self) -> None:
        """Puts the focus where the keys of the tab work."""
        self.setFocus()

    def bar_actions(self) -> list[QAction]:
        """What can be done next, the most likely first, for the bar under the tab."""
        return []

    def all_actions(self) -> list[QAction]:
        """Everything that can be done in the tab, for the list of keys."""
        return self.bar_actions()

    def wants_bar(self) -> bool:
        """Whether the bar of actions stands under the tab."""
        return bool(self.bar_actions())

    def release_opened(self, release: int) -> None:
        """The page of that release stands beside now (0: of none)."""
