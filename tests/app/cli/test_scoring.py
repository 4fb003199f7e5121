"""Ranks and scoring from the terminal: the sentence, the file that can be set again, and what it moves."""

import json
import tomllib

import pytest

from app.jobs.scoring_file import as_toml
from models.rules.scoring_document import document_of, scoring_of
from tests.app.cli.terminal import Terminal


@pytest.fixture
def full(terminal: Terminal) -> Terminal:
    """Two parked wishes: C-1 that six wait for, and C-2 of one person."""
    terminal.wish()
    terminal.done("park C-1 --reason 'It needs a look'")
    terminal.done("change new --kind wish --title 'Another colour' --product Kursvik")
    terminal.done("park C-2 --reason 'It needs a look'")
    terminal.done("score C-1 --set value=4 effort=1 visibility=user")
    terminal.done("score C-2 --set value=9 effort=3 visibility=visitor")
    return terminal


def test_rank_says_in_a_sentence_where_it_stands_and_why(full: Terminal) -> None:
    said = full.done("rank C-1")
    assert said.startswith(
        "C-1 stands 1st of 2 for Kursvik, before 100 % of the others: 1000 end users, among those of 1000"
    )
    assert "users see it; score 5.8 of 10." in said
    assert "After it: C-2 Another colour, by many before few – 0 there, 1000 here." in said
    assert "It is a quick win, and may be let pass" in said
    assert "It is no quick win: its effort is 3" in full.done("rank C-2")


def test_rank_as_json_has_the_parts_the_place_and_what_is_needed(full: Terminal) -> None:
    found = full("rank C-2 --json").json
    assert (found["rank"], found["percentile"]) == ({"place": 2, "of": 2}, 0.0)
    assert {part["name"] for part in found["parts"]} == {"reach", "value", "visibility"}
    assert found["above"]["number"] == "C-1"
    assert [need["by"] for need in found["above"]["needs"]] == ["reach"]


def test_changes_are_listed_by_rank(full: Terminal) -> None:
    assert [(row["number"], row["rank"]) for row in full.rows("list changes --sort rank")] == [("C-1", 1), ("C-2", 2)]
    assert [row["number"] for row in full.rows("list changes --where rank>1")] == ["C-2"]


def test_what_scoring_shows_can_be_set_again(full: Terminal) -> None:
    shown = full.done("scoring show")
    assert tomllib.loads(shown) == full("scoring show --json").json
    again = full.file("again.toml", shown)
    assert "already" in full.refused("scoring set", str(again))


@pytest.mark.parametrize(
    "document",
    [
        {"model": {"kind": "rice", "name": 'A "model"\nof ours\x7f'}},
        {"model": {"kind": "own", "criteria": {"pain": {"levels": {"wenig, kaum": 1, "größte": 9}}}}},
        {"policy": {"rules": []}},
    ],
)
def test_any_document_is_written_as_toml_that_says_the_same(document: dict[str, object]) -> None:
    whole = document_of(scoring_of(document))
    assert tomllib.loads("\n".join(as_toml(whole))) == whole


def test_a_dry_run_shows_what_would_move_and_changes_nothing(full: Terminal) -> None:
    file = str(full.file("scoring.toml", "[policy]", 'rules = ["visibility"]'))
    before = full.rows("list changes")
    said = full.done("scoring set", file, "--dry-run")
    assert "pairs swapped  1 of 1 (100.0%)" in said
    assert "+1" in said
    assert said.rstrip().endswith("Nothing was changed: that is what would move.")
    found = full("scoring set --json --dry-run", file).json
    assert [mover["number"] for mover in found["difference"]["gains"]] == ["C-2"]
    assert full.rows("list changes") == before


def test_setting_moves_them_and_undo_brings_them_back(full: Terminal) -> None:
    file = str(full.file("scoring.json", json.dumps({"policy": {"rules": ["visibility"]}})))
    assert "Ordered by visibility." in full.done("scoring set", file, "--reason", "The board wants it")
    assert [row["number"] for row in full.rows("list changes --sort rank")] == ["C-2", "C-1"]
    full.done("undo")
    found = full("scoring set --json", file).json
    assert found["sentence"] == "Ordered by visibility"
    assert found["difference"]["swapped"] == 1


