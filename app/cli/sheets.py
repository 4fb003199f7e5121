"""One change, ticket, release or letter in full, and a history, as lines of text."""

import sys
from collections.abc import Sequence

from app.cli.parking import parking_lines
from app.cli.printing import facts, line_width, prose, said, sentence, table, visible
from app.cli.ranking import mark_lines
from app.rows.cases import CaseSheet, GuideSheet
from app.rows.changes import ChangeSheet
from app.rows.completing import FactRow, TicketCheck, TrialGrid
from app.rows.forecast import chance_said
from app.rows.guesses import KindGuess
from app.rows.history import ActRow
from app.rows.letters import LetterSheet
from app.rows.mail import Later
from app.rows.ranking import RankSheet
from app.rows.releases import ReleaseSheet
from app.rows.testing import WordRow
from app.rows.tickets import TicketSheet, TicketTies


def change_lines(sheet: ChangeSheet) -> list[str]:
    """A change: what it is, who waits for it, what was decided."""
    row = sheet.row
    lines = [f"{row.number}  {said(row.title)}", f"{row.kind}, {row.state}, {said(row.product)}", ""]
    lines += facts(
        [
            ("module", row.module),
            ("seen by", row.audience),
            ("release", row.release),
            ("slips", row.slips or None),
            ("first promise", sheet.first_promise),
            ("parked", row.parked),
            ("reason", sheet.park_reason),
            ("owner", sheet.park_owner),
            ("review", row.review),
            ("returns", row.returns),
            ("asked", row.asked),
            ("asked again", row.asked_again),
            ("reproduced", row.reproduced),
            ("urgency", row.urgency),
            ("impact", row.impact),
            ("priority", row.priority),
            ("mandate", sheet.mandate_reference),
            ("due", row.mandate_date),
            ("merged into", sheet.merged_into),
            ("merged from", sheet.merged_from),
            ("waiting", row.waiting),
            ("reach", row.reach),
            ("score", row.score),
        ]
    )
    for name in ("description", "scenario", "requirements", "workaround"):
        lines += _text(name.capitalize(), getattr(sheet, name))
    lines += parking_lines(sheet.parking, row.answer_by)
    lines += _grid(sheet.grid) if row.kind == "correction" else []
    lines += _rows(
        "Waiting for it", sheet.waiters, ("ticket", "key", "requester", "organisation", "language", "outcome")
    )
    lines += _rows("Decisions", sheet.decisions, ("at", "kind", "no_kind", "reason", "until", "by", "stands"))
    return lines + _rows("Depends on", sheet.dependencies, ("kind", "other", "title", "state", "day"))


def score_lines(sheet: RankSheet) -> list[str]:
    """The score with its parts."""
    unit = f"of {sheet.out_of:g} points" if sheet.out_of else f"by {said(sheet.model)}"
    head = (
        f"{sheet.number}: {said(sheet.score)} {unit}" if sheet.score is not None else f"{sheet.number} has no score yet"
    )
    lines = [f"{head}: {sheet.problem}" if sheet.problem else head, ""]
    lines += table(sheet.parts, ("name", "given", "points", "most"), _width())
    lines += mark_lines(sheet.criteria)
    return [*lines, "", f"Still missing: {', '.join(sheet.missing)}."] if sheet.missing else lines


def ticket_lines(sheet: TicketSheet) -> list[str]:
    """A ticket: who wrote what, what it waits for, and every column that the source gave."""
    row = sheet.row
    state = f"{row.state}, {row.disposition}" if row.disposition else row.state
    lines = [f"{row.number}  {said(row.subject)}", f"{said(row.source)} {said(row.key)}, {state}", ""]
    lines += facts(
        [
            ("kind", row.kind or _suggested(sheet.suggested)),
            ("requester", row.requester),
            ("email", row.email),
            ("organisation", row.organisation),
            ("language", f"{row.language} (guessed)" if row.language_guessed else row.language),
            ("product", row.product),
            ("version", row.version),
            ("module", row.module),
            ("keywords", sheet.keywords),
            ("received", row.received),
            ("asked", sheet.asked_since),
            *_ties(sheet.ties),
            ("url", sheet.url),
        ]
    )
    lines += _text("Words", sheet.body)
    lines += _later(sheet.later) if sheet.later is not None else []
    lines += _text("Answer", sheet.answer)
    lines += _check(sheet.check)
    lines += _rows("Waits for", sheet.waits, ("number", "kind", "state", "title", "outcome", "release"))
    others = facts(list(sheet.extra.items()))
    return [*lines, "", "Also in the source", *(f"  {line}" for line in others)] if others else lines


