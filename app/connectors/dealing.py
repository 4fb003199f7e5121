"""Deals the cells of table rows to our fields and to the columns without a place; no cell is lost."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.connectors import limits
from app.connectors.columns import named
from app.connectors.values import RawRow, RowProblem

Record = tuple[int, list[str], list[str]]


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which place of a row goes where; worked out once a file."""

    width: int
    single: tuple[tuple[str, int], ...]  # field, place
    repeated: tuple[tuple[str, tuple[int, ...]], ...]
    rest: tuple[tuple[str, int], ...]  # header, place
    rest_repeated: tuple[tuple[str, tuple[int, ...]], ...]


def deal(
    records: Iterable[Record | RowProblem], headers: Sequence[str], header_row: int, mapping: Mapping[str, str]
) -> Iterator[RawRow | RowProblem]:
    """Rows below the header; a row above it is told as a problem, a blank one is passed over."""
    plan = _plan(headers, mapping)
    for record in records:
        if isinstance(record, RowProblem):
            yield record
            continue
        row, cells, warnings = record
        if row > header_row:
            dealt = _deal_one(plan, row, cells)
            if isinstance(dealt, RawRow):
                dealt.warnings.extend(warnings)
            if dealt is not None:
                yield dealt
        elif row < header_row and any(cell.strip() for cell in cells):
            text = " ".join(cell.strip() for cell in cells if cell.strip())[:80]
            yield RowProblem(row, None, f"Row {row} stands above the headers and was not read: “{text}”.", skipped=True)


def _plan(headers: Sequence[str], mapping: Mapping[str, str]) -> _Plan:
    places: dict[str, list[int]] = {}
    for place, header in enumerate(headers):
        places.setdefault(header, []).append(place)
    rest = {header: where for header, where in places.items() if header not in mapping.values()}
    return _Plan(
        width=len(headers),
        single=tuple((field, places[header][0]) for field, header in mapping.items() if len(places[header]) == 1),
        repeated=tuple((field, tuple(places[header])) for field, header in mapping.items() if len(places[header]) > 1),
        rest=tuple((header, where[0]) for header, where in rest.items() if len(where) == 1),
        rest_repeated=tuple((header, tuple(where)) for header, where in rest.items() if len(where) > 1),
    )


def _deal_one(plan: _Plan, row: int, cells: list[str]) -> RawRow | RowProblem | None:
    beyond = cells[plan.width :]
    if len(cells) < plan.width:
        if not any(cell.strip() for cell in cells):
            return None
        cells = cells + [""] * (plan.width - len(cells))
    fields: dict[str, str | list[str]] = {field: cell for field, place in plan.single if (cell := cells[place])}
    extra: dict[str, str | list[str]] = {header: cell for header, place in plan.rest if (cell := cells[place])}
    for target, repeated in ((fields, plan.repeated), (extra, plan.rest_repeated)):
        for name, places in repeated:
            if several := [cells[place] for place in places if cells[place]]:
                target[name] = several
    for number, cell in enumerate(beyond, start=plan.width + 1):
        if not cell.strip():
            continue
        if number > limits.COLUMNS:
            return RowProblem(
                row,
                None,
                f"Row {row} has more than {limits.counted(limits.COLUMNS)} cells and was skipped.",
                skipped=True,
            )
        extra[_free_name(extra, number)] = cell
    if _is_blank(fields) and _is_blank(extra):
        return None
    return RawRow(row, fields, extra)


def _free_name(extra: Mapping[str, object], number: int) -> str:
    name = named("", number)
    return name if name not in extra else f"{name} beyond the headers"


def _is_blank(values: Mapping[str, str | list[str]]) -> bool:
    return not any((value if isinstance(value, str) else "".join(value)).strip() for value in values.values())
