"""Triage: the keys of the Inbox and what they do to the chosen tickets, through bands, a picker and the desk."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rows.bulk import BulkPreview
from app.rows.people import ProductRow
from app.rows.similar import Alike, AlikeRow
from app.rows.tickets import TicketRow, WaitRow
from models.rules.errors import BadInput, Refusal
from views.actions import bind, set_enabled
from views.desk import Desk
from views.inbox import acts
from views.inbox.ask_band import AskBand
from views.inbox.bands import Band, WordsBand, several
from views.inbox.change_band import ChangeBand
from views.inbox.closing import ClosingBand, EndingBand
from views.inbox.closing_route import RouteBand, tickets_to_merge_with
from views.inbox.preview import AT_ONCE, Bulk, PreviewBand, bulk_job
from views.said import as_read
from views.widgets.counts import count_of
from views.widgets.picker import Pick, Picker
from views.widgets.states import kind_icon, kind_word, language_word

if TYPE_CHECKING:
    from app.jobs.bulk import Done


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
        #: The kind that the chosen ticket seems to be, where it has none.
        self.suggested = ""
        self.band: Band | None = None
        self.holder = QWidget()
        self._column = QVBoxLayout(self.holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._dismissed: set[str] = set()
        self._typed: list[str] = []
        self._view = view
        self._picker: Picker | None = None
        names = (*acts.KINDS, *acts.WORDED, "link", "merge", "kind", "language", "product", "split")
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
        elif name == "merge":
            self._merge()
        elif name == "split":
            self._unlink()
        else:
            self._pick(name)

    def _make_band(self, name: str) -> Band:
        if name in acts.KINDS:
            return ChangeBand(name, self.desk, self.rows, self.products)
        if name in {"answer", "possible"} and len(self.rows) == 1:
            return ClosingBand(name, self.desk, self.rows[0])
        if name == "route":
            return RouteBand(self.desk, self.rows[0])
        question = acts.question(name, self.rows, self.desk.database)
        return (
            AskBand(question, self.desk, self.rows)
            if name == "ask"
            else WordsBand(question, self.desk, several(self.rows))
        )

    def _open(self, band: Band, *, focus: bool = True) -> None:
        self.close_band()
        self.band = band
        band.accepted.connect(self._accept)
        band.cancelled.connect(self.cancel)
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

    def cancel(self) -> bool:
        """Closes the band until somebody opens it again; whether there was one."""
        if self.band is None:
            return False
        self._dismissed.add(self.band.draft_key)
        self.close_band()
        self.closed.emit()
        return True

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
        band, ids = self.band, [row.id for row in self.rows]
        if isinstance(band, PreviewBand):
            self._do_to_all(band)
        elif isinstance(band, EndingBand) and len(ids) > 1:
            self._give(band.name, acts.routed(ids, band.told()), band)
        elif isinstance(band, EndingBand):
            self._do(band.name, band.told(), band, seen=band.row.row_version)
        elif isinstance(band, AskBand):
            self._give("ask", acts.asked(ids, band.lines(), band.facts()), band)
        elif isinstance(band, WordsBand) and len(ids) > 1:
            self._give(band.question.name, acts.closed(band.question.name, ids, band.words()), band)
        elif isinstance(band, WordsBand):
            self._give(band.question.name, acts.worded(band.question.name, ids[0], band.words()), band)
        elif isinstance(band, ChangeBand):
            self._give(band.kind, acts.made(band.kind, band.title_text(), ids, band.product(), band.details()), band)

    def _give(self, name: str, told: acts.Told, band: Band | None = None) -> None:
        """Does it to one ticket; to several after a look at what would happen to each."""
        if len(self.rows) == 1:
            makes = name in acts.KINDS or name == "link"
            self._do(name, told, band, seen=None if makes else self.rows[0].row_version)
            return
        self._typed = [] if band is None else [band.draft_key + ending for ending in band.drafts()]
        count = count_of(len(self.rows), "", self.tr("%n tickets"))
        words = self.actions[name].text()
        bulk = Bulk(
            name, f"{words}: {count}", words, str(self.actions[name].property("icon_name")), told.command, told.order
        )
        self._open(PreviewBand(self.desk, bulk, self.rows))

    def _do_to_all(self, band: PreviewBand) -> None:
        """Does what was looked at; very many as a job with progress, which can be stopped."""
        if band.preview is None or not band.preview.done:
            return
        bulk, rows = band.bulk, list(band.rows)
        if len(rows) <= AT_ONCE:
            self._do(bulk.name, acts.Told(bulk.command, bulk.order), band)
            return
        band.accept_button.setEnabled(False)
        self.desk.run(
            bulk_job(self.desk, bulk, foreseeing=False),
            lambda done: self._on_all_done(done, bulk.name, rows, band),
            lambda refusal: self._on_refused(refusal, band),
            title=bulk.title,
        )

    def _on_all_done(self, done: "BulkPreview | Done", name: str, rows: list[TicketRow], band: Band) -> None:
        assert not isinstance(done, BulkPreview)
        self.desk.changed.emit(done.effects)
        self.desk.told.emit(done.effects.said(), done.effects.act)
        self._on_done(name, rows, band)

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
            if isinstance(band, PreviewBand):
                self._forget_typed()
            self.close_band()
        self.done.emit(name, rows)

    def _forget_typed(self) -> None:
        """What was typed for several tickets is done; a place where it can't be forgotten keeps it."""
        try:
            for key in self._typed:
                self.desk.drafts.forget(key)
        except BadInput as refusal:
            self.desk.told.emit(as_read(refusal.sentence), 0)
        self._typed = []

    def _on_refused(self, refusal: Refusal, band: Band | None) -> None:
        if band is not None and band is self.band:
            band.refuse(refusal.sentence)
        else:
            self.desk.told.emit(refusal.sentence, 0)
        self.refused.emit()

    def link(self, change: int) -> None:
        """Lets the chosen tickets wait for that change."""
        if self.rows and not acts.why_not("link", self.rows):
            self._give("link", acts.linked([row.id for row in self.rows], change))

    def link_to_one_of(self, changes: Sequence[int]) -> None:
        """Lets the chosen tickets wait for what a similar one waits for; asks where that is several changes."""
        if len(changes) == 1:
            self.link(changes[0])
        else:
            picks = [Pick(each, f"C-{each}", "", "change") for each in changes]
            self._open_picker(self.tr("Which of these does it wait for?"), picks, self.link)

    def answer_with(self, row: AlikeRow) -> None:
        """Opens the answer with that case, or with the words that lead to that page of a guide."""
        if len(self.rows) != 1 or acts.why_not("answer", self.rows):
            return
        self.start("answer")
        if isinstance(self.band, ClosingBand) and row.kind is Alike.CASE:
            self.band.use_case(row.item, row.title)
        elif isinstance(self.band, ClosingBand):
            self.band.use_page(row.item)

    def follow(self, ticket: int) -> None:
        """Lets the chosen ticket follow that one: it waits along, and shares its answer."""
        if self.rows and not acts.why_not("merge", self.rows):
            self._give("merge", acts.followed([row.id for row in self.rows], ticket))

    def _merge(self) -> None:
        database, number = self.desk.database, self.rows[0].id
        title = self.tr("Which ticket asks for the same?")
        self._show_picker(
            Picker(
                self._view,
                title,
                find=lambda words: tickets_to_merge_with(database, number, words),
                background=self.desk.background,
            ),
            self.follow,
        )

    def _unlink(self) -> None:
        ticket = self.rows[0].id
        if self.rows[0].follows and self.chosen_wait is None:
            self._do("split", acts.parted(ticket))
            return
        wait = self.chosen_wait or (self.waits[0] if len(self.waits) == 1 else None)
        if wait is not None:
            self._do("split", acts.unlinked(ticket, wait.change_id))
            return
        picks = [Pick(each.change_id, each.title, each.number, kind_icon(each.kind)) for each in self.waits]
        title = self.tr("Which does it not wait for?")
        self._open_picker(title, picks, lambda change: self._do("split", acts.unlinked(ticket, change)))

    def _pick(self, what: str) -> None:
        values = self._values(what)
        title = {
            "kind": self.tr("What kind is it?"),
            "language": self.tr("Which language does the requester read?"),
            "product": self.tr("Which product is it about?"),
        }[what]
        picks = [_pick_of(what, place, value, self.suggested) for place, value in enumerate(values)]
        self._open_picker(title, picks, lambda place: self._correct(what, values[place]))

    def _values(self, what: str) -> tuple[str, ...]:
        """What can be chosen; the kind that is suggested stands first, so that Enter takes it."""
        values = self.products if what == "product" else acts.CHOICES[what]
        if what != "kind" or self.suggested not in values:
            return tuple(values)
        return (self.suggested, *(value for value in values if value != self.suggested))

    def _correct(self, what: str, value: str) -> None:
        self._give(what, acts.corrected([row.id for row in self.rows], what, value))

    def _open_picker(self, title: str, picks: Sequence[Pick], take: Callable[[int], None]) -> None:
        self._show_picker(Picker(self._view, title, picks), take)

    def _show_picker(self, picker: Picker, take: Callable[[int], None]) -> None:
        if self._picker is not None:
            self._picker.deleteLater()
        self._picker = picker
        picker.picked.connect(take)
        picker.open_at(self.holder)


def _pick_of(what: str, place: int, value: str, suggested: str) -> Pick:
    if what == "kind":
        note = QCoreApplication.translate("Triage", "suggested") if value == suggested else ""
        return Pick(place, kind_word(value), note, kind_icon(value))
    if what == "language":
        return Pick(place, language_word(value), value.upper(), "language")
    return Pick(place, value, "", "product")
