"""Another day of a release: that nobody works then, that another one has it too, and what it passes is said."""

from datetime import date

from app.commands.planning import EditRelease, NewRelease, edit_release, new_release
from models.rules.terms import ReleaseKind
from tests.app.commands.desk import Desk

SATURDAY = date(2026, 12, 12)


def moved(desk: Desk, release: int, day: date) -> tuple[str, ...]:
    return tuple(desk.do(edit_release, EditRelease(release, day)).notes)


def test_a_day_on_which_nobody_works_is_said(desk: Desk) -> None:
    release = desk.release(14)
    (note,) = moved(desk, release, SATURDAY)
    assert note.startswith(f"Planned on closed days now: R-{release} on 2026-12-12 (Saturday).")
    made = desk.do(new_release, NewRelease(ReleaseKind.REGULAR, SATURDAY.replace(day=19)))
    assert "2026-12-19 (Saturday)" in made.notes[0]
    assert desk.do(new_release, NewRelease(ReleaseKind.EXPEDITED, SATURDAY.replace(day=26))).notes == ()


def test_a_day_that_another_release_has_and_what_is_passed_are_said(desk: Desk) -> None:
    first, second, third = (desk.release(days) for days in (14, 28, 42))
    assert moved(desk, third, desk.day(14)) == (
        f"R-{third} shares its day, {desk.day(14).isoformat()}, with R-{first}.",
        f"R-{third} comes before R-{second} ({desk.day(28).isoformat()}) now.",
    )
    assert moved(desk, third, desk.day(35)) == (f"R-{third} comes after R-{second} ({desk.day(28).isoformat()}) now.",)
    assert moved(desk, third, desk.day(36)) == ()
