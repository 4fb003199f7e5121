"""Drafts: texts that somebody has half typed, kept by a key in a small file until they are done with.

drafts = drafts_of(database)        one file for each database, in the user's own data folder
drafts.text("decisions.12")         what was typed there, or nothing
drafts.keep("decisions.12", text)   at once on the disk; an empty text forgets it
"""

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path
from threading import Lock

from app.settings import data_folder
from models.database import Database
from models.rules.errors import BadInput

#: More than anybody has half typed; the oldest go first.
MOST = 500


class Drafts:
    """The half-typed texts of one database; safe to use from several threads, and beside another window's."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._texts = self._stored()

    def text(self, key: str) -> str:
        """What was half typed under that key; nothing where there is none."""
        with self._lock:
            return self._texts.get(key, "")

    def keys(self) -> frozenset[str]:
        """The keys under which something is half typed."""
        with self._lock:
            return frozenset(self._texts)

    def keep(self, key: str, text: str) -> None:
        """Keep a text, or forget it where it is empty; BadInput where the file can't be written."""
        with self._lock:
            if self._texts.get(key, "") == (text if text.strip() else ""):
                return
            # What another window kept meanwhile stays kept.
            fresh = self._stored()
            fresh.pop(key, None)
            if text.strip():
                fresh[key] = text
            self._texts = dict(list(fresh.items())[-MOST:])
            self._write(self._texts)

    def forget(self, key: str) -> None:
        """Done with it."""
        self.keep(key, "")

    def _stored(self) -> dict[str, str]:
        """The file's texts; a damaged file counts as none, since it holds nothing that was finished."""
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(stored, dict):
            return {}
        return {key: text for key, text in stored.items() if isinstance(text, str)}

    def _write(self, texts: Mapping[str, str]) -> None:
        fresh = self._path.with_suffix(f".{os.getpid()}.new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(texts, ensure_ascii=False, indent=1), encoding="utf-8")
            fresh.replace(self._path)
        except OSError as error:
            raise BadInput(f"What you typed could not be kept in {self._path}: {error.strerror}.") from error


def drafts_of(database: Database) -> Drafts:
    """The drafts that belong to a database, whoever else drafts for it on another computer."""
    mark = hashlib.sha256(database.url.render_as_string().encode()).hexdigest()[:12]
    return Drafts(data_folder() / "drafts" / f"{mark}.json")
