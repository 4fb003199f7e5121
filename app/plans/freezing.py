"""Freezing: which open releases have come to the day of their freeze; until a person freezes them they take nothing in."""

from datetime import date

import sqlalchemy as sa

from models.releases import Release
from models.rules.states import OPEN_RELEASE


def is_to_freeze(release: Release, today: date) -> bool:
    """Whether it is open still, and the day of its freeze has come."""
    return release.state in OPEN_RELEASE and release.freeze_on is not None and release.freeze_on <= today


def not_yet_frozen(today: date) -> sa.ColumnElement[bool]:
    """What holds for an open release whose freeze is still to come, or that has none."""
    return sa.or_(Release.freeze_on.is_(None), Release.freeze_on > today)
