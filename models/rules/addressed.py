"""A letter that was told by hand for want of an address: the ways to the post once there is one."""

from collections.abc import Mapping

from models.rules.lifecycle import LetterFacts, Transition
from models.rules.states import LetterState

_BY_HAND = frozenset({LetterState.BY_HAND})

#: Beside the steps that a person takes with a letter.
ADDRESSED: Mapping[str, tuple[Transition[LetterState, LetterFacts], ...]] = {
    "queue": (Transition(_BY_HAND, LetterState.QUEUED, "queued"),),
    "draft": (Transition(_BY_HAND, LetterState.DRAFT, "put up for approval"),),
}
