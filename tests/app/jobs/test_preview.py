"""Looking at a file before it is taken in: columns with samples, first rows, and a mapping that is remembered."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.commands.act import By
from app.jobs.import_tickets import ImportFile, import_file
from app.jobs.preview import SHOWN, preview_people, preview_tickets
from app.queries.people import mapping_of
from models.database import Database, connect
from models.rules.errors import BadInput
from models.schema import upgrade
from models.tickets import Ticket

BY = By("Eva", datetime(2026, 11, 23, 9, 0, tzinfo=UTC))
UNCLEAR = "Nummer;Was;Wer;Notiz\n1;Suche findet nichts;Sekretariat;x\n2;;Sekretariat;y\n"


class Stopped(Exception):
    """Somebody pressed Cancel."""


@pytest.fixture
def database(tmp_path: Path) -> Database:
    made = connect(tmp_path / "house.db")
    upgrade(made)
    return made


def file_of(folder: Path, text: str, name: str = "helpdesk.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_whose_columns_are_unclear_shows_samples_of_each_and_no_rows(database: Database, tmp_path: Path) -> None:
    preview = preview_tickets(database, ImportFile(file_of(tmp_path, UNCLEAR)))
    assert preview.missing == ("subject",)
    assert preview.samples["Was"] == ("Suche findet nichts",)
    assert preview.rows == ()
    assert preview.problems == ()


def test_rows_and_their_problems_are_shown_as_they_would_be_taken(database: Database, tmp_path: Path) -> None:
    order = ImportFile(file_of(tmp_path, UNCLEAR), mapping={"key": "Nummer", "subject": "Was", "requester": "Wer"})
    preview = preview_tickets(database, order)
    assert [(row.key, row.requester, row.extra) for row in preview.rows] == [("1", "Sekretariat", {"Notiz": "x"})]
    assert [problem.skipped for problem in preview.problems] == [True]


def test_no_more_rows_are_shown_than_fit(database: Database, tmp_path: Path) -> None:
    lines = "".join(f"K-{n},Subject {n}\n" for n in range(200))
    assert len(preview_tickets(database, ImportFile(file_of(tmp_path, "key,subject\n" + lines))).rows) == SHOWN


def test_a_column_that_somebody_left_out_is_not_guessed_at_the_next_import(database: Database, tmp_path: Path) -> None:
    path = file_of(tmp_path, "Issue key,Summary,Reporter\nA-1,One,Anna\n")
    import_file(database, ImportFile(path, "desk", {"requester": ""}), BY)
    assert mapping_of(database, "desk") == {"key": "Issue key", "subject": "Summary", "requester": ""}
    assert "requester" not in preview_tickets(database, ImportFile(path, "desk")).mapping


def test_what_is_said_holds_where_the_remembered_columns_are_gone(database: Database, tmp_path: Path) -> None:
    import_file(database, ImportFile(file_of(tmp_path, "Issue key,Summary\nA-1,One\n"), "desk"), BY)
    path = file_of(tmp_path, UNCLEAR, "other.csv")
    preview = preview_tickets(database, ImportFile(path, "desk", {"key": "Nummer", "subject": "Was"}))
    assert preview.mapping == {"key": "Nummer", "subject": "Was"}


def test_an_import_that_is_stopped_leaves_everything_as_it_was(database: Database, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        heard.append((done, total))
        if done > 1000:
            raise Stopped

    path = file_of(tmp_path, "key,subject\n" + "".join(f"K-{n},Subject {n}\n" for n in range(2400)))
    with pytest.raises(Stopped):
        import_file(database, ImportFile(path), BY, stop)
    assert heard == [(1000, 2400), (2000, 2400)]
    from models.database import reading

    with reading(database) as session:
        assert session.query(Ticket).count() == 0


def test_people_are_counted_and_the_first_are_shown(tmp_path: Path) -> None:
    path = file_of(tmp_path, "name,email,organisation\nAnna,anna@example.org,Norrvik\n,,\nBo,not an address,\n")
    preview = preview_people(path)
    assert [person.name for person in preview.rows] == ["Anna", "Bo"]
    assert preview.total == 2
    assert [problem.skipped for problem in preview.problems] == [False]


def test_a_file_without_people_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no column with a name"):
        preview_people(file_of(tmp_path, "colour;size\nred;4\n"))
