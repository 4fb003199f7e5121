"""JSON files: lines, documents and recorded answers, as flat rows under headers."""

import itertools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from app.connectors import jira, limits, zendesk
from app.connectors.json_array import about_how_many, is_long_array, records_of
from app.connectors.recording import bodies_of
from app.connectors.text_file import Text
from app.connectors.values import RawRow, RowProblem, Source
from models.rules.errors import BadInput

Json = dict[str, object]
_DEEPEST = 20
_BLANK = "\ufeff \t\r\n"
_UNFIT = re.compile("[\x00\ud800-\udfff]")
_DECODER = json.JSONDecoder()
_RECORD = re.compile(r"[\s,]*\{")
_NAMES = ("displayName", "name", "value")
# A list under this name → what its records are.
_LISTS: tuple[tuple[str, str | None], ...] = (
    ("tickets", zendesk.TICKETS),
    ("issues", jira.ISSUES),
    ("results", None),
    ("users", "a Zendesk list of users"),
    ("organizations", "a Zendesk list of organisations"),
    ("groups", "a Zendesk list of groups"),
    ("brands", "a Zendesk list of brands"),
    ("comments", "a list of comments"),
    ("audits", "a Zendesk list of audits"),
    ("ticket_events", "a Zendesk list of events"),
    ("ticket_fields", "a Zendesk list of ticket fields"),
    ("macros", "a Zendesk list of macros"),
    ("triggers", "a Zendesk list of triggers"),
    ("views", "a Zendesk list of views"),
    ("satisfaction_ratings", "a Zendesk list of ratings"),
    ("transitions", "a Jira answer with the transitions of an issue"),
    ("worklogs", "a Jira answer with work logs"),
    ("changelogs", "a Jira answer with a change log"),
)
_BESIDE = {"users": "users", "organizations": "organisations", "comments": "comments"}


@dataclass(frozen=True, slots=True)
class _Found:
    """The records of a document, what they are, and the lists that came with them."""

    records: list[object]
    about: str | None
    beside: Mapping[str, list[Json]]
    recorded: bool = False


def open_json(text: Text) -> Source:
    """The JSON file as rows; raises BadInput when it is broken, too large, or holds no list of records."""
    if _is_lines(text):
        about = _about(record for _, record in itertools.islice(_good_lines(text), limits.SAMPLE_ROWS))
        source = _source(text, "JSON lines", partial(_line_records, text))
        return replace(source, about=about, last_row=text.lines)
    if is_long_array(text):
        source = _source(text, "JSON", partial(records_of, text))
        about = _about(record for _, record in itertools.islice(records_of(text), limits.SAMPLE_ROWS))
        return replace(source, about=about, last_row=about_how_many(text))
    found = _find(_document(text), text.path.name)
    kind = "recorded HTTP exchanges" if found.recorded else "JSON"
    source = _source(text, kind, partial(_listed, found.records))
    return replace(source, about=found.about, beside=found.beside, last_row=len(found.records))


def _source(text: Text, kind: str, records: Callable[[], Iterator[tuple[int, object] | RowProblem]]) -> Source:
    def flat() -> Iterator[RawRow | RowProblem]:
        return (item if isinstance(item, RowProblem) else _flat_row(*item) for item in records())

    def rows(mapping: Mapping[str, str]) -> Iterator[RawRow | RowProblem]:
        for item in flat():
            if isinstance(item, RawRow):
                for field, header in mapping.items():
                    if header in item.extra:
                        item.fields[field] = item.extra[header]
                for header in mapping.values():
                    item.extra.pop(header, None)
            yield item

    sample = itertools.islice(flat(), limits.SAMPLE_ROWS)
    headers = dict.fromkeys(name for item in sample if isinstance(item, RawRow) for name in item.extra)
    return Source(kind, text.encoding, None, tuple(headers)[: limits.COLUMNS], rows)


# ------------------------------------------------------------------------------------------------------ lines


def _is_lines(text: Text) -> bool:
    """Whether each line is an object of its own: the first one is, and there are more; or it is broken, and the second is."""
    if text.longest > limits.LINE_CHARACTERS:
        return False
    with text.open() as stream:
        first = list(itertools.islice((line for line in stream if line.strip(_BLANK)), 2))
    if len(first) < 2:
        return False
    # A document that is set over several lines begins with a line of its own: `{` or `{"tickets": [`.
    broken = first[0].lstrip(_BLANK).startswith('{"') and not first[0].rstrip(_BLANK).endswith(("[", "{", ","))
    return isinstance(_parsed(first[0]), dict) or (broken and isinstance(_parsed(first[1]), dict))


def _parsed(line: str) -> object:
    try:
        return json.loads(line.strip(_BLANK))
    except (ValueError, RecursionError):
        return None


