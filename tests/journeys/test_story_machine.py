"""Stories that nobody wrote: any steps in any order, and after each of them everything must still agree.

Short by default (16 runs of up to 25 steps, and 6 longer ones by the dice). The long form is 300 runs of 50 steps and 200 by
the dice: `pytest --long tests/journeys/test_story_machine.py`, or with the environment variable FORTNIGHT_LONG=1.
"""

import random
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from tests.app.commands.desk import Desk
from tests.journeys.story import STEPS, Story

Step = tuple[str, dict[str, Any]]


def _one_of_its_ways(number: int) -> st.SearchStrategy[Step]:
    name, choices = STEPS[number]
    chosen = st.fixed_dictionaries({each: st.sampled_from(list(values)) for each, values in choices.items()})
    return chosen.map(lambda given: (name, given))


class Machine(RuleBasedStateMachine):
    """Hypothesis tells the story, and shortens it where it goes wrong."""

    empty: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.story = Story(self.empty)

    @rule(step=st.integers(0, len(STEPS) - 1).flatmap(_one_of_its_ways))
    def take(self, step: Step) -> None:
        name, given = step
        getattr(self.story, name)(**given)

    @invariant()
    def everything_agrees(self) -> None:
        self.story.check()

    def teardown(self) -> None:
        self.story.end()


def test_whatever_is_done_everything_agrees(empty_file: Path, long_form: bool) -> None:
    Machine.empty = empty_file
    runs, steps = (300, 50) if long_form else (16, 25)
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=runs,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=not long_form,
            database=None,
        ),
    )


def roll(seed: int, steps: int, story: Story) -> None:
    """Tell one story by the dice; where it goes wrong, all of it is said."""
    dice, told = random.Random(seed), []
    for _ in range(steps):
        name, choices = dice.choice(STEPS)
        given = {each: dice.choice(list(values)) for each, values in choices.items()}
        told.append((name, given))
        getattr(story, name)(**given)
        try:
            story.check()
        except AssertionError as error:
            raise AssertionError(f"{error}, in the story of seed {seed}:\n{told}") from error
    story.end()


def test_whatever_the_dice_say_everything_agrees(empty_file: Path, long_form: bool) -> None:
    for seed in range(200 if long_form else 6):
        roll(seed, 60, Story(empty_file))


def test_a_story_holds_in_a_file_and_on_a_server(either_desk: Desk) -> None:
    roll(4711, 40, Story(either_desk))
