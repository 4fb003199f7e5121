"""What the guards of the life cycle ask of changes, releases, tickets, letters and renewals."""

from dataclasses import dataclass
from datetime import date

from models.rules.states import ReleaseState
from models.rules.terms import ChangeKind, NoKind, ReleaseKind, Verdict


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """What the guards of a release ask of one of its items."""

    label: str
    tested: bool
    critical: bool
    correction: bool
    carried: bool = False
    ported: bool = False


@dataclass(frozen=True, slots=True)
class ReleaseFacts:
    """What the guards ask of a release; *branch* is empty for the main line, *verdict* the testers' on the whole.

    *closed_since* is the day of its freeze where that has come and nobody has frozen it.
    """

    label: str
    kind: ReleaseKind
    state: ReleaseState
    product: str
    planned_on: date
    items: tuple[ItemFacts, ...] = ()
    missing_hot_fixes: tuple[str, ...] = ()
    branch: str = ""
    verdict: Verdict | None = None
    whole_test: bool = False
    closed_since: date | None = None


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """What the guards ask of a change; *target* is the release or change that the verb names.

    *late* where somebody takes it on to let it into a frozen release, which *goes_in* (place, port) says how; *branches* are
    those where it stands or shipped.
    """

    label: str
    kind: ChangeKind
    product: str = ""
    reproduced: bool = False
    mandate_reference: str | None = None
    mandate_date: date | None = None
    critical: bool = False
    decided: bool = False
    no_kind: NoKind | None = None
    verdict: Verdict | None = None
    release: ReleaseFacts | None = None
    target: ReleaseFacts | None = None
    merge_target: str | None = None
    merge_target_product: str | None = None
    shipped_elsewhere: bool = False
    late: bool = False
    goes_in: str = "place"
    branches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What the guards ask of a ticket."""

    label: str
    disposed: bool = False


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What the guards ask of a letter."""

    label: str


@dataclass(frozen=True, slots=True)
class RenewalFacts:
    """What the guards ask of a renewal."""

    label: str
