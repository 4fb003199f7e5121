"""The fields that set a change's score: the criteria of the model in force, who else gave what, and why.

fields = ScoreFields(sheet, typed, who, share=True)
fields.saved(dict, str, bool)   what was altered by the model's names, the reason, whether all agreed on it
fields.typed(dict)   all that is typed, saved or not       fields.left()
add_marks(section, sheet)   who gave what, where more than one did
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.rows.changes import ChangeSheet, ScorePart
from app.rows.marks import CriterionRow
from models.rules.errors import ReasonWanted, Refusal
from models.rules.terms import Audience
from views.theme import font, px
from views.widgets.buttons import Button
from views.widgets.counts import numeral
from views.widgets.dialog import FormGrid
from views.widgets.labels import Label
from views.widgets.rank_words import audience_word, criterion_word
from views.widgets.sheet import Section, column_layout

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AUDIENCE, _SHARE, _REASON, _AGREED = "visibility", "affected_share", "reason", "agreed"


class ScoreFields(QWidget):
    """One's own marks, who sees it and why, set where they stand; Enter saves, Esc leaves."""

    saved = Signal(dict, str, bool)
    left = Signal()
    typed = Signal(dict)

    def __init__(self, sheet: ChangeSheet, typed: Mapping[str, str], who: str, *, share: bool = False) -> None:
        super().__init__()
        self._rows = {row.name: row for row in sheet.criteria}
        self._who = who
        self._before = _values_of(sheet, who, share=share)
        self._parts: dict[str, QLineEdit | QComboBox] = {}
        self.reason, self.agreed = QLineEdit(), QCheckBox(self.tr("We all agreed on this"))
        self._form = FormGrid()
        self._refusal = Label("", "meta", 400, "bad", wraps=True)
        self._refusal.hide()
        self._add_parts(share=share)
        self._build()
        self._set({**self._before, **typed})
        for part in self._parts.values():
            told = part.currentIndexChanged if isinstance(part, QComboBox) else part.textChanged
            told.connect(self._tell)
        self.reason.textChanged.connect(self._tell)
        self.agreed.toggled.connect(self._tell)

    @property
    def value(self) -> QLineEdit:
        """The field of the value."""
        return self.field("value")

    @property
    def effort(self) -> QLineEdit:
        """The field of the effort."""
        return self.field("effort")

    @property
    def audience(self) -> QComboBox:
        """Who sees it."""
        return self.choice(_AUDIENCE)

    def field(self, name: str) -> QLineEdit:
        """Where a number is typed."""
        part = self._parts[name]
        assert isinstance(part, QLineEdit)
        return part

    def choice(self, name: str) -> QComboBox:
        """Where one of the levels is chosen."""
        part = self._parts[name]
        assert isinstance(part, QComboBox)
        return part

    def _add_parts(self, *, share: bool) -> None:
        for row in self._rows.values():
            part = self._choice(row) if row.levels else QLineEdit()
            if isinstance(part, QLineEdit) and row.others(self._who) and row.settled is not None:
                part.setPlaceholderText(self.tr("mean %1").replace("%1", numeral(row.settled)))
            self._parts[row.name] = self._form.add(criterion_word(row.name), part, self._note(row))
        audience = QComboBox()
        audience.addItem("–", "")
        for each in Audience:
            audience.addItem(audience_word(each), each.value)
        self._parts[_AUDIENCE] = self._form.add(self.tr("Seen by"), audience)
        if share:
            note = self.tr("Share of the end users of those who wait")
            self._parts[_SHARE] = self._form.add(self.tr("Affected"), QLineEdit(), note)

    def _choice(self, row: CriterionRow) -> QComboBox:
        """The levels of a criterion, and a value between them that somebody gave."""
        choice = QComboBox()
        choice.addItem("–", "")
        for word, value in sorted(row.levels, key=lambda level: level[1]):
            choice.addItem(f"{word} · {numeral(value)}", f"{value:g}")
        own = self._before[row.name]
        if choice.findData(own) < 0:
            choice.addItem(own, own)
        return choice

    def _note(self, row: CriterionRow) -> str:
        """What can be given, and what others gave."""
        scale = self.tr("%1 to %2").replace("%1", numeral(row.least)).replace("%2", numeral(row.most))
        hint = self.tr("person-days") if row.name == "effort" else "" if row.levels else scale
        return " · ".join(filter(None, [hint, _gave(row) if row.others(self._who) else ""]))

    def _build(self) -> None:
        self._form.add(self.tr("Because"), self.reason)
        for part in (*self._parts.values(), self.reason, self.agreed):
            part.setFont(font("cell"))
            part.installEventFilter(self)
        self.agreed.setAccessibleName(self.agreed.text())
        self.agreed.setToolTip(self.tr("What stands here replaces what each of the others gave."))
        save, leave = Button(self.tr("Save"), key="Return", kind="accent"), Button(self.tr("Cancel"), kind="flat")
        save.clicked.connect(self.save)
        leave.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(save)
        foot.addWidget(leave)
        foot.addStretch(1)
        outer = column_layout(self, 8)
        outer.addWidget(self._form)
        outer.addWidget(self.agreed)
        self.agreed.setVisible(any(row.others(self._who) for row in self._rows.values()))
        outer.addWidget(self._refusal)
        outer.addLayout(foot)

    def _set(self, values: Mapping[str, str]) -> None:
        for name, part in self._parts.items():
            if isinstance(part, QComboBox):
                part.setCurrentIndex(max(0, part.findData(values[name])))
            else:
                part.setText(values[name])
        self.reason.setText(values.get(_REASON, ""))
        self.agreed.setChecked(bool(values.get(_AGREED)))

    def _tell(self) -> None:
        agreed = "1" if self.agreed.isChecked() else ""
        self.typed.emit({**self.values(), _REASON: self.reason.text(), _AGREED: agreed})

    def values(self) -> dict[str, str]:
        """What the fields say, by the names of the scoring model."""
        return {
            name: str(part.currentData() or "") if isinstance(part, QComboBox) else part.text().strip()
            for name, part in self._parts.items()
        }

    def save(self) -> None:
        """Tells what was altered, or agreed on; nothing of that is the same as leaving."""
        agreed = self.agreed.isChecked()
        altered = {
            name: value
            for name, value in self.values().items()
            if value != self._before[name]
            or (agreed and value and name in self._rows and self._rows[name].others(self._who))
        }
        if altered:
            self.saved.emit(altered, self.reason.text().strip(), agreed)
        else:
            self.left.emit()

    def refuse(self, refusal: Refusal) -> None:
        """Says why it was not saved; what is typed stays. Where a reason is wanted, its field is next."""
        self._refusal.setText(refusal.sentence)
        self._refusal.show()
        if isinstance(refusal, ReasonWanted):
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_cursor(self) -> bool:
        """Whether somebody is typing here."""
        return any(part.hasFocus() for part in (*self._parts.values(), self.reason, self.agreed))

    def focus(self) -> None:
        """Puts the cursor into the first criterion that lacks a value."""
        values = self.values()
        lacking = next((name for name in self._rows if not values[name]), next(iter(self._rows)))
        part = self._parts[lacking]
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(part, QLineEdit):
            part.selectAll()

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


