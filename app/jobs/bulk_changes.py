"""Setting a field of several changes: tried first without keeping anything, cell by cell; then done by one act."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands.act import Act, By, perform
from app.commands.bulk_changes import FIELDS, SetCells, set_cells
from app.commands.recording import freeze
from app.commands.steps import Course, Watch
from app.effects import Effects
from app.rows.cells import CellRow, CellsPreview
from models.changes import Change
from models.database import Database
from models.rules.errors import Refusal

_BATCH = 500


class _Foreseen(Exception):
    """Leaves the transaction without keeping anything."""


def set_all(database: Database, order: SetCells, by: By, watch: Watch | None = None) -> Effects:
    """Set them by one act; *watch* hears how many are done, and stops it all by raising."""
    return perform(database, lambda act, what: set_cells(act, what, Course(watch)), order, by)


def foresee_cells(database: Database, order: SetCells, by: By, watch: Watch | None = None) -> CellsPreview:
    """What set_all would do now, cell by cell: it is done in full, looked at, and not kept."""
    course = Course(watch)
    found: list[CellsPreview] = []

    def tried(act: Act, what: SetCells) -> Effects:
        before = _held(act.session, what)
        refusal = ""
        try:
            set_cells(act, what, course)
        except Refusal as refused:
            refusal = "" if course.skipped else refused.sentence
        found.append(_seen(what, before, _held(act.session, what), course.skipped, refusal))
        raise _Foreseen

    try:
        perform(database, tried, order, by)
    except _Foreseen:
        return found[0]
    raise AssertionError("what is foreseen is never kept")


def _held(session: Session, order: SetCells) -> dict[int, tuple[str, str]]:
    """Title and cell of each change."""
    if order.field not in FIELDS:
        return {}
    session.flush()
    column = getattr(Change, FIELDS[order.field].attribute)
    numbers: Sequence[int] = [number for number, _ in order.cells]
    found: dict[int, tuple[str, str]] = {}
    for at in range(0, len(numbers), _BATCH):
        chosen = sa.select(Change.id, Change.title, column).where(Change.id.in_(numbers[at : at + _BATCH]))
        found.update((number, (title, _text(value))) for number, title, value in session.execute(chosen))
    return found


def _text(value: object) -> str:
    plain = freeze(value)
    return "" if plain is None else f"{plain:g}" if isinstance(plain, float) else str(plain)


def _seen(
    order: SetCells,
    before: dict[int, tuple[str, str]],
    after: dict[int, tuple[str, str]],
    skipped: dict[int, str],
    refusal: str,
) -> CellsPreview:
    rows = []
    for number, text in order.cells:
        title, held = before.get(number, ("", ""))
        then = after.get(number, ("", ""))[1]
        rows.append(CellRow(number, f"C-{number}", title, held, text, then, skipped.get(number)))
    return CellsPreview(tuple(rows), refusal)
