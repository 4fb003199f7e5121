"""The *why* of a mandate of which nobody has said how much work it is: named once."""

from models.rules.terms import ChangeKind, DecisionKind
from tests.views.releases.compose.stage import Stage


def test_a_mandate_of_unknown_effort_is_said_to_be_that_once(stage: Stage) -> None:
    stage.release(14)
    day = stage.work.day(20).isoformat()
    law = stage.work.change(kind=ChangeKind.MANDATE, mandate_reference="Act 7", mandate_date=day)
    stage.work.decide(law, DecisionKind.HONOUR)
    stage.room.refresh()
    stage.room.go_to(law)
    assert stage.why().words().count("Nobody has said how much work") == 1
