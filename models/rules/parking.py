"""Parking's own rules: why a change comes back, by which day at the latest, and those causes as words."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from models.rules.errors import BadInput
from models.rules.terms import TicketEvent

#: Days from parking to the review, where nobody says another day and nothing else brings the change back.
REVIEW_AFTER_DAYS = 28
#: So many days before the latest date for an answer a change comes back, so that there is time to decide.
ANSWER_NEARS_DAYS = 7
#: So many days before a law's date a change comes back, where nobody says how many.
LAW_DAYS = 90


class ReturnCause(StrEnum):
    """Why a change is back in Decisions."""

    DATE = "date"
    LAW = "law"
    TICKET = "ticket"
    WAITERS = "waiters"
    CAPACITY = "capacity"
    REVIEW = "review"
    DEFERRED = "deferred"
    ANSWER_BY = "answer-by"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    CONSULTATION = "consultation"
    RENEWAL = "renewal"


Fact = str | int | float


@dataclass(frozen=True, slots=True)
class Because:
    """A cause with its facts: *day* (ISO), *ticket*, *event*, *waiting*, *amount*, *days*, *release*, *law*, *who*, *renewal*."""

    kind: ReturnCause
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def as_json(self) -> str:
        """How it is stored."""
        return json.dumps({"kind": self.kind.value, "facts": dict(self.facts)}, ensure_ascii=False)


def because_of(stored: str | None) -> Because | None:
    """What is stored, read again; None where nothing is."""
    if not stored:
        return None
    found = json.loads(stored)
    return Because(ReturnCause(found["kind"]), dict(found["facts"]))


_WORDS: Mapping[ReturnCause, str] = {
    ReturnCause.DATE: "it was to come back on {day}",
    ReturnCause.LAW: "{law} is in force from {day}",
    ReturnCause.TICKET: "{ticket} was {event}",
    ReturnCause.WAITERS: "{waiting} wait for it now",
    ReturnCause.CAPACITY: "{release} has {days} person-days free",
    ReturnCause.REVIEW: "its review date is {day}",
    ReturnCause.DEFERRED: "it was deferred until {day}",
    ReturnCause.ANSWER_BY: "an answer is due by {day}",
    ReturnCause.ANSWERED: "{ticket} answered the question",
    ReturnCause.UNANSWERED: "nobody answered the question of {day}",
    ReturnCause.CONSULTATION: "{who} has not answered since {day}",
    ReturnCause.RENEWAL: "the renewal {renewal} was rejected",
}


def said(because: Because) -> str:
    """The cause in English, as part of a sentence."""
    facts = {
        name: f"{round(value, 1):g}" if isinstance(value, float) else value for name, value in because.facts.items()
    }
    if facts.get("event") == TicketEvent.ANSWERED:
        return f"{facts['ticket']} brought an answer"
    return _WORDS[because.kind].format_map(facts)


@dataclass(frozen=True, slots=True)
class Dates:
    """When a parked change is looked at again, the latest date for its answer, and until when it rests at most."""

    review: date
    answer_by: date
    rests_until: date


def dates_of(today: date, answer_days: int, given: "Given") -> Dates:
    """The two dates from what was said; the review never lies after the answer. BadInput where they contradict each other.

    What is named beyond the house's usual time is taken at its word: then that is the latest date for an answer.
    """
    _check(today, given)
    latest = max(filter(None, (today + timedelta(days=answer_days), given.review, *given.days)))
    answer_by = given.answer_by or latest
    usual = today + timedelta(days=REVIEW_AFTER_DAYS) if not given.rests else answer_by
    review = given.review or min(usual, answer_by)
    nears = answer_by - timedelta(days=ANSWER_NEARS_DAYS)
    # A day that was named is kept; where none was, there is a week for the answer.
    is_named = review < answer_by or review in given.days
    return Dates(review, answer_by, review if is_named or nears <= today else min(review, nears))


@dataclass(frozen=True, slots=True)
class Given:
    """What was said of the dates: *days* on which conditions bring it back; whether it *rests* until something does."""

    review: date | None = None
    answer_by: date | None = None
    days: Sequence[date] = ()
    rests: bool = False


def _check(today: date, given: Given) -> None:
    if given.review is not None and given.review < today:
        raise BadInput(f"The review date {given.review.isoformat()} is past. Choose a day to come.")
    if given.answer_by is None:
        return
    if given.answer_by < today:
        raise BadInput(f"The latest date for an answer, {given.answer_by.isoformat()}, is past. Choose a day to come.")
    if given.review is not None and given.review > given.answer_by:
        raise BadInput(
            f"The review date {given.review.isoformat()} lies after {given.answer_by.isoformat()}, "
            "the latest date for an answer. Choose an earlier review, or a later answer."
        )
    if late := [day for day in given.days if day > given.answer_by]:
        raise BadInput(
            f"It would come back on {late[0].isoformat()}, after {given.answer_by.isoformat()}, "
            "the latest date for an answer. Choose an earlier day, or a later answer."
        )


def on_duty(name: str, deputy: str | None, away: tuple[date | None, date | None], day: date) -> str | None:
    """Whose word counts on a day: the one named, or the deputy while away; None where nobody stands in.

    *away* are the first and the last day; without the last it has no end, without the first it has begun.
    """
    first, last = away
    is_away = (first is not None or last is not None) and (first or day) <= day <= (last or day)
    return deputy if is_away else name
