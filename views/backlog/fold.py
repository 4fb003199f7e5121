"""Which columns of the table are shown: what a view is about, what the user wants, and what there is room for."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from views.backlog.table import AT_FIRST_HIDDEN, COLUMNS, GIVE_WAY, TITLE_ROOM, place_of
from views.theme import px

if TYPE_CHECKING:
    from views.backlog.grid import BacklogTable

_TITLE = place_of("title")
_NAMES = tuple(spec.name for spec in COLUMNS)


class Folding(QObject):
    """The columns of a table; those that matter least give way until the title has its room."""

    def __init__(self, table: "BacklogTable") -> None:
        super().__init__(table)
        self._table = table
        self._about: frozenset[str] = frozenset()
        self._only: set[str] = set()
        self._unwanted = set(AT_FIRST_HIDDEN)
        self._several_products = False
        self._by_rank = False
        self._widths: dict[int, int] = {number: px(spec.width) for number, spec in enumerate(COLUMNS)}
        self._altered: set[int] = set()
        self._folding = False
        table.horizontalHeader().sectionResized.connect(self._on_resized)

    # ---- wanted

    def show_for(self, about: Iterable[str], only: Sequence[str], *, several_products: bool) -> None:
        """Shows the columns that a view is about, or, where it names them, only those; in the order that it names."""
        named = {"check", "title", *only} if only else set()
        if only and named != self._only:
            self.put_in_order(only)
        self._about = frozenset(about)
        self._only = named
        self._several_products = several_products
        self.fold()

    def unwanted(self) -> frozenset[str]:
        """The columns that the user does not want to see."""
        return frozenset(self._unwanted)

    def set_wanted(self, name: str, wanted: bool) -> None:
        """Shows or hides a column: in a view that names its columns for this time, else in all."""
        if self._only:
            (self._only.add if wanted else self._only.discard)(name)
        else:
            (self._unwanted.discard if wanted else self._unwanted.add)(name)
        self.fold()

    def is_wanted(self, name: str) -> bool:
        """Whether the column is to be shown in this view."""
        if self._only:
            return name in self._only
        if name == "product" and not self._several_products:
            return False
        return name in self._about or name not in self._unwanted

    def show_rank(self, by_rank: bool) -> None:
        """Keeps the rank in sight while it is sorted by: nothing else says why the rows stand as they do."""
        if by_rank != self._by_rank:
            self._by_rank = by_rank
            self.fold()

    def fold(self) -> None:
        """Lets the columns that matter least give way until the title has its room."""
        kept = {"rank"} if self._by_rank else set()
        shown = [name for name in _NAMES if name in kept or self.is_wanted(name)]
        giving = [name for name in GIVE_WAY if name not in self._about and name not in kept]
        giving += [name for name in GIVE_WAY if name in self._about and name not in kept]
        room = self._table.viewport().width() - px(TITLE_ROOM)
        for name in giving:
            if sum(self._widths[place_of(each)] for each in shown if each != "title") <= room:
                break
            if name in shown:
                shown.remove(name)
        self._folding = True
        for place, name in enumerate(_NAMES):
            if self._table.isColumnHidden(place) != (name not in shown):
                self._table.setColumnHidden(place, name not in shown)
        self._folding = False

    # ---- order and widths

    def order(self) -> tuple[str, ...]:
        """The columns as they stand, from the left, hidden ones as well."""
        heads = self._table.horizontalHeader()
        return tuple(_NAMES[heads.logicalIndex(at)] for at in range(len(_NAMES)))

    def shown(self) -> tuple[str, ...]:
        """The columns that are seen, from the left."""
        return tuple(
            name for name in self.order() if name != "check" and not self._table.isColumnHidden(place_of(name))
        )

    def wanted(self) -> tuple[str, ...]:
        """The columns that are to be shown, from the left."""
        return tuple(name for name in self.order() if name != "check" and self.is_wanted(name))

    def put_in_order(self, names: Iterable[str]) -> None:
        """Puts these columns first, in this order, and leaves the others behind them."""
        heads = self._table.horizontalHeader()
        for at, name in enumerate(["check", *(name for name in names if name in _NAMES and name != "check")]):
            heads.moveSection(heads.visualIndex(place_of(name)), at)

    def widths(self) -> dict[str, int]:
        """The widths that the user gave columns, in logical pixels."""
        return {_NAMES[place]: self._widths[place] for place in sorted(self._altered)}

    def set_widths(self, widths: Mapping[str, int]) -> None:
        """Gives columns these widths."""
        for name, width in widths.items():
            if name in _NAMES and name != "title" and 20 <= width <= 2000:
                self._table.setColumnWidth(place_of(name), width)

    def _on_resized(self, place: int, _before: int, width: int) -> None:
        if width and place != _TITLE and not self._folding and width != self._widths[place]:
            self._widths[place] = width
            self._altered.add(place)
