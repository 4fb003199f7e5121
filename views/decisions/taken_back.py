"""Words that were taken back: they stand in the field again, once."""

from app.rows.changes import ChangeSheet
from views.decisions.band import WordBand
from views.decisions.drafts import Said

#: What is said at the desk, as the history names it.
_WORDS = frozenset({"decide", "bake", "stand", "reopen"})


class TakenBack:
    """Knows the undos whose words stood in the field already."""

    def __init__(self) -> None:
        self._offered: set[int] = set()

    def offer(self, band: WordBand, sheet: ChangeSheet) -> None:
        """Puts the words of what was just taken back into the field."""
        last = sheet.history[-1] if sheet.history else None
        if last is None or last.undoes is None or last.act in self._offered:
            return
        self._offered.add(last.act)
        taken_back = next((each for each in sheet.history if each.act == last.undoes), None)
        if taken_back is not None and taken_back.verb in _WORDS:
            spoken = next((each.words for each in sheet.decisions if each.at == taken_back.at), {})
            band.offer(sheet.row.id, Said(taken_back.reason or "", spoken))
