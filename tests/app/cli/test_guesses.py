"""From the terminal: what is guessed of a ticket is shown as a guess."""

from tests.app.cli.terminal import Terminal


def take_in(terminal: Terminal) -> None:
    """One ticket that says neither its language nor its kind."""
    file = terminal.folder / "bare.csv"
    file.write_text("key,subject,body\nB-1,Listan kraschar,Det går inte att öppna den.\n", encoding="utf-8")
    terminal.done(f"import {file} --source bare")


def test_a_guessed_language_and_kind_are_shown_as_guesses(terminal: Terminal) -> None:
    take_in(terminal)
    shown = terminal.done("show T-1")
    assert "sv (guessed)" in shown
    assert "problem? (suggested, " in shown
    sheet = terminal("show T-1 --json").json
    assert (sheet["row"]["language"], sheet["row"]["language_guessed"]) == ("sv", True)
    assert (sheet["row"]["kind"], sheet["suggested"]["kind"]) == (None, "problem")


def test_a_corrected_language_and_kind_are_no_guesses(terminal: Terminal) -> None:
    take_in(terminal)
    terminal.done("ticket set T-1 language=sv kind=wish")
    shown = terminal.done("show T-1")
    assert "guessed" not in shown
    assert "suggested" not in shown
    sheet = terminal("show T-1 --json").json
    assert (sheet["row"]["language_guessed"], sheet["suggested"]) == (False, None)
