"""What a user does again and again in the window, each by its keys."""

from pathlib import Path

from tests.journeys.post_office import PostOffice
from tests.journeys.user import User
from views.backlog.dialogs import ParkDialog
from views.backlog.screen import BacklogScreen
from views.inbox.change_band import ChangeBand
from views.inbox.import_dialog import ImportDialog
from views.inbox.preview import PreviewBand
from views.inbox.screen import InboxScreen
from views.outbox.dialogs import LeavingDialog
from views.releases.shipping import ShipDialog
from views.settings.mail import MailSettings
from views.settings.screen import SettingsScreen


def set_up_mail(user: User, post: PostOffice) -> None:
    """Settings, fourth section: sender, server, no security, port."""
    user.go_to("settings")
    user.press("Down", 3)
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
        user.choose(dialog.facts.kind, "people")
    user.press("Return")
    user.see_no_dialog()


def make(user: User, key: str, title: str, tickets: int) -> None:
    """Select that many tickets from the first on, and make a change of them by its key."""
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
    if tickets > 1:
        assert isinstance(inbox.triage.band, PreviewBand)  # what would happen to each, before it happens
        user.press("Ctrl+Return")
    assert inbox.triage.band is None


def see_in_backlog(user: User, view: str) -> BacklogScreen:
    """The Backlog's view of that name; its first change is current."""
    user.go_to("backlog")
    backlog = user.place(BacklogScreen)
    user.choose(backlog.head.tabs, view)
    return backlog


def park(user: User, reason: str) -> None:
    """Park the current change of the Backlog."""
    user.press("H")
    user.dialog(ParkDialog)
    user.type(reason)
    user.press("Ctrl+Return")
    user.see_no_dialog()


def ship(user: User, words: str) -> None:
    """Ship the release one is in, through its preview, whose button says these words."""
    user.press("Shift+S")
    assert user.dialog(ShipDialog).ship.text() == words
    user.press("Return")
    user.see_no_dialog()


def send(user: User) -> None:
    """Outbox, Send now, yes."""
    user.go_to("outbox")
    user.press("Shift+S")
    user.dialog(LeavingDialog)
    user.press("Return")
    user.see_no_dialog()
