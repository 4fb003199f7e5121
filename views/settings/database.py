"""The page of the database: where it lies, a backup, a check, restoring, and the sample's end."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.rows.house import SettingsRow
from models.rules.errors import Refusal
from views.background import Cancelled, Progress
from views.desk import Desk
from views.said import as_read
from views.settings.page import SheetPage, explanation
from views.widgets.bars import row_layout
from views.widgets.buttons import Button
from views.widgets.dialog import Dialog
from views.widgets.labels import Label
from views.widgets.note_strip import NoteStrip
from views.widgets.plain_text import PlainTextView


class DatabasePage(SheetPage):
    """Where the data lies, and how it is kept safe."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Database"), self.tr("Everything that Fortnight knows lies in one place."))
        self.path = PlainTextView("", step="cell")
        self.result = NoteStrip()
        self.folder_button = Button(self.tr("Open folder"), "folder")
        self.backup_button = Button(self.tr("Back up now…"), "export")
        self.check_button = Button(self.tr("Check"), "done")
        self.restore_button = Button(self.tr("Restore…"), "import", kind="danger")
        self.sample_button = Button(self.tr("Delete the sample and start empty…"), "delete", kind="danger")
        #: Ask for a file to write, and one to read; give its path, or nothing.
        self.choose_target: Callable[[], str] = self._ask_for_target
        self.choose_source: Callable[[], str] = self._ask_for_source
        self._build()
        self._connect()

    def _build(self) -> None:
        where = self.sheet.add_section(self.tr("Where it lies"))
        where.add(self.path)
        where.add(_beside(self.folder_button))
        self._safe = self.sheet.add_section(self.tr("Backup and check"))
        self._safe.add(
            explanation(
                self.tr("A backup is a whole copy, made while you go on working. A check reads everything once.")
            )
        )
        self._safe.add(_beside(self.backup_button, self.check_button))
        self._safe.add(self.result)
        self._back = self.sheet.add_section(self.tr("Restore"))
        self._back.add(
            explanation(
                self.tr(
                    "A backup takes the place of what is here now. What is here is set aside beside it, not deleted."
                )
            )
        )
        self._back.add(_beside(self.restore_button))
        self._sample = self.sheet.add_section(self.tr("Sample"))
        self._sample.add(explanation(self.tr("This is the sample: everything in it is made up.")))
        self._sample.add(_beside(self.sample_button))
        self._sample.hide()

    def _connect(self) -> None:
        self.folder_button.clicked.connect(self._open_folder)
        self.backup_button.clicked.connect(self._back_up)
        self.check_button.clicked.connect(self._check)
        self.restore_button.clicked.connect(self._restore)
        self.sample_button.clicked.connect(self._delete_sample)

    def show_row(self, row: SettingsRow) -> None:
        """Shows where it lies; a server's database is kept safe there, so its buttons are not shown."""
        self.path.set_text(row.path)
        is_file = "://" not in row.path
        for part in (self.folder_button, self._safe, self._back):
            part.setVisible(is_file)
        self._sample.setVisible(row.is_sample)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.path.toPlainText()).parent)))

    def _ask_for_target(self) -> str:
        today = self.desk.now().astimezone().date().isoformat()
        name = str(Path.home() / f"fortnight-{today}.db")
        return QFileDialog.getSaveFileName(self, self.tr("Back up"), name, self.tr("Databases (*.db)"))[0]

    def _ask_for_source(self) -> str:
        return QFileDialog.getOpenFileName(self, self.tr("Restore"), "", self.tr("Databases (*.db);;All files (*)"))[0]

    # ---- backup and check

    def _back_up(self) -> None:
        target = self.choose_target()
        if not target:
            return
        database = self.desk.database

        def job(_progress: Progress, _cancelled: Cancelled) -> str:
            from app.jobs.safekeeping import backup

            # The file dialog has asked already.
            backup(database, Path(target), replace=True)
            return target

        self._busy()
        self.desk.run(job, self._on_backed_up, self._on_refused, title=self.tr("Backing up"))

    def _on_backed_up(self, target: str) -> None:
        self.result.say(
            self.tr("The backup lies in %1. It was read again and is whole.").replace("%1", target), "done", "good"
        )
        self._ready()

    def _check(self) -> None:
        database = self.desk.database

        def job(_progress: Progress, _cancelled: Cancelled) -> tuple[str, ...]:
            from app.jobs.safekeeping import check

            return check(database)

        self._busy()
        self.desk.run(job, self._on_checked, self._on_refused, title=self.tr("Checking the database"))

    def _on_checked(self, problems: tuple[str, ...]) -> None:
        if problems:
            advice = self.tr("Restore the last backup, and keep this file for whoever helps you.")
            self.result.say(" ".join([*map(as_read, problems), advice]), "warning", "bad")
        else:
            self.result.say(self.tr("All is well: the file is whole, and so is the history."), "done", "good")
        self._ready()

    def _on_refused(self, refusal: Refusal) -> None:
        self.result.say(refusal.sentence, "warning", "bad")
        self._ready()

    def _busy(self) -> None:
        self.backup_button.setEnabled(False)
        self.check_button.setEnabled(False)

    def _ready(self) -> None:
        self.backup_button.setEnabled(True)
        self.check_button.setEnabled(True)

    # ---- what closes the window

    def _restore(self) -> None:
        source = self.choose_source()
        if source:
            dialog = Dialog(self.tr("Restore a backup"), self, width=560)
            dialog.body.addWidget(Label(source, "cell", 500, wraps=True))
            dialog.explain(
                self.tr(
                    "The window closes, the backup takes the place of the database, and the window opens again. "
                    "What is here now is set aside beside it under a name of its own."
                )
            )
            dialog.add_cancel()
            dialog.add_accept(self.tr("Restore"), "import", partial(self._reopen, dialog, self._restoring(source)))
            dialog.open()

    def _restoring(self, source: str) -> Callable[[], object]:
        path = self.desk.database.path

        def errand() -> object:
            from app.jobs.safekeeping import restore

            return restore(path, Path(source))

        return errand

    def _delete_sample(self) -> None:
        dialog = Dialog(self.tr("Delete the sample"), self)
        dialog.explain(
            self.tr(
                "You start empty. The sample's file stays beside the new one, in case something of your own is in it."
            )
        )
        dialog.add_cancel()
        dialog.add_accept(self.tr("Delete"), "delete", partial(self._reopen, dialog, self._deleting()))
        dialog.open()

    def _deleting(self) -> Callable[[], object]:
        database = self.desk.database

        def errand() -> None:
            from app.sample.mark import delete_sample

            delete_sample(database)

        return errand

    def _reopen(self, dialog: Dialog, errand: Callable[[], object]) -> None:
        dialog.accept()
        self.desk.reopen(errand)


def _beside(*buttons: QWidget) -> QWidget:
    line = QWidget()
    layout = row_layout(line)
    for button in buttons:
        layout.addWidget(button)
    layout.addStretch(1)
    return line
