"""The groups of the table: by what it can be grouped, what a group is called, and the cells of its head with its sums."""

from app.rows.backlog import GROUPS, GroupRow
from views.backlog.words import audience_word, marked, translate
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.counts import count_of, numeral
from views.widgets.looks import Cell
from views.widgets.states import kind_icon, kind_word, state_look

_TITLES = {
    "state": QT_TRANSLATE_NOOP("Backlog", "State"),
    "kind": QT_TRANSLATE_NOOP("Backlog", "Kind"),
    "product": QT_TRANSLATE_NOOP("Backlog", "Product"),
    "module": QT_TRANSLATE_NOOP("Backlog", "Module"),
    "audience": QT_TRANSLATE_NOOP("Backlog", "Seen by"),
    "release": QT_TRANSLATE_NOOP("Backlog", "Release"),
    "owner": QT_TRANSLATE_NOOP("Backlog", "Owner"),
}
_NONE = {
    "module": QT_TRANSLATE_NOOP("Backlog", "Without a module"),
    "audience": QT_TRANSLATE_NOOP("Backlog", "Not said who sees it"),
    "release": QT_TRANSLATE_NOOP("Backlog", "In no release"),
    "owner": QT_TRANSLATE_NOOP("Backlog", "Without an owner"),
}


def group_choices() -> tuple[tuple[str, str], ...]:
    """By what the table can be grouped, with its words; nothing first."""
    return (("", translate("Backlog", "None")), *((name, marked(_TITLES[name])) for name in GROUPS))


def group_title(field: str) -> str:
    """What the groups are made by, as it stands on the button."""
    return dict(group_choices()).get(field, field)


def group_word(field: str, value: str | None) -> str:
    """What a group is called."""
    if value is None:
        return marked(_NONE.get(field, "–"))
    if field == "state":
        return state_look("change", value).word
    if field == "kind":
        return kind_word(value)
    return audience_word(value) if field == "audience" else value


def group_cell(field: str, column: str, group: GroupRow) -> Cell:
    """What a group's head shows in a column: its name and count where titles stand, its sums in their own columns."""
    if column == "check":
        return Cell(icon="forward" if group.folded else "down")
    if column == "title":
        count = count_of(group.changes, translate("Backlog", "1 change"), translate("Backlog", "%n changes"))
        icon = kind_icon(group.value) if field == "kind" and group.value else ""
        return Cell(f"{group_word(field, group.value)}  ·  {count}", "text", icon=icon, weight=600)
    if column == "reach":
        return Cell(numeral(group.reach), weight=600)
    if column == "effort":
        return Cell(numeral(round(group.effort, 1)), weight=600)
    return Cell()
