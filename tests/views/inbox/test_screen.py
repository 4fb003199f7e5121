"""The Inbox as it is looked at: tabs and counts, filter, a ticket's page, links to and from it, and empty lists."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.commands import asking, changes, closing
from app.rows.tickets import TicketRow
from models.rules.terms import ChangeKind, Disposition, Language
from tests.app.commands.desk import Desk as House
from tests.views.inbox.conftest import Open, Settle
from tests.views.inbox.test_triage import current, page_text
from tests.views.office import another
from views.desk import Desk
from views.inbox.parts import Fold, moment_short
from views.inbox.screen import InboxScreen
from views.inbox.table import row_look, ticket_look
from views.widgets.labels import Label, LinkButton


def tab_names(screen: InboxScreen) -> list[str]:
    """The tabs as they are spoken."""
    tabs = screen.head.tabs
    return [tabs.accessibleTabName(index) for index in range(tabs.count())]


def links(screen: InboxScreen) -> dict[str, LinkButton]:
    """The links on the page by their words."""
    return {link.text(): link for link in screen.page.findChildren(LinkButton)}


def test_tabs_hold_what_their_names_say_with_counts(house: House, open_inbox: Open, settle: Settle) -> None:
    new, asked, waiting, closed = (house.ticket() for _ in range(4))
    house.do(asking.ask_ticket, asking.AskTicket(asked, ("Which?",)))
    house.parked(waiting)
    house.do(closing.close_ticket, closing.CloseTicket(closed, Disposition.ANSWERED, "Like this"))
    screen = open_inbox()
    assert tab_names(screen) == ["New, 1", "Asked, 1", "Routed, 0", "Waiting, 1", "Reopened, 0", "Closed, 1", "All, 4"]
    assert screen.count() == 1
    for tab, number in (("new", new), ("asked", asked), ("waiting", waiting), ("closed", closed)):
        screen.head.tabs.choose(tab)
        settle()
        assert current(screen) == f"T-{number}"


def test_filter_words_narrow_the_list_and_wrong_ones_are_answered_with_a_sentence(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.ticket(language=Language.FI), house.ticket(language=Language.SV)
    screen = open_inbox()
    screen.tickets.filter.set_words("language:fi")
    settle()
    assert current(screen) == "T-1"
    assert screen.tickets.model.total() == 1
    screen.tickets.filter.set_words("colour:red")
    settle()
    assert screen.tickets.refusal().startswith("There is no field “colour” here.")
    screen.tickets.filter.set_words("")
    settle()
    assert screen.tickets.refusal() == ""
    assert screen.tickets.model.total() == 2


def test_an_empty_house_says_what_belongs_here_and_offers_to_import(open_inbox: Open) -> None:
    screen = open_inbox()
    empty = screen.tickets._or_empty.empty
    assert empty.isVisible()
    assert empty.sentence().startswith("What people ask for belongs here.")
    assert empty.button.text() == "Import a file"
    assert not any(button.isVisible() for button in screen.bar.row.buttons())
    beside = [label.text() for label in screen.waits.findChildren(Label) if label.isVisible() and label.text()]
    assert (beside, screen.waits.alike.field.isVisible()) == ([], False)
    empty.button.click()
    assert screen.dialog is not None
    screen.dialog.reject()


def test_an_inbox_that_is_done_says_so_and_a_filter_without_hits_can_be_cleared(
    house: House, open_inbox: Open, settle: Settle
) -> None:
    house.parked(house.ticket())
    screen = open_inbox()
    assert screen.tickets._or_empty.empty.sentence() == "Every ticket is sorted. What comes in next stands here."
    screen.head.tabs.choose("all")
    screen.tickets.filter.set_words("nothing-like-this")
    settle()
    assert not screen.waits.alike.isVisible()
    screen.tickets._or_empty.empty.button.click()
    settle()
    assert screen.tickets.model.total() == 1
    assert screen.waits.alike.isVisible()


def test_the_page_tells_everything_that_the_ticket_holds(house: House, open_inbox: Open, settle: Settle) -> None:
    number = house.ticket(
        key="48402",
        subject="Haku ei löydä kursseja",
        body="Hei,\n\n<b>haku</b> ei toimi",
        requester="Aino Example",
        organisation="Porvoo",
        version="8.4.1",
        module="Search",
        keywords=("haku", "peruutettu"),
        extra={"Sprint": ["12", "13"], "Severity": "High"},
        language=Language.FI,
    )
    house.change(number, title="Search")
    screen = open_inbox()
    screen.head.tabs.choose("waiting")
    settle()
    said = page_text(screen.page)
    for words in (
        "T-1 · 48402",
        "Aino Example",
        "Porvoo",
        "Kursvik · 8.4.1",
        "Search",
        "<b>haku</b> ei toimi",
        "peruutettu",
    ):
        assert words in said
    assert "C-1 made: Search" in said
    assert "Severity" not in said
    (fold,) = screen.page.findChildren(Fold)
    fold.link.click()
    said = page_text(screen.page)
    assert "Severity: High" in said
    assert "Sprint: 12\n13" in said


@pytest.mark.parametrize(("url", "opens"), [("https://desk.example.org/48402", True), ("file:///etc/passwd", False)])
def test_only_web_addresses_are_opened_in_the_browser(
    url: str, opens: bool, house: House, open_inbox: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda found: opened.append(found.toString()))
    house.ticket(url=url)
    screen = open_inbox()
    if "desk" in links(screen):
        links(screen)["desk"].click()
    assert opened == ([url] if opens else [])


def test_a_change_that_it_waits_for_shows_its_state_and_opens_by_enter(
    house: House, open_inbox: Open, settle: Settle, office: Desk, qtbot: QtBot
) -> None:
    change = house.parked(house.ticket())
    screen = open_inbox()
    screen.head.tabs.choose("waiting")
    settle()
    screen.waits.list.setFocus()
    screen.waits.list.first()
    look = screen.waits.list.rows_model().looks_at(0)
    assert look is not None
    assert look[0].spoken == "Copy a schedule, C-1 · Wish, Parked"
    with qtbot.waitSignal(office.opened) as opened:
        QTest.keyClick(screen.waits.list, Qt.Key.Key_Return)
    assert opened.args == ["change", change]


def test_a_ticket_is_opened_by_its_number_wherever_it_stands(house: House, open_inbox: Open, settle: Settle) -> None:
    first = house.ticket()
    house.parked(first)
    house.ticket()
    screen = open_inbox()
    screen.tickets.filter.set_words("number:T-2")
    settle()
    assert screen.open_item("ticket", first)
    settle()
    assert current(screen) == f"T-{first}"
    assert screen.head.tabs.value() == "all"
    assert not screen.open_item("change", 1)


def test_a_ticket_deep_in_a_long_list_is_found(house: House, open_inbox: Open, settle: Settle) -> None:
    from app.commands import taking_in
    from app.connectors.values import IncomingTicket

    start = datetime(2026, 1, 1, tzinfo=UTC)
    many = [IncomingTicket(1, f"K-{n}", f"S {n}", received=start + timedelta(hours=n)) for n in range(450)]
    house.do(taking_in.take_in, taking_in.TakeIn("desk", many))
    screen = open_inbox()
    assert screen.open_item("ticket", 1)
    settle()
    settle()
    assert current(screen) == "T-1"
    assert screen.tickets.position() == "450 of 450"


def test_what_another_desk_does_is_seen_at_the_next_refresh(house: House, open_inbox: Open, settle: Settle) -> None:
    house.ticket()
    screen = open_inbox()
    another(house.database).do(changes.new_change, changes.NewChange(ChangeKind.WISH, "A wish", (1,)))
    screen.refresh()
    settle()
    assert screen.tickets.model.total() == 0
    assert "Waiting, 1" in tab_names(screen)


def test_number_subject_and_link_are_copied(house: House, open_inbox: Open) -> None:
    house.ticket(subject="Blank page", url="https://desk.example.org/1")
    screen = open_inbox()
    QTest.keyClick(screen.tickets.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ("T-1 Blank page\nfortnight://ticket/1\nhttps://desk.example.org/1")


def test_a_file_dropped_on_the_inbox_opens_the_import_dialog_on_it(
    house: House, open_inbox: Open, settle: Settle, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("drop") / "helpdesk.csv"
    path.write_text("key,subject\nA-1,One\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    screen = open_inbox()
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    screen.dragEnterEvent(enter)
    assert enter.isAccepted()
    screen.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, none))
    settle()
    assert screen.dialog is not None
    assert screen.dialog.rows_model.rowCount() == 1
    screen.dialog.reject()


def test_every_control_has_a_name(house: House, open_inbox: Open) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit

    house.parked(house.ticket()), house.ticket()
    screen = open_inbox()
    controls = [w for kind in (QAbstractButton, QAbstractItemView, QLineEdit) for w in screen.findChildren(kind)]
    nameless = [type(each).__name__ for each in controls if each.isVisible() and not each.accessibleName()]
    assert nameless == []


def row(received: datetime, changes: str | None = None) -> TicketRow:
    """A ticket's row."""
    nothing: dict[str, Any] = dict.fromkeys(("disposition", "requester", "email", "product", "version", "module"))
    return TicketRow(
        id=1,
        number="T-1",
        key="K",
        source="desk",
        subject="S",
        kind="wish",
        state="open",
        organisation="Norrvik",
        language="sv",
        received=received,
        changes=changes,
        row_version=1,
        **nothing,
    )


@pytest.fixture
def british() -> Iterator[None]:
    """Dates as they are written in Britain."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def test_a_row_says_when_by_the_clock_the_weekday_or_the_date(british: None) -> None:
    now = datetime(2026, 11, 26, 12, 0).astimezone()
    assert moment_short(now.replace(hour=9, minute=41), now) == "09:41"
    assert moment_short(now - timedelta(days=1), now) == "Wed"
    assert moment_short(now - timedelta(days=20), now) == "6 Nov"
    assert moment_short(now.replace(year=2025), now) == "26 Nov 2025"


def test_an_open_ticket_says_so_in_its_own_word() -> None:
    look = ticket_look(row(datetime(2026, 11, 26, 12, 0, tzinfo=UTC)))
    assert (look.word, look.icon) == ("Open", "new")


def test_what_nobody_has_sorted_stands_out_and_what_waits_says_for_what() -> None:
    now = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
    fresh = row_look(row(now), "new", now)
    waiting = row_look(row(now, changes="C-7"), "waiting", now)
    assert (fresh.strong, fresh.meta, fresh.lead_icon) == (True, "Norrvik", "wish")
    assert (waiting.strong, waiting.meta) == (False, "C-7 · Norrvik")
