"""What somebody types to search everything, as a question; and where its words stand in a text."""

from datetime import date

import pytest

from app.search.everything import LISTS, understood
from app.search.marking import SHOWN, sought
from models.rules.errors import BadInput

EVERY = ("ticket", "change", "case", "guide", "release")


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("T-9", (("ticket", 9),)),
        ("c-12", (("change", 12),)),
        ("C12", (("change", 12),)),
        ("R-3", (("release", 3),)),
        ("K-4", (("case", 4),)),
        ("g-2", (("guide", 2),)),
        ("#12", tuple((kind, 12) for kind in EVERY)),
        ("12", tuple((kind, 12) for kind in EVERY)),
        ("copy T-9", (("ticket", 9),)),
        ("fortnight://change/1042", (("change", 1042),)),
        ("fortnight://settings/3", ()),
        ("error 500", ()),
        ("R2 crash", ()),
    ],
)
def test_a_number_names_an_item(text: str, items: tuple[tuple[str, int], ...]) -> None:
    assert understood(text).items == items


def test_a_number_beside_words_is_no_word_but_a_mere_figure_is() -> None:
    assert understood("copy T-9").words == ("copy",)
    assert understood("error 500").words == ("error", "500")


def test_what_has_a_figure_may_be_the_key_of_a_source() -> None:
    assert understood("timob-123").keys == ("timob-123",)
    assert understood("copy").keys == ()


def test_the_last_word_may_be_unfinished_until_a_blank_or_a_quotation_ends_it() -> None:
    assert understood("copy we").unfinished
    assert not understood("copy we ").unfinished
    assert not understood('copy "a we"').unfinished


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("t: copy", ("ticket",)),
        ("in:tickets,changes copy", ("ticket", "change")),
        ("in:people ada", ("person",)),
        ("in:rel 2026", ("release",)),
        ("c:\\temp full", ()),
        ("copy", ()),
    ],
)
def test_a_letter_or_in_says_among_what(text: str, kinds: tuple[str, ...]) -> None:
    assert understood(text).kinds == kinds


def test_an_unknown_list_is_said_with_those_that_there_are() -> None:
    (note,) = understood("in:bugs copy").notes
    assert all(name in note for name in ("bugs", *LISTS))


def test_conditions_phrases_days_and_words_are_told_apart() -> None:
    question = understood('kind:wish -state:closed reach>=500 "a week" 2026-11-20 20.1.2027 copy https://example.org/x')
    assert question.fields == ("kind:wish", "-state:closed", "reach>=500")
    assert question.phrases == ("a week",)
    assert question.days == (date(2026, 11, 20), date(2027, 1, 20))
    assert question.words == ("copy", "https://example.org/x")


def test_no_day_of_the_calendar_is_a_word() -> None:
    assert understood("2026-02-31").words == ("2026-02-31",)


@pytest.mark.parametrize("text", ["", "   ", '"', '""', ":", "-", "field:", '"open', "\x00", "é" * 900])
def test_whatever_is_typed_is_understood_somehow(text: str) -> None:
    understood(text)


def test_a_text_that_is_far_too_long_is_refused() -> None:
    with pytest.raises(BadInput, match="1000 characters"):
        understood("x" * 1001)


@pytest.mark.parametrize(
    ("word", "text", "marked"),
    [
        ("hantering", "Ärendehanteringen går långsamt", ["Ärendehanteringen"]),
        ("strasse", "Die Straße ist zu", ["Straße"]),
        ("kopieren", "Ich kopiere von Hand", ["kopiere"]),
        ("copying", "She copies every week", ["copies"]),
        ("uberschrift", "Die Überschrift fehlt", ["Überschrift"]),
        ("week", "Nothing of the kind", []),
    ],
)
def test_the_words_that_were_sought_are_marked_in_their_other_forms(word: str, text: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in sought([word]).marks(text)] == marked


def test_the_beginning_of_a_word_marks_it_while_it_is_typed() -> None:
    assert sought(["co"], unfinished=True).marks("A course") == ((2, 8),)
    assert sought(["co"]).marks("A course") == ()


def test_an_excerpt_begins_a_little_before_the_words_and_keeps_their_marks() -> None:
    text = "Nothing of note stands here at all.\n\n" * 20 + "Then the invoice was sent twice.\n" + "And so on. " * 40
    shown, spans = sought(["invoice"]).excerpt(text)
    assert [shown[start:end] for start, end in spans] == ["invoice"]
    assert (shown[0], shown[-1], "\n" in shown) == ("…", "…", False)
    assert len(shown) <= SHOWN + 2
    assert sought(["absent"]).excerpt("A short text")[0] == "A short text"
