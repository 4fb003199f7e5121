"""Another's word on the change at hand: said here as soon as it arrives, before ours is typed to its end."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.effects import Effects
from app.rows.changes import ChangeRow, DecisionRow
from views.decisions.table import decision_chip
from views.desk import Desk


class OthersWords(QObject):
    """Listens to what others do, and tells of their words on the change at hand."""

    def __init__(self, desk: Desk, at_hand: Callable[[], ChangeRow | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._at_hand = at_hand
        self._told: set[int] = set()
        desk.changed.connect(self._on_changed)

    def _on_changed(self, effects: Effects) -> None:
        row = self._at_hand()
        if row is None or effects.undoes is not None or row.id not in effects.touched.get("change", frozenset()):
            return
        from app.queries.changes import change_sheet

        change, database = row.id, self._desk.database
        self._desk.read(lambda: change_sheet(database, change).decisions, self._on_decisions, key="decisions.others")

    def _on_decisions(self, decisions: tuple[DecisionRow, ...]) -> None:
        last = next((each for each in decisions if each.stands), None)
        if last is None or last.by == self._desk.who or last.id in self._told:
            return
        self._told.add(last.id)
        said = self.tr("%1 said of %2: %3 – “%4”").replace("%1", last.by).replace("%2", last.change)
        reason = " ".join(last.reason.split())
        self._desk.told.emit(said.replace("%3", decision_chip(last).word).replace("%4", reason), 0)
