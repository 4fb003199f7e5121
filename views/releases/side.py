"""What stands beside the tabs of the Releases place: a release's page, or a panel such as Compose."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from views.releases.board_tab import BoardTab
from views.releases.page import ReleasePage
from views.theme import px
from views.widgets.labels import Pane


class SidePanel(Pane):
    """A panel beside the board, made when first shown; Esc closes it."""

    closed = Signal()
    #: A change is to be opened: its number.
    change_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("base", "l", parent)
        self.setMinimumWidth(px(344))

    def show_product(self, product: str) -> None:
        """Shows that product; asks anew where it is another one than before."""

    def refresh(self) -> None:
        """Something that it shows may have changed."""

    def focus_panel(self) -> None:
        """Puts the focus where the panel's keys work."""
        self.setFocus()

    def left(self) -> None:
        """It was closed: what it marked on the board goes."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


@dataclass(frozen=True, slots=True)
class PanelEntry:
    """A panel: its id (`compose`) and who makes it, with the board that it speaks of."""

    name: str
    make: Callable[[BoardTab], SidePanel]


def _compose(board: BoardTab) -> SidePanel:
    from views.releases.compose.panel import ComposePanel

    return ComposePanel(board)


PANELS: tuple[PanelEntry, ...] = (PanelEntry("compose", _compose),)


class Side(QStackedWidget):
    """The page or a panel; hidden while neither is open."""

    #: A panel was closed by its cross or Esc.
    closed = Signal()
    change_wanted = Signal(int)

    def __init__(self, board: BoardTab) -> None:
        super().__init__()
        self.page = ReleasePage()
        self.addWidget(self.page)
        self._board = board
        self._panels: dict[str, SidePanel] = {}
        self.product = ""
        self.hide()

    @staticmethod
    def offers(name: str) -> bool:
        """Whether there is such a panel."""
        return any(each.name == name for each in PANELS)

    def show_product(self, product: str) -> None:
        """All panels show that product."""
        self.product = product
        for panel in self._panels.values():
            panel.show_product(product)

    def show_page(self) -> None:
        """The release's page, in the place of whatever stands there."""
        self._leave()
        self.setCurrentWidget(self.page)
        self.show()

    def show_panel(self, name: str) -> SidePanel:
        """A panel in the place of whatever stands there; KeyError where there is none of that name."""
        panel = self._panels.get(name) or self._make(name)
        if panel is not self.current_panel():
            self._leave()
        self.setCurrentWidget(panel)
        self.show()
        panel.focus_panel()
        return panel

    def show_compose(self) -> SidePanel:
        """The Compose panel."""
        return self.show_panel("compose")

    def current_panel(self) -> SidePanel | None:
        """The panel that is open."""
        panel = self.currentWidget()
        return panel if isinstance(panel, SidePanel) and not self.isHidden() else None

    def close_all(self) -> None:
        """Neither page nor panel."""
        self._leave()
        self.setCurrentWidget(self.page)
        self.hide()

    def refresh(self) -> None:
        """The open panel may be out of date."""
        panel = self.current_panel()
        if panel is not None:
            panel.refresh()

    def _leave(self) -> None:
        panel = self.current_panel()
        if panel is not None:
            panel.left()

    def _make(self, name: str) -> SidePanel:
        made = {each.name: each.make for each in PANELS}[name](self._board)
        self._panels[name] = made
        self.addWidget(made)
        made.closed.connect(self.closed)
        made.change_wanted.connect(self.change_wanted)
        made.show_product(self.product)
        return made
