"""The sample's plan: as large as promised, the same for the same seed, and possible under the house's own rules."""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, timedelta
from itertools import pairwise

import pytest

from app.sample import steps as did
from app.sample.plan import sample_plan
from models.rules.terms import (
    ChangeKind,
    DecisionKind,
    Disposition,
    Language,
    Level,
    NoKind,
    ReleaseKind,
    TicketKind,
    Verdict,
)

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def plan() -> did.SamplePlan:
    return sample_plan(7, TODAY)


# ---- a small house that believes nothing ---------------------------------------------------------


@dataclass
class Change:
    """A change as this test sees it."""

    facts: did.SampleChange
    state: str = "new"
    waiters: set[str] = field(default_factory=set)
    urgency: Level | None = None
    effort: float | None = None
    release: str = ""
    deferred: date | None = None
    asked: bool = False
    no_kind: NoKind | None = None
    review: date | None = None


class House:
    """Plays steps by the rules of the domain, written once more; a broken rule is an AssertionError."""

    def __init__(self, plan: did.SamplePlan) -> None:
        self.plan = plan
        self.facts = {change.handle: change for change in plan.changes}
        self.people = {person.handle: person for person in plan.requesters}
        self.organisations = {row.handle: row for row in plan.organisations}
        self.products = {row.handle: row for row in plan.products}
        self.regular = {row.handle: row for row in plan.releases if row.kind is ReleaseKind.REGULAR}
        self.releases = dict(self.regular)
        self.release_state = dict.fromkeys(self.regular, "planned")
        self.changes: dict[str, Change] = {}
        self.tickets: dict[str, did.SampleTicket] = {}
        self.ticket_state: dict[str, str] = {}
        self.carried: dict[str, dict[str, bool]] = {handle: {} for handle in self.regular}
        self.placed_effort: defaultdict[str, float] = defaultdict(float)
        self.slips = 0
        self.failures = 0
        self.asked_again = 0

    def play(self) -> "House":
        for step in self.plan.steps:
            verb = re.sub(r"(?<!^)(?=[A-Z])", "_", type(step).__name__).lower()
            getattr(self, f"_{verb}")(step)
        return self

    def in_state(self, *states: str) -> list[Change]:
        return [change for change in self.changes.values() if change.state in states]

    def _move(self, handle: str, sources: set[str], target: str) -> Change:
        change = self.changes[handle]
        assert change.state in sources, f"{handle} is {change.state}, not {sources}"
        change.state = target
        return change

    def _take_in(self, step: did.TakeIn) -> None:
        assert step.ticket.handle not in self.tickets
        assert step.ticket.received == step.at
        self.tickets[step.ticket.handle] = step.ticket
        self.ticket_state[step.ticket.handle] = "open"

    def _make_change(self, step: did.MakeChange) -> None:
        assert step.change not in self.changes
        mandate = self.facts[step.change].kind is ChangeKind.MANDATE
        self.changes[step.change] = Change(self.facts[step.change], "honoured" if mandate else "new")
        for ticket in step.from_tickets:
            self._wait(ticket, step.change)

    def _link(self, step: did.Link) -> None:
        change = self.changes[step.change]
        if change.state == "rejected":
            self.asked_again += 1
        else:
            assert change.state not in {"shipped", "merged"}, step
        self._wait(step.ticket, step.change)

    def _wait(self, ticket: str, change: str) -> None:
        assert self.ticket_state[ticket] in {"open", "waiting"}
        assert ticket not in self.changes[change].waiters
        assert self.tickets[ticket].product == self.facts[change].product
        self.ticket_state[ticket] = "waiting"
        self.changes[change].waiters.add(ticket)

    def _reproduce(self, step: did.Reproduce) -> None:
        assert self._move(step.change, {"new"}, "honoured").facts.kind is ChangeKind.CORRECTION

    def _urgency(self, step: did.Urgency) -> None:
        change = self.changes[step.change]
        assert change.facts.kind is ChangeKind.CORRECTION
        change.urgency = step.level

    def _park(self, step: did.Park) -> None:
        assert step.reason
        self._move(step.change, {"new"}, "parked").review = step.review

    def _score(self, step: did.Score) -> None:
        change = self.changes[step.change]
        assert step.effort > 0
        assert (step.value is None) == (change.facts.kind is ChangeKind.MANDATE)
        assert step.value is None or 1 <= step.value <= 10
        change.effort = step.effort

    def _decide(self, step: did.Decide) -> None:
        change = self.changes[step.change]
        mandate = change.facts.kind is ChangeKind.MANDATE
        assert step.reason
        if step.kind is DecisionKind.HONOUR:
            self._move(step.change, {"parked"}, "honoured")
        elif step.kind is DecisionKind.REJECT:
            assert step.no_kind is not None
            assert mandate == (step.no_kind is NoKind.LAPSED)
            assert (step.no_kind is NoKind.NOT_NOW) == bool(step.brings_back)
            self._move(step.change, {"parked", "honoured", "planned"}, "rejected").no_kind = step.no_kind
        else:
            assert change.state in {"parked", "honoured"}
            assert (step.kind is DecisionKind.DEFER) == bool(step.until)
            assert step.until is None or step.until > step.at.date()
            change.deferred, change.asked = step.until, step.kind is DecisionKind.ASK

    def _merge(self, step: did.Merge) -> None:
        into = self.changes[step.into]
        assert into.state not in {"rejected", "merged", "shipped"}
        assert into.facts.product == self.facts[step.change].product
        self._move(step.change, {"new", "parked", "honoured"}, "merged")

    def _ask_more(self, step: did.AskMore) -> None:
        assert step.questions
        assert self.ticket_state[step.ticket] == "open"
        self.ticket_state[step.ticket] = "asked"

    def _close_ticket(self, step: did.CloseTicket) -> None:
        assert self.ticket_state[step.ticket] == "open"
        assert step.disposition not in {Disposition.SHIPPED, Disposition.REJECTED, Disposition.MERGED}
        assert step.cause
        assert step.solution
        self.ticket_state[step.ticket] = "closed"

    def _place(self, step: did.Place) -> None:
        change = self._move(step.change, {"honoured"}, "planned")
        assert change.effort is not None
        if self.releases[step.release].kind is ReleaseKind.EXPEDITED:
            assert self._critical(change)
        self._put(change, step.release)

    def _put(self, change: Change, release: str) -> None:
        assert self.release_state[release] == "planned"
        assert self.releases[release].product == change.facts.product
        change.release = release
        self.placed_effort[release] += change.effort or 0

    def _critical(self, change: Change) -> bool:
        waiting = {self.people[self.tickets[ticket].requester].organisation for ticket in change.waiters}
        reach = sum(self.organisations[handle].end_users for handle in waiting)
        product = self.products[change.facts.product]
        is_correction = change.facts.kind is ChangeKind.CORRECTION
        return is_correction and change.urgency is Level.HIGH and reach / product.end_users >= 0.33

    def _ready(self, step: did.Ready) -> None:
        self._move(step.change, {"planned"}, "ready")

    def _give_verdict(self, step: did.GiveVerdict) -> None:
        assert step.note
        passed = step.verdict is Verdict.PASS
        self.failures += not passed
        if step.change in self.carried.get(step.release, {}):
            self.carried[step.release][step.change] = passed
            return
        assert self.changes[step.change].release == step.release
        self._move(step.change, {"ready"}, "tested" if passed else "planned")

    def _slip(self, step: did.Slip) -> None:
        change = self._move(step.change, {"planned", "ready", "tested"}, "planned")
        assert self.releases[step.release].planned > self.releases[change.release].planned
        self.slips += 1
        self._put(change, step.release)

    def _freeze(self, step: did.Freeze) -> None:
        assert self.release_state[step.release] == "planned"
        assert any(change.release == step.release for change in self.changes.values())
        self.release_state[step.release] = "frozen"

    def _new_expedited(self, step: did.NewExpedited) -> None:
        self.releases[step.release] = next(row for row in self.plan.releases if row.handle == step.release)
        assert self.releases[step.release].planned == step.planned
        self.release_state[step.release] = "planned"

    def _ship(self, step: did.Ship) -> None:
        release = self.releases[step.release]
        regular = release.kind is ReleaseKind.REGULAR
        assert self.release_state[step.release] == ("frozen" if regular else "planned")
        assert step.at.date() == release.planned
        items = [change for change in self.in_state("planned", "ready", "tested") if change.release == step.release]
        assert items
        for change in items:
            assert change.state == "tested", f"{change.facts.handle} would ship {change.state}"
            assert regular or self._critical(change)
            assert change.facts.due is None or release.planned <= change.facts.due
            change.state = "shipped"
        if regular:
            assert all(self.carried[step.release].values())
        else:
            self._carry(release, items)
        self.release_state[step.release] = "shipped"

    def _carry(self, hot: did.SampleRelease, items: list[Change]) -> None:
        later = [
            row
            for row in self.regular.values()
            if row.product == hot.product and self.release_state[row.handle] != "shipped"
        ]
        carrier = min(later, key=lambda row: row.planned)
        self.carried[carrier.handle] |= {change.facts.handle: False for change in items}

    def _send_letters(self, step: did.SendLetters) -> None:
        del step  # Letters are told elsewhere.


