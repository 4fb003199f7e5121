"""What came with a ticket and after it: its files, each saved by a click and never opened, and what the requester wrote later."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.rows.mail import AttachmentRow, Later
from views.desk import Desk
from views.inbox.parts import moment_long
from views.said import as_read
from views.widgets.bars import row_layout
from views.widgets.counts import count_of, numeral, with_decimal
from views.widgets.labels import IconMark, Label, LinkButton
from views.widgets.sheet import Section, column_layout

if TYPE_CHECKING:
    from pathlib import Path


class LaterPart(QWidget):
    """Notes on the mail, messages and files, read from the database; hidden where a ticket has none of them."""

    def __init__(self, desk: Desk, ticket: int) -> None:
        super().__init__()
        self._desk = desk
        self._ticket = ticket
        self._column = column_layout(self, 20)
        self.links: list[LinkButton] = []
        #: Asks the user where to save a file, given its name; gives the path, or nothing.
        self.choose_file: Callable[[str], str] = self._ask_for_file
        self.setVisible(False)
        self._read()

    def _read(self) -> None:
        database, ticket = self._desk.database, self._ticket

        def query() -> Later:
            from app.queries.mail import later

            return later(database, ticket)

        self._desk.read(query, self._on_later)

    def _on_later(self, later: Later) -> None:
        for note in later.notes:
            self._column.addWidget(self._note(as_read(note)))
        if later.messages:
            section = self._section(self.tr("What they wrote later"), len(later.messages))
            for message in later.messages:
                section.add_row(moment_long(message.received))
                section.add_text(message.body)
        if later.attachments:
            section = self._section(self.tr("Files"), len(later.attachments))
            for file in later.attachments:
                section.add(self._file(file))
        self.setVisible(bool(later.notes or later.messages or later.attachments))

    def _note(self, note: str) -> QWidget:
        line = QWidget()
        layout = row_layout(line)
        layout.addWidget(IconMark("warning", "wait", 14, self.tr("Look")), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(note, "cell", 400, "wait", wraps=True), 1)
        return line

    def _section(self, title: str, count: int) -> Section:
        section = Section(title, numeral(count))
        self._column.addWidget(section)
        return section

    def _file(self, file: AttachmentRow) -> QWidget:
        line = QWidget()
        layout = row_layout(line)
        layout.addWidget(IconMark("attachment", "text2"), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(Label(file.name, "cell"), 1)
        layout.addWidget(Label(size_words(file.size), "cell", 400, "text3"))
        if file.kept:
            link = LinkButton(self.tr("Save as …"))
            link.setAccessibleName(self.tr("Save %1").replace("%1", file.name))
            link.clicked.connect(partial(self.save, file))
            self.links.append(link)
            layout.addWidget(link)
        else:
            layout.addWidget(Label(self.tr("stays in the mailbox"), "cell", 400, "text3"))
        return line

    def _ask_for_file(self, name: str) -> str:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        return QFileDialog.getSaveFileName(self, self.tr("Save a file"), f"{folder}/{name}")[0]

    def save(self, file: AttachmentRow, *_checked: bool) -> None:
        """Asks where, and writes the file there; it is never opened."""
        from pathlib import Path

        from app.jobs.save_files import safe_name

        chosen = self.choose_file(safe_name(file.name))
        if not chosen:
            return
        database, path = self._desk.database, Path(chosen)

        def write() -> "Path":
            from app.jobs.save_files import save_file

            save_file(database, file.id, path)
            return path

        self._desk.write(write, self._on_saved)

    def _on_saved(self, path: "Path") -> None:
        self._desk.told.emit(self.tr("Saved as %1").replace("%1", str(path)), 0)


def size_words(size: int) -> str:
    """A size as people say it."""
    translate = QCoreApplication.translate
    if size < 1_000:
        return count_of(size, translate("LaterPart", "1 byte"), translate("LaterPart", "%n bytes"))
    if size < 1_000_000:
        return translate("LaterPart", "%1 kB").replace("%1", numeral(round(size / 1_000)))
    return translate("LaterPart", "%1 MB").replace("%1", with_decimal(size / 1_000_000))
