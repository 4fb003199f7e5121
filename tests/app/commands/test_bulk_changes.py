"""Cells set in one change, in several, or by a pasted column: one act, all of it or none."""

import pytest

from app.commands.act import By
from app.commands.bulk_changes import SetCells, set_cells
from app.commands.pasting import pasted_rows
from app.jobs.bulk_changes import foresee_cells, set_all
from models.acts import ActRecord
from models.changes import Change
from models.rules.errors import BadInput, Outdated
from models.rules.terms import ChangeKind
from tests.app.commands.desk import Desk


def efforts(desk: Desk) -> list[object]:
    return [row["effort"] for row in desk.rows(Change)]


def test_a_column_of_values_is_one_act_and_one_undo(desk: Desk) -> None:
    first, second = desk.change(), desk.change()
    acts = desk.count(ActRecord)
    effects = desk.do(set_cells, SetCells("effort", ((first, "2,5"), (second, "1 200"))))
    assert effects.sentence == "2 changes: effort set"
    assert (efforts(desk), desk.count(ActRecord)) == ([2.5, 1200.0], acts + 1)
    desk.undo()
    assert efforts(desk) == [None, None]


def test_one_value_that_can_not_be_read_keeps_all_out_and_is_named(desk: Desk) -> None:
    first, second = desk.change(), desk.change()
    said = desk.refused(set_cells, SetCells("effort", ((first, "2"), (second, "a week"))))
    assert said == "Nothing was set. C-2: “a week” is not a number."
    assert efforts(desk) == [None, None]


def test_the_preview_says_of_each_what_it_would_hold_and_keeps_nothing(desk: Desk) -> None:
    first, second, third = desk.change(), desk.change(), desk.change()
    desk.do(set_cells, SetCells("effort", ((third, "3"),)))
    order = SetCells("effort", ((first, "2"), (second, "two"), (third, "3")))
    before = desk.state()
    seen = foresee_cells(desk.database, order, By("Eva", desk.now))
    assert desk.state() == before
    assert [(row.before, row.after, row.alters) for row in seen.rows] == [
        ("", "2", True),
        ("", "", False),
        ("3", "3", False),
    ]
    assert [(row.number, row.refusal) for row in seen.refused] == [("C-2", "“two” is not a number.")]


@pytest.mark.parametrize(
    ("field", "text", "attribute", "held"),
    [
        ("title", "A  better title", "title", "A better title"),
        ("module", "Search", "module", "Search"),
        ("audience", "visitor", "audience", "visitor"),
        ("kind", "change", "kind", "change"),
        ("value", "7", "value", 7.0),
        ("owner", "Olle", "park_owner", "Olle"),
        ("review", "2026-12-14", "review_on", "2026-12-14"),
    ],
)
def test_each_field_takes_its_text(desk: Desk, field: str, text: str, attribute: str, held: object) -> None:
    change = desk.parked()
    desk.do(set_cells, SetCells(field, ((change, text),)))
    found = desk.row_of(change)[attribute]
    assert getattr(found, "value", found) == held or str(found) == held


def test_what_makes_no_sense_is_refused_with_a_sentence(desk: Desk) -> None:
    new, parked = desk.change(kind=ChangeKind.WISH), desk.parked()
    refused = {
        (field, number, text): desk.refused(set_cells, SetCells(field, ((number, text),)))
        for field, number, text in (
            ("review", parked, "2001-01-01"),
            ("review", parked, ""),
            ("owner", new, "Olle"),
            ("title", new, " "),
            ("urgency", new, "high"),
            ("colour", new, "red"),
        )
    }
    assert all(sentence.endswith(".") for sentence in refused.values())
    assert "is past" in refused["review", parked, "2001-01-01"]
    assert "only what is parked" in refused["owner", new, "Olle"]
    assert "There is no column “colour”" in refused["colour", new, "red"]


def test_a_cell_that_somebody_else_changed_is_refused_until_it_was_seen(desk: Desk) -> None:
    change = desk.change()
    version = desk.row_of(change)["version"]
    desk.do(set_cells, SetCells("module", ((change, "Search"),)), who="Olle")
    with pytest.raises(Outdated, match="Olle changed C-1"):
        desk.do(set_cells, SetCells("module", ((change, "Forms"),)), seen=version)
    desk.do(set_cells, SetCells("module", ((change, "Forms"),)), seen=desk.row_of(change)["version"])
    assert desk.row_of(change)["module"] == "Forms"


def test_a_long_column_tells_how_far_it_is_and_can_be_stopped(desk: Desk) -> None:
    numbers = [desk.change() for _ in range(3)]
    order = SetCells("module", tuple((number, "Search") for number in numbers))
    told: list[tuple[int, int]] = []
    set_all(desk.database, order, By("Eva", desk.now), lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]

    class Stopped(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Stopped

    again = SetCells("module", tuple((number, "Forms") for number in numbers))
    with pytest.raises(Stopped):
        set_all(desk.database, again, By("Eva", desk.now), stop)
    assert {row["module"] for row in desk.rows(Change)} == {"Search"}


def test_a_copied_range_is_read_as_a_spreadsheet_writes_it() -> None:
    rows = pasted_rows('2\r\n\r\n"a ""b""\nc"\r\n3\t4\r\n')
    assert [row.cells for row in rows] == [("2",), ("",), ('a "b"\nc',), ("3", "4")]
    assert [row.is_one_wide for row in rows] == [True, True, True, False]
    assert [row.cells for row in pasted_rows("only")] == [("only",)]
    assert [row.cells for row in pasted_rows('"half')] == [('"half',)]


def test_nothing_to_paste_says_so() -> None:
    with pytest.raises(BadInput, match="nothing to paste"):
        pasted_rows("\n")


def test_far_too_much_to_paste_is_refused_before_it_is_read() -> None:
    with pytest.raises(BadInput, match="More than 5000 rows"):
        pasted_rows("x\n" * 5001 + '"' * 900_000)
    with pytest.raises(BadInput, match="characters are too many"):
        pasted_rows("x" * 2_000_001)
    assert len(pasted_rows("x\n" * 5000)) == 5000


def test_who_waits_hears_of_a_later_review(desk: Desk) -> None:
    change = desk.parked(desk.ticket())
    before = len(desk.letters())
    desk.do(set_cells, SetCells("review", ((change, "2027-01-12"),)))
    assert len(desk.letters()) == before + 1
