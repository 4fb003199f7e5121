"""One act on several tickets: tried first without keeping anything, to say what would happen; then done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import sqlalchemy as sa

from app.commands.act import Act, By, perform
from app.commands.steps import Course, Watch
from app.effects import Effects
from app.rows.bulk import BulkPreview, BulkRow
from models.database import Database
from models.letters import Letter, Notice
from models.rules.errors import RuleBroken
from models.rules.states import LetterState
from models.tickets import Ticket

Order = TypeVar("Order")
_BATCH = 500
BulkCommand = Callable[[Act, Order, Course | None], Effects]


class _Foreseen(Exception):
    """Leaves the transaction without keeping anything."""


@dataclass(frozen=True, slots=True)
class Done:
    """What an act on several tickets did, and why which of them were passed over, by their numbers (T-9)."""

    effects: Effects
    skipped: Mapping[str, str] = field(default_factory=dict)


def do_all(database: Database, command: BulkCommand[Order], order: Order, by: By, watch: Watch | None = None) -> Done:
    """Do it to all that can, by one act; *watch* hears how many are done, and stops it all by raising."""
    course = Course(watch)
    effects = perform(database, lambda act, what: command(act, what, course), order, by)
    return Done(effects, {f"T-{number}": why for number, why in course.skipped.items()})


def foresee(
    database: Database, command: BulkCommand[Order], order: Order, by: By, watch: Watch | None = None
) -> BulkPreview:
    """What do_all would do now, row by row: the act is performed in full, looked at, and not kept."""
    course = Course(watch)
    found: list[BulkPreview] = []

    def tried(act: Act, what: Order) -> Effects:
        refusal = ""
        try:
            command(act, what, course)
        except RuleBroken as broken:
            refusal = broken.sentence
        found.append(_seen(act, _tickets_of(what), course, refusal))
        raise _Foreseen

    try:
        perform(database, tried, order, by)
    except _Foreseen:
        return found[0]
    raise AssertionError("what is foreseen is never kept")


def _tickets_of(order: object) -> tuple[int, ...]:
    """The tickets that an order names: its own, or those of the change that it makes."""
    tickets = getattr(order, "tickets", None)
    return tuple(dict.fromkeys(tickets if tickets is not None else order.change.tickets))  # type: ignore[attr-defined]


def _seen(act: Act, tickets: tuple[int, ...], course: Course, refusal: str) -> BulkPreview:
    told = {} if refusal else _told(act)
    subjects = _subjects(act, tickets)
    rows = []
    for number in tickets:
        reader, language, channel = told.get(number, (None, None, None))
        skipped = course.skipped.get(number) or (refusal or None)
        rows.append(BulkRow(number, f"T-{number}", subjects.get(number, ""), skipped, reader, language, channel))
    return BulkPreview(tuple(rows), len({letter for letter, *_ in _letters(act)}) if not refusal else 0, refusal)


def _subjects(act: Act, tickets: tuple[int, ...]) -> dict[int, str]:
    found: dict[int, str] = {}
    for at in range(0, len(tickets), _BATCH):
        some = tickets[at : at + _BATCH]
        rows = act.session.execute(sa.select(Ticket.id, Ticket.subject).where(Ticket.id.in_(some)))
        found.update((number, subject) for number, subject in rows)
    return found


def _letters(act: Act) -> list[tuple[int, int, str | None, str, str, LetterState]]:
    """Letter, ticket, reader, language, channel and state of everything that the act would send."""
    chosen = (
        sa.select(
            Letter.id,
            Notice.ticket_id,
            sa.func.coalesce(Letter.reader, Letter.address),
            Letter.language,
            Letter.channel,
            Letter.state,
        )
        .join(Letter, Letter.id == Notice.letter_id)
        .where(Notice.act_id == act.id, Letter.state != LetterState.OPTED_OUT)
    )
    return [tuple(row) for row in act.session.execute(chosen)]  # type: ignore[misc]  # six columns as selected


def _told(act: Act) -> dict[int, tuple[str | None, str | None, str | None]]:
    return {
        ticket: (reader or "the requester", language.value, channel.value)  # type: ignore[attr-defined]
        for _, ticket, reader, language, channel, _ in _letters(act)
    }
