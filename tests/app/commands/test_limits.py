"""What somebody types is as long as anybody can read and holds no sign that can't be looked for; more is refused in a sentence."""

from datetime import date
from typing import Any

import pytest

from app.commands.changes import EditChange, Park, edit_change, new_change, park
from app.commands.changes import NewChange as Made
from app.commands.conditions import BringBack
from app.commands.consulting import AnswerConsultation, Consult, answer_consultation, consult
from app.commands.decisions import Decide, decide
from app.commands.phrases import SetPhrase, set_phrase
from app.commands.valuing import SetScore, set_score
from app.commands.views import SaveView, save_view
from app.queries.changes import change_rows
from app.rows.page import Asked
from models.rules.errors import BadInput
from models.rules.terms import ChangeKind, DecisionKind, ReturnKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]

LONG = "x" * 10_001
LAW = BringBack(ReturnKind.LAW, date(2030, 1, 1), note="x" * 2_001)
MANY = tuple(BringBack(ReturnKind.WAITERS, amount=100 + at) for at in range(21))


@pytest.mark.parametrize(
    ("command", "order", "said"),
    [
        (decide, Decide(1, DecisionKind.HONOUR, LONG), "A reason has at most 10000 characters; these are 10001."),
        (decide, Decide(1, DecisionKind.HONOUR, "Yes", words={"sv": LONG}), "A reason has at most 10000"),
        (decide, Decide(1, DecisionKind.HONOUR, "Yes", brings_back=LONG), "at most 2000 characters"),
        (consult, Consult(1, "Ada", LONG), "A question has at most 10000"),
        (answer_consultation, AnswerConsultation(1, LONG), "An answer has"),
        (set_score, SetScore(1, {"value": "5"}, LONG), "A reason has at most 10000"),
        (set_score, SetScore(1, {"value": "1_0"}), "“1_0” is not a number."),
        (save_view, SaveView("backlog", "Long", "x" * 2_001), "A filter has at most 2000"),
        (set_phrase, SetPhrase("honour", "Fine", {"en": LONG}), "A phrase has at most 10000"),
        (edit_change, EditChange(1, {"title": "x" * 501}), "A title has at most 500 characters; these are 501."),
        (new_change, Made(ChangeKind.WISH, "x" * 501, product="Kursvik"), "A title has at most 500"),
        (park, Park(2, "Later", owner="x" * 201), "A name has at most 200"),
        (park, Park(2, "Later", back=(LAW,)), "A law’s name has at most 2000"),
        (park, Park(2, "Later", back=MANY), "At most 20 conditions bring a change back; these are 21."),
        (
            park,
            Park(2, "Later", back=(BringBack(ReturnKind.WAITERS, amount=1e99),)),
            "Name a number of at most 1000000.",
        ),
    ],
)
def test_more_than_anybody_reads_is_refused_and_keeps_nothing(command: Any, order: Any, said: str, desk: Desk) -> None:
    desk.parked(desk.ticket())
    desk.change(desk.ticket())
    assert said in desk.refused(command, order)


def test_a_long_subject_that_came_in_stays_a_title_and_can_be_kept(desk: Desk) -> None:
    subject = "long " * 200
    change = desk.do(new_change, Made(ChangeKind.WISH, subject, (desk.ticket(subject=subject),))).made[0]
    number = int(change.removeprefix("C-"))
    desk.do(edit_change, EditChange(number, {"title": subject, "module": "Search"}))
    assert desk.row_of(number)["title"] == subject.strip()


def test_nulls_come_in_as_blanks_and_half_characters_not_at_all(desk: Desk) -> None:
    change = desk.change(desk.ticket())
    desk.do(edit_change, EditChange(change, {"title": "Copy\0a week", "description": "From\0here"}))
    row = desk.row_of(change)
    assert (row["title"], row["description"]) == ("Copy a week", "From here")
    for words in ("week", "Copy\0week", "here"):
        assert change_rows(desk.database, Asked(words)).total == 1
    assert "no text" in desk.refused(edit_change, EditChange(change, {"title": "Copy \udc80"}))
    with pytest.raises(BadInput, match="no text"):
        change_rows(desk.database, Asked("\udc80week"))
