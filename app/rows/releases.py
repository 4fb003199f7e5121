"""Rows on releases."""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.rows.about_release import AboutRelease, ShutRow
from app.rows.capacity import TeamLoad
from app.rows.history import ActRow
from app.rows.placing import Placing
from app.rows.testing import ReleaseTests


@dataclass(frozen=True, slots=True)
class ReleaseRow:
    """A release in a list. Capacity and load in person-days; *unknown* counts the items without an effort.

    *reserved* is the part of the load that renewals keep beside the work that stands in it.
    *waiting* are those who still wait for it, *told* the letters that said it shipped. *branch* is empty for the main line.
    *shut* names the closed period or blackout that its day lies in, empty where there is none or it was excepted.
    """

    id: int
    number: str
    name: str
    product: str
    kind: str
    state: str
    planned: date
    freeze: date | None
    capacity: float | None
    load: float
    unknown: int
    items: int
    tested: int
    waiting: int
    shipped: datetime | None
    row_version: int
    told: int
    reserved: float = 0.0
    branch: str = ""
    shut: str = ""


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A change in a release; *carried* hot fixes keep their state and take a verdict.

    On the board *parts* are the person-days that each team does of it, in the order of the board's teams (empty where the
    effort is not known), and *rank* its place among all that is honoured or placed.
    """

    change_id: int
    number: str
    title: str
    kind: str
    state: str
    priority: int | None
    reach: int
    waiting: int
    effort: float | None
    score: float | None
    carried: bool
    verdict: str | None
    verdict_by: str | None
    note: str | None
    waiver: str | None
    slips: int
    first_promise: date | None
    mandate_date: date | None
    row_version: int
    ported: bool = False
    parts: tuple[float, ...] = ()
    rank: int = 0


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """A release on the board with its cards; None is the column of candidates.

    *teams* is what it has of each team and what its cards ask; *letters* counts who is told when an expedited one ships.
    *tests* says how the whole is tested, *shut* which closures keep it from shipping today.
    """

    release: ReleaseRow | None
    cards: tuple[ItemRow, ...]
    total: int
    teams: tuple[TeamLoad, ...] = ()
    letters: int = 0
    branch: str = ""
    tests: ReleaseTests = field(default_factory=ReleaseTests)
    shut: tuple[ShutRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A critical correction that asks for an expedited release."""

    change_id: int
    number: str
    title: str
    product: str


@dataclass(frozen=True, slots=True)
class Board:
    """The board of one product. Capacity in person-days a release; *weekday* (0 = Monday) where the cadence keeps to one.

    *placing* says what a place would break, *words* what the candidates are filtered by, *refused* why they are not;
    *shipped* counts the releases that came out.
    """

    product: str
    products: tuple[str, ...]
    cadence: str
    columns: tuple[BoardColumn, ...]
    proposals: tuple[Proposal, ...]
    capacity: float | None = None
    weekday: int | None = None
    placing: Placing = field(default_factory=Placing)
    words: str = ""
    refused: str = ""
    shipped: int = 0


@dataclass(frozen=True, slots=True)
class ToldCount:
    """How many letters of a release stand in a state, by language; *first* is the id of one of them."""

    language: str
    state: str
    letters: int
    first: int


@dataclass(frozen=True, slots=True)
class ReleaseSheet:
    """A release in full. *open_items* and *missing* (hot fixes) are what keeps it from shipping; *told* who was told.

    *about* is filled where the page of the release is asked for.
    """

    row: ReleaseRow
    notes: str
    open_items_rule: str
    items: tuple[ItemRow, ...]
    open_items: tuple[str, ...]
    told: tuple[ToldCount, ...]
    history: tuple[ActRow, ...]
    missing: tuple[str, ...] = ()
    tests: ReleaseTests = field(default_factory=ReleaseTests)
    about: AboutRelease = field(default_factory=AboutRelease)


@dataclass(frozen=True, slots=True)
class ShippingPreview:
    """What shipping a release would do: the changes that leave and who is told, by language (most first).

    *open_items* are not tested: they slip, or keep it from shipping; *along* are tested ones that would slip with them.
    *rule* is what holds for open items here, *later* where they could slip to, *missing* the hot fixes it lacks.
    *tests* says how the whole is tested, *shut* which closures keep it from shipping today.
    """

    row: ReleaseRow
    rule: str
    changes: tuple[ItemRow, ...]
    letters: tuple[tuple[str, int], ...]
    by_hand: int
    opted_out: int
    open_items: tuple[ItemRow, ...]
    along: tuple[str, ...]
    later: tuple[ReleaseRow, ...]
    missing: tuple[str, ...]
    tests: ReleaseTests = field(default_factory=ReleaseTests)
    shut: tuple[ShutRow, ...] = ()

    @property
    def people(self) -> int:
        """How many people are told, by letter or by hand."""
        return sum(count for _, count in self.letters) + self.by_hand


@dataclass(frozen=True, slots=True)
class WithdrawalPreview:
    """What taking a release back, or one *change* of it, would do: which changes return, and which stay out elsewhere.

    *told* have read that it shipped and get word of it, by the language of their letter; *unsent* letters are taken back.
    *whole* where the last change of a release is taken back, and so the release itself.
    """

    row: ReleaseRow
    change: str | None
    whole: bool
    returning: tuple[ItemRow, ...]
    staying: tuple[ItemRow, ...]
    told: tuple[tuple[str, int], ...]
    unsent: int

    @property
    def people(self) -> int:
        """How many are written to."""
        return sum(count for _, count in self.told)
