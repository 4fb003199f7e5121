"""Rows on the backlog as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.rows.changes import ChangeRow

#: What the backlog can be grouped by.
GROUPS = ("state", "kind", "product", "module", "audience", "release", "owner")


@dataclass(frozen=True, slots=True)
class Question:
    """What the backlog is asked: filter words, order (`-score,reach`), by what it is grouped.

    Of a folded group the head alone is shown: those named in *folded*, or with *all_folded* all but those.
    """

    words: str = ""
    sort: str = ""
    grouped: str = ""
    folded: frozenset[str] = frozenset()
    all_folded: bool = False

    def folds(self, group: str) -> bool:
        """Whether the group of that id shows its head alone."""
        return (group in self.folded) is not self.all_folded


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The head of a group: the value that its changes share (None: they have none), and what they come to."""

    id: str
    value: str | None
    changes: int
    reach: int
    effort: float
    folded: bool


BacklogRow = ChangeRow | GroupRow


def group_id(value: str | None) -> str:
    """The id of a group in a list, where changes have their numbers."""
    return "group" if value is None else f"group {value}"


@dataclass(frozen=True, slots=True)
class BacklogSums:
    """What a filter comes to: changes, end users served (each change's own count), person-days as far as known."""

    changes: int
    reach: int
    effort: float


@dataclass(frozen=True, slots=True)
class BacklogGlance:
    """How many each view holds, how many changes there are at all, the products, and the widest reach of one change."""

    counts: Mapping[str, int]
    changes: int
    products: tuple[str, ...]
    widest: int
