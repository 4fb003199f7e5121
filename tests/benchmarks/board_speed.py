"""The board's speed with 8 releases and 2 000 cards: first show, painted frames while scrolling and dragging, refresh.

    python tests/benchmarks/board_speed.py [--cards 2000] [--releases 8] [--cpu] [--json]

Every frame is painted for real (offscreen platform) at 1440 x 900; the goal is no frame over 50 ms.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QEventLoop,
    QMimeData,
    QPoint,
    QPointF,
    QSettings,
    Qt,
    QTimer,
)
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from app.commands.act import By, perform
from app.commands.planning import NewRelease, new_release
from app.commands.products import SetProduct, set_product
from app.commands.teams import AddTeam, add_team
from app.effects import Effects
from models.capacity import Estimate
from models.changes import Change, Dependency
from models.database import Database, connect, writing
from models.releases import ReleaseItem
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind, DependencyKind, ReleaseKind
from models.schema import upgrade
from views.application import make_application
from views.background import Background
from views.desk import Desk
from views.main_window import MainWindow, PlaceEntry
from views.releases.board import BoardView
from views.releases.column import Column
from views.releases.screen import ReleasesScreen
from views.widgets.row_models import IDS_MIME

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
WORDS = (
    "copy",
    "a",
    "plan",
    "to",
    "the",
    "next",
    "term",
    "without",
    "its",
    "old",
    "dates",
    "so",
    "nothing",
    "is",
    "lost",
)
BUTTON, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, slots=True)
class Measured:
    """Times of one kind in milliseconds."""

    name: str
    times: list[float]

    def row(self) -> dict[str, object]:
        """Median, 95 % and worst."""
        ordered = sorted(self.times)
        late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        return {
            "what": self.name,
            "frames": len(ordered),
            "median": round(statistics.median(ordered), 1),
            "p95": round(late, 1),
            "worst": round(ordered[-1], 1),
        }


def fill(database: Database, releases: int, cards: int) -> None:
    """A product with two teams, its coming releases and so many changes, a ninth of them candidates."""
    upgrade(database)
    by = By("Tester", NOW)
    perform(database, set_product, SetProduct("Kursvik", {"capacity": "60", "anchor": "2026-12-01"}), by)
    perform(database, add_team, AddTeam("dev", "Kursvik", {"days": "600"}), by)
    perform(database, add_team, AddTeam("test", "Kursvik", {"days": "300"}), by)
    for number in range(releases):
        day = date(2026, 12, 1) + timedelta(days=14 * number)
        perform(database, new_release, NewRelease(ReleaseKind.REGULAR, day, "Kursvik", f"2026-{number:02}"), by)
    with writing(database) as session:
        session.execute(insert(Change), [_change(number, releases) for number in range(1, cards + 1)])
        placed = [
            {"release_id": number % (releases + 1), "change_id": number}
            for number in range(1, cards + 1)
            if number % (releases + 1)
        ]
        session.execute(insert(ReleaseItem), placed)
        session.execute(
            insert(Estimate),
            [{"change_id": n, "team_id": t, "days": 1.0 + n % 3} for n in range(1, cards + 1) for t in (1, 2)],
        )
        ties = [{"change_id": n, "kind": DependencyKind.REQUIRES, "other_id": n + 3} for n in range(1, cards - 3, 20)]
        session.execute(insert(Dependency), ties)


def _change(number: int, releases: int) -> dict[str, object]:
    words = [WORDS[(number * step) % len(WORDS)] for step in range(1, 9)]
    return {
        "id": number,
        "product_id": 1,
        "kind": list(ChangeKind)[number % 3],
        "state": ChangeState.PLANNED if number % (releases + 1) else ChangeState.HONOURED,
        "title": " ".join(words).capitalize(),
        "description": "",
        "affected_share": 1.0,
        "created_at": NOW,
        "effort": 2.0 + number % 7,
        "waiting": number % 40,
        "reach": number * 3,
        "slips": number % 3,
    }


#: What is measured with: the time that passes, or (--cpu) what the window's own thread uses of the processor.
_CLOCK = [time.perf_counter]


def clock() -> float:
    """Seconds since some moment."""
    return _CLOCK[0]()


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that an act and everything painted after it take."""
    start = clock()
    act()
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    return (clock() - start) * 1000


def wheel(column: Column, delta: int) -> None:
    """One notch of the wheel over a column's cards."""
    view = column.cards.viewport()
    at = QPointF(view.rect().center())
    whole = QPointF(view.mapToGlobal(view.rect().center()))
    none, phase = QPoint(), Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(view, QWheelEvent(at, whole, none, QPoint(0, delta), NO_BUTTON, PLAIN, phase, False))


