"""The calendar: every day says what ships, freezes, is closed and who is away; and what a cadence that is typed would give."""

from datetime import UTC, date, datetime

import pytest

from app.commands import absences, closures, products
from app.connectors.public_holidays import holiday_of
from app.queries.calendar import calendar_days, next_days
from app.queries.capacity import absence_rows, closure_rows, release_times, team_rows
from app.rows.capacity import CalendarDay
from app.rows.house import CadenceTyped
from models.rules.errors import BadInput, NotFound
from models.rules.terms import ClosureKind, ReleaseKind
from tests.app.commands.desk import Desk, desk, empty_file
from tests.app.commands.staff import laid_out, member, team

__all__ = ["desk", "empty_file"]

CHRISTMAS = closures.AddClosure(ClosureKind.CLOSED, "Christmas", date(2026, 12, 21), date(2027, 1, 3))


def staffed(desk: Desk) -> None:
    """A product with a team of which one is away, closed days, and beside it another with a blackout of its own."""
    laid_out(desk)
    team(desk)
    member(desk, "Ada Berg")
    desk.do(absences.add_absence, absences.AddAbsence("ada berg", date(2026, 12, 1), date(2026, 12, 2), "Skiing"))
    desk.do(closures.add_closure, CHRISTMAS)
    desk.do(closures.except_release, closures.ExceptRelease(3, "Agreed"))
    desk.do(products.set_product, products.SetProduct("Almanda", {"country": "FI"}))
    day = date(2026, 12, 1)
    desk.do(closures.add_closure, closures.AddClosure(ClosureKind.BLACKOUT, "Elections", day, day, "Almanda"))


def on(desk: Desk, day: date, product: str | None = None) -> CalendarDay:
    (found,) = calendar_days(desk.database, product, day, day)
    return found


def test_a_day_says_what_ships_on_it_and_who_is_away(desk: Desk) -> None:
    staffed(desk)
    day = on(desk, date(2026, 12, 1))
    assert [(each.number, each.name, each.product, each.lies_on) for each in day.releases] == [
        ("R-1", "Kursvik 2026-01", "Kursvik", "")
    ]
    assert [(each.name, each.teams, each.note) for each in day.absences] == [("Ada Berg", ("development",), "Skiing")]
    assert [each.products for each in day.absences] == [("Kursvik",)]
    assert [(each.kind, each.name, each.product) for each in day.closures] == [("blackout", "Elections", "Almanda")]
    assert not day.weekend
    assert [each.number for each in on(desk, date(2026, 11, 27)).freezes] == ["R-1"]
    assert on(desk, date(2026, 12, 3)).absences == ()


def test_a_days_product_has_its_own_closed_days_and_those_of_all(desk: Desk) -> None:
    staffed(desk)
    assert on(desk, date(2026, 12, 1), "Kursvik").closures == ()
    assert on(desk, date(2026, 12, 1), "Almanda").absences == ()
    (christmas,) = on(desk, date(2026, 12, 29), "Kursvik").closures
    assert (christmas.name, christmas.product) == ("Christmas", None)


def test_a_release_on_closed_days_names_them_and_whether_somebody_took_it_on(desk: Desk) -> None:
    staffed(desk)
    (release,) = on(desk, date(2026, 12, 29)).releases
    assert (release.lies_on, release.excepted) == ("Christmas", True)
    desk.do(closures.end_exception, closures.EndException(3))
    (release,) = on(desk, date(2026, 12, 29)).releases
    assert (release.lies_on, release.excepted) == ("Christmas", False)


def test_holidays_are_each_products_own(desk: Desk) -> None:
    staffed(desk)
    independence = on(desk, date(2027, 12, 6)).holidays
    assert list(independence) == ["Almanda"]
    assert set(on(desk, date(2027, 1, 1)).holidays) == {"Almanda", "Kursvik"}
    desk.do(products.set_product, products.SetProduct("Kursvik", {"country": ""}))
    assert on(desk, date(2026, 12, 25)).holidays["Kursvik"] == "Christmas Day"


def test_what_has_shipped_stands_on_the_day_on_which_it_did(desk: Desk) -> None:
    laid_out(desk)
    number = desk.honoured()
    desk.place(number, 1)
    desk.tested(number)
    desk.now = datetime(2026, 12, 3, 9, tzinfo=UTC)
    desk.ship(1)
    assert [each.state for each in on(desk, date(2026, 12, 3)).releases] == ["shipped"]
    assert on(desk, date(2026, 12, 1)).releases == ()


