"""What others wrote, before it goes into a letter."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.letters.cleaning import LINE_BREAK, lines, one_line, shortened


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        (" a \t b\r\nc ", "a b c"),
        ("a\x00\x1b[0mb", "a[0mb"),
        ("\u202eabc\u202c \u2066x\u2069", "abc x"),
        ("a\ud800b", "ab"),
        ("e\u0301", "é"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("\u200b \n", None),
        (None, None),
    ],
)
def test_one_line_is_one_visible_line(text: str | None, cleaned: str | None) -> None:
    assert one_line(text) == cleaned


def test_lines_keep_breaks_and_lose_the_rest() -> None:
    assert lines(" a  b \r\n\n\n\n c\x0bd ") == f"a b{LINE_BREAK * 2}c{LINE_BREAK}d"
    assert lines("\n \n") is None


@given(st.text())
def test_nothing_invisible_survives(text: str) -> None:
    for cleaned in (one_line(text), (lines(text) or "").replace(LINE_BREAK, "")):
        assert not {unicodedata.category(sign) for sign in (cleaned or "")} & {"Cc", "Cs", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("short", "short"),
        ("exactly ten", "exactly…"),
        ("abcdefghijklmnop", "abcdefghi…"),
        ("one two three", "one two…"),
        ("ab cdefghijkl", "ab cdefgh…"),
    ],
)
def test_a_long_text_is_cut_at_a_word_near_the_end(text: str, short: str) -> None:
    assert shortened(text, 10) == short


@given(st.text(min_size=1), st.integers(2, 40))
def test_a_cut_text_is_never_longer_than_asked(text: str, limit: int) -> None:
    assert len(shortened(text, limit)) <= limit
