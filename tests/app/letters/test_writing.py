"""Every letter in every language, with much and with little to say."""

import re
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from app.letters.facts import LetterFacts, Request, Written
from app.letters.writing import write_letter
from models.rules.errors import BadInput
from models.rules.terms import Event, Language, NoKind

TEMPLATES = Path(__file__).parents[3] / "resources" / "templates"
QUOTES = {
    Language.EN: ("“", "”"),
    Language.SV: ("”", "”"),
    Language.FI: ("”", "”"),
    Language.DE: ("„", "“"),
    Language.NL: ("‘", "’"),
}
DAY = {
    Language.EN: "17 November 2026",
    Language.SV: "17 november 2026",
    Language.FI: "17. marraskuuta 2026",
    Language.DE: "17. November 2026",
    Language.NL: "17 november 2026",
}
UNTIL = {
    Language.EN: "1 December 2026",
    Language.SV: "1 december 2026",
    Language.FI: "1. joulukuuta 2026",
    Language.DE: "1. Dezember 2026",
    Language.NL: "1 december 2026",
}
GLUED = re.compile(r"[a-zäöåß”“’»][.!?][A-ZÄÖÅ]|[ ][.,;:!?]|[.,;:][.,;:]|\.\.")
REASON = "Hardly anybody would use it."

EVERY_LETTER = list(product(Language, Event))
OUTCOMES = [Event.HONOURED, Event.REJECTED, Event.DEFERRED, Event.PARKED]
RELEASES = [Event.SCHEDULED, Event.RESCHEDULED, Event.SHIPPED, Event.WITHDRAWN]


def requests(number: int, kind: NoKind | None = None) -> tuple[Request, ...]:
    return (
        Request("4711", "Kursliste drucken", date(2026, 9, 14), "C-12", "Course list as one PDF", kind),
        Request("AB-9", "Tulosta ryhmä", date(2026, 10, 1), "C-13", "Tulosta ryhmä", kind),
        Request("T-77", "Sortering", None, "C-14", "Sort by family name", kind, url="https://help.example.org/77"),
    )[:number]


def full(language: Language, event: Event, number: int = 1, reader: str | None = "Anna Lind") -> LetterFacts:
    return LetterFacts(
        event=event,
        language=language,
        reader=reader,
        house="Studia care",
        product="Studia",
        requests=requests(number, NoKind.NOT_NOW if event is Event.REJECTED else None),
        reason=REASON,
        until=date(2026, 12, 1),
        brings_back="A second school asks.",
        release="R 2026-24",
        release_date=date(2026, 11, 17),
        earlier_date=date(2026, 11, 3),
        questions=("Which version?", "Which printer?"),
        workaround="Print page by page.",
        corrected=Event.REJECTED.value,
        renewal="New course lists" if event is Event.BAKED_IN else None,
    )


def bare(language: Language, event: Event, number: int = 1) -> LetterFacts:
    return LetterFacts(event, language, None, "Studia care", None, requests(number))


def written(facts: LetterFacts) -> Written:
    letter = write_letter(facts, TEMPLATES)
    assert_well_formed(letter, facts)
    return letter


def assert_well_formed(letter: Written, facts: LetterFacts) -> None:
    for text in (letter.subject, letter.body):
        assert "None" not in text
        assert not re.search(r"[{}]|[\x00-\x09\x0b-\x1f\u2028]|  | \n|\n |\n\n\n|\(\)|:\n\n|• ?\n", text), text
        assert not GLUED.search(text.replace("AB-9", "")), text
    assert letter.subject
    assert "\n" not in letter.subject
    assert not letter.subject.endswith(":")
    assert letter.body.endswith("\n")
    assert not letter.body.startswith("\n")
    opening, closing = QUOTES[facts.language]
    for request in facts.requests:
        assert request.ticket_key in letter.body
        assert f"{request.ticket_key} {opening}{request.ticket_subject}{closing}" in letter.body
        assert request.change_number in letter.body
        if request.change_title != request.ticket_subject:
            assert f"{opening}{request.change_title}{closing} ({request.change_number})" in letter.body
    assert facts.house in letter.body
    others = set('“”„‘’«»"') - set(QUOTES[facts.language]) - {"’"}
    assert not others & set(letter.body), "foreign quotation marks"


