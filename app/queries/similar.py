"""What is alike, as rows: beside a ticket, or of words that somebody types."""

import re
from collections import defaultdict
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.changes import CHANGES, change_choices
from app.queries.listing import Expression
from app.queries.tickets import TICKETS
from app.rows.similar import Alike, AlikeFilter, AlikePage, AlikeRow
from app.search.similar import Hit, Wanted, similar
from app.search.worded import like_words
from models.cases import Case, Guide
from models.changes import Change
from models.database import Database, reading
from models.rules.errors import NotFound
from models.tickets import Ticket, Waiter

#: Looked at before the filter; at most so many are shown.
_DEEP, _SHOWN, _FEW = 40, 9, 3


def alike_to_ticket(database: Database, ticket: int, wanted: AlikeFilter | None = None) -> AlikePage:
    """What is surely like the ticket, best first; what it waits for already, and what follows it, is left out."""
    wanted = wanted or AlikeFilter()
    with reading(database) as session:
        asking = session.get(Ticket, ticket)
        if asking is None:
            raise NotFound(f"There is no T-{ticket}.")
        hits = similar(session, Wanted(kind="ticket", id=ticket), limit=_DEEP)
        rows = _rows(session, hits)
    cases = {row.item for row in rows if row.kind is Alike.CASE}
    # A finished ticket and its case say the same: the case stands for both.
    rows = [row for row in rows if not (row.kind is Alike.TICKET and row.case in cases)]
    kept = [row for row in rows if _passes(row, wanted, asking)]
    return AlikePage(tuple(kept[:_SHOWN]), len(rows) - len(kept))


def alike_to_words(database: Database, words: str, beside: int | None = None) -> AlikePage:
    """Changes with that number or those very words first, then what is like the words; for linking the ticket *beside*."""
    with reading(database) as session:
        product = session.scalar(sa.select(Ticket.product_id).where(Ticket.id == beside)) if beside else None
        hits = like_words(session, Wanted(title=words, product_id=product), limit=_SHOWN)
        if not hits:
            hits = similar(session, Wanted(title=words, product_id=product), limit=_SHOWN, sure=False)
        exact = [Hit("change", row.id, 0.0, (), ()) for row in change_choices(database, words)[:_SHOWN]]
        known = {(hit.kind, hit.id) for hit in exact} | {("ticket", beside)}
        rows = _rows(session, [*exact, *(hit for hit in hits if (hit.kind, hit.id) not in known)])
    return AlikePage(tuple(rows[:_SHOWN]))


def alike_to_typed(database: Database, words: str) -> AlikePage:
    """What is surely like a ticket that is being typed."""
    with reading(database) as session:
        return AlikePage(tuple(_rows(session, similar(session, Wanted(title=words), limit=_FEW))))


def _passes(row: AlikeRow, wanted: AlikeFilter, asking: Ticket) -> bool:
    if row.kind not in wanted.kinds:
        return False
    if wanted.same_module and row.module and asking.module and row.module.casefold() != asking.module.casefold():
        return False
    later = row.version and asking.product_version and _parts(row.version) > _parts(asking.product_version)
    return not (wanted.to_version and later)


def _parts(version: str) -> tuple[int, ...]:
    """The numbers of a version, so that 8.10 stands after 8.9."""
    return tuple(int(part) for part in re.findall(r"\d{1,9}", version))


def _rows(session: Session, hits: Sequence[Hit]) -> list[AlikeRow]:
    by_kind: dict[str, list[int]] = defaultdict(list)
    for hit in hits:
        by_kind[hit.kind].append(hit.id)
    found: dict[tuple[str, int], dict[str, object]] = {}
    for kind, read in (("change", _changes), ("ticket", _tickets), ("case", _cases), ("guide", _guides)):
        if by_kind[kind]:
            found |= {(kind, item): values for item, values in read(session, by_kind[kind]).items()}
    return [
        AlikeRow(
            id=f"{hit.kind}-{hit.id}",
            kind=Alike(hit.kind),
            item=hit.id,
            words=hit.words,
            same=hit.reasons,
            **found[hit.kind, hit.id],  # type: ignore[arg-type]  # columns named as the row's own fields
        )
        for hit in hits
        if (hit.kind, hit.id) in found
    ]


Values = dict[int, dict[str, object]]


def _read(
    session: Session, columns: dict[str, Expression], source: sa.FromClause, key: Expression, ids: list[int]
) -> Values:
    rows = session.execute(sa.select(key, *columns.values()).select_from(source).where(key.in_(ids)))
    return {values[0]: dict(zip(columns, values[1:], strict=True)) for values in rows}


def _changes(session: Session, ids: list[int]) -> Values:
    fields = CHANGES.fields
    columns = {
        "number": fields["number"],
        "title": Change.title,
        "what": Change.kind,
        "state": Change.state,
        "release": fields["release"],
        "module": Change.module,
        "waiting": Change.waiting,
    }
    return _read(session, columns, CHANGES.source, Change.id, ids)


def _tickets(session: Session, ids: list[int]) -> Values:
    fields = TICKETS.fields
    columns = {
        "number": fields["number"],
        "title": Ticket.subject,
        "what": Ticket.kind,
        "state": Ticket.state,
        "disposition": Ticket.disposition,
        "module": Ticket.module,
        "version": Ticket.product_version,
        "case": Ticket.case_id,
        "changes": fields["changes"],
    }
    found = _read(session, columns, TICKETS.source, Ticket.id, ids)
    waits = sa.select(Waiter.ticket_id, Waiter.change_id).where(
        Waiter.ticket_id.in_(ids), Waiter.absorbed_into_id.is_(None)
    )
    for ticket, change in session.execute(waits.order_by(Waiter.id)):
        found[ticket]["change_ids"] = (*_ids(found[ticket]), change)
    return found


def _ids(values: dict[str, object]) -> tuple[int, ...]:
    held = values.get("change_ids")
    return held if isinstance(held, tuple) else ()


def _cases(session: Session, ids: list[int]) -> Values:
    answered = sa.select(sa.func.count()).where(Ticket.case_id == Case.id).correlate(Case).scalar_subquery()
    columns = {
        "number": sa.literal("K-") + sa.cast(Case.id, sa.Text),
        "title": Case.title,
        "solution": Case.solution,
        "fixed_in": Case.fixed_in,
        "module": Case.module,
        "version": Case.product_version,
        "waiting": answered,
    }
    return _read(session, columns, Case.__table__, Case.id, ids)


def _guides(session: Session, ids: list[int]) -> Values:
    columns = {"number": sa.literal("G-") + sa.cast(Guide.id, sa.Text), "title": Guide.title}
    return _read(session, columns, Guide.__table__, Guide.id, ids)
