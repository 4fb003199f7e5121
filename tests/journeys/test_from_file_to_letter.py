"""From a helpdesk's file to a letter in the requester's language, in the real window, by keys, over real SMTP."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.commands.changes import EditChange, edit_change
from app.commands.house import SetHouse, set_house
from app.queries.changes import change_rows
from app.queries.letters import letter_rows
from app.queries.releases import release_rows
from app.queries.tickets import ticket_rows
from app.rows.letters import LetterRow
from app.rows.page import EVERYTHING
from app.rows.releases import ReleaseRow
from models.database import connect
from models.schema import upgrade
from tests.app.commands.desk import Desk as House
from tests.journeys.errands import bring_in, make, park, see_in_backlog, send, set_up_mail, ship
from tests.journeys.post_office import PostOffice, post_office
from tests.journeys.readers import (
    BY_HAND,
    EVENTS,
    HONOURED,
    PARKED,
    READERS,
    Shipping,
    assert_told,
    jira_file,
    people_file,
)
from tests.journeys.user import RAIL, User, sitting_down
from views.backlog.dialogs import ReproducedDialog, UrgencyDialog
from views.decisions.screen import DecisionsScreen
from views.desk import Desk
from views.first_start import FirstStart
from views.inbox.screen import InboxScreen
from views.outbox.dialogs import UnknownDialog
from views.outbox.screen import OutboxScreen
from views.releases.screen import ReleasesScreen
from views.releases.shipping import ShipDialog

NOBODY_KNOWS = "Nobody knows whether it arrived"


@pytest.fixture
def post() -> Iterator[PostOffice]:
    with post_office() as office:
        yield office


@pytest.fixture
def user(tmp_path: Path, qtbot: QtBot) -> Iterator[User]:
    with sitting_down(tmp_path / "house.db", qtbot) as somebody:
        yield somebody


# ------------------------------------------------------------------------------------------- what is then so


def letters(user: User) -> list[LetterRow]:
    return list(letter_rows(user.database, EVERYTHING).rows)


def state(user: User, change: int = 1) -> str:
    rows = change_rows(user.database, EVERYTHING).rows
    return next(str(row.state) for row in rows if row.id == change)


def release(user: User, number: int) -> ReleaseRow:
    return next(row for row in release_rows(user.database, EVERYTHING).rows if row.id == number)


# ------------------------------------------------------------------------------------------- the journeys


def test_a_wish_travels_from_a_jira_file_to_a_letter_in_each_requesters_language(
    user: User, post: PostOffice, tmp_path: Path
) -> None:
    set_up_mail(user, post)
    bring_in(user, people_file(tmp_path), people=True)
    bring_in(user, jira_file(tmp_path))
    assert user.said[-1] == "helpdesk: 6 new, 0 updated, 0 unchanged"
    make(user, "W", "Copy a timetable to another term", 6)
    assert user.place(InboxScreen).tickets.model.total() == 0

    see_in_backlog(user, "new")
    park(user, "A slip of the pen")
    assert state(user) == "parked"
    user.press("Ctrl+Z")
    assert state(user) == "new"
    park(user, PARKED)
    assert state(user) == "parked"

    user.go_to("decisions")
    user.press("E")
    user.type(HONOURED[:12])
    another_desk_changes_the_title(user)
    user.press("F5")
    user.go_to("backlog")
    user.go_to("decisions")
    assert user.place(DecisionsScreen).band.reason() == HONOURED[:12].strip()
    user.press("E")
    user.type(HONOURED[12:])
    user.press("Ctrl+Return")
    assert state(user) == "honoured"
    send(user)
    assert Counter(mail["Content-Language"] for mail in post.mails()) == Counter(sv=2, fi=2, de=2, nl=2, en=2)

    user.go_to("releases")
    user.press("Return")
    user.press("M")
    user.pick("R-1")
    assert state(user) == "planned"
    send(user)
    user.go_to("releases")
    user.press("R")
    user.press("V")
    assert state(user) == "tested"
    ship(user, "Ship R-1 to 6 people")
    assert state(user) == "shipped"
    send(user)

    shipped = release(user, 1)
    assert shipped.shipped is not None
    for reader in READERS:
        told = Shipping(shipped.name, shipped.planned, shipped.shipped.date())
        assert_told(reader, post.mails_to(reader.address), told)
    assert_each_left_once(user, post)
    assert [(row.reader, row.state) for row in letters(user) if row.state == "by-hand"] == [(BY_HAND[0], "by-hand")] * 3
    tickets = ticket_rows(user.database, EVERYTHING).rows
    assert {(row.state, row.disposition) for row in tickets} == {("closed", "shipped")}
    assert user.place(OutboxScreen).count() == 3


def another_desk_changes_the_title(user: User) -> None:
    """Somebody else describes the change better, beside this window."""
    anna = House(user.database, "Anna", Desk.now())
    anna.do(edit_change, EditChange(1, {"title": "Copy a timetable to the next term"}))


def assert_each_left_once(user: User, post: PostOffice) -> None:
    """No letter left twice, and a further *Send now* has nothing to do."""
    mails = post.mails()
    assert len(mails) == len(READERS) * len(EVENTS)
    assert len({mail["Message-ID"] for mail in mails}) == len(mails)
    left = [row for row in letters(user) if row.state == "sent"]
    assert Counter(row.event for row in left) == Counter(dict.fromkeys(EVENTS, len(READERS)))
    user.go_to("outbox")
    user.press("Shift+S")
    user.see_no_dialog()
    assert len(post.mails()) == len(mails)


def test_a_critical_correction_ships_by_itself_and_the_next_regular_release_carries_it(
    user: User, tmp_path: Path
) -> None:
    bring_in(user, jira_file(tmp_path, "Bug", ("Norrby", 900)))
    make(user, "C", "The timetable is blank", 6)
    see_in_backlog(user, "new")
    user.press("R")
    user.dialog(ReproducedDialog)
    user.press("Ctrl+Return")
    user.see_no_dialog()
    assert state(user) == "honoured"
    see_in_backlog(user, "honoured")
    user.press("I")
    urgency = user.dialog(UrgencyDialog)
    user.choose(urgency.urgency, "high")
    assert urgency.priority() == 1
    user.press("Ctrl+Return")
    user.see_no_dialog()

    user.go_to("releases")
    user.press("Return")
    releases = user.place(ReleasesScreen)
    assert releases.band.sentence() == "C-1 · The timetable is blank: critical, and in no expedited release"
    user.click(releases.band.button)
    assert not releases.band.isVisible()
    assert state(user) == "planned"
    hot = next(row for row in release_rows(user.database, EVERYTHING).rows if row.kind == "expedited")
    next_one = next(row for row in release_rows(user.database, EVERYTHING).rows if row.kind == "regular")
    assert hot.name == f"{next_one.name}.1"
    user.press("R")
    user.press("V")
    ship(user, f"Ship {hot.number} to 6 people")
    assert (state(user), release(user, hot.id).state) == ("shipped", "shipped")
    told = [row for row in letters(user) if row.event == "shipped"]
    assert len(told) == 6

    user.choose(releases.head.tabs, "board")
    assert releases.board.lead() is releases.board.column(next_one.id)
    user.press("Shift+S")
    preview = user.dialog(ShipDialog)
    assert preview.blocked() == "C-1: a hot fix is confirmed here or waived before the release ships."
    user.press("Esc")
    user.press("V")
    ship(user, f"Ship {next_one.number}")
    assert release(user, next_one.id).state == "shipped"
    assert [row for row in letters(user) if row.event == "shipped"] == told
    later = [row for row in release_rows(user.database, EVERYTHING).rows if row.state != "shipped"]
    assert later
    assert {row.items for row in later} == {0}


# ------------------------------------------------------------------------------------------- a bad mail server


@pytest.fixture
def office(tmp_path: Path, qtbot: QtBot, post: PostOffice) -> Iterator[User]:
    """A house where three letters wait for the post and a ticket for somebody to sort it; the Outbox is open."""
    file = tmp_path / "house.db"
    database = connect(file)
    upgrade(database)
    house = House(database, "Anna", Desk.now())
    house.parked(house.ticket(), house.ticket(), house.ticket())
    house.ticket()
    mail = {"smtp_host": "127.0.0.1", "smtp_port": str(post.port), "smtp_security": "none"}
    house.do(set_house, SetHouse({"sender": "care@kursoria.example.org", **mail}))
    database.close()
    with sitting_down(file, qtbot) as somebody:
        somebody.go_to("outbox")
        yield somebody


def stands(user: User) -> list[tuple[str, str | None]]:
    return [(str(row.state), row.reason) for row in letters(user)]


def test_what_the_mail_server_refuses_says_why_and_is_sent_when_somebody_tries_again(
    office: User, post: PostOffice
) -> None:
    post.trouble = "refuse"
    send(office)
    assert office.said[-1].startswith("0 letters sent, 3 refused. ")
    sentence = "The mail server 127.0.0.1 did not accept the recipient"
    assert {row.state for row in letters(office)} == {"failed"}
    assert all(row.reason and row.reason.startswith(sentence) for row in letters(office))
    assert "nobody of that name here" in office.words_in(office.place(OutboxScreen))
    post.trouble = ""
    office.press("Shift+S")
    office.see_no_dialog()
    assert post.asked == 3
    office.press("Home")
    office.press("R")
    send(office)
    assert len(post.mails()) == 1
    assert Counter(row.state for row in letters(office)) == Counter(failed=2, sent=1)


def test_a_mail_server_that_dies_before_the_dot_gets_the_letters_later_and_once(office: User, post: PostOffice) -> None:
    post.trouble = "before"
    send(office)
    assert office.said[-1].startswith("0 letters sent, 3 to be tried again, 3 still wait. ")
    sentence = "The mail server 127.0.0.1 broke off: "
    assert {state for state, _reason in stands(office)} == {"deferred"}
    assert all(reason and reason.startswith(sentence) for _state, reason in stands(office))
    post.trouble = ""
    office.press("Shift+S")
    assert post.mails() == []


def test_a_mail_server_that_dies_after_the_dot_leaves_letters_that_only_a_person_sends_again(
    office: User, post: PostOffice
) -> None:
    post.trouble = "after"
    send(office)
    assert office.said[-1].startswith("0 letters sent, 3 of unknown fate. ")
    sentence = "The mail server 127.0.0.1 broke off before it confirmed the letter"
    assert {state for state, _reason in stands(office)} == {"unknown"}
    assert all(reason and reason.startswith(sentence) for _state, reason in stands(office))
    post.trouble = ""
    office.press("Shift+S")
    office.see_no_dialog()
    assert len(post.mails()) == 3
    office.press("R")
    asks = office.dialog(UnknownDialog)
    assert asks.windowTitle() == NOBODY_KNOWS
    office.press("Esc")
    assert {state for state, _reason in stands(office)} == {"unknown"}
    office.press("R")
    office.press_button("It arrived")
    assert Counter(state for state, _reason in stands(office)) == Counter(unknown=2, sent=1)
    assert len(post.mails()) == 3


# ------------------------------------------------------------------------------------------- no flicker


class _Windows(QObject):
    """Notes every window that is neither main window, dialog nor popup."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            plain = watched.windowType() in {Qt.WindowType.Widget, Qt.WindowType.Window}
            if plain and not isinstance(watched, (QMainWindow, FirstStart)):
                self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_part_of_a_place_is_seen_as_a_window_of_its_own(user: User) -> None:
    windows, application = _Windows(), QApplication.instance()
    assert application is not None
    application.installEventFilter(windows)
    for place in reversed(RAIL):
        user.go_to(place)
    user.go_to("settings")
    user.press("Down", 7)
    application.removeEventFilter(windows)
    assert windows.seen == []


# ------------------------------------------------------------------------------------------- never stranded


@pytest.mark.parametrize(
    ("place", "ways"),
    [
        ("inbox", "L C W D M Return Ctrl+F"),
        ("decisions", "E 3 H V Ctrl+F"),
        ("backlog", "N S E Y Return Ctrl+F Shift+D"),
        ("outbox", "E D Ctrl+F"),
        ("settings", "Return"),
    ],
)
def test_esc_leads_back_to_the_list_from_wherever_a_key_led(place: str, ways: str, office: User) -> None:
    office.go_to(place)
    listed = office.focus()
    for way in ways.split():
        office.press(way)
        office.press("Esc")
        assert office.focus() is listed, way
