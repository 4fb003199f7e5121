"""The band in which the product owner's word is written: the reason as it is typed, kept as a draft, and the letter that will carry it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu

from app.rows.changes import ChangeRow
from app.rows.phrases import PhraseRow
from app.rows.precedents import Precedent, contradicted
from models.rules.errors import BadInput, Refusal
from models.rules.terms import NoKind
from views.background import Pause
from views.decisions.beside import Warned
from views.decisions.choice import FAST, Choice, lacking_of, letter_of, likely_choice, possible_acts
from views.decisions.drafts import ChangeDrafts, Said, said_of
from views.decisions.phrases import Phrases, phrase_words
from views.desk import Desk
from views.icons import icon
from views.said import as_read
from views.widgets.buttons import Button
from views.widgets.counts import count_of
from views.widgets.labels import KeyCap
from views.widgets.painting import key_text
from views.widgets.reason_band import ReasonBand
from views.widgets.states import language_word

if TYPE_CHECKING:
    from app.letters.facts import Written

#: How long after the last key the letter is written anew, in milliseconds.
PREVIEW_WAITS = 120
_PERFORM = "Ctrl+Return"
_PHRASES = "Ctrl+Space"


class WordBand(ReasonBand):
    """One word in the making; each change has its own half-typed reason and its own choice."""

    #: Ctrl+Enter: say it.
    said = Signal()
    #: Esc: back to the list.
    left = Signal()
    #: Another word was chosen in the menu, by its name.
    act_chosen = Signal(str)

    def __init__(self, desk: Desk, big: str = "") -> None:
        super().__init__([], per_language=True, big=big)
        self._desk = desk
        self._drafts = ChangeDrafts(desk.drafts)
        self._row: ChangeRow | None = None
        #: The language that serves those for whom nothing of their own is written.
        self._main = ""
        self._choices: dict[int, Choice] = {}
        self._readers: tuple[tuple[str, int], ...] = ()
        self._menu = QMenu(self)
        self._phrases = Phrases(desk, self, self._take_phrase)
        self.phrases = Button(self.tr("Phrases"), icon="list", kind="flat")
        self.phrases.setToolTip(key_text(_PHRASES))
        self.phrases.clicked.connect(self.open_phrases)
        self.which = Button("", icon="honour", kind="flat", menu=self._menu)
        self._hint = ""
        #: What was decided on the like of one change, which may come before the change itself.
        self._precedents: tuple[int, tuple[Precedent, ...]] = (0, ())
        self.warning = Warned(self._open_precedent)
        self.add_above(self.warning)
        self._preview_pause = Pause(PREVIEW_WAITS, self._ask_letter, self)
        for part in (self.which, KeyCap(key_text(_PERFORM)), self.phrases):
            self.add_below(part)
        self._connect_keys()

    def _connect_keys(self) -> None:
        self.add_key(_PERFORM, self.said.emit)
        self.add_key("Ctrl+Enter", self.said.emit)
        self.add_key("Esc", self.left.emit)
        self.add_key(_PHRASES, self.open_phrases)
        self.add_key("Ctrl+PgDown", partial(self.step_language, 1))
        self.add_key("Ctrl+PgUp", partial(self.step_language, -1))
        self.typed.connect(self._on_typed_words)
        self.draft_changed.connect(self._on_draft)
        self.language_chosen.connect(self._on_language_chosen)

    def add_key(self, keys: str, act: Callable[[], object]) -> None:
        """A key that works while one writes."""
        shortcut = QShortcut(QKeySequence(keys), self.field)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    # ---- which change

    def show_change(self, row: ChangeRow, readers: tuple[tuple[str, int], ...]) -> None:
        """Shows the reason typed so far for a change; the same change anew leaves the field alone."""
        other = self._row is None or self._row.id != row.id
        if other:
            self.keep_draft()
            self.set_preview("", "")
            self._say_hint("")
        self._row, self._readers = row, readers
        if self.choice().act not in (*possible_acts(row), FAST):
            self._choices.pop(row.id, None)
        if other:
            self._show_languages()
            self._show_typed(self._drafts.typed(row.id, self._main))
        elif not self._main and readers:
            typed = self.reasons()
            self._show_languages()
            self._show_typed({code or self._main: text for code, text in typed.items()})
        else:
            self.set_languages(self._languages())
        self._fill_menu()
        self._show_choice()

    def _show_languages(self) -> None:
        """The tabs of those who read it; the most frequent language is the main one from now on."""
        self._main = self._readers[0][0] if self._readers else ""
        self.set_languages(self._languages())
        if self._main:
            self.choose_language(self._main)

    def _languages(self) -> list[str]:
        codes = [language for language, _count in self._readers]
        return codes if self._main in codes or not self._main else [self._main, *codes]

    def _show_typed(self, typed: Mapping[str, str]) -> None:
        self.set_reasons(typed)
        self._show_fallback()

    def clear_change(self) -> None:
        """Nothing is shown any more; what was typed is kept."""
        self.keep_draft()
        self._row = None

    def forget(self, change: int) -> None:
        """The word of a change was said: its draft and its choice are done with."""
        self._choices.pop(change, None)
        self._drafts.forget(change)
        if self._row is not None and self._row.id == change:
            self.set_reasons({})
            self._row = None

    def offer(self, change: int, said: Said) -> None:
        """Puts back what was typed for a word that was taken back, where nothing else is typed since."""
        if self._row is not None and self._row.id == change and not self.reasons():
            self.put({**said.words, self._main: said.reason})

    def put(self, words: Mapping[str, str]) -> None:
        """Puts words into the field as if they were typed, each under its language."""
        if self._row is None:
            return
        self._show_typed(words)
        for code, text in words.items():
            self._on_draft(code, text)
        self._preview_pause.start()

    def word(self) -> Said:
        """The reason as it will be said, with its further languages."""
        return said_of(self.reasons(), self._main)

    def step_language(self, step: int) -> None:
        """The tab of the next language, or of the one before."""
        codes = self._languages()
        if codes:
            self.choose_language(codes[(codes.index(self.language()) + step) % len(codes)])

    def _on_language_chosen(self, _code: str) -> None:
        self._show_fallback()
        self._ask_letter()

    def _show_fallback(self) -> None:
        """An empty field says which words those readers get instead, or else what its reason should say."""
        said = self.reasons().get(self._main, "")
        words = self.tr("Nothing written here: they read the words in %1.").replace("%1", language_word(self._main))
        self.field.setPlaceholderText(words if said and self.language() != self._main else self._hint)

    # ---- phrases

    def open_phrases(self) -> None:
        """The menu of reasons that are often given for the word under choice."""
        self._phrases.open(self.choice(), self.reasons(), self.phrases)

    def _take_phrase(self, phrase: PhraseRow) -> None:
        """A phrase is added to what is written, in each language that it has."""
        texts = {**phrase.texts, self._main: phrase.text_in(self._main)}
        before = self.reasons()
        self.put({**before, **{code: f"{before.get(code, '')}\n{text}".strip() for code, text in texts.items()}})
        self._take_kind_of(phrase)
        self.focus()

    def _take_kind_of(self, phrase: PhraseRow) -> None:
        """A phrase of one kind of no says which no it is."""
        choice = self.choice()
        if choice.act == "reject" and choice.no_kind is None:
            self.choose(replace(choice, no_kind=NoKind(phrase.word)))

    # ---- which word

    def choice(self) -> Choice:
        """The word under choice for the change shown."""
        if self._row is None:
            return Choice()
        return self._choices.get(self._row.id) or likely_choice(self._row)

    def choose(self, choice: Choice) -> None:
        """Prepares another word: its letter is shown."""
        if self._row is not None:
            self._choices[self._row.id] = choice
            self._say_hint("")
            self._show_choice()

    def leave(self) -> bool:
        """Lets the word go that was put under choice; whether there was one, or the focus was in here."""
        focused = QApplication.focusWidget()
        chosen = self._choices.pop(self._row.id, None) if self._row is not None else None
        if chosen is not None:
            self._say_hint("")
            self._show_choice()
        return chosen is not None or (focused is not None and self.isAncestorOf(focused))

    def ask_for_reason(self) -> None:
        """The cursor goes into the field, and a hint says what is missing."""
        self._say_hint(self.choice().hint)
        self.focus()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for act in possible_acts(self._row) if self._row is not None else ():
            shown = Choice(act)
            action = self._menu.addAction(icon(shown.icon, "text2"), shown.words)
            action.triggered.connect(lambda _checked=False, act=act: self.act_chosen.emit(act))

    def _show_choice(self) -> None:
        choice = self.choice()
        self.which.setText(choice.words)
        self.which.set_icon_name(choice.icon)
        self.which.setAccessibleDescription(self.tr("The word that Ctrl+Enter says"))
        letters = sum(count for _language, count in self._readers)
        told = count_of(letters, self.tr("1 recipient"), self.tr("%n recipients"))
        self.set_letter(f"{choice.letter} · {told}")
        self.field.setEnabled(choice.needs_reason)
        self._show_warning()
        self.phrases.setVisible(bool(phrase_words(choice)))
        self._ask_letter()

    # ---- what was said before

    def show_precedents(self, change: int, found: tuple[Precedent, ...]) -> None:
        """What was decided on the like of a change: a word that contradicts it is warned of before it is said."""
        self._precedents = (change, found)
        self._show_warning()

    def _show_warning(self) -> None:
        choice = self.choice()
        kind = choice.no_kind.value if choice.no_kind is not None else None
        change, found = self._precedents
        fits = self._row is not None and self._row.id == change
        against = contradicted("honour" if choice.act == FAST else choice.act, kind, found) if fits else ()
        self.warning.show_against(against)

    def _open_precedent(self, change: int) -> None:
        self._desk.open("change", change)

    def _say_hint(self, words: str) -> None:
        self._hint = words
        self._show_fallback()
        self.field.setAccessibleDescription(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    # ---- what is typed

    def _on_typed_words(self) -> None:
        self._say_hint("")
        self._preview_pause.start()

    def _on_draft(self, code: str, text: str) -> None:
        if self._row is None:
            return
        try:
            self._drafts.keep(self._row.id, code, self._main, text)
        except BadInput as refusal:
            self._desk.told.emit(as_read(refusal.sentence), 0)
        else:
            self.mark_saved()

    # ---- the letter

    def is_waiting(self) -> bool:
        """Whether the letter is behind what was typed."""
        return self._preview_pause.isActive()

    def _ask_letter(self) -> None:
        self._preview_pause.stop()
        row, choice, language = self._row, self.choice(), self.language()
        if row is None:
            return
        if not language:
            self._on_letter((None, ()))
            return
        database, said = self._desk.database, self.word()
        self._desk.read(
            lambda: (letter_of(database, choice, row.id, said, language), lacking_of(database, row.id, said)),
            self._on_letter,
            self._on_refused,
            key="decisions.letter",
        )

    def _on_letter(self, found: "tuple[Written | None, tuple[str, ...]]") -> None:
        written, lacking = found
        self.show_lacking([code for code in lacking if code in self._languages()])
        subject, body = getattr(written, "subject", ""), getattr(written, "body", "")
        if written is None:
            body = self.tr("Nobody waits for it: no letter is written.")
            if self._readers:
                body = self.tr("This house writes no letter about it. Settings say which letters are written.")
            if self.choice().act == "bake" and not self.choice().is_complete:
                body = ""  # which letter it is follows from the renewal
            self.set_letter(self.choice().letter)
        self.set_preview(subject, body)

    def _on_refused(self, refusal: Refusal) -> None:
        self.set_preview("", refusal.sentence)
