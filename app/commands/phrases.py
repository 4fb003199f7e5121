"""Phrases: a reason that is often given is kept under a name, in each language; or removed again."""

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.effects import Effects
from app.letters.phrases import shipped
from app.letters.told import in_languages
from models.desk import Phrase
from models.rules.errors import BadInput, NotFound
from models.rules.terms import DecisionKind, NoKind

#: The words of decision that have phrases: a no has those of its kind.
WORDS: tuple[str, ...] = (
    DecisionKind.HONOUR,
    NoKind.NOT_EVER,
    NoKind.POSSIBLE_TODAY,
    NoKind.NOT_NOW,
    NoKind.LAPSED,
    DecisionKind.DEFER,
    DecisionKind.ASK,
    DecisionKind.BAKE,
)


@dataclass(frozen=True, slots=True)
class SetPhrase:
    """A phrase for one of WORDS under a name: its *texts* by language. One of that name is replaced."""

    word: str
    name: str
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class RemovePhrase:
    """The phrase of that name for that word; one that came with the program is not offered any more."""

    word: str
    name: str


def set_phrase(act: Act, order: SetPhrase) -> Effects:
    """Keep the phrase, so that it fills reasons in every language that it is written in."""
    word, name = _named(order.word, order.name)
    given.in_each(order.texts, "phrase")
    texts = {language.value: text for language, text in in_languages(order.texts)}
    if not texts:
        raise BadInput("A phrase needs words in at least one language.")
    phrase = _found(act, word, name)
    if phrase is None:
        act.session.add(Phrase(word=word, name=name, texts=texts))
    else:
        act.check_seen(phrase, f"the phrase “{name}”")
        phrase.texts = texts
    return act.done("set_phrase", f"Phrase “{name}” for {word} kept")


def remove_phrase(act: Act, order: RemovePhrase) -> Effects:
    """Offer the phrase no more; of one that came with the program a row without words stays, which keeps it away."""
    word, name = _named(order.word, order.name)
    phrase = _found(act, word, name)
    comes_with_us = any((each.word, each.name) == (word, name) for each in shipped())
    if phrase is None and comes_with_us:
        act.session.add(Phrase(word=word, name=name, texts={}))
    elif phrase is None or not phrase.texts:
        raise NotFound(f"There is no phrase “{name}” for {word}.")
    else:
        act.check_seen(phrase, f"the phrase “{name}”")
        if comes_with_us:
            phrase.texts = {}
        else:
            act.session.delete(phrase)
    return act.done("remove_phrase", f"Phrase “{name}” for {word} removed")


def _named(word: str, name: str) -> tuple[str, str]:
    meant = word.strip().casefold()
    if meant not in WORDS:
        raise BadInput(f"There are no phrases for “{word}”. Choose {', '.join(WORDS)}.")
    named = given.short(" ".join(name.split()), 200, "phrase’s name")
    if named is None:
        raise BadInput("A phrase needs a name.")
    return str(meant), named


def _found(act: Act, word: str, name: str) -> Phrase | None:
    return act.session.scalar(sa.select(Phrase).where(Phrase.word == word, Phrase.name == name))