@pytest.mark.parametrize("reader", ["Anna Lind", None])
@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize(("language", "event"), EVERY_LETTER)
def test_every_letter_is_whole(language: Language, event: Event, number: int, reader: str | None) -> None:
    letter = written(full(language, event, number, reader))
    assert REASON in letter.body
    assert ("Anna Lind" in letter.body) == (reader is not None)
    if event in RELEASES:
        opening, closing = QUOTES[language]
        assert DAY[language] in letter.body
        assert f"{opening}R 2026-24{closing}" in letter.body
        assert "Studia" in letter.body.replace("Studia care", "")
    if event in (Event.PARKED, Event.DEFERRED, Event.MORE_INFORMATION):
        assert UNTIL[language] in letter.body


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize(("language", "event"), EVERY_LETTER)
def test_what_is_not_known_leaves_no_hole(language: Language, event: Event, number: int) -> None:
    whole, little = full(language, event, number), bare(language, event, number)
    optional = (
        "reason",
        "until",
        "brings_back",
        "release",
        "release_date",
        "earlier_date",
        "questions",
        "workaround",
        "corrected",
        "renewal",
    )
    for name in optional:
        written(replace(whole, **{name: getattr(little, name)}))
        written(replace(little, **{name: getattr(whole, name)}))
    for product_name, release, day in product(("Studia", None), ("R 2026-24", None), (date(2026, 11, 17), None)):
        written(replace(little, product=product_name, release=release, release_date=day))


@pytest.mark.parametrize(("language", "event"), EVERY_LETTER)
def test_every_letter_fits_one_request_and_many(language: Language, event: Event) -> None:
    one, many = (written(bare(language, event, number)) for number in (1, 3))
    assert "• " not in one.body.replace("• Which", "")
    assert "4711" in one.subject
    assert "Kursliste drucken" in one.subject
    assert "3" in many.subject
    assert "4711" not in many.subject
    assert many.body.count("\n• ") == 3


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("corrected", [*Event, "something else"])
def test_a_correction_tells_what_is_no_longer_true(language: Language, corrected: str) -> None:
    bodies = {
        written(replace(full(language, Event.CORRECTION, number), corrected=corrected)).body for number in (1, 3)
    } | {written(replace(full(language, Event.CORRECTION), corrected=None)).body}
    assert len(bodies) == (3 if corrected in set(Event) - {Event.CORRECTION} else 2)


@pytest.mark.parametrize("language", Language)
def test_the_kinds_of_no_are_worded_differently(language: Language) -> None:
    facts = replace(bare(language, Event.REJECTED), brings_back="A second school asks.", reason=REASON)
    bodies = {}
    for kind in (*NoKind, None):
        bodies[kind] = written(replace(facts, requests=requests(1, kind))).body
        assert REASON in bodies[kind]
        assert ("A second school asks." in bodies[kind]) == (kind is NoKind.NOT_NOW)
    assert len(set(bodies.values())) == 5


@pytest.mark.parametrize("language", Language)
def test_each_kind_of_no_in_one_letter_keeps_its_own_reason(language: Language) -> None:
    first, second, third = requests(3)
    mixed = (
        replace(first, no_kind=NoKind.POSSIBLE_TODAY, reason="Press Ctrl and P."),
        replace(second, no_kind=NoKind.NOT_EVER, reason="Nobody needs it."),
        replace(third, no_kind=NoKind.NOT_EVER, reason="Nobody needs it."),
    )
    body = written(replace(bare(language, Event.REJECTED), requests=mixed)).body
    assert body.count("Press Ctrl and P.") == body.count("Nobody needs it.") == 1
    parts = body.split("\n\n")
    possible = next(at for at, part in enumerate(parts) if " 4711: " in part)
    never = next(at for at, part in enumerate(parts) if " AB-9 " in part and " T-77: " in part)
    assert "Press Ctrl and P." in parts[possible + 1]
    assert "Nobody needs it." in parts[never + 1]


@pytest.mark.parametrize("language", Language)
def test_one_ticket_with_two_answers_tells_them_apart_by_title(language: Language) -> None:
    ticket = replace(requests(1)[0], no_kind=NoKind.NOT_EVER, reason="Nobody needs it.")
    other = replace(
        ticket, change_number="C-40", change_title="Print all", reason="It is there.", no_kind=NoKind.NOT_NOW
    )
    body = write_letter(replace(bare(language, Event.REJECTED), requests=(ticket, other)), TEMPLATES).body
    opening, closing = QUOTES[language]
    assert f" 4711 – {opening}Course list as one PDF{closing} (C-12): " in body
    assert f" 4711 – {opening}Print all{closing} (C-40): " in body


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("event", [Event.SHIPPED, Event.REJECTED])
def test_a_ticket_that_waits_on_something_else_is_not_called_closed(language: Language, event: Event) -> None:
    one, two, three = requests(3)
    closing = written(replace(bare(language, event), requests=(one,))).body
    staying = written(replace(bare(language, event), requests=(replace(one, closes=False),))).body
    assert closing != staying
    some = written(
        replace(bare(language, event), requests=(one, replace(two, closes=False), replace(three, closes=False)))
    ).body
    said = next(
        part
        for part in some.split("\n\n")
        if "4711" in part and "T-77" in part and "•" not in part and "C-" not in part
    )
    assert said.index("4711") < said.index("AB-9") < said.index("T-77")


