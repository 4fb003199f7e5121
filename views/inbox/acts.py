"""What can be done to tickets: when each act makes sense, what it asks, and the order that it gives to the commands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.effects import Effects
from app.rows.tickets import TicketLetter, TicketRow
from models.rules.terms import ChangeKind, Disposition, Fact, Language, TicketKind
from views.inbox.bands import Question
from views.marking import QT_TRANSLATE_NOOP

#: A command of the house; what it takes is its own order (hence Any).
Command = Callable[[Any, Any], Effects]

#: The acts that make a change, by the change's kind.
KINDS = tuple(kind.value for kind in ChangeKind)

#: The acts that ask for words, and what each asks: head, note, button, icon.
_ASKS = {
    "ask": (
        QT_TRANSLATE_NOOP("InboxAct", "Questions"),
        QT_TRANSLATE_NOOP("InboxAct", "one a line"),
        QT_TRANSLATE_NOOP("InboxAct", "Ask"),
        "ask",
    ),
    "answered": (
        QT_TRANSLATE_NOOP("InboxAct", "The answer"),
        QT_TRANSLATE_NOOP("InboxAct", "is added to their words; it may be empty"),
        QT_TRANSLATE_NOOP("InboxAct", "Take it in"),
        "done",
    ),
    "answer": (
        QT_TRANSLATE_NOOP("InboxAct", "Answer"),
        QT_TRANSLATE_NOOP("InboxAct", "closes the ticket"),
        QT_TRANSLATE_NOOP("InboxAct", "Answer"),
        "case",
    ),
    "possible": (
        QT_TRANSLATE_NOOP("InboxAct", "Possible today"),
        QT_TRANSLATE_NOOP("InboxAct", "and how; closes the ticket"),
        QT_TRANSLATE_NOOP("InboxAct", "Answer"),
        "done",
    ),
    "route": (
        QT_TRANSLATE_NOOP("InboxAct", "Route"),
        QT_TRANSLATE_NOOP("InboxAct", "to whom, and why"),
        QT_TRANSLATE_NOOP("InboxAct", "Route"),
        "route",
    ),
    "escalate": (
        QT_TRANSLATE_NOOP("InboxAct", "Escalate"),
        QT_TRANSLATE_NOOP("InboxAct", "why; it goes to the next link of the chain"),
        QT_TRANSLATE_NOOP("InboxAct", "Escalate"),
        "up",
    ),
    "back": (
        QT_TRANSLATE_NOOP("InboxAct", "Back from the party"),
        QT_TRANSLATE_NOOP("InboxAct", "what they answered; it may be empty"),
        QT_TRANSLATE_NOOP("InboxAct", "Take it back"),
        "back",
    ),
    "close": (
        QT_TRANSLATE_NOOP("InboxAct", "Withdrawn by the requester"),
        QT_TRANSLATE_NOOP("InboxAct", "why; it ends all waiting, and no letter leaves"),
        QT_TRANSLATE_NOOP("InboxAct", "Close"),
        "withdraw",
    ),
    "reopen": (
        QT_TRANSLATE_NOOP("InboxAct", "Reopen"),
        QT_TRANSLATE_NOOP("InboxAct", "what brings it back"),
        QT_TRANSLATE_NOOP("InboxAct", "Reopen"),
        "reopen",
    ),
}
#: The acts that ask for words.
WORDED = tuple(_ASKS)

_DISPOSITIONS = {
    "answer": Disposition.ANSWERED,
    "possible": Disposition.POSSIBLE_TODAY,
    "route": Disposition.ROUTED,
    "close": Disposition.WITHDRAWN,
}
_CORRECTS = frozenset({"kind", "language", "product"})
_FOR_SEVERAL = frozenset({*KINDS, *_CORRECTS, "link", "merge", "ask", "answer", "possible", "route", "close"})

#: After these the next ticket is selected by itself: this one is dealt with.
DEALS_WITH = frozenset({*KINDS, "link", "ask", "answer", "possible", "route", "escalate", "merge", "close"})

_CLOSED = QT_TRANSLATE_NOOP("InboxAct", "It is closed. Reopen it first.")
_ONE = QT_TRANSLATE_NOOP("InboxAct", "This is done to one ticket at a time.")
_NOTHING = QT_TRANSLATE_NOOP("InboxAct", "No ticket is selected.")
_WAITS = QT_TRANSLATE_NOOP("InboxAct", "It waits for %1: it closes when that ships or is rejected.")
_NOT_ASKED = QT_TRANSLATE_NOOP("InboxAct", "It was not asked anything.")
_NOT_CLOSED = QT_TRANSLATE_NOOP("InboxAct", "It is not closed.")
_NO_WAIT = QT_TRANSLATE_NOOP("InboxAct", "It waits for no change.")
_NOT_ROUTED = QT_TRANSLATE_NOOP("InboxAct", "It was not handed over to anybody.")
_FOLLOWS = QT_TRANSLATE_NOOP("InboxAct", "It follows %1 already. Unlink it first.")


def _said(sentence: str) -> str:
    return QCoreApplication.translate("InboxAct", sentence)


def why_not(act: str, rows: Sequence[TicketRow]) -> str:
    """Why an act can't be done to these tickets; empty where it can."""
    if not rows:
        return _said(_NOTHING)
    if len(rows) > 1 and act not in _FOR_SEVERAL:
        return _said(_ONE)
    # Of several, those that can't are passed over; the preview says which.
    closed = all(row.state == "closed" for row in rows)
    if len(rows) > 1:
        return _said(_CLOSED) if closed and act not in {"link", *KINDS} else ""
    if closed and act not in {"reopen", "link", *KINDS, "split"}:
        return _said(_CLOSED)
    return _why_not_one(act, rows[0], closed=closed)