def _line_records(text: Text) -> Iterator[tuple[int, object] | RowProblem]:
    with text.open() as stream:
        for number, line in enumerate(stream, start=1):
            if number > limits.ROWS:
                yield RowProblem(
                    number, None, f"Only {limits.counted(limits.ROWS)} lines are read. Split the file.", skipped=True
                )
                return
            if line.strip(_BLANK):
                record = _parsed(line)
                yield (number, record) if isinstance(record, dict) else _broken_line(text, number, line)


def _good_lines(text: Text) -> Iterator[tuple[int, object]]:
    return (item for item in _line_records(text) if not isinstance(item, RowProblem))


def _broken_line(text: Text, number: int, line: str) -> RowProblem:
    if number == text.lines and not line.endswith(("\n", "\r", "}")):
        sentence = (
            f"{text.path.name} breaks off within line {number}: the file is incomplete, and that line was skipped. Export or "
            "copy the file again, and import it once more."
        )
        return RowProblem(number, None, sentence, skipped=True, cut=True)
    sentence = f"Line {number} is not a complete JSON object and was skipped. Mend it and import again."
    return RowProblem(number, None, sentence, skipped=True)


# --------------------------------------------------------------------------------------------------- documents


def _document(text: Text) -> object:
    name = text.path.name
    if text.size > limits.DOCUMENT_BYTES:
        raise BadInput(
            f"{name} is one JSON document of more than {limits.megabytes(limits.DOCUMENT_BYTES)}. Export it as JSON lines "
            "(one ticket a line), as CSV, or in parts."
        )
    try:
        with text.open() as stream:
            return json.load(stream)
    except json.JSONDecodeError as failure:
        raise BadInput(
            f"{name} is broken or incomplete JSON: line {failure.lineno}, character {failure.colno} ({failure.msg}). "
            f"{_how_far(failure.doc)} Nothing was taken in. Export or copy it again."
        ) from failure
    except RecursionError:
        raise BadInput(f"{name} is JSON nested too deeply to be a list of tickets.") from None
    except ValueError as failure:
        # The one value that Python refuses: a number of thousands of digits, with advice for programmers.
        raise BadInput(f"{name} is JSON that cannot be read: a number in it is too long. Export it again.") from failure


def _how_far(document: str) -> str:
    """Which record of a broken document is the first that cannot be read, in a sentence."""
    place, count, last = document.find("[") + 1, 0, ""
    try:
        while place and (begins := _RECORD.match(document, place)):
            record, place = _DECODER.raw_decode(document, begins.end() - 1)
            count, last = count + 1, str(record.get("key") or record.get("id") or "")
    except (ValueError, RecursionError):
        pass
    if not count:
        return "Its first ticket cannot be read."
    return f"{limits.counted(count)} {'ticket stands' if count == 1 else 'tickets stand'} before that place" + (
        f", the last is {last[:60]}." if last else "."
    )


def _find(document: object, name: str) -> _Found:
    """The records in a document, wherever they are."""
    if bodies := bodies_of(document):
        return _recorded(bodies, name)
    if isinstance(document, dict):
        found = _in_object(document)
        if found is None:
            keys = ", ".join(list(document)[:12])
            raise BadInput(
                f"{name} is JSON without a list of tickets (it holds: {keys}). Export the tickets, and import that file."
            )
        return found
    if not isinstance(document, list) or not any(isinstance(record, dict) for record in document):
        raise BadInput(f"{name} is JSON without tickets. Export the tickets, and import that file.")
    return _Found(document, _about(document), {})


def _in_object(document: Json) -> _Found | None:
    if jira.is_issue(document) or zendesk.is_ticket(document) or {"key", "subject"} <= document.keys():
        return _Found([document], _about([document]), {})
    if isinstance(ticket := document.get("ticket"), dict):
        return _Found([ticket], zendesk.TICKETS, _lists_beside(document, "ticket"))
    for name, about in _LISTS:
        if isinstance(records := document.get(name), list):
            return _Found(records, about or _about(records), _lists_beside(document, name))
    lists = [
        value
        for value in document.values()
        if isinstance(value, list) and any(isinstance(entry, dict) for entry in value)
    ]
    return _Found(lists[0], _about(lists[0]), {}) if len(lists) == 1 else None


def _lists_beside(document: Json, main: str) -> dict[str, list[Json]]:
    return {
        ours: [entry for entry in entries if isinstance(entry, dict)]
        for theirs, ours in _BESIDE.items()
        if theirs != main and isinstance(entries := document.get(theirs), list)
    }


def _recorded(bodies: Iterable[object], name: str) -> _Found:
    """All tickets of recorded answers; else what the answers are about."""
    founds = [found for body in bodies if isinstance(body, dict) and (found := _in_object(body))]
    founds += [_Found(body, _about(body), {}) for body in bodies if isinstance(body, list)]
    if not founds:
        raise BadInput(f"{name} is a recording of HTTP exchanges, and none of its answers holds tickets.")
    wanted = [found for found in founds if found.about in (zendesk.TICKETS, jira.ISSUES)]
    if not wanted:
        return _Found(
            [], f"a recording of HTTP exchanges: {founds[0].about or 'an answer without tickets'}", {}, recorded=True
        )
    beside: dict[str, list[Json]] = {}
    for found in founds:
        for what, entries in found.beside.items():
            beside.setdefault(what, []).extend(entries)
    return _Found([record for found in wanted for record in found.records], wanted[0].about, beside, recorded=True)


