"""The previewed letter is the letter that is then written."""

from datetime import timedelta

import pytest

from app.commands import changes, decisions, house
from app.commands.decisions import AskedAgain, Decide
from app.queries.preview import decision_letter, letter_readers, reopening_letter, standing_letter
from models.letters import Letter
from models.rules.terms import ChangeKind, DecisionKind, Language, NoKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


def _crowd(desk: Desk) -> int:
    """A parked wish for which six tickets of five people wait, in three languages."""
    tickets = [desk.ticket(language=Language.SV), desk.ticket(language=Language.FI), desk.ticket(language=Language.SV)]
    tickets += [desk.ticket(language=Language.DE, requester="Uwe", email="uwe@example.org") for _ in range(2)]
    tickets.append(desk.ticket(language=Language.SV, email=None, requester=None))
    return desk.parked(*tickets)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        (DecisionKind.HONOUR, {}),
        (DecisionKind.REJECT, {"no_kind": NoKind.NOT_NOW, "brings_back": "Ten more towns ask"}),
        (DecisionKind.REJECT, {"no_kind": NoKind.POSSIBLE_TODAY}),
        (DecisionKind.DEFER, {"until": "soon"}),
        (DecisionKind.ASK, {}),
    ],
)
def test_the_preview_of_a_decision_is_word_for_word_a_letter_that_it_writes(
    desk: Desk, kind: DecisionKind, more: dict[str, object]
) -> None:
    change = _crowd(desk)
    desk.do(changes.link, changes.Link(1, desk.change(title="Another", kind=ChangeKind.WISH)))
    if "until" in more:
        more = {"until": desk.day(40)}
    order = Decide(change, kind, "Vi hinner inte, men “snart”", **more)  # type: ignore[arg-type]  # one of several fields
    before = desk.state()
    previews = {language: decision_letter(desk.database, change, order, language) for language in ("sv", "fi", "de")}
    assert desk.state() == before
    desk.do(decisions.decide, order)
    written = {(letter["subject"], letter["body"]) for letter in desk.rows(Letter)}
    for preview in previews.values():
        assert preview is not None
        assert (preview.subject, preview.body) in written


def test_nobody_reads_a_language_that_nobody_who_waits_speaks(desk: Desk) -> None:
    change = _crowd(desk)
    assert decision_letter(desk.database, change, Decide(change, DecisionKind.HONOUR, "Yes"), "nl") is None


def test_the_languages_are_counted_by_letters_the_most_frequent_first(desk: Desk) -> None:
    assert letter_readers(desk.database, _crowd(desk)) == (("sv", 3), ("fi", 1), ("de", 1))


def test_who_has_an_outcome_is_no_reader_any_more(desk: Desk) -> None:
    change = _crowd(desk)
    desk.reject(change)
    assert letter_readers(desk.database, change) == ()


def test_a_house_that_does_not_write_of_honouring_has_nothing_to_preview(desk: Desk) -> None:
    change = _crowd(desk)
    desk.do(house.set_house, house.SetHouse({"policy.honoured": "off"}))
    assert decision_letter(desk.database, change, Decide(change, DecisionKind.HONOUR, "Yes"), "sv") is None
    rejection = Decide(change, DecisionKind.REJECT, "No", NoKind.NOT_EVER)
    assert decision_letter(desk.database, change, rejection, "sv") is not None


def test_the_answers_to_who_asks_again_are_previewed_word_for_word(desk: Desk) -> None:
    for answer in ("stand", "reopen"):
        change = desk.parked(desk.ticket())
        desk.reject(change)
        desk.wait(days=2)
        desk.do(changes.link, changes.Link(desk.ticket(language=Language.NL), change))
        stands = standing_letter(desk.database, change, "nl")
        reopens = reopening_letter(desk.database, change, "Er zijn er nu meer", "nl")
        assert standing_letter(desk.database, change, "en") is None
        order = AskedAgain(change, "Er zijn er nu meer")
        desk.do(decisions.stand if answer == "stand" else decisions.reopen, order)
        last, preview = desk.rows(Letter)[-1], stands if answer == "stand" else reopens
        assert preview is not None
        assert (last["subject"], last["body"]) == (preview.subject, preview.body)


def test_a_word_without_a_reason_yet_still_shows_its_letter(desk: Desk) -> None:
    change = _crowd(desk)
    until = (desk.now + timedelta(days=30)).date()
    letter = decision_letter(desk.database, change, Decide(change, DecisionKind.DEFER, "", until=until), "fi")
    assert letter is not None
    assert "None" not in letter.body
