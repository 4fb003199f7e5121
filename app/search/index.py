"""The index: kept true to the items act by act, built anew where the rules changed, and asked for words as they are typed."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.search import store, words
from app.search.common_words import EVERYWHERE
from app.search.entries import KINDS, Row, item_at, place_of, prepared, table_of, tokens_of
from models.base import Base
from models.search import SEARCH_RULES, SearchItem, SearchRules

_ITEMS = Base.metadata.tables[SearchItem.__tablename__]
_AT_ONCE = 500
LOOKED_AT = 200  # of each kind, before ranking: a common word's thousands are not all ranked
_SIFTED = 5_000  # of each kind, where only some of what has the words may be found
_SHORTEST_PREFIX = 3  # below it only titles are looked at: a letter or two begin nearly every text


#: Which of these items of a kind may be found.
Passes = Callable[[str, Sequence[int]], Collection[int]]


@dataclass(frozen=True, slots=True)
class Found:
    """An item found by words; a higher *rank* is better. *words* are those of its title that answer the search."""

    kind: str
    id: int
    rank: float
    words: tuple[str, ...] = ()


def refresh(session: Session, touched: Mapping[str, Iterable[int]]) -> None:
    """Make the index say what those items say now, by kind; those that are gone leave it. Other kinds are passed over."""
    for kind in KINDS:
        for ids in _batches(sorted(touched.get(kind, ()))):
            _bring_up_to_date(session, kind, ids)


def rebuild(session: Session) -> None:
    """Build the whole index anew."""
    store.clear(session)
    session.execute(sa.delete(_ITEMS))
    for kind in KINDS:
        number = table_of(kind).__table__.c.id
        last = 0
        while ids := list(session.scalars(sa.select(number).where(number > last).order_by(number).limit(_AT_ONCE))):
            _store(session, list(prepared(session, kind, ids)))
            last = ids[-1]
    session.merge(SearchRules(id=1, rules=SEARCH_RULES))
    session.flush()


def found(
    session: Session,
    typed: str,
    kinds: Sequence[str] = KINDS,
    *,
    limit: int = 8,
    passes: Passes | None = None,
) -> dict[str, list[Found]]:
    """What has all the words, the last of which may be half typed unless a blank follows: of each kind at most *limit*.

    The best stand first. *passes*, where given, chooses among the items of a kind.
    """
    asked = [word for run in typed.split() for word in words.said(run)]
    wanted = [word for word in asked[:-1] if word not in EVERYWHERE] + asked[-1:]
    if not wanted:
        return {}
    unfinished = not typed[-1:].isspace()
    wishes = [_wish(wanted, titles=True, unfinished=unfinished)]
    if len(wanted[-1]) >= _SHORTEST_PREFIX or not unfinished:
        wishes.append(_wish(wanted, titles=False, unfinished=unfinished))
    elif len(wanted) > 1:
        wishes.append(_wish(wanted[:-1], titles=False, unfinished=False))
    places = _places(session, kinds, wishes, limit, passes)
    ranked = _ranked(session, [place for held in places.values() for place in held], wanted)
    answers = {kind: [each for each in ranked if each.kind == kind][:limit] for kind in kinds}
    return {kind: answer for kind, answer in answers.items() if answer}


def is_hasty(typed: str) -> bool:
    """Whether only a letter or two have been typed, which begin nearly every text: only the newest are looked at."""
    asked = typed.split()
    return len(asked) <= 1 and not typed[-1:].isspace() and len(typed.strip()) < _SHORTEST_PREFIX


def _places(
    session: Session, kinds: Sequence[str], wishes: Sequence[store.Wish], limit: int, passes: Passes | None
) -> dict[str, list[int]]:
    """Of each kind where candidates stand: those of the first wish, and where they are too few, of the next."""
    held: dict[str, list[int]] = {kind: [] for kind in kinds}
    for wish in wishes:
        lacking = [kind for kind in kinds if len(held[kind]) < limit]
        enough = LOOKED_AT if passes is None else _SIFTED
        for kind, places in _newest(session, lacking, wish, enough, hasty=len(wishes) == 1).items():
            known = set(held[kind])
            fresh = [place for place in places if place not in known]
            held[kind] += fresh if passes is None else _passing(kind, fresh, passes)
    return held


def _newest(
    session: Session, kinds: Sequence[str], wish: store.Wish, enough: int, *, hasty: bool
) -> dict[str, list[int]]:
    """The newest of each kind that have what is wished for, asked of all kinds at once until none lacks any.

    In haste they are asked once: the kinds whose items are older may then lack some.
    """
    found: dict[str, list[int]] = {}
    at_once = (enough + 1) * len(KINDS)  # so that one kind at least has enough
    while kinds:
        own = [] if len(kinds) == len(KINDS) else [[(f"#{kind}",) for kind in kinds]]
        having = store.having(session, [*own, *wish], at_once)
        by_kind: dict[str, list[int]] = {kind: [] for kind in kinds}
        for place in having:
            by_kind[item_at(place)[0]].append(place)
        full = len(having) < at_once or hasty
        found |= {kind: places[:enough] for kind, places in by_kind.items() if full or len(places) >= enough}
        kinds = [kind for kind in kinds if kind not in found]
    return found


def _passing(kind: str, places: Sequence[int], passes: Passes) -> list[int]:
    passing: list[int] = []
    for batch in _batches(places):
        chosen = passes(kind, [item_at(place)[1] for place in batch])
        passing += [place for place in batch if item_at(place)[1] in chosen]
        if len(passing) >= LOOKED_AT:
            break
    return passing


def _ranked(session: Session, places: Sequence[int], wanted: Sequence[str]) -> list[Found]:
    forms = {word: words.every_form(word) for word in wanted}
    said: list[Found] = []
    for batch in _batches(places):
        rows = session.execute(sa.select(_ITEMS.c.id, _ITEMS.c.said).where(_ITEMS.c.id.in_(batch)))
        said += [_rank(place, title.split(), forms) for place, title in rows]
    return sorted(said, key=lambda each: (-each.rank, -each.id))


def _wish(wanted: Sequence[str], *, titles: bool, unfinished: bool) -> list[list[store.Way]]:
    """For each word its forms, what it is a part of, and for the last one what begins with it."""
    mark = "^" if titles else ""
    groups: list[list[store.Way]] = []
    for number, word in enumerate(wanted):
        forms = words.every_form(word)
        ways: list[store.Way] = [(mark + form,) for form in sorted(forms)]
        typing = unfinished and number == len(wanted) - 1
        ways += [
            (f"{mark}{form}*",)
            for form in sorted(forms)
            # A long stem's beginning stands for its irregular forms: kalend* for kalender and kalendrar.
            if len(form) > _SHORTEST_PREFIX or (typing and (form == word or len(form) == _SHORTEST_PREFIX))
        ]
        if typing and word.isalpha():  # “timetabl” has outgrown the stem of timetables, which is “timet”
            ways += [(mark + word[:-end],) for end in range(1, 4) if len(word) - end > _SHORTEST_PREFIX]
        if len(word) > words.PIECE:
            ways.append(tuple("~" + piece for piece in words.inner_pieces(word)))
        groups.append(ways)
    return groups


def _rank(place: int, title: Sequence[str], wanted: Mapping[str, frozenset[str]]) -> Found:
    """Words of the title before those of the text, whole before begun before hidden in others, short titles first."""
    rank, answering = 0.0, []
    for word, forms in wanted.items():
        best, closest = 0.0, ""
        for each in title:
            close = _closeness(each, word, forms)
            if close > best:
                best, closest = close, each
        rank += best
        if best:
            answering.append(closest)
    kind, item = item_at(place)
    return Found(kind, item, rank / len(wanted) - 0.002 * min(len(title), 50), tuple(dict.fromkeys(answering)))


def _closeness(word: str, asked: str, forms: frozenset[str]) -> float:
    if word == asked:
        return 1.0
    if word.startswith(asked):
        return 0.9
    if any(word.startswith(form) for form in forms if len(form) >= _SHORTEST_PREFIX):
        return 0.8
    return 0.6 if asked in word else 0.0


def _bring_up_to_date(session: Session, kind: str, ids: Sequence[int]) -> None:
    places = [place_of(kind, item) for item in ids]
    before = {
        row["id"]: dict(row) for row in session.execute(sa.select(_ITEMS).where(_ITEMS.c.id.in_(places))).mappings()
    }
    now = {row["id"]: row for row in prepared(session, kind, ids)}
    outdated = [row for place, row in before.items() if now.get(place) != row]
    if outdated:
        store.erase(session, [(row["id"], tokens_of(row)) for row in outdated])
        session.execute(sa.delete(_ITEMS).where(_ITEMS.c.id.in_([row["id"] for row in outdated])))
    _store(session, [row for place, row in now.items() if before.get(place) != row])


def _store(session: Session, rows: Sequence[Row]) -> None:
    if rows:
        session.execute(sa.insert(_ITEMS), list(rows))
        store.write(session, [(row["id"], tokens_of(row)) for row in rows])


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for at in range(0, len(ids), _AT_ONCE):
        yield ids[at : at + _AT_ONCE]
