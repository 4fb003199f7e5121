"""A desk to test at: a migrated database, a clock that moves, commands in one line, and questions about what came of them."""

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import pytest
import sqlalchemy as sa

from app.commands import (
    changes,
    closing,
    decisions,
    house,
    people,
    planning,
    posting,
    products,
    releases,
    taking_in,
    trials,
    undo,
    valuing,
    verdicts,
)
from app.commands.act import Act, By, perform
from app.connectors.values import IncomingTicket
from app.effects import Effects
from models.changes import Change
from models.database import Database, connect, reading, writing
from models.letters import Letter, Notice
from models.products import Product
from models.releases import Release, ReleaseItem
from models.rules.errors import Refusal
from models.rules.states import ChangeState, LetterState, ReleaseState, TicketState
from models.rules.terms import (
    ChangeKind,
    DecisionKind,
    Disposition,
    Event,
    Language,
    Level,
    NoKind,
    NoticePolicy,
    ReleaseKind,
    Verdict,
)
from models.schema import upgrade
from models.tables import Base
from models.tickets import Ticket, Waiter
from tests.servers import postgres

Order = TypeVar("Order")
Command = Callable[[Act, Order], Effects]
Row = dict[str, Any]  # one stored row, of whichever columns its table has

_COMPILED: dict[Any, Any] = {}  # SQLAlchemy's own keys and statements
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HISTORY = ("acts", "act_items", "notices", "letters", "decisions")  # what an undo adds to, and takes nothing from


