"""Folders of guides: titles, text without scripts, and a sentence for each file that can't be read."""

from pathlib import Path

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
