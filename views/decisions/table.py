"""The rows of the decision desk: what waits for a word, and what was decided."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.rows.changes import ChangeRow, DecisionRow
from models.rules.parking import because_of
from views.decisions.words import days_since, local_day, today
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.bringing_back import because_words
from views.widgets.counts import numeral
from views.widgets.looks import Cell, ListLook
from views.widgets.states import Look, kind_icon, kind_word, state_look
from views.widgets.times import short_day

REACH_WIDTH, MILLIONS_WIDTH, EFFORT_WIDTH, DAYS_WIDTH, DATE_WIDTH = 52, 66, 32, 48, 76

#: The heads of the number columns, as narrow as they are.
_REACH, _EFFORT = QT_TRANSLATE_NOOP("Decisions", "Reach"), QT_TRANSLATE_NOOP("Decisions", "Effort")
#: The tabs of the queue in their order, each with its word and the head of its last column.
TABS = {
    "to-decide": (QT_TRANSLATE_NOOP("Decisions", "To decide"), QT_TRANSLATE_NOOP("Decisions", "Parked")),
    "past-review": (QT_TRANSLATE_NOOP("Decisions", "Past review"), QT_TRANSLATE_NOOP("Decisions", "Parked")),
    "asked": (QT_TRANSLATE_NOOP("Decisions", "Asked"), QT_TRANSLATE_NOOP("Decisions", "Asked")),
    "deferred": (QT_TRANSLATE_NOOP("Decisions", "Deferred"), QT_TRANSLATE_NOOP("Decisions", "Returns")),
    "asked-again": (QT_TRANSLATE_NOOP("Decisions", "Asked again"), QT_TRANSLATE_NOOP("Decisions", "Days")),
}
#: The tab of what was decided, which has no count and can only be read.
DECIDED = "decided"

#: What belongs into each list, said while it is empty.
EMPTY = {
    "to-decide": QT_TRANSLATE_NOOP(
        "Decisions", "Nothing waits for your word. What is parked in the backlog comes here."
    ),
    "past-review": QT_TRANSLATE_NOOP(
        "Decisions", "Nothing is past its review date. What was parked for too long comes here."
    ),
    "asked": QT_TRANSLATE_NOOP(
        "Decisions", "No question is open. What you asked about waits here until the answer comes."
    ),
    "deferred": QT_TRANSLATE_NOOP("Decisions", "Nothing is deferred. What you put off waits here until its day."),
    "asked-again": QT_TRANSLATE_NOOP(
        "Decisions", "Nobody asks again. What was rejected comes here when somebody new asks for it."
    ),
    DECIDED: QT_TRANSLATE_NOOP(
        "Decisions", "Nothing has been decided yet. Every decision is listed here, the newest first."
    ),
}


def said(text: str) -> str:
    """A text of the tables above in the language of the screen."""
    return QCoreApplication.translate("Decisions", text)


def heads(tab: str, most_reach: int) -> tuple[tuple[str, int], ...]:
    """The words over the number columns, with their widths."""
    names = (said(_REACH), reach_width(most_reach)), (said(_EFFORT), EFFORT_WIDTH)
    last = DATE_WIDTH if tab == "deferred" else DAYS_WIDTH
    return (*names, (said(TABS[tab][1]), last)) if tab in TABS else ()


def reach_width(most_reach: int) -> int:
    """Room for the largest reach in the queue."""
    return REACH_WIDTH if most_reach < 1_000_000 else MILLIONS_WIDTH


@dataclass(slots=True)
class QueueLooks:
    """How the queue's rows look: the bar of reach is drawn against the largest in the queue."""

    tab: str = "to-decide"
    most_reach: int = 0

    def look(self, row: ChangeRow, rank: int) -> ListLook:
        """A change in the queue: rank, title over kind and module, reach, effort, days."""
        why = because_of(row.returned_because) if row.returned is not None else None
        where = because_words(why) if why is not None else row.module or row.product
        return ListLook(
            row.title,
            meta=f"{row.number} · {kind_word(row.kind)} · {where}",
            meta_icon=kind_icon(row.kind),
            lead_text=str(rank),
            columns=(
                Cell(numeral(row.reach), bar=row.reach / max(1, self.most_reach), width=reach_width(self.most_reach)),
                Cell(numeral(row.effort) if row.effort else "–", "text" if row.effort else "text3", width=EFFORT_WIDTH),
                self._days(row),
            ),
        )

    def _days(self, row: ChangeRow) -> Cell:
        if self.tab == "deferred" and row.returns is not None:
            return Cell(short_day(row.returns), "text2", width=DATE_WIDTH)
        since = {"asked": row.asked, "asked-again": row.asked_again}.get(self.tab) or row.parked
        if row.state == "rejected":
            since = row.asked_again
        if since is None:
            return Cell("", width=DAYS_WIDTH)
        if is_late(row):
            return Cell(numeral(days_since(since)), "wait", icon="wait", width=DAYS_WIDTH, weight=500)
        return Cell(numeral(days_since(since)), "text2", width=DAYS_WIDTH)


def is_late(row: ChangeRow) -> bool:
    """Whether its day of review has come without a word."""
    deferred = row.returns is not None and row.returns > today()
    return row.state == "parked" and row.review is not None and row.review <= today() and not deferred


def decision_look(row: DecisionRow) -> ListLook:
    """A decision: title over number and reason, the word and the day at the right."""
    chip = decision_chip(row)
    return ListLook(
        row.title,
        meta=f"{row.change} · {' '.join(row.reason.split())}",
        chip=chip,
        under_chip=f"{short_day(local_day(row.at))} · {row.by}",
    )


def decision_chip(row: DecisionRow) -> Look:
    """The word as a chip; grey where it no longer stands."""
    look = state_look("decision", row.no_kind or row.kind)
    return look if row.stands else Look("undo", look.word, "idle")
