"""What holds for every test: no screen, none of the user's own folders or secrets."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

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
