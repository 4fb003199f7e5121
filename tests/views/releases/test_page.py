"""The page of a release: opened, edited, previewed, shipped, withdrawn; and the tab of what has shipped."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenu

from app.commands import releases
from models.releases import Release
from models.rules.states import ChangeState, ReleaseState
from models.rules.terms import Event, Language, ReleaseKind
from tests.views.releases.room import Room

KEY = Qt.Key


def test_enter_on_the_head_opens_the_page_and_escape_closes_it(room: Room) -> None:
    change = room.work.planned()
    room.refresh()
    room.go_to(change, 1)
    room.press(KEY.Key_Up)
    room.press(KEY.Key_Return)
    page = room.screen.page
    assert page.isVisible()
    words = room.page_words()
    assert "Not tested" in words
    assert "0 / 1" in words
    assert "Copy a schedule" in words
    page.sheet.setFocus()
    room.press(KEY.Key_Escape)
    assert not page.isVisible()
    assert room.column(1).cards.hasFocus()


def test_escape_on_a_card_closes_the_page_beside_the_board(room: Room) -> None:
    change = room.work.planned()
    room.refresh()
    room.screen.open_release(1)
    room.settle()
    room.go_to(change, 1)
    assert room.screen.page.isVisible()
    room.press(KEY.Key_Escape)
    assert not room.screen.page.isVisible()
    assert room.column(1).cards.hasFocus()
    room.press(KEY.Key_Escape)
    assert room.column(1).cards.hasFocus()


def test_readiness_says_what_is_missing(room: Room) -> None:
    change = room.work.planned()
    room.work.place(room.work.honoured(room.work.ticket()), 1)
    room.work.tested(change)
    room.refresh()
    room.screen.open_release(1)
    room.settle()
    words = room.page_words()
    assert "1 has passed no test yet" in words
    assert "Everything is tested" not in words


def test_after_a_passed_test_shipping_is_likelier_than_slipping(room: Room) -> None:
    change = room.work.planned()
    room.work.place(room.work.honoured(room.work.ticket()), 1)
    room.work.tested(change)
    room.refresh()
    room.go_to(change, 1)
    first = room.screen.bar.row.buttons()[0].action().objectName()
    assert first == "releases.preview"


def test_the_key_of_what_cannot_be_done_says_why(room: Room) -> None:
    change = room.work.planned()
    room.refresh()
    room.go_to(change, 1)
    room.window.activateWindow()
    room.press(KEY.Key_V)
    assert room.said() == f"C-{change} doesn't take that as it stands: it is planned."
    assert room.work.state_of(change) is ChangeState.PLANNED


def test_the_page_follows_what_is_done_and_keeps_open(room: Room) -> None:
    change = room.work.planned()
    room.refresh()
    room.screen.open_release(1)
    room.settle()
    room.go_to(change, 1)
    room.press(KEY.Key_R)
    room.press(KEY.Key_V)
    assert "1 / 1" in room.page_words()
    assert "passed its test" in room.page_words()


def test_day_capacity_and_notes_are_edited_and_a_wrong_number_is_answered(room: Room) -> None:
    room.work.planned()
    room.refresh()
    room.screen.open_release(1)
    room.settle()
    room.act("releases.edit", page=True)
    dialog = room.dialog()
    dialog.capacity.setText("many")  # type: ignore[attr-defined]
    dialog.notes.setPlainText("Mind the holidays")  # type: ignore[attr-defined]
    room.accept()
    assert "“many” is not a number" in dialog.refusal()
    dialog.capacity.setText("18,5")  # type: ignore[attr-defined]
    room.accept()
    row = room.work.row(Release, 1)
    assert (row["capacity"], row["notes"]) == (18.5, "Mind the holidays")
    assert "Mind the holidays" in room.page_words()


def test_shift_f_freezes_the_release_of_the_column(room: Room) -> None:
    change = room.work.planned()
    room.refresh()
    room.go_to(change, 1)
    room.shift(KEY.Key_F)
    assert room.work.release_state(1) is ReleaseState.FROZEN
    assert not room.screen.board_tab.card_actions["releases.freeze"].isEnabled()


def test_the_preview_names_changes_and_readers_and_shipping_tells_them(room: Room) -> None:
    tickets = [room.work.ticket(language=Language.SV), room.work.ticket(language=Language.FI)]
    tickets.append(room.work.ticket(email=None, requester="Nobody Reachable"))
    change = room.work.planned(*tickets)
    room.work.tested(change)
    room.refresh()
    room.go_to(change, 1)
    room.shift(KEY.Key_S)
    dialog = room.shipping()
    assert dialog.ship.text() == "Ship R-1 to 3 people"
    assert dialog.blocked() == ""
    dialog.ship.click()
    room.settle()
    assert room.work.release_state(1) is ReleaseState.SHIPPED
    assert room.titles == ["Candidates"]
    assert len(room.work.letters(Event.SHIPPED)) == 3
    assert not room.window.toast.undo_button().isVisible()
    assert room.screen.head.tabs.value() == "shipped"
    words = room.page_words()
    assert "Swedish, Queued, 1" in words
    assert "By hand" in words


def test_what_is_open_ships_only_after_it_was_let_slip(room: Room) -> None:
    done = room.work.planned()
    late = room.work.planned(release=1)
    second = room.work.release(28)
    room.work.tested(done)
    room.refresh()
    room.screen.acts.preview(1)
    room.settle()
    dialog = room.shipping()
    assert not dialog.ship.isEnabled()
    assert "let it slip" in dialog.blocked()
    dialog.slips.click()
    assert dialog.move_to() == second
    assert dialog.ship.isEnabled()
    dialog.ship.click()
    room.settle()
    assert room.work.state_of(done) is ChangeState.SHIPPED
    assert set(room.work.items(second)) == {late}


def test_an_expedited_release_with_an_open_item_cannot_be_shipped_from_the_preview(room: Room) -> None:
    change = room.work.critical(room.work.ticket())
    release = room.work.release(0, ReleaseKind.EXPEDITED)
    room.work.place(change, release)
    room.work.release(14)
    room.refresh()
    room.screen.acts.preview(release)
    room.settle()
    assert not room.shipping().ship.isEnabled()
    assert room.shipping().blocked() == "Nothing in it is tested, and nothing untested ships."
    room.shipping().want()
    room.settle()
    assert room.work.release_state(release) is ReleaseState.COMPOSING


def test_what_changed_since_the_preview_is_refused_in_the_dialog(room: Room) -> None:
    change = room.work.planned()
    room.work.tested(change)
    room.refresh()
    room.screen.acts.preview(1)
    room.settle()
    room.work.do(releases.freeze, releases.Freeze(1))
    room.shipping().ship.click()
    room.settle()
    assert "Anna changed R-1" in room.shipping().refusal()
    assert room.work.state_of(change) is ChangeState.TESTED


def test_a_shipped_release_is_withdrawn_with_a_reason(room: Room) -> None:
    change, release = room.work.shipped()
    room.refresh()
    room.screen.open_release(release)
    room.settle()
    room.act("releases.withdraw", page=True)
    room.accept()
    assert "Nothing is withdrawn without a reason" in room.words().refusal()
    QTest.keyClicks(room.words().field, "It lost addresses")
    room.accept()
    assert room.work.release_state(release) is ReleaseState.WITHDRAWN
    assert room.work.state_of(change) is ChangeState.HONOURED
    assert "Withdrawn" in room.page_words()


def test_the_shipped_tab_lists_the_newest_first_and_shows_who_was_told(room: Room) -> None:
    room.work.shipped(room.work.ticket(language=Language.DE))
    room.work.shipped(room.work.ticket(language=Language.NL))
    room.refresh()
    room.screen.head.tabs.choose("shipped")
    room.settle()
    table = room.shipped().table
    assert [table.rows_model().id_at(number) for number in range(2)] == [2, 1]
    assert table.hasFocus()
    assert "Dutch, Queued, 1" in room.page_words()
    room.press(KEY.Key_J)
    assert "German, Queued, 1" in room.page_words()
    letter = next(row["id"] for row in room.work.letters(Event.SHIPPED) if row["language"] is Language.DE)
    room.screen.page.letter_wanted.emit(letter)
    assert room.opened == [("letter", letter)]


def test_what_shipped_is_taken_back_from_the_table_and_the_focus_stays_where_one_works(room: Room) -> None:
    one, other = room.work.planned(room.work.ticket()), room.work.planned(release=1)
    room.work.tested(one)
    room.work.tested(other)
    room.work.ship(1)
    room.refresh()
    room.screen.head.tabs.choose("shipped")
    room.settle()
    table = room.shipped().table
    assert table.hasFocus()
    room.screen.page.take_focus()
    room.settle()
    room.shift(KEY.Key_U)
    QTest.keyClicks(room.words().field, "It lost addresses")
    room.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.screen.page.items is not None
    assert room.window.focusWidget() is room.screen.page.items.table
    table.setFocus()
    room.shift(KEY.Key_W)
    QTest.keyClicks(room.words().field, "It lost them all")
    room.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.work.release_state(1) is ReleaseState.WITHDRAWN
    assert room.window.focusWidget() is table
    assert "It lost them all" in room.page_words()


def test_an_empty_shipped_tab_says_what_belongs_there(room: Room) -> None:
    room.screen.head.tabs.choose("shipped")
    room.settle()
    assert "What has shipped stands here" in room.shipped()._or_empty.empty.sentence()
    assert room.shipped()._or_empty.empty.isVisible()


def test_a_release_opened_from_elsewhere_is_shown_in_its_tab(room: Room) -> None:
    _, release = room.work.shipped()
    room.refresh()
    room.window.desk.open("release", release)
    room.settle()
    assert room.screen.head.tabs.value() == "shipped"
    assert room.screen.page.accessibleName().startswith("R-1, Kursvik")


def test_every_button_and_list_has_a_name(room: Room) -> None:
    room.work.planned()
    room.refresh()
    room.screen.open_release(1)
    room.settle()
    buttons, lists = room.screen.findChildren(QAbstractButton), room.screen.findChildren(QAbstractItemView)
    assert [each for each in buttons if each.isVisible() and not (each.accessibleName() or each.text())] == []
    assert [each for each in lists if each.isVisible() and not each.accessibleName()] == []


def test_the_columns_menu_offers_what_its_release_allows(room: Room) -> None:
    room.work.planned()
    room.refresh()
    room.column(1).head.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    assert offered == ["Open the release", "Preview shipping", "Freeze", "Edit the release"]


def test_a_shipped_release_named_elsewhere_is_shown_and_not_the_newest(room: Room) -> None:
    first = room.work.shipped(room.work.ticket())[1]
    room.work.shipped(room.work.ticket())
    room.refresh()
    assert room.screen.open_item("release", first)
    room.settle()
    sheet = room.screen.page.release()
    assert sheet is not None
    assert sheet.row.id == first
    current = room.shipped().table.current_row()
    assert current is not None
    assert current.id == first


def test_the_names_of_shipped_releases_stay_readable_beside_their_page_in_a_narrow_window(room: Room) -> None:
    room.work.shipped(room.work.ticket())
    room.refresh()
    room.screen.head.tabs.choose("shipped")
    room.settle()
    table = room.shipped().table
    assert not any(table.isColumnHidden(number) for number in range(7))
    room.window.resize(1024, 768)
    room.settle()
    assert room.screen.page.isVisible()
    assert table.columnWidth(1) >= 120
    assert not table.isColumnHidden(4)
    room.window.resize(1440, 900)
    room.settle()
    assert not any(table.isColumnHidden(number) for number in range(7))
