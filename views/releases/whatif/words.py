"""The words of what-if and trade-off: figures, shares, what differs, why there is nothing to see."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.rows.whatif import CurveRow, ExactRow, Gone, MandateRow, Outcome, Tradeoff
from views.releases.words import day_words, fill
from views.widgets.charts import figure
from views.widgets.counts import count_of, numeral, small, with_decimal
from views.widgets.states import Look

translate = QCoreApplication.translate


def percent(share: float) -> str:
    """“120 %”; with one decimal where it has one."""
    return fill(translate("WhatIf", "%1 %"), numeral(round(share * 100, 1)))


def days(value: float) -> str:
    """“18.5 pd”."""
    return fill(translate("WhatIf", "%1 pd"), numeral(round(value, 1)))


def points(value: float) -> str:
    """A value in points, with one decimal."""
    return with_decimal(value)


def change(value: float) -> str:
    """“+3.1”, “-2.0” or “±0”."""
    if abs(value) < 0.05:
        return "±0"
    sign = "+" if value > 0 else "\u2212"
    return f"{sign}{with_decimal(abs(value))}"


def next_day(more: float) -> str:
    """What the next person-day brings."""
    shown = "0" if more < 0.005 else figure(more) if more >= 1 else small(more)
    return fill(translate("WhatIf", "The next day brings %1"), shown)


def gap_look(gap: float, *, proven: bool) -> Look:
    """A chip: the best, or how far below the best at most."""
    if proven:
        return Look("done", translate("WhatIf", "Optimal"), "good")
    return Look("wait", fill(translate("WhatIf", "gap %1"), gap_words(gap)), "wait")


def gap_words(gap: float) -> str:
    """“0.42 %”."""
    shown = 100 * gap
    return fill(translate("WhatIf", "%1 %"), "0" if shown < 0.005 else small(shown) if shown < 1 else numeral(shown))


def team_words(team: str | None) -> str:
    """A team's name, or that all are meant."""
    return translate("WhatIf", "All teams") if team is None else team


def _teams_within(team: str | None) -> str:
    """The same within a sentence."""
    words = team_words(team)
    return words if team is not None else f"{words[:1].lower()}{words[1:]}"


# ---- the curve


def corner_facts(curve: Tradeoff, days_at: float, corner: CurveRow | None) -> list[str]:
    """What the card beside the curve says of a capacity."""
    value = curve.value_at(days_at)
    share = days_at / curve.days if curve.days else 0.0
    facts = [f"{days(days_at)} · {percent(share)}"]
    if value is None:
        return [*facts, translate("WhatIf", "What is demanded can't be done with so little.")]
    facts.append(fill(translate("WhatIf", "No plan brings more than %1"), points(value)))
    low = max((each for each in curve.points if each.days <= days_at + 1e-9), key=lambda each: each.days)
    facts.append(next_day(low.more))
    if corner is not None:
        whole = translate("WhatIf", "A plan brings just that")
        parts = translate("WhatIf", "Between two plans")
        facts.append(whole if corner.whole else parts)
    return facts


def exact_facts(row: ExactRow) -> list[str]:
    """What the card says of an exact plan."""
    best = translate("WhatIf", "The best plan: proven")
    near = fill(translate("WhatIf", "No plan brings more than %1"), points(row.bound))
    held = count_of(row.changes, translate("WhatIf", "1 change"), translate("WhatIf", "%n changes"))
    return [
        f"{days(row.days)} · {percent(row.share)}",
        fill(translate("WhatIf", "Exact plan: %1"), points(row.value)) + f" · {held}",
        best if row.proven else near,
    ]


def summary(curve: Tradeoff) -> str:
    """The curve in a sentence, for those who listen and for the title of a picture."""
    if not curve.points:
        return translate("WhatIf", "Value against capacity: nothing is limited, so there is no curve.")
    first, last = curve.points[0], curve.points[-1]
    words = translate(
        "WhatIf",
        "Value against capacity, %1: from %2 at %3 to %4 at %5. Today's capacity is %6, today's plan brings %7.",
    )
    return fill(
        words,
        _teams_within(curve.team),
        points(first.value),
        days(first.days),
        points(last.value),
        days(last.days),
        days(curve.as_is),
        points(curve.today),
    )


def kind_words(kind: str) -> str:
    """What a row or a mark stands for."""
    return {
        "plan": translate("WhatIf", "A plan"),
        "corner": translate("WhatIf", "Between plans"),
        "exact": translate("WhatIf", "Exact plan"),
        "today": translate("WhatIf", "Today's plan"),
        "what-if": translate("WhatIf", "What if"),
    }[kind]


# ---- what is gone


def gone_words(gone: Sequence[Gone]) -> str:
    """What is supposed of teams, people and changes that are not here any more, as sentences."""
    words = {
        "team": translate("WhatIf", "There is no team “%1” here."),
        "person": translate("WhatIf", "There is no “%1” in these teams."),
        "change": translate("WhatIf", "%1 is not to be placed here, or nobody has said how much work it is."),
    }
    return " ".join(fill(words[each.kind], each.name) for each in gone)


# ---- what differs


def differs_words(kind: str) -> str:
    """Comes in, falls out or moves."""
    return {
        "in": translate("WhatIf", "Comes in"),
        "out": translate("WhatIf", "Falls out"),
        "moved": translate("WhatIf", "Moves"),
    }[kind]


def mandate_words(row: MandateRow) -> str:
    """In time, how late, or not in these releases."""
    if row.late is None:
        return translate("WhatIf", "Not in these releases")
    if not row.late:
        return translate("WhatIf", "In time")
    return count_of(row.late, translate("WhatIf", "1 day late"), translate("WhatIf", "%n days late"))


def mandates_words(outcome: Outcome) -> str:
    """“2 of 3 in time”; a dash where there is none."""
    if not outcome.mandates:
        return "–"
    return fill(translate("WhatIf", "%1 of %2 in time"), numeral(outcome.kept), numeral(len(outcome.mandates)))


def place_words(release: str | None, day: date | None = None) -> str:
    """“R-3, Tue 1 Dec”; a dash for none of these releases."""
    if release is None:
        return "–"
    return release if day is None else f"{release} · {day_words(day)}"
