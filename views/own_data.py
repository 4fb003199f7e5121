"""From the sample to data of one's own: the quiet words in the status bar, and the dialog that they open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from views.desk import Desk
from views.widgets.dialog import Dialog
from views.widgets.labels import LinkButton
from views.widgets.plain_text import PlainTextView


class SampleLink(LinkButton):
    """Says that everything here is made up; hidden where it is not."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "meta", "sample", parent)
        words = self.tr("Sample data · start with my own")
        self.setText(words)
        self.setAccessibleName(words)
        self._desk = desk
        #: The dialog that stands open, for looking at it.
        self.dialog: OwnDataDialog | None = None
        self.clicked.connect(self.open)
        self.hide()

    def open(self) -> None:
        """Asks how to begin."""
        self.dialog = OwnDataDialog(self._desk, self.window())
        self.dialog.open()


class OwnDataDialog(Dialog):
    """Start empty, import a file, or work on a database that others share."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("OwnDataDialog", "Start with your own data"), parent, width=560)
        self._desk = desk
        #: Asks for the file to import; gives its path, or nothing.
        self.choose_file: Callable[[], str] = self._ask_for_file
        self.explain(
            self.tr(
                "Everything here is made up. The sample’s file is set aside beside the new one, in case something of "
                "your own is in it; the window closes and opens again."
            )
        )
        self.explain(
            self.tr("To work on a database that others share, start Fortnight from a terminal with its address:")
        )
        self.body.addWidget(PlainTextView("fortnight --db postgresql://you@server/name", step="cell"))
        self.add_cancel()
        self.empty_button = self.add_button(self.tr("Start empty"), self._start, "start")
        self.import_button = self.add_accept(self.tr("Import my file…"), "import", self._import)

    def _ask_for_file(self) -> str:
        kinds = self.tr("Exports (*.csv *.json *.jsonl *.ndjson *.xlsx *.xls *.ods *.tsv *.txt);;All files (*)")
        return QFileDialog.getOpenFileName(self, self.tr("Import my file"), "", kinds)[0]

    def _import(self) -> None:
        file = self.choose_file()
        if file:
            self._start(file)

    def _start(self, file: str = "") -> None:
        database = self._desk.database

        def errand() -> None:
            from app.sample.mark import delete_sample

            delete_sample(database)

        self.accept()
        self._desk.reopen(errand, file)
