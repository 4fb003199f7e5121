"""The only threads and the only timer: read, write, run, aside, every(time); answers come back on the window's thread.

    background.read(query, deliver, failed, key="inbox.list")    readers; of several with one key the newest wins
    background.write(command, deliver, failed)                   one writer, in the order asked
    background.run(job, deliver, failed, progress) -> Errand     job(progress(done, total, words), cancelled() -> bool)
    background.aside(job, deliver, failed, hear, stop)           seconds of thought beside all else: job(tell), tell(x) -> hear(x)
    background.every(milliseconds, callback, owner)              the window's timer
    Pause(milliseconds, callback, owner)                         a single wait, started anew by .start()

`deliver` takes what was returned. `failed` takes the Refusal (its `.sentence` is for the user); without it the signal
`refused` carries the sentence. Anything else that goes wrong comes as `broken(what happened, details)`.
Nothing is delivered to a QObject that has died: the owner of a bound method is found by itself.
"""

import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from models.rules.errors import Refusal
from views.said import as_read

T = TypeVar("T")
S = TypeVar("S")

#: Progress is told at most this often, in seconds.
PROGRESS_EVERY = 0.05

Failed = Callable[[Refusal], None]
Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


class Cancellation(Exception):
    """Raised by a job that stops because it was asked to; nothing is shown."""


# What comes back is of any type: it is handed to the caller's own `deliver`, whose type matches `read`'s.
@dataclass(slots=True)
class _Request:
    """One thing asked for, with where its answer goes."""

    work: Callable[[], Any]
    deliver: Callable[[Any], None] | None
    failed: Failed | None
    owner: QObject | None
    key: str = ""
    turn: int = 0
    answer: Any = None
    error: BaseException | None = None
    details: str = ""


@dataclass(eq=False, slots=True)
class Errand:
    """A long job under way; `cancel()` asks it to stop."""

    title: str
    stopped: threading.Event = field(default_factory=threading.Event)
    done: int = 0
    total: int = 0
    words: str = ""
    began: float = field(default_factory=time.monotonic)

    def cancel(self) -> None:
        """Asks the job to stop at the next safe moment."""
        self.stopped.set()

    def seconds_left(self) -> float | None:
        """An estimate in seconds; None while there is nothing to go by."""
        spent = time.monotonic() - self.began
        if not self.done or not self.total or spent < 1:
            return None
        return spent * (self.total - self.done) / self.done


