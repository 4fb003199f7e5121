"""The columns of the Backlog: their order, what each shows of a change, and how it sorts."""

from collections.abc import Callable
from dataclasses import dataclass

from app.rows.changes import ChangeRow
from views.backlog.words import days_since, is_overdue, marked, release_word, today, translate
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.counts import numeral, with_decimal
from views.widgets.looks import Cell, Column
from views.widgets.states import Look, kind_icon, kind_word, state_look
from views.widgets.times import short_day


@dataclass(frozen=True, slots=True)
class Spec:
    """One column as it stands in the tuple below; `sort` is the field of the query, with `-` where it runs backwards."""

    name: str
    title: str
    cell: Callable[[ChangeRow, "Scale"], Cell]
    sort: str = ""
    width: int = 80
    numeric: bool = False
    hint: str = ""


@dataclass(slots=True)
class Scale:
    """What the bars are measured against: the widest reach in the file, and whether products are named."""

    widest: int = 1
    several_products: bool = False


def _check(_row: ChangeRow, _scale: Scale) -> Cell:
    return Cell()


def _number(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(row.number, "text2")


def _title(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(row.title)


def _kind(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(kind_word(row.kind), "text2", icon=kind_icon(row.kind))


def _module(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(row.module or "–", "text2" if row.module else "text3")


def _product(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(row.product, "text2")


def _state(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(chip=state_of(row))


def _reach(row: ChangeRow, scale: Scale) -> Cell:
    return Cell(numeral(row.reach), bar=row.reach / max(1, scale.widest))


def _waiting(row: ChangeRow, _scale: Scale) -> Cell:
    return _figure(row.waiting or None)


def _effort(row: ChangeRow, _scale: Scale) -> Cell:
    return _figure(row.effort)


def _score(row: ChangeRow, _scale: Scale) -> Cell:
    if row.score is None:
        return Cell("–", "text3")
    return Cell(with_decimal(row.score), bar=row.score / 10, bar_role="accent")


def _priority(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(priority=row.priority) if row.priority else Cell()


def _age(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(numeral(days_since(row.created)), "text2")


def _parked(row: ChangeRow, _scale: Scale) -> Cell:
    return _figure(days_since(row.parked) if row.state == "parked" and row.parked else None)


def _review(row: ChangeRow, _scale: Scale) -> Cell:
    if row.state != "parked" or row.review is None:
        return Cell("–", "text3")
    late = is_overdue(row)
    return Cell(
        short_day(row.review), "wait" if late else "text2", icon="bell" if late else "", weight=500 if late else 400
    )


def _due(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(short_day(row.mandate_date) if row.mandate_date else "–", "text2" if row.mandate_date else "text3")


def _release(row: ChangeRow, _scale: Scale) -> Cell:
    if row.release is None:
        return Cell("–", "text3")
    return Cell(release_word(row.release, row.product), "text2")


#: The column order of the Backlog. Move a line to move its column.
COLUMNS = (
    Spec("check", "", _check, width=32),
    Spec("number", QT_TRANSLATE_NOOP("Backlog", "Number"), _number, "id", 72),
    Spec("title", QT_TRANSLATE_NOOP("Backlog", "Title"), _title, "title", 260),
    Spec("kind", QT_TRANSLATE_NOOP("Backlog", "Kind"), _kind, "kind", 108),
    Spec("module", QT_TRANSLATE_NOOP("Backlog", "Module"), _module, "module", 100),
    Spec("product", QT_TRANSLATE_NOOP("Backlog", "Product"), _product, "product", 92),
    Spec("state", QT_TRANSLATE_NOOP("Backlog", "State"), _state, "state", 112),
    Spec("reach", QT_TRANSLATE_NOOP("Backlog", "Reach"), _reach, "reach", 124, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "End users of those who wait")),
    Spec("waiting", QT_TRANSLATE_NOOP("Backlog", "Waiting"), _waiting, "waiting", 70, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "Tickets that wait for an answer")),
    Spec("effort", QT_TRANSLATE_NOOP("Backlog", "Effort"), _effort, "effort", 62, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "In person-days")),
    Spec("score", QT_TRANSLATE_NOOP("Backlog", "Score"), _score, "score", 116, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "0 to 10 points")),
    Spec("priority", QT_TRANSLATE_NOOP("Backlog", "Prio"), _priority, "priority", 50,
         hint=QT_TRANSLATE_NOOP("Backlog", "Priority of a correction, 1 to 5")),
    Spec("age", QT_TRANSLATE_NOOP("Backlog", "Age, days"), _age, "-created", 78, numeric=True),
    Spec("parked", QT_TRANSLATE_NOOP("Backlog", "Parked, days"), _parked, "-parked", 92, numeric=True),
    Spec("review", QT_TRANSLATE_NOOP("Backlog", "Review"), _review, "review", 108,
         hint=QT_TRANSLATE_NOOP("Backlog", "The day by which it is looked at again")),
    Spec("due", QT_TRANSLATE_NOOP("Backlog", "Due"), _due, "mandate_date", 104,
         hint=QT_TRANSLATE_NOOP("Backlog", "The day by which a mandate must ship")),
    Spec("release", QT_TRANSLATE_NOOP("Backlog", "Release"), _release, "release", 92),
)  # fmt: skip

#: Where there is no room, columns give way in this order; the title keeps at least `TITLE_ROOM`.
GIVE_WAY = (
    "parked",
    "due",
    "review",
    "priority",
    "waiting",
    "product",
    "age",
    "module",
    "effort",
    "kind",
    "release",
    "reach",
    "score",
    "state",
)
TITLE_ROOM = 240

#: Shown only in the views that are about them, until somebody asks for them.
AT_FIRST_HIDDEN = frozenset({"parked", "due"})

_BY_NAME = {spec.name: spec for spec in COLUMNS}


def columns(scale: Scale) -> list[Column]:
    """The columns for the table, in the language of the screen."""
    return [
        Column(
            spec.name,
            marked(spec.title) if spec.title else "",
            lambda row, spec=spec: spec.cell(row, scale),  # type: ignore[misc]  # the default argument holds the spec
            sort=spec.name if spec.sort else "",
            width=spec.width,
            numeric=spec.numeric,
            stretches=spec.name == "title",
            hint=marked(spec.hint) if spec.hint else "",
        )
        for spec in COLUMNS
    ]


def place_of(name: str) -> int:
    """The place of a column in the tuple."""
    return [spec.name for spec in COLUMNS].index(name)


def query_sort(sort: str) -> str:
    """The order as the query takes it: an age rises as the day of making falls."""
    descending = sort.startswith("-")
    spec = _BY_NAME.get(sort.lstrip("-"))
    if spec is None:
        return "-score"
    backwards = spec.sort.startswith("-")
    return ("-" if descending is not backwards else "") + spec.sort.lstrip("-")


def sort_words(sort: str) -> str:
    """The order in words, for the status bar."""
    spec = _BY_NAME.get(sort.lstrip("-"), _BY_NAME["score"])
    falling = translate("Backlog", "Sorted by %1, falling")
    rising = translate("Backlog", "Sorted by %1, rising")
    return (falling if sort.startswith("-") else rising).replace("%1", marked(spec.title).partition(",")[0])


def state_of(row: ChangeRow) -> Look:
    """The state as its chip shows it; a parked change that was deferred or asked about says so."""
    if row.state == "parked" and row.returns is not None and row.returns > today():
        return state_look("change", "deferred")
    if row.state == "parked" and row.asked is not None:
        return state_look("change", "asked")
    return state_look("change", row.state)


def _figure(value: float | None) -> Cell:
    return Cell("–", "text3") if value is None else Cell(numeral(value), "text")
