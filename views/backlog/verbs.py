"""What can be done with the chosen changes: which command fits their state, why another does not, and which is likely."""

from collections.abc import Callable, Sequence

from app.rows.changes import ChangeRow
from views.backlog.words import marked, translate
from views.marking import QT_TRANSLATE_NOOP

Fits = Callable[[ChangeRow], bool]


def _always(_row: ChangeRow) -> bool:
    return True


_OVER = frozenset({"shipped", "rejected", "merged"})

#: For each command which changes it fits, and what is said where it does not.
_FITS: dict[str, tuple[Fits, str]] = {
    "backlog.park": (lambda row: row.state == "new", QT_TRANSLATE_NOOP("Backlog", "Only what is new is parked.")),
    "backlog.score": (
        lambda row: row.state != "merged",
        QT_TRANSLATE_NOOP("Backlog", "It was merged: score the change that it was merged into."),
    ),
    "backlog.estimate": (
        lambda row: row.state not in {"rejected", "merged"},
        QT_TRANSLATE_NOOP("Backlog", "It is over: nobody works on it."),
    ),
    "backlog.place": (
        lambda row: row.state in {"honoured", "planned"},
        QT_TRANSLATE_NOOP("Backlog", "Only what is honoured or planned is placed; what is ready slips on the board."),
    ),
    "backlog.merge": (
        lambda row: row.state in {"new", "parked", "honoured"},
        QT_TRANSLATE_NOOP("Backlog", "Only what is new, parked or honoured is merged."),
    ),
    "backlog.reproduced": (
        lambda row: row.kind == "correction" and row.state in {"new", "parked"} and row.reproduced is None,
        QT_TRANSLATE_NOOP("Backlog", "Only a correction that waits and was not reproduced yet."),
    ),
    "backlog.urgency": (
        lambda row: row.kind == "correction" and row.state not in _OVER,
        QT_TRANSLATE_NOOP("Backlog", "Only a correction that is not over has an urgency."),
    ),
    "backlog.decide": (
        lambda row: row.state in {"parked", "honoured"} or (row.state == "rejected" and row.asked_again is not None),
        QT_TRANSLATE_NOOP("Backlog", "There is nothing to decide."),
    ),
    "backlog.depends": (
        lambda row: row.state not in _OVER,
        QT_TRANSLATE_NOOP("Backlog", "It is over: nothing keeps it back any more."),
    ),
    "backlog.workaround": (
        lambda row: row.state not in _OVER,
        QT_TRANSLATE_NOOP("Backlog", "It is over: nobody waits for it any more."),
    ),
    "backlog.split": (_always, ""),
    "backlog.edit": (_always, ""),
    "list.history": (_always, ""),
    "list.copy": (_always, ""),
}

#: What is done with several at once; everything else asks for one change alone.
FOR_SEVERAL = ("backlog.place", "backlog.score", "backlog.park", "backlog.merge")

#: The commands as they stand in the bar, before the likely ones are put first.
IN_ORDER = (
    "backlog.park",
    "backlog.decide",
    "backlog.place",
    "backlog.score",
    "backlog.estimate",
    "backlog.edit",
    "backlog.merge",
    "backlog.reproduced",
    "backlog.urgency",
    "backlog.workaround",
    "backlog.depends",
    "backlog.split",
    "list.history",
)


def why_not(command: str, rows: Sequence[ChangeRow]) -> str:
    """Why a command can't be done with these; nothing where it can."""
    if command not in _FITS:
        return ""
    if not rows:
        return translate("Backlog", "Choose a change first.")
    if len(rows) > 1 and command not in (*FOR_SEVERAL, "list.copy"):
        return translate("Backlog", "Choose one change alone.")
    fits, sentence = _FITS[command]
    return "" if all(fits(row) for row in rows) else marked(sentence)


def likely_first(row: ChangeRow | None) -> tuple[str, ...]:
    """The commands for one change, what is most likely done next before the others; what does not fit last."""
    if row is None:
        return IN_ORDER
    first = [name for name in _likely(row) if not why_not(name, [row])]
    rest = [name for name in IN_ORDER if name not in first]
    rest.sort(key=lambda name: bool(why_not(name, [row])))
    return (*first, *rest)


def _likely(row: ChangeRow) -> tuple[str, ...]:
    if row.state == "new":
        return ("backlog.reproduced", "backlog.park", "backlog.urgency", "backlog.merge")
    if row.state == "parked":
        return ("backlog.decide", "backlog.reproduced", "backlog.score")
    if row.state == "honoured":
        return ("backlog.place", "backlog.score")
    return ("backlog.place", "backlog.decide", "backlog.edit")
