"""From a helpdesk's file to a letter in the requester's language, in the real window, by keys, over real SMTP."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.queries.changes import change_rows
from app.queries.letters import letter_rows
from app.queries.releases import board
from app.queries.tickets import ticket_rows
from app.rows.letters import LetterRow
from app.rows.page import EVERYTHING
from tests.journeys.post_office import PostOffice, post_office
from tests.journeys.user import User, rows_of, sitting_down
from views.backlog.dialogs import ParkDialog
from views.backlog.screen import BacklogScreen
from views.decisions.screen import DecisionsScreen
from views.inbox.change_band import ChangeBand
from views.inbox.import_dialog import ImportDialog
from views.inbox.screen import InboxScreen
from views.outbox.dialogs import LeavingDialog
from views.outbox.screen import OutboxScreen
from views.releases.screen import ReleasesScreen
from views.releases.shipping import ShipDialog
from views.settings.mail import MailSettings
from views.settings.screen import SettingsScreen

PARKED = "We look at the timetable editor next week"
HONOURED = "Many of you copy by hand every August"


@dataclass(frozen=True)
class Reader:
    """A requester, and what stands in the letters that this person should get; {day} is the release's."""

    name: str
    address: str
    language: str
    key: str
    subject: str
    subjects: tuple[str, str, str, str]
    shipped: tuple[str, ...]


READERS = (
    Reader(
        "Stina Lind",
        "stina@norr.example.org",
        "sv",
        "KUR-1",
        "Kopiera ett schema",
        (
            "Väntar på beslut: Kopiera ett schema (KUR-1)",
            "Vi säger ja: Kopiera ett schema (KUR-1)",
            "Planerat till den {planned}: Kopiera ett schema (KUR-1)",
            "Klart: Kopiera ett schema (KUR-1)",
        ),
        ("Hej Stina Lind!", "Från och med {shipped} kan du använda det", "versionen ”{release}”", "avslutar vi ditt ärende"),
    ),
    Reader(
        "Aino Koski",
        "aino@pohja.example.org",
        "fi",
        "KUR-2",
        "Kopioi lukujärjestys",
        (
            "Odottaa päätöstä: Kopioi lukujärjestys (KUR-2)",
            "Pyyntönne toteutetaan: Kopioi lukujärjestys (KUR-2)",
            "Aikataulu selvillä, {planned}: Kopioi lukujärjestys (KUR-2)",
            "Valmista: Kopioi lukujärjestys (KUR-2)",
        ),
        ("Hyvä Aino Koski,", "käytettävissänne {shipped} alkaen", "julkaisuun ”{release}”", "käsittely päättyy tähän"),
    ),
    Reader(
        "Ilse Brandt",
        "ilse@amt.example.com",
        "de",
        "KUR-3",
        "Stundenplan kopieren",
        (
            "Entscheidung steht noch aus: Stundenplan kopieren (KUR-3)",
            "Wir setzen es um: Stundenplan kopieren (KUR-3)",
            "Geplant für den {planned}: Stundenplan kopieren (KUR-3)",
            "Umgesetzt: Stundenplan kopieren (KUR-3)",
        ),
        ("Guten Tag Ilse Brandt,", "Ab {shipped}, steht Ihnen die Lösung", "Version „{release}“", "Damit ist Ihr Anliegen"),
    ),
    Reader(
        "Merel de Wit",
        "merel@oost.example.net",
        "nl",
        "KUR-4",
        "Rooster kopiëren",
        (
            "In afwachting van een besluit: Rooster kopiëren (KUR-4)",
            "Wij voeren uw verzoek uit: Rooster kopiëren (KUR-4)",
            "Gepland voor {planned}: Rooster kopiëren (KUR-4)",
            "Klaar: Rooster kopiëren (KUR-4)",
        ),
        ("Beste Merel de Wit,", "Vanaf {shipped} kunt u", "versie ‘{release}’", "Hiermee is uw verzoek afgesloten"),
    ),
    Reader(
        "Kate Moor",
        "kate@moor.example.com",
        "en",
        "KUR-5",
        "Copy a timetable, please",
        (
            "Waiting for a decision: Copy a timetable, please (KUR-5)",
            "We are going to do it: Copy a timetable, please (KUR-5)",
            "Planned for {planned}: Copy a timetable, please (KUR-5)",
            "Done: Copy a timetable, please (KUR-5)",
        ),
        ("Dear Kate Moor,", "available to you from {shipped}", "release “{release}”", "This closes your request"),
    ),
)
#: Somebody of whom no address is known.
BY_HAND = ("Gun Berg", "KUR-6", "Copy my week")
EVENTS = ("parked", "honoured", "scheduled", "shipped")


