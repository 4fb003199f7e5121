"""How an export is written: a paper of facts and tables as CSV, a workbook, JSON, HTML, PDF or Markdown; whole, or not at all."""

import csv
import io
import json
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from html import escape
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from models.rules.errors import BadInput

# A spreadsheet takes a cell that begins so for a formula; the apostrophe itself, so that it can be taken off again.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
_LONGEST_CELL = 32_767
_MARKDOWN = "\\`*_[]<>|~#"
#: So many columns are laid out on a sheet that stands; more want one on its side.
_UPRIGHT = 6
#: So many fit beside one another at most; a row with more of them is set as a record, headed by these.
_MOST_COLUMNS = 12
_NAMES = frozenset({"number", "key", "title", "subject"})
_SHORT = 60


class ToPdf(Protocol):
    """Lays a page of HTML out as PDF; whoever has a screen's machinery hands it in (views.printing.pdf_of)."""

    def __call__(self, html: str, *, title: str = "", wide: bool = False) -> bytes:
        """The PDF; *wide* on sheets that lie on their side."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption and the names of its columns."""

    caption: str
    head: Sequence[str]
    rows: Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Paper:
    """What a file says: a title, some facts, and tables, the first of which is what the file is about."""

    title: str
    facts: Sequence[tuple[str, object]]
    tables: Sequence[Table]


def check_target(path: Path, pdf: ToPdf | None = None) -> None:
    """Raise BadInput where the ending is not known or there is no such folder; .pdf is known where *pdf* is handed in."""
    known = [*(ending for ending in _WRITE if ending != ".htm"), *([".pdf"] if pdf else [])]
    if path.suffix.casefold() not in {*_WRITE, *known}:
        named = f"{', '.join(known[:-1])} or {known[-1]}"
        raise BadInput(f"“{path.name}” does not say what it shall be. End it with {named}.")
    check_folder(path)


def check_folder(path: Path) -> None:
    """Raise BadInput where no file can be written there."""
    try:
        is_folder, has_parent = path.is_dir(), path.parent.is_dir()
    except OSError as error:  # a name that no file can have
        raise BadInput(f"{path} could not be written: {error.strerror}. Choose another name.") from error
    if is_folder:
        raise BadInput(f"{path} is a folder. Name a file in it.")
    if not has_parent:
        raise BadInput(f"The folder {path.parent} does not exist. Make it first, or choose another place.")


def write(path: Path, paper: Paper, pdf: ToPdf | None = None) -> None:
    """Write the paper in the form that the ending asks for; a file of that name is replaced, by the whole new one."""
    if pdf is not None and path.suffix.casefold() == ".pdf":
        put(path, _as_pdf(paper, pdf))
    else:
        put(path, _WRITE[path.suffix.casefold()](paper))


def put(path: Path, written: str | bytes) -> None:
    """Put this into the file, whole or not at all; raises BadInput, and what was there before is still there."""
    content = written if isinstance(written, bytes) else written.encode("utf-8", "replace")
    part = path.with_name(f".fortnight-{uuid4().hex}.part")  # as short for a long name as for a short one
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise BadInput(
            f"{path} could not be written: {error.strerror}. What was there before is still there."
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


# ------------------------------------------------------------------------------------------------- CSV


def _as_csv(paper: Paper) -> str:
    """The first table, with a byte-order mark and commas: Excel, LibreOffice and our own import read that alike."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    table = paper.tables[0]
    writer.writerow(table.head)
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return "\ufeff" + out.getvalue()


def _cell(value: object) -> object:
    """A number stays one; a text that a spreadsheet would run as a formula gets an apostrophe before it."""
    if value is None or _is_number(value):
        return value
    text = _plain(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


def without_apostrophe(text: str) -> str:
    """The text that a cell held before it was neutralised."""
    return text[1:] if text[:1] == "'" and text[1:2] in _FORMULA else text


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="seconds")
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, (list, tuple)):
        return ", ".join(_plain(each) for each in value)
    return str(value)


def _read(value: object) -> str:
    """As _plain, for reading eyes: a time to the minute, a dash for nothing."""
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    return _plain(value) or "–"


# ------------------------------------------------------------------------------------------------ HTML

_STYLE = """
:root { color-scheme: light dark; --ink: #20242a; --soft: #5c6570; --line: #d9dde2; --paper: #ffffff; --band: #f4f6f8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7ea; --soft: #9aa4ae; --line: #353b43; --paper: #16191d; --band: #1e2227; }
}
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2.5rem auto; max-width: 90rem;
  padding: 0 1.5rem; }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; font-weight: 600; margin: 2rem 0 .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.5rem; margin: 0 0 1.5rem; }
