"""News: acts of others since the last look, and what they made out of date; one's own are none."""

from pathlib import Path

from app.queries.news import News, news
from models.database import connect
from tests.app.commands.desk import Desk, desk, either_desk, empty_file, server

__all__ = ["desk", "either_desk", "empty_file", "server"]

NONE: frozenset[int] = frozenset()


def test_the_first_look_only_notes_where_the_history_stands(either_desk: Desk) -> None:
    change = either_desk.honoured(either_desk.ticket())
    act = either_desk.place(change, either_desk.release(14)).act
    assert news(either_desk.database, None, NONE) == News(act)
    assert news(either_desk.database, act, NONE) == News(act)


def test_what_others_touched_is_gathered_and_what_one_did_oneself_left_out(desk: Desk) -> None:
    one, other = desk.honoured(desk.ticket()), desk.honoured(desk.ticket())
    release = desk.release(14)
    start = news(desk.database, None, NONE).newest
    mine = desk.place(one, release).act
    theirs = desk.place(other, release)
    found = news(desk.database, start, frozenset({mine}))
    assert found.newest == theirs.act
    assert found.effects is not None
    assert found.effects.touched == theirs.touched
    assert one not in found.effects.touched["change"]
    assert news(desk.database, start, frozenset({mine, theirs.act})) == News(theirs.act)


def test_an_undo_by_another_desk_says_what_it_undid(desk: Desk) -> None:
    act = desk.place(desk.honoured(desk.ticket()), desk.release(14)).act
    desk.undo()
    found = news(desk.database, act, NONE)
    assert found.effects is not None
    assert found.effects.undoes == act


def test_a_database_that_does_not_answer_is_no_news(tmp_path: Path) -> None:
    away = connect(tmp_path / "unplugged" / "fortnight.db")
    assert news(away, 7, NONE) == News(7)
    away.close()
