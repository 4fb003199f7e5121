"""Half-typed letters: kept by the letter while the program runs, and on the disk over a restart, until they are saved or given up."""

import json

from views.desk import Desk
from views.outbox.paper import Words


class Typing:
    """What was typed over which letter."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._words: dict[int, Words | None] = {}

    def of(self, letter: int) -> Words | None:
        """What is half typed over a letter; None where nothing is."""
        if letter not in self._words:
            self._words[letter] = _read(self._desk.drafts.text(_key(letter)))
        return self._words[letter]

    def note(self, letter: int, words: Words) -> None:
        """Remembers what stands in the fields now."""
        self._words[letter] = words

    def keep(self, letter: int) -> None:
        """Puts it on the disk, behind the window."""
        words = self._words.get(letter)
        if words is None:
            return
        text = json.dumps({"subject": words.subject, "body": words.body, "seen": words.seen}, ensure_ascii=False)
        drafts = self._desk.drafts
        self._desk.write(lambda: drafts.keep(_key(letter), text))

    def forget(self, letter: int) -> None:
        """It was saved, or given up."""
        if self.of(letter) is None:
            return
        self._words[letter] = None
        drafts = self._desk.drafts
        self._desk.write(lambda: drafts.forget(_key(letter)))


def _key(letter: int) -> str:
    return f"letter.{letter}"


def _read(text: str) -> Words | None:
    try:
        stored = json.loads(text) if text else {}
        return Words(str(stored["subject"]), str(stored["body"]), int(stored["seen"]))
    except (ValueError, KeyError, TypeError):
        return None
