"""How what was found reads as lines: groups with their words, states and the way to more of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.rows.everything import Completion, Found, Group, Hit
from views.marking import QT_TRANSLATE_NOOP
from views.palette.lines import Line, head
from views.palette.offers import Offer
from views.widgets.counts import count_of, numeral
from views.widgets.painting import key_text
from views.widgets.states import kind_icon, state_look

_HEADS = {
    "ticket": QT_TRANSLATE_NOOP("Palette", "Tickets"),
    "change": QT_TRANSLATE_NOOP("Palette", "Changes"),
    "case": QT_TRANSLATE_NOOP("Palette", "Cases"),
    "guide": QT_TRANSLATE_NOOP("Palette", "Guides"),
    "release": QT_TRANSLATE_NOOP("Palette", "Releases"),
    "person": QT_TRANSLATE_NOOP("Palette", "People"),
    "organisation": QT_TRANSLATE_NOOP("Palette", "Organisations"),
}
_MORE = {
    "ticket": QT_TRANSLATE_NOOP("Palette", "More in tickets…"),
    "change": QT_TRANSLATE_NOOP("Palette", "More in changes…"),
    "case": QT_TRANSLATE_NOOP("Palette", "More in cases…"),
    "guide": QT_TRANSLATE_NOOP("Palette", "More in guides…"),
}
_ICONS = {
    "case": "case",
    "guide": "file",
    "release": "releases",
    "person": "person",
    "organisation": "organisation",
}
_STATEFUL = {"ticket", "change", "release"}


@dataclass(frozen=True, slots=True)
class Ways:
    """What a line leads to: an item, more of a kind, or other words in the field."""

    open: Callable[[Hit], object]
    more: Callable[[Group], object]
    write: Callable[[str], object]


def found_lines(found: Found, ways: Ways) -> list[Line]:
    """The groups with their heads; a group with more than is shown ends in the way to the rest."""
    lines: list[Line] = []
    for group in found.groups:
        lines.append(head(group.kind, _said(_HEADS[group.kind]), _count(group)))
        lines += [hit_line(hit, ways) for hit in group.rows]
        if group.kind in _MORE and (group.more or group.total > len(group.rows)):
            lines.append(_more(group, ways))
    return lines


def _count(group: Group) -> str:
    if not group.more:
        return numeral(group.total)
    return _said(QT_TRANSLATE_NOOP("Palette", "more than %1")).replace("%1", numeral(group.total))


def _more(group: Group, ways: Ways) -> Line:
    return Line(f"more.{group.kind}", _said(_MORE[group.kind]), "filter", take=partial(ways.more, group))


def hit_line(hit: Hit, ways: Ways) -> Line:
    """Something found."""
    look = state_look(hit.kind, hit.state) if hit.state and hit.kind in _STATEFUL else None
    below = " · ".join(part for part in (hit.about, hit.excerpt) if part)
    shift = len(below) - len(hit.excerpt)
    return Line(
        name=f"{hit.kind}.{hit.id}",
        text=hit.title,
        icon=_ICONS.get(hit.kind) or kind_icon(hit.sort or hit.kind),
        number=hit.number,
        marks=hit.marks,
        below=below,
        below_marks=tuple((start + shift, end + shift) for start, end in hit.excerpt_marks),
        right=_tickets(hit),
        chip=look,
        take=lambda: ways.open(hit),
        link=f"{hit.number} {hit.title}".strip() + f"\nfortnight://{hit.kind}/{hit.id}",
    )


def _tickets(hit: Hit) -> str:
    if hit.tickets is None:
        return ""
    one, several = QT_TRANSLATE_NOOP("Palette", "1 ticket"), QT_TRANSLATE_NOOP("Palette", "%n tickets")
    return count_of(hit.tickets, _said(one), _said(several))


def offer_lines(offers: Sequence[Offer], take: Callable[[Offer], object]) -> list[Line]:
    """Commands with their keys; one that can't be run now says why."""
    return [
        Line(
            name=f"offer.{offer.id}",
            text=offer.text,
            icon=offer.icon or "forward",
            right=offer.where,
            cap=offer.key,
            why=offer.why,
            take=partial(take, offer),
        )
        for offer in offers
    ]


def completion_lines(completions: Sequence[Completion], ways: Ways) -> list[Line]:
    """How the word may go on; Tab takes the first."""
    tab = key_text("Tab")
    return [
        Line(
            f"complete.{each.word}", each.word, "filter", cap="" if number else tab, take=partial(ways.write, each.text)
        )
        for number, each in enumerate(completions)
    ]


def _said(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
