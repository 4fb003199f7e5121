"""Where a mail belongs: a new ticket, an answer on one that was asked or closed, a letter that came back, or nowhere."""

from pathlib import Path
from typing import Any

import pytest

from app.commands.act import By, perform
from app.commands.asking import AskTicket, ask_ticket
from app.commands.closing import CloseTicket, close_ticket
from app.commands.people import SetPerson, set_person
from app.connectors.mail_files import holds_mail, mails_in
from app.connectors.mail_message import RawMail
from app.jobs.save_files import safe_name, save_files
from app.jobs.send_letters import Watch
from app.jobs.take_mails import ImportMails, MailIntake, MailReport, import_mails
from app.queries.mail import later
from app.queries.tickets import ticket_rows
from app.rows.page import Asked
from models.acts import ActRecord
from models.letters import Letter
from models.rules.errors import BadInput
from models.rules.states import LetterState, TicketState
from models.rules.terms import Disposition
from models.tickets import Attachment, Message, Ticket
from tests.app.commands.desk import Desk, desk, either_desk, empty_file, server

__all__ = ["desk", "either_desk", "empty_file", "server"]
_FILES = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b"


def written(key: str, *more: str, sender: str = "Person 1 <person1@example.org>", body: str = "It is 8.4.") -> RawMail:
    """A mail to us."""
    head = [
        f"From: {sender}",
        "Subject: Re: your request",
        f"Message-ID: <{key}>",
        "Date: Mon, 23 Nov 2026 10:00:00 +0000",
    ]
    return RawMail("\n".join([*head, *more, "", body]).encode())


def take(desk: Desk, *mails: RawMail) -> MailReport:
    """These mails come in."""
    intake = MailIntake(desk.database, By("Fortnight", desk.now))
    assert intake.take(mails) == [True] * len(mails)
    return intake.report


def asked(desk: Desk) -> tuple[int, str]:
    """A ticket whose requester was asked for the version, and the letter's identifier."""
    ticket = desk.ticket()
    desk.do(ask_ticket, AskTicket(ticket, ("Which version do you use, and since when does this happen to you?",)))
    desk.post()
    return ticket, str(desk.rows(Letter)[-1]["message_id"]).strip("<>")


def closed(desk: Desk) -> tuple[int, str]:
    """A ticket that was answered, and the letter's identifier."""
    ticket = desk.ticket()
    desk.do(close_ticket, CloseTicket(ticket, Disposition.ANSWERED, "Choose Copy in the week view"))
    desk.post()
    return ticket, str(desk.rows(Letter)[-1]["message_id"]).strip("<>")


# ---- answers


def test_an_answer_to_our_question_stands_on_the_ticket_once_and_it_stands_where_it_stood(either_desk: Desk) -> None:
    desk = either_desk
    ticket, letter = asked(desk)
    assert desk.ticket_state(ticket)[0] is TicketState.ASKED
    mail = written("a1@example.org", f"In-Reply-To: <{letter}>")
    report = take(desk, mail)
    assert (report.answers, report.answered, report.new) == (1, ["T-1"], 0)
    assert desk.ticket_state(ticket)[0] is TicketState.OPEN
    assert [(row["body"], row["key"]) for row in desk.rows(Message)] == [("It is 8.4.", "a1@example.org")]
    assert take(desk, mail).known == 1
    assert desk.count(Message) == 1


def test_a_parked_ticket_that_was_asked_is_parked_again(desk: Desk) -> None:
    ticket = desk.ticket()
    desk.parked(ticket)
    desk.do(ask_ticket, AskTicket(ticket, ("Which version?",)))
    desk.post()
    letter = desk.rows(Letter)[-1]["message_id"]
    take(desk, written("a1@example.org", f"References: <x@example.org> {letter}"))
    assert desk.ticket_state(ticket)[0] is TicketState.PARKED


def test_who_answers_that_it_is_not_fixed_opens_a_closed_ticket(desk: Desk) -> None:
    ticket, letter = closed(desk)
    report = take(desk, written("a1@example.org", f"In-Reply-To: <{letter}>", body="There is no Copy there."))
    assert report.answers == 1
    assert desk.ticket_state(ticket)[0] is TicketState.REOPENED
    assert desk.rows(ActRecord)[-1]["reason"] == "There is no Copy there."
    assert desk.rows(Message)[0]["body"] == "There is no Copy there."


