"""Importing a file: read, mapped as remembered, taken in by one act; a dry run does all but keep it."""

from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.commands.act import Act, By, perform
from app.commands.people import TakeInPeople, take_in_people
from app.commands.taking_in import Counts, TakeIn, Watch, take_in
from app.connectors.ahead import reading_ahead
from app.connectors.incoming import Said, read_as_said, read_people
from app.connectors.jira import ISSUES
from app.connectors.text_file import unpacked_name
from app.connectors.values import IncomingFile, IncomingPerson, IncomingTicket, RowProblem
from app.effects import Effects
from app.queries.people import mapping_of
from models.database import Database
from models.rules.errors import BadInput

# Remembered of a source beside its columns.
_SHEET, _DATES = "(sheet)", "(dates)"
_MONTH_FIRST, _DAY_FIRST = "month-first", "day-first"


@dataclass(frozen=True, slots=True)
class ImportFile:
    """A file, the source that it belongs to (its name unless said), and our field → its column where said.

    With *whole* it holds everything of its source: tickets that are not in it are gone there. *sheet* and *months_first*
    (whether 3/4 is 4 March) are found out where nobody said.
    """

    path: Path
    source: str | None = None
    mapping: dict[str, str] = field(default_factory=dict)
    encoding: str | None = None
    dry_run: bool = False
    whole: bool = False
    sheet: str | None = None
    months_first: bool | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the rows; *problems* name each row that was skipped or could not be read in full.

    *rows* are (row, outcome) of each key that is new or updated; *gone* and *back* tickets as T-1, at their source. A file
    that is *cut* could not be read to its end.
    """

    format: str
    encoding: str
    delimiter: str | None
    source: str
    mapping: dict[str, str]
    new: int
    updated: int
    unchanged: int
    skipped: int
    problems: tuple[RowProblem, ...]
    act: int | None
    made: tuple[str, ...] = ()
    effects: Effects | None = None
    rows: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    gone: tuple[str, ...] = ()
    back: tuple[str, ...] = ()
    cut: bool = False


class _DryRun(Exception):
    """Leaves a transaction without keeping anything."""


def look_at(database: Database, order: ImportFile) -> IncomingFile:
    """The file as it would be read, with what was remembered of its source; raises BadInput."""
    return _looked_at(order, mapping_of(database, source_of(order)) or {})[0]


def _looked_at(order: ImportFile, remembered: Mapping[str, str]) -> tuple[IncomingFile, Said]:
    """The file, and what was said of it in the end."""
    said = Said(order.mapping or None, order.encoding, order.sheet, order.months_first)
    if not remembered:
        return read_as_said(order.path, said), said
    fields = {name: column for name, column in remembered.items() if name not in (_SHEET, _DATES)}
    before = replace(
        said,
        mapping={**fields, **order.mapping} or None,
        sheet=order.sheet or remembered.get(_SHEET),
        months_first=_remembered_order(remembered) if order.months_first is None else order.months_first,
    )
    try:
        return read_as_said(order.path, before), before
    except BadInput:
        # The file has other columns than the last one of this source: guess anew what was not said.
        return read_as_said(order.path, said), said


def _remembered_order(remembered: Mapping[str, str]) -> bool | None:
    return remembered[_DATES] == _MONTH_FIRST if _DATES in remembered else None


def _unclear(name: str, file: IncomingFile) -> str:
    """Which field has no column yet, and how to say one."""
    columns = ", ".join(f"“{header}”" for header in file.headers[:40])
    choose = f"--map {file.missing[0]}=COLUMN (in the window: choose it). The columns are {columns}."
    if file.format.startswith(ISSUES) and file.missing == ("subject",):
        asked = "Ask Jira for it (fields=summary,description,…)"
        return f"The Jira issues of {name} came without their summary. {asked}, or take another: {choose}"
    return f"It is not clear which column of {name} holds the {' and '.join(file.missing)}. Say it with {choose}"


def source_of(order: ImportFile) -> str:
    """The name of the source: as said, else the file's own."""
    stem = (
        unpacked_name(order.path).stem.encode("utf-8", "replace").decode()
    )  # a file's name may be bytes that are no text
    return (order.source or stem).strip()[:200] or "file"


