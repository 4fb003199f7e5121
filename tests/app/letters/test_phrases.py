"""The phrases that come with the program: whole in five languages, under names of their own."""

from collections import Counter

import pytest

from app.commands.phrases import WORDS
from app.guessing.language import guess_language
from app.letters.phrases import shipped
from app.rows.phrases import PhraseRow
from models.rules.terms import Language

PHRASES = pytest.mark.parametrize("phrase", shipped(), ids=lambda phrase: phrase.name)


@PHRASES
def test_each_is_there_in_every_language_and_reads_as_that_language(phrase: PhraseRow) -> None:
    assert tuple(phrase.texts) == tuple(phrase.names) == tuple(language.value for language in Language)
    assert phrase.word in WORDS
    for language, text in phrase.texts.items():
        assert guess_language(text) == language, text
        assert text[0].isupper()
        assert text[-1] in ".?"


def test_no_two_of_a_word_share_a_name() -> None:
    for language in Language:
        counted = Counter((phrase.word, phrase.names[language]) for phrase in shipped())
        assert set(counted.values()) == {1}