def test_who_comes_back_after_shipping_waits_for_a_correction(desk: Desk) -> None:
    ticket = desk.ticket()
    change, _release = desk.shipped(ticket)
    desk.post()
    letter = desk.rows(Letter)[-1]["message_id"]
    take(desk, written("a1@example.org", f"In-Reply-To: {letter}", body="It still does not copy."))
    assert desk.ticket_state(ticket)[0] is not TicketState.CLOSED
    assert [row for row in desk.waiters(change + 1) if row["ticket_id"] == ticket]


def test_whoever_writes_on_an_open_ticket_adds_to_it(desk: Desk) -> None:
    ticket, letter = asked(desk)
    take(desk, written("a1@example.org", f"In-Reply-To: <{letter}>"))
    take(desk, written("a2@example.org", f"In-Reply-To: <{letter}>", body="And since Monday."))
    assert [row["body"] for row in desk.rows(Message)] == ["It is 8.4.", "And since Monday."]
    assert desk.rows(ActRecord)[-1]["sentence"] == "T-1: Person 1 wrote"
    desk.undo(desk.rows(ActRecord)[-1]["id"])
    assert desk.count(Message) == 1
    assert desk.ticket_state(ticket)[0] is TicketState.OPEN


def test_tickets_are_found_by_when_their_requester_last_wrote(desk: Desk) -> None:
    ticket, letter = asked(desk)
    desk.ticket()
    take(desk, written("a1@example.org", f"In-Reply-To: <{letter}>"))
    for words in ("wrote:any", "wrote>=2026-11-23", "wrote:2026-11-23"):
        assert [row.id for row in ticket_rows(desk.database, Asked(words, "-wrote")).rows] == [ticket]
    assert not ticket_rows(desk.database, Asked("wrote>2026-11-23")).rows


def test_our_own_letter_is_not_quoted_back(desk: Desk) -> None:
    ticket, letter = asked(desk)
    ours = "\n".join(f"> {line}" for line in desk.rows(Letter)[-1]["body"].splitlines())
    take(
        desk,
        written(
            "a1@example.org", f"In-Reply-To: <{letter}>", body=f"8.4, since Monday.\n\nOn Monday Care wrote:\n{ours}"
        ),
    )
    assert later(desk.database, ticket).messages[0].body == "8.4, since Monday."


def test_files_of_an_answer_are_kept_on_the_ticket(desk: Desk) -> None:
    ticket, letter = asked(desk)
    body = "--b\nContent-Type: text/plain; name=app.log\nContent-Disposition: attachment\n\nline\n--b--"
    take(desk, written("a1@example.org", f"In-Reply-To: <{letter}>", _FILES, body=body))
    assert [(row["ticket_id"], row["name"]) for row in desk.rows(Attachment)] == [(ticket, "app.log")]
    assert desk.rows(Message)[0]["body"] == "1 file"


# ---- who may answer


def test_whoever_knows_our_letters_identifier_may_answer(desk: Desk) -> None:
    _ticket, letter = asked(desk)
    report = take(desk, written("a1@example.org", f"In-Reply-To: <{letter}>", sender="colleague@example.net"))
    assert report.answers == 1


def claim(key: str, sender: str) -> RawMail:
    """A mail that names a ticket, as anybody could."""
    return RawMail(f"From: {sender}\nSubject: Re: [T-1] your request\nMessage-ID: <{key}>\n\nClose it.".encode())


def test_a_named_ticket_is_answered_by_its_requester_and_their_house_alone(desk: Desk) -> None:
    ticket = desk.ticket(organisation="North")
    for address, organisation in (("colleague@example.org", "North"), ("stranger@example.org", "East")):
        desk.do(set_person, SetPerson(address, {"organisation": organisation}))
    assert take(desk, claim("c1@example.org", "person1@example.org")).answered == ["T-1"]
    assert take(desk, claim("c2@example.org", "colleague@example.org")).answered == ["T-1"]
    for number, address in enumerate(("stranger@example.org", "nobody@example.com")):
        assert take(desk, claim(f"s{number}@example.com", address)).new == 1
    assert [row["ticket_id"] for row in desk.rows(Message)] == [ticket, ticket]
    note = "It says that it answers T-1, but it comes from somebody else."
    assert desk.row(Ticket, 2)["extra"]["Note"][0] == note
    assert [row["reason"] for row in desk.rows(ActRecord)][-2:] == [note, note]


