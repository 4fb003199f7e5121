"""The menu of phrases: reasons that are often given, chosen by a key while one writes; what is written can be kept as one."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.rows.phrases import PhraseRow
from views.decisions.choice import FAST, Choice
from views.desk import Desk
from views.widgets.picker import Pick, Picker
from views.widgets.states import state_look

#: The id of the row that keeps what is written.
_KEEP = -1


def phrase_words(choice: Choice) -> tuple[str, ...]:
    """The words of decision whose phrases serve a choice; a no that is not settled yet has those of every kind."""
    if choice.act == "reject":
        return (choice.no_kind.value,) if choice.no_kind is not None else ("not-now", "not-ever", "possible-today")
    if choice.act == FAST:
        return ("honour",)
    return (choice.act,) if choice.act in ("honour", "defer", "ask", "bake") else ()


class PhrasePicker(Picker):
    """Phrases by name and by what they say; a name that is not there yet keeps what is written."""

    #: The phrase.
    chosen = Signal(object)
    #: What is written is to be kept under this name.
    kept = Signal(str)

    def __init__(self, parent: QWidget, rows: Sequence[PhraseRow], *, can_keep: bool) -> None:
        super().__init__(parent, self.tr("Phrases"))
        self._rows = tuple(rows)
        self._can_keep = can_keep
        self._language = QLocale().name()[:2]
        self.field.setPlaceholderText(self.tr("Words, or a name to keep what is written"))
        self.picked.connect(self._on_picked)

    def _on_words(self, words: str) -> None:
        wanted = words.casefold().split()
        found = [self._pick(place, row) for place, row in enumerate(self._rows) if self._has(row, wanted)]
        if self._can_keep and words.strip():
            keep = self.tr("Keep what is written as “%1”").replace("%1", words.strip())
            found.append(Pick(_KEEP, keep, icon="add"))
        self._show(found)

    def _has(self, row: PhraseRow, wanted: Sequence[str]) -> bool:
        text = f"{row.name_in(self._language)} {row.text_in(self._language)}".casefold()
        return all(word in text for word in wanted)

    def _pick(self, place: int, row: PhraseRow) -> Pick:
        chip = state_look("decision", row.word)
        return Pick(place, row.name_in(self._language), row.text_in(self._language), chip.icon)

    def _on_picked(self, place: int) -> None:
        if place == _KEEP:
            self.kept.emit(self.field.text().strip())
        else:
            self.chosen.emit(self._rows[place])


class Phrases:
    """Opens the menu for a band, and hands on what was chosen."""

    def __init__(self, desk: Desk, parent: QWidget, take: Callable[[PhraseRow], None]) -> None:
        self._desk = desk
        self._parent = parent
        self._take = take

    def open(self, choice: Choice, written: Mapping[str, str], anchor: QWidget) -> None:
        """Asks for the phrases of the word under choice, and shows them."""
        from app.queries.phrases import phrase_rows

        words, database = phrase_words(choice), self._desk.database
        if not words:
            return

        def show(rows: Sequence[PhraseRow]) -> None:
            fitting = [row for row in rows if row.word in words]
            picker = PhrasePicker(self._parent, fitting, can_keep=bool(written))
            picker.chosen.connect(self._take)
            picker.kept.connect(lambda name: self._keep(words[0], name, written))
            picker.open_at(anchor)

        self._desk.read(lambda: phrase_rows(database), show, key="decisions.phrases")

    def _keep(self, word: str, name: str, written: Mapping[str, str]) -> None:
        from app.commands.phrases import SetPhrase, set_phrase

        self._desk.do(set_phrase, SetPhrase(word, name, in_own_languages(written)))


def in_own_languages(written: Mapping[str, str]) -> dict[str, str]:
    """Texts by the language that they are in, which may be another than that of the tab where one wrote them."""
    from app.guessing.language import guess_language

    found: dict[str, str] = {}
    for code, text in written.items():
        spoken = guess_language(text)
        language = str(spoken) if spoken is not None else code or QLocale().name()[:2]
        found.setdefault(language, text.strip())
    return found
