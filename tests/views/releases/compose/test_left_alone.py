"""The Compose panel names the releases that no plan fills, in words."""

from datetime import timedelta

from app.commands import closures
from models.rules.terms import ClosureKind
from tests.views.releases.compose.stage import Stage


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