# ------------------------------------------------------------------------------------------------ files and days


def people_file(folder: Path) -> Path:
    file = folder / "people.csv"
    lines = [f"{reader.name},{reader.address},{reader.language}" for reader in READERS]
    file.write_text("\n".join(["name,email,language", *lines, f"{BY_HAND[0]},,en", ""]), "utf-8")
    return file


def jira_file(folder: Path, kind: str = "New Feature") -> Path:
    """An export as a Jira Server writes it: a byte-order mark, Comment twice, commas and line ends in quotes."""
    heads = "Summary,Issue key,Issue id,Issue Type,Status,Project name,Reporter,Created,Labels,Labels,Fix Version/s"
    rows = [f"{heads},Description,Custom field (Rank),Comment,Comment"]
    asked = [(reader.name, reader.key, reader.subject) for reader in READERS]
    for number, (name, key, subject) in enumerate([*asked, BY_HAND], start=1):
        comment = '"04/Oct/26 9:53 AM;helpdesk;Thank you,\nwe pass it on"'
        rows.append(
            f'"{subject}",{key},1000{number},{kind},To Do,Kursoria,{name},0{number}/Oct/26 9:27 AM,copy,timetable,,'
            f'"Every August, by hand",0|i{number},{comment},'
        )
    file = folder / "helpdesk.csv"
    file.write_bytes(b"\xef\xbb\xbf" + "\r\n".join([*rows, ""]).encode())
    return file