def _listed(records: list[object]) -> Iterator[tuple[int, object] | RowProblem]:
    for number, record in enumerate(records, start=1):
        if isinstance(record, dict):
            yield number, record
        elif record is not None:
            yield RowProblem(
                number,
                None,
                f"Record {number} is not an object but “{str(record)[:40]}”; it was skipped.",
                skipped=True,
            )


def _about(records: Iterable[object]) -> str | None:
    """What records are, by the first that tells."""
    for record in records:
        if not isinstance(record, dict):
            continue
        if jira.is_issue(record):
            return jira.ISSUES
        if zendesk.is_ticket(record):
            return zendesk.TICKETS
        if {"globalId", "object"} <= record.keys() or {"relationship", "object"} <= record.keys():
            return "a Jira answer with the remote links of an issue"
        if table := zendesk.table_of(record):
            return table.replace(" table ", " list ")
    return None


# --------------------------------------------------------------------------------------------------- flat rows


def _flat_row(number: int, record: object) -> RawRow | RowProblem:
    """One record as header → text; nothing that it says is left out."""
    flat = _Flat()
    try:
        entries = record if isinstance(record, dict) else {}
        if jira.is_issue(entries):
            entries = jira.prepared(entries)
        elif zendesk.is_ticket(entries):
            entries = zendesk.prepared(entries)
        for name, value in entries.items():
            flat.add(name, value, 0)
    except RecursionError:
        return RowProblem(number, None, f"Record {number} is nested too deeply and was skipped.", skipped=True)
    sentence = flat.refusal()
    if sentence:
        return RowProblem(number, None, f"Record {number} {sentence} and was skipped.", skipped=True)
    warnings = ["Characters that no text may hold (NUL, half characters) were replaced."] if flat.replaced else []
    return RawRow(number, {}, flat.values, warnings)


class _Flat:
    """Collects the leaves of a nested object under dotted names; a thing's name stands for the thing."""

    def __init__(self) -> None:
        self.values: dict[str, str | list[str]] = {}
        self.replaced = False

    def refusal(self) -> str | None:
        """Why the row is too large to take, or None."""
        if len(self.values) > limits.COLUMNS:
            return f"has more than {limits.counted(limits.COLUMNS)} values"
        longest = max((len(text) for value in self.values.values() for text in _several(value)), default=0)
        return (
            f"has a text of more than {limits.counted(limits.CELL_CHARACTERS)} characters"
            if longest > limits.CELL_CHARACTERS
            else None
        )

    def add(self, path: str, value: object, depth: int) -> None:
        """Takes a value in; empty ones are nothing."""
        if value is None or value in ("", [], {}):
            return
        if isinstance(value, dict) and depth < _DEEPEST:
            self._add_object(path, value, depth)
        elif isinstance(value, list) and depth < _DEEPEST:
            self._add_list(path, value)
        else:
            self._put(path, [self._text(value)])

    def _add_object(self, path: str, value: Json, depth: int) -> None:
        if jira.is_rich_text(value):
            value = {"name": jira.prepared({"key": "", "fields": {"text": value}})["text"]}
        naming = next((name for name in _NAMES if isinstance(value.get(name), str) and value[name]), None)
        if naming:
            self._put(path, [self._text(value[naming])])
        for name, part in value.items():
            if name != naming:
                self.add(f"{path}.{name}", part, depth + 1)

    def _add_list(self, path: str, values: list[object]) -> None:
        objects = [value for value in values if isinstance(value, dict)]
        naming = next(
            (name for name in _NAMES if objects and all(isinstance(value.get(name), str) for value in objects)), None
        )
        if len(objects) < len(values) or not naming:
            self._put(path, [self._text(value) for value in values if value is not None and value != ""])
            return
        self._put(path, [self._text(value[naming]) for value in objects])
        rest = [{name: part for name, part in value.items() if name != naming} for value in objects]
        self._put(f"{path} (details)", [self._text(value) for value in rest if value])

    def _put(self, path: str, texts: list[str]) -> None:
        if not texts:
            return
        path = self._clean(path)
        there = self.values.get(path)
        together = texts if there is None else [*_several(there), *texts]
        self.values[path] = together[0] if len(together) == 1 else together

    def _text(self, value: object) -> str:
        if isinstance(value, str):
            return self._clean(value)
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, dict | list):
            return self._clean(json.dumps(value, ensure_ascii=False, separators=(",", ":")))
        return str(value)

    def _clean(self, text: str) -> str:
        if text.isascii() and "\0" not in text:
            return text
        cleaned = _UNFIT.sub("\ufffd", text)
        self.replaced = self.replaced or cleaned != text
        return cleaned


def _several(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
