"""Threads: answers come home, stale ones do not, the dead get nothing, and an end is clean."""

import threading
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from models.rules.errors import Outdated, Refusal, RuleBroken
from views.background import Background, Cancelled, Errand, Progress, owner_of

Settle = Callable[[], None]


class Receiver(QObject):
    """Keeps what is delivered to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.got: list[object] = []
        self.threads: list[bool] = []

    def take(self, answer: object) -> None:
        self.got.append(answer)
        self.threads.append(QThread.currentThread() is self.thread())


def test_an_answer_is_delivered_on_the_windows_thread(background: Background, settle: Settle) -> None:
    receiver = Receiver()
    background.read(lambda: threading.current_thread().name, receiver.take)
    settle()
    assert str(receiver.got[0]).startswith("reader")
    assert receiver.threads == [True]


def test_of_several_reads_with_one_key_the_newest_wins(background: Background, settle: Settle) -> None:
    receiver, gate = Receiver(), threading.Event()
    background.read(lambda: (gate.wait(5), "old")[1], receiver.take, key="list")
    background.read(lambda: "new", receiver.take, key="list")
    background.read(lambda: "other", receiver.take, key="another list")
    gate.set()
    settle()
    assert sorted(map(str, receiver.got)) == ["new", "other"]


def test_reads_without_a_key_are_all_delivered(background: Background, settle: Settle) -> None:
    receiver = Receiver()
    for number in range(5):
        background.read(partial(abs, number), receiver.take)
    settle()
    assert sorted(receiver.got) == [0, 1, 2, 3, 4]  # type: ignore[type-var]


def test_the_dead_get_nothing(background: Background, settle: Settle, qtbot: QtBot) -> None:
    receiver, gate = Receiver(), threading.Event()
    deliver = receiver.take
    background.read(lambda: gate.wait(5), deliver)
    with qtbot.waitSignal(receiver.destroyed):
        receiver.deleteLater()
    gate.set()
    settle()
    assert receiver.got == []


def test_a_lambda_over_self_belongs_to_its_object() -> None:
    receiver = Receiver()
    assert owner_of(receiver.take) is receiver

    class Screen(QObject):
        def callback(self) -> Callable[[object], None]:
            return lambda answer: self.setObjectName(str(answer))

    screen = Screen()
    assert owner_of(screen.callback()) is screen
    assert owner_of(lambda _answer: None) is None


def test_writes_happen_in_the_order_asked(background: Background, settle: Settle) -> None:
    done: list[int] = []
    names: set[str] = set()

    def write(number: int) -> None:
        names.add(threading.current_thread().name)
        done.append(number)

    for number in range(50):
        background.write(partial(write, number))
    settle()
    assert done == list(range(50))
    assert len(names) == 1


def _refuse() -> None:
    raise RuleBroken("C-12 has shipped.")


def test_a_refusal_reaches_whoever_asked(background: Background, settle: Settle) -> None:
    refused: list[Refusal] = []
    background.write(_refuse, None, refused.append)
    settle()
    assert [refusal.sentence for refusal in refused] == ["C-12 has shipped."]


def test_a_refusal_that_nobody_takes_is_told_in_general(background: Background, settle: Settle) -> None:
    said: list[str] = []
    background.refused.connect(said.append)
    background.write(_refuse)
    settle()
    assert said == ["C-12 has shipped."]


def test_the_kind_of_refusal_is_kept(background: Background, settle: Settle) -> None:
    def outdated() -> None:
        raise Outdated("Anna changed this.")

    refused: list[Refusal] = []
    background.write(outdated, None, refused.append)
    settle()
    assert isinstance(refused[0], Outdated)


def test_anything_else_comes_with_its_details(background: Background, settle: Settle) -> None:
    broken: list[tuple[str, str]] = []
    background.broken.connect(lambda happened, details: broken.append((happened, details)))
    background.read(lambda: {"a": 1}["no such key"], lambda _: pytest.fail("delivered"))
    settle()
    assert "no such key" in broken[0][0]
    assert "Traceback" in broken[0][1]


def test_a_job_tells_its_progress_and_stops_when_asked(background: Background, qtbot: QtBot) -> None:
    told: list[tuple[int, int, str]] = []
    began = threading.Event()

    def job(progress: Progress, cancelled: Cancelled) -> str:
        progress(3, 3, "rows")
        began.set()
        while not cancelled():
            threading.Event().wait(0.001)
        return "stopped"

    receiver = Receiver()
    errand = background.run(job, receiver.take, None, lambda *what: told.append(what), title="Importing")
    qtbot.waitUntil(lambda: bool(told))
    assert (errand.done, errand.total, errand.title) == (3, 3, "Importing")
    with qtbot.waitSignal(background.errand_ended):
        errand.cancel()
    qtbot.waitUntil(lambda: bool(receiver.got))
    assert told == [(3, 3, "rows")]
    assert receiver.got == ["stopped"]


def test_closing_finishes_writes_and_delivers_nothing_more() -> None:
    background, receiver = Background(), Receiver()
    done: list[int] = []
    for number in range(20):
        background.write(partial(done.append, number), receiver.take)
    background.close()
    assert done == list(range(20))
    assert receiver.got == []
    background.read(lambda: done.append(99), receiver.take)
    assert 99 not in done


def test_time_left_is_unknown_at_first() -> None:
    errand = Errand("x")
    assert errand.seconds_left() is None
    errand.began -= 10
    errand.done, errand.total = 50, 100
    left = errand.seconds_left()
    assert left is not None
    assert 9 < left < 11


def test_a_thought_tells_what_it_has_and_holds_up_no_errand(background: Background, settle: Settle) -> None:
    receiver, better, gate = Receiver(), Receiver(), threading.Event()

    def think(tell: Callable[[str], None]) -> str:
        tell("good")
        return "best" if gate.wait(5) else "held up the errand"

    def quick(_progress: Progress, _cancelled: Cancelled) -> str:
        gate.set()
        return "errand"

    background.aside(think, receiver.take, hear=better.take)
    background.run(quick, receiver.take)
    settle()
    assert better.got == ["good"]
    assert set(receiver.got) == {"best", "errand"}
    assert len(receiver.got) == 2
    assert better.threads == [True]


def test_closing_stops_what_is_thought_over(background: Background) -> None:
    gate, ended = threading.Event(), threading.Event()

    def think(_tell: Callable[[object], None]) -> None:
        assert gate.wait(5)
        ended.set()

    background.aside(think, stop=gate.set)
    background.close()
    assert ended.is_set()
