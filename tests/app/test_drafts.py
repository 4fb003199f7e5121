"""Half-typed texts are kept in a small file, whatever happens to the program."""

from pathlib import Path

import pytest

from app.drafts import MOST, Drafts, drafts_of
from models.database import connect
from models.rules.errors import BadInput


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "drafts" / "one.json"


def test_what_was_typed_is_there_after_a_restart(file: Path) -> None:
    Drafts(file).keep("decisions.12", "Vi bygger in det: hela terminen \u2028 och “allt”")
    assert Drafts(file).text("decisions.12") == "Vi bygger in det: hela terminen \u2028 och “allt”"


def test_an_empty_text_is_forgotten(file: Path) -> None:
    drafts = Drafts(file)
    drafts.keep("decisions.12", "half a")
    drafts.keep("decisions.12", "  \n")
    assert drafts.keys() == Drafts(file).keys() == frozenset()


def test_two_windows_keep_each_other_s_drafts(file: Path) -> None:
    one, other = Drafts(file), Drafts(file)
    one.keep("decisions.1", "one")
    other.keep("decisions.2", "other")
    one.forget("decisions.1")
    assert Drafts(file).text("decisions.2") == "other"
    assert Drafts(file).keys() == {"decisions.2"}


@pytest.mark.parametrize("content", ["", "{", "[1]", '{"a": 3}', "\x00\x01"])
def test_a_damaged_file_counts_as_no_drafts_and_can_be_written_again(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content, encoding="utf-8")
    drafts = Drafts(file)
    assert drafts.keys() == frozenset()
    drafts.keep("a", "b")
    assert Drafts(file).text("a") == "b"


def test_the_oldest_drafts_go_first_when_there_are_too_many(file: Path) -> None:
    drafts = Drafts(file)
    for number in range(MOST + 2):
        drafts.keep(str(number), "words")
    assert drafts.text("0") == drafts.text("1") == ""
    assert len(drafts.keys()) == MOST


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be")
    drafts = Drafts(tmp_path / "drafts" / "one.json")
    with pytest.raises(BadInput, match="could not be kept"):
        drafts.keep("a", "words")
    assert drafts.text("a") == "words"


def test_every_database_has_drafts_of_its_own(tmp_path: Path) -> None:
    one, other = connect(tmp_path / "one.db"), connect(tmp_path / "other.db")
    drafts_of(one).keep("decisions.1", "of one")
    assert drafts_of(one).text("decisions.1") == "of one"
    assert drafts_of(other).text("decisions.1") == ""
