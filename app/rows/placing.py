"""Where changes stand on a board and what ties them, with the troubles that a place would bring: pure data, no reading."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class TroubleKind(StrEnum):
    """What is wrong with where a change stands; *number* and *release* of its row are noted here."""

    NEEDS_LATER = "needs-later"  # requires number, which stands in release on a later day
    NEEDS_NOWHERE = "needs-nowhere"  # requires number, which stands in no release
    NEEDED_EARLIER = "needed-earlier"  # number requires it, and stands in release on an earlier day
    LEFT_BEHIND = "left-behind"  # number requires it, stands in release, and it would stand in none
    APART = "apart"  # goes together with number, which stands in release ("": in none)
    EXCLUDED = "excluded"  # number excludes it, and stands in release
    TOO_EARLY = "too-early"  # must not ship before day
    LATE = "late"  # must ship by day
    UNPLACED = "unplaced"  # must ship by day, and stands in no release: an alarm, though one may yet hold it in time
    PINNED = "pinned"  # is pinned by hand to release, and stands elsewhere
    BARRED = "barred"  # is barred by hand from where it stands


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong with where a change stands."""

    kind: TroubleKind
    number: str = ""
    release: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a change stands: a release with its name and day; None is nowhere, *done* has shipped."""

    release: int | None = None
    name: str = ""
    day: date | None = None
    done: bool = False


NOWHERE = Spot()


@dataclass(frozen=True, slots=True)
class Tie:
    """A change *requires*, goes *together* with or *excludes* another, or must not ship before a day (other None)."""

    change: int
    kind: str
    other: int | None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PinMark:
    """A change is *pinned* to a release by hand, or *barred* from one (None: from all)."""

    id: int
    kind: str
    release: int | None
    name: str
    row_version: int


@dataclass(frozen=True, slots=True)
class Placing:
    """Everything that says whether a place is good: ties both ways by change, where all stand, mandates and pins."""

    spots: Mapping[int, Spot] = field(default_factory=dict)
    ties: Mapping[int, tuple[Tie, ...]] = field(default_factory=dict)
    mandates: Mapping[int, date] = field(default_factory=dict)
    pins: Mapping[int, tuple[PinMark, ...]] = field(default_factory=dict)

    def troubles(self, change: int, spot: Spot | None = None) -> tuple[Trouble, ...]:
        """What is wrong with a change where it stands, or would be at another spot; nothing is wrong with standing nowhere."""
        here = self.spots.get(change, NOWHERE) if spot is None else spot
        if here.day is None or here.done:
            return ()
        return tuple(self._found(change, here, here.day))

    def left_behind(self, change: int) -> tuple[Trouble, ...]:
        """What would be wrong if a change were taken out of its release: what needs it, and what goes together with it."""
        found = []
        for tie in self.ties.get(change, ()):
            other = tie.change if tie.other == change else tie.other
            there = self.spots.get(other, NOWHERE) if other is not None else NOWHERE
            if there.release is None:
                continue
            if tie.kind == "requires" and tie.other == change:
                found.append(Trouble(TroubleKind.LEFT_BEHIND, f"C-{other}", there.name, there.day))
            elif tie.kind == "together":
                found.append(Trouble(TroubleKind.APART, f"C-{other}", there.name, there.day))
        return tuple(found)

    def along(self, change: int, day: date) -> tuple[int, ...]:
        """What slips too when a change slips to that day, however far: what requires it or goes together with it."""
        front, found = {change}, {change}
        while front:
            front = {other for one in front for other in self._hanging(one)} - found
            found |= front
        days = {each: self.spots.get(each, NOWHERE) for each in found - {change}}
        return tuple(sorted(each for each, spot in days.items() if _is_before(spot, day)))

    def _hanging(self, change: int) -> Iterator[int]:
        for tie in self.ties.get(change, ()):
            if tie.kind == "together" and tie.other is not None:
                yield tie.change if tie.other == change else tie.other
            elif tie.kind == "requires" and tie.other == change:
                yield tie.change

    def _found(self, change: int, here: Spot, day: date) -> Iterator[Trouble]:
        mandate = self.mandates.get(change)
        if mandate is not None and mandate < day:
            yield Trouble(TroubleKind.LATE, day=mandate)
        for tie in self.ties.get(change, ()):
            found = self._of_tie(tie, change, here, day)
            if found is not None:
                yield found
        for pin in self.pins.get(change, ()):
            if pin.kind == "pinned" and pin.release != here.release:
                yield Trouble(TroubleKind.PINNED, release=pin.name)
            elif pin.kind == "barred" and pin.release in {None, here.release}:
                yield Trouble(TroubleKind.BARRED, release=pin.name)

    def _of_tie(self, tie: Tie, change: int, here: Spot, day: date) -> Trouble | None:
        if tie.other is None:
            early = tie.day is not None and day < tie.day
            return Trouble(TroubleKind.TOO_EARLY, day=tie.day) if early else None
        other = tie.change if tie.other == change else tie.other
        there = self.spots.get(other, NOWHERE)
        if there.done:
            return None
        return _between(tie, f"C-{other}", _Two(tie.change == change, here, there, day))


def _is_before(spot: Spot, day: date) -> bool:
    return spot.release is not None and spot.day is not None and spot.day < day


@dataclass(frozen=True, slots=True)
class _Two:
    """Two tied changes: whether the tie starts here, and where both stand."""

    from_here: bool
    here: Spot
    there: Spot
    day: date


def _between(tie: Tie, number: str, two: _Two) -> Trouble | None:
    there = two.there
    if tie.kind == "requires":
        return _required(number, two)
    if tie.kind == "together" and there.release != two.here.release:
        return Trouble(TroubleKind.APART, number, there.name, there.day)
    if tie.kind == "excludes" and there.release is not None:
        return Trouble(TroubleKind.EXCLUDED, number, there.name, there.day)
    return None


def _required(number: str, two: _Two) -> Trouble | None:
    there = two.there
    if not two.from_here:
        earlier = there.day is not None and there.day < two.day
        return Trouble(TroubleKind.NEEDED_EARLIER, number, there.name, there.day) if earlier else None
    if there.day is None:
        return Trouble(TroubleKind.NEEDS_NOWHERE, number)
    return Trouble(TroubleKind.NEEDS_LATER, number, there.name, there.day) if there.day > two.day else None
