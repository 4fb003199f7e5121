"""The desk itself: its lists, its page, the letter beside the reason, what is kept and what is spoken."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QWidget

from app.commands import changes, dependencies, taking_in, valuing
from app.connectors.values import IncomingTicket
from models.changes import Change
from models.letters import Letter
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind, DecisionKind, DependencyKind, Language
from tests.app.commands.desk import Desk as House
from tests.views.decisions.conftest import Seat
from views.widgets.labels import Label, LinkButton, StateChip
from views.widgets.looks import LOOK_ROLE, ListLook
from views.widgets.plain_text import PlainTextView
from views.widgets.small_table import SmallTable
from views.widgets.times import read_day

Key = Qt.Key
Sit = Callable[[], Seat]


def crowd(house: House) -> int:
    """A parked wish for which four people of three languages wait, two of them of one town."""
    tickets = [
        house.ticket(
            language=Language.SV, organisation="Granvik", end_users=400, subject="Kopiera schemat", body="Snälla!"
        ),
        house.ticket(language=Language.SV, organisation="Granvik", end_users=400),
        house.ticket(language=Language.FI, organisation="Rantala", end_users=900),
        house.ticket(language=Language.DE, email=None),
    ]
    change = house.change(*tickets, module="Results", scenario="Each August.", requirements="Copy\nCompare")
    house.do(changes.park, changes.Park(change, "Finance must see it", house.day(10)))
    return change


def words_on(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


def link(seat: Seat, words: str) -> LinkButton:
    return next(each for each in seat.screen.page.findChildren(LinkButton) if each.text() == words)


def test_what_is_half_typed_stays_with_its_change_over_refresh_and_restart(house: House, sit: Sit) -> None:
    first, second = crowd(house), house.parked(house.ticket())
    seat = sit()
    seat.press(Key.Key_E)
    seat.type("Half a sen")
    seat.press(Key.Key_Escape)
    seat.press(Key.Key_J)
    assert seat.current() == second
    assert seat.screen.band.reason() == ""
    seat.press(Key.Key_K)
    assert (seat.current(), seat.screen.band.reason()) == (first, "Half a sen")
    seat.press(Key.Key_E)
    seat.type("tence")
    seat.screen.refresh()
    seat.wait()
    assert seat.screen.band.reason() == "Half a sentence"
    seat.window.close()
    assert sit().screen.band.reason() == "Half a sentence"


def test_a_word_that_was_said_leaves_no_draft(house: House, sit: Sit) -> None:
    change = crowd(house)
    seat = sit()
    seat.press(Key.Key_M)
    seat.say("How many?")
    assert seat.desk.drafts.text(f"decisions.{change}") == ""


def test_the_letter_follows_the_typing_in_each_language_of_those_who_wait(house: House, sit: Sit) -> None:
    change = crowd(house)
    seat = sit()
    band = seat.screen.band
    assert band.language() == "sv"
    assert "Kopiera schemat" in seat.letter()
    seat.press(Key.Key_E)
    seat.type("Terminen kopieras hel.")
    assert "Terminen kopieras hel." in seat.letter()
    for language in ("fi", "de"):
        band.choose_language(language)
        seat.wait()
        assert "Terminen kopieras hel." in seat.letter()
    german = seat.letter()
    assert house.count(Letter, act_id=99) == 0
    seat.say()
    assert house.state_of(change) is ChangeState.HONOURED
    written = {f"{letter['subject']}\n{letter['body']}" for letter in house.rows(Letter)}
    assert german.strip() in {text.strip() for text in written}


def test_the_letter_says_which_and_how_many_before_it_is_said(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    assert "Honoured · 4 recipients" in words_on(seat.screen.band)
    seat.screen.prepare("ask")
    seat.wait()
    assert "A question · 4 recipients" in words_on(seat.screen.band)


def test_where_nobody_waits_no_letter_is_promised(house: House, sit: Sit) -> None:
    house.ticket()
    made = house.do(changes.new_change, changes.NewChange(ChangeKind.WISH, "Alone")).made
    house.do(changes.park, changes.Park(int(made[-1][2:]), "A thought"))
    seat = sit()
    assert "no letter is written" in seat.letter()


def test_the_page_says_who_waits_in_which_language_and_why_it_is_parked(house: House, sit: Sit) -> None:
    other = house.change(house.ticket(), title="Room register")
    change = crowd(house)
    house.do(dependencies.depend, dependencies.Depend(change, DependencyKind.REQUIRES, other))
    seat = sit()
    page = seat.screen.page
    shown = words_on(page)
    for words in ("1 of 1", f"C-{change}", "Results", "2 organisations", "Room register"):
        assert words in shown or any(each.text() == words for each in page.findChildren(LinkButton)), words
    chip = page.findChildren(StateChip)[0]
    assert chip.look().word.startswith("Parked ")
    (table,) = page.findChildren(SmallTable)
    assert "Rantala, Finnish, 1, 900; Granvik, Swedish, 2, 400" in table.accessibleDescription()
    link(seat, "Room register").click()
    assert seat.opened == [("change", other)]


def test_links_fold_out_the_tickets_and_the_scenario_and_keep_them_over_a_refresh(house: House, sit: Sit) -> None:
    change = crowd(house)
    seat = sit()
    link(seat, "4 tickets wait").click()
    link(seat, "Scenario and 2 requirements").click()
    tables = [each for each in seat.screen.page.findChildren(SmallTable) if each.isVisible()]
    assert len(tables) == 2
    tickets = next(each for each in tables if each.accessibleName() == "Tickets that wait")
    tickets.clicked.emit(0)
    assert seat.opened == [("ticket", 1)]
    house.do(changes.edit_change, changes.EditChange(change, {"module": "Site"}))
    seat.screen.refresh()
    seat.wait()
    assert len([each for each in seat.screen.page.findChildren(SmallTable) if each.isVisible()]) == 2


def test_missing_values_are_said_and_set_where_they_stand(house: House, sit: Sit) -> None:
    change = crowd(house)
    seat = sit()
    assert words_on(seat.screen.page).count("missing") == 3
    seat.press(Key.Key_V)
    fields = seat.screen.page.fields
    assert fields is not None
    assert seat.focused() is fields.value
    seat.type("14")
    seat.press(Key.Key_Return)
    assert fields.value.text() == "14"
    assert any("outside" in words for words in words_on(fields))
    fields.value.setText("8")
    fields.effort.setText("3,5")
    fields.audience.setCurrentIndex(1)
    seat.screen.refresh()
    seat.wait()
    kept = seat.screen.page.fields
    assert kept is not None
    assert (kept.value.text(), kept.effort.text()) == ("8", "3,5")
    kept.value.setFocus()
    seat.press(Key.Key_Return)
    row = house.row(Change, change)
    assert (row["value"], row["effort"], row["audience"]) == (8, 3.5, "visitor")
    assert seat.screen.page.fields is None
    assert seat.focused() is seat.screen.queue.list
    assert "missing" not in words_on(seat.screen.page)


def test_typed_values_survive_what_another_changes_meanwhile(house: House, sit: Sit) -> None:
    change = crowd(house)
    seat = sit()
    seat.press(Key.Key_V)
    seat.type("7")
    house.do(valuing.set_score, valuing.SetScore(change, {"effort": "2"}))
    seat.screen.refresh()
    seat.wait()
    fields = seat.screen.page.fields
    assert fields is not None
    assert fields.value.text() == "7"
    assert fields.has_cursor()


def test_rows_show_rank_reach_effort_and_days_and_warn_past_the_review(house: House, sit: Sit) -> None:
    late, early = crowd(house), house.parked(house.ticket())
    house.do(valuing.set_score, valuing.SetScore(late, {"effort": "5"}))
    seat = sit()
    model = seat.screen.queue.model()
    looks = [model.index(number, 0).data(LOOK_ROLE) for number in range(2)]
    assert all(isinstance(look, ListLook) for look in looks)
    assert [look.lead_text for look in looks] == ["1", "2"]
    assert looks[0].meta == f"C-{late} · Wish · Results"
    reach, effort, days = looks[0].columns
    parked = (datetime.now(UTC).astimezone().date() - house.row(Change, late)["parked_since"].astimezone().date()).days
    assert (reach.bar, effort.text, days.text, days.tone) == (1.0, "5", str(parked), "wait")
    assert looks[1].columns[1].text == "–"
    assert looks[1].meta.startswith(f"C-{early} · Wish")
    assert str(parked) in looks[0].spoken


def test_tabs_and_rail_count_what_waits(house: House, sit: Sit) -> None:
    crowd(house)
    house.decide(house.parked(house.ticket()), DecisionKind.ASK)
    house.decide(house.parked(house.ticket()), DecisionKind.DEFER, until=date(2099, 1, 1))
    seat = sit()
    tabs = seat.screen.head.tabs
    spoken = [tabs.accessibleTabName(number) for number in range(tabs.count())]
    assert spoken == [
        "To decide, 1",
        "Past review, 2",
        "Asked, 1",
        "Deferred, 1",
        "Asked again, 0",
        "Renewals",
        "Decided",
    ]
    assert seat.window.rail.button("decisions").count() == 1
    assert seat.window.status.left.text().startswith("1 to decide · 2 past review")


@pytest.mark.parametrize("tab", ["to-decide", "past-review", "asked", "deferred", "asked-again", "decided"])
def test_an_empty_list_says_what_belongs_there(house: House, sit: Sit, tab: str) -> None:
    seat = sit()
    seat.screen.head.tabs.choose(tab)
    seat.wait()
    queue = seat.screen.queue
    empty = queue._nothing_decided if tab == "decided" else queue.empty
    assert empty.isVisible()
    assert "here" in empty.sentence()
    assert not seat.screen.band.isVisible()
    if tab == "to-decide":
        empty.button.click()
        assert seat.opened == [("backlog", 0)]


def test_the_last_word_leaves_an_empty_queue_and_no_dead_keys(house: House, sit: Sit) -> None:
    change = crowd(house)
    seat = sit()
    seat.press(Key.Key_1)
    seat.say("Done.")
    assert seat.titles() == []
    assert not seat.screen.bar.isVisible()
    assert seat.screen.queue.empty.isVisible()
    seat.desk.undo(None)
    seat.wait()
    assert seat.current() == change
    assert seat.screen.bar.isVisible()


def test_what_was_decided_is_listed_newest_first_and_can_only_be_read(house: House, sit: Sit) -> None:
    first, second = crowd(house), house.parked(house.ticket())
    house.decide(first, DecisionKind.HONOUR, "The first word")
    house.reject(second)
    seat = sit()
    seat.screen.head.tabs.choose("decided")
    seat.wait()
    assert seat.current() == second
    assert not seat.screen.bar.isVisible()
    assert not any(button.text() == "Set" for button in seat.screen.page.findChildren(LinkButton))
    seat.press(Key.Key_J)
    assert seat.current() == first
    assert "The first word" in [view.toPlainText() for view in seat.screen.page.findChildren(PlainTextView)]
    seat.press(Key.Key_1)
    assert house.state_of(second) is ChangeState.REJECTED


def test_a_change_is_opened_from_elsewhere_in_the_tab_that_holds_it(house: House, sit: Sit) -> None:
    crowd(house)
    asked = house.parked(house.ticket())
    house.decide(asked, DecisionKind.ASK)
    done = house.honoured(house.ticket())
    seat = sit()
    seat.desk.open("decision", asked)
    seat.wait()
    assert (seat.screen.queue.tab(), seat.current()) == ("asked", asked)
    seat.desk.open("decision", done)
    seat.wait()
    assert seat.window.toast.sentence() == f"C-{done} waits for no decision."
    assert ("change", done) in seat.opened


def test_a_change_far_down_a_long_queue_is_found(house: House, sit: Sit) -> None:
    tickets = [
        IncomingTicket(row=n, key=f"L-{n}", subject=f"Wish {n}", requester=f"P {n}", product="Kursvik", end_users=None)
        for n in range(130)
    ]
    house.do(taking_in.take_in, taking_in.TakeIn("long", tickets))
    for number in range(1, 131):
        house.do(changes.new_change, changes.NewChange(ChangeKind.WISH, f"Wish {number}", (number,)))
        house.do(changes.park, changes.Park(number, "later"))
    seat = sit()
    seat.desk.open("decision", 125)
    seat.wait()
    assert seat.current() == 125
    assert "125 of 130" in words_on(seat.screen.page)


def test_everything_that_takes_the_focus_has_a_name(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    seat.press(Key.Key_V)
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTabBar)
    nameless = [
        each
        for kind in kinds
        for each in seat.screen.findChildren(kind)
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus and not each.accessibleName()
    ]
    assert nameless == []
    assert seat.screen.queue.list.accessibleName()


def test_a_change_of_somebody_else_arrives_by_itself(house: House, sit: Sit) -> None:
    crowd(house)
    seat = sit()
    house.now = datetime.now(UTC) - timedelta(minutes=30)
    effects = house.do(changes.park, changes.Park(house.change(house.ticket(), title="Brand new"), "Look"), who="Anna")
    seat.desk.changed.emit(effects)
    seat.wait()
    assert "Brand new" in seat.titles()


@pytest.mark.parametrize(("typed", "day"), [("2026-12-24", date(2026, 12, 24)), ("24/12/2026", date(2026, 12, 24))])
def test_a_day_is_read_as_written_in_the_locale(typed: str, day: date) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    try:
        assert read_day(typed) == day
        assert read_day("the day after") is None
    finally:
        QLocale.setDefault(before)
