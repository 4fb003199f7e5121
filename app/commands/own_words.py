"""Which letters a person has put into words of their own, and the facts of a letter as they are stored and read again."""

from collections.abc import Collection, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from app.commands.recording import freeze
from app.letters.facts import LetterFacts, Request
from app.letters.writing import write_letter
from app.settings import resource
from models.acts import ActItem, ActRecord
from models.letters import Letter
from models.rules.terms import Event, Language, NoKind

_BATCH = 500


def reworded(session: Session, letters: Collection[Letter]) -> list[Letter]:
    """Those of the letters that hold a person's words instead of the template's."""
    return [letter for letter in _edited(session, letters) if not _is_as_written(letter)]


def _edited(session: Session, letters: Collection[Letter]) -> list[Letter]:
    """Those that somebody once edited: the history tells it at once, a thousand templates do not."""
    known = {letter.id: letter for letter in letters}
    ids, found = sorted(known), set[int]()
    taken_back = aliased(ActRecord)
    for at in range(0, len(ids), _BATCH):
        chosen = (
            sa.select(ActItem.item_id)
            .join(ActRecord, ActRecord.id == ActItem.act_id)
            .where(ActItem.kind == "letter", ActItem.item_id.in_(ids[at : at + _BATCH]))
            .where(ActRecord.verb == "edit_letter")
            .where(~sa.exists().where(taken_back.undoes_id == ActRecord.id))
        )
        found |= set(session.scalars(chosen))
    return [known[number] for number in sorted(found)]


def _is_as_written(letter: Letter) -> bool:
    written = write_letter(from_plain(letter.facts), resource("templates"))
    return (letter.subject, letter.body) == (written.subject, written.body)


def as_plain(facts: LetterFacts) -> dict[str, object]:
    """The facts of a letter as they are stored with it."""
    plain: dict[str, object] = {
        name: freeze(value) for name, value in asdict(facts).items() if name not in {"requests", "questions"}
    }
    plain["questions"] = list(facts.questions)
    plain["requests"] = [{name: freeze(value) for name, value in asdict(each).items()} for each in facts.requests]
    return plain


def from_plain(plain: Mapping[str, Any]) -> LetterFacts:
    """The facts of a stored letter again."""
    values = dict(plain)
    for name in ("until", "release_date", "earlier_date"):
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    values["event"], values["language"] = Event(values["event"]), Language(values["language"])
    values["questions"] = tuple(values["questions"])
    values["requests"] = tuple(_plain_request(each) for each in values["requests"])
    return LetterFacts(**values)


def _plain_request(plain: Mapping[str, Any]) -> Request:
    values = dict(plain)
    values["received"] = date.fromisoformat(values["received"]) if values["received"] else None
    values["no_kind"] = NoKind(values["no_kind"]) if values["no_kind"] else None
    return Request(**values)