def _why_not_one(act: str, row: TicketRow, *, closed: bool) -> str:
    if act == "answered" and row.state != "asked":
        return _said(_NOT_ASKED)
    if act == "reopen" and not closed:
        return _said(_NOT_CLOSED)
    if act == "back" and not row.party:
        return _said(_NOT_ROUTED)
    if act == "merge" and row.follows:
        return _said(_FOLLOWS).replace("%1", row.follows)
    if act == "split" and not (row.changes or row.follows):
        return _said(_NO_WAIT)
    if act in {"answer", "possible"} and row.state == "parked":
        return _said(_WAITS).replace("%1", row.changes or "")
    return ""


def likely(rows: Sequence[TicketRow]) -> tuple[str, ...]:
    """The acts for these tickets, the most likely first."""
    state = rows[0].state if len(rows) == 1 else ""
    if state == "closed":
        return ("reopen", "link", *KINDS)
    if len(rows) > 1:
        several = ("link", "correction", "wish", "ask", "answer", "route", "possible", "merge", "change", "mandate")
        return (*several, "kind", "language", "product", "close")
    rest = ("link", "correction", "wish", "ask", "answer", "route", "possible", "merge", "change", "mandate")
    tail = ("escalate", "kind", "language", "product", "split", "close")
    first = ("answered",) if state == "asked" else ("back",) if rows[0].party else ()
    return (*first, *rest, *tail)


def question(
    act: str,
    rows: Sequence[TicketRow],
    database: Any,  # models.database.Database; views never look into it
) -> Question:
    """What an act asks for, with the letter that it would write; the letters of several are foreseen before they are."""
    title, note, accept, icon = _ASKS[act]
    letter = _letter(act, rows[0].id, database) if len(rows) == 1 else None
    return Question(act, _said(title), _said(note), _said(accept), icon, letter)


def _letter(act: str, number: int, database: Any) -> Callable[[str], TicketLetter] | None:
    if act in {"answer", "possible", "route"}:

        def closing(words: str) -> TicketLetter:
            from app.queries.ticket_letters import Closing, closing_letter

            return closing_letter(database, number, Closing(words))

        return closing
    return None


