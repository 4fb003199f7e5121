"""Dates in the forms that helpdesks write."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.dates import months_come_first, read_date


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-06", "2024-05-06 00:00"),
        ("2024-05-06 07:08", "2024-05-06 07:08"),
        ("2012-05-06T19:25:25.000+0000", "2012-05-06 19:25:25"),
        ("2015-12-02T07:39:15.000-0800", "2015-12-02 15:39:15"),
        ("2020-01-02 17:14:21+00:00", "2020-01-02 17:14:21"),
        ("2024-05-06T07:08:09Z", "2024-05-06 07:08:09"),
        ("2024-05-06 07:08:09 UTC", "2024-05-06 07:08:09"),
        ("2024-05-06 07:08:09 +0300", "2024-05-06 04:08:09"),
        ("2024/05/06 7:08", "2024-05-06 07:08"),
        ("12/Jan/24 9:05 AM", "2024-01-12 09:05"),
        ("12/Jan/24 12:05 AM", "2024-01-12 00:05"),
        ("12/Jan/24 12:05 PM", "2024-01-12 12:05"),
        ("30/Sep/21 17:20", "2021-09-30 17:20"),
        ("05/Okt/16 8:25 PM", "2016-10-05 20:25"),
        ("5/Mär/16", "2016-03-05 00:00"),
        ("2 maj 2016 10:00", "2016-05-02 10:00"),
        ("2. toukokuuta 2016", "2016-05-02 00:00"),
        ("May 2, 2016 10:00 PM", "2016-05-02 22:00"),
        ("Wed, 2 Oct 2013 10:15:50 +0300", "2013-10-02 07:15:50"),
        ("6.5.2024 klo 7.08", None),
        ("6.5.2024 7.08", "2024-05-06 07:08"),
        ("06/05/2024", "2024-05-06 00:00"),
        ("06-05-24 23:59:58", "2024-05-06 23:59:58"),
        ("45418.5", "2024-05-06 12:00"),
        ("1380698150", "2013-10-02 07:15:50"),
        ("1380698150000", "2013-10-02 07:15:50"),
        ("31/02/2024", None),
        ("12/Foo/24", None),
        ("13/Jan/24 13:05 PM", None),
        ("yesterday", None),
        ("12345", None),
        ("", None),
        ("0001-01-01T00:00:00+14:00", None),
    ],
)
def test_a_date_is_read_day_first_and_as_utc(text: str, moment: str | None) -> None:
    assert read_date(text) == (moment and datetime.fromisoformat(moment + "Z"))


def test_a_column_that_can_only_be_month_first_is_read_so() -> None:
    column = ["05/06/2024 10:00", "12/25/2024 10:00"]
    assert months_come_first(column)
    assert read_date(column[0], months_first=True) == datetime(2024, 5, 6, 10, tzinfo=UTC)
    assert not months_come_first(["05/06/2024", "25/12/2024"])
    assert not months_come_first(["05/06/2024"])


@given(st.text(max_size=70) | st.from_regex(r"[0-9/.\-]{5,12}( [0-9:]{1,8})?( ?[+-][0-9]{4})?", fullmatch=True))
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    moment = read_date(text)
    assert moment is None or moment.tzinfo is UTC


@given(st.datetimes(datetime.fromisoformat("1970-01-02"), datetime.fromisoformat("2199-12-31")))
def test_iso_dates_come_back_as_they_were(moment: datetime) -> None:
    assert read_date(moment.isoformat()) == moment.replace(tzinfo=UTC)
