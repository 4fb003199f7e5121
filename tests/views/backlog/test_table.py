"""The Backlog's table: views, filter, order, columns, figures, and the form that is remembered."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from app.commands import merging, planning, valuing
from models.rules.terms import ChangeKind
from tests.app.commands.desk import Desk as House
from tests.views.backlog.conftest import Seat
from views.backlog.screen import BacklogScreen
from views.backlog.table import COLUMNS, place_of
from views.desk import Desk
from views.layout import remember_parts, restore_parts
from views.main_window import MainWindow, PlaceEntry

Sit = Callable[[], Seat]


def some(house: House) -> dict[str, int]:
    """One change in each of a few states."""
    made = {
        "new": house.change(house.ticket(), title="A new one"),
        "parked": house.parked(house.ticket(organisation="Granvik", end_users=900)),
        "honoured": house.honoured(house.ticket(organisation="Alder", end_users=400)),
        "planned": house.planned(house.ticket()),
        "rejected": house.parked(house.ticket()),
    }
    house.reject(made["rejected"])
    made["mandate"] = house.change(
        kind=ChangeKind.MANDATE, title="The law", mandate_reference="Act 7", mandate_date="2031-01-01"
    )
    return made


def test_all_open_shows_what_is_parked_to_tested(house: House, sit: Sit) -> None:
    made = some(house)
    seat = sit()
    assert set(seat.numbers()) == {made["parked"], made["honoured"], made["planned"], made["mandate"]}


def test_each_view_shows_its_own_and_its_count(house: House, sit: Sit) -> None:
    made = some(house)
    seat = sit()
    seen = {}
    for name in ("new", "parked", "rejected", "mandates"):
        seat.view(name)
        seen[name] = seat.numbers()
    assert seen == {
        "new": [made["new"]],
        "parked": [made["parked"]],
        "rejected": [made["rejected"]],
        "mandates": [made["mandate"]],
    }
    seat.view("all")
    assert len(seat.numbers()) == len(made)
    figures = seat.screen.figures.glance
    assert figures is not None
    assert (figures.counts["open"], figures.counts["all"], figures.changes) == (4, 6, 6)


def test_filter_words_narrow_the_view_and_the_figures_follow(house: House, sit: Sit) -> None:
    made = some(house)
    seat = sit()
    said: list[tuple[str, str]] = []
    seat.screen.status_changed.connect(lambda left, right: said.append((left, right)))
    seat.filter("kind:wish,change reach>500")
    assert seat.numbers() == [made["parked"]]
    wanted = ("1 of 6 changes    900 end users    0 pd", "Sorted by Score, falling")
    seat.qtbot.waitUntil(lambda: wanted in said)


def test_a_wrong_field_says_so_under_the_filter_and_the_list_stays(house: House, sit: Sit) -> None:
    some(house)
    seat = sit()
    before = seat.numbers()
    seat.filter("colour:red")
    assert "There is no field “colour” here" in seat.screen.head.refusal.sentence()
    assert seat.numbers() == before
    seat.filter("")
    assert seat.screen.head.refusal.sentence() == ""


def test_the_refusal_quotes_only_what_was_typed(house: House, sit: Sit) -> None:
    some(house)
    seat = sit()
    seat.filter('"half a quotation')
    assert seat.screen.head.refusal.sentence() == 'A quotation mark is missing in: "half a quotation'


def test_a_click_on_a_head_sorts_and_each_view_keeps_its_order(house: House, sit: Sit) -> None:
    made = some(house)
    seat = sit()
    heads = seat.screen.table.horizontalHeader()
    x = heads.sectionViewportPosition(place_of("number")) + 10
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    seat.wait()
    assert seat.numbers() == sorted([made["parked"], made["honoured"], made["planned"], made["mandate"]])
    seat.view("parked")
    assert seat.screen.sort_order() == "-score"
    seat.view("open")
    assert seat.screen.sort_order().lstrip("-") == "number"


def test_numbers_are_ordered_as_numbers(house: House, sit: Sit) -> None:
    numbers = [house.parked(house.ticket()) for _ in range(11)]
    seat = sit()
    seat.screen.table.sortByColumn(place_of("number"), Qt.SortOrder.AscendingOrder)
    seat.wait()
    assert seat.numbers() == numbers


def test_age_rises_from_the_newest_on(house: House, sit: Sit) -> None:
    first = house.parked(house.ticket())
    house.wait(hours=3)
    second = house.parked(house.ticket())
    seat = sit()
    seat.screen.table.sortByColumn(place_of("age"), Qt.SortOrder.AscendingOrder)
    seat.wait()
    assert seat.numbers() == [second, first]


def test_cells_say_what_a_reader_hears(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket(organisation="Granvik", end_users=12900))
    house.do(valuing.set_score, valuing.SetScore(change, {"value": "5", "effort": "2.5", "visibility": "user"}))
    seat = sit()
    said = {
        name: seat.cell(change, name) for name in ("number", "kind", "state", "reach", "waiting", "effort", "score")
    }
    assert said == {
        "number": f"C-{change}",
        "kind": "Wish",
        "state": "Parked",
        "reach": "12,900",
        "waiting": "1",
        "effort": "2.5",
        "score": "7.2",
    }
    assert seat.screen.table.accessibleName() == "Changes"


def test_the_product_is_named_only_where_there_are_several(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    assert seat.screen.table.isColumnHidden(place_of("product"))
    house.parked(house.ticket(product="Almanda"))
    seat.screen.resize(1600, 800)
    seat.screen.refresh()
    seat.wait()
    assert not seat.screen.table.isColumnHidden(place_of("product"))


def test_columns_give_way_to_the_title_in_a_narrow_pane(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.screen.resize(700, 600)
    seat.qtbot.waitUntil(lambda: seat.screen.table.isColumnHidden(place_of("module")))
    assert not seat.screen.table.isColumnHidden(place_of("state"))
    assert seat.screen.table.columnWidth(place_of("title")) >= 200
    seat.screen.resize(1400, 600)
    seat.qtbot.waitUntil(lambda: not seat.screen.table.isColumnHidden(place_of("module")))


def test_the_column_order_is_that_of_the_tuple(house: House, sit: Sit) -> None:
    seat = sit()
    assert [column.name for column in seat.screen.model.columns] == [spec.name for spec in COLUMNS]


def test_an_unwanted_column_goes_and_comes_back_by_the_menu(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.screen.head.columns.menu().aboutToShow.emit()
    action = seat.screen.head.column_action("Kind")
    assert action is not None
    action.setChecked(False)
    assert seat.screen.table.isColumnHidden(place_of("kind"))
    action.setChecked(True)
    assert not seat.screen.table.isColumnHidden(place_of("kind"))


def test_a_database_without_changes_says_where_they_come_from(sit: Sit) -> None:
    seat = sit()
    assert seat.screen.empty.sentence() == "Changes come from tickets in the Inbox, or are made here."
    assert seat.screen.empty.isVisible()
    seat.screen.empty.button.click()
    assert seat.screen.acts.dialog is not None


def test_an_empty_view_says_what_belongs_there(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.view("shipped")
    assert "Nothing has shipped yet" in seat.screen.empty.sentence()


def test_words_that_find_nothing_here_are_looked_for_everywhere(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    house.reject(change)
    seat = sit()
    seat.filter("schedule")
    assert seat.screen.empty.button.text() == "Look in all changes"
    seat.screen.empty.button.click()
    seat.wait()
    assert seat.numbers() == [change]


def test_what_another_desk_changed_is_seen_and_the_current_row_stays(house: House, sit: Sit, office: Desk) -> None:
    first, second = house.parked(house.ticket()), house.parked(house.ticket())
    seat = sit()
    seat.go_to(second)
    office.changed.emit(house.do(valuing.set_score, valuing.SetScore(first, {"effort": "8"})))
    seat.wait()
    assert seat.cell(first, "effort") == "8"
    row = seat.screen.table.current_row()
    assert row is not None
    assert row.id == second


def test_the_next_row_becomes_current_when_one_leaves_the_list(house: House, sit: Sit, office: Desk) -> None:
    first, second, third = (house.parked(house.ticket()) for _ in range(3))
    seat = sit()
    order = seat.numbers()
    seat.go_to(order[1])
    office.changed.emit(house.do(merging.merge, merging.Merge(order[1], order[0])))
    seat.wait()
    row = seat.screen.table.current_row()
    assert {first, second, third} == set(order)
    assert row is not None
    assert row.id == order[2]


def test_form_is_remembered_view_order_columns_widths_and_page(
    house: House, sit: Sit, office: Desk, qtbot: QtBot, form: QSettings
) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.screen.setObjectName("backlog")
    seat.view("parked")
    seat.screen.table.sortByColumn(place_of("reach"), Qt.SortOrder.AscendingOrder)
    seat.screen.table.set_wanted("kind", False)
    seat.screen.table.setColumnWidth(place_of("state"), 150)
    seat.press(Qt.Key.Key_Return)
    remember_parts(form, seat.screen)
    fresh = BacklogScreen(office)
    fresh.setObjectName("backlog")
    qtbot.addWidget(fresh)
    restore_parts(form, fresh)
    fresh.resize(1400, 800)
    fresh.show()
    seat.wait()
    assert (fresh.view().name, fresh.sort_order(), fresh.head.tabs.value()) == ("parked", "reach", "parked")
    assert fresh.table.isColumnHidden(place_of("kind"))
    assert fresh.table.columnWidth(place_of("state")) == 150
    assert not fresh.page.isHidden()


def test_a_form_that_can_not_be_read_is_passed_over(sit: Sit) -> None:
    seat = sit()
    seat.screen.set_form("something else")
    seat.screen.set_form('{"view": 3}')
    assert seat.screen.view().name == "open"


def test_a_link_from_elsewhere_opens_the_change_whatever_the_view(
    house: House, office: Desk, qtbot: QtBot, form: QSettings, settle: Callable[[], None]
) -> None:
    change = house.parked(house.ticket())
    house.reject(change)
    window = MainWindow(office, [PlaceEntry("backlog", "backlog", "Backlog", BacklogScreen)], form)
    qtbot.addWidget(window)
    window.show()
    settle()
    office.open("change", change)
    screen = window.current_place()
    assert isinstance(screen, BacklogScreen)
    qtbot.waitUntil(lambda: screen.page.sheet() is not None)
    sheet = screen.page.sheet()
    assert sheet is not None
    assert sheet.row.id == change
    assert screen.head.field.words() == f"number=C-{change}"


def test_the_tables_heads_name_their_order(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    house.do(planning.plan_releases, planning.PlanReleases())
    seat = sit()
    heads: QHeaderView = seat.screen.table.horizontalHeader()
    assert heads.sortIndicatorSection() == place_of("score")
    assert heads.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_the_rank_stays_in_sight_while_it_is_sorted_by(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.screen.resize(700, 600)
    table = seat.screen.table
    seat.qtbot.waitUntil(lambda: table.isColumnHidden(place_of("rank")))
    table.show_order("-waiting,rank")
    assert not table.isColumnHidden(place_of("rank"))
    table.show_order("-score")
    assert table.isColumnHidden(place_of("rank"))
