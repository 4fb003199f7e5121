"""Mail in the Inbox: files dropped on it, and on a ticket's page what came with it and after it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.commands.act import By
from app.jobs.take_mails import ImportMails, import_mails
from models.tickets import Ticket
from tests.app.commands.desk import Desk as House
from tests.views.inbox.conftest import Open
from views.desk import Desk
from views.inbox.attachments import LaterPart, size_words
from views.inbox.screen import InboxScreen
from views.widgets.labels import Label
from views.widgets.plain_text import PlainTextView

Settle = Callable[[], None]
MAIL = (
    "From: Anna Berg <anna@example.org>\nSubject: {subject}\nMessage-ID: <{key}@example.org>\n{more}MIME-Version: 1.0\n"
    "Content-Type: multipart/mixed; boundary=b\n\n--b\n\n{words}\n--b\nContent-Type: text/plain; name=..\\app.log\n"
    "Content-Disposition: attachment\n\nline\n--b--\n"
)


def eml(folder: Path, key: str, subject: str = "Copy a week", words: str = "See the log.", more: str = "") -> Path:
    """A message in a file."""
    path = folder / f"{key}.eml"
    path.write_text(MAIL.format(key=key, subject=subject, words=words, more=more), encoding="utf-8")
    return path


def drop(screen: InboxScreen, *paths: Path) -> None:
    """Files are dropped on the Inbox."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    screen.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))


def later_part(screen: InboxScreen) -> LaterPart:
    return screen.page.findChildren(LaterPart)[-1]


def test_mails_that_are_dropped_become_tickets_at_once_and_go_by_one_undo(
    house: House, open_inbox: Open, office: Desk, settle: Settle, told: list[str], tmp_path: Path
) -> None:
    screen = open_inbox()
    drop(screen, eml(tmp_path, "1"), eml(tmp_path, "2", "Another"))
    settle()
    settle()
    assert told == ["2 new tickets by mail"]
    assert sorted(row["subject"] for row in house.rows(Ticket)) == ["Another", "Copy a week"]
    assert screen.dialog is None
    office.undo()
    settle()
    assert house.count(Ticket) == 0


def test_a_mail_chosen_in_the_dialog_is_taken_in_too(
    house: House, open_inbox: Open, settle: Settle, tmp_path: Path
) -> None:
    screen = open_inbox()
    screen.take_file(None)
    assert screen.dialog is not None
    screen.dialog.look_at(eml(tmp_path, "1"))
    settle()
    assert house.count(Ticket) == 1
    assert not screen.dialog.isVisible()


def test_files_are_shown_with_their_size_and_saved_by_a_click(
    house: House, open_inbox: Open, settle: Settle, told: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    import_mails(house.database, ImportMails((eml(tmp_path, "1"),)), By("Eva", house.now))
    screen = open_inbox()
    settle()
    part = later_part(screen)
    assert part.isVisible()
    assert {"app.log", size_words(4)} <= {label.text() for label in part.findChildren(Label)}
    asked: list[str] = []
    part.choose_file = lambda name: (asked.append(name), str(tmp_path / "saved.log"))[1]  # type: ignore[func-returns-value]
    part.links[0].click()
    settle()
    assert asked == ["app.log"]
    assert (tmp_path / "saved.log").read_bytes() == b"line"
    assert told == [f"Saved as {tmp_path / 'saved.log'}"]


def test_what_was_written_later_stands_on_the_page(
    house: House, open_inbox: Open, settle: Settle, tmp_path: Path
) -> None:
    paths = (eml(tmp_path, "1"), eml(tmp_path, "2", words="Since Monday.", more="In-Reply-To: <1@example.org>\n"))
    import_mails(house.database, ImportMails(paths), By("Eva", house.now))
    screen = open_inbox()
    settle()
    texts = [view.toPlainText() for view in later_part(screen).findChildren(PlainTextView)]
    assert texts == ["Since Monday."]


def test_what_a_reader_should_know_of_a_mail_stands_on_the_page(
    house: House, open_inbox: Open, settle: Settle, tmp_path: Path
) -> None:
    house.ticket()
    import_mails(house.database, ImportMails((eml(tmp_path, "1", "Re: [T-1] Close it"),)), By("Eva", house.now))
    screen = open_inbox()
    screen.open_item("ticket", 2)
    settle()
    words = [label.text() for label in later_part(screen).findChildren(Label)]
    assert "It says that it answers T-1, but it comes from somebody else." in words


def test_a_ticket_without_files_shows_nothing_of_them(house: House, open_inbox: Open, settle: Settle) -> None:
    house.ticket()
    screen = open_inbox()
    settle()
    assert not later_part(screen).isVisible()
