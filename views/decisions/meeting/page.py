"""One item of a meeting in large type: whose words, who waits, what it is worth and costs, and what was said before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.rows.changes import ChangeSheet
from views.decisions.beside import Beside, Slot
from views.decisions.parts import state_chip
from views.decisions.shown import Shown
from views.decisions.table import decision_chip
from views.decisions.words import local_day, today
from views.theme import px
from views.widgets.counts import count_of, numeral, with_decimal
from views.widgets.labels import Label, Pane, ValueBar
from views.widgets.plain_text import PlainTextView, QuoteView
from views.widgets.rank_words import criterion_word, neighbour_words, place_words
from views.widgets.score_fields import bar_of
from views.widgets.sheet import breakable, column_layout
from views.widgets.states import kind_word, language_word, state_look
from views.widgets.times import short_day, week_day

#: As much as can be read across a room: organisations, earlier words, letters of a request.
_ORGANISATIONS, _DECISIONS, _WORDS = 5, 3, 600
_META, _CELL, _BODY, _HEAD, _TITLE = "big meta", "big cell", "big body", "big head", "big title"
_STEPS = {Qt.Key.Key_J: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Left: -1}


class MeetingPage(QScrollArea):
    """The facts that decide; J and K go through the queue, Esc leaves."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The change in hand"))
        self._shown: Shown | None = None
        self._beside: Beside | None = None
        self._slot = Slot()

    def shown(self) -> Shown | None:
        """What it shows."""
        return self._shown

    def show_change(self, shown: Shown) -> None:
        """Shows a change; the same one anew stays where it was scrolled to."""
        if shown == self._shown:
            return
        same = self._shown is not None and self._shown.sheet.row.id == shown.sheet.row.id
        scroll = self.verticalScrollBar().value() if same else 0
        self._shown = shown
        ground = _ground()
        halves = QHBoxLayout(ground)
        halves.setContentsMargins(px(48), px(24), px(48), px(24))
        halves.setSpacing(px(56))
        halves.addWidget(self._main(shown.sheet), 3)
        halves.addWidget(self._side(shown), 2)
        self.setWidget(ground)
        self.setAccessibleDescription(f"{shown.sheet.row.number} {shown.sheet.row.title}")
        self._fill_slot()
        self.verticalScrollBar().setValue(scroll)

    def show_beside(self, beside: Beside) -> None:
        """The rank in a sentence and what was said on the like, as soon as their change is in hand."""
        if beside != self._beside:
            self._beside = beside
            self._fill_slot()

    def _fill_slot(self) -> None:
        beside, shown = self._beside, self._shown
        if beside is None or shown is None or beside.change != shown.sheet.row.id:
            return
        said: list[QWidget] = []
        rank = beside.rank
        if rank is not None and rank.rank is not None:
            said.append(Label(place_words(rank), _CELL, 600))
            if rank.above is not None:
                said.append(Label(neighbour_words(rank.number, rank.above, before=True), _CELL, wraps=True))
        if beside.precedents:
            said.append(Label(self.tr("Precedents"), _CELL, 600, "text2"))
        for each in beside.precedents[:_DECISIONS]:
            word = state_look("decision", each.word).word
            said.append(Label(f"{word} · {each.title}", _CELL, wraps=True))
        self._slot.fill(said)

    def show_words(self, sentence: str) -> None:
        """Shows a sentence alone."""
        self._shown = None
        ground = _ground()
        column = column_layout(ground, 0, px(48))
        column.addWidget(Label(sentence, _HEAD, 600, wraps=True))
        column.addStretch(1)
        self.setWidget(ground)

    # ---- the left half: what it is

    def _main(self, sheet: ChangeSheet) -> QWidget:
        row = sheet.row
        half = QWidget()
        column = column_layout(half, px(14))
        facts = [row.number, kind_word(row.kind), row.module or row.product, state_chip(row).word]
        if row.mandate_date is not None:
            facts.append(self.tr("Due %1").replace("%1", week_day(row.mandate_date)))
        elif row.review is not None and row.review <= today():
            facts.append(self.tr("Review on %1").replace("%1", week_day(row.review)))
        column.addWidget(Label(" · ".join(facts), _CELL, 400, "text2", wraps=True))
        column.addWidget(Label(breakable(row.title), _TITLE, 600, wraps=True))
        self._add_words(column, sheet)
        self._add_organisations(column, sheet)
        column.addStretch(1)
        return half

    def _add_words(self, column: QVBoxLayout, sheet: ChangeSheet) -> None:
        words = sheet.words
        text = (words.body.strip() or words.subject) if words is not None else sheet.description.strip()
        if not text:
            return
        cut = text if len(text) <= _WORDS else text[:_WORDS].rsplit(" ", 1)[0] + " …"
        if words is None:
            column.addWidget(PlainTextView(cut, step=_BODY))
            return
        who = [words.organisation or words.requester, short_day(local_day(words.received))]
        if words.language:
            who.append(language_word(words.language))
        column.addWidget(Label(" · ".join(filter(None, who)), _META, 400, "text3"))
        column.addWidget(QuoteView(cut, step=_BODY))

    def _add_organisations(self, column: QVBoxLayout, sheet: ChangeSheet) -> None:
        waits = sheet.organisations
        if not waits:
            return
        tickets = count_of(len(sheet.waiters), self.tr("1 ticket waits"), self.tr("%n tickets wait"))
        reach = count_of(sheet.row.reach, self.tr("1 end user"), self.tr("%n end users"))
        column.addSpacing(px(8))
        column.addWidget(Label(f"{tickets} · {reach}", _CELL, 600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(4))
        for place, wait in enumerate(waits[:_ORGANISATIONS]):
            known = numeral(wait.end_users) if wait.end_users is not None else "–"
            grid.addWidget(Label(wait.name or self.tr("No organisation"), _CELL), place, 0)
            grid.addWidget(Label((wait.language or "").upper(), _CELL, 400, "text2"), place, 1)
            grid.addWidget(Label(known, _CELL), place, 2, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        more = len(waits) - _ORGANISATIONS
        if more > 0:
            words = count_of(more, self.tr("1 more organisation"), self.tr("%n more organisations"))
            column.addWidget(Label(words, _CELL, 400, "text2"))

    # ---- the right half: what it is worth, and what was said

    def _side(self, shown: Shown) -> QWidget:
        half = QWidget()
        column = column_layout(half, px(10))
        self._add_score(column, shown)
        self._slot = Slot()
        column.addWidget(self._slot)
        self._add_decisions(column, shown.sheet)
        column.addStretch(1)
        return half

    def _add_score(self, column: QVBoxLayout, shown: Shown) -> None:
        row = shown.sheet.row
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Score"), _CELL, 600, "text2"), 1)
        head.addWidget(Label(numeral(row.score) if row.score is not None else "–", _TITLE, 600))
        column.addLayout(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for place, part in enumerate(shown.sheet.parts):
            grid.addWidget(Label(criterion_word(part.name), _CELL), place, 0)
            if part.points is None:
                grid.addWidget(Label(self.tr("missing"), _CELL, 400, "wait"), place, 1, 1, 2)
                continue
            grid.addWidget(ValueBar(bar_of(part), "accent"), place, 1)
            grid.addWidget(Label(with_decimal(part.points), _CELL), place, 2, Qt.AlignmentFlag.AlignRight)
        column.addLayout(grid)
        effort = self.tr("%1 pd").replace("%1", numeral(row.effort)) if row.effort is not None else self.tr("missing")
        line = QHBoxLayout()
        line.addWidget(Label(criterion_word("effort"), _CELL), 1)
        line.addWidget(Label(effort, _CELL, 400, "text" if row.effort is not None else "wait"))
        column.addLayout(line)

    def _add_decisions(self, column: QVBoxLayout, sheet: ChangeSheet) -> None:
        if not sheet.decisions:
            return
        column.addSpacing(px(8))
        column.addWidget(Label(self.tr("Earlier decisions"), _CELL, 600, "text2"))
        for decision in sheet.decisions[:_DECISIONS]:
            said = f"{short_day(local_day(decision.at))} · {decision_chip(decision).word} · {decision.by}"
            column.addWidget(Label(said, _CELL))
            column.addWidget(Label(" ".join(decision.reason.split()), _CELL, 400, "text2", wraps=True))

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K, or right and left: the next item and the one before; Esc leaves."""
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers():
            self.stepped.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _ground() -> Pane:
    """What the facts stand on, as wide as the window."""
    ground = Pane("base")
    ground.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return ground