class Desk:
    """One person at work on one database; five minutes pass between any two acts."""

    def __init__(self, database: Database, who: str = "Eva", now: datetime = MONDAY) -> None:
        self.database, self.who, self.now = database, who, now

    # ---- doing

    def do(self, command: Command[Order], order: Order, *, who: str | None = None, seen: int | None = None) -> Effects:
        """Perform one command, five minutes after the last."""
        self.now += timedelta(minutes=5)
        return perform(self.database, command, order, By(who or self.who, self.now, seen))

    def refused(self, command: Command[Order], order: Order) -> str:
        """The sentence with which a command is refused; nothing is stored."""
        before = self.state()
        with pytest.raises(Refusal) as caught:
            self.do(command, order)
        assert self.state() == before
        return caught.value.sentence

    def withdraw_ticket(self, ticket: int) -> Effects:
        """The requester no longer asks."""
        order = closing.CloseTicket(ticket, Disposition.WITHDRAWN, "Solved it another way")
        return self.do(closing.close_ticket, order)

    def refused_to_close(self, ticket: int) -> str:
        """Why support can't close this ticket as answered."""
        return self.refused(closing.close_ticket, closing.CloseTicket(ticket, Disposition.ANSWERED, "Done"))

    def policy(self, event: Event, policy: NoticePolicy) -> Effects:
        """What the house does on an event."""
        return self.do(house.set_house, house.SetHouse({f"policy.{event.value}": policy.value}))

    def refused_policy(self, event: Event, policy: NoticePolicy) -> str:
        """Why the house can't do that."""
        return self.refused(house.set_house, house.SetHouse({f"policy.{event.value}": policy.value}))

    def do_move_day(self, release: int, days: int) -> Effects:
        """Give a release another day."""
        return self.do(planning.edit_release, planning.EditRelease(release, self.day(days)))

    def speak(self, ticket: int, language: str) -> None:
        """The ticket's requester speaks this language."""
        person = self.row(Ticket, ticket)["person_id"]
        self.do(people.set_person, people.SetPerson(f"P-{person}", {"language": language}))

    def claim(self) -> None:
        """One letter is taken by the post, which then does nothing."""
        with writing(self.database) as session:
            assert posting.claim(session, "desk", self.now, due_only=False) is not None

    def opt_out(self, ticket: int) -> None:
        """The ticket's requester wants no letters."""
        person = self.row(Ticket, ticket)["person_id"]
        self.do(people.set_person, people.SetPerson(f"P-{person}", {"opted_out": "yes"}))

    def wait(self, **period: float) -> None:
        """Let time pass: days=3, minutes=20."""
        self.now += timedelta(**period)

    def day(self, days: int) -> date:
        """The day so many days from now."""
        return (self.now + timedelta(days=days)).date()

    # ---- the usual steps, named by their numbers

    def product(self) -> None:
        """Make sure that there is the product of everything here."""
        if not self.count(Product):
            self.do(products.set_product, products.SetProduct("Kursvik", {}))

    def ticket(self, **given: Any) -> int:
        """Take one ticket in; its number. Fields are those of IncomingTicket."""
        count = self.count(Ticket) + 1
        values: Row = {"row": 1, "key": f"K-{count}", "subject": f"Subject {count}", "requester": f"Person {count}"}
        values |= {"email": f"person{count}@example.org", "language": Language.EN, "product": "Kursvik"} | given
        return int(self.do(taking_in.take_in, taking_in.TakeIn("desk", [IncomingTicket(**values)])).made[-1][2:])

    def ticket_again(self, **given: Any) -> Effects:
        """Take a newer form of a ticket in, from the same source."""
        return self.do(taking_in.take_in, taking_in.TakeIn("desk", [IncomingTicket(row=1, **given)]))

    def change(self, *tickets: int, kind: ChangeKind = ChangeKind.WISH, **details: str) -> int:
        """Make a change on which these tickets wait; its number."""
        self.product()
        title = details.pop("title", "Copy a schedule")
        made = self.do(changes.new_change, changes.NewChange(kind, title, tickets, details=details)).made
        return int(made[-1][2:])

    def parked(self, *tickets: int, kind: ChangeKind = ChangeKind.WISH) -> int:
        """A parked change."""
        number = self.change(*tickets, kind=kind)
        self.do(changes.park, changes.Park(number, "It needs a look"))
        return number

    def decide(self, change: int, kind: DecisionKind, reason: str = "Because we said so", **more: Any) -> Effects:
        """The product owner's word."""
        return self.do(decisions.decide, decisions.Decide(change, kind, reason, **more))

    def reject(self, change: int, no_kind: NoKind = NoKind.NOT_NOW) -> Effects:
        """Reject a change."""
        return self.decide(change, DecisionKind.REJECT, "It costs more than it gives", no_kind=no_kind)

    def honoured(self, *tickets: int) -> int:
        """An honoured wish."""
        number = self.parked(*tickets)
        self.decide(number, DecisionKind.HONOUR)
        return number

    def release(self, days: int = 14, kind: ReleaseKind = ReleaseKind.REGULAR) -> int:
        """A release planned so many days from now; its number."""
        self.product()
        made = self.do(planning.new_release, planning.NewRelease(kind, self.day(days), "Kursvik")).made
        return int(made[-1][2:])

    def planned(self, *tickets: int, release: int | None = None) -> int:
        """A wish placed in a release (a new one unless named)."""
        number = self.honoured(*tickets)
        self.place(number, release or self.release())
        return number

    def place(self, change: int, release: int) -> Effects:
        """Place a change."""
        return self.do(releases.place, releases.Place(change, release))

    def tested(self, change: int) -> None:
        """Mark ready and pass."""
        self.do(verdicts.ready, verdicts.Ready(change))
        self.do(verdicts.give_verdict, verdicts.GiveVerdict(change, Verdict.PASS))

    def ship(self, release: int) -> Effects:
        """Ship a release."""
        return self.do(releases.ship, releases.Ship(release))

    def shipped(self, *tickets: int) -> tuple[int, int]:
        """A shipped wish, and its release."""
        release = 0
        number = self.honoured(*tickets)
        release = self.release()
        self.place(number, release)
        self.tested(number)
        self.ship(release)
        return number, release

    def hot_fix(self, *tickets: int) -> tuple[int, int]:
        """A critical correction that shipped in an expedited release, and that release."""
        number = self.critical(*tickets)
        release = self.release(0, ReleaseKind.EXPEDITED)
        self.place(number, release)
        self.tested(number)
        self.ship(release)
        return number, release

    def critical(self, *tickets: int) -> int:
        """A reproduced correction of priority 1."""
        number = self.change(*tickets, kind=ChangeKind.CORRECTION)
        self.do(trials.reproduced, trials.Reproduced(number))
        self.do(valuing.judge, valuing.Judge(number, Level.HIGH, Level.HIGH, "The whole house stands still"))
        return number

    def undo(self, act: int | None = None) -> Effects:
        """Undo an act, or the last one."""
        return self.do(undo.undo, undo.Undo(act))

    def post(self, *, fail: bool = False) -> int:
        """Let everything that is queued leave at once; how many letters left."""
        count = 0
        while True:
            with writing(self.database) as session:
                posted = posting.claim(session, "desk", self.now, due_only=False)
                if posted is None:
                    return count
                posting.begin(session, posted.id, "desk")
                if fail:
                    posting.lost(session, posted.id, "the line went dead")
                else:
                    posting.sent(session, posted.id, "250 taken", self.now)
            count += 1

    # ---- asking

    def state_of(self, number: int) -> ChangeState:
        """The state of a change."""
        return ChangeState(self.row(Change, number)["state"])

    def release_state(self, number: int) -> ReleaseState:
        """The state of a release."""
        return ReleaseState(self.row(Release, number)["state"])

    def ticket_state(self, number: int) -> tuple[TicketState, Disposition | None]:
        """The state of a ticket, and its disposition."""
        row = self.row(Ticket, number)
        return TicketState(row["state"]), row["disposition"]

    def told(self, ticket: int) -> list[str]:
        """The events that this ticket's requester was, or is to be, told: letters taken back do not count."""
        chosen = (
            sa.select(Notice.event, Letter.facts)
            .join(Letter, Letter.id == Notice.letter_id)
            .where(Notice.ticket_id == ticket, Letter.state != LetterState.WITHDRAWN)
            .order_by(Notice.id)
        )
        with reading(self.database) as session:
            return [event.value for event, _ in session.execute(chosen)]

    def letters(self, event: Event | None = None) -> list[Row]:
        """All letters, or those of one event."""
        return [row for row in self.rows(Letter) if event is None or row["event"] is event]

    def row_of(self, change: int) -> Row:
        """The row of a change."""
        return self.row(Change, change)

    def row(self, table: type[Base], number: int) -> Row:
        """One row by its id."""
        return next(row for row in self.rows(table) if row["id"] == number)

    def rows(self, table: type[Base]) -> list[Row]:
        """All rows of a table, by id."""
        of = Base.metadata.tables[table.__tablename__]
        with reading(self.database) as session:
            return [dict(row) for row in session.execute(sa.select(of).order_by(*of.primary_key.columns)).mappings()]

    def count(self, table: type[Base], **where: Any) -> int:
        """How many rows a table has."""
        with reading(self.database) as session:
            return session.scalar(sa.select(sa.func.count()).select_from(table).filter_by(**where)) or 0

    def waiters(self, change: int) -> list[Row]:
        """Those who wait on a change, nobody twice."""
        return [row for row in self.rows(Waiter) if row["change_id"] == change and row["absorbed_into_id"] is None]

    def items(self, release: int) -> dict[int, Row]:
        """What stands in a release, by change."""
        return {row["change_id"]: row for row in self.rows(ReleaseItem) if row["release_id"] == release}

    def state(self, *, without: Sequence[str] = ()) -> dict[str, list[str]]:
        """Everything stored, versions apart, as comparable text by table."""
        found = {}
        with reading(self.database) as session:
            for table in Base.metadata.sorted_tables:
                if table.name not in without:
                    columns = [column for column in table.c if column.name not in ("version", "superseded_by_act")]
                    rows = session.execute(sa.select(*columns)).mappings()
                    found[table.name] = sorted(json.dumps(dict(row), default=str, sort_keys=True) for row in rows)
        return found


