"""Closed periods and blackouts: releases are laid out off them, those that stand are named, and shipping on them is refused."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.commands import closures, planning, products, releases, removing
from models.capacity import Closure, ClosureException
from models.releases import Release
from models.rules.states import ReleaseState
from models.rules.terms import ClosureKind, ReleaseKind
from tests.app.commands.desk import HISTORY, Desk
from tests.app.commands.staff import laid_out

CHRISTMAS = closures.AddClosure(ClosureKind.CLOSED, "Christmas", date(2026, 12, 21), date(2027, 1, 3))
TERM = closures.AddClosure(ClosureKind.BLACKOUT, "Term start", date(2026, 12, 1), date(2026, 12, 4), "Kursvik")


def planned(desk: Desk) -> list[tuple[date, date | None]]:
    return [(row["planned_on"], row["freeze_on"]) for row in desk.rows(Release)]


def test_releases_are_laid_out_off_closed_periods_and_blackouts(desk: Desk) -> None:
    desk.product()
    for order in (CHRISTMAS, TERM):
        desk.do(closures.add_closure, order)
    laid_out(desk)
    assert planned(desk) == [
        (date(2026, 12, 7), date(2026, 12, 3)),  # people work in a blackout, so it may freeze there
        (date(2026, 12, 15), date(2026, 12, 11)),
        (date(2027, 1, 4), date(2026, 12, 18)),
        (date(2027, 1, 12), date(2027, 1, 8)),
    ]


def test_what_finds_no_open_day_within_the_tolerance_is_left_out_and_said(desk: Desk) -> None:
    desk.product()
    desk.do(closures.add_closure, CHRISTMAS)
    desk.do(products.set_product, products.SetProduct("Kursvik", {"country": "SE", "anchor": "2026-12-01"}))
    desk.do(products.set_product, products.SetProduct("Kursvik", {"tolerance": "2"}))
    said = desk.do(planning.plan_releases, planning.PlanReleases(date(2027, 1, 20))).notes
    assert list(said) == [
        "No release of Kursvik is due on 2026-12-29: there is no open day within 2 days to move it to."
    ]
    assert [day for day, _ in planned(desk)] == [date(2026, 12, 1), date(2026, 12, 15), date(2027, 1, 12)]
    again = desk.do(planning.plan_releases, planning.PlanReleases(date(2027, 1, 20)))
    assert again.sentence == "All releases are laid out"


def test_a_changed_calendar_moves_no_release_but_names_those_that_lie_on_closed_days(desk: Desk) -> None:
    laid_out(desk)
    before = planned(desk)
    said = desk.do(closures.add_closure, CHRISTMAS)
    assert said.notes[0].startswith("Planned on closed days now: R-3 on 2026-12-29 (Christmas). Give them another day")
    assert "release set" not in said.notes[0]  # it is read in the window as well
    assert planned(desk) == before
    desk.do(planning.plan_releases, planning.PlanReleases(date(2027, 1, 20)))
    assert planned(desk) == before
    moved = desk.do(closures.set_closure, closures.SetClosure(1, {"last": "2027-01-12"}))
    assert "R-3 on 2026-12-29 (Christmas), R-4 on 2027-01-12 (Christmas)" in moved.notes[0]
    country = desk.do(products.set_product, products.SetProduct("Kursvik", {"country": "FI"}))
    assert "R-3 on 2026-12-29 (Christmas)" in country.notes[0]
    day = desk.do(planning.edit_release, planning.EditRelease(2, date(2026, 12, 22)))
    assert "R-2 on 2026-12-22 (Christmas)" in day.said()


def test_another_countrys_holidays_are_named_too(desk: Desk) -> None:
    laid_out(desk)
    desk.do(planning.edit_release, planning.EditRelease(1, date(2027, 1, 6)))
    desk.do(products.set_product, products.SetProduct("Kursvik", {"country": "DE"}))
    said = desk.do(products.set_product, products.SetProduct("Kursvik", {"country": "FI"}))
    assert "R-1 on 2027-01-06 (" in said.notes[0]


def ready_to_ship(desk: Desk, kind: ReleaseKind = ReleaseKind.REGULAR) -> int:
    """A tested change in R-1, or in an expedited release; the number of the release."""
    number = desk.critical() if kind is ReleaseKind.EXPEDITED else desk.honoured()
    release = desk.release(0, kind) if kind is ReleaseKind.EXPEDITED else 1
    desk.place(number, release)
    desk.tested(number)
    return release


def test_nothing_ships_on_a_closed_day_unless_somebody_takes_it_on(desk: Desk) -> None:
    laid_out(desk)
    desk.do(closures.add_closure, TERM)
    ready_to_ship(desk)
    desk.now = datetime(2026, 12, 2, 9, tzinfo=UTC)
    said = desk.refused(releases.ship, releases.Ship(1))
    assert said == (
        "R-1 can't ship today: Term start lasts until 2026-12-04. Ship it after that, or take it on in your name "
        "(fortnight release except R-1 --reason …)."
    )
    desk.do(closures.except_release, closures.ExceptRelease(1, "Every customer agreed"))
    (exception,) = desk.rows(ClosureException)
    assert (exception["by"], exception["reason"]) == ("Eva", "Every customer agreed")
    desk.do(closures.end_exception, closures.EndException(1))
    desk.refused(releases.ship, releases.Ship(1))
    desk.undo()
    desk.ship(1)
    assert desk.release_state(1) is ReleaseState.SHIPPED


@pytest.mark.parametrize(("kind", "ships"), [(ClosureKind.CLOSED, True), (ClosureKind.BLACKOUT, False)])
def test_an_expedited_release_ships_in_a_closed_period_but_in_no_blackout(
    desk: Desk, kind: ClosureKind, ships: bool
) -> None:
    laid_out(desk)
    today = desk.day(0)
    desk.do(closures.add_closure, closures.AddClosure(kind, "Shut", today, today))
    release = ready_to_ship(desk, ReleaseKind.EXPEDITED)
    if ships:
        desk.ship(release)
    else:
        assert "can't ship today: Shut" in desk.refused(releases.ship, releases.Ship(release))


def test_an_exception_is_for_a_release_that_lies_on_closed_days_and_has_a_reason(desk: Desk) -> None:
    laid_out(desk)
    order = closures.ExceptRelease(3, "Agreed")
    assert "lies on no closed day" in desk.refused(closures.except_release, order)
    desk.do(closures.add_closure, CHRISTMAS)
    assert "without a reason" in desk.refused(closures.except_release, closures.ExceptRelease(3, " "))
    assert "excepted from nothing" in desk.refused(closures.end_exception, closures.EndException(3))
    desk.do(closures.except_release, order)
    assert "is excepted from Christmas already" in desk.refused(closures.except_release, order)
    assert "R-3" not in " ".join(desk.do(closures.set_closure, closures.SetClosure(1, {"name": "Yule"})).notes)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"last": "2026-12-01"}, "before it begins"),
        ({"first": "2020-01-01"}, "longer than three years"),
        ({"kind": "holiday"}, "is no kind of closure"),
        ({"product": "Nix"}, "There is no product “Nix”"),
        ({"name": ""}, "need a name"),
        ({"first": ""}, "have a first and a last one"),
        ({"colour": "red"}, "A closure has no “colour”"),
    ],
)
def test_a_closures_values_are_refused_in_words(desk: Desk, values: dict[str, str], said: str) -> None:
    laid_out(desk)
    desk.do(closures.add_closure, CHRISTMAS)
    assert said in desk.refused(closures.set_closure, closures.SetClosure(1, values))


def test_removing_a_closure_takes_its_exceptions_along_and_an_undo_brings_both_back(desk: Desk) -> None:
    laid_out(desk)
    desk.do(closures.add_closure, CHRISTMAS)
    desk.do(closures.except_release, closures.ExceptRelease(3, "Agreed"))
    before = desk.state(without=HISTORY)
    desk.do(closures.remove_closure, closures.RemoveClosure(1))
    assert (desk.count(Closure), desk.count(ClosureException)) == (0, 0)
    desk.undo()
    assert desk.state(without=HISTORY) == before


def test_a_release_that_somebody_excepted_is_no_surplus_and_goes_with_its_exception(desk: Desk) -> None:
    laid_out(desk)
    desk.do(closures.add_closure, CHRISTMAS)
    desk.do(closures.except_release, closures.ExceptRelease(3, "Agreed"))
    before = desk.state(without=HISTORY)
    desk.do(products.set_product, products.SetProduct("Kursvik", {"anchor": "2026-12-08"}))
    desk.do(planning.plan_releases, planning.PlanReleases(date(2027, 1, 20)))
    assert 3 in [row["id"] for row in desk.rows(Release)]
    assert 2 not in [row["id"] for row in desk.rows(Release)]
    desk.undo()
    desk.undo()
    desk.do(removing.remove_release, removing.RemoveRelease(3))
    assert desk.count(ClosureException) == 0
    desk.undo()
    assert desk.state(without=HISTORY) == before


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"tolerance": "61"}, "from 0 to 60"),
        ({"testers": "0"}, "by 1 to 20 testers"),
        ({"testers": "21"}, "by 1 to 20 testers"),
        ({"whole_test": "perhaps"}, "neither yes nor no"),
    ],
)
def test_how_a_product_is_laid_out_and_tested_is_refused_in_words(
    desk: Desk, values: dict[str, str], said: str
) -> None:
    desk.product()
    assert said in desk.refused(products.set_product, products.SetProduct("Kursvik", values))


def test_the_same_closure_is_not_taken_twice(desk: Desk) -> None:
    desk.product()
    desk.do(closures.add_closure, CHRISTMAS)
    said = desk.refused(closures.add_closure, CHRISTMAS)
    assert (
        said
        == "Christmas is there already: nobody works and only expedited releases ship from 2026-12-21 to 2027-01-03."
    )
    desk.do(closures.add_closure, replace(CHRISTMAS, product="Kursvik"))


def test_whoever_places_something_on_closed_days_is_told(desk: Desk) -> None:
    number = desk.release(35)
    desk.do(closures.add_closure, CHRISTMAS)
    said = desk.place(desk.honoured(desk.ticket()), number)
    assert f"Planned on closed days now: R-{number} on 2026-12-28 (Christmas)" in " ".join(said.notes)


def test_a_tolerance_below_nothing_is_refused_as_such(desk: Desk) -> None:
    desk.product()
    said = desk.refused(products.set_product, products.SetProduct("Kursvik", {"tolerance": "-1"}))
    assert said.startswith("A tolerance is a number of days from 0 to")
    desk.do(products.set_product, products.SetProduct("Kursvik", {"tolerance": ""}))
