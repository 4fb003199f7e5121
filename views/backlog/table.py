"""The columns of the Backlog: their order, what each shows of a change or of a group's head, and how it sorts."""

from collections.abc import Callable
from dataclasses import dataclass

from app.rows.backlog import BacklogRow, GroupRow
from app.rows.changes import ChangeRow
from views.backlog.groups import group_cell
from views.backlog.order import terms_of
from views.backlog.words import (
    audience_word,
    days_since,
    is_overdue,
    marked,
    release_word,
    returned_word,
    today,
    translate,
)
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
    """What the bars are measured against: the widest reach in the file; whether products are named, and the grouping."""

    widest: int = 1
    several_products: bool = False
    grouped: str = ""


def _check(_row: ChangeRow, _scale: Scale) -> Cell:
    return Cell()


def _rank(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell("–", "text3") if row.rank is None else Cell(numeral(row.rank), "text2")


def _percentile(row: ChangeRow, _scale: Scale) -> Cell:
    return _figure(None if row.percentile is None else round(row.percentile))


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


def _value(row: ChangeRow, _scale: Scale) -> Cell:
    return _figure(row.value)


def _audience(row: ChangeRow, _scale: Scale) -> Cell:
    return _words(audience_word(row.audience) if row.audience else "")


def _owner(row: ChangeRow, _scale: Scale) -> Cell:
    return _words(row.owner or "")


def _answer(row: ChangeRow, _scale: Scale) -> Cell:
    return _words(short_day(row.answer_by) if row.answer_by else "")


def _because(row: ChangeRow, _scale: Scale) -> Cell:
    return _words(returned_word(row.returned_because))


def _fast(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(translate("Backlog", "Fast lane"), "text2", icon="start") if row.fast_lane else Cell()


def _renewal(row: ChangeRow, _scale: Scale) -> Cell:
    return Cell(row.renewals, "text2", icon="layers") if row.renewals else _words("")


def _effort(row: ChangeRow, _scale: Scale) -> Cell:
    return _figure(row.effort)


def _low(row: ChangeRow, _scale: Scale) -> Cell:
    return _figure(row.effort_low)


def _high(row: ChangeRow, _scale: Scale) -> Cell:
    return _figure(row.effort_high)


def _actual(row: ChangeRow, _scale: Scale) -> Cell:
    if row.actual is None or row.effort is None or row.actual <= row.effort:
        return _figure(row.actual)
    return Cell(numeral(row.actual), "wait")


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
    Spec("rank", QT_TRANSLATE_NOOP("Backlog", "Rank"), _rank, "rank", 54, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "The place in the order of the policy, among those of its product")),
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
    Spec("value", QT_TRANSLATE_NOOP("Backlog", "Value"), _value, "value", 62, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "1 to 10")),
    Spec("effort", QT_TRANSLATE_NOOP("Backlog", "Effort"), _effort, "effort", 62, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "In person-days")),
    Spec("effort_low", QT_TRANSLATE_NOOP("Backlog", "Low"), _low, "effort_low", 56, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "Its effort, if all goes well")),
    Spec("effort_high", QT_TRANSLATE_NOOP("Backlog", "High"), _high, "effort_high", 56, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "Its effort, if it goes badly")),
    Spec("actual", QT_TRANSLATE_NOOP("Backlog", "Took"), _actual, "actual", 62, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "What it took in the end, in person-days")),
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
    Spec("percentile", QT_TRANSLATE_NOOP("Backlog", "Percentile"), _percentile, "-rank", 84, numeric=True,
         hint=QT_TRANSLATE_NOOP("Backlog", "Before how many of 100 others it stands")),
    Spec("audience", QT_TRANSLATE_NOOP("Backlog", "Seen by"), _audience, "audience", 100),
    Spec("owner", QT_TRANSLATE_NOOP("Backlog", "Owner"), _owner, "owner", 110,
         hint=QT_TRANSLATE_NOOP("Backlog", "Who looks after it while it is parked")),
    Spec("answer", QT_TRANSLATE_NOOP("Backlog", "Answer by"), _answer, "answer_by", 104,
         hint=QT_TRANSLATE_NOOP("Backlog", "The latest day for an answer")),
    Spec("because", QT_TRANSLATE_NOOP("Backlog", "Came back"), _because, "-returned", 130,
         hint=QT_TRANSLATE_NOOP("Backlog", "What brought it back to Decisions")),
    Spec("fast", QT_TRANSLATE_NOOP("Backlog", "Fast lane"), _fast, "-fast_lane", 96,
         hint=QT_TRANSLATE_NOOP("Backlog", "A quick win that was let pass")),
    Spec("renewal", QT_TRANSLATE_NOOP("Backlog", "Renewal"), _renewal, width=80,
         hint=QT_TRANSLATE_NOOP("Backlog", "The renewals that it is baked into")),
)  # fmt: skip

