"""The page of a renewal: what it is and holds, who waits for it, the time kept for it, what was done with it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rows.renewals import BakedRow, RenewalRow, RenewalSheet, ReservationRow
from views.decisions.parts import add_dated, fact
from views.decisions.words import today
from views.desk import Desk
from views.said import as_read
from views.widgets.counts import count_of, numeral
from views.widgets.labels import StateChip
from views.widgets.looks import Cell, ListLook
from views.widgets.sheet import Section, Sheet
from views.widgets.states import state_look
from views.widgets.times import short_day, week_day

#: The latest acts shown.
_ACTS = 8


def is_late(row: RenewalRow) -> bool:
    """Whether it should have been decided by now."""
    return row.state == "proposed" and row.review is not None and row.review <= today()


def renewal_look(row: RenewalRow) -> ListLook:
    """A renewal in the list: title over its number and wishes, its state, and its day below."""
    translate = QCoreApplication.translate
    wishes = count_of(row.wishes, translate("Renewals", "1 wish"), translate("Renewals", "%n wishes"))
    waiting = count_of(row.waiting, translate("Renewals", "1 waits"), translate("Renewals", "%n wait"))
    day = row.review if row.state == "proposed" else row.planned
    return ListLook(
        row.title,
        meta=f"{row.number} · {wishes} · {waiting}",
        meta_icon="wait" if is_late(row) else "bake",
        chip=state_look("renewal", row.state),
        under_chip=short_day(day) if day is not None else "",
    )


class RenewalPage(Sheet):
    """One renewal as a page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", side=True)
        self.setAccessibleName(self.tr("Renewal"))
        self._desk = desk
        self._shown: RenewalSheet | None = None

    def shown(self) -> RenewalSheet | None:
        """What is shown."""
        return self._shown

    def show_renewal(self, sheet: RenewalSheet) -> None:
        """Shows a renewal; the same one keeps its place."""
        same = self._shown is not None and self._shown.row.id == sheet.row.id
        self._shown = sheet
        self.clear()
        self._add_head(sheet)
        if sheet.description:
            self.main.add_section(self.tr("Description")).add_text(sheet.description)
        self._add_wishes(sheet)
        self._add_numbers(sheet)
        self._add_time(sheet)
        self._add_history(sheet)
        if not same:
            self.verticalScrollBar().setValue(0)

    def _add_head(self, sheet: RenewalSheet) -> None:
        row = sheet.row
        self.main.add_title(row.number, row.title, beside=row.product)
        parts: list[QWidget] = [StateChip(state_look("renewal", row.state))]
        if row.state == "proposed" and row.review is not None:
            words = self.tr("to be decided by %1").replace("%1", week_day(row.review))
            parts.append(fact(words, "wait" if is_late(row) else "defer", "wait" if is_late(row) else ""))
        if row.target is not None and row.planned is not None:
            ships = self.tr("ships in %1 on %2").replace("%1", row.target).replace("%2", week_day(row.planned))
            parts.append(fact(ships, "releases"))
        self.main.add_chips(*parts)
        if row.reason:
            self.main.add_section(self.tr("Why")).add_quote(row.reason)

    def _add_wishes(self, sheet: RenewalSheet) -> None:
        count = count_of(len(sheet.wishes), self.tr("1 wish"), self.tr("%n wishes"))
        section = self.main.add_section(self.tr("What it brings"), count)
        if not sheet.wishes:
            section.add_text(self.tr("No wish is baked in yet. B bakes the current wish in, in the queue."))
            return
        heads = (self.tr("Wish"), self.tr("State"), self.tr("Waiting"), self.tr("Effort"), self.tr("Comes"))
        table = section.add_table(heads, [_wish_cells(wish) for wish in sheet.wishes], (2, 3))
        table.clicked.connect(lambda number: self._desk.open("change", sheet.wishes[number].change_id))

    def _add_numbers(self, sheet: RenewalSheet) -> None:
        row = sheet.row
        section = self.side.add_section(self.tr("Benefit and work"))
        lines = [
            (self.tr("People who wait"), numeral(sheet.people)),
            (self.tr("End users"), numeral(sheet.reach)),
            (self.tr("Size"), _days(row.size)),
            (self.tr("Work of its wishes"), _days(row.work)),
            (self.tr("Wishes without effort"), numeral(row.unknown) if row.unknown else ""),
        ]
        for name, value in lines:
            if value:
                section.add_row(name, value=value)

    def _add_time(self, sheet: RenewalSheet) -> None:
        reserved = _days(sheet.row.reserved) if sheet.row.reserved else ""
        section = self.side.add_section(self.tr("Time kept"), reserved)
        if not sheet.reservations:
            section.add_text(self.tr("No time is kept in any release."))
        for kept in sheet.reservations:
            self._add_kept(section, kept)

    def _add_kept(self, section: Section, kept: ReservationRow) -> None:
        words = f"{kept.name} · {short_day(kept.planned)}"
        section.add_row(words, value=_days(kept.left), clicked=lambda: self._desk.open("release", kept.release_id))
        if kept.over:
            over = self.tr("%1 pd over its capacity").replace("%1", numeral(kept.over))
            section.add(fact(over, "warning", "bad"))

    def _add_history(self, sheet: RenewalSheet) -> None:
        section = self.side.add_section(self.tr("History"))
        for act in reversed(sheet.history[-_ACTS:]):
            add_dated(section, act.at, as_read(act.sentence), value=act.by)


def _wish_cells(wish: BakedRow) -> tuple[Cell, ...]:
    where = short_day(wish.planned) if wish.planned is not None else wish.release or ""
    return (
        Cell(f"{wish.number} {wish.title}"),
        Cell(chip=state_look("change", wish.state)),
        Cell(numeral(wish.waiting)),
        Cell(numeral(wish.effort) if wish.effort is not None else "–"),
        Cell(where, "text2"),
    )


def _days(days: float | None) -> str:
    """“4 pd”; a dash where none is known."""
    return QCoreApplication.translate("Renewals", "%1 pd").replace("%1", numeral(days)) if days is not None else "–"
