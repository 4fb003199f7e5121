"""What a file is by its first bytes, and a sentence for each kind that holds no tickets."""

import re
import zipfile
from pathlib import Path

from app.connectors.text_file import is_packed
from models.rules.errors import BadInput

_EXPORT = "Export the tickets as CSV, XLSX or JSON and import that."
# First bytes → what it is, and what to do instead.
_BINARY = (
    (b"%PDF", "a PDF document", _EXPORT),
    (b"\x89PNG", "a picture", _EXPORT),
    (b"\xff\xd8\xff", "a picture", _EXPORT),
    (b"GIF8", "a picture", _EXPORT),
    (b"RIFF", "a picture, sound or film", _EXPORT),
    (b"\x1f\x8b", "packed with gzip twice", "Unpack it and import the file inside."),
    (b"7z\xbc\xaf", "a 7-Zip archive", "Unpack it and import the file inside."),
    (b"Rar!", "a RAR archive", "Unpack it and import the file inside."),
    (b"BZh", "packed with bzip2", "Unpack it and import the file inside."),
    (b"\xfd7zXZ", "packed with xz", "Unpack it and import the file inside."),
    (b"(\xb5/\xfd", "packed with zstd", "Unpack it and import the file inside."),
    (b"SQLite format 3", "a SQLite database", "Open it with --db, or export its tickets as CSV."),
    (b"{\\rtf", "an RTF document", _EXPORT),
    (b"\x7fELF", "a program", _EXPORT),
    (b"MZ\x90", "a program", _EXPORT),
    (b"PAR1", "a Parquet table", _EXPORT),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAIL = re.compile(rb"(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|From): ", re.IGNORECASE)
_WHITE = b" \t\r\n\xef\xbb\xbf"


def is_spreadsheet(path: Path, head: bytes) -> bool:
    """Whether it is an Excel workbook; raises BadInput, naming the kind, for anything that is not a workbook or text."""
    if head.startswith(b"PK\x03\x04"):
        if is_packed(path):
            raise BadInput(
                f"{path.name} is a workbook or zip archive packed with gzip. Unpack it and import the file inside."
            )
        _check_archive(path)
        return True
    if head.startswith(_OLD_OFFICE):
        raise BadInput(
            f"{path.name} is an old Excel or Office file (.xls), or one with a password. "
            "Open it in Excel or LibreOffice and save it as .xlsx or CSV without a password."
        )
    for start, what, instead in _BINARY:
        if head.startswith(start):
            raise BadInput(f"{path.name} is {what}. {instead}")
    _refuse_other_text(path, head.lstrip(_WHITE))
    return False


def _refuse_other_text(path: Path, head: bytes) -> None:
    lower = head[:512].lower()
    if lower.startswith((b"<!doctype html", b"<html", b"<head", b"<body", b"<table")):
        raise BadInput(
            f"{path.name} is a web page (HTML), perhaps a sign-in page or an “Excel” export that is a page in truth. {_EXPORT}"
        )
    if lower.startswith((b"<?xml", b"<rss", b"<!--", b"<issues", b"<tickets")):
        raise BadInput(f"{path.name} is an XML file. {_EXPORT}")
    if _MAIL.match(head):
        raise BadInput(f"{path.name} is a mail message. {_EXPORT}")


def _check_archive(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as failure:
        raise BadInput(f"{path.name} is damaged or incomplete: {failure}. Export or copy it again.") from failure
    if "xl/workbook.xml" in names:
        return
    if "xl/workbook.bin" in names:
        raise BadInput(f"{path.name} is a binary Excel workbook (.xlsb). Save it as .xlsx or CSV.")
    if any(name.startswith("word/") for name in names):
        raise BadInput(f"{path.name} is a Word document. {_EXPORT}")
    if any(name.startswith("ppt/") for name in names):
        raise BadInput(f"{path.name} is a presentation. {_EXPORT}")
    if {"mimetype", "content.xml"} <= names:
        raise BadInput(f"{path.name} is an OpenDocument file. Save it as .xlsx or CSV.")
    raise BadInput(f"{path.name} is a zip archive. Unpack it and import the file inside.")
