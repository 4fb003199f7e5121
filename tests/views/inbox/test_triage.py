"""Triage as a person does it: a key, perhaps some words, and what is then in the database and on the screen."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands import asking, tickets
from app.effects import Effects
from models.acts import ActRecord
from models.changes import Change
from models.rules.states import ChangeState, TicketState
from models.rules.terms import ChangeKind, Disposition, Event, Language, TicketKind
from models.tickets import Ticket
from tests.app.commands.desk import Desk as House
from tests.views.inbox.conftest import Open, Settle
from tests.views.office import another
from views.desk import Desk
from views.inbox.bands import Band, WordsBand
from views.inbox.change_band import ChangeBand
from views.inbox.preview import PreviewBand
from views.inbox.screen import InboxScreen
from views.inbox.sheet import TicketPage
from views.main_window import MainWindow, PlaceEntry
from views.widgets.labels import Label
from views.widgets.picker import Picker
from views.widgets.plain_text import PlainTextView, PreviewText

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(screen: InboxScreen, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the focus is in the list."""
    screen.tickets.list.setFocus()
    QTest.keyClick(screen.tickets.list, key, modifier)


def focused() -> QWidget:
    """Where typing goes."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def words_band(screen: InboxScreen) -> WordsBand:
    """The open band, which asks for words."""
    assert isinstance(screen.triage.band, WordsBand)
    return screen.triage.band


def change_band(screen: InboxScreen) -> ChangeBand:
    """The open band, which makes a change."""
    assert isinstance(screen.triage.band, ChangeBand)
    return screen.triage.band


def do_what_was_foreseen(screen: InboxScreen, settle: Settle) -> None:
    """Several tickets: what would happen to each is shown first, and Ctrl+Enter does it."""
    settle()
    assert isinstance(screen.triage.band, PreviewBand)
    QTest.keyClick(screen.triage.band, Qt.Key.Key_Return, CTRL)
    settle()


def open_band(screen: InboxScreen) -> Band | None:
    """The band that is open, if any."""
    return screen.triage.band


def current(screen: InboxScreen) -> str:
    """The number of the current ticket."""
    return str(screen.tickets.rows()[0].number)


def page_text(page: TicketPage) -> str:
    """What the page says, as a screen reader would read it."""
    parts = [widget.accessibleName() or getattr(widget, "text", str)() for widget in page.findChildren(QWidget)]
    return " | ".join([*filter(None, parts), *(view.toPlainText() for view in page.findChildren(PlainTextView))])


def test_l_searches_a_change_and_enter_links_the_ticket_to_it(house: House, open_inbox: Open, settle: Settle) -> None:
    first, second = house.ticket(), house.ticket()
    change = house.change(first, title="Search finds cancelled courses")
    house.change(first, title="Another thing")
    screen = open_inbox()
    assert current(screen) == f"T-{second}"
    press(screen, Qt.Key.Key_L)
    assert focused() is screen.waits.alike.field
    QTest.keyClicks(screen.waits.alike.field, "cancelled")
    QTest.keyClick(screen.waits.alike.field, Qt.Key.Key_Return)  # at once, before anything was found
    settle()
    assert [waiter["ticket_id"] for waiter in house.waiters(change)] == [first, second]
    assert screen.waits.alike.field.text() == ""


def test_esc_leaves_the_search_and_the_keys_work_again(house: House, open_inbox: Open, settle: Settle) -> None:
    house.change(house.ticket()), house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_L)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is screen.tickets.list


def test_after_a_link_the_next_ticket_is_selected_by_itself_and_has_the_keys(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    change = house.change(house.ticket())
    for _ in range(3):
        house.ticket()
    screen = open_inbox()
    assert current(screen) == "T-4"
    screen.triage.link(change)
    settle()
    assert current(screen) == "T-3"
    assert screen.tickets.model.total() == 2
    assert screen.tickets.list.hasFocus()
    assert screen.head.tabs.accessibleTabName(0) == "New, 2"


def test_w_makes_a_wish_with_scenario_and_requirements(house: House, open_inbox: Open, settle: Settle) -> None:
    house.ticket(subject="Copy the schedule")
    screen = open_inbox()
    press(screen, Qt.Key.Key_W)
    band = change_band(screen)
    assert band.title_text() == "Copy the schedule"
    QTest.keyClicks(focused(), " to the next term")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "Every August we type it again")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "Copy all groups")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    made = house.row(Change, 1)
    assert (made["kind"], made["title"]) == (ChangeKind.WISH, "Copy the schedule to the next term")
    assert (made["scenario"], made["requirements"]) == ("Every August we type it again", "Copy all groups")
    assert screen.triage.band is None
    assert screen.tickets.model.total() == 0


def test_d_makes_a_mandate_that_is_honoured_with_its_reference_and_date(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_D)
    for words in ("Accessibility act 2027", "2027-06-28"):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        QTest.keyClicks(focused(), words)
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    made = house.row(Change, 1)
    assert made["mandate_date"].isoformat() == "2027-06-28"
    assert made["state"] is ChangeState.HONOURED


def test_a_date_that_is_none_is_refused_in_the_band_and_nothing_typed_is_lost(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_D)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "soon")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    assert change_band(screen).refusal() == "“soon” is not a date. Write it like 2026-12-24."
    assert change_band(screen).details()["mandate_date"] == "soon"
    assert house.count(Change) == 0


def test_several_selected_tickets_make_one_change_that_all_wait_for(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    for _ in range(3):
        house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_Down, SHIFT)
    assert [row.number for row in screen.tickets.rows()] == ["T-3", "T-2"]
    assert "2 tickets selected" in page_text(screen.page)
    press(screen, Qt.Key.Key_C)
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    do_what_was_foreseen(screen, settle)
    assert [waiter["ticket_id"] for waiter in house.waiters(1)] == [3, 2]
    assert house.row(Change, 1)["kind"] is ChangeKind.CORRECTION
    assert current(screen) == "T-1"


def test_m_asks_in_the_requesters_language_and_the_letter_stands_beside_the_questions(
    house: House, open_inbox: Open, settle: Settle, qtbot: QtBot
) -> None:
    house.ticket(language=Language.FI, email="aino@example.org")
    screen = open_inbox()
    press(screen, Qt.Key.Key_M)
    QTest.keyClicks(focused(), "Mik selain?")
    paper = words_band(screen).findChild(PreviewText)
    assert paper is not None
    qtbot.waitUntil(lambda: "Mik selain?" in paper.toPlainText())
    assert "Hyvä" in paper.toPlainText()
    heads = [label.text() for label in words_band(screen).findChildren(Label)]
    assert "Letter in Finnish to aino@example.org" in heads
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "Milloin?")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    assert house.ticket_state(1) == (TicketState.ASKED, None)
    (letter,) = house.letters(Event.MORE_INFORMATION)
    assert letter["language"] is Language.FI
    assert letter["facts"]["questions"] == ["Mik selain?", "Milloin?"]


def test_the_answer_that_came_stands_under_their_words(house: House, open_inbox: Open, settle: Settle) -> None:
    house.ticket(body="It is blank.")
    house.do(asking.ask_ticket, asking.AskTicket(1, ("Which browser?",)))
    screen = open_inbox()
    screen.head.tabs.choose("asked")
    settle()
    press(screen, Qt.Key.Key_M, SHIFT)
    QTest.keyClicks(focused(), "Firefox")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    assert house.row(Ticket, 1)["body"] == "It is blank."
    assert house.ticket_state(1)[0] is TicketState.OPEN
    assert screen.tickets.model.total() == 0
    screen.head.tabs.choose("all")
    settle()
    assert "Firefox" in page_text(screen.page)


def test_a_ticket_is_closed_with_words_and_can_be_reopened(house: House, open_inbox: Open, settle: Settle) -> None:
    house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_W, SHIFT)
    QTest.keyClicks(focused(), "Open the report and choose Send")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    assert house.ticket_state(1) == (TicketState.CLOSED, Disposition.WITHDRAWN)
    screen.head.tabs.choose("closed")
    settle()
    assert "Open the report and choose Send" in page_text(screen.page)
    press(screen, Qt.Key.Key_O, SHIFT)
    QTest.keyClicks(focused(), "It does not work")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    assert house.ticket_state(1) == (TicketState.REOPENED, None)


def pick(screen: InboxScreen, words: str) -> None:
    """Types into the open picker and takes what it finds."""
    picker = screen.triage._picker
    assert isinstance(picker, Picker)
    picker.field.setText(words)
    QTest.keyClick(picker.field, Qt.Key.Key_Return)


def test_kind_and_language_are_corrected_and_the_ticket_stays_current(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.ticket(), house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_K, SHIFT)
    pick(screen, "wish")
    settle()
    screen.triage.actions["language"].trigger()  # a popup without a window manager keeps the activation
    pick(screen, "finn")
    settle()
    row = house.row(Ticket, 2)
    assert (row["kind"], row["language"]) == (TicketKind.WISH, Language.FI)
    assert current(screen) == "T-2"


def test_the_kind_of_all_selected_tickets_is_corrected_by_one_act(
    house: House, open_inbox: Open, settle: Settle, told: list[str], office: Desk
) -> None:
    house.ticket(), house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_A, CTRL)
    press(screen, Qt.Key.Key_K, SHIFT)
    pick(screen, "question")
    do_what_was_foreseen(screen, settle)
    assert told == ["2 tickets corrected: kind"]
    office.undo()
    settle()
    assert [row["kind"] for row in house.rows(Ticket)] == [None, None]


def test_u_takes_back_a_link_and_asks_which_where_there_are_several(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    ticket = house.ticket()
    house.change(ticket, title="First"), house.change(ticket, title="Second")
    screen = open_inbox()
    screen.head.tabs.choose("waiting")
    settle()
    press(screen, Qt.Key.Key_U)
    pick(screen, "Second")
    settle()
    assert (len(house.waiters(1)), len(house.waiters(2))) == (1, 0)
    screen.triage.actions["split"].trigger()
    settle()
    assert house.waiters(1) == []


def test_what_cannot_be_done_says_why(house: House, open_inbox: Open) -> None:
    house.ticket()
    screen = open_inbox()
    answered = screen.triage.actions["answered"]
    assert not answered.isEnabled()
    assert answered.property("why") == "It was not asked anything."
    assert screen.triage.actions["link"].isEnabled()


def test_what_is_half_typed_survives_a_refresh_another_ticket_and_a_restart(
    house: House, open_inbox: Open, settle: Settle, office: Desk
) -> None:
    house.ticket(), house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_M)
    QTest.keyClicks(focused(), "Which br")
    office.changed.emit(Effects(0, "", {"ticket": frozenset({1})}))
    settle()
    assert words_band(screen).words() == "Which br"
    press(screen, Qt.Key.Key_J)
    settle()
    assert screen.triage.band is None
    press(screen, Qt.Key.Key_K)
    settle()
    assert words_band(screen).words() == "Which br"
    screen.close()
    again = open_inbox()
    assert words_band(again).words() == "Which br"
    assert again.tickets.list.hasFocus()


def test_a_ticket_that_another_desk_changed_is_not_overwritten_and_the_words_stay(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.ticket()
    screen = open_inbox()
    press(screen, Qt.Key.Key_W, SHIFT)
    QTest.keyClicks(focused(), "They found another way")
    another(house.database).do(tickets.edit_ticket, tickets.EditTicket(1, {"kind": "wish"}))
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    assert words_band(screen).refusal().startswith("Anna changed T-1")
    assert house.ticket_state(1)[0] is TicketState.OPEN
    assert "Wish" in page_text(screen.page)
    QTest.keyClick(words_band(screen).field, Qt.Key.Key_Return, CTRL)
    settle()
    assert house.ticket_state(1)[0] is TicketState.CLOSED


def test_control_z_closes_an_open_band_or_preview_and_takes_nothing_back(
    house: House, office: Desk, form: QSettings, qtbot: QtBot, settle: Settle
) -> None:
    for _time in range(3):
        house.ticket()
    window = MainWindow(office, [PlaceEntry("inbox", "inbox", "Inbox", InboxScreen)], form)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    screen = window.current_place()
    assert isinstance(screen, InboxScreen)
    settle()
    press(screen, Qt.Key.Key_X)
    settle()
    acts = house.count(ActRecord)
    for several in (False, True):
        if several:
            screen.tickets.list.selectAll()
        screen.triage.start("ask" if not several else "possible")
        assert screen.triage.band is not None
        if several:
            screen.triage.band.accepted.emit()
            settle()
            assert isinstance(screen.triage.band, PreviewBand)
        screen.triage.band.cancel_button.setFocus()
        window.undo()
        settle()
        assert (open_band(screen), house.count(ActRecord)) == (None, acts)
        assert screen.tickets.list.hasFocus()
