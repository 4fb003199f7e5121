"""The words of every change, folded and kept per database, so that a word typed is found without reading the file again."""

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

#: Between title, description and number: nobody types it, so that no word is found across it.
_BETWEEN = "\x00"
#: So many texts are looked through at once; a rare word passes most of these over.
_PART = 64
_BATCH = 500
#: The last words asked for are kept, since the next is most often one of them with a letter more.
_KEPT = 12


@dataclass(slots=True)
class Texts:
    """Folded title, description and number of each change, in the order of the columns' ids, as of an act."""

    act: int
    ids: NDArray[np.int64]
    texts: list[str]
    parts: list[str] = field(default_factory=list)
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
        narrower = [flags for word, flags in list(self.found.items()) if word in low]
        mask = np.zeros(len(self.texts), np.bool_)
        if narrower:
            places = np.flatnonzero(min(narrower, key=np.count_nonzero))
            texts = self.texts
            mask[places] = [low in texts[place] for place in places.tolist()]
            return mask
        for number, part in enumerate(self.parts):
            if low in part:
                at = number * _PART
                some = self.texts[at : at + _PART]
                mask[at : at + len(some)] = [low in text for text in some]
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
    texts = held.texts.copy()
    altered = False
    for at in range(0, len(touched), _BATCH):
        for number, text in _texts(session, touched[at : at + _BATCH]):
            place = int(np.searchsorted(held.ids, number))
            altered = altered or texts[place] != text
            texts[place] = text
    if not altered:
        return Texts(columns.act, held.ids, held.texts, held.parts, held.found)
    return _made(columns, texts)


def _whole(session: Session, columns: Columns) -> Texts:
    known = dict(_texts(session, None))
    return _made(columns, [known.get(number, "") for number in columns.ids.tolist()])


def _texts(session: Session, ids: list[int] | None) -> list[tuple[int, str]]:
    chosen = sa.select(Change.id, Change.title, Change.description)
    rows = session.execute(chosen if ids is None else chosen.where(Change.id.in_(ids)))
    return [
        (number, f"{title}{_BETWEEN}{description}{_BETWEEN}C-{number}".casefold())
        for number, title, description in rows
    ]


def _made(columns: Columns, texts: list[str]) -> Texts:
    parts = ["\x00".join(texts[at : at + _PART]) for at in range(0, len(texts), _PART)]
    return Texts(columns.act, columns.ids, texts, parts)
