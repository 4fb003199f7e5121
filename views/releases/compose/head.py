"""The head of the Compose panel: what is shown, the options, and the cross."""

from views.releases.compose.options import OptionsMenu
from views.releases.words import translate
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import IconButton
from views.widgets.labels import Label, Pane


class PanelHead(Pane):
    """44 high."""

    def __init__(self) -> None:
        super().__init__("base", "b")
        self.setFixedHeight(px(44))
        self._title = Label("", "body", 600)
        self.options = OptionsMenu(self)
        self.more = IconButton("settings", translate("Compose", "Options of the search"))
        self.more.clicked.connect(self._open)
        self.close_button = IconButton("close", translate("Compose", "Close (Esc)"))
        layout = row_layout(self, (16, 0, 8, 0), 4)
        layout.addWidget(self._title, 1)
        layout.addWidget(self.more)
        layout.addWidget(self.close_button)

    def show_title(self, words: str) -> None:
        """Says what is shown."""
        self._title.setText(words)

    def title(self) -> str:
        """What is shown, in words."""
        return self._title.text()

    def _open(self) -> None:
        self.options.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
