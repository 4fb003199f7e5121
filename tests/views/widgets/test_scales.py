"""Scales of charts: ticks and zoom."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from views.widgets.scales import Scale, fitting

_BOUNDS = st.floats(-3, 6)


def test_a_tenfold_is_as_long_everywhere_on_a_logarithmic_axis() -> None:
    scale = Scale(-1, 2, log=True)
    units = scale.units(np.array([0.1, 1, 10, 100]))
    assert np.allclose(np.diff(units), 1 / 3)


def test_a_missing_value_stays_missing_on_an_axis() -> None:
    for log in (True, False):
        assert np.isnan(Scale(0, 2, log=log).units(np.array([np.nan])))[0]


@given(low=_BOUNDS, span=st.floats(0.2, 6), at=st.floats(0, 1), factor=st.floats(0.2, 5), log=st.booleans())
def test_zooming_leaves_the_spot_where_it_was(low: float, span: float, at: float, factor: float, log: bool) -> None:
    scale = Scale(low, low + span, log)
    assert scale.zoomed(at, factor).unit(scale.value(at)) == pytest.approx(at, abs=1e-6)


@given(low=_BOUNDS, span=st.floats(0.1, 8), room=st.floats(150, 2000), log=st.booleans())
def test_ticks_are_within_the_axis_and_apart(low: float, span: float, room: float, log: bool) -> None:
    scale = Scale(low, low + span, log)
    at = [scale.unit(value) * room for value in scale.ticks(room, 40)]
    assert at == sorted(at)
    assert all(-0.01 <= each <= room + 0.01 for each in at)
    assert all(after - before >= 39.99 for before, after in pairwise(at))


def test_ticks_are_numbers_that_people_say() -> None:
    assert Scale(-0.4, 1.5, log=True).ticks(600, 80) == [0.5, 1, 2, 5, 10, 20]
    assert Scale(2, 4.2, log=True).ticks(200, 34) == [100, 300, 1000, 3000, 10000]
    assert Scale(0, 10).ticks(200, 34) == [0, 2, 4, 6, 8, 10]


def test_a_scale_shows_everything_and_one_value_alone_as_well() -> None:
    for values in ([0.5, 20.0, np.nan], [3.0], []):
        scale = fitting(np.array(values), log=True, least=(1, 10))
        known = [value for value in values if not np.isnan(value)]
        assert all(0 < scale.unit(value) < 1 for value in known)
        assert scale.high > scale.low
