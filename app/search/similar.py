"""What is alike: for a ticket or for words being typed, the changes, tickets, cases and guides that say the same."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.search import store, words
from app.search.agreement import Facts, agreement, facts_of, reasons
from app.search.entries import Row, item_at, language_for, place_of, spoken_by
from app.search.weighing import Question, Weighed, likeness, questions, rarity, weigh
from models.base import Base
from models.changes import Change
from models.rules.terms import Language
from models.search import SearchItem
from models.tickets import Ticket, Waiter

ALIKE: tuple[str, ...] = ("change", "ticket", "case", "guide")
WORD_LEAST, PIECE_LEAST = 1.0, 0.0

_ITEMS = Base.metadata.tables[SearchItem.__tablename__]
_LOOKED_AT, _LOOKED_AT_OF_ALL_PRODUCTS = 120, 1000
_BUDGET = 20_000  # places looked through before ranking; the rarest words first
_SHOWN_WORDS, _LETTERS_SHOWN = 6, 1200
# Below this nothing is surely alike: nine of ten known duplicates that were found stand above it, and of what was found
# beside them a third to a half. Titles alone are less alike than whole texts.
_SURE, _SURE_WITH_TEXT = 0.17, 0.32
#: Where a single word is all that two whole items share, they must be this much alike to be shown: a long one, mostly a
#: compound, or a short one, which may mean little. Of 168 pairs made by hand .91 are then still shown, and a quarter of
#: the others.
_THIN_LONG, _THIN_SHORT, _LONG = 0.3, 0.36, 9
_LONGEST_CHAIN = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """What others are to be like: an item by *kind* and *id*, or words as they are typed; only those filed *before*."""

    kind: str | None = None
    id: int | None = None
    title: str = ""
    body: str = ""
    product_id: int | None = None
    version: str | None = None
    module: str | None = None
    language: Language | None = None
    before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One that is alike, the higher its *score* the more. *words* are its own that made it so, *reasons* what else agrees.

    *alike* is the score of its words alone, whenever and wherever it was filed: 1 for the same text.
    """

    kind: str
    id: int
    score: float
    words: tuple[str, ...]
    reasons: tuple[str, ...]
    alike: float = 0.0


@dataclass(frozen=True, slots=True)
class _Asking:
    """What is compared with the others."""

    weighed: Weighed
    facts: Facts
    questions: tuple[Question, Question, Question]
    rarity_of: Callable[[str], float]
    product_id: int | None
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Scored:
    """A candidate: how much it is alike by its words, and in all, with what else agrees."""

    total: float
    place: int
    facts: Facts
    alike: float


def similar(
    session: Session,
    wanted: Wanted,
    *,
    limit: int = 10,
    kinds: Sequence[str] = ALIKE,
    sure: bool = True,
) -> tuple[Hit, ...]:
    """The likest, best first; where *sure*, rather none than a bad one.

    Never the item itself, what it waits for already or what follows it, nor another product's. What was merged answers
    with the last that it was merged into.
    """
    row = _row_of(session, wanted)
    if row is None:
        return ()
    asking = _ask(session, row)
    enough = _SURE + (_SURE_WITH_TEXT - _SURE) * asking.weighed.much
    scored: list[_Scored] = []
    for other in _candidates(session, asking, kinds, wanted.before):
        weighed = weigh(other["title"], other["body"], other["said"])
        alike = likeness(asking.questions, weighed)
        if not sure or alike >= enough:
            facts = facts_of(other, weighed, asking.facts.codes)
            total = alike + agreement(asking.facts, facts, asking.rarity_of)
            scored.append(_Scored(total, other["id"], facts, alike))
    scored.sort(key=lambda each: (-each.total, each.place))
    hits = _hits(session, asking, wanted, scored, limit)
    return tuple(hit for hit in hits if not (sure and wanted.id is not None and _is_thin(hit)))


def _is_thin(hit: Hit) -> bool:
    """Whether a single word is all that a whole item shares with another."""
    if len(hit.words) > 1 or "code" in hit.reasons:
        return False
    return hit.alike < (_THIN_LONG if any(len(word) >= _LONG for word in hit.words) else _THIN_SHORT)


def _row_of(session: Session, wanted: Wanted) -> Row | None:
    """The words and facts of what is wanted, as the index holds them."""
    if wanted.kind is not None and wanted.id is not None:
        place = place_of(wanted.kind, wanted.id)
        found = session.execute(sa.select(_ITEMS).where(_ITEMS.c.id == place)).mappings().one_or_none()
        return dict(found) if found is not None else None
    language = language_for(wanted.title, wanted.body, wanted.language)
    return {
        "id": None,
        "at": None,
        "product_id": wanted.product_id,
        "version": words.fold(wanted.version or ""),
        "module": words.fold(wanted.module or ""),
        "said": " ".join(words.said(wanted.title)),
        "title": " ".join(words.terms(wanted.title, language)),
        "body": " ".join(words.terms(wanted.body, language)),
    }


def _ask(session: Session, row: Row) -> _Asking:
    weighed = weigh(row["title"], row["body"], row["said"])
    tokens = {*weighed.words.terms, *("~" + piece for piece in weighed.pieces.terms)}
    counts = store.frequencies(session, tokens)
    of = store.size(session)

    def of_word(term: str) -> float:
        return rarity(counts.get(term, 0), of, least=WORD_LEAST)

    def of_piece(piece: str) -> float:
        return rarity(counts.get("~" + piece, 0), of, least=PIECE_LEAST)

    return _Asking(
        weighed, facts_of(row, weighed), questions(weighed, of_word, of_piece), of_word, row["product_id"], counts
    )


