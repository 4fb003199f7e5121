"""Workarounds: what those who wait can do until the change ships, and the letter that tells them."""

from dataclasses import dataclass

from app.commands.act import Act
from app.commands.finding import change_of, waiting_of
from app.effects import Effects
from models.rules.errors import RuleBroken
from models.rules.states import ChangeState
from models.rules.terms import Event

_OVER = frozenset({ChangeState.SHIPPED, ChangeState.REJECTED, ChangeState.MERGED})


@dataclass(frozen=True, slots=True)
class TellWorkaround:
    """A workaround for a change; an empty text takes it away, and tells nobody."""

    change: int
    text: str


def tell_workaround(act: Act, order: TellWorkaround) -> Effects:
    """Write down what can be done meanwhile, and tell everyone who still waits."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    text = order.text.strip()
    if change.state in _OVER:
        raise RuleBroken(f"C-{change.id} is {change.state.value}: nobody waits for it any more.")
    if text == (change.workaround or ""):
        raise RuleBroken(f"C-{change.id} has this workaround already." if text else f"C-{change.id} has no workaround.")
    change.workaround = text or None
    if text:
        act.tell(waiting_of(act.session, change.id), Event.WORKAROUND, workaround=text)
    act.standing.of_changes(change.id)
    return act.done("workaround", f"C-{change.id}: workaround {'told' if text else 'taken away'}", text or None)
