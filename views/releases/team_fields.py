"""Fields for what a release has of each team: counted by the calendar, or said by hand."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit

from app.rows.capacity import TeamLoad
from views.releases.words import fill, translate
from views.theme import font
from views.widgets.counts import numeral
from views.widgets.dialog import FormGrid


class TeamFields:
    """A field for each team of the release; none where its product has no teams."""

    def __init__(self, teams: Sequence[TeamLoad], form: FormGrid) -> None:
        self._loads = {each.team: each for each in teams if each.team_id is not None}
        self.fields: dict[str, QLineEdit] = {}
        for name, load in self._loads.items():
            field = QLineEdit(_said(load))
            field.setFont(font("cell"))
            field.setPlaceholderText(_counted(load))
            last = len(self.fields) == len(self._loads) - 1
            note = translate("Releases", "Person-days; leave it empty to have them counted from the calendar.")
            self.fields[name] = form.add(name, field, note if last else "")

    def changed(self, number: Callable[[str], float]) -> dict[str, float | None]:
        """What is said otherwise than it was, None where it is to be counted; raises BadInput for what is no number."""
        found: dict[str, float | None] = {}
        for name, field in self.fields.items():
            text = field.text().strip()
            if text != _said(self._loads[name]):
                found[name] = number(text) if text else None
        return found


def _said(load: TeamLoad) -> str:
    return f"{load.capacity:g}" if load.by_hand and load.capacity is not None else ""


def _counted(load: TeamLoad) -> str:
    if load.by_hand:
        return translate("Releases", "Counted again")
    if load.capacity is None:
        return translate("Releases", "Not known")
    return fill(translate("Releases", "Counted: %1"), numeral(load.capacity))
