"""Several scorers on one change: whose mark is whose, what holds, and what they agree on."""

import pytest
import sqlalchemy as sa

from app.commands import valuing
from app.commands.scoring import SetScoring, set_scoring
from app.commands.several import ScoreAll, score_all
from app.queries.changes import change_sheet
from app.rows.marks import CriterionRow
from models.changes import Change, Mark
from models.database import writing
from models.rules.criteria import Criterion
from models.rules.scorers import far_apart, settled_at
from tests.app.commands.desk import MONDAY, Desk


def scored(desk: Desk, number: int, who: str, value: str, *, settle: bool = False) -> None:
    desk.do(valuing.set_score, valuing.SetScore(number, {"value": value}, "As seen", settle), who=who)


def marks(desk: Desk, number: int, name: str = "value") -> CriterionRow:
    return next(row for row in change_sheet(desk.database, number).criteria if row.name == name)


def given(desk: Desk, number: int, name: str = "value") -> dict[str, float]:
    return {mark.scorer: mark.value for mark in marks(desk, number, name).marks}


def test_what_holds_is_the_mean_of_what_each_gave(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    scored(desk, number, "Eva", "8")
    scored(desk, number, "Noor", "3")
    assert given(desk, number) == {"Eva": 8, "Noor": 3}
    assert marks(desk, number).settled == 5.5
    assert marks(desk, number).apart
    scored(desk, number, "Noor", "7")
    assert given(desk, number) == {"Eva": 8, "Noor": 7}
    assert marks(desk, number).settled == 7.5
    assert not marks(desk, number).apart
    assert change_sheet(desk.database, number).row.value == 7.5


def test_an_agreed_value_replaces_what_each_gave_and_undo_brings_it_back(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    scored(desk, number, "Eva", "8")
    scored(desk, number, "Noor", "3")
    effects = desk.do(valuing.set_score, valuing.SetScore(number, {"value": "6"}, settle=True))
    assert "as agreed" in effects.sentence
    assert given(desk, number) == {"Eva": 6}
    desk.undo()
    assert given(desk, number) == {"Eva": 8, "Noor": 3}
    assert marks(desk, number).settled == 5.5


def test_each_takes_back_only_ones_own(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    scored(desk, number, "Noor", "3")
    said = desk.refused(valuing.set_score, valuing.SetScore(number, {"value": ""}))
    assert (
        said
        == f"The value of C-{number} was given by Noor, not by you: they can take it back, or all agree on another."
    )
    scored(desk, number, "Eva", "8")
    scored(desk, number, "Eva", "")
    assert given(desk, number) == {"Noor": 3}
    scored(desk, number, "Noor", "")
    assert marks(desk, number).settled is None


def test_the_first_real_mark_replaces_one_from_before(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    with writing(desk.database) as session:
        session.add(Mark(change_id=number, criterion="value", scorer="", value=9.0, at=MONDAY))
        session.execute(sa.update(Change).values(value=9.0))
    assert marks(desk, number).by("Noor") == 9
    scored(desk, number, "Noor", "3")
    assert given(desk, number) == {"Noor": 3}


def test_a_criterion_of_another_model_is_marked_by_its_words_too(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    desk.do(set_scoring, SetScoring({"model": {"kind": "rice"}}))
    desk.do(valuing.set_score, valuing.SetScore(number, {"confidence": "high", "impact": "2"}))
    desk.do(valuing.set_score, valuing.SetScore(number, {"confidence": "low"}), who="Noor")
    assert given(desk, number, "confidence") == {"Eva": 1.0, "Noor": 0.5}
    assert marks(desk, number, "confidence").settled == 0.75
    assert [row.name for row in change_sheet(desk.database, number).criteria] == ["impact", "confidence", "effort"]


def test_a_reason_given_for_several_counts_for_each(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    desk.do(
        valuing.set_score, valuing.SetScore(number, {"value": "9", "effort": "2", "visibility": "user"}), who="Noor"
    )
    desk.do(score_all, ScoreAll((number,), {"value": "1"}, "Nobody asks any more"))
    assert given(desk, number) == {"Eva": 1}


@pytest.mark.parametrize(
    ("given", "settled"), [([], None), ([7.0], 7.0), ([7.0, 8.0, 8.0], 7.667), ([0.0001, 0.0002], 0.00015)]
)
def test_marks_settle_at_their_mean(given: list[float], settled: float | None) -> None:
    assert settled_at(given) == (None if settled is None else pytest.approx(settled))


def test_efforts_lie_apart_when_one_is_twice_the_other() -> None:
    effort = Criterion("effort", most=10_000, log=True)
    assert far_apart(effort, [1.0, 2.0])
    assert not far_apart(effort, [10.0, 15.0])
    assert not far_apart(effort, [10.0])
