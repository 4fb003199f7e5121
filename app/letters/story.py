"""The facts arranged for a template: cleaned, requests of one ticket put together, answers of one kind put together."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from app.letters.cleaning import lines, one_line, shortened
from app.letters.facts import LetterFacts, Request
from app.letters.wording import Wording
from models.rules.terms import NoKind

_THEME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Ticket:
    """One ticket as a letter names it: by its own key and subject, and by our titles where they differ."""

    name: str
    theme: str
    key: str
    received: date | None
    titles: str
    several_titles: bool
    reference: str
    closes: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """One kind of no with its reason, and the tickets that get it."""

    kind: NoKind | None
    reason: str | None
    tickets: tuple[Ticket, ...]
    about: str


def story(facts: LetterFacts, wording: Wording) -> dict[str, object]:
    """Every name that a template may use, with its value; texts are harmless, empty ones None."""
    tickets = _tickets(facts.requests, wording)
    answers = _answers(facts, wording)
    reader = one_line(facts.reader)
    return {
        # An address is no name to greet by, and neither is that of a party, which alone reads our number.
        "reader": None if facts.number or (reader and "@" in reader) else reader,
        "house": one_line(facts.house),
        "product": one_line(facts.product),
        "tickets": tickets,
        "ticket": tickets[0],
        "count": len(tickets),
        "many": len(tickets) > 1,
        "closing": [ticket for ticket in tickets if ticket.closes],
        "staying": [ticket for ticket in tickets if not ticket.closes],
        "references": [ticket.reference for ticket in tickets if ticket.reference],
        "answers": answers,
        "kind": answers[0].kind if len({answer.kind for answer in answers}) == 1 else None,
        "reason": lines(facts.reason) or _common_reason(facts.requests),
        "until": facts.until,
        "brings_back": lines(facts.brings_back),
        "release": one_line(facts.release),
        "release_date": facts.release_date,
        "earlier_date": facts.earlier_date,
        "sooner": bool(facts.earlier_date and facts.release_date and facts.release_date < facts.earlier_date),
        "questions": [question for text in facts.questions if (question := one_line(text))],
        "workaround": lines(facts.workaround),
        "corrected": facts.corrected,
        "fixed_in": one_line(facts.fixed_in),
        "version": one_line(facts.version),
        "newer": bool(facts.version) and _version(facts.version) != _version(facts.fixed_in),
        "module": one_line(facts.module),
        "handed_to": one_line(facts.handed_to),
        "words": lines(facts.words),
        "number": one_line(facts.number),
        "renewal": one_line(facts.renewal),
        "alone": facts.alone,
    }


def _version(text: str | None) -> str:
    """A version as two people write it alike: V 8.5 is 8.5."""
    return (text or "").strip().casefold().removeprefix("version").lstrip("v. ").strip()


def _common_reason(requests: Iterable[Request]) -> str | None:
    reasons = {lines(request.reason) for request in requests}
    return reasons.pop() if len(reasons) == 1 else None


def _answers(facts: LetterFacts, wording: Wording) -> tuple[Answer, ...]:
    def answered(request: Request) -> tuple[str, str]:
        return request.no_kind or "", lines(request.reason) or lines(facts.reason) or ""

    groups = [
        (answer, _tickets(requests, wording))
        for answer, requests in groupby(sorted(facts.requests, key=answered), key=answered)
    ]
    told = Counter(ticket.key for _, tickets in groups for ticket in tickets)
    return tuple(
        Answer(NoKind(kind) if kind else None, reason or None, tickets, _about(tickets, told, wording))
        for (kind, reason), tickets in groups
    )


def _about(tickets: Iterable[Ticket], told: Mapping[str, int], wording: Wording) -> str:
    """The tickets by key; one that gets two answers, by our title as well."""
    return wording.listed(
        [f"{each.key} – {each.titles}" if told[each.key] > 1 and each.titles else each.key for each in tickets]
    )


def _tickets(requests: Iterable[Request], wording: Wording) -> tuple[Ticket, ...]:
    by_ticket: dict[tuple[str, str], list[Request]] = {}
    for request in requests:
        by_ticket.setdefault((request.ticket_key, request.ticket_subject), []).append(request)
    return tuple(_ticket(of_ticket, wording) for of_ticket in by_ticket.values())


def _ticket(requests: list[Request], wording: Wording) -> Ticket:
    first = requests[0]
    key, subject = one_line(first.ticket_key) or "", one_line(first.ticket_subject)
    titles = _titles(requests, subject, wording)
    url = one_line(first.url)
    numbers = dict.fromkeys(number for request in requests if (number := one_line(request.change_number)))
    return Ticket(
        name=" ".join(part for part in (key, wording.quoted(subject) if subject else "") if part),
        theme=f"{shortened(subject, _THEME_LIMIT)} ({key})" if subject and key else shortened(subject or key, 60),
        key=key or wording.quoted(subject or ""),
        received=first.received,
        titles=wording.listed(titles),
        several_titles=len(titles) > 1,
        reference=" · ".join(part for part in (key, *numbers, url) if part),
        closes=all(request.closes for request in requests),
    )


def _titles(requests: list[Request], subject: str | None, wording: Wording) -> list[str]:
    titles: dict[str, None] = {}
    for request in requests:
        title, number = one_line(request.change_title), one_line(request.change_number)
        if title and (len(requests) > 1 or title.casefold() != (subject or "").casefold()):
            titles[f"{wording.quoted(title)} ({number})" if number else wording.quoted(title)] = None
    return list(titles)
