"""The palette by keys and mouse: what is typed finds items and commands, and Enter opens or runs them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.search.index import refresh
from models.cases import Case, Guide
from models.database import writing
from tests.app.commands.desk import Desk as House
from views.desk import Desk
from views.main_window import MainWindow
from views.palette.lines import Line
from views.theme import theme_choice
from views.widgets.buttons import TabStrip
from views.widgets.filter_field import FilterField

Settle = Callable[[], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def search(window: MainWindow, settle: Settle) -> Callable[[str], list[str]]:
    """Opens the palette and types; gives what stands there then."""

    def typed(text: str) -> list[str]:
        window.search()
        QTest.keyClicks(window.finder.field, text)
        settle()
        return texts(window)

    return typed


def lines(window: MainWindow) -> list[Line]:
    return [line for line in window.finder.popup.model.lines() if not line.is_head]


def texts(window: MainWindow) -> list[str]:
    return [line.text for line in lines(window)]


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.finder.field, key, modifier)


def current(window: MainWindow) -> str:
    line = window.finder.popup.current()
    return line.text if line is not None else ""


def choose(window: MainWindow, text: str) -> None:
    """Goes down to that line."""
    for _step in range(len(lines(window))):
        if current(window) == text:
            return
        press(window, Key.Key_Down)
    assert current(window) == text


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_K, CONTROL), (Key.Key_Slash, Qt.KeyboardModifier.NoModifier)])
def test_a_key_opens_it_from_any_list(
    window: MainWindow, settle: Settle, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    for place in ("inbox", "decisions", "backlog", "releases", "outbox", "settings"):
        window.go_to(place)
        settle()
        QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
        assert window.finder.is_open(), place
        assert QApplication.focusWidget() is window.finder.field
        press(window, Key.Key_Escape)
        assert not window.finder.is_open()


def test_a_slash_in_a_field_is_typed(window: MainWindow) -> None:
    window.go_to("backlog")
    field = window.place("backlog").findChild(FilterField)
    assert isinstance(field, FilterField)
    field.setFocus()
    QTest.keyClicks(field, "a/b")
    assert field.text() == "a/b"
    assert not window.finder.is_open()


def test_words_find_in_other_forms_and_enter_opens_the_first(
    window: MainWindow, search: Callable[[str], list[str]], settle: Settle
) -> None:
    assert "Ärendehantering går långsamt" in search("hantering")
    press(window, Key.Key_Return)
    settle()
    assert not window.finder.is_open()
    assert window.finder.field.text() == ""
    assert window.current_place().shown_item() == ("ticket", 2)


def test_enter_before_the_answer_takes_what_was_typed(window: MainWindow, settle: Settle) -> None:
    window.search()
    settle()
    QTest.keyClicks(window.finder.field, "C-1")
    press(window, Key.Key_Return)
    settle()
    assert window.current_place().objectName() == "backlog"
    assert window.current_place().shown_item() == ("change", 1)


def test_a_number_stands_before_everything_else(window: MainWindow, search: Callable[[str], list[str]]) -> None:
    assert search("T-3")[0] == "Straße fehlt"
    assert current(window) == "Straße fehlt"


def test_the_key_press_is_not_held_up_by_the_search(window: MainWindow, settle: Settle) -> None:
    window.search()
    settle()
    shown = texts(window)
    QTest.keyClicks(window.finder.field, "go to rel")
    assert window.finder.field.text() == "go to rel"
    assert texts(window) != shown  # commands follow at once, nothing was waited for
    assert texts(window)[0] == "Go to Releases"


def test_what_was_found_stays_until_other_finds_come(
    window: MainWindow, search: Callable[[str], list[str]], settle: Settle
) -> None:
    search("invoice")
    resets: list[int] = []
    window.finder.popup.model.modelReset.connect(lambda: resets.append(1))
    press(window, Key.Key_Space)
    assert "Invoice sent twice" in texts(window)
    settle()
    assert "Invoice sent twice" in texts(window)
    assert resets == []  # the same lines again: nothing flickers


def test_arrows_move_over_the_heads_and_around(window: MainWindow, search: Callable[[str], list[str]]) -> None:
    found = search("week")
    assert len(found) >= 3
    seen = [current(window)]
    for _step in found:
        press(window, Key.Key_Down)
        seen.append(current(window))
    assert seen == [*found, found[0]]
    press(window, Key.Key_Up)
    assert current(window) == found[-1]


def test_the_mouse_opens_and_a_press_elsewhere_closes(
    window: MainWindow, search: Callable[[str], list[str]], settle: Settle
) -> None:
    search("strasse")
    view = window.finder.popup.list
    number = [line.text for line in window.finder.popup.model.lines()].index("Straße fehlt")
    spot = view.visualRect(window.finder.popup.model.index(number)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    assert window.current_place().shown_item() == ("ticket", 3)
    search("strasse")
    QTest.mousePress(window.rail, Qt.MouseButton.LeftButton, pos=window.rail.rect().center())
    assert not window.finder.is_open()


def test_escape_empties_the_field_and_then_gives_the_focus_back(
    window: MainWindow, search: Callable[[str], list[str]]
) -> None:
    before = QApplication.focusWidget()
    search("week")
    press(window, Key.Key_Escape)
    assert (window.finder.field.text(), window.finder.is_open()) == ("", True)
    press(window, Key.Key_Escape)
    assert not window.finder.is_open()
    assert QApplication.focusWidget() is before


def test_control_and_enter_copies_the_link(
    window: MainWindow, search: Callable[[str], list[str]], told: list[str]
) -> None:
    search("T-4")
    press(window, Key.Key_Return, CONTROL)
    assert QGuiApplication.clipboard().text() == "T-4 Invoice sent twice\nfortnight://ticket/4"
    assert told == ["Copied: T-4 Invoice sent twice"]


def test_a_pasted_link_finds_its_item(window: MainWindow, search: Callable[[str], list[str]]) -> None:
    assert search("fortnight://ticket/4")[0] == "Invoice sent twice"


def test_tab_completes_a_condition(window: MainWindow, search: Callable[[str], list[str]], settle: Settle) -> None:
    search("week disp")
    press(window, Key.Key_Tab)
    assert window.finder.field.text() == "week disposition:"
    settle()
    QTest.keyClicks(window.finder.field, "ship")
    settle()
    press(window, Key.Key_Tab)
    assert window.finder.field.text() == "week disposition:shipped "
    assert QApplication.focusWidget() is window.finder.field


def test_a_mistake_is_said_beside_what_was_found(window: MainWindow, search: Callable[[str], list[str]]) -> None:
    search("reach:many")
    assert "is a number" in window.finder.popup.foot.text()
    window.finder.field.clear()
    search("zzzz")
    assert window.finder.popup.foot.text() == "Nothing of these words."


def test_a_person_leads_to_their_tickets(
    window: MainWindow, search: Callable[[str], list[str]], settle: Settle
) -> None:
    search("in:people person2")
    press(window, Key.Key_Return)
    settle()
    inbox = window.current_place()
    assert inbox.objectName() == "inbox"
    assert inbox.shown_item() == ("ticket", 2)


def test_more_of_a_kind_opens_its_list_with_the_same_words(
    window: MainWindow, filled: House, search: Callable[[str], list[str]], settle: Settle
) -> None:
    for _time in range(4):
        filled.ticket(subject="Invoice lost", body="It never came.")
    search("invoice")
    choose(window, "More in tickets…")
    press(window, Key.Key_Return)
    settle()
    inbox = window.current_place()
    assert inbox.objectName() == "inbox"
    field = inbox.findChild(FilterField)
    assert isinstance(field, FilterField)
    assert field.text() == "invoice"


def test_recent_items_stand_there_before_anything_is_typed(
    window: MainWindow, office: Desk, search: Callable[[str], list[str]], settle: Settle
) -> None:
    office.open("ticket", 3)
    office.open("change", 1)
    settle()
    assert search("")[:2] == ["Copy a schedule", "Straße fehlt"]


def test_alt_left_leads_back_after_a_jump(
    window: MainWindow, search: Callable[[str], list[str]], settle: Settle
) -> None:
    inbox = window.current_place()
    before = inbox.shown_item()
    assert before is not None
    for number, place in (("T-2", "inbox"), ("C-1", "backlog"), ("T-3", "inbox")):
        search(number)
        press(window, Key.Key_Return)
        settle()
        assert window.current_place().objectName() == place
    for item in (("change", 1), ("ticket", 2), before):
        QTest.keyClick(window, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        settle()
        assert window.current_place().shown_item() == item
    QTest.keyClick(window, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    settle()
    assert window.current_place().shown_item() == ("ticket", 2)


def test_the_theme_is_chosen_by_a_command(window: MainWindow, search: Callable[[str], list[str]]) -> None:
    search("theme dark")
    press(window, Key.Key_Return)
    assert theme_choice() == "dark"
    search("theme dark")
    assert next(line for line in lines(window) if line.text == "Theme: dark").why == "It is in force"


def test_it_fits_into_a_narrow_window(window: MainWindow, search: Callable[[str], list[str]], qtbot: QtBot) -> None:
    window.resize(1024, 700)
    search("week")
    assert window.rect().contains(window.finder.popup.geometry())
    window.resize(900, 560)
    qtbot.waitUntil(lambda: window.rect().contains(window.finder.popup.geometry()))


def test_without_finds_the_list_is_as_high_as_its_sentence(
    window: MainWindow, search: Callable[[str], list[str]]
) -> None:
    assert search("Luftschiff") == []
    popup = window.finder.popup
    assert popup.foot.text() == "Nothing of these words."
    assert not popup.list.isVisible()
    assert popup.foot.height() >= popup.foot.heightForWidth(popup.foot.width())
    assert popup.contentsRect().contains(popup.foot.geometry())
    search("week")
    assert popup.list.isVisible()


def test_what_is_there_is_spoken(window: MainWindow, search: Callable[[str], list[str]]) -> None:
    search("T-4")
    index = window.finder.popup.list.currentIndex()
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert all(part in spoken for part in ("T-4", "Invoice sent twice", "Open"))
    assert window.finder.field.accessibleName()
    assert window.finder.popup.list.accessibleName()


def test_cases_and_guides_open_in_their_place(
    window: MainWindow, office: Desk, search: Callable[[str], list[str]], settle: Settle
) -> None:
    with writing(office.database) as session:
        given = {"product_id": None, "created_at": office.now(), "changed_at": office.now()}
        session.add_all([Case(title=f"Printer {number}", solution="Plug it in", **given) for number in range(6)])
        guide = {"folder": "manual", "digest": "x", "read_at": office.now()}
        session.add_all([Guide(title=f"Print {n}", body="The printer", path=f"{n}.md", **guide) for n in range(6)])
        session.flush()
        refresh(session, {"case": range(1, 7), "guide": range(1, 7)})
    search("K-2")
    press(window, Key.Key_Return)
    settle()
    cases = window.current_place()
    assert cases.objectName() == "cases"
    for more, tab in (("More in guides…", "guides"), ("More in cases…", "cases")):
        search("printer")
        choose(window, more)
        press(window, Key.Key_Return)
        settle()
        tabs, field = cases.findChild(TabStrip), cases.findChild(FilterField)
        assert isinstance(tabs, TabStrip)
        assert isinstance(field, FilterField)
        assert (tabs.value(), field.text()) == (tab, "printer")


def test_a_value_is_no_mistake_while_it_is_typed(window: MainWindow, search: Callable[[str], list[str]]) -> None:
    assert search("state:pa") == ["state:parked"]
    assert window.finder.popup.foot.text() == window.finder.hint()
    window.finder.field.clear()
    search("state:pax")
    assert "There is no" in window.finder.popup.foot.text()
