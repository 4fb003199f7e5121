"""Conflicts: what can't hold together is named, is the smallest such set, and mends when any one of it is lifted."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings

from app.composer.clauses import ClauseKind, clauses_of, without
from app.composer.composing import compose
from app.composer.conflicts import Conflict
from app.composer.problem import Candidate, Ground, Problem, Release, Reserve
from tests.app.composer.problems import best_by_trying, day, problems


def conflict_of(problem: Problem) -> Conflict:
    with pytest.raises(Conflict) as caught:
        compose(problem)
    return caught.value


def item(name: str, days: float = 2.0, **more: Any) -> Candidate:  # Any: whatever a candidate has
    return replace(Candidate(name, 5.0, {"development": days}), **more)


def one_release(days: float = 10.0) -> Release:
    return Release("R-1", day(0), {"development": days})


def test_mandates_without_room_are_named_with_the_days_that_are_missing() -> None:
    mandates = tuple(item(f"C-{n}", 4.0, mandate=day(0)) for n in (1, 2, 3))
    found = conflict_of(Problem((*mandates, item("C-4", pinned="R-1")), (one_release(7.0),)))
    assert sorted(clause.kind for clause in found.clauses) == [
        ClauseKind.CAPACITY,
        ClauseKind.MANDATE,
        ClauseKind.MANDATE,
    ]
    # All three laws and the pin together ask fourteen days: fewer would only show the next conflict.
    assert "Give R-1 7 more days of development." in found.ways
    assert found.sentence.endswith("One of these helps: Give R-1 7 more days of development.")


def test_where_no_single_way_out_is_enough_none_is_promised_to_be() -> None:
    def law(name: str, team: str) -> Candidate:
        return replace(Candidate(name, 5.0, {team: 3.0}), mandate=day(0))

    releases = (Release("R-1", day(0), {"dev": 2.0, "test": 2.0}),)
    found = conflict_of(Problem((law("C-1", "dev"), law("C-2", "test")), releases))
    assert "One of these helps" not in found.sentence
    assert "More than one thing must give way. Begin with one of these: " in found.sentence
    told = found.told["conflict"]
    assert isinstance(told, list)
    assert [each["helps"] for each in told] == [False, False]


@pytest.mark.parametrize("kept", [0.0, 1.0])
def test_where_several_teams_are_short_their_days_are_said_to_help_together(kept: float) -> None:
    law = Candidate("C-1", 5.0, {"dev": 8.0, "test": 5.0}, mandate=day(0))
    reserves = (Reserve("faults", "dev", kept),)
    releases = (
        Release("R-1", day(0), {"dev": 2.0, "test": 4.0}, reserves),
        Release("R-2", day(1), {"dev": 2.0, "test": 2.0}),
    )
    found = conflict_of(Problem((law,), releases))
    more = f"Give R-1 {6 + kept:g} more days of dev."
    assert found.told["together"] in (["Give R-1 1 more day of test.", more], [more, "Give R-1 1 more day of test."])
    assert "One of these helps: Give C-1 a later date, or let it lapse. Together these help as well: Give R-1" in (
        found.sentence
    )
    enough = replace(releases[0], capacity={each.names[1]: days for each, days in found.jointly.items()})
    assert compose(Problem((law,), (enough, releases[1]))).placed == {"C-1": "R-1"}


def test_a_way_out_that_helps_by_itself_is_enough_beside_what_is_kept_for_others() -> None:
    faults = Reserve("faults", "development", 2.0, frozenset())
    releases = (Release("R-1", day(0), {"development": 10.0}, (faults,)),)
    problem = Problem((item("C-1", 11.0, mandate=day(0)),), releases)
    (capacity,) = [each for each in conflict_of(problem).clauses if each.kind is ClauseKind.CAPACITY]
    needs = conflict_of(problem).needs[capacity]
    enough = Release("R-1", day(0), {"development": needs}, (faults,))
    assert compose(replace(problem, releases=(enough,))).placed == {"C-1": "R-1"}


def test_what_is_built_or_hangs_on_others_is_named_as_that_and_not_to_be_unpinned() -> None:
    built = item("C-1", 8.0, pinned="R-1", ground=Ground("C-1 is built for R-1 already."))
    found = conflict_of(Problem((built, item("C-2", 8.0, mandate=day(0))), (one_release(10.0),)))
    assert "C-1 is built for R-1 already." in found.sentence
    assert "npin" not in found.sentence
    hanging = Ground("C-3 requires C-9, which is parked.", "Untie C-3.", ("C-9",))
    barred = item("C-3", barred=frozenset({"R-1"}), ground=hanging)
    law = item("C-4", mandate=day(0))
    found = conflict_of(Problem((barred, law), (one_release(),), requires=(("C-4", "C-3"),)))
    assert "C-3 requires C-9, which is parked." in found.sentence
    assert "Untie C-3." in found.ways


def test_a_mandate_dated_before_the_first_release_is_a_conflict_by_itself() -> None:
    found = conflict_of(Problem((item("C-1", mandate=day(0) - timedelta(days=3)), item("C-2")), (one_release(),)))
    assert found.sentence == (
        "This can't be: C-1 must ship by 2027-01-01, and R-1 comes on 2027-01-04. "
        "One of these helps: Make a release on or before 2027-01-01 (fortnight release new --kind regular --date 2027-01-01), "
        "give C-1 a later date, or let it lapse."
    )


def test_a_mandate_pinned_to_a_later_release_names_the_day_that_breaks_it() -> None:
    releases = tuple(Release(f"R-{n}", day(n - 1), {"development": 7.0}) for n in (1, 2, 3))
    found = conflict_of(Problem((item("C-1", mandate=day(0), pinned="R-3"),), releases))
    assert f"C-1 must ship by {day(0)}, and R-3 comes on {day(2)}." in found.sentence
    (law,) = [each for each in found.clauses if each.kind is ClauseKind.MANDATE]
    assert law.releases == ("R-3",)


def test_what_is_barred_from_all_of_several_releases_is_said_to_be() -> None:
    releases = tuple(Release(f"R-{n}", day(n), {"development": 7.0}) for n in (1, 2))
    barred = item("C-1", mandate=day(2), barred=frozenset({"R-1", "R-2"}))
    assert "C-1 is barred from all of these releases." in conflict_of(Problem((barred,), releases)).sentence


def test_a_mandate_that_nobody_has_estimated_is_a_conflict() -> None:
    found = conflict_of(Problem((Candidate("C-1", 1.0, {}, mandate=day(0)),), (one_release(),)))
    assert {clause.kind for clause in found.clauses} == {ClauseKind.MANDATE, ClauseKind.EFFORT}


def test_a_mandate_that_requires_what_is_barred_is_a_conflict_of_three() -> None:
    barred = item("C-2", barred=frozenset({"R-1"}))
    found = conflict_of(Problem((item("C-1", mandate=day(0)), barred), (one_release(),), requires=(("C-1", "C-2"),)))
    assert {clause.kind for clause in found.clauses} == {ClauseKind.MANDATE, ClauseKind.REQUIRES, ClauseKind.BARRED}
    assert "Let C-2 in again." in found.ways


def test_a_pin_to_a_release_beyond_these_is_told_as_the_pin_that_it_is() -> None:
    away = item("C-1", mandate=day(0), barred=frozenset({"R-1"}), beyond="R-9")
    found = conflict_of(Problem((away,), (one_release(),)))
    assert {clause.kind for clause in found.clauses} == {ClauseKind.MANDATE, ClauseKind.PINNED}
    assert "C-1 is pinned to R-9, which is not among these releases." in found.sentence
    assert "Unpin C-1." in found.ways
    (pin,) = [clause for clause in found.clauses if clause.kind is ClauseKind.PINNED]
    assert compose(without(Problem((away,), (one_release(),)), [pin])).placed == {"C-1": "R-1"}


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(problems(5))
def test_no_smaller_set_of_constraints_conflicts(problem: Problem) -> None:
    problem = replace(problem, faults_first=False)
    assume(best_by_trying(problem) is None)
    found = conflict_of(problem)
    every = clauses_of(problem)
    assert set(found.clauses) <= set(every)

    def holds(kept: tuple[object, ...]) -> bool:
        return best_by_trying(without(problem, [each for each in every if each not in kept])) is not None

    assert not holds(found.clauses)
    relevant = [each for each in every if each in found.clauses or len(found.clauses) <= 4]
    assert all(holds(kept) for kept in combinations(relevant, len(found.clauses) - 1))


def test_a_long_conflict_is_said_in_short() -> None:
    mandates = tuple(item(f"C-{n}", 1.0, mandate=day(0)) for n in range(1, 21))
    found = conflict_of(Problem(mandates, (one_release(18.5),)))
    assert len(found.clauses) == 20
    assert "And 12 more." in found.sentence