def letters_to(letters: Sequence[Row], address: str) -> list[Row]:
    """Those letters that go to one address."""
    return [letter for letter in letters if letter["address"] == address]


def desk_at(path: Path) -> Desk:
    """A desk at a file of its own. What is tested here is no power cut: nothing waits for the disk."""
    database = connect(path)
    sa.event.listen(database.writer, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
    # What SQLAlchemy compiled for one desk serves them all: most of a short test's time went there.
    writer, reader = (each.execution_options(compiled_cache=_COMPILED) for each in (database.writer, database.reader))
    return Desk(Database(database.url, writer, reader))


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without a row, made once."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    database = connect(path)
    upgrade(database)
    database.close()
    return path


@pytest.fixture
def desk(empty_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk of its own for each test."""
    path = tmp_path / "desk.db"
    shutil.copyfile(empty_file, path)
    found = desk_at(path)
    yield found
    found.database.close()


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL server for the whole session, with one migrated database to make others from."""
    with postgres() as url:
        _create(url, "migrated")
        database = connect(f"{url}/migrated")
        upgrade(database)
        database.close()
        yield url


def _create(url: str, name: str, template: str = "template1") -> None:
    admin = sa.create_engine(f"{url}/postgres", isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE {template}")
    admin.dispose()


@pytest.fixture(params=["file", "server"])
def either_desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A desk at a migrated database of its own: once in a file, once on a server."""
    if request.param == "file":
        shutil.copyfile(request.getfixturevalue("empty_file"), tmp_path / "desk.db")
        database = connect(tmp_path / "desk.db")
    else:
        url = request.getfixturevalue("server")
        name = f"desk_{uuid4().hex}"
        _create(url, name, "migrated")
        database = connect(f"{url}/{name}")
    yield Desk(database)
    database.close()
