"""A case mended where it stands: its fields under each other; what is half typed is kept, over a restart too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.rows.cases import CaseSheet
from models.rules.errors import BadInput
from models.rules.terms import Language
from views.background import Pause
from views.desk import Desk
from views.said import as_read
from views.theme import font, px
from views.widgets.buttons import Button
from views.widgets.dialog import FormGrid
from views.widgets.labels import Label, Pane
from views.widgets.reason_band import AUTOSAVE, ReasonField
from views.widgets.states import language_word

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Text(ReasonField):
    """A field of several lines that leaves Ctrl+Enter and Esc to the form."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves the form's own keys to the form."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (event.key() in _ENTER and control) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class CaseForm(Pane):
    """The fields of a case, Save and Cancel."""

    saved = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("base", "", parent)
        self.desk = desk
        self.setAccessibleName(self.tr("Mend the case"))
        self._sheet: CaseSheet | None = None
        self._pause = Pause(AUTOSAVE, self.keep_draft, self)
        self.title, self.version, self.module, self.fixed_in = (QLineEdit() for _ in range(4))
        self.cause, self.solution = _Text(self.tr("Source of the problem")), _Text(self.tr("Solution"))
        self.language = QComboBox()
        self._refusal = Label("", "cell", 400, "bad", wraps=True)
        self._build()

    def _build(self) -> None:
        form = FormGrid()
        for line in (self.title, self.version, self.module, self.fixed_in):
            line.setFont(font("cell"))
            line.textEdited.connect(self._on_typed)
        for text, height in ((self.cause, 92), (self.solution, 132)):
            text.setFixedHeight(px(height))
            text.textChanged.connect(self._on_typed)
        self.language.setFont(font("cell"))
        self.language.addItem("–", "")
        for language in Language:
            self.language.addItem(language_word(language.value), language.value)
        form.add(self.tr("Title"), self.title)
        form.add(self.tr("Source of the problem"), self.cause)
        form.add(
            self.tr("Solution"), self.solution, self.tr("The requester reads it when a ticket is answered with it")
        )
        form.add(self.tr("Version"), self.version)
        form.add(self.tr("Module"), self.module)
        form.add(self.tr("Mended in"), self.fixed_in)
        form.add(self.tr("Language"), self.language)
        self._grid = form
        self._lay_out(form)

    def _lay_out(self, form: FormGrid) -> None:
        page = Pane("base")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(24, 16, 24, 16)
        inner.setSpacing(12)
        self._head = Label("", "head", 600, wraps=True)
        inner.addWidget(self._head)
        inner.addWidget(form)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("bare", True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        foot = Pane("window", "t")
        line = QHBoxLayout(foot)
        line.setContentsMargins(24, 8, 24, 8)
        line.setSpacing(8)
        line.addWidget(self._refusal, 1)
        self.cancel_button = Button(self.tr("Cancel"), key="Esc", kind="flat")
        self.cancel_button.clicked.connect(self.leave)
        self.save_button = Button(self.tr("Save"), "done", "Ctrl+Return", "accent")
        self.save_button.clicked.connect(self.save)
        line.addWidget(self.cancel_button)
        line.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(foot)

    def show_case(self, sheet: CaseSheet) -> None:
        """Shows a case to be mended, with what was half typed of it."""
        self._sheet = sheet
        self._refusal.setText("")
        self._head.setText(self.tr("Mend %1").replace("%1", sheet.row.number))
        for name, value in values_of(sheet).items():
            self._set(name, self.desk.drafts.text(self._key(name)) or value)
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def case(self) -> int | None:
        """The number of the case that is mended."""
        return self._sheet.row.id if self._sheet is not None else None

    def typed(self) -> dict[str, str]:
        """What stands in the fields."""
        return {
            "title": self.title.text(),
            "cause": self.cause.toPlainText(),
            "solution": self.solution.toPlainText(),
            "version": self.version.text(),
            "module": self.module.text(),
            "fixed_in": self.fixed_in.text(),
            "language": str(self.language.currentData() or ""),
        }

    def _set(self, name: str, value: str) -> None:
        field = getattr(self, name)
        if isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(value)))
        elif isinstance(field, QLineEdit):
            field.setText(value)
            field.setCursorPosition(0)
        else:
            field.blockSignals(True)
            field.setPlainText(value)
            field.blockSignals(False)

    def _key(self, name: str) -> str:
        number = self._sheet.row.id if self._sheet is not None else 0
        return f"cases.edit.{number}.{name}"

    def _on_typed(self) -> None:
        self._refusal.setText("")
        self._pause.start()

    def keep_draft(self) -> None:
        """Keeps what is half typed."""
        self._pause.stop()
        if self._sheet is None:
            return
        before = values_of(self._sheet)
        try:
            for name, text in self.typed().items():
                self.desk.drafts.keep(self._key(name), text if text != before[name] else "")
        except BadInput as refusal:
            self.desk.told.emit(as_read(refusal.sentence), 0)

    def _forget(self) -> None:
        self._pause.stop()
        try:
            for name in self.typed():
                self.desk.drafts.forget(self._key(name))
        except BadInput as refusal:
            self.desk.told.emit(as_read(refusal.sentence), 0)

    def save(self) -> None:
        """Stores what was altered."""
        from app.commands.cases import EditCase, edit_case

        sheet = self._sheet
        if sheet is None:
            return
        before = values_of(sheet)
        altered = {name: text for name, text in self.typed().items() if text != before[name]}
        if not altered:
            self.leave()
            return

        def stored(_effects: object) -> None:
            self._forget()
            self._sheet = None
            self.saved.emit()

        self.desk.do(
            edit_case,
            EditCase(sheet.row.id, altered),
            seen=sheet.row.row_version,
            then=stored,
            failed=lambda refusal: self._refusal.setText(refusal.sentence),
        )

    def leave(self) -> None:
        """Leaves it as it was; nothing half typed is kept."""
        self._forget()
        self._sheet = None
        self.left.emit()

    def refusal(self) -> str:
        """Why it was not stored, or nothing."""
        return self._refusal.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter saves, Esc leaves."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def values_of(sheet: CaseSheet) -> dict[str, str]:
    """What a case says, as the fields show it."""
    row = sheet.row
    return {
        "title": row.title,
        "cause": sheet.cause,
        "solution": sheet.solution,
        "version": row.version or "",
        "module": row.module or "",
        "fixed_in": row.fixed_in or "",
        "language": row.language or "",
    }
