"""The score on a change's page: its parts as bars, what is missing said as missing, and the fields that set it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.rows.changes import ChangeSheet, ScorePart
from models.rules.terms import Audience
from views.theme import font, px
from views.widgets.buttons import Button
from views.widgets.counts import numeral, with_decimal
from views.widgets.dialog import FormGrid
from views.widgets.labels import Label, LinkButton
from views.widgets.painting import safe_tip
from views.widgets.rank_words import audience_word, criterion_word
from views.widgets.sheet import Section, column_layout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


#: What every change can be given, whatever the model.
_ALWAYS = ("value", "effort")
_COUNTED = ("reach", "waiting")
_AUDIENCE, _REASON = "visibility", "reason"


class ScoreFields(QWidget):
    """Value, effort, the model's own criteria and who sees it, set where they stand; Enter saves, Esc leaves."""

    #: What was altered, by the names of the scoring model; and why, where that was said.
    saved = Signal(dict, str)
    left = Signal()
    #: All that is typed, saved or not.
    typed = Signal(dict)

    def __init__(self, sheet: ChangeSheet, typed: Mapping[str, str]) -> None:
        super().__init__()
        self._before = values_of(sheet)
        own = [name for name in self._before if name not in (*_ALWAYS, _AUDIENCE)]
        self._lines = {name: QLineEdit() for name in (*_ALWAYS, *own)}
        self.value, self.effort, self.audience = self._lines["value"], self._lines["effort"], QComboBox()
        self.reason = QLineEdit()
        self._form = FormGrid()
        self._refusal = Label("", "meta", 400, "bad", wraps=True)
        self._refusal.hide()
        self._build()
        self._set({**self._before, **typed})
        for field in (*self._lines.values(), self.reason):
            field.textChanged.connect(self._tell)
        self.audience.currentIndexChanged.connect(self._tell)

    def _build(self) -> None:
        hints = {"value": self.tr("1 to 10"), "effort": self.tr("person-days")}
        for name, field in self._lines.items():
            self._form.add(criterion_word(name), field, hints.get(name, ""))
        self._form.add(self.tr("Seen by"), self.audience)
        self._form.add(self.tr("Because"), self.reason)
        self.audience.addItem("–", "")
        for audience in Audience:
            self.audience.addItem(audience_word(audience), audience.value)
        for part in (*self._lines.values(), self.audience, self.reason):
            part.setFont(font("cell"))
            part.installEventFilter(self)
        save, leave = Button(self.tr("Save"), key="Return", kind="accent"), Button(self.tr("Cancel"), kind="flat")
        save.clicked.connect(self.save)
        leave.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(save)
        foot.addWidget(leave)
        foot.addStretch(1)
        outer = column_layout(self, 8)
        outer.addWidget(self._form)
        outer.addWidget(self._refusal)
        outer.addLayout(foot)

    def _set(self, values: Mapping[str, str]) -> None:
        for name, field in self._lines.items():
            field.setText(values[name])
        self.audience.setCurrentIndex(max(0, self.audience.findData(values[_AUDIENCE])))
        self.reason.setText(values.get(_REASON, ""))

    def _tell(self) -> None:
        self.typed.emit({**self.values(), _REASON: self.reason.text()})

    def values(self) -> dict[str, str]:
        """What the fields say, by the names of the scoring model."""
        said = {name: field.text().strip() for name, field in self._lines.items()}
        return {**said, _AUDIENCE: str(self.audience.currentData() or "")}

    def save(self) -> None:
        """Tells what was altered; nothing altered is the same as leaving."""
        altered = {name: value for name, value in self.values().items() if value != self._before[name]}
        if altered:
            self.saved.emit(altered, self.reason.text().strip())
        else:
            self.left.emit()

    def refuse(self, sentence: str) -> None:
        """Says why it was not saved; what is typed stays."""
        self._refusal.setText(sentence)
        self._refusal.show()

    def has_cursor(self) -> bool:
        """Whether somebody is typing here."""
        return any(field.hasFocus() for field in (*self._lines.values(), self.audience, self.reason))

    def focus(self) -> None:
        """Puts the cursor into the first field that lacks a value."""
        lacking = next((field for field in self._lines.values() if not field.text()), self.value)
        lacking.setFocus(Qt.FocusReason.ShortcutFocusReason)
        lacking.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves, Esc leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self.save()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)


def values_of(sheet: ChangeSheet) -> dict[str, str]:
    """The values of a change as the fields show them."""
    row = sheet.row
    own = {part.name: part.given or "" for part in sheet.parts if part.name not in _COUNTED}
    return {
        **own,
        "value": f"{row.value:g}" if row.value is not None else "",
        "effort": f"{row.effort:g}" if row.effort is not None else "",
        _AUDIENCE: row.audience or "",
    }


class ScoreSection(Section):
    """The score: total, parts, effort; what is missing can be set at once."""

    #: Somebody wants to set what is missing.
    wanted = Signal()

    def __init__(self, sheet: ChangeSheet, *, can_set: bool) -> None:
        total = Label(numeral(sheet.row.score) if sheet.row.score is not None else "–", "head", 600)
        super().__init__(QCoreApplication.translate("Score", "Score"), trailing=total)
        total.setFixedWidth(total.sizeHint().width())
        self._can_set = can_set
        for part in sheet.parts:
            self._add_part(part)
        if not any(part.name == "effort" for part in sheet.parts):
            self._add_effort(sheet)
        if can_set and not sheet.missing:
            self.add_links([(self.tr("Set value and effort"), self.wanted.emit)])

    def _add_part(self, part: ScorePart) -> None:
        if part.points is None:
            self._add_missing(part.name)
            return
        of = self.tr("of %1").replace("%1", numeral(part.most))
        line = self.add_bar(criterion_word(part.name), bar_of(part), _one_place(part.points), of)
        given = audience_word(part.given) if part.name == "visibility" and part.given else part.given or ""
        line.setToolTip(safe_tip(f"{criterion_word(part.name)}: {given}"))
        line.setAccessibleName(f"{criterion_word(part.name)} {_one_place(part.points)} {of}")

    def _add_effort(self, sheet: ChangeSheet) -> None:
        if sheet.row.effort is None:
            self._add_missing("effort")
        else:
            self.add_row(criterion_word("effort"), value=self.tr("%1 pd").replace("%1", numeral(sheet.row.effort)))

    def _add_missing(self, name: str) -> None:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(criterion_word(name), "cell"), 1)
        layout.addWidget(Label(self.tr("missing"), "cell", 400, "wait"))
        if self._can_set:
            link = LinkButton(self.tr("Set"))
            link.setAccessibleName(self.tr("Set %1").replace("%1", criterion_word(name)))
            link.clicked.connect(self.wanted)
            layout.addWidget(link)
        line.setMinimumHeight(px(22))
        self.add(line)


def bar_of(part: ScorePart) -> float:
    """How much of its bar a part fills, 0 to 1."""
    return min(1.0, max(0.0, (part.points or 0.0) / part.most)) if part.most else 0.0


def _one_place(points: float) -> str:
    return with_decimal(points)
