"""The Outbox as a person uses it: keys, what is then in the database, and what the screen says."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands.house import SetHouse, set_house
from app.commands.letters import BEFORE_LEAVING, Letters, approve
from models.rules.states import LetterState
from models.rules.terms import Event, Language
from tests.app.commands.desk import Desk as House
from tests.views.office import another
from tests.views.outbox.conftest import Open
from views.desk import Desk
from views.outbox.dialogs import LeavingDialog, ReasonDialog, UnknownDialog
from views.outbox.screen import OutboxScreen
from views.outbox.verbs import OFFERED
from views.widgets.dialog import Dialog

Settle = Callable[[], None]
Dialogs = ReasonDialog | UnknownDialog | LeavingDialog


def states(house: House) -> list[LetterState]:
    return [row["state"] for row in house.letters()]


def dialog_of(screen: OutboxScreen) -> Dialogs:
    found = [each for each in screen.findChildren(Dialog) if each.isVisible()]
    (dialog,) = found
    assert isinstance(dialog, (ReasonDialog, UnknownDialog, LeavingDialog))
    return dialog


def key(screen: OutboxScreen, which: Qt.Key, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(screen.list, which, modifier)


def test_h_holds_a_letter_and_a_lets_it_go_again(
    house: House, open_outbox: Open, settle: Settle, told: list[str]
) -> None:
    house.parked(house.ticket())
    screen = open_outbox()
    key(screen, Qt.Key.Key_H)
    settle()
    assert states(house) == [LetterState.HELD]
    key(screen, Qt.Key.Key_A)
    settle()
    assert states(house) == [LetterState.QUEUED]
    assert told == ["1 letter held", "1 letter queued"]


def test_what_was_done_can_be_undone(house: House, open_outbox: Open, office: Desk, settle: Settle) -> None:
    house.parked(house.ticket())
    screen = open_outbox()
    key(screen, Qt.Key.Key_H)
    settle()
    office.undo()
    settle()
    assert states(house) == [LetterState.QUEUED]
    row = screen.list.current_row()
    assert row is not None
    assert row.state == "queued"


def test_the_letter_is_shown_as_its_reader_will_get_it(house: House, open_outbox: Open) -> None:
    house.parked(house.ticket(language=Language.DE, requester="Ilse Brandt", email="ilse@example.org"))
    screen = open_outbox()
    paper = screen.letter.paper
    assert paper.to.text() == "Ilse Brandt <ilse@example.org>"
    assert paper.body.toPlainText().startswith("Guten Tag Ilse Brandt")
    assert [head.text() for head in paper._heads] == ["An", "Von", "Betreff"]


def test_several_letters_are_held_by_one_act(house: House, open_outbox: Open, settle: Settle, told: list[str]) -> None:
    house.parked(house.ticket(), house.ticket(), house.ticket(email=None))
    screen = open_outbox()
    screen.list.selectAll()
    settle()
    assert screen.bulk.isVisible()
    assert not screen.bar.isVisible()
    key(screen, Qt.Key.Key_H)
    settle()
    assert sorted(states(house)) == [LetterState.BY_HAND, LetterState.HELD, LetterState.HELD]
    assert told == ["2 letters held"]


def test_hold_all_keeps_everything_back(house: House, open_outbox: Open, settle: Settle) -> None:
    house.parked(house.ticket(), house.ticket())
    screen = open_outbox()
    key(screen, Qt.Key.Key_H, shift=True)
    settle()
    assert set(states(house)) == {LetterState.HELD}
    assert not screen.band.hold_button.isEnabled()


def test_a_letter_told_by_hand_needs_to_say_how(house: House, open_outbox: Open, settle: Settle) -> None:
    house.parked(house.ticket(email=None, requester="Gun Berg"))
    screen = open_outbox()
    assert "Gun Berg can't be written to: no mail address is known" in screen.letter.call.sentence()
    key(screen, Qt.Key.Key_T)
    dialog = dialog_of(screen)
    assert isinstance(dialog, ReasonDialog)
    dialog._on_accept()
    assert dialog.refusal()
    assert states(house) == [LetterState.BY_HAND]
    dialog.field.setText("by phone")
    dialog._on_accept()
    settle()
    (letter,) = house.letters()
    assert (letter["state"], letter["reason"]) == (LetterState.SENT, "by phone")


def test_a_half_typed_reason_is_there_when_asked_again(house: House, open_outbox: Open, settle: Settle) -> None:
    house.parked(house.ticket())
    screen = open_outbox()
    key(screen, Qt.Key.Key_D)
    first = dialog_of(screen)
    assert isinstance(first, ReasonDialog)
    first.field.setText("told at the mee")
    first.reject()
    key(screen, Qt.Key.Key_D)
    again = dialog_of(screen)
    assert isinstance(again, ReasonDialog)
    assert again.field.text() == "told at the mee"


def test_a_letter_of_unknown_fate_says_that_it_may_arrive_twice_and_offers_three_ways(
    house: House, open_outbox: Open, settle: Settle
) -> None:
    house.parked(house.ticket())
    house.post(fail=True)
    screen = open_outbox()
    assert "may arrive twice" in screen.letter.call.sentence()
    key(screen, Qt.Key.Key_R)
    dialog = dialog_of(screen)
    assert isinstance(dialog, UnknownDialog)
    assert states(house) == [LetterState.UNKNOWN]
    dialog._choose("outbox.arrived")
    settle()
    assert states(house) == [LetterState.SENT]


def test_a_failed_letter_can_be_tried_again(house: House, open_outbox: Open, settle: Settle) -> None:
    house.parked(house.ticket())
    house.post(fail=True)
    screen = open_outbox()
    key(screen, Qt.Key.Key_R)
    dialog = dialog_of(screen)
    assert isinstance(dialog, UnknownDialog)
    dialog._choose("outbox.retry")
    settle()
    assert states(house) == [LetterState.QUEUED]


def test_saving_as_files_names_what_leaves_and_writes_each_once(
    house: House, open_outbox: Open, settle: Settle, tmp_path: Path
) -> None:
    house.parked(house.ticket(), house.ticket(language=Language.SV))
    screen = open_outbox()
    folder = tmp_path / "letters"
    screen.post.choose_folder = lambda: str(folder)
    screen.band.strip.links()[1].click()
    settle()
    dialog = dialog_of(screen)
    assert isinstance(dialog, LeavingDialog)
    dialog._on_accept()
    settle()
    assert len(list(folder.glob("*.eml"))) == 2
    assert set(states(house)) == {LetterState.SENT}


def test_without_a_mail_server_sending_is_off_and_the_strip_leads_to_the_settings(
    house: House, open_outbox: Open, office: Desk
) -> None:
    house.parked(house.ticket())
    opened: list[tuple[str, int]] = []
    office.opened.connect(lambda kind, item: opened.append((kind, item)))
    screen = open_outbox()
    assert not screen._actions["outbox.send"].isEnabled()
    assert "No mail server is set up" in screen.band.strip.sentence()
    screen.band.strip.links()[0].click()
    assert opened == [("settings", 2)]


def test_the_head_says_how_many_leave_and_in_how_many_minutes(house: House, open_outbox: Open) -> None:
    house.do(
        set_house, SetHouse({"smtp_host": "mail.example.org", "sender": "care@example.org", "recall_minutes": "30"})
    )
    house.parked(house.ticket(), house.ticket())
    screen = open_outbox()
    assert screen.band.countdown.text().startswith("2 leave in ")
    assert screen.band.strip.sentence() == ""


def test_sending_shows_the_count_first_and_a_server_that_is_not_there_is_told(
    house: House, open_outbox: Open, settle: Settle, told: list[str]
) -> None:
    settings = {"smtp_host": "127.0.0.1", "smtp_port": "1", "smtp_security": "none", "sender": "care@example.org"}
    house.do(set_house, SetHouse(settings))
    house.parked(house.ticket())
    screen = open_outbox()
    key(screen, Qt.Key.Key_S, shift=True)
    settle()
    dialog = dialog_of(screen)
    assert isinstance(dialog, LeavingDialog)
    assert states(house) == [LetterState.QUEUED]
    dialog._on_accept()
    settle()
    assert "nothing answers at that address and port" in told[-1]
    assert states(house) == [LetterState.DEFERRED]


@pytest.mark.parametrize("tab", ["open", "drafts", "queued", "by-hand", "failed", "sent", "ended"])
def test_an_empty_tab_says_what_belongs_there(open_outbox: Open, settle: Settle, tab: str) -> None:
    screen = open_outbox()
    screen.band.tabs.choose(tab)
    settle()
    assert screen._empty.isVisible()
    assert len(screen._empty.sentence()) > 20


def test_a_letter_asked_for_from_elsewhere_is_shown_in_its_tab(house: House, open_outbox: Open, settle: Settle) -> None:
    house.parked(*(house.ticket() for _ in range(4)))
    house.post()
    house.parked(house.ticket())
    screen = open_outbox()
    assert screen.open_item("letter", 3)
    settle()
    row = screen.list.current_row()
    assert row is not None
    assert row.id == 3
    assert screen.band.tabs.value() == "sent"
    assert not screen.open_item("ticket", 1)


def test_what_a_letter_answers_opens_by_a_click(house: House, open_outbox: Open, office: Desk) -> None:
    number = house.parked(house.ticket())
    opened: list[tuple[str, int]] = []
    office.opened.connect(lambda kind, item: opened.append((kind, item)))
    screen = open_outbox()
    for link in screen.letter.beside.findChildren(type(screen.letter.template)):
        link.click()
    assert opened == [("ticket", 1), ("change", number)]


def test_a_letter_names_its_template_and_the_language_in_words(house: House, open_outbox: Open) -> None:
    house.parked(house.ticket())
    assert open_outbox().letter.template.text() == "Template: Parked, English"


def test_a_letter_sent_meanwhile_leaves_the_list_of_open_ones(
    house: House, open_outbox: Open, office: Desk, settle: Settle
) -> None:
    house.parked(house.ticket(), house.ticket())
    screen = open_outbox()
    house.post()
    screen.refresh()
    settle()
    assert screen._empty.isVisible()
    assert screen.count() == 0


def test_the_counts_of_the_tabs_follow(house: House, open_outbox: Open, settle: Settle) -> None:
    house.parked(house.ticket(), house.ticket(email=None))
    screen = open_outbox()
    tabs = screen.band.tabs
    assert [tabs.accessibleTabName(index) for index in range(4)] == [
        "All open, 2",
        "Drafts, 0",
        "Queued, 1",
        "By hand, 1",
    ]
    assert screen.count() == 1


def test_letters_stand_under_the_sentence_of_their_act(house: House, open_outbox: Open) -> None:
    house.parked(house.ticket(), house.ticket())
    screen = open_outbox()
    head = screen.model.looks_at(0)
    assert head is not None
    assert head[0].spoken.startswith("C-1 parked")
    assert screen.letter._where.text() == "1 of 2"
    assert screen.list.rowHeight(0) < screen.list.rowHeight(1)


def test_the_bar_offers_what_the_lifecycle_allows(house: House, open_outbox: Open) -> None:
    from models.rules.lifecycle import LETTER
    from views.outbox.verbs import VERBS

    for state, offered in OFFERED.items():
        for name in offered:
            if name == "outbox.edit":
                assert state in BEFORE_LEAVING
            else:
                assert any(state in way.sources for way in LETTER[VERBS[name]])


def test_drafts_are_approved_from_their_tab(house: House, open_outbox: Open, settle: Settle) -> None:
    house.do(set_house, SetHouse({"policy.parked": "draft"}))
    house.parked(house.ticket())
    screen = open_outbox()
    screen.band.tabs.choose("drafts")
    settle()
    screen.list.setFocus()
    key(screen, Qt.Key.Key_A)
    settle()
    assert states(house) == [LetterState.QUEUED]
    assert screen._empty.isVisible()


def test_another_desks_approval_is_told_and_shown(
    house: House, open_outbox: Open, settle: Settle, told: list[str]
) -> None:
    house.do(set_house, SetHouse({"policy.parked": "draft"}))
    house.parked(house.ticket())
    screen = open_outbox()
    another(house.database).do(approve, Letters((1,)))
    key(screen, Qt.Key.Key_A)
    settle()
    assert "Anna changed letter 1" in told[-1]
    row = screen.list.current_row()
    assert row is not None
    assert row.state == "queued"


def test_every_part_has_a_name_for_screen_readers(house: House, open_outbox: Open) -> None:
    house.parked(house.ticket())
    house.shipped(house.ticket())
    screen = open_outbox()
    for widget in (screen.list, screen.filter, screen.band.tabs, screen.letter.page, screen.letter.paper):
        assert widget.accessibleName()
    spoken = str(screen.model.data(screen.model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole))
    assert "English" in spoken
    assert "Person 2" in spoken
    assert QApplication.focusWidget() is screen.list


def test_a_shipped_release_shows_how_far_its_letters_are(house: House, open_outbox: Open) -> None:
    house.shipped(house.ticket(), house.ticket(email=None))
    screen = open_outbox()
    detail = screen.letter.detail()
    assert detail is not None
    assert detail.sheet.row.event == Event.SHIPPED
    assert dict(detail.delivery.by_state) == {"queued": 1, "by-hand": 1}
    assert screen.letter.beside.main.isVisible()
