"""Renewals from the terminal."""

from tests.app.cli.terminal import YEAR, Terminal


def begun(terminal: Terminal) -> None:
    """Two parked wishes, a release, and a renewal."""
    terminal.six_tickets()
    for ticket, title in ((1, "Copy a week"), (2, "Copy a month")):
        terminal.done(f"change new --kind wish --title '{title}' --from T-{ticket}")
        terminal.done(f"park C-{ticket} --reason 'A look'")
    terminal.done("product set Kursvik capacity=10")
    terminal.done(f"release new --kind regular --date {YEAR}-02-03")
    terminal.done(f"renewal propose 'A new calendar' --size 14 --review {YEAR}-01-01 --description 'Weeks and months'")


def test_a_renewal_is_made_filled_and_shown(terminal: Terminal) -> None:
    begun(terminal)
    for wish in ("C-1", "C-2"):
        said = terminal.done(f"renewal bake {wish} N-1 --reason 'One whole' --reason-sv 'En helhet'")
        assert said == f"{wish} baked into N-1, A new calendar.\n"
    terminal.done("renewal target N-1 R-1")
    assert terminal.done("renewal reserve N-1").startswith("N-1: 10 person-days reserved: R-1 10")
    assert terminal.done("renewal honour N-1 --reason 'We build it'") == "N-1 honoured, and 2 wishes with it.\n"
    (row,) = terminal.rows("list renewals")
    assert (row["number"], row["state"], row["wishes"], row["reserved"], row["target"]) == (
        "N-1", "honoured", 2, 10.0, f"Kursvik {YEAR}-01",
    )  # fmt: skip
    shown = terminal.done("show N-1")
    assert shown == terminal.done("renewal show N-1")
    assert "A new calendar" in shown
    assert "Weeks and months" in shown
    assert "C-2" in shown
    assert "baked into N-1" in terminal.done("history N-1")
    found = terminal("renewal show N-1 --json").json
    assert [wish["number"] for wish in found["wishes"]] == ["C-1", "C-2"]
    assert found["reservations"][0]["days"] == 10.0


def test_pulling_out_says_first_what_it_would_do(terminal: Terminal) -> None:
    begun(terminal)
    terminal.done("renewal bake C-1 N-1 --reason 'One whole'")
    terminal.done("renewal target N-1 R-1")
    terminal.done("renewal honour N-1 --reason 'We build it'")
    outcome = terminal("renewal pull-out C-1 N-1 --dry-run --json").json
    assert (outcome["renewal"], outcome["wishes"], outcome["people"]) == ("N-1", 0, 1)
    said = terminal.done("renewal pull-out C-1 N-1 --dry-run")
    assert "It would come on the same day." in said
    assert ", 1st of 2." in said
    assert "N-1 loses 1 who wait and 400 end users that nothing else in it serves; 0 of its wishes stay." in said
    terminal.done("renewal pull-out C-1 N-1 --reason 'Alone'")
    assert "is no part of N-1" in terminal.wrong("renewal pull-out C-1 N-1 --dry-run")


def test_its_other_words(terminal: Terminal) -> None:
    begun(terminal)
    terminal.done("renewal edit N-1 size=20 title='The calendar anew'")
    terminal.done("renewal reserve N-1 R-1=3")
    terminal.done("renewal target N-1 R-1 --reason 'Then'")
    terminal.done("renewal target N-1 none")
    assert terminal.done("renewal reject N-1 --reason 'Too large'") == "N-1 rejected.\n"
    assert terminal.rows("renewal list --where state:rejected")[0]["title"] == "The calendar anew"


def test_wrong_words_are_answered_with_sentences(terminal: Terminal) -> None:
    begun(terminal)
    assert terminal.wrong("renewal show C-1").startswith("“C-1” is not the number of a renewal. Write it like N-12.")
    assert terminal.wrong("renewal show N-9").startswith("There is no N-9.")
    assert "is not of the form R-7=5" in terminal.wrong("renewal reserve N-1 R-1")
    assert "Into which renewal?" in terminal.wrong("decide C-1 bake --reason 'One whole'")
    assert "without a reason" in terminal.refused("renewal bake C-1 N-1")
    assert "is past" in terminal.wrong("renewal propose Another --review 2001-01-01")
