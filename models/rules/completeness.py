"""What makes a ticket complete: the checklist of each kind, what it still lacks, and what can be seen without asking."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from models.rules.terms import Fact, TicketKind

#: What each kind of ticket needs, unless the house says otherwise, in the order in which it is asked for.
CHECKLISTS: Mapping[TicketKind, tuple[Fact, ...]] = {
    TicketKind.PROBLEM: (
        Fact.VERSION,
        Fact.MODULE,
        Fact.PLACES,
        Fact.SITUATIONS,
        Fact.STEPS,
        Fact.LOG,
        Fact.SCREENSHOT,
        Fact.AFFECTED,
    ),
    TicketKind.QUESTION: (Fact.VERSION, Fact.MODULE),
    TicketKind.RFC: (Fact.SCENARIO, Fact.REQUIREMENTS, Fact.AFFECTED, Fact.MODULE),
    TicketKind.WISH: (Fact.SCENARIO, Fact.REQUIREMENTS, Fact.AFFECTED, Fact.MODULE),
    TicketKind.ORDER: (),
    TicketKind.ADVICE: (Fact.MODULE, Fact.SCENARIO),
}

_IMAGE = re.compile(r"\.(?:png|jpe?g|gif|bmp|webp|heic|tiff?)(?![a-z0-9])", re.IGNORECASE)
_LOG = re.compile(
    r"\.(?:log|har|evtx|dmp|trace)(?![a-z0-9])"
    r"|(?<![a-z])(?:logs?|logg|loki|protokoll|logbestand)(?![a-z])[^/;|]*\.(?:txt|zip|gz|7z|csv|xml|json)(?![a-z0-9])",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    r"attach|anhang|anhänge|anlage|bilag|bifog|liite|liittee|bijlage|adjunt|fichier joint", re.IGNORECASE
)
_STEP = re.compile(r"^\s*(?:step|steg|vaihe|schritt|stap)?\s*(\d{1,2})\s*[.):]\s*\S", re.IGNORECASE | re.MULTILINE)
_FEWEST_STEPS, _FEWEST_CHARACTERS = 3, 60


def checklist_of(kind: TicketKind | None, own: Mapping[str, Sequence[str]]) -> tuple[Fact, ...]:
    """The facts that a ticket of this kind needs; *own* are the house's lists by kind. No kind, no list."""
    if kind is None:
        return ()
    chosen = own.get(kind.value)
    if chosen is None:
        return CHECKLISTS[kind]
    known = {fact.value: fact for fact in Fact}
    return tuple(known[name] for name in chosen if name in known)


def lacking(kind: TicketKind | None, given: Collection[Fact], own: Mapping[str, Sequence[str]]) -> tuple[Fact, ...]:
    """What a ticket of this kind still lacks, in the order of its checklist."""
    return tuple(fact for fact in checklist_of(kind, own) if fact not in given)


def seen_in(names: Iterable[str]) -> frozenset[Fact]:
    """The facts that came as files: a picture is a screenshot, a log is a log."""
    every = list(names)
    found = {Fact.SCREENSHOT} if any(_IMAGE.search(name) for name in every) else set()
    return frozenset(found | ({Fact.LOG} if any(_LOG.search(name) for name in every) else set()))


def attached_names(columns: Mapping[str, str | list[str]]) -> list[str]:
    """What the source's own columns of attachments name, in any of the languages that exports are written in."""
    found: list[str] = []
    for header, value in columns.items():
        if _ATTACHED.search(header):
            found += [value] if isinstance(value, str) else value
    return found


def suggested_in(body: str) -> frozenset[Fact]:
    """The facts that the words may hold: a numbered list may be the steps. Suggested to a reader, never taken as given."""
    numbers = [int(match.group(1)) for match in _STEP.finditer(body)]
    in_order = [number for place, number in enumerate(numbers, 1) if number == place]
    is_list = len(in_order) >= _FEWEST_STEPS and len(body.strip()) >= _FEWEST_CHARACTERS
    return frozenset({Fact.STEPS}) if is_list else frozenset()
