"""The replay: every step of the sample's plan done by the house's own commands, in the order of time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

import sqlalchemy as sa

from app.commands import (
    asking,
    changes,
    closing,
    decisions,
    merging,
    planning,
    releases,
    taking_in,
    trials,
    valuing,
    verdicts,
)
from app.commands.act import Act, By, perform
from app.commands.finding import number_of
from app.connectors.values import IncomingTicket
from app.effects import Effects
from app.sample import steps as did
from app.sample.outbox import Outbox
from app.sample.plan import sample_plan
from app.sample.setting_up import set_up
from app.sample.staffing import look_ahead
from models.acts import ActRecord
from models.changes import Change
from models.database import Database, bulk_loading, reading
from models.letters import Letter
from models.people import Person
from models.releases import Release
from models.rules.errors import RuleBroken
from models.rules.states import ReleaseState
from models.rules.terms import Disposition, ReleaseKind
from models.schema import revision_of, upgrade
from models.tickets import Ticket

Order = TypeVar("Order")


@dataclass(frozen=True, slots=True)
class SampleReport:
    """What the sample holds, counted in its database, and who acts in it by role (support, product owner …)."""

    staff: Mapping[str, str]
    people: int
    tickets: int
    changes: int
    shipped_releases: int
    letters: int
    acts: int


def make_sample(database: Database, today: date, *, seed: int = 7) -> SampleReport:
    """Play the half year before *today* into a database that holds nothing yet; RuleBroken where it does."""
    if revision_of(database) is None:
        upgrade(database)
    with reading(database) as session:
        if session.scalar(sa.select(ActRecord.id).limit(1)) is not None:
            raise RuleBroken("The sample is made in a database of its own, and this one is in use.")
    plan = sample_plan(seed, today)
    with bulk_loading(database):
        replay = _Replay(database, plan, set_up(database, plan, seed, today))
        for step in plan.steps:
            replay.do(step)
        look_ahead(database, plan, today)
    return _counted(database, {staff.role: staff.name for staff in plan.staff})


def _counted(database: Database, staff: Mapping[str, str]) -> SampleReport:
    with reading(database) as session:

        def count(table: type[Any], *where: sa.ColumnElement[bool]) -> int:  # Any: each table is a class of its own
            return session.scalar(sa.select(sa.func.count()).select_from(table).where(*where)) or 0

        return SampleReport(
            staff=staff,
            people=count(Person),
            tickets=count(Ticket),
            changes=count(Change),
            shipped_releases=count(Release, Release.state == ReleaseState.SHIPPED),
            letters=count(Letter),
            acts=count(ActRecord),
        )


class _Replay:
    """Turns a step's handles into the numbers that the commands gave, and the step into its order."""

    def __init__(self, database: Database, plan: did.SamplePlan, regular: dict[str, int]) -> None:
        self._database = database
        self._products = {row.handle: row.name for row in plan.products}
        self._organisations = {row.handle: row.name for row in plan.organisations}
        self._people = {row.handle: row for row in plan.requesters}
        self._facts = {row.handle: row for row in plan.changes}
        self._tickets: dict[str, int] = {}
        self._changes: dict[str, int] = {}
        self._releases = dict(regular)
        self._outbox = Outbox(database, [step for step in plan.steps if isinstance(step, did.SendLetters)])

    def do(self, step: did.Step) -> None:
        """Do what the step says; a rule that refuses it raises."""
        _DO[type(step)](self, step)

    def _perform(self, step: did.Step, command: Callable[[Act, Order], Effects], order: Order) -> Effects:
        return perform(self._database, command, order, By(step.by, step.at))

    # ---- tickets ----------------------------------------------------------------------------------

    def take_in(self, step: did.TakeIn) -> None:
        ticket = step.ticket
        order = taking_in.TakeIn(ticket.source, (self._incoming(ticket),))
        made = self._perform(step, taking_in.take_in, order).made
        self._tickets[ticket.handle] = number_of(made[0], "T")

    def _incoming(self, ticket: did.SampleTicket) -> IncomingTicket:
        person = self._people[ticket.requester]
        return IncomingTicket(
            row=1,
            key=ticket.key,
            subject=ticket.subject,
            body=ticket.body,
            kind=ticket.kind,
            requester=person.name,
            email=person.address,
            language=ticket.language,
            organisation=self._organisations[person.organisation],
            product=self._products[ticket.product],
            version=ticket.version,
            module=ticket.module,
            keywords=ticket.keywords,
            received=ticket.received,
            url=ticket.url,
        )

    def ask_more(self, step: did.AskMore) -> None:
        order = asking.AskTicket(self._tickets[step.ticket], step.questions)
        self._perform(step, asking.ask_ticket, order)

    def close_ticket(self, step: did.CloseTicket) -> None:
        ticket = self._tickets[step.ticket]
        if step.disposition in {Disposition.ANSWERED, Disposition.POSSIBLE_TODAY}:
            order = closing.CloseTicket(ticket, step.disposition, cause=step.cause, solution=step.solution)
        else:
            order = closing.CloseTicket(ticket, step.disposition, f"{step.cause} {step.solution}")
        self._perform(step, closing.close_ticket, order)

    # ---- changes ----------------------------------------------------------------------------------

    def make_change(self, step: did.MakeChange) -> None:
        facts = self._facts[step.change]
        waiting = tuple(self._tickets[handle] for handle in step.from_tickets)
        order = changes.NewChange(facts.kind, facts.title, waiting, self._products[facts.product], _details(facts))
        made = self._perform(step, changes.new_change, order).made
        self._changes[step.change] = number_of(made[0], "C")

    def link(self, step: did.Link) -> None:
        self._perform(step, changes.link, changes.Link(self._tickets[step.ticket], self._changes[step.change]))

    def reproduce(self, step: did.Reproduce) -> None:
        self._perform(step, trials.reproduced, trials.Reproduced(self._changes[step.change]))

    def judge(self, step: did.Urgency) -> None:
        self._perform(step, valuing.judge, valuing.Judge(self._changes[step.change], step.level))

    def park(self, step: did.Park) -> None:
        self._perform(step, changes.park, changes.Park(self._changes[step.change], step.reason, step.review))

    def score(self, step: did.Score) -> None:
        value = {} if step.value is None else {"value": str(step.value)}
        order = valuing.SetScore(self._changes[step.change], {**value, "effort": f"{step.effort:g}"})
        self._perform(step, valuing.set_score, order)

    def decide(self, step: did.Decide) -> None:
        number = self._changes[step.change]
        order = decisions.Decide(number, step.kind, step.reason, step.no_kind, step.until, step.brings_back)
        self._perform(step, decisions.decide, order)

    def merge(self, step: did.Merge) -> None:
        self._perform(step, merging.merge, merging.Merge(self._changes[step.change], self._changes[step.into]))

    # ---- releases ---------------------------------------------------------------------------------

    def place(self, step: did.Place) -> None:
        self._perform(step, releases.place, releases.Place(self._changes[step.change], self._releases[step.release]))

    def ready(self, step: did.Ready) -> None:
        self._perform(step, verdicts.ready, verdicts.Ready(self._changes[step.change]))

    def give_verdict(self, step: did.GiveVerdict) -> None:
        number, release = self._changes[step.change], self._releases[step.release]
        self._perform(step, verdicts.give_verdict, verdicts.GiveVerdict(number, step.verdict, step.note, release))

    def slip(self, step: did.Slip) -> None:
        self._perform(step, releases.slip, releases.Slip(self._changes[step.change], self._releases[step.release]))

    def freeze(self, step: did.Freeze) -> None:
        self._perform(step, releases.freeze, releases.Freeze(self._releases[step.release]))

    def ship(self, step: did.Ship) -> None:
        self._perform(step, releases.ship, releases.Ship(self._releases[step.release]))

    def new_expedited(self, step: did.NewExpedited) -> None:
        order = planning.NewRelease(ReleaseKind.EXPEDITED, step.planned, self._products[step.product])
        made = self._perform(step, planning.new_release, order).made
        self._releases[step.release] = number_of(made[0], "R")

    # ---- letters ----------------------------------------------------------------------------------

    def send_letters(self, step: did.SendLetters) -> None:
        self._outbox.empty(step)


