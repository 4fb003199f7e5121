"""All tables in one import, for the mappers and the migrations' comparison."""

from models import acts, cases, changes, decisions, house, letters, people, products, releases, search, tickets
from models.base import Base

__all__ = [
    "Base",
    "acts",
    "cases",
    "changes",
    "decisions",
    "house",
    "letters",
    "people",
    "products",
    "releases",
    "search",
    "tickets",
]
