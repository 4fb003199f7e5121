"""Rows on precedents: what was decided in the past on what is like a change, and where today's word contradicts one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

_YES = frozenset({"honour", "bake"})
#: What a word contradicts: one got a no for good, or a way to do it today, and another a yes.
_CONTRADICTED: dict[str, frozenset[str]] = {
    "honour": frozenset({"not-ever", "possible-today"}),
    "bake": frozenset({"not-ever", "possible-today"}),
    "not-ever": frozenset({"honour", "bake", "possible-today"}),
    "possible-today": frozenset({"honour", "bake", "not-ever"}),
}


@dataclass(frozen=True, slots=True)
class Precedent:
    """The last word on a change like this one. *same*: it is surely the same matter; *words* are what both say.

    *alike* is how much the two texts say the same, 1 for the same text; *state* where that change is today; *stands*
    whether nothing overtook the word since.
    """

    change_id: int
    number: str
    title: str
    state: str
    kind: str
    no_kind: str | None
    reason: str
    until: date | None
    brings_back: str | None
    by: str
    at: datetime
    stands: bool
    alike: float
    same: bool
    words: tuple[str, ...]

    @property
    def word(self) -> str:
        """The word said: honour, defer, bake; of a no its kind."""
        return self.no_kind or self.kind


def contradicted(kind: str, no_kind: str | None, precedents: Iterable[Precedent]) -> tuple[Precedent, ...]:
    """The words still in force on the same matter that today's would contradict: to warn of, never a bar.

    What has shipped is possible today, so that saying so contradicts no yes.
    """
    word = no_kind or kind
    against = _CONTRADICTED.get(word, frozenset())
    return tuple(
        each
        for each in precedents
        if each.same
        and each.stands
        and each.word in against
        and not (word == "possible-today" and each.word in _YES and each.state == "shipped")
    )