def _values_of(sheet: ChangeSheet, who: str, *, share: bool) -> dict[str, str]:
    """The values of a change as the fields show them: one's own marks, or what nobody else is known to have given."""
    own = {row.name: "" if (mark := row.by(who)) is None else f"{mark:g}" for row in sheet.criteria}
    facts = {_AUDIENCE: sheet.row.audience or ""}
    return own | facts | ({_SHARE: f"{sheet.affected_share * 100:g}%"} if share else {})


def _gave(row: CriterionRow) -> str:
    """Who gave what: Eva 8, Noor 3."""
    before = QCoreApplication.translate("ScoreFields", "from before")
    said = ", ".join(f"{mark.scorer or before} {numeral(mark.value)}" for mark in row.marks)
    apart = QCoreApplication.translate("ScoreFields", "far apart")
    return f"{said} – {apart}" if row.apart else said


def add_marks(section: Section, sheet: ChangeSheet) -> None:
    """Who gave what, on each criterion that more than one scorer gave."""
    for row in sheet.criteria:
        if len(row.marks) > 1:
            words = Label(
                f"{criterion_word(row.name)}: {_gave(row)}", "meta", 400, "wait" if row.apart else "text3", wraps=True
            )
            words.setMinimumHeight(px(18))
            section.add(words)


def bar_of(part: ScorePart) -> float:
    """How much of its bar a part fills, 0 to 1."""
    return min(1.0, max(0.0, (part.points or 0.0) / part.most)) if part.most else 0.0
