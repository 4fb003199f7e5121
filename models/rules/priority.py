"""The priority of a correction: impact by share of end users × urgency, with its reaction and recovery times."""

from dataclasses import dataclass

from models.rules.terms import Level

_MATRIX = {
    (Level.HIGH, Level.HIGH): 1,
    (Level.HIGH, Level.MEDIUM): 2,
    (Level.HIGH, Level.LOW): 3,
    (Level.MEDIUM, Level.HIGH): 2,
    (Level.MEDIUM, Level.MEDIUM): 3,
    (Level.MEDIUM, Level.LOW): 4,
    (Level.LOW, Level.HIGH): 3,
    (Level.LOW, Level.MEDIUM): 4,
    (Level.LOW, Level.LOW): 5,
}

CRITICAL = 1


@dataclass(frozen=True, slots=True)
class ServiceTimes:
    """Hours within which a correction of a priority is reacted to (100 %) and recovered (95 %); service hours."""

    reaction: int
    recovery: int


SERVICE_TIMES = {
    1: ServiceTimes(1, 4),
    2: ServiceTimes(4, 8),
    3: ServiceTimes(8, 16),
    4: ServiceTimes(12, 32),
    5: ServiceTimes(16, 40),
}


def impact_of(waiting: int, all_users: int) -> Level | None:
    """Impact from the end users who wait as a share of the product's: ≥ 33 % high, 10–33 % medium; None if unknown."""
    if all_users <= 0:
        return None
    share = waiting / all_users
    if share >= 0.33:
        return Level.HIGH
    return Level.MEDIUM if share >= 0.10 else Level.LOW


def priority_of(urgency: Level | None, impact: Level | None) -> int | None:
    """1 critical … 5 minor, or None while urgency or impact is unknown."""
    if urgency is None or impact is None:
        return None
    return _MATRIX[urgency, impact]
