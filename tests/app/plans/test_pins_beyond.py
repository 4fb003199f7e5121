"""A change that is pinned to a release beyond those composed: where that can't hold, the pin is named as what it is."""

from app.commands import pinning
from app.composer.clauses import ClauseKind
from app.composer.explained import WhyNot
from app.composer.solver import Watch
from app.jobs.compose import reasons
from app.plans.asked import Compose
from tests.app.commands.desk import Desk
from tests.app.commands.plans import rooms, worth


def test_a_change_that_is_pinned_beyond_the_composed_releases_is_kept_out_by_its_pin(desk: Desk) -> None:
    _first, second = rooms(desk, 9, 9)
    wish = worth(desk, desk.honoured(), 9, 3)
    desk.do(pinning.pin, pinning.PinTo(wish, second))
    why = reasons(desk.database, Compose(releases=1), desk.now.date(), Watch(5.0), wish)
    assert isinstance(why, WhyNot)
    assert [(each.kind, each.releases) for each in why.clauses] == [(ClauseKind.PINNED, (f"R-{second}",))]
    assert why.ways == (f"Unpin C-{wish}.",)
