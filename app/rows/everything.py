"""What a search in everything found: hits in groups, and what the rest of a question could be."""

from dataclasses import dataclass

Span = tuple[int, int]

#: Every kind that is found, in the order in which equals stand.
KINDS = ("ticket", "change", "case", "guide", "release", "person", "organisation")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. *marks* and *excerpt_marks* are where the words asked for stand, as start and end.

    *sort* is what kind of ticket or change it is; *about* whose it is and where it belongs; *tickets* how many a
    person or an organisation has, and *leads_to* the filter words that list them.
    """

    kind: str
    id: int
    number: str
    title: str
    excerpt: str = ""
    marks: tuple[Span, ...] = ()
    excerpt_marks: tuple[Span, ...] = ()
    sort: str | None = None
    state: str | None = None
    about: str = ""
    key: str | None = None
    tickets: int | None = None
    leads_to: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """What was found of one kind; with *more* there are more than *total*, which nobody counted.

    *words* are filter words that list it.
    """

    kind: str
    total: int
    rows: tuple[Hit, ...]
    more: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """The groups, the best first; *named* where it is the very item that was asked for by its number or key.

    *notes* say what of the question was not understood.
    """

    groups: tuple[Group, ...] = ()
    notes: tuple[str, ...] = ()
    named: bool = False


@dataclass(frozen=True, slots=True)
class Completion:
    """How the last word of a question may go on: the whole text then, and the word by itself."""

    text: str
    word: str
