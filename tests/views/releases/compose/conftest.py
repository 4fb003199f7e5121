"""What the tests of the Compose panel share: the room, and the panel in it."""

import pytest

from tests.views.releases.compose.stage import Stage
from tests.views.releases.room import Room, empty_file, room

__all__ = ["empty_file", "room"]


@pytest.fixture
def stage(room: Room) -> Stage:
    """Two releases of ten days, three candidates that don't all fit, and the hands for them."""
    return Stage(room)
