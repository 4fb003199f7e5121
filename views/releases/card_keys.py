"""The keys of a card that others than the board bring along: why, estimate …; a new one is one line in CARD_KEYS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from views.releases.cards import OPEN, Card

if TYPE_CHECKING:
    from views.releases.board_tab import BoardTab


@dataclass(frozen=True, slots=True)
class CardKey:
    """A command (its id in views.actions) on the current card; *allowed* says where it works, *why* not elsewhere."""

    command: str
    act: Callable[[BoardTab, Card], object]
    allowed: Callable[[Card], bool] = lambda _card: True


def _why(board: BoardTab, card: Card) -> None:
    from views.releases.compose.why import why_of_card

    why_of_card(board, card)


def _estimate(board: BoardTab, card: Card) -> None:
    from views.widgets.estimate import open_estimate

    open_estimate(board.desk, card.item.change_id, board)


def _is_own(card: Card) -> bool:
    """What is carried was built and shipped before."""
    return not card.item.carried


def _is_weighed(card: Card) -> bool:
    """What is carried goes along anyway; what stands in a release that takes nothing more in is not weighed."""
    return not card.item.carried and (card.release is None or card.release.state in OPEN)


CARD_KEYS: tuple[CardKey, ...] = (
    CardKey("releases.why", _why, _is_weighed),
    CardKey("releases.estimate", _estimate, _is_own),
)
