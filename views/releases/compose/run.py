"""One search for the best plan at a time: begun, told of better plans as they come, stopped, begun anew."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.rules.errors import Refusal
from views.desk import Desk

if TYPE_CHECKING:
    from app.composer.solver import Watch
    from app.plans.asked import Compose, Composed


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the search is asked for; *faults_first* None is as the policy says."""

    releases: int = 4
    seconds: int = 10
    few_moves: bool = False
    faults_first: bool | None = None


@dataclass(slots=True)
class Search:
    """One search under way, stopped from anywhere; its watch is made on its own thread, since that loads the solver."""

    stopped: bool = False
    watch: "Watch | None" = None
    began: float = field(default_factory=time.monotonic)

    def stop(self) -> None:
        """Asks it to end at its next step."""
        self.stopped = True
        if self.watch is not None:
            self.watch.stop()

    def begin(self, seconds: float) -> "Watch":
        """Its watch, running."""
        from app.composer.solver import Watch

        self.watch = Watch(seconds)
        if self.stopped:
            self.watch.stop()
        return self.watch


class ComposeRun(QObject):
    """Searches aside; answers of a search that another has taken the place of are dropped."""

    better = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search: Search | None = None
        self._seconds = 0.0

    def start(self, product: str, wishes: Wishes) -> None:
        """Begins; what is under way is stopped and dropped."""
        self.drop()
        search = self._search = Search()
        database, day = self._desk.database, self._desk.now().astimezone().date()

        def job(tell: "Callable[[Composed], None]") -> "Composed":
            from app.jobs.compose import composed

            return composed(database, order_of(product, wishes), day, search.begin(float(wishes.seconds)), tell)

        def heard(found: object) -> None:
            if self._search is search:
                self.better.emit(found)

        def ended(signal: Callable[[object], object]) -> Callable[[object], None]:
            def deliver(found: object) -> None:
                if self._search is search:
                    self._end(search)
                    signal(found)

            return deliver

        self._desk.background.aside(job, ended(self.done.emit), self._failing(search), heard, search.stop)

    def _failing(self, search: Search) -> Callable[[Refusal], None]:
        def failed(refusal: Refusal) -> None:
            if self._search is search:
                self._end(search)
                self.failed.emit(refusal)

        return failed

    def _end(self, search: Search) -> None:
        self._seconds = time.monotonic() - search.began
        self._search = None

    def stop(self) -> None:
        """The best plan so far is the answer."""
        if self._search is not None:
            self._search.stop()

    def drop(self) -> None:
        """Ends what is under way; nothing more is heard of it."""
        self.stop()
        self._search = None

    @property
    def is_running(self) -> bool:
        """Whether a search is under way."""
        return self._search is not None

    @property
    def seconds(self) -> float:
        """How long the search has taken, in seconds."""
        return time.monotonic() - self._search.began if self._search is not None else self._seconds


def order_of(product: str, wishes: Wishes) -> "Compose":
    """The order of the search."""
    from app.plans.asked import Compose

    return Compose(product or None, wishes.releases, wishes.faults_first, wishes.few_moves)
