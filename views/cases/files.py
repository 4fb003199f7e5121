"""Files of the Cases: the list written into one, a folder of guides read in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from app.effects import Effects
from models.rules.errors import Refusal
from models.rules.terms import Language
from views.background import Cancelled, Progress
from views.desk import Desk
from views.said import as_read
from views.theme import font
from views.widgets.counts import count_of
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.states import language_word

_FORMS = {".xlsx": "XLSX", ".csv": "CSV", ".md": "Markdown", ".html": "HTML", ".json": "JSON"}


class FolderDialog(Dialog):
    """Asks for a folder of guides, and what holds for all its pages."""

    def __init__(self, desk: Desk, products: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(self.tr("Add a folder of guides"), parent, width=560)
        self.desk = desk
        self.explain(
            self.tr(
                "All Markdown and HTML files in it become part of the search. Adding it again reads what has changed."
            )
        )
        form = FormGrid()
        self.folder = form.add(self.tr("Folder"), QLineEdit())
        self.product = form.add(self.tr("Product"), QComboBox())
        self.language = form.add(self.tr("Language"), QComboBox())
        note = self.tr("Where the pages can be seen; the path of each is added to it")
        self.url = form.add(self.tr("Web address"), QLineEdit(), note)
        self.product.addItem(self.tr("All"), "")
        self.language.addItem(self.tr("Not said"), "")
        for name in products:
            self.product.addItem(name, name)
        for language in Language:
            self.language.addItem(language_word(language.value), language.value)
        for field in (self.folder, self.product, self.language, self.url):
            field.setFont(font("cell"))
        self.body.addWidget(form)
        #: Asks for a folder; gives its path, or nothing.
        self.choose: Callable[[], str] = lambda: QFileDialog.getExistingDirectory(self, self.windowTitle())
        self.add_button(self.tr("Choose…"), self._choose, "folder")
        self.add_cancel()
        self.accept_button = self.add_accept(self.tr("Add"), "add", self.add)

    def _choose(self) -> None:
        chosen = self.choose()
        if chosen:
            self.folder.setText(chosen)

    def add(self) -> None:
        """Reads the folder as a job; refusals stay in the dialog."""
        if not self.folder.text().strip():
            self.refuse(self.tr("Choose the folder first."))
            return
        from app.commands.act import By
        from app.jobs.add_guides import AboutGuides, add_folder

        database, by = self.desk.database, By(self.desk.who, self.desk.now())
        folder = Path(self.folder.text().strip())
        language = Language(self.language.currentData()) if self.language.currentData() else None
        about = AboutGuides(self.product.currentData() or None, language, self.url.text())
        self.accept_button.setEnabled(False)

        def job(_progress: Progress, _cancelled: Cancelled) -> Effects:
            return add_folder(database, folder, about, by)

        self.desk.run(job, self._done, self._refused, title=self.tr("Reading %1").replace("%1", folder.name))

    def _done(self, effects: Effects) -> None:
        self.desk.changed.emit(effects)
        self.desk.told.emit(as_read(effects.sentence), effects.act)
        if effects.notes:
            self.accept_button.setEnabled(True)
            self.refuse("\n".join(map(as_read, effects.notes[:12])))
        else:
            self.accept()

    def _refused(self, refusal: Refusal) -> None:
        self.accept_button.setEnabled(True)
        self.refuse(refusal.sentence)


def ask_where(parent: QWidget, title: str, name: str, write: Callable[[Path], None]) -> QFileDialog:
    """Asks for the file of an export; the form follows from its ending."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{form} (*{ending})" for ending, form in _FORMS.items()])
    dialog.setDefaultSuffix(".xlsx")
    dialog.selectFile(f"{name}.xlsx")
    dialog.fileSelected.connect(lambda path: write(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def write_cases(desk: Desk, path: Path, words: str, said: tuple[str, str]) -> None:
    """Writes the cases that the words find into that file; *said* is the sentence for one and for several."""
    database = desk.database

    def job(_progress: Progress, _cancelled: Cancelled) -> int:
        from app.jobs.export_cases import export_cases
        from app.rows.page import Asked

        return export_cases(database, path, Asked(words))

    def done(count: int) -> None:
        desk.told.emit(count_of(count, *said).replace("%1", path.name), 0)

    desk.run(job, done, title=path.name)
