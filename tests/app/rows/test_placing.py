"""What is wrong with a place on the board: ties both ways, days, mandates and pins."""

from datetime import date

import pytest

from app.rows.placing import NOWHERE, PinMark, Placing, Spot, Tie, TroubleKind

EARLY = Spot(1, "24", date(2026, 12, 1))
LATE = Spot(2, "25", date(2026, 12, 15))
DONE = Spot(done=True)


def found(placing: Placing, change: int, spot: Spot | None = None) -> list[tuple[str, str, str]]:
    return [(each.kind.value, each.number, each.release) for each in placing.troubles(change, spot)]


def tied(kind: str, one: Spot, other: Spot) -> Placing:
    tie = Tie(1, kind, 2)
    return Placing({1: one, 2: other}, {1: (tie,), 2: (tie,)})


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (LATE, [("needs-later", "C-2", "25")]),
        (NOWHERE, [("needs-nowhere", "C-2", "")]),
        (EARLY, []),
        (DONE, []),
    ],
)
def test_what_a_change_requires_stands_no_later(other: Spot, said: list[tuple[str, str, str]]) -> None:
    assert found(tied("requires", EARLY, other), 1) == said


def test_what_is_required_earlier_says_so_as_well() -> None:
    assert found(tied("requires", EARLY, LATE), 2) == [("needed-earlier", "C-1", "24")]
    assert found(tied("requires", LATE, EARLY), 2) == []


def test_what_goes_together_stands_in_one_release() -> None:
    placing = tied("together", EARLY, LATE)
    assert found(placing, 1) == [("apart", "C-2", "25")]
    assert found(placing, 2) == [("apart", "C-1", "24")]
    assert found(placing, 1, LATE) == []
    assert found(tied("together", EARLY, NOWHERE), 1) == [("apart", "C-2", "")]


def test_what_excludes_each_other_is_not_both_in() -> None:
    placing = tied("excludes", EARLY, LATE)
    assert found(placing, 1) == [("excluded", "C-2", "25")]
    assert found(placing, 2) == [("excluded", "C-1", "24")]
    assert found(tied("excludes", EARLY, NOWHERE), 1) == []


def test_days_and_laws_are_kept() -> None:
    day = date(2026, 12, 10)
    placing = Placing({1: EARLY}, {1: (Tie(1, "not-before", None, day),)}, {1: day})
    assert found(placing, 1) == [("too-early", "", "")]
    assert found(placing, 1, LATE) == [("late", "", "")]


def test_what_is_said_by_hand_is_kept() -> None:
    pinned, barred, out = (PinMark(1, kind, release, name, 1) for kind, release, name in
                           (("pinned", 2, "25"), ("barred", 1, "24"), ("barred", None, "")))  # fmt: skip
    assert found(Placing({1: EARLY}, pins={1: (pinned,)}), 1) == [("pinned", "", "25")]
    assert found(Placing({1: EARLY}, pins={1: (barred,)}), 1) == [("barred", "", "24")]
    assert found(Placing({1: LATE}, pins={1: (barred, pinned)}), 1) == []
    assert found(Placing({1: LATE}, pins={1: (out,)}), 1) == [("barred", "", "")]


def test_nothing_is_wrong_with_standing_nowhere() -> None:
    placing = tied("requires", NOWHERE, NOWHERE)
    assert found(placing, 1) == []
    assert found(placing, 1, EARLY) == [("needs-nowhere", "C-2", "")]


def test_taking_out_names_what_needs_it_and_what_goes_with_it() -> None:
    ties = (Tie(2, "requires", 1), Tie(1, "together", 3), Tie(1, "requires", 4))
    placing = Placing({1: EARLY, 2: LATE, 3: EARLY, 4: EARLY}, {1: ties})
    assert [(each.kind, each.number) for each in placing.left_behind(1)] == [
        (TroubleKind.LEFT_BEHIND, "C-2"),
        (TroubleKind.APART, "C-3"),
    ]
