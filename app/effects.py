"""Effects: what an act did, and which items it has made out of date on the screens."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Effects:
    """The act's number, its sentence, what else the user should know, and the ids touched by kind of item.

    *undoes* is the act that it took back.
    """

    act: int
    sentence: str
    touched: Mapping[str, frozenset[int]] = field(default_factory=dict)
    made: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    undoes: int | None = None

    def said(self) -> str:
        """The sentence, and after it what else the user should know."""
        if not self.notes:
            return self.sentence
        return " ".join([self.sentence.rstrip(".") + ".", *self.notes])

    def touches(self, *kinds: str) -> bool:
        """Whether anything of these kinds is out of date."""
        return any(self.touched.get(kind) for kind in kinds)
