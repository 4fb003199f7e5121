"""The program's own files, the user's folders and choices on this computer."""

import getpass
import os
import sys
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import platformdirs

from models.rules.errors import BadInput

NAME = "fortnight"


@dataclass(frozen=True, slots=True)
class Choices:
    """What one user chose on one computer; the house's settings lie in the database."""

    database: str = ""
    who: str = ""
    theme: str = "system"
    language: str = ""


def resource(*parts: str) -> Path:
    """A file that comes with the program, from the source tree or from inside the bundle."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent))
    return root.joinpath("resources", *parts)


def data_folder() -> Path:
    """Where the user's database lies unless told otherwise; made when missing."""
    folder = Path(os.environ.get("FORTNIGHT_DATA") or platformdirs.user_data_path(NAME, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def default_database() -> Path:
    """The user's own database."""
    return data_folder() / "fortnight.db"


def choices() -> Choices:
    """The choices as stored; a damaged file counts as no choice."""
    try:
        stored = tomllib.loads(_choices_file().read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
        return Choices()
    return Choices(**{f.name: str(stored[f.name]) for f in fields(Choices) if f.name in stored})


def keep_choices(chosen: Choices) -> None:
    """Store the choices; raises BadInput where the folder can't be written."""
    lines = [f"{name} = {_toml(value)}\n" for name, value in asdict(chosen).items()]
    path = _choices_file()
    fresh = path.with_suffix(".new")
    try:
        fresh.write_text("".join(lines), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise BadInput(f"Your choices could not be stored in {path}: {error.strerror}.") from error


def user_name() -> str:
    """Who acts, unless --as says otherwise: the chosen name, else the login as the system knows it."""
    return choices().who or _login() or "somebody"


def _login() -> str:
    try:
        return getpass.getuser()  # cron sets no USER, but the account has a name
    except (OSError, KeyError, ImportError):
        return ""


def _choices_file() -> Path:
    return data_folder() / "choices.toml"


def _toml(value: str) -> str:
    escaped = "".join(f"\\u{ord(c):04x}" if ord(c) < 32 or c in '"\\' else c for c in value)
    return f'"{escaped}"'
