"""What an act would change of coming releases' time, in a dialog: a row a release with was and becomes, and what is said of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.rows.staffing import TimeMoved
from views.theme import px
from views.widgets.counts import numeral
from views.widgets.labels import Label
from views.widgets.looks import Cell
from views.widgets.sheet import column_layout
from views.widgets.small_table import SmallTable
from views.widgets.times import week_day

translate = QCoreApplication.translate
#: So many releases are shown at once.
MOST = 6
_GAP = 8


class Difference(QWidget):
    """Words alone, or a table with words below it; it grows and does not shrink, so that nothing jumps at every key."""

    def __init__(self) -> None:
        super().__init__()
        self._table: SmallTable | None = None
        self._words = Label("", "cell", 400, "text2", wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column = column_layout(self, _GAP)
        self._column.addWidget(self._words)
        self._column.addStretch(1)
        self.setMinimumHeight(px(16 * 6))

    def show_words(self, words: str, role: str, moved: Sequence[TimeMoved] = ()) -> None:
        """Shows what would move, where something does, and words in the role of a colour."""
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        self._table = _table(moved) if moved else None
        if self._table is not None:
            self._column.insertWidget(0, self._table)
        self._words.set_role(role)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def text(self) -> str:
        """All that it says."""
        told = (
            f"{self._table.accessibleName()}: {self._table.accessibleDescription()}" if self._table is not None else ""
        )
        return "\n".join(filter(None, (told, self._words.text())))

    def grow(self, width: int) -> bool:
        """Takes the room that it needs in that width; gives whether that is more than it had."""
        table = self._table.height() + _GAP if self._table is not None else 0
        wanted = table + (self._words.heightForWidth(width) if self._words.text() else 0)
        grows = wanted > self.minimumHeight()
        if grows:
            self.setMinimumHeight(wanted)
        return grows


def not_shown(moved: Sequence[TimeMoved]) -> str:
    """“… + 3” releases that find no room; empty where all do."""
    rest = len({each.release_id for each in moved}) - MOST
    return f"… + {numeral(rest)}" if rest > 0 else ""


def _table(moved: Sequence[TimeMoved]) -> SmallTable:
    """“16 → 26” by release and team."""
    by_release: dict[int, dict[str, TimeMoved]] = {}
    for each in moved:
        by_release.setdefault(each.release_id, {})[each.team] = each
    teams = list(dict.fromkeys(each.team for each in moved))
    rows = []
    for found in list(by_release.values())[:MOST]:
        one = next(iter(found.values()))
        rows.append(
            [Cell(one.release), Cell(week_day(one.planned), tone="text2"), *(_cell(found.get(t)) for t in teams)]
        )
    heads = [translate("Staffing", "Release"), translate("Staffing", "Day"), *teams]
    return SmallTable(heads, rows, range(2, len(heads)))


def _cell(moved: TimeMoved | None) -> Cell:
    return Cell("–", tone="text3") if moved is None else Cell(f"{_days(moved.before)} → {_days(moved.after)}")


def _days(value: float | None) -> str:
    return "?" if value is None else numeral(value)
