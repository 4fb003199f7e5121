"""The desk, for every test here."""

from tests.app.commands.desk import desk, empty_file

__all__ = ["desk", "empty_file"]