dt { color: var(--soft); } dd { margin: 0; white-space: pre-line; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
p { margin: .15rem 0; white-space: pre-line; } .soft { color: var(--soft); }
th { text-align: left; font-weight: 600; color: var(--soft); white-space: nowrap; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td { white-space: pre-line; overflow-wrap: anywhere; min-width: 3rem; } td.number { text-align: right; white-space: nowrap; }
tr:hover td { background: var(--band); }
@media print { body { margin: 0; max-width: none; font-size: 10px; } tr { break-inside: avoid; } thead { display: table-header-group; } }
"""


def _as_html(paper: Paper) -> str:
    """One page that needs nothing beside it; every text is escaped."""
    facts = "".join(f"<dt>{escape(name)}</dt><dd>{escape(_read(value))}</dd>\n" for name, value in paper.facts)
    body = "".join(_html_table(table) for table in paper.tables)
    return page_of(paper.title, f"<h1>{escape(paper.title)}</h1>\n{f'<dl>{facts}</dl>' if facts else ''}\n{body}")


def page_of(title: str, body: str, language: str = "en") -> str:
    """A page of HTML that needs nothing beside it and may load nothing; whoever writes the *body* escapes its texts."""
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n{body}</body>\n</html>\n"
    )


def _html_table(table: Table) -> str:
    caption = f"<h2>{escape(table.caption)}</h2>\n" if table.caption else ""
    if not table.rows:
        return f"{caption}<p>None.</p>\n"
    head = "".join(f"<th>{escape(name)}</th>" for name in table.head)
    rows = "".join(f"<tr>{''.join(_html_cell(value) for value in row)}</tr>\n" for row in table.rows)
    return (
        f'{caption}<div class="wide"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n'
    )


def _html_cell(value: object) -> str:
    shown = escape(_read(value))
    return f'<td class="number">{shown}</td>' if _is_number(value) else f"<td>{shown}</td>"


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


# ------------------------------------------------------------------------------------------------- PDF


def _as_pdf(paper: Paper, pdf: ToPdf) -> bytes:
    """Numbered sheets, the head of a table on each; every text is escaped."""
    title = escape(paper.title)
    facts = "".join(f"<p>{escape(name)}: {_html_lines(value)}</p>" for name, value in paper.facts)
    most = max((len(table.head) for table in paper.tables), default=0)
    wide = _UPRIGHT < most <= _MOST_COLUMNS
    size = "8pt" if wide else "9pt"
    body = "".join(_printed_table(table, size) for table in paper.tables)
    return pdf(f"<h1>{title}</h1>{facts}{body}", title=paper.title, wide=wide)


def _printed_table(table: Table, size: str) -> str:
    caption = f"<h2>{escape(table.caption)}</h2>" if table.caption else ""
    if not table.rows:
        return f"{caption}<p>None.</p>"
    if len(table.head) > _MOST_COLUMNS:
        return caption + "".join(_printed_record(table.head, row) for row in table.rows)
    head = "".join(f"<th>{escape(name)}</th>" for name in table.head)
    rows = "".join(f"<tr>{''.join(_printed_cell(value) for value in row)}</tr>" for row in table.rows)
    start = f'<table width="100%" cellspacing="0" cellpadding="3" style="font-size: {size}">'
    return f"{caption}{start}<thead><tr>{head}</tr></thead>{rows}</table>"


def _printed_record(head: Sequence[str], row: Sequence[object]) -> str:
    """A row of more columns than a sheet has room for: its number and title, then what it says, the long texts below."""
    known = [(name, value) for name, value in zip(head, row, strict=True) if value is not False and _plain(value)]
    named = [_read(value) for name, value in known if name in _NAMES] or [_read(known[0][1]) if known else ""]
    rest = [(name, value) for name, value in known if name not in _NAMES]
    facts = [f"{name} {_read(value)}" for name, value in rest if _is_short(value)]
    texts = [(name, value) for name, value in rest if not _is_short(value)]
    below = "".join(f"<p>{escape(name)}: {_html_lines(value)}</p>" for name, value in texts)
    return f'<h3>{escape(" ".join(named))}</h3><p class="soft">{escape(" · ".join(facts))}</p>{below}'


def _is_short(value: object) -> bool:
    return len(_read(value)) <= _SHORT and "\n" not in _read(value)


def _printed_cell(value: object) -> str:
    return f'<td class="number">{_html_lines(value)}</td>' if _is_number(value) else f"<td>{_html_lines(value)}</td>"


def _html_lines(value: object) -> str:
    return "<br>".join(escape(line) for line in _read(value).splitlines())


# -------------------------------------------------------------------------------------------- Markdown


def _as_markdown(paper: Paper) -> str:
    """Headings, a list of facts, and tables; what Markdown would take for its own is escaped."""
    parts = [f"# {mild(paper.title)}", ""]
    parts += [f"- {mild(name)}: {mild(_read(value))}" for name, value in paper.facts]
    for table in paper.tables:
        parts += ["", f"## {mild(table.caption)}"] if table.caption else []
        parts += ["", *_markdown_table(table)]
    return "\n".join(parts) + "\n"


def _markdown_table(table: Table) -> list[str]:
    if not table.rows:
        return ["None."]
    lines = [table.head, ["---"] * len(table.head)]
    head = [f"| {' | '.join(mild(name) for name in lines[0])} |", f"| {' | '.join(lines[1])} |"]
    return head + [f"| {' | '.join(mild(_read(value)) for value in row)} |" for row in table.rows]


def mild(text: str) -> str:
    """The text on one line, with what Markdown would take for its own escaped."""
    escaped = "".join(f"\\{each}" if each in _MARKDOWN else each for each in text.replace("&", "&amp;"))
    return "<br>".join(line.strip() for line in escaped.splitlines()) if text else ""


# ------------------------------------------------------------------------------------------ XLSX, JSON


def _as_workbook(paper: Paper) -> bytes:
    """A sheet for each table; texts are written as texts, so that none runs as a formula or a link."""
    # Imported here: it takes a while, and few exports need it.
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it ships no types

    out = io.BytesIO()
    with Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        bold = book.add_format({"bold": True})
        for number, table in enumerate(paper.tables, 1):
            sheet = book.add_worksheet(_sheet_name(table.caption or paper.title, number))
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, table.head, bold)
            for line, row in enumerate(table.rows, 1):
                for column, value in enumerate(row):
                    _write_cell(sheet, (line, column), value)
    return out.getvalue()


def _write_cell(sheet: Any, place: tuple[int, int], value: object) -> None:
    if _is_number(value):
        sheet.write_number(*place, value)
    elif value is not None:
        sheet.write_string(*place, _plain(value)[:_LONGEST_CELL])


def _sheet_name(caption: str, number: int) -> str:
    """A workbook allows 31 characters of a sheet's name, each sheet another, and none of these signs."""
    return f"{number} {''.join(' ' if sign in '[]:*?/' + chr(92) else sign for sign in caption)}"[:31].strip("' ")


def _as_json(paper: Paper) -> str:
    """The title, the facts, and each table as a list of objects."""
    return json.dumps(
        {
            "title": paper.title,
            "facts": {name: _as_value(value) for name, value in paper.facts},
            "tables": [
                {
                    "caption": table.caption,
                    "rows": [
                        {name: _as_value(value) for name, value in zip(table.head, row, strict=True)}
                        for row in table.rows
                    ],
                }
                for table in paper.tables
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def _as_value(value: object) -> object:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    return [_plain(each) for each in value] if isinstance(value, (list, tuple)) else _plain(value)


_WRITE: Mapping[str, Callable[[Paper], str | bytes]] = {
    ".csv": _as_csv,
    ".xlsx": _as_workbook,
    ".json": _as_json,
    ".html": _as_html,
    ".htm": _as_html,
    ".md": _as_markdown,
}