def scrolling(board: BoardView) -> Measured:
    """Each column scrolled down and up again by the wheel."""
    turns = [(column, -120 if step < 20 else 120) for column in board.columns()[:6] for step in range(40)]
    return Measured("scroll a column, a notch", [timed(partial(wheel, *turn)) for turn in turns])


def sideways(board: BoardView) -> Measured:
    """The whole board scrolled sideways: everything is painted."""
    bar = board.horizontalScrollBar()
    return Measured(
        "scroll the board sideways",
        [timed(partial(bar.setValue, step * bar.maximum() // 30)) for step in range(31)],
    )


def dragging(board: BoardView) -> Measured:
    """A candidate carried over all columns and back: enter, ten moves, leave."""
    columns = board.columns()
    data = QMimeData()
    data.setData(IDS_MIME, str(columns[0].model.id_at(0)).encode())
    action, times = Qt.DropAction.MoveAction, []
    for column in [*columns[1:], *reversed(columns[1:])]:
        view = column.cards
        enter = QDragEnterEvent(QPoint(60, 20), action, data, BUTTON, PLAIN)
        times.append(timed(partial(view.dragEnterEvent, enter)))
        for step in range(10):
            move = QDragMoveEvent(QPoint(60, 20 + step * 30), action, data, BUTTON, PLAIN)
            times.append(timed(partial(view.dragMoveEvent, move)))
        times.append(timed(partial(view.dragLeaveEvent, QDragLeaveEvent())))
    return Measured("drag a card, a step", times)


class Turns:
    """What each turn of the window's loop uses of the processor: its waiting for something to happen does not count."""

    def __init__(self) -> None:
        self.times: list[float] = []

    def turn(self) -> None:
        """Waits for something to happen, and sees to it."""
        start = time.thread_time()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self.times.append((time.thread_time() - start) * 1000)


def settle(background: Background, turns: Turns) -> None:
    """Lets the window run until nothing is read or painted any more."""
    waking = QTimer()
    waking.start(20)
    while not background.is_idle():
        turns.turn()
    turns.turn()


def refreshing(screen: ReleasesScreen, background: Background, database: Database) -> list[Measured]:
    """A refresh with nothing new, and after an act that changes two columns; and the turns of the window meanwhile."""
    from app.commands.releases import Place, place

    same: list[float] = []
    after: list[float] = []
    turns = Turns()
    for number in (18, 27, 36, 45, 54, 63, 72, 90, 99, 108):
        for times in (same, after):
            if times is after:
                perform(database, place, Place(number, 2), By("Tester", NOW))
            start = clock()
            screen.refresh()
            settle(background, turns)
            times.append((clock() - start) * 1000)
    return [
        Measured("refresh, nothing new", same),
        Measured("refresh after an act", after),
        Measured("refresh, a turn of the window", turns.times),
    ]


def measure(releases: int, cards: int) -> list[dict[str, object]]:
    """All figures on a database of its own."""
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        database = connect(Path(folder) / "board.db")
        fill(database, releases, cards)
        form = QSettings(str(Path(folder) / "form.ini"), QSettings.Format.IniFormat)
        background = Background()
        desk = Desk(database, "Tester", background, lambda _act: Effects(0, ""))
        window = MainWindow(desk, [PlaceEntry("releases", "releases", "Releases", ReleasesScreen)], form)
        window.resize(1440, 900)
        start = clock()
        window.show()
        settle(background, Turns())
        first = (clock() - start) * 1000
        screen = window.current_place()
        assert isinstance(screen, ReleasesScreen)
        found = [
            Measured("first show", [first]),
            scrolling(screen.board),
            sideways(screen.board),
            dragging(screen.board),
            *refreshing(screen, background, database),
        ]
        window.close()
        background.close()
        database.close()
    return [each.row() for each in found]


def main() -> None:
    """Prints a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cards", type=int, default=2000)
    parser.add_argument("--releases", type=int, default=8)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--cpu", action="store_true", help="the window's own processor time, for a busy machine")
    asked = parser.parse_args()
    if asked.cpu:
        _CLOCK[0] = time.thread_time
    rows = measure(asked.releases, asked.cards)
    if asked.json:
        sys.stdout.write(json.dumps(rows) + "\n")
        return
    for row in rows:
        facts = "  ".join(f"{name} {row[name]:>7} ms" for name in ("median", "p95", "worst"))
        sys.stdout.write(f"{row['what']:32} {row['frames']:5} frames  {facts}\n")


if __name__ == "__main__":
    main()