def test_a_score_by_another_model_names_its_unit_and_why_there_is_none(full: Terminal) -> None:
    lines = ("[model]", 'kind = "own"', 'name = "By wait"', 'expression = "reach / waiting"')
    criteria = ("[model.criteria.reach]", "[model.criteria.waiting]")
    full.done("scoring set", str(full.file("own.toml", *lines, *criteria)))
    assert "by By wait" in full.done("score C-1")
    assert "C-2 has no score yet: it divides by zero" in full.done("score C-2")
    assert "By By wait it has no score: it divides by zero." in full.done("rank C-2")
    assert full("score C-2 --json").json["problem"] == "it divides by zero"


def test_scorers_are_named_where_they_differ_until_they_agree(full: Terminal) -> None:
    full.done("score C-1 --value 8 --reason 'Many asked' --as Noor")
    said = full.done("score C-1")
    assert "Noor 8 – far apart" in said
    assert "Noor 8 – far apart" in full.done("rank C-1")
    value = next(row for row in full("rank C-1 --json").json["criteria"] if row["name"] == "value")
    assert (value["settled"], value["apart"], [mark["value"] for mark in value["marks"]]) == (6, True, [4, 8])
    full.done("score C-1 --by-criterion value=7 effort=1 --agreed")
    assert "far apart" not in full.done("score C-1")
    assert full.rows("list changes --where id:1")[0]["value"] == 7
    full.wrong("score C-1 --agreed")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[model", "can't be understood"),
        ("{]", "can't be understood"),
        ("[model]\nkind = 'own'\nexpression = 'for'\n[model.criteria.fit]", "loops|can't be read"),
        ("[policy]\nrules = ['biggest']", "no rule"),
        ("{" + '"a":[' * 3000, "can't be understood"),
    ],
)
def test_a_file_that_says_nothing_of_use_is_refused_in_a_sentence(full: Terminal, text: str, said: str) -> None:
    answer = full.wrong("scoring set", str(full.file("bad.toml", text)))
    assert any(each in answer for each in said.split("|"))


def test_a_file_that_can_not_be_read_is_refused_in_a_sentence(full: Terminal) -> None:
    assert "can't be read" in full.wrong("scoring set", str(full.folder / "none.toml"))
    assert "can't be read" in full.wrong("scoring set", str(full.folder))
    (full.folder / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    assert "no text in UTF-8" in full.wrong("scoring set", str(full.folder / "bytes.toml"))
    (full.folder / "huge.toml").write_bytes(b"#" * 1_000_001)
    assert "too large" in full.wrong("scoring set", str(full.folder / "huge.toml"))


@pytest.mark.parametrize("text", ["[model]\nthreshold=" + "9" * 5000, '{"model": {"threshold": ' + "9" * 5000 + "}}"])
def test_a_number_of_thousands_of_digits_in_a_file_is_a_sentence(text: str, full: Terminal) -> None:
    assert "can't be understood" in full.wrong("scoring set", str(full.file("long.toml", text)))


def test_a_name_that_stands_twice_in_a_json_file_is_not_dropped_silently(full: Terminal) -> None:
    text = '{"model": {"kind": "rice", "kind": "wsjf"}}'
    assert "“kind” stands there twice" in full.wrong("scoring set", str(full.file("twice.json", text)))


@pytest.mark.parametrize(
    ("expression", "because"),
    [
        ("reach * impact / effort", "they have no impact"),
        ("reach / (effort - effort)", "the expression has no value for them"),
    ],
)
def test_a_dry_run_says_how_many_lose_their_score_and_why(full: Terminal, expression: str, because: str) -> None:
    names = ("reach", "impact", "effort") if "impact" in expression else ("reach", "effort")
    criteria: dict[str, object] = {name: {} for name in names}
    document = {"model": {"kind": "own", "name": "Ours", "expression": expression, "criteria": criteria}, "policy": {}}
    path = str(full.file("own.json", json.dumps(document)))
    assert f"2 of 2 lose their score, because {because}." in full.done("scoring set --dry-run", path)
    found = full("scoring set --dry-run --json", path).json["difference"]
    assert (found["scored"], found["unscored"]) == (2, 2)


def test_a_value_given_twice_or_as_a_word_that_is_no_level_is_refused(full: Terminal) -> None:
    assert "value is given twice" in full.wrong("score C-1 --set value=5 value=6")
    levels = ["[model.criteria.value.levels]", "high = 10", "low = 1"]
    full.done("scoring set", str(full.file("levels.toml", *levels)), "--reason", "Words")
    assert "Choose high, low, or give a number." in full.wrong("score C-1 --set value=banana")
