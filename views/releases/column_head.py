"""The head of a board's column: name and day, facts, state, and a meter for each team."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.rows.capacity import TeamLoad
from app.rows.releases import BoardColumn as ColumnRow
from app.rows.releases import ReleaseRow
from views.releases.words import day_trouble, day_words, fill, is_to_freeze, kind_words, short_name, translate
from views.style import focus_edge
from views.theme import metrics, px
from views.widgets.buttons import IconButton
from views.widgets.counts import numeral
from views.widgets.labels import Label, StateChip
from views.widgets.meter import CapacityMeter, MeterValues
from views.widgets.painting import paint_text
from views.widgets.sheet import column_layout
from views.widgets.states import state_look

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
#: States that go without saying: the release still takes changes in.
_USUAL = frozenset({"planned", "composing"})


class ColumnTitle(QAbstractButton):
    """The column's name and day; pressed, it opens the release's page. Arrow keys go on to its cards or neighbours."""

    left_by = Signal(int)
    down = Signal()
    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._beside = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(28))

    def show_words(self, name: str, beside: str, *, opens: bool) -> None:
        """Name 13/600, then the day or the count."""
        self.setText(name)
        self._beside = beside
        self.setAccessibleName(f"{name}, {beside}")
        self.setEnabled(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.setToolTip(translate("Releases", "Open the release's page (Enter)") if opens else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = metrics("body", 600).horizontalAdvance(self.text()) + metrics("cell").horizontalAdvance(self._beside)
        return QSize(words + 12, px(28))

    def minimumSizeHint(self) -> QSize:
        """It elides."""
        return QSize(px(60), px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, arrows move."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in _SIDEWAYS:
            self.left_by.emit(_SIDEWAYS[key])
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_J):
            self.down.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Its column is the current one."""
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, day, focus edge."""
        painter = QPainter(self)
        over = self.underMouse() and bool(self.toolTip())
        width = paint_text(painter, self.rect(), self.text(), "body", "accent_text" if over else "text", 600)
        rest = QRect(width + 8, 0, self.width() - width - 8, self.height())
        if rest.width() > 8:
            paint_text(painter, rest, self._beside, "cell", "text2")
        if self.hasFocus():
            focus_edge(painter, QRectF(self.rect()), 3)


class TeamMeters(QWidget):
    """A capacity meter for each team, their bars in a line; what a dragged card would make of them is shown meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = column_layout(self, 0)
        self._meters: list[CapacityMeter] = []
        self._shown: tuple[tuple[TeamLoad, ...], int] = ((), 0)

    def show_loads(self, loads: tuple[TeamLoad, ...], unknown: int) -> None:
        """Shows what a release has of each team and asks of it."""
        if (loads, unknown) == self._shown:
            return
        self._shown = (loads, unknown)
        while len(self._meters) > len(loads):
            gone = self._meters.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._meters) < len(loads):
            meter = CapacityMeter("")
            self._meters.append(meter)
            self._layout.addWidget(meter)
        for meter, load in zip(self._meters, loads, strict=True):
            meter.show_values(team_name(load), values_of(load, unknown=unknown > 0))
        widths = [meter.natural_widths() for meter in self._meters]
        for meter in self._meters:
            meter.align(max(name for name, _ in widths), max(number for _, number in widths))

    def meters(self) -> Sequence[CapacityMeter]:
        """One for each team, in their order."""
        return self._meters

    def is_over(self) -> bool:
        """Whether any team is over-booked."""
        return any(meter.is_over() for meter in self._meters)

    def words(self) -> str:
        """What all meters say."""
        return "; ".join(meter.accessibleName() for meter in self._meters)


def team_name(load: TeamLoad) -> str:
    """The team's name; where a product has no teams, its work is called load."""
    return load.team if load.team_id is not None else translate("Releases", "load")


def values_of(load: TeamLoad, *, unknown: bool) -> MeterValues:
    """A team's load as its meter shows it; time kept for renewals is taken."""
    return MeterValues(
        load.load + load.kept, load.capacity, load.reserved_for_faults, min(load.faults, load.load), unknown
    )


class ColumnHead(QWidget):
    """Name and day, number and kind, state where it is not the usual one, and the capacity meters."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ColumnTitle()
        self.more = IconButton("more", translate("Releases", "What can be done with the release"))
        self.filter = IconButton("filter", translate("Releases", "Filter the candidates (Ctrl+F)"))
        self.meters = TeamMeters()
        self._facts = Label("", "meta", 400, "text3")
        self._chip = StateChip(state_look("release", "planned"))
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.title, 1)
        first.addWidget(self.more)
        first.addWidget(self.filter)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._facts, 1)
        second.addWidget(self._chip)
        second.addStrut(px(20))
        layout = column_layout(self, 0)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addSpacing(4)
        layout.addWidget(self.meters)

    def show_release(self, column: ColumnRow, today: date) -> None:
        """A coming release."""
        row = column.release
        if row is None:
            return
        self.title.show_words(short_name(row), day_words(row.planned, today), opens=True)
        wrong = day_trouble(row, today)
        facts = [row.number, wrong, column.branch, kind_words(row.kind), self._timing(row, today)]
        self._set_facts(" · ".join(filter(None, facts)))
        self._facts.set_role("bad" if wrong or is_to_freeze(row, today) else "text3")
        self._chip.setVisible(row.state not in _USUAL)
        self._chip.set_look(state_look("release", row.state))
        self.meters.show_loads(column.teams, row.unknown)
        self.more.setVisible(True)
        self.filter.setVisible(False)

    @staticmethod
    def _timing(row: ReleaseRow, today: date) -> str:
        if row.kind == "expedited":
            return translate("Releases", "ships when tested")
        if row.freeze is None or row.state not in _USUAL:
            return ""
        if is_to_freeze(row, today):
            return fill(translate("Releases", "should have frozen %1"), day_words(row.freeze, today))
        return fill(translate("Releases", "freezes %1"), day_words(row.freeze, today))

    def show_candidates(self, column: ColumnRow) -> None:
        """What is honoured and stands in no release."""
        self.title.show_words(translate("Releases", "Candidates"), numeral(column.total), opens=False)
        shown = len(column.cards) < column.total
        self._set_facts(
            fill(translate("Releases", "The first %1 by rank"), numeral(len(column.cards)))
            if shown
            else translate("Releases", "Honoured, by rank")
        )
        self._chip.setVisible(False)
        self.meters.show_loads(column.teams, sum(item.effort is None for item in column.cards))
        self.more.setVisible(False)
        self.filter.setVisible(True)

    def refuse(self, sentence: str) -> None:
        """Says why the candidates are not filtered as asked, or (empty) shows the facts again."""
        if sentence:
            self._facts.setText(sentence)
        self._facts.set_role("bad" if sentence else "text3")

    def _set_facts(self, words: str) -> None:
        self._facts.setText(words)
        self._facts.setToolTip("")

    def words(self) -> str:
        """All that it says, for screen readers and tests."""
        parts = [self.title.accessibleName(), self._facts.text(), self.meters.words()]
        return ", ".join(part for part in parts if part)