@pytest.fixture(scope="module")
def house(plan: did.SamplePlan) -> House:
    return House(plan).play()


# ---- the promise ---------------------------------------------------------------------------------


def test_the_same_seed_and_day_give_the_same_plan(plan: did.SamplePlan) -> None:
    assert sample_plan(7, TODAY) == plan
    assert sample_plan(8, TODAY).steps != plan.steps


def test_the_sample_is_as_large_as_promised(plan: did.SamplePlan) -> None:
    assert (len(plan.products), len(plan.organisations)) == (2, 5)
    assert len(plan.tickets) == 300
    assert len(plan.changes) == 120
    assert 55 <= len(plan.requesters) <= 65
    assert {person.language for person in plan.requesters} == set(Language)
    assert {organisation.language for organisation in plan.organisations} == set(Language)
    assert sum(isinstance(step, did.Ship) for step in plan.steps) == 10


def test_every_kind_of_change_and_of_ticket_is_there(plan: did.SamplePlan) -> None:
    kinds = Counter(change.kind for change in plan.changes)
    expected = {ChangeKind.WISH: 55, ChangeKind.CORRECTION: 35, ChangeKind.CHANGE: 22, ChangeKind.MANDATE: 8}
    assert kinds == expected
    assert {ticket.kind for ticket in plan.tickets} == set(TicketKind)


