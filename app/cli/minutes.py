"""Commands minutes, and precedents: what was decided in a meeting, and what was decided on the like before."""

from argparse import Namespace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.rows.precedents import Precedent

_A_DAY = timedelta(days=1)
_COLUMNS = ("number", "word", "at", "by", "same", "title", "reason")


def add(commands: Commands) -> None:
    """Add minutes and precedents."""
    minutes = commands.add(
        "minutes",
        "Write the minutes of a meeting: who decided what and why, who waited, what is left to decide.",
        "minutes monday.pdf --since '2026-11-23 09:00' --product Kursoria",
        _minutes,
    )
    minutes.add_argument("file", type=parsing.path, metavar="FILE.(md|html|pdf)")
    minutes.add_argument("--since", type=_moment, metavar="DAY [TIME]", help="from when; this morning, unless said")
    minutes.add_argument("--until", type=_moment, metavar="DAY [TIME]", help="until when; now, unless said")
    minutes.add_argument("--product", metavar="NAME", help="of this product alone")
    precedents = commands.add(
        "precedents",
        "List what was decided on changes like this one, with the reasons; or what today's word would contradict.",
        "precedents C-12 --word not-ever",
        _precedents,
    )
    precedents.add_argument("change", type=parsing.change, metavar="C-12")
    precedents.add_argument(
        "--word",
        type=_word,
        metavar="honour|not-ever|possible-today|…",
        help="only those that this word would contradict",
    )
    precedents.add_argument("--limit", type=parsing.counted, default=8, metavar="N", help="at most so many (8)")


def _moment(text: str) -> datetime:
    """A day, with a time or as it begins, on this computer's clock."""
    try:
        found = datetime.fromisoformat(text.strip())
        # The first and last days that there are have no place on every clock.
        if date.min + _A_DAY < found.date() < date.max - _A_DAY:
            return found.astimezone()
    except (ValueError, OverflowError, OSError):
        pass
    raise BadInput(f"“{text}” is no moment. Write it like 2026-11-23, or like '2026-11-23 09:00'.")


def _word(text: str) -> str:
    from app.commands.phrases import WORDS

    meant = text.strip().casefold()
    if meant not in WORDS:
        raise BadInput(f"“{text}” is no word on a change. Choose {', '.join(WORDS)}.")
    return meant


def _minutes(desk: Desk, given: Namespace) -> None:
    from app.jobs.minutes import write_minutes
    from app.rows.minutes import Sitting

    now = desk.now.astimezone()
    since = given.since or datetime.combine(now.date(), time()).astimezone()
    until = _end(given.until) if given.until else now
    taken = write_minutes(desk.database, given.file, Sitting(since, until, given.product), desk.pdf)
    count = "1 decision" if len(taken.decisions) == 1 else f"{len(taken.decisions)} decisions"
    left = f"{len(taken.left)} left to decide"
    desk.report(f"{count} written to {given.file}, {left}", file=given.file, minutes=taken)


def _end(until: datetime) -> datetime:
    """A day without a time counts to its end."""
    return until.replace(hour=23, minute=59, second=59, microsecond=999_999) if until.time() == time() else until


def _precedents(desk: Desk, given: Namespace) -> None:
    from app.queries.precedents import precedents
    from app.rows.precedents import contradicted

    found = precedents(desk.database, given.change, given.limit)
    desk.rows(contradicted(given.word, None, found) if given.word else found, _COLUMNS)


def warnings(against: "tuple[Precedent, ...]") -> list[str]:
    """What a word contradicts, in sentences."""
    return [
        f"This contradicts {each.number} “{each.title}”: {each.word} by {each.by} on "
        f"{each.at.astimezone():%Y-%m-%d}, because: {each.reason}"
        for each in against
    ]
