"""A kind is suggested by the lexicon at first and by the house's own tickets later, with a share, or not at all."""

import pytest

from app.guessing.kind import LEAST, Learned, kind_shares, learn, suggest_kind
from models.rules.terms import TicketKind
from tests.benchmarks.kind import calibration, shares, tracker_tickets, written_tickets

NOTHING = Learned()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The list fails with an error\nIt crashes and I cannot open it.", TicketKind.PROBLEM),
        ("Listan kraschar\nDet går inte att öppna den, bara ett felmeddelande.", TicketKind.PROBLEM),
        ("Luettelo ei toimi\nNäkyy vain virheilmoitus.", TicketKind.PROBLEM),
        ("Die Liste stürzt ab\nEs kommt eine Fehlermeldung.", TicketKind.PROBLEM),
        ("De lijst werkt niet\nEr komt een foutmelding.", TicketKind.PROBLEM),
        ("Add support for lists\nWe would like the ability to keep several.", TicketKind.WISH),
        ("Önskemål: flera listor\nDet vore bra med möjlighet att spara dem.", TicketKind.WISH),
        ("Toive: useita luetteloita\nOlisi hyvä, jos niitä voisi tallentaa.", TicketKind.WISH),
        ("Wunsch nach mehreren Listen\nWir würden gern mehrere anlegen.", TicketKind.WISH),
        ("Wens: meer lijsten\nWe zouden graag meer lijsten bewaren.", TicketKind.WISH),
        ("How do I keep two lists?", TicketKind.QUESTION),
        ("We order two more licences", TicketKind.ORDER),
    ],
)
def test_the_lexicon_knows_a_kind_on_the_first_day(text: str, kind: TicketKind) -> None:
    found = suggest_kind(text, NOTHING)
    assert found is not None
    assert found[0] is kind
    assert LEAST[kind] <= found[1] <= 1


@pytest.mark.parametrize("text", ["", "\n", "Lists", "T-9"])
def test_what_says_nothing_has_no_suggestion(text: str) -> None:
    assert suggest_kind(text, NOTHING) is None


def test_shares_are_of_one_whole() -> None:
    assert sum(kind_shares("The list fails with an error", NOTHING).values()) == pytest.approx(1)


def test_the_house_s_own_tickets_teach_its_own_words() -> None:
    text = "Zebra in the toolbar"
    assert suggest_kind(text, NOTHING) is None
    taught = learn(
        [(f"Zebra {number}", TicketKind.WISH) for number in range(20)]
        + [(f"Giraffe {number}", TicketKind.PROBLEM) for number in range(20)]
    )
    found = suggest_kind(text, taught)
    assert found is not None
    assert found[0] is TicketKind.WISH


def test_what_the_house_learned_outweighs_the_lexicon() -> None:
    text = "Error in list"
    before = suggest_kind(text, NOTHING)
    assert before is not None
    assert before[0] is TicketKind.PROBLEM
    taught = learn([(f"Error in list {number}", TicketKind.WISH) for number in range(300)])
    after = suggest_kind(text, taught)
    assert after is not None
    assert after[0] is TicketKind.WISH


def test_words_seen_once_or_twice_teach_nothing() -> None:
    assert learn([("Zebra", TicketKind.WISH)] * 2).signs == {}


def test_kinds_that_are_never_suggested_teach_nothing() -> None:
    assert learn([("Zebra", TicketKind.ADVICE)] * 9) == NOTHING


def test_written_tickets_in_five_languages_are_mostly_right_and_a_suggestion_nearly_always() -> None:
    found = shares(written_tickets(), NOTHING)
    assert found.right >= 0.9
    assert found.likeliest_right >= 0.8 > found.commonest


def test_on_a_real_tracker_learning_beats_always_saying_the_commonest() -> None:
    for tickets in filter(None, [tracker_tickets()[::8]]):
        half = len(tickets) // 2
        taught = learn(tickets[:half])
        found = shares(tickets[half:], taught)
        assert found.likeliest_right >= found.commonest + 0.1
        assert found.right >= 0.88
        # What is told as sure is at least about as sure.
        tenths = calibration(tickets[half:], taught)
        assert [name for name, (count, right) in tenths.items() if count >= 50 and right < int(name[:-2]) / 100] == []
