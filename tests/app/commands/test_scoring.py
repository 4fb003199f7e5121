"""Scoring by the house's own model and policy: everything is scored and ranked anew, and undo brings the old back."""

from typing import Any

import pytest
import sqlalchemy as sa

from app.commands import changes, decisions, scoring, undo, valuing
from app.commands.act import Act
from app.effects import Effects
from app.queries.changes import change_rows, queue_rows
from app.ranking.facts import facts_of, scoring_in
from app.ranking.upkeep import ensure_ranks
from app.rows.page import Asked
from models.changes import Change
from models.database import reading, writing
from models.rules.errors import BadInput
from models.rules.policy import rank_key
from models.rules.scoring import score_of
from models.rules.terms import ChangeKind, DecisionKind
from tests.app.commands.desk import Desk, desk, either_desk, empty_file, server

__all__ = ["desk", "either_desk", "empty_file", "server"]

VISIBLE_ALONE = {"policy": {"rules": ["visibility"]}}
BY_WAITING = {"model": {"kind": "own", "criteria": {"waiting": {}}}}


def scored(at: Desk, end_users: int, value: str, audience: str, *more: int) -> int:
    """A parked change with all that Fortnight's own model asks for."""
    number = at.parked(at.ticket(organisation=f"House of {end_users}", end_users=end_users), *more)
    at.do(valuing.set_score, valuing.SetScore(number, {"value": value, "effort": "2", "audience": audience}))
    return number


def by(at: Desk, document: dict[str, Any]) -> Effects:
    return at.do(scoring.set_scoring, scoring.SetScoring(document))


def stored(at: Desk) -> dict[int, tuple[float | None, int | None]]:
    return {row["id"]: (row["score"], row["rank_key"]) for row in at.rows(Change)}


def reckoned(at: Desk) -> dict[int, tuple[float | None, int | None]]:
    """What the model and policy in force say of each change alone."""
    found: dict[int, tuple[float | None, int | None]] = {}
    with reading(at.database) as session:
        rules = scoring_in(session)
        for change in session.scalars(sa.select(Change)):
            facts = facts_of(change)
            total = score_of(rules.model, facts).total
            found[change.id] = (total, rank_key(rules.policy, facts, total))
    return found


def queue(at: Desk) -> list[int]:
    return [row.id for row in queue_rows(at.database, "to-decide", at.now.date()).rows]


def test_the_queue_stands_in_the_order_of_the_policy(desk: Desk) -> None:
    few, many = scored(desk, 20, "10", "visitor"), scored(desk, 2_000, "2", "administrator")
    mandate = desk.parked(kind=ChangeKind.WISH)
    desk.do(
        changes.edit_change,
        changes.EditChange(mandate, {"kind": "mandate", "mandate_reference": "Act 9", "mandate_date": "2027-03-01"}),
    )
    assert queue(desk) == [mandate, many, few]
    by(desk, VISIBLE_ALONE)
    assert queue(desk) == [few, many, mandate]


def test_another_model_scores_all_anew_and_undo_brings_the_old_scores_back(either_desk: Desk) -> None:
    at = either_desk
    one = scored(at, 20, "10", "visitor")
    two = scored(at, 2_000, "2", "administrator", at.ticket(), at.ticket())
    before = stored(at)
    assert before == reckoned(at)
    by(at, BY_WAITING)
    after = stored(at)
    assert after == reckoned(at)
    assert (after[two][0] or 0) > (after[one][0] or 0) > 0
    at.undo()
    assert stored(at) == before == reckoned(at)


def test_each_act_keeps_what_it_touches_in_its_place(desk: Desk) -> None:
    number, other = scored(desk, 2_000, "5", "user"), scored(desk, 2_000, "5", "user")
    for command, order in (
        (valuing.set_score, valuing.SetScore(number, {"value": "6"})),
        (changes.edit_change, changes.EditChange(other, {"audience": "visitor"})),
        (changes.new_change, changes.NewChange(ChangeKind.WISH, "Another", (), None, {})),
        (decisions.decide, decisions.Decide(number, DecisionKind.HONOUR, "Many ask for it")),
        (undo.undo, undo.Undo()),
    ):
        desk.do(command, order)  # type: ignore[arg-type]  # each order is its command's own
        assert stored(desk) == reckoned(desk)


def test_what_the_act_itself_shows_after_scoring_anew_is_not_of_before(desk: Desk) -> None:
    number = scored(desk, 50, "10", "visitor")

    def set_and_look(act: Act, order: scoring.SetScoring) -> Effects:
        held = act.session.get_one(Change, number)
        effects = scoring.set_scoring(act, order)
        assert (held.score, held.rank_key) == reckoned_in(act, number)
        return effects

    desk.do(set_and_look, scoring.SetScoring(BY_WAITING))


