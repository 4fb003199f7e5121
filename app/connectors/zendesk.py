"""Zendesk's shapes: which of its tables a file is, its tickets as flat records, and links that open for an agent."""

import re
from collections.abc import Iterable, Mapping

from app.connectors.columns import plain

TICKETS = "Zendesk tickets"
VIEW = "a Zendesk view"
_API_LINK = re.compile(r"(https?://[^/]+)/api/v2/tickets/(\d+)(?:\.json)?", re.ASCII)
# What a table is → the columns that only it has. The first that fits.
_TABLES: tuple[tuple[str, frozenset[str]], ...] = (
    (VIEW, frozenset(("summation column", "id"))),
    (TICKETS, frozenset(("id", "subject", "requester id"))),
    ("a Zendesk table of changes to tickets", frozenset(("ticket id", "field name", "value"))),
    ("a Zendesk table of comments", frozenset(("id", "ticket id", "body"))),
    ("a Zendesk table of tags", frozenset(("ticket id", "tag"))),
    ("a Zendesk table of brands", frozenset(("id", "name", "subdomain", "has help center"))),
    ("a Zendesk table of users", frozenset(("id", "name", "email", "role", "locale"))),
    ("a Zendesk table of organisations", frozenset(("id", "name", "shared tickets"))),
)
_GROUP = frozenset(("id", "name", "created at", "updated at", "url"))
_GROUP_MAY_HAVE = _GROUP | {"deleted", "default", "description", "is public", "fivetran deleted", "fivetran synced"}
READ_ALONG = ("users", "organisations", "comments", "tags")


def table_of(headers: Iterable[str]) -> str | None:
    """Which of Zendesk's tables the headers are of, or None."""
    names = {plain(header).strip() for header in headers}
    for table, marks in _TABLES:
        if marks <= names:
            return table
    if names >= _GROUP and names <= _GROUP_MAY_HAVE:
        return "a Zendesk table of groups"
    return None


def is_ticket(record: Mapping[str, object]) -> bool:
    """Whether a JSON object is a Zendesk ticket."""
    return {"id", "subject"} <= record.keys() and not record.keys().isdisjoint(
        ("requester_id", "submitter_id", "requester", "via", "ticket_form_id", "raw_subject")
    )


def prepared(record: Mapping[str, object]) -> dict[str, object]:
    """The ticket with its comments as readable lines beside what else they hold, and no field told twice."""
    ticket = dict(record)
    if ticket.get("fields") == ticket.get("custom_fields"):
        ticket.pop("fields", None)
    for name in ("custom_fields", "fields"):
        ticket.update(_custom_fields(ticket, name))
    if ticket.get("raw_subject") == ticket.get("subject"):
        ticket.pop("raw_subject", None)
    if isinstance(comments := ticket.get("comments"), list) and all(isinstance(comment, dict) for comment in comments):
        ticket["Comment"] = [comment_line(comment) for comment in comments if isinstance(comment, dict)]
        ticket["comments"] = [_untold(comment) for comment in comments if isinstance(comment, dict)]
    return ticket


def comment_line(comment: Mapping[str, object]) -> str:
    """A comment as `date;author;text`, the way that Jira's exports write it; internal ones say so."""
    author = comment.get("author")
    name = author.get("name") if isinstance(author, dict) else comment.get("author_id") or comment.get("user_id")
    internal = " (internal)" if str(comment.get("public", True)).casefold() == "false" else ""
    moment = comment.get("created_at") or comment.get("created") or ""
    return f"{moment};{name or ''}{internal};{comment.get('body') or ''}"


def agent_link(url: str) -> str:
    """The link that opens the ticket for a person, where the file has the one for programs."""
    found = _API_LINK.fullmatch(url.strip())
    return f"{found[1]}/agent/tickets/{found[2]}" if found else url


def _untold(comment: Mapping[str, object]) -> dict[str, object]:
    """What a comment holds beside what its line says; its author as an object is told whole."""
    told = {"body", "created_at"} | {name for name in ("plain_body",) if comment.get(name) == comment.get("body")}
    return {name: value for name, value in comment.items() if name not in told}


def _custom_fields(ticket: dict[str, object], name: str) -> dict[str, object]:
    """`[{id, value}]` as one entry a field; anything else stays where it is."""
    values = ticket.get(name)
    if not isinstance(values, list):
        return {}
    pairs = [entry for entry in values if isinstance(entry, dict) and entry.keys() == {"id", "value"}]
    if len(pairs) != len(values):
        return {}
    ticket.pop(name)
    return {f"custom field {entry['id']}": entry["value"] for entry in pairs}
