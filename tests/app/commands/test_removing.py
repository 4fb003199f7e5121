"""Releases that were made for nothing: what a changed cadence leaves behind, and one by its number."""

from app.commands import planning, products
from app.commands.planning import PlanReleases, plan_releases
from app.commands.removing import RemoveRelease, remove_release
from models.releases import Release
from models.rules.terms import Event, NoticePolicy
from tests.app.commands.desk import Desk


def names(desk: Desk) -> list[tuple[str, str]]:
    return [(row["name"], row["planned_on"].isoformat()) for row in desk.rows(Release)]


def test_a_changed_cadence_leaves_no_empty_releases_between_its_own(desk: Desk) -> None:
    desk.product()
    desk.do(plan_releases, PlanReleases(desk.day(60)))
    before = desk.rows(Release)
    kept, told, noted = before[0]["id"], before[1]["id"], before[2]["id"]
    desk.planned(desk.ticket(), release=kept)
    moved = desk.planned(desk.ticket(), release=told)
    desk.place(moved, kept)
    desk.do(planning.edit_release, planning.EditRelease(noted, notes="The fair"))
    stood = desk.state(without=("acts", "act_items"))
    desk.do(products.set_product, products.SetProduct("Kursvik", {"cadence": "1st mon"}))
    done = desk.do(plan_releases, PlanReleases(desk.day(60)))
    assert {kept, told, noted} <= {row["id"] for row in desk.rows(Release)}
    gone = [row["name"] for row in before[3:]]
    assert done.sentence.endswith(f"{len(gone)} empty releases off the cadence removed: {', '.join(gone)}")
    own = [row["planned_on"] for row in desk.rows(Release) if row["id"] > before[-1]["id"]]
    assert own
    assert all(day.weekday() == 0 and day.day <= 7 for day in own)
    desk.undo()
    desk.undo()
    assert desk.state(without=("acts", "act_items")) == stood
    assert desk.do(plan_releases, PlanReleases(desk.day(60))).sentence == "All releases are laid out"


def test_a_cadence_that_is_the_same_removes_nothing_that_lies_further_off(desk: Desk) -> None:
    desk.product()
    desk.do(plan_releases, PlanReleases(desk.day(100)))
    before = names(desk)
    assert desk.do(plan_releases, PlanReleases(desk.day(30))).sentence == "All releases are laid out"
    assert names(desk) == before


def test_what_a_removed_release_carried_comes_back_with_it(desk: Desk) -> None:
    release = desk.release(21)
    fix, _ = desk.hot_fix(desk.ticket())
    assert list(desk.items(release)) == [fix]
    desk.do(remove_release, RemoveRelease(release))
    assert desk.items(release) == {}
    desk.undo()
    assert list(desk.items(release)) == [fix]


def test_a_release_is_removed_where_it_holds_nothing_and_nobody_was_told(desk: Desk) -> None:
    empty, other = desk.release(7), desk.release(21)
    wish = desk.planned(desk.ticket(), release=empty)
    assert f"R-{empty} holds C-{wish}." in desk.refused(remove_release, RemoveRelease(empty))
    desk.undo()
    assert desk.do(remove_release, RemoveRelease(empty)).sentence.startswith(f"R-{empty} removed: Kursvik")
    assert [row["id"] for row in desk.rows(Release)] == [other]
    desk.undo()
    assert [row["id"] for row in desk.rows(Release)] == [empty, other]


def test_what_was_promised_or_has_shipped_is_not_removed(desk: Desk) -> None:
    desk.policy(Event.SCHEDULED, NoticePolicy.SEND)
    first, second = desk.release(7), desk.release(21)
    wish = desk.planned(desk.ticket(), release=first)
    desk.post()
    desk.place(wish, second)
    assert "was named in a letter, so it stays, empty." in desk.refused(remove_release, RemoveRelease(first))
    _, shipped = desk.shipped(desk.ticket())
    assert "is shipped: it stays in the history." in desk.refused(remove_release, RemoveRelease(shipped))
