"""Closing with cases, guides, parties and duplicates of tickets, from a terminal."""

from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.app.cli.terminal import Terminal


def test_closing_makes_a_case_that_can_be_shown_mended_exported_and_removed(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("close T-1 --cause 'Old cache' --solution 'Empty the cache' --channel phone --fixed-in 8.5")
    assert "K-1" in terminal.done("case list")
    shown = terminal.done("case show K-1")
    assert "Old cache" in shown
    assert "T-1" in shown
    ticket = terminal("show T-1 --json").json
    assert (ticket["ties"]["case"], ticket["ties"]["channel"], ticket["ties"]["fixed_in"]) == ("K-1", "phone", "8.5")
    terminal.done("close T-2 --case K-1")
    assert terminal("case list --json").json[0]["answered"] == 2
    terminal.done("case set K-1 solution='Empty it twice'")
    assert "Empty it twice" in terminal.done("show K-1")
    assert "mended" in terminal.done("history K-1")
    terminal.done("case remove K-1")
    assert terminal("case list --json").json == []
    assert terminal("case show K-1").status == 2


@pytest.mark.parametrize("ending", ["csv", "json", "html", "md"])
def test_cases_are_exported_with_cause_and_solution(terminal: Terminal, ending: str) -> None:
    terminal.six_tickets()
    terminal.done("close T-1 --cause 'Old cache' --solution '=Empty it'")
    terminal.done(f"case export {terminal.folder / 'cases'}.{ending}")
    text = (terminal.folder / f"cases.{ending}").read_text(encoding="utf-8")
    assert "Old cache" in text
    assert "Empty it" in text


def test_a_workbook_of_cases_runs_no_formula(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("close T-1 --cause 'Old cache' --solution '=1+1'")
    file = terminal.folder / "cases.xlsx"
    terminal.done(f"case export {file}")
    head, row = CalamineWorkbook.from_path(file).get_sheet_by_index(0).to_python()
    assert dict(zip(head, row, strict=True))["solution"] == "=1+1"


def test_a_folder_of_guides_is_read_read_again_and_removed(terminal: Terminal, tmp_path: Path) -> None:
    terminal.six_tickets()
    folder = tmp_path / "manual"
    folder.mkdir()
    (folder / "copy.md").write_text("# Copy a week\n\nChoose *Copy*.", encoding="utf-8")
    (folder / "broken.md").write_bytes(b"\xff\xfa\x00kaputt")
    answer = terminal(f"guide add {folder} --language sv --url https://guide.example.org --json").json
    assert "1 page added" in answer["sentence"]
    assert answer["notes"] == ["broken.md: Its text is not UTF-8. Save it as UTF-8."]
    (row,) = terminal("guide list --json").json
    assert (row["title"], row["url"]) == ("Copy a week", "https://guide.example.org/copy.md")
    assert "Choose" in terminal.done("guide show G-1")
    assert "Nothing has changed" in terminal(f"guide add {folder}").err
    terminal.done(f"guide remove {folder}")
    assert terminal("guide list --json").json == []


def test_parties_are_set_up_and_a_ticket_goes_to_them_and_back(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("party add 'Cloud hosting' --email hosting@example.net --language sv --outside --step 2")
    terminal.done("party add Development --step 1")
    assert [row["name"] for row in terminal("party list --json").json] == ["Development", "Cloud hosting"]
    terminal.done("route T-1 --to 'cloud hosting' --note 'Since the move'")
    assert [row["number"] for row in terminal("list tickets --where party:hosting --json").json] == ["T-1"]
    assert "handed-over" in terminal.done("outbox list --json")
    terminal.done("taken-back T-1 --text 'They restarted it'")
    assert "Development" in terminal.done("escalate T-1")
    assert "Cloud hosting" in terminal.done("escalate T-1")
    refused = terminal("escalate T-1")
    assert (refused.status, "last link" in refused.err) == (1, True)
    terminal.done("route T-1 --to Development --close --text 'They will call'")
    assert terminal("show T-1 --json").json["row"]["disposition"] == "routed"
    terminal.done("party set Development email=dev@example.org step=")
    assert terminal("party remove Development").status == 1


def test_tickets_follow_one_another_by_merge_and_part_by_split(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("merge T-2 T-1")
    terminal.done("merge T-3 --into T-1")
    assert terminal("show T-1 --json").json["ties"]["followers"] == "T-2, T-3"
    terminal.done("split T-2 T-1")
    terminal.done("split T-3")
    assert terminal("show T-1 --json").json["ties"]["followers"] is None


def test_a_ticket_is_split_from_a_merged_change_whichever_is_named_first(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("change new --kind wish --title One --from T-1")
    terminal.done("change new --kind wish --title Two --from T-2")
    terminal.done("merge C-1 C-2")
    terminal.done("split T-1 C-2")
    assert terminal("show T-1 --json").json["row"]["changes"] == "C-1"


@pytest.mark.parametrize(
    "line", ["merge T-2 C-1", "merge C-1", "merge C-1 C-2 --into C-3", "split C-1 C-2", "split R-1"]
)
def test_what_can_t_be_merged_or_split_is_said_in_words(terminal: Terminal, line: str) -> None:
    terminal.six_tickets()
    answer = terminal(line)
    assert answer.status == 2
    assert answer.err.strip().endswith((".", "--help"))
