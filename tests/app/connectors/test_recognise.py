"""Files of another kind are named, and what would be needed is said."""

import gzip
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.connectors import limits
from app.connectors.incoming import read_file
from models.rules.errors import BadInput

Write = Callable[[str, str | bytes], Path]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"%PDF-1.7\n", "a PDF document. Export the tickets as CSV"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\xff\xd8\xff\xe0", "a picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel or Office file .*save it as .xlsx or CSV"),
        (b"\x1f\x8b\x08\x00", "packed with gzip and breaks off or is damaged at its beginning"),
        (gzip.compress(gzip.compress(b"key,subject", mtime=0), mtime=0), "packed with gzip twice. Unpack it"),
        (gzip.compress(b"PK\x03\x04", mtime=0), "a workbook or zip archive packed with gzip. Unpack it"),
        (b"SQLite format 3\0", "a SQLite database"),
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "a web page .HTML., perhaps a sign-in page"),
        (b"\r\n <table><tr><td>key</td></tr></table>", "a web page"),
        (b"<?xml version='1.0'?><rss/>", "an XML file"),
        (b"Return-Path: <ada@example.org>\r\nSubject: x\r\n", "a mail message"),
    ],
)
def test_a_file_of_another_kind_is_named(write: Write, content: bytes, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        read_file(write("export.csv", content))


@pytest.mark.parametrize(
    ("member", "sentence"),
    [
        ("word/document.xml", "a Word document"),
        ("ppt/presentation.xml", "a presentation"),
        ("xl/workbook.bin", "binary Excel workbook"),
        ("content.xml", "an OpenDocument file"),
        ("tickets.csv", "a zip archive. Unpack it and import the file inside"),
    ],
)
def test_an_archive_is_named_by_what_is_in_it(tmp_path: Path, member: str, sentence: str) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.writestr("mimetype", "x")
        archive.writestr(member, "x")
    with pytest.raises(BadInput, match=sentence):
        read_file(tmp_path / "x.zip")


def test_missing_folders_and_special_files_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no file"):
        read_file(tmp_path / "nowhere.csv")
    with pytest.raises(BadInput, match="is a folder"):
        read_file(tmp_path)
    with pytest.raises(BadInput, match="cannot be read"):
        read_file(Path("bad\0name.csv"))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(BadInput, match="not an ordinary file"):
            read_file(tmp_path / "pipe")


def test_a_file_that_may_not_be_read_is_told(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("own.csv", "key,subject\n")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(BadInput, match="may not be read with your permissions"):
        read_file(path)


def test_a_file_that_is_too_large_is_not_even_opened(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 10)
    with pytest.raises(BadInput, match="Export it in parts"):
        read_file(write("own.csv", "key,subject\nA-1,x\n"))
