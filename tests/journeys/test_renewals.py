"""Random stories of renewals: whatever is baked in, pulled out, honoured, rejected, shipped and undone, nobody is forgotten."""

import random
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.database import reading
from models.letters import Letter, Notice
from models.renewals import Renewal
from models.rules.states import ChangeState, LetterState, RenewalState
from models.rules.terms import DecisionKind, Event, NoKind
from tests.journeys.story import STEPS, Story

_TOLD = "renew", "park", "decide", "place", "slip", "rush", "conclude", "link", "undo", "post", "wait", "test"
_OUTCOMES = (Event.SHIPPED, Event.REJECTED)


def told_of_each(story: Story) -> dict[int, list[Event]]:
    """What each waiter was, or is to be, told, in its order."""
    heard: dict[int, list[Event]] = defaultdict(list)
    with reading(story.desk.database) as session:
        rows = session.execute(
            sa.select(Notice.waiter_id, Notice.event)
            .join(Letter, Letter.id == Notice.letter_id)
            .where(Letter.state != LetterState.WITHDRAWN, Notice.waiter_id.is_not(None))
            .order_by(Notice.act_id, Notice.id)
        )
        for waiter, event in rows:
            assert waiter is not None
            heard[waiter].append(event)
    return heard


def nobody_hears_a_correction_of_nothing(story: Story) -> None:
    """No correction follows another: there was nothing new to be corrected."""
    for waiter, events in told_of_each(story).items():
        pairs = list(pairwise(events))
        assert (Event.CORRECTION, Event.CORRECTION) not in pairs, f"waiter {waiter} was told {events}"


def choose(dice: random.Random) -> tuple[str, dict[str, Any]]:
    """A step, every second one of a renewal."""
    wanted = "renew" if dice.random() < 0.5 else dice.choice(_TOLD)
    name, choices = dice.choice([step for step in STEPS if step[0] == wanted])
    return name, {each: dice.choice(list(values)) for each, values in choices.items()}


@settings(max_examples=10, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10_000))
def test_nobody_is_forgotten_in_a_renewal_and_nobody_is_told_twice(empty_file: Path, seed: int) -> None:
    story, dice = Story(empty_file), random.Random(seed)
    for _ in range(30):
        name, given_values = choose(dice)
        getattr(story, name)(**given_values)
        story.check()
    if not any(row["undoes_id"] for row in story.desk.rows(_acts())):
        nobody_hears_a_correction_of_nothing(story)
    story.end()


def _acts() -> Any:
    from models.acts import ActRecord

    return ActRecord


@settings(max_examples=6, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 10_000))
def test_every_renewal_that_is_over_has_told_everybody_its_end(empty_file: Path, seed: int) -> None:
    """At the end everything open is decided: then each who waited has exactly one outcome that counts, the last one."""
    story, dice = Story(empty_file), random.Random(seed)
    for _ in range(25):
        name, given_values = choose(dice)
        if name != "undo":
            getattr(story, name)(**given_values)
    _end_all(story)
    story.check()
    for waiter, events in told_of_each(story).items():
        ends = [event for event in events if event in _OUTCOMES]
        assert ends, f"waiter {waiter} was told {events}"
        assert events[-1] in _OUTCOMES, f"waiter {waiter} was told {events}"
    story.end()


def _end_all(story: Story) -> None:
    """Reject what is still open, renewals first."""
    from app.commands import changes, decisions, renewals
    from models.changes import Change

    for row in story.desk.rows(Renewal):
        if row["state"] in (RenewalState.PROPOSED, RenewalState.HONOURED):
            story.attempt(renewals.reject_renewal, renewals.DecideRenewal(row["id"], "Too large"))
    for row in story.desk.rows(Change):
        if row["state"] is ChangeState.NEW:
            story.attempt(changes.park, changes.Park(row["id"], "A look"))
        if row["state"] in (ChangeState.READY, ChangeState.TESTED):
            story.test(row["id"] - 1, _fail(), carried=False)
        no_kind = NoKind.LAPSED if row["kind"].value == "mandate" else NoKind.NOT_EVER
        order = decisions.Decide(row["id"], DecisionKind.REJECT, "Because", no_kind)
        story.attempt(decisions.decide, order)
        story.attempt(decisions.stand, decisions.AskedAgain(row["id"], "As before"))


def _fail() -> Any:
    from models.rules.terms import Verdict

    return Verdict.FAIL
