"""The score on a change's page: its parts as bars, what is missing said as missing, and the fields that set it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.rows.changes import ChangeRow, ChangeSheet, ScorePart
from models.rules.terms import Audience
from views.marking import QT_TRANSLATE_NOOP
from views.theme import font, px
from views.widgets.buttons import Button
from views.widgets.counts import numeral, with_decimal
from views.widgets.dialog import FormGrid
from views.widgets.labels import Label, LinkButton
from views.widgets.painting import safe_tip
from views.widgets.sheet import Section, column_layout

_PARTS = {
    "reach": QT_TRANSLATE_NOOP("Score", "Reach"),
    "value": QT_TRANSLATE_NOOP("Score", "Value"),
    "visibility": QT_TRANSLATE_NOOP("Score", "Visibility"),
    "effort": QT_TRANSLATE_NOOP("Score", "Effort"),
}
_AUDIENCES = {
    Audience.VISITOR: QT_TRANSLATE_NOOP("Score", "Visitors"),
    Audience.USER: QT_TRANSLATE_NOOP("Score", "Users"),
    Audience.ADMINISTRATOR: QT_TRANSLATE_NOOP("Score", "Administrators"),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def part_word(name: str) -> str:
    """A criterion in the language of the screen."""
    return QCoreApplication.translate("Score", _PARTS[name]) if name in _PARTS else name


def audience_word(audience: str) -> str:
    """Who sees a change, in the language of the screen."""
    return QCoreApplication.translate("Score", _AUDIENCES[Audience(audience)])


class ScoreFields(QWidget):
    """Value, effort and who sees it, set where they stand; Enter saves, Esc leaves."""

    #: What was altered, by the names of the scoring model.
    saved = Signal(dict)
    left = Signal()
    #: All that is typed, saved or not.
    typed = Signal(dict)

    def __init__(self, row: ChangeRow, typed: Mapping[str, str]) -> None:
        super().__init__()
        self._before = values_of(row)
        self.value, self.effort, self.audience = QLineEdit(), QLineEdit(), QComboBox()
        self._refusal = Label("", "meta", 400, "bad", wraps=True)
        self._refusal.hide()
        self._build()
        self._set({**self._before, **typed})
        for field in (self.value, self.effort):
            field.textChanged.connect(lambda: self.typed.emit(self.values()))
        self.audience.currentIndexChanged.connect(lambda: self.typed.emit(self.values()))

    def _build(self) -> None:
        form = FormGrid()
        form.add(self.tr("Value"), self.value, self.tr("1 to 10"))
        form.add(self.tr("Effort"), self.effort, self.tr("person-days"))
        form.add(self.tr("Seen by"), self.audience)
        self.audience.addItem("–", "")
        for audience in Audience:
            self.audience.addItem(audience_word(audience), audience.value)
        for part in (self.value, self.effort, self.audience):
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

    def _set(self, values: Mapping[str, str]) -> None:
        self.value.setText(values["value"])
        self.effort.setText(values["effort"])
        self.audience.setCurrentIndex(max(0, self.audience.findData(values["visibility"])))

    def values(self) -> dict[str, str]:
        """What the fields say, by the names of the scoring model."""
        return {
            "value": self.value.text().strip(),
            "effort": self.effort.text().strip(),
            "visibility": str(self.audience.currentData() or ""),
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

    def has_cursor(self) -> bool:
        """Whether somebody is typing here."""
        return any(field.hasFocus() for field in (self.value, self.effort, self.audience))

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


def values_of(row: ChangeRow) -> dict[str, str]:
    """The values of a change as the fields show them."""
    return {
        "value": f"{row.value:g}" if row.value is not None else "",
        "effort": f"{row.effort:g}" if row.effort is not None else "",
        "visibility": row.audience or "",
    }


class ScoreSection(Section):
    """The score: total, parts, effort; what is missing can be set at once."""

    #: Somebody wants to set what is missing.
    wanted = Signal()

    def __init__(self, sheet: ChangeSheet, rank: str, *, can_set: bool) -> None:
        total = Label(numeral(sheet.row.score) if sheet.row.score is not None else "–", "head", 600)
        super().__init__(QCoreApplication.translate("Score", "Score"), rank, trailing=total)
        total.setFixedWidth(total.sizeHint().width())
        self._can_set = can_set
        for part in sheet.parts:
            self._add_part(part)
        self._add_effort(sheet)
        if can_set and not sheet.missing:
            self.add_links([(self.tr("Set value and effort"), self.wanted.emit)])

    def _add_part(self, part: ScorePart) -> None:
        if part.points is None:
            self._add_missing(part.name)
            return
        of = self.tr("of %1").replace("%1", numeral(part.most))
        line = self.add_bar(part_word(part.name), part.points / part.most, _one_place(part.points), of)
        given = audience_word(part.given) if part.name == "visibility" and part.given else part.given or ""
        line.setToolTip(safe_tip(f"{part_word(part.name)}: {given}"))
        line.setAccessibleName(f"{part_word(part.name)} {_one_place(part.points)} {of}")

    def _add_effort(self, sheet: ChangeSheet) -> None:
        if sheet.row.effort is None:
            self._add_missing("effort")
        else:
            self.add_row(part_word("effort"), value=self.tr("%1 pd").replace("%1", numeral(sheet.row.effort)))

    def _add_missing(self, name: str) -> None:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(part_word(name), "cell"), 1)
        layout.addWidget(Label(self.tr("missing"), "cell", 400, "wait"))
        if self._can_set:
            link = LinkButton(self.tr("Set"))
            link.setAccessibleName(self.tr("Set %1").replace("%1", part_word(name)))
            link.clicked.connect(self.wanted)
            layout.addWidget(link)
        line.setMinimumHeight(px(22))
        self.add(line)


def _one_place(points: float) -> str:
    return with_decimal(points)
