"""People, organisations, products and the house's settings as rows."""

import sqlalchemy as sa

from app.plans.teams import teams_by_product
from app.queries.changes import label
from app.queries.listing import Listing
from app.queries.releases import cadence_words
from app.rows.page import EVERYTHING, Asked, Page
from app.rows.people import OrganisationRow, PersonRow, ProductRow
from models.database import Database, reading
from models.house import House, house_of
from models.people import Organisation, Person
from models.products import Product
from models.tickets import Source, Ticket

_TICKETS = sa.select(sa.func.count()).where(Ticket.person_id == Person.id).correlate(Person).scalar_subquery()
_PEOPLE = (
    sa.select(sa.func.count())
    .where(Person.organisation_id == Organisation.id)
    .correlate(Organisation)
    .scalar_subquery()
)

PEOPLE: Listing[PersonRow] = Listing(
    row=PersonRow,
    fields={
        "id": Person.id,
        "number": label("P", Person.id),
        "name": Person.name,
        "email": Person.email,
        "language": Person.language,
        "organisation": Organisation.name,
        "opted_out": Person.opted_out,
        "listed": Person.listed,
        "tickets": _TICKETS,
        "row_version": Person.version,
    },
    source=sa.outerjoin(Person, Organisation, Organisation.id == Person.organisation_id),
    words=(Person.name, Person.email, Organisation.name),
    order="name",
    tie=Person.id,
)

ORGANISATIONS: Listing[OrganisationRow] = Listing(
    row=OrganisationRow,
    fields={
        "id": Organisation.id,
        "name": Organisation.name,
        "end_users": Organisation.end_users,
        "account_manager": Organisation.account_manager,
        "language": Organisation.language,
        "people": _PEOPLE,
        "row_version": Organisation.version,
    },
    source=Organisation.__table__,
    words=(Organisation.name, Organisation.account_manager),
    order="name",
    tie=Organisation.id,
)


def person_rows(database: Database, asked: Asked = EVERYTHING) -> Page[PersonRow]:
    """People by name."""
    with reading(database) as session:
        return PEOPLE.page(session, asked)


def organisation_rows(database: Database, asked: Asked = EVERYTHING) -> Page[OrganisationRow]:
    """Organisations by name."""
    with reading(database) as session:
        return ORGANISATIONS.page(session, asked)


def product_rows(database: Database) -> tuple[ProductRow, ...]:
    """All products."""
    with reading(database) as session:
        products = session.scalars(sa.select(Product).order_by(Product.id)).all()
        teams = teams_by_product(session, [each.id for each in products])
        return tuple(
            ProductRow(
                each.id,
                each.name,
                each.end_users,
                cadence_words(each),
                each.cadence_anchor,
                each.freeze_days,
                each.country,
                each.capacity,
                each.open_items,
                each.version,
                each.tolerance,
                each.testers,
                each.whole_test,
                tuple(team.name for team in teams.get(each.id, ())),
            )
            for each in products
        )


def house(database: Database) -> House:
    """The house's settings."""
    with reading(database) as session:
        return house_of(session)


def mapping_of(database: Database, source: str) -> dict[str, str] | None:
    """The remembered mapping of a source: our field → their column."""
    with reading(database) as session:
        return session.scalar(sa.select(Source.mapping).where(Source.name == source))


def source_names(database: Database) -> tuple[str, ...]:
    """The sources known."""
    with reading(database) as session:
        return tuple(session.scalars(sa.select(Source.name).order_by(Source.name)))
