"""The chart's points and curves, from a real database."""

import pytest

from app.commands import valuing
from app.queries.changes import change_sheet
from app.queries.chart import chart_points, value_curve
from app.queries.in_memory import warm
from models.rules.errors import BadInput
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


def scored(desk: Desk, value: str, effort: str, end_users: int) -> int:
    """A change with a score."""
    change = desk.change(desk.ticket(organisation=f"House of {end_users}", end_users=end_users))
    values = {"value": value, "effort": effort, "audience": "user"}
    desk.do(valuing.set_score, valuing.SetScore(change, values))
    return change


def test_points_come_as_columns_in_the_order_of_the_list_with_what_is_missing_missing(desk: Desk) -> None:
    little, much = scored(desk, "3", "2", 90), scored(desk, "9", "0.5", 4000)
    bare = desk.change(title="Nothing known")
    points = chart_points(desk.database, "", "-score")
    assert points.ids == (much, little, bare)
    assert points.efforts == (0.5, 2.0, None)
    assert (points.quick_effort, points.quick_reach) == (2.0, 500)
    assert points.scores[2] is None
    assert points.reaches == (4000, 90, 0)
    assert points.titles[2] == "Nothing known"
    assert set(points.states) == {"new"}


def test_points_follow_the_filter_and_an_unknown_field_is_refused(desk: Desk) -> None:
    scored(desk, "3", "2", 90)
    much = scored(desk, "9", "0.5", 4000)
    assert chart_points(desk.database, "reach>500").ids == (much,)
    assert len(chart_points(desk.database, "reach>5000")) == 0
    with pytest.raises(BadInput, match="colour"):
        chart_points(desk.database, "colour:red")


def test_points_from_memory_are_those_of_the_database(desk: Desk) -> None:
    for number in range(8):
        scored(desk, str(1 + number), str(0.5 + number % 3), 40 * number + 1)
    desk.change(title="Nothing known")
    asked = [("", "-score"), ("reach>100", "effort,-reach"), ("kind:wish", "title"), ("reach>99999", "")]
    selected = [chart_points(desk.database, words, sort) for words, sort in asked]
    warm(desk.database)
    assert [chart_points(desk.database, words, sort) for words, sort in asked] == selected
    desk.do(valuing.set_score, valuing.SetScore(selected[0].ids[0], {"effort": "9"}))
    after = chart_points(desk.database, "", "-score")
    assert after.efforts[0] == 9
    assert after.versions[0] > selected[0].versions[0]


def test_the_curve_says_the_score_that_setting_the_value_gives(desk: Desk) -> None:
    change = scored(desk, "3", "2", 90)
    curve = value_curve(desk.database, change)
    assert (curve.criterion, curve.now) == ("value", 3)
    assert curve.values[0] == 1
    assert curve.values[-1] == 10
    assert list(curve.scores) == sorted(curve.scores)
    wanted = curve.scores[curve.values.index(8.5)]
    desk.do(valuing.set_score, valuing.SetScore(change, {"value": "8.5"}, "Two more asked"))
    assert change_sheet(desk.database, change).row.score == wanted


def test_the_curve_is_empty_where_something_else_is_missing(desk: Desk) -> None:
    change = desk.change(desk.ticket(organisation="Alder", end_users=20))
    assert value_curve(desk.database, change).values == ()
    assert value_curve(desk.database, 999).values == ()
