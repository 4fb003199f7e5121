"""How fast the Compose panel is: from the key to the painted plan, from Space to the foot, from W to the reasons.

    python tests/benchmarks/compose_speed.py [--candidates 500] [--releases 1] [--rounds 10] [--json]

The real window on a database of its own, painted offscreen at 1440 x 900; goals: a plan of 500 within a second, a part of
it within 50 ms, a reason within 300 ms. The first press loads the solver and stands apart.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
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
from tests.benchmarks.board_speed import Measured
from views.application import make_application
from views.background import Background
from views.desk import Desk
from views.main_window import MainWindow, PlaceEntry
from views.releases.compose.panel import ComposePanel
from views.releases.screen import ReleasesScreen

KEY = Qt.Key
#: The window sleeps until there is something to do, as it does for a user.
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
#: Half of what there is to do finds no room.
_SHARE = 0.5


def fill(database: Database, candidates: int, releases: int) -> None:
    """A product with two teams that can do half of it; a third stands in the releases already."""
    upgrade(database)
    now, chance = datetime.now(UTC), random.Random(candidates)
    by = By("Tester", now)
    rows = [_change(chance, number, now) for number in range(1, candidates + 1)]
    parts = {row["id"]: (row["effort"] * 0.7, row["effort"] * 0.3) for row in rows}
    days = [round(_SHARE * sum(part[team] for part in parts.values()) / releases) for team in (0, 1)]
    perform(database, set_product, SetProduct("Kursvik", {}), by)
    for team, given in zip(("dev", "test"), days, strict=True):
        perform(database, add_team, AddTeam(team, "Kursvik", {"days": str(given)}), by)
    for number in range(releases):
        day = (now + timedelta(days=14 * (number + 1))).date()
        perform(database, new_release, NewRelease(ReleaseKind.REGULAR, day, "Kursvik", f"2027-{number:02}"), by)
    placed = [{"release_id": 1 + row["id"] % releases, "change_id": row["id"]} for row in rows if row["id"] % 3 == 0]
    with writing(database) as session:
        session.execute(insert(Change), rows)
        session.execute(insert(ReleaseItem), placed)
        split = [
            {"change_id": one, "team_id": team + 1, "days": part[team]}
            for one, part in parts.items()
            for team in (0, 1)
        ]
        session.execute(insert(Estimate), split)
        ties = [
            {"change_id": n, "kind": DependencyKind.REQUIRES, "other_id": n + 3} for n in range(1, candidates - 3, 9)
        ]
        session.execute(insert(Dependency), ties)


def _change(chance: random.Random, number: int, now: datetime) -> dict[str, Any]:
    return {
        "id": number,
        "product_id": 1,
        "kind": ChangeKind.CORRECTION if number % 5 == 0 else ChangeKind.WISH,
        "priority": 1 + number % 5 if number % 5 == 0 else None,
        "state": ChangeState.PLANNED if number % 3 == 0 else ChangeState.HONOURED,
        "title": f"A wish that somebody once had, number {number}",
        "description": "",
        "affected_share": 1.0,
        "created_at": now,
        "effort": chance.choice((0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0)),
        "score": round(chance.uniform(0.5, 10.0), 3),
        "waiting": number % 40,
    }


def settle(background: Background) -> None:
    """Lets the window run until nothing is read any more and all is shown."""
    while not background.is_idle():
        QApplication.processEvents(_WAIT)
    QApplication.processEvents()


class Stage:
    """The window with the board, and how long a key takes until all is painted."""

    def __init__(self, window: MainWindow, background: Background) -> None:
        self._window, self._background = window, background
        place = window.current_place()
        assert isinstance(place, ReleasesScreen)
        self.screen = place

    def pressed(self, target: QWidget, key: Qt.Key, until: Callable[[], bool]) -> float:
        """Milliseconds from a key to the picture that it leads to."""
        start = time.perf_counter()
        QTest.keyClick(target, key)
        while not until():
            QApplication.processEvents(_WAIT)
        QApplication.sendPostedEvents()
        self._window.grab()
        return (time.perf_counter() - start) * 1000

    @property
    def panel(self) -> ComposePanel:
        """The panel."""
        panel = self.screen.side.current_panel()
        assert isinstance(panel, ComposePanel)
        return panel

    def is_done(self) -> bool:
        """Whether the answer is there."""
        panel = self.screen.side.current_panel()
        return isinstance(panel, ComposePanel) and not panel.run.is_running and panel.state.plan is not None

    def painting(self, rounds: int) -> Measured:
        """The picture of the window alone, which every figure below holds."""
        times = []
        for _ in range(rounds):
            start = time.perf_counter()
            self._window.grab()
            times.append((time.perf_counter() - start) * 1000)
        return Measured("the picture alone", times)

    def composing(self, rounds: int) -> Iterator[Measured]:
        """The key C, first from the board, then again and again."""
        self.screen.focus_list()
        cards = QApplication.focusWidget() or self.screen.board
        yield Measured("C, first (loads the solver)", [self.pressed(cards, KEY.Key_C, self.is_done)])
        times = [self.pressed(self.panel.list, KEY.Key_C, self.is_done) for _ in range(rounds)]
        yield Measured("C, key to plan", times)

    def ticking(self, rounds: int) -> Measured:
        """Space on a move after another: the foot says what the rest comes to."""
        plan = self.panel.list
        plan.first()
        times = []
        for _ in range(rounds):
            times.append(self.pressed(plan, KEY.Key_Space, lambda: True))
            plan.next()
        return Measured("Space, key to foot", times)

    def asking(self, rounds: int) -> Measured:
        """W on one candidate after another."""
        times = []
        column = self.screen.board.columns()[0]
        column.cards.setFocus()
        for number in range(rounds):
            column.cards.go_to_number(number * 7 % max(1, column.model.rowCount()))
            times.append(self.pressed(column.cards, KEY.Key_W, self._has_said))
            popover = QApplication.activePopupWidget()
            assert popover is not None
            popover.close()
            settle(self._background)
        return Measured("W, key to reasons", times)

    @staticmethod
    def _has_said() -> bool:
        popover = QApplication.activePopupWidget()
        return popover is not None and bool(popover.accessibleDescription())


def measure(candidates: int, releases: int, rounds: int) -> list[dict[str, object]]:
    """All figures on a database of its own."""
    make_application()
    with tempfile.TemporaryDirectory() as folder:
        database = connect(Path(folder) / "compose.db")
        fill(database, candidates, releases)
        form = QSettings(str(Path(folder) / "form.ini"), QSettings.Format.IniFormat)
        background = Background()
        desk = Desk(database, "Tester", background, lambda act: Effects(act or 0, ""))
        window = MainWindow(desk, [PlaceEntry("releases", "releases", "Releases", ReleasesScreen)], form)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        settle(background)
        waking = QTimer()
        waking.start(20)  # should nothing else wake it
        stage = Stage(window, background)
        found = [*stage.composing(rounds), stage.painting(rounds), stage.ticking(rounds), stage.asking(rounds)]
        plan = stage.panel.state.shown
        window.close()
        background.close()
        database.close()
    facts = {} if plan is None else {"gap": plan.gap, "moves": len(plan.moves)}
    return [each.row() | facts for each in found]


def main() -> None:
    """Prints a line for each figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candidates", type=int, default=500)
    parser.add_argument("--releases", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    rows = measure(asked.candidates, asked.releases, asked.rounds)
    if asked.json:
        sys.stdout.write(json.dumps(rows) + "\n")
        return
    for row in rows:
        facts = "  ".join(f"{name} {row[name]:>8} ms" for name in ("median", "p95", "worst"))
        sys.stdout.write(f"{row['what']:32} {row['frames']:4} times  {facts}  gap {row['gap']:.4%}\n")


if __name__ == "__main__":
    main()
