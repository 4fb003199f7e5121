"""Rows on what an act would do to several tickets, before it is done."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One ticket of several: who would be told, in which language and how; or why it is passed over."""

    id: int
    number: str
    subject: str
    skipped: str | None
    reader: str | None
    language: str | None
    channel: str | None

    def outcome(self) -> str:
        """What happens to it, in words."""
        if self.skipped is not None:
            return f"passed over: {self.skipped}"
        if self.reader is None:
            return "done, nobody is told"
        return f"done, {self.reader} is told in {self.language} ({(self.channel or '').replace('-', ' ')})"


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """What an act would do to several tickets; *refusal* where it could be done to none."""

    rows: tuple[BulkRow, ...]
    letters: int
    refusal: str = ""

    @property
    def skipped(self) -> tuple[BulkRow, ...]:
        """Those that would be passed over."""
        return tuple(row for row in self.rows if row.skipped is not None)

    @property
    def done(self) -> int:
        """How many it would be done to."""
        return len(self.rows) - len(self.skipped)

    def sentence(self) -> str:
        """All of it in one line."""
        letters = "1 letter" if self.letters == 1 else f"{self.letters} letters"
        return f"It would be done to {self.done} of {len(self.rows)} tickets, with {letters}; nothing was done"
