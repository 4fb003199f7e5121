"""The demo: the sample's next release ships, and each number of the report is counted again in the database."""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.jobs.demo import demo
from models.acts import ActRecord
from models.changes import Change
from models.database import connect, reading
from models.letters import Letter, Notice
from models.releases import Release, ReleaseItem
from models.rules.errors import RuleBroken
from models.rules.states import ChangeState, LetterState, ReleaseState
from models.rules.terms import Event, Language

TODAY = date(2026, 11, 21)
NAMES = {"Swedish": Language.SV, "Finnish": Language.FI, "German": Language.DE, "Dutch": Language.NL}
NAMES |= {"English": Language.EN}


@dataclass(frozen=True)
class Run:
    """The demo's folder, its report, and its database to count in."""

    folder: Path
    text: str
    session: Session
    act: ActRecord

    def part(self, head: str) -> list[str]:
        """The lines of one part of the report."""
        (found,) = (part for part in self.text.split("\n\n") if part.startswith(head))
        return found.rstrip("\n").splitlines()

    def count(self, *where: sa.ColumnElement[bool]) -> int:
        """How many letters there are."""
        return self.session.scalar(sa.select(sa.func.count()).select_from(Letter).where(*where)) or 0

    def release(self, line: str) -> Release:
        """The release that a line names."""
        rows = self.session.scalars(sa.select(Release))
        return next(release for release in rows if f"  {release.name} " in line or f"to {release.name}," in line)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    folder = tmp_path_factory.mktemp("demo")
    text = demo(folder, TODAY)
    database = connect(folder / "sample.db")
    with reading(database) as session:
        act = session.scalars(sa.select(ActRecord).order_by(ActRecord.id.desc())).first()
        assert act is not None
        yield Run(folder, text, session, act)
    database.close()


def test_the_report_fits_on_a_page(run: Run) -> None:
    lines = run.text.splitlines()
    assert len(lines) <= 60
    assert all(len(line) <= 110 for line in lines if str(run.folder) not in line)
    assert all(line == line.rstrip() for line in lines)


def test_the_release_that_is_said_to_have_shipped_did_so_with_these_changes(run: Run) -> None:
    head, *lines = run.part("SHIPPED")
    release = run.release(head)
    assert (run.act.verb, release.state) == ("ship", ReleaseState.SHIPPED)
    assert release.shipped_at is not None
    assert release.shipped_at.date() == TODAY
    assert "Saturday 21 November 2026" in head
    inside = sa.select(ReleaseItem.change_id).where(
        ReleaseItem.release_id == release.id, ReleaseItem.carried.is_(False)
    )
    listed = {number: waited for line in lines if (found := _change(line)) for number, waited in [found]}
    assert set(listed) == set(run.session.scalars(inside))
    for number, waited in listed.items():
        assert run.session.get_one(Change, number).state is ChangeState.SHIPPED
        told = sa.select(sa.func.count()).where(
            Notice.act_id == run.act.id, Notice.change_id == number, Notice.event == Event.SHIPPED
        )
        assert waited == run.session.scalar(told)


def _change(line: str) -> tuple[int, int] | None:
    found = re.fullmatch(r"  C-(\d+) .* (\d+) requests?", line)
    return (int(found[1]), int(found[2])) if found else None


def test_what_is_said_to_have_moved_stands_untested_in_the_following_release(run: Run) -> None:
    head, *lines = run.part("MOVED")
    release = run.release(head)
    assert release.state is ReleaseState.COMPOSING
    assert len(lines) >= 1
    for line in lines:
        number = int(line.split()[0].removeprefix("C-"))
        assert run.session.get_one(Change, number).slips == 1
        placed = sa.select(ReleaseItem.release_id).where(ReleaseItem.change_id == number)
        assert run.session.scalars(placed).all() == [release.id]


def test_the_table_counts_the_letters_of_each_language(run: Run) -> None:
    head, _, *lines = run.part("TOLD")
    shipped = [Letter.act_id == run.act.id, Letter.event == Event.SHIPPED]
    notices = sa.select(sa.func.count()).where(Notice.act_id == run.act.id, Notice.event == Event.SHIPPED)
    assert [int(number) for number in re.findall(r"\d+", head)] == [
        run.session.scalar(notices),
        run.count(*shipped),
    ]
    *table, more = lines
    for line in table:
        name, *numbers = line.split()
        of_language = [*shipped, Letter.language == NAMES[name]]
        by_hand = run.count(*of_language, Letter.state == LetterState.BY_HAND)
        opted_out = run.count(*of_language, Letter.state == LetterState.OPTED_OUT)
        assert numbers == [str(run.count(*of_language) - by_hand - opted_out), str(by_hand), str(opted_out)]
    assert {line.split()[0] for line in table} == {
        name for name, language in NAMES.items() if run.count(*shipped, Letter.language == language)
    }
    moved = run.count(Letter.act_id == run.act.id, Letter.event == Event.RESCHEDULED)
    assert re.findall(r"\d+", more) == [str(moved)]


def test_the_letters_lie_where_the_report_says(run: Run) -> None:
    head, *names = run.part("LETTERS")
    files = list((run.folder / "letters").iterdir())
    assert head.startswith(f"LETTERS  {len(files)} files in {run.folder / 'letters'}")
    assert len(names) >= 3
    assert {name.strip() for name in names} <= {file.name for file in files}
    assert run.count(Letter.state == LetterState.QUEUED) == 0
    assert run.count(Letter.receipt.like(f"{run.folder}%")) == len(files)


def test_each_letter_named_tells_its_reader_in_their_language_that_it_shipped(run: Run) -> None:
    _, *names = run.part("LETTERS")
    for name in names:
        mail = email.message_from_bytes(
            (run.folder / "letters" / name.strip()).read_bytes(), policy=email.policy.default
        )
        letter = run.session.get_one(Letter, int(name.split("-")[0]))
        assert letter.event is Event.SHIPPED
        assert f"-{letter.language}-" in name
        assert mail["Content-Language"] == letter.language
        assert mail["To"].addresses[0].addr_spec == letter.address
        assert mail["Subject"] == letter.subject
        assert mail.get_content().split() == letter.body.split()


def test_what_is_left_for_a_person_is_all_that_is_left(run: Run) -> None:
    head, *lines = run.part("LEFT FOR A PERSON")
    states = (LetterState.FAILED, LetterState.UNKNOWN, LetterState.BY_HAND)
    counts = [run.count(Letter.state == state) for state in states]
    assert [int(number) for number in re.findall(r"\d+", head)] == [sum(counts), *counts]
    *shown, more = lines
    assert len(shown) + int(re.findall(r"\d+", more)[0]) == sum(counts)
    assert all(re.search(r"no mail address is known|552 5\.2\.2|connection ended", line) for line in shown)


def test_the_commands_named_at_the_end_name_what_there_is(run: Run) -> None:
    release = run.release(run.part("SHIPPED")[0])
    assert f"./fortnight --db {run.folder / 'sample.db'} show R-{release.id}" in run.text


def test_a_folder_that_holds_a_sample_keeps_it(run: Run) -> None:
    before = (run.folder / "sample.db").read_bytes()
    with pytest.raises(RuleBroken):
        demo(run.folder, TODAY)
    assert (run.folder / "sample.db").read_bytes() == before
