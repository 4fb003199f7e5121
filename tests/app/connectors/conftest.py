"""What the tests of the connectors share: writing a small file, and taking it in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.connectors.incoming import IncomingTicket, RowProblem, read_file

Write = Callable[[str, str | bytes], Path]
TakeIn = Callable[..., tuple[list[IncomingTicket], list[RowProblem]]]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a file of that name and gives its path; text as UTF-8, line ends as they are."""

    def write_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


@pytest.fixture
def take_in() -> TakeIn:
    """The tickets and the problems of a file."""

    def take(
        path: Path, mapping: dict[str, str] | None = None, encoding: str | None = None
    ) -> tuple[list[IncomingTicket], list[RowProblem]]:
        items = list(read_file(path, mapping, encoding=encoding).rows())
        return [i for i in items if isinstance(i, IncomingTicket)], [i for i in items if isinstance(i, RowProblem)]

    return take
