"""Shipping is atomic: killed at any write, a release is shipped wholly or not at all, and the history verifies."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

from app.commands.hot_fixes import Waive, waive
from tests.app.commands.desk import Desk

ROOT = Path(__file__).parents[2]


def filled(desk: Desk) -> int:
    """A release with a dozen changes, many who wait, a waived hot fix, and a renewal's worth of letters; all tested."""
    fix, _ = desk.hot_fix(desk.ticket())
    release = desk.release(7)
    for number in range(6):
        tickets = [desk.ticket(email=None if number == 0 else f"p{number}-{n}@example.org") for n in range(2)]
        change = desk.planned(*tickets, release=release)
        desk.tested(change)
    desk.do(waive, Waive(release, fix, "Shown to be harmless"))
    return release


def test_a_shipping_that_is_killed_at_any_write_is_whole_or_was_never_begun(desk: Desk, long_form: bool) -> None:
    release = filled(desk)
    path = desk.database.path
    assert path is not None
    desk.database.close()
    every, at_random = (1, 60) if long_form else (12, 3)
    run = subprocess.run(
        [sys.executable, "-m", "tests.journeys.killing", str(path), str(release), str(every), str(at_random)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    ends = [json.loads(line) for line in run.stdout.splitlines()]
    assert not [end for end in ends if end["damage"] or end["stands"] == "half"]
    kills = [end for end in ends if end["killed"]]
    stands = Counter(end["stands"] for end in kills)
    sys.stdout.write(f"{len(kills)} kills: {stands['before']} left it as it was, {stands['after']} had shipped it\n")
    assert stands["before"] >= 8
    # The last is behind the commit: whoever was told that it shipped finds it shipped.
    assert stands["after"] >= 1
    assert all(end["stands"] == "after" for end in ends if not end["killed"])
    assert len(kills) >= (100 if long_form else 8)
