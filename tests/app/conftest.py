"""The sample, made once for all tests of a session and copied for each."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.sample.replay import make_sample
from models.database import Database, connect

SAMPLE_DAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample of SAMPLE_DAY, only to be copied or read."""
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    database = connect(path)
    make_sample(database, SAMPLE_DAY)
    database.close()
    return path


@pytest.fixture
def sample(sample_file: Path, tmp_path: Path) -> Iterator[Database]:
    """A sample of the test's own."""
    path = tmp_path / "sample.db"
    shutil.copy(sample_file, path)
    database = connect(path)
    yield database
    database.close()
