"""The page of what every plan goes by: what waiting and broken promises cost, and whether corrections come before wishes."""

from collections.abc import Callable

from app.rows.house import SettingsRow
from models.rules.errors import Refusal
from views.desk import Desk
from views.settings.lines import ChoiceLine, Line, TextLine
from views.settings.page import HousePage
from views.settings.staffing_dialogs import in_percent
from views.widgets.counts import numeral

#: The example's value in points, and how many weeks it waits.
POINTS, WEEKS = 8, 4


class PlanSettings(HousePage):
    """Plans; below each figure an example says what it comes to, while it is being typed."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr(
            "What Compose weighs a plan by, beside the scores and what is demanded. It holds for every product, and for "
            "what if; no plan is made anew by itself."
        )
        super().__init__(desk, self.tr("Plans"), about)
        self.fades = TextLine(self.tr("Waiting costs, %"), width=80)
        self.promise = TextLine(self.tr("A promise costs, %"), width=80)
        choices = [("no", self.tr("Weighed like wishes")), ("yes", self.tr("Before wishes"))]
        note = self.tr("Before wishes: no correction gives way to a wish, whatever that is worth.")
        self.faults = ChoiceLine(self.tr("Corrections"), choices, note)
        self.add_lines(self.tr("What a plan weighs"), self.fades, self.promise, self.faults)
        self.bind({"fades": self.fades, "promise_price": self.promise, "faults_first": self.faults})
        self.fades.typed.connect(self._show_examples)
        self.promise.typed.connect(self._show_examples)

    def store(self, name: str, value: str, line: Line) -> None:
        """Stores one; a figure is a part in per cent, and stands there afterwards as it was understood."""
        if isinstance(line, TextLine):
            share = _share(value)
            if share is not None:
                line.type_again(_per_cent(share))
            value = in_percent(value)
        super().store(name, value, line)

    def show_row(self, row: SettingsRow) -> None:
        """Shows what holds, with its examples."""
        self.fades.show_value(_per_cent(row.house.fades))
        self.promise.show_value(_per_cent(row.house.promise_price))
        self.faults.show_value("yes" if row.house.faults_first else "no")
        self._show_examples()

    def _show_examples(self) -> None:
        waits = self.tr(
            "A change loses this part of its value each week that it waits. Worth %1 points in the next release, it is "
            "worth %2 four weeks later: the more waiting costs, the more a plan puts early what is worth most."
        )
        self._say(self.fades, waits, lambda share: max(0.0, POINTS * (1 - share * WEEKS)))
        moves = self.tr(
            "A change loses this part of its value when it moves from the day that those who wait were told. One worth "
            "%1 points is moved only where that wins more than %2: the more a promise costs, the fewer are broken."
        )
        self._say(self.promise, moves, lambda share: POINTS * share)

    @staticmethod
    def _say(line: TextLine, words: str, worth: Callable[[float], float]) -> None:
        """The example by what is typed; the last one stays while that is no share."""
        share = _share(line.value())
        if share is not None:
            line.set_note(words.replace("%1", numeral(POINTS)).replace("%2", numeral(worth(share))))


def _share(typed: str) -> float | None:
    """What is typed in per cent as a number from 0 to 1; None where it is no such."""
    from app.commands.house import share_of

    try:
        return share_of(in_percent(typed))
    except Refusal:
        return None


def _per_cent(share: float) -> str:
    return f"{round(share * 100, 6):g}"
