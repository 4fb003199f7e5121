"""What the calendar says: releases, freezes, closed periods, holidays and absences of a day, short on the screen and in full aloud."""

from collections.abc import Iterable, Sequence
from datetime import date

from app.rows.capacity import CalendarAbsence, CalendarClosure, CalendarDay, CalendarRelease
from views.releases.words import fill, kind_words, translate
from views.widgets.counts import count_of
from views.widgets.states import Look, state_look
from views.widgets.times import long_day

#: The icon of each kind of release.
KIND_ICONS = {"regular": "releases", "expedited": "fast", "major": "layers"}
#: Icon and tone of each kind of closed days.
_CLOSURES = {"closed": ("lock", "wait"), "blackout": ("reject", "bad")}


def kind_icon_of(release: CalendarRelease) -> str:
    """The icon of its kind."""
    return KIND_ICONS.get(release.kind, "releases")


def name_of(release: CalendarRelease, *, with_product: bool) -> str:
    """Its name; without the product's where that is plain from what stands around it."""
    if with_product:
        return release.name
    rest = release.name.removeprefix(release.product).strip(" -–:")
    return rest or release.name


def release_look(release: CalendarRelease) -> Look:
    """Its state as icon, word and tone; a release on a closed day without an exception is a matter of its own."""
    if release.lies_on and not release.excepted and release.state not in ("shipped", "withdrawn"):
        return Look("over", translate("Releases", "On a closed day"), "bad")
    return state_look("release", release.state)


def closure_look(closure: CalendarClosure, *, with_product: bool) -> Look:
    """A closed period or a blackout as icon, name and tone."""
    icon, tone = _CLOSURES.get(closure.kind, _CLOSURES["closed"])
    name = closure.name or closure_word(closure.kind)
    if with_product and closure.product:
        name = f"{name} · {closure.product}"
    return Look(icon, name, tone)


def closure_word(kind: str) -> str:
    """Closed, or Blackout."""
    if kind == "blackout":
        return translate("Releases", "Blackout")
    return translate("Releases", "Closed")


def freeze_words(name: str) -> str:
    """“2026-25 freezes”."""
    return fill(translate("Releases", "%1 freezes"), name)


def away_words(absences: Sequence[CalendarAbsence]) -> str:
    """“3 away”."""
    return count_of(len(absences), translate("Releases", "1 away"), translate("Releases", "%n away"))


def away_names(absences: Iterable[CalendarAbsence]) -> str:
    """“Away: Anna (development), Bo”."""
    names = [f"{each.name} ({', '.join(each.teams)})" if each.teams else each.name for each in absences]
    return fill(translate("Releases", "Away: %1"), ", ".join(names)) if names else ""


def release_words(release: CalendarRelease, *, with_product: bool) -> str:
    """Everything that a chip says."""
    parts = [name_of(release, with_product=with_product), kind_words(release.kind)]
    parts.append(state_look("release", release.state).word)
    if release.branch:
        parts.append(fill(translate("Releases", "branch %1"), release.branch))
    if release.lies_on:
        words = (
            translate("Releases", "ships in spite of %1")
            if release.excepted
            else translate("Releases", "lies on a closed day: %1")
        )
        parts.append(fill(words, release.lies_on))
    return ", ".join(parts)


def holiday_names(day: CalendarDay) -> str:
    """The public holidays of a day, each once."""
    return ", ".join(dict.fromkeys(name for name in day.holidays.values() if name))


def day_spoken(day: CalendarDay, *, with_product: bool) -> str:
    """All that a day holds, as a screen reader says it."""
    parts = [long_day(day.day), holiday_names(day)]
    for closure in day.closures:
        look = closure_look(closure, with_product=with_product)
        parts.append(": ".join(dict.fromkeys((closure_word(closure.kind), look.word))))
    parts += [release_words(each, with_product=with_product) for each in day.releases]
    parts += [freeze_words(name_of(each, with_product=with_product)) for each in day.freezes]
    parts.append(away_names(day.absences))
    return "; ".join(part for part in parts if part)


def month_words(first: date) -> str:
    """“November 2026”."""
    from PySide6.QtCore import QLocale

    locale = QLocale()
    name = locale.standaloneMonthName(first.month)
    return f"{name[:1].upper()}{name[1:]} {first.year}"
