"""A column copied from a spreadsheet: its cells as texts, or which of its rows is not one cell wide."""

from dataclasses import dataclass

from models.rules.errors import BadInput

#: More cells than that are no column that somebody looked at.
MOST = 5_000


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
    if not text.strip():
        raise BadInput("There is nothing to paste. Copy a column in the spreadsheet first.")
    rows = [PastedRow(tuple(row)) for row in _rows(text.replace("\r\n", "\n").replace("\r", "\n"))]
    if len(rows) > MOST:
        raise BadInput(f"{len(rows)} rows are too many for one paste: at most {MOST}.")
    return tuple(rows)


def _rows(text: str) -> list[list[str]]:
    """Cells between tabs, rows between line ends; a quoted cell may hold both, and doubles its quotation marks."""
    rows, row, at = [], list[str](), 0
    while at <= len(text):
        cell, at = _quoted(text, at) if text[at : at + 1] == '"' else _plain(text, at)
        row.append(cell)
        if text[at : at + 1] != "\t":
            rows.append(row)
            row = []
        at += 1
        if at == len(text) and text[-1] == "\n":  # a spreadsheet ends its last row as it ends the others
            break
    return rows


def _plain(text: str, at: int) -> tuple[str, int]:
    ends = [found for sign in "\t\n" if (found := text.find(sign, at)) >= 0]
    end = min(ends, default=len(text))
    return text[at:end], end


def _quoted(text: str, at: int) -> tuple[str, int]:
    end = at + 1
    while (end := text.find('"', end)) >= 0:
        if text[end + 1 : end + 2] != '"':
            break
        end += 2
    if end < 0 or text[end + 1 : end + 2] not in ("", "\t", "\n"):  # a quotation mark that only looked like one
        return _plain(text, at)
    return text[at + 1 : end].replace('""', '"'), end + 1
