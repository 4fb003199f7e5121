"""The guards of changes, releases and tickets: each answers with a sentence where a step is not allowed."""

from collections.abc import Sequence

from models.rules.facts import ChangeFacts, ItemFacts, ReleaseFacts, TicketFacts
from models.rules.states import OPEN_RELEASE, UNSHIPPED_RELEASE
from models.rules.terms import ChangeKind, NoKind, ReleaseKind, Verdict

# ---- of a change


def accepted_without_decision(facts: ChangeFacts) -> str | None:
    """A correction that was reproduced and a mandate that is complete need no parking."""
    if facts.kind is ChangeKind.CORRECTION:
        return reproduced(facts)
    if facts.kind is ChangeKind.MANDATE:
        return mandate_is_complete(facts)
    return f"{facts.label} is new. Park it first, so that those who wait know that it will be decided."


def reproduced(facts: ChangeFacts) -> str | None:
    """Nobody mends what nobody has seen."""
    if facts.kind is ChangeKind.CORRECTION and not facts.reproduced:
        return f"{facts.label} is a correction that nobody has reproduced. Reproduce it before it is honoured."
    return None


def mandate_is_complete(facts: ChangeFacts) -> str | None:
    """A mandate names its law and its date."""
    if facts.kind is ChangeKind.MANDATE and not (facts.mandate_reference and facts.mandate_date):
        return f"{facts.label} is a mandate: it needs the reference of its law or contract and the date by which it must ship."
    return None


def mandate_only_lapses(facts: ChangeFacts) -> str | None:
    """Only a mandate lapses, and it ends no other way."""
    if facts.kind is ChangeKind.MANDATE and facts.no_kind is not NoKind.LAPSED:
        return f"{facts.label} is a mandate: it can only be rejected as lapsed, when its law no longer demands it."
    if facts.kind is not ChangeKind.MANDATE and facts.no_kind is NoKind.LAPSED:
        return f"{facts.label} is not a mandate: only a mandate can lapse."
    return None


def target_takes_items(facts: ChangeFacts) -> str | None:
    """It goes into an open release of its own product; into a frozen one late, by name and with a reason."""
    target = facts.target
    assert target is not None
    # An expedited release was closed by its tests alone: what is placed in it opens it again.
    waits = target.state in UNSHIPPED_RELEASE
    is_closed = target.state not in OPEN_RELEASE or target.closed_since is not None
    if is_closed and not (waits and (facts.late or target.kind is ReleaseKind.EXPEDITED)):
        how = f"fortnight {facts.goes_in} {facts.label} {target.label} --late …"
        late = f", or name a reason for it to go in late ({how})" if waits else ""
        if target.closed_since is not None:
            since = target.closed_since.isoformat()
            return f"{target.label} should be frozen since {since}: it takes nothing more in. Choose a later release{late}."
        state = target.state.value.replace("-", " ")
        return f"{target.label} is {state}: it takes nothing more in. Choose a later release{late}."
    if target.product != facts.product:
        return f"{target.label} is a release of {target.product}, {facts.label} belongs to {facts.product}."
    return None


def expedited_is_for_critical(facts: ChangeFacts) -> str | None:
    """Only critical corrections go into an expedited release."""
    target = facts.target
    assert target is not None
    is_correction = facts.kind is ChangeKind.CORRECTION
    if target.kind is not ReleaseKind.EXPEDITED or (is_correction and facts.critical):
        return None
    decides = (
        " Its priority follows from its urgency and its impact: the share of end users that wait for it."
        if is_correction
        else ""
    )
    rule = "only critical corrections (priority 1) go in"
    return f"{target.label} is expedited: {rule}, and {facts.label} is none.{decides}"


def target_is_later(facts: ChangeFacts) -> str | None:
    """What slips moves to a later day."""
    here, there = facts.release, facts.target
    assert there is not None
    if here is not None and (there.label == here.label or there.planned_on < here.planned_on):
        return f"{facts.label} can only slip to a later release than {here.label}; {there.label} is not later."
    return None


def on_another_branch(facts: ChangeFacts) -> str | None:
    """It is ported to branches where it neither stands nor has shipped."""
    target = facts.target
    assert target is not None
    if target.branch in facts.branches:
        where = f"the branch {target.branch}" if target.branch else "the main line"
        return f"{facts.label} is in {where} already, and {target.label} is a release of it: there is nothing to port."
    return None


