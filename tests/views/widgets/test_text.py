"""Fields and foreign text: plain stays plain, nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from views.theme import apply_theme, colour, tint
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.empty_state import EmptyState, OrEmpty
from views.widgets.filter_field import FilterField
from views.widgets.labels import Label, LinkButton, StateChip
from views.widgets.looks import Cell
from views.widgets.meter import CapacityMeter, MeterValues
from views.widgets.picker import Pick, Picker
from views.widgets.plain_text import PlainTextView, PreviewText, QuoteView
from views.widgets.reason_band import ReasonBand
from views.widgets.sheet import Sheet
from views.widgets.states import state_look

HOSTILE = '<b>bold</b><img src="file:///etc/hostname"> <a href="file:///x">x</a>'


def test_the_filter_field_stays_plain_text(qtbot: QtBot) -> None:
    field = FilterField()
    qtbot.addWidget(field)
    field.resize(500, 28)
    QTest.keyClicks(field, "kind:wish reach>500 words")
    assert field.text() == "kind:wish reach>500 words"
    assert [field.text()[a:b] for a, b in field.token_spans()] == ["kind:wish", "reach>500"]
    assert tint("idle").name() in _colours(field)
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == "kind:wish reach>500 words"
    field.undo()
    assert field.text() != "kind:wish reach>500 words"


def _colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_the_filter_follows_typing_and_escape_empties_it(qtbot: QtBot) -> None:
    field = FilterField()
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.changed) as changed:
        QTest.keyClicks(field, "abc ")
    assert changed.args == ["abc"]
    with qtbot.waitSignal(field.changed) as changed:
        QTest.keyClick(field, Qt.Key.Key_Escape)
    assert changed.args == [""]
    with qtbot.waitSignal(field.left_downwards):
        QTest.keyClick(field, Qt.Key.Key_Escape)


@pytest.mark.parametrize("view", [PlainTextView, QuoteView])
def test_foreign_text_is_shown_as_it_is(view: type[PlainTextView] | type[QuoteView], qtbot: QtBot) -> None:
    shown = view(HOSTILE)
    qtbot.addWidget(shown)
    text = shown.view if isinstance(shown, QuoteView) else shown
    assert isinstance(text, PlainTextView)
    assert text.toPlainText() == HOSTILE
    assert "<img" not in text.toHtml()
    text.selectAll()
    text.copy()
    assert QGuiApplication.clipboard().text() == HOSTILE
    assert not text.createMimeDataFromSelection().hasHtml()


def test_labels_never_read_mark_up(qtbot: QtBot) -> None:
    label = Label(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.resize(40, 20)
    label.grab()
    assert "<img" not in label.toolTip()


def test_a_text_grows_with_its_words_and_marks_what_matched(qtbot: QtBot) -> None:
    view = PlainTextView("kurs")
    qtbot.addWidget(view)
    view.resize(200, 20)
    low = view.height()
    view.set_text("Kurs och kurser och många andra ord som inte får plats på en enda rad", ["kurs"])
    assert view.height() > low
    assert len(view.extraSelections()) == 2


def test_the_preview_marks_the_typed_words(qtbot: QtBot) -> None:
    preview = PreviewText()
    qtbot.addWidget(preview)
    preview.show_letter("Ihr Wunsch", "Guten Tag,\nwir bauen es ein.\nGrüße", "wir bauen es ein.")
    marks = preview.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["wir bauen es ein."]
    assert marks[0].format.background().color() == colour("accent_tint")
    preview.show_letter("Ihr Wunsch", "Guten Tag", "")
    assert preview.extraSelections() == []


def test_the_preview_marks_lines_that_the_letter_sets_otherwise_and_scrolls_to_them(qtbot: QtBot) -> None:
    preview = PreviewText()
    qtbot.addWidget(preview)
    preview.resize(200, 60)
    preview.show()
    before = "\n".join(f"Line {number} of a long letter" for number in range(20))
    preview.show_letter("Subject", f"{before}\nfirst words\nand more\nKind regards", "first   words\n\nand more\n")
    marks = preview.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["first words", "and more"]
    assert preview.viewport().rect().contains(preview.cursorRect(marks[1].cursor).center())


@pytest.fixture
def band(qtbot: QtBot) -> ReasonBand:
    made = ReasonBand(["sv", "fi", "en"], per_language=True)
    qtbot.addWidget(made)
    made.resize(800, 180)
    made.show()
    return made


def test_a_typed_reason_is_kept_as_a_draft(band: ReasonBand, qtbot: QtBot) -> None:
    typed: list[tuple[str, str]] = []
    band.typed.connect(lambda language, words: typed.append((language, words)))
    with qtbot.waitSignal(band.draft_changed) as kept:
        QTest.keyClicks(band.field, "Vi bygger in det")
    assert kept.args == ["sv", "Vi bygger in det"]
    assert typed[-1] == ("sv", "Vi bygger in det")


def test_leaving_keeps_what_was_typed_at_once(band: ReasonBand, qtbot: QtBot) -> None:
    kept: list[tuple[str, str]] = []
    band.draft_changed.connect(lambda language, words: kept.append((language, words)))
    QTest.keyClicks(band.field, "Half")
    band.hide()
    assert kept == [("sv", "Half")]
    band.keep_draft()
    assert kept == [("sv", "Half")]


def test_each_language_has_its_own_words_and_lacking_ones_are_named(band: ReasonBand, qtbot: QtBot) -> None:
    band.set_reasons({"sv": "Vi bygger in det."})
    assert "FI, EN" in band._lacking.text()
    with qtbot.waitSignal(band.language_chosen):
        band._tabs.choose("fi")
    assert band.reason() == ""
    QTest.keyClicks(band.field, "Teemme sen.")
    assert band.reasons() == {"sv": "Vi bygger in det.", "fi": "Teemme sen."}
    assert "FI" not in band._lacking.text()


def test_one_reason_serves_all_languages_unless_asked_otherwise(qtbot: QtBot) -> None:
    band = ReasonBand(["sv", "fi"])
    qtbot.addWidget(band)
    QTest.keyClicks(band.field, "Not now.")
    band._tabs.choose("fi")
    assert band.reason() == "Not now."
    assert not band._lacking.isVisibleTo(band)


def test_restoring_a_draft_tells_nothing(band: ReasonBand) -> None:
    kept: list[str] = []
    band.draft_changed.connect(lambda _language, words: kept.append(words))
    band.set_reasons({"sv": "as it was"})
    band.keep_draft()
    assert band.reason() == "as it was"
    assert kept == []


def test_a_sheet_reads_like_a_page_and_empties(qtbot: QtBot) -> None:
    sheet = Sheet("Change", side=True)
    qtbot.addWidget(sheet)
    sheet.resize(900, 500)
    sheet.show()
    opened: list[int] = []
    sheet.add_title("C-1042", HOSTILE, "2 of 41")
    sheet.add_chips(StateChip(state_look("change", "parked")), Label("Wish"))
    sheet.add_facts([("From", "Course secretary"), ("Version", "")])
    section = sheet.add_section("Who waits", "11 organisations")
    section.add_quote("Varje augusti")
    table = section.add_table(["Organisation", "Waiters"], [[Cell("Norrvik"), Cell("212")]], [1], opened.append)
    section.add_links([("479 tickets wait", lambda: opened.append(479))])
    sheet.side.add_section("Score").add_bar("Reach", 0.5, "3.1", "of 4")
    assert "Norrvik, 212" in table.accessibleDescription()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    link = sheet.findChild(LinkButton)
    assert isinstance(link, LinkButton)
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert opened == [0, 479]
    sheet.clear()
    assert [child for child in sheet.findChildren(QuoteView) if child.isVisible()] == []


def test_a_word_longer_than_the_page_can_be_broken_and_is_spoken_whole(qtbot: QtBot) -> None:
    word = "Datenschutzgrundverordnungskonformität"
    sheet = Sheet("Change")
    qtbot.addWidget(sheet)
    sheet.add_title("C-1", f"{word} prüfen")
    (title,) = (label for label in sheet.findChildren(Label) if label.accessibleName())
    assert title.accessibleName() == f"{word} prüfen"
    assert "\u00ad" in title.text()
    assert title.text().replace("\u00ad", "") == f"{word} prüfen"


@pytest.mark.parametrize("width", [320, 480, 1000])
def test_a_sheet_fits_its_pane_at_any_width(width: int, qtbot: QtBot) -> None:
    sheet = Sheet("Change", side=True)
    qtbot.addWidget(sheet)
    sheet.add_title("C-1", "Donaudampfschifffahrtsgesellschaftskapitän und noch viel mehr")
    sheet.add_chips(*[Label("Berücksichtigt seit langem") for _ in range(5)])
    sheet.side.add_section("Punkte").add_row("Eine lange Zeile, die niemals passt, wie man sie auch dreht")
    sheet.resize(width, 400)
    sheet.show()
    page = sheet.widget()
    assert page is not None
    assert page.width() <= sheet.viewport().width()


def test_a_meter_says_that_it_is_over(qtbot: QtBot) -> None:
    meter = CapacityMeter("test", 9.5, 9)
    qtbot.addWidget(meter)
    meter.resize(240, 16)
    assert meter.is_over()
    assert "over capacity" in meter.accessibleName()
    assert colour("bad").name() in _colours(meter)
    meter.show_values("test", MeterValues(7.5, 9))
    assert not meter.is_over()
    assert colour("bad").name() not in _colours(meter)


def test_an_empty_list_says_what_belongs_there(qtbot: QtBot) -> None:
    asked: list[int] = []
    empty = EmptyState("inbox", "Tickets land here.", "Import a file", lambda: asked.append(1))
    both = OrEmpty(QWidget(), empty)
    qtbot.addWidget(both)
    both.show()
    both.show_empty(True)
    assert empty.isVisible()
    QTest.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert asked == [1]
    both.show_empty(False)
    assert not empty.isVisible()


def test_a_dialog_refuses_in_words_and_stays(qtbot: QtBot) -> None:
    dialog = Dialog("New change")
    qtbot.addWidget(dialog)
    form = FormGrid()
    from PySide6.QtWidgets import QLineEdit

    field = form.add("Title", QLineEdit(), "Short and in the words of those who wait.")
    dialog.body.addWidget(form)
    dialog.add_cancel()
    dialog.add_accept("Create", act=lambda: dialog.refuse("A change needs a title."))
    dialog.show()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.refusal() == "A change needs a title."
    assert dialog.isVisible()
    assert field.accessibleName() == "Title"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_picker_filters_and_enter_takes(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    items = [
        Pick(1, "Copy a room plan", "C-1 · wish", "wish"),
        Pick(2, "Password login", "C-2 · correction", "correction"),
    ]
    picker = Picker(owner, "Link to a change", items)
    picker.open_at(owner)
    QTest.keyClicks(picker.field, "PASS c-2")
    assert [row.id for row in picker.model.rows()] == [2]
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert picked.args == [2]
    assert not picker.isVisible()


def test_words_that_stand_there_already_take_the_colour_of_another_theme(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, "light")
    view = PlainTextView("Haku ei löydä")
    qtbot.addWidget(view)
    apply_theme(qapp, "dark")
    cursor = QTextCursor(view.document())
    cursor.setPosition(3)
    assert cursor.charFormat().foreground().color() == colour("text")
    apply_theme(qapp, "light")
