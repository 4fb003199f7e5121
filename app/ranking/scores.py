"""Scores and keys of all changes at once: to the last bit what models.rules.scoring and .policy say of each alone."""

from math import log10

import numpy as np

from app.ranking.columns import AUDIENCES, NO_DAY, Columns, Numbers, Whole
from models.rules.criteria import VISIBILITY, Criterion
from models.rules.expression import Reckoning
from models.rules.policy import (
    BITS,
    FIRST_DAY,
    LARGEST,
    MOST_BOUNDS,
    SCORE_BITS,
    UNSCORED,
    WIDEST,
    Policy,
    RuleKind,
)
from models.rules.scoring import Model

_EPOCH_TO_FIRST = FIRST_DAY - 719_163  # 1970-01-01 is day 719 163 of the calendar


def scores_of(model: Model, columns: Columns) -> Numbers:
    """The score of each change by a model; NaN where it is missing."""
    values = {criterion.name: values_of(criterion, columns) for criterion in model.criteria}
    if model.expression is not None:
        with np.errstate(all="ignore"):
            total = np.asarray(model.expression.value(values, _ARRAYS), np.float64)
        total = np.where(np.isfinite(total), total, np.nan)
        return np.where(np.any([np.isnan(each) for each in values.values()], axis=0), np.nan, total)
    total = np.zeros(len(columns))
    for criterion in model.criteria:
        total = total + _fraction(criterion, values[criterion.name]) * model.most(criterion)
    return _rounded(total)


def values_of(criterion: Criterion, columns: Columns) -> Numbers:
    """What each change has on a criterion; NaN where it is missing."""
    if criterion.name == VISIBILITY:
        levels = np.array([*(criterion.levels[each.value] for each in AUDIENCES), np.nan])
        return levels[columns.audience]
    if criterion.name in {"reach", "waiting", "value", "effort"}:
        return np.asarray(getattr(columns, criterion.name), np.float64)
    return columns.criteria.get(criterion.name, np.full(len(columns), np.nan))


def keys_of(policy: Policy, columns: Columns, scores: Numbers) -> Whole:
    """Where each change stands by the rules and then its score: the lowest goes first."""
    key = np.zeros(len(columns), np.int64)
    for rule in policy.in_force:
        key = key << BITS[rule] | _bits(policy, rule, columns, scores)
    return key << SCORE_BITS | _score_bits(scores, columns.reach)


def _bits(policy: Policy, rule: RuleKind, columns: Columns, scores: Numbers) -> Whole:
    if rule is RuleKind.MANDATES:
        none = (1 << BITS[rule]) - 1
        days = np.clip(columns.mandate.astype(np.int64) - _EPOCH_TO_FIRST, 0, none - 1)
        return np.where(columns.mandate == NO_DAY, none, days)
    if rule is RuleKind.QUICK_WINS:
        return (~columns.fast_lane).astype(np.int64)
    if rule is RuleKind.MANY:
        return MOST_BOUNDS - np.searchsorted(np.array(policy.bounds), columns.reach, side="right")
    if rule is RuleKind.VISIBILITY:
        places = np.array([*(policy.seen.index(each) for each in AUDIENCES), len(policy.seen)], np.int64)
        return places[columns.audience]
    with np.errstate(all="ignore"):
        per_day = np.where(columns.effort == 0, np.nan, scores / columns.effort)
    return (per_day < policy.per_day).astype(np.int64)


def _score_bits(scores: Numbers, reach: Whole) -> Whole:
    missing = np.isnan(scores)
    single = (np.clip(np.where(missing, 0.0, scores), -LARGEST, LARGEST) + 0.0).astype(np.float32)
    bits = single.view(np.uint32).astype(np.int64)
    ascending = np.where(bits & 0x80000000, bits ^ 0xFFFFFFFF, bits | 0x80000000)
    return np.where(missing, UNSCORED - np.clip(reach, 0, WIDEST), 0xFFFFFFFF - ascending)


def _fraction(criterion: Criterion, values: Numbers) -> Numbers:
    if criterion.log:
        part = _log10(1 + np.maximum(values - criterion.zero, 0.0)) / log10(1 + (criterion.most - criterion.zero))
    else:
        part = (values - criterion.zero) / (criterion.most - criterion.zero)
    part = np.minimum(1.0, np.maximum(0.0, part))
    return 1.0 - part if criterion.less_is_better else part


def _rounded(total: Numbers) -> Numbers:
    """Two decimals, as round() gives them: where numpy's way might fall to the other side, that is asked."""
    hundredfold = total * 100
    rounded = np.rint(hundredfold) / 100
    doubtful = np.flatnonzero(np.abs(hundredfold - np.floor(hundredfold) - 0.5) < 1e-6)
    rounded[doubtful] = [round(each, 2) for each in total[doubtful].tolist()]
    return rounded


def _log10(values: Numbers) -> Numbers:
    """The logarithm as the standard library has it: numpy's may differ in the last bit. NaN where there is none."""
    distinct, back = np.unique(values, return_inverse=True)
    logs = [log10(each) if each > 0 else np.nan for each in distinct.tolist()]
    return np.array(logs, np.float64)[back].reshape(np.shape(values))


def _divide(one: Numbers, other: Numbers) -> Numbers:
    return np.where(other == 0, np.nan, np.divide(one, other))


def _least(*values: Numbers) -> Numbers:
    return np.asarray(np.minimum.reduce(np.broadcast_arrays(*values)))


def _greatest(*values: Numbers) -> Numbers:
    return np.asarray(np.maximum.reduce(np.broadcast_arrays(*values)))


_ARRAYS: Reckoning[Numbers] = Reckoning(
    _divide, {"min": _least, "max": _greatest, "log10": _log10, "sqrt": np.sqrt}, np.asarray
)
