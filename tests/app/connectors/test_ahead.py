"""Reading in a second process: the same rows, refusals and warnings as in this one, and nothing left running."""

import multiprocessing
from collections.abc import Iterator
from dataclasses import replace
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from app.connectors import ahead
from app.connectors.incoming import Said, read_as_said
from app.connectors.understood import digest_of, language_seen
from app.connectors.values import IncomingTicket, RowProblem
from models.rules.errors import BadInput

Item = IncomingTicket | RowProblem
_ROWS = 2_500  # more than two parcels


@pytest.fixture(autouse=True)
def worth_it(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Any file is large enough, and no process is left."""
    monkeypatch.setattr(ahead, "_WORTH", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    yield
    assert multiprocessing.active_children() == []


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with a row in each thousand that has no key, and words that tell their language."""
    lines = [
        f"{'' if number % 1000 == 7 else f'HD-{number}'},Listan är tom när jag har loggat in,2026-03-{number % 28 + 1},High"
        for number in range(_ROWS)
    ]
    file = tmp_path / "export.csv"
    file.write_text("\n".join(["Key,Summary,Created,Priority", *lines]), encoding="utf-8")
    return file


def test_the_rows_are_those_that_this_process_would_read_and_their_fingerprints_are_known(path: Path) -> None:
    file = read_as_said(path, Said())
    with ahead.reading_ahead(file, path, Said()) as rows:
        read = list(rows)
    assert read == list(file.rows())
    tickets = [row for row in read if isinstance(row, IncomingTicket)]
    assert len(read) - len(tickets) == 3
    plain = replace(tickets[-1], worked_out=None)
    assert tickets[-1].worked_out == (digest_of(plain), language_seen(plain))
    assert language_seen(tickets[-1]) == "sv"


def test_a_refusal_comes_back_as_the_same_sentence(path: Path) -> None:
    file = read_as_said(path, Said())
    path.write_bytes(b"")
    with (
        ahead.reading_ahead(file, path, Said()) as rows,
        pytest.raises(BadInput, match=r"export\.csv is empty"),
    ):
        list(rows)


def test_a_process_that_is_ended_on_its_way_is_told(path: Path) -> None:
    with ahead.reading_ahead(read_as_said(path, Said()), path, Said()) as rows:
        next(rows)
        multiprocessing.active_children()[0].kill()
        with pytest.raises(BadInput, match=r"was not read to its end.*import the file again"):
            list(rows)


def test_whoever_stops_in_the_middle_leaves_no_process(path: Path) -> None:
    def stop() -> None:
        with ahead.reading_ahead(read_as_said(path, Said()), path, Said()) as rows:
            next(rows)
            assert multiprocessing.active_children()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()


@pytest.mark.parametrize("starts", [False, True])
def test_where_no_process_can_read_this_one_does(path: Path, monkeypatch: pytest.MonkeyPatch, *, starts: bool) -> None:
    real = SpawnProcess.start

    def start(process: SpawnProcess) -> None:
        if not starts:
            raise OSError("no more processes")
        real(process)
        process.kill()

    monkeypatch.setattr(SpawnProcess, "start", start)
    file = read_as_said(path, Said())
    with ahead.reading_ahead(file, path, Said()) as rows:
        assert list(rows) == list(file.rows())
