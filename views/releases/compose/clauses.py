"""Constraints on the screen: each as a sentence, with how to relax it in words, and which of that the program can do itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from views.releases.compose.words import Names, barred_words
from views.releases.words import fill, listed, pd_words, translate
from views.widgets.times import short_day

if TYPE_CHECKING:
    from app.composer.clauses import Clause


@dataclass(frozen=True, slots=True)
class WayOut:
    """A way to relax a constraint: *verb* unpin, untie, open (a change) or release (its dialog); *numbers* what it is about.

    For untie, *numbers* are the two changes (the second 0 for a day), *kind* that of the dependency.
    """

    words: str
    verb: str
    numbers: tuple[int, ...] = ()
    kind: str = ""


def number_of(name: str) -> int:
    """12 of C-12 or R-12; 0 of anything else."""
    tail = name.rpartition("-")[2]
    return int(tail) if tail.isdigit() else 0


def clause_words(clause: "Clause", names: Names) -> str:
    """A constraint as a sentence."""
    one, other = (*clause.names, "", "")[:2]
    day = short_day(clause.day) if clause.day is not None else ""
    releases = listed([names.of(each) for each in clause.releases])
    match clause.kind.value:
        case "mandate":
            return _mandate(one, day, clause.releases, names)
        case "pinned":
            return fill(translate("Compose", "%1 is pinned to %2."), one, releases)
        case "barred":
            return barred_words(one, names, clause.releases) if clause.releases else _hanging(clause)
        case "not-before":
            return fill(translate("Compose", "%1 must not ship before %2."), one, day)
        case "effort":
            return fill(translate("Compose", "Nobody has said how much work %1 is."), one)
        case "requires":
            return fill(translate("Compose", "%1 requires %2."), one, other)
        case "together":
            return fill(translate("Compose", "%1 goes together with %2."), one, other)
        case "excludes":
            return fill(translate("Compose", "%1 excludes %2."), one, other)
        case "capacity":
            return _capacity(clause, names)
    days, team = pd_words(clause.days), clause.names[-1]
    return fill(translate("Compose", "%1 keeps %2 of %3 for %4."), names.of(one), days, team, _reserved(other))


def _hanging(clause: "Clause") -> str:
    """Barred by nobody: what it hangs on is not to be placed."""
    words = fill(translate("Compose", "It hangs on %1, which is not to be placed here"), listed(list(clause.names[1:])))
    return f"{clause.names[0]}: {words}."


def _mandate(change: str, day: str, late: Sequence[str], names: Names) -> str:
    """With the day of the release that would be too late."""
    planned = names.days.get(late[0]) if late else None
    if planned is None:
        return fill(translate("Compose", "%1 must ship by %2."), change, day)
    words = translate("Compose", "%1 must ship by %2, and %3 comes on %4.")
    return fill(words, change, day, names.of(late[0]), short_day(planned))


def _capacity(clause: "Clause", names: Names) -> str:
    release, team = clause.names
    if not clause.days:
        return fill(translate("Compose", "%1 has no time of %2."), names.of(release), team)
    return fill(translate("Compose", "%1 has %2 of %3."), names.of(release), pd_words(clause.days), team)


def _reserved(name: str) -> str:
    return translate("Compose", "corrections") if name == "faults" else name


def way_words(clause: "Clause", names: Names, needs: float | None = None) -> str:
    """How to relax a constraint, as a sentence; empty where nothing does."""
    if not clause.relaxed:
        return ""
    one, other = (*clause.names, "", "")[:2]
    match clause.kind.value:
        case "mandate" if clause.comes_first and clause.day is not None:
            words = translate("Compose", "Make a release on or before %1, give %2 a later date, or let it lapse.")
            return fill(words, short_day(clause.day), one)
        case "mandate":
            return fill(translate("Compose", "Give %1 a later date, or let it lapse."), one)
        case "not-before":
            return fill(translate("Compose", "Let %1 ship earlier."), one)
        case "effort":
            return fill(translate("Compose", "Estimate %1."), one)
        case "capacity":
            return _more_days(clause, names, needs)
        case "reserve":
            return fill(translate("Compose", "Keep fewer days for %1 in %2."), _reserved(other), names.of(one))
        case "pinned":
            return fill(translate("Compose", "Unpin %1."), one)
        case "barred" if clause.releases:
            return fill(translate("Compose", "Let %1 in again."), one)
    return fill(translate("Compose", "Untie %1 and %2."), one, other)


def _more_days(clause: "Clause", names: Names, needs: float | None) -> str:
    release, team = clause.names
    more = round((needs or 0.0) - (clause.days or 0.0), 2)
    if more <= 0:
        return fill(translate("Compose", "Give %1 more days of %2."), names.of(release), team)
    return fill(translate("Compose", "Have %2 more of %3 in %1."), names.of(release), pd_words(more), team)


def way_out(clause: "Clause") -> WayOut | None:
    """What the program can do about a constraint at a press; None where only people can."""
    one = number_of(clause.names[0])
    kind = clause.kind.value
    if not clause.relaxed:
        return None
    if kind == "barred" and not clause.releases:
        return WayOut(fill(translate("Compose", "Open %1"), clause.names[0]), "open", (one,))
    if kind == "pinned":
        return WayOut(translate("Compose", "Unpin"), "unpin", (one,))
    if kind == "barred":
        return WayOut(translate("Compose", "Let it in"), "unpin", (one,))
    if kind in {"requires", "together", "excludes"}:
        return WayOut(translate("Compose", "Untie"), "untie", (one, number_of(clause.names[1])), kind)
    if kind == "not-before":
        return WayOut(translate("Compose", "Let it ship earlier"), "untie", (one, 0), kind)
    if kind in {"mandate", "effort"}:
        return WayOut(fill(translate("Compose", "Open %1"), clause.names[0]), "open", (one,))
    return WayOut(translate("Compose", "Edit the release"), "release", (one,))
