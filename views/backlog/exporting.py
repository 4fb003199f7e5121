"""Writing what the table shows into a file: the same filter, order, groups and columns, in the words of the screen."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from app.rows.backlog import GroupRow, Question
from app.rows.changes import ChangeRow
from views.background import Cancelled, Progress
from views.backlog.groups import group_word
from views.backlog.head import FORMS
from views.backlog.table import Scale, Spec, spec_of
from views.backlog.words import days_since, fill, marked
from views.desk import Desk
from views.widgets.counts import count_of, numeral

if TYPE_CHECKING:
    from app.jobs.export_view import ShownList

#: Columns whose values are numbers or days in the file as well, so that it can be reckoned with.
_PLAIN = {
    "rank": lambda row: row.rank,
    "percentile": lambda row: row.percentile,
    "reach": lambda row: row.reach,
    "waiting": lambda row: row.waiting,
    "value": lambda row: row.value,
    "effort": lambda row: row.effort,
    "effort_low": lambda row: row.effort_low,
    "effort_high": lambda row: row.effort_high,
    "actual": lambda row: row.actual,
    "score": lambda row: row.score,
    "priority": lambda row: row.priority,
    "age": lambda row: days_since(row.created),
    "parked": lambda row: days_since(row.parked) if row.state == "parked" and row.parked else None,
    "review": lambda row: row.review if row.state == "parked" else None,
    "due": lambda row: row.mandate_date,
    "answer": lambda row: row.answer_by,
}


class Exporter(QObject):
    """Asks for the file and lets the errand write it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parent = parent
        #: The dialog that asks for the file, while it is open.
        self.dialog: QFileDialog | None = None

    def ask(self, ending: str, question: Question, columns: Sequence[str]) -> None:
        """Asks where to; no columns are every field that a change has."""
        dialog = self.dialog = QFileDialog(self._parent, self.tr("Export the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{form} (*{each})" for each, form in FORMS.items()])
        dialog.selectNameFilter(f"{FORMS[ending]} (*{ending})")
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(self.tr("Backlog") + ending)
        dialog.fileSelected.connect(lambda path: self.write(Path(path), question, columns))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, question: Question, columns: Sequence[str]) -> None:
        """Writes the list into that file, in the form of its ending."""
        database = self._desk.database
        seen = shown_list(self.tr("Backlog"), question, columns) if columns else None

        def job(_progress: Progress, _cancelled: Cancelled) -> int:
            from app.jobs.export import export_changes
            from app.jobs.export_view import export_view
            from app.rows.page import Asked
            from views.printing import pdf_of

            if seen is not None:
                return export_view(database, path, seen, pdf_of)
            return export_changes(database, path, Asked(question.words, question.sort), pdf_of)

        def done(count: int) -> None:
            said = count_of(count, self.tr("1 change written to %1"), self.tr("%n changes written to %1"))
            self._desk.told.emit(fill(said, path.name), 0)

        self._desk.run(job, done, title=fill(self.tr("Exporting %1"), path.name))


def shown_list(title: str, question: Question, columns: Sequence[str]) -> "ShownList":
    """What is asked, with the columns as the screen shows them; folded groups are written in full."""
    from app.jobs.export_view import ShownColumn, ShownList

    scale = Scale(several_products=True, grouped=question.grouped)
    shown = [
        ShownColumn(spec.name, marked(spec.title), _value_of(spec, scale))
        for name in columns
        if (spec := spec_of(name)) is not None and spec.title
    ]
    whole = replace(question, folded=frozenset(), all_folded=False)
    return ShownList(title, whole, shown, lambda group: group_word(question.grouped, group.value), group_sums)


def group_sums(group: GroupRow) -> str:
    """What a group comes to."""
    return " · ".join([numeral(group.changes), numeral(group.reach), f"{numeral(round(group.effort, 1))} pd"])


def _value_of(spec: Spec, scale: Scale) -> Any:
    """A number or a day where it is one, else what the cell says."""
    plain = _PLAIN.get(spec.name)
    if plain is not None:
        return plain

    def said(row: ChangeRow) -> str | None:
        words = spec.cell(row, scale).spoken
        return None if words == "–" else words

    return said
