"""Triage: the keys of the Inbox and what they do to the chosen tickets, through bands, a picker and the desk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rows.people import ProductRow
from app.rows.tickets import TicketRow, WaitRow
from models.rules.errors import Refusal
from views.actions import bind, set_enabled
from views.desk import Desk
from views.inbox import acts
from views.inbox.bands import Band, WordsBand
from views.inbox.change_band import ChangeBand
from views.widgets.picker import Pick, Picker
from views.widgets.states import kind_icon, kind_word, language_word


class Triage(QObject):
    """Does to tickets what their keys say."""

    #: An act was done to these tickets: its name, and the rows.
    done = Signal(str, list)
    #: A band was closed: the focus may go back to the list.
    closed = Signal()
    #: A refusal says that what is shown may be old.
    refused = Signal()
    search_wanted = Signal()

    def __init__(self, desk: Desk, view: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.rows: list[TicketRow] = []
        self.waits: tuple[WaitRow, ...] = ()
        self.chosen_wait: WaitRow | None = None
        self.products: tuple[str, ...] = ()
        self.band: Band | None = None
        self.holder = QWidget()
        self._column = QVBoxLayout(self.holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._dismissed: set[str] = set()
        self._view = view
        self._picker: Picker | None = None
        names = (*acts.KINDS, *acts.WORDED, "link", "kind", "language", "product", "split")
        self.actions: dict[str, QAction] = {
            name.removeprefix("inbox."): action
            for name, action in bind(view, {f"inbox.{name}": self._starter(name) for name in names}).items()
        }
        self.show_rows([])

    def _starter(self, name: str) -> Callable[[], None]:
        return lambda: self.start(name)

    def read_products(self) -> None:
        """Asks which products there are: a new change belongs to one."""
        database = self.desk.database

        def products() -> tuple[ProductRow, ...]:
            from app.queries.people import product_rows

            return product_rows(database)

        self.desk.read(products, self._on_products, key="inbox.products")

    def _on_products(self, rows: tuple[ProductRow, ...]) -> None:
        self.products = tuple(row.name for row in rows)

    def show_rows(self, rows: Sequence[TicketRow]) -> None:
        """These tickets are chosen now: their acts are on, a half-typed band of theirs comes back."""
        before, self.rows = [row.id for row in self.rows], list(rows)
        for name, action in self.actions.items():
            why = acts.why_not(name, self.rows)
            set_enabled(action, not why, why)
        if before != [row.id for row in self.rows]:
            self.close_band()
            self._bring_back()

    def likely(self) -> list[QAction]:
        """The actions for the bar, the most likely first."""
        return [self.actions[name] for name in acts.likely(self.rows or [])] if self.rows else []

    def start(self, name: str) -> None:
        """Begins an act: opens its band or picker, or does it."""
        if acts.why_not(name, self.rows):
            return
        if name in acts.WORDED or name in acts.KINDS:
            self._open(self._make_band(name))
        elif name == "link":
            self.search_wanted.emit()
        elif name == "split":
            self._unlink()
        else:
            self._pick(name)

    def _make_band(self, name: str) -> Band:
        if name in acts.KINDS:
            return ChangeBand(name, self.desk, self.rows, self.products)
        return WordsBand(acts.question(name, self.rows[0], self.desk.database), self.desk, self.rows[0])

    def _open(self, band: Band, *, focus: bool = True) -> None:
        self.close_band()
        self.band = band
        band.accepted.connect(self._accept)
        band.cancelled.connect(self._cancel)
        self._column.addWidget(band)
        band.show()  # now: a field that is not seen takes no focus
        if focus:
            self._dismissed.discard(band.draft_key)
            band.focus()

    def close_band(self) -> None:
        """Takes the band away; what was typed in it is kept."""
        band, self.band = self.band, None
        if band is not None:
            band.keep_draft()
            self._column.removeWidget(band)
            band.hide()
            band.deleteLater()

    def _cancel(self) -> None:
        if self.band is not None:
            self._dismissed.add(self.band.draft_key)
        self.close_band()
        self.closed.emit()

    def _bring_back(self) -> None:
        if len(self.rows) != 1:
            return
        keys = self.desk.drafts.keys()
        for name in (*acts.WORDED, *acts.KINDS):
            key = f"inbox.{name}.{self.rows[0].id}"
            typed = key in keys or any(each.startswith(f"{key}.") for each in keys)
            if typed and key not in self._dismissed and not acts.why_not(name, self.rows):
                self._open(self._make_band(name), focus=False)
                return

    def _accept(self) -> None:
        band = self.band
        if isinstance(band, WordsBand):
            told = acts.worded(band.question.name, self.rows[0].id, band.words())
            self._do(band.question.name, told, band, seen=self.rows[0].row_version)
        elif isinstance(band, ChangeBand):
            ids = [row.id for row in band.rows]
            told = acts.made(band.kind, band.title_text(), ids, band.product(), band.details())
            self._do(band.kind, told, band)

    def _do(self, name: str, told: acts.Told, band: Band | None = None, seen: int | None = None) -> None:
        rows = list(self.rows)
        if band is not None:
            band.accept_button.setEnabled(False)
        self.desk.do(
            told.command,
            told.order,
            seen=seen,
            then=lambda _effects: self._on_done(name, rows, band),
            failed=lambda refusal: self._on_refused(refusal, band),
        )

    def _on_done(self, name: str, rows: list[TicketRow], band: Band | None) -> None:
        if band is not None and band is self.band:
            band.forget_draft()
            self.close_band()
        self.done.emit(name, rows)

    def _on_refused(self, refusal: Refusal, band: Band | None) -> None:
        if band is not None and band is self.band:
            band.refuse(refusal.sentence)
        else:
            self.desk.told.emit(refusal.sentence, 0)
        self.refused.emit()

    def link(self, change: int) -> None:
        """Lets the chosen tickets wait for that change."""
        if self.rows and not acts.why_not("link", self.rows):
            self._do("link", acts.linked([row.id for row in self.rows], change))

    def _unlink(self) -> None:
        ticket = self.rows[0].id
        wait = self.chosen_wait or (self.waits[0] if len(self.waits) == 1 else None)
        if wait is not None:
            self._do("split", acts.unlinked(ticket, wait.change_id))
            return
        picks = [Pick(each.change_id, each.title, each.number, kind_icon(each.kind)) for each in self.waits]
        title = self.tr("Which does it not wait for?")
        self._open_picker(title, picks, lambda change: self._do("split", acts.unlinked(ticket, change)))

    def _pick(self, what: str) -> None:
        values = self.products if what == "product" else acts.CHOICES[what]
        title = {
            "kind": self.tr("What kind is it?"),
            "language": self.tr("Which language does the requester read?"),
            "product": self.tr("Which product is it about?"),
        }[what]
        picks = [_pick_of(what, place, value) for place, value in enumerate(values)]
        self._open_picker(title, picks, lambda place: self._correct(what, values[place]))

    def _correct(self, what: str, value: str) -> None:
        seen = self.rows[0].row_version if len(self.rows) == 1 else None
        self._do(what, acts.corrected([row.id for row in self.rows], what, value), seen=seen)

    def _open_picker(self, title: str, picks: Sequence[Pick], take: Callable[[int], None]) -> None:
        if self._picker is not None:
            self._picker.deleteLater()
        self._picker = Picker(self._view, title, picks)
        self._picker.picked.connect(take)
        self._picker.open_at(self.holder)


def _pick_of(what: str, place: int, value: str) -> Pick:
    if what == "kind":
        return Pick(place, kind_word(value), "", kind_icon(value))
    if what == "language":
        return Pick(place, language_word(value), value.upper(), "language")
    return Pick(place, value, "", "product")
