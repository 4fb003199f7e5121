"""The band above the letters: tabs with counts, when the next ones leave, and what to do where no mail server is set up."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.rows.outbox import OutboxHead
from views.desk import Desk
from views.widgets.bars import PlaceHead, row_layout
from views.widgets.buttons import ActionButton, Button
from views.widgets.counts import count_of, numeral
from views.widgets.labels import IconMark, Label, LinkButton
from views.widgets.note_strip import NoteStrip
from views.widgets.sheet import column_layout
from views.widgets.times import minutes_until

#: The section of the Settings that sets the mail up.
MAIL = 2


class OutboxBand(QWidget):
    """Head of the place and the strip below it."""

    #: Letters are to be saved as files.
    files_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._head: OutboxHead | None = None
        self.tab = "open"
        self.place_head = PlaceHead(self.tr("Outbox"))
        self.tabs = self.place_head.tabs
        self.strip = NoteStrip("accent_tint")
        self.countdown = Label("", "cell", 500, "wait")
        self._clock = IconMark("wait", "wait", 14)
        column = column_layout(self, 0)
        column.addWidget(self.place_head)
        column.addWidget(self.strip)
        self._show_tabs({})

    def set_actions(self, hold_all: QAction, send: QMenu) -> None:
        """Puts the countdown and its buttons at the right."""
        words = QWidget()
        line = row_layout(words, gap=6)
        line.addWidget(self._clock)
        line.addWidget(self.countdown)
        self.countdown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.place_head.add_right(words)
        self.hold_button = ActionButton(hold_all)
        self.place_head.add_right(self.hold_button)
        self.place_head.add_right(Button(self.tr("Send"), "send", menu=send))
        self._clock.hide()

    def _show_tabs(self, counts: dict[str, int]) -> None:
        words = {
            "open": self.tr("All open"),
            "drafts": self.tr("Drafts"),
            "queued": self.tr("Queued"),
            "by-hand": self.tr("By hand"),
            "failed": self.tr("Failed"),
            "sent": self.tr("Sent"),
            "ended": self.tr("Ended"),
        }
        self.tabs.set_tabs([(tab, word, counts.get(tab)) for tab, word in words.items()])

    def show_tab(self, tab: str) -> None:
        """Shows a tab as chosen, without telling anybody."""
        self.tab = tab
        self.tabs.blockSignals(True)
        self.tabs.choose(tab)
        self.tabs.blockSignals(False)

    def show_head(self, head: OutboxHead) -> None:
        """Shows counts and what is about to leave."""
        self._head = head
        for tab, count in head.by_tab.items():
            self.tabs.set_count(tab, count if tab not in ("sent", "ended") else None)
        self._show_strip(head)
        self.show_countdown()

    def _show_strip(self, head: OutboxHead) -> None:
        if head.ready:
            self.strip.say("")
        elif not self.strip.sentence():
            set_up, save = LinkButton(self.tr("Set up mail")), LinkButton(self.tr("Save as files…"))
            set_up.clicked.connect(lambda: self._desk.open("settings", MAIL))
            save.clicked.connect(self.files_wanted)
            sentence = self.tr("No mail server is set up, so letters wait here. Nothing is lost.")
            self.strip.say(sentence, "info", "accent_text", (set_up, save))

    def show_countdown(self) -> None:
        """Says how many letters leave, and in how many minutes the first."""
        head = self._head
        shown = head is not None and head.ready and head.leaving > 0 and head.next_leaves is not None
        if shown and head is not None and head.next_leaves is not None:
            minutes = minutes_until(head.next_leaves, self._desk.now())
            later = count_of(head.leaving, self.tr("1 leaves in %1 min"), self.tr("%n leave in %1 min"))
            now = count_of(head.leaving, self.tr("1 leaves now"), self.tr("%n leave now"))
            self.countdown.setText(later.replace("%1", numeral(minutes)) if minutes else now)
        else:
            self.countdown.setText("")
        self._clock.setVisible(shown)
        self.countdown.updateGeometry()
