"""Numbers and counts in words, as the locale groups and points them; the only place that writes a number for reading.

numeral(9640)  "9,640" | "9 640" | "9.640"      numeral(3.5)  "3.5"      with_decimal(7)  "7.0"      with_hundredths(.419)  "0.42"
small(0.0512)  "0.051"      apart(8.24, 8.21)  "8.24"
count_of(3, "1 change", "%n changes")
"""

from PySide6.QtCore import QLocale

#: Groups thousands where the locale names no language and so has no way of its own; it does not break a line.
_GAP = "\u00a0"


def numeral(value: float) -> str:
    """9 640 or 3.5: whole, or with one decimal where it has one."""
    rounded = round(float(value), 1)
    return _written(rounded, 0 if rounded.is_integer() else 1)


def with_decimal(value: float) -> str:
    """7.0: always with one decimal, for what stands in a column."""
    return _written(float(value), 1)


def with_hundredths(value: float) -> str:
    """0.42: always with two decimals, for seconds and gaps."""
    return _written(float(value), 2)


def small(value: float) -> str:
    """0.051: a number below one by its first two digits."""
    rounded = float(f"{value:.2g}")
    return _written(rounded, len(f"{rounded:.10f}".rstrip("0").partition(".")[2]))


def apart(value: float, other: float | None) -> str:
    """8.24 beside 8.21: like `numeral`, with as many decimals as tell it from the other, three at most."""
    if other is None or numeral(value) != numeral(other):
        return numeral(value)
    for decimals in (2, 3):
        if (told := _written(value, decimals)) != _written(other, decimals):
            return told
    return numeral(value)


def count_of(count: int, one: str, many: str) -> str:
    """The words for one, or those for another number with %n filled in; our five languages have these two forms."""
    return (one if count == 1 else many).replace("%n", numeral(count))


def _written(value: float, decimals: int) -> str:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return f"{value:,.{decimals}f}".replace(",", _GAP)
    return locale.toString(value, "f", decimals)
