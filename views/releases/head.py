"""The head of the Releases place: tabs, the product, and new releases."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.rows.releases import Board
from views.releases.tabs import TABS
from views.releases.words import cadence_in_words, fill, kind_words, translate
from views.theme import px
from views.widgets.bars import PlaceHead
from views.widgets.buttons import ActionButton, Button
from views.widgets.labels import Label

#: Below this width the cadence is left to the status bar, in logical pixels.
NARROW = 1080


class ReleasesHead(PlaceHead):
    """44 high; the product is chosen here where there are several."""

    product_chosen = Signal(str)
    new_wanted = Signal(str)
    plan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Releases", "Releases"), parent)
        self.tabs.set_tabs([(each.name, translate("Releases", each.title), None) for each in TABS])
        self._cadence = Label("", "cell", 400, "text2")
        self._products = QMenu(self)
        self.product = Button("", icon="product", kind="plain", menu=self._products)
        self._kinds = QMenu(self)
        for kind in ("expedited", "major", "regular"):
            action = self._kinds.addAction(kind_words(kind))
            action.triggered.connect(lambda _checked=False, kind=kind: self.new_wanted.emit(kind))
        self.new = Button(translate("Releases", "New release"), icon="add", menu=self._kinds)
        self._kinds.addSeparator()
        lay_out = self._kinds.addAction(translate("Releases", "Lay out releases"))
        lay_out.triggered.connect(lambda _checked=False: self.plan_wanted.emit())
        for part in (self._cadence, self.product, self.new):
            self.add_right(part)
        self.product.hide()

    def add_action(self, action: QAction) -> None:
        """The one accent button, with its key."""
        button = ActionButton(action, "accent", self)
        self.add_right(button)
        self.setTabOrder(self.new, button)  # it is made after the rest of the place

    def show_board(self, board: Board) -> None:
        """Shows the product and its cadence."""
        self._cadence.setText(cadence_in_words(board) if board.product else "")
        self.product.setVisible(len(board.products) > 1)
        self.product.setText(board.product)
        self.product.setAccessibleName(fill(translate("Releases", "Product: %1"), board.product))
        self._products.clear()
        for name in board.products:
            action = self._products.addAction(name)
            action.setCheckable(True)
            action.setChecked(name == board.product)
            action.triggered.connect(lambda _checked=False, name=name: self.product_chosen.emit(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow head keeps its room for tabs and buttons."""
        super().resizeEvent(event)
        self._cadence.setVisible(event.size().width() >= px(NARROW))
