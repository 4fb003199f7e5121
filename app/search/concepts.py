"""How many things two texts both speak of: words counted once in all their forms, and as parts of compounds."""

from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.search.common_words import EVERYWHERE
from app.search.entries import item_at, place_of
from models.base import Base
from models.search import SearchItem

_ITEMS = Base.metadata.tables[SearchItem.__tablename__]

#: So many words of a text say what it is about; what follows tells the story.
_FIRST = 40
_SHORT = 3  # letters that a word has at least
_PART = 4  # letters of a word that stands in a compound
_STEM, _SAME_STEM = 5, 0.7  # letters at the beginning that two forms of a word share, and what part of the shorter


def stems_of(session: Session, kind: str, ids: Iterable[int]) -> Mapping[int, str]:
    """The stems of these items' titles and texts, as the index holds them."""
    chosen = sa.select(_ITEMS.c.id, _ITEMS.c.title, _ITEMS.c.body)
    places = [place_of(kind, each) for each in ids]
    found = session.execute(chosen.where(_ITEMS.c.id.in_(places)))
    return {item_at(place)[1]: f"{title} {body}" for place, title, body in found}


def shared_concepts(one: str, other: str) -> int:
    """How many different things both texts speak of; each is given as the stems that the index holds."""
    ours, theirs = _things(one.split()), _things(other.split())
    shared_ours = sum(any(_is_same(word, each) for word in thing for them in theirs for each in them) for thing in ours)
    shared_theirs = sum(any(_is_same(word, each) for word in thing for us in ours for each in us) for thing in theirs)
    return max(shared_ours, shared_theirs) if min(shared_ours, shared_theirs) else 0


def concepts(text: str) -> int:
    """How many different things a text speaks of."""
    return len(_things(text.split()))


def _things(stems: Sequence[str]) -> list[list[str]]:
    """The words of a text, those that are forms of one another together."""
    found: list[list[str]] = []
    for stem in dict.fromkeys(_telling(stems[:_FIRST])):
        for thing in found:
            if any(_is_form(stem, each) for each in thing):
                thing.append(stem)
                break
        else:
            found.append([stem])
    return found


def _telling(stems: Iterable[str]) -> Iterable[str]:
    return (stem for stem in stems if len(stem) >= _SHORT and not stem.isdigit() and stem not in EVERYWHERE)


def _is_same(one: str, other: str) -> bool:
    """Whether they are forms of a word, or one is a compound of the other."""
    short, long = sorted((one, other), key=len)
    return _is_form(one, other) or (len(short) >= _PART and (long.startswith(short) or long.endswith(short)))


def _is_form(one: str, other: str) -> bool:
    if one == other:
        return True
    shorter = min(len(one), len(other))
    same = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    longer = max(len(one), len(other))
    return same >= max(_STEM, _SAME_STEM * shorter) and longer <= 1.6 * same
