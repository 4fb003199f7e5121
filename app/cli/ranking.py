"""Ranks in words: the sentence that says why a change stands where it does, and what another policy moves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.cli.printing import facts, said, table
from app.rows.marks import CriterionRow
from app.rows.ranking import Mover, Neighbour, RankDifference, RankReason, RankSheet, Said

_RULES: Mapping[str, str] = {
    "mandates": "mandates by their date",
    "quick-wins": "quick wins may pass",
    "many-before-few": "many before few",
    "visibility": "who sees it",
    "proportion": "cost in proportion",
    "score": "the score",
    "reach": "the end users, as neither is scored",
    "number": "the older goes first",
}
_SEEN = {"visitor": "visitors see it", "user": "users see it", "administrator": "administrators see it"}


def rank_lines(sheet: RankSheet) -> list[str]:
    """A change's rank: the sentence, the parts of the score, its neighbours."""
    lines = [rank_sentence(sheet), ""]
    lines += table(sheet.parts, ("name", "given", "points", "most"))
    if sheet.missing:
        lines += ["", f"Still missing: {', '.join(sheet.missing)}."]
    if sheet.problem:
        lines += ["", f"By {sheet.model} it has no score: {sheet.problem}."]
    lines += mark_lines(sheet.criteria)
    if sheet.rank is not None:
        lines += ["", _beside("Before it", sheet.above), _beside("After it", sheet.below)]
    return [*lines, "", _quick_win(sheet)]


def mark_lines(criteria: Sequence[CriterionRow]) -> list[str]:
    """Who gave what, and where scorers lie far apart; nothing where nobody is known."""
    lines = []
    for row in criteria:
        if row.others(""):
            gave = ", ".join(
                f"{said(mark.scorer) if mark.scorer else 'from before'} {mark.value:g}" for mark in row.marks
            )
            lines.append((row.name, f"{gave}{' – far apart' if row.apart else ''}"))
    return ["", "Given by", *(f"  {line}" for line in facts(lines))] if lines else []


def rank_sentence(sheet: RankSheet) -> str:
    """Where it stands and why, in one sentence."""
    because = "; ".join(words for reason in sheet.reasons if (words := _because(reason, sheet)))
    if sheet.rank is None:
        return f"{sheet.number} is {sheet.state}, so it stands in no line: {because}."
    place = f"{sheet.number} stands {ordinal(sheet.rank.place)} of {sheet.rank.of} for {said(sheet.product)}"
    if sheet.rank.of > 1:
        place += f", before {sheet.rank.percentile:g} % of the others"
    return f"{place}: {because}."


def _because(reason: RankReason, sheet: RankSheet) -> str:
    own = reason.own
    if reason.by == "mandates":
        return f"a mandate by {said(own)}" if own is not None else ""
    if reason.by == "quick-wins":
        return "a quick win let pass" if own else ""
    if reason.by == "many-before-few":
        among = f", among those of {reason.bound:g} or more" if reason.bound else ""
        return f"{_users(own)}{among}"
    if reason.by == "visibility":
        return _SEEN.get(str(own), "who sees it is unknown")
    if reason.by == "proportion":
        out = isinstance(own, float) and reason.bound is not None and own < reason.bound
        return f"out of proportion with {said(own)} points a day" if out else ""
    of = f" of {sheet.out_of:g}" if sheet.out_of else f" by {sheet.model}"
    return "not scored" if own is None else f"score {said(own)}{of}"


def _users(reach: Said) -> str:
    return "1 end user" if reach == 1 else f"{said(reach)} end users"


def ordinal(place: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = "th" if 10 <= place % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"


def _beside(where: str, other: Neighbour | None) -> str:
    if other is None:
        return f"{where}: nothing."
    by = _RULES.get(other.by, other.by)
    told = "" if other.by == "number" else f" – {said(other.other)} there, {said(other.own)} here"
    return f"{where}: {other.number} {said(other.title)}, by {by}{told}. {_swap(other)}"


def _swap(other: Neighbour) -> str:
    if not other.needs:
        return "No single value would let them swap."
    return f"They would swap with {' or '.join(f'{need.by} {said(need.needed)}' for need in other.needs)}."


def _quick_win(sheet: RankSheet) -> str:
    if sheet.fast_lane:
        return "It was let pass as a quick win."
    if sheet.quick_win:
        return "It is a quick win, and may be let pass: fortnight decide honour with --fast."
    words = {
        "off": "the policy lets none pass",
        "effort": "its effort is {given}, and {bound} days are the most",
        "reach": "it serves {given}, and {bound} are the least",
    }
    told = (words[each.by].format(given=said(each.given), bound=said(each.bound)) for each in sheet.no_quick_win)
    return f"It is no quick win: {'; '.join(told)}."


# --------------------------------------------------------------------------------------------------- differences


@dataclass(frozen=True, slots=True)
class _Line:
    """A mover as a line of a table."""

    number: str
    title: str
    product: str
    before: int
    after: int
    moves: str
    score: str


def difference_lines(found: RankDifference) -> list[str]:
    """What another model or policy moves."""
    share = f" ({found.swapped / found.pairs:.1%})" if found.pairs else ""
    lines = facts(
        [
            ("in line", found.changes),
            ("moving", found.moved),
            ("gaining", found.gaining),
            ("losing", found.losing),
            ("pairs swapped", f"{found.swapped} of {found.pairs}{share}"),
        ]
    )
    if found.unscored:
        because = (
            f"they have no {', '.join(found.lacking)}" if found.lacking else "the expression has no value for them"
        )
        lines += ["", f"{found.unscored} of {found.scored} lose their score, because {because}."]
    for head, movers, count in (("Gaining", found.gains, found.gaining), ("Losing", found.losses, found.losing)):
        if movers:
            more = f", the first {len(movers)} of {count}" if count > len(movers) else ""
            lines += ["", f"{head}{more}", *_movers(movers)]
    return lines


def _movers(movers: Sequence[Mover]) -> list[str]:
    rows = [
        _Line(
            each.number,
            each.title,
            each.product,
            each.before,
            each.after,
            f"{each.gained:+d}",
            f"{said(each.score_before)} → {said(each.score_after)}",
        )
        for each in movers
    ]
    return table(rows, ("number", "before", "after", "moves", "score", "title", "product"))
