"""Testers, late placings, withdrawals and branches, from the command line."""

from tests.app.cli.terminal import YEAR, Terminal


def placed(terminal: Terminal, *titles: str) -> None:
    """Corrections C-1, C-2 …, placed in R-1."""
    terminal.done("product set Kursvik testers=1")
    terminal.done(f"release new --kind regular --date {YEAR}-02-03 --product Kursvik")
    for number, title in enumerate(titles, start=1):
        terminal.done(f"change new --kind correction --product Kursvik --title '{title}'")
        terminal.done(f"reproduced C-{number}")
        terminal.done(f"place C-{number} R-1")


def test_two_testers_pass_an_item_and_one_fails_the_whole(terminal: Terminal) -> None:
    placed(terminal, "The list is empty")
    terminal.done("product set Kursvik testers=2 whole_test=yes")
    terminal.done("ready C-1")
    answer = terminal("verdict C-1 pass --tester Tina")
    assert (answer.out, answer.err) == ("Tina passed C-1 for R-1.\n", "C-1 was passed by 1 of 2 testers.\n")
    assert "C-1  Tina passed it" in terminal.done("show R-1")
    assert "not passed yet" in terminal.done("show R-1")
    terminal.done("verdict 1 pass --tester Max")
    terminal.done("verdict R-1 fail --tester Max --note 'It does not start'")
    assert "failed its test as a whole" in terminal.refused("ship R-1")
    shown = terminal.done("show R-1")
    assert "failed (Max failed it: It does not start)" in shown
    assert "C-1  Tina passed it, Max passed it" in shown
    sheet = terminal("show R-1 --json").json
    words = [(word["change_id"], word["tester"], word["verdict"]) for word in sheet["tests"]["words"]]
    assert words == [(1, "Tina", "pass"), (1, "Max", "pass"), (None, "Max", "fail")]
    assert "is named already" in terminal.wrong("verdict R-1 pass --release R-1")
    assert "is not tested" in terminal.wrong("verdict T-1 pass")


def test_something_goes_in_late_with_a_reason(terminal: Terminal) -> None:
    placed(terminal, "The list is empty", "The list is long")
    terminal.done(f"release new --kind regular --date {YEAR}-03-03 --product Kursvik")
    terminal.done("slip C-2 R-2")
    terminal.done("ready C-1")
    terminal.done("verdict C-1 pass")
    terminal.done("freeze R-1")
    assert "--late" in terminal.refused("place C-2 R-1")
    answer = terminal("place C-2 R-1 --late 'It was promised'")
    assert "R-1 is in test again." in answer.err


def test_one_change_is_withdrawn_after_a_look(terminal: Terminal) -> None:
    placed(terminal, "The list is empty", "The list is long")
    for number in (1, 2):
        terminal.done(f"ready C-{number}")
        terminal.done(f"verdict C-{number} pass")
    assert "only what has shipped" in terminal.refused("withdraw R-1 --preview")
    terminal.done("ship R-1")
    lines = terminal.done("withdraw R-1 --change C-1 --preview").splitlines()
    assert lines[0] == "Withdrawing C-1 of R-1 brings back: C-1."
    assert terminal("withdraw R-1 --preview --json").json["whole"] is True
    assert "C-1 withdrawn from R-1" in terminal.done("withdraw R-1 --change C-1 --reason 'It loses bookings'")
    shown = terminal.done("show R-1")
    assert "Withdrawn from it" in shown
    assert "It loses bookings" in shown
    answer = terminal("withdraw R-1 --change C-2 --reason 'It loses bookings'")
    assert "the whole release is withdrawn" in answer.err
    assert terminal("withdraw R-1").status == 2


def test_who_reads_a_reason_in_another_language_than_theirs_is_said(terminal: Terminal) -> None:
    terminal.placed()
    terminal.done(f"release new --kind regular --date {YEAR}-02-03 --product Kursvik --name Later")
    later = terminal.rows("list releases --where Later")[0]["number"]
    said = terminal("slip C-1", later, "--reason", "The test of the bookings did not pass in time")
    assert "typed to readers of other languages: 1 in sv, 1 in fi, 1 in de, 1 in nl" in said.err
    assert "outbox edit " in said.err
    terminal.done("ready C-1")
    terminal.done("verdict C-1 pass")
    terminal.done("ship", later)
    terminal.done("outbox eml", str(terminal.folder / "letters"))
    back = terminal("withdraw --json --reason", "The release lost bookings of the whole week", later)
    assert back.json["read_as_typed"] == {"sv": 1, "fi": 1, "de": 1, "nl": 1}


def test_due_says_what_waits_for_the_lead(terminal: Terminal) -> None:
    placed(terminal, "The list is empty")
    terminal.done("urgency C-1 high --impact high --reason 'Everybody is affected'")
    assert "C-1 is critical and stands in no expedited release: The list is empty" in terminal.done("due")
    terminal.done("release new --kind expedited --product Kursvik")
    terminal.done("place C-1 R-2")
    terminal.done("ready C-1")
    said = terminal("verdict C-1 pass")
    assert "R-2 is ready: everything in it is ready and tested." in said.err
    assert "is ready to ship" in terminal.done("due")
    assert [row["release"] for row in terminal.rows("due") if row.get("kind") == "ready"] == ["R-2"]
    terminal.done("ship R-2")
    assert "ready to ship" not in terminal.done("due")


def test_branches_ports_and_the_matrix(terminal: Terminal) -> None:
    assert "No fix stands in a release" in terminal.done("matrix")
    assert "There is no product “Nope”" in terminal.wrong("matrix --product Nope")
    assert "There is no product “Nope”" in terminal.wrong("branch list --product Nope")
    placed(terminal, "The list is empty")
    terminal.done("branch add 4.x --product Kursvik")
    terminal.done("branch rename 4.x 4.2")
    terminal.done(f"release new --kind regular --date {YEAR}-02-10 --branch 4.2 --product Kursvik")
    assert "no branch “5.x”" in terminal.wrong("release new --kind regular --branch 5.x --product Kursvik")
    terminal.done("port C-1 R-2")
    (row,) = terminal("matrix --json").json["rows"]
    assert [cell["standing"] for cell in row["cells"]] == ["own", "ported"]
    text = terminal.done("matrix --product Kursvik")
    assert "R-2 4.2" in text
    assert "planned" in text
    assert "ported" in text
    terminal.done("verdict C-1 pass --release R-2")
    assert "ported, passed" in terminal.done("matrix")
    terminal.done("unport C-1 R-2")
    (branch,) = terminal.rows("branch list")
    assert (branch["name"], branch["coming"]) == ("4.2", 1)
    assert "still to ship" in terminal.refused("branch end 4.2")
    terminal.done("release remove R-2")
    terminal.done("branch end 4.2")
