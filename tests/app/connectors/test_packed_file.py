"""Files that gzip packed are read as if they were not; bombs and halves are refused."""

import gzip
import json
import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.connectors import limits
from app.connectors.incoming import IncomingTicket, RowProblem, read_file
from models.rules.errors import BadInput
from models.rules.terms import TicketKind

Write = Callable[[str, str | bytes], Path]
TakeIn = Callable[..., tuple[list[IncomingTicket], list[RowProblem]]]

ISSUE = {
    "key": "TI-8",
    "type": "Bug",
    "summary": "The list stays empty",
    "description": "It was full yesterday",
    "created": "2011-03-29T16:48:47.000+0000",
    "reporter": "user-1",
    "components": ["Android", "Core"],
    "labels": ["list"],
    "affectsVersions": ["1.7.5"],
    "comments": [{"author": "user-2", "body": "Here too"}],
}


def test_packed_json_lines_are_read_without_a_mapping(write: Write, take_in: TakeIn) -> None:
    lines = "\n".join(json.dumps(ISSUE | {"key": f"TI-{number}"}) for number in range(3))
    (first, *others), problems = take_in(write("issues.jsonl.gz", gzip.compress(lines.encode())))
    assert (first.key, first.subject, first.body) == ("TI-0", "The list stays empty", "It was full yesterday")
    assert (first.module, first.version, first.kind) == ("Android, Core", "1.7.5", TicketKind.PROBLEM)
    assert first.received == datetime(2011, 3, 29, 16, 48, 47, tzinfo=UTC)
    assert (first.requester, first.keywords) == ("user-1", ("list",))
    assert "Here too" in str(first.extra["comments"])
    assert len(others) == 2
    assert not problems


def test_a_packed_table_and_a_packed_document_are_read(write: Write, take_in: TakeIn) -> None:
    table = write("tickets.csv.gz", gzip.compress("key;subject\nA-1;Grüße\n".encode()))
    document = write("tickets.json.gz", gzip.compress(json.dumps([ISSUE]).encode()))
    assert [ticket.subject for ticket in take_in(table)[0]] == ["Grüße"]
    assert [ticket.key for ticket in take_in(document)[0]] == ["TI-8"]


def test_packed_bytes_that_break_off_are_refused_with_the_line(write: Write) -> None:
    numbers = random.Random(1)
    rows = "key,subject\n" + "".join(f"A-{number},{numbers.random()}\n" for number in range(80_000))
    packed = gzip.compress(rows.encode())
    with pytest.raises(BadInput, match=r"breaks off or is damaged after line \d+"):
        read_file(write("tickets.csv.gz", packed[: len(packed) * 3 // 4]))


def test_a_bomb_is_refused_while_it_is_unpacked(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 3_000_000)
    bomb = gzip.compress(b"key,subject\n" + b"A-1,x\n" * 1_000_000)
    with pytest.raises(BadInput, match="unpacks to more than 3 MB"):
        read_file(write("bomb.csv.gz", bomb))
