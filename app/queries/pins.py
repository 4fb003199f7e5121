"""What is pinned and barred by hand."""

import sqlalchemy as sa

from app.plans.products import product_meant
from app.rows.plans import PinRow
from models.changes import Change
from models.composing import Pin
from models.database import Database, reading
from models.releases import Release


def pin_rows(database: Database, product: str | None = None) -> tuple[PinRow, ...]:
    """What is said by hand of the places of a product's changes (None: of all products)."""
    chosen = (
        sa.select(Pin.id, Pin.change_id, Change.title, Pin.kind, Pin.release_id, Release.name, Pin.version)
        .join(Change, Change.id == Pin.change_id)
        .outerjoin(Release, Release.id == Pin.release_id)
        .order_by(Pin.change_id, Pin.id)
    )
    with reading(database) as session:
        if product is not None:
            chosen = chosen.where(Change.product_id == product_meant(session, product).id)
        return tuple(
            PinRow(number, of, f"C-{of}", title, kind.value, release, _named(release, name), version)
            for number, of, title, kind, release, name, version in session.execute(chosen)
        )


def _named(release: int | None, name: str | None) -> str | None:
    return None if release is None else f"R-{release} {name}"
