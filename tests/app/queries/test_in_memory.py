"""The backlog in memory: the same changes, order, sums and groups as the database gives, whatever is asked."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands.act import By, perform
from app.commands.bulk_changes import SetCells, set_cells
from app.queries.backlog import backlog_glance, backlog_ids, backlog_page, backlog_sums, warm
from app.queries.changes import change_rows
from app.queries.in_memory import is_warm
from app.ranking.ranks import ranks_of
from app.rows.backlog import GROUPS, GroupRow, Question, group_id
from app.rows.changes import ChangeRow
from app.rows.page import Asked
from models.database import Database, connect
from models.rules.errors import BadInput
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]

SORTS = (
    "id", "title", "kind", "module", "product", "state", "reach", "waiting", "effort", "score", "value", "priority",
    "effort_low", "effort_high", "actual",
    "created", "parked", "review", "mandate_date", "release", "owner", "audience", "returns", "answer_by", "rank",
)  # fmt: skip


@pytest.fixture(scope="module")
def pair(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, Database]]:
    """The same sample twice: the one asked in memory, the other by the database."""
    folder = tmp_path_factory.mktemp("pair")
    made = []
    for name in ("memory.db", "asked.db"):
        shutil.copy(sample_file, folder / name)
        made.append(connect(folder / name))
    warm(made[0])
    yield made[0], made[1]
    for database in made:
        database.close()


_DAYS = st.dates(date(2026, 5, 1), date(2027, 3, 1)).map(date.isoformat)
_OPERATORS = st.sampled_from([":", "=", ">", "<", ">=", "<="])
_MISSING = st.sampled_from(["none", "any", "-", "*"])


def _terms(
    names: list[str], operators: st.SearchStrategy[str], values: st.SearchStrategy[str]
) -> st.SearchStrategy[str]:
    plain = st.builds("{}{}{}".format, st.sampled_from(names), operators, values)
    return plain | st.builds("{}:{}".format, st.sampled_from(names), _MISSING)


_NUMBERS = _terms(
    [
        "reach",
        "waiting",
        "value",
        "effort",
        "effort_low",
        "effort_high",
        "actual",
        "score",
        "priority",
        "slips",
        "id",
        "release_id",
        "rank",
    ],
    _OPERATORS,
    st.sampled_from(["0", "1", "2,5", "3", "10", "500", "2000", "1e4"]),
)
_TIMES = _terms(
    ["review", "returns", "answer_by", "mandate_date", "created", "parked", "asked", "asked_again", "reproduced"],
    _OPERATORS,
    _DAYS,
)
_TEXTS = _terms(
    ["module", "product", "owner", "release", "title", "number", "origin", "returned_because"],
    st.sampled_from([":", "="]),
    st.sampled_from(["a", "E", "2026", "Search", "c-1", "R", "ö", "eva,olle"]),
)
_ENUMS = (
    st.builds("state:{}".format, st.sampled_from([*ChangeState, "parked,honoured"]))
    | st.builds("kind:{}".format, st.sampled_from([*ChangeKind, "Wish"]))
    | st.builds("audience:{}".format, st.sampled_from(["user", "visitor,user", "none"]))
    | st.builds("fast_lane:{}".format, st.sampled_from(["yes", "no"]))
)
_WORDS = st.sampled_from(["e", "sch", "schema", "Ä", "C-1", '"the list"', "%", "_", "zzz"])
_QUESTIONS = st.lists(st.tuples(st.booleans(), _NUMBERS | _TIMES | _TEXTS | _ENUMS | _WORDS), max_size=4).map(
    lambda terms: " ".join(f"{'-' if negated else ''}{term}" for negated, term in terms)
)
_ORDERS = st.lists(st.builds("{}{}".format, st.sampled_from(["", "-"]), st.sampled_from(SORTS)), max_size=3).map(
    ",".join
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=_QUESTIONS, sort=_ORDERS, grouped=st.sampled_from(["", "", *GROUPS]))
def test_memory_answers_as_the_database_does(
    pair: tuple[Database, Database], words: str, sort: str, grouped: str
) -> None:
    memory, asked = pair
    assert is_warm(memory)
    assert not is_warm(asked)
    for start, limit in ((0, 40), (7, 30)):
        mine, theirs = (backlog_page(each, Question(words, sort, grouped), start, limit) for each in pair)
        assert (mine.total, _plain(mine.rows)) == (theirs.total, _plain(theirs.rows))
    mine_sums, their_sums = backlog_sums(memory, words), backlog_sums(asked, words)
    assert (mine_sums.changes, mine_sums.reach) == (their_sums.changes, their_sums.reach)
    assert mine_sums.effort == pytest.approx(their_sums.effort)


def _plain(rows: object) -> list[object]:
    assert isinstance(rows, tuple)
    return [
        (row.id, row.changes, row.reach, pytest.approx(row.effort))
        if isinstance(row, GroupRow)
        else replace(row, rank=None, rank_of=None, percentile=None)  # only memory knows them at once
        for row in rows
    ]


@pytest.mark.parametrize("words", ["colour:red", "state:sleeping", "reach>many", "review:soon", '"half', "title>a"])
def test_what_can_not_be_understood_is_refused_alike(pair: tuple[Database, Database], words: str) -> None:
    said = []
    for database in pair:
        with pytest.raises(BadInput) as caught:
            backlog_page(database, Question(words), 0, 10)
        said.append(caught.value.sentence)
    assert said[0] == said[1]


@pytest.mark.parametrize("place", [0, 1])
def test_a_folded_group_is_its_head_alone(pair: tuple[Database, Database], place: int) -> None:
    database = pair[place]
    open_page = backlog_page(database, Question(grouped="state"), 0, 1000)
    heads = [row for row in open_page.rows if isinstance(row, GroupRow)]
    assert open_page.total == len(open_page.rows) == len(heads) + sum(head.changes for head in heads)
    folded = backlog_page(database, Question(grouped="state", folded=frozenset({heads[0].id})), 0, 1000)
    assert folded.total == open_page.total - heads[0].changes
    assert isinstance(folded.rows[1], GroupRow)
    assert isinstance(folded.rows[0], GroupRow)
    assert folded.rows[0].folded
    states = [head.value for head in heads]
    assert states == [state for state in ChangeState if state in states]


@pytest.mark.parametrize("place", [0, 1])
def test_the_sums_of_the_groups_are_those_of_their_rows(pair: tuple[Database, Database], place: int) -> None:
    rows = backlog_page(pair[place], Question("state:parked,honoured", grouped="module"), 0, 1000).rows
    current: GroupRow | None = None
    sums: dict[str, list[float]] = {}
    for row in rows:
        if isinstance(row, GroupRow):
            current = row
            sums[row.id] = [row.changes, row.reach, row.effort]
        else:
            assert current is not None
            assert row.module == current.value
            for at, value in enumerate((1, row.reach, row.effort or 0)):
                sums[current.id][at] -= value
    assert all(abs(value) < 1e-6 for each in sums.values() for value in each)
    assert group_id(None) in sums or all(isinstance(row, GroupRow) or row.module for row in rows)


def test_an_act_is_in_the_next_answer(desk: Desk) -> None:
    first, second = desk.parked(), desk.parked()
    warm(desk.database)
    assert backlog_ids(desk.database, Question("effort>1")) == ()
    perform(desk.database, set_cells, SetCells("effort", ((second, "3"),)), By("Olle", desk.now))
    perform(desk.database, set_cells, SetCells("title", ((first, "Quite another"),)), By("Olle", desk.now))
    assert backlog_ids(desk.database, Question("effort>1")) == (second,)
    assert backlog_ids(desk.database, Question('"quite ANOTHER"')) == (first,)
    third = desk.parked()
    assert backlog_ids(desk.database, Question("", "-id")) == (third, second, first)
    (row,) = backlog_page(desk.database, Question("C-2"), 0, 10).rows
    assert isinstance(row, ChangeRow)
    assert (row.rank, row.rank_of) == (2, 3)
    assert replace(row, rank=None, rank_of=None, percentile=None) == change_rows(desk.database, Asked("C-2")).rows[0]


def test_a_view_whose_words_are_understood_no_longer_holds_none(pair: tuple[Database, Database]) -> None:
    for database in pair:
        counts = backlog_glance(database, {"old": "colour:red", "all": ""}).counts
        assert (counts["old"], counts["all"] > 0) == (0, True)


def test_by_what_nobody_groups_is_refused(pair: tuple[Database, Database]) -> None:
    for database in pair:
        with pytest.raises(BadInput, match="can't be grouped by “title”"):
            backlog_page(database, Question(grouped="title"), 0, 10)


@pytest.mark.parametrize("sort", ["rank", "-rank"])
def test_sorted_by_rank_the_places_shown_stand_in_order_and_what_has_none_comes_last(
    pair: tuple[Database, Database], sort: str
) -> None:
    memory, asked = pair
    numbers = backlog_ids(asked, Question("", sort))
    assert numbers == backlog_ids(memory, Question("", sort))
    ranks = ranks_of(memory, numbers)
    places = [ranks[number].place for number in numbers[: len(ranks)]]
    assert places == sorted(places, reverse=sort.startswith("-"))
    assert len(set(places)) < len(places) < len(numbers)