_MONTHS = {
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "January February March April May June July August September October November December",
}
_DAYS = {
    "sv": "måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen",
    "fi": "",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
_BEFORE = {"sv": " den ", "fi": "", "de": ", dem ", "nl": " ", "en": " "}


def day_in(language: str, day: date) -> str:
    """17. marraskuuta 2026, as a person of that language writes it."""
    dot = "." if language in {"fi", "de"} else ""
    return f"{day.day}{dot} {_MONTHS[language].split()[day.month - 1]} {day.year}"


def on_day_in(language: str, day: date) -> str:
    """måndagen den 17 november 2026; a Finnish *from* takes the date alone."""
    name = _DAYS[language].split()[day.weekday()] if _DAYS[language] else ""
    return f"{name}{_BEFORE[language]}{day_in(language, day)}"


# ------------------------------------------------------------------------------------------------ what a user does


@pytest.fixture
def post() -> Iterator[PostOffice]:
    with post_office() as office:
        yield office


@pytest.fixture
def user(tmp_path: Path, qtbot: QtBot) -> Iterator[User]:
    with sitting_down(tmp_path / "house.db", qtbot) as somebody:
        yield somebody


def set_up_mail(user: User, post: PostOffice) -> None:
    """Settings, third section: sender, server, no security, port."""
    user.go_to("settings")
    user.press("Down", 2)
    page = user.place(SettingsScreen).stack.currentWidget()
    assert isinstance(page, MailSettings)
    user.press("Return")
    user.type("care@kursoria.example.org")
    user.press("Tab")
    user.type("127.0.0.1")
    user.press("Tab")
    user.press("Right", 2)
    user.press("Tab")
    user.press("Ctrl+A")
    user.type(str(post.port))
    user.press("Return")
    assert page.port.refusal() == ""


def bring_in(user: User, file: Path, *, people: bool = False) -> None:
    """Drop a file on the Inbox and import it."""
    user.go_to("inbox")
    user.drop(file, user.place(InboxScreen))
    dialog = user.dialog(ImportDialog)
    if people:
        user.point_at(dialog.facts.kind, "people")
    user.press("Return")
    user.see_no_dialog()


def make(user: User, key: str, title: str, tickets: int) -> None:
    """Select that many tickets from the current one on, and make a change of them by its key."""
    user.go_to("inbox")
    inbox = user.place(InboxScreen)
    user.press("Home")
    user.press("Shift+Down", tickets - 1)
    assert len(inbox.tickets.rows()) == tickets
    user.press(key)
    assert isinstance(inbox.triage.band, ChangeBand)
    user.press("Ctrl+A")
    user.type(title)
    user.press("Ctrl+Return")
    assert inbox.triage.band is None


def park(user: User, reason: str) -> None:
    """Park the current change of the Backlog."""
    user.press("H")
    user.dialog(ParkDialog)
    user.type(reason)
    user.press("Ctrl+Return")
    user.see_no_dialog()


def send(user: User) -> None:
    """Outbox, Send now, yes."""
    user.go_to("outbox")
    user.press("Shift+S")
    user.dialog(LeavingDialog)
    user.press("Return")


def letters(user: User) -> list[LetterRow]:
    return list(rows_of(user, lambda database: letter_rows(database, EVERYTHING).rows))


def change_state(user: User) -> str:
    (row,) = rows_of(user, lambda database: change_rows(database, EVERYTHING).rows)
    return str(row.state)


# ------------------------------------------------------------------------------------------------ the journeys


def test_a_wish_travels_from_a_jira_file_to_a_letter_in_each_requesters_language(
    user: User, post: PostOffice, tmp_path: Path
) -> None:
    set_up_mail(user, post)
    bring_in(user, people_file(tmp_path), people=True)
    bring_in(user, jira_file(tmp_path))
    assert user.said[-1] == "helpdesk: 6 new, 0 updated, 0 unchanged"
    make(user, "W", "Copy a timetable to another term", 6)
    assert user.place(InboxScreen).tickets.model.total() == 0

    user.go_to("backlog")
    backlog = user.place(BacklogScreen)
    user.choose_tab(backlog.head.tabs, "new")
    park(user, PARKED)
    assert change_state(user) == "parked"
    user.press("Ctrl+Z")
    assert change_state(user) == "new"
    park(user, PARKED)
    assert change_state(user) == "parked"

    user.go_to("decisions")
    desk = user.place(DecisionsScreen)
    user.press("E")
    user.type(HONOURED[:12])
    another_desk_edits(user)
    user.press("F5")
    assert desk.band.reason() == HONOURED[:12].strip()
    user.go_to("backlog")
    user.go_to("decisions")
    user.press("E")
    user.type(HONOURED[12:])
    user.press("Ctrl+Return")
    assert change_state(user) == "honoured"
    send(user)
    assert len(post.mails()) == 10

    user.go_to("releases")
    user.press("Return")
    releases = user.place(ReleasesScreen)
    assert releases.board.releases()
    first = releases.board.releases()[0]
    user.press("P")
    user.pick(first.number)
    assert change_state(user) == "planned"
    assert releases.board.go_to(1, first.id)
    user.press("R")
    user.press("V")
    assert change_state(user) == "tested"
    user.press("Shift+S")
    assert "6" in user.words_in(user.dialog(ShipDialog))
    user.press("Return")
    assert change_state(user) == "shipped"
    send(user)

    shipped = next(row for row in rows_of(user, lambda database: board(database, None).columns) if row.release) if 0 else None
    print(Counter((row.event, row.state) for row in letters(user)))
    for mail in post.mails():
        print(mail["To"], "|", mail["Subject"], "|", mail["Content-Language"])


def another_desk_edits(user: User) -> None:
    pass
