"""Scenarios on the screen: saved, side by side with differences marked, taken over, renamed, removed and undone."""

import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands.scenarios import SaveScenario, save_scenario
from app.plans.asked import Compose, WhatIf
from app.queries.scenarios import scenario_orders
from models.composing import Scenario
from models.database import writing
from tests.app.jobs.supposing import mandate
from tests.views.releases.whatif.conftest import Supposing
from views.releases.whatif.comparison import CompareRow

_Key = Qt.Key


def names(supposing: Supposing) -> list[str]:
    return [row.name for row, _ in scenario_orders(supposing.room.work.database)]


def compared(supposing: Supposing) -> dict[str, CompareRow]:
    return {row.id: row for row in supposing.tab.scenarios.comparison.rows()}


def with_three(supposing: Supposing) -> None:
    """Saved from another desk."""
    kept = {"Half": WhatIf(share=0.5), "Less test": WhatIf(teams={"test": 0.6}), "Same": WhatIf()}
    for name, what in kept.items():
        supposing.room.work.do(save_scenario, SaveScenario(name, Compose("Kursvik", 3, what=what)))
    supposing.room.refresh()
    supposing.tab.below.choose("scenarios")
    supposing.settle()


def test_what_the_levers_say_is_saved_under_a_name(supposing: Supposing) -> None:
    supposing.tab.levers.set_share(0.8)
    supposing.settle()
    supposing.press(_Key.Key_S)
    dialog = supposing.tab.keeping.dialog
    assert dialog is not None
    assert dialog.name.text() == "Scenario 1"
    supposing.type_name("Lean spring")
    ((row, order),) = scenario_orders(supposing.room.work.database)
    assert (row.name, row.by) == ("Lean spring", "Eva")
    assert order.what.teams == {"development": 0.8, "test": 0.8}
    assert supposing.room.said() == "Scenario “Lean spring” saved"
    supposing.press(_Key.Key_S)
    supposing.type_name("lean spring")
    assert supposing.tab.keeping.dialog is not None
    assert "There is a scenario" in supposing.tab.keeping.dialog.refusal()
    assert names(supposing) == ["Lean spring"]
    supposing.tab.keeping.dialog.reject()


def test_enter_in_the_name_saves_once(supposing: Supposing) -> None:
    supposing.press(_Key.Key_S)
    dialog = supposing.tab.keeping.dialog
    assert dialog is not None
    wanted: list[bool] = []
    dialog.wanted.connect(lambda: wanted.append(True))
    QTest.keyClick(dialog.name, _Key.Key_Return)
    supposing.settle()
    assert (wanted, names(supposing)) == ([True], ["Scenario 1"])


def test_no_scenario_yet_says_what_belongs_there(supposing: Supposing) -> None:
    view = supposing.tab.scenarios
    supposing.tab.below.choose("scenarios")
    assert view.body.empty.isVisible()
    view.empty.button.setFocus()
    supposing.press(_Key.Key_Return)
    assert supposing.tab.keeping.dialog is not None
    supposing.tab.keeping.dialog.reject()


def test_scenarios_stand_side_by_side_with_what_differs_marked(supposing: Supposing) -> None:
    with_three(supposing)
    rows = compared(supposing)
    value = rows["value"]
    assert len(value.cells) == 4
    assert float(value.cells[1]) < float(value.cells[0])
    assert [value.differs(place) for place in range(4)] == [False, True, True, False]
    model = supposing.tab.scenarios.comparison
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in range(1, 5)] == [
        "As it is",
        "Half",
        "Less test",
        "Same",
    ]
    spoken = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{value.cells[1]}, differs"
    assert rows["fill R-1 test"].cells[1].endswith("/ 2")
    assert rows["capacity"].cells == ("42 pd", "21 pd", "37.2 pd", "42 pd")