@pytest.mark.parametrize("language", Language)
def test_a_ticket_on_two_changes_is_one_request(language: Language) -> None:
    ticket = requests(1)[0]
    other = replace(ticket, change_number="C-40", change_title="Kursliste drucken")
    letter = write_letter(replace(bare(language, Event.SHIPPED), requests=(ticket, other)), TEMPLATES)
    assert "• " not in letter.body
    assert "C-12" in letter.body
    assert "C-40" in letter.body
    assert letter.body.count("Course list as one PDF") == 1


@pytest.mark.parametrize("language", Language)
def test_an_earlier_date_is_no_reason_to_apologise(language: Language) -> None:
    later = written(full(language, Event.RESCHEDULED)).body
    sooner = written(replace(full(language, Event.RESCHEDULED), earlier_date=date(2026, 12, 1))).body
    assert UNTIL[language] in sooner
    assert len(sooner.split(". ")) < len(later.split(". ")) or len(sooner) < len(later) - 15


def test_a_reader_known_by_address_alone_is_greeted_without_it() -> None:
    body = written(full(Language.DE, Event.SHIPPED, reader="anna.lind@example.org")).body
    assert body.startswith("Guten Tag,\n")


HOSTILE = "{{ 7 * 7 }} {% raw %}\r\nBcc: x@example.org\x00\x1b[31m \u202etfel\u2066 \u200b\ud800 <img src=x> ${x} %s"


@pytest.mark.parametrize(("language", "event"), EVERY_LETTER)
def test_hostile_values_stay_inert(language: Language, event: Event) -> None:
    whole = full(language, event)
    facts = replace(
        whole,
        reader=HOSTILE,
        house=HOSTILE,
        product=HOSTILE,
        reason=HOSTILE,
        brings_back=HOSTILE,
        release=HOSTILE,
        workaround=HOSTILE,
        questions=(HOSTILE, "\u202e", ""),
        corrected=HOSTILE,
        requests=(Request(HOSTILE, HOSTILE * 30, None, HOSTILE, HOSTILE, None, HOSTILE, HOSTILE),),
    )
    letter = write_letter(facts, TEMPLATES)
    assert "\n" not in letter.subject
    assert len(letter.subject) <= 150
    assert "{{ 7 * 7 }}" in letter.body
    assert "49" not in letter.body
    assert not re.search(
        r"[\x00-\x09\x0b-\x1f\x7f\u200b\u202a-\u202e\u2028\u2066-\u2069\ud800-\udfff]", letter.subject + letter.body
    )
    letter.body.encode("utf-8")
    assert "  " not in letter.body
    assert "\n• \n" not in letter.body


def test_a_reason_keeps_its_paragraphs() -> None:
    facts = replace(full(Language.EN, Event.REJECTED), reason="First.\n\n\n\n  Second,\r\nwith   a line.\n")
    assert "Our reason: First.\n\nSecond,\nwith a line.\n\n" in write_letter(facts, TEMPLATES).body


def test_a_long_subject_is_cut_after_a_word_and_keeps_the_key() -> None:
    ticket = replace(requests(1)[0], ticket_subject="printing the course list " * 20)
    letter = write_letter(replace(bare(Language.EN, Event.SHIPPED), requests=(ticket,)), TEMPLATES)
    assert letter.subject == "Done: printing the course list printing the course list printing… (4711)"
    assert "printing the course list " * 19 in letter.body


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Subject: a\n\n{{ nothing_of_that_name }}", "nothing_of_that_name"),
        ("Subject: a\n\n{% if %}", "line 3"),
        ("Dear reader", "Subject:"),
        ("Subject: a\n\n{{ ticket.__class__.__mro__ }}", "unsafe"),
    ],
)
def test_a_broken_template_is_named(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "shipped.txt").write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=r"en/shipped\.txt") as refusal:
        write_letter(bare(Language.EN, Event.SHIPPED), tmp_path)
    assert told in refusal.value.sentence


def test_a_missing_template_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"nl/closed\.txt"):
        write_letter(bare(Language.NL, Event.CLOSED), tmp_path)


def test_a_letter_without_a_request_is_refused() -> None:
    with pytest.raises(BadInput):
        write_letter(replace(bare(Language.EN, Event.CLOSED), requests=()), TEMPLATES)
    nameless = replace(requests(1)[0], ticket_key="", ticket_subject="")
    with pytest.raises(BadInput):
        write_letter(replace(bare(Language.EN, Event.CLOSED), requests=(nameless,)), TEMPLATES)


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("language", Language)
def test_one_change_is_withdrawn_in_other_words_than_its_release(language: Language, number: int) -> None:
    whole = full(language, Event.WITHDRAWN, number)
    release, alone = written(whole), written(replace(whole, alone=True))
    assert release.subject != alone.subject
    assert REASON in alone.body
    assert DAY[language] in alone.body
    assert "R 2026-24" in alone.body
    written(replace(bare(language, Event.WITHDRAWN, number), alone=True))
    written(replace(whole, alone=True, release=None))
    written(replace(whole, alone=True, release_date=None))
