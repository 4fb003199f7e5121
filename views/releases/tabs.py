"""The tabs of the Releases place in their order, each made when first shown; a new tab is one line here."""

from collections.abc import Callable
from dataclasses import dataclass

from views.desk import Desk
from views.marking import QT_TRANSLATE_NOOP
from views.releases.tab import ReleasesTab


@dataclass(frozen=True, slots=True)
class TabEntry:
    """A tab: its id, its title (marked, in the context "Releases") and who makes it."""

    name: str
    title: str
    make: Callable[[Desk], ReleasesTab]


def _board(desk: Desk) -> ReleasesTab:
    from views.releases.board_tab import BoardTab

    return BoardTab(desk)


def _calendar(desk: Desk) -> ReleasesTab:
    from views.releases.calendar.tab import CalendarTab

    return CalendarTab(desk)


def _fixes(desk: Desk) -> ReleasesTab:
    from views.releases.matrix.tab import FixesTab

    return FixesTab(desk)


def _what_if(desk: Desk) -> ReleasesTab:
    from views.releases.whatif.tab import WhatIfTab

    return WhatIfTab(desk)


def _shipped(desk: Desk) -> ReleasesTab:
    from views.releases.shipped import ShippedView

    return ShippedView(desk)


TABS: tuple[TabEntry, ...] = (
    TabEntry("board", QT_TRANSLATE_NOOP("Releases", "Board"), _board),
    TabEntry("calendar", QT_TRANSLATE_NOOP("Releases", "Calendar"), _calendar),
    TabEntry("fixes", QT_TRANSLATE_NOOP("Releases", "Fixes"), _fixes),
    TabEntry("whatif", QT_TRANSLATE_NOOP("Releases", "What if"), _what_if),
    TabEntry("shipped", QT_TRANSLATE_NOOP("Releases", "Shipped"), _shipped),
)


def entry(name: str) -> TabEntry:
    """The tab of that name; KeyError where there is none."""
    return {each.name: each for each in TABS}[name]
