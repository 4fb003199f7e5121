"""How the lines of a plan look in the panel's list."""

from app.rows.plans import HeldRow, LeftOut, MoveRow
from views.releases.compose.listing import FoldLook, HeadLook, MoveLook
from views.releases.compose.rows import FOLDED, PlanLine
from views.releases.compose.words import Names, held_words, left_words, reason_of, signed
from views.releases.words import translate
from views.widgets.counts import numeral
from views.widgets.looks import RowLook

_ICONS = {"in": "add", "moved": "change", "out": "minus", "held": "pin", "left": "warning"}


def look_of(line: PlanLine, names: Names) -> RowLook:
    """A head, a move with its box, or what is held or left out."""
    if line.is_head:
        return _head(line)
    row = line.row
    if isinstance(row, MoveRow):
        ticked = bool(line.taken)
        state = translate("Compose", "taken") if ticked else translate("Compose", "not taken")
        return MoveLook(
            row.title,
            meta=reason_of(row, names),
            lead_text=row.number,
            right=signed(row.value),
            right_tone="text",
            ticked=ticked,
            state=state,
        )
    if isinstance(row, HeldRow):
        return MoveLook(row.title, meta=held_words(row, names), lead_text=row.number)
    if isinstance(row, LeftOut):
        return MoveLook(row.title, meta=left_words(row, names), lead_text=row.number)
    return HeadLook("")


def _head(line: PlanLine) -> RowLook:
    titles = {
        "in": translate("Compose", "In"),
        "moved": translate("Compose", "Moved"),
        "out": translate("Compose", "Out"),
        "held": translate("Compose", "Held"),
        "left": translate("Compose", "Left out"),
    }
    count, icon = numeral(line.count), _ICONS[line.group]
    if line.group not in FOLDED:
        return HeadLook(titles[line.group], count, icon)
    state = translate("Compose", "folded") if line.folded else translate("Compose", "open")
    return FoldLook(titles[line.group], count=count, icon=icon, folded=line.folded, state=state)
