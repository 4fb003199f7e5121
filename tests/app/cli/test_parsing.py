"""Options before and after a command, values that look like options, and the values people type."""

from importlib import import_module

import pytest

from app import cli
from app.cli import COMMANDS, asks_for_command, parsing, window_options
from app.cli.parsing import Commands, Options, Parser, fields, split
from models.rules.errors import BadInput
from tests.app.cli.terminal import Terminal


def test_the_options_that_hold_everywhere_stand_before_or_after_the_command() -> None:
    expected = (Options("x.db", "Eva", True), ["list", "tickets"])
    assert split(["--db", "x.db", "--as=Eva", "--json", "list", "tickets"]) == expected
    assert split(["list", "--json", "tickets", "--db=x.db", "--as", "Eva"]) == expected


def test_a_value_may_begin_with_a_dash_or_look_like_an_option() -> None:
    _, rest = split(["list", "changes", "--sort", "-score", "--reason", "--json"], {"--sort", "--reason"})
    assert rest == ["list", "changes", "--sort=-score", "--reason=--json"]


def test_what_follows_two_dashes_is_left_alone() -> None:
    assert split(["--json", "show", "--", "--db"]) == (Options(as_json=True), ["show", "--", "--db"])


@pytest.mark.parametrize("arguments", [["--db"], ["list", "tickets", "--as"], ["--db=", "check"], ["--as", " "]])
def test_an_option_without_its_value_is_refused(arguments: list[str]) -> None:
    with pytest.raises(BadInput, match="needs a value"):
        split(arguments)


def test_fields_are_understood_however_they_are_spelt() -> None:
    given = ["End users=40", "account-manager=Mia = Lind", "policy.more-information=draft", "language="]
    assert fields(given) == {
        "end_users": "40",
        "account_manager": "Mia = Lind",
        "policy.more-information": "draft",
        "language": "",
    }


@pytest.mark.parametrize("pair", ["language", "=fi", ""])
def test_what_is_not_field_and_value_is_refused(pair: str) -> None:
    with pytest.raises(BadInput, match="field=value"):
        fields([pair])


@pytest.mark.parametrize("text", ["C-12", "c12", "12", " c-12 "])
def test_numbers_are_understood_with_and_without_their_letter(text: str) -> None:
    assert parsing.change(text) == 12


@pytest.mark.parametrize("text", ["12", "X-1", "", "C-", "C-1x"])
def test_show_wants_to_know_what_a_number_counts(text: str) -> None:
    with pytest.raises(BadInput):
        parsing.item(text)


def test_each_module_adds_exactly_the_commands_that_are_said_to_be_in_it() -> None:
    for module in set(COMMANDS.values()):
        parser = Parser()
        import_module(f"app.cli.{module}").add(Commands(parser))
        (below,) = (action.choices for action in parser._actions if isinstance(action.choices, dict))
        assert sorted(below) == sorted(name for name, where in COMMANDS.items() if where == module)


def test_the_window_opens_only_where_no_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "eva")
    assert not asks_for_command([])
    assert not asks_for_command(["--db", "list", "--as", "Maj"])
    assert window_options(["--db", "x.db"]) == Options("x.db", "eva")
    assert window_options(["--as", "Maj"]).who == "Maj"
    for arguments in (["list"], ["--db", "x.db", "lst"], ["--help"], ["--db"], ["--json"]):
        assert asks_for_command(arguments)


HELPS = sorted(
    {
        *COMMANDS,
        *(f"list {what}" for what in ("tickets", "changes", "queue", "decisions", "releases", "letters", "people")),
        *("change new", "change set", "ticket set", "people set", "people import", "organisation set", "product set"),
        *("release plan", "release new", "release set", "outbox send", "outbox eml", "outbox drop", "outbox edit"),
        *("export changes", "export release", "settings set", "settings show", "settings password"),
    }
)


@pytest.mark.parametrize("command", HELPS)
def test_every_command_explains_itself(command: str, terminal: Terminal) -> None:
    text = terminal.done(f"{command} --help")
    assert text.startswith(f"usage: fortnight {command} ")
    example = text.partition("\nexample:\n  fortnight ")[2].partition("\n")[0]
    assert command.partition(" ")[0] in example
    assert "--json" in text


def test_help_shows_every_command(terminal: Terminal) -> None:
    text = terminal.done("--help")
    assert [name for name in COMMANDS if f"\n    {name}" not in text] == []


def test_an_unknown_command_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--json", "shwo", "C-1"]) == 2
    out, err = capsys.readouterr()
    assert "Did you mean show?" in err
    assert '"kind": "input"' in out


def test_a_home_that_nobody_has_is_a_name_like_any_other() -> None:
    assert parsing.path("~nobodyx/a.ics").parts == ("~nobodyx", "a.ics")
