"""What a ticket still lacks, as rows: its checklist, the grid of trials, and whether its requester may ask."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.letters.asking import tried_of
from app.rows.completing import FactRow, RegisterRow, TicketCheck, TrialGrid, TrialRow
from models.cases import Trial
from models.changes import Change
from models.database import Database, reading
from models.house import House, house_of
from models.people import Person
from models.rules.completeness import attached_names, checklist_of, lacking, seen_in, suggested_in
from models.rules.errors import NotFound
from models.rules.reproduction import SENTENCES, STRONGEST, NextTrial, next_trial, was_seen
from models.rules.terms import Fact, TicketKind, TrialPlace
from models.tickets import Attachment, Ticket, Waiter

_TRIED = frozenset({TicketKind.PROBLEM, TicketKind.QUESTION, None})
_MOST_LISTED = 3


def ticket_check(session: Session, ticket: Ticket) -> TicketCheck:
    """Everything on one ticket that is there, or not yet."""
    house = house_of(session)
    files = [*session.scalars(sa.select(Attachment.name).where(Attachment.ticket_id == ticket.id))]
    seen = seen_in([*files, *attached_names(ticket.extra)])
    tried = tried_of(session, ticket)
    given = {fact for fact in Fact if ticket.has(fact)} | set(tried)
    return TicketCheck(
        facts=_facts(ticket, given, seen, house, tried),
        lacking=tuple(fact.value for fact in lacking(ticket.kind, given | seen, house.checklists)),
        grid=_grid(session, [Trial.ticket_id == ticket.id]),
        register=_register(session, ticket) if house.register else None,
        files=tuple(files),
        language_guessed=ticket.language_guessed,
        is_fault=ticket.kind in _TRIED,
    )


def _facts(
    ticket: Ticket, given: set[Fact], seen: frozenset[Fact], house: House, tried: Mapping[Fact, int]
) -> tuple[FactRow, ...]:
    maybe = suggested_in(ticket.body)
    own = {Fact.VERSION: ticket.product_version, Fact.MODULE: ticket.module}
    found = []
    for fact in checklist_of(ticket.kind, house.checklists):
        how = "given" if fact in given else "seen" if fact in seen else "suggested" if fact in maybe else "missing"
        value = own.get(fact) or ticket.facts.get(fact.value)
        trials = tried.get(fact, 0) if value is None else 0
        asked = fact.value in ticket.asked_for and how != "given"
        found.append(FactRow(fact.value, how, f"{trials} tried" if trials else value, asked, trials))
    return tuple(found)


def _register(session: Session, ticket: Ticket) -> RegisterRow:
    person = session.get(Person, ticket.person_id) if ticket.person_id else None
    if person is None or person.listed or person.organisation_id is None:
        return RegisterRow(person is not None and person.listed, ())
    others = sa.select(Person.name, Person.email).where(
        Person.organisation_id == person.organisation_id, Person.listed.is_(True)
    )
    rows = session.execute(others.order_by(Person.name).limit(_MOST_LISTED))
    named = (f"{name} <{email}>" if name and email else name or email or "" for name, email in rows)
    return RegisterRow(False, tuple(named))


def trials(database: Database, *, ticket: int | None = None, change: int | None = None) -> TrialGrid:
    """The grid of a ticket, or of a correction: its own trials and those of the tickets that wait for it."""
    with reading(database) as session:
        if ticket is not None:
            if session.get(Ticket, ticket) is None:
                raise NotFound(f"There is no T-{ticket}.")
            return _grid(session, [Trial.ticket_id == ticket])
        if change is None or session.get(Change, change) is None:
            raise NotFound(f"There is no C-{change}.")
        return change_grid(session, change)


def change_grid(session: Session, change: int) -> TrialGrid:
    """The grid of a correction."""
    waiting = sa.select(Waiter.ticket_id).where(Waiter.change_id == change)
    return _grid(session, [Trial.change_id == change, Trial.ticket_id.in_(waiting)])


def _grid(session: Session, owners: Sequence[sa.ColumnElement[bool]]) -> TrialGrid:
    found = session.scalars(sa.select(Trial).where(sa.or_(*owners)).order_by(Trial.id)).all()
    places: dict[tuple[str, str], None] = {}
    cells: dict[tuple[str, str, str], Trial] = {}
    for trial in found:
        places.setdefault((trial.place.value, trial.name))
        key = (trial.place.value, trial.name, trial.situation)
        other = cells.get(key)
        if other is None or STRONGEST.index(trial.result) < STRONGEST.index(other.result):
            cells[key] = trial
    tried = [(trial.place, trial.result) for trial in found]
    following = next_trial(tried)
    return TrialGrid(
        # Our own systems stand first: there a fault is tried first.
        places=tuple(sorted(places, key=lambda place: place[0] != TrialPlace.OWN.value)),
        situations=tuple(dict.fromkeys(trial.situation for trial in found)),
        trials=tuple(_row(trial) for trial in cells.values()),
        seen=was_seen(tried),
        todo="" if following is NextTrial.NONE else following.value,
        sentence=SENTENCES[following],
    )


def _row(trial: Trial) -> TrialRow:
    owner = f"T-{trial.ticket_id}" if trial.ticket_id is not None else f"C-{trial.change_id}"
    return TrialRow(
        trial.place.value,
        trial.name,
        trial.situation,
        trial.result.value,
        trial.note,
        trial.tried_at,
        trial.tried_by,
        owner,
    )