def test_somebody_who_writes_on_their_own_mail_adds_to_its_ticket_and_others_do_not(desk: Desk) -> None:
    take(
        desk,
        written("first@example.org"),
        written("more@example.org", "In-Reply-To: <first@example.org>", body="The log."),
    )
    assert (desk.count(Ticket), desk.rows(Message)[0]["body"]) == (1, "The log.")
    take(desk, written("else@example.org", "In-Reply-To: <first@example.org>", sender="bo@example.net"))
    assert desk.count(Ticket) == 2


def test_a_letter_on_several_tickets_is_answered_for_the_one_that_was_asked(desk: Desk) -> None:
    both = [desk.ticket(email="anna@example.org", requester="Anna") for _each in range(2)]
    desk.honoured(*both)
    desk.post()
    letter = desk.rows(Letter)[-1]["message_id"]
    desk.do(ask_ticket, AskTicket(both[1], ("Which version?",)))
    take(desk, written("a1@example.org", f"In-Reply-To: {letter}", sender="anna@example.org"))
    assert desk.rows(Message)[0]["ticket_id"] == both[1]


# ---- what is no ticket


def test_what_no_person_wrote_makes_no_ticket_and_answers_nothing(desk: Desk) -> None:
    ticket, letter = asked(desk)
    report = take(
        desk, written("a1@example.org", f"In-Reply-To: <{letter}>", "Auto-Submitted: auto-replied", body="On holiday")
    )
    assert (report.left, report.answers, report.new) == (1, 0, 0)
    assert desk.ticket_state(ticket)[0] is TicketState.ASKED
    assert desk.count(Letter) == 1  # nothing is ever answered by itself


def test_our_own_letter_in_the_mailbox_is_no_ticket(desk: Desk) -> None:
    _ticket, letter = asked(desk)
    assert take(desk, written(letter)).known == 1
    assert desk.count(Ticket) == 1


def bounce(letter: str, action: str = "failed") -> RawMail:
    """The post brings a letter back."""
    report = "Content-Type: multipart/report; report-type=delivery-status; boundary=b"
    status = f"Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822;person1@example.org\nAction: {action}\nStatus: 5.1.1"
    body = f"--b\n{status}\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <{letter}>\n--b--"
    return written(
        f"dsn-{action}@mx.example.org", "Return-Path: <>", report, sender="MAILER-DAEMON@mx.example.org", body=body
    )


def test_a_letter_that_came_back_calls_for_a_person(desk: Desk) -> None:
    _ticket, letter = asked(desk)
    report = take(desk, bounce(letter, "delayed"))
    assert (report.left, desk.rows(Letter)[-1]["state"]) == (1, LetterState.SENT)
    report = take(desk, bounce(letter))
    assert (report.returned, report.new) == (1, 0)
    row = desk.rows(Letter)[-1]
    assert (row["state"], row["reason"]) == (LetterState.FAILED, "5.1.1 Re: your request")
    assert take(desk, bounce(letter)).left == 1
    assert take(desk, bounce("nobody-knows@example.org")).left == 1


# ---- keys


def test_two_mails_of_one_identifier_are_both_taken_in_and_each_once(desk: Desk) -> None:
    scans = [
        RawMail(
            f"From: bo@example.org\nSubject: Scan {each}\nMessage-ID: <scan@printer>\nDate: Mon, 23 Nov 2026 0{each}:00 +0000\n\nx".encode()
        )
        for each in (1, 2)
    ]
    assert take(desk, *scans).new == 2
    assert take(desk, *scans, *scans).known == 4
    assert sorted(row["subject"] for row in desk.rows(Ticket)) == ["Scan 1", "Scan 2"]


def test_a_mail_that_no_database_takes_stops_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(database: Any, command: Any, order: Any, by: By) -> Any:
        if any(filed.key == "bad@example.org" for filed in order.mails):
            raise BadInput("It can't be stored.")
        return perform(database, command, order, by)

    monkeypatch.setattr("app.jobs.take_mails.perform", refusing)
    intake = MailIntake(desk.database, By("Fortnight", desk.now))
    dealt = intake.take([written(f"{each}@example.org") for each in ("one", "bad", "two")])
    assert dealt == [True, False, True]
    assert (intake.report.new, intake.report.failed, desk.count(Ticket)) == (2, 1, 2)


# ---- files with mails


def eml(folder: Path, name: str, mail: RawMail) -> Path:
    path = folder / name
    path.write_bytes(mail.content)
    return path


