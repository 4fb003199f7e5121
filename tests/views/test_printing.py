"""Printing: a page becomes numbered sheets, and nothing that its text names is opened."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from views.printing import pdf_of
from views.theme import apply_theme

pytestmark = pytest.mark.usefixtures("qapp")


def sheets(pdf: bytes) -> int:
    """How many sheets the file says that it has."""
    return pdf.count(b"/Type /Page\n")


def test_a_page_becomes_one_sheet_and_a_long_table_several() -> None:
    short = pdf_of("<h1>Minutes</h1>", title="Minutes")
    rows = "".join(f"<tr><td>C-{number}</td><td>A wish</td></tr>" for number in range(200))
    long = pdf_of(f"<table><thead><tr><th>No</th><th>Title</th></tr></thead>{rows}</table>")
    assert short.startswith(b"%PDF-")
    assert short.rstrip().endswith(b"%%EOF")
    assert sheets(short) == 1
    assert sheets(long) > 3


def test_what_lies_on_its_side_is_wider_than_high() -> None:
    assert b"/MediaBox [0 0 595" in pdf_of("x")
    assert b"/MediaBox [0 0 842" in pdf_of("x", wide=True)


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src='{}'>",
        "<p style=\"background-image: url('{}')\">x</p>",
        "<style>p {{ background-image: url('{}') }}</style><p>x</p>",
        "<table background='{}'><tr><td>x</td></tr></table>",
    ],
)
def test_no_picture_that_the_text_names_is_opened(hostile: str, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    image = QImage(900, 900, QImage.Format.Format_RGB32)
    image.fill(0xFF00AA)
    assert image.save(str(picture))
    there = pdf_of(hostile.format(picture.as_uri()))
    nowhere = pdf_of(hostile.format((tmp_path / "no-such.png").as_uri()))
    assert sheets(there) == 1
    assert abs(len(there) - len(nowhere)) < 100


def test_a_style_that_the_text_names_is_not_opened(tmp_path: Path) -> None:
    style = tmp_path / "y.css"
    style.write_text("p { page-break-before: always }")
    imported = f"<style>@import url('{style.as_uri()}')</style><p>one</p><p>two</p>"
    assert sheets(pdf_of(imported)) == 1


def test_an_errand_prints_in_a_thread_of_its_own_without_a_warning_of_qt() -> None:
    with ThreadPoolExecutor(1) as errand:
        made = errand.submit(pdf_of, "<h1>Minutes</h1>" + "<p>A wish</p>" * 200).result(60)
    assert sheets(made) > 1


def test_no_theme_colours_the_paper(qapp: QApplication) -> None:
    light = pdf_of("<p>text</p>")
    apply_theme(qapp, "dark")
    assert len(pdf_of("<p>text</p>")) == len(light)