#: Where there is no room, columns give way in this order; the title keeps at least `TITLE_ROOM`.
GIVE_WAY = (
    "percentile",
    "renewal",
    "fast",
    "because",
    "answer",
    "owner",
    "audience",
    "value",
    "parked",
    "due",
    "review",
    "priority",
    "waiting",
    "product",
    "rank",
    "age",
    "module",
    "effort_low",
    "effort_high",
    "actual",
    "effort",
    "kind",
    "release",
    "reach",
    "score",
    "state",
)
TITLE_ROOM = 240

#: Shown only in the views that are about them, until somebody asks for them.
AT_FIRST_HIDDEN = frozenset(
    {
        "parked",
        "due",
        "percentile",
        "value",
        "effort_low",
        "effort_high",
        "actual",
        "audience",
        "owner",
        "answer",
        "because",
        "fast",
        "renewal",
    }
)

_BY_NAME = {spec.name: spec for spec in COLUMNS}


def columns(scale: Scale) -> list[Column]:
    """The columns for the table, in the language of the screen."""
    return [
        Column(
            spec.name,
            marked(spec.title) if spec.title else "",
            lambda row, spec=spec: cell_of(spec, row, scale),  # type: ignore[misc]  # the default argument holds the spec
            sort=spec.name if spec.sort else "",
            width=spec.width,
            numeric=spec.numeric,
            stretches=spec.name == "title",
            hint=marked(spec.hint) if spec.hint else "",
        )
        for spec in COLUMNS
    ]


def cell_of(spec: Spec, row: BacklogRow, scale: Scale) -> Cell:
    """What a line shows in a column."""
    return group_cell(scale.grouped, spec.name, row) if isinstance(row, GroupRow) else spec.cell(row, scale)


def place_of(name: str) -> int:
    """The place of a column in the tuple."""
    return [spec.name for spec in COLUMNS].index(name)


def spec_of(name: str) -> Spec | None:
    """The column of that name; None where there is none."""
    return _BY_NAME.get(name)


def query_sort(sort: str) -> str:
    """The order as the query takes it: an age rises as the day of making falls."""
    found = []
    for name, falling in terms_of(sort):
        spec = _BY_NAME.get(name)
        if spec is not None and spec.sort:
            backwards = spec.sort.startswith("-")
            found.append(("-" if falling is not backwards else "") + spec.sort.lstrip("-"))
    return ",".join(found) or "-score"


def sort_words(sort: str) -> str:
    """The order in words, for the status bar."""
    terms = [(spec, falling) for name, falling in terms_of(sort) if (spec := _BY_NAME.get(name)) is not None]
    if not terms:
        terms = [(_BY_NAME["score"], True)]
    falling = translate("Backlog", "Sorted by %1, falling")
    rising = translate("Backlog", "Sorted by %1, rising")
    names = [marked(spec.title).partition(",")[0] for spec, _falling in terms]
    said = (falling if terms[0][1] else rising).replace("%1", names[0])
    for name in names[1:]:
        said = translate("Backlog", "%1, then %2").replace("%1", said).replace("%2", name)
    return said


def state_of(row: ChangeRow) -> Look:
    """The state as its chip shows it; a parked change that was deferred or asked about says so."""
    if row.state == "parked" and row.returns is not None and row.returns > today():
        return state_look("change", "deferred")
    if row.state == "parked" and row.asked is not None:
        return state_look("change", "asked")
    return state_look("change", row.state)


def _words(text: str) -> Cell:
    return Cell(text or "–", "text2" if text else "text3")


def _figure(value: float | None) -> Cell:
    return Cell("–", "text3") if value is None else Cell(numeral(value), "text")
