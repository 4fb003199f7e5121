"""The page of the change that is to be decided: its requester's words, who waits, what was said before, its score."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.changes import ChangeSheet, DecisionRow, OrganisationWaits
from models.rules.errors import Refusal
from views.background import Pause
from views.decisions.beside import Beside, Slot, precedent_parts, rank_parts, renewal_parts
from views.decisions.choice import possible_acts
from views.decisions.parking import consultations_section, parking_section, returned_fact
from views.decisions.parts import Fold, add_dated, fact, scenario, state_chip
from views.decisions.score import ScoreSection
from views.decisions.shown import Shown
from views.decisions.table import decision_chip, is_late
from views.decisions.words import local_day, today
from views.desk import Desk
from views.said import as_read
from views.widgets.counts import count_of, numeral
from views.widgets.labels import KeyCap, Label, LangChip, PriorityMark, StateChip
from views.widgets.looks import Cell
from views.widgets.score_fields import ScoreFields
from views.widgets.sheet import Section, Sheet, column_layout
from views.widgets.small_table import SmallTable
from views.widgets.states import kind_icon, kind_word, state_look
from views.widgets.times import short_day, week_day

#: Organisations named before the rest is put together.
ORGANISATIONS = 5
#: Waiters listed on the page; the backlog shows them all.
WAITERS = 200
#: Letters of a long request shown before “Show all”.
WORDS = 900
#: The latest acts shown.
ACTS = 8


class ChangePage(Sheet):
    """One change as a page; what was folded out or typed stays while the same change is shown."""

    #: New values of the scoring model, by name; why; and whether all agreed on them.
    score_wanted = Signal(dict, str, bool)
    #: The fields were left: the list gets the focus back.
    score_left = Signal()

    #: The wish is to become part of a renewal: its number and name.
    bake_wanted = Signal(int, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", side=True)
        self.setAccessibleName(self.tr("Change"))
        self._desk = desk
        self._shown: Shown | None = None
        self._open: set[str] = set()
        self._typed: dict[int, dict[str, str]] = {}
        self.fields: ScoreFields | None = None
        self._beside: Beside | None = None
        self._slots: dict[str, Slot] = {}
        self._scroll = 0
        self._settle = Pause(0, lambda: self.verticalScrollBar().setValue(self._scroll), self)

    def shown(self) -> Shown | None:
        """What it shows."""
        return self._shown

    def show_change(self, shown: Shown) -> None:
        """Shows a change; the same one anew keeps its place, its folds and its fields."""
        if shown == self._shown:
            return
        same = self._shown is not None and self._shown.sheet.row.id == shown.sheet.row.id
        if not same:
            self._open.clear()
        self._scroll = self.verticalScrollBar().value() if same else 0
        writing = self.fields is not None and self.fields.has_cursor()
        self._shown = shown
        self._fill()
        if writing and same and self.fields is not None:
            self.fields.focus()
        self._settle.start()

    def show_beside(self, beside: Beside) -> None:
        """Shows what was found beside a change, as soon as that is on the page."""
        if beside != self._beside:
            self._beside = beside
            self._fill_slots()

    def beside(self) -> Beside | None:
        """What was found beside the change on the page; None while it is coming."""
        beside, shown = self._beside, self._shown
        fits = beside is not None and shown is not None and beside.change == shown.sheet.row.id
        return beside if fits else None

    def _fill_slots(self) -> None:
        beside, shown = self.beside(), self._shown
        if beside is not None and shown is not None:
            self._slots["rank"].fill(rank_parts(beside.rank))
            fits = beside.renewals if "bake" in possible_acts(shown.sheet.row) and shown.decision is None else ()
            self._slots["renewals"].fill(renewal_parts(fits, self.bake_wanted.emit))
            self._slots["precedents"].fill(precedent_parts(beside.precedents, partial(self._desk.open, "change")))

    def edit_score(self) -> None:
        """Opens the fields of the score."""
        if self._shown is None or self._shown.decision is not None:
            return
        self._typed.setdefault(self._shown.sheet.row.id, {})
        self._fill()
        if self.fields is not None:
            self.ensureWidgetVisible(self.fields)
            self.fields.focus()

    def refuse_score(self, refusal: Refusal) -> None:
        """Says why the values were not taken; where a reason is wanted, its field is next."""
        if self.fields is not None:
            self.fields.refuse(refusal)

    def close_score(self, change: int) -> None:
        """Closes the fields of a change, done with or given up."""
        self._typed.pop(change, None)
        self._fill()
        self.score_left.emit()

    def _fill(self) -> None:
        assert self._shown is not None
        self.clear()
        self.fields = None
        sheet = self._shown.sheet
        self._fill_head(sheet)
        self._fill_decision(self._shown.decision)
        self._fill_words(sheet)
        self._fill_organisations(sheet)
        self._slots = {name: Slot() for name in ("rank", "renewals", "precedents")}
        self._fill_parking(sheet)
        self._fill_texts(sheet)
        self._fill_score(sheet)
        self.side.add(self._slots["rank"])
        self.side.add(self._slots["renewals"])
        self.side.add(self._slots["precedents"])
        self._fill_slots()
        self._fill_decisions(sheet)
        self._fill_dependencies(sheet)
        self._fill_history(sheet)

    # ---- head

    def _fill_head(self, sheet: ChangeSheet) -> None:
        assert self._shown is not None
        place = self.tr("%1 of %2").replace("%1", numeral(self._shown.rank)).replace("%2", numeral(self._shown.total))
        keys = QWidget()
        line = QHBoxLayout(keys)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(KeyCap("K"))
        line.addWidget(KeyCap("J"))
        self.add_title(sheet.row.number, sheet.row.title, place if self._shown.rank else "", trailing=keys)
        self.add_chips(*self._chips(sheet))

    def _chips(self, sheet: ChangeSheet) -> list[QWidget]:
        row = sheet.row
        parts: list[QWidget] = [StateChip(state_chip(row))]
        if row.priority:
            parts.append(PriorityMark(row.priority))
        parts.append(fact(kind_word(row.kind), kind_icon(row.kind)))
        parts.append(fact(row.module or row.product))
        if row.effort is not None:
            parts.append(fact(self.tr("Effort %1 pd").replace("%1", numeral(row.effort))))
        if row.mandate_date is not None:
            late = row.mandate_date <= today()
            parts.append(
                fact(self.tr("Due %1").replace("%1", week_day(row.mandate_date)), "plan", "wait" if late else "")
            )
        returned = returned_fact(row)
        if returned is not None:
            parts.append(returned)
        elif row.state == "rejected" and row.asked_again is not None:
            again = self.tr("Asked for again on %1").replace("%1", week_day(local_day(row.asked_again)))
            parts.append(fact(again, "bell", "wait"))
        elif row.state == "parked" and row.review is not None and row.returns is None:
            review = self.tr("Review on %1").replace("%1", week_day(row.review))
            parts.append(fact(review, "wait", "wait" if is_late(row) else ""))
        return parts

    # ---- the main column

    def _fill_decision(self, decision: DecisionRow | None) -> None:
        if decision is not None:
            who = f"{decision.by} · {week_day(local_day(decision.at))}"
            section = self.add_section(self.tr("Decision"), who, StateChip(decision_chip(decision)))
            section.add_text(decision.reason)
            if decision.brings_back:
                section.add_row(decision.brings_back, lead=self.tr("What would bring it back"))
            if decision.until is not None:
                section.add_row(week_day(decision.until), lead=self.tr("Until"))
            if not decision.stands:
                section.add_row(self.tr("It no longer stands: it was taken back, or another word came after it."))

    def _fill_words(self, sheet: ChangeSheet) -> None:
        words = sheet.words
        if words is None:
            section = self.add_section(self.tr("Description"))
            section.add_text(sheet.description or self.tr("Nobody has described it, and no ticket waits for it."))
        else:
            who = " · ".join(
                filter(None, [words.organisation or words.requester, short_day(local_day(words.received))])
            )
            chip = LangChip(words.language) if words.language else None
            section = self.add_section(self.tr("Requester’s words"), who, chip)
            self._add_quote(section, words.body.strip() or words.subject)
        links: list[tuple[str, str, Callable[[], QWidget]]] = []
        if sheet.waiters:
            waits = count_of(len(sheet.waiters), self.tr("1 ticket waits"), self.tr("%n tickets wait"))
            links.append(("waiters", waits, lambda: self._waiters(sheet)))
        if sheet.scenario or sheet.requirements:
            links.append(("scenario", self._scenario_words(sheet), lambda: scenario(sheet)))
        self._add_folds(section, links)

    def _add_quote(self, section: Section, text: str) -> None:
        if len(text) <= WORDS or "words" in self._open:
            section.add_quote(text)
            return
        cut = section.add_quote(text[:WORDS].rsplit(" ", 1)[0] + " …")

        def show_all() -> None:
            self._open.add("words")
            cut.view.set_text(text)
            (link,) = links
            link.hide()

        links = section.add_links([(self.tr("Show all"), show_all)])

    def _add_folds(self, section: Section, folds: list[tuple[str, str, Callable[[], QWidget]]]) -> None:
        """Links that fold something out below them, each made when it is first wanted."""
        if not folds:
            return
        bodies = {name: Fold(make) for name, _words, make in folds}

        def toggle(name: str) -> None:
            self._open ^= {name}
            bodies[name].unfold(name in self._open)

        section.add_links([(words, partial(toggle, name)) for name, words, _make in folds])
        for name, body in bodies.items():
            section.add(body)
            body.unfold(name in self._open)

    def _scenario_words(self, sheet: ChangeSheet) -> str:
        count = len([line for line in (sheet.requirements or "").splitlines() if line.strip()])
        if not count:
            return self.tr("Scenario")
        wanted = count_of(count, self.tr("1 requirement"), self.tr("%n requirements"))
        if not sheet.scenario:
            return wanted
        return self.tr("Scenario and %1").replace("%1", wanted)

    def _waiters(self, sheet: ChangeSheet) -> QWidget:
        rows = [
            (
                Cell(waiter.subject),
                Cell(waiter.key, "text3"),
                Cell(lang=waiter.language) if waiter.language else Cell(width=26),
                Cell(short_day(local_day(waiter.received)), "text3"),
            )
            for waiter in sheet.waiters[:WAITERS]
        ]
        holder = QWidget()
        column = column_layout(holder, 4)
        table = SmallTable(("", "", "", ""), rows)
        table.setAccessibleName(self.tr("Tickets that wait"))
        table.clicked.connect(lambda place: self._desk.open("ticket", sheet.waiters[place].ticket_id))
        column.addWidget(table)
        more = len(sheet.waiters) - WAITERS
        if more > 0:
            column.addWidget(Label(count_of(more, self.tr("and 1 more"), self.tr("and %n more")), "meta", 400, "text3"))
        return holder

    def _fill_organisations(self, sheet: ChangeSheet) -> None:
        waits = sheet.organisations
        if not waits:
            return
        named = len([wait for wait in waits if wait.name])
        section = self.add_section(
            self.tr("Who waits"),
            count_of(named, self.tr("1 organisation"), self.tr("%n organisations")) if named else "",
        )
        fits = len(waits) <= ORGANISATIONS + 1 or "organisations" in self._open
        shown, rest = (waits, ()) if fits else (waits[:ORGANISATIONS], waits[ORGANISATIONS:])
        most = max(1, *(wait.end_users or 0 for wait in waits))
        rows = [self._organisation(wait, most) for wait in shown]
        if rest:
            together = sum(wait.end_users or 0 for wait in rest)
            words = count_of(len(rest), self.tr("1 more organisation"), self.tr("%n more organisations"))
            rest_of = OrganisationWaits(words, None, sum(wait.waiters for wait in rest), together)
            rows.append(self._organisation(rest_of, most, "text2"))
        heads = (self.tr("Organisation"), "", self.tr("Waiters"), self.tr("End users"), "")
        section.add_table(heads, rows, (2, 3), self._on_organisation if rest else None)

    def _organisation(self, wait: OrganisationWaits, most: int, tone: str = "text") -> tuple[Cell, ...]:
        known = wait.end_users is not None
        return (
            Cell(wait.name or self.tr("No organisation"), tone if wait.name else "text2"),
            Cell(lang=wait.language) if wait.language else Cell(width=26),
            Cell(numeral(wait.waiters), tone),
            Cell(numeral(wait.end_users or 0) if known else "–", tone if known else "text3"),
            Cell(bar=(wait.end_users or 0) / most, width=72),
        )

    def _on_organisation(self, place: int) -> None:
        if place == ORGANISATIONS:
            self._open.add("organisations")
            self._fill()

    def _fill_parking(self, sheet: ChangeSheet) -> None:
        for part in (parking_section(sheet.row, sheet.parking), consultations_section(sheet.parking.consultations)):
            if part is not None:
                self.add(part)

    def _fill_texts(self, sheet: ChangeSheet) -> None:
        if (
            sheet.words is not None
            and sheet.description.strip()
            and sheet.description.strip() != sheet.words.body.strip()
        ):
            self.add_section(self.tr("Description")).add_text(sheet.description)
        if sheet.row.state == "parked" and sheet.park_reason:
            since = short_day(local_day(sheet.row.parked)) if sheet.row.parked else ""
            who = " · ".join(filter(None, [sheet.park_owner, since]))
            self.add_section(self.tr("Parked because"), who).add_text(sheet.park_reason)
        if sheet.mandate_reference:
            self.add_section(self.tr("Demanded by")).add_text(sheet.mandate_reference)
        if sheet.workaround:
            self.add_section(self.tr("Until then")).add_text(sheet.workaround)
        if sheet.merged_from:
            self.add_section(self.tr("Merged into it")).add_text(", ".join(sheet.merged_from))

    # ---- the side column

    def _fill_score(self, sheet: ChangeSheet) -> None:
        assert self._shown is not None
        change = sheet.row.id
        can_set = self._shown.decision is None
        setting = can_set and change in self._typed
        section = ScoreSection(sheet, can_set=can_set and not setting)
        self.side.add(section)
        section.wanted.connect(self.edit_score)
        if setting:
            self.fields = ScoreFields(sheet, self._typed[change], self._desk.who)
            self.fields.typed.connect(lambda values: self._typed.__setitem__(change, values))
            self.fields.saved.connect(self.score_wanted)
            self.fields.left.connect(lambda: self.close_score(change))
            section.add(self.fields)

    def _fill_decisions(self, sheet: ChangeSheet) -> None:
        if sheet.decisions:
            section = self.side.add_section(self.tr("Earlier decisions"))
            for decision in sheet.decisions:
                reason = " ".join(decision.reason.split())
                add_dated(section, decision.at, reason, chip=decision_chip(decision))

    def _fill_dependencies(self, sheet: ChangeSheet) -> None:
        if sheet.dependencies:
            section = self.side.add_section(self.tr("Depends on"))
            for dependency in sheet.dependencies:
                if dependency.other_id is None:
                    when = week_day(dependency.day) if dependency.day else ""
                    section.add_row(self.tr("Not before"), value=when)
                    continue
                section.add_row(
                    dependency.title or "",
                    lead=f"{dependency.other} {self._kind_of_dependency(dependency.kind)}".strip(),
                    chip=state_look("change", dependency.state or ""),
                    clicked=partial(self._desk.open, "change", dependency.other_id),
                )

    def _kind_of_dependency(self, kind: str) -> str:
        return {"excludes": self.tr("excluded"), "together": self.tr("together")}.get(kind, "")

    def _fill_history(self, sheet: ChangeSheet) -> None:
        acts = [act for act in reversed(sheet.history) if act.undone_by is None and act.undoes is None]
        if acts:
            section = self.side.add_section(self.tr("History"))
            for act in acts[:ACTS]:
                said = as_read(act.sentence).removeprefix(f"{sheet.row.number} ").removeprefix(f"{sheet.row.number}: ")
                add_dated(section, act.at, said, value=act.by)
