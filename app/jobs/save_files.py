"""Saving files that came by mail into a folder: under a name that can do no harm, and never over another file."""

import re
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from app.connectors.mail_text import clean_line
from app.queries.mail import attachment_content, later
from models.database import Database
from models.rules.errors import BadInput, Refusal

# What leads elsewhere, starts another program, or can't be in a file's name on some system.
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)")
_LONGEST = 120


def safe_name(name: str) -> str:
    """The name without anything that leads out of its folder or that a system takes for something else than a file."""
    plain = _UNSAFE.sub("-", clean_line(name, 1000)).strip(" .-") or "file"
    if _RESERVED.match(plain):
        plain = f"file-{plain}"
    stem, dot, ending = plain.rpartition(".")
    if dot and stem and len(ending) <= 20:
        return f"{stem[:_LONGEST].rstrip(' .')}.{ending}"
    return plain[:_LONGEST].rstrip(" .")


def save_file(database: Database, attachment: int, path: Path) -> int:
    """Write one file where somebody said; its size. Raises a Refusal where it is not kept here or can't be written."""
    content = attachment_content(database, attachment)
    try:
        path.write_bytes(content)
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} can't be written: {getattr(error, 'strerror', None) or error}.") from error
    return len(content)


def save_files(database: Database, ticket: int, folder: Path) -> tuple[Sequence[Path], Sequence[str]]:
    """Write the files of a ticket into a folder, none over another; gives where they are, and why some are not."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"The folder {folder} can't be made: {error.strerror}.") from error
    saved: list[Path] = []
    not_saved: list[str] = []
    for each in later(database, ticket).attachments:
        try:
            content = attachment_content(database, each.id)
        except Refusal as refusal:
            not_saved.append(f"{each.name}: {refusal.sentence}")
            continue
        saved.append(_written(folder, safe_name(each.name), content))
    return saved, not_saved


def _written(folder: Path, name: str, content: bytes) -> Path:
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, f"{dot}{ending}") if dot and stem else (name, "")
    for number in count(1):
        path = folder / (name if number == 1 else f"{stem} ({number}){ending}")
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            continue
        except OSError as error:
            raise BadInput(f"{path} can't be written: {error.strerror}.") from error
        return path
    raise AssertionError("count() does not end")
