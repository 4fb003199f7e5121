"""The tables that lie beside a table of Zendesk tickets: requesters, organisations, comments and tags are read from them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.connectors.sources import open_source
from app.connectors.values import RawRow, RowProblem, Source
from app.connectors.zendesk import comment_line
from models.rules.errors import BadInput

Record = Mapping[str, object]
_WORDS = {
    "users": ("users", "user"),
    "organisations": ("organizations", "organization", "organisations", "organisation"),
    "comments": ("ticket_comments", "ticket_comment", "comments", "comment"),
    "tags": ("ticket_tags", "ticket_tag"),
}
_TICKETS = re.compile(r"tickets?", re.IGNORECASE)
_TABLE_WORD = re.compile(
    r"(?:ticket_)?(?:users?|organi[sz]ations?|comments?|tags?|groups?|brands?|field_history)", re.IGNORECASE
)


@dataclass(slots=True)
class Tables:
    """What is known beside the tickets, by number."""

    users: dict[str, Record] = field(default_factory=dict)
    organisations: dict[str, str] = field(default_factory=dict)
    comments: dict[str, list[Record]] = field(default_factory=dict)
    tags: dict[str, list[str]] = field(default_factory=dict)
    problems: list[RowProblem] = field(default_factory=list)

    def complete(self, raw: RawRow) -> None:
        """Adds requester, address, language, organisation, keywords and comments to a ticket that lacks them."""
        user = self.users.get(_first(raw, "requester_id"), {})
        organisation = _first(raw, "organization_id") or _of(user, "organization_id")
        found = {
            "requester": _of(user, "name"),
            "email": _of(user, "email"),
            "language": _of(user, "locale"),
            "organisation": self.organisations.get(organisation, ""),
        }
        if _first(raw, "via.channel") == "email" or _first(raw, "via_channel") == "email":
            found["requester"] = found["requester"] or _first(raw, "via.source.from")
            found["email"] = (
                found["email"] or _first(raw, "via.source.from.address") or _first(raw, "via_source_from_address")
            )
        for name, value in found.items():
            if value and not raw.fields.get(name):
                raw.fields[name] = value
        key = str(raw.fields.get("key", ""))
        if (tags := self.tags.get(key)) and not raw.fields.get("keywords"):
            raw.fields["keywords"] = list(dict.fromkeys(tags))
        if (comments := self.comments.get(key)) and "Comment" not in raw.extra:
            comments = sorted(comments, key=lambda comment: _of(comment, "created_at") or _of(comment, "created"))
            raw.extra["Comment"] = [comment_line(self._with_author(comment)) for comment in comments]

    def _with_author(self, comment: Record) -> Record:
        number = _of(comment, "author_id") or _of(comment, "user_id")
        name = _of(self.users.get(number, {}), "name")
        return {**comment, "author": {"name": name}} if name and "author" not in comment else comment


def tables_of(path: Path, source: Source) -> Tables:
    """The tables beside a file of tickets; one that cannot be read is told as a problem."""
    tables = Tables()
    for what in _WORDS:
        for record in _records(path, source, what, tables.problems):
            _take(tables, what, record)
    return tables


def names_of_organisations(path: Path, source: Source) -> dict[str, str]:
    """Number → name of the organisations that came with a table of users, or lie beside it."""
    names = {_of(record, "id"): _of(record, "name") for record in source.beside.get("organisations", ())}
    for word in _WORDS["organisations"]:
        other = path.with_name(_TABLE_WORD.sub(word, path.stem, count=1) + path.suffix)
        if other != path and other.is_file():
            rows = open_source(other).rows({})
            names.update((_of(row.extra, "id"), _of(row.extra, "name")) for row in rows if isinstance(row, RawRow))
    return names


def beside(path: Path, what: str) -> Path | None:
    """The file beside that is named alike, with *users* (or *organisations* …) in the place of *tickets*."""
    for found in _TICKETS.finditer(path.stem):
        for word in _WORDS[what]:
            spelt = word.capitalize() if found[0][0].isupper() else word
            other = path.with_name(path.stem[: found.start()] + spelt + path.stem[found.end() :] + path.suffix)
            if other.is_file():
                return other
    return None


def tickets_beside(path: Path) -> Path | None:
    """The table of tickets that lies beside another table, or None."""
    for word in ("ticket", "tickets", "Ticket", "Tickets"):
        other = path.with_name(_TABLE_WORD.sub(word, path.stem, count=1) + path.suffix)
        if other != path and other.is_file():
            return other
    return None


def _records(path: Path, source: Source, what: str, problems: list[RowProblem]) -> Iterator[Record]:
    yield from source.beside.get(what, ())
    other = None if source.kind.startswith("Excel") else beside(path, what)
    if other is None:
        return
    try:
        for item in open_source(other).rows({}):
            if isinstance(item, RawRow):
                yield item.extra
    except BadInput as failure:
        problems.append(
            RowProblem(1, None, f"The {what} beside the tickets were not read: {failure.sentence}", skipped=False)
        )


def _take(tables: Tables, what: str, record: Record) -> None:
    if what == "users":
        tables.users[_of(record, "id")] = {
            name: _of(record, name) for name in ("name", "email", "locale", "organization_id")
        }
    elif what == "organisations":
        tables.organisations[_of(record, "id")] = _of(record, "name")
    elif what == "comments":
        tables.comments.setdefault(_of(record, "ticket_id"), []).append(record)
    else:
        tables.tags.setdefault(_of(record, "ticket_id"), []).extend(_words(record))


def _words(record: Record) -> Iterable[str]:
    return [word for name in ("tag", "tags") if (word := _of(record, name))]


def _of(record: Record, name: str) -> str:
    value = record.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return "" if value is None else str(value).strip()


def _first(raw: RawRow, name: str) -> str:
    return _of(raw.extra, name)
