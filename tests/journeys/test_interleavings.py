"""Every order in which hot fixes and releases can be dealt with, by the real commands: no state has lost a fix.

A state is what later steps depend on (`World.form`): not what the fixes and releases are called, nor when anything was
done. What could go on for ever is bounded so: three releases are made in all, and one that was withdrawn counts, so
nothing ships or is withdrawn more than three times. Testing, failing, closing, slipping, merging and taking out as often
as one likes only leads back to states that were met. An undo alone hangs on the past: each step is taken back at once
where it leads to something new, and in each state every act of the way by which it was first found is.

The everyday form explores one hot fix in three releases until nothing new is found (closing by hand left out), and two
hot fixes for two steps from where both are out, with undo. The long form (`FORTNIGHT_LONG=1`, or `--long` with this file named)
explores two hot fixes in three releases until nothing new is found, in two processes and some five minutes. It also holds
`World.form` to its word: the same must follow from each tenth of the states that it calls the same as another.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.commands import finding, moved, planning, releases, verdicts, withdrawing
from app.commands.hot_fixes import Waive, waive
from models.rules.terms import ReleaseKind
from tests.app.commands.desk import Desk
from tests.journeys.exploring import (
    BEGINNING,
    Explored,
    Explorer,
    Kept,
    explore,
    in_processes,
    what_follows,
    with_fixes,
)
from tests.journeys.hot_fix_world import PASS, Form, World

Done = tuple[Callable[..., Any], object]  # a command with its order

DAY = BEGINNING.date()
WORDS = {"add", "place", "slip", "take-out", "build", "pass", "fail", "ship", "withdraw", "withdraw-one", "waive"}
CLOSING = frozenset({"freeze"})
EACH = 10  # of the states in another guise, every so many is explored as well


def hot(*fixes: int) -> list[Done]:
    """They ship in the first release, which is expedited; the second is regular and open."""
    done: list[Done] = [(planning.new_release, planning.NewRelease(ReleaseKind.EXPEDITED, DAY))]
    for fix in fixes:
        done += [(releases.place, releases.Place(fix, 1)), (verdicts.ready, verdicts.Ready(fix))]
        done.append((verdicts.give_verdict, verdicts.GiveVerdict(fix, PASS)))
    regular = planning.NewRelease(ReleaseKind.REGULAR, DAY)
    return [*done, (planning.new_release, regular), (releases.ship, releases.Ship(1))]


#: The first is tested in the regular release as well.
CARRIED: Done = (verdicts.give_verdict, verdicts.GiveVerdict(1, PASS, release=2))


def after(explorer: Explorer, done: Sequence[Done]) -> Kept:
    """The state after these, each two minutes after the last."""
    for minute, step in enumerate(done, start=-len(done)):
        assert explorer.take(("", [step]), 2 * minute)
    return explorer.kept()


def explored(explorer: Explorer, start: Kept, undoing: str, deepest: int | None = None) -> Explored:
    """What is found from there, in this process."""
    found = explore(
        lambda level, undoing: (explorer.open(each, undoing) for each in level), start, undoing, deepest=deepest
    )
    sys.stdout.write(f"{found}\n")
    return found


def test_one_hot_fix_is_lost_in_no_order_of_three_releases(desk: Desk) -> None:
    explorer = Explorer(with_fixes(desk, 1), without=CLOSING)
    found = explored(explorer, explorer.kept(), "")
    assert found.waiting == 0
    assert found.words == WORDS
    assert len(found.follows) > 100


def test_no_order_of_two_hot_fixes_and_three_releases_loses_one(desk: Desk, empty_file: Path, long_form: bool) -> None:
    """All of them in the long form; else the first two steps once both fixes are out and one is tested again."""
    explorer = Explorer(with_fixes(desk, 2))
    if not long_form:
        found = explored(explorer, after(explorer, [*hot(1, 2), CARRIED]), "last", deepest=2)
        assert found.words >= {"add", "pass", "waive", "freeze", "ship", "withdraw", "withdraw-one"}
        return
    found = closed(explorer.kept(), empty_file)
    assert found.waiting == 0
    assert found.words == WORDS | {"freeze", "merge", "split", "undo"}


def closed(start: Kept, empty_file: Path) -> Explored:
    """Everything that two fixes and three releases lead to; raises where a state is not what the form says."""
    with in_processes(2, empty_file, fixes=2) as open_all:
        found = explore(open_all, start, "all")
        doubtful = found.guises[::EACH]
        for kept, opened in zip(doubtful, open_all(doubtful, ""), strict=True):
            assert what_follows(kept, opened) == found.follows[kept.world.form], f"after {', '.join(kept.way)}"
    sys.stdout.write(f"{found}; {len(doubtful)} of the guises explored as well\n")
    return found


# ---- the exploring itself is not blind: where a rule is broken, it finds the fix that is lost


def nothing(*_: object) -> None:
    """Do nothing."""


WAIVED = (waive, Waive(2, 1, "Shown to be harmless"))
SHIPPED = (releases.ship, releases.Ship(2))
ANOTHER = (planning.new_release, planning.NewRelease(ReleaseKind.REGULAR, DAY))
BACK = (withdrawing.withdraw, withdrawing.Withdraw(1, "It lost data"))


@pytest.mark.parametrize(
    ("done", "place", "rule", "broken", "loss"),
    [
        (
            hot(1)[:-1],
            releases,
            "carry_hot_fixes",
            nothing,
            "C-1 is not in R-2, which is still to ship, after ship R-1",
        ),
        (hot(1), planning, "carry_hot_fixes", nothing, "C-1 is not in R-3, which is still to ship, after add regular"),
        (
            [*hot(1), CARRIED, SHIPPED, ANOTHER],
            withdrawing,
            "carry_hot_fixes",
            nothing,
            "C-1 is not in R-3, which is still to ship, after withdraw R-2",
        ),
        (hot(1), finding, "_is_tested", lambda *_: True, "R-2 shipped without the hot fix C-1, and nobody waived it"),
        ([*hot(1), WAIVED, SHIPPED, BACK], moved, "_has_shipped", nothing, "C-1 is honoured, and out with R-2"),
    ],
    ids=["by shipping", "by a new release", "by withdrawing", "untested", "by undoing"],
)
def test_the_fix_that_a_broken_rule_loses_is_found(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, done: list[Done], place: object, rule: str, broken: object, loss: str
) -> None:
    explorer = Explorer(with_fixes(desk, 1))
    start = after(explorer, done)
    monkeypatch.setattr(place, rule, broken)
    with pytest.raises(AssertionError, match=loss):
        explored(explorer, start, "all" if place is moved else "", deepest=1)


def test_a_form_that_forgets_what_counts_is_found(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Were a waived fix the same as one that is to be tested, a release could ship with the one and not with the other."""
    explorer = Explorer(with_fixes(desk, 1))
    plain = after(explorer, hot(1))
    assert explorer.take(("", [WAIVED]), 0)
    waived = explorer.kept()
    assert plain.world.form != waived.world.form
    form: Callable[[World], Form] = vars(World)["form"].func

    def forgetful(world: World) -> Form:
        return form(replace(world, items=frozenset(replace(each, is_waived=False) for each in world.items)))

    monkeypatch.setattr(World, "form", property(forgetful))
    assert plain.world.form == waived.world.form
    assert what_follows(plain, explorer.open(plain)) != what_follows(waived, explorer.open(waived))