@pytest.mark.parametrize("back", range(0, 21, 3))
@pytest.mark.parametrize("seed", [1, 7, 2026])
def test_the_rules_hold_whatever_the_seed_and_the_weekday(seed: int, back: int) -> None:
    house = House(sample_plan(seed, TODAY - timedelta(days=back * 17))).play()
    assert Counter(house.release_state.values())["shipped"] == 10
    assert len(house.changes) == 120


def test_changes_end_in_all_states(house: House) -> None:
    states = Counter(change.state for change in house.changes.values())
    assert states["shipped"] == 51
    assert states["parked"] == 23
    assert states["rejected"] == 12
    assert states["merged"] == 4
    assert states["new"] == 6
    assert states["honoured"] == 11
    assert states["planned"] + states["ready"] + states["tested"] == 13
    assert min(states["planned"], states["ready"], states["tested"]) >= 2


def test_parked_changes_are_asked_deferred_and_past_their_review(house: House) -> None:
    parked = house.in_state("parked")
    deferred = [change.deferred for change in parked if change.deferred]
    assert sum(change.asked for change in parked) == 3
    assert len(deferred) == 4
    assert min(deferred) < TODAY < max(deferred)
    assert 3 <= sum(1 for change in parked if change.review and change.review < TODAY) <= 14


def test_every_kind_of_no_is_said_and_one_is_asked_for_again(house: House) -> None:
    assert {change.no_kind for change in house.in_state("rejected")} == set(NoKind)
    assert house.asked_again == 1


def test_tests_fail_and_changes_slip_now_and_then(house: House) -> None:
    assert house.slips >= 4
    assert house.failures >= 5


def test_the_next_releases_of_each_product_are_partly_filled(house: House) -> None:
    underway = house.in_state("planned", "ready", "tested")
    for product in house.products:
        releases = {change.release for change in underway if change.facts.product == product}
        assert len(releases) == 2


def test_no_release_is_filled_far_beyond_its_capacity(house: House) -> None:
    for handle, effort in house.placed_effort.items():
        capacity = house.products[house.releases[handle].product].capacity
        assert effort <= capacity * 1.1, f"{handle}: {effort} of {capacity}"


def test_some_changes_have_many_waiters_from_several_languages(house: House) -> None:
    many = [change for change in house.changes.values() if len(change.waiters) >= 6]
    assert len(many) >= 5
    for change in many:
        assert len({house.tickets[ticket].language for ticket in change.waiters}) >= 3


def test_some_tickets_are_untriaged_some_asked_and_one_waits_on_two_changes(house: House) -> None:
    states = Counter(house.ticket_state.values())
    assert states["open"] >= 15
    assert states["asked"] >= 4
    assert states["closed"] >= 30
    times_waiting = Counter(ticket for change in house.changes.values() for ticket in change.waiters)
    assert max(times_waiting.values()) == 2


def test_only_the_hot_fixes_are_critical_and_they_ship_expedited(house: House) -> None:
    corrections = [change for change in house.changes.values() if change.facts.kind is ChangeKind.CORRECTION]
    critical = [change for change in corrections if house._critical(change)]
    assert [house.releases[change.release].kind for change in critical] == [ReleaseKind.EXPEDITED] * 2


def test_nobody_asks_twice_for_the_same_change(house: House) -> None:
    for change in house.changes.values():
        asking = [house.tickets[ticket].requester for ticket in change.waiters]
        assert len(asking) == len(set(asking))


# ---- the time ------------------------------------------------------------------------------------


def test_steps_stand_in_the_order_of_time(plan: did.SamplePlan) -> None:
    assert all(earlier.at <= later.at for earlier, later in pairwise(plan.steps))


def test_all_work_is_done_in_office_hours_of_the_half_year(plan: did.SamplePlan) -> None:
    for step in plan.steps:
        assert step.at.tzinfo is UTC
        assert 9 <= step.at.hour < 17
        assert step.at.weekday() < 5
        assert TODAY - timedelta(weeks=26) <= step.at.date() < TODAY


def test_letters_leave_on_every_working_day_but_the_last(plan: did.SamplePlan) -> None:
    sent = [step.at.date() for step in plan.steps if isinstance(step, did.SendLetters)]
    last = max(step.at.date() for step in plan.steps)
    assert len(sent) == len(set(sent)) == 129
    assert last not in sent


def test_regular_releases_follow_the_cadence_of_their_product(plan: did.SamplePlan) -> None:
    for product in plan.products:
        dates = [r.planned for r in plan.releases if r.product == product.handle and r.kind is ReleaseKind.REGULAR]
        assert dates[0] == product.anchor
        assert {(later - earlier).days for earlier, later in pairwise(dates)} == {product.cadence_days}
