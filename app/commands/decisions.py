"""The product owner's word: honour, reject, defer, ask; and what happens when a rejected change is asked for again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.commands import given
from app.commands.act import Act
from app.commands.conditions import BringBack, end, keep
from app.commands.finding import change_of, item_of, move_change, waiting_of
from app.commands.overtaking import say
from app.commands.parking import Aside, rest, set_aside, until_of
from app.commands.releases import take_out
from app.commands.returning import forget
from app.commands.telling import last_decision, outcome_of, supersede, tell_rejected
from app.effects import Effects
from app.letters.told import in_languages, told_by, told_reopened
from app.ranking.facts import facts_of, scoring_in
from models.changes import Change
from models.decisions import Decision
from models.rules.errors import BadInput, Outdated, RuleBroken
from models.rules.policy import NoQuickWin, why_no_quick_win
from models.rules.states import ChangeState
from models.rules.terms import DecisionKind, NoKind
from models.tickets import Waiter

#: How long a word is fresh: whoever decides next hardly knows of it.
_JUST_NOW = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Decide:
    """One word on one change. *no_kind* for reject; *until* for defer (and by when, for ask); *brings_back* for not now.

    *words* are the reason in further languages, by their codes: each letter takes its reader's, else the reason as typed.
    *back* is what brings a deferred one back, or one rejected for now. *fast* lets a quick win pass when it is honoured.
    Without *overrule* a word that somebody else said just now is seen first: a terminal shows no version to look at.
    """

    change: int
    kind: DecisionKind
    reason: str
    no_kind: NoKind | None = None
    until: date | None = None
    brings_back: str | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    back: tuple[BringBack, ...] = ()
    fast: bool = False
    overrule: bool = True


def decide(act: Act, order: Decide) -> Effects:
    """Record the decision, move the change, and tell everyone who waits."""
    change = change_of(act.session, order.change)
    _check_seen(act, change)
    if not order.overrule:
        _check_word(act, change)
    given.needed(order.reason, "decided")
    given.in_each(order.words, "reason")
    given.short(order.brings_back or "", given.LONGEST_NOTE, "note of what brings it back")
    if order.until is not None and order.until <= act.now.date():
        raise BadInput(f"{order.until.isoformat()} is not a day to come.")
    if order.kind is DecisionKind.DEFER:
        order = replace(order, until=until_of(act, order.back, order.until))
    if order.fast:
        _check_fast(act, change, order)
    _DECIDE[order.kind](act, change, order)
    record(act, change, order)
    if order.kind is not DecisionKind.ASK:
        change.fast_lane = order.fast
    act.standing.of_changes(change.id)
    done = _DONE[order.kind] + (", on the fast lane" if order.fast else "")
    return act.done("decide", f"C-{change.id} {done}", order.reason.strip())


def _check_seen(act: Act, change: Change) -> None:
    """Refuse where somebody changed it meanwhile, with the word that stands now: hers is seen before ours counts."""
    try:
        act.check_seen(change, f"C-{change.id}")
    except Outdated as outdated:
        decision = last_decision(act, change)
        if decision is None:
            raise
        word = f"{_DONE[decision.kind]} by {decision.by}, “{decision.reason}”"
        raise Outdated(f"{outdated.sentence} The word on it now: {word}") from outdated


def _check_word(act: Act, change: Change) -> None:
    decision = last_decision(act, change)
    if decision is not None and decision.by != act.who and decision.at > act.now - _JUST_NOW:
        word = f"{decision.by} decided on C-{change.id} just now: {_DONE[decision.kind]}, “{decision.reason}”."
        raise Outdated(f"{word} To decide all the same, add --overrule.")


def _check_fast(act: Act, change: Change, order: Decide) -> None:
    if order.kind is not DecisionKind.HONOUR:
        raise BadInput("Only what is honoured goes on the fast lane.")
    obstacles = why_no_quick_win(scoring_in(act.session).policy, facts_of(change))
    if obstacles:
        raise RuleBroken(f"C-{change.id} is no quick win: {' and '.join(map(_obstacle, obstacles))}.")


def _obstacle(why: NoQuickWin) -> str:
    if why.by == "off":
        return "the policy lets none pass"
    if why.by == "effort":
        given = "its effort is not known" if why.given is None else f"it takes {why.given:g} person-days"
        return f"{given}, of at most {why.bound:g}"
    return f"it reaches {why.given or 0:g} end users, of at least {why.bound:g}"


def _honour(act: Act, change: Change, order: Decide) -> None:
    if change.state is ChangeState.HONOURED and _is_settled(act, change):
        raise RuleBroken(f"C-{change.id} is already honoured.")
    move_change(act.session, change, "honour")
    change.asked_since = change.returns_on = None
    forget(change)
    end(act, change)
    say(act, waiting_of(act.session, change.id), told_by(order))


def _is_settled(act: Act, change: Change) -> bool:
    """Whether the word in force on an honoured change is neither a question nor a deferral."""
    decision = last_decision(act, change)
    return decision is not None and decision.kind in (DecisionKind.HONOUR, DecisionKind.BAKE)


def _reject(act: Act, change: Change, order: Decide) -> None:
    no_kind = order.no_kind
    if no_kind is None:
        raise BadInput("Which no? Choose not-ever, possible-today or not-now (a mandate: lapsed).")
    item = item_of(act.session, change)
    move_change(act.session, change, "reject", no_kind=no_kind)
    take_out(act, item)
    change.asked_since = change.returns_on = change.review_on = None
    if order.back and no_kind is not NoKind.NOT_NOW:
        raise BadInput("Only what is rejected as not-now comes back by itself. Leave out what brings it back.")
    keep(act, change, order.back)
    waiters = waiting_of(act.session, change.id)
    for waiter in waiters:
        waiter.outcome = outcome_of(no_kind)
    say(act, waiters, told_by(order))


def _defer(act: Act, change: Change, order: Decide) -> None:
    assert order.until is not None, "a deferral lasts until a day"
    move_change(act.session, change, "defer")
    change.asked_since = None
    rest(act, change, order.until, order.back)
    say(act, waiting_of(act.session, change.id), told_by(order))


def _ask(act: Act, change: Change, order: Decide) -> None:
    move_change(act.session, change, "ask")
    change.asked_since = act.now
    forget(change)
    act.mailbag.tell_this(waiting_of(act.session, change.id), told_by(order))


def _bake(_act: Act, change: Change, _order: Decide) -> None:
    raise BadInput(f"Into which renewal? Name it: fortnight renewal bake C-{change.id} N-1 --reason …")


_DECIDE: Mapping[DecisionKind, Callable[[Act, Change, Decide], None]] = {
    DecisionKind.HONOUR: _honour,
    DecisionKind.REJECT: _reject,
    DecisionKind.DEFER: _defer,
    DecisionKind.ASK: _ask,
    DecisionKind.BAKE: _bake,
}
_DONE = {
    DecisionKind.HONOUR: "honoured",
    DecisionKind.REJECT: "rejected",
    DecisionKind.DEFER: "deferred",
    DecisionKind.ASK: "asked about",
    DecisionKind.BAKE: "baked in",
}


def record(act: Act, change: Change, order: Decide) -> None:
    """Write the word down, in the place of the one that stood until now."""
    supersede(act, change)
    act.session.add(
        Decision(
            change_id=change.id,
            act_id=act.id,
            kind=order.kind,
            no_kind=order.no_kind if order.kind is DecisionKind.REJECT else None,
            reason=order.reason.strip(),
            words=dict(in_languages(order.words)),
            until=order.until,
            brings_back=order.brings_back,
            by=act.who,
            at=act.now,
        )
    )


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """The answer to somebody who asks for what was rejected: it stands, or it is reopened, because …; *words* as in Decide."""

    change: int
    reason: str
    words: Mapping[str, str] = field(default_factory=dict)


def stand(act: Act, order: AskedAgain) -> Effects:
    """The rejection stands: whoever asked since is told so."""
    change = change_of(act.session, order.change)
    _check_seen(act, change)
    move_change(act.session, change, "stand")
    waiters = waiting_of(act.session, change.id)
    if not waiters and change.returned_at is None:
        raise RuleBroken(f"Nobody has asked for C-{change.id} again.")
    if waiters:
        tell_rejected(act, change, waiters)
    change.asked_again_at = None
    forget(change)
    act.standing.of_changes(change.id)
    return act.done("stand", f"C-{change.id}: the rejection stands", order.reason.strip() or None)


def reopen(act: Act, order: AskedAgain) -> Effects:
    """A rejected change is parked again, due today; who had their no is told if it ships after all."""
    change = change_of(act.session, order.change)
    _check_seen(act, change)
    reason = given.needed(order.reason, "reopened")
    move_change(act.session, change, "reopen")
    supersede(act, change)
    change.asked_again_at = None
    change.park_reason, change.parked_since = reason, act.now
    set_aside(act, change, Aside(review=act.now.date()))
    newcomers: list[Waiter] = waiting_of(act.session, change.id)
    act.mailbag.tell_this(newcomers, told_reopened(reason, order.words))
    act.standing.of_changes(change.id)
    return act.done("reopen", f"C-{change.id} reopened", reason)
