"""Which acts a card or a release allows now, the most likely first, and why the others don't work."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QAction

from app.rows.releases import ReleaseRow
from views.actions import set_enabled
from views.releases.card_keys import CardKey
from views.releases.cards import OPEN, Card, is_tested
from views.releases.words import fill, translate
from views.widgets.states import state_word

_LATE = frozenset({"shipped", "withdrawn"})


def card_acts(card: Card | None) -> list[str]:
    """The acts that a card allows."""
    if card is None:
        return []
    if card.item.carried:
        waiver = [] if is_tested(card.item) or card.item.ported else ["releases.waive"]
        return [*(["releases.pass"] if card.item.verdict != "pass" else []), *waiver, "releases.fail"]
    if card.release is None:
        return ["releases.place", "releases.right", *_holding(card)]
    planned = card.item.state == "planned"
    moves = ["releases.slip", "releases.place", "releases.left", "releases.right"]
    own = {
        "planned": ["releases.ready"],
        "ready": ["releases.pass", "releases.fail"],
    }
    after = ["releases.fail"] if card.item.state == "tested" else []
    held = ["releases.take-out", *_holding(card)] if planned else []
    return [*own.get(card.item.state, []), *moves, *held, *after]


def _holding(card: Card) -> list[str]:
    here = card.release.id if card.release is not None else None
    pinned = any(pin.kind == "pinned" and pin.release == here for pin in card.pins)
    free = [] if pinned else ["releases.pin", "releases.bar"]
    return [*free, *(["releases.unpin"] if card.pins else [])]


def release_acts(row: ReleaseRow | None) -> list[str]:
    """The acts that a release allows."""
    if row is None:
        return []
    if row.state in _LATE:
        return ["releases.withdraw"] if row.state == "shipped" else []
    acts = ["releases.preview"] if row.items else []
    if row.state in OPEN and row.items:
        acts.append("releases.freeze")
    priced = row.state in OPEN and row.kind != "expedited" and row.capacity is not None
    return [*acts, "releases.edit", *(["releases.price"] if priced else [])]


def show_allowed(
    actions: dict[str, QAction],
    card: Card | None,
    row: ReleaseRow | None,
    others: Mapping[str, CardKey] = MappingProxyType({}),
) -> list[QAction]:
    """Enables what works; gives the actions for the bar, the most likely first; *others* are keys of other parts."""
    brought = [name for name, key in others.items() if card is not None and key.allowed(card)]
    allowed = [*card_acts(card), *brought, *release_acts(row)]
    done = card is not None and card.release is not None and is_tested(card.item)
    if row is not None and row.items and (done or row.items == row.tested) and row.state not in _LATE:
        allowed.sort(key=lambda name: name != "releases.preview")
    always = {"releases.new", "releases.plan", "window.keys", "window.filter"}
    for name, action in actions.items():
        works = name in allowed or name in always or (name == "releases.open" and row is not None)
        set_enabled(action, works, "" if works else _why(name, card, row))
    silent = {"releases.left", "releases.right", "releases.price"}
    shown = [name for name in allowed if name not in silent and name in actions]
    return [actions[name] for name in shown]


def _why(name: str, card: Card | None, row: ReleaseRow | None) -> str:
    if name == "releases.price" and row is not None:
        return translate("Releases", "Only a coming release of known capacity gains by one more day.")
    if name in {
        "releases.price",
        "releases.freeze",
        "releases.preview",
        "releases.edit",
        "releases.open",
        "releases.withdraw",
    }:
        if row is None:
            return translate("Releases", "Choose a release first.")
        return fill(translate("Releases", "%1 holds nothing, or is past that."), row.number)
    if card is None:
        return translate("Releases", "Choose a card first.")
    if card.item.ported:
        state = translate("Releases", "ported")
    else:
        state = state_word("change", "carried" if card.item.carried else card.item.state)
    return fill(translate("Releases", "%1 doesn't take that as it stands: it is %2."), card.item.number, state)
