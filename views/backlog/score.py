"""The score on a change's page: its parts as bars, what is missing said as missing, and the fields that set it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.rows.changes import ChangeSheet, ScorePart
from models.rules.terms import Audience
from views.backlog.kept import line_field
from views.backlog.words import audience_word, part_word, translate, typed_number
from views.theme import font
from views.widgets.buttons import Button
from views.widgets.counts import numeral, with_decimal
from views.widgets.dialog import FormGrid
from views.widgets.labels import Label
from views.widgets.sheet import Section, column_layout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScoreFields(QWidget):
    """Value, effort, who sees it and the share affected, set where they stand; Enter saves, Esc leaves."""

    #: What was altered, by the names of the scoring model.
    saved = Signal(dict)
    left = Signal()
    #: All that is typed, saved or not.
    typed = Signal(dict)

    def __init__(self, sheet: ChangeSheet, typed: Mapping[str, str]) -> None:
        super().__init__()
        self._before = values_of(sheet)
        self.value, self.effort, self.share = line_field(), line_field(), line_field()
        self.audience = QComboBox()
        self._refusal = Label("", "meta", 400, "bad", wraps=True)
        self._refusal.hide()
        self._build()
        self._put({**self._before, **typed})
        for field in (self.value, self.effort, self.share):
            field.textChanged.connect(lambda: self.typed.emit(self.values()))
        self.audience.currentIndexChanged.connect(lambda: self.typed.emit(self.values()))

    def _build(self) -> None:
        form = FormGrid()
        form.add(self.tr("Value"), self.value, self.tr("1 to 10"))
        form.add(self.tr("Effort"), self.effort, self.tr("In person-days"))
        form.add(self.tr("Seen by"), self.audience)
        form.add(self.tr("Affected"), self.share, self.tr("Share of the end users of those who wait"))
        self.audience.addItem("–", "")
        for audience in Audience:
            self.audience.addItem(audience_word(audience.value), audience.value)
        for part in (self.value, self.effort, self.audience, self.share):
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
        outer.addWidget(form)
        outer.addWidget(self._refusal)
        outer.addLayout(foot)

    def _put(self, values: Mapping[str, str]) -> None:
        self.value.setText(values["value"])
        self.effort.setText(values["effort"])
        self.share.setText(values["affected_share"])
        self.audience.setCurrentIndex(max(0, self.audience.findData(values["visibility"])))

    def values(self) -> dict[str, str]:
        """What the fields say, by the names of the scoring model."""
        return {
            "value": self.value.text().strip(),
            "effort": self.effort.text().strip(),
            "visibility": str(self.audience.currentData() or ""),
            "affected_share": self.share.text().strip(),
        }

    def save(self) -> None:
        """Tells what was altered; nothing altered is the same as leaving."""
        altered = {name: value for name, value in self.values().items() if value != self._before[name]}
        if altered:
            self.saved.emit(altered)
        else:
            self.left.emit()

    def refuse(self, sentence: str) -> None:
        """Says why it was not saved; what is typed stays."""
        self._refusal.setText(sentence)
        self._refusal.show()

    def focus(self) -> None:
        """Puts the cursor into the first field that lacks a value."""
        lacking = self.effort if self.value.text() and not self.effort.text() else self.value
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
    return {
        "value": typed_number(sheet.row.value),
        "effort": typed_number(sheet.row.effort),
        "visibility": sheet.row.audience or "",
        "affected_share": f"{sheet.affected_share * 100:g}%",
    }


def add_parts(section: Section, sheet: ChangeSheet) -> None:
    """The parts of the score as bars, then the effort."""
    of = translate("Backlog", "of %1")
    for part in sheet.parts:
        if part.points is None:
            section.add_row(part_word(part.name), value=translate("Backlog", "missing"))
            continue
        points = with_decimal(part.points)
        line = section.add_bar(_named(part), part.points / part.most, points, of.replace("%1", numeral(part.most)))
        line.setAccessibleName(f"{part_word(part.name)} {points}")
    effort = sheet.row.effort
    value = (
        translate("Backlog", "%1 pd").replace("%1", numeral(effort))
        if effort is not None
        else translate("Backlog", "missing")
    )
    section.add_row(part_word("effort"), value=value)


def _named(part: ScorePart) -> str:
    given = part.given or ""
    if part.name == "visibility":
        given = audience_word(given)
    elif part.name == "reach" and given:
        given = numeral(float(given))
    return f"{part_word(part.name)} · {given}" if given else part_word(part.name)
