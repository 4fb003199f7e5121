"""The top bar and the status bar of the window."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from views.background import Errand
from views.desk import Desk
from views.own_data import SampleLink
from views.theme import px, theme_choice
from views.widgets.buttons import IconButton
from views.widgets.counts import numeral
from views.widgets.labels import Label, LinkButton, Pane, ValueBar
from views.widgets.painting import key_text

#: The next theme of the switch, by the one in force.
NEXT_THEME = {"light": "dark", "dark": "system", "system": "contrast", "contrast": "light"}


class TopBar(Pane):
    """44 high: back, forward; undo, theme, keys."""

    theme_wanted = Signal(str)

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__("window", "b", parent)
        self.setFixedHeight(px(44))
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 12, 0)
        self._layout.setSpacing(8)
        self.middle = QHBoxLayout()
        self.theme_button = IconButton("light", "")
        self.theme_button.clicked.connect(lambda: self.theme_wanted.emit(NEXT_THEME[theme_choice()]))
        for name in ("window.back", "window.forward"):
            self._layout.addWidget(follow(actions[name]))
        self._layout.addLayout(self.middle, 4)
        self._layout.addStretch(1)
        self._layout.addWidget(follow(actions["window.undo"]))
        self._layout.addWidget(self.theme_button)
        self._layout.addWidget(follow(actions["window.help"]))
        self.show_theme()

    def show_theme(self) -> None:
        """Shows the theme in force and names the next."""
        words = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "system": self.tr("As the system"),
            "contrast": self.tr("High contrast"),
        }
        choice = theme_choice()
        self.theme_button.set_icon_name(choice)
        shown = self.tr("Theme: %1. Next: %2").replace("%1", words[choice])
        self.theme_button.set_name(shown.replace("%2", words[NEXT_THEME[choice]]))


def follow(action: QAction) -> IconButton:
    """An icon button that shows an action and follows it."""
    name = f"{action.text()} ({key_text(action.shortcut())})"
    button = IconButton(str(action.property("icon_name")), name)
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


class StatusBar(Pane):
    """28 high: words left and right, the errand under way with Cancel, and whether all is made up."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("window", "t", parent)
        background = desk.background
        self.sample = SampleLink(desk)
        self.setFixedHeight(px(28))
        self._errand: Errand | None = None
        self.left = Label("", "meta", 400, "text2")
        self.right = Label("", "meta", 400, "text2")
        self.right.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.progress = _Progress()
        self.progress.cancel.clicked.connect(self._on_cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(16)
        layout.addWidget(self.progress)
        layout.addWidget(self.left, 1)
        layout.addWidget(self.right)
        layout.addWidget(self.sample)
        background.errand_began.connect(self._on_began)
        background.errand_moved.connect(self._on_moved)
        background.errand_ended.connect(self._on_ended)

    def show_words(self, left: str, right: str) -> None:
        """What the place says of itself."""
        self.left.setText(left)
        self.left.setToolTip("")
        self.right.setText(right)
        self.right.updateGeometry()

    def _on_began(self, errand: Errand) -> None:
        self._errand = errand
        self.progress.begin(errand)

    def _on_moved(self, errand: Errand) -> None:
        if errand is self._errand:
            self.progress.move_on(errand)

    def _on_ended(self, errand: Errand) -> None:
        if errand is self._errand:
            self._errand = None
            self.progress.hide()

    def _on_cancel(self) -> None:
        if self._errand is not None:
            self._errand.cancel()
            self.progress.cancel.setEnabled(False)


class _Progress(QWidget):
    """What is under way: name, bar, per cent, count, time left, Cancel."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Label("", "meta", 400, "text2")
        self._bar = ValueBar(0, "accent")
        self._bar.setFixedWidth(px(116))
        self._share = Label("", "meta", 400, "text2")
        self._count = Label("", "meta", 400, "text2")
        self.cancel = LinkButton(self.tr("Cancel"), "meta")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self._title, self._bar, self._share, self._count, self.cancel):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            layout.addWidget(part)
        self.hide()

    def begin(self, errand: Errand) -> None:
        self._title.setText(errand.title)
        self.setAccessibleName(errand.title)
        self.cancel.setEnabled(True)
        self.move_on(errand)
        self.show()

    def move_on(self, errand: Errand) -> None:
        share = errand.done / errand.total if errand.total else 0.0
        self._bar.set_value(share)
        self._share.setText(f"{round(share * 100)} %" if errand.total else "")
        words = self.tr("%1 of %2").replace("%1", numeral(errand.done)).replace("%2", numeral(errand.total))
        parts = [words if errand.total else "", errand.words]
        left = errand.seconds_left()
        if left is not None:
            parts.append(self.tr("%1 s left").replace("%1", numeral(round(left))))
        self._count.setText(" · ".join(part for part in parts if part))
