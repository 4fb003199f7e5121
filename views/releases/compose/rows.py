"""The lines of a plan as the panel lists them: In, Moved, Out, Held and Left out, each group with its head."""

from collections.abc import Collection
from dataclasses import dataclass

from app.rows.plans import Composition, HeldRow, LeftOut, MoveRow

#: The groups in their order; those that fold begin folded.
GROUPS = ("in", "moved", "out", "held", "left")
FOLDED = frozenset({"held", "left"})


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line: a head (*count* of its group), a move with its tick, something held, or something left out."""

    id: str
    group: str
    is_head: bool = False
    count: int = 0
    folded: bool = False
    taken: bool | None = None
    change: int = 0
    row: MoveRow | HeldRow | LeftOut | None = None


def lines_of(shown: Composition, left: Collection[int], unfolded: Collection[str]) -> list[PlanLine]:
    """The lines of a plan; *left* are the changes whose moves are not taken, *unfolded* the groups that were opened."""
    lines: list[PlanLine] = []
    for group in GROUPS:
        rows = _rows_of(shown, group)
        if not rows:
            continue
        folded = group in FOLDED and group not in unfolded
        lines.append(PlanLine(group, group, is_head=True, count=len(rows), folded=folded))
        if not folded:
            lines += [_line(group, row, left) for row in rows]
    return lines


def _rows_of(shown: Composition, group: str) -> list[MoveRow] | list[HeldRow] | list[LeftOut]:
    if group == "held":
        return list(shown.held)
    if group == "left":
        return list(shown.left_out)
    moves = [move for move in shown.moves if move.kind == group]
    return sorted(moves, key=lambda move: -abs(move.value))


def _line(group: str, row: MoveRow | HeldRow | LeftOut, left: Collection[int]) -> PlanLine:
    taken = row.change_id not in left if isinstance(row, MoveRow) else None
    kind = f"{row.kind}-" if isinstance(row, HeldRow) else ""
    return PlanLine(f"{group}-{kind}{row.number}", group, taken=taken, change=row.change_id, row=row)


def plan_marks(shown: Composition, left: Collection[int]) -> dict[int, tuple[str | None, str | None]]:
    """Where the taken moves lead: releases before and after (R-3, or None) by change."""
    return {move.change_id: (move.before, move.after) for move in shown.moves if move.change_id not in left}
