"""What-ifs as they are kept: what is written is read again, and what is no longer understood is said, never guessed and never fatal."""

from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from app.commands import scenarios
from app.plans.asked import Compose, WhatIf
from app.plans.supposed import as_plain, from_plain
from app.queries.scenarios import scenario_named, scenario_orders
from models.composing import Scenario
from models.database import writing
from tests.app.commands.desk import Desk

_factor = st.floats(0, 10)
_json: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
_NAMES = ("releases", "faults_first", "few_moves", "share", "teams", "without", "efforts")


@given(
    st.builds(
        Compose,
        st.just("Kursvik"),
        st.integers(1, 8),
        st.none() | st.booleans(),
        st.booleans(),
        st.builds(
            WhatIf,
            _factor,
            st.dictionaries(st.text(min_size=1, max_size=8), _factor, max_size=3),
            st.lists(st.text(min_size=1, max_size=8), max_size=3).map(tuple),
            st.dictionaries(st.integers(1, 999), _factor, max_size=3),
        ),
    )
)
def test_what_is_written_is_read_again(order: Compose) -> None:
    assert from_plain("Kursvik", as_plain(order)) == (order, ())


@given(_json | st.dictionaries(st.sampled_from(_NAMES), _json, max_size=7))
def test_whatever_stands_there_is_read_without_a_crash(plain: object) -> None:
    order, problems = from_plain("Kursvik", plain)
    assert 1 <= order.releases <= 8
    assert problems or as_plain(order).items() >= dict(plain).items()  # type: ignore[call-overload]  # then it is a mapping


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        ([], "What it supposes can't be read."),
        ({"colour": "red"}, "“colour” is not known here."),
        ({"releases": 99}, "“releases” can't be 99."),
        ({"teams": {"test": -1}}, "“teams” of test can't be -1."),
        ({"efforts": {"X-1": 2.0}}, "“X-1” is not the number of a change."),
    ],
)
def test_what_is_not_understood_is_said(plain: object, said: str) -> None:
    order, problems = from_plain("Kursvik", plain)
    assert problems == (said,)
    assert order == Compose("Kursvik")


def save(desk: Desk, name: str, *, replace: bool = False, **what: Any) -> int:
    """Keep a what-if of the only product; its number."""
    order = scenarios.SaveScenario(name, Compose("Kursvik", what=WhatIf(**what)), replace)
    return int(desk.do(scenarios.save_scenario, order).made[0])


def test_a_scenario_is_kept_under_a_name_that_is_taken_once(desk: Desk) -> None:
    desk.product()
    save(desk, "Less", share=0.5)
    again = scenarios.SaveScenario(" less ", Compose("Kursvik"))
    assert "There is a scenario “Less” already" in desk.refused(scenarios.save_scenario, again)
    save(desk, "less", replace=True, share=0.4)
    ((row, order),) = scenario_orders(desk.database)
    assert (row.name, row.by, row.problems, order.what.share) == ("Less", "Eva", (), 0.4)
    assert "needs a name" in desk.refused(scenarios.save_scenario, scenarios.SaveScenario(" ", Compose("Kursvik")))
    wild = scenarios.SaveScenario("Wild", Compose("Kursvik", what=WhatIf(share=11.0)))
    assert "“share” can't be 11.0." in desk.refused(scenarios.save_scenario, wild)


def test_a_scenario_is_renamed_and_removed_with_undo(desk: Desk) -> None:
    desk.product()
    less, more = save(desk, "Less", share=0.5), save(desk, "More", share=2.0)
    assert "already" in desk.refused(scenarios.rename_scenario, scenarios.RenameScenario(less, "MORE"))
    desk.do(scenarios.rename_scenario, scenarios.RenameScenario(less, "Half"))
    desk.do(scenarios.remove_scenario, scenarios.RemoveScenario(more))
    assert [row.name for row, _ in scenario_orders(desk.database)] == ["Half"]
    assert "gone" in desk.refused(scenarios.remove_scenario, scenarios.RemoveScenario(more))
    desk.undo()
    assert [row.name for row, _ in scenario_orders(desk.database)] == ["Half", "More"]
    assert scenario_named(desk.database, None, "half")[1].what.share == 0.5


def test_a_scenario_that_was_spoilt_is_named_and_the_rest_of_it_holds(desk: Desk) -> None:
    desk.product()
    number = save(desk, "Less", share=0.5)
    with writing(desk.database) as session:
        session.get_one(Scenario, number).what = {"share": 0.5, "releases": "many", "moon": 1}
    row, order = scenario_named(desk.database, None, "Less")
    assert order == Compose("Kursvik", what=WhatIf(share=0.5))
    assert row.problems == ("“moon” is not known here.", "“releases” can't be 'many'.")


@pytest.mark.parametrize("stored", ["{", "", "[" * 5000, '"no more"', '{"share": 1' + "0" * 400 + "}"])
def test_a_scenario_that_is_no_json_any_more_is_named_and_can_be_removed(desk: Desk, stored: str) -> None:
    desk.release()
    for name in ("Broken", "Sound"):
        desk.do(scenarios.save_scenario, scenarios.SaveScenario(name, Compose("Kursvik")))
    with writing(desk.database) as session:
        session.execute(sa.text("UPDATE scenarios SET what = :stored WHERE name = 'Broken'"), {"stored": stored})
    (broken, _), (sound, _) = scenario_orders(desk.database)
    assert broken.problems
    assert not sound.problems
    desk.do(scenarios.rename_scenario, scenarios.RenameScenario(broken.id, "Old"))
    desk.do(scenarios.remove_scenario, scenarios.RemoveScenario(broken.id))
    assert [row.name for row, _ in scenario_orders(desk.database)] == ["Sound"]
    desk.undo()
    assert scenario_named(desk.database, None, "Old")[0].problems
