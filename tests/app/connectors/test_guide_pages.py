"""Folders of guides: titles, text without scripts, and a sentence for each file that can't be read."""

from pathlib import Path
from time import process_time

import pytest

from app.connectors import guide_pages
from app.connectors.guide_pages import GuidePage, read_guides
from models.rules.errors import BadInput


def write(folder: Path, name: str, content: str | bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def page(folder: Path) -> GuidePage:
    (found,) = read_guides(folder).pages
    return found


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Kopiera *vecka* #\nText", "Kopiera *vecka*"),
        ("Kopiera vecka\n=====\nText", "Kopiera vecka"),
        ("---\nlayout: page\n---\n## [Kopiera](x.md) vecka\nText", "Kopiera vecka"),
        ("Text alone", "copy week"),
    ],
)
def test_the_first_heading_names_a_markdown_page_else_its_file(tmp_path: Path, text: str, title: str) -> None:
    write(tmp_path, "copy-week.md", text)
    assert page(tmp_path).title == title


def test_html_becomes_its_visible_text_under_its_heading(tmp_path: Path) -> None:
    write(
        tmp_path,
        "a.html",
        "<html><head><title>Site</title><style>x{}</style></head><body><h1>Skriv <b>ut</b></h1><script>steal()</script>"
        "<p>Välj&nbsp;Fil &amp; skriv</p><ul><li>ett<li>två</ul><iframe>no</iframe></body></html>",
    )
    found = page(tmp_path)
    assert found.title == "Skriv ut"
    assert found.body.splitlines()[0] == "Skriv ut"
    assert "Välj Fil & skriv" in found.body
    assert not any(word in found.body for word in ("steal", "x{}", "no", "Site"))


@pytest.mark.parametrize(
    "start", ["<meta charset='iso-8859-1'>", "<?xml encoding='x'?><meta content='text/html; charset=latin1'>"]
)
def test_a_page_says_its_own_encoding(tmp_path: Path, start: str) -> None:
    write(tmp_path, "a.htm", f"{start}<h1>Ärende</h1>".encode("latin-1"))
    assert page(tmp_path).title == "Ärende"


def test_what_can_t_be_read_is_said_file_by_file_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guide_pages, "LARGEST", 1000)
    outside = tmp_path / "outside.md"
    outside.write_text("# Secret", encoding="utf-8")
    folder = tmp_path / "manual"
    write(folder, "good.md", "# Good")
    write(folder, "deep/better.markdown", "# Better")
    write(folder, "latin.md", "# Ä".encode("latin-1"))
    write(folder, "large.md", "x" * 1001)
    write(folder, "empty.md", " \n")
    write(folder, "binary.html", b"<p>a\0b</p>")
    write(folder, "picture.png", b"\x89PNG")
    write(folder, ".hidden.md", "# Hidden")
    (folder / "link.md").symlink_to(outside)
    (folder / "lost.md").symlink_to(tmp_path / "nothing.md")
    read = read_guides(folder)
    assert [each.title for each in read.pages] == ["Good", "Better"]
    assert dict(read.problems) == {
        "latin.md": "Its text is not UTF-8. Save it as UTF-8.",
        "large.md": "It is larger than 0 MB.",
        "empty.md": "It holds no text.",
        "binary.html": "It is no text.",
        "link.md": "It leads out of the folder: left out.",
        "lost.md": "It is no file that can be read.",
    }


