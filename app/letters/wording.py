"""Dates, quotation marks, lists and numbers as each of the five languages writes them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.rules.terms import Language


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's small words; weekdays stand in the form that says *on that day*, after its preposition if any."""

    quotes: tuple[str, str]
    conjunction: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day: str
    weekday_and_day: str

    def in_words(self, day: date) -> str:
        """17 November 2026."""
        return self.day.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def on_day(self, day: date) -> str:
        """Tuesday 17 November 2026, in the form that follows the language's *on* or *since*."""
        return self.weekday_and_day.format(weekday=self.weekdays[day.weekday()], date=self.in_words(day))

    def quoted(self, text: str) -> str:
        """The text between the language's quotation marks."""
        return f"{self.quotes[0]}{text}{self.quotes[1]}"

    def listed(self, texts: Sequence[str]) -> str:
        """A, B and C."""
        return f" {self.conjunction} ".join(part for part in (", ".join(texts[:-1]), *texts[-1:]) if part)


def plural(count: int, one: str, many: str) -> str:
    """The form for that many; all five languages take the singular for exactly one (CLDR, cardinal whole numbers)."""
    return one if count == 1 else many


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


WORDINGS = {
    Language.EN: Wording(
        quotes=("“", "”"),
        conjunction="and",
        months=_words("January February March April May June July August September October November December"),
        weekdays=_words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        day="{day} {month} {year}",
        weekday_and_day="{weekday} {date}",
    ),
    Language.SV: Wording(
        quotes=("”", "”"),
        conjunction="och",
        months=_words("januari februari mars april maj juni juli augusti september oktober november december"),
        weekdays=_words("måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen"),
        day="{day} {month} {year}",
        weekday_and_day="{weekday} den {date}",
    ),
    Language.FI: Wording(
        quotes=("”", "”"),
        conjunction="ja",
        months=_words(
            "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta"
            " heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"
        ),
        weekdays=_words("maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina"),
        day="{day}. {month} {year}",
        weekday_and_day="{weekday} {date}",
    ),
    Language.DE: Wording(
        quotes=("„", "“"),
        conjunction="und",
        months=_words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        weekdays=_words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
        day="{day}. {month} {year}",
        weekday_and_day="{weekday}, dem {date}",
    ),
    Language.NL: Wording(
        quotes=("‘", "’"),
        conjunction="en",
        months=_words("januari februari maart april mei juni juli augustus september oktober november december"),
        weekdays=_words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
        day="{day} {month} {year}",
        weekday_and_day="{weekday} {date}",
    ),
}
