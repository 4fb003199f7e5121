"""The lists of the Cases: their columns, and what they say while they are empty."""

from PySide6.QtCore import QCoreApplication

from app.rows.cases import CaseRow, GuideRow
from views.widgets.counts import numeral
from views.widgets.looks import Cell, Column
from views.widgets.times import moment

translate = QCoreApplication.translate
#: The columns that a narrow table leaves out, the first one first.
SPARE = {"cases": ("changed", "version", "language", "module", "product"), "guides": ("language", "product", "path")}


def columns_of(tab: str) -> list[Column]:
    """The columns of a tab's table."""
    return _case_columns() if tab == "cases" else _guide_columns()


def _case_columns() -> list[Column]:
    return [
        Column("number", translate("Cases", "No."), lambda row: Cell(row.number, tone="text3"), "id", 58),
        Column("title", translate("Cases", "Title"), lambda row: Cell(row.title), "title", 220, stretches=True),
        Column("language", translate("Cases", "Language"), _spoken, "language", 78),
        Column("product", translate("Cases", "Product"), lambda row: _soft(row.product), "product", 100),
        Column("version", translate("Cases", "Version"), lambda row: _soft(row.version), "version", 72),
        Column("module", translate("Cases", "Module"), lambda row: _soft(row.module), "module", 110),
        Column("answered", translate("Cases", "Answered"), _answered, "answered", 82, numeric=True),
        Column("changed", translate("Cases", "Changed"), lambda row: _soft(moment(row.changed)), "changed", 110),
    ]


def _guide_columns() -> list[Column]:
    return [
        Column("number", translate("Cases", "No."), lambda row: Cell(row.number, tone="text3"), "id", 58),
        Column("title", translate("Cases", "Title"), lambda row: Cell(row.title), "title", 220, stretches=True),
        Column("path", translate("Cases", "File"), lambda row: _soft(row.path), "path", 170),
        Column("product", translate("Cases", "Product"), lambda row: _soft(row.product), "product", 100),
        Column("language", translate("Cases", "Language"), _spoken, "language", 78),
    ]


def _soft(words: str | None) -> Cell:
    return Cell(words or "", tone="text2")


def _answered(row: CaseRow) -> Cell:
    return Cell(numeral(row.answered), tone="wait" if row.doubted else "text")


def _spoken(row: CaseRow | GuideRow) -> Cell:
    return Cell(lang=row.language) if row.language else Cell()


def empty_sentence(tab: str) -> str:
    """What belongs here, while there is nothing."""
    if tab == "guides":
        return translate(
            "Cases",
            "Guides and manual pages found beside similar cases stand here. Add a folder of Markdown or HTML files.",
        )
    return translate(
        "Cases",
        "What a closed ticket taught stands here: the source of the problem and the solution. Answer a ticket with both, "
        "and the next similar one finds it.",
    )
