"""The backlog's list: found by filter words and in order without its joins, and what a filter comes to."""

import pytest

from app.queries.backlog import backlog_glance, backlog_sums
from app.queries.changes import change_rows
from app.rows.page import Asked
from models.database import Database
from models.rules.errors import BadInput


@pytest.mark.parametrize("words", ["", "state:parked,honoured", "kind:wish reach>100", "release:any", "-state:shipped"])
@pytest.mark.parametrize("sort", ["-score", "title", "release", "-reach,number", "review"])
def test_pages_put_together_are_the_whole_list(sample: Database, words: str, sort: str) -> None:
    whole = change_rows(sample, Asked(words, sort)).rows
    pages = [change_rows(sample, Asked(words, sort, offset, 25)) for offset in range(0, len(whole), 25)]
    assert tuple(row for page in pages for row in page.rows) == whole
    assert {page.total for page in pages} <= {len(whole)}


def test_a_state_that_does_not_exist_is_refused_with_those_that_do(sample: Database) -> None:
    with pytest.raises(BadInput, match=r"There is no state “sleeping”\. There are: new, parked, honoured"):
        change_rows(sample, Asked("state:sleeping", limit=10))


def test_sums_are_those_of_the_rows_that_a_filter_finds(sample: Database) -> None:
    words = "state:parked,honoured,planned,ready,tested product:a"
    rows = change_rows(sample, Asked(words)).rows
    sums = backlog_sums(sample, words)
    assert sums.changes == len(rows) > 0
    assert sums.reach == sum(row.reach for row in rows)
    assert sums.effort == pytest.approx(sum(row.effort or 0 for row in rows))


def test_sums_of_an_unknown_field_say_so(sample: Database) -> None:
    with pytest.raises(BadInput, match="There is no field “colour” here"):
        backlog_sums(sample, "colour:red")


def test_the_glance_counts_each_view_and_names_the_products(sample: Database) -> None:
    glance = backlog_glance(sample, {"parked": "state:parked", "all": ""})
    rows = change_rows(sample, Asked()).rows
    assert glance.counts == {"parked": sum(row.state == "parked" for row in rows), "all": len(rows)}
    assert glance.changes == len(rows)
    assert set(glance.products) == {row.product for row in rows}
    assert glance.widest == max(row.reach for row in rows)


def test_a_number_with_a_fraction_is_compared_as_a_number(sample: Database) -> None:
    rows = change_rows(sample, Asked()).rows
    found = change_rows(sample, Asked("effort>2,5 score<=7")).rows
    wanted = {
        row.id
        for row in rows
        if row.effort is not None and row.effort > 2.5 and row.score is not None and row.score <= 7
    }
    assert {row.id for row in found} == wanted != set()
