"""What is done at the desk beside saying a word: a score is set, somebody in the house is consulted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from app.rows.changes import ChangeRow
from app.rows.parking import ParkedFacts
from models.rules.errors import Refusal
from views.decisions.consulting import Consulting
from views.decisions.page import ChangePage
from views.desk import Desk
from views.widgets.estimate import EstimateDialog, open_estimate


class Asides(QObject):
    """Works on the change told by `show`; its page shows what is refused."""

    #: A question was answered or given up: the list gets the focus back.
    left = Signal()

    def __init__(
        self, desk: Desk, page: ChangePage, seen: Callable[[ChangeRow], int], refresh: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._seen = seen
        self._refresh = refresh
        self._row: ChangeRow | None = None

    def show(self, row: ChangeRow | None) -> None:
        """The change at hand; None where nothing can be done."""
        self._row = row

    def save_score(self, values: dict[str, str], reason: str, agreed: bool) -> None:
        """Sets the values that were altered, because of a reason where one is given."""
        from app.commands.valuing import SetScore, set_score

        if self._row is None:
            return
        row = self._row
        self._desk.do(
            set_score,
            SetScore(row.id, values, reason or None, agreed),
            seen=self._seen(row),
            then=lambda _effects: self._page.close_score(row.id),
            failed=self._on_score_refused,
        )

    def _on_score_refused(self, refusal: Refusal) -> None:
        self._page.refuse_score(refusal)
        self._refresh()

    def estimate(self) -> None:
        """Says what the change may cost."""
        if self._row is not None:
            open_estimate(self._desk, self._row.id, self._page, self._on_opened)

    def _on_opened(self, dialog: EstimateDialog) -> None:
        dialog.finished.connect(lambda _how: self.left.emit())

    def consult(self) -> None:
        """Asks somebody in the house about the change, or writes down an answer."""
        if self._row is not None:
            shown = self._page.shown()
            fits = shown is not None and shown.sheet.row.id == self._row.id
            parked = shown.sheet.parking if shown is not None and fits else ParkedFacts()
            asked = Consulting(self._desk, self._row, parked, self._page)
            asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            asked.finished.connect(lambda _how: self.left.emit())
            asked.open()
