"""What can be done with a letter in which state: the lifecycle's own table, and the order in which the bar offers it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.effects import Effects
from app.rows.letters import LetterRow
from models.rules.lifecycle import LETTER
from models.rules.states import LetterState
from views.marking import QT_TRANSLATE_NOOP

#: Commands of the bar, by the verb of the lifecycle that each takes.
VERBS = {
    "outbox.approve": "approve",
    "outbox.hold": "hold",
    "outbox.retry": "retry",
    "outbox.arrived": "arrived",
    "outbox.told": "told",
    "outbox.by-hand": "by-hand",
    "outbox.unreachable": "unreachable",
    "outbox.drop": "withdraw",
}

#: What the bar offers in each state, the most likely first.
OFFERED: dict[LetterState, tuple[str, ...]] = {
    LetterState.DRAFT: ("outbox.approve", "outbox.edit", "outbox.hold", "outbox.drop"),
    LetterState.HELD: ("outbox.approve", "outbox.edit", "outbox.drop"),
    LetterState.QUEUED: ("outbox.hold", "outbox.edit", "outbox.drop"),
    LetterState.DEFERRED: ("outbox.retry", "outbox.hold", "outbox.drop"),
    LetterState.FAILED: ("outbox.retry", "outbox.edit", "outbox.by-hand", "outbox.unreachable", "outbox.drop"),
    LetterState.UNKNOWN: ("outbox.retry", "outbox.arrived", "outbox.drop"),
    LetterState.BY_HAND: ("outbox.told", "outbox.unreachable", "outbox.drop"),
}

#: The commands that several selected letters can take.
TOGETHER = tuple(VERBS)

#: Commands that need a reason: the title of the dialog, what it says, and reasons to choose from.
REASONS: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "outbox.told": (
        QT_TRANSLATE_NOOP("OutboxReason", "Told by hand"),
        QT_TRANSLATE_NOOP("OutboxReason", "Say how it was told. The letter then counts as told."),
        (
            QT_TRANSLATE_NOOP("OutboxReason", "by phone"),
            QT_TRANSLATE_NOOP("OutboxReason", "in the portal"),
            QT_TRANSLATE_NOOP("OutboxReason", "in person"),
            QT_TRANSLATE_NOOP("OutboxReason", "on paper"),
        ),
    ),
    "outbox.unreachable": (
        QT_TRANSLATE_NOOP("OutboxReason", "Unreachable"),
        QT_TRANSLATE_NOOP(
            "OutboxReason", "Say why there is no way to reach this reader. It is counted, with its cause."
        ),
        (
            QT_TRANSLATE_NOOP("OutboxReason", "the organisation has left"),
            QT_TRANSLATE_NOOP("OutboxReason", "the address is unknown"),
            QT_TRANSLATE_NOOP("OutboxReason", "nobody answered"),
        ),
    ),
    "outbox.drop": (
        QT_TRANSLATE_NOOP("OutboxReason", "Drop the letter"),
        QT_TRANSLATE_NOOP("OutboxReason", "Say why it is not to be told at all. The reason stays in the history."),
        (
            QT_TRANSLATE_NOOP("OutboxReason", "told otherwise already"),
            QT_TRANSLATE_NOOP("OutboxReason", "no longer true"),
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Deed:
    """A command of the outbox, performed on some letters."""

    name: str
    ids: tuple[int, ...]
    seen: int | None
    reason: str = ""


def takes(name: str, row: LetterRow) -> bool:
    """Whether the lifecycle lets this letter take that command."""
    state = LetterState(row.state)
    if name == "outbox.edit":
        return state in (LetterState.DRAFT, LetterState.QUEUED, LetterState.HELD, LetterState.FAILED)
    return any(state in transition.sources for transition in LETTER[VERBS[name]])


def deed_for(name: str, rows: Sequence[LetterRow]) -> Deed | None:
    """The deed on those letters that can take it; None where none can."""
    fit = [row for row in rows if takes(name, row)]
    if not fit:
        return None
    return Deed(name, tuple(row.id for row in fit), fit[0].row_version if len(fit) == 1 else None)


def command_of(name: str) -> Callable[..., Effects]:
    """The command of app.commands.letters that does it."""
    from app.commands import letters

    known: dict[str, Any] = {  # each is a command; perform checks its order
        "outbox.approve": letters.approve,
        "outbox.hold": letters.hold,
        "outbox.retry": letters.retry,
        "outbox.arrived": letters.arrived,
        "outbox.told": letters.told,
        "outbox.by-hand": letters.by_hand,
        "outbox.unreachable": letters.unreachable,
        "outbox.drop": letters.drop,
    }
    found: Callable[..., Effects] = known[name]
    return found
