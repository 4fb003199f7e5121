"""Dates in the forms that helpdesks write."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.connectors.dates import DayOrder, order_of, read_date


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
        ("6.5.2024 klo 7.08", "2024-05-06 07:08"),
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


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("12/abr/24 9:05 PM", "2024-04-12 21:05"),
        ("12/dic/23 9:05 p.\u00a0m.", "2023-12-12 21:05"),
        ("12/ene./24", "2024-01-12 00:00"),
        ("12 de abril de 2024 21:05", "2024-04-12 21:05"),
        ("12/Mär/24 9:05 nachm.", "2024-03-12 21:05"),
        ("12/Mrz/24", "2024-03-12 00:00"),
        ("12. März 2024 um 21:05 Uhr", "2024-03-12 21:05"),
        ("31/Dez/23 12:00 AM", "2023-12-31 00:00"),
        ("12/huhti/24 9.05 ip.", "2024-04-12 21:05"),
        ("12/maalis/24 9:05 ap.", "2024-03-12 09:05"),
        ("3/marras/23 1:00 AP", "2023-11-03 01:00"),
        ("12/kesä/24 klo 9.05", "2024-06-12 09:05"),
        ("12/elo/24", "2024-08-12 00:00"),
        ("12/maj/24 9:05 em", "2024-05-12 21:05"),
        ("den 3 mars 2024 kl. 21.05", "2024-03-03 21:05"),
        ("12/mrt/24 9:05 p.m.", "2024-03-12 21:05"),
        ("12/mei/24", "2024-05-12 00:00"),
        ("12/févr./24 9:05 AM", "2024-02-12 09:05"),
        ("12/août/24", "2024-08-12 00:00"),
        ("12/des/24", "2024-12-12 00:00"),
        ("9/ago/24 21h05", "2024-08-09 21:05"),
        ("12.04.2024 21:05", "2024-04-12 21:05"),
        ("12/jan/24 9:05\u202fPM", "2024-01-12 21:05"),
        ("12/jui/24", None),  # June or July in French
    ],
)
def test_months_and_halves_of_the_day_are_understood_in_many_languages(text: str, moment: str | None) -> None:
    assert read_date(text) == (moment and datetime.fromisoformat(moment + "Z"))


def _order(*texts: str) -> DayOrder:
    return order_of(enumerate(texts, start=2))


def test_a_column_that_can_only_be_month_first_is_read_so() -> None:
    assert _order("05/06/2024 10:00", "12/25/2024 10:00") == DayOrder(months_first=True, ambiguous=1)
    assert read_date("05/06/2024 10:00", months_first=True) == datetime(2024, 5, 6, 10, tzinfo=UTC)
    assert _order("05/06/2024", "25/12/2024") == DayOrder(months_first=False, ambiguous=1)


def test_a_column_that_does_not_tell_or_tells_both_is_unsure() -> None:
    assert _order("05/06/2024", "07/06/2024") == DayOrder(ambiguous=2, example=(2, "05/06/2024"))
    assert _order("13/01/2024", "01/13/2024", "02/03/2024") == DayOrder(ambiguous=1, example=(4, "02/03/2024"))
    assert _order("05.06.2024", "05/05/2024").example is None


def test_a_date_that_can_be_read_in_one_way_alone_is_read_so() -> None:
    assert read_date("12/25/2024") == read_date("25/12/2024", months_first=True) == datetime(2024, 12, 25, tzinfo=UTC)


@given(st.text(max_size=70) | st.from_regex(r"[0-9/.\-]{5,12}( [0-9:]{1,8})?( ?[+-][0-9]{4})?", fullmatch=True))
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    moment = read_date(text)
    assert moment is None or moment.tzinfo is UTC


@given(st.datetimes(datetime.fromisoformat("1970-01-02"), datetime.fromisoformat("2199-12-31")))
def test_iso_dates_come_back_as_they_were(moment: datetime) -> None:
    assert read_date(moment.isoformat()) == moment.replace(tzinfo=UTC)
