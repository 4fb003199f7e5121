"""Exporting what somebody sees: the columns that are shown, under their heads, in the order and the groups of the screen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.jobs.export_files import Paper, Table, ToPdf, check_target, write
from app.queries.backlog import backlog_page, warm
from app.rows.backlog import GroupRow, Question
from app.rows.changes import ChangeRow
from app.rows.page import ALL
from models.database import Database


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column as it is seen: its name, its head, and what it says of a change."""

    name: str
    head: str
    value: Callable[[ChangeRow], object]


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list as it is seen: its title, what is asked, its columns from the left; a group's name, and its sums in words."""

    title: str
    question: Question
    columns: Sequence[ShownColumn]
    group: Callable[[GroupRow], str]
    sums: Callable[[GroupRow], str]


def export_view(database: Database, path: Path, shown: ShownList, pdf: ToPdf | None = None) -> int:
    """Write the list into a file, in the form of its ending; how many changes. Raises BadInput where it can't be written.

    A group is a table under its own head, with its sums; in a form that holds one table alone, a first column names it.
    """
    check_target(path, pdf)
    warm(database)  # ranks are known in memory alone
    rows = backlog_page(database, shown.question, 0, ALL).rows
    facts = [("only", shown.question.words)] if shown.question.words.strip() else []
    apart = path.suffix.casefold() in {".html", ".htm", ".pdf", ".md"}
    tables = _tables(shown, rows) if apart and shown.question.grouped else [_one_table(shown, rows)]
    write(path, Paper(shown.title, tuple(facts), tuple(tables)), pdf)
    return sum(isinstance(row, ChangeRow) for row in rows)


def _line(shown: ShownList, row: ChangeRow) -> list[object]:
    return [column.value(row) for column in shown.columns]


def _one_table(shown: ShownList, rows: Sequence[ChangeRow | GroupRow]) -> Table:
    head, lines, group = [column.head for column in shown.columns], [], ""
    for row in rows:
        if isinstance(row, GroupRow):
            group = shown.group(row)
        else:
            lines.append([group, *_line(shown, row)] if shown.question.grouped else _line(shown, row))
    return Table("", ["", *head] if shown.question.grouped else head, lines)


def _tables(shown: ShownList, rows: Sequence[ChangeRow | GroupRow]) -> list[Table]:
    """A table for each group, its sums over it."""
    head = [column.head for column in shown.columns]
    tables: list[Table] = []
    lines: list[list[object]] = []
    for row in rows:
        if isinstance(row, GroupRow):
            lines = []
            tables.append(Table(f"{shown.group(row)} · {shown.sums(row)}", head, lines))
        else:
            lines.append(_line(shown, row))
    return tables
