"""Days in a far future: refused with a sentence, and where a file of before holds them, nothing counts through centuries."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from app.commands import closures, planning, products, releases
from app.plans.asked import Compose
from app.plans.calendars import Calendar
from app.plans.left import left_of
from app.plans.products import product_meant
from app.plans.reading import asked_of
from app.queries.forecast import coming_outlooks
from app.queries.timeline import timeline
from models.capacity import Closure
from models.database import reading, writing
from models.releases import Release
from models.rules.terms import ClosureKind, ReleaseKind
from tests.app.commands.desk import Desk
from tests.app.commands.plans import rooms, worth
from tests.app.commands.staff import laid_out, member, team

#: The days that one question may look at: years, not centuries.
_MANY = 20_000


def _aged(desk: Desk, release: int, day: date) -> None:
    """Give a release a day that no command takes any more."""
    with writing(desk.database) as session:
        session.execute(sa.update(Release).where(Release.id == release).values(planned_on=day))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[date]:
    """The days of which somebody asks whether one works on them."""
    found: list[date] = []
    is_off = Calendar.is_off

    def noted(calendar: Calendar, day: date) -> bool:
        found.append(day)
        return is_off(calendar, day)

    monkeypatch.setattr(Calendar, "is_off", noted)
    return found


def test_a_release_more_than_ten_years_away_is_refused(desk: Desk) -> None:
    desk.product()
    far, farthest = date(2036, 11, 24), date(2036, 11, 23)
    said = desk.refused(planning.new_release, planning.NewRelease(ReleaseKind.REGULAR, far))
    assert said == "A release on 2036-11-24 is more than ten years away. Choose a day up to 2036-11-23."
    number = desk.release(14)
    assert desk.refused(planning.edit_release, planning.EditRelease(number, far)) == said
    desk.do(planning.edit_release, planning.EditRelease(number, farthest))
    said = desk.refused(planning.plan_releases, planning.PlanReleases(date.max, since=date(9999, 1, 1)))
    assert "more than ten years away" in said


def test_days_closed_more_than_ten_years_from_now_are_refused(desk: Desk) -> None:
    desk.product()
    late = closures.AddClosure(ClosureKind.CLOSED, "Late", date(9999, 12, 30), date.max)
    assert desk.refused(closures.add_closure, late).startswith("Late on 9999-12-31 is more than ten years away.")
    desk.do(closures.add_closure, closures.AddClosure(ClosureKind.CLOSED, "Late", desk.day(3), desk.day(4)))
    moved = closures.SetClosure(1, {"first": "9999-12-30", "last": "9999-12-31"})
    assert "more than ten years away" in desk.refused(closures.set_closure, moved)
    with writing(desk.database) as session:
        session.execute(sa.update(Closure).values(first=date(9999, 12, 30), last=date.max))
    desk.do(closures.set_closure, closures.SetClosure(1, {"name": "Too late"}))  # what it is called is no day


def test_a_release_of_before_at_the_end_of_time_is_foretold_counted_and_frozen_at_once(
    desk: Desk, asked: list[date]
) -> None:
    laid_out(desk)
    team(desk)
    member(desk, "Ada Berg")
    change = worth(desk, desk.honoured(), 5, 10)
    for release in (4, 3):  # two on the last day: there is none after it
        _aged(desk, release, date.max)
    desk.place(change, 4)
    desk.do(closures.add_closure, closures.AddClosure(ClosureKind.CLOSED, "Yule", desk.day(30), desk.day(32)))
    coming_outlooks(desk.database, None, desk.now.date())
    desk.do(releases.freeze, releases.Freeze(4))
    timeline(desk.database, (), date.max - timedelta(days=30), date.max)
    assert len(asked) < _MANY
    with reading(desk.database) as session:
        (left,) = left_of(session, [4], desk.now.date())
    assert 0 < left.teams[0].days <= 800


@pytest.mark.parametrize("rhythm", ["14", "2nd tue"])
def test_a_plan_of_releases_at_the_end_of_time_is_composed(desk: Desk, rhythm: str) -> None:
    (only,) = rooms(desk, 10)
    desk.do(products.set_product, products.SetProduct("Kursvik", {"cadence": rhythm}))
    team(desk)
    member(desk, "Ada Berg")
    _aged(desk, only, date.max)
    desk.do(planning.edit_release, planning.EditRelease(only, notes="Some day"))
    worth(desk, desk.honoured(), 5, 1)
    desk.do(closures.add_closure, closures.AddClosure(ClosureKind.CLOSED, "Yule", desk.day(30), desk.day(32)))
    with reading(desk.database) as session:
        found = asked_of(session, product_meant(session, None), Compose(releases=1), desk.now.date())
    assert [each.day for each in found.problem.releases] == [date.max]


def test_a_release_has_no_signs_in_its_name_that_nobody_sees(desk: Desk) -> None:
    desk.product()
    named = planning.NewRelease(ReleaseKind.REGULAR, desk.day(9), name="Spring\x07 \x1brelease")
    desk.do(planning.new_release, named)
    assert desk.rows(Release)[0]["name"] == "Spring release"
    assert "already a release “Spring release”" in desk.refused(planning.new_release, named)