def needs_no_parking(facts: ChangeFacts) -> str | None:
    """Only a mandate is rejected before it was parked."""
    if facts.kind is ChangeKind.MANDATE:
        return None
    return f"{facts.label} is new. Park it first, so that those who wait know that it will be decided."


def verdict_passed(facts: ChangeFacts) -> str | None:
    """Nothing untested ships."""
    if facts.verdict is not Verdict.PASS:
        return (
            f"{facts.label} is not tested: nothing untested ships. Give its verdict, or let it slip to a later release."
        )
    return None


def merge_makes_sense(facts: ChangeFacts) -> str | None:
    """Two changes of one product are merged."""
    if facts.merge_target == facts.label:
        return f"{facts.label} can't be merged with itself."
    if facts.merge_target_product != facts.product:
        return f"{facts.label} and {facts.merge_target} belong to different products."
    return None


def shipped_nowhere_else(facts: ChangeFacts) -> str | None:
    """What shipped elsewhere on its branch, too, stays shipped."""
    return f"{facts.label} also shipped in another release, so it stays shipped." if facts.shipped_elsewhere else None


def can_be_part_of_more(facts: ChangeFacts) -> str | None:
    """Only what is wished for waits for a renewal."""
    if facts.kind is ChangeKind.CORRECTION:
        return f"{facts.label} is a correction: a fault is mended, and waits for no renewal."
    if facts.kind is ChangeKind.MANDATE:
        return f"{facts.label} is a mandate: its date can't wait for a renewal."
    return None


# ---- of a release


def holds_something(facts: ReleaseFacts) -> str | None:
    """An empty release neither freezes nor ships."""
    return None if facts.items else f"{facts.label} holds nothing. Place changes in it first."


def all_tested(facts: ReleaseFacts) -> str | None:
    """Nothing untested ships, and how it would be tested or get out."""
    open_items = [item for item in facts.items if not item.tested]
    if not open_items:
        return None
    verb, them = ("is", "it") if len(open_items) == 1 else ("are", "them")
    return (
        f"{', '.join(item.label for item in open_items)} {verb} not tested, and nothing untested ships in "
        f"{facts.label}. Give the verdict, or {_ways_out(open_items, them)}."
    )


def _ways_out(open_items: Sequence[ItemFacts], them: str) -> str:
    """How what is not tested gets out of a release: each kind of item its own way, by name where there are several."""
    kinds = (
        ("slip {} to a later release", [item.label for item in open_items if not item.carried]),
        ("waive {} with a reason", [item.label for item in open_items if item.carried and not item.ported]),
        ("take {} out (fortnight unport)", [item.label for item in open_items if item.ported]),
    )
    ways = [(way, labels) for way, labels in kinds if labels]
    if len(ways) == 1:
        return ways[0][0].format(them)
    *most, last = (way.format(" and ".join(labels)) for way, labels in ways)
    return f"{', '.join(most)} and {last}"


def passed_as_a_whole(facts: ReleaseFacts) -> str | None:
    """Testers can fail a release as a whole, and the house can demand that they pass it."""
    if facts.verdict is Verdict.FAIL:
        return f"{facts.label} failed its test as a whole. Mend it, and give its verdict again."
    if facts.whole_test and facts.verdict is not Verdict.PASS:
        return f"{facts.label} has not passed its test as a whole yet. Give that verdict (verdict {facts.label} pass)."
    return None


def reopens_by_itself(facts: ReleaseFacts) -> str | None:
    """Only an expedited release is opened again once it was closed."""
    return None if facts.kind is ReleaseKind.EXPEDITED else f"{facts.label} stays closed: it is not expedited."


def expedited_holds_critical(facts: ReleaseFacts) -> str | None:
    """An expedited release ships critical corrections alone."""
    if facts.kind is not ReleaseKind.EXPEDITED:
        return None
    others = [item.label for item in facts.items if not (item.critical and item.correction)]
    return f"{facts.label} is expedited, but {', '.join(others)} is not a critical correction." if others else None


def hot_fixes_inside(facts: ReleaseFacts) -> str | None:
    """A hot fix is inside, or was waived by name."""
    if facts.missing_hot_fixes:
        return f"{facts.label} lacks the hot fix {', '.join(facts.missing_hot_fixes)}, which shipped before: it would be lost."
    return None


def ticket_is_disposed(facts: TicketFacts) -> str | None:
    """A ticket closes when everyone has an answer."""
    return None if facts.disposed else f"{facts.label} can't be closed: somebody still waits for an answer."
