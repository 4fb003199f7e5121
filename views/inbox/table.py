"""The list of the Inbox: its tabs, how a ticket's row looks, and what an empty tab says."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.rows.tickets import TicketRow
from views.inbox.parts import moment_short
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.looks import ListLook
from views.widgets.states import Look, kind_icon, state_look

#: The tabs in their order: name (that of the query) and word.
TABS = (
    ("new", QT_TRANSLATE_NOOP("InboxTab", "New")),
    ("asked", QT_TRANSLATE_NOOP("InboxTab", "Asked")),
    ("routed", QT_TRANSLATE_NOOP("InboxTab", "Routed")),
    ("waiting", QT_TRANSLATE_NOOP("InboxTab", "Waiting")),
    ("reopened", QT_TRANSLATE_NOOP("InboxTab", "Reopened")),
    ("closed", QT_TRANSLATE_NOOP("InboxTab", "Closed")),
    ("all", QT_TRANSLATE_NOOP("InboxTab", "All")),
)

_EMPTY = {
    "new": QT_TRANSLATE_NOOP("InboxTab", "Every ticket is sorted. What comes in next stands here."),
    "asked": QT_TRANSLATE_NOOP(
        "InboxTab", "Tickets whose requester was asked for more stand here until the answer comes."
    ),
    "routed": QT_TRANSLATE_NOOP("InboxTab", "Tickets that are with another party stand here until they come back."),
    "waiting": QT_TRANSLATE_NOOP(
        "InboxTab", "Tickets that wait for a change stand here until it ships or is rejected."
    ),
    "reopened": QT_TRANSLATE_NOOP("InboxTab", "Tickets that were closed and came back stand here."),
    "closed": QT_TRANSLATE_NOOP("InboxTab", "Tickets that have their answer stand here."),
    "all": QT_TRANSLATE_NOOP(
        "InboxTab", "What people ask for belongs here. Import the export file of your helpdesk, or drop it here."
    ),
}


def tab_word(tab: str) -> str:
    """The word of a tab."""
    return QCoreApplication.translate("InboxTab", dict(TABS)[tab])


def empty_sentence(tab: str, counts: dict[str, int]) -> str:
    """What a tab without rows says: in an empty house, what belongs into the Inbox at all."""
    return QCoreApplication.translate("InboxTab", _EMPTY[tab if counts.get("all") else "all"])


def ticket_look(row: TicketRow) -> Look:
    """The state of a ticket as a chip; a closed one says how it ended."""
    if row.state == "closed" and row.disposition:
        return state_look("disposition", row.disposition)
    return state_look("ticket", row.state)


def row_look(row: TicketRow, tab: str, now: datetime) -> ListLook:
    """A ticket in the list; what nobody has sorted stands out, what waits says for what."""
    who = row.organisation or row.requester or row.email or row.source
    beside = row.party if row.party and row.state != "closed" else row.changes if tab != "new" else ""
    waits = f"{beside} · " if beside else ""
    return ListLook(
        title=row.subject,
        meta=waits + who,
        lead_icon=kind_icon(row.kind) if row.kind else "ticket",
        right=moment_short(row.received, now),
        lang=row.language or "",
        strong=row.state in {"open", "reopened"} and not row.changes,
    )
