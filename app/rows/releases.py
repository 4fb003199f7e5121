"""Rows on releases."""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.rows.about_release import AboutRelease, ShutRow
from app.rows.capacity import TeamLoad
from app.rows.history import ActRow
from app.rows.placing import Placing, Trouble
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
    """A change in a release; *carried* hot fixes keep their state and take a verdict, or a *waiver*'s reason and by whom.

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
    waived_by: str | None = None
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

    *about* is filled where the page of the release is asked for. *uncritical* are those that keep an expedited one from it.
    *told_withdrawn* are the letters that say it was taken back.
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
    uncritical: tuple[str, ...] = ()
    told_withdrawn: tuple[ToldCount, ...] = ()

    @property
    def withdrawal(self) -> ActRow | None:
        """The act that took it back, with its reason; None where it is out or still to come."""
        acts = (act for act in reversed(self.history) if act.verb == "withdraw" and act.undone_by is None)
        return next(acts, None) if self.row.state == "withdrawn" else None


@dataclass(frozen=True, slots=True)
class Slipping:
    """What comes of letting open items slip to a release: how many changes move, how many people read a new day.

    *troubles* are what would be wrong with a change there, by its number.
    """

    release: int
    moved: int
    told: int
    troubles: tuple[tuple[str, Trouble], ...] = ()


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What a shipping was confirmed to do: what comes out or is confirmed inside, what slips, and which waiters are told."""

    ships: frozenset[int]
    slips: frozenset[int]
    waiters: frozenset[int]


@dataclass(frozen=True, slots=True)
class ShippingPreview:
    """What shipping a release would do: the changes that leave and who is told, by language (most first).

    *open_items* are not tested: they slip, or keep it from shipping; *along* are tested ones that would slip with them.
    *rule* is what holds for open items here, *later* where they could slip to, *missing* the hot fixes it lacks.
    *tests* says how the whole is tested, *shut* which closures keep it from shipping today. *held* is all that stands in
    it, *waiters* who hears that it shipped, *slips* what comes of a slip to each of the *later*.
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
    held: tuple[ItemRow, ...] = ()
    slips: tuple[Slipping, ...] = ()
    waiters: frozenset[int] = frozenset()

    @property
    def people(self) -> int:
        """How many people are told, by letter or by hand."""
        return sum(count for _, count in self.letters) + self.by_hand

    @property
    def slipping(self) -> tuple[str, ...]:
        """What slips before it ships: what is open of its own, and what goes along."""
        own = tuple(item.number for item in self.open_items if not item.carried)
        return own + self.along if own else ()

    @property
    def waived(self) -> tuple[ItemRow, ...]:
        """Hot fixes that it ships without."""
        return tuple(item for item in self.held if item.waiver and item.verdict != "pass")

    @property
    def confirmed(self) -> Confirmed:
        """What whoever ships it as it is shown here confirms."""
        slips = frozenset(item.change_id for item in self.held if not item.carried and item.number in self.slipping)
        ships = frozenset(item.change_id for item in self.held if not item.waiver) - slips
        return Confirmed(ships, slips, self.waiters)


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
