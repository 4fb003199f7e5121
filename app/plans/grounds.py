"""Grounds: what is behind each move of a plan, as far as it can be read off today's plan and the new one, without solving anew."""

from collections.abc import Iterator, Sequence

from app.composer.checker import taken_of
from app.composer.difference import Moved
from app.composer.problem import Candidate, Placed, Problem
from app.rows.plans import Because, BecauseKind

#: So many are named of those that take or give room.
_NAMED = 5
_COUNTS = 1e-6


class Grounds:
    """The grounds of the moves from one plan to another."""

    def __init__(self, problem: Problem, before: Placed, after: Placed) -> None:
        self._problem, self._before, self._after = problem, before, after
        self._candidates = {each.name: each for each in problem.candidates}
        self._places = problem.places
        self._needed_by: dict[str, list[str]] = {}
        self._requires: dict[str, list[str]] = {}
        self._together: dict[str, list[str]] = {}
        self._excludes: dict[str, list[str]] = {}
        for a, b in problem.requires:
            self._requires.setdefault(a, []).append(b)
            self._needed_by.setdefault(b, []).append(a)
        for pairs, found in ((problem.together, self._together), (problem.excludes, self._excludes)):
            for a, b in pairs:
                found.setdefault(a, []).append(b)
                found.setdefault(b, []).append(a)
        self._leaving, self._coming = self._moving()
        self._free = self._free_today()
        self._by_size: dict[tuple[frozenset[str], str, bool], tuple[str, ...]] = {}

    def _moving(self) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
        """By release what leaves it, and what comes into it."""
        leaving: dict[str, list[str]] = {}
        coming: dict[str, list[str]] = {}
        for name in self._candidates:
            was, stands = self._before.get(name), self._after.get(name)
            if was != stands:
                if was is not None:
                    leaving.setdefault(was, []).append(name)
                if stands is not None:
                    coming.setdefault(stands, []).append(name)
        return leaving, coming

    def _free_today(self) -> dict[tuple[str, str], float]:
        """The days that today's plan leaves free of each team in each release; what has no limit is not named."""
        inside: dict[str, list[Candidate]] = {}
        for name, release in self._before.items():
            inside.setdefault(release, []).append(self._candidates[name])
        return {
            (release.name, team): days - taken_of(release, team, inside.get(release.name, []))
            for release in self._problem.releases
            for team, days in release.capacity.items()
            if days is not None
        }

    def of(self, move: Moved) -> tuple[Because, ...]:
        """What is behind a move, the strongest first."""
        candidate = self._candidates[move.name]
        found = [*self._demands(candidate, move), *self._links(candidate, move), *self._room(candidate, move)]
        return tuple(found)

    def _demands(self, candidate: Candidate, move: Moved) -> Iterator[Because]:
        """What was said of it: by hand, by law, by a day."""
        if not candidate.known:
            yield Because(BecauseKind.UNWEIGHED)
        if move.after is not None and candidate.pinned == move.after:
            yield Because(BecauseKind.PINNED, (move.after,))
        if move.before in candidate.barred and move.before is not None:
            yield Because(BecauseKind.BARRED, (move.before,))
        if move.after is not None and candidate.mandate is not None:
            yield Because(BecauseKind.DEMANDED, day=candidate.due)
        first = candidate.not_before
        if move.before is not None and first and self._problem.releases[self._places[move.before]].day < first:
            yield Because(BecauseKind.NOT_BEFORE, day=first)

    def _links(self, candidate: Candidate, move: Moved) -> Iterator[Because]:
        """What ties it to others."""
        name = candidate.name
        if move.after is not None:
            if needing := [each for each in self._needed_by.get(name, ()) if each in self._after]:
                yield Because(BecauseKind.NEEDED_BY, tuple(needing))
            if partners := [each for each in self._together.get(name, ()) if each in self._after]:
                yield Because(BecauseKind.TOGETHER, tuple(partners))
        else:
            partners = [each for each in self._together.get(name, ()) if each not in self._after]
            if partners:
                yield Because(BecauseKind.TOGETHER, tuple(partners))
            if excluding := [each for each in self._excludes.get(name, ()) if each in self._after]:
                yield Because(BecauseKind.EXCLUDED, tuple(excluding))
        if move.before is not None:
            place = self._places[move.before]
            if later := [each for each in self._requires.get(name, ()) if self._place(each) > place]:
                yield Because(BecauseKind.REQUIRES, tuple(later))

    def _place(self, name: str) -> int:
        release = self._after.get(name)
        return len(self._places) if release is None else self._places[release]

    def _room(self, candidate: Candidate, move: Moved) -> Iterator[Because]:
        """Whose time it takes, or gives."""
        if move.before is not None:
            for team in self._teams(candidate):
                if self._free.get((move.before, team), 0.0) < -_COUNTS:
                    yield Because(BecauseKind.OVERBOOKED, (move.before, team))
                    break
            is_later = move.after is None or self._places[move.after] > self._places[move.before]
            taking = self._sharing(candidate, move.before, coming=True) if is_later else ()
            if taking:
                yield Because(BecauseKind.GIVES_ROOM, taking)
        if move.after is None:
            return
        leaving = self._sharing(candidate, move.after, coming=False)
        if self._fits_today(candidate, move.after):
            yield Because(BecauseKind.ROOM, (move.after,))
        elif leaving:
            yield Because(BecauseKind.TAKES_ROOM, leaving)
        if move.before is not None and self._places[move.after] < self._places[move.before] and candidate.delay > 0:
            yield Because(BecauseKind.EARLIER)

    def _teams(self, candidate: Candidate) -> tuple[str, ...]:
        return tuple(team for team, days in candidate.days.items() if days > 0)

    def _fits_today(self, candidate: Candidate, release: str) -> bool:
        return all(
            self._free.get((release, team), days) >= days - _COUNTS for team, days in candidate.days.items() if days
        )

    def _sharing(self, candidate: Candidate, release: str, *, coming: bool) -> tuple[str, ...]:
        """Those that come into a release, or leave it, and need the same team, the largest first."""
        asked = (frozenset(self._teams(candidate)), release, coming)
        if asked not in self._by_size:
            others = (self._coming if coming else self._leaving).get(release, ())
            self._by_size[asked] = self._sized(asked[0], others)[: _NAMED + 1]
        return tuple(each for each in self._by_size[asked] if each != candidate.name)[:_NAMED]

    def _sized(self, teams: frozenset[str], others: Sequence[str]) -> tuple[str, ...]:
        sizes = {
            each: sum(days for team, days in self._candidates[each].days.items() if team in teams) for each in others
        }
        return tuple(sorted((each for each in sizes if sizes[each] > 0), key=lambda each: -sizes[each]))
