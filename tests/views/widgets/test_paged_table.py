"""Long lists: pages come when they are seen, the place in the list is kept by id."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.rules.errors import BadInput
from views.background import Background
from views.widgets.lists import RowList, RowTable
from views.widgets.looks import LOOK_ROLE, ROW_ROLE, Cell, Column, ListLook
from views.widgets.paged_table import Page, PagedModel

Settle = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    title: str
    reach: int


@dataclass
class Source:
    """A list as a query would give it; it counts what is asked."""

    rows: list[Row] = field(default_factory=lambda: [Row(n, f"Change {n}", n * 7 % 1000) for n in range(1, 1001)])
    asked: list[tuple[int, int, str, str]] = field(default_factory=list)

    def fetch(self, offset: int, limit: int, sort: str, words: str) -> Page:
        self.asked.append((offset, limit, sort, words))
        if words == "broken:":
            raise BadInput("The filter word “broken” lacks its value.")
        found = [row for row in self.rows if words in row.title]
        if sort.lstrip("-") == "reach":
            found.sort(key=lambda row: row.reach, reverse=sort.startswith("-"))
        return Page(found[offset : offset + limit], len(found))


@pytest.fixture
def source() -> Source:
    return Source()


COLUMNS = [
    Column("number", "Number", lambda row: Cell(f"C-{row.id}"), width=80),
    Column("title", "Title", lambda row: Cell(row.title), stretches=True),
    Column("reach", "Reach", lambda row: Cell(str(row.reach)), sort="reach", numeric=True),
]


@pytest.fixture
def model(background: Background, source: Source, settle: Settle, qapp: QObject) -> PagedModel:
    made = PagedModel(background, source.fetch, COLUMNS, key="test.table")
    # Without a parent a tester checks nothing.
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    return made


def test_nothing_is_there_until_asked(model: PagedModel, source: Source) -> None:
    assert model.rowCount() == 0
    assert source.asked == []


def test_the_first_page_tells_how_long_the_list_is(model: PagedModel, source: Source, settle: Settle) -> None:
    model.show()
    settle()
    assert model.rowCount() == model.total() == 1000
    assert model.index(0, 0).data() == "C-1"
    assert model.index(0, 0).data(ROW_ROLE) == source.rows[0]


def test_a_row_further_down_comes_with_its_page(model: PagedModel, source: Source, settle: Settle) -> None:
    model.show()
    settle()
    asked = len(source.asked)
    assert model.index(555, 0).data(LOOK_ROLE) is None
    settle()
    assert model.index(555, 0).data() == "C-556"
    assert source.asked[-1][:2] == (500, 100)
    assert len(source.asked) <= asked + 2


def test_sorting_and_filtering_happen_in_the_query(model: PagedModel, source: Source, settle: Settle) -> None:
    model.show("Change 1", "-reach")
    settle()
    assert source.asked[-1] == (0, 100, "-reach", "Change 1")
    model.sort(2, Qt.SortOrder.AscendingOrder)
    settle()
    assert source.asked[-1][2:] == ("reach", "Change 1")
    model.sort(0)
    assert model.sort_order() == "reach"


def test_a_filter_that_is_refused_says_so(model: PagedModel, settle: Settle) -> None:
    said: list[str] = []
    model.refused.connect(said.append)
    model.show("broken:")
    settle()
    assert said == ["The filter word “broken” lacks its value."]


@pytest.fixture
def table(model: PagedModel, settle: Settle, qtbot: QtBot) -> RowTable:
    made = RowTable(model, "Changes")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    model.show()
    settle()
    made.go_to_number(3)
    return made


def current(table: RowTable) -> Row:
    row = table.current_row()
    assert isinstance(row, Row)
    return row


def test_a_refresh_keeps_the_current_row_by_id(
    table: RowTable, source: Source, model: PagedModel, settle: Settle
) -> None:
    source.rows.insert(0, Row(5000, "Something new", 1))
    model.refresh()
    settle()
    assert current(table).id == 4
    assert table.currentIndex().row() == 4


def test_where_the_current_row_has_left_the_next_takes_its_place(
    table: RowTable, source: Source, model: PagedModel, settle: Settle
) -> None:
    told: list[int] = []
    table.current_changed.connect(lambda row: told.append(row.id))
    del source.rows[3]
    model.refresh()
    settle()
    assert current(table).id == 5
    assert table.currentIndex().row() == 3
    assert told == [5]


def test_the_last_row_leaving_selects_the_one_before(
    table: RowTable, source: Source, model: PagedModel, settle: Settle
) -> None:
    del source.rows[3:]
    model.refresh()
    settle()
    assert current(table).id == 3


def test_several_selected_rows_stay_selected(
    table: RowTable, source: Source, model: PagedModel, settle: Settle
) -> None:
    table.choose_numbers([5, 7])
    assert [row.id for row in table.selected_rows()] == [4, 6, 8]
    source.rows.insert(0, Row(5000, "New", 1))
    model.refresh()
    settle()
    assert [row.id for row in table.selected_rows()] == [4, 6, 8]


def test_a_changed_row_is_shown_and_told_without_a_reset(
    table: RowTable, source: Source, model: PagedModel, settle: Settle, qtbot: QtBot
) -> None:
    told: list[str] = []
    resets: list[int] = []
    table.current_changed.connect(lambda row: told.append(row.title))
    model.modelReset.connect(lambda: resets.append(1))
    source.rows[3] = replace(source.rows[3], title="Another title")
    model.refresh()
    settle()
    assert told == ["Another title"]
    assert resets == []
    assert current(table).title == "Another title"


def test_an_emptied_list_has_no_current_row(table: RowTable, source: Source, model: PagedModel, settle: Settle) -> None:
    told: list[object] = []
    table.current_changed.connect(told.append)
    source.rows.clear()
    model.refresh()
    settle()
    assert told == [None]
    assert table.current_row() is None


def test_another_question_starts_from_the_top(table: RowTable, model: PagedModel, settle: Settle) -> None:
    table.go_to_number(40)
    model.show("Change 9")
    settle()
    assert table.currentIndex().row() == 0


def test_j_and_k_move_and_enter_opens(table: RowTable, qtbot: QtBot) -> None:
    QTest.keyClick(table, Qt.Key.Key_J)
    assert table.currentIndex().row() == 4
    QTest.keyClick(table, Qt.Key.Key_K)
    QTest.keyClick(table, Qt.Key.Key_K)
    assert table.currentIndex().row() == 2
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].id == 3


def test_a_click_on_a_head_sorts_in_the_query(table: RowTable, model: PagedModel, settle: Settle) -> None:
    table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    settle()
    assert model.sort_order() == "-reach"


def test_a_two_line_list_pages_as_well(background: Background, source: Source, settle: Settle, qtbot: QtBot) -> None:
    model = PagedModel(background, source.fetch, look=lambda row: ListLook(row.title), key="test.list")
    view: QWidget = RowList(model, "Queue")
    qtbot.addWidget(view)
    model.show()
    settle()
    checked: QAbstractItemModel = model
    assert checked.rowCount() == 1000
    assert checked.index(0, 0).data(LOOK_ROLE) == ListLook("Change 1")
