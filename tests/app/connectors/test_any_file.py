"""Whatever is in a file, it is read or refused with a sentence, and reading never stumbles; real files lose no ticket."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.connectors.incoming import IncomingPerson, IncomingTicket, RowProblem, read_file, read_people
from models.rules.errors import BadInput

_SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "samples"
_WORDS = (
    'key subject id title ticket_id sep=; A-1 ä =1+1 2024-05-06 { } [ ] null 1e999 , ; " "" \\u0000 "id": "subject":"x"'
)
_PARTS = st.sampled_from([*_WORDS.split(), "Issue key", "Summary", "\t", "\n", "\r\n", "\r", "\ufeff", " "])
_NAMES = st.sampled_from(
    [
        "id",
        "key",
        "subject",
        "fields",
        "tickets",
        "issues",
        "requester_id",
        "comments",
        "body",
        "response",
        "method",
        "description",
        "type",
        "content",
        "doc",
        "custom_fields",
        "name",
        "self",
        "url",
        "ticket",
        "a.b",
    ]
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_NAMES, inner, max_size=5),
    max_leaves=30,
)
_CONTENTS = st.one_of(
    st.binary(max_size=400),
    st.lists(_PARTS, max_size=60).map(lambda parts: "".join(parts).encode()),
    _JSON.map(lambda value: json.dumps(value).encode()),
    st.lists(_JSON, max_size=4).map(lambda values: "\n".join(json.dumps(value) for value in values).encode()),
    st.binary(max_size=60).map(lambda rest: b"PK\x03\x04" + rest),
)


def _read(path: Path) -> list[IncomingTicket | RowProblem] | str:
    """All that a file gives, or the sentence that refuses it; anything else that is raised fails the test."""
    try:
        return list(read_file(path).rows())
    except BadInput as refusal:
        return refusal.sentence


def _read_people(path: Path) -> list[IncomingPerson | RowProblem] | str:
    try:
        return list(read_people(path))
    except BadInput as refusal:
        return refusal.sentence


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_CONTENTS)
def test_any_bytes_are_read_or_refused_with_a_sentence(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "any.txt"
        path.write_bytes(content)
        taken, people = _read(path), _read_people(path)
    if isinstance(taken, str):
        assert taken.endswith(".")
        assert "any.txt" in taken
    else:
        assert all(item.key and item.subject for item in taken if isinstance(item, IncomingTicket))
        assert all(item.sentence for item in taken if isinstance(item, RowProblem))
    assert people or people == []


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=8),
            min_size=2,
            max_size=4,
        ),
        max_size=6,
    ),
    st.sampled_from([",", ";", "\t", "|"]),
)
def test_every_cell_of_a_well_formed_file_is_found_again(rows: list[list[str]], delimiter: str) -> None:
    quoted = [["key", "subject", "Other", "Other"]] + [[f"A-{n}", "x", *row] for n, row in enumerate(rows)]
    text = "".join(delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in quoted)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cells.csv"
        path.write_bytes(text.encode())
        tickets = [item for item in read_file(path).rows() if isinstance(item, IncomingTicket)]
    assert [ticket.key for ticket in tickets] == [f"A-{n}" for n in range(len(rows))]
    for ticket, row in zip(tickets, rows, strict=True):
        kept = [
            value for values in ticket.extra.values() for value in ([values] if isinstance(values, str) else values)
        ]
        assert [cell for cell in row if cell.strip()] == [value for value in kept if value.strip()]


def _real_files() -> list[Path]:
    return sorted(path for path in _SAMPLES.glob("*") if path.suffix in (".csv", ".json")) if _SAMPLES.is_dir() else []


@pytest.mark.parametrize("files", [_real_files()], ids=["all"])
def test_real_exports_are_read_whole_or_named(files: list[Path]) -> None:
    refused = {}
    for path in files:
        try:
            file = read_file(path)
        except BadInput as refusal:
            refused[path.name] = refusal.sentence
            continue
        skipped = [item for item in file.rows() if isinstance(item, RowProblem) and item.skipped]
        assert file.needs_mapping or not skipped, path.name
    assert all("ticket" in sentence and path.split(".")[0] in sentence for path, sentence in refused.items())
    assert len(refused) < max(len(files), 1)
