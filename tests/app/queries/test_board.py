"""The board as it is read: loads by team, parts and ranks of cards, ties, pins, and candidates by filter words."""

import pytest
from sqlalchemy import event

from app.commands import dependencies, estimating, merging, pinning, teams, valuing
from app.queries.board import board
from app.rows.placing import TroubleKind
from models.rules.terms import DependencyKind, ReleaseKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    desk.product()
    desk.do(teams.add_team, teams.AddTeam("dev", None, {"days": "20", "fault_share": "0.1"}))
    desk.do(teams.add_team, teams.AddTeam("test", None, {"days": "9"}))
    return desk


def estimated(desk: Desk, change: int, dev: str, test: str) -> int:
    order = estimating.GiveEstimate(change, {}, {"dev": dev, "test": test}, settle=True)
    desk.do(estimating.give_estimate, order)
    return change


def test_a_column_has_the_load_of_each_team_and_its_cards_their_parts(staffed: Desk) -> None:
    release = staffed.release(14)
    placed = estimated(staffed, staffed.planned(release=release), "6", "2")
    waiting = estimated(staffed, staffed.honoured(), "3", "1.5")
    found = board(staffed.database)
    candidates, column = found.columns
    assert [(load.team, load.load, load.capacity) for load in column.teams] == [("dev", 6.0, 20.0), ("test", 2.0, 9.0)]
    assert [(load.team, load.load, load.capacity) for load in candidates.teams] == [
        ("dev", 3.0, None),
        ("test", 1.5, None),
    ]
    assert [(card.change_id, card.parts) for card in column.cards] == [(placed, (6.0, 2.0))]
    assert [(card.change_id, card.parts) for card in candidates.cards] == [(waiting, (3.0, 1.5))]


def test_without_teams_or_effort_there_is_one_load_and_no_part(desk: Desk) -> None:
    change = desk.honoured()
    desk.release(14)
    candidates, column = board(desk.database).columns
    assert [(load.team_id, load.load) for load in column.teams] == [(None, 0.0)]
    assert [(card.change_id, card.parts, card.effort) for card in candidates.cards] == [(change, (), None)]


def test_ranks_count_what_is_placed_as_well(desk: Desk) -> None:
    first, second, third = (desk.honoured() for _ in range(3))
    for change, value in ((first, "9"), (second, "5"), (third, "1")):
        desk.do(valuing.set_score, valuing.SetScore(change, {"value": value, "effort": "2", "audience": "user"}))
    desk.place(first, desk.release(14))
    candidates, column = board(desk.database).columns
    assert [(card.change_id, card.rank) for card in column.cards] == [(first, 1)]
    assert [(card.change_id, card.rank) for card in candidates.cards] == [(second, 2), (third, 3)]


def test_ties_follow_a_merge_and_know_what_has_shipped(desk: Desk) -> None:
    one, merged, target = desk.honoured(), desk.honoured(), desk.honoured()
    desk.place(one, desk.release(14))
    desk.do(dependencies.depend, dependencies.Depend(one, DependencyKind.REQUIRES, merged))
    desk.do(merging.merge, merging.Merge(merged, target))
    found = board(desk.database).placing.troubles(one)
    assert [(each.kind, each.number) for each in found] == [(TroubleKind.NEEDS_NOWHERE, f"C-{target}")]
    shipped, _ = desk.shipped()
    desk.do(dependencies.depend, dependencies.Depend(one, DependencyKind.TOGETHER, shipped))
    assert len(board(desk.database).placing.troubles(one)) == 1


def test_pins_stand_by_their_change(desk: Desk) -> None:
    change, release = desk.honoured(), desk.release(14)
    desk.do(pinning.pin, pinning.PinTo(change, release))
    (pin,) = board(desk.database).placing.pins[change]
    assert (pin.kind, pin.release) == ("pinned", release)


def test_candidates_are_those_that_the_words_find(desk: Desk) -> None:
    wish, other = desk.honoured(), desk.change(title="Print the seating plan")
    found = board(desk.database, words=f"C-{wish}")
    assert ([card.change_id for card in found.columns[0].cards], found.columns[0].total) == ([wish], 1)
    assert board(desk.database, words="seating").columns[0].cards == ()
    wrong = board(desk.database, words="colour:red")
    assert "colour" in wrong.refused
    assert [card.change_id for card in wrong.columns[0].cards] == [wish]
    assert other


def test_an_expedited_release_counts_the_people_who_are_told(desk: Desk) -> None:
    same = {"requester": "Ola", "email": "ola@example.org"}
    change = desk.critical(desk.ticket(**same), desk.ticket(**same), desk.ticket())
    desk.place(change, desk.release(1, ReleaseKind.EXPEDITED))
    column = board(desk.database).columns[1]
    assert column.release is not None
    assert (column.release.waiting, column.letters) == (3, 2)


def test_a_full_board_is_read_in_as_many_statements_as_a_small_one(staffed: Desk) -> None:
    def statements() -> int:
        counted: list[str] = []

        def count(*values: object) -> None:
            counted.append(str(values[2]))

        event.listen(staffed.database.reader, "before_cursor_execute", count)
        board(staffed.database)
        event.remove(staffed.database.reader, "before_cursor_execute", count)
        return len(counted)

    first = estimated(staffed, staffed.planned(release=staffed.release(14)), "2", "1")
    small = statements()
    for days in (28, 42, 56):
        release = staffed.release(days)
        for _ in range(3):
            change = estimated(staffed, staffed.planned(release=release), "2", "1")
            staffed.do(dependencies.depend, dependencies.Depend(change, DependencyKind.REQUIRES, first))
    assert statements() == small
