"""Search in everything: numbers, keys, words and conditions in one question, answered in groups, the best first.

found(database, "copy week kind:wish") -> Found          what a text finds
lately(database, who, opened) -> Found                   what somebody opened or worked on last
completions(database, "copy state:pa")                   app.queries.filter_words: how the last word may go on
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.filter_words import completions
from app.queries.findable import FINDABLE, Findable
from app.rows.everything import KINDS, Found, Group, Hit
from app.search.entries import text_of
from app.search.everything import LISTS, Question, understood
from app.search.index import LOOKED_AT, Passes, is_hasty
from app.search.index import found as by_words
from app.search.marking import Sought, sought
from app.search.words import fold
from models.acts import ActItem, ActRecord
from models.database import Database, reading
from models.people import Person
from models.rules.errors import BadInput
from models.tickets import Ticket

__all__ = ["completions", "found", "lately"]

#: How many are counted where conditions alone choose.
COUNTED = 1_000

_PEOPLE = ("person", "organisation")
_TELLING, _IN_TITLE = 3, 0.5
_FIELD = re.compile(r"-?([a-z_]+)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class _Matched:
    """The ids of one kind in their order, how many there are, and whether there are more."""

    ids: tuple[int, ...] = ()
    total: int = 0
    more: bool = False


def found(database: Database, text: str, *, limit_each: int = 5) -> Found:
    """What a text finds: at most so many of each kind; a mistake in it comes as a sentence beside what was found."""
    try:
        question = understood(text)
    except BadInput as refusal:
        return Found(notes=(refusal.sentence,))
    with reading(database) as session:
        return _Search(session, question, limit_each).found()


def lately(database: Database, who: str, opened: Sequence[tuple[str, int]], *, limit: int = 6) -> Found:
    """What was opened last, then what this person did something to last."""
    with reading(database) as session:
        acted = session.execute(
            sa.select(ActItem.kind, ActItem.item_id)
            .join(ActRecord, ActRecord.id == ActItem.act_id)
            .where(ActRecord.by == who, ActItem.kind.in_(KINDS))
            .order_by(ActRecord.id.desc(), ActItem.item_id)
            .limit(limit * 4)
        )
        wanted = list(dict.fromkeys([*opened, *((kind, item) for kind, item in acted)]))[: limit + 4]
        hits = _hits(session, wanted, Sought(frozenset(), ()))
    return Found(tuple(Group(hit.kind, 1, (hit,)) for hit in hits[:limit]))


class _Search:
    """One question on one session."""

    def __init__(self, session: Session, question: Question, limit: int) -> None:
        self._session = session
        self._limit = limit
        self._notes = list(question.notes)
        self._ranks: dict[str, float] = {}
        self._question = self._known_fields_alone(question)
        question = self._question
        self._words = sought(question.words, question.phrases, unfinished=question.unfinished)

    def found(self) -> Found:
        """The groups, the best first."""
        question = self._question
        if question.is_empty and not question.kinds:
            return Found(notes=tuple(self._notes))
        named = self._named()
        conditions = self._conditions()
        matched = self._matched(conditions)
        groups = []
        for kind in KINDS:
            mine = matched.get(kind, _Matched())
            first = [item for of, item in named if of == kind]
            ids = list(dict.fromkeys([*first, *mine.ids]))[: self._limit]
            hits = FINDABLE[kind].hits(self._session, kind, ids, self._words) if ids else []
            if hits:
                total = mine.total + len(set(first) - set(mine.ids))
                groups.append(Group(kind, total, tuple(hits), mine.more, self._filter_words(kind)))
        groups = self._with_tickets_of_people(groups, conditions)
        return Found(tuple(self._ordered(groups, named)), tuple(dict.fromkeys(self._notes)), named=bool(named))

    # ---- what was named outright

    def _named(self) -> list[tuple[str, int]]:
        """The items whose number or key was typed, as far as they exist."""
        question = self._question
        wanted = [item for item in question.items if not question.kinds or item[0] in question.kinds]
        existing = [(kind, item) for kind, item in wanted if self._exists(kind, item)]
        if not question.kinds or "ticket" in question.kinds:
            for key in question.keys:
                forms = {key, key.upper(), key.lower(), key.removeprefix("#")}
                rows = self._session.scalars(
                    sa.select(Ticket.id).where(Ticket.key.in_(forms)).order_by(Ticket.id).limit(self._limit)
                )
                existing += [("ticket", item) for item in rows]
        return list(dict.fromkeys(existing))

    def _exists(self, kind: str, item: int) -> bool:
        if item >= 2**31:
            return False  # beyond what a server counts to
        table = FINDABLE[kind].key
        return self._session.scalar(sa.select(table).where(table == item)) is not None

    # ---- conditions

    def _known_fields_alone(self, question: Question) -> Question:
        """Fields that no kind has are said, and looked for as words."""
        known, words = [], list(question.words)
        for field in question.fields:
            name = _name_of(field)
            if any(kind.has_field(name) for kind in FINDABLE.values()):
                known.append(field)
            else:
                self._notes.append(f"There is no field “{name}” in any list; “{field}” was looked for as words.")
                words += field.lstrip("-").replace(":", " ").split()
        return replace(question, fields=tuple(known), words=tuple(words))

    def _conditions(self) -> dict[str, list[sa.ColumnElement[bool]]]:
        """The conditions in SQL of every kind that can meet them all."""
        found: dict[str, list[sa.ColumnElement[bool]]] = {}
        refusals: dict[str, str] = {}  # each once, by the first kind that gives it
        for kind in self._question.kinds or KINDS:
            findable = FINDABLE[kind]
            if not all(findable.has_field(_name_of(field)) for field in self._question.fields):
                continue
            if self._question.days and findable.day is None:
                continue
            days = [f"{findable.day}:{day.isoformat()}" for day in self._question.days]
            try:
                found[kind] = findable.listing.where(" ".join([*self._question.fields, *days]))
            except BadInput as refusal:
                refusals.setdefault(refusal.sentence, LISTS[KINDS.index(kind)])
        if not found:
            several = len(refusals) > 1
            said = [f"In {where}: {sentence}" if several else sentence for sentence, where in refusals.items()]
            self._notes += said[:2] or ["No list has all of these fields."]
        return found

    # ---- matching

    def _matched(self, conditions: Mapping[str, list[sa.ColumnElement[bool]]]) -> dict[str, _Matched]:
        question = self._question
        if question.words or question.phrases:
            return self._matched_by_words(conditions)
        if question.fields or question.days or question.kinds:
            return {kind: self._listed(FINDABLE[kind], where) for kind, where in conditions.items()}
        return {}

    def _matched_by_words(self, conditions: Mapping[str, list[sa.ColumnElement[bool]]]) -> dict[str, _Matched]:
        question = self._question
        answers = by_words(
            self._session,
            " ".join([*question.phrases, *question.words]) + ("" if question.unfinished else " "),
            tuple(conditions),
            limit=LOOKED_AT,
            passes=self._passing(conditions) if question.fields or question.days else None,
        )
        self._ranks = {kind: answer[0].rank for kind, answer in answers.items()}
        return {kind: self._kept(kind, [each.id for each in answer]) for kind, answer in answers.items()}

    def _passing(self, conditions: Mapping[str, list[sa.ColumnElement[bool]]]) -> Passes:
        """Chooses those items that meet the conditions."""

        def passes(kind: str, ids: Sequence[int]) -> frozenset[int]:
            findable, where = FINDABLE[kind], conditions[kind]
            chosen = sa.select(findable.key).select_from(findable.listing.source_of(where))
            return frozenset(self._session.scalars(chosen.where(findable.key.in_(ids), *where)))

        return passes

    def _kept(self, kind: str, ids: list[int]) -> _Matched:
        """Those that have the phrases, too, word by word."""
        more = len(ids) >= LOOKED_AT or is_hasty(self._question.words[-1] if self._question.words else "")
        phrases = [_spoken(phrase) for phrase in self._question.phrases]
        if phrases:
            texts = text_of(self._session, kind, ids)
            ids = [item for item in ids if _has_all(phrases, texts.get(item, ()))]
        return _Matched(tuple(ids), len(ids), more)

    def _listed(self, findable: Findable, where: Sequence[sa.ColumnElement[bool]]) -> _Matched:
        """The first of a kind under its conditions, and how many there are."""
        source = findable.listing.source
        chosen = sa.select(findable.key).select_from(source).where(*where)
        ids = self._session.scalars(chosen.order_by(*findable.order).limit(self._limit)).all()
        if len(ids) < self._limit:
            return _Matched(tuple(ids), len(ids))
        counted = sa.select(sa.func.count()).select_from(chosen.limit(COUNTED + 1).subquery())
        total = self._session.scalar(counted) or 0
        return _Matched(tuple(ids), min(total, COUNTED), total > COUNTED)

    def _filter_words(self, kind: str) -> str:
        """The question as the filter of a list would ask it."""
        question = self._question
        days = [f"{FINDABLE[kind].day}:{day.isoformat()}" for day in question.days]
        return " ".join([*question.fields, *days, *(f'"{phrase}"' for phrase in question.phrases), *question.words])

    # ---- people lead to their tickets

    def _with_tickets_of_people(
        self, groups: list[Group], conditions: Mapping[str, list[sa.ColumnElement[bool]]]
    ) -> list[Group]:
        wanted = {kind: [hit.id for hit in group.rows] for kind in _PEOPLE for group in groups if group.kind == kind}
        last = self._question.words[-1] if self._question.words else ""
        if not wanted or "ticket" not in conditions or (self._question.unfinished and len(last) < _TELLING):
            return groups
        of_people = sa.or_(
            Person.id.in_(wanted.get("person", [])), Person.organisation_id.in_(wanted.get("organisation", []))
        )
        theirs = Ticket.person_id.in_(sa.select(Person.id).where(of_people))
        matched = self._listed(FINDABLE["ticket"], [*conditions["ticket"], theirs])
        known = next((group for group in groups if group.kind == "ticket"), Group("ticket", 0, ()))
        here = {hit.id for hit in known.rows}
        fresh = [item for item in matched.ids if item not in here]
        room = max(self._limit - len(known.rows), 0)
        hits = FINDABLE["ticket"].hits(self._session, "ticket", fresh[:room], self._words)
        others = [group for group in groups if group.kind != "ticket"]
        total = max(known.total + len(hits), matched.total)
        people = [hit for group in groups if group.kind in _PEOPLE for hit in group.rows]
        words = people[0].leads_to if len(people) == 1 and not known.rows else self._filter_words("ticket")
        tickets = Group("ticket", total, (*known.rows, *hits), known.more or matched.more, words)
        return [tickets, *others] if tickets.rows else others

    def _ordered(self, groups: Iterable[Group], named: Sequence[tuple[str, int]]) -> list[Group]:
        """What was named, then groups whose best hit has the words in its title, then the rest; equals in order of kind."""
        first = list(dict.fromkeys(kind for kind, _ in named))  # our own numbers before the keys of others

        def place(group: Group) -> tuple[int, bool, int]:
            in_title = self._ranks.get(group.kind, 0.0) >= _IN_TITLE or group.kind in _PEOPLE
            rank = first.index(group.kind) if group.kind in first else len(first)
            return rank, not in_title, KINDS.index(group.kind)

        return sorted(groups, key=place)


def _hits(session: Session, items: Sequence[tuple[str, int]], words: Sought) -> list[Hit]:
    """The hits of items of any kind, in their order."""
    found: dict[tuple[str, int], Hit] = {}
    for kind in dict.fromkeys(kind for kind, _ in items if kind in FINDABLE):
        ids = [item for of, item in items if of == kind]
        found |= {(kind, hit.id): hit for hit in FINDABLE[kind].hits(session, kind, ids, words)}
    return [found[item] for item in items if item in found]


def _name_of(field: str) -> str:
    found = _FIELD.match(field)
    return found[1].casefold() if found else ""


def _spoken(text: str) -> str:
    """The words of a text, folded, with blanks around each."""
    return f" {' '.join(fold(word) for word in _WORD.findall(text))} "


def _has_all(phrases: Sequence[str], texts: Sequence[str]) -> bool:
    spoken = [_spoken(text) for text in texts]
    return all(any(phrase in text for text in spoken) for phrase in phrases)