def test_a_calendar_without_anything_still_has_its_days(desk: Desk) -> None:
    days = calendar_days(desk.database, None, date(2026, 12, 4), date(2026, 12, 6))
    assert [(day.day.day, day.weekend, day.releases) for day in days] == [(4, False, ()), (5, True, ()), (6, True, ())]
    with pytest.raises(NotFound, match="There is no product “Nix”"):
        calendar_days(desk.database, "Nix", date(2026, 12, 4), date(2026, 12, 6))
    with pytest.raises(BadInput, match="at most three years later"):
        calendar_days(desk.database, None, date(2026, 12, 4), date(2036, 12, 6))


def test_what_is_stored_is_read_back(desk: Desk) -> None:
    staffed(desk)
    (one,) = team_rows(desk.database)
    assert (one.name, one.product, [(each.name, each.share) for each in one.members]) == (
        "development",
        "Kursvik",
        [("Ada Berg", 1.0)],
    )
    assert team_rows(desk.database, "almanda") == ()
    (absence,) = absence_rows(desk.database)
    assert (absence.name, absence.teams, absence.note) == ("Ada Berg", ("development",), "Skiing")
    assert absence_rows(desk.database, since=date(2026, 12, 3)) == ()
    assert [each.name for each in closure_rows(desk.database)] == ["Elections", "Christmas"]
    assert [each.name for each in closure_rows(desk.database, "Kursvik")] == ["Christmas"]
    assert [each.name for each in closure_rows(desk.database, since=date(2026, 12, 2))] == ["Christmas"]
    (exception,) = closure_rows(desk.database, "Kursvik")[0].exceptions
    assert (exception.release_id, exception.by, exception.reason) == (3, "Eva", "Agreed")


def test_a_releases_time_says_since_when_people_work_for_it(desk: Desk) -> None:
    staffed(desk)
    rows = release_times(desk.database, "Kursvik")
    assert [(row.number, row.since, row.capacity) for row in rows] == [
        ("R-1", date(2026, 11, 18), 9.0),
        ("R-2", date(2026, 12, 2), 9.0),
        ("R-3", date(2026, 12, 16), 3.0),
        ("R-4", date(2026, 12, 30), 6.0),
    ]
    hot = desk.release(1, ReleaseKind.EXPEDITED)
    (row,) = release_times(desk.database, release=hot)
    assert (row.since, row.capacity, [each.capacity for each in row.teams]) == (None, None, [None])


def test_a_cadence_that_is_typed_moves_off_closed_days_within_its_tolerance(desk: Desk) -> None:
    desk.product()
    desk.do(closures.add_closure, CHRISTMAS)
    typed = CadenceTyped("14", "2026-12-01", "4", "SE")
    found = next_days(typed, date(2026, 12, 1), 4, closure_rows(desk.database))
    assert [(row.due.day, row.planned, row.why) for row in found][2] == (29, date(2027, 1, 4), "Christmas")
    strict = CadenceTyped("14", "2026-12-01", "4", "SE", tolerance="3")
    found = next_days(strict, date(2026, 12, 1), 3, closure_rows(desk.database))
    assert [row.planned for row in found] == [date(2026, 12, 1), date(2026, 12, 15), date(2027, 1, 12)]
    with pytest.raises(BadInput, match="outside 0 to 60"):
        next_days(CadenceTyped("14", "2026-12-01", "4", "SE", tolerance="99"), date(2026, 12, 1))


def test_holidays_are_named_in_the_readers_language_where_it_is_known(desk: Desk) -> None:
    laid_out(desk)
    day = date(2026, 12, 25)

    def named(language: str) -> str:
        (found,) = calendar_days(desk.database, None, day, day, language)
        return found.holidays["Kursvik"]

    assert (named("sv"), named("en")) == ("Juldagen", "Christmas Day")
    # The Swedish calendar has no Dutch; the Dutch one calls that day the same in English, so its name holds.
    assert (named("nl"), named("pl")) == ("Eerste kerstdag", "Christmas Day")


@pytest.mark.parametrize(
    ("country", "language", "day", "name"),
    [
        ("SE", "fi", date(2026, 12, 26), "Tapaninpäivä"),
        ("SE", "fi", date(2026, 6, 6), "National Day"),  # no holiday in Finland
        ("SE", "de", date(2022, 6, 6), "National Day"),  # another one in Germany: Whit Monday
        (None, "de", date(2026, 12, 25), "Erster Weihnachtstag"),
        (None, "is", date(2026, 12, 25), "Christmas Day"),
        (None, "de", date(2026, 6, 6), ""),
        ("SE", "de", date(2026, 6, 7), ""),
    ],
)
def test_what_a_calendar_has_in_english_alone_is_named_by_the_languages_own(
    country: str | None, language: str, day: date, name: str
) -> None:
    assert holiday_of(day, country, language) == name


def test_the_day_that_a_typed_cadence_moves_off_is_named_in_the_readers_language() -> None:
    typed = CadenceTyped("14", "2026-12-25", "4", "SE")
    assert next_days(typed, date(2026, 12, 24), 1, language="fi")[0].why == "Joulupäivä"
