"""The README and the manual stay true: links lead somewhere, commands are understood, keys do what is written."""

import re
import shlex
from datetime import date
from pathlib import Path

import pytest

from app import cli
from app.sample.plan import sample_plan
from views.actions import COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]
PLACES = (
    "inbox",
    "decisions",
    "backlog",
    "releases",
    "branches",
    "calendar",
    "composing",
    "outbox",
    "cases",
    "routes",
    "settings",
)
LONGEST = 120

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_BLOCK = re.compile(r"^```\n(.*?)^```", re.MULTILINE | re.DOTALL)
_INLINE = re.compile(r"`((?:\./)?fortnight [^`…]+)`")
_COMMAND = re.compile(r"^[*/\d ]*(?:\./)?(fortnight .*)$", re.MULTILINE)
_PRODUCT = re.compile(r"(?:--product|product set) '?(\w+)")
_KEY_ROW = re.compile(r"^\| (`[^|]+`) \| ([^|]+?) \|", re.MULTILINE)


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_to_a_file_and_a_heading_that_exist(page: Path) -> None:
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        if "://" in link:
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        assert target.exists(), f"{name(page)} links to {link}"
        assert not anchor or anchor in anchors(target), f"{name(page)} links to {link}"


def commands(page: Path) -> list[str]:
    text = page.read_text(encoding="utf-8")
    lines = [line for block in _BLOCK.findall(text) for line in _COMMAND.findall(block)]
    return [*lines, *_INLINE.findall(_BLOCK.sub("", text))]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_command_on_a_page_is_understood(page: Path) -> None:
    for line in commands(page):
        _, *words = shlex.split(line, comments=True)
        if words in ([], ["test"]):  # the window, and the script's own
            continue
        parser, _options, own = cli._prepared(words)
        if "--help" in words:
            with pytest.raises(SystemExit, match="0"):
                parser.parse_args(own)
        else:
            assert callable(parser.parse_args(own).run), line


def test_the_manual_shows_every_command() -> None:
    pages = sorted((ROOT / "docs").glob("terminal*.md"))
    shown = {word for page in pages for line in commands(page) for word in shlex.split(line, comments=True)}
    assert set(cli.COMMANDS) <= shown


def test_the_examples_name_products_of_the_sample() -> None:
    known = {product.name for product in sample_plan(7, date(2026, 11, 21)).products}
    lines = [line for page in PAGES for line in commands(page)]
    named = {product for line in lines for product in _PRODUCT.findall(line)}
    assert named
    assert named <= known


@pytest.mark.parametrize("place", PLACES)
def test_every_key_on_the_page_of_a_place_is_the_key_of_that_command(place: str) -> None:
    known = {(command.key, command.text) for command in COMMANDS}
    for keys, text in _KEY_ROW.findall((ROOT / f"docs/{place}.md").read_text(encoding="utf-8")):
        assert (keys.strip("`"), text) in known


def test_every_picture_is_shown_on_a_page() -> None:
    shown = {
        (page.parent / link).resolve() for page in PAGES for link in _LINK.findall(page.read_text(encoding="utf-8"))
    }
    pictures = set((ROOT / "docs/pictures").glob("*.png"))
    assert pictures
    assert pictures <= shown


def test_the_pages_of_the_manual_stay_short() -> None:
    assert [name(page) for page in PAGES if page.read_text(encoding="utf-8").count("\n") > LONGEST] == []
