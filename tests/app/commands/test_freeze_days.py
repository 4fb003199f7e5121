"""A release's freeze goes along with its day, and can be set by itself."""

from datetime import date

from app.commands import planning, undo
from models.releases import Release
from tests.app.commands.desk import Desk
from tests.app.commands.staff import laid_out


def freeze_of(desk: Desk, release: int) -> date:
    day = desk.row(Release, release)["freeze_on"]
    assert isinstance(day, date)
    return day


def test_a_release_that_moves_takes_its_freeze_along_onto_a_working_day(desk: Desk) -> None:
    laid_out(desk)
    assert freeze_of(desk, 2) == date(2026, 12, 11)
    later = desk.do(planning.edit_release, planning.EditRelease(2, date(2026, 12, 17)))
    # Four days before is Sunday the 13th: the Friday before that.
    assert freeze_of(desk, 2) == date(2026, 12, 11)
    assert "freezes" not in " ".join(later.notes)
    moved = desk.do(planning.edit_release, planning.EditRelease(2, date(2026, 12, 22)))
    assert freeze_of(desk, 2) == date(2026, 12, 18)
    assert "R-2 freezes on 2026-12-18 now." in moved.notes
    desk.do(undo.undo, undo.Undo(None))
    assert freeze_of(desk, 2) == date(2026, 12, 11)


def test_a_freeze_is_set_from_today_to_the_day_of_the_release(desk: Desk) -> None:
    laid_out(desk)
    desk.do(planning.edit_release, planning.EditRelease(2, freeze=date(2026, 12, 9)))
    assert freeze_of(desk, 2) == date(2026, 12, 9)
    for day in (date(2026, 12, 16), date(2026, 11, 2)):
        said = desk.refused(planning.edit_release, planning.EditRelease(2, freeze=day))
        assert said.startswith("R-2 freezes on a day from today to its own, 2026-12-15")
