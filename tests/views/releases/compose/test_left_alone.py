"""The Compose panel names the releases that no plan fills, in words."""

from dataclasses import replace
from datetime import timedelta

from app.commands import closures
from app.rows.plans import Because, BecauseKind, Composition, FilledRelease, HeldKind, HeldRow, MoveRow, PassedOver
from models.rules.terms import ClosureKind
from tests.views.releases.compose.stage import Stage
from views.releases.compose.words import Names, held_words, names_of, passed_words, reason_of


def test_a_release_on_closed_days_is_left_alone_and_said(stage: Stage) -> None:
    shut, opened = stage.release(14), stage.release(28)
    wish = stage.wish(8, 3)
    day = stage.work.day(14)
    order = closures.AddClosure(ClosureKind.CLOSED, "Stocktaking", day - timedelta(days=2), day)
    stage.work.do(closures.add_closure, order)
    panel = stage.compose()
    assert stage.lines("in") == {wish: True}
    shown = panel.state.shown
    assert shown is not None
    assert [each.release_id for each in shown.releases] == [opened]
    name = stage.room.column(shut).head.title.text()
    assert f"{name} is left alone: its day lies in Stocktaking." in panel.strip.sentence()


def test_what_comes_out_of_a_release_past_its_day_says_so(stage: Stage) -> None:
    day = stage.work.day(14)
    late = PassedOver("R-1", 1, "Kursvik 25", day - timedelta(days=30), "", (), 0)
    plan = Composition(
        1, 1, 0, True, 0, (FilledRelease("R-2", day, 9, 2, (), 2, "Kursvik 26"),), (), (), product="Kursvik"
    )
    shown = replace(plan, passed_over=(late,))
    names = names_of(shown)
    move = MoveRow("C-4", 4, "x", "moved", "R-1", "R-2", 3.0, because=(Because(BecauseKind.PAST, ("R-1",)),), told=1)
    assert reason_of(move, names) == "25 → 26 · the day of 25 is past · 1 gets another date"
    assert passed_words(shown, names) == "", "all of it comes out"
    left = replace(shown, passed_over=(replace(late, changes=("C-7",)),))
    assert passed_words(left, names) == "25 is left alone: its day is past. In it: C-7."


def test_a_law_whose_day_is_past_is_said_to_be_late(stage: Stage) -> None:
    law = HeldRow("C-4", 4, "New statistics", HeldKind.MANDATE, day=stage.work.day(-1), late=True)
    assert held_words(law, Names({})).endswith(" – its day is past")
    assert "past" not in held_words(replace(law, late=False), Names({}))
