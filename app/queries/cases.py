"""Cases, pages of guides and parties as rows."""

from typing import Any

import sqlalchemy as sa

from app.queries.changes import label
from app.queries.history import acts_on
from app.queries.listing import Listing, rows_of
from app.rows.cases import CaseRow, CaseSheet, CaseTicketRow, GuideRow, GuideSheet, PartyRow
from app.rows.page import EVERYTHING, Asked, Page
from models.cases import Case, Guide, Party
from models.database import Database, reading
from models.products import Product
from models.rules.errors import NotFound
from models.rules.states import TicketState
from models.tickets import Ticket


def _tickets(
    column: sa.SQLColumnExpression[Any], of: sa.SQLColumnExpression[Any], closed: bool
) -> sa.ScalarSelect[int]:
    state = Ticket.state == TicketState.CLOSED if closed else Ticket.state != TicketState.CLOSED
    return sa.select(sa.func.count()).where(column == of, state).correlate(Case, Party).scalar_subquery()


CASES: Listing[CaseRow] = Listing(
    row=CaseRow,
    fields={
        "id": Case.id,
        "number": label("K", Case.id),
        "title": Case.title,
        "product": Product.name,
        "version": Case.product_version,
        "module": Case.module,
        "language": Case.language,
        "fixed_in": Case.fixed_in,
        "answered": _tickets(Ticket.case_id, Case.id, closed=True),
        "doubted": _tickets(Ticket.case_id, Case.id, closed=False),
        "changed": Case.changed_at,
        "row_version": Case.version,
    },
    source=sa.outerjoin(Case, Product, Product.id == Case.product_id),
    words=(Case.title, Case.cause, Case.solution, label("K", Case.id)),
    order="-changed",
    tie=Case.id.desc(),
    more={"cause": Case.cause, "solution": Case.solution, "created": Case.created_at},
)

GUIDES: Listing[GuideRow] = Listing(
    row=GuideRow,
    fields={
        "id": Guide.id,
        "number": label("G", Guide.id),
        "title": Guide.title,
        "product": Product.name,
        "language": Guide.language,
        "folder": Guide.folder,
        "path": Guide.path,
        "url": Guide.url,
        "read": Guide.read_at,
        "row_version": Guide.version,
    },
    source=sa.outerjoin(Guide, Product, Product.id == Guide.product_id),
    words=(Guide.title, Guide.body, Guide.path, label("G", Guide.id)),
    order="folder,path",
    tie=Guide.id,
    more={"body": Guide.body},
)

PARTIES: Listing[PartyRow] = Listing(
    row=PartyRow,
    fields={
        "id": Party.id,
        "name": Party.name,
        "email": Party.email,
        "language": Party.language,
        "outside": Party.outside,
        "step": Party.step,
        "tickets": _tickets(Ticket.party_id, Party.id, closed=False),
        "row_version": Party.version,
    },
    source=Party.__table__,
    words=(Party.name, Party.email),
    order="step,name",
    tie=Party.id,
)


def case_rows(database: Database, asked: Asked = EVERYTHING) -> Page[CaseRow]:
    """Cases, the last mended first."""
    with reading(database) as session:
        return CASES.page(session, asked)


def case_sheet(database: Database, number: int) -> CaseSheet:
    """Everything on one case; NotFound where there is none."""
    with reading(database) as session:
        row = CASES.one(session, Case.id == number)
        if row is None:
            raise NotFound(f"There is no K-{number}.")
        case = session.get_one(Case, number)
        tickets = session.execute(
            sa.select(Ticket.id, label("T", Ticket.id), Ticket.key, Ticket.subject, Ticket.state)
            .where(Ticket.case_id == number)
            .order_by(Ticket.id.desc())
        )
        return CaseSheet(
            row=row,
            cause=case.cause,
            solution=case.solution,
            created=case.created_at,
            tickets=rows_of(CaseTicketRow, tickets),
            history=acts_on(session, "case", number),
        )


def guide_rows(database: Database, asked: Asked = EVERYTHING) -> Page[GuideRow]:
    """Pages of guides, folder by folder."""
    with reading(database) as session:
        return GUIDES.page(session, asked)


def guide_sheet(database: Database, number: int) -> GuideSheet:
    """One page with its text; NotFound where there is none."""
    with reading(database) as session:
        row = GUIDES.one(session, Guide.id == number)
        if row is None:
            raise NotFound(f"There is no G-{number}.")
        return GuideSheet(row, session.get_one(Guide, number).body)


def knowledge_counts(database: Database) -> dict[str, int]:
    """How many cases and pages of guides there are."""
    with reading(database) as session:
        counts = {
            "cases": sa.select(sa.func.count()).select_from(Case),
            "guides": sa.select(sa.func.count()).select_from(Guide),
        }
        return {tab: session.scalar(chosen) or 0 for tab, chosen in counts.items()}


def party_rows(database: Database, asked: Asked = EVERYTHING) -> Page[PartyRow]:
    """Parties, along the chain of escalation, then those beside it."""
    with reading(database) as session:
        return PARTIES.page(session, asked)
