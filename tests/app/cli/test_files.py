"""Whole databases and files from a terminal: init, import, export, backup, restore, check, run-due."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.cli import main
from app.commands.act import By, perform
from app.sample.mark import mark_as_sample
from app.startup import exists, open_database
from tests.app.cli.terminal import HEAD, ROWS, Terminal

ROOT = Path(__file__).parents[3]


def test_init_makes_a_database_and_leaves_one_that_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "new.db"
    assert main(["init", "--db", str(path)]) == 0
    assert main(["--db", str(path), "init"]) == 0
    assert capsys.readouterr().out == f"{path} is made, and empty.\n{path} is there already, and ready.\n"


def test_the_sample_is_not_mixed_with_data_of_ones_own(terminal: Terminal) -> None:
    terminal.six_tickets()
    assert "database of its own" in terminal.refused("init --sample")
    assert len(terminal.rows("list tickets")) == 6


def test_the_first_ticket_imported_is_t_1(terminal: Terminal) -> None:
    terminal.six_tickets()
    assert [(row["number"], row["key"]) for row in terminal.rows("list tickets --sort id --limit 2")] == [
        ("T-1", "K-1"),
        ("T-2", "K-2"),
    ]


def test_the_same_file_again_changes_nothing_and_a_newer_one_updates(terminal: Terminal) -> None:
    file = terminal.file("desk.csv", HEAD, *ROWS)
    assert terminal.done("import", str(file)).endswith("6 new, 0 updated, 0 unchanged, 0 skipped.\n")
    assert terminal.done("import", str(file)).endswith("0 new, 0 updated, 6 unchanged, 0 skipped.\n")
    terminal.file("desk.csv", HEAD, *(row.replace("Copy a week,", "Copy two weeks,") for row in ROWS))
    answer = terminal("import --json", str(file)).json
    assert (answer["new"], answer["updated"], answer["unchanged"]) == (0, 1, 5)
    assert answer["sentence"].startswith("desk (")


def test_a_dry_run_keeps_nothing(terminal: Terminal) -> None:
    file = terminal.file("desk.csv", HEAD, *ROWS)
    answer = terminal("import --dry-run --json", str(file)).json
    assert (answer["new"], answer["act"], answer["dry_run"]) == (6, None, True)
    assert "would be" in terminal.done("import --dry-run", str(file))
    assert terminal.rows("list tickets") == []


def test_a_broken_row_is_named_and_the_others_come_in(terminal: Terminal) -> None:
    file = terminal.file("desk.csv", HEAD, *ROWS[:2], ",No key,,,,,,,,")
    answer = terminal("import", str(file))
    assert answer.status == 0
    assert "Row " in answer.out
    assert "2 new" in answer.out
    (problem,) = terminal("import --json", str(file)).json["problems"]
    assert problem["skipped"] is True


def test_a_file_of_other_columns_is_mapped_and_the_mapping_remembered(terminal: Terminal) -> None:
    file = terminal.file("other.csv", "Nr;Worum geht es;Wer", "A-1;Es tropft;Ada")
    terminal.done("import", str(file), "--source", "Haus", "--map", "key=Nr", "subject=Worum geht es")
    file = terminal.file("other2.csv", "Nr;Worum geht es;Wer", "A-2;Es pfeift;Bo")
    terminal.done("import", str(file), "--source", "Haus")
    assert [row["subject"] for row in terminal.rows("list tickets --sort key")] == ["Es tropft", "Es pfeift"]
    assert "There is no field" in terminal.wrong("import", str(file), "--map", "colour=Nr")


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(200), b"\x00\x01\x02" * 99, b"just words\n"])
def test_a_file_that_holds_no_tickets_is_refused_with_a_sentence(content: bytes, terminal: Terminal) -> None:
    path = terminal.folder / "strange.csv"
    path.write_bytes(content)
    assert terminal.wrong("import", str(path))
    terminal.wrong("import", str(terminal.folder / "nothing.csv"))
    terminal.wrong("import", str(terminal.folder))
    assert terminal.rows("list tickets") == []


def test_exports_are_written_in_three_forms(terminal: Terminal) -> None:
    terminal.shipped()
    for ending in ("csv", "html", "md"):
        for what in ("changes", "tickets", "release R-1"):
            path = terminal.folder / f"{what[:3]}.{ending}"
            terminal.done(f"export {what}", str(path))
            assert "Copy a week" in path.read_text(encoding="utf-8-sig")
    answer = terminal("export tickets --where language:fi --json", str(terminal.folder / "fi.csv")).json
    assert answer["rows"] == 1
    assert "End it with" in terminal.wrong("export changes", str(terminal.folder / "all.pdf"))
    assert "does not exist" in terminal.wrong("export changes", str(terminal.folder / "none" / "all.csv"))


def test_tickets_exported_are_imported_again_without_a_mapping(terminal: Terminal) -> None:
    terminal.six_tickets()
    path = terminal.folder / "tickets.csv"
    terminal.done("export tickets", str(path))
    terminal.done("import --source Copy", str(path))
    names = ("key", "subject", "kind", "requester", "email", "organisation", "language", "product")
    first, copy = (
        sorted(tuple(row[name] for name in names) for row in terminal.rows(f"list tickets --where source:{source}"))
        for source in ("Desk", "Copy")
    )
    assert first == copy


def test_a_backup_is_restored_and_what_stood_there_is_kept(terminal: Terminal) -> None:
    terminal.six_tickets()
    saved = terminal.folder / "saved.db"
    terminal.done("backup", str(saved))
    terminal.done("change new --kind wish --title Later")
    answer = terminal("restore --json", str(saved)).json
    assert terminal.rows("list changes") == []
    assert len(terminal.rows("list tickets")) == 6
    assert Path(answer["set_aside"]).exists()
    terminal.wrong("backup", str(terminal.database))
    terminal.wrong("restore", str(terminal.file("words.db", "no database")))
    terminal.wrong("restore", str(terminal.folder / "nothing.db"))


def test_a_backup_replaces_nothing_unless_told_to(terminal: Terminal) -> None:
    terminal.six_tickets()
    letter = terminal.file("letter.odt", "Dear all")
    refusal = terminal.wrong("backup", str(letter))
    assert f"There is already a file {letter}, and it stays as it is." in refusal
    assert letter.read_text() == "Dear all\n"
    terminal.done("backup --replace", str(letter))
    assert letter.read_bytes().startswith(b"SQLite format 3")


def test_check_finds_what_was_altered_past_the_program(terminal: Terminal) -> None:
    terminal.wish()
    assert terminal.done("check").startswith("All is well")
    with sqlite3.connect(terminal.database) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.execute("UPDATE acts SET sentence = 'Nothing happened' WHERE id = 1")
    database.close()
    answer = terminal("check")
    assert answer.status == 1
    assert "act 1" in answer.out
    assert terminal("check --json").json["sentence"] == "1 problem found"


def test_what_is_due_is_done_and_twice_does_no_harm(terminal: Terminal) -> None:
    assert terminal.done("run-due") == "Nothing was due.\n"
    terminal.done("change new --kind mandate --title Forms --reference Act --date 2099-01-01")
    first, second = terminal("run-due --json").json, terminal("run-due --json").json
    assert first == second
    assert "C-1 must ship by 2099-01-01" in first["alarms"][0]


def test_a_file_that_is_no_database_of_ours_is_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database")
    assert main(["--db", str(path), "list", "tickets"]) == 2
    assert "no Fortnight database" in capsys.readouterr().err
    assert path.read_text() == "not a database"
    assert main(["--db", "mysql://x/y", "list", "tickets"]) == 2
    assert main(["--db", str(tmp_path / "none" / "x.db"), "list", "tickets"]) == 2


def test_a_restore_that_cannot_be_opened_leaves_the_database_as_it_stood(terminal: Terminal) -> None:
    terminal.six_tickets()
    newer = terminal.folder / "newer.db"
    terminal.done("backup", str(newer))
    for change in (
        "UPDATE alembic_version SET version_num = '9999'",
        "UPDATE alembic_version SET version_num = '0001'",
    ):
        with sqlite3.connect(newer) as database:
            database.execute(change)
            if "0001" in change:
                database.execute("DROP TABLE notices")
        database.close()
        assert "newer" in terminal.wrong("restore", str(newer)) or "0001" in change
        assert len(terminal.rows("list tickets")) == 6
    assert [path.name for path in terminal.folder.glob("*aside*")] == []
    assert [path.name for path in terminal.folder.glob("*.part*")] == []


def test_a_backup_is_restored_from_where_nothing_can_be_written(terminal: Terminal) -> None:
    terminal.six_tickets()
    folder = terminal.folder / "disc"
    folder.mkdir()
    terminal.done("backup", str(folder / "saved.db"))
    before = (folder / "saved.db").read_bytes()
    terminal.done("restore", str(folder / "saved.db"))
    assert len(terminal.rows("list tickets")) == 6
    terminal.done("restore", str(folder / "saved.db"))
    assert len(list(terminal.folder.glob("*set-aside*"))) == 2, "the second took the place of the first"
    assert [path.name for path in folder.iterdir()] == ["saved.db"]
    assert (folder / "saved.db").read_bytes() == before


def test_a_backup_takes_the_place_of_no_device_and_no_journal(terminal: Terminal) -> None:
    pipe = terminal.folder / "pipe.db"
    os.mkfifo(pipe)
    assert "not an ordinary file" in terminal.wrong("backup", str(pipe))
    assert pipe.is_fifo()
    for ending in ("-wal", "-shm"):
        assert "journal" in terminal.wrong("backup", f"{terminal.database}{ending}")
    assert "could not be written" in terminal.wrong("backup", str(terminal.folder / ("n" * 300)))


def test_check_names_what_the_tables_lack(terminal: Terminal) -> None:
    with sqlite3.connect(terminal.database) as database:
        database.execute("ALTER TABLE changes RENAME COLUMN reproduced_at TO produced_at")
    database.close()
    answer = terminal("check")
    assert (answer.status, "changes lacks reproduced_at" in answer.out) == (1, True)


def test_a_database_whose_name_is_too_long_is_refused(terminal: Terminal) -> None:
    assert "can't be opened" in terminal.wrong("list tickets --db", str(terminal.folder / ("n" * 300)))


def _killed_before(step: str, terminal: Terminal, saved: Path) -> None:
    """Restore in a process that is killed right before that step of pathlib is taken on the database or the backup."""
    script = f"""
