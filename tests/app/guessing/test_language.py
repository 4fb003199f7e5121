"""The language of a text is guessed where that is sure, and left open where it is not."""

import pytest

from app.guessing.language import guess_language
from models.rules.terms import Language
from tests.benchmarks.language import LONG, other_texts, own_texts, pair_texts, shares


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The list is empty after I log in", Language.EN),
        ("Listan är tom när jag har loggat in", Language.SV),
        ("Luettelo on tyhjä kirjautumisen jälkeen", Language.FI),
        ("Die Liste ist leer, nachdem ich mich angemeldet habe", Language.DE),
        ("De lijst is leeg nadat ik ben ingelogd", Language.NL),
    ],
)
def test_each_of_the_five_is_known(text: str, language: Language) -> None:
    assert guess_language(text) is language
    assert guess_language(text.upper()) is language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "T-1042",
        "v3.2.1 (b42)",
        "https://and.the.example.org/with/the/list",
        "войти не могу",
        "Listen er tom",
    ],
)
def test_what_says_nothing_or_another_language_stays_open(text: str) -> None:
    assert guess_language(text) is None


def test_the_names_and_addresses_of_a_program_are_no_words_of_a_language() -> None:
    noise = "TheListIsEmpty the@example.org /with/the/list.html "
    assert guess_language(noise + "Listan är tom när jag har loggat in") is Language.SV


def test_only_the_beginning_is_read() -> None:
    swedish = "Listan är tom när jag har loggat in. " * 12
    assert guess_language(swedish + "The list is empty after I log in. " * 200) is Language.SV


def test_whole_sentences_are_nearly_always_right() -> None:
    sentences = [each for each in own_texts() if len(each[0]) >= LONG]
    assert len(own_texts()) >= 200
    assert shares(sentences).right >= 0.97


def test_short_subjects_are_mostly_right_and_hardly_ever_wrong() -> None:
    found = shares(pair_texts())
    assert found.right >= 0.9
    assert found.wrong <= 0.01


def test_other_languages_are_taken_for_none_of_the_five() -> None:
    assert shares(other_texts()).wrong <= 0.03
