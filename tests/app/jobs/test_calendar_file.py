"""The calendar as a file: a later one updates what an earlier one brought, and a file that is there is not lost."""

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar, Component

from app.commands import closures, planning
from app.jobs.calendar_file import CalendarFile, CalendarOrder, CalendarWords, write_calendar
from models.rules.errors import BadInput
from models.rules.terms import ClosureKind, ReleaseKind
from tests.app.commands.desk import Desk, desk, empty_file
from tests.app.commands.staff import laid_out

__all__ = ["desk", "empty_file"]

SINCE = date(2026, 12, 1)


def written(desk: Desk, path: Path) -> dict[str, Component]:
    """The events by the part of their identifier before the house's mark."""
    write_calendar(desk.database, CalendarOrder(path, SINCE, force=True), desk.now)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert len({event["uid"] for event in events}) == len(events)
    return {str(event["uid"]).partition("@")[0]: event for event in events}


def test_a_second_file_has_the_same_identifiers_and_higher_editions(desk: Desk, tmp_path: Path) -> None:
    laid_out(desk)
    first = written(desk, tmp_path / "one.ics")
    assert {"release-1", "release-2", "freeze-2", "release-4"} <= set(first)
    assert first["release-2"].decoded("dtstart") == date(2026, 12, 15)
    desk.do(planning.edit_release, planning.EditRelease(2, date(2026, 12, 16)))
    second = written(desk, tmp_path / "two.ics")
    assert second["release-2"]["uid"] == first["release-2"]["uid"]
    assert second["release-2"].decoded("dtstart") == date(2026, 12, 16)
    assert int(str(second["release-2"]["sequence"])) > int(str(first["release-2"]["sequence"]))


def test_closed_days_expedited_and_frozen_ones_are_called_what_they_are(desk: Desk, tmp_path: Path) -> None:
    laid_out(desk)
    desk.do(
        closures.add_closure, closures.AddClosure(ClosureKind.CLOSED, "Yule", date(2026, 12, 24), SINCE.replace(day=31))
    )
    desk.do(closures.add_closure, closures.AddClosure(ClosureKind.BLACKOUT, "Term", SINCE, SINCE, "Kursvik"))
    hot = desk.release(20, ReleaseKind.EXPEDITED)
    found = written(desk, tmp_path / "c.ics")
    assert [str(found[uid]["summary"]) for uid in ("closure-1", "closure-2", "freeze-2", f"release-{hot}")] == [
        "Closed: Yule",
        "Nothing ships: Term (Kursvik)",
        "Freeze: Kursvik 2026-02",
        "Kursvik 2026-01.1 (expedited)",
    ]


def test_only_what_is_of_the_product_and_since_that_day_is_in_it(desk: Desk, tmp_path: Path) -> None:
    laid_out(desk)
    order = CalendarOrder(tmp_path / "c.ics", date(2027, 1, 1), "Kursvik", words=CalendarWords(freeze="Gel: {}"))
    found = write_calendar(desk.database, order, desk.now)
    assert found == CalendarFile(tmp_path / "c.ics", 1, 1, 0)
    with pytest.raises(BadInput, match="There is no product “Nix”"):
        write_calendar(desk.database, CalendarOrder(tmp_path / "d.ics", SINCE, "Nix"), desk.now)
    assert not (tmp_path / "d.ics").exists()


def test_a_file_that_is_there_is_replaced_only_when_that_is_wanted(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "mine.ics"
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(BadInput, match="is there already, and stays as it is"):
        write_calendar(desk.database, CalendarOrder(path, SINCE), desk.now)
    assert path.read_text(encoding="utf-8") == "precious"
    write_calendar(desk.database, CalendarOrder(path, SINCE, force=True), desk.now)
    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR")
    with pytest.raises(BadInput, match="does not exist"):
        write_calendar(desk.database, CalendarOrder(tmp_path / "no" / "c.ics", SINCE), desk.now)


def test_two_houses_have_identifiers_of_their_own(desk: Desk, tmp_path: Path, empty_file: Path) -> None:
    from tests.app.commands.desk import desk_at

    laid_out(desk)
    other_file = tmp_path / "other.db"
    other_file.write_bytes(empty_file.read_bytes())
    other = desk_at(other_file)
    other.now = desk.now
    laid_out(other)
    mine, theirs = (written(each, tmp_path / "c.ics")["release-1"]["uid"] for each in (desk, other))
    other.database.close()
    assert mine != theirs
