"""The room and two releases, for every test here."""

from tests.views.releases.room import empty_file, room, two

__all__ = ["empty_file", "room", "two"]
