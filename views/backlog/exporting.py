"""Writing what the table shows into a file: the same filter, the same order."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from views.background import Cancelled, Progress
from views.backlog.head import FORMS
from views.backlog.words import fill
from views.desk import Desk
from views.widgets.counts import count_of


class Exporter(QObject):
    """Asks for the file and lets the errand write it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        #: The dialog that asks for the file, while it is open.
        self.dialog: QFileDialog | None = None

    def ask(self, ending: str, words: str, sort: str) -> None:
        """Asks where to; `sort` as the query takes it."""
        dialog = self.dialog = QFileDialog(self._parent, self.tr("Export the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form} (*{each})" for each, form in FORMS.items()])
        dialog.selectNameFilter(f"{FORMS[ending]} (*{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(self.tr("Backlog") + ending)
        dialog.fileSelected.connect(lambda path: self.write(Path(path), words, sort))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, words: str, sort: str) -> None:
        """Writes the list into that file, in the form of its ending."""
        database = self._desk.database

        def job(_progress: Progress, _cancelled: Cancelled) -> int:
            from app.jobs.export import export_changes
            from app.rows.page import Asked

            return export_changes(database, path, Asked(words, sort))

        def done(count: int) -> None:
            said = count_of(count, self.tr("1 change written to %1"), self.tr("%n changes written to %1"))
            self._desk.told.emit(fill(said, path.name), 0)

        self._desk.run(job, done, title=fill(self.tr("Exporting %1"), path.name))
