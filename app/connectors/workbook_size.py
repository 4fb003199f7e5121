"""How large an Excel workbook would become, found out before anything unpacks it; the bombs are refused."""

import re
import zipfile
import zlib
from array import array
from collections.abc import Iterator
from pathlib import Path

from app.connectors import limits
from models.rules.errors import BadInput

_CHUNK = 1 << 20
_OVERLAP = 400  # longer than what the patterns match
# A cell that holds something: <c r="AB12" …> that is not closed at once.
_CELL = re.compile(rb'<c\s[^<>]{0,120}?r="([A-Z]{1,3})(\d{1,7})"[^<>]{0,120}(?<!/)>')
_TEXT_END = re.compile(rb"</si>|<si/>")
_REFERENCE = re.compile(rb't="s"[^<>]{0,120}><v>(\d{1,9})</v>')
_DAMAGE = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError, ValueError)


def refuse_too_large(path: Path) -> None:
    """Raises BadInput for a workbook that is damaged or would take more memory than a file of tickets may."""
    try:
        with zipfile.ZipFile(path) as archive:
            _refuse_ratio(path, archive)
            # The names of the parts are whatever the workbook says: look into each.
            names = [part.filename for part in archive.infolist() if part.filename.endswith(".xml")]
            texts = max((_lengths_of_texts(archive, name) for name in names), key=len, default=array("I"))
            for name in names:
                _refuse_sheet(path, _Pieces(archive, name), texts)
    except _DAMAGE as failure:
        raise BadInput(f"{path.name} is damaged or incomplete: {failure}. Export or copy it again.") from failure


def _refuse_ratio(path: Path, archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    unpacked, packed = sum(part.file_size for part in parts), sum(part.compress_size for part in parts)
    if unpacked > limits.UNPACKED_BYTES or unpacked > 1_000_000 + limits.UNPACK_RATIO * packed:
        raise BadInput(
            f"{path.name} would unpack from {limits.megabytes(packed)} to {limits.megabytes(unpacked)}: that is no ordinary "
            "workbook. Save the sheet as CSV and import that."
        )


class _Pieces:
    """A part of the workbook, unpacked piece by piece; a piece begins with the end of the one before it."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name

    def __iter__(self) -> Iterator[tuple[int, bytes]]:
        """(how many bytes at the beginning were given before, piece)."""
        unpacked, rest = 0, b""
        with self._archive.open(self._name) as stream:
            while chunk := stream.read(_CHUNK):
                unpacked += len(chunk)
                if unpacked > limits.UNPACKED_BYTES:
                    raise zipfile.BadZipFile("it unpacks to more than it says")
                piece = rest + chunk
                yield len(rest), piece
                rest = piece[-_OVERLAP:]


def _lengths_of_texts(archive: zipfile.ZipFile, name: str) -> "array[int]":
    """The length of each text that cells refer to by number, in bytes of XML; empty for a part that has none."""
    lengths = array("I")
    start, last = 0, 0
    for given, piece in _Pieces(archive, name):
        for found in _TEXT_END.finditer(piece):
            if found.end() > given:
                end = start - given + found.end()
                lengths.append(end - last)
                last = end
        start += len(piece) - given
    return lengths


def _refuse_sheet(path: Path, pieces: _Pieces, texts: "array[int]") -> None:
    """The reader holds the rectangle of used cells, and a shared text once a cell: both can be far more than the file."""
    rows, width, size = 0, 0, 0
    for given, piece in pieces:
        for cell in _CELL.finditer(piece):
            rows, width = max(rows, int(cell[2])), max(width, _place(cell[1]))
        for reference in _REFERENCE.finditer(piece):
            number = int(reference[1])
            size += texts[number] if reference.end() > given and number < len(texts) else 0
    if rows > limits.ROWS + 1:
        raise BadInput(
            f"{path.name} has a sheet with {limits.counted(rows - 1)} rows; files are read up to {limits.counted(limits.ROWS)}. "
            "Split it, for example a year at a time."
        )
    if rows * width > limits.SPREADSHEET_CELLS:
        raise BadInput(
            f"{path.name} has a sheet that spans {limits.counted(rows)} rows and {limits.counted(width)} columns: too many to "
            "hold at once. Delete stray cells far from the table, or save it as CSV."
        )
    if size > limits.FILE_BYTES:
        raise BadInput(
            f"{path.name} holds a sheet of {limits.megabytes(size)} of text; files are read up to "
            f"{limits.megabytes(limits.FILE_BYTES)}. Export it in parts, for example a year at a time."
        )


def _place(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
