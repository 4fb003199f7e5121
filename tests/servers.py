"""A real PostgreSQL for the tests: one cluster a session, of an unprivileged user, on a free port of this machine alone."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BINARIES = "/usr/lib/postgresql/*/bin/initdb"
_UNPRIVILEGED = 65534  # nobody
_MISSING = "PostgreSQL is needed for these tests: apt-get install postgresql (./fortnight test does it)."


@contextmanager
def postgres() -> Iterator[str]:
    """Start a cluster; gives the URL of its server without a database name, and removes everything at the end."""
    folder = Path(tempfile.mkdtemp(prefix="fortnight-postgres-"))
    data, port = folder / "data", _free_port()
    if os.geteuid() == 0:
        # PostgreSQL refuses to run as root.
        os.chown(folder, _UNPRIVILEGED, _UNPRIVILEGED)
    try:
        _run("initdb", "--pgdata", str(data), "--username", "fortnight", "--auth", "trust", "--no-sync", "-E", "UTF8")
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' -c fsync=off"
        _run(
            "pg_ctl", "start", "--wait", "--silent", "--pgdata", str(data), "-o", options, "--log", str(folder / "log")
        )
        try:
            yield f"postgresql+psycopg://fortnight@127.0.0.1:{port}"
        finally:
            _run("pg_ctl", "stop", "--wait", "--silent", "--mode", "immediate", "--pgdata", str(data))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(program: str, *arguments: str) -> None:
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
    subprocess.run(
        [str(_bin() / program), *arguments],
        check=True,
        env=environment,
        cwd="/",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=_UNPRIVILEGED if os.geteuid() == 0 else None,
        group=_UNPRIVILEGED if os.geteuid() == 0 else None,
        extra_groups=[] if os.geteuid() == 0 else None,
    )


def _bin() -> Path:
    found = sorted(Path("/").glob(_BINARIES.lstrip("/")))
    on_path = shutil.which("initdb")
    if not found and on_path is None:
        raise RuntimeError(_MISSING)
    return found[-1].parent if found else Path(str(on_path)).resolve().parent


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
