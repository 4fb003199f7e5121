"""What kind of mail it is where no person wrote it: a bounce of a letter, an answer from a holiday, a mailing list."""

import re
from dataclasses import dataclass
from email.message import Message
from typing import cast

from app.connectors.mail_headers import HOSTILE, Headers
from app.connectors.mail_text import clean_line

_DAEMONS = re.compile(r"^(mailer-daemon|postmaster|mail-daemon|maildaemon)@", re.IGNORECASE)
_REPORT_BYTES = 200_000
_IDENTIFIER = re.compile(rb"<([^<>\s]{1,300}@[^<>\s]{1,300})>")
_FIELD = re.compile(
    rb"(?im)^(action|status|diagnostic-code|original-recipient|final-recipient)[ \t]*:[ \t]*(.+(?:\r?\n[ \t].+)*)"
)


@dataclass(frozen=True, slots=True)
class Bounce:
    """A letter came back. *letters* are the identifiers that it names; *is_final* is false while the post still tries."""

    letters: tuple[str, ...]
    recipient: str
    reason: str
    is_final: bool


def bounce_of(message: "Message[str, str]", headers: Headers, content: bytes) -> Bounce | None:
    """What a report on a delivery says; None where it is none."""
    is_report = _is_delivery_report(message)
    returned = headers.raw("return-path") == "<>" or any(
        _DAEMONS.match(address) for _name, address in headers.addresses("from")
    )
    if not is_report and not (returned and _looks_returned(headers)):
        return None
    text = content[:_REPORT_BYTES]
    fields = {name.lower(): value for name, value in reversed(_FIELD.findall(text))}
    recipient = _value(fields.get(b"original-recipient") or fields.get(b"final-recipient") or b"")
    reason = _value(fields.get(b"diagnostic-code", b"")) or headers.text("subject", 200)
    status, action = _value(fields.get(b"status", b"")), _value(fields.get(b"action", b"")).casefold()
    own = set(headers.message_ids("message-id"))
    named = dict.fromkeys(each.decode("ascii", "replace") for each in _IDENTIFIER.findall(text))
    return Bounce(
        letters=tuple(each for each in named if each not in own)[:50],
        recipient=recipient,
        reason=f"{status} {reason}".strip()[:400],
        is_final=action in ("failed", "") and not status.startswith(("4", "2")),
    )


def _is_delivery_report(message: "Message[str, str]") -> bool:
    try:
        if message.get_content_type() != "multipart/report":
            return False
        kind = cast("object", message.get_param("report-type"))
    except HOSTILE:
        return False
    return str(kind or "delivery-status").casefold() == "delivery-status"


def _looks_returned(headers: Headers) -> bool:
    subject = headers.text("subject").casefold()
    words = (
        "undeliver",
        "returned",
        "failure",
        "failed",
        "delivery",
        "unzustellbar",
        "olevererbar",
        "onbestelbaar",
        "rejected",
    )
    return headers.has("x-failed-recipients") or any(word in subject for word in words)


def _value(field: bytes) -> str:
    text = clean_line(field.decode("utf-8", "replace"), 300)
    kind, mark, rest = text.partition(";")
    return (
        rest.strip()
        if mark and kind.strip().casefold() in {"rfc822", "smtp", "x-unix", "utf-8", "dns", "x-postfix"}
        else text
    )


def automatic_because(headers: Headers, own: frozenset[str]) -> str:
    """Why no person wrote this to us; empty where one may have."""
    submitted = headers.text("auto-submitted", 60).casefold()
    if submitted and not submitted.startswith("no"):
        return "it was sent by a program (Auto-Submitted)"
    if headers.has("x-autoreply") or headers.has("x-autorespond") or headers.raw("x-failed-recipients"):
        return "it is an automatic answer"
    if headers.text("x-auto-response-suppress", 60).casefold() not in ("", "none"):
        return "it was sent by a program (X-Auto-Response-Suppress)"
    if headers.raw("content-type").casefold().startswith("multipart/report"):
        return "it is a mail program's report"
    if headers.raw("return-path") == "<>":
        return "it has no sender to answer (empty Return-Path)"
    precedence = headers.text("precedence", 20).casefold()
    if precedence in {"bulk", "junk", "auto_reply"} or (precedence == "list" or headers.has("list-id")):
        return "" if _is_own_list(headers, own) else "it came by a mailing list"
    return ""


def _is_own_list(headers: Headers, own: frozenset[str]) -> bool:
    """A mailbox may be a group of the house's own: what comes by that was written to the house."""
    said = f"{headers.raw('list-id')} {headers.raw('list-post')}".casefold()
    return any(address in said or address.replace("@", ".") in said for address in own if address)
