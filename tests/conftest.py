"""What holds for every test: no screen, none of the user's own folders or secrets."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import URL, Engine
from sqlalchemy.engine.interfaces import Compiled
from sqlalchemy.util import LRUCache

import models.database

# Before Qt is first imported: a test never opens a window on somebody's screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# The secrets of whoever runs the tests stay theirs: without a store, keyring says so.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# A wait ends with what it waits for; on a busy machine that comes later, which is no failure.
for _wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed):
    (_wait.__kwdefaults__ or {})["timeout"] = 30_000

_FOLDERS = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home, so that nothing is read from or written to the user's settings and data."""
    home = tmp_path_factory.mktemp("home")
    for name in _FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)  # Qt warns of any other
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return home


class _KeptCache(LRUCache[object, Compiled]):
    """What was compiled for one file serves the next, so closing one forgets nothing."""

    def clear(self) -> None:
        """Stay as it is."""


@pytest.fixture(autouse=True, scope="session")
def compiled_once() -> Iterator[None]:
    """Compile a statement once for all files of a session: doing it again for each took over 40 % of the time.

    SQLAlchemy keeps what it compiled by engine and dialect; here all engines of files share one cache, and their
    dialects, which differ in nothing, count as one.
    """
    kept, make = _KeptCache(4000), models.database._engine

    def sharing(url: URL, patience: float) -> Engine:
        engine = make(url, patience)
        if url.get_backend_name() == "sqlite":
            engine._compiled_cache = kept
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SQLiteDialect_pysqlite, "__eq__", lambda one, other: type(one) is type(other))
        patch.setattr(SQLiteDialect_pysqlite, "__hash__", lambda one: hash(type(one)))
        patch.setattr(models.database, "_engine", sharing)
        yield
