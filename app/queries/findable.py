"""The kinds that a search in everything finds: how each is filtered, ordered and shown as a hit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.queries.changes import CHANGES, label
from app.queries.listing import Expression, Listing
from app.queries.people import ORGANISATIONS, PEOPLE
from app.queries.releases import RELEASES
from app.queries.tickets import TICKETS
from app.rows.everything import Hit
from app.search.marking import READ, Sought
from models.cases import Case, Guide
from models.changes import Change
from models.people import Organisation, Person
from models.products import Product
from models.releases import Release
from models.tickets import Ticket


@dataclass(frozen=True)
class Findable:
    """A kind: its list, its own id, the columns of a hit by name, the field of its day, and which stand first.

    *text* are the columns that an excerpt is taken from, the first that holds a word sought.
    """

    listing: Listing[Any]
    key: Expression
    columns: Mapping[str, Expression]
    text: tuple[Expression, ...]
    order: tuple[Expression, ...]
    day: str | None = None

    def hits(self, session: Session, kind: str, ids: Sequence[int], words: Sought) -> list[Hit]:
        """The hits of these ids that exist, in their order."""
        texts = [sa.func.substr(column, 1, READ) for column in self.text]
        chosen = sa.select(self.key, *self.columns.values(), *texts).select_from(self.listing.source)
        found = {}
        for number, *values in session.execute(chosen.where(self.key.in_(ids))):
            shown = dict(zip(self.columns, values, strict=False))
            found[number] = _hit(kind, number, shown, [text or "" for text in values[len(self.columns) :]], words)
        return [found[number] for number in ids if number in found]

    def has_field(self, name: str) -> bool:
        """Whether it can be asked for that field."""
        return name in self.listing.fields or name in (self.listing.more or {})


def _hit(kind: str, number: int, shown: dict[str, Any], texts: Sequence[str], words: Sought) -> Hit:
    title = " ".join(str(shown.pop("title") or shown.get("key") or "").split())
    excerpts = [words.excerpt(text) for text in texts if text.strip()]
    excerpt, spans = next((each for each in excerpts if each[1]), excerpts[0] if excerpts else ("", ()))
    if kind in {"person", "organisation"}:
        shown["leads_to"] = _leads_to(kind, number, title, title != shown.get("key"))
    about = " · ".join(str(value) for name in ("about", "part") if (value := shown.pop(name, None)))
    return Hit(
        kind, number, title=title, marks=words.marks(title), excerpt=excerpt, excerpt_marks=spans, about=about, **shown
    )


def _leads_to(kind: str, number: int, title: str, is_named: bool) -> str:
    """The filter words that list somebody's tickets; a quotation mark can't stand in one."""
    field = "organisation" if kind == "organisation" else "requester" if is_named else "email"
    if '"' not in title:
        return f'{field}="{title}"'
    if kind == "person":
        return f"person={number}"
    return " ".join(f"organisation:{word}" for word in title.replace('"', " ").replace(",", " ").split())


def _plain_row(*values: object) -> tuple[object, ...]:
    return values


CASES: Listing[tuple[object, ...]] = Listing(
    row=_plain_row,
    fields={
        "id": Case.id,
        "number": label("K", Case.id),
        "title": Case.title,
        "product": Product.name,
        "version": Case.product_version,
        "module": Case.module,
        "language": Case.language,
        "fixed_in": Case.fixed_in,
        "created": Case.created_at,
        "changed": Case.changed_at,
    },
    source=sa.outerjoin(Case, Product, Product.id == Case.product_id),
    words=(Case.title, Case.cause, Case.solution),
    order="-changed",
    tie=Case.id.desc(),
)
GUIDES: Listing[tuple[object, ...]] = Listing(
    row=_plain_row,
    fields={
        "id": Guide.id,
        "number": label("G", Guide.id),
        "title": Guide.title,
        "folder": Guide.folder,
        "path": Guide.path,
        "product": Product.name,
        "language": Guide.language,
    },
    source=sa.outerjoin(Guide, Product, Product.id == Guide.product_id),
    words=(Guide.title, Guide.body),
    order="title",
    tie=Guide.id,
)

_LED_TO = sa.select(sa.func.count()).select_from(sa.join(Ticket, Person, Person.id == Ticket.person_id))
FINDABLE: Mapping[str, Findable] = {
    "ticket": Findable(
        TICKETS,
        Ticket.id,
        {
            "number": label("T", Ticket.id),
            "title": Ticket.subject,
            "sort": Ticket.kind,
            "state": Ticket.state,
            "key": Ticket.key,
            "about": sa.func.coalesce(Organisation.name, Person.name, Person.email),
        },
        (Ticket.body,),
        (Ticket.received_at.desc(), Ticket.id.desc()),
        "received",
    ),
    "change": Findable(
        CHANGES,
        Change.id,
        {
            "number": label("C", Change.id),
            "title": Change.title,
            "sort": Change.kind,
            "state": Change.state,
            "about": Product.name,
            "part": Change.module,
        },
        (Change.description, Change.scenario, Change.requirements, Change.workaround),
        (Change.score.desc().nulls_last(), Change.id.desc()),
        "created",
    ),
    "case": Findable(
        CASES,
        Case.id,
        {"number": label("K", Case.id), "title": Case.title, "about": Product.name, "part": Case.module},
        (Case.solution, Case.cause),
        (Case.changed_at.desc(), Case.id.desc()),
        "changed",
    ),
    "guide": Findable(
        GUIDES,
        Guide.id,
        {"number": label("G", Guide.id), "title": Guide.title, "about": Product.name},
        (Guide.body,),
        (Guide.title, Guide.id),
    ),
    "release": Findable(
        RELEASES,
        Release.id,
        {
            "number": label("R", Release.id),
            "title": Release.name,
            "sort": Release.kind,
            "state": Release.state,
            "about": sa.cast(Release.planned_on, sa.Text),
        },
        (Release.notes,),
        (Release.planned_on.desc(), Release.id.desc()),
        "planned",
    ),
    "person": Findable(
        PEOPLE,
        Person.id,
        {
            "number": sa.literal(""),
            "title": Person.name,
            "key": Person.email,
            "about": Person.email,
            "part": Organisation.name,
            "tickets": PEOPLE.fields["tickets"],
        },
        (),
        (Person.name, Person.id),
    ),
    "organisation": Findable(
        ORGANISATIONS,
        Organisation.id,
        {
            "number": sa.literal(""),
            "title": Organisation.name,
            "tickets": _LED_TO.where(Person.organisation_id == Organisation.id)
            .correlate(Organisation)
            .scalar_subquery(),
        },
        (),
        (Organisation.name, Organisation.id),
    ),
}
