"""The efforts that a drag or a key leads to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from views.backlog.chart.efforts import rounded_effort, stepped_effort


@pytest.mark.parametrize(("raw", "said"), [(0.04, 0.1), (0.27, 0.3), (3.2, 3.0), (3.3, 3.5), (17.4, 17), (437.0, 440)])
def test_an_effort_is_rounded_as_it_would_be_said(raw: float, said: float) -> None:
    assert rounded_effort(raw) == said


@given(effort=st.floats(0.05, 500))
def test_a_step_up_and_one_down_lead_apart(effort: float) -> None:
    assert stepped_effort(effort, up=False) < effort < stepped_effort(effort, up=True)
