"""HTML taken apart: what stands between the brackets, what is left out, and what a mail makes of it."""

import pytest

from app.connectors.html_page import pieces, unescaped
from app.connectors.mail_text import html_to_text


def test_words_and_tags_come_in_their_order_without_comments_and_raw_elements() -> None:
    page = "a<B c='>'>b<!-- <i> --><style>x</p></STYLE >c</b><?d?>e<"
    assert [piece for piece in pieces(page, {"style"}) if piece != ("", "")] == [
        ("", "a"),
        ("b", "B c='>'"),
        ("", "b"),
        ("style", "style"),
        ("style", "/STYLE "),
        ("", "c"),
        ("b", "/b"),
        ("", "e<"),
    ]


def test_a_number_that_is_no_character_is_a_sign_of_its_own() -> None:
    assert unescaped("&#" + "1" * 5000 + ";&#65;&amp;") == "\ufffdA&"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Hello&#" + "9" * 5000 + ";</p>", "Hello\ufffd"),
        ("İİİİİİİİ<style>x</style>Hello", "İİİİİİİİHello"),
        ("<a title='a > b' href='https://example.org/x'>here</a>", "here (https://example.org/x)"),
        ("<!-- a -->Hello<![if !mso]> you<![endif]>", "Hello you"),
    ],
)
def test_a_mail_in_html_is_read_as_its_words(page: str, text: str) -> None:
    assert html_to_text(page) == text