class Background(QObject):
    """Threads behind the window: a few readers, one writer, one for errands, and a few for what is thought over aside."""

    refused = Signal(str)
    broken = Signal(str, str)
    #: An Errand began, moved or ended; the status bar shows it.
    errand_began = Signal(object)
    errand_moved = Signal(object)
    errand_ended = Signal(object)
    _arrived = Signal(object)
    _moved = Signal(object, object, int, int, str)
    _told = Signal(object, object)

    def __init__(self, readers: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="reader")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._errands = ThreadPoolExecutor(1, thread_name_prefix="errand")
        self._asides = ThreadPoolExecutor(3, thread_name_prefix="aside")
        self._stops: list[Callable[[], None]] = []
        self._turns: dict[str, int] = {}
        self._under_way = 0
        self._running: list[Errand] = []
        self._closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def read(
        self, query: Callable[[], T], deliver: Callable[[T], None], failed: Failed | None = None, *, key: str = ""
    ) -> None:
        """Asks on a reader; with a key, answers to older questions of that key are dropped."""
        turn = self._turns[key] = self._turns.get(key, 0) + 1
        self._begin(self._readers, _Request(query, deliver, failed, owner_of(deliver), key, turn if key else 0))

    def write(
        self, command: Callable[[], T], deliver: Callable[[T], None] | None = None, failed: Failed | None = None
    ) -> None:
        """Does it on the writer, after all that was asked before."""
        self._begin(self._writer, _Request(command, deliver, failed, owner_of(deliver)))

    def run(
        self,
        job: Callable[[Progress, Cancelled], T],
        deliver: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        progress: Progress | None = None,
        *,
        title: str = "",
    ) -> Errand:
        """Runs a long job beside everything else; it may call `progress` and should look at `cancelled`."""
        errand = Errand(title)
        self._running.append(errand)
        tell = self._teller(errand, progress)
        request = _Request(partial(job, tell, errand.stopped.is_set), deliver, failed, owner_of(deliver))
        request.key = ""
        self.errand_began.emit(errand)
        self._begin(self._errands, request, errand)
        return errand

    def aside(
        self,
        job: Callable[[Callable[[S], None]], T],
        deliver: Callable[[T], None] | None = None,
        failed: Failed | None = None,
        hear: Callable[[S], None] | None = None,
        stop: Callable[[], None] | None = None,
    ) -> None:
        """Thinks something over on a thread apart from readers, writer and errands.

        What the job tells meanwhile goes to `hear`; `stop` is called when the window closes, and should end the job.
        """

        def tell(something: S) -> None:
            if shiboken6.isValid(self):
                self._told.emit(hear, something)

        def done() -> T:
            try:
                return job(tell)
            finally:
                if stop is not None:
                    self._stops.remove(stop)

        if stop is not None and not self._closed:
            self._stops.append(stop)
        self._begin(self._asides, _Request(done, deliver, failed, owner_of(deliver)))

    def every(self, milliseconds: int, callback: Callable[[], None], owner: QObject) -> QTimer:
        """Calls back again and again until the owner dies or the timer is stopped."""
        timer = QTimer(owner)
        timer.setInterval(milliseconds)
        timer.timeout.connect(callback)
        timer.start()
        return timer

    def is_idle(self) -> bool:
        """Whether nothing is under way or waiting to be delivered."""
        return self._under_way == 0

    def forget(self, key: str) -> None:
        """Drops what is still asked with that key."""
        self._turns[key] = self._turns.get(key, 0) + 1

    def close(self) -> None:
        """Ends cleanly: errands are asked to stop, writes are finished, nothing is delivered any more."""
        if self._closed:
            return
        self._closed = True
        for errand in self._running:
            errand.cancel()
        for stop in list(self._stops):
            stop()
        self._asides.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._errands.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True, cancel_futures=False)

    def _teller(self, errand: Errand, progress: Progress | None) -> Progress:
        last = [0.0]

        def tell(done: int, total: int, words: str = "") -> None:
            now = time.monotonic()
            if now - last[0] >= PROGRESS_EVERY or done == total:
                last[0] = now
                self._moved.emit(errand, progress, done, total, words)

        return tell

    def _begin(self, threads: ThreadPoolExecutor, request: _Request, errand: Errand | None = None) -> None:
        if self._closed:
            return
        self._under_way += 1
        threads.submit(self._work, request, errand)

    def _work(self, request: _Request, errand: Errand | None) -> None:
        """On a thread of ours: does it and sends the answer home."""
        if not self._is_stale(request):
            try:
                request.answer = request.work()
            except Exception as error:  # noqa: BLE001 - every failure is delivered: as a sentence or in the error window
                request.error = error
                request.details = traceback.format_exc()
        if shiboken6.isValid(self):
            self._arrived.emit((request, errand))

    def _is_stale(self, request: _Request) -> bool:
        return bool(request.turn) and self._turns.get(request.key) != request.turn

    @Slot(object)
    def _on_arrived(self, arrived: tuple[_Request, Errand | None]) -> None:
        request, errand = arrived
        self._under_way -= 1
        if errand is not None and errand in self._running:
            self._running.remove(errand)
            self.errand_ended.emit(errand)
        if self._closed or self._is_stale(request):
            return
        if request.owner is not None and not shiboken6.isValid(request.owner):
            return
        if request.error is not None:
            self._tell_failure(request, request.error)
        elif request.deliver is not None:
            request.deliver(request.answer)

    def _tell_failure(self, request: _Request, error: BaseException) -> None:
        if isinstance(error, Cancellation):
            return
        if not isinstance(error, Refusal):
            self.broken.emit(str(error) or type(error).__name__, request.details)
            return
        error.as_read = as_read(str(error))
        if request.failed is not None:
            request.failed(error)
        else:
            self.refused.emit(error.sentence)

    @Slot(object, object)
    def _on_told(self, hear: Callable[[Any], None] | None, something: Any) -> None:
        if not self._closed:
            hand_over(hear, something)

    @Slot(object, object, int, int, str)
    def _on_moved(self, errand: Errand, progress: Progress | None, done: int, total: int, words: str) -> None:
        if self._closed:
            return
        errand.done, errand.total, errand.words = done, total, words
        self.errand_moved.emit(errand)
        owner = owner_of(progress)
        if progress is not None and (owner is None or shiboken6.isValid(owner)):
            progress(done, total, words)


def owner_of(callback: Callable[..., object] | None) -> QObject | None:
    """The QObject whose bound method (or partial, or a lambda closing over `self`) this is; None for others."""
    if isinstance(callback, partial):
        return owner_of(callback.func)
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, QObject):
        return owner
    code, cells = getattr(callback, "__code__", None), getattr(callback, "__closure__", None)
    if code is None or not cells or "self" not in code.co_freevars:
        return None
    closed = cells[code.co_freevars.index("self")].cell_contents
    return closed if isinstance(closed, QObject) else None


def hand_over(deliver: Callable[[T], None] | None, answer: T) -> None:
    """Delivers an answer unless there is nobody, or the receiver has died."""
    owner = owner_of(deliver)
    if deliver is not None and (owner is None or shiboken6.isValid(owner)):
        deliver(answer)


class Pause(QTimer):
    """A single wait on the window's thread, ended by a call; `start()` begins it anew."""

    def __init__(self, milliseconds: int, callback: Callable[[], None], owner: QObject) -> None:
        super().__init__(owner)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(callback)
