"""The desk, for every journey here, and the switch for the long form."""

import os

import pytest

from tests.app.commands.desk import desk, either_desk, empty_file, server

__all__ = ["desk", "either_desk", "empty_file", "long_form", "pytest_addoption", "server"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --long: the campaigns' length in place of the everyday one (works when these tests are named on the line)."""
    parser.addoption("--long", action="store_true", help="run the stories at their full length")


@pytest.fixture(scope="session")
def long_form(request: pytest.FixtureRequest) -> bool:
    """Whether the long form was asked for, by --long or FORTNIGHT_LONG=1."""
    return bool(request.config.getoption("--long", default=False)) or os.environ.get("FORTNIGHT_LONG") == "1"
