"""The import dialog: a file is looked at, its columns are placed, it is tried, and then taken in.

    dialog = ImportDialog(desk, Path("helpdesk.csv") or None, parent)      dialog.open()
    dialog.look_at(path)     another file; what was chosen stays where it fits
Nothing is lost when a file is refused: the sentence stands in the dialog, and all choices stay.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.rules.errors import Refusal
from views.background import Errand
from views.desk import Desk
from views.inbox.import_facts import FileFacts
from views.inbox.import_job import people_job, tickets_job
from views.inbox.import_mapping import MappingTable
from views.inbox.import_tables import people_columns, problem_columns, table_of, ticket_columns
from views.said import told_of
from views.theme import px
from views.widgets.buttons import TabStrip
from views.widgets.counts import count_of, numeral
from views.widgets.dialog import Dialog
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.labels import Label, ValueBar

if TYPE_CHECKING:
    from app.jobs.import_tickets import ImportFile, ImportReport, PeopleReport
    from app.jobs.preview import PeoplePreview, TicketPreview


class ImportDialog(Dialog):
    """Choose a file, see what would come of it, try it, import it."""

    #: Something was taken in; the act's number.
    imported = Signal(int)
    #: The file that was chosen holds mails, which need no mapping: its path.
    mail_chosen = Signal(object)

    def __init__(self, desk: Desk, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ImportDialog", "Import"), parent, width=900)
        self.desk = desk
        self._path: Path | None = None
        self._mapping: dict[str, str] = {}
        self._missing: tuple[str, ...] = ()
        self._looked = False
        self._errand: Errand | None = None
        self.facts = FileFacts()
        self.mapping = MappingTable()
        self.rows_model, rows = table_of(ticket_columns(), self.tr("First rows"), self)
        self.people_model, people = table_of(people_columns(), self.tr("People"), self)
        self.problems_model, problems = table_of(problem_columns(), self.tr("Problems"), self)
        self.tabs = TabStrip(small=True)
        self.tables = QStackedWidget()
        for table in (rows, people, OrEmpty(problems, EmptyState("done", self.tr("No row has a problem.")))):
            self.tables.addWidget(table)
        self.outcome = Label("", "cell", 500, "text")
        self.bar = ValueBar(0, "accent")
        self._build()
        self._connect()
        self._read_sources()
        self._settle()
        if path is not None:
            self.look_at(path)

    # ---- built

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.tabs.set_tabs([("rows", self.tr("First rows"), None), ("problems", self.tr("Problems"), None)])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.mapping, 5)
        column.addWidget(self.tabs)
        column.addWidget(self.tables, 4)
        sentence = self.tr(
            "A helpdesk’s export belongs here: Jira, Zendesk, CSV or Excel; or mails (.eml, .mbox). Choose it, or drop it here."
        )
        self._or_empty = OrEmpty(content, EmptyState("import", sentence, self.tr("Choose a file"), self.choose_file))
        self.body.addWidget(self.facts)
        self.body.addWidget(self._or_empty, 1)
        self.body.addLayout(self._outcome_line())
        self.close_button = self.add_cancel(self.tr("Close"))
        self.try_button = self.add_button(self.tr("Try"), self.try_it, "eye")
        self.import_button = self.add_accept(self.tr("Import"), "import", self.import_it)
        self.resize(px(940), px(640))

    def _outcome_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.bar.setFixedWidth(px(160))
        line.addWidget(self.bar)
        line.addWidget(self.outcome, 1)
        self.bar.hide()
        return line

    def _connect(self) -> None:
        self.facts.changed.connect(self.look)
        self.facts.kind_changed.connect(self._on_kind)
        self.facts.choose.clicked.connect(self.choose_file)
        self.mapping.chosen.connect(self._on_column)
        self.tabs.chosen.connect(self._show_table)
        self.desk.background.errand_moved.connect(self._on_moved)
        self.desk.background.errand_ended.connect(self._on_ended)

    # ---- looked at

    def choose_file(self) -> None:
        """Asks which file."""
        kinds = self.tr("Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.tsv *.txt *.gz *.eml *.mbox);;All files (*)")
        folder = str(self._path.parent) if self._path is not None else ""
        file, _kind = QFileDialog.getOpenFileName(self, self.tr("Import a file"), folder, kinds)
        if file:
            self.look_at(Path(file))

    def look_at(self, path: Path) -> None:
        """Looks at another file; what was chosen stays where it fits."""
        from app.connectors.mail_files import holds_mail

        if holds_mail(path):
            self.mail_chosen.emit(path)
            self.reject()
            return
        self._path = path
        self._looked = False
        self.facts.show_file(path)
        self.look()

    def look(self) -> None:
        """Looks at the file with what is chosen now."""
        if self._path is None or self._errand is not None:
            return
        self._say("")
        path = self._path
        if self.facts.is_people():

            def people() -> "PeoplePreview":
                from app.jobs.preview import preview_people

                return preview_people(path)

            self.desk.read(people, self._on_people, self._on_refused, key="import.look")
            return
        database, order = self.desk.database, self._order(dry_run=False)

        def tickets() -> "TicketPreview":
            from app.jobs.preview import preview_tickets

            return preview_tickets(database, order)

        self.desk.read(tickets, self._on_tickets, self._on_refused, key="import.look")

    def _order(self, *, dry_run: bool) -> "ImportFile":
        from app.jobs.import_tickets import ImportFile

        assert self._path is not None, "a file is chosen before it is looked at"
        return ImportFile(
            path=self._path,
            source=self.facts.source(),
            mapping=dict(self._mapping),
            encoding=self.facts.encoding_chosen() or None,
            dry_run=dry_run,
            whole=self.facts.whole.isChecked(),
            sheet=self.facts.sheet_chosen(),
            months_first=self.facts.months_first(),
        )

    def _on_tickets(self, preview: "TicketPreview") -> None:
        self._missing = preview.missing
        self.facts.show_preview(preview)
        self.mapping.show_preview(preview)
        self.rows_model.set_rows(preview.rows)
        self._show_problems(preview.problems)
        self.tabs.set_count("rows", len(preview.rows))
        self._on_looked()
        if preview.missing:
            fields = self.tr(" and ").join(map(self._field, preview.missing))
            self.refuse(self.tr("Choose the column that holds: %1.").replace("%1", fields))

    @staticmethod
    def _field(name: str) -> str:
        from views.inbox.import_tables import field_word

        return field_word(name)

    def _on_people(self, preview: "PeoplePreview") -> None:
        self._missing = ()
        self.facts.show_people(preview.total)
        self.people_model.set_rows(preview.rows)
        self._show_problems(preview.problems)
        self.tabs.set_count("rows", preview.total)
        self._on_looked()

    def _on_looked(self) -> None:
        self._looked = True
        self.refuse("")
        self._show_table(self.tabs.value())
        self._settle()

    def _on_refused(self, refusal: Refusal) -> None:
        self._looked = False
        self.refuse(refusal.sentence)
        self._settle()

    def _show_problems(self, problems: Any) -> None:  # a sequence of app.connectors.values.RowProblem
        self.problems_model.set_rows(problems)
        self.tabs.set_count("problems", len(problems))
        shown = self.tables.widget(2)
        if isinstance(shown, OrEmpty):
            shown.show_empty(not problems)

    def _show_table(self, tab: str) -> None:
        people = self.facts.is_people()
        self.tables.setCurrentIndex(2 if tab == "problems" else int(people))
        self.mapping.setVisible(not people)

    def _on_column(self, field: str, column: str) -> None:
        self._mapping[field] = column
        self.look()

    def _on_kind(self) -> None:
        self._looked = False
        self._settle()
        self.look()

    def _read_sources(self) -> None:
        database = self.desk.database

        def names() -> tuple[str, ...]:
            from app.queries.people import source_names

            return source_names(database)

        def of_sample() -> bool:
            from app.sample.mark import is_sample

            return is_sample(database)

        self.desk.read(names, self.facts.suggest_sources, key="import.sources")
        self.desk.read(of_sample, lambda found: self.facts.say_sample(of_sample=found), key="import.sample")

    # ---- tried and taken in

    def try_it(self) -> None:
        """Does all but keep it, and says what would come of it."""
        self._run(dry_run=True)

    def import_it(self) -> None:
        """Takes the file in."""
        self._run(dry_run=False)

    def _run(self, *, dry_run: bool) -> None:
        if self._path is None or not self.import_button.isEnabled():
            return
        words = self.tr("Trying %1") if dry_run else self.tr("Importing %1")
        title = words.replace("%1", self._path.name)
        self._say(title)
        if self.facts.is_people():
            job = people_job(self.desk, self._path)
            self._errand = self.desk.run(job, self._on_people_report, self._on_failed, title=title)
        else:
            order = self._order(dry_run=dry_run)
            self._errand = self.desk.run(
                tickets_job(self.desk, order),
                lambda report: self._on_report(report, dry_run),
                self._on_failed,
                title=title,
            )
        self._settle()

    def _on_moved(self, errand: Errand) -> None:
        if errand is self._errand and errand.total:
            self.bar.set_value(errand.done / errand.total)
            words = self.tr("%1 of %2").replace("%1", numeral(errand.done)).replace("%2", numeral(errand.total))
            self.outcome.setText(f"{errand.title}: {words}")

    def _on_ended(self, errand: Errand) -> None:
        if errand is not self._errand:
            return
        self._errand = None
        self._say(self.tr("Stopped; nothing was taken in.") if errand.stopped.is_set() else "")
        self._settle()

    def _on_report(self, report: "ImportReport", dry_run: bool) -> None:
        self._show_problems(report.problems)
        self._say(self._counted(report, dry_run=dry_run))
        if report.problems:
            self.tabs.choose("problems")
        if dry_run or report.effects is None:
            return
        moved = report.new or report.updated or report.gone or report.back
        self._tell(report.effects, report.effects.act if moved else 0, report)

    def _counted(self, report: "ImportReport", *, dry_run: bool) -> str:
        counts = self.tr("%1 new · %2 updated · %3 unchanged · %4 skipped")
        for place, count in enumerate((report.new, report.updated, report.unchanged, report.skipped), start=1):
            counts = counts.replace(f"%{place}", numeral(count))
        if report.gone:
            counts += " · " + self.tr("%1 gone at the source").replace("%1", numeral(len(report.gone)))
        return self.tr("It would be: %1").replace("%1", counts) if dry_run else counts

    def _on_people_report(self, report: "PeopleReport") -> None:
        self._show_problems(report.problems)
        if report.effects is None:
            self.refuse(self.tr("No row names anybody, so nothing was taken in."))
            return
        self._tell(report.effects, report.effects.act, report)

    def _tell(self, effects: Any, act: int, report: "ImportReport | PeopleReport") -> None:  # app.effects.Effects
        sentence, skipped = told_of(effects).rstrip("."), report.skipped
        if skipped:
            sentence += ". " + count_of(skipped, self.tr("1 row was skipped."), self.tr("%n rows were skipped."))
        self.desk.changed.emit(effects)
        self.desk.told.emit(sentence, act)
        self.imported.emit(effects.act)
        if report.problems and self.isVisible():
            self._looked = False  # what is here is done; another file or another choice begins anew
            self._settle()
        else:
            self.accept()

    def _on_failed(self, refusal: Refusal) -> None:
        self._say("")
        if self.isVisible():
            self.refuse(refusal.sentence)
        else:
            self.desk.told.emit(refusal.sentence, 0)

    def _say(self, words: str) -> None:
        self.outcome.setText(words)
        self.outcome.setToolTip("")

    def _settle(self) -> None:
        """What can be done now."""
        busy = self._errand is not None
        ready = self._looked and not busy and not self._missing
        self.import_button.setEnabled(ready)
        self.try_button.setEnabled(ready and not self.facts.is_people())
        self.try_button.setVisible(not self.facts.is_people())
        self.close_button.setText(self.tr("Stop") if busy else self.tr("Close"))
        self.facts.setEnabled(not busy)
        self.mapping.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.bar.set_value(0)
        self.facts.setVisible(self._path is not None)
        self._or_empty.show_empty(self._path is None or not (self._looked or self.facts.was_shown()))

    def reject(self) -> None:
        """Stops what is under way, or closes."""
        if self._errand is not None:
            self._errand.cancel()
        else:
            super().reject()

    # ---- a file dropped here

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files."""
        if local_file(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Looks at the file."""
        file = local_file(event.mimeData().urls())
        if file is not None:
            event.acceptProposedAction()
            self.look_at(file)


def local_file(urls: list[QUrl]) -> Path | None:
    """The first local file among what was dropped."""
    return next((Path(url.toLocalFile()) for url in urls if url.isLocalFile()), None)
