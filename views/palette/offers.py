"""What the palette offers beside what is found: commands with their keys, and how typed words choose among them."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from views.actions import COMMANDS, command
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.painting import key_text

_KNOWN = {known.id for known in COMMANDS}
_NOT_NOW = QT_TRANSLATE_NOOP("Palette", "There is nothing here that it could be done to")


@dataclass(frozen=True, slots=True)
class Offer:
    """A command that can be run; *why* says why not now, *also* is what it is called elsewhere."""

    id: str
    text: str
    run: Callable[[], object]
    icon: str = ""
    key: str = ""
    why: str = ""
    where: str = ""
    also: str = ""


def offer_of(action: QAction, where: str = "") -> Offer:
    """The offer of an action; a disabled one says why."""
    name = action.objectName()
    key = "" if action.shortcut().isEmpty() else key_text(action.shortcut())
    why = ""
    if not action.isEnabled():
        why = str(action.property("why") or "") or QCoreApplication.translate("Palette", _NOT_NOW)
    also = command(name).text if name in _KNOWN else ""
    return Offer(name, action.text(), action.trigger, str(action.property("icon_name") or ""), key, why, where, also)


def offers_of(actions: Sequence[QAction], where: str = "") -> list[Offer]:
    """The offers of actions, the same words once."""
    found: dict[str, Offer] = {}
    for action in actions:
        if action.text():
            found.setdefault(action.text(), offer_of(action, where))
    return list(found.values())


def matching(offers: Sequence[Offer], words: str) -> list[Offer]:
    """The offers that all words begin something in, the closest first; all of them without words."""
    asked = _fold(words).split()
    if not asked:
        return list(offers)
    ranked = [(rank, number, offer) for number, offer in enumerate(offers) if (rank := _rank(offer, asked)) is not None]
    return [offer for _rank_, _number, offer in sorted(ranked, key=lambda each: each[:2])]


def _rank(offer: Offer, asked: Sequence[str]) -> int | None:
    """Lower is closer: the words themselves, then their other name, then where it works; None for no match."""
    named = _fold(offer.text)
    if named.startswith(" ".join(asked)):
        return 0
    for rank, text in enumerate((named, f"{named} {_fold(offer.also)} {_fold(offer.where)}"), start=1):
        known = text.replace(":", " ").replace("-", " ").split()
        if all(any(each.startswith(word) for each in known) for word in asked):
            return rank + (3 if offer.why else 0)
    inside = all(len(word) > 2 and word in named for word in asked)
    return 7 if inside else None


def _fold(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
