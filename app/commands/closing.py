"""How a ticket ends at support's own hands, with what is learnt from it as a case; and how it comes back."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.cases import case_of, make_case
from app.commands.changes import Link, link
from app.commands.finding import check_live, ticket_of
from app.commands.following import lead_on, leave_line, share_answer, tell_closed
from app.commands.steps import each
from app.commands.telling import take_words_back
from app.effects import Effects
from app.letters.told import readers_of
from models.cases import Case
from models.changes import Change
from models.rules.errors import BadInput, RuleBroken
from models.rules.states import ChangeState, TicketState
from models.rules.terms import AnswerChannel, ChangeKind, Disposition, Event, Language
from models.tickets import Ticket, Waiter

BY_SUPPORT = (Disposition.ANSWERED, Disposition.POSSIBLE_TODAY, Disposition.ROUTED, Disposition.WITHDRAWN)
_TEACH = frozenset({Disposition.ANSWERED, Disposition.POSSIBLE_TODAY})
_LANGUAGES = {
    Language.EN: "English",
    Language.SV: "Swedish",
    Language.FI: "Finnish",
    Language.DE: "German",
    Language.NL: "Dutch",
}
#: What promises a day, which may move before the letter has left.
_PROMISES = frozenset({Event.DEFERRED, Event.SCHEDULED, Event.RESCHEDULED, Event.BAKED_IN})
_DONE = (ChangeState.SHIPPED, ChangeState.REJECTED, ChangeState.MERGED)


@dataclass(frozen=True, slots=True)
class CloseTicket:
    """How support ends a ticket itself. *text* are the words for the requester; without them they read the solution.

    A cause or a solution makes a case, unless it is not to be *kept*; *case* is the number of one that answers it.
    """

    ticket: int
    disposition: Disposition
    text: str = ""
    cause: str = ""
    solution: str = ""
    case: int | None = None
    channel: AnswerChannel | None = None
    fixed_in: str = ""
    kept: bool = True


def close_ticket(act: Act, order: CloseTicket) -> Effects:
    """Close a ticket that waits for no change; the requester is told. *Withdrawn* also ends its waiting."""
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    _check(order)
    check_live(ticket, "closed")
    case = case_of(act.session, order.case) if order.case is not None else None
    text = _words(order, case)
    end_waiting(act, ticket, order.disposition)
    if case is None and _makes_case(order):
        case = make_case(act, ticket, order.cause, order.solution or order.text, given.text(order.fixed_in))
    ticket.answer, ticket.answer_text, ticket.asked_since = order.disposition, text, None
    ticket.channel = order.channel
    ticket.case_id = case.id if case is not None else None
    ticket.fixed_in = given.text(order.fixed_in) or (case.fixed_in if case is not None else None)
    before = set(act.mailbag.told_tickets(Event.CLOSED))
    _tell(act, ticket)
    if order.case is not None and case is not None and not (order.text.strip() or order.solution.strip()):
        told = [number for number in act.mailbag.told_tickets(Event.CLOSED) if number not in before]
        note_other_languages(act, case, told)
    act.standing.of_tickets(ticket.id)
    how = order.disposition.value.replace("-", " ")
    with_case = f" with K-{case.id}" if case is not None else ""
    return act.done("close_ticket", f"T-{ticket.id} closed: {how}{with_case}", text)


def _check(order: CloseTicket) -> None:
    if order.disposition not in BY_SUPPORT:
        choices = ", ".join(sorted(word.value for word in BY_SUPPORT))
        raise BadInput(f"A ticket is closed by hand as {choices}; the other ways follow from its changes.")
    taught = order.case is not None or order.cause.strip() or order.solution.strip() or order.fixed_in.strip()
    if taught and order.disposition not in _TEACH:
        raise BadInput("A cause, a solution and a case belong to an answer: close it as answered or possible-today.")
    if order.case is not None and (order.cause.strip() or order.solution.strip()):
        raise BadInput("Choose one: an existing case, or a new one with cause and solution.")


def _words(order: CloseTicket, case: Case | None) -> str:
    words = order.text.strip() or order.solution.strip() or (case.solution if case is not None else "")
    if not words and order.cause.strip():
        raise BadInput("A cause alone answers nobody. What is the solution?")
    return given.needed(words, "closed")


def _makes_case(order: CloseTicket) -> bool:
    return order.kept and bool(order.cause.strip() or order.solution.strip())


def _tell(act: Act, ticket: Ticket) -> None:
    """Tell the requester, and all who share the answer; who withdrew needs no letter, and nobody follows them."""
    if ticket.answer is Disposition.WITHDRAWN:
        take_words_back(act, ticket, Event.MORE_INFORMATION)
        lead_on(act, ticket)
    else:
        tell_closed(act, ticket)
        share_answer(act, ticket)


def note_other_languages(act: Act, case: Case, told: Sequence[int]) -> None:
    """A case's solution goes out as it is written: whoever reads another language is named."""
    if case.language is None:
        return
    said = f"K-{case.id} is in {_LANGUAGES[case.language]}, and "
    # Of several tickets it is said once, of all their readers.
    act.notes[:] = [note for note in act.notes if not note.startswith(said)]
    readers = readers_of(act.session, told, act.house)
    others = Counter(each.language for each in readers.values() if each.language is not case.language)
    if not others:
        return
    read = [
        f"{count} reader{' reads' if count == 1 else 's read'} {_LANGUAGES[language]}"
        for language, count in others.most_common()
    ]
    act.note(f"{said}{' and '.join(read)}: say it in their words (fortnight close --text …).")


