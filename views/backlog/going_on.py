"""How the filter's last word may go on: the fields and values of changes, and the order and groups of the table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.rows.backlog import GROUPS
from app.rows.everything import Completion
from views.backlog.table import COLUMNS
from views.desk import Desk
from views.widgets.completing import Completing, Suggested
from views.widgets.filter_field import FilterField

_MOST = 10


class GoingOn(QObject):
    """Asks for what may follow, and shows it under the field."""

    def __init__(self, desk: Desk, field: FilterField) -> None:
        super().__init__(field)
        self._desk = desk
        self.list = Completing(field, self._ask)

    def _ask(self, text: str, then: Callable[[Sequence[Suggested]], None]) -> None:
        own = of_the_table(text)
        if own is not None:
            then(own)
            return
        database = self._desk.database

        def read() -> tuple[Completion, ...]:
            from app.queries.filter_words import completions

            return completions(database, text, "change")

        self._desk.read(read, then, key="backlog.completions")


def of_the_table(text: str) -> tuple[Completion, ...] | None:
    """What goes on after `sort:` and `group:`, or with these words themselves; None where it is another word."""
    before, _, last = text.rpartition(" ")
    start = f"{before} " if before else ""
    name, colon, typed = last.partition(":")
    if colon and name == "group":
        return tuple(Completion(f"{start}group:{value} ", value) for value in GROUPS if value.startswith(typed))
    if colon and name == "sort":
        kept, comma, typed = typed.rpartition(",")
        sign = "-" if typed.startswith("-") else ""
        names = [spec.name for spec in COLUMNS if spec.sort and spec.name.startswith(typed.lstrip("-"))][:_MOST]
        return tuple(Completion(f"{start}sort:{kept}{comma}{sign}{value}", value) for value in names)
    words = [word for word in ("sort:", "group:") if len(last) > 1 and word.startswith(last)]
    return tuple(Completion(start + word, word) for word in words) or None
