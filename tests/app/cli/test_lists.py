"""Lists, sheets and histories: their names in JSON, their words and sort order, their tables."""

from dataclasses import fields

import pytest

from app.cli.lists import LISTS
from app.rows.changes import ChangeRow, DecisionRow
from app.rows.letters import LetterRow
from app.rows.people import OrganisationRow, PersonRow, ProductRow
from app.rows.releases import ReleaseRow
from app.rows.renewals import RenewalRow
from app.rows.tickets import TicketRow
from tests.app.cli.terminal import Terminal

ROWS = {
    "tickets": TicketRow,
    "changes": ChangeRow,
    "queue": ChangeRow,
    "decisions": DecisionRow,
    "releases": ReleaseRow,
    "renewals": RenewalRow,
    "letters": LetterRow,
    "people": PersonRow,
    "organisations": OrganisationRow,
}


@pytest.mark.parametrize("name", ROWS)
def test_a_list_gives_one_array_with_the_names_of_its_row(name: str, terminal: Terminal) -> None:
    terminal.shipped()
    terminal.done("change new --kind wish --title Other")
    terminal.done("park C-2 --reason Later")
    terminal.done("renewal propose 'A larger whole'")
    rows = terminal.rows(f"list {name}")
    expected = [each.name for each in fields(ROWS[name]) if each.name != "row_version"]
    assert rows
    assert [list(row) for row in rows] == [expected] * len(rows)


def test_every_column_of_a_table_is_a_field_of_its_row() -> None:
    for name, what in LISTS.items():
        assert set(what.columns) <= {each.name for each in fields(ROWS[name])}


@pytest.mark.parametrize("name", ROWS)
def test_an_empty_list_is_an_empty_array_and_no_table(name: str, terminal: Terminal) -> None:
    assert terminal.rows(f"list {name}") == []
    answer = terminal(f"list {name}")
    assert (answer.status, answer.out, answer.err) == (0, "", "Nothing found.\n")


def test_words_order_and_limit_reach_the_list(terminal: Terminal) -> None:
    terminal.six_tickets()
    assert [row["key"] for row in terminal.rows("list tickets --where 'language:fi,sv' --sort key")] == ["K-2", "K-3"]
    assert [row["key"] for row in terminal.rows("list tickets --sort -key --limit 2")] == ["K-6", "K-5"]
    assert [row["key"] for row in terminal.rows("list tickets --where -language:en,fi,sv,de")] == ["K-5"]
    assert [row["key"] for row in terminal.rows("list tickets --where telephone")] == ["K-6"]


def test_a_word_that_a_field_cannot_be_is_named_with_those_that_it_can(terminal: Terminal) -> None:
    terminal.wish()
    sentence = terminal.wrong("list changes --where kind:nope")
    assert sentence == "There is no kind “nope”. There are: correction, change, wish, mandate."
    terminal.wrong("list changes --where -kind:wish,nope")
    assert len(terminal.rows("list changes --where kind:WISH,mandate")) == 1


def test_a_table_has_a_head_and_a_line_a_row(terminal: Terminal) -> None:
    terminal.six_tickets()
    lines = terminal.done("list tickets --sort key").splitlines()
    assert lines[0].split()[:4] == ["number", "key", "subject", "state"]
    assert [line.split()[1] for line in lines[1:]] == ["K-1", "K-2", "K-3", "K-4", "K-5", "K-6"]
    assert len({line.index("K-") for line in lines[1:]}) == 1


def test_a_change_is_shown_with_who_waits_and_what_was_decided(terminal: Terminal) -> None:
    terminal.placed()
    text = terminal.done("show C-1")
    assert text.startswith("C-1  Copy a week\nwish, planned, Kursvik\n")
    for words in ("Cia Salo", "Many copy by hand", "I copy each booking by hand."):
        assert words in text


def test_a_ticket_is_shown_with_what_it_waits_for_and_every_column_of_its_source(terminal: Terminal) -> None:
    file = terminal.file("own.csv", "key,subject,Floor", "A-1,It drips,third")
    terminal.done("import", str(file))
    terminal.done("change new --kind wish --title Dry --from T-1")
    text = terminal.done("show T-1")
    assert "Also in the source\n  Floor  third\n" in text
    assert "C-1" in text
    assert terminal("show T-1 --json").json["extra"] == {"Floor": "third"}


def test_a_release_is_shown_with_its_items_and_whom_its_letters_tell(terminal: Terminal) -> None:
    terminal.shipped()
    text = terminal.done("show R-1")
    assert "Letters that tell of it" in text
    assert "1 of 1" in text
    told = terminal("show R-1 --json").json["told"]
    assert {row["language"] for row in told} == {"en", "sv", "fi", "de", "nl"}


def test_history_says_who_when_what_and_why(terminal: Terminal) -> None:
    terminal.honoured()
    text = terminal.done("history C-1")
    assert "C-1 honoured.\n       Many copy by hand\n" in text
    assert "state: parked → honoured" in text


def test_products_are_listed(terminal: Terminal) -> None:
    terminal.done("product set Kursvik cadence='2nd tue' capacity=20")
    (row,) = terminal.rows("product list")
    assert list(row) == [each.name for each in fields(ProductRow) if each.name != "row_version"]
    assert (row["cadence"], row["capacity"]) == ("2nd tue", 20)
    assert "2nd tue" in terminal.done("product list")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("list tickets --where", "a " * 51),
        ("list tickets --where", "x" * 2001),
        ("list changes --where", f"kind:{'wish,' * 60}"),
        ("list tickets --where", "bytes \udcff"),
        ("list tickets --where", "--"),
        ("change new --kind wish --title", "--"),
        ("change new --kind wish --title", "bytes \udcff"),
    ],
)
def test_words_that_no_database_can_look_for_are_refused(line: str, words: str, terminal: Terminal) -> None:
    assert terminal.wrong(line, words)


def test_the_last_day_of_all_and_a_field_named_often_do_no_harm(terminal: Terminal) -> None:
    terminal.six_tickets()
    assert len(terminal.rows("list tickets --where 'received<=9999-12-31'")) == 6
    assert terminal.rows("list tickets --where 'received>9999-12-31'") == []
    order = "-key," + "key,number," * 2000
    assert [row["key"] for row in terminal.rows(f"list tickets --limit 1 --sort {order}")] == ["K-6"]