def reckoned_in(act: Act, number: int) -> tuple[float | None, int]:
    rules, facts = scoring_in(act.session), facts_of(act.session.get_one(Change, number))
    total = score_of(rules.model, facts).total
    return total, rank_key(rules.policy, facts, total)


def test_a_document_that_can_not_be_changes_nothing(desk: Desk) -> None:
    assert "weights sum to nothing" in desk.refused(
        scoring.set_scoring, scoring.SetScoring({"model": {"kind": "own", "criteria": {"fit": {"weight": 0}}}})
    )
    assert "already" in desk.refused(scoring.set_scoring, scoring.SetScoring({}))


def test_the_history_says_what_is_other_now(desk: Desk) -> None:
    assert by(desk, BY_WAITING).sentence == "Scored by Own model"
    assert by(desk, {**BY_WAITING, **VISIBLE_ALONE}).sentence == "Ordered by visibility"
    assert by(desk, {"model": {"criteria": {"reach": {"weight": 1}}}}).sentence.startswith(
        "Scored by Fortnight; Ordered by"
    )


def test_a_file_of_an_older_program_gets_its_places_when_it_is_opened(desk: Desk) -> None:
    scored(desk, 20, "10", "visitor"), scored(desk, 2_000, "2", "administrator")
    right = stored(desk)
    with writing(desk.database) as session:
        session.execute(sa.update(Change).values(rank_key=None))
    ensure_ranks(desk.database)
    assert stored(desk) == right
    state = desk.state()
    ensure_ranks(desk.database)
    assert desk.state() == state


# --------------------------------------------------------------------------------------------------- scoring one


def test_a_score_that_moves_far_wants_a_reason_and_one_that_moves_little_none(desk: Desk) -> None:
    number = scored(desk, 2_000, "9", "user")
    far = valuing.SetScore(number, {"value": "2"})
    assert desk.refused(valuing.set_score, far).endswith("Say why.")
    desk.do(valuing.set_score, valuing.SetScore(number, {"value": "8"}))
    desk.do(valuing.set_score, valuing.SetScore(number, {"value": "2"}, "Only two asked in the end"))
    desk.do(valuing.set_score, valuing.SetScore(number, {"value": ""}))
    assert desk.row_of(number)["score"] is None


def test_the_criteria_of_an_own_model_are_given_as_numbers_or_words_and_taken_away(desk: Desk) -> None:
    number = scored(desk, 2_000, "9", "user")
    by(
        desk,
        {
            "model": {
                "kind": "own",
                "criteria": {"pain": {"levels": {"none": 0, "some": 5, "heavy": 10}}, "fit": {"most": 5}},
            }
        },
    )
    desk.do(valuing.set_score, valuing.SetScore(number, {"pain": "Heavy", "fit": "2.5"}))
    assert desk.row_of(number)["criteria"] == {"pain": 10, "fit": 2.5}
    assert desk.row_of(number)["score"] == 7.5
    desk.do(valuing.set_score, valuing.SetScore(number, {"pain": ""}))
    assert desk.row_of(number)["score"] is None
    desk.undo()
    assert desk.row_of(number)["score"] == 7.5


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("pain", "3", "no “pain” to set"),
        ("reach", "3", "It is counted"),
        ("value", "11", "from 1 to 10"),
        ("impact", "9", "minimal = 0.25"),
        ("impact", "hihg", "hihg"),
    ],
)
def test_what_the_model_does_not_have_or_allow_is_refused(desk: Desk, name: str, value: str, said: str) -> None:
    number = desk.change()
    by(desk, {"model": {"kind": "rice"}})
    assert said in desk.refused(valuing.set_score, valuing.SetScore(number, {name: value}))


# ------------------------------------------------------------------------------------------------------- listing


def test_changes_are_sorted_by_rank_and_found_by_their_place(desk: Desk) -> None:
    few, many = scored(desk, 20, "10", "visitor"), scored(desk, 2_000, "2", "administrator")
    unranked = desk.change(title="Not in line yet")
    assert [row.id for row in change_rows(desk.database, Asked(sort="rank")).rows] == [many, few, unranked]
    assert [row.id for row in change_rows(desk.database, Asked("rank:1")).rows] == [many]
    assert [row.id for row in change_rows(desk.database, Asked("rank:none")).rows] == [unranked]
    with pytest.raises(BadInput, match="is a number"):
        change_rows(desk.database, Asked("rank:first"))
