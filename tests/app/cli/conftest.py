"""The terminal, for every test here."""

from tests.app.cli.terminal import empty_file, terminal

__all__ = ["empty_file", "terminal"]
