"""Writing minutes: who decided what and why, who waited, and what is left, as Markdown, HTML or PDF."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from html import escape
from pathlib import Path

from app.jobs.export_files import ToPdf, check_folder, mild, page_of, put
from app.queries.minutes import minutes
from app.rows.minutes import LeftToDecide, MinutedDecision, Minutes, Sitting
from models.database import Database
from models.rules.errors import BadInput

#: So many organisations are named of those who waited, and so many changes of those left.
_NAMED, _LISTED = 6, 60
_ENDINGS = (".md", ".html", ".htm", ".pdf")


def _in_english(kind: str) -> str:
    return {
        "honour": "Honoured",
        "not-ever": "Rejected: not ever",
        "possible-today": "Rejected: possible today",
        "not-now": "Rejected: not now",
        "lapsed": "Rejected: lapsed",
        "reject": "Rejected",
        "defer": "Deferred",
        "ask": "Asked",
        "bake": "Baked into a renewal",
    }.get(kind, kind)


@dataclass(frozen=True, slots=True)
class MinutesWords:
    """The words of minutes, in English unless given; {} stands for what is put in. Whoever shows a screen translates them."""

    language: str = "en"
    title: str = "Decisions of {}"
    present: str = "Decided by {}"
    product: str = "Product: {}"
    counted: str = "Decided: {}"
    nothing: str = "Nothing was decided."
    said: str = "{} by {}"
    reason: str = "Reason: {}"
    question: str = "Question: {}"
    until: str = "Until {}"
    brings_back: str = "What would bring it back: {}"
    waited: str = "Who waited: {}"
    nobody: str = "nobody"
    requests: str = "{} requests"
    one_request: str = "1 request"
    end_users: str = "{} end users"
    others: str = "and others"
    undone: str = "Taken back by {} on {}."
    superseded: str = "Overtaken by a later word of {} on {}."
    left: str = "Left to decide"
    all_decided: str = "Nothing is left to decide."
    due: str = "due {}"
    answer_by: str = "answer promised by {}"
    more: str = "… and {} more"
    word: Callable[[str], str] = _in_english
    day: Callable[[date], str] = field(default=lambda day: day.isoformat())
    clock: Callable[[datetime], str] = field(default=lambda at: f"{at.astimezone():%H:%M}")


ENGLISH = MinutesWords()


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading with its paragraphs, the soft ones told apart."""

    heading: str
    lines: Sequence[str]
    soft: Sequence[str] = ()
    level: int = 2


def write_minutes(
    database: Database, path: Path, sitting: Sitting, pdf: ToPdf | None = None, words: MinutesWords = ENGLISH
) -> Minutes:
    """Write the minutes of a meeting in the form that the ending asks for, and give them.

    Raises BadInput for another ending (.pdf needs *pdf*), or where the file can't be written.
    """
    ending = path.suffix.casefold()
    if ending not in _ENDINGS or (ending == ".pdf" and pdf is None):
        known = ".md, .html or .pdf" if pdf is not None else ".md or .html"
        raise BadInput(f"“{path.name}” does not say what the minutes shall be. End it with {known}.")
    check_folder(path)
    taken = minutes(database, sitting)
    title, sections = _laid_out(taken, words)
    if ending == ".md":
        put(path, _as_markdown(sections))
    elif ending == ".pdf" and pdf is not None:
        put(path, pdf(_as_html(sections), title=title))
    else:
        put(path, page_of(title, _as_html(sections), words.language))
    return taken


def _laid_out(taken: Minutes, words: MinutesWords) -> tuple[str, list[_Section]]:
    days = dict.fromkeys(_day(each, words) for each in _span(taken))
    title = words.title.format(" – ".join(days))
    stand = sum(each.overtaken is None for each in taken.decisions)
    head = [words.present.format(", ".join(taken.people))] if taken.people else []
    head += [words.product.format(taken.sitting.product)] if taken.sitting.product else []
    head += [words.counted.format(stand)] if taken.decisions else [words.nothing]
    sections = [_Section(title, head, level=1)]
    sections += [_decision(at, each, words) for at, each in enumerate(taken.decisions, 1)]
    sections.append(_left(taken.left, words))
    return title, sections


def _span(taken: Minutes) -> tuple[datetime, ...]:
    """The first and the last word; the time asked for where nothing was said."""
    if taken.decisions:
        return taken.decisions[0].at, taken.decisions[-1].at
    return taken.sitting.since, taken.sitting.until


def _day(at: datetime, words: MinutesWords) -> str:
    return words.day(at.astimezone().date())


def _decision(at: int, each: MinutedDecision, words: MinutesWords) -> _Section:
    lines = [words.said.format(words.word(each.word), each.by)]
    lines.append((words.question if each.kind == "ask" else words.reason).format(each.reason))
    lines += [words.until.format(words.day(each.until))] if each.until else []
    lines += [words.brings_back.format(each.brings_back)] if each.brings_back else []
    if each.overtaken is not None and each.overtaken_at is not None:
        sentence = words.undone if each.overtaken == "undone" else words.superseded
        lines.append(sentence.format(each.overtaken_by, _day(each.overtaken_at, words)))
    when = f"{_day(each.at, words)}, {words.clock(each.at)}"
    soft = [words.waited.format(_waited(each, words)), f"{each.product} · {when}"]
    return _Section(f"{at}. {each.number} {each.title}", lines, soft)


def _waited(each: MinutedDecision, words: MinutesWords) -> str:
    if not each.waiting:
        return words.nobody
    requests = words.one_request if each.waiting == 1 else words.requests.format(each.waiting)
    names = [f"{name} ({count})" if count > 1 else name for name, count in each.organisations[:_NAMED]]
    names += [words.others] if len(each.organisations) > _NAMED else []
    return ", ".join([f"{requests}, {words.end_users.format(each.reach)}", *names])


def _left(left: Sequence[LeftToDecide], words: MinutesWords) -> _Section:
    lines = []
    for each in left[:_LISTED]:
        told = [f"{each.number} {each.title}", each.product]
        told += [words.one_request if each.waiting == 1 else words.requests.format(each.waiting)]
        told += [words.due.format(words.day(each.due))] if each.due else []
        told += [words.answer_by.format(words.day(each.answer_by))] if each.answer_by else []
        lines.append(" · ".join(told))
    if len(left) > _LISTED:
        lines.append(words.more.format(len(left) - _LISTED))
    return _Section(words.left, lines or [words.all_decided])


def _as_markdown(sections: Sequence[_Section]) -> str:
    parts: list[str] = []
    for section in sections:
        parts += [f"{'#' * section.level} {mild(section.heading)}", ""]
        parts += [f"- {mild(line)}" for line in (*section.lines, *section.soft)]
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def _as_html(sections: Sequence[_Section]) -> str:
    """The body of the page: every text is escaped."""
    return "".join(_html_section(section) for section in sections)


def _html_section(section: _Section) -> str:
    heading = f"<h{section.level}>{escape(section.heading)}</h{section.level}>\n"
    lines = [f"<p>{_broken(line)}</p>\n" for line in section.lines]
    soft = [f'<p class="soft">{_broken(line)}</p>\n' for line in section.soft]
    return heading + "".join([*lines, *soft])


def _broken(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())
