"""What brings a parked change back, in a dialog that keeps what is half typed: the words, and the way to choose anew."""

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.rules.terms import ReturnKind, TicketEvent
from views.widgets.bringing_back import BringingBack, back_words
from views.widgets.labels import Label, LinkButton

if TYPE_CHECKING:
    from app.commands.conditions import BringBack


class BackField(QWidget):
    """The chosen things as words; `kept` holds them as text, so that a draft brings them back."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kept = QLineEdit(self)
        self.kept.hide()
        self.words = Label("", "cell", 400, "text2", wraps=True)
        self.choose = LinkButton(self.tr("Choose…"))
        self.nothing = LinkButton(self.tr("Nothing"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        links = QHBoxLayout()
        links.setSpacing(16)
        links.addWidget(self.choose)
        links.addWidget(self.nothing)
        links.addStretch(1)
        column.addLayout(links)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self.ask)
        self.nothing.clicked.connect(self.kept.clear)
        self.kept.textChanged.connect(self._show)
        self._show()

    def conditions(self) -> "tuple[BringBack, ...]":
        """What was chosen."""
        return tuple(_read(each) for each in json.loads(self.kept.text() or "[]"))

    def ask(self) -> None:
        """Asks what brings it back; what is taken replaces what was chosen before."""
        dialog = BringingBack(self)
        dialog.accepted.connect(lambda: self.kept.setText(_written(dialog.conditions())))
        dialog.open()

    def _show(self) -> None:
        chosen = self.conditions()
        said = " · ".join(back_words(each) for each in chosen)
        self.words.setText(said or self.tr("Nothing: it is among what is to be decided at once"))
        self.nothing.setVisible(bool(chosen))
        self.changed.emit()


def _written(back: "tuple[BringBack, ...]") -> str:
    plain = [{name: value for name, value in asdict(each).items() if value is not None} for each in back]
    return json.dumps(plain, default=str, ensure_ascii=False)


def _read(plain: dict[str, Any]) -> "BringBack":  # JSON, as _written has put it
    from app.commands.conditions import BringBack

    return BringBack(
        ReturnKind(plain["kind"]),
        date.fromisoformat(plain["day"]) if "day" in plain else None,
        plain.get("ticket"),
        TicketEvent(plain["event"]) if "event" in plain else None,
        plain.get("amount"),
        plain.get("note"),
    )
