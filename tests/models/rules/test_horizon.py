"""The horizon: ten years from today, to the day."""

from datetime import date, timedelta

import pytest

from models.rules.errors import BadInput
from models.rules.horizon import check_near, last_day

TODAY = date(2026, 11, 23)


def test_a_day_up_to_ten_years_away_can_be_planned_and_the_next_one_not() -> None:
    check_near(date(2036, 11, 23), TODAY, "A release")
    with pytest.raises(BadInput, match=r"A release on 2036-11-24 is more than ten years away\. Choose .* 2036-11-23\."):
        check_near(date(2036, 11, 24), TODAY, "A release")


def test_there_is_a_last_day_on_the_day_that_few_years_have_and_at_the_end_of_time() -> None:
    assert last_day(date(2028, 2, 29)) == date(2038, 2, 28)
    assert last_day(date.max - timedelta(days=1)) == date(9999, 12, 30)
