"""The desk, for every test here."""

from tests.app.commands.desk import desk, either_desk, empty_file, server

__all__ = ["desk", "either_desk", "empty_file", "server"]
