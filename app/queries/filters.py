"""Filter words: `kind:wish,change state:parked reach>500 -module:Search "two words"` as conditions, without SQL."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.search.everything import whole_text
from models.rules.errors import BadInput

# A database refuses deep conditions and long patterns, after reckoning for minutes; nobody types so many.
_MOST_CONDITIONS, _LONGEST = 50, 2000
_TOKEN = re.compile(r'(-)?(?:([a-z][a-z_]*)(:|>=|<=|>|<|=))?(?:"([^"]*)"|([^\s"]+))|"', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Condition:
    """A field compared with any of some values; a plain word has no field."""

    field: str | None
    operator: str
    values: tuple[str, ...]
    negated: bool = False


def parse(words: str) -> tuple[Condition, ...]:
    """The conditions in *words*; raises BadInput for a quotation that never ends, and for too many words."""
    if len(words) > _LONGEST:
        raise BadInput(f"A filter has at most {_LONGEST} characters; this one has {len(words)}.")
    words = whole_text(words)  # here and nowhere else, so that every way of looking looks for the same
    found = []
    for match in _TOKEN.finditer(words):
        minus, field, operator, quoted, plain = match.groups()
        if quoted is None and plain is None:
            raise BadInput(f"A quotation mark is missing in: {words}")
        if field is None:
            found.append(Condition(None, ":", (quoted if quoted is not None else plain,), bool(minus)))
        else:
            values = (quoted,) if quoted is not None else tuple(part for part in plain.split(",") if part)
            found.append(Condition(field.casefold(), "=" if operator == "=" else operator, values, bool(minus)))
    if sum(len(condition.values) for condition in found) > _MOST_CONDITIONS:
        raise BadInput(f"A filter has at most {_MOST_CONDITIONS} words and values.")
    return tuple(found)


def sort_terms(sort: str) -> Sequence[tuple[str, bool]]:
    """`-score,number` as (field, descending)."""
    terms = [(term.lstrip("+-").strip(), term.startswith("-")) for term in sort.split(",") if term.strip("+- ")]
    first: dict[str, bool] = {}
    for name, descending in terms:
        first.setdefault(name, descending)  # What is sorted by already is not sorted by again.
    return list(first.items())
