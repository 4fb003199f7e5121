"""The preview of a shipping: what is confirmed is what ships, what slips is said before, and what is waived is named."""

from datetime import timedelta

from app.commands import hot_fixes, verdicts
from models.rules.states import ChangeState, ReleaseState
from models.rules.terms import Verdict
from tests.views.releases.room import Room, mandate
from views.releases.readiness import checks_of
from views.widgets.labels import Label


def opened(room: Room, release: int) -> None:
    """The preview of that release, from the board."""
    room.refresh()
    room.screen.board_tab.preview(release)
    room.settle()


def words(room: Room) -> str:
    """All that the preview says."""
    return "\n".join(each.text() for each in room.shipping().findChildren(Label))


def test_what_another_desk_fails_meanwhile_is_not_shipped_otherwise_but_shown_anew(
    room: Room, two: tuple[int, int]
) -> None:
    stays, fails, slips = (room.work.planned(room.work.ticket(), release=two[0]) for _ in range(3))
    room.work.tested(stays)
    room.work.tested(fails)
    opened(room, two[0])
    seen = room.shipping()
    seen.slips.setChecked(True)
    assert seen.ship.text() == f"Ship R-{two[0]} to 2 people"
    room.work.do(verdicts.give_verdict, verdicts.GiveVerdict(fails, Verdict.FAIL))
    room.accept()
    assert room.work.state_of(stays) is ChangeState.TESTED
    again = room.shipping()
    assert again is not seen
    assert f"R-{two[0]} has changed while you looked at it" in again.refusal()
    assert not again.slips.isChecked()
    assert again.ship.text() == f"Ship R-{two[0]} to 1 person"
    again.slips.setChecked(True)
    room.accept()
    assert room.work.state_of(stays) is ChangeState.SHIPPED
    assert set(room.work.items(two[1])) == {fails, slips}


def test_what_slips_says_before_who_reads_a_new_day_and_which_law_it_would_break(
    room: Room, two: tuple[int, int]
) -> None:
    done = room.work.planned(release=two[0])
    room.work.tested(done)
    law = mandate(room, room.work.day(14) + timedelta(days=2))
    room.work.place(law, two[0])
    room.work.planned(room.work.ticket(), room.work.ticket(email="b@example.org"), release=two[0])
    opened(room, two[0])
    assert "2 people are told the new day." in words(room)
    assert f"C-{law}: By law or contract it must ship by" in words(room)


def test_a_waived_hot_fix_is_named_where_it_ships_and_counted_nowhere_as_tested(room: Room) -> None:
    fix, _ = room.work.hot_fix()
    release = room.work.release()
    room.work.tested(room.work.planned(room.work.ticket(), release=release))
    room.refresh()
    room.screen.open_release(release)
    room.settle()
    sheet = room.screen.page.release()
    assert sheet is not None
    assert (False, "Hot fixes are inside", f"C-{fix}") in [
        (check.met, check.words, check.value) for check in checks_of(sheet)
    ]
    assert "1 / 2" in room.page_words()
    room.work.do(hot_fixes.waive, hot_fixes.Waive(release, fix, "Rewritten here"))
    room.refresh()
    said = room.page_words()
    assert "Hot fixes are inside or waived" in said
    assert f"C-{fix}: waived by Anna: Rewritten here" in said
    assert "1 / 2" in said
    waived = room.screen.page.release()
    assert waived is not None
    assert (True, f"waived: C-{fix}") in [(check.met, check.value) for check in checks_of(waived)]
    assert f"1 of 2 tested · waived: C-{fix}" in room.column(release).foot.words()
    opened(room, release)
    assert "waived by Anna: Rewritten here" in words(room)
    room.accept()
    assert room.work.release_state(release) is ReleaseState.SHIPPED


def test_a_waived_hot_fix_is_named_below_its_column_before_all_is_tested(room: Room) -> None:
    fix, _ = room.work.hot_fix()
    release = room.work.release()
    room.work.tested(room.work.planned(room.work.ticket(), release=release))
    room.work.planned(release=release)
    room.work.do(hot_fixes.waive, hot_fixes.Waive(release, fix, "Rewritten here"))
    room.refresh()
    assert room.column(release).foot.words().startswith(f"1 of 3 tested · waived: C-{fix}")


def test_a_release_that_carries_no_hot_fix_claims_none(room: Room) -> None:
    room.work.planned()
    room.refresh()
    room.screen.open_release(1)
    room.settle()
    assert "Hot fixes are inside" not in room.page_words()
