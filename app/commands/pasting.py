"""A column copied from a spreadsheet: its cells as texts, or which of its rows is not one cell wide."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from models.rules.errors import BadInput

#: More cells than that are no column that somebody looked at.
MOST = 5_000
_LONGEST = 2_000_000
_END = re.compile(r"[\t\n]")
_QUOTED = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\n]|\Z)')


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row of what was copied."""

    cells: tuple[str, ...]

    @property
    def is_one_wide(self) -> bool:
        """Whether it is a row of one column."""
        return len(self.cells) == 1


def pasted_rows(text: str) -> tuple[PastedRow, ...]:
    """The rows of a copied range, quoted cells included; BadInput where there is nothing, or far too much."""
    if len(text) > _LONGEST:
        raise BadInput(f"{len(text)} characters are too many for one paste: at most {_LONGEST}.")
    if not text.strip():
        raise BadInput("There is nothing to paste. Copy a column in the spreadsheet first.")
    rows: list[PastedRow] = []
    for row in _rows(text.replace("\r\n", "\n").replace("\r", "\n")):
        if len(rows) == MOST:  # said at once: nobody waits until the rest is read
            raise BadInput(f"More than {MOST} rows are too many for one paste. Paste them in parts.")
        rows.append(PastedRow(tuple(row)))
    return tuple(rows)


def _rows(text: str) -> Iterator[list[str]]:
    """Cells between tabs, rows between line ends; a quoted cell may hold both, and doubles its quotation marks."""
    row, at = list[str](), 0
    while at <= len(text):
        cell, at = _quoted(text, at) if text[at : at + 1] == '"' else _plain(text, at)
        row.append(cell)
        if text[at : at + 1] != "\t":
            yield row
            row = []
        at += 1
        if at == len(text) and text[-1] == "\n":  # a spreadsheet ends its last row as it ends the others
            break


def _plain(text: str, at: int) -> tuple[str, int]:
    end = found.start() if (found := _END.search(text, at)) else len(text)
    return text[at:end], end


def _quoted(text: str, at: int) -> tuple[str, int]:
    found = _QUOTED.match(text, at)
    if found is None:  # a quotation mark that only looked like one
        return _plain(text, at)
    return found[1].replace('""', '"'), found.end()
