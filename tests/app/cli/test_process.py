"""The real program as a process: pipes, interruptions, and what nobody foresaw."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.cli import desk, main
from tests.app.cli.terminal import Terminal

ROOT = Path(__file__).parents[3]


def program(terminal: Terminal, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--db", str(terminal.database), *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def test_the_program_answers_on_stdout_and_refuses_on_stderr(terminal: Terminal) -> None:
    terminal.six_tickets()
    with program(terminal, "list", "tickets", "--json") as process:
        out, err = process.communicate()
    assert (process.returncode, len(json.loads(out)), err) == (0, 6, "")
    with program(terminal, "show", "C-1") as process:
        assert process.communicate() == ("", "There is no C-1.\n")
    assert process.returncode == 2


def test_a_reader_who_has_seen_enough_ends_it_quietly(terminal: Terminal) -> None:
    rows = [f"K-{number},{'A long subject ' * 20}" for number in range(2000)]
    terminal.done("import", str(terminal.file("many.csv", "key,subject", *rows)))
    with program(terminal, "list", "tickets") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith("number")
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_an_interrupted_command_leaves_nothing_half_done(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal.wish()

    def interrupted(*_arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("app.commands.act.Act.done", interrupted)
        assert terminal("park C-1 --reason Later").status == 130
    assert terminal.rows("list changes")[0]["state"] == "new"


def test_what_nobody_foresaw_is_a_sentence_with_its_details_in_a_file(terminal: Terminal, own_folders: Path) -> None:
    terminal.six_tickets()
    with sqlite3.connect(terminal.database) as database:
        database.execute("ALTER TABLE tickets RENAME TO elsewhere")
    database.close()
    answer = terminal("list tickets")
    assert (answer.status, answer.out) == (3, "")
    assert "Traceback" not in answer.err
    assert "The details are in" in answer.err
    log = Path(answer.err.strip().rpartition(" in ")[2].rstrip("."))
    assert "Traceback" in log.read_text(encoding="utf-8")
    assert own_folders in log.parents
    answer = terminal("list tickets --json")
    assert (answer.status, answer.json["kind"]) == (3, "failure")


def test_a_failure_that_cannot_be_logged_is_still_a_sentence(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sqlite3.connect(terminal.database) as database:
        database.execute("ALTER TABLE tickets RENAME TO elsewhere")
    database.close()
    monkeypatch.setenv("FORTNIGHT_DATA", str(terminal.database / "below-a-file"))
    answer = terminal("list tickets")
    assert answer.status == 3
    assert "could not be written" in answer.err


def test_without_a_database_named_the_users_own_is_used(own_folders: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["change", "new", "--kind", "wish", "--title", "Mine"]) == 0
    assert main(["list", "changes", "--json"]) == 0
    assert '"title": "Mine"' in capsys.readouterr().out
    assert list(own_folders.rglob("fortnight.db"))


def test_many_who_write_at_once_wait_for_one_another(terminal: Terminal) -> None:
    """The lock is held a moment, so that all of them stand before it."""
    with closing(sqlite3.connect(terminal.database, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        all_of_them = [program(terminal, "change", "new", "--kind", "wish", "--title", f"Wish {n}") for n in range(6)]
        waits = [process.poll() for process in all_of_them]
        holder.execute("ROLLBACK")
    said = [process.communicate() for process in all_of_them]
    assert waits == [None] * 6
    assert [process.returncode for process in all_of_them] == [0] * 6, said
    assert len(terminal.rows("list changes")) == 6


def test_a_command_has_a_minutes_patience_and_is_refused_at_its_end(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.PATIENCE == 60
    monkeypatch.setattr(desk, "PATIENCE", 0.05)
    with closing(sqlite3.connect(terminal.database, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        assert "has been writing for a while" in terminal.refused("change new --kind wish --title Mine")
    terminal.done("change new --kind wish --title Mine")
