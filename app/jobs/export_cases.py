"""Exporting cases: with cause and solution, as any file that an export can be."""

from pathlib import Path

import sqlalchemy as sa

from app.jobs.export_files import Paper, Table, ToPdf, check_target, write
from app.queries.cases import case_rows
from app.rows.page import EVERYTHING, Asked
from models.cases import Case
from models.database import Database, reading

_COLUMNS = ("number", "title", "cause", "solution", "product", "version", "module", "language", "fixed in", "answered")


def export_cases(database: Database, path: Path, asked: Asked = EVERYTHING, pdf: ToPdf | None = None) -> int:
    """Write cases into a file; how many. Raises BadInput for an unknown ending or field, or where it can't be written."""
    check_target(path, pdf)
    rows = case_rows(database, asked).rows
    with reading(database) as session:
        texts = {number: words for number, *words in session.execute(sa.select(Case.id, Case.cause, Case.solution))}
    lines = [
        (
            row.number,
            row.title,
            *texts[row.id],
            row.product,
            row.version,
            row.module,
            row.language,
            row.fixed_in,
            row.answered,
        )
        for row in rows
        if row.id in texts
    ]
    facts = [("filter", asked.words)] if asked.words.strip() else []
    write(path, Paper("Cases", facts, (Table("", _COLUMNS, lines),)), pdf)
    return len(lines)
