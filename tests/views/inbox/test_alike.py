"""Similar cases beside a ticket: found while reading, taken with a number key."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands.closing import CloseTicket, close_ticket
from app.rows.similar import Alike, AlikeRow
from models.rules.states import TicketState
from models.rules.terms import Disposition
from models.tickets import Ticket
from tests.app.commands.desk import Desk as House
from tests.views.inbox.conftest import Open, Settle
from views.inbox.closing import ClosingBand
from views.inbox.screen import InboxScreen
from views.inbox.suggestions import look_of
from views.inbox.typed import TypedAlike

_OTHERS = (
    "Export of results stops at row thousand",
    "Password reminder arrives twice",
    "Course catalogue prints without margins",
    "Teachers cannot sign the attendance sheet",
    "Room booking ignores public holidays",
    "Guardian letters show the wrong year",
)


def _house_with_others(house: House) -> None:
    for subject in _OTHERS:
        house.ticket(subject=subject)


def _alike(screen: InboxScreen, qtbot: QtBot) -> list[AlikeRow]:
    """What is found, a moment after the list came to rest."""
    qtbot.waitUntil(lambda: screen.waits.alike.list.rows() != [] or screen.waits.alike.nothing.isVisible())
    return screen.waits.alike.list.rows()


def _titles(screen: InboxScreen) -> list[str]:
    return [row.title for row in screen.waits.alike.list.rows()]


def test_a_ticket_shows_what_is_like_it_and_key_1_links_it(
    house: House, open_inbox: Open, settle: Settle, qtbot: QtBot
) -> None:
    _house_with_others(house)
    earlier = house.ticket(subject="Search finds no cancelled courses")
    change = house.change(earlier, title="Search finds no cancelled courses")
    late = house.ticket(subject="Cancelled course not found by the search")
    screen = open_inbox()
    _alike(screen, qtbot)
    assert _titles(screen)[0] == "Search finds no cancelled courses"
    assert "Export of results stops at row thousand" not in _titles(screen)
    assert screen.bar.row.buttons()[0].action() is screen.taking.action
    QTest.keyClick(screen.tickets.list, Qt.Key.Key_1)
    settle()
    assert late in [waiter["ticket_id"] for waiter in house.waiters(change)]


def test_key_2_takes_the_second(house: House, open_inbox: Open, settle: Settle, qtbot: QtBot) -> None:
    _house_with_others(house)
    first = house.change(house.ticket(subject="Invoice shows no tax number"), title="Invoice shows no tax number")
    second = house.change(house.ticket(subject="Tax number on the invoice"), title="Tax number on every invoice")
    late = house.ticket(subject="No tax number on my invoice")
    screen = open_inbox()
    rows = _alike(screen, qtbot)
    assert {row.item for row in rows if row.kind is Alike.CHANGE} >= {first, second}
    taken = rows[1]
    QTest.keyClick(screen.tickets.list, Qt.Key.Key_2)
    settle()
    wanted = taken.item if taken.kind is Alike.CHANGE else taken.change_ids[0]
    assert late in [waiter["ticket_id"] for waiter in house.waiters(wanted)]


def test_where_nothing_is_alike_it_says_so_and_key_1_does_nothing(
    house: House, open_inbox: Open, settle: Settle, qtbot: QtBot
) -> None:
    _house_with_others(house)
    late = house.ticket(subject="Zebra fish aquarium temperature")
    screen = open_inbox()
    assert _alike(screen, qtbot) == []
    assert "first of its kind" in screen.waits.alike.nothing.text()
    assert not screen.taking.action.isEnabled()
    QTest.keyClick(screen.tickets.list, Qt.Key.Key_1)
    settle()
    assert house.row(Ticket, late)["state"] is TicketState.OPEN


def test_a_suggestion_says_by_which_words_it_is_alike_to_the_eye_and_aloud() -> None:
    row = AlikeRow("change-7", Alike.CHANGE, 7, "C-7", "Search finds cancelled courses", ("cancelled",), ("module",))
    look = look_of(row, 1)
    assert look.words == ("cancelled",)
    assert look.meta == f"Same module · {QLocale().quoteString('cancelled')}"
    assert look.spoken.startswith("1, C-7")


def test_a_ticket_being_typed_shows_what_is_like_it(
    house: House, open_inbox: Open, settle: Settle, qtbot: QtBot
) -> None:
    _house_with_others(house)
    earlier = house.ticket(subject="Search finds no cancelled courses")
    screen = open_inbox()
    QTest.keyClick(screen.tickets.list, Qt.Key.Key_N)
    dialog = screen.completing.dialog
    assert dialog is not None
    QTest.keyClicks(dialog.subject, "cancelled course not found by search")
    alike = dialog.findChild(TypedAlike)
    assert alike is not None
    qtbot.waitUntil(alike.isVisible)
    assert alike.list.rows()[0].number == f"T-{earlier}"
    dialog.reject()


def test_key_1_on_a_ticket_that_was_answered_shows_the_letter_first(
    house: House, open_inbox: Open, settle: Settle, qtbot: QtBot
) -> None:
    _house_with_others(house)
    earlier = house.ticket(subject="Search finds no cancelled courses")
    solution = CloseTicket(earlier, Disposition.ANSWERED, cause="Old index", solution="Rebuild the index")
    made = house.do(close_ticket, solution).made
    late = house.ticket(subject="Cancelled course not found by the search")
    screen = open_inbox()
    assert _alike(screen, qtbot)[0].number == made[0]
    assert screen.taking.action.text() == "Answer"
    QTest.keyClick(screen.tickets.list, Qt.Key.Key_1)
    settle()
    assert isinstance(screen.triage.band, ClosingBand)
    assert screen.triage.band.case == int(made[0][2:])
    assert house.row(Ticket, late)["state"] is TicketState.OPEN
