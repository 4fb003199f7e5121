"""What stands in the table's place while it has no rows: what belongs there, and the next step."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from views.backlog.tabs import VIEWS, View
from views.backlog.words import marked
from views.widgets.empty_state import EmptyState


class BacklogEmpty(EmptyState):
    """One sentence and one button, by why there is nothing."""

    new_wanted = Signal()
    all_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("backlog", "", " ", self._on_button)
        self._next: Callable[[], None] = self.new_wanted.emit

    def show_why(self, view: View, words: str, *, nothing_at_all: bool) -> None:
        """Says why this view shows nothing under these words."""
        if nothing_at_all:
            sentence = self.tr("Changes come from tickets in the Inbox, or are made here.")
            self._offer(sentence, self.tr("New change"), self.new_wanted.emit)
        elif words and view.name == "all":
            self._offer(self.tr("Nothing fits these words."), self.tr("Clear the filter"), self.clear_wanted.emit)
        elif words:
            sentence = self.tr("Nothing in this view fits these words.")
            self._offer(sentence, self.tr("Look in all changes"), self.all_wanted.emit)
        else:
            self._offer(marked(view.empty or VIEWS[0].empty), self.tr("New change"), self.new_wanted.emit)

    def _offer(self, sentence: str, words: str, act: Callable[[], None]) -> None:
        self.set_sentence(sentence)
        self.button.setText(words)
        self._next = act

    def _on_button(self) -> None:
        self._next()
