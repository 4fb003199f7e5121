"""Taking out: a planned change leaves its release and waits among the candidates; the day that was told is taken back."""

from dataclasses import dataclass

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_of, item_of, move_change, waiting_of
from app.commands.planning import note_unplaced_mandate
from app.commands.releases import take_out as take_from_release
from app.commands.together import with_dependants
from app.commands.unshipping import take_days_back
from app.effects import Effects
from models.changes import Change


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take a planned change out of its release, for a reason that those are told who read its day."""

    change: int
    reason: str


def take_out(act: Act, order: TakeOut) -> Effects:
    """The change, and what requires it or goes together with it, is honoured again and waits for another release.

    Letters with its day that have not left are withdrawn; who has read one gets a correction to approve.
    """
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    reason = given.needed(order.reason, "taken out")
    leaving = with_dependants(act, change)
    for each in leaving:
        leave(act, each, reason)
    names = ", ".join(f"C-{each.id}" for each in leaving)
    return act.done("take_out", f"{names} taken out of the plan", reason)


def leave(act: Act, change: Change, reason: str | None) -> None:
    """A planned change leaves its release, and the day that was told of it holds no longer."""
    move_change(act.session, change, "take-out")
    take_from_release(act, item_of(act.session, change))
    note_unplaced_mandate(act, change)
    waiting = waiting_of(act.session, change.id)
    take_days_back(act, change, waiting, waiting, reason)
    act.standing.of_changes(change.id)
