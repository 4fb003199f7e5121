"""Painted rows: chips in all states, two-line rows, table rows, cards; what screen readers hear."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.rules.states import ChangeState, LetterState, ReleaseState, TicketState
from models.rules.terms import ChangeKind, DecisionKind, Disposition, Language, NoKind, TicketKind, Verdict
from views.theme import apply_theme, colour, metrics, tint
from views.widgets.card import CardDelegate, foot_of, move_stands_below
from views.widgets.labels import KeyCap, LangChip, PriorityMark, StateChip
from views.widgets.lists import CardList, RowList, RowTable
from views.widgets.looks import LOOK_ROLE, CardLook, Cell, Column, GroupLook, ListLook
from views.widgets.painting import chip_width, key_text, paint_bar, safe_tip
from views.widgets.row_models import RowsModel
from views.widgets.states import STATES, Look, kind_icon, kind_word, language_word, state_look

ENUMS = {
    "change": ChangeState,
    "release": ReleaseState,
    "ticket": TicketState,
    "letter": LetterState,
    "disposition": Disposition,
    "verdict": Verdict,
}


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    title: str


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def distance(one: str, other: str) -> int:
    return sum(abs(int(one[i : i + 2], 16) - int(other[i : i + 2], 16)) for i in (1, 3, 5))


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("kind", "state"), [(kind, state) for kind, table in STATES.items() for state in table])
def test_every_state_is_an_icon_and_a_word_on_its_tint(
    kind: str, state: str, theme: str, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, theme)
    look = state_look(kind, state)
    chip = StateChip(look)
    qtbot.addWidget(chip)
    shown = colours(chip.grab().toImage())
    assert look.word
    assert tint(look.tone).name() in shown
    assert min(distance(ink, colour(look.tone).name()) for ink in shown) < 40  # thin strokes are smoothed
    assert chip.accessibleName() == look.word


@pytest.mark.parametrize(("kind", "state"), [(kind, state) for kind, enum in ENUMS.items() for state in enum])
def test_every_state_of_the_rules_has_its_look(kind: str, state: str) -> None:
    assert str(state) in STATES[kind]


def test_decisions_and_kinds_have_their_words() -> None:
    assert all(str(name) in STATES["decision"] for name in [*DecisionKind, *NoKind])
    assert all(kind_icon(kind) == kind and kind_word(kind) != kind for kind in [*TicketKind, *ChangeKind])
    assert all(language_word(code) != code.upper() for code in Language)


def test_a_state_unknown_here_shows_its_own_name() -> None:
    assert state_look("change", "sleeping").word == "sleeping"


def test_a_chip_takes_other_words(qtbot: QtBot) -> None:
    chip = StateChip(state_look("change", "parked"))
    qtbot.addWidget(chip)
    before = chip.width()
    chip.set_look(state_look("change", "parked", "Parked 63 days"))
    assert chip.width() > before
    assert chip.accessibleName() == "Parked 63 days"


def _paint(draw: Callable[[QPainter], object]) -> QImage:
    image = QImage(100, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


@pytest.mark.parametrize(("fraction", "filled"), [(0.0, 0), (0.25, 25), (1.0, 100), (3.0, 100), (-1.0, 0)])
def test_a_bar_is_as_long_as_its_share(fraction: float, filled: int) -> None:
    image = _paint(lambda painter: paint_bar(painter, image_rect(), fraction, "accent"))
    inked = sum(image.pixelColor(x, 5).name() == colour("accent").name() for x in range(100))
    assert abs(inked - filled) <= 2


def image_rect() -> QRect:
    return QRect(0, 2, 100, 6)


def look_of(row: Row) -> ListLook | GroupLook:
    if row.id < 0:
        return GroupLook(row.title, "3 letters")
    return ListLook(
        row.title,
        meta="C-1 · Wish",
        meta_icon="wish",
        lead_lang="sv",
        columns=(Cell("9 640", bar=0.5, width=52),),
        chip=state_look("letter", "queued", "Leaves 09:58"),
        priority=2,
    )


def test_a_two_line_row_is_52_high_and_speaks(qtbot: QtBot) -> None:
    model = RowsModel(look=look_of)
    model.set_rows([Row(1, "Aanmelden")])
    view = RowList(model, "Letters")
    qtbot.addWidget(view)
    view.resize(500, 200)
    assert view.visualRect(model.index(0, 0)).height() >= 52
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Aanmelden, C-1 · Wish, 9 640, Leaves 09:58, Swedish"
    assert tint("wait").name() in colours(view.grab().toImage())


def test_group_heads_cannot_be_chosen(qtbot: QtBot) -> None:
    model = RowsModel(look=look_of)
    model.set_rows([Row(-1, "Today"), Row(1, "A"), Row(-2, "Yesterday"), Row(2, "B")])
    view = RowList(model, "Letters", groups=True)
    qtbot.addWidget(view)
    view.first()
    assert view.current_row() == Row(1, "A")
    view.next()
    assert view.current_row() == Row(2, "B")
    assert view.visualRect(model.index(0, 0)).height() < view.visualRect(model.index(1, 0)).height()


def test_a_table_shows_text_chips_bars_and_icons(qtbot: QtBot) -> None:
    columns = [
        Column("number", "Number", lambda row: Cell(f"C-{row.id}"), width=70),
        Column("title", "Title", lambda row: Cell(row.title, icon="wish"), stretches=True),
        Column("state", "State", lambda _row: Cell(chip=state_look("change", "honoured")), width=110),
        Column("score", "Score", lambda _row: Cell("7.4", bar=0.7, bar_role="accent"), width=110, numeric=True),
    ]
    model = RowsModel(columns)
    model.set_rows([Row(1, "One"), Row(2, "Two")])
    table = RowTable(model, "Changes")
    qtbot.addWidget(table)
    table.resize(700, 120)
    shown = colours(table.grab().toImage())
    assert {tint("good").name(), colour("accent").name(), colour("track").name()} <= shown
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Score"
    assert model.index(0, 2).data() == "Honoured"


def test_a_card_shows_its_parts(qtbot: QtBot) -> None:
    look = CardLook(
        "C-1058",
        "A title that is far too long for one line and for two as well, so it is cut",
        priority=1,
        effort="2 pd",
        move="to 25",
        rank="#1",
        waiters="934",
        chip=state_look("change", "tested"),
    )
    model = RowsModel(look=lambda _row: look)
    model.set_rows([Row(1, "x")])
    cards = CardList(model, "R 2026-24")
    qtbot.addWidget(cards)
    cards.resize(200, 150)
    shown = colours(cards.grab().toImage())
    assert {tint("good").name(), colour("bad").name(), colour("accent_text").name()} <= shown
    assert model.index(0, 0).data(LOOK_ROLE) == look


def _same(look: CardLook, _row: object) -> CardLook:
    return look


def test_a_card_keeps_the_date_of_its_mandate_beside_where_a_plan_takes_it(qtbot: QtBot) -> None:
    heads, feet = [], []
    for move in ("", "to 25"):
        mandate = Look("plan", "30 Dec", "text2")
        look = CardLook("C-12", "A law", effort="3.5 pd", move=move, rank="#1", marks=(mandate,))
        model = RowsModel(look=partial(_same, look))
        model.set_rows([Row(1, "x")])
        cards = CardList(model, "R 2026-24")
        qtbot.addWidget(cards)
        cards.resize(200, 150)
        card = cards.visualRect(model.index(0, 0))
        heads.append(cards.grab(card.adjusted(0, 0, 0, -80)).toImage())
        feet.append(cards.grab(card.adjusted(0, 60, 0, 0)).toImage())
    assert heads[0] == heads[1]
    assert feet[0] != feet[1]


@pytest.mark.parametrize("move", ["to 25", "to 25.12 LTS", "nach Weihnachtsausgabe 2026, Nachlieferung"])
@pytest.mark.parametrize("width", [110, 128, 160, 190])
@pytest.mark.parametrize("word", ["", "Test nicht bestanden"])
def test_where_a_plan_takes_a_card_is_always_in_words(qtbot: QtBot, move: str, width: int, word: str) -> None:
    chip = Look("fail", word, "bad") if word else None
    marks = (Look("slip", "2× · 20 Dec", "text2"), Look("warning", "3", "bad"))
    look = CardLook(
        "C-1058", "Title", "bug", effort="12.5 pd", move=move, rank="#12", waiters="934", chip=chip, marks=marks
    )
    cards = CardList(RowsModel(look=partial(_same, look)), "x")
    qtbot.addWidget(cards)
    measures = metrics("meta", 500)
    if not move_stands_below(look, width):
        assert measures.horizontalAdvance(move) < width - metrics("meta").horizontalAdvance("C-1058" + "12.5 pd")
        return
    foot = foot_of(look, width)
    taken = 18 + measures.horizontalAdvance(foot.move) + (chip_width(foot.chip) + 8 if foot.chip else 0)
    assert taken <= width, "what stands at the foot finds room"
    assert foot.move == move or (foot.move.endswith("…") and len(foot.move) > 4)
    assert foot.move == move or not (foot.rank or foot.waiters or (foot.chip and foot.chip.word)), (
        "others give way first"
    )
    assert move in look.spoken


def test_the_tooltip_of_a_card_says_where_a_plan_takes_it(qtbot: QtBot) -> None:
    model = RowsModel(look=partial(_same, CardLook("C-1", "Title", move="to 25.12 LTS")))
    model.set_rows([Row(1, "x")])
    cards = CardList(model, "x")
    qtbot.addWidget(cards)
    delegate = cards.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    assert delegate.tip(model.index(0, 0)) == "Title\nto 25.12 LTS"


def test_a_tooltip_never_reads_mark_up() -> None:
    tip = safe_tip('<img src="file:///etc/passwd">')
    assert "<img" not in tip
    assert "&lt;img" in tip


@pytest.mark.parametrize(
    ("key", "cap"),
    [("Ctrl+K", "Ctrl K"), ("Alt+Left", "Alt ←"), ("Up", "↑"), ("?", "?"), ("Shift+H", "Shift H"), ("1", "1")],
)
def test_key_caps_are_short(key: str, cap: str) -> None:
    assert key_text(key) == cap


def test_small_parts_are_spoken(qtbot: QtBot) -> None:
    parts = [LangChip("fi"), PriorityMark(2), KeyCap("H")]
    for part in parts:
        qtbot.addWidget(part)
        assert not part.grab().isNull()
    assert [part.accessibleName() for part in parts] == ["Finnish", "Priority 2", "H"]


def test_the_current_row_is_marked_at_the_edge(qtbot: QtBot) -> None:
    model = RowsModel(look=look_of)
    model.set_rows([Row(1, "A"), Row(2, "B")])
    view = RowList(model, "x")
    qtbot.addWidget(view)
    view.resize(400, 120)
    view.first()
    image = view.grab().toImage()
    middle = view.visualRect(model.index(0, 0)).center().y()
    assert image.pixelColor(QPoint(1, middle)).name() == colour("accent").name()
