"""The chart's points as arrays: what is missing, what the line parts, what lies inside, what is next."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.rows.chart import ChartPoints, ValueCurve
from views.backlog.chart.cloud import Cloud, inside, neighbour
from views.backlog.chart.rescoring import dropped, effort_step, value_step


def points_of(*rows: tuple[float | None, float | None, int], kind: str = "wish", state: str = "parked") -> ChartPoints:
    """Points from (effort, score, reach), numbered from 1."""
    count = len(rows)
    return ChartPoints(
        ids=tuple(range(1, count + 1)),
        titles=tuple(f"Wish {number}" for number in range(1, count + 1)),
        kinds=(kind,) * count,
        states=(state,) * count,
        efforts=tuple(row[0] for row in rows),
        scores=tuple(row[1] for row in rows),
        reaches=tuple(row[2] for row in rows),
        versions=(7,) * count,
    )


def test_what_is_missing_stands_in_no_plane_and_at_no_zero() -> None:
    points = points_of((2, 5, 100), (None, 5, 100), (2, None, 100), (2, 5, 0))
    by_score, by_reach = Cloud(points, "score"), Cloud(points, "reach")
    assert by_score.stands.tolist() == [True, False, False, True]
    assert by_reach.stands.tolist() == [True, False, True, False]
    assert not (by_score.benefit == 0).any()


def test_the_line_parts_what_has_both_figures() -> None:
    cloud = Cloud(points_of((1, 4, 10), (2, 4, 10), (4, 4, 10), (None, 9, 10)), "score")
    assert cloud.parted(2.0) == (2, 1)
    assert cloud.parted(4.1) == (0, 3)
    assert cloud.usual_line() == 2.0


def test_points_of_one_effort_stand_beside_each_other_and_one_alone_stands_exactly() -> None:
    cloud = Cloud(points_of((5, 4, 1), *((2.0, 4.0, 1) for _ in range(50))), "score")
    shown = cloud.shown_effort
    assert shown[0] == 5
    assert len(set(shown[1:].tolist())) == 50
    assert abs(np.log10(shown[1:] / 2)).max() < 0.04


@given(
    points=st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=1, max_size=40),
    box=st.tuples(st.floats(1, 40), st.floats(1, 40), st.floats(50, 99), st.floats(50, 99)),
)
def test_a_lasso_around_a_rectangle_holds_what_the_rectangle_holds(
    points: list[tuple[float, float]], box: tuple[float, float, float, float]
) -> None:
    left, top, right, bottom = box
    xs, ys = np.array([x for x, _ in points]), np.array([y for _, y in points])
    on_edge = (xs == left) | (xs == right) | (ys == top) | (ys == bottom)
    found = inside(xs, ys, np.array([[left, top], [right, top], [right, bottom], [left, bottom]]))
    wanted = (xs > left) & (xs < right) & (ys > top) & (ys < bottom)
    assert (found | on_edge).tolist() == (wanted | on_edge).tolist()


def test_a_lasso_of_any_form_follows_its_outline() -> None:
    hook = np.array([[0, 0], [10, 0], [10, 10], [6, 10], [6, 4], [4, 4], [4, 10], [0, 10]], float)
    xs, ys = np.array([5.0, 2.0, 8.0, 5.0]), np.array([7.0, 7.0, 7.0, 2.0])
    assert inside(xs, ys, hook).tolist() == [False, True, True, True]


def test_the_arrows_lead_to_the_nearest_point_there() -> None:
    xs, ys = np.array([0.0, 10, 30, 0, 10]), np.array([0.0, 1, 0, 20, -30])
    assert neighbour(xs, ys, 0, (1, 0)) == 1
    assert neighbour(xs, ys, 1, (1, 0)) == 2
    assert neighbour(xs, ys, 0, (0, 1)) == 3
    assert neighbour(xs, ys, 0, (0, -1)) == 4
    assert neighbour(xs, ys, 0, (-1, 0)) is None


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=2, max_size=30))
def test_no_walk_with_the_arrows_stays_on_points_that_hide_each_other(spots: list[tuple[int, int]]) -> None:
    xs, ys = np.array([x * 20.0 for x, _ in spots]), np.array([y * 20.0 for _, y in spots])
    for place in range(len(spots)):
        at: int | None = place
        for _ in spots:
            at = neighbour(xs, ys, at, (1, 0)) if at is not None else None
        assert at is None


CURVE = ValueCurve(1, (1, 2, 3, 4), (2.0, 4.0, 6.0, 8.0), now=2)


def test_a_point_dropped_takes_the_value_whose_score_is_nearest() -> None:
    found = dropped(CURVE, 5, None, 6.8)
    assert (found.value, found.score, found.effort, found.clipped) == (3, 6.0, None, False)


def test_a_point_dropped_beyond_its_scale_stops_at_its_end_and_says_so() -> None:
    found = dropped(CURVE, 5, None, 13)
    assert (found.value, found.clipped) == (4, True)


def test_a_point_dropped_where_it_was_changes_nothing() -> None:
    assert dropped(CURVE, 5, 5.1, 4.3).is_nothing


def test_without_a_curve_only_the_effort_moves() -> None:
    found = dropped(None, 5, 8.2, 9)
    assert (found.effort, found.value, found.no_curve) == (8, None, True)


def test_steps_go_through_the_scale_and_stop_at_its_end() -> None:
    assert value_step(CURVE, None, up=True).value == 3
    assert value_step(CURVE, 3, up=True).value == 4
    assert value_step(CURVE, 4, up=True).is_nothing
    assert effort_step(None, up=True).effort == 1
    assert effort_step(3, up=False).effort == 2.5
