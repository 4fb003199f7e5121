"""The import dialog: a file is looked at, its columns are placed, it is tried, taken in, refused, stopped."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it has no types of its own, and nobody publishes any
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.effects import Effects
from app.sample.mark import mark_as_sample
from models.people import Organisation, Person
from models.tickets import Source, Ticket
from tests.app.commands.desk import Desk as House
from tests.views.inbox.conftest import Settle
from views.application import Beginning, Session
from views.desk import Desk
from views.first_start import IMPORT
from views.inbox.import_dialog import ImportDialog
from views.inbox.screen import InboxScreen
from views.main_window import MainWindow, PlaceEntry
from views.place import Place

OpenDialog = Callable[[Path | None], ImportDialog]
CLEAR = "key,subject,kind,language\nA-1,One,wish,fi\nA-2,Two,problem,xx\nA-3,,,\n"
UNCLEAR = "Nummer;Was;Wer\n1;Suche findet nichts;Sekretariat\n2;Drucken geht nicht;Sekretariat\n"


@pytest.fixture
def open_dialog(office: Desk, qtbot: QtBot, settle: Settle) -> OpenDialog:
    """Opens the dialog on a file."""

    def open_on(path: Path | None) -> ImportDialog:
        dialog = ImportDialog(office, path)
        qtbot.addWidget(dialog)
        dialog.open()
        settle()
        return dialog

    return open_on


def file_of(folder: Path, text: str, name: str = "helpdesk.csv", encoding: str = "utf-8") -> Path:
    """A file with that text."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def choose(box: QComboBox, text: str) -> None:
    """Chooses an entry as a person does."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(number) for number in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def column(dialog: ImportDialog, field: str) -> str:
    """The column that holds a field."""
    return dialog.mapping.chooser(field).currentText()


def sentences(dialog: ImportDialog) -> list[str]:
    """The problems shown."""
    return [row.sentence for row in dialog.problems_model.rows()]


def test_a_file_shows_what_it_is_its_columns_and_its_first_rows(open_dialog: OpenDialog, tmp_path: Path) -> None:
    dialog = open_dialog(file_of(tmp_path, CLEAR))
    assert dialog.facts._format.text() == "CSV, own field names"
    assert dialog.facts._delimiter.text() == "comma"
    assert dialog.facts.encoding.currentText() == "Found: utf-8"
    assert dialog.facts.source() == "helpdesk"
    assert (column(dialog, "subject"), dialog.mapping.sample("subject")) == ("subject", "One · Two")
    assert [row.key for row in dialog.rows_model.rows()] == ["A-1", "A-2"]
    assert len(sentences(dialog)) == 2
    assert dialog.import_button.isEnabled()


def test_trying_counts_and_keeps_nothing(open_dialog: OpenDialog, tmp_path: Path, settle: Settle, house: House) -> None:
    dialog = open_dialog(file_of(tmp_path, CLEAR))
    dialog.try_button.click()
    settle()
    assert dialog.outcome.text() == "It would be: 2 new · 0 updated · 0 unchanged · 1 skipped"
    assert dialog.tabs.value() == "problems"
    assert house.count(Ticket) == 0
    assert dialog.isVisible()


def test_importing_tells_the_window_with_an_act_that_can_be_undone(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle, house: House, office: Desk
) -> None:
    heard: list[tuple[str, int]] = []
    office.told.connect(lambda sentence, act: heard.append((sentence, act)))
    dialog = open_dialog(file_of(tmp_path, "key,subject\nA-1,One\nA-2,Two\n"))
    dialog.import_button.click()
    settle()
    assert heard == [("helpdesk: 2 new, 0 updated, 0 unchanged", 1)]
    assert not dialog.isVisible()
    office.undo(1)
    settle()
    assert house.count(Ticket) == 0


def test_skipped_rows_stay_on_the_screen_after_the_import(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle, house: House, told: list[str]
) -> None:
    dialog = open_dialog(file_of(tmp_path, CLEAR))
    dialog.import_button.click()
    settle()
    assert house.count(Ticket) == 2
    assert told == ["helpdesk: 2 new, 0 updated, 0 unchanged. 1 row was skipped."]
    assert dialog.isVisible()
    assert any(sentence.startswith("Row 4 (A-3) has nothing") for sentence in sentences(dialog))
    assert not dialog.import_button.isEnabled()


def test_unclear_columns_are_chosen_and_remembered_for_the_source(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle, house: House
) -> None:
    path = file_of(tmp_path, UNCLEAR)
    dialog = open_dialog(path)
    assert dialog.refusal() == "Choose the column that holds: Subject."
    assert not dialog.import_button.isEnabled()
    choose(dialog.mapping.chooser("subject"), "Was")
    settle()
    assert dialog.refusal() == ""
    choose(dialog.mapping.chooser("requester"), "Wer")
    settle()
    assert column(dialog, "subject") == "Was"
    dialog.import_button.click()
    settle()
    assert house.row(Source, 1)["mapping"] == {"key": "Nummer", "subject": "Was", "requester": "Wer"}
    again = open_dialog(path)
    assert (column(again, "subject"), column(again, "requester")) == ("Was", "Wer")
    assert again.import_button.isEnabled()


def test_a_known_source_is_suggested_and_brings_its_mapping(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle
) -> None:
    first = open_dialog(file_of(tmp_path, UNCLEAR, "service.csv"))
    choose(first.mapping.chooser("subject"), "Was")
    settle()
    first.import_button.click()
    settle()
    dialog = open_dialog(file_of(tmp_path, UNCLEAR, "november.csv"))
    assert not dialog.import_button.isEnabled()
    choose(dialog.facts.sources, "service")
    settle()
    assert column(dialog, "subject") == "Was"
    dialog.try_button.click()
    settle()
    assert dialog.outcome.text() == "It would be: 0 new · 0 updated · 2 unchanged · 0 skipped"


def test_another_encoding_is_chosen_where_the_found_one_is_wrong(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle
) -> None:
    dialog = open_dialog(file_of(tmp_path, "key,subject\nA-1,Länk\n", encoding="utf-8"))
    choose(dialog.facts.encoding, "cp1252")
    settle()
    assert [row.subject for row in dialog.rows_model.rows()] == ["LÃ¤nk"]
    choose(dialog.facts.encoding, "utf-16")
    settle()
    assert dialog.refusal().startswith("helpdesk.csv is not in the encoding utf-16")
    assert [row.subject for row in dialog.rows_model.rows()] == ["LÃ¤nk"]  # what was seen stays
    dialog.facts.encoding.setCurrentIndex(0)
    dialog.facts.encoding.activated.emit(0)
    settle()
    assert [row.subject for row in dialog.rows_model.rows()] == ["Länk"]


def test_a_file_of_another_kind_is_named_and_what_was_chosen_stays(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle
) -> None:
    dialog = open_dialog(file_of(tmp_path, UNCLEAR))
    choose(dialog.mapping.chooser("subject"), "Was")
    settle()
    picture = tmp_path / "picture.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(200)))
    dialog.look_at(picture)
    settle()
    assert dialog.refusal().startswith("picture.csv is a picture.")
    assert not dialog.import_button.isEnabled()
    assert column(dialog, "subject") == "Was"
    dialog.look_at(tmp_path / "helpdesk.csv")
    settle()
    assert dialog.refusal() == ""
    assert column(dialog, "subject") == "Was"
    assert dialog.import_button.isEnabled()


def test_people_are_taken_in_from_a_file_of_their_own(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle, house: House, told: list[str]
) -> None:
    text = "name,email,language,organisation,end users\nAnna,anna@example.org,sv,Norrvik,3 900\n"
    dialog = open_dialog(file_of(tmp_path, text, "people.csv"))
    dialog.facts.kind.choose("people")
    settle()
    assert dialog.refusal() == ""
    assert [row.name for row in dialog.people_model.rows()] == ["Anna"]
    dialog.import_button.click()
    settle()
    assert house.row(Person, 1)["email"] == "anna@example.org"
    assert house.row(Organisation, 1)["end_users"] == 3900
    assert told[0].startswith("1 row")


def test_an_import_that_is_stopped_leaves_nothing_and_can_be_done_again(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.commands import taking_in

    monkeypatch.setattr(taking_in, "_BATCH", 1)
    lines = "".join(f"A-{number},Subject {number}\n" for number in range(50))
    dialog = open_dialog(file_of(tmp_path, "key,subject\n" + lines))
    dialog.import_button.click()
    dialog.close_button.click()  # Stop
    settle()
    assert dialog.isVisible()
    assert dialog.outcome.text() == "Stopped; nothing was taken in."
    assert house.count(Ticket) == 0
    dialog.import_button.click()
    settle()
    assert house.count(Ticket) == 50


def test_without_a_file_it_says_what_belongs_here(open_dialog: OpenDialog) -> None:
    dialog = open_dialog(None)
    assert dialog._or_empty.empty.isVisible()
    assert dialog._or_empty.empty.button.text() == "Choose a file"
    assert not dialog.import_button.isEnabled()


class _Elsewhere(Place):
    """A place that takes no files."""

    name = "decisions"


@pytest.fixture
def window(office: Desk, qtbot: QtBot, form: QSettings, settle: Settle) -> MainWindow:
    """A window in another place than the Inbox."""
    places = [
        PlaceEntry("decisions", "decisions", "Decisions", _Elsewhere),
        PlaceEntry("inbox", "inbox", "Inbox", InboxScreen),
    ]
    made = MainWindow(office, places, form)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    settle()
    return made


def test_import_my_file_at_the_first_start_opens_the_window_with_the_dialog_on_that_file(
    house: House, qtbot: QtBot, form: QSettings, tmp_path: Path
) -> None:
    beginning = Beginning("here", True, lambda _choice, _file: house.database, lambda *_: Effects(0, ""))
    session = Session("Eva", beginning, lambda: [PlaceEntry("inbox", "inbox", "Inbox", InboxScreen)], form)
    session.begin()
    assert session.first is not None
    session.first.choose(IMPORT, str(file_of(tmp_path, "key,subject\nA-1,One\n")))
    qtbot.waitUntil(lambda: session.window is not None)
    assert session.window is not None
    qtbot.addWidget(session.window)
    dialog = dialog_of(session.window)
    qtbot.waitUntil(lambda: dialog.rows_model.rowCount() == 1)
    dialog.reject()
    session.window.close()
    session.background.close()


def dialog_of(window: MainWindow) -> ImportDialog:
    """The dialog that the window opened."""
    inbox = window.place("inbox")
    assert isinstance(inbox, InboxScreen)
    assert inbox.dialog is not None
    return inbox.dialog


def test_ctrl_i_opens_it_from_any_place(window: MainWindow, settle: Settle) -> None:
    assert window.current_place().name == "decisions"
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert dialog_of(window).isVisible()
    assert window.current_place().name == "inbox"
    dialog_of(window).reject()


def test_a_file_that_is_imported_fills_the_inbox_and_the_toast_can_undo_it(
    window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    window.import_file(file_of(tmp_path, "key,subject\nA-1,One\n"))
    settle()
    dialog_of(window).import_button.click()
    settle()
    inbox = window.place("inbox")
    assert isinstance(inbox, InboxScreen)
    assert [row.subject for row in inbox.tickets.rows()] == ["One"]
    assert window.toast.sentence() == "helpdesk: 1 new, 0 updated, 0 unchanged"
    assert window.toast.undo_button().isVisible()


def test_another_sheet_and_another_order_of_dates_are_chosen(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle
) -> None:
    path = tmp_path / "book.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name in ("Spring", "Autumn"):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["key", "subject", "received"])
        sheet.write_row(1, 0, [f"{name}-1", name, "03/04/2026"])
    book.close()
    dialog = open_dialog(path)
    assert dialog.facts.sheet.currentText() == "Spring"
    assert "may be 3 April or 4 March" in sentences(dialog)[0]
    choose(dialog.facts.sheet, "Autumn")
    settle()
    assert [row.key for row in dialog.rows_model.rows()] == ["Autumn-1"]
    choose(dialog.facts.dates, "Month first")
    settle()
    assert sentences(dialog) == []
    assert dialog.rows_model.rows()[0].received == datetime(2026, 3, 4, tzinfo=UTC)


def test_a_file_that_is_everything_of_its_source_counts_who_is_gone(
    open_dialog: OpenDialog, tmp_path: Path, settle: Settle, house: House
) -> None:
    open_dialog(file_of(tmp_path, "key,subject\nA-1,One\nA-2,Two\n")).import_button.click()
    settle()
    dialog = open_dialog(file_of(tmp_path, "key,subject\nA-1,One\n"))
    dialog.facts.whole.click()
    dialog.try_button.click()
    settle()
    assert dialog.outcome.text().endswith("0 skipped · 1 gone at the source")
    dialog.import_button.click()
    settle()
    assert [ticket["gone_at"] is not None for ticket in house.rows(Ticket)] == [False, True]


def test_an_import_with_doubts_stays_on_the_screen(open_dialog: OpenDialog, tmp_path: Path, settle: Settle) -> None:
    rows = "A-1,One,Ann,post@example.org\nA-2,Two,Bo,post@example.org\n"
    dialog = open_dialog(file_of(tmp_path, "key,subject,requester,email\n" + rows))
    dialog.import_button.click()
    settle()
    assert dialog.isVisible()
    assert [(row.row, row.key) for row in dialog.problems_model.rows()] == [(3, "A-2")]


def test_an_import_into_the_sample_says_what_becomes_of_it(
    open_dialog: OpenDialog, tmp_path: Path, house: House
) -> None:
    path = file_of(tmp_path, CLEAR)
    assert not open_dialog(path).facts._of_sample.isVisible()
    house.do(mark_as_sample, 1)
    assert open_dialog(path).facts._of_sample.isVisible()
