"""Every command on tickets, changes, decisions and releases: what it does, and how it ends when it can't."""

import pytest

from tests.app.cli.terminal import YEAR, Terminal


def change(terminal: Terminal, number: str = "C-1") -> dict[str, object]:
    (row,) = (row for row in terminal.rows("list changes") if row["number"] == number)
    return row


def ticket(terminal: Terminal, number: str = "T-1") -> dict[str, object]:
    (row,) = (row for row in terminal.rows("list tickets") if row["number"] == number)
    return row


def test_a_command_answers_in_json_what_it_made_and_touched(terminal: Terminal) -> None:
    terminal.six_tickets()
    answer = terminal("change new --json --kind wish --title 'Copy a week' --from T-1 2").json
    assert answer == {
        "act": 2,
        "sentence": "C-1 made: Copy a week",
        "made": ["C-1"],
        "notes": [],
        "touched": {"change": ["C-1"], "ticket": ["T-1", "T-2"]},
    }


def test_a_mandate_is_made_with_its_law_and_its_day(terminal: Terminal) -> None:
    terminal.done("change new --kind mandate --title 'Accessible forms' --reference 'Act 2026:12' --date 2099-06-01")
    assert (change(terminal)["state"], change(terminal)["mandate_date"]) == ("honoured", "2099-06-01")
    terminal.wrong("change new --kind mandate --title Forms --reference Act --date tomorrow")


def test_a_change_is_described_from_the_start_or_later(terminal: Terminal) -> None:
    terminal.done("change new --kind wish --title 'Copy a week' --set module=Calendar audience=user")
    terminal.done("change set C-1 title='Copy two weeks' workaround='Copy days'")
    shown = terminal("show C-1 --json").json
    assert (shown["row"]["title"], shown["row"]["module"], shown["workaround"]) == (
        "Copy two weeks",
        "Calendar",
        "Copy days",
    )
    assert "has no “colour”" in terminal.wrong("change set C-1 colour=red")
    assert "field=value" in terminal.wrong("change set C-1 red")


