"""What a change hangs on, line by line on its page: each can be opened, and taken off again."""

from functools import partial

from app.rows.changes import DependencyRow
from models.rules.terms import DependencyKind
from views.backlog.words import dependency_word, fill, translate
from views.desk import Desk
from views.widgets.buttons import IconButton
from views.widgets.sheet import Section
from views.widgets.states import state_look
from views.widgets.times import week_day


def add_ties(section: Section, desk: Desk, change: int, ties: tuple[DependencyRow, ...]) -> None:
    """Adds a line for each, with the button that takes it off."""
    for tie in ties:
        kind = dependency_word(tie.kind)
        day = week_day(tie.day) if tie.day else ""
        if tie.other_id is None:
            line = section.add_row(kind, value=day)
        else:
            line = section.add_row(
                tie.title or "",
                lead=f"{kind} {tie.other}",
                chip=state_look("change", tie.state or ""),
                clicked=partial(desk.open, "change", tie.other_id),
            )
        name = fill(translate("ChangePage", "Remove: %1"), f"{kind} {tie.other or day}")
        remove = IconButton("close", name, 12)
        remove.clicked.connect(partial(_remove, desk, change, tie))
        row = line.layout()
        assert row is not None
        row.addWidget(remove)


def _remove(desk: Desk, change: int, tie: DependencyRow) -> None:
    from app.commands.dependencies import Depend, undepend

    desk.do(undepend, Depend(change, DependencyKind(tie.kind), tie.other_id, tie.day))
