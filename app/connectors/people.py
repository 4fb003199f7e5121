"""Files of persons and organisations as plain values."""

from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from app.connectors import columns
from app.connectors.sources import open_source
from app.connectors.understanding import Cells
from app.connectors.values import IncomingPerson, RawRow, RowProblem, Source
from app.connectors.zendesk_tables import names_of_organisations
from models.rules.errors import BadInput

_NAMING = ("name", "email", "organisation")
_YES = frozenset({"yes", "y", "true", "1", "x", "ja", "j", "kyllä", "k", "on", "✓"})
_NO = frozenset({"no", "n", "false", "0", "-", "–", "nej", "nein", "ei", "e", "nee", "off"})


def read_people(
    path: Path, mapping: Mapping[str, str] | None = None, *, encoding: str | None = None
) -> Iterator[IncomingPerson | RowProblem]:
    """The persons and organisations of a CSV, XLSX or JSON file; raises BadInput at once when it holds none."""
    source = open_source(path, mapping, encoding=encoding)
    if source.about is not None and "organisations" in source.about and not mapping:
        mapping = {"organisation": "name", "name": ""}
    placed = columns.place(source.headers, mapping, columns.PERSON_GUESSES)
    if not any(field in placed for field in _NAMING):
        raise BadInput(
            f"{path.name} has no column with a name, a mail address or an organisation. Name the columns "
            f"{', '.join(columns.PERSON_GUESSES)}; all may be missing but one of name, email and organisation."
        )
    return _people(path, source, placed)


def _people(path: Path, source: Source, mapping: Mapping[str, str]) -> Iterator[IncomingPerson | RowProblem]:
    organisations = names_of_organisations(path, source) if source.about and "users" in source.about else {}
    told: set[tuple[str, str]] = set()
    rows = source.rows(mapping)
    first = next(rows, None)
    if first is None:
        yield RowProblem(1, None, f"{path.name} holds the names of its columns, and no rows under them.", skipped=False)
        return
    for raw in chain([first], rows):
        if isinstance(raw, RowProblem):
            yield raw
            continue
        number = raw.extra.get("organization_id")
        if isinstance(number, str) and number in organisations and "organisation" not in raw.fields:
            raw.fields["organisation"] = organisations[number]
        yield from _person(raw, mapping, told)


def _person(
    raw: RawRow, mapping: Mapping[str, str], told: set[tuple[str, str]]
) -> Iterator[IncomingPerson | RowProblem]:
    if "name" in raw.fields:  # the column that may hold name and address together
        raw.fields["requester"] = raw.fields["name"]
    cells = Cells(raw, {**mapping, "requester": mapping.get("name", "name")}, told)
    name, email = cells.requester()
    organisation = cells.joined("organisation")
    if not (name or email or organisation):
        yield RowProblem(
            raw.row,
            None,
            f"Row {raw.row} has neither a name, an address nor an organisation and was skipped.",
            skipped=True,
        )
        return
    person = IncomingPerson(
        row=raw.row,
        name=name,
        email=email,
        language=cells.language(),
        organisation=organisation,
        end_users=cells.count("end users"),
        account_manager=cells.joined("account manager"),
        listed=_may_ask(cells),
        extra=raw.extra,
    )
    for sentence in raw.warnings:
        yield RowProblem(raw.row, email or name or organisation, sentence, skipped=False)
    yield person


def _may_ask(cells: Cells) -> bool | None:
    """Whether the register lists the person; None where the file says nothing that can be understood."""
    said = cells.joined("listed")
    if said is None:
        return None
    folded = said.casefold()
    if folded in _YES or folded in _NO:
        return folded in _YES
    cells.warn_once(
        "listed", said, f"Row {cells.raw.row}: “{said[:60]}” is neither yes nor no: who may ask stays as it is."
    )
    cells.keep("listed")
    return None
