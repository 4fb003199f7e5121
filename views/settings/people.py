"""The registers of people and organisations."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app.effects import Effects
from app.rows.page import Asked
from app.rows.people import OrganisationRow, PersonRow
from views.desk import Desk
from views.said import as_read
from views.settings.house import LANGUAGES
from views.settings.lines import ChoiceLine, Line, ManyLine, TextLine
from views.settings.register import Kind, Register
from views.widgets.buttons import Button
from views.widgets.counts import count_of, numeral
from views.widgets.dialog import Dialog
from views.widgets.labels import Label
from views.widgets.looks import Cell, Column
from views.widgets.states import language_word, state_look

if TYPE_CHECKING:
    from app.jobs.import_tickets import PeopleReport

translate = QCoreApplication.translate
_SHOWN_PROBLEMS = 12


class People(Register):
    """Everybody who may wait, and how they are reached."""

    def __init__(self, desk: Desk) -> None:
        none = self.tr("As their organisation")
        self._organisation = TextLine(self.tr("Organisation"))
        lines: dict[str, Line] = {
            "name": TextLine(self.tr("Name")),
            "email": TextLine(self.tr("Mail address"), self.tr("Without one, they are told by hand.")),
            "organisation": self._organisation,
            "language": ManyLine(self.tr("Language"), [("", none), *((c, language_word(c)) for c in LANGUAGES)]),
            "opted_out": ChoiceLine(self.tr("Letters"), [("no", self.tr("Gets them")), ("yes", self.tr("Wants none"))]),
            "listed": ChoiceLine(
                self.tr("Register"),
                [("no", self.tr("Not listed")), ("yes", self.tr("May ask"))],
                self.tr("Counts where only listed people may ask."),
            ),
        }
        first = {
            "name": self.tr("Name"),
            "email": self.tr("Mail address"),
            "organisation": self.tr("Organisation"),
        }
        super().__init__(desk, _people(), lines, first)
        self.import_button = Button(self.tr("Import people…"), "import")
        self.import_button.clicked.connect(self._import)
        self.head.add_right(self.import_button)
        #: Asks for a file; gives its path, or nothing.
        self.choose_file: Callable[[], str] = self._ask_for_file

    def _ask_for_file(self) -> str:
        kinds = self.tr("People and organisations (*.csv *.xlsx *.json);;All files (*)")
        return QFileDialog.getOpenFileName(self, self.tr("Import people"), "", kinds)[0]

    def _import(self) -> None:
        file = self.choose_file()
        if not file:
            return
        database, who, now = self.desk.database, self.desk.who, self.desk.now()

        def work() -> "PeopleReport":
            from app.commands.act import By
            from app.jobs.import_tickets import import_people

            return import_people(database, Path(file), By(who, now))

        self.desk.write(work, self._on_imported)

    def _on_imported(self, report: "PeopleReport") -> None:
        self.desk.changed.emit(Effects(report.act or 0, "", {"person": frozenset({0}), "organisation": frozenset({0})}))
        words = count_of(report.rows, self.tr("1 row taken in"), self.tr("%n rows taken in"))
        if report.skipped:
            words += ", " + count_of(report.skipped, self.tr("1 skipped"), self.tr("%n skipped"))
        self.desk.told.emit(words, report.act or 0)
        if report.problems:
            self._show_problems(report)

    def _show_problems(self, report: "PeopleReport") -> None:
        dialog = Dialog(self.tr("What was not clear"), self, width=560)
        shown = [as_read(problem.sentence) for problem in report.problems[:_SHOWN_PROBLEMS]]
        more = len(report.problems) - len(shown)
        if more:
            shown.append(self.tr("and %1 more").replace("%1", numeral(more)))
        dialog.body.addWidget(Label("\n".join(shown), "cell", wraps=True))
        dialog.add_accept(self.tr("Close"))
        dialog.open()


def _people() -> Kind:
    return Kind(
        name="person",
        title=translate("SettingsPeople", "People"),
        empty=translate(
            "SettingsPeople", "Nobody is known yet. People come with imported tickets, or from a file of people."
        ),
        new=translate("SettingsPeople", "New person"),
        columns=[
            Column("name", translate("SettingsPeople", "Name"), lambda row: Cell(row.name or "–"), "name", 170),
            Column("email", translate("SettingsPeople", "Reached by"), _reached, "email", 210, stretches=True),
            Column("organisation", translate("SettingsPeople", "Organisation"), _of, "organisation", 170),
            Column("language", translate("SettingsPeople", "Language"), _spoken, "language", 74),
            Column("tickets", translate("SettingsPeople", "Tickets"), _tickets, "tickets", 62, numeric=True),
        ],
        fetch=_fetch_people,
        values=_person_values,
        heading=lambda row: (row.number, row.name or row.email or row.number),
        store=_store_person,
        make=_make_person,
        width=620,
        spare=("tickets", "organisation", "language"),
    )


def _reached(row: PersonRow) -> Cell:
    if row.opted_out:
        return Cell(chip=state_look("letter", "opted-out"))
    return Cell(row.email) if row.email else Cell(chip=state_look("letter", "by-hand"))


def _of(row: PersonRow) -> Cell:
    return Cell(row.organisation or "", tone="text2")


def _spoken(row: Any) -> Cell:
    return Cell(lang=row.language) if row.language else Cell()


def _tickets(row: PersonRow) -> Cell:
    return Cell(numeral(row.tickets))


def _fetch_people(database: Any, asked: Asked) -> Any:
    from app.queries.people import person_rows

    return person_rows(database, asked)


def _person_values(row: PersonRow) -> Mapping[str, str]:
    return {
        "name": row.name or "",
        "email": row.email or "",
        "organisation": row.organisation or "",
        "language": row.language or "",
        "opted_out": "yes" if row.opted_out else "no",
        "listed": "yes" if row.listed else "no",
    }


def _store_person(row: PersonRow, values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.people import SetPerson, set_person

    return set_person, SetPerson(row.number, values)


def _make_person(values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.people import NewPerson, new_person

    return new_person, NewPerson(values)


class Organisations(Register):
    """Customers, with how many use the product and in which language they are written to."""

    def __init__(self, desk: Desk) -> None:
        none = self.tr("Not said")
        lines: dict[str, Line] = {
            "name": TextLine(self.tr("Name")),
            "end_users": TextLine(self.tr("End users"), self.tr("They count for reach and priority."), width=120),
            "account_manager": TextLine(self.tr("Account manager")),
            "language": ManyLine(self.tr("Language"), [("", none), *((c, language_word(c)) for c in LANGUAGES)]),
        }
        super().__init__(desk, _organisations(), lines, {"name": self.tr("Name")})


def _organisations() -> Kind:
    def users(row: OrganisationRow) -> Cell:
        return Cell("" if row.end_users is None else numeral(row.end_users))

    return Kind(
        name="organisation",
        title=translate("SettingsPeople", "Organisations"),
        empty=translate("SettingsPeople", "No organisation is known yet. They come with imported tickets and people."),
        new=translate("SettingsPeople", "New organisation"),
        columns=[
            Column(
                "name", translate("SettingsPeople", "Name"), lambda row: Cell(row.name), "name", 220, stretches=True
            ),
            Column("end_users", translate("SettingsPeople", "End users"), users, "end_users", 116, numeric=True),
            Column("manager", translate("SettingsPeople", "Account manager"), _manager, "account_manager", 150),
            Column("language", translate("SettingsPeople", "Language"), _spoken, "language", 74),
            Column(
                "people",
                translate("SettingsPeople", "People"),
                lambda r: Cell(numeral(r.people)),
                "people",
                86,
                numeric=True,
            ),
        ],
        fetch=_fetch_organisations,
        values=_organisation_values,
        heading=lambda row: ("", row.name),
        store=_store_organisation,
        make=_make_organisation,
        spare=("people", "manager", "language"),
    )


def _manager(row: OrganisationRow) -> Cell:
    return Cell(row.account_manager or "", tone="text2")


def _fetch_organisations(database: Any, asked: Asked) -> Any:
    from app.queries.people import organisation_rows

    return organisation_rows(database, asked)


def _organisation_values(row: OrganisationRow) -> Mapping[str, str]:
    return {
        "name": row.name,
        "end_users": "" if row.end_users is None else str(row.end_users),
        "account_manager": row.account_manager or "",
        "language": row.language or "",
    }


def _store_organisation(row: OrganisationRow, values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.people import SetOrganisation, set_organisation

    return set_organisation, SetOrganisation(row.name, values)


def _make_organisation(values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.people import SetOrganisation, set_organisation

    return set_organisation, SetOrganisation(values["name"], {})