@dataclass(frozen=True, slots=True)
class Told:
    """A command with its order, ready to be done."""

    command: Command
    order: object


def worded(act: str, number: int, words: str) -> Told:
    """The order of an act that asks for words."""
    from app.commands import asking, closing, routing

    if act == "answered":
        return Told(asking.answer_came, asking.AnswerCame(number, words))
    if act == "escalate":
        return Told(routing.escalate, routing.Escalate(number, words))
    if act == "back":
        return Told(routing.take_back, routing.TakeBack(number, words))
    if act == "reopen":
        return Told(closing.reopen_ticket, closing.ReopenTicket(number, words))
    return Told(closing.close_ticket, closing.CloseTicket(number, _DISPOSITIONS[act], words))


def made(kind: str, title: str, tickets: Sequence[int], product: str | None, details: dict[str, str]) -> Told:
    """The order that makes a change for which these tickets wait."""
    from app.commands import changes, several_tickets

    order = changes.NewChange(ChangeKind(kind), title, tuple(tickets), product, details)
    if len(tickets) == 1:
        return Told(changes.new_change, order)
    return Told(several_tickets.make_for_all, several_tickets.MakeForAll(order))


def asked(tickets: Sequence[int], questions: Sequence[str], facts: Sequence[Fact]) -> Told:
    """The order that asks for facts and whatever else."""
    from app.commands import asking, several_tickets

    if len(tickets) == 1:
        return Told(asking.ask_ticket, asking.AskTicket(tickets[0], tuple(questions), tuple(facts)))
    return Told(several_tickets.ask_all, several_tickets.AskAll(tuple(tickets), tuple(questions), tuple(facts)))


def closed(act: str, tickets: Sequence[int], words: str) -> Told:
    """The order that closes several tickets with the same words."""
    from app.commands import several_tickets

    return Told(several_tickets.close_all, several_tickets.CloseAll(tuple(tickets), _DISPOSITIONS[act], words))


def linked(tickets: Sequence[int], change: int) -> Told:
    """The order that lets these tickets wait for a change."""
    from app.commands import changes, several_tickets

    if len(tickets) == 1:
        return Told(changes.link, changes.Link(tickets[0], change))
    return Told(several_tickets.link_all, several_tickets.LinkAll(tuple(tickets), change))


def unlinked(ticket: int, change: int) -> Told:
    """The order that takes a waiter away."""
    from app.commands import changes

    return Told(changes.unlink, changes.Unlink(ticket, change))


def followed(tickets: Sequence[int], other: int) -> Told:
    """The order that lets tickets follow another."""
    from app.commands import following, several_tickets

    if len(tickets) == 1:
        return Told(following.merge_tickets, following.MergeTickets(tickets[0], other))
    return Told(several_tickets.follow_all, several_tickets.FollowAll(tuple(tickets), other))


def routed(tickets: Sequence[int], one: Told) -> Told:
    """The order that hands several tickets over, as *one* would be."""
    from app.commands import several_tickets
    from app.commands.routing import Route

    order = one.order
    assert isinstance(order, Route)
    several = several_tickets.RouteAll(tuple(tickets), order.party, order.note, order.closed, order.text)
    return Told(several_tickets.route_all, several)


def parted(ticket: int) -> Told:
    """The order that takes a merge of tickets back."""
    from app.commands import following

    return Told(following.split_ticket, following.SplitTicket(ticket))


def corrected(tickets: Sequence[int], what: str, value: str) -> Told:
    """The order that corrects kind, language or product."""
    from app.commands import several_tickets
    from app.commands import tickets as commands

    if len(tickets) == 1:
        return Told(commands.edit_ticket, commands.EditTicket(tickets[0], {what: value}))
    return Told(several_tickets.edit_tickets, several_tickets.EditTickets(tuple(tickets), {what: value}))


#: What a kind or a language can be corrected to.
CHOICES = {
    "kind": tuple(kind.value for kind in TicketKind),
    "language": tuple(language.value for language in Language),
}
