"""Dialogs that keep what is half typed, stay open until their act is done, and say above their foot why it was not."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from models.rules.errors import Outdated, Refusal
from views.background import Pause
from views.desk import Desk
from views.said import as_read
from views.theme import font, px
from views.widgets.bars import row_layout
from views.widgets.buttons import Button, Segmented
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.labels import Label, LinkButton
from views.widgets.reason_band import AUTOSAVE, ReasonField

Act = Callable[..., Any]  # a command; its effects are the desk's business


def line_field(placeholder: str = "") -> QLineEdit:
    """A field of one line."""
    field = QLineEdit()
    field.setFont(font("cell"))
    field.setPlaceholderText(placeholder)
    field.setFixedHeight(px(28))
    return field


class LongField(ReasonField):
    """A field of several lines."""

    def __init__(self, name: str, height: int = 92) -> None:
        super().__init__(name)
        self.setFixedHeight(px(height))


def read_day(text: str) -> date | None:
    """A day as 2026-12-24, or as the locale writes its short dates; None where it is neither."""
    words = text.strip()
    try:
        return date.fromisoformat(words)
    except ValueError:
        found = QLocale().toDate(words, QLocale.FormatType.ShortFormat)
        return date(found.year(), found.month(), found.day()) if found.isValid() else None


def _text_of(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text().strip()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText().strip()
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    assert isinstance(field, Segmented)
    return field.value()


def _put(field: QWidget, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(text)))
    elif isinstance(field, Segmented):
        field.choose(text)


class _DraftLine(QWidget):
    """Says that something half typed came back, and offers to begin anew."""

    def __init__(self) -> None:
        super().__init__()
        self.anew = LinkButton(self.tr("Begin anew"), "meta")
        line = row_layout(self, gap=8)
        line.addWidget(Label(self.tr("What you typed before is still here."), "meta", 400, "text3"))
        line.addWidget(self.anew)
        line.addStretch(1)
        self.hide()


class KeptDialog(Dialog):
    """Fields with names, kept under a key while half typed; `order()` says what is to be done."""

    def __init__(self, desk: Desk, title: str, parent: QWidget, *, key: str, width: int = 480) -> None:
        super().__init__(title, parent, width=width)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        #: The version of the item that the user saw; None where it does not matter.
        self.seen: int | None = None
        #: Reads the version anew after somebody else changed the item, and says what they did.
        self.look_again: Callable[[], None] | None = None
        self._key = key
        self._fields: dict[str, tuple[QWidget, str]] = {}
        self._command: Act | None = None
        self._done = False
        self._pause = Pause(AUTOSAVE, self.keep_draft, self)
        self._accept: Button | None = None
        self._draft_line = _DraftLine()
        self._draft_line.anew.clicked.connect(self.begin_anew)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.want)

    # ---- building

    def add_form(self, form: FormGrid) -> FormGrid:
        """Puts the fields into the page; where they leave room, it stays below them."""
        form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body.addWidget(form)
        return form

    def fit(self) -> None:
        """As high as the fields that are shown."""
        self.body.activate()
        self.adjustSize()

    def keep(self, name: str, field: QWidget, first: str = "") -> QWidget:
        """Names a field and what stands in it at first; what is typed into it is kept."""
        if first:
            _put(field, first)
        self._fields[name] = (field, _text_of(field))
        if isinstance(field, (QLineEdit, QPlainTextEdit)):
            field.textChanged.connect(self._on_typed)
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(self._on_typed)
        elif isinstance(field, Segmented):
            field.chosen.connect(self._on_typed)
        return field

    def add_feet(self, accept: str, icon: str) -> None:
        """Cancel and the accent button; Ctrl+Enter is the same."""
        self.body.addWidget(self._draft_line)
        self.body.addStretch(1)
        self.add_cancel()
        self._accept = self.add_accept(accept, icon, self.want)
        self._accept.set_key("Ctrl+Return")

    # ---- drafts

    def take_up_draft(self) -> None:
        """Shows what was half typed before, and says so."""
        try:
            kept = json.loads(self.desk.drafts.text(self._key) or "{}")
        except ValueError:
            return
        found = {name: str(text) for name, text in kept.items() if name in self._fields}
        if not found:
            return
        for name, text in found.items():
            _put(self._fields[name][0], text)
        self._pause.stop()
        self._draft_line.show()

    def begin_anew(self) -> None:
        """Puts the fields as they were before anything was typed."""
        for field, first in self._fields.values():
            _put(field, first)
        self._draft_line.hide()
        self.keep_draft()

    def typed(self) -> dict[str, str]:
        """What the fields say, by their names."""
        return {name: _text_of(field) for name, (field, _first) in self._fields.items()}

    def _on_typed(self) -> None:
        self.refuse("")
        self._pause.start()

    def keep_draft(self) -> None:
        """Keeps what differs from what stood there at first."""
        self._pause.stop()
        altered = {name: text for name, text in self.typed().items() if text != self._fields[name][1]}
        text = json.dumps(altered, ensure_ascii=False) if altered and not self._done else ""
        drafts, key = self.desk.drafts, self._key
        self.desk.write(lambda: drafts.keep(key, text))

    # ---- doing

    def does(self, command: Act) -> None:
        """The command that takes the order."""
        self._command = command

    def order(self) -> object | None:
        """What is to be done; None where nothing is. Raises Refusal for what can't be read."""
        raise NotImplementedError

    def want(self) -> None:
        """Does it, as the accent button."""
        self.refuse("")
        try:
            order = self.order()
        except Refusal as refusal:
            self.refuse(as_read(refusal.sentence))
            return
        if order is None or self._command is None:
            self.finish()
            return
        self.desk.do(self._command, order, seen=self.seen, then=self.finish, failed=self.on_refused)

    def finish(self, _effects: object = None) -> None:
        """It is done, and nothing of it is half typed any more."""
        self._done = True
        self.accept()

    def on_refused(self, refusal: Refusal) -> None:
        """It was not done: says why, and keeps what was typed."""
        self.refuse(refusal.sentence)
        if isinstance(refusal, Outdated) and self.look_again is not None:
            self.look_again()

    def done(self, result: int) -> None:
        """Closes; what is half typed is kept."""
        self.keep_draft()
        super().done(result)
