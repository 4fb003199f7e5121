"""The window: rail, top bar, the place one is in, status bar and toast; it knows places by their registry alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.effects import Effects
from app.rows.everything import KINDS
from views.actions import explanations, make_action, set_enabled
from views.bands import StatusBar, TopBar
from views.desk import Desk
from views.keys_dialog import KeysDialog
from views.layout import remember_parts, remember_window, restore_parts, restore_window
from views.offering import going_to, languages, settings_pages, themes
from views.palette.offers import Offer, offers_of
from views.palette.palette import Palette
from views.place import Place
from views.rail import Rail
from views.theme import apply_theme, px, theme_choice, theme_signals
from views.widgets.toast import Toast

#: Below this width the rail shows icons alone, in logical pixels.
NARROW_BELOW = 1100

#: Where each kind of item is shown.
PLACE_OF_KIND = {
    "ticket": "inbox",
    "change": "backlog",
    "release": "releases",
    "letter": "outbox",
    "decision": "decisions",
    "inbox": "inbox",
    "backlog": "backlog",
    "settings": "settings",
    "person": "settings",
    "organisation": "settings",
    "case": "cases",
    "guide": "cases",
    "product": "settings",
    "party": "settings",
}

#: Where files are taken in.
TAKES_FILES = "inbox"


@dataclass(frozen=True, slots=True)
class PlaceEntry:
    """A place in the registry: made by its factory when first opened; `low` stands at the rail's foot.

    `count` gives the number beside its name until it is opened; it is called on a reader. `pages` are icon and title
    of what it consists of, opened by their numbers as items of its own kind.
    """

    name: str
    icon: str
    title: str
    factory: Callable[[Desk], Place]
    low: bool = False
    count: Callable[[Desk], int] | None = None
    pages: Callable[[], Sequence[tuple[str, str]]] | None = None


@dataclass(frozen=True, slots=True)
class _Stop:
    """A stop on the way back and forward: a place, and what was shown there."""

    place: str
    item: tuple[str, int] | None = None


class MainWindow(QMainWindow):
    """One window on one desk."""

    def __init__(
        self,
        desk: Desk,
        places: Sequence[PlaceEntry],
        settings: QSettings,
        *,
        where: str = "",
        keep_theme: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__()
        self.desk = desk
        self._entries = {entry.name: entry for entry in places}
        self._settings = settings
        self._keep_theme = keep_theme
        self._places: dict[str, Place] = {}
        self._words: dict[str, tuple[str, str]] = {}
        self._trail: list[_Stop] = []
        self._spot = -1
        self._actions = self._make_actions()
        self.rail = Rail(desk.who, where)
        self.top_bar = TopBar(self._actions)
        self.finder = Palette(desk, self._actions["window.search"].shortcut().toString(), self._offers, self)
        self.status = StatusBar(desk)
        self.stack = QStackedWidget()
        self._build()
        self.toast = Toast(self._middle)
        self._connect()
        self._fill_rail()
        self._open_last(restore_window(settings, self))
        self._count_unseen()

    def _make_actions(self) -> dict[str, QAction]:
        acts = {
            "window.back": self.back,
            "window.forward": self.forward,
            "window.undo": self.undo,
            "window.refresh": self.refresh,
            "window.search": self.search,
            "window.import": self.import_file,
            "window.help": self.show_keys,
        }
        made = {name: make_action(name, act, self) for name, act in acts.items()}
        self.addActions(list(made.values()))
        return made

    def _build(self) -> None:
        self.setWindowTitle("Fortnight")
        self.setMinimumSize(px(900), px(560))
        self._middle = QWidget()
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.top_bar.middle.addWidget(self.finder.field)
        column.addWidget(self.top_bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.rail, 0, 0)
        grid.addWidget(self._middle, 0, 1)
        grid.setColumnStretch(1, 1)
        self.setCentralWidget(frame)

    def _connect(self) -> None:
        self.finder.opened.connect(self.open_item)
        self.finder.listed.connect(self.show_words)
        slash = QShortcut(QKeySequence("/"), self)
        slash.activated.connect(self.search)
        self.rail.chosen.connect(self.go_to)
        self.top_bar.theme_wanted.connect(self._on_theme_wanted)
        theme_signals.changed.connect(self.top_bar.show_theme)
        self.desk.changed.connect(self._on_changed)
        self.desk.told.connect(self._on_told)
        explanations.asked.connect(self._on_why)
        self.desk.opened.connect(self.open_item)
        self.desk.renamed.connect(self.rail.set_who)

    def _fill_rail(self) -> None:
        for number, entry in enumerate(self._entries.values(), start=1):
            key = f"Ctrl+{number}"
            self.rail.add(entry.name, entry.icon, entry.title, key.replace("+", " "), low=entry.low)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda name=entry.name: self.go_to(name))

    def _open_last(self, last: str) -> None:
        names = list(self._entries)
        self.go_to(last if last in self._entries else names[0])

    def place(self, name: str) -> Place:
        """A place; made now if it was never opened."""
        found = self._places.get(name)
        if found is not None:
            return found
        entry = self._entries[name]
        made = entry.factory(self.desk)
        made.setObjectName(entry.name)
        if not made.windowTitle():
            made.setWindowTitle(entry.title)
        made.keys_wanted.connect(self.show_keys)
        made.count_changed.connect(lambda count: self._on_count(name, count))
        made.status_changed.connect(lambda left, right: self._on_status(name, left, right))
        self._places[name] = made
        self.stack.addWidget(made)
        restore_parts(self._settings, made)
        self._on_count(name, -1 if made.count() is None else int(made.count() or 0))
        return made

    def current_place(self) -> Place:
        """The place one is in."""
        return self._places[self._trail[self._spot].place]

    def go_to(self, name: str) -> None:
        """Opens a place, and remembers the way."""
        if self._spot < 0 or self._trail[self._spot].place != name:
            self._step_to(_Stop(name))
        self._show(name)

    def _step_to(self, stop: _Stop) -> None:
        self._note_item()
        self._trail = [*self._trail[: self._spot + 1], stop][-50:]
        self._spot = len(self._trail) - 1

    def _note_item(self) -> None:
        """Notes what is shown here, before one leaves."""
        if self._spot >= 0:
            stop = self._trail[self._spot]
            self._trail[self._spot] = replace(stop, item=self.place(stop.place).shown_item() or stop.item)

    def _stop_at(self, spot: int) -> None:
        """Goes to a stop on the way, and to what was shown there."""
        if not 0 <= spot < len(self._trail):
            return
        self._note_item()
        self._spot = spot
        stop = self._trail[spot]
        self._show(stop.place)
        place = self.place(stop.place)
        if stop.item is not None and place.shown_item() != stop.item:
            place.open_item(*stop.item)

    def _show(self, name: str) -> None:
        place = self.place(name)
        self.status.show_words(*self._words.get(name, ("", "")))
        self.stack.setCurrentWidget(place)
        self.rail.set_current(name)
        self.setWindowTitle(f"{place.title} · Fortnight")
        self._show_way()
        place.focus_list()

    def _show_way(self) -> None:
        nothing = self.tr("There is nothing further this way")
        set_enabled(self._actions["window.back"], self._spot > 0, nothing)
        set_enabled(self._actions["window.forward"], self._spot < len(self._trail) - 1, nothing)

    def back(self) -> None:
        """The place before, or what was shown before in this one."""
        self._stop_at(self._spot - 1)

    def forward(self) -> None:
        """The place that one came back from."""
        self._stop_at(self._spot + 1)

    def undo(self) -> None:
        """Takes back the last act; in a text field the last typing, and what is open and not done yet is closed."""
        focused = QApplication.focusWidget()
        undo_typing = getattr(focused, "undo", None)
        if undo_typing is not None:
            undo_typing()
        elif not self.current_place().close_band():
            self.desk.undo()

    def refresh(self) -> None:
        """Reads the current place anew."""
        self.current_place().refresh()

    def show_keys(self) -> None:
        """All keys of the place."""
        place = self.current_place()
        title = self.tr("Keys in %1").replace("%1", place.title)
        KeysDialog(title, place.actions(), list(self._actions.values()), self).open()

    def open_item(self, kind: str, item: int) -> None:
        """Shows an item where its kind lives: here where this place can, else in its own."""
        if kind in KINDS:
            self.finder.remember(kind, item)
        self._note_item()
        here = self._trail[self._spot]
        if self.current_place().open_item(kind, item):
            if here.item != (kind, item):
                self._trail = [*self._trail[: self._spot + 1], _Stop(here.place, (kind, item))][-50:]
                self._spot = len(self._trail) - 1
                self._show_way()
            return
        name = PLACE_OF_KIND.get(kind, "")
        if name in self._entries:
            self.go_to(name)
            self.place(name).open_item(kind, item)

    def show_words(self, kind: str, words: str) -> None:
        """Shows in its place what filter words find among the items of a kind."""
        name = PLACE_OF_KIND.get(kind, "")
        if name in self._entries:
            self.go_to(name)
            self.place(name).show_words(kind, words)

    def search(self) -> None:
        """Everything that can be found, and every command."""
        self.finder.open()

    def _offers(self) -> list[Offer]:
        """What the palette can run now: what the place offers, the window, the ways elsewhere."""
        place = self.current_place()
        here = offers_of(place.actions(), place.title)
        said = {offer.text for offer in here} | {self._actions["window.search"].text()}
        found = [*here, *(offer for offer in offers_of(list(self._actions.values())) if offer.text not in said)]
        found += going_to([(each.name, each.icon, each.title) for each in self._entries.values()], self.go_to)
        for entry in self._entries.values():
            if entry.pages is not None:
                open_page = partial(self.open_item, entry.name)
                found += settings_pages(entry.pages(), entry.title, open_page)
        return [*found, *themes(theme_choice(), self._on_theme_wanted), *languages(self.desk)]

    def import_file(self, file: Path | None = None) -> None:
        """Opens the place that takes files in, with that file or asking which."""
        if TAKES_FILES in self._entries:
            self.go_to(TAKES_FILES)
            self.place(TAKES_FILES).take_file(file)

    def _count_unseen(self) -> None:
        """The rail's numbers of places that are not to be seen; the one that is tells its own."""
        for entry in self._entries.values():
            if entry.count is not None and not self._is_seen(entry.name):
                self._count(entry.name, entry.count)

    def _is_seen(self, name: str) -> bool:
        return name in self._places and self.stack.currentWidget() is self._places[name]

    def _count(self, name: str, count: Callable[[Desk], int]) -> None:
        def counted(number: int) -> None:
            if not self._is_seen(name):
                self._on_count(name, number)

        self.desk.read(lambda: count(self.desk), counted, key=f"window.count.{name}")

    def _on_changed(self, effects: Effects) -> None:
        self._count_unseen()
        for place in self._places.values():
            if place.effects_touch(effects):
                place.mark_stale()

    def _on_why(self, sentence: str) -> None:
        if self.isActiveWindow():
            self.toast.say(sentence, icon="info")

    def _on_told(self, sentence: str, act: int) -> None:
        icon = "done" if act else "info"
        self.toast.say(sentence, (lambda: self.desk.undo(act)) if act else None, icon)

    def _on_count(self, name: str, count: int) -> None:
        self.rail.button(name).set_count(count if count >= 0 else None)

    def _on_status(self, name: str, left: str, right: str) -> None:
        self._words[name] = (left, right)
        if self.stack.currentWidget() is self._places.get(name):
            self.status.show_words(left, right)

    def _on_theme_wanted(self, choice: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, choice)
        if self._keep_theme is not None:
            self._keep_theme(choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window keeps its room for the place."""
        super().resizeEvent(event)
        self.rail.set_narrow(event.size().width() < px(NARROW_BELOW))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks nothing: typing is kept, the form is remembered."""
        self.finder.close()
        remember_window(self._settings, self, self._trail[self._spot].place)
        for place in self._places.values():
            remember_parts(self._settings, place)
            place.hide()
        super().closeEvent(event)


def window_settings(path: str = "") -> QSettings:
    """Where the form of the window is kept: the user's own place, or a file."""
    if path:
        return QSettings(path, QSettings.Format.IniFormat)
    return QSettings("Fortnight", "Fortnight")
