"""A letter that the post took and brought back: the one way from *sent* to *failed*."""

from collections.abc import Mapping

from models.rules.lifecycle import LetterFacts, Transition
from models.rules.states import LetterState

#: Beside the post's own steps, which never go back.
RETURNED: Mapping[str, tuple[Transition[LetterState, LetterFacts], ...]] = {
    "returned": (
        Transition(frozenset({LetterState.SENT, LetterState.UNKNOWN}), LetterState.FAILED, "brought back by the post"),
    ),
}
