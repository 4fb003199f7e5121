"""The picker of the release that a card moves or slips to."""

from PySide6.QtWidgets import QWidget

from app.rows.releases import ReleaseRow
from views.releases.board import BoardView
from views.releases.cards import Card
from views.releases.words import day_words, fill, short_name, translate
from views.widgets.picker import Pick, Picker
from views.widgets.states import state_look


def release_picker(parent: QWidget, board: BoardView, card: Card, *, later: bool) -> Picker | None:
    """The releases that the card could go to, all or the later ones; None where there are none."""
    here = card.release
    rows = [row for row in board.releases() if here is None or row.id != here.id]
    if later and here is not None:
        rows = [row for row in rows if row.planned >= here.planned]
    if not rows:
        return None
    words = translate("Releases", "Slip %1 to") if later else translate("Releases", "Move %1 to")
    return Picker(parent, fill(words, card.item.number), [_pick(board, row) for row in rows])


def _pick(board: BoardView, row: ReleaseRow) -> Pick:
    column = board.column(row.id)
    load = column.load_words() if column is not None else ""
    meta = " · ".join([row.number, day_words(row.planned), load])
    return Pick(row.id, short_name(row), meta, chip=state_look("release", row.state))
