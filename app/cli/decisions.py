"""The product owner's commands: decide, let a rejection stand, and the phrases for reasons."""

from argparse import Namespace
from typing import TYPE_CHECKING

from app.cli import parsing
from app.cli.bringing_back import back_of, back_options
from app.cli.desk import Desk
from app.cli.languages import language_options, reason_options, words_in
from app.cli.minutes import warnings
from app.cli.parsing import Commands, Parser
from models.rules.errors import BadInput, NotFound
from models.rules.terms import DecisionKind, NoKind

if TYPE_CHECKING:
    from app.commands.decisions import Decide


def add(commands: Commands) -> None:
    """Add decide, stand and phrase."""
    _add_decide(
        commands.add(
            "decide",
            "Honour, reject, defer or ask, with a reason; everyone who waits is told, in their language where it is there.",
            "decide C-12 reject --no not-now --reason 'The calendar is rebuilt first' --reason-sv 'Kalendern byggs om först'",
            _decide,
        )
    )
    stand = commands.add(
        "stand",
        "Let a rejection stand that somebody asked about again; whoever asked since is told.",
        "stand C-12 --reason 'Nothing has changed'",
        _stand,
    )
    stand.add_argument("change", type=parsing.change, metavar="C-12")
    stand.add_argument("--reason", default="", metavar="TEXT")
    _add_phrases(
        commands.group("phrase", "List, set or remove phrases: reasons that are often given, in each language.")
    )


def _add_decide(decide: Parser) -> None:
    decide.add_argument("change", type=parsing.change, metavar="C-12")
    kinds = parsing.choices(kind.value for kind in DecisionKind)
    decide.add_argument("kind", type=parsing.word(DecisionKind, "decision"), metavar=kinds)
    decide.add_argument("--reason", metavar="TEXT", help="a reason that can be told; for ask, the question")
    reason_options(decide)
    decide.add_argument("--phrase", metavar="NAME", help="a phrase: gives the reason in each language that lacks it")
    decide.add_argument(
        "--until", type=parsing.day, metavar="DATE", help="defer: when it comes back; ask: answer by then"
    )
    noes = parsing.choices(kind.value for kind in NoKind)
    decide.add_argument("--no", dest="no_kind", type=parsing.word(NoKind, "kind of no"), metavar=noes, help="which no")
    decide.add_argument("--brings-back", metavar="TEXT", help="not-now: what would bring it back, as it is told")
    decide.add_argument("--overrule", action="store_true", help="also where somebody else decided in the last hour")
    decide.add_argument("--fast", action="store_true", help="honour: let this quick win pass greater ones")
    back_options(decide, until=False)


def _add_phrases(phrase: Commands) -> None:
    listed = phrase.add("list", "List the phrases, those that came with the program too.", "phrase list honour", _list)
    listed.add_argument(
        "word", nargs="?", metavar="WORD", help="honour, not-ever, possible-today, not-now, defer, ask …"
    )
    put = phrase.add(
        "set",
        "Keep a phrase for a decision, or for a kind of no, in one language or more.",
        "phrase set not-now 'After the move' --en 'We move to new servers first' --sv 'Vi flyttar till nya servrar först'",
        _set,
    )
    away = phrase.add("remove", "Offer a phrase no more.", "phrase remove not-now 'After the move'", _remove)
    for parser in (put, away):
        parser.add_argument(
            "word", metavar="WORD", help="honour, not-ever, possible-today, not-now, lapsed, defer, ask, bake"
        )
        parser.add_argument("name", metavar="NAME")
    language_options(put, "", "its words in %s")


# -------------------------------------------------------------------------------------------- deciding


def _decide(desk: Desk, given: Namespace) -> None:
    from app.commands.act import perform
    from app.commands.decisions import decide
    from app.queries.precedents import precedents
    from app.queries.preview import lacking_words
    from app.rows.precedents import contradicted

    order = _order(desk, given)
    lacking = lacking_words(desk.database, order.change, order.reason, order.words)
    against = contradicted(order.kind, order.no_kind, precedents(desk.database, order.change))
    effects = perform(desk.database, decide, order, desk.by)
    desk.tell(effects, read_as_typed=dict(lacking), contradicts=[each.number for each in against])
    desk.note(*warnings(against))
    if lacking:
        read = ", ".join(f"{count} in {language}" for language, count in lacking)
        desk.note(
            f"The reason goes as it was typed to readers of other languages: {read}. --reason-{lacking[0][0]} gives it"
        )


def _order(desk: Desk, given: Namespace) -> "Decide":
    from app.commands.decisions import Decide

    reason, words = given.reason, words_in(given)
    if given.phrase is not None:
        texts = _phrase(desk, given.no_kind or given.kind, given.phrase)
        words = {**texts, **words}
        reason = reason if reason is not None else _first(desk, texts)
    if reason is None:
        raise BadInput("A decision needs its reason: --reason TEXT, or --phrase NAME (phrase list shows them).")
    back = back_of(given, until=False)
    return Decide(
        given.change,
        given.kind,
        reason,
        given.no_kind,
        given.until,
        given.brings_back,
        words,
        back,
        given.fast,
        given.overrule,
    )


def _phrase(desk: Desk, word: str, name: str) -> dict[str, str]:
    from app.queries.phrases import phrase_rows

    rows = phrase_rows(desk.database, str(word))
    meant = " ".join(name.split()).casefold()
    for row in rows:
        if meant in {row.name.casefold(), *(each.casefold() for each in row.names.values())}:
            return dict(row.texts)
    known = ", ".join(f"“{row.name}”" for row in rows) or "none"
    raise NotFound(f"There is no phrase “{name}” for {word}. There are: {known}.")


def _first(desk: Desk, texts: dict[str, str]) -> str:
    """The reason as the house reads it."""
    from app.queries.house import house_row

    return texts.get(house_row(desk.database).language) or next(iter(texts.values()))


def _stand(desk: Desk, given: Namespace) -> None:
    from app.commands.decisions import AskedAgain, stand

    desk.perform(stand, AskedAgain(given.change, given.reason))


# --------------------------------------------------------------------------------------------- phrases


def _list(desk: Desk, given: Namespace) -> None:
    from app.queries.phrases import phrase_rows

    rows = phrase_rows(desk.database, given.word)
    desk.rows(rows, ("word", "name", "languages", "stored"))


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.phrases import SetPhrase, set_phrase

    desk.perform(set_phrase, SetPhrase(given.word, given.name, words_in(given)))


def _remove(desk: Desk, given: Namespace) -> None:
    from app.commands.phrases import RemovePhrase, remove_phrase

    desk.perform(remove_phrase, RemovePhrase(given.word, given.name))
