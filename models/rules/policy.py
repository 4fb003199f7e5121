"""Policy: the ordered rules that say which change goes before which, over the score; and what a quick win is."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.rules.criteria import Facts
from models.rules.states import ChangeState
from models.rules.terms import Audience

#: The changes that stand in line, and so have a rank.
LIVE = frozenset({ChangeState.PARKED, ChangeState.HONOURED, ChangeState.PLANNED, ChangeState.READY, ChangeState.TESTED})

FIRST_DAY = date(2000, 1, 1).toordinal()
MOST_BOUNDS = 15
SCORE_BITS = 32
#: Above this no score's bits lie: what is not scored stands there, the widest reach first.
UNSCORED = 0xFFFFFFFF
WIDEST = 0x7FFFFF
LARGEST = 3.4e38  # what the bits of a score can hold


class RuleKind(StrEnum):
    """The rules, in the order that holds until somebody says otherwise."""

    MANDATES = "mandates"
    QUICK_WINS = "quick-wins"
    MANY = "many-before-few"
    VISIBILITY = "visibility"
    PROPORTION = "proportion"


#: How much of a key each rule takes, in bits.
BITS: Mapping[RuleKind, int] = {
    RuleKind.MANDATES: 17,
    RuleKind.QUICK_WINS: 1,
    RuleKind.MANY: 4,
    RuleKind.VISIBILITY: 2,
    RuleKind.PROPORTION: 1,
}


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules in force, the first the strongest, and their bounds.

    *bounds* are the end users at which *many before few* begins another class, ascending; *seen* who goes before whom;
    *per_day* the points for each person-day below which the cost is out of proportion; *little* and *served* the
    person-days and end users of a quick win. *off* are the rules that are switched off, and where they would stand.
    """

    rules: tuple[RuleKind, ...] = tuple(RuleKind)
    off: frozenset[RuleKind] = frozenset()
    bounds: tuple[int, ...] = (10, 100, 1_000, 10_000, 100_000)
    seen: tuple[Audience, ...] = tuple(Audience)
    per_day: float = 0.1
    little: float = 2.0
    served: int = 500

    @property
    def in_force(self) -> tuple[RuleKind, ...]:
        """The rules that are on, in their order."""
        return tuple(rule for rule in self.rules if rule not in self.off)


def rank_key(policy: Policy, facts: Facts, score: float | None) -> int:
    """Where a change stands by the rules and then its score: the lowest goes first."""
    key = 0
    for rule in policy.in_force:
        key = key << BITS[rule] | bits_of(policy, rule, facts, score)
    return key << SCORE_BITS | score_bits(score, facts.reach)


def bits_of(policy: Policy, rule: RuleKind, facts: Facts, score: float | None) -> int:
    """What one rule says of a change; the lower goes first."""
    if rule is RuleKind.MANDATES:
        none = (1 << BITS[rule]) - 1
        return none if facts.mandate is None else min(max(facts.mandate.toordinal() - FIRST_DAY, 0), none - 1)
    if rule is RuleKind.QUICK_WINS:
        return 0 if facts.fast_lane else 1
    if rule is RuleKind.MANY:
        return MOST_BOUNDS - sum(bound <= (facts.reach or 0) for bound in policy.bounds)
    if rule is RuleKind.VISIBILITY:
        return len(policy.seen) if facts.audience is None else policy.seen.index(facts.audience)
    per_day = points_per_day(facts, score)
    return 0 if per_day is None or per_day >= policy.per_day else 1


def points_per_day(facts: Facts, score: float | None) -> float | None:
    """What a person-day of effort gives; None where score or effort is missing."""
    return None if score is None or not facts.effort else score / facts.effort


def score_bits(score: float | None, reach: int | None) -> int:
    """32 bits in which a higher score is the lower number; what has none comes last, the widest reach first."""
    if score is None:
        return UNSCORED - min(max(reach or 0, 0), WIDEST)
    bits: int = struct.unpack(">I", struct.pack(">f", min(max(score, -LARGEST), LARGEST) + 0.0))[0]
    ascending = bits ^ 0xFFFFFFFF if bits & 0x80000000 else bits | 0x80000000
    return 0xFFFFFFFF - ascending


# ------------------------------------------------------------------------------------------ why one goes before


#: What decides between two changes beyond the rules.
BY_SCORE, BY_REACH, BY_NUMBER = "score", "reach", "number"
Said = date | bool | int | float | str | None


@dataclass(frozen=True, slots=True)
class Standing:
    """A change as it stands in line: its number, what is known of it, and its score."""

    number: int
    facts: Facts
    score: float | None

    def key(self, policy: Policy) -> tuple[int, int]:
        """What it is ordered by: the rules and the score, then its number."""
        return rank_key(policy, self.facts, self.score), self.number


@dataclass(frozen=True, slots=True)
class Why:
    """What put one change before another: a rule, the score, the reach of what is not scored, or the number.

    *ahead* and *behind* say what each of the two has there.
    """

    by: str
    ahead: Said
    behind: Said


def why(policy: Policy, one: Standing, other: Standing) -> Why:
    """Why the one of these that goes first does so: the first rule that tells them apart."""
    ahead, behind = sorted((one, other), key=lambda each: each.key(policy))
    for rule in policy.in_force:
        bits = [bits_of(policy, rule, each.facts, each.score) for each in (ahead, behind)]
        if bits[0] != bits[1]:
            return Why(rule.value, said_by(rule, ahead), said_by(rule, behind))
    if score_bits(ahead.score, ahead.facts.reach) == score_bits(behind.score, behind.facts.reach):
        return Why(BY_NUMBER, ahead.number, behind.number)
    if ahead.score is None and behind.score is None:
        return Why(BY_REACH, ahead.facts.reach, behind.facts.reach)
    return Why(BY_SCORE, ahead.score, behind.score)


def said_by(rule: RuleKind, of: Standing) -> Said:
    """The value that a rule looks at."""
    facts = of.facts
    if rule is RuleKind.MANDATES:
        return facts.mandate
    if rule is RuleKind.QUICK_WINS:
        return facts.fast_lane
    if rule is RuleKind.MANY:
        return facts.reach
    if rule is RuleKind.VISIBILITY:
        return None if facts.audience is None else facts.audience.value
    return points_per_day(facts, of.score)


# ---------------------------------------------------------------------------------------------------- quick wins


@dataclass(frozen=True, slots=True)
class NoQuickWin:
    """Why a change is no quick win: its *effort* or its *reach*, what it is, and the bound; *off* where no rule lets any pass."""

    by: str
    given: float | None
    bound: float


def why_no_quick_win(policy: Policy, facts: Facts) -> tuple[NoQuickWin, ...]:
    """What keeps a change from being a quick win – little work, many served; nothing where it is one.

    Whatever is one may pass: it is suggested, and never moves by itself.
    """
    found = []
    if RuleKind.QUICK_WINS not in policy.in_force:
        found.append(NoQuickWin("off", None, 0))
    if facts.effort is None or facts.effort > policy.little:
        found.append(NoQuickWin("effort", facts.effort, policy.little))
    if (facts.reach or 0) < policy.served:
        found.append(NoQuickWin("reach", facts.reach, policy.served))
    return tuple(found)
