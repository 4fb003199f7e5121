"""Real exports are read without a mapping, where they lie beside the project."""

from pathlib import Path

import pytest

from app.connectors.incoming import IncomingTicket, read_file

_DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
_FILES = sorted(
    (*_DATA.glob("titanium*/issues.jsonl.gz"), *_DATA.glob("titanium*/alloy.csv"), *_DATA.glob("gitbugs/*_bugs.csv"))
)
_FIELDS = {"key", "subject", "body", "received"}


def test_each_export_gives_key_subject_text_and_moment() -> None:
    for path in _FILES:
        file = read_file(path)
        assert set(file.mapping) >= _FIELDS, path.name
        first = next(row for row in file.rows() if isinstance(row, IncomingTicket))
        assert first.key
        assert first.received is not None, path.name


@pytest.mark.parametrize("field", ["version", "module", "kind", "keywords", "requester"])
def test_the_larger_ones_tell_more(field: str) -> None:
    for path in _FILES:
        if path.parent.name.startswith("titanium"):
            assert field in read_file(path).mapping, path.name
