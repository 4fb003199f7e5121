"""Rows on cells that are to be set: what each holds now, what it would hold, or why it can't."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CellRow:
    """One change of several: what its cell holds, what was given for it, and why that is refused."""

    id: int
    number: str
    title: str
    before: str
    given: str
    after: str
    refusal: str | None = None

    @property
    def alters(self) -> bool:
        """Whether it would hold something else than now."""
        return self.refusal is None and self.before != self.after


@dataclass(frozen=True, slots=True)
class CellsPreview:
    """What setting a column of values would do; *refusal* says what is wrong with it as a whole."""

    rows: tuple[CellRow, ...]
    refusal: str = ""

    @property
    def refused(self) -> tuple[CellRow, ...]:
        """Those that can't be set as they are."""
        return tuple(row for row in self.rows if row.refusal is not None)

    @property
    def altered(self) -> int:
        """How many would hold something else than now."""
        return sum(row.alters for row in self.rows)
