"""Dates, quotation marks, lists and plurals of the five languages."""

from datetime import date, timedelta

import pytest

from app.letters.wording import WORDINGS, plural
from models.rules.terms import Language

DAY = date(2026, 11, 17)


@pytest.mark.parametrize(
    ("language", "day", "on_day"),
    [
        (Language.EN, "17 November 2026", "Tuesday 17 November 2026"),
        (Language.SV, "17 november 2026", "tisdagen den 17 november 2026"),
        (Language.FI, "17. marraskuuta 2026", "tiistaina 17. marraskuuta 2026"),
        (Language.DE, "17. November 2026", "Dienstag, dem 17. November 2026"),
        (Language.NL, "17 november 2026", "dinsdag 17 november 2026"),
    ],
)
def test_a_day_is_written_as_the_language_writes_it(language: Language, day: str, on_day: str) -> None:
    assert WORDINGS[language].in_words(DAY) == day
    assert WORDINGS[language].on_day(DAY) == on_day


@pytest.mark.parametrize("language", Language)
def test_a_year_of_days_is_told_apart(language: Language) -> None:
    days = [DAY + timedelta(days=number) for number in range(365)]
    assert len({WORDINGS[language].on_day(day) for day in days}) == 365
    assert len(set(WORDINGS[language].months)) == 12
    assert len(set(WORDINGS[language].weekdays)) == 7


def test_texts_are_listed_with_the_language_s_and() -> None:
    assert WORDINGS[Language.DE].listed(["A", "B", "C"]) == "A, B und C"
    assert WORDINGS[Language.FI].listed(["A", "B"]) == "A ja B"
    assert WORDINGS[Language.SV].listed(["A"]) == "A"
    assert WORDINGS[Language.NL].listed([]) == ""


@pytest.mark.parametrize(("count", "form"), [(0, "many"), (1, "one"), (2, "many"), (21, "many")])
def test_the_singular_is_for_exactly_one(count: int, form: str) -> None:
    assert plural(count, "one", "many") == form
