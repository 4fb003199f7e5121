"""What is pinned and barred by hand."""

import sqlalchemy as sa

from app.rows.plans import PinRow
from models.changes import Change
from models.composing import Pin
from models.database import Database, reading
from models.products import Product
from models.releases import Release


def pin_rows(database: Database, product: str | None = None, change: int | None = None) -> tuple[PinRow, ...]:
    """What is said by hand of the places of a product's changes (None: of all), or of one change."""
    chosen = (
        sa.select(Pin.id, Pin.change_id, Change.title, Pin.kind, Pin.release_id, Release.name, Pin.version)
        .join(Change, Change.id == Pin.change_id)
        .join(Product, Product.id == Change.product_id)
        .outerjoin(Release, Release.id == Pin.release_id)
        .order_by(Pin.change_id, Pin.id)
    )
    if product is not None:
        chosen = chosen.where(Product.name == product)
    if change is not None:
        chosen = chosen.where(Pin.change_id == change)
    with reading(database) as session:
        return tuple(
            PinRow(number, of, f"C-{of}", title, kind.value, release, name, version)
            for number, of, title, kind, release, name, version in session.execute(chosen)
        )
