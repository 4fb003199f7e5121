"""The house's settings as rows."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.ranking.facts import scoring_in
from app.rows.house import HouseRow, SettingsRow
from models.capacity import Team
from models.cases import Party
from models.database import Database, reading
from models.house import OUTCOMES, Setting, house_of
from models.parking import ChainLink
from models.people import Organisation, Person
from models.products import Product
from models.rules.completeness import checklist_of
from models.rules.terms import Event, TicketKind


def house_row(database: Database) -> HouseRow:
    """The house as it stands, with what happens on every event."""
    with reading(database) as session:
        return _house(session)


def _house(session: Session) -> HouseRow:
    house = house_of(session)
    return HouseRow(
        name=house.name,
        language=house.language.value,
        sender=house.sender,
        server=house.smtp_host,
        port=house.smtp_port,
        security=house.smtp_security,
        user=house.smtp_user,
        recall_minutes=house.recall_minutes,
        policies={event.value: house.policy(event).value for event in Event},
        outcomes=frozenset(event.value for event in OUTCOMES),
        register=house.register,
        checklists={
            kind.value: tuple(fact.value for fact in checklist_of(kind, house.checklists)) for kind in TicketKind
        },
        answer_days=house.answer_days,
        fades=house.fades,
        promise_price=house.promise_price,
        faults_first=house.faults_first,
    )


def settings_row(database: Database) -> SettingsRow:
    """The house, and how much of the rest there is."""
    with reading(database) as session:
        mark = session.get(Setting, "sample")
        return SettingsRow(
            house=_house(session),
            products=tuple(session.scalars(sa.select(Product.name).order_by(Product.id))),
            people=session.scalar(sa.select(sa.func.count()).select_from(Person)) or 0,
            organisations=session.scalar(sa.select(sa.func.count()).select_from(Organisation)) or 0,
            parties=session.scalar(sa.select(sa.func.count()).select_from(Party)) or 0,
            links=session.scalar(sa.select(sa.func.count()).select_from(ChainLink)) or 0,
            teams=session.scalar(sa.select(sa.func.count()).select_from(Team)) or 0,
            model=scoring_in(session).model.name,
            path=str(database.path or database.url.render_as_string(hide_password=True)),
            is_sample=database.path is not None and mark is not None and mark.value is True,
        )
