"""A release's freeze goes along with its day, and can be set by itself."""

from datetime import UTC, date, datetime

from app.cli.due import due_lines
from app.commands import planning, releases, undo
from app.commands.act import By
from app.jobs.due import run_due
from app.plans.asked import Compose
from app.plans.reading import asked_of
from app.queries.testing import release_alerts
from models.database import reading
from models.products import Product
from models.releases import Release, ReleaseItem
from models.rules.states import ReleaseState
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


def unfrozen(desk: Desk) -> tuple[int, int]:
    """A release that holds a change on the day of its freeze, and a change that stands elsewhere."""
    release = desk.release(14)
    desk.do(planning.edit_release, planning.EditRelease(release, freeze=desk.day(7)))
    desk.planned(release=release)
    other = desk.planned(release=desk.release(28))
    desk.wait(days=7)
    return release, other


def test_from_the_day_of_its_freeze_a_release_takes_in_late_alone(desk: Desk) -> None:
    release, other = unfrozen(desk)
    since = desk.now.date().isoformat()
    sentence = desk.refused(releases.place, releases.Place(other, release))
    assert sentence.startswith(f"R-{release} should be frozen since {since}: it takes nothing more in.")
    assert f"(fortnight place C-{other} R-{release} --late …)" in sentence
    desk.do(releases.place, releases.Place(other, release, "The customer waits"))
    late = desk.items(release)[other]
    assert (late["late_by"], late["late_reason"]) == ("Eva", "The customer waits")
    assert desk.release_state(release) is ReleaseState.COMPOSING  # it freezes by a person
    desk.undo()
    desk.do(planning.edit_release, planning.EditRelease(release, freeze=desk.day(2)))
    desk.place(other, release)
    assert desk.items(release)[other]["late_by"] is None


def test_nothing_moves_or_is_composed_into_a_release_from_the_day_of_its_freeze(desk: Desk) -> None:
    soon = desk.planned(release=desk.release(10))
    release, _ = unfrozen(desk)
    assert "should be frozen" in desk.refused(releases.slip, releases.Slip(soon, release))
    with reading(desk.database) as session:
        product = session.query(Product).one()
        problem = asked_of(session, product, Compose(releases=8), desk.now.date()).problem
    assert f"R-{release}" not in {each.name for each in problem.releases}


def test_a_release_that_should_be_frozen_is_due(desk: Desk) -> None:
    release, _ = unfrozen(desk)
    name = desk.row(Release, release)["name"]
    said = f"R-{release} {name} should be frozen since {desk.now.date()}, and nobody has frozen it"
    assert f"  {said}" in due_lines((), release_alerts(desk.database, desk.now.date()))
    assert f"{said}." in run_due(desk.database, By("Eva", desk.now)).lines
    desk.do(releases.freeze, releases.Freeze(release))
    assert release_alerts(desk.database, desk.now.date()) == ()


def test_a_release_without_anything_in_it_has_nothing_to_freeze(desk: Desk) -> None:
    release = desk.release(14)
    desk.do(planning.edit_release, planning.EditRelease(release, freeze=desk.day(7)))
    desk.wait(days=7)
    assert release_alerts(desk.database, desk.now.date()) == ()
    first = desk.place(desk.honoured(), release)
    assert desk.count(ReleaseItem) == 1
    its_day = desk.row(Release, release)["planned_on"]
    assert f"R-{release} held nothing on the day of its freeze: it freezes on {its_day} now." in first.notes
    assert freeze_of(desk, release) == its_day
    assert release_alerts(desk.database, desk.now.date()) == ()
    desk.place(desk.honoured(), release)
    desk.undo()
    desk.undo(first.act)
    assert freeze_of(desk, release) < its_day


def test_on_its_own_day_a_freeze_of_nothing_falls(desk: Desk) -> None:
    release = desk.release(7)
    desk.do(planning.edit_release, planning.EditRelease(release, freeze=desk.day(7)))
    desk.wait(days=7)
    done = desk.place(desk.honoured(), release)
    assert f"R-{release} held nothing on the day of its freeze: that falls." in done.notes
    assert release_alerts(desk.database, desk.now.date()) == ()


def test_what_is_laid_out_too_late_for_its_freeze_freezes_on_its_own_day(desk: Desk) -> None:
    desk.now = datetime(2026, 12, 12, 9, 0, tzinfo=UTC)
    laid_out(desk)
    first = desk.rows(Release)[0]
    assert first["freeze_on"] == first["planned_on"] == date(2026, 12, 15)
