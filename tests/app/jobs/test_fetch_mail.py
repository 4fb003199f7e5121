"""Fetching mail from a real conversation: what is new comes in once, the mailbox stays as it was, and every fault is told."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from app.commands.house import SetHouse, set_house
from app.commands.products import SetProduct, set_product
from app.connectors.imap import Credentials, ImapMailbox, ImapServer, MailboxTrouble
from app.jobs.fetch_mail import Fetch, fetch_mail, is_due, try_mailbox
from app.jobs.send_letters import Watch
from app.jobs.take_mails import MailReport
from app.queries.mail import later, mailbox_row
from models.acts import ActRecord
from models.rules.errors import BadInput
from models.tickets import Attachment, Source, Ticket
from tests.app.commands.desk import Desk, desk, either_desk, empty_file, server
from tests.app.connectors.test_smtp import Certificate, certificate
from tests.imap_server import PASSWORD, USER, Mailbox, closed_port, serving

__all__ = ["certificate", "desk", "either_desk", "empty_file", "server"]
QUICK = Fetch(timeout=0.4)


def mail(number: int, subject: str = "Copy a week", more: str = "", body: str = "Please") -> bytes:
    """A mail of its own."""
    return (
        f"From: Anna Berg <anna@example.org>\r\nTo: {USER}\r\nSubject: {subject}\r\nMessage-ID: <m{number}@example.org>\r\n"
        f"Date: Fri, 20 Nov 2026 0{number % 10}:00:00 +0000\r\n{more}\r\n{body}\r\n"
    ).encode()


@pytest.fixture(autouse=True)
def _password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORTNIGHT_IMAP_PASSWORD", "plain")
    monkeypatch.delenv("FORTNIGHT_IMAP_TOKEN", raising=False)


def set_up(desk: Desk, port: int, **more: str) -> None:
    """The mailbox stands in the settings."""
    usual = {"imap_host": "127.0.0.1", "imap_port": str(port), "imap_security": "none", "imap_user": USER}
    desk.do(set_house, SetHouse(usual | more))


def fetched(desk: Desk, mailbox: Mailbox, wanted: Fetch = QUICK, **more: str) -> MailReport:
    """One fetch from that mailbox."""
    with serving(mailbox) as port:
        set_up(desk, port, **more)
        return fetch_mail(desk.database, desk.now, wanted)


def counts(report: MailReport) -> tuple[int, int, int]:
    return report.new, report.known, report.failed


def keys(desk: Desk) -> list[str]:
    return sorted(row["key"] for row in desk.rows(Ticket))


# ---- what comes in


def test_new_mails_become_tickets_of_the_mailbox_and_nothing_in_it_is_altered(either_desk: Desk) -> None:
    desk, mailbox = either_desk, Mailbox()
    mailbox.add(mail(1, "Re: Kopiera en vecka"), mail(2))
    report = fetched(desk, mailbox)
    assert (counts(report), report.made, report.trouble) == ((2, 0, 0), ["T-1", "T-2"], "")
    tickets, (source,) = desk.rows(Ticket), desk.rows(Source)
    assert (tickets[0]["subject"], tickets[0]["body"], tickets[0]["key"]) == (
        "Kopiera en vecka",
        "Please",
        "m1@example.org",
    )
    assert tickets[0]["received_at"] == datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
    assert (source["name"], source["format"]) == (USER, "Mail")
    assert [each.flags for each in mailbox.mails] == [set(), set()]
    assert (mailbox.asked("EXAMINE"), mailbox.asked("SELECT"), mailbox.asked("STORE")) == (1, 0, 0)
    assert {row["by"] for row in desk.rows(ActRecord)} == {"Eva", "Fortnight"}


def test_the_same_again_changes_nothing_whatever_is_remembered(desk: Desk) -> None:
    mailbox = Mailbox()
    mailbox.add(mail(1), mail(2), b"From: bo@example.org\r\n\r\nno identifier at all")
    assert counts(fetched(desk, mailbox)) == (3, 0, 0)
    before, sent = desk.state(without=("settings", "acts", "act_items")), mailbox.sent
    assert counts(fetched(desk, mailbox)) == (0, 0, 0)
    assert mailbox.sent == sent  # it looked only for what came after the last
    assert counts(fetched(desk, mailbox, Fetch(again=True))) == (0, 3, 0)
    mailbox.validity, mailbox.mails[0].uid = 8, 90
    assert counts(fetched(desk, mailbox)) == (0, 3, 0)
    assert desk.state(without=("settings", "acts", "act_items")) == before


def test_what_came_since_is_fetched_alone(desk: Desk) -> None:
    mailbox = Mailbox()
    mailbox.add(mail(1))
    fetched(desk, mailbox)
    mailbox.add(mail(2))
    assert counts(fetched(desk, mailbox)) == (1, 0, 0)
    assert mailbox.commands[-3:-1] == [
        "UID FETCH 12 (UID RFC822.SIZE INTERNALDATE BODY.PEEK[HEADER]<0.65536>)",
        "UID FETCH 12 (UID BODY.PEEK[]<0.25000000>)",
    ]


def test_where_the_house_wants_it_what_is_stored_is_marked_as_read(desk: Desk) -> None:
    mailbox = Mailbox()
    mailbox.add(mail(1), mail(2, more="Auto-Submitted: auto-replied\r\n"), mail(3))
    report = fetched(desk, mailbox, imap_after="seen")
    assert [each.flags for each in mailbox.mails] == [{"\\Seen"}, set(), {"\\Seen"}]
    assert (report.new, report.left) == (2, 1)
    assert "left alone, it was sent by a program" in report.lines[0]
    last_fetch = max(at for at, line in enumerate(mailbox.commands) if "BODY.PEEK[]" in line)
    assert next(at for at, line in enumerate(mailbox.commands) if "SELECT" in line) > last_fetch


def test_a_dry_run_keeps_and_marks_nothing(desk: Desk) -> None:
    mailbox = Mailbox()
    mailbox.add(mail(1))
    with serving(mailbox) as port:
        set_up(desk, port, imap_after="seen")
        before = desk.state()
        report = fetch_mail(desk.database, desk.now, Fetch(dry_run=True))
    assert (report.new, desk.state()) == (1, before)
    assert "dry run" in report.sentence(dry_run=True)
    assert mailbox.mails[0].flags == set()


def test_tickets_get_the_product_and_the_language_of_the_mailbox(desk: Desk) -> None:
    desk.do(set_product, SetProduct("Kursvik", {}))
    mailbox = Mailbox()
    mailbox.add(mail(1, "?", body="?"))
    fetched(desk, mailbox, imap_product="kursvik", imap_language="fi")
    assert (desk.rows(Ticket)[0]["product_id"], desk.rows(Source)[0]["language"]) == (1, "fi")


def test_mails_in_a_folder_with_a_foreign_name_are_found(desk: Desk) -> None:
    mailbox = Mailbox(folder="Ärenden & mer".replace("Ä", "&AMQ-").replace(" & ", " &- "))
    mailbox.add(mail(1))
    assert fetched(desk, mailbox, imap_folder="Ärenden & mer").new == 1


def test_a_server_that_quotes_small_mails_is_understood(desk: Desk) -> None:
    mailbox = Mailbox(quotes_small=True)
    mailbox.add(b"Subject: tiny")
    assert fetched(desk, mailbox).new == 1
    assert desk.rows(Ticket)[0]["subject"] == "tiny"


def test_cancelled_it_keeps_what_is_in_and_goes_on_from_there(desk: Desk) -> None:
    mailbox = Mailbox()
    mailbox.add(*(mail(number) for number in range(5)))
    done: list[int] = []
    watch = Watch(progress=lambda number, _all: done.append(number), cancelled=lambda: len(done) >= 2)
    with serving(mailbox) as port:
        set_up(desk, port)
        assert fetch_mail(desk.database, desk.now, QUICK, watch).new == 2
        assert counts(fetch_mail(desk.database, desk.now, QUICK)) == (3, 2, 0)
    assert len(keys(desk)) == 5


def test_of_a_very_large_mail_the_beginning_alone_is_fetched(desk: Desk) -> None:
    more = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n"
    film = "Content-Type: video/mp4; name=film.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n" + "QUJD" * 12_500_000
    mailbox = Mailbox()
    mailbox.add(mail(1, more=more, body=f"--b\r\n\r\nSee the film.\r\n--b\r\n{film}\r\n--b--"))
    report = fetched(desk, mailbox, Fetch(timeout=5))
    assert (report.new, desk.rows(Ticket)[0]["body"]) == (1, "See the film.")
    assert mailbox.sent < 15_000_000
    (file,) = later(desk.database, 1).attachments
    assert (file.name, file.kept) == ("film.mp4", False)
    assert file.size > 35_000_000
    assert any("stays in the mailbox" in line for line in report.lines)


def test_files_are_stored_with_their_ticket(desk: Desk) -> None:
    more = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n"
    part = "Content-Type: text/plain\r\nContent-Disposition: attachment; filename=app.log\r\n\r\nline"
    mailbox = Mailbox()
    mailbox.add(mail(1, more=more, body=f"--b\r\n\r\nSee the log.\r\n--b\r\n{part}\r\n--b--"))
    fetched(desk, mailbox)
    assert [(row["name"], row["content"]) for row in desk.rows(Attachment)] == [("app.log", b"line")]


# ---- what goes wrong


STEPS = ("GREETING", "LOGIN", "EXAMINE", "SEARCH", "FETCH")


@pytest.mark.parametrize("fault", ["drop", "hang", "garbage", "NO not today", "BAD what?"])
@pytest.mark.parametrize("step", STEPS)
def test_a_fault_at_any_step_is_told_in_words_and_the_next_fetch_has_all(desk: Desk, step: str, fault: str) -> None:
    mailbox = Mailbox(faults={step: fault})
    mailbox.add(mail(1))
    report = fetched(desk, mailbox)
    assert report.trouble.startswith(("The mail server 127.0.0.1", "The mailbox has no folder"))
    assert "plain" not in report.trouble
    assert mailbox_row(desk.database).said == report.trouble
    mailbox.faults.clear()
    assert counts(fetched(desk, mailbox)) == (1, 0, 0)
    assert keys(desk) == ["m1@example.org"]


def test_a_line_that_breaks_in_the_middle_of_a_mail_stores_no_half_of_it(desk: Desk) -> None:
    mailbox = Mailbox(faults={"FETCH": "half"})
    mailbox.add(mail(1))
    report = fetched(desk, mailbox)
    assert (report.new, report.offline, keys(desk)) == (0, True, [])


def test_a_mail_that_vanishes_between_is_counted_and_no_error(desk: Desk) -> None:
    mailbox = Mailbox(vanish_after="SEARCH")
    mailbox.add(mail(1))
    report = fetched(desk, mailbox)
    assert (report.vanished, report.trouble, keys(desk)) == (1, "", [])
    mailbox.vanish_after = "FETCH"
    mailbox.add(mail(2), mail(3))
    assert fetched(desk, mailbox).vanished == 2


def test_where_marking_fails_nothing_is_lost_or_doubled(desk: Desk) -> None:
    mailbox = Mailbox(faults={"STORE": "drop"})
    mailbox.add(mail(1))
    report = fetched(desk, mailbox, imap_after="seen")
    assert (report.new, bool(report.trouble)) == (1, True)
    mailbox.faults.clear()
    assert counts(fetched(desk, mailbox, imap_after="seen")) == (0, 1, 0)
    assert mailbox.mails[0].flags == {"\\Seen"}


def test_without_a_line_it_says_so_and_it_is_no_error(desk: Desk) -> None:
    set_up(desk, closed_port())
    report = fetch_mail(desk.database, desk.now, QUICK)
    assert report.offline
    assert "nothing answers at that address and port" in report.trouble


def test_a_wrong_password_is_told_and_never_shown(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORTNIGHT_IMAP_PASSWORD", "hunter2")
    report = fetched(desk, Mailbox())
    assert "did not accept the user name or the password" in report.trouble
    assert not report.offline
    assert "hunter2" not in report.trouble + str(desk.state())


def test_a_folder_that_is_missing_is_named(desk: Desk) -> None:
    assert "no folder “Support”" in fetched(desk, Mailbox(), imap_folder="Support").trouble


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"imap_host": "mail.example.org"}, "only sent over a protected connection"),
        ({"imap_security": "starttls"}, "offers no STARTTLS"),
    ],
)
def test_no_password_leaves_unprotected(desk: Desk, values: dict[str, str], sentence: str) -> None:
    mailbox = Mailbox()
    assert sentence in fetched(desk, mailbox, QUICK, **values).trouble
    assert mailbox.asked("LOGIN") == 0


def test_without_a_mailbox_it_is_said_what_to_do(desk: Desk) -> None:
    with pytest.raises(BadInput, match="No mailbox is set up"):
        fetch_mail(desk.database, desk.now)


def test_two_that_fetch_at_once_make_one_ticket_of_each_mail(desk: Desk) -> None:
    mailbox = Mailbox()
    mailbox.add(*(mail(number) for number in range(8)))
    reports: list[MailReport] = []
    with serving(mailbox) as port:
        set_up(desk, port)
        fetch = lambda: reports.append(fetch_mail(desk.database, desk.now, Fetch(timeout=5)))  # noqa: E731
        both = [threading.Thread(target=fetch) for _each in range(2)]
        for each in both:
            each.start()
        for each in both:
            each.join()
    assert len(keys(desk)) == 8
    assert [report.failed for report in reports] == [0, 0]
    assert sum(report.new for report in reports) == 8


# ---- the line


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_over_a_protected_line_and_with_a_password_in_any_letters(certificate: Certificate, security: str) -> None:
    serves, trusts = certificate.server, certificate.trusting
    starts = security == "starttls"
    mailbox = Mailbox(tls=serves, capabilities="IMAP4rev1 STARTTLS AUTH=PLAIN")
    mailbox.add(mail(1))
    with serving(mailbox, None if starts else serves) as port:
        given = ImapServer("127.0.0.1", port, "starttls" if starts else "tls", USER, timeout=5)
        with ImapMailbox(given, Credentials(PASSWORD), trusts) as opened:
            assert opened.numbers() == [11]
        with pytest.raises(MailboxTrouble, match="not to be trusted"), ImapMailbox(given, Credentials(PASSWORD)):
            pass


def test_a_token_is_used_in_place_of_a_password(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORTNIGHT_IMAP_TOKEN", "token")
    mailbox = Mailbox()
    mailbox.add(mail(1))
    assert fetched(desk, mailbox).new == 1
    assert mailbox.asked("LOGIN") == 0


# ---- when


def test_trying_says_how_many_mails_wait_and_fetches_none(desk: Desk) -> None:
    mailbox = Mailbox()
    mailbox.add(mail(1), mail(2))
    fetched(desk, mailbox)
    mailbox.add(mail(3))
    with serving(mailbox) as port:
        set_up(desk, port)
        tried = try_mailbox(desk.database, 5)
    assert (tried.works, tried.waiting) == (True, 1)
    assert tried.sentence == "It works: INBOX holds 3 mails, 1 of them not looked at yet."
    assert len(keys(desk)) == 2


def test_it_is_due_every_so_many_minutes_after_anybodys_last_look(desk: Desk) -> None:
    assert not is_due(desk.database, desk.now)
    fetched(desk, Mailbox(), imap_minutes="10")
    assert not is_due(desk.database, desk.now + timedelta(minutes=9))
    assert is_due(desk.database, desk.now + timedelta(minutes=10))
