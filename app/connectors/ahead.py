"""A large file read in a second process, so that its rows are understood while those before them are stored."""

import gc
import multiprocessing
import os
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from multiprocessing.connection import Connection
from operator import attrgetter
from pathlib import Path
from typing import Any

from app.connectors.incoming import Said, read_as_said
from app.connectors.understood import digest_of, language_seen
from app.connectors.values import IncomingFile, IncomingTicket, RowProblem
from models.rules.errors import BadInput

Item = IncomingTicket | RowProblem

_WORTH = 6_000_000  # bytes; starting a second process takes as long as reading half of that
# Of one parcel: while one is stored the next is read, and no more than these two are held.
_ROWS, _LETTERS = 1_000, 4_000_000
_VALUES = attrgetter(*(each.name for each in fields(IncomingTicket) if each.name != "worked_out"))
#: A ticket as its plain values, which travel cheaper than itself; a problem; a failure that ended the reading; or the end.
_Parcel = list[tuple[Any, ...] | RowProblem] | Exception | None


@contextmanager
def reading_ahead(file: IncomingFile, path: Path, said: Said) -> Iterator[Iterator[Item]]:
    """The rows of a file that was recognised as *said*: read in a second process where that is worth it, and in this one else.

    The second process ends with the block. While rows are asked for, BadInput is raised where reading fails.
    """
    # Workbooks are unpacked already, and most JSON is read whole: two processes would hold it twice.
    if file.delimiter is None or not _is_worth_it(path):
        yield file.rows()
        return
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(sender, path, said), daemon=True)
    try:
        process.start()
    except OSError:  # no more processes, or no memory for one
        sender.close()
        receiver.close()
        yield file.rows()
        return
    sender.close()
    try:
        yield _received(receiver, file, path)
    finally:
        process.kill()
        process.join()
        process.close()
        receiver.close()


def _is_worth_it(path: Path) -> bool:
    alone = (os.cpu_count() or 1) < 2 or multiprocessing.current_process().daemon
    return not alone and path.stat().st_size >= _WORTH


def _received(receiver: "Connection[object, _Parcel]", file: IncomingFile, path: Path) -> Iterator[Item]:
    has_begun = False
    while True:
        try:
            parcel = receiver.recv()
        except (EOFError, OSError):
            if has_begun:
                raise BadInput(
                    f"{path.name} was not read to its end: the process that read it was ended. Nothing was taken in; "
                    "import the file again."
                ) from None
            yield from file.rows()  # it could not even begin, so this process reads
            return
        has_begun = True
        if parcel is None:
            return
        if isinstance(parcel, Exception):
            raise parcel
        yield from (each if isinstance(each, RowProblem) else IncomingTicket(*each) for each in parcel)


# ------------------------------------------------------------------------------------------- in the second process


def _work(sender: "Connection[_Parcel, object]", path: Path, said: Said) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever asked for the rows stops it
    gc.set_threshold(100_000)  # rows are not in circles
    try:
        for parcel in _parcels(read_as_said(path, said).rows()):
            sender.send(parcel)
        sender.send(None)
    except (BrokenPipeError, ConnectionResetError):
        return  # nobody asks for the rows any more
    except Exception as failure:  # noqa: BLE001 - it is raised where the rows are asked for
        sender.send(failure)


def _parcels(rows: Iterable[Item]) -> Iterator[_Parcel]:
    parcel: list[tuple[Any, ...] | RowProblem] = []
    letters = 0
    for row in rows:
        if isinstance(row, RowProblem):
            parcel.append(row)
        else:
            parcel.append((*_VALUES(row), (digest_of(row), language_seen(row))))
            letters += len(row.body)
        if len(parcel) >= _ROWS or letters > _LETTERS:
            yield parcel
            parcel, letters = [], 0
    yield parcel
