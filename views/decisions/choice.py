"""The choice: which word the product owner is about to say, what belongs to it, and the command that says it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.rows.changes import ChangeRow
from models.rules.terms import NoKind
from views.decisions.drafts import Said
from views.marking import QT_TRANSLATE_NOOP
from views.widgets.bringing_back import back_words
from views.widgets.states import state_look
from views.widgets.times import short_day

if TYPE_CHECKING:
    from app.commands.conditions import BringBack
    from app.commands.decisions import Decide
    from app.letters.facts import Written

#: What can be said of a change that waits, and of one that somebody asks for again after its no.
TO_DECIDE = ("honour", "reject", "defer", "ask", "bake")
ASKED_AGAIN = ("stand", "reopen")
#: Honour what may pass greater ones: only a quick win.
FAST = "fast"
#: The command of each word.
ACTION_OF = {act: f"decisions.{act}" for act in (*TO_DECIDE, FAST)} | {
    "stand": "decisions.stands",
    "reopen": "decisions.reopen",
}

_LETTERS = {
    "honour": QT_TRANSLATE_NOOP("Choice", "Honoured"),
    "fast": QT_TRANSLATE_NOOP("Choice", "Honoured"),
    "reject": QT_TRANSLATE_NOOP("Choice", "Rejected"),
    "defer": QT_TRANSLATE_NOOP("Choice", "Deferred"),
    "ask": QT_TRANSLATE_NOOP("Choice", "A question"),
    "bake": QT_TRANSLATE_NOOP("Choice", "Part of a renewal"),
    "stand": QT_TRANSLATE_NOOP("Choice", "The no stands"),
    "reopen": QT_TRANSLATE_NOOP("Choice", "Parked again"),
}
_WORDS = {
    "honour": QT_TRANSLATE_NOOP("Choice", "Honour"),
    "fast": QT_TRANSLATE_NOOP("Choice", "Fast lane"),
    "reject": QT_TRANSLATE_NOOP("Choice", "Reject"),
    "defer": QT_TRANSLATE_NOOP("Choice", "Defer"),
    "ask": QT_TRANSLATE_NOOP("Choice", "Ask"),
    "bake": QT_TRANSLATE_NOOP("Choice", "Bake in"),
    "stand": QT_TRANSLATE_NOOP("Choice", "It stands"),
    "reopen": QT_TRANSLATE_NOOP("Choice", "Reopen"),
}
_HINTS = {
    "honour": QT_TRANSLATE_NOOP("Choice", "Write why it is honoured."),
    "fast": QT_TRANSLATE_NOOP("Choice", "Write why it is honoured."),
    "reject": QT_TRANSLATE_NOOP("Choice", "Write why not."),
    "possible-today": QT_TRANSLATE_NOOP("Choice", "Write how it is done today."),
    "defer": QT_TRANSLATE_NOOP("Choice", "Write what it waits for."),
    "ask": QT_TRANSLATE_NOOP("Choice", "Write what you need to know."),
    "bake": QT_TRANSLATE_NOOP("Choice", "Write why it becomes part of something larger."),
    "reopen": QT_TRANSLATE_NOOP("Choice", "Write why it is taken up again."),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One word under choice; *no_kind* and *brings_back* belong to reject, *until* to defer, *back* to both."""

    act: str = "honour"
    no_kind: NoKind | None = None
    until: date | None = None
    brings_back: str = ""
    #: What brings it back by itself.
    back: "tuple[BringBack, ...]" = ()
    #: The renewal that a wish becomes part of, and its name.
    renewal: int | None = None
    renewal_name: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it needs no more than a reason."""
        if self.act == "defer":
            return self.until is not None or bool(self.back)
        if self.act == "bake":
            return self.renewal is not None
        return self.act != "reject" or self.no_kind is not None

    @property
    def needs_reason(self) -> bool:
        """A no that stands has its reason already."""
        return self.act != "stand"

    @property
    def icon(self) -> str:
        """The icon of its command."""
        return {"stand": "pin"}.get(self.act, self.act)

    @property
    def letter(self) -> str:
        """What the letter tells, in a word or two."""
        return QCoreApplication.translate("Choice", _LETTERS[self.act])

    @property
    def words(self) -> str:
        """Reject: not now; Defer until 12 Jan."""
        said = QCoreApplication.translate("Choice", _WORDS[self.act])
        if self.act == "reject" and self.no_kind is not None:
            return f"{said}: {state_look('decision', self.no_kind.value).word}"
        if self.act == "defer" and self.until is not None:
            until = QCoreApplication.translate("Choice", "%1 until %2")
            return until.replace("%1", said).replace("%2", short_day(self.until))
        if self.act == "bake" and self.renewal is not None:
            return f"{said}: {self.renewal_name}"
        if self.act == "defer" and self.back:
            return f"{said}: {' · '.join(back_words(each) for each in self.back)}"
        return said

    @property
    def hint(self) -> str:
        """What its reason should say."""
        name = "possible-today" if self.no_kind is NoKind.POSSIBLE_TODAY else self.act
        return QCoreApplication.translate("Choice", _HINTS.get(name, _HINTS["reject"]))


def likely_choice(row: ChangeRow) -> Choice:
    """What is most likely said of a change: honour; of one asked for again, that the no stands."""
    return Choice("stand" if row.state == "rejected" else "honour")


def possible_acts(row: ChangeRow) -> tuple[str, ...]:
    """What can be said of a change; nothing where there is nothing to decide."""
    if row.state == "rejected":
        return ASKED_AGAIN if row.asked_again is not None else ()
    if row.state not in {"parked", "honoured"}:
        return ()
    bakes = row.kind in {"wish", "change"}
    return tuple(act for act in TO_DECIDE if bakes or act != "bake")


def command_of(choice: Choice, change: int, said: Said) -> tuple[Callable[..., Any], object]:
    """The command and its order; Any because a command's effects are the desk's business."""
    from app.commands.decisions import AskedAgain, decide, reopen, stand

    if choice.act in ASKED_AGAIN:
        return (stand if choice.act == "stand" else reopen), AskedAgain(change, said.reason, said.words)
    if choice.act == "bake":
        from app.commands.baking import Bake, bake

        return bake, Bake(change, choice.renewal or 0, said.reason, said.words)
    return decide, order_of(choice, change, said)


def order_of(choice: Choice, change: int, said: Said) -> "Decide":
    """The decision as the command takes it."""
    from app.commands.decisions import Decide
    from models.rules.terms import DecisionKind

    return Decide(
        change,
        DecisionKind.HONOUR if choice.act == FAST else DecisionKind(choice.act),
        said.reason,
        choice.no_kind,
        choice.until,
        choice.brings_back.strip() or None,
        said.words,
        back=choice.back,
        fast=choice.act == FAST,
    )


def letter_of(database: Any, choice: Choice, change: int, said: Said, language: str) -> "Written | None":
    """The letter as it would be read; on a reader. The database is the desk's, never looked into here."""
    from app.queries.preview import Baked, baked_letter, decision_letter, reopening_letter, standing_letter

    if choice.act == "stand":
        return standing_letter(database, change, language)
    if choice.act == "reopen":
        return reopening_letter(database, change, said.reason, language, said.words)
    if choice.act == "bake":
        baked = Baked(change, choice.renewal or 0, said.reason, said.words)
        return baked_letter(database, baked, language) if choice.renewal else None
    shown = replace(choice, no_kind=choice.no_kind or NoKind.NOT_NOW)
    return decision_letter(database, change, order_of(shown, change, said), language)


def lacking_of(database: Any, change: int, said: Said) -> tuple[str, ...]:
    """The languages of those who would read the reason in a language that is not theirs; on a reader."""
    from app.queries.preview import lacking_words

    return tuple(code for code, _count in lacking_words(database, change, said.reason, said.words) if said.reason)