def _later(later: Later) -> list[str]:
    """What its requester wrote later, and the files that came with it."""
    lines: list[str] = []
    for message in later.messages:
        lines += _text(f"Written {said(message.received)}", message.body)
    return lines + _rows("Files", later.attachments, ("name", "media_type", "size", "kept"))


def _ties(ties: TicketTies) -> list[tuple[str, object]]:
    """What a ticket is tied to."""
    return [
        ("follows", ties.follows),
        ("followed by", ties.followers),
        ("is with", ties.party),
        ("since", ties.handed),
        ("case", ties.case),
        ("channel", ties.channel),
        ("fixed in", ties.fixed_in),
    ]


def _check(check: TicketCheck) -> list[str]:
    """What the ticket has and lacks, what was tried, and whether its requester may ask."""
    lines: list[str] = []
    if check.facts:
        there = sum(fact.is_there for fact in check.facts)
        rows = [(fact.fact, _said_of(fact)) for fact in check.facts]
        lines += ["", f"Complete? {there} of {len(check.facts)}", *(f"  {line}" for line in facts(rows))]
    if check.is_fault and check.grid.trials:
        lines += _grid(check.grid)
    if check.register is not None and not check.register.listed:
        others = ", ".join(check.register.others)
        lines += [
            "",
            sentence("The requester is not listed to ask" + (f"; listed are {said(others)}" if others else "")),
        ]
    return lines


def _said_of(fact: FactRow) -> str:
    """A fact as a word or its text; what is missing says whether it was asked for."""
    if fact.is_there:
        return fact.value or ("came with it" if fact.how == "seen" else "given")
    words = "missing" if fact.how == "missing" else "missing, but their words may hold it"
    return f"{words} (asked for)" if fact.asked else words


def _grid(grid: TrialGrid) -> list[str]:
    """What was tried, and what is to be tried next."""
    rows = _rows("Tried", grid.trials, ("place", "name", "situation", "result", "of", "by", "at", "note"))
    following = [f"  {sentence(grid.sentence[:1].upper() + grid.sentence[1:])}"] if grid.sentence else []
    return [*(rows or ["", "Tried"]), *following]


def _suggested(guess: KindGuess | None) -> str | None:
    return f"{guess.kind}? (suggested, {guess.sure:.0%})".replace("%", " %") if guess else None


#: What is said of what stands in a release.
_STANDS = ("number", "kind", "state", "title", "waiting", "effort", "carried")
_ITEM = (*_STANDS, "verdict", "verdict_by", "note", "waiver", "waived_by")


def release_lines(sheet: ReleaseSheet) -> list[str]:
    """A release: what is in it, what is still open, who was told."""
    row = sheet.row
    lines = [f"{row.number}  {said(row.name)}", f"{row.kind}, {row.state}, {said(row.product)}", ""]
    load = f"{said(row.load)} person-days" + (f", {row.unknown} without an effort" if row.unknown else "")
    lines += facts(
        [
            ("planned", f"{row.planned}{_wrong_day(sheet)}"),
            ("freeze", row.freeze),
            ("shipped", row.shipped),
            ("withdrawn", _withdrawn(sheet)),
            ("capacity", f"{said(row.capacity)} person-days" if row.capacity is not None else None),
            ("load", load),
            ("tested", f"{row.tested} of {row.items}"),
            ("as a whole", _whole(sheet)),
            ("holds its day", _chance(sheet)),
            ("waiting", row.waiting),
            ("still open", sheet.open_items),
            ("not critical", _uncritical(sheet)),
        ]
    )
    lines += _text("Notes", sheet.notes)
    lines += _rows("Items", sheet.items, _ITEM)
    lines += _words(sheet)
    lines += _rows("Withdrawn from it", sheet.tests.taken_back, ("number", "title", "at", "reason"))
    counted = ("language", "state", "letters")
    lines += _rows("Letters that tell of it", sheet.told, counted)
    return lines + _rows("Letters that say that it was withdrawn", sheet.told_withdrawn, counted)


def _uncritical(sheet: ReleaseSheet) -> str | None:
    """What keeps an expedited release from being ready beside its tests."""
    return f"{', '.join(sheet.uncritical)}: it is expedited, and can't ship with that" if sheet.uncritical else None


def _whole(sheet: ReleaseSheet) -> str | None:
    """How the release as a whole was tested, where anybody tested it or the product wants it."""
    words = ", ".join(_word(word) for word in sheet.tests.words if word.change_id is None)
    if sheet.tests.verdict is None and not words and (not sheet.tests.whole_test or sheet.row.shipped is not None):
        return None
    verdict = {"pass": "passed", "fail": "failed"}.get(sheet.tests.verdict or "", "not passed yet")
    return f"{verdict} ({words})" if words else verdict


