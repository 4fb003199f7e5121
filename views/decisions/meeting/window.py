"""The meeting's window: one item at a time, its words as large buttons, the count and the clock; at the end its minutes."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.effects import Effects
from app.rows.changes import ChangeRow
from views.actions import bind
from views.decisions.band import WordBand
from views.decisions.beside import Beside
from views.decisions.choice import ACTION_OF
from views.decisions.meeting.buttons import BigButton
from views.decisions.meeting.ending import Ending
from views.decisions.meeting.page import MeetingPage
from views.decisions.saying import Saying
from views.decisions.shown import Shown
from views.desk import Desk
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import Button
from views.widgets.counts import count_of, numeral
from views.widgets.flow import FlowLayout
from views.widgets.labels import Label, Pane
from views.widgets.sheet import column_layout
from views.widgets.times import clock_words
from views.widgets.toast import Toast

_SECOND = 1000


class MeetingWindow(QWidget):
    """A window of its own on the desk's queue; it ends with Esc, and then offers its minutes."""

    #: One item on, or one back.
    stepped = Signal(int)
    #: The word on the change of that number stands.
    said = Signal(int)
    #: The word on that change is on its way, or was refused.
    going = Signal(int)
    refused = Signal(int)
    #: It is over.
    ended = Signal()

    def __init__(self, desk: Desk, seen: Callable[[ChangeRow], int], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Meeting") + " · Fortnight")
        self.began = datetime.now(UTC)
        self._desk = desk
        self._decided: list[int] = []
        self.page = MeetingPage()
        self.band = WordBand(desk, big="big ")
        self.saying = Saying(desk, self.band, self._anchor, seen, self)
        self.ending = Ending(desk)
        self._place, self._count, self._clock = (Label("", "big cell", weight) for weight in (600, 400, 400))
        self._buttons: dict[str, BigButton] = {}
        self._stack = QStackedWidget()
        self._acts = self._bind()
        self._build()
        self.toast = Toast(self)
        self._connect()
        self._tick()

    # ---- building

    def _bind(self) -> dict[str, QAction]:
        says = {name: partial(self.saying.say, act) for act, name in ACTION_OF.items()}
        return bind(self.page, {**says, "decisions.reason": self._write_reason})

    def _build(self) -> None:
        head = Pane("window", "b")
        line = row_layout(head, (px(48), px(10), px(24), px(10)), px(24))
        end = Button(self.tr("End the meeting"), icon="close", key="Esc")
        end.clicked.connect(self.finish)
        line.addWidget(self._place)
        line.addStretch(1)
        for part in (self._count, self._clock, end):
            line.addWidget(part)
        item = QWidget()
        column = column_layout(item, 0)
        column.addWidget(self.page, 1)
        column.addWidget(self.band)
        column.addWidget(self._words())
        band = self.band.layout()
        if band is not None:
            band.setContentsMargins(px(48), px(12), px(48), px(12))
        self._stack.addWidget(item)
        self._stack.addWidget(self.ending)
        outer = column_layout(self, 0)
        outer.addWidget(head)
        outer.addWidget(self._stack, 1)

    def _words(self) -> QWidget:
        """The large buttons, in as many lines as they need."""
        ground, holder = Pane("base", "t"), QWidget()
        row_layout(ground, (px(48), px(12), px(48), px(12))).addWidget(holder)
        flow = FlowLayout(holder, px(14))
        for act, name in ACTION_OF.items():
            self._buttons[act] = BigButton(self._acts[name], "accent" if act in ("honour", "stand") else "plain")
            flow.addWidget(self._buttons[act])
        return ground

    def _connect(self) -> None:
        self.page.stepped.connect(self.stepped)
        self.page.left.connect(self.finish)
        self.band.left.connect(self.page.setFocus)
        self.saying.going.connect(self._on_going)
        self.saying.said.connect(self._on_said)
        self.saying.refused.connect(self.refused)
        self.ending.closed.connect(self.close)
        self.ending.resumed.connect(self._resume)
        self._desk.told.connect(self._on_told)
        self._desk.changed.connect(self._on_changed)
        self._desk.background.every(_SECOND, self._tick, self)
        for keys, act in (("Ctrl+Z", self._undo), ("F11", self.finish)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    # ---- what is in hand

    def show_change(self, shown: Shown) -> None:
        """The item in hand."""
        row = shown.sheet.row
        self.page.show_change(shown)
        self.saying.show(row)
        place = self.tr("%1 of %2").replace("%1", numeral(shown.rank)).replace("%2", numeral(shown.total))
        self._place.setText(place if shown.rank else row.number)
        self._show_acts(self.saying.possible())
        if self.saying.possible():
            self.band.show_change(row, shown.readers)

    def show_beside(self, beside: Beside) -> None:
        """What is found a moment later."""
        self.band.show_precedents(beside.change, beside.precedents)
        self.saying.set_quick(beside.change, is_quick=beside.is_quick)
        self._show_acts(self.saying.possible())
        self.page.show_beside(beside)

    def show_nothing(self) -> None:
        """The queue is empty."""
        self.page.show_words(self.tr("Nothing is left to decide."))
        self.saying.show(None)
        self.band.clear_change()
        self._place.setText("")
        self._show_acts(())

    def _show_acts(self, possible: tuple[str, ...]) -> None:
        for act, button in self._buttons.items():
            button.setVisible(act in possible)
        self.band.setVisible(bool(possible))

    def buttons(self) -> list[BigButton]:
        """The large buttons, shown or not."""
        return list(self._buttons.values())

    def _anchor(self, act: str) -> QWidget:
        button = self._buttons.get(act)
        return button if button is not None and button.isVisible() else self.band.which

    def _write_reason(self) -> None:
        if self.saying.possible():
            if not self.band.choice().needs_reason:
                self.saying.prepare("reopen")
            self.band.focus()

    # ---- what happens

    def _on_going(self, change: int) -> None:
        self.page.setFocus()
        self.going.emit(change)

    def _on_said(self, change: int) -> None:
        self._decided.append(change)
        self._tick()
        self.said.emit(change)

    def _on_changed(self, effects: Effects) -> None:
        """What is taken back was not decided."""
        if effects.undoes is not None:
            taken_back = effects.touched.get("change", frozenset())
            self._decided = [change for change in self._decided if change not in taken_back]
            self._tick()

    def decided(self) -> int:
        """How many were decided since it began."""
        return len(set(self._decided))

    def _tick(self) -> None:
        minutes = int((datetime.now(UTC) - self.began).total_seconds()) // 60
        lasted = count_of(minutes, self.tr("1 minute"), self.tr("%n minutes"))
        self._count.setText(count_of(self.decided(), self.tr("1 decided"), self.tr("%n decided")))
        self._clock.setText(f"{clock_words(datetime.now().astimezone())} · {lasted}")

    def _on_told(self, sentence: str, act: int) -> None:
        undo = (lambda: self._desk.undo(act)) if act else None
        self.toast.say(sentence, undo, "done" if act else "info")

    def _undo(self) -> None:
        focused = QApplication.focusWidget()
        undo_typing = getattr(focused, "undo", None)
        if undo_typing is not None:
            undo_typing()
        elif not (not self.saying.is_under_way() and self.band.leave()):
            self._desk.undo()

    # ---- its end

    def finish(self) -> None:
        """Offers the minutes where anything was decided; else, or at the second time, it is over."""
        if not self.decided() or self._stack.currentWidget() is self.ending:
            self.close()
            return
        self.band.keep_draft()
        self.ending.show_decisions(self.began)
        self._stack.setCurrentWidget(self.ending)
        self.ending.setFocus()

    def _resume(self) -> None:
        self._stack.setCurrentIndex(0)
        self.page.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is typed is kept."""
        self.band.clear_change()
        super().closeEvent(event)
        self.ended.emit()
