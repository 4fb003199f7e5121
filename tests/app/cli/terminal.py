"""A terminal to type at: commands in one line, on a database of the test's own."""

import json
import shlex
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from _pytest.capture import CaptureResult

from app.cli import main
from app.startup import open_database

#: A year that is still to come, and near enough for releases.
YEAR = datetime.now(UTC).year + 5
HEAD = "key,subject,body,kind,requester,email,language,organisation,end users,product"
ROWS = (
    "K-1,Copy a week,I copy each booking by hand.,wish,Ada Holm,ada@north.example.org,en,North,400,Kursvik",
    "K-2,Kopiera en vecka,Jag kopierar för hand.,wish,Bo Ek,bo@north.example.org,sv,North,400,Kursvik",
    "K-3,Viikon kopiointi,Kopioin käsin.,wish,Cia Salo,cia@east.example.org,fi,East,300,Kursvik",
    "K-4,Woche kopieren,Ich kopiere von Hand.,wish,Dirk Falk,dirk@south.example.org,de,South,200,Kursvik",
    "K-5,Week kopiëren,Ik kopieer met de hand.,wish,Els Veen,els@west.example.org,nl,West,100,Kursvik",
    "K-6,Copy a week please,By telephone.,wish,Finn Lund,,en,West,100,Kursvik",
)


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on stdout; Any because JSON is."""
        return json.loads(self.out)


class Terminal:
    """Types commands: `terminal("park C-1 --reason Later")`."""

    def __init__(self, database: Path, read: Callable[[], CaptureResult[str]]) -> None:
        self.database = database
        self.folder = database.parent
        self._read = read

    def __call__(self, line: str, *more: str) -> Answer:
        """Run one command; *more* are arguments that need no quoting."""
        self._read()
        status = main(["--db", str(self.database), *shlex.split(line), *more])
        out, err = self._read()
        return Answer(status, out, err)

    def done(self, line: str, *more: str) -> str:
        """Run a command that must succeed; what it printed."""
        answer = self(line, *more)
        assert answer.status == 0, f"{line}: {answer.err}"
        return answer.out

    def refused(self, line: str, *more: str) -> str:
        """Run a command that a rule must refuse; the sentence."""
        return self._failed(1, line, *more)

    def wrong(self, line: str, *more: str) -> str:
        """Run a command that must be taken for wrong use or bad input; the sentence."""
        return self._failed(2, line, *more)

    def rows(self, line: str, *more: str) -> list[dict[str, Any]]:
        """The array that a list command gives."""
        found = self(f"{line} --json", *more)
        assert found.status == 0, found.err
        assert isinstance(found.json, list)
        return found.json

    def _failed(self, status: int, line: str, *more: str) -> str:
        answer = self(line, *more)
        assert (answer.status, answer.out) == (status, ""), f"{line}: {answer}"
        assert "Traceback" not in answer.err
        return answer.err.strip()

    def file(self, name: str, *lines: str) -> Path:
        """A text file beside the database."""
        path = self.folder / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    def six_tickets(self) -> None:
        """Take in six tickets that wish for the same, in five languages; the last by telephone."""
        self.done("import", str(self.file("desk.csv", HEAD, *ROWS)), "--source", "Desk")

    def wish(self) -> None:
        """Make C-1, for which all six wait."""
        self.six_tickets()
        self.done("change new --kind wish --title 'Copy a week' --from T-1 T-2 T-3 T-4 T-5 T-6")

    def honoured(self) -> None:
        """Make C-1 and let it be honoured."""
        self.wish()
        self.done("park C-1 --reason 'It needs a look'")
        self.done("decide C-1 honour --reason 'Many copy by hand'")

    def placed(self) -> None:
        """Let C-1 stand in R-1."""
        self.honoured()
        self.done("release plan")
        self.done("place C-1 R-1")

    def shipped(self) -> None:
        """Let R-1 ship with C-1."""
        self.placed()
        self.done("ready C-1")
        self.done("verdict C-1 pass")
        self.done("ship R-1")


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, made once."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"
    open_database(path).close()
    return path


@pytest.fixture
def terminal(tmp_path: Path, empty_file: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on an empty database."""
    shutil.copy(empty_file, tmp_path / "try.db")
    return Terminal(tmp_path / "try.db", capsys.readouterr)