def _withdrawn(sheet: ReleaseSheet) -> str | None:
    act = sheet.withdrawal
    return f"{said(act.at)} by {said(act.by)}: {said(act.reason)}" if act is not None else None


def _words(sheet: ReleaseSheet) -> list[str]:
    """What testers said of the items of which the verdict alone doesn't tell it: several, or too few yet."""
    lines = []
    for item in sheet.items:
        words = [word for word in sheet.tests.words if word.change_id == item.change_id]
        if len(words) > 1 or (words and item.verdict is None):
            lines.append(f"  {item.number}  {', '.join(map(_word, words))}")
    return ["", "Testers' words", *lines] if lines else []


def _word(word: WordRow) -> str:
    verb = "passed it" if word.verdict == "pass" else "failed it"
    return f"{said(word.tester)} {verb}" + (f": {said(word.note)}" if word.note else "")


def _wrong_day(sheet: ReleaseSheet) -> str:
    """What is wrong with the day of a release that has not shipped."""
    outlook = sheet.about.outlook
    if outlook is not None and outlook.why_not == "past":
        return ", which is past: it has not shipped"
    return f", which lies in {said(sheet.row.shut)}: it can't ship then" if sheet.row.shut else ""


def _chance(sheet: ReleaseSheet) -> str | None:
    outlook = sheet.about.outlook
    if outlook is None or outlook.chance is None or outlook.spread_by == "none":
        return None
    chance = chance_said(outlook.chance, unknown=bool(outlook.unknown))
    shut = f" as to its work, but it lies in {sheet.row.shut}" if sheet.row.shut else ""
    return f"{chance}{shut}, see fortnight forecast {outlook.number}"


def letter_lines(sheet: LetterSheet) -> list[str]:
    """A letter as it will be, or was, read."""
    row = sheet.row
    lines = facts(
        [
            ("letter", row.id),
            ("state", row.state),
            ("event", row.event),
            ("to", row.reader),
            ("address", row.address),
            ("language", row.language),
            ("because", row.about),
            ("answers", [" for ".join(each for each in answer if each) for answer in sheet.answers]),
            ("leaves", row.leaves if row.sent is None else None),
            ("sent", row.sent),
            ("reason", row.reason),
            ("receipt", sheet.receipt),
            ("subject", row.subject),
        ]
    )
    return [*lines, "", *prose(sheet.body, indent="")]


def case_lines(sheet: CaseSheet) -> list[str]:
    """A case: what it was, what helped, and whom it answered."""
    row = sheet.row
    lines = [f"{row.number}  {said(row.title)}", ""]
    lines += facts(
        [
            ("product", row.product),
            ("version", row.version),
            ("module", row.module),
            ("language", row.language),
            ("fixed in", row.fixed_in),
            ("answered", row.answered),
            ("in doubt", row.doubted or None),
            ("changed", row.changed),
        ]
    )
    lines += _text("Cause", sheet.cause)
    lines += _text("Solution", sheet.solution)
    return lines + _rows("Tickets answered with it", sheet.tickets, ("number", "key", "subject", "state"))


def guide_lines(sheet: GuideSheet) -> list[str]:
    """A page of a guide: where it is from, and its text."""
    row = sheet.row
    lines = [f"{row.number}  {said(row.title)}", ""]
    lines += facts(
        [
            ("product", row.product),
            ("language", row.language),
            ("folder", row.folder),
            ("path", row.path),
            ("url", row.url),
            ("read", row.read),
        ]
    )
    return lines + _text("Text", sheet.body)


def history_lines(acts: Sequence[ActRow]) -> list[str]:
    """Acts, each with its reason and what it altered."""
    lines: list[str] = []
    for act in acts:
        undone = f"  (undone by {act.undone_by})" if act.undone_by else ""
        lines.append(f"{act.act:>5}  {said(act.at)}  {said(act.by)}: {sentence(said(act.sentence))}{undone}")
        if act.reason:
            lines += prose(act.reason, indent=" " * 7)
        lines += [f"         {visible(change)}" for change in act.changes]
    return lines


def _text(name: str, words: str | None) -> list[str]:
    return ["", name, *prose(words)] if words and words.strip() else []


def _rows(name: str, rows: Sequence[object], columns: Sequence[str]) -> list[str]:
    if not rows:
        return []
    width = _width()
    return ["", name, *(f"  {line}" for line in table(rows, columns, width - 2 if width else None))]


def _width() -> int | None:
    return line_width(sys.stdout)
