"""The command line: the same jobs from a terminal or cron, answers as text or JSON."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING

from app.cli.desk import Desk
from app.cli.parsing import EVERYWHERE, Commands, Options, Parser, split, valued_options
from app.cli.printing import as_json, visible
from models.rules.errors import BadInput, ProductWanted, Refusal

if TYPE_CHECKING:
    from app.jobs.export_files import ToPdf

DONE, REFUSED, WRONG, FAILED, INTERRUPTED, NOBODY_READS = 0, 1, 2, 3, 130, 141

# Every command and the module that holds it: only that one is imported.
COMMANDS: Mapping[str, str] = {
    "init": "files",
    "import": "files",
    "list": "lists",
    "show": "lists",
    "history": "lists",
    "undo": "lists",
    "search": "search",
    "similar": "similar",
    "people": "people",
    "organisation": "people",
    "product": "people",
    "settings": "people",
    "link": "tickets",
    "unlink": "tickets",
    "ask": "asking",
    "answered": "asking",
    "close": "tickets",
    "reopen": "tickets",
    "ticket": "asking",
    "try": "asking",
    "route": "routing",
    "escalate": "routing",
    "taken-back": "routing",
    "party": "routing",
    "case": "cases",
    "guide": "cases",
    "change": "changes",
    "merge": "changes",
    "split": "changes",
    "reproduced": "changes",
    "urgency": "changes",
    "park": "parking",
    "parking": "parking",
    "hand-on": "parking",
    "consult": "parking",
    "chain": "parking",
    "due": "due",
    "score": "changes",
    "depend": "changes",
    "rank": "scoring",
    "scoring": "scoring",
    "decide": "decisions",
    "stand": "decisions",
    "phrase": "decisions",
    "precedents": "minutes",
    "minutes": "minutes",
    "release": "releases",
    "team": "teams",
    "member": "teams",
    "absence": "calendar",
    "closed": "calendar",
    "calendar": "calendar",
    "place": "releases",
    "renewal": "renewals",
    "ready": "releases",
    "verdict": "releases",
    "slip": "releases",
    "freeze": "releases",
    "ship": "releases",
    "withdraw": "releases",
    "waive": "releases",
    "branch": "branches",
    "port": "branches",
    "unport": "branches",
    "matrix": "branches",
    "compose": "composing",
    "why": "composing",
    "tradeoff": "composing",
    "pin": "pins",
    "bar": "pins",
    "unpin": "pins",
    "pins": "pins",
    "take-out": "pins",
    "scenario": "scenarios",
    "estimate": "estimates",
    "actual": "estimates",
    "forecast": "estimates",
    "outbox": "outbox",
    "mail": "mail",
    "export": "files",
    "backup": "files",
    "restore": "files",
    "check": "files",
    "run-due": "files",
    "demo": "files",
}


def asks_for_command(arguments: Sequence[str]) -> bool:
    """Whether there is more than the options that hold everywhere: a command, a wrong one, or --help."""
    try:
        return bool(split(arguments)[1]) or "--json" in arguments
    except BadInput:
        return True


def window_options(arguments: Sequence[str]) -> Options:
    """Which database and who sits there, where no command is named; raises BadInput where a value is missing."""
    from app.settings import user_name

    options = split(arguments)[0]
    return replace(options, who=(options.who or user_name()).strip())


def main(arguments: Sequence[str], pdf: "ToPdf | None" = None) -> int:
    """Carry one command out; 0 done, 1 refused by a rule, 2 wrong use or bad input, 3 unforeseen. *pdf* lays pages out."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = _answer(list(arguments), pdf)
        sys.stdout.flush()
    except KeyboardInterrupt:
        # Every command is one transaction: what was begun is not kept.
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our answer has seen enough (| head). Nothing more must be flushed at the end.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOBODY_READS
    return status


def _answer(arguments: list[str], pdf: "ToPdf | None") -> int:
    wants_json = "--json" in arguments
    try:
        parser, options, own = _prepared(arguments)
        wants_json = options.as_json
        return _carry_out(parser, Desk(options, pdf), own)
    except Refusal as refusal:
        kind = "input" if isinstance(refusal, BadInput) else "rule"
        way = " Name it with --product." if isinstance(refusal, ProductWanted) else ""
        _say(f"{refusal.sentence}{way}", kind, wants_json=wants_json, told=refusal.told)
        return WRONG if kind == "input" else REFUSED
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - the last place that can turn a failure into a sentence
        if isinstance(error, UnicodeEncodeError) and not all(_is_text(each) for each in arguments):
            _say("Something given here holds bytes that are no text. Write it anew.", "input", wants_json=wants_json)
            return WRONG
        from app.cli.trouble import others_are_writing, sentence_on

        if busy := others_are_writing(error):
            _say(busy, "rule", wants_json=wants_json)
            return REFUSED
        _say(sentence_on(error), "failure", wants_json=wants_json)
        return FAILED


def _is_text(argument: str) -> bool:
    """Whether it is whole: bytes that are no text in this terminal's encoding arrive as half characters."""
    return argument == argument.encode("utf-8", "replace").decode()


def _say(sentence: str, kind: str, *, wants_json: bool, told: Mapping[str, object] | None = None) -> None:
    print(visible(sentence), file=sys.stderr)
    if wants_json:
        print(as_json({"error": sentence, "kind": kind, **(told or {})}))


def _prepared(arguments: list[str]) -> tuple[Parser, Options, list[str]]:
    """The parser of the command named, the options that hold everywhere, and what is left for the command."""
    rest = split(arguments)[1]
    name = rest[0] if rest else ""
    if name.startswith("-") or not name:
        return _whole_parser(), *split(arguments)
    if name not in COMMANDS:
        raise BadInput(_unknown(name))
    parser = Parser(prog="fortnight", allow_abbrev=False)
    _add(Commands(parser), COMMANDS[name])
    return parser, *split(arguments, valued_options(parser))


def _carry_out(parser: Parser, desk: Desk, own: list[str]) -> int:
    try:
        given = parser.parse_args(own)
    except SystemExit as end:  # --help ends so
        return end.code if isinstance(end.code, int) else DONE
    try:
        return given.run(desk, given) or DONE
    finally:
        desk.close()


def _add(commands: Commands, module: str) -> None:
    import_module(f"app.cli.{module}").add(commands)


def _unknown(name: str) -> str:
    near = get_close_matches(name, COMMANDS, 1)
    meant = f" Did you mean {near[0]}?" if near else ""
    return f"There is no command “{name}”.{meant} All of them: fortnight --help"


def _whole_parser() -> Parser:
    parser = Parser(
        prog="fortnight",
        description="Change requests and releases: every wish weighed, every answer sent. Without a command: the window.",
        epilog=f"{EVERYWHERE}\n\nEach command explains itself: fortnight park --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = Commands(parser)
    for module in dict.fromkeys(COMMANDS.values()):
        _add(commands, module)
    return parser
