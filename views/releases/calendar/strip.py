"""The strip over the calendar: month or timeline, which of them, whose releases, and ways out of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from views.releases.words import translate
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import ActionButton, Button, IconButton, Segmented
from views.widgets.labels import Label, Pane


class CalendarStrip(Pane):
    """40 high."""

    form_chosen = Signal(str)
    #: So many months on (below 0: back).
    stepped = Signal(int)
    #: These products are to be shown; none is all.
    products_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("base", "b", parent)
        self.setFixedHeight(px(44))
        forms = [("month", translate("Releases", "Month")), ("timeline", translate("Releases", "Timeline"))]
        self.form = Segmented(forms, translate("Releases", "Month or timeline"))
        self.back = IconButton("back", translate("Releases", "A month back"))
        self.onwards = IconButton("forward", translate("Releases", "A month on"))
        self.title = Label("", "body", 600)
        self._products = QMenu(self)
        self.products = Button("", icon="eye", menu=self._products)
        self._line = row_layout(self, (16, 0, 16, 0), 8)
        for part in (self.form, self.back, self.onwards, self.title):
            self._line.addWidget(part)
        self._line.addStretch(1)
        self._line.addWidget(self.products)
        self.products.hide()
        self.form.chosen.connect(self.form_chosen)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.onwards.clicked.connect(lambda: self.stepped.emit(1))

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """Buttons at the right."""
        for action in actions:
            self._line.addWidget(ActionButton(action))

    def add_menu(self, title: str, icon: str, actions: Sequence[QAction]) -> None:
        """A button at the right that opens a menu."""
        menu = QMenu(self)
        menu.addActions(list(actions))
        self._line.addWidget(Button(title, icon=icon, menu=menu))

    def show_products(self, products: Sequence[str], shown: frozenset[str]) -> None:
        """Offers the products there are; *shown* none is all of them."""
        self.products.setVisible(len(products) > 1)
        every = translate("Releases", "All products")
        few = (
            next(iter(shown))
            if len(shown) == 1
            else translate("Releases", "%1 products").replace("%1", str(len(shown)))
        )
        self.products.setText(translate("Releases", "Shown: %1").replace("%1", few if shown else every))
        self._products.clear()
        self._add(every, not shown, frozenset())
        self._products.addSeparator()
        for name in products:
            now = shown or frozenset(products)
            wanted = now - {name} if name in now else now | {name}
            if wanted == frozenset(products) or not wanted:
                wanted = frozenset() if wanted else frozenset({name})
            self._add(name, name in now, wanted)

    def _add(self, words: str, checked: bool, wanted: frozenset[str]) -> None:
        action = self._products.addAction(words)
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(lambda _checked=False: self.products_chosen.emit(wanted))
