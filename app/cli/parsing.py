"""Reading the command line: the options that hold everywhere, the command's own, and the values people type."""

import argparse
import re
from argparse import Namespace
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.cli.desk import Desk

Word = TypeVar("Word", bound=StrEnum)
Run = Callable[["Desk", Namespace], int | None]
EVERYWHERE = """\
before or after any command:
  --db PATH_OR_URL   another database than your own: a file, or postgresql://user@server/name
  --as NAME          who acts; you, unless said
  --json             answer as JSON"""


@dataclass(frozen=True, slots=True)
class Options:
    """The options that hold everywhere."""

    database: str | None = None
    who: str | None = None
    as_json: bool = False


_QUOTE = "'"
_INVALID_CHOICE = re.compile(r".*invalid choice: '(.*)' \(choose from (.*)\)", re.DOTALL)
_TAKES = {"--db": "database", "--as": "who"}


def split(arguments: Sequence[str], valued: Container[str] = ()) -> tuple[Options, list[str]]:
    """Take the options that hold everywhere out, wherever they stand; raises BadInput where one lacks its value.

    *valued* are the command's own options with one value. Each is joined to it, so that a value may begin with
    a dash (`--sort -score`) or look like an option (`--reason "--json"`).
    """
    found: dict[str, str] = {}
    as_json = False
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        name, equals, value = waiting.pop(0).partition("=")
        if name == "--" and not equals:
            rest += ["--", *waiting]
            break
        if name in _TAKES:
            found[_TAKES[name]] = _filled(name, value if equals else (waiting.pop(0) if waiting else ""))
        elif name == "--json" and not equals:
            as_json = True
        elif name in valued and (equals or waiting):
            rest.append(f"{name}={_not_dashes(name, value if equals else waiting.pop(0))}")
        else:
            rest.append(name + equals + value)
    return Options(as_json=as_json, **found), rest


def _not_dashes(name: str, value: str) -> str:
    if value == "--":  # argparse takes it for the end of the options, wherever it stands.
        raise BadInput(f"{name} needs a value other than two dashes.")
    return value


def _filled(name: str, value: str) -> str:
    if not value.strip():
        raise BadInput(f"{name} needs a value: {name} {'PATH_OR_URL' if name == '--db' else 'NAME'}.")
    return value


class Parser(argparse.ArgumentParser):
    """An argparse parser that refuses with a sentence, and knows no abbreviations."""

    def error(self, message: str) -> NoReturn:
        """Refuse with a sentence that names the way to help."""
        said = message.strip().rstrip(".")
        if chosen := _INVALID_CHOICE.fullmatch(said):
            said = f"“{chosen[1]}” is not one of {chosen[2].replace(_QUOTE, '')}"
        raise BadInput(f"{said[:1].upper()}{said[1:]}. For help: {self.prog} --help")


class Commands:
    """Where a module puts its commands: `add` makes one, `group` a noun with commands of its own."""

    def __init__(self, parser: argparse.ArgumentParser, metavar: str = "COMMAND") -> None:
        self._parser_here, self._wants_example = parser, metavar == "WHAT"
        self._below = parser.add_subparsers(metavar=metavar, required=True, title="commands", parser_class=Parser)

    def add(self, name: str, sentence: str, example: str, run: Run) -> Parser:
        """A command: what it does in one sentence, an example, and the function that does it."""
        epilog = f"example:\n  fortnight {example}\n\n{EVERYWHERE}"
        if self._wants_example:  # a noun shows that of its first command
            self._parser_here.epilog, self._wants_example = epilog, False
        parser = self._parser(name, sentence, epilog)
        parser.set_defaults(run=run)
        return parser

    def group(self, name: str, sentence: str) -> "Commands":
        """A noun, such as *release*, that has commands of its own."""
        return Commands(self._parser(name, sentence, EVERYWHERE), "WHAT")

    def _parser(self, name: str, sentence: str, epilog: str) -> Parser:
        parser: Parser = self._below.add_parser(
            name,
            help=sentence,
            description=sentence,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        return parser


def valued_options(parser: argparse.ArgumentParser) -> set[str]:
    """The options of a parser, and of the commands below it, that take exactly one value."""
    found: set[str] = set()
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to ask what was added
        if isinstance(action.choices, dict):
            found.update(*(valued_options(below) for below in action.choices.values()))
        elif action.option_strings and action.nargs is None:
            found.update(action.option_strings)
    return found


# ---------------------------------------------------------------------------------------------- values


def change(text: str) -> int:
    """The number of a change."""
    return _number(text, "C")


def ticket(text: str) -> int:
    """The number of a ticket."""
    return _number(text, "T")


def release(text: str) -> int:
    """The number of a release."""
    return _number(text, "R")


def case(text: str) -> int:
    """The number of a case."""
    return _number(text, "K")


def guide(text: str) -> int:
    """The number of a page of a guide."""
    return _number(text, "G")


def renewal(text: str) -> int:
    """The number of a renewal."""
    return _number(text, "N")


def _number(text: str, letter: str) -> int:
    from app.commands.finding import number_of

    return number_of(text, letter)


def item(text: str) -> tuple[str, int]:
    """The kind and number of C-12, T-9, R-3, K-4, G-5 or N-2."""
    kinds = {"C": "change", "T": "ticket", "R": "release", "K": "case", "G": "guide", "N": "renewal"}
    kind = kinds.get(text.strip()[:1].upper())
    if kind is None:
        raise BadInput(f"“{text}” is no number. Say which: C-12 is a change, T-9 a ticket, R-3 a release, K-4 a case.")
    return kind, _number(text, text.strip()[0].upper())


def counted(text: str) -> int:
    """A whole number of 1 or more: an act, a letter, a limit."""
    from app.commands.given import whole

    found = whole(text)
    if not found:
        raise BadInput(f"“{text}” is not a number of 1 or more.")
    return found


def day(text: str) -> date:
    """A day as 2026-12-24."""
    from app.commands.given import day as read

    found = read(text)
    if found is None:
        raise BadInput("A date is missing. Write it like 2026-12-24.")
    return found


def path(text: str) -> Path:
    """A file, ~ understood."""
    if not text.strip() or "\0" in text:
        raise BadInput("The name of a file is missing.")
    if text.strip() == "-":
        raise BadInput("“-” stands for no file here. Name one; a file that is really called so is ./-.")
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)  # nobody of that name has a home: a file may be named so


def word(words: type[Word], name: str) -> Callable[[str], Word]:
    """Reads one word of an enum."""

    def read(text: str) -> Word:
        from app.commands.given import one_of

        return one_of(words, text, name)

    return read


def choices(words: Iterable[str]) -> str:
    """How a choice is written in a help text."""
    return "|".join(words)


def fields(pairs: Sequence[str] | None) -> dict[str, str]:
    """`field=value …` as a dictionary; *end users* and *end-users* mean end_users."""
    found = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not equals or not name.strip():
            raise BadInput(f"“{pair}” is not of the form field=value. Put a value with blanks in quotes: field='a b'.")
        if _field(name) in found:
            raise BadInput(f"{_field(name)} is given twice. Say it once.")
        found[_field(name)] = value
    return found


def _field(name: str) -> str:
    folded = name.strip().casefold()
    if folded.startswith("capacity."):
        return folded  # a team is called as it is called
    # The events in policy.more-information=draft are written with a dash.
    return folded if folded.startswith("policy.") else "_".join(folded.replace("-", " ").split())
