"""Public holidays by country, from the holidays library: the days on which nothing is released."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from models.rules.errors import BadInput

_EVERYWHERE = ("SE", "FI", "DE", "NL", "GB")
_ENGLISH = "GB"
_SATURDAY = 5


def closed_days(country: str | None) -> Callable[[date], bool]:
    """Whether a day is a weekend or public holiday there; without a country, a day that is one in all of five."""
    if country is not None:
        _calendar(country)

    def is_closed(day: date) -> bool:
        if day.weekday() >= _SATURDAY:
            return True
        if country is not None:
            return day in _calendar(country)
        return all(day in _calendar(each) for each in _EVERYWHERE)

    return is_closed


def name_of(day: date, country: str | None) -> str:
    """The public holiday's name as the library has it; nothing for a weekend, or without a country."""
    return str(_calendar(country).get(day, "")) if country is not None else ""


def holiday_of(day: date, country: str | None) -> str:
    """The name of the public holiday on which a day is closed; without a country one that is so in all of five, in English."""
    if country is not None:
        return name_of(day, country)
    return str(_calendar(_ENGLISH)[day]) if all(day in _calendar(each) for each in _EVERYWHERE) else ""


@lru_cache(maxsize=32)
def _calendar(country: str) -> dict[date, str]:
    # Imported here: the library is needed only when releases are laid out.
    import holidays

    # Without "de_facto" Midsummer Eve counts as a Swedish working day.
    categories = ("public", "de_facto") if country == "SE" else ("public",)
    subdivision = "ENG" if country == "GB" else None
    try:
        return holidays.country_holidays(country, subdiv=subdivision, categories=categories)
    except NotImplementedError as error:
        raise BadInput(f"No calendar of public holidays is known for “{country}”.") from error
