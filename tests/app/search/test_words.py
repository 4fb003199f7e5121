"""Words: the same thing said in other forms is found by the same, in each language."""

import pytest

from app.search import words
from models.rules.terms import Language


def stems(text: str, language: Language) -> set[str]:
    return set(words.terms(text, language))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (Language.SV, "hanteringen", "hantering"),
        (Language.SV, "kalendrarna", "kalendrar"),
        (Language.FI, "liitteitä", "liitteet"),
        (Language.FI, "laskussa", "laskun"),
        (Language.DE, "Rechnungen", "rechnung"),
        (Language.DE, "STRASSE", "Straße"),
        (Language.NL, "facturen", "factuur"),
        (Language.NL, "meldingen", "melding"),
        (Language.EN, "schedules", "scheduling"),
    ],
)
def test_forms_of_a_word_are_found_by_the_same(language: Language, one: str, other: str) -> None:
    assert stems(one, language) & stems(other, language)


def test_words_are_compared_without_accents_and_capitals() -> None:
    assert words.said("Ärende RÉSUMÉ Øl ſtraße") == ["arende", "resume", "ol", "strasse"]


def test_a_compound_holds_the_pieces_of_its_parts() -> None:
    whole = set(words.pieces(words.said("Ärendehantering Geräteverwaltung")))
    assert set(words.inner_pieces("hantering")) <= whole
    assert set(words.inner_pieces("verwalt")) <= whole
    assert not set(words.inner_pieces("verkauf")) <= whole


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("XMLHttpRequest", "xmlhttprequest", {"xml", "http", "request"}),
        ("TIMOB-123", "timob123", {"timob", "123"}),
        ("ORA-00942", "ora00942", {"ora", "00942"}),
        ("0x80070005", "0x80070005", {"80070005"}),
        ("org.example.Schedule", "orgexampleschedule", {"org", "exampl", "schedul"}),
        ("set_user_name", "setusername", {"set", "user", "name"}),
        ("/etc/hosts", "etchosts", {"etc", "host"}),
    ],
)
def test_an_identifier_is_kept_whole_and_in_parts(text: str, whole: str, parts: set[str]) -> None:
    assert {whole, *parts} <= stems(f"see {text}.", Language.EN)


def test_a_hyphen_makes_no_other_word() -> None:
    assert stems("e-mail", Language.EN) & stems("email", Language.EN)


def test_codes_are_told_from_words() -> None:
    text = "It says ORA-00942 and 0x80070005, a java.lang.NullPointerException after version 8.1 on Monday by default"
    codes = {term for term in words.terms(text, Language.EN) if words.is_code(term)}
    assert codes == {"ora00942", "0x80070005", "javalangnullpointerexception"}


def test_every_form_reaches_each_language() -> None:
    for language, said in ((Language.SV, "kalendrarna"), (Language.FI, "laskussa"), (Language.DE, "Rechnungen")):
        assert stems(said, language) <= words.every_form(said)


@pytest.mark.parametrize("text", ["", "   ", "…!?", "_", "\x00", "a" * 10_000, "😀 👩‍💻"])
def test_text_without_words_has_none(text: str) -> None:
    assert words.terms(text, Language.EN) == []
