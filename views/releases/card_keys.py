"""The keys of a card that others than the board bring along: why, estimate …; a new one is one line in CARD_KEYS."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from views.releases.cards import Card

if TYPE_CHECKING:
    from views.releases.board_tab import BoardTab


@dataclass(frozen=True, slots=True)
class CardKey:
    """A command (its id in views.actions) on the current card; *allowed* says where it works, *why* not elsewhere."""

    command: str
    act: Callable[[BoardTab, Card], object]
    allowed: Callable[[Card], bool] = lambda _card: True


CARD_KEYS: tuple[CardKey, ...] = ()
