"""Rows of the matrix of fixes and releases: which release has which fix, and how far it is there."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Standing(StrEnum):
    """How a fix stands in a release; an empty cell is one where it has no business."""

    OWN = "own"  # its own place, as far as the state says
    CARRIED = "carried"  # a hot fix that is to be confirmed here
    PORTED = "ported"  # put here by hand, from another branch
    SHIPPED = "shipped"
    WAIVED = "waived"
    WITHDRAWN = "withdrawn"
    MISSING = "missing"  # a hot fix that would be lost
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One fix in one release: *state* is the change's where it has its own place; *passed* counts the testers so far."""

    standing: Standing = Standing.NONE
    state: str = ""
    verdict: str | None = None
    passed: int = 0
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """A release of the matrix; *branch* is empty for the main line. *planned* is the day that it shipped, once it has; *verdict* is on the whole."""

    release_id: int
    number: str
    name: str
    branch: str
    branch_id: int | None
    kind: str
    state: str
    planned: date
    verdict: str | None
    row_version: int


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A fix with a cell for each release; *hot* where it shipped expedited and a branch has not confirmed it yet."""

    change_id: int
    number: str
    title: str
    kind: str
    state: str
    priority: int | None
    hot: bool
    cells: tuple[MatrixCell, ...]
    row_version: int


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A line of a product beside the main one, and how many of its releases are to ship and have shipped."""

    id: int
    name: str
    product: str
    ended: date | None
    coming: int
    shipped: int
    row_version: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """A product's fixes and releases, these by branch (the main line first) and day; *testers* must pass each item."""

    product: str
    products: tuple[str, ...]
    testers: int
    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    branches: tuple[BranchRow, ...]
