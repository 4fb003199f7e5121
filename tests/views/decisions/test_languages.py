"""A reason in the language of each reader: its tabs, its drafts, who still lacks words, and what undo gives back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from models.decisions import Decision
from models.desk import Phrase
from models.rules.terms import Event, Language
from tests.app.commands.desk import Desk as House
from tests.views.decisions.conftest import Seat
from views.decisions.phrases import PhrasePicker

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier
Sit = Callable[[], Seat]
SWEDISH, FINNISH = "Vi bygger in det i den nya terminen.", "Teemme sen uuteen lukukauteen."


def crowd(house: House) -> int:
    """A parked wish that two Swedes and a Finn wait for."""
    tickets = [house.ticket(language=language) for language in (Language.SV, Language.SV, Language.FI)]
    return house.parked(*tickets)


def write_both(seat: Seat) -> None:
    seat.press(Key.Key_E)
    seat.type(SWEDISH)
    seat.press(Key.Key_PageDown, Ctrl)
    seat.type(FINNISH)


def test_each_reader_gets_the_words_of_their_language(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    write_both(seat)
    assert FINNISH in seat.letter()
    seat.press(Key.Key_PageUp, Ctrl)
    assert SWEDISH in seat.letter()
    seat.say()
    decision = house.rows(Decision)[-1]
    assert (decision["reason"], decision["words"]) == (SWEDISH, {"sv": SWEDISH, "fi": FINNISH})
    told = {letter["language"]: letter["body"] for letter in house.letters(Event.HONOURED)}
    assert SWEDISH in told[Language.SV]
    assert FINNISH in told[Language.FI]


def test_a_language_without_words_of_its_own_is_named_and_reads_the_others(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type(SWEDISH)
    assert seat.screen.band._lacking.text() == "FI to write"
    seat.press(Key.Key_PageDown, Ctrl)
    assert "Swedish" in seat.screen.band.field.placeholderText()
    assert SWEDISH in seat.letter()
    seat.type(FINNISH)
    assert seat.screen.band._lacking.text() == ""


def test_one_language_alone_is_the_reason(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.press(Key.Key_PageDown, Ctrl)
    seat.say(FINNISH)
    decision = house.rows(Decision)[-1]
    assert (decision["reason"], decision["words"]) == (FINNISH, {})


def test_half_typed_words_of_each_language_come_back_after_a_new_start(house: House, sit: Sit) -> None:
    change = crowd(house)
    seat = sit()
    write_both(seat)
    seat.window.close()
    again = sit()
    assert again.screen.band.reasons() == {"sv": SWEDISH, "fi": FINNISH}
    again.press(Key.Key_1)
    assert house.rows(Decision)[-1]["change_id"] == change
    assert again.desk.drafts.keys() == frozenset()


def test_what_is_taken_back_stands_in_each_language_again(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    write_both(seat)
    seat.say()
    seat.desk.undo()
    seat.wait()
    assert seat.screen.band.reasons() == {"sv": SWEDISH, "fi": FINNISH}
    assert seat.screen.band.language() == "sv"


def pick(seat: Seat, words: str) -> None:
    """A phrase by its words."""
    seat.press(Key.Key_Space, Ctrl)
    assert isinstance(QApplication.activePopupWidget(), PhrasePicker)
    seat.type(words)
    seat.press(Key.Key_Return)


def test_a_phrase_fills_every_language_by_one_key(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    seat.press(Key.Key_E)
    pick(seat, "many asked")
    assert seat.focused() is seat.screen.band.field
    assert seat.screen.band.reason().startswith("Många av våra kunder")
    assert seat.screen.band._lacking.text() == ""
    seat.say()
    told = {letter["language"]: letter["body"] for letter in house.letters(Event.HONOURED)}
    assert "Moni asiakkaamme" in told[Language.FI]
    assert "Många av våra kunder" in told[Language.SV]
    assert "Viele unserer Kunden" in house.rows(Decision)[-1]["words"]["de"]


def test_the_phrases_are_those_of_the_word_under_choice(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    seat.press(Key.Key_3)
    seat.press(Key.Key_3)
    seat.press(Key.Key_Space, Ctrl)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, PhrasePicker)
    assert popup.model.rowCount() > 0
    assert {row.word for row in popup._rows} == {"not-ever"}


def test_what_is_written_is_kept_as_a_phrase_and_offered_next_time(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    seat.press(Key.Key_E)
    seat.type(SWEDISH)
    pick(seat, "Into the term")
    stored = house.rows(Phrase)
    assert [(row["word"], row["name"], row["texts"]) for row in stored] == [
        ("honour", "Into the term", {"sv": SWEDISH})
    ]
    seat.say()
    crowd(house)
    seat.screen.refresh()
    seat.wait()
    seat.press(Key.Key_E)
    pick(seat, "Into the term")
    assert seat.screen.band.reason() == SWEDISH
