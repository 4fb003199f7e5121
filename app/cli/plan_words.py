"""A plan and its reasons in words, for the terminal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.rows.plans import Because, BecauseKind, Composition, FilledRelease, HeldKind, HeldRow, MoveRow

if TYPE_CHECKING:
    from app.composer.difference import Moved
    from app.composer.explained import WhyIn, WhyNot

_WORDS = {
    BecauseKind.DEMANDED: "it must ship by {day}",
    BecauseKind.PINNED: "it is pinned to {names}",
    BecauseKind.BARRED: "it is barred from {names}",
    BecauseKind.NOT_BEFORE: "it must not ship before {day}",
    BecauseKind.PAST: "the day of {names} is past",
    BecauseKind.NEEDED_BY: "{names} require it",
    BecauseKind.TOGETHER: "it goes together with {names}",
    BecauseKind.REQUIRES: "it requires {names}",
    BecauseKind.EXCLUDED: "it excludes {names}",
    BecauseKind.OVERBOOKED: "{first} asks more of {last} than there is",
    BecauseKind.TAKES_ROOM: "it takes the room of {names}",
    BecauseKind.GIVES_ROOM: "it gives its room to {names}",
    BecauseKind.EARLIER: "sooner it brings more",
    BecauseKind.ROOM: "there is room in {names}",
    BecauseKind.UNWEIGHED: "nobody has said how much work it is",
}


def plan_lines(plan: Composition) -> Sequence[str]:
    """A plan in full: the releases, what moves and why, what is held and left out, and how sure it is."""
    lines = [line for release in plan.releases for line in _release_lines(release)]
    lines += ["", *(_row_line(move) for move in plan.moves)]
    if not plan.moves:
        lines.append("Today's plan is the best: nothing moves.")
    lines += [f"passed over: {each.sentence}" for each in plan.passed_over if each.closure or each.changes]
    lines += [f"held: {_held_words(each)}" for each in plan.held]
    lines += [f"left out: {each.number} {each.title}: {each.reason}" for each in plan.left_out]
    lines += [f"without limit: nobody knows how much time {team} has in some release" for team in plan.unlimited]
    lines += [f"today's plan can't stand: {each.sentence}" for each in plan.broken]
    certain = "proven the best" if plan.proven else f"at most {100 * plan.gap:.2f} % below the best"
    return [*lines, "", f"Worth {plan.value:.1f}, {certain}; today's plan is worth {plan.today:.1f}."]


def _release_lines(release: FilledRelease) -> Sequence[str]:
    def room(capacity: float | None) -> str:
        return "no limit" if capacity is None else f"{_days(capacity)}"

    total = f"{_days(release.taken)} of {room(release.capacity)} person-days"
    teams = ", ".join(f"{each.team} {_days(each.taken)} of {room(each.capacity)}" for each in release.teams)
    parts = f" ({teams})" if len(release.teams) > 1 else ""
    return [
        f"{release.release}  {release.day.isoformat()}  {total}{parts}",
        f"  {', '.join(release.changes) or 'nothing'}",
    ]


def _days(number: float) -> str:
    return f"{round(number, 2):g}"


def _row_line(move: MoveRow) -> str:
    because = "; ".join(because_words(each) for each in move.because)
    line = _move_line(move.kind, f"{move.number} {move.title}", (move.before, move.after))
    price = f", the price of moving it is {move.price:.1f}" if round(move.price, 1) else ""
    return f"{line} ({_signed(move.value)}{price}{': ' + because if because else ''})"


def _signed(value: float) -> str:
    """+2.1, -0.8; what rounds to nothing has no sign but plus."""
    return f"{round(value, 1) + 0.0:+.1f}"


def because_words(because: Because) -> str:
    """One ground of a move, in words."""
    names = because.names
    words = _WORDS[because.kind]
    if because.kind is BecauseKind.BARRED and not names:
        words = "it is barred from all releases"
    if because.kind is BecauseKind.NEEDED_BY and len(names) == 1:
        words = "{first} requires it"
    return words.format(
        names=", ".join(names),
        first=names[0] if names else "",
        last=names[-1] if names else "",
        day=because.day.isoformat() if because.day is not None else "",
    )


def _held_words(row: HeldRow) -> str:
    releases = ", ".join(row.releases)
    if row.kind is HeldKind.MANDATE:
        said = f"must ship by {row.day.isoformat()}" if row.day is not None else "must ship"
        if row.late:
            said = f"should have shipped by {row.day}: it is late, and comes as early as it can"
    elif row.kind is HeldKind.BUILT:
        said = f"is built, and stays in {releases}"
    elif row.kind is HeldKind.PINNED:
        said = f"is pinned to {releases}"
    else:
        said = f"is barred from {releases or 'all releases'}"
    return f"{row.number} {row.title} {said}"


def _move_line(kind: str, what: str, places: tuple[str | None, str | None]) -> str:
    before, after = places
    where = {"in": f"into {after}", "out": f"out of {before}"}.get(kind, f"from {before} to {after}")
    return f"{kind:6} {what}: {where}"


def in_lines(why: "WhyIn") -> Sequence[str]:
    """Why a change is in the plan."""
    lines = [f"{why.name} is in {why.release}."]
    if why.serves:
        lines.append(f"It serves {', '.join(why.serves)}.")
    if why.waiting:
        lines.append(f"It settles a demand of law or contract, for which a later release is time enough: {why.waiting}")
    if why.loss is None:
        return [*lines, "No plan can do without it:", *(f"  {clause.sentence}" for clause in why.demanded)]
    return [
        *lines,
        *_led(f"Without it the best plan loses {why.loss:.1f}", why.instead),
        *_paid(why.paid),
        *_unproven(proven=why.proven),
    ]


def out_lines(why: "WhyNot") -> Sequence[str]:
    """Why a change is not in the plan."""
    lines = [f"{why.name} stays out." if why.cost is not None else f"{why.name} can't be in."]
    if why.waiting:
        lines.append(f"It is a demand of law or contract that can wait: {why.waiting}")
    if why.clauses:
        lines += ["What keeps it out:", *(f"  {clause.sentence}" for clause in why.clauses)]
        lines += ["What would help:", *(f"  {way}" for way in why.ways)]
    elif why.cost is not None:
        lines.append("Nothing keeps it out but that it brings nothing.")
    if why.cost is not None:
        lines += [*_led(f"Forced in, it costs {why.cost:.1f}", why.displaced), *_paid(why.paid)]
    return [*lines, *_unproven(proven=why.proven)]


def _led(words: str, moves: "Sequence[Moved]") -> Sequence[str]:
    """The words, with the moves under them where there are any."""
    lines = [f"  {_move_line(move.kind, move.name, (move.before, move.after))}" for move in moves]
    return [f"{words}:", *lines] if lines else [f"{words}."]


def _paid(price: float) -> Sequence[str]:
    """What of a loss or a cost is the price of moves: a day that was told, or any move where few are wanted."""
    if abs(price) < 0.05:
        return []
    return [f"{_signed(price)} of that is the price of moves: days that were told, or any where few are wanted."]


def _unproven(*, proven: bool) -> Sequence[str]:
    return [] if proven else ["Time ran out before this was proven; give more --seconds."]
