"""Watching: what other desks and the terminal do is read anew here as well, a moment later.

What comes to wait for the development lead by that is said wherever one is.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from app.effects import Effects
from views.calls import words_of
from views.desk import Desk

if TYPE_CHECKING:
    from app.queries.news import News
    from app.rows.testing import ReleaseAlert

#: How often it is looked whether others did something, in milliseconds.
EVERY = 2000


class OthersActs(QObject):
    """Looks for newer acts that are not of this desk, and tells all places of them as of one of our own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._newest: int | None = None
        self._own: set[int] = set()
        self._looking = False
        self._known: frozenset[str] | None = None
        desk.changed.connect(self._on_changed)
        desk.background.every(EVERY, self.tick, self)
        self.look()

    def tick(self) -> None:
        """Looks, while a window is seen and nothing is being dragged."""
        dragging = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if not dragging and any(each.isVisible() and not each.isMinimized() for each in QApplication.topLevelWidgets()):
            self.look()

    def look(self) -> None:
        """Asks what is new, unless it is being asked."""
        if self._looking:
            return
        self._looking = True
        database, newest, own = self._desk.database, self._newest, frozenset(self._own)
        today = self._desk.now().astimezone().date()

        def query() -> "tuple[News, tuple[ReleaseAlert, ...] | None]":
            from app.queries.news import calls_now, news

            found = news(database, newest, own)
            return found, calls_now(database, today) if found.newest != newest else None

        self._desk.read(query, self._on_news)

    def _on_changed(self, effects: Effects) -> None:
        self._own.add(effects.act)

    def _on_news(self, read: "tuple[News, tuple[ReleaseAlert, ...] | None]") -> None:
        found, calls = read
        self._looking = False
        if calls is not None:
            self._say_new(calls, by_others=found.effects is not None)
        if found.effects is not None:
            self._desk.changed.emit(found.effects)
        self._newest = found.newest
        self._own = {act for act in self._own if act > (found.newest or 0)}

    def _say_new(self, calls: "tuple[ReleaseAlert, ...]", *, by_others: bool) -> None:
        """What others brought to the lead since the last look: a release to ship, what is critical and in none."""
        said = {words: None for call in calls if (words := words_of(call))}
        fresh = [words for words in said if self._known is not None and words not in self._known]
        self._known = frozenset(said)
        if fresh and by_others:
            self._desk.told.emit(" · ".join(fresh), 0)
