"""How the list stands: which view, in which order and by which groups; the saved views as they come."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.rows.views import ViewRow
from models.rules.errors import BadInput
from views.backlog.groups import group_choices
from views.backlog.order import sort_of, terms_of
from views.backlog.table import COLUMNS, spec_of
from views.backlog.tabs import VIEWS, View, saved_view
from views.backlog.words import fill, translate
from views.desk import Desk

PLACE = "backlog"
_TYPED = re.compile(r"(?:^|\s)(sort|group):(\S*)")


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the filter field: words for the query, and the order and grouping where they are typed as well."""

    words: str
    sort: str | None = None
    grouped: str | None = None


def read_typed(text: str) -> Typed:
    """Takes `sort:-score,reach` and `group:module` out of the words; BadInput for a column that there is not."""
    found: dict[str, str] = {name: value for name, value in _TYPED.findall(text)}  # noqa: C416 - findall types nothing
    sort, grouped = found.get("sort"), found.get("group")
    for name, _falling in terms_of(sort or ""):
        spec = spec_of(name)
        if spec is None or not spec.sort:
            known = ", ".join(spec.name for spec in COLUMNS if spec.sort)
            sentence = translate("Backlog", "There is no column “%1” to sort by. There are: %2.")
            raise BadInput(fill(sentence, name, known))
    choices = [name for name, _word in group_choices() if name]
    if grouped and grouped not in choices:
        sentence = translate("Backlog", "The table can't be grouped by “%1”. It can be by: %2.")
        raise BadInput(fill(sentence, grouped, ", ".join(choices)))
    return Typed(_TYPED.sub(" ", text).strip(), sort or None, grouped or None)


class Shape(QObject):
    """The views and what was made of each."""

    #: The saved views came, or others than before.
    came = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saved: tuple[View, ...] = ()
        self._sorts: dict[str, str] = {}
        self._groups: dict[str, str] = {}
        self._view = VIEWS[0]
        #: The view that was open last, until the saved ones have come.
        self._awaited = ""

    def read(self) -> None:
        """Reads the saved views."""
        database, who = self._desk.database, self._desk.who

        def read() -> tuple[ViewRow, ...]:
            from app.queries.views import view_rows

            return view_rows(database, PLACE, who)

        self._desk.read(read, self._on_rows, key="backlog.views")

    def _on_rows(self, rows: tuple[ViewRow, ...]) -> None:
        saved = tuple(saved_view(row) for row in rows)
        before = {view.name: view for view in self._saved}
        for view in saved:  # saved anew, it stands as it was saved
            if view.name in before and before[view.name].saved != view.saved:
                self._sorts.pop(view.name, None)
                self._groups.pop(view.name, None)
        altered, self._saved = saved != self._saved or bool(self._awaited), saved
        if self._awaited:
            self.choose(self._awaited)
            self._awaited = ""
        elif self._view.saved is not None:
            self._view = self.view_of(self._view.name)
        if altered:
            self.came.emit()

    def views(self) -> tuple[View, ...]:
        """The fixed views, then the saved ones."""
        return (*VIEWS, *self._saved)

    def view_of(self, name: str) -> View:
        """The view of that name; the first where there is none."""
        return next((view for view in self.views() if view.name == name), VIEWS[0])

    def view(self) -> View:
        """The view in force."""
        return self._view

    def choose(self, name: str) -> None:
        """Another view."""
        self._view = self.view_of(name)

    def expect(self, name: str) -> None:
        """Opens a view as soon as it has come."""
        if any(view.name == name for view in self.views()):
            self.choose(name)
            self.came.emit()
        else:
            self._awaited = name
            self.read()

    def sort(self) -> str:
        """The order of the view, by the names of the columns."""
        return self._sorts.get(self._view.name, self._view.sort)

    def set_sort(self, sort: str) -> None:
        """Sorts the view otherwise."""
        self._sorts[self._view.name] = sort_of(terms_of(sort))

    def grouped(self) -> str:
        """By what the view is grouped."""
        return self._groups.get(self._view.name, self._view.grouped)

    def set_grouped(self, field: str) -> None:
        """Groups the view otherwise."""
        self._groups[self._view.name] = field

    # ---- remembered

    def form(self) -> dict[str, object]:
        """View, orders and groupings, to be remembered."""
        return {"view": self._view.name, "sorts": self._sorts, "groups": self._groups}

    def set_form(self, form: Mapping[str, object]) -> None:
        """Puts itself as it was left."""
        sorts, groups = form["sorts"], form.get("groups", {})
        assert isinstance(sorts, dict)
        assert isinstance(groups, dict)
        known = {name for name, _word in group_choices()}
        self._sorts = {str(name): _known_sort(str(sort)) for name, sort in sorts.items()}
        self._groups = {str(name): str(field) for name, field in groups.items() if field in known}
        name = str(form["view"])
        self.choose(name)
        if self._view.name != name:
            self._awaited = name


def _known_sort(sort: str) -> str:
    """The order without columns that another version had."""
    return sort_of(tuple((name, falling) for name, falling in terms_of(sort) if spec_of(name) is not None)) or "-score"
