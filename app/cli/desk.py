"""The desk: what one command works with – the database, who acts and when – and how its answer leaves."""

import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from app.cli import printing
from app.cli.parsing import Options

if TYPE_CHECKING:
    from app.commands.act import Act, By
    from app.effects import Effects
    from app.jobs.export_files import ToPdf
    from models.database import Database

Order = TypeVar("Order")
#: How long a command waits while others write, in seconds: nobody looks at it, and a script can't press a key again.
PATIENCE = 60.0
_LETTER = {
    "change": "C-",
    "ticket": "T-",
    "release": "R-",
    "person": "P-",
    "case": "K-",
    "guide": "G-",
    "renewal": "N-",
}


class Desk:
    """One call of the program: opens the database when first asked for it, and prints one answer; *pdf* lays pages out."""

    def __init__(self, options: Options, pdf: "ToPdf | None" = None) -> None:
        self.options = options
        self.pdf = pdf
        self._database: Database | None = None

    @property
    def database(self) -> "Database":
        """The database, opened (made or upgraded where needed)."""
        if self._database is None:
            from app.startup import open_database

            self._database = open_database(self.options.database, PATIENCE)
        return self._database

    @property
    def by(self) -> "By":
        """Who acts, now."""
        from app.commands.act import By
        from app.settings import user_name

        return By((self.options.who or user_name()).strip(), self.now)

    @property
    def now(self) -> datetime:
        """This moment, in UTC."""
        return datetime.now(UTC)

    def close(self) -> None:
        """Give the database back."""
        if self._database is not None:
            self._database.close()
            self._database = None

    # ---- doing

    def perform(self, command: "Callable[[Act, Order], Effects]", order: Order) -> None:
        """Perform one command of the house, and say what it did."""
        from app.commands.act import perform

        self.tell(perform(self.database, command, order, self.by))

    # ---- answering

    def tell(self, effects: "Effects", **more: object) -> None:
        """Say what an act did; *more* is for JSON alone."""
        if self.options.as_json:
            self._print(printing.as_json(_as_answer(effects) | more))
            return
        self._print(printing.sentence(effects.sentence))
        self.note(*effects.notes)

    def report(self, sentence: str, lines: Sequence[str] = (), **more: object) -> None:
        """Say what was done without an act of its own: a sentence, what it is about line by line, and *more* for JSON."""
        if self.options.as_json:
            answer: dict[str, object] = {
                "act": None,
                "sentence": sentence,
                "made": [],
                "notes": list(lines),
                "touched": {},
            }
            self._print(printing.as_json(answer | more))
            return
        self._print(*(printing.sentence(line) for line in (*lines, sentence) if line))

    def rows(self, rows: Sequence[object], columns: Sequence[str]) -> None:
        """Print a list."""
        if self.options.as_json:
            self._print(printing.as_json(rows))
        elif rows:
            width = printing.line_width(sys.stdout)
            chosen = columns if width is None else printing.shown(rows, columns, width)
            self._print(*printing.table(rows, chosen, width))
        else:
            self.note("Nothing found")

    def sheet(self, value: object, lines: Callable[[], Sequence[str]]) -> None:
        """Print one thing in full."""
        if self.options.as_json:
            self._print(printing.as_json(value))
        else:
            self._print(*lines())

    def document(self, text: str, **more: object) -> None:
        """Print a text that is laid out already."""
        if self.options.as_json:
            self.report(text, (), **more)
        else:
            self._print(text.rstrip("\n"))

    def note(self, *sentences: str) -> None:
        """Something beside the answer, on stderr; JSON carries it inside."""
        if not self.options.as_json:
            for sentence in sentences:
                print(printing.sentence(sentence), file=sys.stderr)

    def progress(self, words: str) -> None:
        """A passing line on stderr, where somebody looks; an empty one takes it away."""
        if sys.stderr.isatty() and not self.options.as_json:
            with suppress(OSError):
                print(f"\r\033[K{words}", end="", file=sys.stderr, flush=True)

    def _print(self, *lines: str) -> None:
        for line in lines:
            print(line)


def _as_answer(effects: "Effects") -> dict[str, object]:
    touched = {
        kind: [f"{_LETTER[kind]}{number}" if kind in _LETTER else number for number in sorted(ids)]
        for kind, ids in effects.touched.items()
    }
    return {
        "act": effects.act,
        "sentence": effects.sentence,
        "made": list(effects.made),
        "notes": list(effects.notes),
        "touched": touched,
    }