import os, pathlib, sys
from app.cli import main
taken = pathlib.Path.{step}
def killed(path, target):
    if path.name.endswith((".db", ".restored")):
        os._exit(9)
    return taken(path, target)
pathlib.Path.{step} = killed
main(["--db", sys.argv[1], "restore", sys.argv[2]])
"""
    process = [sys.executable, "-c", script, str(terminal.database), str(saved)]
    assert subprocess.run(process, cwd=ROOT, check=False).returncode == 9


@pytest.mark.parametrize("step", ["rename", "replace"])
def test_a_restore_that_is_killed_half_way_is_finished_by_the_next_start(step: str, terminal: Terminal) -> None:
    terminal.six_tickets()
    saved = terminal.folder / "saved.db"
    terminal.done("backup", str(saved))
    terminal.done("change new --kind wish --title Later")
    _killed_before(step, terminal, saved)
    assert exists(terminal.database)
    assert terminal.rows("list changes") == []
    assert len(terminal.rows("list tickets")) == 6
    (aside,) = terminal.folder.glob("*set-aside*.db")
    assert len(Terminal(aside, terminal._read).rows("list changes")) == 1, "what stood there before is kept whole"


@pytest.mark.parametrize("tables", ["notes (id)", "alembic_version (version_num)"])
def test_another_programs_database_keeps_every_byte(tables: str, terminal: Terminal) -> None:
    path = terminal.folder / "theirs.db"
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute(f"CREATE TABLE {tables}")
        theirs.execute("CREATE TABLE theirs (id)")
        theirs.commit()
    before = path.read_bytes()
    assert "another program" in terminal.wrong("list tickets --db", str(path))
    assert path.read_bytes() == before
    assert [each.name for each in terminal.folder.glob("theirs*")] == ["theirs.db"]


def test_a_schema_or_an_address_that_nobody_knows_is_a_sentence(terminal: Terminal) -> None:
    with closing(sqlite3.connect(terminal.database)) as database:
        database.execute("UPDATE alembic_version SET version_num = '0000'")
        database.commit()
    assert "schema 0000" in terminal.wrong("list tickets")
    assert "names no file" in terminal.wrong("list tickets --db sqlite://")
    assert "names no file" in terminal.wrong("list tickets --db sqlite:///:memory:")


def test_an_import_says_per_row_what_became_of_it(terminal: Terminal) -> None:
    terminal("import", str(terminal.file("desk.csv", HEAD, *ROWS)))
    file = terminal.file(
        "desk.csv", HEAD, *(row.replace("Copy a week,", "Copy two weeks,") for row in ROWS), "N-1,New,,,,,,,,"
    )
    answer = terminal("import --dry-run --json", str(file)).json
    assert answer["rows"] == [
        {"row": 2, "key": "K-1", "outcome": "updated"},
        {"row": 8, "key": "N-1", "outcome": "new"},
    ]
    assert "Columns: key from “key”" in terminal.done("import --dry-run", str(file))


def test_tickets_that_a_whole_file_lacks_are_gone_at_their_source_and_come_back(terminal: Terminal) -> None:
    whole, part = terminal.file("desk.csv", HEAD, *ROWS), terminal.file("part.csv", HEAD, *ROWS[:4])
    terminal.done("import", str(whole))
    terminal.done("import --source desk", str(part))
    assert terminal.rows("list tickets --where gone:any") == []
    said = terminal.done("import --whole --source desk", str(part))
    assert "2 tickets are gone at the source; nothing else was done to them: T-5, T-6." in said
    assert [row["key"] for row in terminal.rows("list tickets --where gone:any --sort id")] == ["K-5", "K-6"]
    assert terminal.rows("list tickets --where state:closed") == []
    assert "2 tickets are back at the source: T-5, T-6." in terminal.done("import", str(whole))
    assert terminal.rows("list tickets --where gone:any") == []


def test_the_order_of_day_and_month_is_asked_for_and_remembered(terminal: Terminal) -> None:
    file = terminal.file("us.csv", "key,subject,received", "A-1,One,03/04/2026")
    assert "may be 3 April or 4 March" in terminal.done("import --dry-run", str(file))
    terminal.done("import --dates month-first", str(file))
    assert terminal.rows("list tickets")[0]["received"].startswith("2026-03-04")
    assert "may be" not in terminal.done("import", str(file))


def test_an_import_into_the_sample_says_what_will_become_of_it(terminal: Terminal) -> None:
    database = open_database(terminal.database)
    perform(database, mark_as_sample, 1, By("Eva", datetime(2026, 11, 23, tzinfo=UTC)))
    database.close()
    answer = terminal("import", str(terminal.file("desk.csv", HEAD, *ROWS)))
    assert answer.status == 0
    assert "is set aside with it when the sample is deleted" in answer.err


def test_issues_without_their_summary_are_told_how_to_get_it(terminal: Terminal) -> None:
    issue = '{"issues": [{"key": "PL-1", "fields": {"status": {"name": "Open"}}}]}'
    refusal = terminal.wrong("import", str(terminal.file("page.json", issue)))
    assert "The Jira issues of page.json came without their summary. Ask Jira for it" in refusal
    assert "--map subject=COLUMN" in refusal


@pytest.mark.parametrize("line", ["export changes", "export tickets", "minutes"])
def test_a_name_that_no_file_can_have_is_refused_with_a_sentence(line: str, terminal: Terminal) -> None:
    for path in (terminal.folder / f"{'x' * 300}.html", Path("/tmp") / "/".join("a" * 3000) / "x.html"):
        assert "Choose another" in terminal.wrong(line, str(path))
    longest = terminal.folder / f"{'x' * 250}.html"
    terminal.done(line, str(longest))
    assert [path.name for path in terminal.folder.iterdir() if path.suffix != ".db"].count(longest.name) == 1
