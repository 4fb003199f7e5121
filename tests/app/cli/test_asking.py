"""From the terminal: what a ticket lacks, trials of a fault, tickets by hand, and several tickets at once."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.app.cli.terminal import Terminal


def test_facts_are_asked_for_by_name_and_questions_in_own_words(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("ticket set T-4 kind=problem")
    terminal.done("ask T-4 --for version,log 'Seit wann?'")
    (letter,) = terminal.rows("list letters --where 'event:more-information'")
    shown = terminal.done(f"outbox show {letter['id']}")
    assert "Welche Version" in shown
    assert "Seit wann?" in shown
    sheet = terminal("show T-4 --json").json
    assert [fact["fact"] for fact in sheet["check"]["facts"] if fact["asked"]] == ["version", "log"]
    assert "Complete? 0 of 8" in terminal.done("show T-4")
    assert "missing (asked for)" in terminal.done("show T-4")


def test_an_unknown_fact_is_no_question(terminal: Terminal) -> None:
    terminal.six_tickets()
    assert "Did you mean version?" in terminal.wrong("ask T-1 --for verson")
    assert "Did you mean screenshot?" in terminal.wrong("ask T-1 --for log,screnshot")
    assert "Which tickets?" in terminal.wrong("ask --for log")


def test_signs_alone_ask_nothing(terminal: Terminal) -> None:
    terminal.six_tickets()
    for signs in (",,,", "' '", "?", "…", "log ,,,"):
        assert "asks nothing" in terminal.wrong(f"ask T-1 --for {signs}")
    assert terminal.rows("list letters") == []


def test_a_day_that_can_not_be_is_refused_and_tomorrow_may_be_today_further_east(terminal: Terminal) -> None:
    new = "ticket new --for 'Anna Berg' --subject 'A wish' --received"
    today = datetime.now(tz=UTC).date()
    assert "1990 or later" in terminal.wrong(f"{new} 0001-01-01")
    assert "future" in terminal.wrong(f"{new} {today + timedelta(days=3)}")
    terminal.done(f"{new} {today + timedelta(days=1)}")
    terminal.done("party add Hosting")
    assert "There is a party of that name" in terminal.refused("party add hosting --step 2")


def test_an_answer_brings_its_facts(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("ask T-1 --for version")
    terminal.done("answered T-1 --text 'It is 8.4' --set version=8.4")
    assert terminal("show T-1 --json").json["row"]["version"] == "8.4"


def test_facts_are_noted(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("ticket note T-1 module=Search scenario='I copy each week by hand'")
    sheet = terminal("show T-1 --json").json
    assert [(fact["fact"], fact["how"]) for fact in sheet["check"]["facts"]] == [
        ("scenario", "given"),
        ("requirements", "missing"),
        ("affected", "missing"),
        ("module", "given"),
    ]
    assert "is no fact" in terminal.wrong("ticket note T-1 colour=red")


def test_several_tickets_are_asked_or_found_by_a_filter(terminal: Terminal) -> None:
    terminal.six_tickets()
    seen = terminal("ask T-1 T-2 --for requirements --dry-run --json").json
    assert [row["skipped"] for row in seen["rows"]] == [None, None]
    assert terminal.rows("list letters") == []
    done = terminal("ask --where 'language:sv,fi' --for requirements --json").json
    assert (done["sentence"], done["skipped"]) == ("2 tickets asked: requirements", {})
    assert {letter["language"] for letter in terminal.rows("list letters")} == {"sv", "fi"}
    terminal.done("undo")
    assert {row["state"] for row in terminal.rows("list tickets")} == {"open"}
    assert "No ticket is found" in terminal.wrong("ask --where 'language:sv kind:order' --for log")
    assert "not both" in terminal.wrong("ask T-1 --where 'language:sv' --for log")


def test_several_tickets_are_corrected_and_linked(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("ticket set T-1 T-2 kind=problem module=Search")
    terminal.done("ticket set --where 'language:nl' module=Calendar")
    assert [row["module"] for row in terminal.rows("list tickets --sort number")][:2] == ["Search", "Search"]
    terminal.done("change new --kind wish --title 'Copy a week'")
    assert "6 tickets wait for C-1" in terminal.done("link --where 'kind:any' C-1")
    assert "field=value" in terminal.wrong("ticket set T-1")


def test_several_tickets_are_closed_and_handed_over(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("party add Hosting")
    assert "2 tickets handed over to Hosting" in terminal.done("route T-1 T-2 --to Hosting")
    assert "make a case of one ticket" in terminal.wrong("close T-1 T-2 --cause Cache --solution 'Empty it'")
    terminal.done("close T-1 --cause Cache --solution 'Empty it'")
    answer = terminal("close T-1 T-2 T-3 --case K-1 --json").json
    assert (answer["sentence"], list(answer["skipped"])) == ("2 tickets closed: answered", ["T-1"])
    foreseen = terminal.done("close --where 'state:open' --text 'See the manual' --dry-run")
    assert "T-4  done, Dirk Falk is told in de (mail)." in foreseen
    assert len(terminal.rows("list tickets --where state:closed")) == 3


def test_a_fault_is_tried_and_reproduced(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("ticket set T-1 kind=problem")
    terminal.done("try T-1 --place own-system --name 'Test 8.4' --situation 'with the filter on' --result not-seen")
    assert "Not seen in our systems: try at the requester's." in terminal.done("show T-1")
    terminal.done("change new --kind correction --title Search --from T-1")
    assert "Say where" in terminal.refused("reproduced C-1")
    terminal.done("try C-1 --place at-requester --situation 'with the filter on' --result seen --note 'by telephone'")
    terminal.done("reproduced C-1")
    shown = terminal("show C-1 --json").json
    assert [(each["place"], each["result"]) for each in shown["grid"]["trials"]] == [
        ("own-system", "not-seen"),
        ("at-requester", "seen"),
    ]
    assert "Tried" in terminal.done("show C-1")
    terminal.done("try C-1 --place at-requester --situation 'with the filter on' --result none")
    assert "is no result" in terminal.wrong("try C-1 --place own-system --situation x --result maybe")
    assert "release is not tried" in terminal.wrong("try R-1 --place own-system --situation x --result seen")


def test_reproduced_says_where_it_was_seen(terminal: Terminal) -> None:
    terminal.six_tickets()
    terminal.done("change new --kind correction --title Search --from T-1")
    terminal.done("reproduced C-1 --place at-requester --situation 'on their tablets'")
    (trial,) = terminal("show C-1 --json").json["grid"]["trials"]
    assert (trial["place"], trial["situation"], trial["of"]) == ("at-requester", "on their tablets", "C-1")


def test_a_ticket_is_filed_by_hand(terminal: Terminal) -> None:
    answer = terminal(
        "ticket new --for 'Anna Berg, Norrvik' --channel meeting --subject 'Copy a week' --kind wish --json "
        "--received 2026-01-15"
    ).json
    assert answer["made"] == ["T-1"]
    sheet = terminal("show T-1 --json").json
    assert (sheet["row"]["key"], sheet["row"]["source"], sheet["extra"]) == (
        "HAND-1",
        "By hand",
        {"channel": "meeting"},
    )
    assert sheet["row"]["received"].startswith("2026-01-15")
    assert (sheet["row"]["requester"], sheet["row"]["organisation"]) == ("Anna Berg", "Norrvik")


def test_a_house_keeps_a_register_of_who_may_ask(terminal: Terminal) -> None:
    terminal.six_tickets()
    assert "register" in terminal.done("settings show")
    terminal.done("settings set register=true checklists.problem=version,log")
    assert terminal("settings show --json").json["checklists"] == {"problem": ["version", "log"]}
    terminal.done("people set ada@north.example.org listed=yes")
    assert [row["number"] for row in terminal.rows("list tickets --where listed:yes")] == ["T-1"]
    assert "not listed to ask; listed are Ada Holm <ada@north.example.org>." in terminal.done("show T-2")
    assert "not listed" not in terminal.done("show T-1")


@pytest.mark.parametrize(("word", "listed"), [("yes", True), ("kyllä", True), ("nein", False), ("maybe", False)])
def test_a_file_of_people_says_who_is_listed(terminal: Terminal, word: str, listed: bool) -> None:
    file = terminal.file("people.csv", "name,email,may ask", f"Bo Ek,bo@north.example.org,{word}")
    answer = terminal(f"people import {file} --json").json
    assert bool(answer["problems"]) is (word == "maybe")
    assert terminal.rows("list people")[0]["listed"] is listed
