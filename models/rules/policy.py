"""Policy: the ordered rules that say which change goes before which, over the score."""

from models.rules.states import ChangeState

#: The changes that stand in line, and so have a rank.
LIVE = frozenset({ChangeState.PARKED, ChangeState.HONOURED, ChangeState.PLANNED, ChangeState.READY, ChangeState.TESTED})
