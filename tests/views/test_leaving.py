"""A program that the system ends finishes what is being written, stops what runs, and keeps the window's form."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

LEFT_IN_THE_MIDDLE = """
import signal, sys, time
from PySide6.QtCore import QTimer
from views.application import Beginning, run_window
from views.main_window import PlaceEntry
from views.place import Place

def written():
    time.sleep(0.2)
    print("written")

def runs(progress, cancelled):
    while not cancelled():
        progress(1, 2, "")
    print("stopped")

class Busy(Place):
    def __init__(self, desk):
        super().__init__(desk)
        desk.background.run(runs)
        for number in range(50):
            desk.read(lambda: sum(range(10_000)), lambda answer: None)
        desk.background.write(written)
        QTimer.singleShot(0, lambda: signal.raise_signal(int(sys.argv[1])))

beginning = Beginning("own", False, lambda *given: "database", None, close=lambda database: print("closed"))
code = run_window("Eva", beginning, lambda: [PlaceEntry("inbox", "inbox", "Inbox", Busy)])
print("ended with", code)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_and_ends_what_runs_behind_it(number: signal.Signals) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LEFT_IN_THE_MIDDLE, str(int(number))],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    words = ended.stdout.split("\n")
    assert set(words[:2]) == {"stopped", "written"}
    assert words[2:4] == ["closed", f"ended with {128 + number}"]
