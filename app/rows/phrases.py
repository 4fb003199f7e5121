"""Rows on phrases: reasons that are often given, in each language that somebody wrote them in."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """A phrase for one *word* of decision (honour, not-ever, possible-today, not-now, lapsed, defer, ask, bake).

    *name* is what it is called in commands, *names* what it is called in each language, where it came with the
    program: it is not *stored* until somebody changes it.
    """

    word: str
    name: str
    texts: Mapping[str, str]
    names: Mapping[str, str]
    stored: bool
    row_version: int | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it is written in."""
        return tuple(self.texts)

    def name_in(self, language: str) -> str:
        """What it is called in a language."""
        return self.names.get(language, self.name)

    def text_in(self, language: str) -> str:
        """Its words in that language, else in English, else in whichever there is."""
        return self.texts.get(language) or self.texts.get("en") or next(iter(self.texts.values()), "")
