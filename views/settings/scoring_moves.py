"""What another scoring would move, before it is saved: how many, who gains and who loses most."""

from collections.abc import Sequence

from app.rows.ranking import Mover, RankDifference
from views.desk import Desk
from views.theme import px
from views.widgets.counts import numeral
from views.widgets.labels import Label
from views.widgets.looks import Cell
from views.widgets.sheet import Sheet


class Moves(Sheet):
    """The difference of two orders as a page; a change opens by a click."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", margin=23)
        self.setAccessibleName(self.tr("What would move"))
        self._desk = desk
        self.sentence = ""

    def show_unknown(self) -> None:
        """It can't be reckoned yet; what is wrong stands where it is typed."""
        self._begin(self.tr("What would move stands here as soon as model and rules can be read."), "text3")

    def show_same(self) -> None:
        """Nothing was altered yet."""
        self._begin(self.tr("Alter the model or the rules: here stands who would gain and who would lose."), "text3")

    def show_difference(self, found: RankDifference) -> None:
        """Who moves, the most first."""
        if not found.moved:
            self._begin(self.tr("Nothing would move."), "text2")
            return
        words = self.tr("Would move: %1 of %2, %3 of them up and %4 down. Pairs that swap: %5 of %6.")
        numbers = (found.moved, found.changes, found.gaining, found.losing, found.swapped, found.pairs)
        for place, number in enumerate(numbers, start=1):
            words = words.replace(f"%{place}", numeral(number))
        self._begin(words, "text")
        self._add(self.tr("Gains"), found.gaining, found.gains)
        self._add(self.tr("Loses"), found.losing, found.losses)

    def _begin(self, sentence: str, role: str) -> None:
        self.sentence = sentence
        self.clear()
        self.add_title("", self.tr("What would move"))
        words = Label(sentence, "cell", 400, role, wraps=True)
        words.setMinimumHeight(px(22))
        self.add(words)

    def _add(self, title: str, count: int, movers: Sequence[Mover]) -> None:
        if not movers:
            return
        section = self.add_section(title, numeral(count))
        heads = (self.tr("Change"), self.tr("Was"), self.tr("Becomes"), self.tr("Score"))
        rows = [_cells(mover) for mover in movers]
        section.add_table(heads, rows, (1, 2, 3), lambda at: self._desk.open("change", movers[at].id))


def _cells(mover: Mover) -> list[Cell]:
    scores = [
        numeral(round(score, 2)) if score is not None else "–" for score in (mover.score_before, mover.score_after)
    ]
    score = scores[0] if scores[0] == scores[1] else f"{scores[0]} → {scores[1]}"
    tone = "good" if mover.gained > 0 else "bad"
    return [
        Cell(f"{mover.number} {mover.title}"),
        Cell(numeral(mover.before), tone="text2"),
        Cell(f"{numeral(mover.after)} ({mover.gained:+d})", tone=tone),
        Cell(score, tone="text2"),
    ]
