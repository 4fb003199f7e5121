"""Who would read a reason as it is typed, in another language than theirs: said under the field before the act is done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal

from app.effects import Effects
from models.rules.errors import Refusal
from views.background import Pause
from views.desk import Desk
from views.releases.words import fill, listed, translate
from views.widgets.counts import numeral
from views.widgets.labels import Label
from views.widgets.reason_band import AUTOSAVE
from views.widgets.states import language_word

#: The act with these words as its reason: its command and its order.
Doing = Callable[[str], tuple[Callable[..., Effects], object]]
#: How many letters in each language.
Readers = tuple[tuple[str, int], ...]


class OtherReaders(Label):
    """A sentence that comes with the first words; the act is tried once for its letters, and nothing of that stays."""

    #: It says something else; it may need more room.
    came = Signal()

    def __init__(self, desk: Desk, doing: Doing, words: Callable[[], str]) -> None:
        super().__init__("", "meta", 400, "wait", wraps=True)
        self._desk = desk
        self._doing = doing
        self._words = words
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self._readers: Readers | None = None
        self._pause = Pause(AUTOSAVE, self.look, self)
        self.hide()

    def look_soon(self) -> None:
        """Looks again when nothing more is typed."""
        self._pause.start()

    def look(self) -> None:
        """Asks for the letters that it would write, once, and in which language these words are."""
        self._pause.stop()
        words = self._words()
        if not words:
            self._show(())
        elif self._readers is None:
            self._try(words)
        else:
            self._compare()

    def _try(self, words: str) -> None:
        command, order = self._doing(words)
        database, who, now = self._database, self._desk.who, self._desk.now()

        def tried() -> Readers:
            from app.commands.act import By
            from app.jobs.trying import reason_readers

            return reason_readers(database, command, order, By(who, now))

        self._desk.write(tried, self._on_readers, self._on_refused)

    def _on_readers(self, readers: Readers) -> None:
        self._readers = readers
        self._compare()

    def _on_refused(self, _refusal: Refusal) -> None:
        """What keeps it from being done is said when it is to be done."""

    def _compare(self) -> None:
        database, readers, words = self._database, self._readers or (), self._words()

        def compared() -> Readers:
            from app.queries.preview import in_other_languages

            return in_other_languages(database, readers, words)

        self._desk.read(compared, self._show, key="releases.readers")

    def _show(self, others: Readers) -> None:
        read = listed([f"{language_word(code)} ({numeral(count)})" for code, count in others])
        sentence = translate(
            "Releases",
            "It goes as it is typed to those who read %1. Until a letter leaves, the Outbox takes other words for it.",
        )
        self.setText(fill(sentence, read) if others and self._words() else "")
        self.setVisible(bool(self.text()))
        self.came.emit()
