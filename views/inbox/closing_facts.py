"""What the page of a ticket says of its ties: whom it is with, what it follows, the case and the channel of its answer."""

from PySide6.QtCore import QCoreApplication

from app.rows.tickets import TicketTies
from views.inbox.closing import CHANNELS
from views.inbox.parts import moment_long

translate = QCoreApplication.translate


def tied(ties: TicketTies) -> list[tuple[str, str]]:
    """Labels and values for what there is; nothing for a ticket without ties."""
    channel = translate("AnswerChannel", CHANNELS[ties.channel]) if ties.channel else ""
    facts = [
        (translate("TicketTies", "Is with"), _party(ties)),
        (translate("TicketTies", "Follows"), ties.follows or ""),
        (translate("TicketTies", "Followed by"), ties.followers or ""),
        (translate("TicketTies", "Case"), ties.case or ""),
        (translate("TicketTies", "Mended in"), ties.fixed_in or ""),
        (translate("TicketTies", "Answer given"), channel),
    ]
    return [fact for fact in facts if fact[1]]


def _party(ties: TicketTies) -> str:
    if ties.party is None or ties.handed is None:
        return ""
    since = translate("TicketTies", "%1, since %2").replace("%2", moment_long(ties.handed))
    outside = translate("TicketTies", "%1 (outside the house)") if ties.party_outside else "%1"
    return since.replace("%1", outside.replace("%1", ties.party))
