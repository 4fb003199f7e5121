"""The words of every change, folded and kept per database, so that a word typed is found without reading the file again."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Lock
from weakref import WeakKeyDictionary

import numpy as np
import sqlalchemy as sa
from numpy.typing import NDArray
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from app.ranking.columns import Columns
from models.acts import ActItem
from models.changes import Change
from models.database import Database, reading

Flags = NDArray[np.bool_]

#: Between title, description and number, and between changes: nobody types them, so that no word is found across.
_BETWEEN, _APART = "\x00", "\x01"
#: So many texts are looked through at once; a rare word passes most of these over.
_PART = 64
_BATCH, _AT_ONCE = 500, 2_000
#: The last words asked for are kept, since the next is most often one of them with a letter more.
_KEPT = 12


@dataclass(slots=True)
class Texts:
    """Folded title, description and number of each change, in the order of the columns' ids, as of an act."""

    act: int
    ids: NDArray[np.int64]
    parts: list[str]
    found: dict[str, Flags] = field(default_factory=dict)

    def contain(self, word: str) -> Flags:
        """Which changes hold the word."""
        low = word.casefold()
        known = self.found.get(low)
        if known is None:
            known = self._looked_through(low)
            self.found[low] = known
            while len(self.found) > _KEPT:
                del self.found[next(iter(self.found))]
        return known

    def _looked_through(self, low: str) -> Flags:
        """A word with a letter more is looked for only where the word without it was found."""
        mask = np.zeros(len(self.ids), np.bool_)
        narrower = [flags for word, flags in list(self.found.items()) if word in low]
        among = min(narrower, key=np.count_nonzero) if narrower else None
        parts = range(len(self.parts)) if among is None else np.unique(np.flatnonzero(among) // _PART).tolist()
        for number in parts:
            part = self.parts[number]
            if low in part:
                at = number * _PART
                texts = part.split(_APART)
                mask[at : at + len(texts)] = [low in text for text in texts]
        return mask


_HELD: WeakKeyDictionary[Engine, Texts] = WeakKeyDictionary()
_ONE_AT_A_TIME = Lock()


def texts_of(database: Database, columns: Columns) -> Texts:
    """The words of the changes that the columns hold: read whole at first, then only what acts touched since."""
    with _ONE_AT_A_TIME:
        held = _HELD.get(database.reader)
        if held is None or held.act != columns.act or len(held.ids) != len(columns):
            with reading(database) as session:
                held = _read(session, held, columns)
            _HELD[database.reader] = held
        return held


def _read(session: Session, held: Texts | None, columns: Columns) -> Texts:
    if held is None or held.act > columns.act:
        return _whole(session, columns)
    since = sa.select(ActItem.item_id).where(
        ActItem.act_id > held.act, ActItem.act_id <= columns.act, ActItem.kind == "change"
    )
    touched = sorted(session.scalars(since.distinct()))
    if len(held.ids) != len(columns) or not np.array_equal(held.ids, columns.ids) or len(touched) > 20 * _BATCH:
        return _whole(session, columns)
    parts, altered = held.parts.copy(), False
    for at in range(0, len(touched), _BATCH):
        for number, text in _texts(session, touched[at : at + _BATCH]):
            part, place = divmod(int(np.searchsorted(held.ids, number)), _PART)
            texts = parts[part].split(_APART)
            if texts[place] != text:
                texts[place], altered = text, True
                parts[part] = _APART.join(texts)
    return Texts(columns.act, held.ids, parts, {} if altered else held.found)


def _whole(session: Session, columns: Columns) -> Texts:
    """All of them, a part at a time: what the database gives is not held twice."""
    parts: list[str] = []
    some: list[str] = []
    known = _texts(session, None)
    coming = next(known, None)
    for at, number in enumerate(columns.ids.tolist(), 1):
        while coming is not None and coming[0] < number:
            coming = next(known, None)
        some.append(coming[1] if coming is not None and coming[0] == number else "")
        if at % _PART == 0:
            parts.append(_APART.join(some))
            some.clear()
    if some:
        parts.append(_APART.join(some))
    return Texts(columns.act, columns.ids, parts)


def _texts(session: Session, ids: list[int] | None) -> Iterator[tuple[int, str]]:
    chosen = sa.select(Change.id, Change.title, Change.description).order_by(Change.id)
    if ids is not None:
        chosen = chosen.where(Change.id.in_(ids))
    for number, title, description in session.execute(chosen.execution_options(yield_per=_AT_ONCE)):
        words = f"{title}{_BETWEEN}{description}{_BETWEEN}C-{number}"
        yield number, words.replace(_APART, " ").casefold()
