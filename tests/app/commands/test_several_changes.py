"""Several changes at once: one act, one undo; all of them or none."""

from app.commands import dependencies, planning, valuing
from app.commands.merging import Split, split
from app.commands.several import MergeAll, ParkAll, PlaceAll, ScoreAll, merge_all, park_all, place_all, score_all
from models.acts import ActRecord
from models.changes import Change
from models.letters import Letter
from models.releases import ReleaseItem
from models.rules.states import ChangeState, LetterState
from models.rules.terms import DependencyKind, Event
from tests.app.commands.desk import Desk


def test_several_changes_are_parked_by_one_act_and_one_undo_takes_it_back(desk: Desk) -> None:
    first, second = desk.change(desk.ticket()), desk.change(desk.ticket())
    acts = desk.count(ActRecord)
    effects = desk.do(park_all, ParkAll((first, second), "Both need a look"))
    assert effects.sentence == "2 changes parked"
    assert desk.count(ActRecord) == acts + 1
    assert effects.touched["change"] == {first, second}
    assert [desk.state_of(first), desk.state_of(second)] == [ChangeState.PARKED] * 2
    assert len(desk.letters(Event.PARKED)) == 2
    desk.undo()
    assert [desk.state_of(first), desk.state_of(second)] == [ChangeState.NEW] * 2
    assert {letter["state"] for letter in desk.letters(Event.PARKED)} == {LetterState.WITHDRAWN}


def test_one_that_can_not_be_parked_leaves_all_as_they_were(desk: Desk) -> None:
    first, second = desk.change(desk.ticket()), desk.parked(desk.ticket())
    assert "C-2" in desk.refused(park_all, ParkAll((first, second), "Both need a look"))


def test_somebody_who_waits_for_two_parked_changes_gets_one_letter(desk: Desk) -> None:
    same = {"requester": "Rita", "email": "rita@example.org"}
    first, second = desk.change(desk.ticket(**same)), desk.change(desk.ticket(**same))
    desk.do(park_all, ParkAll((first, second), "Both need a look"))
    assert len(desk.letters(Event.PARKED)) == 1


def test_several_changes_get_the_same_effort_by_one_act(desk: Desk) -> None:
    first, second = desk.change(desk.ticket()), desk.change(desk.ticket())
    desk.do(valuing.set_score, valuing.SetScore(first, {"effort": "3"}))
    desk.do(score_all, ScoreAll((first, second), {"effort": "5", "visibility": "visitor"}))
    assert [row["effort"] for row in desk.rows(Change)] == [5.0, 5.0]
    desk.undo()
    assert [row["effort"] for row in desk.rows(Change)] == [3.0, None]


def test_several_changes_are_placed_what_others_require_first(desk: Desk) -> None:
    first, second, release = desk.honoured(desk.ticket()), desk.honoured(desk.ticket()), desk.release()
    desk.do(dependencies.depend, dependencies.Depend(first, DependencyKind.REQUIRES, second))
    effects = desk.do(place_all, PlaceAll((first, second), release))
    assert effects.sentence.startswith("2 changes placed in R-1")
    assert set(desk.items(release)) == {first, second}
    desk.undo()
    assert desk.count(ReleaseItem) == 0
    assert desk.state_of(first) is ChangeState.HONOURED


def test_the_load_of_a_release_is_said_once_when_several_are_placed(desk: Desk) -> None:
    numbers = [desk.honoured(desk.ticket()) for _ in range(3)]
    desk.do(score_all, ScoreAll(tuple(numbers), {"effort": "50"}))
    release = desk.release()
    desk.do(planning.edit_release, planning.EditRelease(release, capacity=20))
    effects = desk.do(place_all, PlaceAll(tuple(numbers), release))
    assert len([note for note in effects.notes if "150 person-days" in note]) == 1
    assert len([note for note in effects.notes if "person-days" in note]) == 1


def test_several_changes_are_merged_by_one_act_and_split_again_one_by_one(desk: Desk) -> None:
    target, second, third = (desk.parked(desk.ticket()) for _ in range(3))
    effects = desk.do(merge_all, MergeAll((target, second, third), target))
    assert effects.sentence == "C-2, C-3 merged into C-1"
    assert len(desk.waiters(target)) == 3
    desk.do(split, Split(second))
    assert desk.state_of(second) is ChangeState.PARKED
    assert len(desk.waiters(target)) == 2


def test_one_undo_takes_a_merge_of_several_back(desk: Desk) -> None:
    target, second, third = (desk.parked(desk.ticket()) for _ in range(3))
    desk.do(merge_all, MergeAll((second, third), target))
    desk.undo()
    assert [len(desk.waiters(number)) for number in (target, second, third)] == [1, 1, 1]
    assert desk.state_of(third) is ChangeState.PARKED


def test_a_merge_of_a_change_into_itself_alone_says_what_is_missing(desk: Desk) -> None:
    target = desk.parked(desk.ticket())
    assert desk.refused(merge_all, MergeAll((target,), target)) == "Choose what is to be merged into C-1."
    assert desk.count(Letter) == 1
