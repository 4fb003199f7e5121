"""A dragged card: the whole column takes it, one that does not take it says so, and the board scrolls beneath it at its edges."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands import verdicts
from tests.views.releases.room import Room, released_in
from views.releases.cards import card_id
from views.widgets.row_models import IDS_MIME

_LEFT, _PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carried(card: str) -> QMimeData:
    data = QMimeData()
    data.setData(IDS_MIME, card.encode())
    return data


def over(target: QWidget, card: str) -> None:
    """A card comes over a widget, as the window would tell it."""
    data = carried(card)
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.MoveAction, data, _LEFT, _PLAIN)
    QApplication.sendEvent(target, event)


def drop_on(room: Room, target: QWidget, card: str) -> None:
    """A card is let go over a widget."""
    over(target, card)
    data = carried(card)
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, _LEFT, _PLAIN))
    room.settle()


def test_a_card_let_go_over_the_head_of_a_column_is_placed_there(room: Room, two: tuple[int, int]) -> None:
    change = room.work.honoured()
    room.refresh()
    column = room.column(two[0])
    assert column.acceptDrops()
    assert not column.head.acceptDrops(), "so that the column hears of it"
    drop_on(room, column, card_id(change, None))
    assert released_in(room, change) == two[0]
    assert not column.note.isVisible()


def test_a_column_that_does_not_take_a_card_says_so_and_shows_no_load_of_it(room: Room, two: tuple[int, int]) -> None:
    change = room.work.planned(release=two[0])
    room.work.do(verdicts.ready, verdicts.Ready(change))
    room.refresh()
    candidates = room.column(0)
    before, plain = candidates.head.meters.words(), candidates.grab().toImage()
    over(candidates.cards.viewport(), card_id(change, two[0]))
    assert candidates.head.meters.words() == before
    assert "only what is planned goes back" in candidates.note.sentences()[0]
    refused = candidates.grab().toImage()
    assert refused.pixelColor(0, 200) != plain.pixelColor(0, 200), "its edge is another one"
    candidates.cards.put_down.emit()
    assert candidates.note.sentences() == []
    assert candidates.grab().toImage() == plain


def test_a_card_held_at_the_edge_scrolls_the_board_and_falls_where_it_is_then(room: Room, qtbot: QtBot) -> None:
    releases = [room.work.release(14 * place) for place in range(1, 10)]
    change = room.work.honoured()
    room.window.resize(1024, 700)
    room.refresh()
    board = room.screen.board
    room.go_to(change)
    seen, bar = board.viewport(), board.horizontalScrollBar()
    assert bar.maximum() > 0
    edge = seen.mapToGlobal(QPoint(seen.width() - 20, 200))
    under = board._dragging.under(edge)
    assert under is not None
    source = room.column(0)
    QCursor.setPos(edge)
    source.cards.taken_up.emit()
    over(under.cards.viewport(), card_id(change, None))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    last = room.column(releases[-1])
    assert board._dragging.under(edge) is last
    assert last.head.meters.words() != room.column(releases[-2]).head.meters.words(), "it shows what would be"
    drop_data = carried(card_id(change, None))
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, drop_data, _LEFT, _PLAIN)
    QApplication.sendEvent(under.cards.viewport(), event)
    source.cards.put_down.emit()
    room.settle()
    assert released_in(room, change) == releases[-1]
