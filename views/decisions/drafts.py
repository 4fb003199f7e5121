"""What is half typed for a change: its reason, one for each language of those who read it, kept on the disk."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.drafts import Drafts


@dataclass(frozen=True, slots=True)
class Said:
    """A reason, and the same in further languages for those who read them."""

    reason: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


def said_of(typed: Mapping[str, str], main: str) -> Said:
    """What was typed in each language; the reason itself is the one in the *main* language, else the first."""
    words = {code: text.strip() for code, text in typed.items() if text.strip()}
    reason = words.get(main) or next(iter(words.values()), "")
    return Said(reason, words if len(words) > 1 else {})


class ChangeDrafts:
    """The drafts of reasons by change and language; the main language's stands under the change alone."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def key(self, change: int, code: str, main: str) -> str:
        """The name under which a draft is kept."""
        return f"decisions.{change}" if code == main else f"decisions.{change}.{code}"

    def typed(self, change: int, main: str) -> dict[str, str]:
        """What was half typed in each language."""
        begins = f"decisions.{change}."
        found = {main: self._drafts.text(f"decisions.{change}")}
        for key in sorted(self._drafts.keys()):
            if key.startswith(begins):
                found[key.removeprefix(begins)] = self._drafts.text(key)
        return {code: text for code, text in found.items() if text.strip()}

    def keep(self, change: int, code: str, main: str, text: str) -> None:
        """Keeps a draft; BadInput where the file can't be written."""
        self._drafts.keep(self.key(change, code, main), text)

    def forget(self, change: int) -> None:
        """Done with all of a change's."""
        for key in sorted(self._drafts.keys()):
            if key == f"decisions.{change}" or key.startswith(f"decisions.{change}."):
                self._drafts.forget(key)
