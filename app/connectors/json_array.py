"""A long JSON array of records, read one record after the other, so that it never stands in the memory as a whole."""

import json
import re
from collections.abc import Iterator
from itertools import islice

from app.connectors import limits
from app.connectors.recording import bodies_of
from app.connectors.text_file import Text
from models.rules.errors import BadInput

_LONG = 8_000_000  # bytes; what is shorter is read at once
_CHUNK = 1 << 20
_BEGINS = re.compile(r"[\ufeff\s]*\[\s*(?=\{)")
_BETWEEN = re.compile(r"[\s,]*")
_DECODER = json.JSONDecoder()


def is_long_array(text: Text) -> bool:
    """Whether it is worth the while, and the document is an array of records that are tickets themselves."""
    if text.size <= _LONG:
        return False
    with text.open() as stream:
        if _BEGINS.match(stream.read(4096)) is None:
            return False
    try:
        return not bodies_of([next(records_of(text), (0, {}))[1]])
    except BadInput:
        return False


def records_of(text: Text) -> Iterator[tuple[int, dict[str, object]]]:
    """Number and content of each record; raises BadInput where the array is broken or breaks off, saying how far it went."""
    number, last = 0, ""
    with text.open() as stream:
        buffer = stream.read(_CHUNK)
        found = _BEGINS.match(buffer)
        place = found.end() if found else 0
        while True:
            try:
                record, place = _DECODER.raw_decode(buffer, place)
            except (ValueError, RecursionError):
                # More of the file may mend it. The longer the record, the larger the steps, so that none is read too often.
                more = stream.read(max(_CHUNK, len(buffer) - place))
                if not more or len(buffer) - place > limits.LINE_CHARACTERS:
                    raise _broken(text, number, last) from None
                buffer, place = buffer[place:] + more, 0
                continue
            number += 1
            if isinstance(record, dict):
                last = str(record.get("key") or record.get("id") or "")
                yield number, record
            place, buffer = _next(buffer, place, stream.read(_CHUNK) if len(buffer) - place < _CHUNK // 4 else "")
            if buffer[place : place + 1] == "]":
                return


def about_how_many(text: Text) -> int:
    """How many records there are, by the length of the first."""
    some = [record for _, record in islice(records_of(text), limits.SAMPLE_ROWS)]
    length = sum(len(json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")) for record in some)
    return round(text.size * len(some) / max(1, length))


def _next(buffer: str, place: int, more: str) -> tuple[int, str]:
    """Where the next record begins, in what is left of the buffer and what follows it."""
    if more:
        buffer, place = buffer[place:] + more, 0
    between = _BETWEEN.match(buffer, place)
    return (between.end() if between else place), buffer


def _broken(text: Text, number: int, last: str) -> BadInput:
    ticket = "ticket" if number == 1 else "tickets"
    after = (
        f" after {limits.counted(number)} {ticket}" + (f", the last is {last[:60]}" if last else "") if number else ""
    )
    return BadInput(
        f"{text.path.name} is broken or incomplete JSON{after}. Nothing was taken in. Export or copy it again."
    )
