"""Keeping: the scenarios' acts (save, rename, remove) and the search that composes those side by side."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.effects import Effects
from app.plans.asked import Compose
from app.rows.plans import ScenarioRow
from views.desk import Desk
from views.releases.whatif.levers import LeversPane
from views.releases.whatif.saved import ScenarioDialog
from views.releases.whatif.scenarios import ScenariosView
from views.releases.whatif.search import Search
from views.releases.whatif.seeking import compared_job

#: Seconds for all that stand side by side.
SECONDS = 20.0


class Keeping(QObject):
    """What is kept under names."""

    def __init__(self, desk: Desk, view: ScenariosView, levers: LeversPane, tab: QWidget) -> None:
        super().__init__(tab)
        self._desk = desk
        self._database: Any = desk.database  # models.database.Database; views never look into it
        self._view = view
        self._levers = levers
        self._tab = tab
        self._product = ""
        self._composed: object = None
        #: The dialog that asks for a name, while it is open.
        self.dialog: ScenarioDialog | None = None
        self.search = Search(desk.background, SECONDS, self)
        self.search.found.connect(view.show_columns)
        self.search.turned.connect(view.set_busy)
        view.beside_changed.connect(self.compose)

    # ---- reading and composing

    def read(self, product: str) -> None:
        """Reads the scenarios of a product; what was composed of other data is void."""
        self._product, self._composed = product, None
        database = self._database

        def read() -> Sequence[tuple[ScenarioRow, Compose]]:
            from app.queries.scenarios import scenario_orders

            return scenario_orders(database, product or None)

        self._desk.read(read, self._on_read, key="releases.scenarios")

    def _on_read(self, found: Sequence[tuple[ScenarioRow, Compose]]) -> None:
        self._view.show_kept(found)
        self.compose()

    def compose(self) -> None:
        """Composes those side by side, and the figures as they are before them; only where they are seen."""
        from app.jobs.whatif import Named

        beside = self._view.beside()
        if not self._view.isVisible() or not beside:
            return
        releases = self._levers.releases.value()
        first = Named(0, self.tr("As it is"), Compose(self._product or None, releases))
        named = [first, *(Named(row.id, row.row.name, replace(row.order, product=self._product)) for row in beside)]
        day = self._desk.now().astimezone().date()
        if (named, day) != self._composed:
            self._composed = (named, day)
            self.search.begin(compared_job(self._database, named, day))

    # ---- acts

    def save(self) -> None:
        """Asks for a name, and keeps the levers under it."""
        from app.commands.scenarios import SaveScenario, save_scenario

        order = replace(self._levers.order(), product=self._product or None)
        explain = self.tr("It keeps what the levers say now; its plan is composed anew whenever you look at it.")
        dialog = self.dialog = ScenarioDialog(
            self._desk, self.tr("Save as a scenario"), self._tab, name=self._next_name(), explain=explain
        )

        def want() -> None:
            kept = SaveScenario(dialog.name.text(), order)
            self._desk.do(save_scenario, kept, then=done, failed=dialog.on_refused)

        def done(effects: Effects) -> None:
            dialog.finish(effects)

        dialog.wanted.connect(want)
        dialog.open()

    def _next_name(self) -> str:
        taken = {row.row.name for row in self._view.kept()}
        number, word = 1, self.tr("Scenario")
        while (name := f"{word} {number}") in taken:
            number += 1
        return name

    def rename(self) -> None:
        """Asks for another name."""
        from app.commands.scenarios import RenameScenario, rename_scenario

        row = self._view.current()
        if row is None:
            return
        dialog = self.dialog = ScenarioDialog(self._desk, self.tr("Rename the scenario"), self._tab, name=row.row.name)
        number, seen = row.id, row.row.row_version

        def want() -> None:
            order = RenameScenario(number, dialog.name.text())
            self._desk.do(rename_scenario, order, seen=seen, then=dialog.finish, failed=dialog.on_refused)

        dialog.wanted.connect(want)
        dialog.open()

    def remove(self) -> None:
        """Removes it; Undo brings it back."""
        from app.commands.scenarios import RemoveScenario, remove_scenario

        row = self._view.current()
        if row is not None:
            self._desk.do(remove_scenario, RemoveScenario(row.id), seen=row.row.row_version)
