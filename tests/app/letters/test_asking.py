"""Every fact has its question in every language, said politely."""

import pytest

from app.letters.asking import QUESTIONS, questions_for
from models.rules.terms import Fact, Language


@pytest.mark.parametrize("language", Language)
def test_every_fact_has_a_question_of_its_own(language: Language) -> None:
    assert list(QUESTIONS[language]) == list(Fact)
    assert len(set(QUESTIONS[language].values())) == len(Fact)
    for question in QUESTIONS[language].values():
        assert question == " ".join(question.split())
        assert question[0].isupper()
        assert question[-1] in "?."


def test_facts_are_asked_in_the_readers_language_and_free_questions_stand_as_typed() -> None:
    asked = questions_for([Fact.VERSION, Fact.LOG], Language.DE, [" Seit wann? ", "", "Seit wann?"])
    assert asked[0] == "Welche Version des Programms verwenden Sie?"
    assert "Protokolldatei" in asked[1]
    assert asked[2:] == ("Seit wann?",)
