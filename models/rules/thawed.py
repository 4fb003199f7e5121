"""A release whose freeze has nothing left to hold: the one way from *frozen*, *in test* or *ready* back to *planned*."""

from collections.abc import Mapping

from models.rules.lifecycle import ReleaseFacts, Transition
from models.rules.states import ReleaseState


def _holds_nothing(facts: ReleaseFacts) -> str | None:
    return f"{facts.label} still holds something: it stays frozen." if facts.items else None


#: Beside a release's own steps, which never go back.
THAWED: Mapping[str, tuple[Transition[ReleaseState, ReleaseFacts], ...]] = {
    "thaw": (
        Transition(
            frozenset({ReleaseState.FROZEN, ReleaseState.IN_TEST, ReleaseState.READY}),
            ReleaseState.PLANNED,
            "thawed",
            (_holds_nothing,),
        ),
    ),
}