def _candidates(session: Session, asking: _Asking, kinds: Sequence[str], before: datetime | None) -> Sequence[Row]:
    """The rows that share the most of what is rare in the question."""
    anyone = asking.product_id is None
    places = store.heaviest(session, _weights(asking), kinds, _LOOKED_AT if anyone else _LOOKED_AT_OF_ALL_PRODUCTS)
    if not anyone:
        own = sa.or_(_ITEMS.c.product_id.is_(None), _ITEMS.c.product_id == asking.product_id)
        kept = set(session.scalars(sa.select(_ITEMS.c.id).where(_ITEMS.c.id.in_(places), own)))
        places = [place for place in places if place in kept][:_LOOKED_AT]
    chosen = sa.select(_ITEMS).where(_ITEMS.c.id.in_(places))
    if before is not None:
        chosen = chosen.where(_ITEMS.c.at < before)
    return [dict(row) for row in session.execute(chosen).mappings()]


def _weights(asking: _Asking) -> dict[str, float]:
    """What each token about adds to a likeness; the rarest, so that no more places are looked through than needed."""
    in_all, _, in_pieces = asking.questions
    lengths = asking.weighed
    weights = {term: in_all.share * adds / lengths.words.length for term, adds in in_all.adds.items()}
    weights |= {"~" + piece: in_pieces.share * adds / lengths.pieces.length for piece, adds in in_pieces.adds.items()}
    known = sorted((asking.counts[token], token) for token in weights if asking.counts.get(token))
    kept: dict[str, float] = {}
    spent = 0
    for count, token in known:
        spent += count
        if spent > _BUDGET and kept:
            break
        kept[token] = weights[token]
    return kept


def _hits(session: Session, asking: _Asking, wanted: Wanted, scored: Sequence[_Scored], limit: int) -> list[Hit]:
    """The best as they are shown."""
    passed_over = _not_wanted(session, wanted)
    at = {each.place: item_at(each.place) for each in scored}
    targets = _last_targets(session, [item for kind, item in at.values() if kind == "change"])
    best: dict[tuple[str, int], _Scored] = {}
    for each in scored:
        kind, item = at[each.place]
        answering = (kind, targets.get(item, item) if kind == "change" else item)
        if answering not in passed_over and answering not in best:
            best[answering] = each
        if len(best) == limit:
            break
    texts = {
        kind: spoken_by(session, kind, [item for of, item in best if of == kind]) for kind in {of for of, _ in best}
    }
    return [
        Hit(
            kind,
            item,
            each.total,
            _shared(asking, *texts[kind].get(item, ("", "", None))),
            reasons(asking.facts, each.facts),
            each.alike,
        )
        for (kind, item), each in best.items()
    ]


def _not_wanted(session: Session, wanted: Wanted) -> set[tuple[str, int]]:
    """The item itself, and those that it is tied to already."""
    if wanted.kind is None or wanted.id is None:
        return set()
    passed_over = {(wanted.kind, wanted.id)}
    if wanted.kind == "ticket":
        waits = sa.select(Waiter.change_id).where(Waiter.ticket_id == wanted.id, Waiter.absorbed_into_id.is_(None))
        passed_over |= {("change", change) for change in session.scalars(waits)}
        tied = sa.select(Ticket.id, Ticket.follows_id).where(
            sa.or_(Ticket.follows_id == wanted.id, Ticket.id == wanted.id)
        )
        for ticket, follows in session.execute(tied):
            passed_over |= {("ticket", ticket), ("ticket", follows or ticket)}
    return passed_over


def _last_targets(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """For each change the one that it was merged into at last, itself where it was not."""
    targets = {item: item for item in ids}
    for _ in range(_LONGEST_CHAIN):
        merged = sa.select(Change.id, Change.merged_into_id).where(
            Change.id.in_(set(targets.values())), Change.merged_into_id.is_not(None)
        )
        into = {row.id: row.merged_into_id for row in session.execute(merged)}
        if not into:
            break
        targets = {item: into.get(target, target) for item, target in targets.items()}
    return targets


def _shared(asking: _Asking, title: str, body: str, said: Language | None) -> tuple[str, ...]:
    """The words of a text, as they stand there, that made it alike: the rarest first."""
    text = f"{title}\n{body[:_LETTERS_SHOWN]}"
    language = language_for(title, body, said)
    pieces = asking.questions[2].adds
    found: dict[str, tuple[float, str]] = {}
    for token, stems in words.spoken(text, language):
        worth = max((asking.questions[0].adds.get(stem, 0.0) for stem in stems), default=0.0)
        if not worth and len(token) > words.PIECE:
            own = words.pieces(words.said(token))
            common = [piece for piece in own if piece in pieces]
            worth = sum(pieces[piece] for piece in common) / 10 if 2 * len(common) >= len(own) else 0.0
        if worth:
            found.setdefault(words.fold(token), (worth, token))
    return tuple(token for _, token in sorted(found.values(), key=lambda each: -each[0])[:_SHOWN_WORDS])