def import_file(database: Database, order: ImportFile, by: By, watch: Watch | None = None) -> ImportReport:
    """Take the tickets of a file in; *watch* hears how many are done, and stops it all by raising.

    Raises BadInput where the file can't be read, or no column holds key and subject.
    """
    remembered = mapping_of(database, source_of(order)) or {}
    file, said = _looked_at(order, remembered)
    if file.needs_mapping:
        raise BadInput(_unclear(order.path.name, file))
    # What comes again is compared more than it is stored: reading it is nearly all there is to do.
    rows = nullcontext(file.rows()) if remembered else reading_ahead(file, order.path, said)
    with rows as read:
        return _take_in(database, _Reading(order, file, read, remembered), by, watch)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file that is being read, and what was remembered of its source."""

    order: ImportFile
    file: IncomingFile
    rows: Iterator[IncomingTicket | RowProblem]
    remembered: Mapping[str, str]


def _take_in(database: Database, reading: _Reading, by: By, watch: Watch | None) -> ImportReport:
    order, file = reading.order, reading.file
    counts, problems = Counts(), _Problems()
    taken = TakeIn(
        source=source_of(order),
        tickets=problems.tickets_of(reading.rows),
        format=file.format,
        mapping=_to_remember(reading),
        last_row=file.last_row,
        whole=order.whole,
        also_there=problems.keys,
        warn=problems.warn,
    )

    def command(act: Act, what: TakeIn) -> Effects:
        effects = take_in(act, what, counts, watch)
        problems.refuse_whole(order)
        if order.dry_run:
            raise _DryRun
        return effects

    try:
        effects = perform(database, command, taken, by)
    except _DryRun:
        effects = None
    return _report(file, taken.source, counts, problems, effects)


def _report(
    file: IncomingFile, source: str, counts: Counts, problems: "_Problems", effects: Effects | None
) -> ImportReport:
    return ImportReport(
        format=file.format,
        encoding=file.encoding,
        delimiter=file.delimiter,
        source=source,
        mapping=dict(file.mapping),
        new=counts.new,
        updated=counts.updated,
        unchanged=counts.unchanged,
        skipped=sum(problem.skipped for problem in problems.found),
        problems=tuple(problems.found),
        act=effects.act if effects else None,
        made=effects.made if effects else (),
        effects=effects,
        rows={key: fate for key, fate in counts.fates.items() if fate[1] in ("new", "updated")},
        gone=tuple(counts.gone),
        back=tuple(counts.back),
        cut=problems.cut,
    )


class _Problems:
    """The problems of a file, gathered while its tickets pass by; *keys* are of rows that were skipped."""

    def __init__(self) -> None:
        self.found: list[RowProblem] = []
        self.keys: set[str] = set()

    @property
    def cut(self) -> bool:
        """Whether the end of the file was not reached."""
        return any(problem.cut for problem in self.found)

    def tickets_of(self, rows: Iterator[IncomingTicket | RowProblem]) -> Iterator[IncomingTicket]:
        """The tickets alone."""
        for row in rows:
            if isinstance(row, IncomingTicket):
                yield row
                continue
            self.found.append(row)
            if row.skipped and row.key is not None:
                self.keys.add(row.key)

    def warn(self, row: int, key: str, sentence: str, skipped: bool) -> None:
        """Takes what is found wrong while a row is taken in."""
        self.found.append(RowProblem(row, key, sentence, skipped))

    def refuse_whole(self, order: ImportFile) -> None:
        """Raises BadInput where a file that should be everything of its source could not be read to its end."""
        if order.whole and self.cut:
            raise BadInput(
                f"{order.path.name} could not be read to its end, so it is not everything of its source: "
                f"{next(problem.sentence for problem in self.found if problem.cut)}"
            )


def _to_remember(reading: _Reading) -> dict[str, str]:
    """The mapping in force, the fields that somebody left without a column, so that none is guessed for them, and what was said."""
    order, file, remembered = reading.order, reading.file, reading.remembered
    wanted = {**remembered, **order.mapping}
    left_out = {name: "" for name, column in wanted.items() if not column.strip() and name not in file.mapping}
    said = {name: remembered[name] for name in (_SHEET, _DATES) if name in remembered}
    if order.sheet is not None:
        said[_SHEET] = order.sheet
    if order.months_first is not None:
        said[_DATES] = _MONTH_FIRST if order.months_first else _DAY_FIRST
    return {**left_out, **file.mapping, **said}


@dataclass(frozen=True, slots=True)
class PeopleReport:
    """What became of a file of people and organisations."""

    rows: int
    skipped: int
    problems: tuple[RowProblem, ...]
    act: int | None
    effects: Effects | None = None


def import_people(database: Database, path: Path, by: By) -> PeopleReport:
    """Take people and organisations in; raises BadInput where the file holds none."""
    people: list[IncomingPerson] = []
    problems: list[RowProblem] = []
    for row in read_people(path):
        if isinstance(row, IncomingPerson):
            people.append(row)
        else:
            problems.append(row)
    effects = perform(database, take_in_people, TakeInPeople(people), by) if people else None
    skipped = sum(problem.skipped for problem in problems)
    return PeopleReport(len(people), skipped, tuple(problems), effects.act if effects else None, effects)
