"""What is worked out of an incoming ticket before it is stored: its fingerprint, and the language that its words look like."""

import hashlib
from dataclasses import fields
from operator import attrgetter

from app.connectors.values import IncomingTicket
from app.guessing.language import guess_language
from models.rules.terms import Language

_READ = 400  # letters of a ticket's words that its language is guessed from
_APART = ("row", "gone", "keywords", "extra", "worked_out")
_SAYS = attrgetter(*(each.name for each in fields(IncomingTicket) if each.name not in _APART))
_BETWEEN, _NOTHING = "\x1f", "\x00"  # what no text holds


def digest_of(incoming: IncomingTicket) -> str:
    """A fingerprint of everything the source says, its row apart."""
    if incoming.worked_out is not None:
        return incoming.worked_out[0]
    said = [_NOTHING if each is None else str(each) for each in _SAYS(incoming)]
    said.append(_NOTHING.join(incoming.keywords))
    for name in sorted(incoming.extra):
        value = incoming.extra[name]
        said.append(f"{name}={value}" if isinstance(value, str) else f"{name}:{_BETWEEN.join(value)}")
    return hashlib.sha256(_BETWEEN.join(said).encode("utf-8", "replace")).hexdigest()


def language_seen(incoming: IncomingTicket) -> Language | None:
    """The language that its words look like; None where the source says it, or where that is not sure."""
    if incoming.worked_out is not None:
        return incoming.worked_out[1]
    return None if incoming.language else guess_language(f"{incoming.subject}\n{incoming.body[:_READ]}")
