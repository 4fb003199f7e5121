"""Readiness and test: what is built, what each tester says of a change or of a whole release, and what follows for the release."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.commands.finding import change_facts, change_of, item_of, move_change, move_release, release_facts, release_of
from app.effects import Effects
from models.changes import Change
from models.products import Product
from models.releases import Release, ReleaseItem, TestWord
from models.rules.errors import RuleBroken
from models.rules.lifecycle import CHANGE, RELEASE, allowed, step
from models.rules.states import UNSHIPPED_RELEASE, ChangeState, ReleaseState
from models.rules.terms import ReleaseKind, Verdict

_LONGEST = 200
_VERBS = {Verdict.PASS: "passed", Verdict.FAIL: "failed"}


@dataclass(frozen=True, slots=True)
class Ready:
    """The change is built, and waits for its test."""

    change: int


def ready(act: Act, order: Ready) -> Effects:
    """Mark a planned change ready; what testers said of it before holds no longer."""
    change = change_of(act.session, order.change)
    act.check_seen(change, f"C-{change.id}")
    move_change(act.session, change, "ready")
    item = item_of(act.session, change)
    assert item is not None, "what is planned stands in a release"
    forget_words(act, item.release_id, change.id)
    forget_whole(act, act.session.get_one(Release, item.release_id))
    item.verdict = item.verdict_by = item.verdict_at = item.note = None
    return act.done("ready", f"C-{change.id} is ready")


@dataclass(frozen=True, slots=True)
class GiveVerdict:
    """A tester's word on a change; *tester* is who acts, unless said.

    Without a *release* it is for the change's own place; where that has shipped, it is needed.
    """

    change: int
    verdict: Verdict
    note: str | None = None
    release: int | None = None
    tester: str | None = None


def give_verdict(act: Act, order: GiveVerdict) -> Effects:
    """Pass or fail an item: it passes when as many testers passed it as the product wants, and none fails it.

    A carried item takes a verdict and changes no state.
    """
    change = change_of(act.session, order.change)
    item = _item_to_test(act, change, order.release)
    release = act.session.get_one(Release, item.release_id)
    _check_again(act, change, item, order)
    words = _say(act, release, change.id, order)
    was, settled = item.verdict, _settled(act, release, words, item.verdict)
    if settled is not None:
        item.verdict, item.verdict_by, item.verdict_at, item.note = settled, _tester(act, order), act.now, order.note
    else:
        item.verdict = item.verdict_by = item.verdict_at = None
    if not item.carried and settled is not None and not (was is settled is Verdict.PASS):
        move_change(act.session, change, settled.value)
    if settled is Verdict.PASS:
        # What passed is confirmed: nobody has to answer for it any more.
        item.waiver_by = item.waiver_reason = None
    elif settled is Verdict.FAIL:
        forget_whole(act, release)
    act.session.flush()
    follow_tests(act, release)
    _note_rest(act, release, f"C-{change.id}", words)
    said = f"C-{change.id} {_VERBS[order.verdict]} its test for R-{release.id}"
    if settled is not order.verdict:
        said = f"{_tester(act, order)} {_VERBS[order.verdict]} C-{change.id} for R-{release.id}"
    return act.done("give_verdict", said, order.note)


def _check_again(act: Act, change: Change, item: ReleaseItem, order: GiveVerdict) -> None:
    """A change takes a word where the life cycle lets it; a second tester may pass what has passed."""
    if item.carried:
        return
    is_more = change.state is ChangeState.TESTED and order.verdict is Verdict.PASS
    if not is_more or _own(_words(act, item.release_id, change.id), _tester(act, order)) is not None:
        step(CHANGE, order.verdict.value, change.state, change_facts(act.session, change))


@dataclass(frozen=True, slots=True)
class JudgeWhole:
    """A tester's word on a release as a whole; *tester* is who acts, unless said."""

    release: int
    verdict: Verdict
    note: str | None = None
    tester: str | None = None


def judge_whole(act: Act, order: JudgeWhole) -> Effects:
    """Pass or fail a release as a whole; failed it is in test again, and does not ship until those who failed it pass it."""
    release = release_of(act.session, order.release)
    act.check_seen(release, f"R-{release.id}")
    if release.state not in UNSHIPPED_RELEASE:
        raise RuleBroken(f"R-{release.id} is {release.state.value}: there is nothing to test any more.")
    if not release_facts(act.session, release).items:
        raise RuleBroken(f"R-{release.id} holds nothing, so there is nothing to test.")
    words = _say(act, release, None, order)
    release.verdict = _settled(act, release, words, release.verdict)
    act.session.flush()
    follow_tests(act, release)
    _note_rest(act, release, f"R-{release.id}", words)
    said = f"R-{release.id} {_VERBS[order.verdict]} its test as a whole"
    if release.verdict is not order.verdict:
        said = f"{_tester(act, order)} {_VERBS[order.verdict]} R-{release.id} as a whole"
    return act.done("judge_whole", said, order.note)


# ---- words


def _tester(act: Act, order: GiveVerdict | JudgeWhole) -> str:
    """Who says it; somebody else may write it down."""
    said = given.plain_name(given.text(order.tester or "") or "")
    return given.short(said, _LONGEST, "tester") or given.plain_name(act.who) or act.who


def _words(act: Act, release: int, change: int | None) -> Sequence[TestWord]:
    return act.session.scalars(
        sa.select(TestWord)
        .where(TestWord.release_id == release, TestWord.change_id.is_not_distinct_from(change))
        .order_by(TestWord.id)
    ).all()


