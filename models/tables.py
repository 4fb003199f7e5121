"""All tables in one import, for the mappers and the migrations' comparison."""

from models import (
    acts,
    capacity,
    cases,
    changes,
    composing,
    decisions,
    desk,
    house,
    letters,
    parking,
    people,
    products,
    releases,
    renewals,
    search,
    tickets,
)
from models.base import Base

__all__ = [
    "Base",
    "acts",
    "capacity",
    "cases",
    "changes",
    "composing",
    "decisions",
    "desk",
    "house",
    "letters",
    "parking",
    "people",
    "products",
    "releases",
    "renewals",
    "search",
    "tickets",
]