def _details(facts: did.SampleChange) -> dict[str, str]:
    details = {"description": facts.description, "module": facts.module, "audience": facts.audience.value}
    more = {
        "scenario": facts.scenario,
        "requirements": "\n".join(facts.requirements),
        "mandate_reference": facts.reference or "",
        "mandate_date": facts.due.isoformat() if facts.due else "",
    }
    return details | {name: value for name, value in more.items() if value}


# Any: each verb takes the kind of step that it stands beside.
_DO: Mapping[type[did.Step], Callable[[_Replay, Any], None]] = {
    did.TakeIn: _Replay.take_in,
    did.MakeChange: _Replay.make_change,
    did.Link: _Replay.link,
    did.Reproduce: _Replay.reproduce,
    did.Urgency: _Replay.judge,
    did.Park: _Replay.park,
    did.Score: _Replay.score,
    did.Decide: _Replay.decide,
    did.Merge: _Replay.merge,
    did.AskMore: _Replay.ask_more,
    did.CloseTicket: _Replay.close_ticket,
    did.Place: _Replay.place,
    did.Ready: _Replay.ready,
    did.GiveVerdict: _Replay.give_verdict,
    did.Slip: _Replay.slip,
    did.Freeze: _Replay.freeze,
    did.Ship: _Replay.ship,
    did.NewExpedited: _Replay.new_expedited,
    did.SendLetters: _Replay.send_letters,
}
