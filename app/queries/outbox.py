"""The Outbox: letters in the order of the acts that caused them, one letter with all about it, and what is about to leave."""

from bisect import bisect_left
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.letters import LETTERS, TABS, letter_sheet
from app.rows.letters import LetterRow
from app.rows.outbox import ActGroup, Answered, Delivery, GroupedLetters, Leaving, LetterDetail, OutboxHead
from app.rows.page import ALL, EVERYTHING, Asked
from models.acts import ActRecord
from models.changes import Change
from models.database import Database, reading
from models.house import house_of
from models.letters import Letter, Notice
from models.releases import Release
from models.rules.states import LetterState
from models.rules.terms import Channel, Event
from models.tickets import Ticket

_SOME = 5
_BATCH = 500
_WAITS_FOR_POST = Letter.state.in_([LetterState.QUEUED, LetterState.DEFERRED])
_BY_POST = sa.and_(Letter.channel == Channel.MAIL, Letter.address.is_not(None))


def grouped_letters(database: Database, tab: str, asked: Asked = EVERYTHING) -> GroupedLetters:
    """A tab's letters, the newest act first, each act's under a head; offset and limit count heads as rows."""
    with reading(database) as session:
        chosen = _Chosen(tab, asked.words)
        groups = chosen.groups(session)
        heads, letters = _places(groups)
        rows = _slice(session, asked, chosen, (groups, heads, letters + len(groups)))
        return GroupedLetters(rows, letters + len(groups), letters, heads)


class _Chosen:
    """The letters of a tab that meet the filter words; the joins are made only where words ask for them."""

    def __init__(self, tab: str, words: str) -> None:
        self.where: list[sa.ColumnElement[bool]] = [Letter.state.in_(TABS[tab]), *LETTERS.where(words)]
        self.source: sa.FromClause = LETTERS.source if words.strip() else Letter.__table__

    def groups(self, session: Session, *also: sa.ColumnElement[bool]) -> list[tuple[int, int]]:
        """Each act and how many letters it has here, the newest first."""
        counted = sa.select(Letter.act_id, sa.func.count()).select_from(self.source).where(*self.where, *also)
        rows = session.execute(counted.group_by(Letter.act_id).order_by(Letter.act_id.desc()))
        return [(act, count) for act, count in rows]

    def ids(self, session: Session, offset: int, limit: int, *also: sa.ColumnElement[bool]) -> list[int]:
        """Their ids in the order of the list: sorting whole rows would look up the tickets of every one of them."""
        chosen = sa.select(Letter.id).select_from(self.source).where(*self.where, *also)
        ordered = chosen.order_by(Letter.act_id.desc(), Letter.language, Letter.id)
        return list(session.scalars(ordered.offset(offset).limit(limit)))


def _places(groups: list[tuple[int, int]]) -> tuple[tuple[int, ...], int]:
    heads: list[int] = []
    letters = 0
    for number, (_, count) in enumerate(groups):
        heads.append(letters + number)
        letters += count
    return tuple(heads), letters


def _slice(
    session: Session, asked: Asked, chosen: _Chosen, layout: tuple[list[tuple[int, int]], tuple[int, ...], int]
) -> tuple[ActGroup | LetterRow, ...]:
    """The rows from the offset on: heads by the layout, letters between them."""
    groups, heads, total = layout
    start, end = min(asked.offset, total), min(asked.offset + asked.limit, total)
    first, last = bisect_left(heads, start), bisect_left(heads, end)
    if start == end:
        return ()
    group = first if first < len(heads) and heads[first] == start else first - 1
    within = sa.between(Letter.act_id, groups[last - 1][0], groups[group][0])
    skipped = (start - first) - (heads[group] - group)
    ids = chosen.ids(session, skipped, (end - last) - (start - first), within)
    letters = iter(_rows(session, ids))
    inside = dict(zip(heads[first:last], _heads(session, groups[first:last]), strict=True))
    return tuple(inside[place] if place in inside else next(letters) for place in range(start, end))


def _rows(session: Session, ids: list[int]) -> list[LetterRow]:
    """The letters of these ids, in their order."""
    found: dict[int, LetterRow] = {}
    for at in range(0, len(ids), _BATCH):
        page = LETTERS.page(session, EVERYTHING, [Letter.id.in_(ids[at : at + _BATCH])])
        found.update({row.id: row for row in page.rows})
    return [found[number] for number in ids]


def _heads(session: Session, groups: list[tuple[int, int]]) -> list[ActGroup]:
    """The heads of these acts, in their order."""
    known: dict[int, tuple[str, datetime]] = {}
    acts = [act for act, _ in groups]
    for at in range(0, len(acts), _BATCH):
        rows = session.execute(
            sa.select(ActRecord.id, ActRecord.sentence, ActRecord.at).where(ActRecord.id.in_(acts[at : at + _BATCH]))
        )
        known.update({number: (sentence, when) for number, sentence, when in rows})
    return [ActGroup(-act, *known[act], count) for act, count in groups]


