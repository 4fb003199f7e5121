"""The two small questions that a word can need: which no, and until when."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from models.rules.terms import NoKind
from views.decisions.words import today
from views.style import rounded
from views.theme import colour, font, px
from views.widgets.buttons import Button
from views.widgets.labels import Label
from views.widgets.times import read_day, week_day

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Popover(QFrame):
    """A question beside what asked it: 12 padding, Esc closes, the digits choose."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._by_digit: dict[int, Callable[[], object]] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 12, 12, 12)
        self.column.setSpacing(6)
        self.column.addWidget(Label(title, "meta", 600, "text2"))

    def add_answer(
        self, text: str, note: str, act: Callable[[], object], by_key: Callable[[], object] | None = None
    ) -> Button:
        """The next answer, with its digit and a note below; its key can do something else first."""
        digit = len(self._by_digit) + 1
        button = Button(text, key=str(digit))
        button.clicked.connect(lambda _checked=False: act())
        button.setAccessibleDescription(note)
        self._by_digit[digit] = by_key or act
        self.column.addWidget(button)
        if note:
            words = Label(note, "meta", 400, "text3", wraps=True)
            words.setMinimumWidth(px(280))
            self.column.addWidget(words)
            self.column.addSpacing(4)
        return button

    def add_field(self, name: str, text: str = "") -> QLineEdit:
        """A line to type into; digits typed there are text."""
        field = QLineEdit(text)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setFont(font("cell"))
        field.setFixedHeight(px(28))
        field.setMinimumWidth(px(280))
        field.installEventFilter(self)
        self.column.addWidget(field)
        return field

    def open_at(self, anchor: QWidget) -> None:
        """Opens above a widget, on its screen."""
        self.adjustSize()
        screen = anchor.screen().availableGeometry()
        corner = anchor.mapToGlobal(QPoint(0, -self.height() - 6))
        x = min(max(corner.x(), screen.left()), screen.right() - self.width())
        self.move(x, min(max(corner.y(), screen.top()), screen.bottom() - self.height()))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit answers."""
        act = self._by_digit.get(event.key() - Qt.Key.Key_0)
        focused = self.focusWidget()
        if act is not None:
            act()
        elif event.key() in _ENTER and isinstance(focused, Button):
            focused.click()
        else:
            super().keyPressEvent(event)

    def on_enter(self, field: QLineEdit) -> None:
        """What Enter in a field does; each question its own."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field answers; Esc closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, QLineEdit):
            if event.key() in _ENTER:
                self.on_enter(watched)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The popover's ground and line."""
        rounded(
            QPainter(self),
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5),
            6,
            colour("popover"),
            colour("popover_line"),
        )


class WhichNo(Popover):
    """Not now (and what would bring it back), not ever, or possible today."""

    #: The kind of no, and what would bring it back.
    answered = Signal(object, str)
    #: Not now, and something is to bring it back by itself.
    conditions_wanted = Signal(str)

    def __init__(self, parent: QWidget, brings_back: str = "") -> None:
        super().__init__(parent, self.tr("Which no?"))
        note = self.tr("Closed for now. Say what would bring it back, then Enter.")
        self.not_now = self.add_answer(
            self.tr("Not now"), note, lambda: self._say(NoKind.NOT_NOW), by_key=self._to_field
        )
        self.brings_back = self.add_field(self.tr("What would bring it back"), brings_back)
        self.column.addSpacing(4)
        words = self.tr("Not now, and back by itself…")
        self.by_itself = self.add_answer(words, self.tr("At a day, a ticket, a number or a law."), self._ask_conditions)
        self.not_ever = self.add_answer(
            self.tr("Not ever"), self.tr("It does not belong into the product."), lambda: self._say(NoKind.NOT_EVER)
        )
        self.possible = self.add_answer(
            self.tr("Possible today"), self.tr("The reason says how."), lambda: self._say(NoKind.POSSIBLE_TODAY)
        )

    def showEvent(self, event: QShowEvent) -> None:
        """The digits work at once."""
        super().showEvent(event)
        self.not_now.setFocus(Qt.FocusReason.PopupFocusReason)

    def _ask_conditions(self) -> None:
        brings_back = self.brings_back.text().strip()
        self.close()
        self.conditions_wanted.emit(brings_back)

    def _to_field(self) -> None:
        self.brings_back.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.brings_back.selectAll()

    def on_enter(self, field: QLineEdit) -> None:
        """Not now, because of what is typed."""
        self._say(NoKind.NOT_NOW)

    def _say(self, kind: NoKind) -> None:
        brings_back = self.brings_back.text().strip() if kind is NoKind.NOT_NOW else ""
        self.close()
        self.answered.emit(kind, brings_back)


class UntilWhen(Popover):
    """A day to come: in two weeks, in a month, in a quarter, or any other."""

    #: The day.
    answered = Signal(object)
    #: Something else than a day is to bring it back.
    conditions_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Defer until when?"))
        for words, days in (
            (self.tr("In two weeks"), 14),
            (self.tr("In four weeks"), 28),
            (self.tr("In a quarter"), 91),
        ):
            self._add_day(words, today() + timedelta(days=days))
        self.other = self.add_answer(self.tr("When something happens…"), "", self._ask_conditions)
        self.field = self.add_field(self.tr("Another day: %1").replace("%1", self._form(today() + timedelta(days=40))))
        self.refusal = Label("", "meta", 400, "bad", wraps=True)
        self.refusal.hide()
        self.column.addWidget(self.refusal)
        self.column.addWidget(
            Label(self.tr("The day is told to everyone who waits: it is a promise."), "meta", 400, "text3", wraps=True)
        )

    def _ask_conditions(self) -> None:
        self.close()
        self.conditions_wanted.emit()

    def _add_day(self, words: str, when: date) -> None:
        self.add_answer(f"{words} · {week_day(when)}", "", lambda: self._say(when))

    def showEvent(self, event: QShowEvent) -> None:
        """The digits work at once."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def on_enter(self, field: QLineEdit) -> None:
        """The day as typed; a sentence where it is none to come."""
        when = read_day(field.text())
        if when is None or when <= today():
            self.refusal.setText(
                self.tr("That is no day to come. Write it like %1.").replace(
                    "%1", self._form(today() + timedelta(days=40))
                )
            )
            self.refusal.show()
            self.adjustSize()
        else:
            self._say(when)

    @staticmethod
    def _form(when: date) -> str:
        return when.isoformat()

    def _say(self, when: date) -> None:
        self.close()
        self.answered.emit(when)
