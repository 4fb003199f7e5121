"""The rules of renewals: when one has shipped, and how its time is spread."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.rules.errors import BadInput, RuleBroken
from models.rules.lifecycle import CHANGE, RENEWAL, ChangeFacts, RenewalFacts, step
from models.rules.renewals import LARGEST, LIVE_WISH, Room, check_review, check_size, follows, spread
from models.rules.states import ChangeState, RenewalState
from models.rules.terms import ChangeKind

N1 = RenewalFacts("N-1")


def test_a_renewal_goes_from_proposed_to_shipped_or_is_rejected() -> None:
    assert step(RENEWAL, "honour", RenewalState.PROPOSED, N1) is RenewalState.HONOURED
    assert step(RENEWAL, "ship", RenewalState.HONOURED, N1) is RenewalState.SHIPPED
    assert step(RENEWAL, "return", RenewalState.SHIPPED, N1) is RenewalState.HONOURED
    for state in (RenewalState.PROPOSED, RenewalState.HONOURED):
        assert step(RENEWAL, "reject", state, N1) is RenewalState.REJECTED
        assert step(RENEWAL, "alter", state, N1) is state


@pytest.mark.parametrize("state", [RenewalState.REJECTED, RenewalState.SHIPPED])
def test_what_is_over_is_changed_no_more(state: RenewalState) -> None:
    with pytest.raises(RuleBroken) as caught:
        step(RENEWAL, "alter", state, N1)
    assert caught.value.sentence == (
        f"N-1 is {state.value}: it can't be changed. Only what is proposed or honoured can."
    )


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (ChangeKind.CORRECTION, "C-1 is a correction: a fault is mended, and waits for no renewal."),
        (ChangeKind.MANDATE, "C-1 is a mandate: its date can't wait for a renewal."),
    ],
)
def test_faults_and_mandates_wait_for_no_renewal(kind: ChangeKind, said: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        step(CHANGE, "bake", ChangeState.PARKED, ChangeFacts("C-1", kind))
    assert caught.value.sentence == said


def test_a_renewal_has_shipped_when_all_its_wishes_have_or_left() -> None:
    shipped, merged, parked = ChangeState.SHIPPED, ChangeState.MERGED, ChangeState.PARKED
    assert follows(RenewalState.HONOURED, [shipped, merged]) == "ship"
    assert follows(RenewalState.HONOURED, [shipped, parked]) is None
    assert follows(RenewalState.HONOURED, [merged]) is None
    assert follows(RenewalState.HONOURED, []) is None
    assert follows(RenewalState.SHIPPED, [shipped, merged]) is None
    assert follows(RenewalState.SHIPPED, [shipped, ChangeState.HONOURED]) == "return"
    assert follows(RenewalState.PROPOSED, [shipped]) is None


@given(st.sampled_from(RenewalState), st.lists(st.sampled_from(ChangeState)))
def test_after_what_follows_nothing_follows(state: RenewalState, wishes: list[ChangeState]) -> None:
    verb = follows(state, wishes)
    if verb is not None:
        after = step(RENEWAL, verb, state, N1)
        assert after is not None
        assert follows(after, wishes) is None


def test_time_is_laid_into_the_first_releases_that_have_room() -> None:
    rooms = [Room(1, 4.0), Room(2, -3.0), Room(3, 10.0), Room(4, 10.0)]
    assert spread(12.0, rooms) == ({1: 4.0, 3: 8.0}, 0.0)
    assert spread(30.0, rooms) == ({1: 4.0, 3: 10.0, 4: 10.0}, 6.0)
    assert spread(12.0, [Room(1, 4.0), Room(2, None)]) == ({1: 4.0, 2: 8.0}, 0.0)
    assert spread(12.0, []) == ({}, 12.0)


@given(
    st.floats(0.5, 5000),
    st.lists(st.one_of(st.none(), st.floats(-50, 500)), max_size=12),
)
def test_what_is_laid_and_what_is_left_is_the_whole_and_nothing_is_overbooked(
    days: float, free: list[float | None]
) -> None:
    laid, left = spread(days, [Room(number, each) for number, each in enumerate(free)])
    assert abs(sum(laid.values()) + left - days) < 0.2
    for number, each in laid.items():
        room = free[number]
        assert each > 0
        assert room is None or each <= room + 0.01


@pytest.mark.parametrize("size", [0, -1, LARGEST + 1, float("nan")])
def test_a_size_is_a_number_of_days(size: float) -> None:
    with pytest.raises(BadInput):
        check_size(size)


def test_a_review_date_is_not_past() -> None:
    assert check_review(date(2027, 1, 5), date(2027, 1, 5)) == date(2027, 1, 5)
    with pytest.raises(BadInput, match="2027-01-04 is past"):
        check_review(date(2027, 1, 4), date(2027, 1, 5))


def test_a_wish_that_has_an_end_is_live_no_more() -> None:
    assert set(ChangeState) - LIVE_WISH == {
        ChangeState.NEW,
        ChangeState.SHIPPED,
        ChangeState.REJECTED,
        ChangeState.MERGED,
    }
