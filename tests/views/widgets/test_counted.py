"""Counts in words: one is never said as many."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.commands.conditions import BringBack
from models.rules.parking import Because, ReturnCause
from models.rules.terms import ReturnKind
from views.widgets.bringing_back import back_words, because_words
from views.widgets.meter import CapacityMeter

ROOT = Path(__file__).parents[3]
_MANY = (
    "people|persons|person-days|end users|changes|tickets|letters|releases|days|weeks|hours|minutes|wishes|"
    "organisations|bytes|items|files|hot fixes|more are"
)
#: Texts said of hundreds alone, of several alone, or of “1 of 6”, with another text for one where that can be.
_NEVER_ONE = (
    "%1 changes are too many at once",
    "Looking at %1 changes",
    "Setting %1 changes",
    '"%1 changes"',
    "%1 person-days",
    "%1 end users per pd",
    "of %2 person-days",
    "%3 days before",
)


def test_no_text_of_the_screen_counts_one_as_many() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in (ROOT / "views").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(rf'".*%[0-9] (?:{_MANY})\b.*"', line) and not any(each in line for each in _NEVER_ONE)
    ]
    assert found == []


def test_what_brings_a_change_back_is_counted() -> None:
    one, law = BringBack(ReturnKind.WAITERS, amount=1), BringBack(ReturnKind.LAW, amount=1, note="the Act")
    assert back_words(one) == "when 1 waits for it"
    assert back_words(law).startswith("1 day before the Act is in force")
    assert back_words(BringBack(ReturnKind.WAITERS, amount=2)) == "when 2 wait for it"
    assert because_words(Because(ReturnCause.WAITERS, {"waiting": 1})) == "1 waits for it now."


@pytest.mark.parametrize(
    ("used", "capacity", "said"),
    [(1, None, "dev: 1 person-day"), (2, None, "dev: 2 person-days"), (1, 1, "dev: 1 of 1 person-day")],
)
def test_a_meter_says_one_person_day(qapp: QApplication, used: float, capacity: float | None, said: str) -> None:
    meter = CapacityMeter("dev", used, capacity)
    assert meter.accessibleName() == said
