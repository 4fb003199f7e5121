"""The room, for every test here."""

from tests.views.releases.room import empty_file, room

__all__ = ["empty_file", "room"]
