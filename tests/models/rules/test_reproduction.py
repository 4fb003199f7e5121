"""What is to be tried next, and when a fault counts as seen."""

import pytest

from models.rules.reproduction import SENTENCES, NextTrial, next_trial, was_seen
from models.rules.terms import TrialPlace, TrialResult

OWN, THERE = TrialPlace.OWN, TrialPlace.REQUESTER
SEEN, NOT, LOGS = TrialResult.SEEN, TrialResult.NOT_SEEN, TrialResult.NEEDS_LOG_BUILD


@pytest.mark.parametrize(
    ("trials", "following"),
    [
        ([], NextTrial.OWN),
        ([(OWN, NOT)], NextTrial.REQUESTER),
        ([(OWN, NOT), (THERE, NOT)], NextTrial.LOG_BUILD),
        ([(THERE, NOT)], NextTrial.LOG_BUILD),
        ([(OWN, NOT), (THERE, LOGS)], NextTrial.WAIT),
        ([(OWN, NOT), (THERE, SEEN)], NextTrial.NONE),
    ],
)
def test_our_systems_come_first_then_the_requester_then_a_log_build(
    trials: list[tuple[TrialPlace, TrialResult]], following: NextTrial
) -> None:
    assert next_trial(trials) is following
    assert was_seen(trials) is (following is NextTrial.NONE)
    assert bool(SENTENCES[following]) is not was_seen(trials)