def test_what_waits_by_mistake_is_unlinked(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("change new --kind wish --title 'Copy a week'")
    terminal.done("link T-1 T-2 C-1")
    assert "already waits" in terminal.refused("link T-1 C-1")
    terminal.done("unlink T-2 C-1")
    assert change(terminal)["waiting"] == 1
    terminal.refused("unlink T-2 C-1")


def test_changes_are_merged_and_split(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("change new --kind wish --title One --from T-1")
    terminal.done("change new --kind wish --title Two --from T-2 T-3")
    terminal.done("merge C-2 --into C-1")
    assert (change(terminal)["waiting"], change(terminal, "C-2")["state"]) == (3, "merged")
    terminal.done("split C-1 T-2")
    assert (change(terminal)["waiting"], change(terminal, "C-2")["waiting"]) == (2, 1)
    terminal.done("split C-2")
    assert (change(terminal)["waiting"], change(terminal, "C-2")["waiting"]) == (1, 2)
    terminal.refused("split C-1")


def test_a_correction_is_reproduced_and_judged(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("change new --kind correction --title 'It stops' --from T-1")
    terminal.done("reproduced C-1 --note 'in 4.2'")
    assert change(terminal)["state"] == "honoured"
    terminal.done("urgency C-1 high")
    assert change(terminal)["priority"] == 1
    assert "needs a reason" in terminal.refused("urgency C-1 high --impact low")
    terminal.done("urgency C-1 high --impact low --reason 'Only the night shift'")
    assert change(terminal)["priority"] == 3
    assert "is no urgency" in terminal.wrong("urgency C-1 extreme")
    terminal.refused("reproduced C-1")


def test_a_score_is_set_and_shown_with_its_parts(terminal: Terminal) -> None:
    terminal.wish()
    assert "no score yet" in terminal.done("score C-1")
    terminal.done("score C-1 --set value=8 effort=3 visibility=user")
    shown = terminal("score C-1 --json").json
    assert shown["change"] == "C-1"
    assert shown["score"] is not None
    assert shown["score"] == change(terminal)["score"]
    assert {part["name"] for part in shown["parts"]} >= {"value"}
    terminal.wrong("score C-1 --set value=lots")
    terminal.wrong("score C-1 --set beauty=3")


def test_what_requires_another_is_placed_after_it(terminal: Terminal) -> None:
    terminal.honoured()
    terminal.done("change new --kind wish --title Other")
    terminal.done("depend C-1 requires C-2")
    terminal.done("depend C-1 not-before 2099-01-01")
    assert "circle" in terminal.refused("depend C-2 requires C-1")
    terminal.done("release plan")
    assert "Place C-2 first" in terminal.refused("place C-1 R-1")
    assert [row["kind"] for row in terminal("show C-1 --json").json["dependencies"]] == ["requires", "not-before"]
    terminal.wrong("depend C-1 not-before soon")
    terminal.wrong("depend C-1 needs C-2")
    assert "C-2" in terminal.wrong("depend C-1 requires")
    assert "excludes" in terminal.refused("depend C-1 excludes C-2")
    terminal.done("depend C-1 requires C-2 --remove")
    terminal.done("depend C-1 not-before --remove")
    terminal.done("place C-1 R-1")
    assert terminal("show C-1 --json").json["dependencies"] == []


def test_parking_wants_a_reason_that_can_be_told(terminal: Terminal) -> None:
    terminal.wish()
    assert "--reason" in terminal.wrong("park C-1")
    assert "without a reason" in terminal.refused("park C-1 --reason ''")
    assert "is past" in terminal.wrong("park C-1 --reason Later --review 2020-01-01")
    terminal.done("park C-1 --reason Later --review 2099-01-01 --owner 'Maj Berg'")
    assert change(terminal)["review"] == "2099-01-01"
    terminal.refused("park C-1 --reason Again")


def test_the_product_owner_asks_defers_and_honours(terminal: Terminal) -> None:
    terminal.wish()
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 ask --reason 'Which weeks?'")
    assert change(terminal)["asked"]
    assert "until when" in terminal.wrong("decide C-1 defer --reason 'After the move'")
    terminal.done("decide C-1 defer --reason 'After the move' --until 2099-01-01")
    assert change(terminal)["returns"] == "2099-01-01"
    terminal.done("decide C-1 honour --reason 'Many copy by hand'")
    assert [row["kind"] for row in terminal.rows("list decisions")] == ["honour", "defer", "ask"]
    assert terminal("decide C-1 honour --reason Again").status == 1
    terminal.wrong("decide C-1 perhaps --reason Again")


def test_what_is_asked_for_again_stands_or_is_reopened(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("change new --kind wish --title 'Copy a week' --from T-1")
    terminal.done("park C-1 --reason Later")
    terminal.done("decide C-1 reject --no not-ever --reason 'It is another product'")
    terminal.refused("stand C-1")
    answer = terminal("link T-2 C-1")
    assert "comes back to Decisions" in answer.err
    terminal.done("stand C-1 --reason 'Nothing has changed'")
    assert ticket(terminal, "T-2")["disposition"] == "rejected"
    terminal.done("reopen C-1 --reason 'Three more ask'")
    assert change(terminal)["state"] == "parked"


def test_a_ticket_is_asked_answered_closed_and_reopened(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("ask T-1 --for 'Which browser?' 'Since when?'")
    assert ticket(terminal)["state"] == "asked"
    terminal.done("answered T-1 --text 'Since Monday'")
    assert terminal("show T-1 --json").json["later"]["messages"][0]["body"] == "Since Monday"
    terminal.refused("answered T-1")
    terminal.done("close T-1 --how possible-today --text 'Choose Copy in the week view'")
    assert ticket(terminal)["disposition"] == "possible-today"
    terminal.refused("close T-1 --how answered --text Again")
    terminal.done("reopen T-1 --reason 'It does not help'")
    assert ticket(terminal)["state"] == "reopened"
    assert "closed by hand" in terminal.wrong("close T-1 --how shipped --text Done")
    assert "withdraw" in terminal.wrong("reopen R-1 --reason Broken")


def test_the_kind_of_a_ticket_is_corrected(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("ticket set T-1 kind=problem keywords='copy, week'")
    assert ticket(terminal)["kind"] == "problem"
    terminal.wrong("ticket set T-1 kind=joke")
    terminal.wrong("ticket set T-1 subject=Other")


def test_releases_are_laid_out_made_and_changed(terminal: Terminal) -> None:
    terminal.done("product set Kursvik cadence=14 country=SE")
    made = terminal("release plan --json").json["made"]
    assert len(made) >= 5
    assert terminal.done("release plan") == "All releases are laid out.\n"
    terminal.done(f"release new --kind expedited --date {YEAR}-01-01")
    (row,) = terminal.rows("list releases --where kind:expedited")
    number = row["number"]
    terminal.done(f"release set {number} capacity=12,5 notes='For the auditors'")
    shown = terminal(f"show {number} --json").json
    assert (shown["row"]["capacity"], shown["notes"]) == (12.5, "For the auditors")
    assert "can't be set" in terminal.wrong(f"release set {number} colour=red")
    terminal.wrong("release new --kind expedited --date 2020-01-01")
    terminal.wrong("release plan --product Nobody")


def test_a_change_slips_and_open_items_are_moved_at_shipping(terminal: Terminal) -> None:
    terminal.placed()
    terminal.done("change new --kind wish --title Other")
    terminal.done("park C-2 --reason Later")
    terminal.done("decide C-2 honour --reason Yes")
    terminal.done("place C-2 R-1")
    terminal.done("slip C-2 R-2 --reason 'The tester is ill'")
    assert (change(terminal, "C-2")["slips"], change(terminal, "C-2")["release_id"]) == (1, 2)
    assert "later" in terminal.refused("slip C-2 R-1")
    terminal.done("place C-2 R-1")
    terminal.done("ready C-1")
    terminal.done("verdict C-1 pass --release R-1")
    terminal.done("ship R-1 --move-open R-2")
    assert (change(terminal)["state"], change(terminal, "C-2")["release_id"]) == ("shipped", 2)
    assert terminal("freeze R-1").status == 1


def test_a_failed_test_sends_a_change_back(terminal: Terminal) -> None:
    terminal.placed()
    terminal.done("ready C-1")
    terminal.done("verdict C-1 fail --note 'The copy lacks its notes'")
    assert change(terminal)["state"] == "planned"
    terminal.wrong("verdict C-1 maybe")
    terminal.refused("verdict C-1 pass --release R-2")


def test_a_carried_hot_fix_may_be_waived(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("release plan")
    terminal.done("change new --kind correction --title 'It stops' --from T-1")
    terminal.done("reproduced C-1")
    terminal.done("urgency C-1 high")
    terminal.done("release new --kind expedited")
    number = terminal.rows("list releases --where kind:expedited")[0]["number"]
    terminal.done(f"place C-1 {number}")
    terminal.done("ready C-1")
    terminal.done("verdict C-1 pass")
    terminal.done(f"ship {number}")
    assert "C-1" in terminal.refused("ship R-1")
    terminal.done("waive R-1 C-1 --reason 'The module is switched off here'")
    terminal.wrong("waive R-1 C-2 --reason No")
    assert terminal("show R-1 --json").json["items"][0]["waiver"] == "The module is switched off here"


@pytest.mark.parametrize(
    "line",
    [
        "park C-99 --reason Later",
        "show C-99",
        "show T-99",
        "show R-99",
        "history C-99",
        "ready C-99",
        "freeze R-99",
        "outbox show 99",
        "outbox approve 99",
        "undo 99",
        "score C-99",
        "park T-1 --reason Later",
        "show 12",
        "link T-1",
        "list",
        "list fish",
        "list tickets --limit 0",
        "list tickets --limit many",
        "list tickets --where colour:red",
        "list tickets --where 'subject:\"open'",
        "list changes --sort colour",
        "list changes --wher kind:wish",
        "people set 'Nobody Known' language=fi",
        "people set a@example.org language=tlh",
        "settings set colour=red",
        "product set",
        "import",
        "export changes",
        "shwo C-1",
    ],
)
def test_wrong_use_and_bad_input_end_with_2_and_a_sentence(line: str, terminal: Terminal) -> None:
    terminal.six_tickets()
    sentence = terminal.wrong(line)
    assert sentence
    answer = terminal(f"{line} --json")
    assert (answer.status, answer.err.strip()) == (2, sentence)
    assert answer.json == {"error": sentence, "kind": "input"}


def test_a_refusal_by_a_rule_ends_with_1_also_in_json(terminal: Terminal) -> None:
    terminal.placed()
    answer = terminal("--json ship R-1")
    assert answer.status == 1
    assert answer.json == {"error": answer.err.strip(), "kind": "rule"}
