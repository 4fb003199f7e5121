"""One change in full, beside the table: who asked and in which words, who waits, its score, decisions, release and history."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.rows.changes import ChangeSheet, DecisionRow, OrganisationWaits, WaiterRow
from app.rows.completing import TrialRow
from app.rows.history import ActRow
from models.rules.errors import Refusal
from views.background import Pause
from views.backlog.past import alterations
from views.backlog.score import add_parts
from views.backlog.table import state_of
from views.backlog.ties import add_ties
from views.backlog.words import (
    audience_word,
    days_since,
    is_overdue,
    level_word,
    local_day,
    release_word,
    translate,
)
from views.desk import Desk
from views.said import as_read
from views.theme import px
from views.widgets.buttons import IconButton
from views.widgets.counts import count_of, numeral
from views.widgets.facts import place_word, result_look, todo_words
from views.widgets.flow import FlowLayout
from views.widgets.labels import IconMark, Label, LangChip, LinkButton, PriorityMark, StateChip
from views.widgets.looks import Cell
from views.widgets.score_fields import ScoreFields
from views.widgets.sheet import Section, Sheet
from views.widgets.states import Look, kind_icon, kind_word, state_look
from views.widgets.times import short_day, week_day

#: Tickets and acts listed before “Show all”.
TICKETS = 12
ACTS = 10
#: Tickets listed after it: nobody reads more, and each costs a line to paint.
MOST_TICKETS = 500


class ChangePage(Sheet):
    """A change as a page; what was folded out or half typed stays while the same change is shown."""

    #: New values of the scoring model, by name; why; and whether all agreed on them.
    score_wanted = Signal(dict, str, bool)
    #: The fields were left, or the page is to close: the list gets the focus back.
    left = Signal()
    closed = Signal()
    #: A command of the place, by its id, is wanted from a link on the page.
    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", margin=20)
        self.setAccessibleName(self.tr("Change"))
        self._desk = desk
        self._sheet: ChangeSheet | None = None
        self._open: set[str] = set()
        self._typed: dict[int, dict[str, str]] = {}
        self.fields: ScoreFields | None = None
        self._scroll = 0
        self._settle = Pause(0, lambda: self.verticalScrollBar().setValue(self._scroll), self)

    def sheet(self) -> ChangeSheet | None:
        """What it shows."""
        return self._sheet

    def show_change(self, sheet: ChangeSheet) -> None:
        """Shows a change; the same one anew keeps its place, its folds and its fields."""
        if sheet == self._sheet:
            return
        same = self._sheet is not None and self._sheet.row.id == sheet.row.id
        if not same:
            self._open.clear()
        self._scroll = self.verticalScrollBar().value() if same else 0
        focused: QWidget | None = self.focusWidget()
        writing = self.fields is not None and focused is not None and self.fields.isAncestorOf(focused)
        self._sheet = sheet
        self._fill()
        if writing and same and self.fields is not None:
            self.fields.focus()
        self._settle.start()

    # ---- the score, set where it stands

    def edit_score(self) -> None:
        """Opens the fields of the score."""
        if self._sheet is None:
            return
        self._typed.setdefault(self._sheet.row.id, {})
        self._scroll = self.verticalScrollBar().value()
        self._fill()
        assert self.fields is not None
        self.ensureWidgetVisible(self.fields)
        self.fields.focus()

    def refuse_score(self, refusal: Refusal) -> None:
        """Says why the values were not taken; where a reason is wanted, its field is next."""
        if self.fields is not None:
            self.fields.refuse(refusal)

    def close_score(self, change: int) -> None:
        """Closes the fields of a change, done with or given up."""
        self._typed.pop(change, None)
        if self._sheet is not None:
            self._fill()
        self.left.emit()

    # ---- the page

    def _fill(self) -> None:
        sheet = self._sheet
        assert sheet is not None
        self.clear()
        self.fields = None
        self._fill_head(sheet)
        self._fill_words(sheet)
        self._fill_texts(sheet)
        self._fill_score(sheet)
        self._fill_trials(sheet)
        self._fill_waiting(sheet)
        self._fill_decisions(sheet)
        self._fill_ties(sheet)
        self._fill_history(sheet)

    def _fill_head(self, sheet: ChangeSheet) -> None:
        row = sheet.row
        close = IconButton("close", self.tr("Close (Esc)"))
        close.clicked.connect(self.closed)
        beside = row.product + (f" · {row.module}" if row.module else "")
        self.add_title(row.number, row.title, beside, trailing=close)
        self.add_chips(*self._chips(sheet))
        self.add_facts(self._facts(sheet))

    def _chips(self, sheet: ChangeSheet) -> list[QWidget]:
        row = sheet.row
        parts: list[QWidget] = [StateChip(self._state(sheet))]
        if row.priority:
            parts.append(PriorityMark(row.priority))
        parts.append(_fact(kind_word(row.kind), kind_icon(row.kind)))
        if row.review is not None and row.state == "parked" and row.returns is None:
            late = is_overdue(row)
            words = self.tr("Review on %1").replace("%1", week_day(row.review))
            parts.append(_fact(words, "bell" if late else "wait", "wait" if late else ""))
        if row.asked_again is not None and row.state == "rejected":
            words = self.tr("Asked for again on %1").replace("%1", week_day(local_day(row.asked_again)))
            parts.append(_fact(words, "bell", "wait"))
        if row.release is not None and row.release_id is not None:
            link = LinkButton(release_word(row.release, row.product), icon="external")
            link.setAccessibleName(self.tr("Open the release %1").replace("%1", row.release))
            link.clicked.connect(lambda: self._desk.open("release", row.release_id or 0))
            parts.append(link)
        return parts

    def _state(self, sheet: ChangeSheet) -> Look:
        row = sheet.row
        if row.state != "parked" or row.parked is None:
            return state_of(row)
        if row.returns is not None and state_of(row) != state_look("change", "parked"):
            return state_look("change", "deferred", self.tr("Deferred until %1").replace("%1", short_day(row.returns)))
        days = days_since(row.parked)
        return state_look(
            "change", "parked", count_of(days, self.tr("Parked for 1 day"), self.tr("Parked for %n days"))
        )

    def _facts(self, sheet: ChangeSheet) -> list[tuple[str, str]]:
        row = sheet.row
        reproduced = short_day(local_day(row.reproduced)) if row.reproduced else self.tr("not yet")
        slips = count_of(row.slips, self.tr("once"), self.tr("%n times")) if row.slips else ""
        judged = bool(row.urgency or row.impact)
        return [
            (self.tr("Reach"), count_of(row.reach, self.tr("1 end user"), self.tr("%n end users"))),
            (self.tr("Waiting"), count_of(row.waiting, self.tr("1 ticket"), self.tr("%n tickets"))),
            (self.tr("Made"), short_day(local_day(row.created))),
            (self.tr("From"), sheet.origin or ""),
            (self.tr("Seen by"), audience_word(row.audience) if row.audience else ""),
            (self.tr("Parked by"), sheet.park_owner or "" if row.state == "parked" else ""),
            (self.tr("Reproduced"), reproduced if row.kind == "correction" else ""),
            (self.tr("Urgency"), level_word(row.urgency) if row.urgency else self.tr("not judged") if judged else ""),
            (self.tr("Impact"), level_word(row.impact) if row.impact and row.kind == "correction" else ""),
            (self.tr("Due"), week_day(row.mandate_date) if row.mandate_date else ""),
            (self.tr("Demanded by"), sheet.mandate_reference or ""),
            (self.tr("First promise"), week_day(sheet.first_promise) if sheet.first_promise else ""),
            (self.tr("Slipped"), slips),
        ]

    def _fill_words(self, sheet: ChangeSheet) -> None:
        words = sheet.words
        if words is None:
            return
        who = " · ".join(filter(None, [words.requester, words.organisation, short_day(local_day(words.received))]))
        lang = LangChip(words.language) if words.language else None
        section = self.add_section(self.tr("In the requester's own words"), who, trailing=lang)
        section.add_text(words.subject)
        if words.body.strip():
            section.add_quote(words.body)

    def _fill_texts(self, sheet: ChangeSheet) -> None:
        own = sheet.words.body.strip() if sheet.words is not None else ""
        description = sheet.description.strip()
        self._add_text(self.tr("Description"), "" if description == own else description, "backlog.edit")
        self._add_text(self.tr("Scenario"), sheet.scenario, "backlog.edit")
        self._add_text(self.tr("Requirements"), sheet.requirements, "backlog.edit")
        self._add_text(self.tr("Workaround"), sheet.workaround, "backlog.workaround")
        if sheet.row.state == "parked":
            self._add_text(self.tr("Parked because"), sheet.park_reason, "")

    def _add_text(self, title: str, text: str | None, command: str) -> None:
        if text and text.strip():
            self.add_section(title, trailing=self._link(self.tr("Edit"), command, title) if command else None).add_text(
                text
            )

    def _link(self, words: str, command: str, what: str) -> LinkButton:
        link = LinkButton(words, "meta")
        link.setAccessibleName(f"{words}: {what}")
        link.clicked.connect(lambda: self.wanted.emit(command))
        return link

    def _fill_score(self, sheet: ChangeSheet) -> None:
        score = sheet.row.score
        total = Label(numeral(round(score, 1)) if score is not None else "–", "head", 600)
        total.setFixedWidth(total.sizeHint().width())
        missing = self.tr("not scored yet") if score is None else ""
        section = self.add_section(self.tr("Score"), missing, trailing=total)
        add_parts(section, sheet)
        change = sheet.row.id
        if change not in self._typed:
            section.add_links([(self.tr("Set value and effort"), self.edit_score)])
            return
        self.fields = ScoreFields(sheet, self._typed[change], self._desk.who, share=True)
        self.fields.typed.connect(lambda values: self._typed.__setitem__(change, values))
        self.fields.saved.connect(self.score_wanted)
        self.fields.left.connect(lambda: self.close_score(change))
        section.add(self.fields)

    def _fill_trials(self, sheet: ChangeSheet) -> None:
        """Where a fault was tried, and what is to be tried next."""
        grid = sheet.grid
        if sheet.row.kind != "correction" or not (grid.trials or sheet.row.state in {"new", "parked"}):
            return
        section = self.add_section(self.tr("Reproduction"), numeral(len(grid.trials)) if grid.trials else "")
        if grid.trials:
            section.add_table(("", "", "", ""), [_trial(trial) for trial in grid.trials])
        if grid.todo:
            section.add(Label(todo_words(grid.todo), "cell", 500, "wait", wraps=True))

    # ---- who waits

    def _fill_waiting(self, sheet: ChangeSheet) -> None:
        if not sheet.waiters:
            section = self.add_section(self.tr("Who waits"))
            section.add(Label(self.tr("Nobody waits for it."), "cell", 400, "text3"))
            return
        named = len([wait for wait in sheet.organisations if wait.name])
        count = count_of(named, self.tr("1 organisation"), self.tr("%n organisations")) if named else ""
        section = self.add_section(self.tr("Who waits"), count)
        most = max(1, *(wait.end_users or 0 for wait in sheet.organisations))
        heads = (self.tr("Organisation"), "", self.tr("Tickets"), self.tr("End users"), "")
        section.add_table(heads, [_organisation(wait, most) for wait in sheet.organisations], (2, 3))
        self._fill_tickets(sheet)

    def _fill_tickets(self, sheet: ChangeSheet) -> None:
        section = self.add_section(self.tr("Tickets"), numeral(len(sheet.waiters)))
        limit = MOST_TICKETS if "tickets" in self._open else TICKETS
        shown = sheet.waiters[:limit]
        table = section.add_table(
            ("", "", "", ""), [_ticket(waiter) for waiter in shown], (), lambda place: self._on_ticket(shown[place])
        )
        table.setAccessibleName(self.tr("Tickets that wait"))
        rest = len(sheet.waiters) - len(shown)
        if rest and "tickets" not in self._open:
            words = count_of(rest, self.tr("Show 1 more"), self.tr("Show %n more"))
            section.add_links([(words, lambda: self._unfold("tickets"))])
        elif rest:
            words = count_of(rest, self.tr("and 1 more"), self.tr("and %n more"))
            section.add(Label(words, "meta", 400, "text3"))

    def _on_ticket(self, waiter: WaiterRow) -> None:
        self._desk.open("ticket", waiter.ticket_id)

    def _unfold(self, what: str) -> None:
        self._open.add(what)
        self._scroll = self.verticalScrollBar().value()
        self._fill()
        self._settle.start()

    # ---- what was decided, and what it is tied to

    def _fill_decisions(self, sheet: ChangeSheet) -> None:
        if sheet.decisions:
            section = self.add_section(self.tr("Decisions"), numeral(len(sheet.decisions)))
            for decision in sheet.decisions:
                section.add_row(f"{short_day(local_day(decision.at))} · {decision.by}", chip=_decision_chip(decision))
                section.add_text(decision.reason)

    def _fill_ties(self, sheet: ChangeSheet) -> None:
        add = self._link(self.tr("Add"), "backlog.depends", self.tr("Depends on"))
        if sheet.dependencies:
            section = self.add_section(self.tr("Depends on"), trailing=add)
            add_ties(section, self._desk, sheet.row.id, sheet.dependencies)
        merged = [*sheet.merged_from, *([sheet.merged_into] if sheet.merged_into else [])]
        if merged:
            title = self.tr("Merged into") if sheet.merged_into else self.tr("Merged into it")
            section = self.add_section(title, trailing=self._link(self.tr("Split"), "backlog.split", title))
            section.add_links([(name, self._opener("change", int(name[2:]))) for name in merged])

    def _opener(self, kind: str, item: int) -> Callable[[], None]:
        return lambda: self._desk.open(kind, item)

    def show_history(self) -> None:
        """Folds out the whole history, and goes there."""
        self._unfold("history")
        self._scroll = 1_000_000

    def _fill_history(self, sheet: ChangeSheet) -> None:
        acts = list(reversed(sheet.history))
        if not acts:
            return
        section = self.add_section(self.tr("History"), numeral(len(acts)))
        shown = acts if "history" in self._open else acts[:ACTS]
        for act in shown:
            self._add_act(section, act, sheet.row.number)
        if len(acts) > len(shown):
            rest = len(acts) - len(shown)
            words = count_of(rest, self.tr("Show 1 more"), self.tr("Show %n more"))
            section.add_links([(words, lambda: self._unfold("history"))])

    def _add_act(self, section: Section, act: ActRow, change: str) -> None:
        said = as_read(act.sentence).removeprefix(f"{change} ").removeprefix(f"{change}: ")
        if act.undone_by is not None:
            said = self.tr("%1 (undone)").replace("%1", said)
        section.add_row(said, lead=short_day(local_day(act.at)), value=act.by)
        details = "\n".join([*([act.reason] if act.reason else []), *alterations(act.changes)])
        if details:
            label = Label(details, "meta", 400, "text3", wraps=True)
            label.setContentsMargins(px(12), 0, 0, px(4))
            section.add(label)


def _fact(words: str, icon: str = "", tone: str = "") -> QWidget:
    part = QWidget()
    line = FlowLayout(part, 5)
    if icon:
        line.addWidget(IconMark(icon, tone or "text2", 14))
    line.addWidget(Label(words, "cell", 500 if tone else 400, tone or "text2"))
    return part


def _trial(trial: TrialRow) -> list[Cell]:
    return [
        Cell(trial.situation),
        Cell(place_word(trial.place, trial.name), tone="text2"),
        Cell(trial.of, tone="text3"),
        Cell(chip=result_look(trial.result)),
    ]


def _organisation(wait: OrganisationWaits, most: int) -> tuple[Cell, ...]:
    known = wait.end_users is not None
    return (
        Cell(wait.name or translate("ChangePage", "No organisation"), "text" if wait.name else "text2"),
        Cell(lang=wait.language) if wait.language else Cell(width=26),
        Cell(numeral(wait.waiters)),
        Cell(numeral(wait.end_users or 0) if known else "–", "text" if known else "text3"),
        Cell(bar=(wait.end_users or 0) / most, width=56),
    )


def _ticket(waiter: WaiterRow) -> tuple[Cell, ...]:
    if waiter.outcome:
        end = Cell(chip=state_look("disposition", waiter.outcome))
    else:
        end = Cell(short_day(local_day(waiter.received)), "text3")
    who = waiter.requester or waiter.organisation or "–"
    return (
        Cell(waiter.subject, "accent_text"),
        Cell(lang=waiter.language) if waiter.language else Cell(width=26),
        Cell(f"{waiter.first_change} · {who}" if waiter.first_change else who, "text2", width=120),
        end,
    )


def _decision_chip(decision: DecisionRow) -> Look:
    look = state_look("decision", decision.no_kind or decision.kind)
    return look if decision.stands else Look(look.icon, look.word, "idle")
