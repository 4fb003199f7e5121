"""Search: something sought beside the window, of which only the newest asking is answered; each can be stopped."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from models.rules.errors import Refusal
from views.background import Background, Cancellation

if TYPE_CHECKING:
    from app.composer.solver import Watch

#: What is sought, given the watch to look at and whom to tell of the best so far; answers are of the seeker's own type.
Job = Callable[["Watch", Callable[[Any], None]], Any]


class Search(QObject):
    """One search at a time; a new one stops the earlier, whose answer is dropped."""

    #: The best so far, and the answer.
    told = Signal(object)
    found = Signal(object)
    #: Why there is no answer: a Refusal.
    refused = Signal(object)
    #: It began (True) or ended.
    turned = Signal(bool)

    def __init__(self, background: Background, seconds: float, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._seconds = seconds
        self._turn = 0
        self._watch: Watch | None = None
        parent.destroyed.connect(lambda: self.drop(tells=False))

    def begin(self, job: Job) -> None:
        """Seeks this; whatever was sought before is dropped."""
        from app.composer.solver import Watch

        was_running = self.is_running()
        self.drop(tells=False)
        turn, watch = self._turn, Watch(self._seconds)
        self._watch = watch

        def work(tell: Callable[[Any], None]) -> Any:
            if turn != self._turn:
                raise Cancellation
            return job(watch, tell)

        take = partial(self._take, turn)
        self._background.aside(
            work, partial(take, "found"), partial(take, "refused"), partial(take, "told"), watch.stop
        )
        if not was_running:
            self.turned.emit(True)

    def is_running(self) -> bool:
        """Whether something is sought."""
        return self._watch is not None

    def stop(self) -> None:
        """Ends the search at its next step; the best so far is its answer."""
        if self._watch is not None:
            self._watch.stop()

    def drop(self, *, tells: bool = True) -> None:
        """Ends it without an answer."""
        self._turn += 1
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.stop()
            if tells:
                self.turned.emit(False)

    def _take(self, turn: int, what: str, answer: object) -> None:
        if turn != self._turn:
            return
        if what == "told":
            self.told.emit(answer)
            return
        self._watch = None
        self.turned.emit(False)
        if isinstance(answer, Refusal):
            self.refused.emit(answer)
        else:
            self.found.emit(answer)
