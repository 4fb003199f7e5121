"""The product that is meant: by its name, or the only one."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models.products import Product
from models.rules.errors import BadInput, NotFound, ProductWanted


def product_meant(session: Session, name: str | None) -> Product:
    """The product of that name; without a name the only one. Raises BadInput where it is unknown or not clear."""
    products = session.scalars(sa.select(Product).order_by(Product.id)).all()
    names = ", ".join(product.name for product in products)
    if name is None:
        if len(products) == 1:
            return products[0]
        if not products:
            raise BadInput("There is no product yet. Make one in Settings, Products (or: fortnight product set NAME).")
        raise ProductWanted(f"Say which product is meant: {names}.")
    for product in products:
        if product.name.casefold() == name.casefold():
            return product
    raise NotFound(f"There is no product “{name}”. There are: {names or 'none yet'}.")
