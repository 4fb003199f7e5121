"""What moving a point comes to: another effort, and the value of the scale whose score lies nearest; without Qt."""

from dataclasses import dataclass

from app.rows.chart import ValueCurve
from views.backlog.chart.efforts import rounded_effort, stepped_effort


@dataclass(frozen=True, slots=True)
class Rescore:
    """New figures of a change, None for what stays; *clipped* where no value gives the score that was asked for."""

    effort: float | None = None
    value: float | None = None
    score: float | None = None
    clipped: bool = False
    #: It was asked for another benefit, but no value leads to one.
    no_curve: bool = False
    #: What gets the value.
    criterion: str = "value"

    @property
    def is_nothing(self) -> bool:
        """Whether nothing would change."""
        return self.effort is None and self.value is None


def dropped(curve: ValueCurve | None, now: float | None, effort: float | None, score: float | None) -> Rescore:
    """What a point dropped at an effort and a score comes to, as a person would say it; *now* is its effort."""
    said = None if effort is None else rounded_effort(effort)
    if said == now:
        said = None
    if score is None:
        return Rescore(said)
    if curve is None or not curve.values:
        return Rescore(said, no_curve=True)
    place = min(range(len(curve.values)), key=lambda at: abs(curve.scores[at] - score))
    least, most = min(curve.scores), max(curve.scores)
    room = max((most - least) / max(1, len(curve.scores) - 1), 1e-9)
    clipped = not least - room <= score <= most + room
    value = curve.values[place]
    same = value == curve.now
    return Rescore(
        said, None if same else value, None if same else curve.scores[place], clipped, criterion=curve.criterion
    )


def effort_step(now: float | None, *, up: bool) -> Rescore:
    """The next effort; 1 person-day where there was none."""
    return Rescore(1.0 if now is None else stepped_effort(now, up=up))


def value_step(curve: ValueCurve | None, before: float | None, *, up: bool) -> Rescore:
    """The next value of the scale after the one *before* (None: the one it has); its middle where it has none."""
    if curve is None or not curve.values:
        return Rescore(no_curve=True)
    places, now = range(len(curve.values)), curve.now if before is None else before
    if now is None:
        place: int | None = len(curve.values) // 2
    elif up:
        place = next((at for at in places if curve.values[at] > now + 1e-9), None)
    else:
        place = next((at for at in reversed(places) if curve.values[at] < now - 1e-9), None)
    if place is None:
        return Rescore(clipped=True)
    return Rescore(None, curve.values[place], curve.scores[place], criterion=curve.criterion)
