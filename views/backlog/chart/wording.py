"""The words of the chart in the language of the screen: axes, line, facts of a point, sentences for those who listen."""

from PySide6.QtCore import QObject

from views.backlog.chart.cloud import Cloud
from views.backlog.chart.rescoring import Rescore
from views.backlog.words import fill, part_word
from views.widgets.charts import figure
from views.widgets.counts import count_of, numeral
from views.widgets.states import state_look


class ChartWords(QObject):
    """What the chart says; *by* is `score` or `reach`."""

    def benefit(self, by: str) -> str:
        """The benefit axis."""
        return self.tr("Score") if by == "score" else self.tr("End users served")

    def effort(self) -> str:
        """The effort axis."""
        return self.tr("Effort, person-days")

    def no_effort(self, count: int) -> str:
        """Above the strip at the side."""
        return fill(self.tr("No effort: %1"), numeral(count))

    def no_benefit(self, by: str, count: int) -> str:
        """In the strip below."""
        said = self.tr("Not scored: %1") if by == "score" else self.tr("No end users: %1")
        return fill(said, numeral(count))

    def quick(self) -> str:
        """The corner of much benefit for little work."""
        return self.tr("Quick wins")

    def quick_bounds(self, effort: float, reach: float) -> str:
        """What makes a quick win."""
        return fill(self.tr("up to %1 pd, %2 and more"), figure(effort), figure(reach))

    def line(self, by: str, line: float) -> str:
        """Along the line of proportion."""
        said = self.tr("%1 points per pd") if by == "score" else self.tr("%1 end users per pd")
        return fill(said, figure(line))

    def per_day(self, by: str) -> str:
        """The head of a column of benefit for each person-day."""
        return self.tr("Points per pd") if by == "score" else self.tr("End users per pd")

    def parted(self, above: int, below: int) -> str:
        """How many lie on either side."""
        return fill(self.tr("%1 above the line · %2 below"), numeral(above), numeral(below))

    def number(self, cloud: Cloud, place: int) -> str:
        """C-1042."""
        return f"C-{cloud.points.ids[place]}"

    def facts(self, cloud: Cloud, place: int) -> list[str]:
        """A point's number, state and what it lies by: two lines under its title."""
        points = cloud.points
        effort, score, reach = points.efforts[place], points.scores[place], points.reaches[place]
        users = count_of(reach, self.tr("1 end user"), self.tr("%n end users"))
        days = fill(self.tr("%1 pd"), figure(effort)) if effort is not None else self.tr("no effort")
        scored = fill(self.tr("score %1"), figure(score)) if score is not None else self.tr("not scored")
        return [
            " · ".join((self.number(cloud, place), state_look("change", points.states[place]).word, users)),
            f"{days} · {scored}",
        ]

    def against(self, cloud: Cloud, place: int, line: float) -> str:
        """How a point lies to the line; nothing where effort or benefit is missing."""
        if not cloud.stands[place]:
            return ""
        per_day = float(cloud.per_day[place])
        return fill(self.tr("%1, %2 × the line"), self.line(cloud.by, per_day), figure(per_day / line))

    def more_here(self, count: int) -> str:
        """Others at the same spot."""
        return count_of(count, self.tr("1 more here"), self.tr("%n more here"))

    def spoken(self, cloud: Cloud, place: int, line: float) -> str:
        """Everything on a point in one sentence."""
        said = [cloud.points.titles[place], *self.facts(cloud, place), self.against(cloud, place, line)]
        return ". ".join(part for part in said if part)

    def summary(self, cloud: Cloud, line: float) -> str:
        """The whole chart in one sentence."""
        above, below = cloud.parted(line)
        return fill(
            self.tr("%1 by effort and %2. %3: %4."),
            count_of(len(cloud), self.tr("1 change"), self.tr("%n changes")),
            self.benefit(cloud.by),
            self.line(cloud.by, line),
            self.parted(above, below),
        )

    def rescored(self, rescore: Rescore) -> str:
        """What moving a point would set."""
        parts = []
        if rescore.effort is not None:
            parts.append(fill(self.tr("%1 pd"), figure(rescore.effort)))
        if rescore.value is not None:
            parts.append(f"{part_word(rescore.criterion).lower()} {figure(rescore.value)}")
        if rescore.score is not None:
            parts.append(fill(self.tr("score %1"), figure(rescore.score)))
        return " · ".join(parts)

    def out_of_reach(self, least: float, most: float) -> str:
        """Why a point goes no higher or lower."""
        return fill(self.tr("By its value the score can be %1 to %2."), figure(least), figure(most))

    def no_curve(self, by: str) -> str:
        """Why a point can't be moved up or down at all."""
        if by == "reach":
            return self.tr("End users are counted from who waits: only the effort can be moved.")
        return self.tr("Its score does not follow from a value alone: only the effort can be moved.")
