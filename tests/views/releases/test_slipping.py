"""A slip says what it brings along before it is done: what moves too, what breaks there, which team has too much."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt

from app.commands import dependencies, estimating, teams
from app.rows.placing import Placing, Spot, Tie
from models.rules.terms import DependencyKind
from tests.views.releases.room import Room, released_in
from views.releases.dragging import breaks
from views.theme import metrics, px
from views.widgets.labels import Label

KEY = Qt.Key


def tie(room: Room, one: int, kind: DependencyKind, other: int) -> None:
    room.work.do(dependencies.depend, dependencies.Depend(one, kind, other))


@pytest.fixture
def tied(room: Room, two: tuple[int, int]) -> Sequence[int]:
    """Three changes of four days of testing in the first release: one goes together with the next, which a third requires."""
    for name, days in (("dev", "20"), ("test", "9")):
        room.work.do(teams.add_team, teams.AddTeam(name, None, {"days": days}))
    made = [room.work.planned(room.work.ticket(), release=two[0]) for _ in range(3)]
    for change in made:
        order = estimating.GiveEstimate(change, {}, {"dev": "4", "test": "4"}, settle=True)
        room.work.do(estimating.give_estimate, order)
    tie(room, made[0], DependencyKind.TOGETHER, made[1])
    tie(room, made[2], DependencyKind.REQUIRES, made[1])
    room.refresh()
    return made


def asked(room: Room) -> str:
    return " ".join(label.text() for label in room.dialog().findChildren(Label))


def test_the_question_names_what_moves_along_and_the_team_that_has_too_much(
    room: Room, two: tuple[int, int], tied: Sequence[int]
) -> None:
    room.go_to(tied[0], two[0])
    room.shift(KEY.Key_Right)
    words = asked(room)
    assert f"Moves along: C-{tied[1]} and C-{tied[2]}." in words
    assert "test would be 3 pd over." in words
    assert "dev would be" not in words
    assert "3 people are told the new day" in words
    assert "Goes together" not in words
    room.accept()
    assert {released_in(room, each) for each in tied} == {two[1]}


def test_the_picker_weighs_what_moves_along(room: Room, two: tuple[int, int], tied: Sequence[int]) -> None:
    room.go_to(tied[0], two[0])
    room.press(KEY.Key_M)
    (pick,) = room.picker().model.rows()
    assert "dev 12 of 20 pd, test 12 of 9 pd (over)" in pick.meta
    assert f"Moves along: C-{tied[1]} and C-{tied[2]}" in pick.meta
    assert "Goes together" not in pick.meta
    assert pick.chip is None  # what is usual takes no room from what it weighs
    assert room.picker().width() > metrics("meta").horizontalAdvance(pick.meta) + px(60)
    room.press(KEY.Key_Escape)


def test_a_dragged_card_takes_what_moves_along_in_the_meters(
    room: Room, two: tuple[int, int], tied: Sequence[int]
) -> None:
    room.go_to(tied[0], two[0])
    target = room.column(two[1])
    target.cards.hovered.emit(room.card().id)
    assert "test: 12 of 9 person-days" in target.head.meters.words()
    assert "test: 0 of 9 person-days" in room.column(two[0]).head.meters.words()
    target.cards.hovered.emit("")
    assert "test: 0 of 9 person-days" in target.head.meters.words()


def test_what_stays_behind_is_said_where_it_breaks(room: Room, two: tuple[int, int], tied: Sequence[int]) -> None:
    excluded = room.work.planned(release=two[1])
    tie(room, tied[1], DependencyKind.EXCLUDES, excluded)
    room.refresh()
    room.go_to(tied[0], two[0])
    room.shift(KEY.Key_Right)
    assert f"C-{tied[1]}: C-{excluded} excludes it, and stands in" in asked(room)


def test_a_card_that_slips_alone_takes_nothing_along(room: Room, two: tuple[int, int], tied: Sequence[int]) -> None:
    room.go_to(tied[2], two[0])
    room.shift(KEY.Key_Right)
    assert "Moves along" not in asked(room)


def test_a_drag_says_the_same(room: Room, two: tuple[int, int], tied: Sequence[int]) -> None:
    room.go_to(tied[0], two[0])
    said = list(breaks(room.screen.board, room.card(), room.column(two[1])))
    assert said == [f"Moves along: C-{tied[1]} and C-{tied[2]}", "test would be 3 pd over"]


def test_what_stands_as_late_already_or_nowhere_does_not_move_along(room: Room, two: tuple[int, int]) -> None:
    first, last = room.work.day(14), room.work.day(28)
    ties = (Tie(2, "requires", 1), Tie(3, "requires", 1), Tie(4, "requires", 1))
    spots = {1: Spot(1, "", first), 2: Spot(1, "", first), 3: Spot(2, "", last)}
    placing = Placing(spots, {1: ties, 2: ties[:1], 3: ties[1:2], 4: ties[2:]})
    assert placing.along(1, last) == (2,)
