"""Numbers and days are written as the reader's locale writes them, in every place by the same functions."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from views.widgets.counts import apart, count_of, numeral, with_decimal
from views.widgets.times import long_day, moment, short_day, week_day, written

VIEWS = Path(__file__).parents[3] / "views"
SIXTH = date(2026, 12, 6)


@pytest.fixture(autouse=True)
def _own_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "day", "with_weekday", "with_year"),
    [
        ("C", "6 Dec", "Sun 6 Dec", "Sun 6 Dec 2026"),
        ("en_GB", "6 Dec", "Sun 6 Dec", "Sun 6 Dec 2026"),
        ("de", "6. Dez.", "So. 6. Dez.", "So. 6. Dez. 2026"),
        ("sv", "6 dec.", "sön 6 dec.", "sön 6 dec. 2026"),
        ("fi", "6. joulu", "su 6. joulu", "su 6. joulu 2026"),
        ("nl", "6 dec", "zo 6 dec", "zo 6 dec 2026"),
    ],
)
def test_a_day_has_the_dots_of_its_language(locale: str, day: str, with_weekday: str, with_year: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert short_day(SIXTH, SIXTH) == written(SIXTH) == day
    assert week_day(SIXTH, SIXTH) == with_weekday
    assert long_day(SIXTH) == with_year


def test_two_numbers_are_told_apart() -> None:
    assert (apart(8.24, 8.21), apart(8.21, 8.24)) == ("8.24", "8.21")
    assert (apart(8.2, 7.4), apart(8.24, None), apart(8.2, 8.2)) == ("8.2", "8.2", "8.2")


def test_a_day_of_another_year_says_so() -> None:
    QLocale.setDefault(QLocale("de"))
    assert short_day(SIXTH, date(2027, 1, 4)) == "6. Dez. 2026"
    assert week_day(SIXTH, date(2027, 1, 4)) == "So. 6. Dez. 2026"
    now = datetime(2027, 1, 4, 9, 0).astimezone()
    assert moment(datetime(2026, 12, 6, 16, 12).astimezone(), now) == "6. Dez. 2026 16:12"


@pytest.mark.parametrize(
    ("locale", "thousands", "tenths", "column"),
    [
        ("C", "9\u00a0640", "1\u00a0234.5", "7.0"),
        ("en_GB", "9,640", "1,234.5", "7.0"),
        ("de", "9.640", "1.234,5", "7,0"),
        ("sv", "9\u00a0640", "1\u00a0234,5", "7,0"),
    ],
)
def test_thousands_are_grouped_and_tenths_pointed(locale: str, thousands: str, tenths: str, column: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert numeral(9640) == numeral(9639.98) == thousands
    assert numeral(1234.5) == tenths
    assert with_decimal(7) == column
    assert count_of(9640, "1 user", "%n users") == f"{thousands} users"


def test_one_is_said_in_its_own_form() -> None:
    assert count_of(1, "1 change", "%n changes") == "1 change"
    assert count_of(0, "1 change", "%n changes") == "0 changes"


def test_no_other_file_writes_a_number_or_a_day_for_itself() -> None:
    allowed = {"counts.py", "times.py"}
    own_way = re.compile(r"locale\(?\)?\.toString\(|QLocale\(\)\.toString\(|\"(?:ddd )?d\.? MMM")
    found = [file.name for file in VIEWS.rglob("*.py") if own_way.search(file.read_text(encoding="utf-8"))]
    assert sorted(set(found) - allowed) == []