def test_a_linked_folder_is_not_entered(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere", "a.md", "# A")
    write(tmp_path / "manual", "b.md", "# B")
    (tmp_path / "manual" / "link").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    assert [each.path for each in read_guides(tmp_path / "manual").pages] == ["b.md"]


def test_no_folder_a_file_and_too_many_pages_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(BadInput, match="There is no folder"):
        read_guides(tmp_path / "none")
    write(tmp_path, "a.md", "# A")
    with pytest.raises(BadInput, match="is a file"):
        read_guides(tmp_path / "a.md")
    write(tmp_path, "b.md", "# B")
    monkeypatch.setattr(guide_pages, "MOST_FILES", 1)
    with pytest.raises(BadInput, match="more than 1 pages"):
        read_guides(tmp_path)


#: What once took minutes: each is read in a second or two at most, on the slowest machine.
HOSTILE = [
    ("a.md", "# a" + " " * 100_000 + "b"),
    ("a.md", "---" + "\n" * 100_000 + "x"),
    ("a.md", "[" * 200_000),
    ("a.md", "[](" * 200_000),
    ("a.md", '[](a "' * 200_000),
    ("a.md", "[a](b" + " " * 200_000 + "c"),
    ("a.md", "x\n" + "-" * 200_000 + "x"),
    ("a.html", "x" + "<!--" * 100_000),
    ("a.html", "x" + "<a " * 200_000),
    ("a.html", "x" + "<a b='" * 200_001),
    ("a.html", "x" + "<a b=" * 200_000 + ">"),
    ("a.html", "x" + "<" * 1_000_000),
    ("a.html", "x" + "<svg>" * 100_000 + "</p>" * 50_000),
    ("a.html", "x" + "<svg><style></style>" * 50_000),
    ("a.html", "x" + "<svg></style>" * 50_000),
    ("a.html", "x<h1>" + "word<b>" * 150_000),
    ("a.html", "x<title>" + "word<b>" * 50_000),
    ("a.html", "x" + "<script>a</scrip" * 100_000),
    ("a.html", "x&#" + "9" * 1_000_000),
    ("a.html", "x" + "&" * 1_000_000),
]


@pytest.mark.parametrize(("name", "text"), HOSTILE, ids=range(len(HOSTILE)))
def test_a_page_made_to_hang_is_read_as_fast_as_another(tmp_path: Path, name: str, text: str) -> None:
    write(tmp_path, name, text)
    started = process_time()
    assert page(tmp_path).body
    assert process_time() - started < 5


def test_a_page_that_no_one_can_read_is_said_by_name_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path, "a.html", "<![foo[ bar ]]><p>Read</p>")
    write(tmp_path, "b.html", '<meta charset="undefined"><p>b</p>')
    write(tmp_path, "c.html", '<meta charset="raw_unicode_escape"><p>\\ud800</p>')
    write(tmp_path, "d.html", '<meta charset="utf-7"><p>+2AA-</p>')
    write(tmp_path, "e.html", '<meta charset="no-such"><p>e</p>')
    write(tmp_path, "f.html", "<p>&#xd800;&#" + "9" * 5000 + ";</p>")
    write(tmp_path, "g.md", "# Good")
    read = read_guides(tmp_path)
    assert [each.body for each in read.pages] == ["Read", "\ufffd\ufffd", "Good"]
    assert dict(read.problems) == {
        "b.html": "Its text is not UNDEFINED. Save it as UTF-8.",
        "c.html": "Its text is not RAW_UNICODE_ESCAPE. Save it as UTF-8.",
        "d.html": "Its text is not UTF-7. Save it as UTF-8.",
        "e.html": "Its text is not NO-SUCH. Save it as UTF-8.",
    }


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("# C#\n####### seven\n#none", "C#", "C#\n####### seven\n#none"),
        ("Words\n\n## Copy ##\n\n\n\n    # code", "Copy", "Words\n\nCopy\n\n# code"),
        ('---\n[![Logo](a.png)](b.md) and [x](y "Z")', "a", "---\nLogo and x"),
        ("---\na: b\n---\nText", "a", "Text"),
    ],
)
def test_markdown_is_read_line_by_line(tmp_path: Path, text: str, title: str, body: str) -> None:
    write(tmp_path, "a.md", text)
    assert (page(tmp_path).title, page(tmp_path).body) == (title, body)


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("<p title='a > b'>One", "a", "One"),
        ('<p class="x>One <b>two', "a", "One two"),
        ("<p it's>One</p>", "a", "One"),
        ("<!-- a > b --><!-->One<!-- never ends", "a", "One"),
        ("<title>Site</title><svg><title>Icon</title></svg>1 < 2 <script src='x'/>One", "Site", "1 < 2 One"),
        ("İİİ<SCRIPT>no</Script >One<style-guide>two", "a", "İİİOnetwo"),
        ("<title>Site<body>One<h1> </h1><h2>Two", "Two", "One\n\nTwo"),
    ],
)
def test_html_is_read_as_a_browser_would(tmp_path: Path, text: str, title: str, body: str) -> None:
    write(tmp_path, "a.html", text)
    assert (page(tmp_path).title, page(tmp_path).body) == (title, body)


def test_a_folder_whose_name_no_field_holds_is_refused(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 200) / ("e" * 200)
    write(deep, "a.md", "# A")
    with pytest.raises(BadInput, match="is too long"):
        read_guides(deep)
