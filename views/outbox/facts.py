"""The column beside a letter: how far its act's letters are, what it answers, what caused it, and what became of it."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from app.rows.outbox import Delivery, LetterDetail
from models.rules.states import LetterState
from views.said import as_read
from views.widgets.counts import numeral
from views.widgets.labels import Label, LinkButton, ValueBar
from views.widgets.looks import Cell
from views.widgets.sheet import SheetColumn
from views.widgets.states import event_word, language_word, state_look
from views.widgets.times import moment

translate = QCoreApplication.translate
Open = Callable[[str, int], None]

#: The lines of a delivery: a state's look, and the states that count as it.
_LINES: tuple[tuple[LetterState, tuple[LetterState, ...]], ...] = (
    (LetterState.DRAFT, (LetterState.DRAFT,)),
    (LetterState.HELD, (LetterState.HELD,)),
    (
        LetterState.QUEUED,
        (LetterState.QUEUED, LetterState.DEFERRED, LetterState.CLAIMED, LetterState.ABOUT_TO_BE_SENT),
    ),
    (LetterState.SENT, (LetterState.SENT,)),
    (LetterState.BY_HAND, (LetterState.BY_HAND,)),
    (LetterState.FAILED, (LetterState.FAILED,)),
    (LetterState.UNKNOWN, (LetterState.UNKNOWN,)),
    (LetterState.OPTED_OUT, (LetterState.OPTED_OUT,)),
    (LetterState.UNREACHABLE, (LetterState.UNREACHABLE,)),
    (LetterState.WITHDRAWN, (LetterState.WITHDRAWN,)),
)
#: With these nobody is left to tell.
_ACCOUNTED = (LetterState.SENT, LetterState.OPTED_OUT, LetterState.UNREACHABLE)


def fill_facts(column: SheetColumn, detail: LetterDetail, open_item: Open) -> None:
    """Fills the column with the facts of a letter."""
    _add_delivery(column, detail.delivery)
    _add_answers(column, detail, open_item)
    _add_cause(column, detail, open_item)
    _add_fate(column, detail)


def _add_delivery(column: SheetColumn, delivery: Delivery) -> None:
    counts = {LetterState(state): count for state, count in delivery.by_state.items()}
    alive = sum(count for state, count in counts.items() if state is not LetterState.WITHDRAWN)
    if sum(counts.values()) < 2:
        return
    section = column.add_section(translate("OutboxFacts", "Delivery"), delivery.title)
    rows = []
    for look_of, states in _LINES:
        count = sum(counts.get(state, 0) for state in states)
        if count:
            look = state_look("letter", look_of)
            share = Cell(bar=count / max(1, alive), width=62)
            rows.append((Cell(look.word, icon=look.icon), Cell(numeral(count), weight=500), share))
    section.add_table(["", "", ""], rows, numeric=[1])
    _add_closing(column, counts, alive)
    if delivery.unreachable:
        why = column.add_section(translate("OutboxFacts", "Unreachable because"))
        for reason, count in delivery.unreachable:
            why.add_row(as_read(reason), value=numeral(count))


def _add_closing(column: SheetColumn, counts: dict[LetterState, int], alive: int) -> None:
    done = sum(counts.get(state, 0) for state in _ACCOUNTED)
    section = column.add_section(translate("OutboxFacts", "Accounted for"))
    words = translate("OutboxFacts", "%1 of %2").replace("%1", numeral(done)).replace("%2", numeral(alive))
    section.add(Label(words, "head", 600))
    section.add(ValueBar(done / alive if alive else 1.0, "accent"))
    if done < alive:
        left = translate("OutboxFacts", "%1 still to be told").replace("%1", numeral(alive - done))
        section.add(Label(left, "cell", 400, "text2"))


def _add_answers(column: SheetColumn, detail: LetterDetail, open_item: Open) -> None:
    section = column.add_section(translate("OutboxFacts", "What it answers"), numeral(len(detail.answered)))
    for answer in detail.answered:
        link = LinkButton(f"T-{answer.ticket} · {answer.key} {answer.subject}")
        link.clicked.connect(lambda _checked=False, number=answer.ticket: open_item("ticket", number))
        section.add(link)
        if answer.change is not None:
            link = LinkButton(f"C-{answer.change} · {answer.title or ''}")
            link.clicked.connect(lambda _checked=False, number=answer.change: open_item("change", number))
            section.add(link)


def _add_cause(column: SheetColumn, detail: LetterDetail, open_item: Open) -> None:
    row = detail.sheet.row
    section = column.add_section(translate("OutboxFacts", "Caused by"))
    section.add(Label(as_read(row.about), "cell", wraps=True))
    section.add(Label(f"{detail.caused_by} · {moment(detail.caused_at)}", "cell", 400, "text2"))
    if detail.release is not None:
        link = LinkButton(row.release or f"R-{detail.release}")
        link.clicked.connect(lambda: open_item("release", detail.release or 0))
        section.add(link)
    if detail.sheet.corrects is not None:
        link = LinkButton(translate("OutboxFacts", "The letter that it corrects"))
        link.clicked.connect(lambda: open_item("letter", detail.sheet.corrects or 0))
        section.add(link)


def _add_fate(column: SheetColumn, detail: LetterDetail) -> None:
    row = detail.sheet.row
    state = LetterState(row.state)
    leaves = moment(row.leaves) if row.leaves > datetime.now(UTC) else ""
    if not detail.ready:
        leaves = translate("OutboxFacts", "once a mail server is set up")
    section = column.add_section(translate("OutboxFacts", "What became of it"))
    facts = SheetColumn(0)
    facts.add_facts(
        [
            (translate("OutboxFacts", "Letter"), f"{event_word(row.event)}, {language_word(row.language)}"),
            (translate("OutboxFacts", "State"), state_look("letter", state).word),
            (translate("OutboxFacts", "Leaves"), leaves if state is LetterState.QUEUED else ""),
            (translate("OutboxFacts", "Tries again"), leaves if state is LetterState.DEFERRED else ""),
            (translate("OutboxFacts", "Left"), moment(row.sent) if row.sent else ""),
            (translate("OutboxFacts", "Tries"), numeral(detail.sheet.attempts) if detail.sheet.attempts > 1 else ""),
        ],
        columns=1,
    )
    section.add(facts)
    for words in (row.reason, detail.sheet.receipt):
        if words:
            section.add(Label(as_read(words), "meta", 400, "text3", wraps=True))
