"""The checklist beside a ticket, the grid of a fault, a ticket by hand, and several tickets with a look before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands import asking, closing, people, routing, trials
from app.commands import house as settings
from models.cases import Trial
from models.rules.states import TicketState
from models.rules.terms import Disposition, Event, Fact, Language, TicketKind, TrialPlace, TrialResult
from models.tickets import Ticket
from tests.app.commands.desk import Desk as House
from tests.views.inbox.conftest import Open, Settle
from tests.views.inbox.test_triage import CTRL, SHIFT, do_what_was_foreseen, focused, page_text, pick, press
from tests.views.office import another
from views.desk import Desk
from views.inbox import preview, triage
from views.inbox.ask_band import AskBand
from views.inbox.new_ticket import NewTicketDialog
from views.inbox.preview import PreviewBand
from views.inbox.screen import InboxScreen
from views.widgets.paged_table import PagedModel
from views.widgets.plain_text import PreviewText
from views.widgets.small_table import SmallTable

PROBLEM = TicketKind.PROBLEM


@pytest.fixture
def open_ticket(open_inbox: Open, qtbot: QtBot) -> Open:
    """Opens the Inbox and waits until the page of its first ticket is there."""

    def opened() -> InboxScreen:
        screen = open_inbox()
        qtbot.waitUntil(lambda: screen.completing._sheet is not None)
        return screen

    return opened


def ask_band(screen: InboxScreen) -> AskBand:
    assert isinstance(screen.triage.band, AskBand)
    return screen.triage.band


def dialog(screen: InboxScreen) -> NewTicketDialog:
    found = screen.completing.dialog
    assert found is not None
    return found


def test_the_checklist_says_what_is_there_and_what_is_missing(house: House, open_ticket: Open, settle: Settle) -> None:
    ticket = house.ticket(kind=TicketKind.QUESTION, version="8.4", language=Language.DE)
    screen = open_ticket()
    assert [line.accessibleName() for line in screen.complete.lines] == ["Product version: 8.4", "Module: missing"]
    button = screen.complete.button
    assert button is not None
    assert "1 fact" in button.text()
    house.do(asking.note_facts, asking.NoteFacts(ticket, {Fact.MODULE: "Search"}))
    screen.refresh()
    settle()
    assert [line.accessibleName() for line in screen.complete.lines][1] == "Module: Search"
    assert screen.complete.button is None


def test_a_ticket_of_no_kind_leads_to_its_kind_and_an_order_needs_nothing(
    house: House, open_ticket: Open, settle: Settle
) -> None:
    house.ticket()
    screen = open_ticket()
    assert screen.complete.isVisible()
    assert screen.complete.lines == []
    screen.triage.start("kind")
    pick(screen, "order")
    settle()
    assert not screen.complete.isVisible()


def test_a_fact_is_noted_where_it_stands(house: House, open_ticket: Open, settle: Settle, told: list[str]) -> None:
    ticket = house.ticket(kind=TicketKind.QUESTION)
    screen = open_ticket()
    screen.complete.lines[1].click()
    field = screen.complete.field
    assert field is not None
    assert field.hasFocus()
    QTest.keyClicks(field, "Search")
    another(house.database).do(asking.note_facts, asking.NoteFacts(ticket, {Fact.VERSION: "8.4"}))
    screen.refresh()
    settle()
    field = screen.complete.field
    assert field is not None
    assert field.text() == "Search"  # somebody else's change leaves what is being typed
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    assert house.row(Ticket, ticket)["module"] == "Search"
    assert told == ["T-1: module noted"]
    assert screen.complete.button is None


def test_esc_leaves_a_fact_as_it_is(house: House, open_ticket: Open, settle: Settle) -> None:
    ticket = house.ticket(kind=TicketKind.QUESTION)
    screen = open_ticket()
    screen.complete.lines[0].click()
    field = screen.complete.field
    assert field is not None
    QTest.keyClicks(field, "8.4")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    settle()
    assert screen.complete.field is None
    assert house.row(Ticket, ticket)["product_version"] is None


def test_m_writes_the_letter_for_what_is_missing(house: House, open_ticket: Open, settle: Settle, qtbot: QtBot) -> None:
    ticket = house.ticket(kind=TicketKind.QUESTION, language=Language.SV, email="eva@example.org", module="Search")
    screen = open_ticket()
    press(screen, Qt.Key.Key_M)
    settle()
    band = ask_band(screen)
    assert band.facts() == (Fact.VERSION,)
    paper = band.findChild(PreviewText)
    assert paper is not None
    qtbot.waitUntil(lambda: "Vilken version" in paper.toPlainText())
    assert not band.boxes["module"].isEnabled()
    QTest.keyClicks(focused(), "Sedan i maj?")
    qtbot.waitUntil(lambda: "Sedan i maj?" in paper.toPlainText() and "Vilken version" in paper.toPlainText())
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    row = house.row(Ticket, ticket)
    assert (row["state"], row["asked_for"]) == (TicketState.ASKED, ["version"])
    (letter,) = house.letters(Event.MORE_INFORMATION)
    assert "Sedan i maj?" in letter["body"]
    assert letter["language"] is Language.SV


def test_the_grid_is_filled_by_keys_and_one_undo_takes_a_cell_back(
    house: House, open_ticket: Open, settle: Settle, office: Desk
) -> None:
    house.ticket(kind=PROBLEM)
    screen = open_ticket()
    grid = screen.page.trials
    assert grid.isVisible()
    first = grid.cells[("own-system", ""), "as described"]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert first.accessibleName() == "Our system, as described: Not seen"
    grid.tell()
    settle()
    (trial,) = house.rows(Trial)
    assert (trial["place"], trial["result"]) == (TrialPlace.OWN, TrialResult.NOT_SEEN)
    assert "try at the requester's" in page_text(screen.page)
    again = grid.cells[("own-system", ""), "as described"]
    assert again.hasFocus()
    QTest.keyClick(again, Qt.Key.Key_Right)
    assert grid.cells[("at-requester", ""), "as described"].hasFocus()
    office.undo()
    settle()
    assert house.rows(Trial) == []


def test_places_and_situations_are_added_and_stay_until_they_are_tried(
    house: House, open_ticket: Open, settle: Settle
) -> None:
    ticket = house.ticket(kind=PROBLEM)
    screen = open_ticket()
    grid = screen.page.trials
    for what, text in (("", "with the filter on"), ("own-system", "Test 8.4")):
        grid.add(what)
        assert grid.field is not None
        QTest.keyClicks(grid.field, text)
        QTest.keyClick(grid.field, Qt.Key.Key_Return)
    assert grid.situations() == ["with the filter on"]
    assert grid.places() == [("own-system", "Test 8.4"), ("at-requester", "")]
    house.do(asking.note_facts, asking.NoteFacts(ticket, {Fact.MODULE: "Search"}))
    screen.refresh()
    settle()
    cell = screen.page.trials.cells[("own-system", "Test 8.4"), "with the filter on"]
    cell.click()
    screen.page.trials.tell()
    settle()
    (trial,) = house.rows(Trial)
    assert (trial["name"], trial["situation"], trial["result"]) == ("Test 8.4", "with the filter on", TrialResult.SEEN)


def test_a_wish_has_no_grid(house: House, open_ticket: Open) -> None:
    house.ticket(kind=TicketKind.WISH)
    assert not open_ticket().page.trials.isVisible()


def test_a_closed_ticket_is_only_looked_at(house: House, open_inbox: Open, settle: Settle) -> None:
    ticket = house.ticket(kind=PROBLEM)
    order = trials.TryFault("ticket", ticket, trials.Tried(TrialPlace.OWN, "as described"), TrialResult.SEEN)
    house.do(trials.try_fault, order)
    house.do(closing.close_ticket, closing.CloseTicket(ticket, Disposition.ANSWERED, "Done"))
    screen = open_inbox()
    screen.head.tabs.choose("closed")
    settle()
    assert not any(cell.isEnabled() for cell in screen.page.trials.cells.values())
    assert not any(line.isEnabled() for line in screen.complete.lines)
    assert screen.complete.button is None


def test_n_files_a_ticket_for_somebody_who_telephoned(house: House, open_inbox: Open, settle: Settle) -> None:
    house.do(people.set_person, people.SetPerson("anna@example.org", {"name": "Anna Berg", "organisation": "Norrvik"}))
    screen = open_inbox()  # with no ticket in it yet
    screen.head.tabs.setFocus()
    QTest.keyClick(screen.head.tabs, Qt.Key.Key_N)
    filed = dialog(screen)
    said: list[str] = []
    filed.typed.connect(said.append)
    QTest.keyClicks(filed.subject, "Search finds nothing")
    filed._tell_typed()
    assert said[-1] == "Search finds nothing"
    QTest.keyClicks(filed.who, "Ann")
    filed._look_for_people()
    settle()
    assert filed._names.stringList() == ["Anna Berg <anna@example.org>, Norrvik"]
    filed.who.setText(filed._names.stringList()[0])
    filed.words.setPlainText("She chose Closed")
    filed.channel.setCurrentIndex(filed.channel.findData("meeting"))
    QTest.keyClick(filed.subject, Qt.Key.Key_Return, CTRL)
    settle()
    row = house.row(Ticket, 1)
    assert (row["subject"], row["body"], row["extra"]) == (
        "Search finds nothing",
        "She chose Closed",
        {"channel": "meeting"},
    )
    assert row["person_id"] == 1
    assert screen.tickets.rows()[0].number == "T-1"


def test_a_half_typed_ticket_is_kept_and_forgotten_once_filed(house: House, open_inbox: Open, settle: Settle) -> None:
    screen = open_inbox()
    screen.completing.new()
    filed = dialog(screen)
    QTest.keyClicks(filed.subject, "Search finds nothing")
    filed.reject()
    screen.completing.new()
    assert dialog(screen).subject.text() == "Search finds nothing"
    dialog(screen).button.click()
    settle()
    assert dialog(screen).refusal().startswith("For whom is it?")
    QTest.keyClicks(dialog(screen).who, "Bo Ek")
    dialog(screen).button.click()
    settle()
    assert house.count(Ticket) == 1
    screen.completing.new()
    assert dialog(screen).subject.text() == ""


def test_who_is_not_listed_is_said_with_who_is(house: House, open_ticket: Open) -> None:
    house.do(settings.set_house, settings.SetHouse({"register": "yes"}))
    house.do(people.set_person, people.SetPerson("eva@example.org", {"listed": "yes", "organisation": "Norrvik"}))
    house.ticket(organisation="Norrvik")
    assert "Listed of the same organisation: eva@example.org" in page_text(open_ticket().page)


def test_a_guessed_language_is_shown_as_one(house: House, open_ticket: Open) -> None:
    house.ticket(
        language=None,
        subject="Haku ei löydä peruutettuja kursseja",
        body="Kun haen keväällä peruutettuja kursseja, haku näyttää vain tulevat kurssit.",
    )
    assert "Finnish, guessed" in page_text(open_ticket().page)


def test_a_kind_is_suggested_and_shift_k_enter_takes_it(
    house: House, open_ticket: Open, settle: Settle, qtbot: QtBot
) -> None:
    for _ in range(40):
        house.ticket(
            kind=PROBLEM, subject="It crashes with an error", body="Error, it fails and crashes since the update"
        )
        house.ticket(
            kind=TicketKind.WISH, subject="It would be nice to have", body="We wish for a new list, please add one"
        )
    ticket = house.ticket(subject="Crashes with an error", body="It fails since the update, error and crash")
    screen = open_ticket()
    guess = screen.page.guess
    qtbot.waitUntil(lambda: guess.text() == "Perhaps: Problem")
    assert house.row(Ticket, ticket)["kind"] is None  # suggested, never decided
    press(screen, Qt.Key.Key_K, SHIFT)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle()
    assert house.row(Ticket, ticket)["kind"] is PROBLEM
    assert not screen.page.guess.isVisible()


def test_several_are_asked_after_a_look_at_who_is_told_and_who_is_passed_over(
    house: House, open_ticket: Open, settle: Settle, told: list[str], office: Desk
) -> None:
    house.ticket(language=Language.DE), house.ticket(language=Language.FI)
    over = house.ticket()
    house.do(closing.close_ticket, closing.CloseTicket(over, Disposition.ANSWERED, "Done"))
    screen = open_ticket()
    screen.head.tabs.choose("all")
    settle()
    press(screen, Qt.Key.Key_A, CTRL)
    press(screen, Qt.Key.Key_M)
    ask_band(screen).boxes["version"].setChecked(True)
    QTest.keyClick(ask_band(screen), Qt.Key.Key_Return, CTRL)
    settle()
    band = screen.triage.band
    assert isinstance(band, PreviewBand)
    assert band.words.text() == "Done to 2 tickets · 1 is passed over · 2 letters in Finnish, German"
    table = band.findChild(SmallTable)
    assert table is not None
    assert table.accessibleDescription().startswith("T-3 is closed")
    assert house.letters(Event.MORE_INFORMATION) == []
    do_what_was_foreseen(screen, settle)
    assert told[-1].startswith("2 tickets asked: version. Passed over: T-3 is closed")
    assert len(house.letters(Event.MORE_INFORMATION)) == 2
    office.undo()
    settle()
    assert {row["state"] for row in house.rows(Ticket)} == {TicketState.OPEN, TicketState.CLOSED}


def test_several_are_closed_with_the_same_words(house: House, open_ticket: Open, settle: Settle) -> None:
    house.ticket(), house.ticket()
    screen = open_ticket()
    press(screen, Qt.Key.Key_A, CTRL)
    press(screen, Qt.Key.Key_A)
    QTest.keyClicks(focused(), "See the manual")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    do_what_was_foreseen(screen, settle)
    assert [row["disposition"] for row in house.rows(Ticket)] == [Disposition.ANSWERED] * 2


def test_esc_leaves_the_look_and_nothing_is_done(house: House, open_ticket: Open, settle: Settle) -> None:
    house.ticket(), house.ticket()
    screen = open_ticket()
    press(screen, Qt.Key.Key_Down, SHIFT)
    press(screen, Qt.Key.Key_M)
    QTest.keyClicks(focused(), "Since when?")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    settle()
    band = screen.triage.band
    assert isinstance(band, PreviewBand)
    QTest.keyClick(band, Qt.Key.Key_Escape)
    settle()
    assert screen.triage.band is None
    assert {row["state"] for row in house.rows(Ticket)} == {TicketState.OPEN}
    press(screen, Qt.Key.Key_M)
    assert ask_band(screen).words() == "Since when?"  # what was typed is kept


def test_very_many_are_done_as_a_job_with_progress(
    house: House, open_ticket: Open, settle: Settle, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview, "AT_ONCE", 1)
    monkeypatch.setattr(triage, "AT_ONCE", 1)
    house.ticket(), house.ticket()
    screen = open_ticket()
    press(screen, Qt.Key.Key_A, CTRL)
    began: list[str] = []
    screen.desk.background.errand_began.connect(lambda errand: began.append(errand.title))
    screen.triage._correct("kind", "question")
    do_what_was_foreseen(screen, settle)
    assert began == ["Looking at 2 tickets", "Correct the kind: 2 tickets"]
    assert told == ["2 tickets corrected: kind"]
    assert {row["kind"] for row in house.rows(Ticket)} == {TicketKind.QUESTION}


def test_several_are_handed_over_and_several_follow_one(house: House, open_ticket: Open, settle: Settle) -> None:
    house.do(routing.set_party, routing.SetParty("Hosting", {}))
    for _ in range(3):
        house.ticket()
    screen = open_ticket()
    press(screen, Qt.Key.Key_A, CTRL)
    press(screen, Qt.Key.Key_R)
    settle()
    assert screen.triage.band is not None
    screen.triage.band.accepted.emit()
    do_what_was_foreseen(screen, settle)
    assert {row["party_id"] for row in house.rows(Ticket)} == {1}
    screen.head.tabs.choose("all")
    settle()
    press(screen, Qt.Key.Key_A, CTRL)
    screen.triage.follow(1)
    do_what_was_foreseen(screen, settle)
    assert [row["follows_id"] for row in house.rows(Ticket)] == [None, 1, 1]


def test_all_is_all_even_what_was_not_scrolled_to(
    house: House, open_ticket: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PagedModel, "page_size", 2)
    for _ in range(7):
        house.ticket()
    screen = open_ticket()
    press(screen, Qt.Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: len(screen.triage.rows) == 7)
    assert "7 tickets selected" in page_text(screen.page)