def place_of_letter(database: Database, tab: str, letter: int, words: str = "") -> int | None:
    """The place of a letter among a tab's rows, heads counted; None where the tab does not hold it."""
    with reading(database) as session:
        chosen = _Chosen(tab, words)
        here = sa.select(Letter.act_id).select_from(chosen.source).where(*chosen.where, Letter.id == letter)
        act = session.scalar(here)
        if act is None:
            return None
        before = sum(count + 1 for _, count in chosen.groups(session, Letter.act_id > act))
        return before + 1 + chosen.ids(session, 0, ALL, Letter.act_id == act).index(letter)


def whereabouts(database: Database, letter: int) -> tuple[str, int] | None:
    """The tab that holds a letter, and its place there; None where there is no such letter."""
    for tab in ("open", "sent", "ended"):
        place = place_of_letter(database, tab, letter)
        if place is not None:
            return tab, place
    return None


def letter_detail(database: Database, number: int) -> LetterDetail:
    """Everything on one letter and on the act that caused it; NotFound where there is none."""
    sheet = letter_sheet(database, number)
    with reading(database) as session:
        letter = session.get_one(Letter, number)
        act = session.get_one(ActRecord, letter.act_id)
        house = house_of(session)
        return LetterDetail(
            sheet=sheet,
            sender=house.sender,
            sender_name=house.name,
            answered=_answered(session, number),
            caused_by=act.by,
            caused_at=act.at,
            release=letter.release_id,
            delivery=_delivery(session, letter),
            ready=bool(house.smtp_host and house.sender),
        )


def _answered(session: Session, letter: int) -> tuple[Answered, ...]:
    rows = session.execute(
        sa.select(Ticket.id, Ticket.key, Ticket.subject, Change.id, Change.title)
        .select_from(Notice)
        .join(Ticket, Ticket.id == Notice.ticket_id)
        .outerjoin(Change, Change.id == Notice.change_id)
        .where(Notice.letter_id == letter)
        .order_by(Notice.id)
    )
    return tuple(Answered(*values) for values in rows)


def _delivery(session: Session, letter: Letter) -> Delivery:
    """Of a release's letter: all that say the release shipped; of another: all of its act."""
    of_release = letter.release_id is not None and letter.event is Event.SHIPPED
    mine = (
        sa.and_(Letter.release_id == letter.release_id, Letter.event == Event.SHIPPED)
        if of_release
        else Letter.act_id == letter.act_id
    )
    counted = session.execute(sa.select(Letter.state, sa.func.count()).where(mine).group_by(Letter.state))
    lost = sa.and_(mine, Letter.state == LetterState.UNREACHABLE)
    why = session.execute(
        sa.select(Letter.reason, sa.func.count()).where(lost).group_by(Letter.reason).order_by(sa.func.count().desc())
    )
    release = session.get(Release, letter.release_id) if of_release else None
    return Delivery(
        title=release.name if release is not None else "",
        by_state={state.value: count for state, count in counted},
        unreachable=tuple((reason or "", count) for reason, count in why),
    )


def outbox_head(database: Database) -> OutboxHead:
    """The counts of the tabs, and what leaves next."""
    with reading(database) as session:
        counts = dict(session.execute(sa.select(Letter.state, sa.func.count()).group_by(Letter.state)).all())
        waiting = sa.and_(_WAITS_FOR_POST, _BY_POST)
        leaving = session.scalar(sa.select(sa.func.count()).select_from(Letter).where(waiting))
        house = house_of(session)
        return OutboxHead(
            by_tab={tab: sum(counts.get(state, 0) for state in states) for tab, states in TABS.items()},
            leaving=leaving or 0,
            next_leaves=session.scalar(sa.select(sa.func.min(Letter.leaves_at)).where(waiting)),
            recall_minutes=house.recall_minutes,
            server=house.smtp_host,
            ready=bool(house.smtp_host and house.sender),
        )


def leaving(database: Database, now: datetime) -> Leaving:
    """What the post would take if it were told to send now: all that is queued, and what is due for another try."""
    again = sa.and_(Letter.state == LetterState.DEFERRED, Letter.leaves_at <= now)
    ready = sa.and_(sa.or_(Letter.state == LetterState.QUEUED, again), _BY_POST)
    with reading(database) as session:
        spoken = session.execute(
            sa.select(Letter.language, sa.func.count())
            .where(ready)
            .group_by(Letter.language)
            .order_by(sa.func.count().desc(), Letter.language)
        )
        by_language = tuple((language.value, count) for language, count in spoken)
        readers = session.execute(
            sa.select(Letter.reader, Letter.address).where(ready).order_by(Letter.leaves_at, Letter.id).limit(_SOME)
        )
        named = tuple(f"{reader} <{address}>" if reader else str(address) for reader, address in readers)
        return Leaving(sum(count for _, count in by_language), by_language, named)
