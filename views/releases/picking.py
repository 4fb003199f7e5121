"""The pickers of releases: where a card moves or slips to, what it is pinned to, and what it is kept out of."""

from PySide6.QtWidgets import QWidget

from app.rows.releases import ReleaseRow
from views.releases.board import BoardView
from views.releases.cards import OPEN, Card
from views.releases.dragging import moved_to
from views.releases.moves import is_critical
from views.releases.slipping import slip_troubles
from views.releases.words import day_trouble, day_words, fill, short_name, translate
from views.widgets.picker import Pick, Picker
from views.widgets.states import state_look


def release_picker(parent: QWidget, board: BoardView, card: Card, *, later: bool) -> Picker | None:
    """The releases that the card could go to, all or the later ones; None where there are none."""
    here = card.release
    rows = [row for row in board.releases() if here is None or row.id != here.id]
    rows = [row for row in rows if row.kind != "expedited" or is_critical(card)]
    if later and here is not None:
        rows = [row for row in rows if row.planned >= here.planned]
    if not rows:
        return None
    words = translate("Releases", "Slip %1 to") if later else translate("Releases", "Move %1 to")
    return Picker(parent, fill(words, card.item.number), [_pick(board, card, row) for row in rows])


def _pick(board: BoardView, card: Card, row: ReleaseRow) -> Pick:
    """With the load as it would be, what moves along counted in, and what would break there."""
    moved = moved_to(board, card, row)
    meta = " · ".join(filter(None, [day_trouble(row), _load(board, row, *moved), *slip_troubles(board, moved, row)]))
    return Pick(row.id, _named(row), meta, chip=None if row.state in OPEN else state_look("release", row.state))


def _load(board: BoardView, row: ReleaseRow, *cards: Card) -> str:
    column = board.column(row.id)
    return column.load_words(*cards) if column is not None else ""


def _named(row: ReleaseRow) -> str:
    """A release in one line, the same in each of the pickers."""
    return " · ".join([short_name(row), row.number, day_words(row.planned)])


def hold_picker(parent: QWidget, board: BoardView, card: Card, *, pins: bool) -> Picker | None:
    """The releases that a plan may fill, to pin a card to or to keep it out of (0: all of them); None without any."""
    rows = [row for row in board.releases() if row.kind != "expedited"]
    if not rows:
        return None
    if pins:
        into = [_pick(board, card, row) for row in rows]
        return Picker(parent, fill(translate("Releases", "Pin %1 to"), card.item.number), into)
    picks = [Pick(row.id, _named(row), " · ".join(filter(None, [day_trouble(row), _load(board, row)]))) for row in rows]
    every = Pick(0, translate("Releases", "All releases"), translate("Releases", "It stays a candidate"))
    return Picker(parent, fill(translate("Releases", "Keep %1 out of"), card.item.number), [*picks, every])
