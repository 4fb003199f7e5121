"""What the search is asked for, chosen in one small menu: how many releases, how long, as few moves as possible, corrections first."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from views.releases.compose.run import Wishes
from views.releases.words import fill, translate
from views.widgets.counts import count_of, numeral

#: How long a search may take, in seconds.
SECONDS = (2, 5, 10, 30, 60)
_MOST = 8


class OptionsMenu(QMenu):
    """Ticked as asked; `chosen` carries the new wishes."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Compose", "Options"), parent)
        self.wishes = Wishes()
        self.releases: dict[int, QAction] = {}
        self.seconds: dict[int, QAction] = {}
        self._fill_releases()
        self._fill_seconds()
        self.addSeparator()
        self.few_moves = self._tick(
            translate("Compose", "As few moves as possible"), lambda on: replace(self.wishes, few_moves=on)
        )
        self.faults_first = self._tick(
            translate("Compose", "Corrections first"), lambda on: replace(self.wishes, faults_first=on)
        )

    def _fill_releases(self) -> None:
        menu = self.addMenu(translate("Compose", "Releases"))
        group = QActionGroup(self)
        for count in range(1, _MOST + 1):
            words = count_of(
                count, translate("Compose", "The next release"), translate("Compose", "The next %n releases")
            )
            self.releases[count] = self._choice(menu, group, words)
            self.releases[count].setChecked(count == self.wishes.releases)
            self.releases[count].triggered.connect(
                lambda _on=False, count=count: self._take(replace(self.wishes, releases=count))
            )

    def _fill_seconds(self) -> None:
        menu = self.addMenu(translate("Compose", "Time for the search"))
        group = QActionGroup(self)
        for seconds in SECONDS:
            words = fill(translate("Compose", "At most %1 s"), numeral(seconds))
            self.seconds[seconds] = self._choice(menu, group, words)
            self.seconds[seconds].setChecked(seconds == self.wishes.seconds)
            self.seconds[seconds].triggered.connect(
                lambda _on=False, most=seconds: self._take(replace(self.wishes, seconds=most))
            )

    def _choice(self, menu: QMenu, group: QActionGroup, words: str) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _tick(self, words: str, wished: Callable[[bool], Wishes]) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        action.triggered.connect(lambda on: self._take(wished(bool(on))))
        return action

    def show_wishes(self, wishes: Wishes) -> None:
        """Ticks what is asked for, without telling."""
        self.wishes = wishes
        if wishes.releases in self.releases:
            self.releases[wishes.releases].setChecked(True)
        for seconds, action in self.seconds.items():
            action.setChecked(seconds == wishes.seconds)
        self.few_moves.setChecked(wishes.few_moves)
        if wishes.faults_first is not None:
            self.faults_first.setChecked(wishes.faults_first)

    def show_policy(self, *, faults_first: bool) -> None:
        """Ticks *corrections first* as it was in force for the plan shown."""
        self.faults_first.setChecked(faults_first)

    def _take(self, wishes: Wishes) -> None:
        if wishes != self.wishes:
            self.wishes = wishes
            self.chosen.emit(wishes)