def end_waiting(act: Act, ticket: Ticket, disposition: Disposition) -> None:
    """End the waits of who withdraws; raises RuleBroken where a change is to answer the ticket."""
    waiters = act.session.query(Waiter).filter(
        Waiter.ticket_id == ticket.id, Waiter.absorbed_into_id.is_(None), Waiter.outcome.is_(None)
    )
    for waiter in waiters:
        if disposition is not Disposition.WITHDRAWN:
            raise RuleBroken(f"T-{ticket.id} waits for C-{waiter.change_id}: it closes when that ships or is rejected.")
        waiter.outcome = Disposition.WITHDRAWN
        _promise_no_more(act, waiter)
        act.standing.of_changes(waiter.change_id)


def _promise_no_more(act: Act, waiter: Waiter) -> None:
    """No promised day leaves to who no longer waits: nobody would tell them of another."""
    act.mailbag.retract([notice for notice in act.mailbag.notices_of([waiter.id]) if notice.event in _PROMISES])


@dataclass(frozen=True, slots=True)
class ReopenTicket:
    """“It isn't fixed”, or whatever else brings a closed ticket back."""

    ticket: int
    reason: str


def reopen_ticket(act: Act, order: ReopenTicket) -> Effects:
    """Open a closed ticket again; what answered it before no longer does.

    After shipping it waits for a correction: the one that others who came back wait for already, or a new one.
    """
    ticket = ticket_of(act.session, order.ticket)
    act.check_seen(ticket, f"T-{ticket.id}")
    reason = given.needed(order.reason, "reopened")
    if ticket.state is not TicketState.CLOSED:
        raise RuleBroken(f"T-{ticket.id} is {ticket.state.value}, so it needs no reopening.")
    said = f"T-{ticket.id} reopened"
    if ticket.case_id is not None:
        act.recording.touch("case", ticket.case_id)
        said += f": K-{ticket.case_id} is in doubt"
    take_words_back(act, ticket, Event.CLOSED, Event.HANDED_OVER)
    shipped = _shipped(act, ticket)
    ticket.answer = ticket.answer_text = ticket.party_id = ticket.handed_at = None
    ticket.reopened_at = act.now
    if ticket.follows_id is not None:
        leave_line(act, ticket)
    act.standing.of_tickets(ticket.id)
    if shipped is not None:
        correction = _correction(act, ticket, shipped)
        each(act, link, [Link(ticket.id, correction.id)])
        said += f", waits for C-{correction.id}"
    return act.done("reopen_ticket", said, reason)


def _shipped(act: Act, ticket: Ticket) -> Change | None:
    """What shipped last for this ticket, where that closed it."""
    if ticket.disposition is not Disposition.SHIPPED:
        return None
    return act.session.scalar(
        sa.select(Change)
        .join(Waiter, Waiter.change_id == Change.id)
        .where(
            Waiter.ticket_id == ticket.id,
            Waiter.absorbed_into_id.is_(None),
            Waiter.outcome == Disposition.SHIPPED,
            Change.state == ChangeState.SHIPPED,
        )
        .order_by(Change.kind != ChangeKind.CORRECTION, Waiter.id.desc())
        .limit(1)
    )


def _correction(act: Act, ticket: Ticket, shipped: Change) -> Change:
    """The correction of what shipped and does not hold: the one under way, or a new one."""
    origin = f"C-{shipped.id}"
    found = act.session.scalar(
        sa.select(Change)
        .where(Change.origin == origin, Change.kind == ChangeKind.CORRECTION, Change.state.not_in(_DONE))
        .order_by(Change.id.desc())
        .limit(1)
    )
    if found is not None:
        return found
    correction = Change(
        product_id=shipped.product_id,
        kind=ChangeKind.CORRECTION,
        title=shipped.title,
        description=ticket.body,
        module=ticket.module or shipped.module,
        origin=origin,
        created_at=act.now,
        state=ChangeState.NEW,
    )
    act.session.add(correction)
    act.session.flush()
    act.made.append(f"C-{correction.id}")
    return correction
