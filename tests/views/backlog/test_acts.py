"""What the Backlog's keys do, and what is then in the database and on the screen."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands import changes, merging, trials, valuing
from models.acts import ActRecord
from models.cases import Trial
from models.changes import Change, Dependency, Mark
from models.parking import Condition
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind, DependencyKind, Event, Language, Level, ReturnKind, TrialPlace, TrialResult
from tests.app.commands.desk import Desk as House
from tests.views.backlog.conftest import Seat
from views.backlog.dialogs import NotBeforeDialog, ParkDialog, ReproducedDialog, UrgencyDialog
from views.backlog.form import EditChangeDialog, NewChangeDialog
from views.backlog.workaround import WorkaroundDialog
from views.desk import Desk
from views.widgets.bringing_back import BringingBack
from views.widgets.labels import Label

Sit = Callable[[], Seat]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


# ---- making and describing


def test_n_makes_a_wish_with_its_scenario(house: House, sit: Sit, told: list[str]) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_N)
    dialog = seat.dialog(NewChangeDialog)
    dialog.form.title.setText("Print the timetable")
    dialog.form.scenario.setPlainText("A teacher prints the week.")
    seat.do(dialog)
    row = house.row(Change, 2)
    assert (row["title"], row["kind"], row["scenario"]) == (
        "Print the timetable",
        ChangeKind.WISH,
        "A teacher prints the week.",
    )
    assert told[-1] == "C-2 made: Print the timetable"


def test_a_mandate_asks_for_its_law_and_day_and_is_honoured_with_them(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_N)
    form = seat.dialog(NewChangeDialog).form
    assert form.mandate_reference.isHidden()
    form.kind.choose("mandate")
    assert not form.mandate_reference.isHidden()
    assert form.scenario.isHidden()
    form.title.setText("New invoice layout")
    form.mandate_reference.setText("Invoice Act, section 4")
    form.mandate_date.setText("2031-05-01")
    seat.do(seat.dialog(NewChangeDialog))
    assert house.state_of(2) is ChangeState.HONOURED
    assert house.row(Change, 2)["mandate_date"] == date(2031, 5, 1)


def test_a_refused_change_stays_typed_with_the_sentence_above_the_foot(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_N)
    dialog = seat.dialog(NewChangeDialog)
    dialog.form.description.setPlainText("A long text")
    seat.do(dialog)
    assert dialog.refusal() == "A change needs a title."
    assert dialog.isVisible()
    assert dialog.form.description.toPlainText() == "A long text"


def test_what_is_half_typed_comes_back_after_a_restart(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_N)
    seat.dialog(NewChangeDialog).form.title.setText("Half a tit")
    seat.dialog(NewChangeDialog).reject()
    seat.wait()
    again = sit()
    again.press(Qt.Key.Key_N)
    dialog = again.dialog(NewChangeDialog)
    assert dialog.form.title.text() == "Half a tit"
    dialog.begin_anew()
    assert dialog.form.title.text() == ""


def test_e_edits_only_what_was_altered(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_E)
    dialog = seat.dialog(EditChangeDialog)
    dialog.form.module.setText("Calendar")
    seat.do(dialog)
    assert house.row(Change, change)["module"] == "Calendar"
    assert house.rows(ActRecord)[-1]["sentence"] == f"C-{change} described: module"
    assert seat.cell(change, "module") == "Calendar"


def test_an_edit_that_somebody_overtook_says_who_and_what_and_can_be_kept(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_E)
    dialog = seat.dialog(EditChangeDialog)
    dialog.form.module.setText("Calendar")
    house.do(changes.edit_change, changes.EditChange(change, {"module": "Rooms"}), who="Anna")
    seat.do(dialog)
    assert "Anna changed C-1" in dialog.refusal()
    assert "Rooms" in dialog.refusal()
    assert dialog.form.module.text() == "Calendar"
    seat.do(dialog)
    assert house.row(Change, change)["module"] == "Calendar"


def test_w_tells_a_workaround_after_showing_its_letter(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket(language=Language.SV))
    seat = sit()
    seat.press(Qt.Key.Key_W)
    dialog = seat.dialog(WorkaroundDialog)
    dialog.band.field.setPlainText("Export it, and sort it there.")
    seat.wait()
    assert "Export it, and sort it there." in dialog.preview()
    dialog.want()
    seat.wait()
    assert house.row(Change, change)["workaround"] == "Export it, and sort it there."
    assert len(house.letters(Event.WORKAROUND)) == 1


# ---- parking and judging


def test_h_parks_with_a_reason_and_a_day(house: House, sit: Sit) -> None:
    change = house.change(house.ticket())
    seat = sit()
    seat.view("new")
    seat.press(Qt.Key.Key_H)
    dialog = seat.dialog(ParkDialog)
    dialog.reason.setPlainText("It waits for the budget.")
    dialog.review.setText("2031-02-03")
    seat.do(dialog)
    assert house.state_of(change) is ChangeState.PARKED
    assert house.row(Change, change)["review_on"] == date(2031, 2, 3)


def test_what_brings_it_back_is_chosen_kept_as_a_draft_and_parked_with(house: House, sit: Sit) -> None:
    ticket = house.ticket()
    change = house.change(house.ticket())
    seat = sit()
    seat.view("new")
    seat.press(Qt.Key.Key_H)
    dialog = seat.dialog(ParkDialog)
    dialog.reason.setPlainText("It waits for the budget.")
    dialog.back.ask()
    asked = dialog.back.findChild(BringingBack)
    assert isinstance(asked, BringingBack)
    asked.ticket.setText(f"T-{ticket}")
    asked.waiters.setText("5")
    asked._take()
    assert dialog.review.text() == ""
    assert "5" in dialog.back.words.text()
    dialog.reject()
    seat.wait()
    seat.press(Qt.Key.Key_H)
    dialog = seat.dialog(ParkDialog)
    seat.do(dialog)
    assert [row["kind"] for row in house.rows(Condition)] == [ReturnKind.TICKET, ReturnKind.WAITERS]
    row = house.row(Change, change)
    assert row["review_on"] == row["answer_by"] == row["returns_on"] + timedelta(days=7)


def test_parking_without_a_reason_or_with_no_day_is_refused_in_words(house: House, sit: Sit) -> None:
    change = house.change(house.ticket())
    seat = sit()
    seat.view("new")
    seat.press(Qt.Key.Key_H)
    dialog = seat.dialog(ParkDialog)
    seat.do(dialog)
    assert dialog.refusal() == "Nothing is parked without a reason that can be told."
    dialog.review.setText("soon")
    seat.do(dialog)
    assert dialog.refusal() == "“soon” is not a date. Write it like 2026-12-24."
    assert house.state_of(change) is ChangeState.NEW


def test_r_opens_the_gate_of_a_correction(house: House, sit: Sit) -> None:
    change = house.change(house.ticket(), kind=ChangeKind.CORRECTION)
    seat = sit()
    seat.view("new")
    seat.press(Qt.Key.Key_R)
    dialog = seat.dialog(ReproducedDialog)
    dialog.note.setPlainText("On the test server")
    seat.do(dialog)
    assert house.state_of(change) is ChangeState.HONOURED
    assert house.rows(ActRecord)[-1]["reason"] == "On the test server"


def test_a_fault_that_was_tried_and_not_seen_needs_the_place_where_it_was(house: House, sit: Sit) -> None:
    ticket = house.ticket()
    tried = trials.Tried(TrialPlace.OWN, "with the filter on", "Test 8.4")
    house.do(trials.try_fault, trials.TryFault("ticket", ticket, tried, TrialResult.NOT_SEEN))
    change = house.change(ticket, kind=ChangeKind.CORRECTION)
    seat = sit()
    seat.view("new")
    seat.press(Qt.Key.Key_Return)
    said = [label.text() for label in seat.screen.page.findChildren(Label)]
    assert "Not seen in our systems: try at the requester's." in said
    seat.press(Qt.Key.Key_R)
    dialog = seat.dialog(ReproducedDialog)
    seat.do(dialog)
    assert "not seen in any place yet" in dialog.refusal()
    dialog.place.choose("at-requester")
    dialog.situation.setText("on their server")
    seat.do(dialog)
    assert house.state_of(change) is ChangeState.HONOURED
    assert house.rows(Trial)[-1]["situation"] == "on their server"


def test_i_shows_the_priority_that_urgency_and_impact_give(house: House, sit: Sit) -> None:
    change = house.change(house.ticket(), kind=ChangeKind.CORRECTION)
    house.do(trials.reproduced, trials.Reproduced(change))
    seat = sit()
    seat.press(Qt.Key.Key_I)
    dialog = seat.dialog(UrgencyDialog)
    dialog.urgency.choose("high")
    dialog.impact.choose("high")
    assert dialog.priority() == 1
    seat.do(dialog)
    assert dialog.refusal() == "An impact other than the counted one needs a reason."
    dialog.reason.setPlainText("The whole house stands still")
    seat.do(dialog)
    row = house.row(Change, change)
    assert (row["urgency"], row["impact_override"], row["priority"]) == (Level.HIGH, Level.HIGH, 1)


def test_a_command_that_does_not_fit_is_disabled_and_says_why(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    key = seat.screen.keys["backlog.place"]
    assert not key.isEnabled()
    assert "Only what is honoured or planned is placed" in str(key.property("why"))
    assert seat.screen.keys["backlog.decide"].isEnabled()


def test_s_sets_value_and_effort_where_the_score_stands(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_S)
    seat.qtbot.waitUntil(lambda: seat.screen.page.fields is not None)
    fields = seat.screen.page.fields
    assert fields is not None
    fields.value.setText("12")
    fields.save()
    seat.wait()
    assert house.row(Change, change)["value"] is None
    assert fields.value.text() == "12"  # refused, and still there
    fields.value.setText("8")
    fields.effort.setText("2,5")
    fields.save()
    seat.wait()
    row = house.row(Change, change)
    assert (row["value"], row["effort"]) == (8.0, 2.5)
    assert seat.screen.page.fields is None


def test_a_score_that_moves_far_asks_for_the_reason_in_its_own_field(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    house.do(
        valuing.set_score, valuing.SetScore(change, {"value": "9", "effort": "2", "visibility": "user"}), who="Anna"
    )
    seat = sit()
    seat.press(Qt.Key.Key_S)
    seat.qtbot.waitUntil(lambda: seat.screen.page.fields is not None)
    fields = seat.screen.page.fields
    assert fields is not None
    assert fields.value.text() == ""
    assert fields.value.placeholderText() == "mean 9"
    fields.value.setText("1")
    fields.agreed.setChecked(True)
    fields.save()
    seat.wait()
    assert fields.reason.hasFocus()
    assert house.row(Change, change)["value"] == 9
    fields.reason.setText("Nobody has asked since")
    QTest.keyClick(fields.reason, Qt.Key.Key_Return)
    seat.wait()
    assert house.row(Change, change)["value"] == 1
    assert [mark["scorer"] for mark in house.rows(Mark) if mark["criterion"] == "value"] == ["Noor"]


def test_half_typed_values_outlive_what_another_desk_does(house: House, sit: Sit, office: Desk) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_S)
    seat.qtbot.waitUntil(lambda: seat.screen.page.fields is not None)
    assert seat.screen.page.fields is not None
    seat.screen.page.fields.effort.setText("1")
    office.changed.emit(house.do(changes.edit_change, changes.EditChange(change, {"module": "Rooms"}), who="Anna"))
    seat.qtbot.waitUntil(lambda: "Rooms" in seat.read_on_page())
    assert seat.screen.page.fields is not None
    assert seat.screen.page.fields.effort.text() == "1"


def test_d_opens_it_where_it_is_decided(house: House, sit: Sit, office: Desk) -> None:
    change = house.parked(house.ticket())
    opened: list[tuple[str, int]] = []
    office.opened.connect(lambda kind, item: opened.append((kind, item)))
    sit().press(Qt.Key.Key_D)
    assert opened == [("decision", change)]


# ---- placing, merging, splitting, depending


def test_p_offers_the_open_releases_and_places(house: House, sit: Sit, told: list[str]) -> None:
    change, release = house.honoured(house.ticket()), house.release()
    seat = sit()
    seat.press(Qt.Key.Key_P)
    seat.pick("")
    assert house.state_of(change) is ChangeState.PLANNED
    assert set(house.items(release)) == {change}
    assert told[-1].startswith(f"C-{change} placed in R-{release}")


def test_p_without_an_open_release_says_what_to_do(house: House, sit: Sit, told: list[str]) -> None:
    house.honoured(house.ticket())
    sit().press(Qt.Key.Key_P)
    assert told == ["No release is open to take it in. Lay out releases on the board first."]


def test_g_merges_into_what_is_found_by_words(house: House, sit: Sit) -> None:
    other, change = house.parked(house.ticket()), house.parked(house.ticket())
    house.do(changes.edit_change, changes.EditChange(other, {"title": "Timetable on paper"}))
    seat = sit()
    seat.go_to(change)
    seat.press(Qt.Key.Key_G)
    seat.pick("timetable")
    assert house.row(Change, change)["merged_into_id"] == other
    assert seat.numbers() == [other]


def test_u_splits_off_what_was_merged(house: House, sit: Sit) -> None:
    target, merged = house.parked(house.ticket()), house.parked(house.ticket())
    house.do(merging.merge, merging.Merge(merged, target))
    seat = sit()
    seat.press(Qt.Key.Key_U)
    seat.pick(f"C-{merged}")
    assert house.state_of(merged) is ChangeState.PARKED


def test_u_splits_off_one_ticket(house: House, sit: Sit) -> None:
    target, merged = house.parked(house.ticket()), house.parked(house.ticket(), house.ticket(subject="Only mine"))
    house.do(merging.merge, merging.Merge(merged, target))
    seat = sit()
    seat.press(Qt.Key.Key_U)
    seat.pick("Only mine")
    assert len(house.waiters(target)) == 2
    assert [row["ticket_id"] for row in house.waiters(merged)] == [3]


def test_u_says_where_there_is_nothing_to_split(house: House, sit: Sit, told: list[str]) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_U)
    assert told == ["Nothing was merged into C-1."]
    seat.press(Qt.Key.Key_Return)
    assert seat.page() == 1
    assert not seat.screen.keys["backlog.split"].isEnabled()  # the page knows


def test_shift_d_ties_a_change_to_another(house: House, sit: Sit) -> None:
    other, change = house.parked(house.ticket()), house.parked(house.ticket())
    seat = sit()
    seat.go_to(change)
    seat.press(Qt.Key.Key_D, SHIFT)
    seat.pick("Requires")
    seat.pick(f"C-{other}")
    (row,) = house.rows(Dependency)
    assert (row["change_id"], row["kind"], row["other_id"]) == (change, DependencyKind.REQUIRES, other)


def test_shift_d_ties_a_change_to_a_day(house: House, sit: Sit) -> None:
    house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_D, SHIFT)
    seat.pick("Not before")
    dialog = seat.dialog(NotBeforeDialog)
    seat.do(dialog)
    assert "Which day?" in dialog.refusal()
    dialog.day.setText("2031-03-01")
    seat.do(dialog)
    (row,) = house.rows(Dependency)
    assert row["not_before"] == date(2031, 3, 1)
