"""What stands on a sheet: rows under one edge, small tables with notes under their rows, and the ring of a check box."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from views.style import FortnightStyle
from views.theme import colour
from views.widgets.labels import Label
from views.widgets.looks import Cell
from views.widgets.sheet import Section
from views.widgets.small_table import SmallTable
from views.widgets.states import state_look


def test_words_behind_leads_begin_at_one_edge(qtbot: QtBot) -> None:
    section = Section("Not tested")
    qtbot.addWidget(section)
    rows = [section.add_row("A title", lead=lead) for lead in ("C-9", "C-1112", "C-96")]
    section.resize(400, 200)
    section.show()
    words = [label for row in rows for label in row.findChildren(Label) if label.text() == "A title"]
    assert len(words) == 3
    assert len({label.mapTo(section, QPoint(0, 0)).x() for label in words}) == 1


def _table(qtbot: QtBot) -> SmallTable:
    words = ("shipped", "planned")
    table = SmallTable(["Change", "State"], [[Cell("C-1"), Cell(chip=state_look("change", word))] for word in words])
    qtbot.addWidget(table)
    table.resize(300, table.height())
    table.show()
    return table


def _first_inked(image: QImage, y: int, begin: int) -> int:
    ground = image.pixelColor(begin, y)
    return next(x for x in range(begin, image.width()) if image.pixelColor(x, y) != ground)


def test_chips_stand_under_their_head(qtbot: QtBot) -> None:
    table = _table(qtbot)
    image = table.grab().toImage()
    head, row = 24, 24
    starts = {_first_inked(image, head + row * number + row // 2, 150) for number in range(2)}
    assert len(starts) == 1


def test_a_note_stands_under_its_row_and_is_part_of_it(qtbot: QtBot) -> None:
    table = _table(qtbot)
    bare = table.height()
    table.set_notes(["Noor: passed – " + "in both browsers " * 5, ""])
    assert table.height() > bare
    note, below = table.note_rect(0), table.note_rect(1)
    assert note.height() > 0
    assert below.height() == 0
    wide = table.height()
    table.resize(160, table.height())
    assert table.height() > wide
    heard: list[int] = []
    table.clicked.connect(heard.append)
    for spot in (table.note_rect(0).center(), QPoint(20, table.height() - 5)):
        QTest.mouseClick(table, Qt.MouseButton.LeftButton, pos=spot)
    assert heard == [0, 1]


def test_words_that_find_no_room_wrap_where_they_are_to(qtbot: QtBot) -> None:
    rows = [
        [Cell("C-1  Remind those who have not finished their enrolment"), Cell("2")],
        [Cell("C-2  Short"), Cell("1")],
    ]
    cut, whole = SmallTable(["Change", "pd"], rows), SmallTable(["Change", "pd"], rows, wraps=True)
    for table in (cut, whole):
        qtbot.addWidget(table)
        table.resize(200, table.height())
        table.show()
    assert whole.height() > cut.height()
    heard: list[int] = []
    whole.clicked.connect(heard.append)
    for y in (cut.height() - 30, whole.height() - 5):
        QTest.mouseClick(whole, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    assert heard == [0, 1]
    wide = whole.height()
    whole.resize(600, whole.height())
    assert cut.height() == whole.height() < wide


def test_the_ring_of_a_check_box_goes_round_box_and_words(qtbot: QtBot) -> None:
    style = FortnightStyle()
    page = QWidget()
    qtbot.addWidget(page)
    box = QCheckBox("Slip C-1 to", page)
    box.setStyle(style)
    box.resize(box.sizeHint())
    page.show()
    page.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    image = box.grab().toImage()
    middle, ring = image.height() // 2, colour("accent_text")
    assert image.pixelColor(1, middle) == ring
    assert image.pixelColor(image.width() - 2, middle) == ring
    assert image.pixelColor(3, middle) != ring  # air before the box
