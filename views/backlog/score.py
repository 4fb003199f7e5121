"""The score on a change's page in the backlog: its parts as bars, and who gave what."""

from app.rows.changes import ChangeSheet, ScorePart
from views.backlog.words import audience_word, part_word, translate
from views.widgets.counts import numeral, with_decimal
from views.widgets.score_fields import add_marks, bar_of
from views.widgets.sheet import Section


def add_parts(section: Section, sheet: ChangeSheet) -> None:
    """The parts of the score as bars, then the effort."""
    of = translate("Backlog", "of %1")
    for part in sheet.parts:
        if part.points is None:
            section.add_row(part_word(part.name), value=translate("Backlog", "missing"))
            continue
        points = with_decimal(part.points)
        line = section.add_bar(_named(part), bar_of(part), points, of.replace("%1", numeral(part.most)))
        line.setAccessibleName(f"{part_word(part.name)} {points}")
    if not any(part.name == "effort" for part in sheet.parts):
        _add_effort(section, sheet.row.effort)
    add_marks(section, sheet)


def _add_effort(section: Section, effort: float | None) -> None:
    value = (
        translate("Backlog", "%1 pd").replace("%1", numeral(effort))
        if effort is not None
        else translate("Backlog", "missing")
    )
    section.add_row(part_word("effort"), value=value)


def _named(part: ScorePart) -> str:
    given = part.given or ""
    if part.name == "visibility":
        given = audience_word(given)
    elif part.name == "reach" and given:
        given = numeral(float(given))
    return f"{part_word(part.name)} · {given}" if given else part_word(part.name)
