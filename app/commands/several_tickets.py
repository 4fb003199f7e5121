"""Several tickets at once, by one act which one undo takes back: those that can't are passed over, and it is said why."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.commands import given
from app.commands.act import Act
from app.commands.asking import AskTicket, ask_ticket, languages_of
from app.commands.cases import case_of
from app.commands.changes import Link, NewChange, link, new_change, surviving
from app.commands.closing import CloseTicket, close_ticket, note_other_languages
from app.commands.finding import check_live, ticket_of
from app.commands.following import MergeTickets, merge_tickets
from app.commands.routing import Route, route
from app.commands.steps import Course, each_that_can
from app.commands.tickets import EditTicket, edit_ticket
from app.effects import Effects
from models.rules.terms import AnswerChannel, Disposition, Event, Fact

Order = TypeVar("Order")


def _orders(tickets: Sequence[int], order: Callable[[int], Order]) -> dict[int, Order]:
    return {number: order(number) for number in dict.fromkeys(tickets)}


def _waits(count: int) -> str:
    return "1 ticket waits" if count == 1 else f"{count} tickets wait"


@dataclass(frozen=True, slots=True)
class AskAll:
    """The same questions to several requesters, each in their own language."""

    tickets: tuple[int, ...]
    questions: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()


def ask_all(act: Act, order: AskAll, course: Course | None = None) -> Effects:
    """Ask several requesters; who asked more than once gets one letter for all their tickets."""
    spoken = languages_of(act, order.tickets)
    orders = _orders(order.tickets, lambda number: AskTicket(number, order.questions, order.facts, spoken.get(number)))
    done = each_that_can(act, ask_ticket, orders, course or Course())
    asked = [*(fact.value for fact in order.facts), *filter(None, map(str.strip, order.questions))]
    return act.done("ask_all", f"{given.counted(len(done), 'ticket')} asked: {'; '.join(asked)}")


@dataclass(frozen=True, slots=True)
class EditTickets:
    """The same corrected values for several tickets."""

    tickets: tuple[int, ...]
    values: Mapping[str, str]


def edit_tickets(act: Act, order: EditTickets, course: Course | None = None) -> Effects:
    """Correct several tickets alike; closed ones stay as they are."""
    orders = _orders(order.tickets, lambda number: EditTicket(number, order.values))
    done = each_that_can(act, edit_ticket, orders, course or Course())
    return act.done(
        "edit_tickets", f"{given.counted(len(done), 'ticket')} corrected: {', '.join(sorted(order.values))}"
    )


@dataclass(frozen=True, slots=True)
class LinkAll:
    """These tickets wait for that change."""

    tickets: tuple[int, ...]
    change: int


def link_all(act: Act, order: LinkAll, course: Course | None = None) -> Effects:
    """Let several tickets wait for a change; those that wait for it already are passed over."""
    change = surviving(act, order.change)
    orders = _orders(order.tickets, lambda number: Link(number, change.id))
    done = each_that_can(act, link, orders, course or Course())
    return act.done("link_all", f"{_waits(len(done))} for C-{change.id}")


@dataclass(frozen=True, slots=True)
class MakeForAll:
    """One change for several tickets, made from the first of them that is open."""

    change: NewChange


def make_for_all(act: Act, order: MakeForAll, course: Course | None = None) -> Effects:
    """Make one change for which all of them wait; closed ones are passed over."""
    going = course or Course()
    made: list[int] = []

    def wait(step: Act, number: int) -> Effects:
        check_live(ticket_of(step.session, number), "made to wait for something new")
        if not made:
            first = NewChange(
                order.change.kind, order.change.title, (number,), order.change.product, order.change.details
            )
            new_change(step, first)
            made.append(int(act.made[-1].removeprefix("C-")))
        else:
            link(step, Link(number, made[0]))
        return Effects(step.id, "")

    done = each_that_can(act, wait, _orders(order.change.tickets, int), going)
    title = " ".join(order.change.title.split())
    return act.done("new_change", f"C-{made[0]} made: {title}. {_waits(len(done))} for it")


@dataclass(frozen=True, slots=True)
class CloseAll:
    """These tickets end at support's own hands, with the same words or the same case."""

    tickets: tuple[int, ...]
    disposition: Disposition
    text: str = ""
    channel: AnswerChannel | None = None
    case: int | None = None
    fixed_in: str = ""


def close_all(act: Act, order: CloseAll, course: Course | None = None) -> Effects:
    """Close several tickets; those that wait for a change are passed over, unless their requesters withdrew."""
    orders = _orders(
        order.tickets,
        lambda number: CloseTicket(
            number,
            order.disposition,
            order.text,
            case=order.case,
            channel=order.channel,
            fixed_in=order.fixed_in,
            kept=False,
        ),
    )
    done = each_that_can(act, close_ticket, orders, course or Course())
    if order.case is not None and not order.text.strip():
        note_other_languages(act, case_of(act.session, order.case), act.mailbag.told_tickets(Event.CLOSED))
    how = order.disposition.value.replace("-", " ")
    return act.done("close_all", f"{given.counted(len(done), 'ticket')} closed: {how}", order.text.strip() or None)


@dataclass(frozen=True, slots=True)
class RouteAll:
    """These tickets go to one party; *closed* ends our part of each."""

    tickets: tuple[int, ...]
    party: str
    note: str = ""
    closed: bool = False
    text: str = ""


def route_all(act: Act, order: RouteAll, course: Course | None = None) -> Effects:
    """Hand several tickets over to a party."""
    orders = _orders(
        order.tickets, lambda number: Route(number, order.party, order.note, closed=order.closed, text=order.text)
    )
    done = each_that_can(act, route, orders, course or Course())
    said = f"{given.counted(len(done), 'ticket')} handed over to {order.party}"
    return act.done("route_all", said + (" and closed" if order.closed else ""), order.note.strip() or None)


@dataclass(frozen=True, slots=True)
class FollowAll:
    """These tickets ask for the same as that one."""

    tickets: tuple[int, ...]
    into: int


def follow_all(act: Act, order: FollowAll, course: Course | None = None) -> Effects:
    """Let several tickets follow one of them, or another."""
    orders = _orders(
        [number for number in order.tickets if number != order.into],
        lambda number: MergeTickets(number, order.into),
    )
    done = each_that_can(act, merge_tickets, orders, course or Course())
    follow = "1 ticket follows" if len(done) == 1 else f"{len(done)} tickets follow"
    return act.done("follow_all", f"{follow} T-{order.into}")
