"""The tables of the import dialog: the first rows as they would be taken, people, and problems row by row."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from views.inbox.parts import moment_long
from views.marking import QT_TRANSLATE_NOOP
from views.said import as_read
from views.widgets.counts import numeral
from views.widgets.lists import RowTable
from views.widgets.looks import Cell, Column
from views.widgets.row_models import RowsModel
from views.widgets.states import Look, kind_icon, kind_word

#: The words of our fields, by their names in files.
_FIELDS = {
    "key": QT_TRANSLATE_NOOP("Field", "Key"),
    "subject": QT_TRANSLATE_NOOP("Field", "Subject"),
    "body": QT_TRANSLATE_NOOP("Field", "Their words"),
    "kind": QT_TRANSLATE_NOOP("Field", "Kind"),
    "requester": QT_TRANSLATE_NOOP("Field", "From"),
    "email": QT_TRANSLATE_NOOP("Field", "Mail address"),
    "language": QT_TRANSLATE_NOOP("Field", "Language"),
    "organisation": QT_TRANSLATE_NOOP("Field", "Organisation"),
    "end users": QT_TRANSLATE_NOOP("Field", "End users"),
    "product": QT_TRANSLATE_NOOP("Field", "Product"),
    "version": QT_TRANSLATE_NOOP("Field", "Version"),
    "module": QT_TRANSLATE_NOOP("Field", "Module"),
    "keywords": QT_TRANSLATE_NOOP("Field", "Keywords"),
    "received": QT_TRANSLATE_NOOP("Field", "Received"),
    "url": QT_TRANSLATE_NOOP("Field", "Web address"),
    "name": QT_TRANSLATE_NOOP("Field", "Name"),
    "account manager": QT_TRANSLATE_NOOP("Field", "Account manager"),
    "row": QT_TRANSLATE_NOOP("Field", "Row"),
    "problem": QT_TRANSLATE_NOOP("Field", "Problem"),
    "outcome": QT_TRANSLATE_NOOP("Field", "Outcome"),
    "skipped": QT_TRANSLATE_NOOP("Field", "Skipped"),
    "taken": QT_TRANSLATE_NOOP("Field", "Taken"),
}


def field_word(name: str) -> str:
    """The word for one of our fields in the language of the screen."""
    return QCoreApplication.translate("Field", _FIELDS.get(name, name))


def _text(name: str, attribute: str, width: int, *, stretches: bool = False) -> Column:
    # The row is a value of app.connectors: a ticket, a person or a problem (hence Any).
    def cell(row: Any) -> Cell:
        value = getattr(row, attribute)
        return Cell("" if value is None else str(value))

    return Column(name, field_word(name), cell, width=width, stretches=stretches)


def _number(name: str, attribute: str, width: int) -> Column:
    def cell(row: Any) -> Cell:
        value = getattr(row, attribute)
        return Cell("" if value is None else numeral(int(value)), "text2")

    return Column(name, field_word(name), cell, width=width, numeric=True)


def _language(row: Any) -> Cell:
    return Cell(lang=row.language.value) if row.language else Cell()


def _kind(row: Any) -> Cell:
    return Cell(kind_word(row.kind.value), icon=kind_icon(row.kind.value)) if row.kind else Cell()


def _received(row: Any) -> Cell:
    return Cell(moment_long(row.received) if row.received else "", "text2")


def _requester(row: Any) -> Cell:
    return Cell(row.requester or row.email or "")


def _outcome(row: Any) -> Cell:
    if row.skipped:
        return Cell(chip=Look("reject", field_word("skipped"), "wait"))
    return Cell(chip=Look("info", field_word("taken"), "idle"))


def ticket_columns() -> list[Column]:
    """The first rows of a file of tickets."""
    return [
        _text("key", "key", 84),
        _text("subject", "subject", 200, stretches=True),
        Column("kind", field_word("kind"), _kind, width=92),
        Column("requester", field_word("requester"), _requester, width=120),
        Column("language", field_word("language"), _language, width=80),
        Column("received", field_word("received"), _received, width=160),
    ]


def people_columns() -> list[Column]:
    """The first rows of a file of people."""
    return [
        _text("name", "name", 160, stretches=True),
        _text("email", "email", 200),
        Column("language", field_word("language"), _language, width=76),
        _text("organisation", "organisation", 180),
        _number("end users", "end_users", 84),
        _text("account manager", "account_manager", 130),
    ]


def problem_columns() -> list[Column]:
    """What is wrong, row by row."""
    return [
        _number("row", "row", 56),
        _text("key", "key", 84),
        Column("outcome", field_word("outcome"), _outcome, width=92),
        Column("problem", field_word("problem"), lambda row: Cell(as_read(row.sentence)), width=300, stretches=True),
    ]


def table_of(columns: list[Column], name: str, parent: QObject) -> tuple[RowsModel, QWidget]:
    """A table for some rows held in memory."""
    model = RowsModel(columns, parent=parent)
    return model, RowTable(model, name, several=False)
