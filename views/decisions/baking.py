"""Baking in: which renewal a wish becomes part of, the likeliest first, or one that is proposed at once."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.effects import Effects
from app.rows.changes import ChangeRow
from app.rows.renewals import RenewalCandidate
from views.desk import Desk
from views.widgets.counts import count_of
from views.widgets.picker import Pick, Picker
from views.widgets.states import state_look
from views.widgets.times import week_day

#: The id of the row that proposes another renewal.
_PROPOSE = -1


class WhichRenewal(Picker):
    """The renewals of the wish's product; words that no renewal bears propose one."""

    def __init__(self, parent: QWidget, found: Sequence[RenewalCandidate]) -> None:
        super().__init__(parent, self.tr("Bake into which renewal?"))
        self._found = tuple(found)
        self.field.setPlaceholderText(self.tr("Words, or the name of a new one"))

    def _on_words(self, words: str) -> None:
        wanted = words.casefold().split()
        picks = [self._pick(each) for each in self._found if all(word in each.title.casefold() for word in wanted)]
        if words.strip():
            proposed = self.tr("Propose “%1”").replace("%1", words.strip())
            picks.append(Pick(_PROPOSE, proposed, self.tr("a new renewal, still to be decided"), "add"))
        else:
            self.say_empty(self.field.placeholderText())
        self._show(picks)

    def _pick(self, each: RenewalCandidate) -> Pick:
        facts = [each.number, count_of(each.wishes, self.tr("1 wish"), self.tr("%n wishes"))]
        if each.planned is not None:
            facts.append(week_day(each.planned))
        facts += list(each.words[:3])
        return Pick(each.id, each.title, " · ".join(facts), "bake", state_look("renewal", each.state))


class Baking:
    """Asks which renewal a wish is baked into, and hands on its number and name."""

    def __init__(self, desk: Desk, home: QWidget, take: Callable[[int, int, str], None]) -> None:
        """*take* gets the change, the renewal and its name."""
        self._desk = desk
        self._home = home
        self._take = take

    def ask(self, row: ChangeRow, anchor: QWidget) -> None:
        """Shows the renewals that fit."""
        from app.queries.renewals import candidates

        change, database = row.id, self._desk.database

        def show(found: Sequence[RenewalCandidate]) -> None:
            asked = WhichRenewal(self._home, found)
            names = {each.id: each.title for each in found}
            asked.picked.connect(lambda picked: self._on_picked(row, picked, names, asked.field.text().strip()))
            asked.open_at(anchor)

        self._desk.read(lambda: candidates(database, change), show, key="decisions.renewals")

    def _on_picked(self, row: ChangeRow, picked: int, names: dict[int, str], typed: str) -> None:
        if picked != _PROPOSE:
            self._take(row.id, picked, names[picked])
            return
        from app.commands.renewals import Propose, propose

        def proposed(effects: Effects) -> None:
            self._take(row.id, int(effects.made[-1].removeprefix("N-")), typed)

        self._desk.do(propose, Propose(typed, row.product), then=proposed)