def test_space_takes_one_out_and_no_more_than_four_stand_beside(supposing: Supposing) -> None:
    with_three(supposing)
    view = supposing.tab.scenarios
    view.list.setFocus()
    view.list.go_to_number(0)
    supposing.press(_Key.Key_Space)
    assert [row.row.name for row in view.beside()] == ["Less test", "Same"]
    marks = [view.model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert marks == ["", "side by side", "side by side"]
    assert len(compared(supposing)["value"].cells) == 3
    for name in ("A", "B", "C"):
        supposing.room.work.do(save_scenario, SaveScenario(name, Compose("Kursvik", 2)))
    supposing.room.refresh()
    supposing.settle()
    assert len(view.beside()) == 4
    out = next(row for row in view.kept() if not row.beside)
    view.list.go_to(out.id)
    supposing.press(_Key.Key_Space)
    assert "stand side by side at most" in supposing.room.said()
    assert len(view.beside()) == 4


def test_enter_puts_the_levers_as_a_scenario_says(supposing: Supposing) -> None:
    with_three(supposing)
    view = supposing.tab.scenarios
    view.list.setFocus()
    view.list.go_to_number(1)
    supposing.press(_Key.Key_Return)
    assert supposing.tab.order().what.teams == {"test": 0.6}
    assert supposing.tab.levers.releases.value() == 3
    assert supposing.tab.below.value() == "result"


def test_a_scenario_is_renamed_and_removed_and_undo_brings_it_back(supposing: Supposing) -> None:
    with_three(supposing)
    supposing.tab.scenarios.list.setFocus()
    supposing.tab.scenarios.list.go_to_number(0)
    supposing.press(_Key.Key_E)
    supposing.type_name("Half of all")
    assert names(supposing) == ["Half of all", "Less test", "Same"]
    supposing.tab.scenarios.list.setFocus()
    supposing.tab.scenarios.list.go_to_number(0)
    supposing.press(_Key.Key_Delete)
    assert names(supposing) == ["Less test", "Same"]
    supposing.room.window.desk.undo(None)
    supposing.settle()
    assert names(supposing) == ["Half of all", "Less test", "Same"]


def test_the_day_of_a_chosen_change_and_of_mandates_is_compared(supposing: Supposing) -> None:
    mandate(supposing.room.work, 15, (8, 1))
    with_three(supposing)
    view = supposing.tab.scenarios
    view.add_change.click()
    assert view.picker is not None
    QTest.keyClicks(view.picker.field, "C-2")
    QTest.keyClick(view.picker.field, _Key.Key_Return)
    supposing.settle()
    row = compared(supposing)["change 2"]
    assert row.word == "C-2 Print a list"
    assert row.cells[0].startswith("R-")
    assert compared(supposing)["mandate C-5"].cells[0].startswith("R-1")
    assert (
        "days late" in compared(supposing)["mandate C-5"].cells[1]
        or "Not in" in compared(supposing)["mandate C-5"].cells[1]
    )
    assert compared(supposing)["mandates"].cells[1] == "0 of 1 in time"
    assert supposing.room.window.focusWidget() is view.table
    supposing.press(_Key.Key_Return)
    assert supposing.room.opened == [("change", 2)]


def test_a_scenario_that_is_no_longer_understood_says_so(supposing: Supposing) -> None:
    with_three(supposing)
    work, view = supposing.room.work, supposing.tab.scenarios
    with writing(work.database) as session:
        session.execute(sa.update(Scenario).where(Scenario.name == "Half").values(what={"releases": "many"}))
    supposing.room.refresh()
    supposing.settle()
    view.list.setFocus()
    view.list.go_to_number(1)
    supposing.press(_Key.Key_Home)
    problems = view.kept()[0].row.problems
    assert problems
    assert view.note.text() == " ".join(problems)
    supposing.press(_Key.Key_J)
    assert "not the truth" in view.note.text()


def test_the_tab_says_that_a_what_if_is_not_the_truth(supposing: Supposing) -> None:
    with_three(supposing)
    assert "only a plan of the real figures can be applied" in supposing.tab.scenarios.note.text()


def test_names_that_are_gone_are_said_and_marked(supposing: Supposing) -> None:
    what = WhatIf(teams={"design": 0.5, "test": 0.6}, without=("Nils Holm",), efforts={99: 2.0})
    supposing.room.work.do(save_scenario, SaveScenario("Old names", Compose("Kursvik", 3, what=what)))
    supposing.room.refresh()
    supposing.tab.below.choose("scenarios")
    supposing.settle()
    view = supposing.tab.scenarios
    (row,) = view.kept()
    words = (
        "There is no team “design” here. There is no “Nils Holm” in these teams. "
        "C-99 is not to be placed here, or nobody has said how much work it is."
    )
    assert row.gone == words
    assert view.note.text() == f"Old names: {words}"
    assert view.model.columns[1].cell(row).icon == "warning"
    assert len(compared(supposing)["value"].cells) == 2, "what is here is composed nevertheless"
    view.list.setFocus()
    supposing.press(_Key.Key_Return)
    assert supposing.room.said() == words
    assert supposing.tab.order().what == WhatIf(teams={"test": 0.6}), "what is here stands on the levers"