def test_a_folder_of_messages_comes_in_by_one_act_and_goes_by_one_undo(desk: Desk, tmp_path: Path) -> None:
    for number in range(3):
        eml(tmp_path, f"{number}.eml", written(f"{number}@example.org"))
    eml(tmp_path, "notes.txt", written("no@example.org"))
    assert holds_mail(tmp_path)
    order = ImportMails((tmp_path,), "Old mail")
    assert import_mails(desk.database, order, By("Eva", desk.now)).new == 3
    assert import_mails(desk.database, order, By("Eva", desk.now)).known == 3
    desk.undo()
    assert desk.count(Ticket) == 0


def test_a_mailbox_file_is_read_mail_by_mail(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "old.mbox"
    one, two = (
        written("1@example.org", body="First\n\n>From here on\nFrom there\n"),
        written("2@example.org", body="Second\n"),
    )
    path.write_bytes(b"From anna Mon Nov 23 2026\n" + one.content + b"\nFrom bo Mon Nov 23 2026\n" + two.content)
    assert holds_mail(path)
    steps: list[tuple[int, int]] = []
    watch = Watch(progress=lambda done, every: steps.append((done, every)))
    report = import_mails(desk.database, ImportMails((path,)), By("Eva", desk.now), watch)
    assert (report.new, steps[-1]) == (2, (2, 2))
    assert [row["body"] for row in desk.rows(Ticket)] == ["First\n\nFrom here on\nFrom there", "Second"]


def test_a_message_of_outlook_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "x.msg"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    assert holds_mail(path)
    with pytest.raises(BadInput, match=r"Save it as \.eml"):
        next(mails_in(path))


@pytest.mark.parametrize("name", ["export.csv", "export.json", "list.txt"])
def test_an_export_is_not_taken_for_mail(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text("key,subject\nFrom: x\n", encoding="utf-8")
    assert not holds_mail(path)


# ---- files of a ticket


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\x.exe", "C-Windows-x.exe"),
        ("CON", "file-CON"),
        ("nul.txt", "file-nul.txt"),
        ("COM1 .log", "file-COM1.log"),
        ("a\x00b.txt", "ab.txt"),
        ("gpj\u202eexe.log", "gpjexe.log"),
        (".bashrc", "bashrc"),
        ("name. ", "name"),
        ("", "file"),
        ("x" * 400 + ".pdf", "x" * 120 + ".pdf"),
    ],
)
def test_a_dangerous_name_does_no_harm(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_files_are_saved_beside_each_other_and_over_none(desk: Desk, tmp_path: Path) -> None:
    part = "--b\nContent-Type: text/plain; name=../app.log\nContent-Disposition: attachment\n\n{}\n"
    body = part.format("one") + part.format("two") + "--b--"
    take(desk, written("1@example.org", _FILES, body=body))
    saved, not_saved = save_files(desk.database, 1, tmp_path / "out")
    assert [path.name for path in saved] == ["app.log", "app (2).log"]
    assert [path.read_text() for path in saved] == ["one", "two"]
    assert not not_saved
    assert sorted(tmp_path.rglob("*.log")) == sorted(saved)


def test_an_empty_file_is_left_out_and_named(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty.eml").touch()
    (tmp_path / "full.eml").write_bytes(written("a1@example.org").content)
    report = import_mails(desk.database, ImportMails((tmp_path,)), By("Eva", desk.now))
    assert (report.new, report.left, report.lines) == (1, 1, ["empty.eml was left alone: it is empty."])
    assert desk.count(Ticket) == 1
    again = import_mails(desk.database, ImportMails((tmp_path / "empty.eml",)), By("Eva", desk.now))
    assert (again.new, again.left) == (0, 1)


def test_an_empty_mail_in_the_mailbox_makes_no_ticket(desk: Desk) -> None:
    report = take(desk, RawMail(b"\r\n"), written("a1@example.org"))
    assert (report.new, report.left, desk.count(Ticket)) == (1, 1, 1)


def test_a_stranger_who_names_a_ticket_is_mentioned(desk: Desk) -> None:
    ticket = desk.ticket()
    mail = written("a1@example.org", sender="Bo <bo@example.net>").content.replace(b"Re: your request", b"[T-1] Mine")
    report = take(desk, RawMail(mail))
    assert (report.new, desk.count(Message), ticket) == (1, 0, 1)
    (line,) = report.lines
    assert line.endswith("a new ticket. It says that it answers T-1, but it comes from somebody else.")
