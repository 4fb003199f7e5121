"""Sensitivity: how far each criterion of a change would have to go, alone, for it to swap with a neighbour."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import ceil, floor

from app.rows.ranking import Need
from models.rules.criteria import COUNTED, VISIBILITY, Criterion, Facts
from models.rules.policy import RuleKind, Standing
from models.rules.scoring import score_of, usual
from models.rules.scoring_document import Scoring
from models.rules.terms import Audience

_WIDEST = 10_000_000.0
_LEAST_EFFORT, _MOST_EFFORT = 0.1, 10_000.0
_SLACK = 1e-9  # a step that floats miss by a hair is still that step
Test = Callable[[Facts], bool]


def needs(scoring: Scoring, own: Standing, other: Standing) -> tuple[Need, ...]:
    """What would let the two swap, criterion by criterion; nothing where no single one can."""
    policy, first = scoring.policy, own.key(scoring.policy) < other.key(scoring.policy)

    def swapped(facts: Facts) -> bool:
        moved = Standing(own.number, facts, score_of(scoring.model, facts).total)
        return (moved.key(policy) < other.key(policy)) is not first

    found = [_need(criterion, own.facts, swapped) for criterion in _criteria(scoring)]
    return tuple(need for need in found if need is not None)


def _criteria(scoring: Scoring) -> Iterator[Criterion]:
    """What can move a rank: the model's criteria, and what the rules look at beside them."""
    yield from scoring.model.criteria
    looked_at = {RuleKind.MANY: "reach", RuleKind.VISIBILITY: VISIBILITY, RuleKind.PROPORTION: "effort"}
    for rule, name in looked_at.items():
        if rule in scoring.policy.in_force and scoring.model.criterion(name) is None:
            yield usual(name)


def _need(criterion: Criterion, facts: Facts, swapped: Test) -> Need | None:
    if criterion.name == VISIBILITY:
        return _audience(facts, swapped)
    now, (least, most, step) = criterion.of(facts), _scale(criterion)

    def tried(steps: int) -> bool:
        return swapped(facts.having(criterion.name, round(steps * step, 3)))

    first, last = ceil(least / step - _SLACK), floor(most / step + _SLACK)
    here = least / step - 1 if now is None else now / step
    hits = [_first_hit(tried, floor(here + _SLACK), last), None]
    if now is not None:
        hits[1] = _first_hit(tried, ceil(here - _SLACK), first)
    found = [hit for hit in hits if hit is not None]
    if not found:
        return None
    return Need(criterion.name, now, round(min(found, key=lambda hit: abs(hit - here)) * step, 3))


def _scale(criterion: Criterion) -> tuple[float, float, float]:
    """The least and the most that it can be, and the steps in which it is said."""
    if criterion.name in COUNTED:
        return 0.0, _WIDEST, 1.0
    if criterion.name == "effort":
        return _LEAST_EFFORT, _MOST_EFFORT, 0.1
    wide = criterion.most - criterion.least
    return criterion.least, criterion.most, 1.0 if wide > 50 else 0.1 if wide > 5 else 0.01


def _first_hit(tried: Callable[[int], bool], here: int, end: int) -> int | None:
    """The step nearest to *here*, on the way to *end*, that swaps them: found by strides that double, then by halves."""
    way = 1 if end >= here else -1
    far = abs(end - here)
    missed, hit = 0, min(1, far)
    while hit > missed and not tried(here + way * hit):
        missed, hit = hit, min(2 * hit, far)
    if hit == missed:
        return None
    while hit - missed > 1:
        middle = (missed + hit) // 2
        missed, hit = (missed, middle) if tried(here + way * middle) else (middle, hit)
    return here + way * hit


def _audience(facts: Facts, swapped: Test) -> Need | None:
    others = (each for each in Audience if each is not facts.audience)
    found = next((each for each in others if swapped(replace(facts, audience=each))), None)
    now = None if facts.audience is None else facts.audience.value
    return None if found is None else Need(VISIBILITY, now, found.value)
