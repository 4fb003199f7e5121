"""Reproduction of a fault: whether it was seen, and what is to be tried next."""

from collections.abc import Collection
from enum import StrEnum

from models.rules.terms import TrialPlace, TrialResult

Tried = tuple[TrialPlace, TrialResult]

#: Of several results for one place and situation the first of these counts.
STRONGEST = (TrialResult.SEEN, TrialResult.NEEDS_LOG_BUILD, TrialResult.NOT_SEEN)


class NextTrial(StrEnum):
    """What is still to be done before a fault is known."""

    OWN = "try-own-system"
    REQUESTER = "try-at-requester"
    LOG_BUILD = "ask-for-log-build"
    WAIT = "wait-for-log-build"
    NONE = "none"


SENTENCES = {
    NextTrial.OWN: "not tried yet: try it in our own systems",
    NextTrial.REQUESTER: "not seen in our systems: try at the requester's",
    NextTrial.LOG_BUILD: "not seen there: ask for a log build",
    NextTrial.WAIT: "a build that logs more is needed: try again with it",
    NextTrial.NONE: "",
}


def was_seen(trials: Collection[Tried]) -> bool:
    """The gate: a correction is reproduced only where somebody saw the fault, in our systems or at the requester's."""
    return any(result is TrialResult.SEEN for _, result in trials)


def next_trial(trials: Collection[Tried]) -> NextTrial:
    """What is to be done next: our own systems first, then the requester's, then a build that logs more."""
    if was_seen(trials):
        return NextTrial.NONE
    if any(result is TrialResult.NEEDS_LOG_BUILD for _, result in trials):
        return NextTrial.WAIT
    places = {place for place, _ in trials}
    if TrialPlace.REQUESTER in places:
        return NextTrial.LOG_BUILD
    return NextTrial.REQUESTER if TrialPlace.OWN in places else NextTrial.OWN
