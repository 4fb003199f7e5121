"""The report that ends the demo: what shipped, who was told in which language, where the letters lie, what is left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import sqlalchemy as sa

from app.rows.releases import ItemRow, ReleaseRow
from app.sample.replay import SampleReport
from models.database import Database, reading
from models.letters import Letter, Notice
from models.rules.states import LetterState
from models.rules.terms import Event, Language, Verdict
from models.tickets import Ticket

_LANGUAGES = {
    Language.SV: "Swedish",
    Language.FI: "Finnish",
    Language.DE: "German",
    Language.NL: "Dutch",
    Language.EN: "English",
}
_FOR_A_PERSON = {
    LetterState.FAILED: "refused",
    LetterState.UNKNOWN: "unknown",
    LetterState.BY_HAND: "by hand",
}
_SHOWN = 9
_TITLE = 48


@dataclass(frozen=True, slots=True)
class ReleaseDay:
    """A release day as it went; *tested* are those of the shipped that passed on the day, *files* counts the letters."""

    today: date
    sample: SampleReport
    release: ReleaseRow
    following: ReleaseRow
    tested: tuple[ItemRow, ...]
    shipped: tuple[ItemRow, ...]
    moved: tuple[ItemRow, ...]
    act: int
    folder: Path
    files: int


def report(database: Database, day: ReleaseDay) -> str:
    """The whole day in at most 60 lines, each number counted in the database."""
    parts = [
        _opening(day),
        _shipped(database, day),
        _moved(day),
        _told(database, day),
        _files(database, day),
        _left(database),
        _onwards(database, day),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def _opening(day: ReleaseDay) -> list[str]:
    title = "Fortnight: a release day, played on made-up data"
    held = f"{day.sample.tickets} tickets, {day.sample.changes} changes, {day.sample.shipped_releases} shipped releases"
    return [
        title,
        "=" * len(title),
        f"The sample: half a year of two products with {held}.",
        "Your own data was not touched.",
    ]


def _shipped(database: Database, day: ReleaseDay) -> list[str]:
    waited = _waited_for(database, day.act)
    planned = "" if day.release.planned == day.today else f" (planned for {_day(day.release.planned)})"
    tested = ", ".join(item.number for item in day.tested)
    return [
        f"SHIPPED  {day.release.name} on {_day(day.today)}{planned}",
        *(f"{_item(item)} {_some(waited.get(item.change_id, 0), 'request')}" for item in day.shipped),
        *([f"  {tested} passed the test that day, the others before."] if tested else []),
    ]


def _moved(day: ReleaseDay) -> list[str]:
    if not day.moved:
        return []
    return [
        f"MOVED  to {day.following.name}, planned for {_day(day.following.planned)}: nothing untested ships",
        *(f"{_item(item)} {_why(item)}" for item in day.moved),
    ]


def _why(item: ItemRow) -> str:
    return "failed its test" if item.verdict == Verdict.FAIL else "is not built"


def _item(item: ItemRow) -> str:
    return f"  {item.number:<6} {item.kind:<10}  {_cut(item.title, _TITLE):<{_TITLE}} "


def _told(database: Database, day: ReleaseDay) -> list[str]:
    counts = _letters_of(database, day.act, Event.SHIPPED)
    requests = sum(_waited_for(database, day.act).values())
    later = sum(_letters_of(database, day.act, Event.RESCHEDULED).values())
    return [
        f"TOLD  {_some(requests, 'request')} answered by {_some(sum(counts.values()), 'letter')}",
        f"  {'':<10} {'as mail':>8} {'by hand':>8} {'opted out':>10}",
        *(_of_language(language, counts) for language in _LANGUAGES if any(of is language for of, _ in counts)),
        *([f"  And {_some(later, 'letter')} about what moved."] if later else []),
    ]


def _of_language(language: Language, counts: dict[tuple[Language, LetterState], int]) -> str:
    mine = {state: count for (of, state), count in counts.items() if of is language}
    by_hand, opted_out = mine.pop(LetterState.BY_HAND, 0), mine.pop(LetterState.OPTED_OUT, 0)
    return f"  {_LANGUAGES[language]:<10} {sum(mine.values()):>8} {by_hand:>8} {opted_out:>10}"


def _files(database: Database, day: ReleaseDay) -> list[str]:
    """Where the letters lie; of those that say *shipped*, one in each language is named."""
    chosen = sa.select(Letter.language, Letter.receipt).where(
        Letter.act_id == day.act, Letter.event == Event.SHIPPED, Letter.state == LetterState.SENT
    )
    with reading(database) as session:
        receipts: dict[Language, str | None] = dict(session.execute(chosen.order_by(Letter.id.desc())).all())
    return [
        f"LETTERS  {_some(day.files, 'file')} in {day.folder}, with what still lay in the outbox; among them:",
        *(f"  {Path(receipts[language] or '').name}" for language in _LANGUAGES if language in receipts),
    ]


def _left(database: Database) -> list[str]:
    """The letters that only a person can finish, whenever they were written."""
    keys = (
        sa.select(sa.func.aggregate_strings(Ticket.key, ", "))
        .join(Notice, Notice.ticket_id == Ticket.id)
        .where(Notice.letter_id == Letter.id)
        .correlate(Letter)
        .scalar_subquery()
    )
    chosen = sa.select(Letter.state, Letter.reader, keys, Letter.event, Letter.reason)
    with reading(database) as session:
        rows = session.execute(chosen.where(Letter.state.in_(_FOR_A_PERSON)).order_by(Letter.id.desc())).all()
    rows = sorted(rows, key=lambda row: list(_FOR_A_PERSON).index(row[0]))
    hidden = len(rows) - _SHOWN
    return [
        f"LEFT FOR A PERSON  {_some(len(rows), 'letter')}: {_counts([row[0] for row in rows])}",
        *(
            f"  {_FOR_A_PERSON[state]:<7}  {_cut(reader or '', 18):<18}  {_cut(tickets, 10):<10}  {event:<16}  {reason}"
            for state, reader, tickets, event, reason in rows[:_SHOWN]
        ),
        *([f"  and {hidden} more by hand"] if hidden > 0 else []),
    ]


def _onwards(database: Database, day: ReleaseDay) -> list[str]:
    return [
        "HOW TO GO ON",
        f"  ./fortnight --db {database.path} show {day.release.number}",
        "  ./fortnight          where there is a screen: the window, which offers this sample to look at",
        "  ./fortnight --help   every command, with examples",
        "  README.md            the first ten minutes, and where to read on",
    ]


# ---- counting -----------------------------------------------------------------------------------


def _waited_for(database: Database, act: int) -> dict[int | None, int]:
    """How many requests an act answered with *shipped*, by change."""
    chosen = sa.select(Notice.change_id, sa.func.count()).where(Notice.act_id == act, Notice.event == Event.SHIPPED)
    with reading(database) as session:
        return dict(session.execute(chosen.group_by(Notice.change_id)).all())


def _letters_of(database: Database, act: int, event: Event) -> dict[tuple[Language, LetterState], int]:
    chosen = sa.select(Letter.language, Letter.state, sa.func.count()).where(
        Letter.act_id == act, Letter.event == event
    )
    with reading(database) as session:
        rows = session.execute(chosen.group_by(Letter.language, Letter.state))
        return {(language, state): count for language, state, count in rows}


def _counts(states: Sequence[LetterState]) -> str:
    return ", ".join(f"{states.count(state)} {words}" for state, words in _FOR_A_PERSON.items() if state in states)


# ---- setting ------------------------------------------------------------------------------------


def _some(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
