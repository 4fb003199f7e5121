"""What rows, cells and cards show, as frozen values prepared once when a page arrives; delegates only paint them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from views.widgets.states import Look, language_word

_FIRST = int(Qt.ItemDataRole.UserRole)
#: The frozen row behind an index; None while its page is coming.
ROW_ROLE = _FIRST + 1
#: The row's id.
ID_ROLE = _FIRST + 2
#: The prepared Cell, ListLook or CardLook to paint; None while the page is coming.
LOOK_ROLE = _FIRST + 3


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: text with an optional icon, bar, chip or language; `tone` is a colour role or a state tone."""

    text: str = ""
    tone: str = "text"
    icon: str = ""
    bar: float | None = None
    bar_role: str = "bar"
    chip: Look | None = None
    lang: str = ""
    priority: int = 0
    width: int = 0
    weight: int = 400

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = [self.text, self.chip.word if self.chip else "", language_word(self.lang) if self.lang else ""]
        if self.priority:
            parts.append(f"P{self.priority}")
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ListLook:
    """A two-line row: what leads it, title, meta line, number columns and what trails it at the right."""

    title: str
    meta: str = ""
    meta_icon: str = ""
    lead_icon: str = ""
    lead_text: str = ""
    lead_lang: str = ""
    columns: tuple[Cell, ...] = ()
    right: str = ""
    right_tone: str = "text3"
    chip: Look | None = None
    under_chip: str = ""
    priority: int = 0
    lang: str = ""
    strong: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = [self.title, self.meta, *(cell.spoken for cell in self.columns), self.right]
        parts += [self.chip.word if self.chip else "", self.under_chip]
        parts += [language_word(self.lang or self.lead_lang) if self.lang or self.lead_lang else ""]
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class GroupLook:
    """A group head in a two-line list: 28 high, cannot be selected."""

    title: str
    count: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.title} {self.count}".strip()


@dataclass(frozen=True, slots=True)
class CardLook:
    """A card of the board; *marks* stand small in its head (icon, words, tone), *hint* in its tooltip alone.

    The hint is made when somebody asks for it: most cards are painted and never pointed at.

    Of a mark's words the part before “ · ” is left where all find no room; *reach* is shown where there is room.
    """

    number: str
    title: str
    icon: str = ""
    priority: int = 0
    effort: str = ""
    move: str = ""
    rank: str = ""
    waiters: str = ""
    reach: str = ""
    chip: Look | None = None
    marks: tuple[Look, ...] = ()
    hinted: Callable[[], str] | None = None

    @property
    def hint(self) -> str:
        """What its marks mean, and what else there is to say."""
        return self.hinted() if self.hinted is not None else ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        hint = self.hint
        parts = [self.number, self.title, self.effort, self.move, self.rank, self.waiters, hint]
        parts += [] if hint else [mark.word for mark in self.marks]
        return ", ".join(part for part in [*parts, self.chip.word if self.chip else ""] if part)


RowLook = ListLook | GroupLook | CardLook


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, how a row's cell looks, how it sorts and how wide it is.

    `cell` takes the row (any frozen dataclass of app.rows, hence Any). `sort` is the name that the query sorts by;
    empty where it cannot sort. `hint` is the head's tooltip. One column stretches.
    """

    name: str
    title: str
    cell: Callable[[Any], Cell]
    sort: str = ""
    width: int = 80
    numeric: bool = False
    stretches: bool = False
    hint: str = ""
