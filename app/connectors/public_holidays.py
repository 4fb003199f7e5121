"""Public holidays by country, from the holidays library: the days on which nothing is released."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from models.rules.errors import BadInput

_EVERYWHERE = ("SE", "FI", "DE", "NL", "GB")
_NAMED_IN = "en"
#: Where a language is at home: its calendar names what the library knows elsewhere in English alone.
_HOMES = {"sv": "SE", "fi": "FI", "de": "DE", "nl": "NL", "en": "GB"}
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


def holiday_of(day: date, country: str | None, language: str = _NAMED_IN) -> str:
    """The name of the public holiday on which a day is closed, in a language (sv) where it is known, else in English.

    Nothing for a weekend; without a country one that is so in all of five. What the country's calendar has not in the
    language, its home country's has, where both call that day the same in English.
    """
    home = _HOMES.get(language)
    if country is None:
        shared = all(day in _calendar(each) for each in _EVERYWHERE)
        return str(_calendar(home or _HOMES[_NAMED_IN], language)[day]) if shared else ""
    own, english = _calendar(country, language).get(day, ""), _calendar(country).get(day, "")
    if home is not None and own == english != "" and _calendar(home).get(day, "") == english:
        return str(_calendar(home, language).get(day, english))
    return str(own)


@lru_cache(maxsize=64)
def _calendar(country: str, language: str = _NAMED_IN) -> dict[date, str]:
    # Imported here: the library is needed only when releases are laid out.
    import holidays

    # Without "de_facto" Midsummer Eve counts as a Swedish working day.
    categories = ("public", "de_facto") if country == "SE" else ("public",)
    subdivision = "ENG" if country == "GB" else None
    try:
        known = holidays.country_holidays(country, subdiv=subdivision, categories=categories)
        wanted = [each for word in (language, _NAMED_IN) for each in known.supported_languages if each[:2] == word]
        if not wanted:
            return known
        return holidays.country_holidays(country, subdiv=subdivision, categories=categories, language=wanted[0])
    except NotImplementedError as error:
        raise BadInput(f"No calendar of public holidays is known for “{country}”.") from error
