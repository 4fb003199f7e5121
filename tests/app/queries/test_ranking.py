"""Ranks as they are shown: the place and why, the neighbours, and what another document would move."""

from datetime import date

import pytest

from app.commands import changes, scoring, valuing
from app.queries.changes import change_rows
from app.queries.ranking import rank_sheet, scoring_difference, scoring_document, with_ranks
from models.rules.errors import BadInput, NotFound
from models.rules.terms import ChangeKind, NoKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


def scored(at: Desk, end_users: int, value: str, audience: str = "user") -> int:
    number = at.parked(at.ticket(organisation=f"House of {end_users}", end_users=end_users))
    at.do(valuing.set_score, valuing.SetScore(number, {"value": value, "effort": "2", "audience": audience}))
    return number


def test_a_sheet_says_the_place_what_each_rule_sees_and_who_stands_beside(desk: Desk) -> None:
    low, middle, top = scored(desk, 30, "5"), scored(desk, 3_000, "5"), scored(desk, 3_000, "9")
    sheet = rank_sheet(desk.database, middle)
    assert sheet.rank is not None
    assert (sheet.rank.place, sheet.rank.of, sheet.percentile) == (2, 3, 50.0)
    assert [(reason.by, reason.own, reason.bound) for reason in sheet.reasons] == [
        ("mandates", None, None),
        ("quick-wins", False, None),
        ("many-before-few", 3_000, 1_000),
        ("visibility", "user", None),
        ("proportion", pytest.approx((sheet.score or 0) / 2), 0.1),
        ("score", sheet.score, None),
    ]
    assert sheet.above is not None
    assert sheet.below is not None
    assert (sheet.above.id, sheet.above.by) == (top, "score")
    assert (sheet.above.other or 0) > (sheet.above.own or 0)  # type: ignore[operator]  # two scores
    assert (sheet.below.id, sheet.below.by, sheet.below.own, sheet.below.other) == (low, "many-before-few", 3_000, 30)
    assert {need.by: need.needed for need in sheet.above.needs}["value"] == 9.0  # of equals the older goes first
    assert {need.by: need.needed for need in sheet.below.needs} == {"reach": 30.0}


def test_what_is_said_to_be_needed_is_what_swaps_them(desk: Desk) -> None:
    middle, _top = scored(desk, 3_000, "5"), scored(desk, 3_000, "9")
    needed = rank_sheet(desk.database, middle).above
    assert needed is not None
    value = next(need.needed for need in needed.needs if need.by == "value")
    desk.do(valuing.set_score, valuing.SetScore(middle, {"value": f"{value}"}, "As needed"))
    rank = rank_sheet(desk.database, middle).rank
    assert rank is not None
    assert rank.place == 1


def test_what_stands_in_no_line_has_no_rank_and_takes_no_place(desk: Desk) -> None:
    gone, stays = scored(desk, 3_000, "9"), scored(desk, 30, "5")
    desk.reject(gone, NoKind.NOT_EVER)
    sheet = rank_sheet(desk.database, gone)
    assert (sheet.rank, sheet.percentile, sheet.above, sheet.below) == (None, None, None, None)
    alone = rank_sheet(desk.database, stays)
    assert alone.rank is not None
    assert (alone.rank.place, alone.rank.of, alone.percentile, alone.above) == (1, 1, 100.0, None)
    with pytest.raises(NotFound, match="no C-99"):
        rank_sheet(desk.database, 99)


def test_no_value_passes_a_mandate_and_that_is_said(desk: Desk) -> None:
    wish, mandate = scored(desk, 90_000, "10", "visitor"), desk.parked()
    details = {"kind": "mandate", "mandate_reference": "Act 9", "mandate_date": "2027-03-01"}
    desk.do(changes.edit_change, changes.EditChange(mandate, details))
    above = rank_sheet(desk.database, wish).above
    assert above is not None
    assert (above.id, above.by, above.own, above.other, above.needs) == (
        mandate,
        "mandates",
        None,
        date(2027, 3, 1),
        (),
    )


def test_quick_wins_are_suggested_where_little_work_serves_many(desk: Desk) -> None:
    win, small = scored(desk, 3_000, "5"), scored(desk, 30, "5")
    assert rank_sheet(desk.database, win).quick_win
    assert [(each.by, each.given, each.bound) for each in rank_sheet(desk.database, small).no_quick_win] == [
        ("reach", 30, 500)
    ]


def test_rows_get_the_places_that_the_sheets_say(desk: Desk) -> None:
    for users, value in ((30, "5"), (3_000, "5"), (3_000, "9"), (1, "1")):
        scored(desk, users, value)
    desk.change(title="Not in line yet")
    for row in with_ranks(desk.database, change_rows(desk.database).rows):
        rank = rank_sheet(desk.database, row.id).rank
        assert (row.rank, row.rank_of) == ((rank.place, rank.of) if rank else (None, None))


def test_the_difference_before_saving_is_what_saving_does(desk: Desk) -> None:
    numbers = [scored(desk, users, value) for users, value in ((30, "9"), (3_000, "5"), (200, "7"), (90_000, "2"))]
    document = {"model": {"criteria": {"reach": {"weight": 0}}}, "policy": {"rules": []}}
    before = {number: rank_sheet(desk.database, number) for number in numbers}
    shown = scoring_difference(desk.database, document)
    desk.do(scoring.set_scoring, scoring.SetScoring(document))
    after = {number: rank_sheet(desk.database, number) for number in numbers}
    moved = {each.id: each for each in (*shown.gains, *shown.losses)}
    for number in numbers:
        old, new = before[number].rank, after[number].rank
        assert old is not None
        assert new is not None
        if old == new:
            assert number not in moved
        else:
            assert (moved[number].before, moved[number].after) == (old.place, new.place)
            assert moved[number].score_after == after[number].score
            assert moved[number].score_before == before[number].score
    assert (shown.changes, shown.moved, shown.pairs) == (4, len(moved), 6)
    assert all(each.gained > 0 for each in shown.gains)
    assert scoring_difference(desk.database, scoring_document(desk.database)).moved == 0


def test_the_difference_of_what_can_not_be_is_refused(desk: Desk) -> None:
    desk.change(kind=ChangeKind.WISH)
    with pytest.raises(BadInput, match="no rule"):
        scoring_difference(desk.database, {"policy": {"rules": ["largest-first"]}})