def _own(words: Sequence[TestWord], tester: str) -> TestWord | None:
    """The word of this tester, however the name is written."""
    return next((word for word in words if _folded(word.tester) == _folded(tester)), None)


def _folded(tester: str) -> str:
    """A name as it is compared: broad or raised letters are letters, and blanks tell nobody apart."""
    return unicodedata.normalize("NFKC", given.plain_name(tester)).casefold().replace(" ", "")


def _say(act: Act, release: Release, change: int | None, order: GiveVerdict | JudgeWhole) -> Sequence[TestWord]:
    """Store the word in the place of this tester's last one; all words that stand."""
    note = given.words(order.note, "note") if order.note else None
    tester = _tester(act, order)
    own = _own(_words(act, release.id, change), tester)
    if own is None:
        own = TestWord(release_id=release.id, change_id=change, tester=tester, verdict=order.verdict, at=act.now)
        act.session.add(own)
    own.verdict, own.note, own.at = order.verdict, note, act.now
    act.session.flush()
    return _words(act, release.id, change)


def _testers(words: Sequence[TestWord]) -> int:
    return len({_folded(word.tester) for word in words})


def _settled(act: Act, release: Release, words: Sequence[TestWord], before: Verdict | None) -> Verdict | None:
    """Failed while one says so; passed when enough have passed it, or had before; else nothing yet."""
    if any(word.verdict is Verdict.FAIL for word in words):
        return Verdict.FAIL
    wanted = act.session.get_one(Product, release.product_id).testers
    return Verdict.PASS if before is Verdict.PASS or _testers(words) >= wanted else None


def _note_rest(act: Act, release: Release, label: str, words: Sequence[TestWord]) -> None:
    """Say what is still missing, and whose word keeps it failed."""
    passed = _testers([word for word in words if word.verdict is Verdict.PASS])
    failed = [word.tester for word in words if word.verdict is Verdict.FAIL]
    wanted = act.session.get_one(Product, release.product_id).testers
    if failed and passed:
        act.note(f"{label} counts as failed by the word of {', '.join(failed)}.")
    elif not failed and passed < wanted:
        act.note(f"{label} was passed by {passed} of {wanted} testers.")


def forget_words(act: Act, release: int, change: int | None) -> None:
    """What testers said of this holds no longer: it is tested anew. The history keeps it."""
    for word in _words(act, release, change):
        act.session.delete(word)
    act.session.flush()


def forget_whole(act: Act, release: Release) -> None:
    """That the whole passed holds no longer: what came in, failed or is built anew was not in it. That it failed still does."""
    for word in _words(act, release.id, None):
        if word.verdict is Verdict.PASS:
            act.session.delete(word)
    if release.verdict is Verdict.PASS:
        release.verdict = None
        act.note(f"R-{release.id} is to be tested as a whole again.")
    act.session.flush()


# ---- what follows


def _item_to_test(act: Act, change: Change, release: int | None) -> ReleaseItem:
    if release is None and (item := item_of(act.session, change)) is not None:
        return item
    if release is None and change.state is ChangeState.SHIPPED:
        _refuse_shipped(act, change)
    chosen = (
        sa.select(ReleaseItem)
        .join(Release, Release.id == ReleaseItem.release_id)
        .where(ReleaseItem.change_id == change.id, Release.state.in_(UNSHIPPED_RELEASE))
        .order_by(Release.planned_on, Release.id)
    )
    if release is not None:
        chosen = chosen.where(Release.id == release)
    found = act.session.scalar(chosen.limit(1))
    if found is None:
        where = f"R-{release}" if release is not None else "any release that is still to ship"
        raise RuleBroken(
            f"C-{change.id} is {change.state.value} and does not stand in {where}: there is nothing to test."
        )
    return found


def _refuse_shipped(act: Act, change: Change) -> None:
    """A word meant for the change's own place must not land on the fix that is carried on, or ported, after it shipped."""
    where = act.session.scalars(
        sa.select(Release.id)
        .join(ReleaseItem, ReleaseItem.release_id == Release.id)
        .where(ReleaseItem.change_id == change.id, Release.state.in_(UNSHIPPED_RELEASE))
        .order_by(Release.planned_on, Release.id)
    ).all()
    if where:
        others = ", ".join(f"R-{release}" for release in where)
        raise RuleBroken(
            f"C-{change.id} has shipped: nothing of its own is to be tested. It is in {others} as well; "
            f"say which one you tested: --release R-{where[0]}."
        )


def follow_tests(act: Act, release: Release) -> None:
    """A frozen release is in test from its first verdict, ready when all passed, and in test again when one fails."""
    if release.state is ReleaseState.FROZEN:
        move_release(act.session, release, "test")
    facts = release_facts(act.session, release)
    if release.state is ReleaseState.IN_TEST and allowed(RELEASE, release.state, facts, "ready"):
        move_release(act.session, release, "ready")
        act.note(f"R-{release.id} is ready: everything in it is tested. Ship it when you are.")
    elif release.state is ReleaseState.READY and not allowed(RELEASE, ReleaseState.IN_TEST, facts, "ready"):
        move_release(act.session, release, "test")
        act.note(f"R-{release.id} is in test again.")


def open_again(act: Act, release: Release) -> None:
    """Something came in after the freeze: an expedited release is composed again, another in test; the whole is tested anew."""
    if release.kind is ReleaseKind.EXPEDITED:
        move_release(act.session, release, "reopen")
        release.frozen_at = release.chance = None
        act.note(f"R-{release.id} is open again, until everything in it is tested.")
    elif release.state is ReleaseState.READY:
        move_release(act.session, release, "test")
        act.note(f"R-{release.id} is in test again.")
    forget_whole(act, release)
