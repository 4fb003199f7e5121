"""Efforts as a person would say them: the steps that keys lead through, and rounding after a drag."""

#: Efforts that a step leads through, in person-days.
_LADDER = (0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100)


def stepped_effort(effort: float, *, up: bool) -> float:
    """The next larger or smaller effort of the ladder, in person-days; beyond its ends a tenth more or less."""
    steps = [step for step in _LADDER if (step > effort if up else step < effort)]
    if steps:
        return steps[0] if up else steps[-1]
    return float(f"{effort * (1.1 if up else 0.9):.2g}")


def rounded_effort(effort: float) -> float:
    """An effort as a person would say it: tenths below 1, halves below 10, whole days below 100."""
    for below, part in ((1, 0.1), (10, 0.5), (100, 1.0)):
        if effort < below:
            return max(0.1, round(round(effort / part) * part, 2))
    return min(10_000.0, float(f"{effort:.2g}"))
