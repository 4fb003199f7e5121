"""The replayed sample: as large as promised, the same each time, and true to every invariant of the domain."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.history_check import verify
from app.jobs.due import mandate_alarms
from app.plans.shut import shut_names
from app.sample.mark import delete_sample, is_sample
from app.sample.replay import make_sample
from models.acts import ActRecord
from models.capacity import Closure
from models.changes import Change
from models.database import Database, connect, reading
from models.letters import Letter, Notice
from models.people import Person
from models.releases import Release, ReleaseItem
from models.rules.errors import RuleBroken
from models.rules.states import UNSHIPPED_RELEASE, ChangeState, LetterState, ReleaseState, TicketState
from models.rules.terms import ChangeKind, Channel, Disposition, Event, Language, ReleaseKind, Verdict
from models.schema import upgrade
from models.tickets import Ticket, Waiter

TODAY = date(2026, 11, 21)  # the session's sample is of this day
OUTCOMES = (Event.SHIPPED, Event.REJECTED)
WHOLLY_TOLD = {LetterState.SENT, LetterState.BY_HAND, LetterState.OPTED_OUT, LetterState.UNREACHABLE}
ON_ITS_WAY = {LetterState.QUEUED, LetterState.FAILED, LetterState.UNKNOWN}


@pytest.fixture(scope="module")
def made(sample_file: Path) -> Iterator[Session]:
    """The sample, to be read by all tests of this file."""
    database = connect(sample_file)
    with reading(database) as session:
        yield session
    database.close()


def counted(session: Session, column: Any) -> Counter[Any]:
    return Counter(session.scalars(sa.select(column)))


# ---- what it holds -------------------------------------------------------------------------------


def test_the_sample_is_as_large_as_promised(made: Session) -> None:
    assert sum(counted(made, Ticket.state).values()) == 300
    assert sum(counted(made, Person.id).values()) == 60
    shipped = made.scalars(sa.select(Release.kind).where(Release.state == ReleaseState.SHIPPED)).all()
    assert Counter(shipped) == {ReleaseKind.REGULAR: 8, ReleaseKind.EXPEDITED: 2}
    assert set(made.scalars(sa.select(Letter.language))) == set(Language)


def test_changes_stand_in_all_states(made: Session) -> None:
    states = counted(made, Change.state)
    assert sum(states.values()) == 120
    fixed = {
        ChangeState.SHIPPED: 51,
        ChangeState.PARKED: 23,
        ChangeState.REJECTED: 12,
        ChangeState.HONOURED: 11,
        ChangeState.NEW: 6,
        ChangeState.MERGED: 4,
    }
    assert {state: states[state] for state in fixed} == fixed
    assert min(states[state] for state in (ChangeState.PLANNED, ChangeState.READY, ChangeState.TESTED)) >= 2


def test_tickets_stand_in_all_their_states(made: Session) -> None:
    states = counted(made, Ticket.state)
    assert set(states) == set(TicketState) - {TicketState.REOPENED}
    assert min(states.values()) >= 5


def test_letters_have_left_but_for_those_that_a_person_must_see_to(made: Session) -> None:
    states = counted(made, Letter.state)
    assert states[LetterState.SENT] > 0.9 * sum(states.values())
    assert states[LetterState.FAILED] == states[LetterState.UNKNOWN] == states[LetterState.UNREACHABLE] == 1
    assert min(states[state] for state in (LetterState.BY_HAND, LetterState.OPTED_OUT, LetterState.QUEUED)) >= 1
    assert set(states) == WHOLLY_TOLD | ON_ITS_WAY | {LetterState.WITHDRAWN}
    # A day that nobody was told by hand before it shipped.
    gone = made.scalars(sa.select(Letter).where(Letter.state == LetterState.WITHDRAWN)).all()
    assert {(each.event, each.channel) for each in gone} == {(Event.SCHEDULED, Channel.BY_HAND)}


def test_some_who_have_no_address_were_told_by_telephone(made: Session) -> None:
    receipts = made.scalars(
        sa.select(Letter.receipt).where(Letter.channel == Channel.BY_HAND, Letter.state == LetterState.SENT)
    ).all()
    assert len(receipts) >= 10
    assert {receipt.split(",")[0] for receipt in receipts if receipt} == {"told by hand"}


def test_the_next_release_of_each_product_holds_work_in_all_stages(made: Session) -> None:
    for product in (1, 2):
        coming = made.scalars(
            sa.select(Release.id)
            .where(Release.product_id == product, Release.state.in_(UNSHIPPED_RELEASE))
            .order_by(Release.planned_on)
        ).first()
        inside = sa.select(ReleaseItem.change_id).where(ReleaseItem.release_id == coming)
        states = set(made.scalars(sa.select(Change.state).where(Change.id.in_(inside))))
        assert states >= {ChangeState.TESTED, ChangeState.PLANNED}


# ---- the domain's invariants ---------------------------------------------------------------------


def test_whoever_waited_on_what_shipped_or_was_rejected_got_exactly_one_outcome_letter(made: Session) -> None:
    rows = made.execute(sa.select(Waiter, Change).join(Change, Change.id == Waiter.change_id)).all()
    asked_again = 0
    for waiter, change in rows:
        letters = made.scalars(
            sa.select(Letter.state)
            .join(Notice, Notice.letter_id == Letter.id)
            .where(Notice.waiter_id == waiter.id, Notice.event.in_(OUTCOMES))
        ).all()
        ended = change.state in (ChangeState.SHIPPED, ChangeState.REJECTED)
        if ended and change.asked_again_at and waiter.since == change.asked_again_at:
            asked_again += 1
            ended = False
        if waiter.absorbed_into_id is None:
            assert len(letters) == ended, f"T-{waiter.ticket_id} on C-{change.id}, {change.state}"
            assert set(letters) <= WHOLLY_TOLD | ON_ITS_WAY
            assert (waiter.outcome is not None) == ended
    assert asked_again == 1


def test_whoever_waits_on_anything_that_was_looked_at_has_had_a_word(made: Session) -> None:
    told = set(made.scalars(sa.select(Notice.waiter_id).where(Notice.letter_id.is_not(None))))
    rows = made.execute(sa.select(Waiter, Change).join(Change, Change.id == Waiter.change_id))
    silent = [
        f"T-{waiter.ticket_id} on C-{change.id}, {change.state}"
        for waiter, change in rows
        if waiter.id not in told and change.state is not ChangeState.NEW and waiter.since != change.asked_again_at
    ]
    assert silent == []


def test_closed_tickets_and_no_others_have_a_disposition(made: Session) -> None:
    for ticket in made.scalars(sa.select(Ticket)):
        assert (
            (ticket.state is TicketState.CLOSED) == (ticket.disposition is not None) == (ticket.closed_at is not None)
        )


def test_what_was_parked_closes_only_by_shipping_or_rejection(made: Session) -> None:
    waited = set(made.scalars(sa.select(Waiter.ticket_id)))
    ends = {ticket.disposition for ticket in made.scalars(sa.select(Ticket).where(Ticket.id.in_(waited)))}
    assert ends <= {None, Disposition.SHIPPED, Disposition.REJECTED, Disposition.POSSIBLE_TODAY}


def test_nothing_untested_shipped_and_only_critical_corrections_shipped_expedited(made: Session) -> None:
    rows = made.execute(
        sa.select(ReleaseItem, Release, Change)
        .join(Release, Release.id == ReleaseItem.release_id)
        .join(Change, Change.id == ReleaseItem.change_id)
        .where(Release.state == ReleaseState.SHIPPED)
    )
    for item, release, change in rows:
        assert item.verdict is Verdict.PASS
        assert item.verdict_at is not None
        assert release.shipped_at is not None
        assert item.verdict_at < release.shipped_at
        assert release.kind is not ReleaseKind.EXPEDITED or (change.kind, change.priority) == (ChangeKind.CORRECTION, 1)


def test_each_hot_fix_was_tested_again_in_the_next_regular_release(made: Session) -> None:
    hot = made.execute(
        sa.select(ReleaseItem.change_id, Release.product_id, Release.shipped_at)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(Release.kind == ReleaseKind.EXPEDITED)
    ).all()
    assert len(hot) == 2
    for change, product, at in hot:
        following = made.scalars(
            sa.select(Release.id)
            .where(Release.product_id == product, Release.kind == ReleaseKind.REGULAR, Release.shipped_at > at)
            .order_by(Release.shipped_at)
        ).first()
        carried = sa.select(ReleaseItem).where(ReleaseItem.release_id == following, ReleaseItem.change_id == change)
        item = made.scalars(carried).one()
        assert (item.carried, item.verdict) == (True, Verdict.PASS)


def test_corrections_were_reproduced_before_anybody_built_them(made: Session) -> None:
    untouched = (ChangeState.NEW, ChangeState.MERGED)
    corrections = sa.select(Change).where(Change.kind == ChangeKind.CORRECTION, Change.state.not_in(untouched))
    assert all(change.reproduced_at for change in made.scalars(corrections))


def test_mandates_shipped_in_time_or_are_placed_or_raise_an_alarm(made: Session, sample: Database) -> None:
    alarms = " ".join(mandate_alarms(sample, TODAY))
    mandates = made.scalars(sa.select(Change).where(Change.kind == ChangeKind.MANDATE)).all()
    assert len(mandates) == 8
    for change in mandates:
        days = made.execute(
            sa.select(Release.planned_on, Release.shipped_at)
            .join(ReleaseItem, ReleaseItem.release_id == Release.id)
            .where(ReleaseItem.change_id == change.id)
        ).all()
        assert change.mandate_date is not None
        in_time = any((at.date() if at else planned) <= change.mandate_date for planned, at in days)
        assert in_time or change.state is ChangeState.REJECTED or f"C-{change.id} " in alarms


def test_every_slip_was_told_to_those_who_had_been_promised_another_day(made: Session) -> None:
    slips = made.scalars(sa.select(ActRecord).where(ActRecord.verb == "slip")).all()
    assert len(slips) >= 4
    assert sum(made.scalars(sa.select(Change.slips))) == len(slips)
    for act in slips:
        number = int(act.sentence.split()[0].removeprefix("C-"))
        promised = _waiters_told(made, Event.SCHEDULED, Notice.change_id == number, Notice.act_id < act.id)
        assert _waiters_told(made, Event.RESCHEDULED, Notice.act_id == act.id) >= promised


def _waiters_told(session: Session, event: Event, *where: sa.ColumnElement[bool]) -> set[int | None]:
    return set(session.scalars(sa.select(Notice.waiter_id).where(Notice.event == event, *where)))


def test_the_history_is_sealed_and_stands_in_the_order_of_time(made: Session) -> None:
    assert verify(made) is None
    acts = made.execute(sa.select(ActRecord.id, ActRecord.at).order_by(ActRecord.id)).all()
    assert [number for number, _ in acts] == list(range(1, len(acts) + 1))
    assert all(earlier <= later for (_, earlier), (_, later) in pairwise(acts))
    assert acts[-1][1].date() < TODAY


# ---- making it -----------------------------------------------------------------------------------


def test_the_same_seed_and_day_make_the_same_sample_and_the_disk_is_waited_for_again(
    sample_file: Path, tmp_path: Path
) -> None:
    again = connect(tmp_path / "again.db")
    report = make_sample(again, TODAY)
    with again.writer.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
    first = connect(sample_file)
    assert _rows(first) == _rows(again)
    assert (report.tickets, report.changes, report.shipped_releases) == (300, 120, 10)
    first.close()
    again.close()


def _rows(database: Database) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, message ids (drawn by chance) and the full-text search's own tables aside."""
    with database.reader.connect() as connection:
        tables = sa.MetaData()
        tables.reflect(connection, only=lambda name, _: not name.startswith("search_words"))
        return {
            table.name: [
                {name: value for name, value in row.items() if name != "message_id"}
                for row in connection.execute(sa.select(table).order_by(*table.primary_key)).mappings()
            ]
            for table in tables.sorted_tables
        }


def test_no_sample_is_made_where_somebody_works_already(sample: Database) -> None:
    with pytest.raises(RuleBroken, match="of its own"):
        make_sample(sample, TODAY)


def test_a_sample_knows_that_it_is_one_and_is_deleted_in_one_step(sample: Database, tmp_path: Path) -> None:
    assert is_sample(sample)
    aside = delete_sample(sample)
    assert list(tmp_path.glob("sample.db*")) == []
    kept = connect(aside)
    assert is_sample(kept)  # whatever somebody brought into it is not lost
    kept.close()


def test_nothing_but_a_sample_is_deleted(tmp_path: Path) -> None:
    own = connect(tmp_path / "own.db")
    upgrade(own)
    assert not is_sample(own)
    with pytest.raises(RuleBroken, match="no sample"):
        delete_sample(own)
    assert (tmp_path / "own.db").exists()
    own.close()


def test_no_release_is_laid_out_on_days_that_are_closed(made: Session) -> None:
    assert made.scalar(sa.select(sa.func.count()).select_from(Closure)) == 2
    numbers = made.scalars(sa.select(Release.id)).all()
    assert not any(shut_names(made, numbers).values())
