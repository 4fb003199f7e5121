"""Calendar files: whole days that other calendars read, and update by their identifiers."""

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from app.connectors.ics import Entry, as_ics

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
CHRISTMAS = Entry("closure-1@x", "Closed: Christmas", date(2026, 12, 21), date(2027, 1, 3), 3, "Nobody works")


def test_an_entry_takes_whole_days_and_ends_before_the_day_after_its_last() -> None:
    calendar = Calendar.from_ical(as_ics("Kursvik", [CHRISTMAS], NOW))
    (event,) = calendar.walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 12, 21), date(2027, 1, 4))
    assert (event["uid"], event["sequence"], event["transp"]) == ("closure-1@x", 3, "TRANSPARENT")
    assert (event["summary"], event["description"], event["status"]) == (
        "Closed: Christmas",
        "Nobody works",
        "CONFIRMED",
    )
    assert str(calendar["x-wr-calname"]) == "Kursvik"


def test_what_is_taken_back_is_cancelled() -> None:
    gone = Entry("release-1@x", "R", date(2026, 12, 1), date(2026, 12, 1), 1, cancelled=True)
    (event,) = Calendar.from_ical(as_ics("K", [gone], NOW)).walk("VEVENT")
    assert event["status"] == "CANCELLED"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=120))
def test_any_title_comes_back_as_it_was(title: str) -> None:
    entry = Entry("release-1@x", title, date(2026, 12, 1), date(2026, 12, 1), 1)
    written = as_ics("K", [entry], NOW)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    events = Calendar.from_ical(written).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [title]


def test_the_last_day_of_the_calendar_is_a_day_like_others() -> None:
    alone = Entry("release-1@x", "R", date.max, date.max, 1)
    longer = Entry("closure-1@x", "C", date(9999, 12, 30), date.max, 1)
    one, two = Calendar.from_ical(as_ics("K", [alone, longer], NOW)).walk("VEVENT")
    assert (one.decoded("dtstart"), "dtend" in one) == (date.max, False)
    assert (two.decoded("dtstart"), two.decoded("dtend")) == (date(9999, 12, 30), date.max)


def test_signs_that_control_a_machine_are_left_out_and_lines_stay() -> None:
    bell = Entry("release-1@x", "Spring\x07 \x1b[31mrelease", date(2026, 12, 1), date(2026, 12, 1), 1, "One\r\ntwo\x00")
    written = as_ics("K\x1bursvik", [bell], NOW)
    assert not {*range(32), 127} & set(written.replace(b"\r\n", b""))
    (event,) = Calendar.from_ical(written).walk("VEVENT")
    assert (event["summary"], event["description"]) == ("Spring [31mrelease", "One\ntwo")
