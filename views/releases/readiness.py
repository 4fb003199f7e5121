"""What a release needs before it can ship: each guard met or not, and what to do about it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.rows.about_release import ShutRow
from app.rows.releases import BoardColumn, ItemRow, ReleaseSheet, ShippingPreview
from app.rows.testing import ReleaseTests
from views.releases.cards import is_tested, is_waived
from views.releases.page_items import waived_words, word_of
from views.releases.words import fill, listed, translate
from views.widgets.counts import count_of, numeral
from views.widgets.labels import Label
from views.widgets.sheet import Section
from views.widgets.states import state_look
from views.widgets.times import long_day, written

_OPEN = frozenset({"planned", "composing"})


@dataclass(frozen=True, slots=True)
class Check:
    """A guard: whether it is met, in words, and what of it is there; *does* names the act that helps, *explains* adds to it."""

    met: bool
    words: str
    value: str = ""
    does: str = ""
    explains: str = ""


def checks_of(sheet: ReleaseSheet) -> Iterator[Check]:
    """Every guard of a release that has not shipped, in the order in which they are met."""
    if sheet.items:  # of an empty release its changes say that there are none
        yield _tested(sheet)
    yield from _whole(sheet.tests, holds=bool(sheet.items))
    if sheet.row.kind != "expedited":
        yield from _hot_fixes(sheet)
    else:
        yield _critical_alone(sheet.items)
    for shut in sheet.about.shut:
        yield _open_day(shut)
    yield from _within(sheet)
    for item in sheet.items:
        if item.mandate_date is not None and item.mandate_date < sheet.row.planned:
            by = fill(translate("Releases", "%1 must ship by law or contract"), item.number)
            yield Check(False, by, long_day(item.mandate_date))


def hindrances(shown: ShippingPreview | BoardColumn, items: Sequence[ItemRow]) -> list[Check]:
    """The guards that keep it from shipping today, beside those that are met by tested items and hot fixes alone."""
    checks = [*_whole(shown.tests, holds=bool(items))]
    row = shown.row if isinstance(shown, ShippingPreview) else shown.release
    if row is not None and row.kind == "expedited":
        checks.append(_critical_alone(items))
    today = translate("Releases", "today")
    checks += [replace(_open_day(shut), value=today) for shut in shown.shut]
    return [check for check in checks if not check.met]


def _hot_fixes(sheet: ReleaseSheet) -> Iterator[Check]:
    """Whether what shipped before is confirmed here, or somebody takes on that it is not; nothing where there is none."""
    waived = [item for item in sheet.items if is_waived(item)]
    carried = [item for item in sheet.items if item.carried and not item.ported]
    lacking = [*sheet.missing, *(item.number for item in carried if not is_tested(item))]
    if lacking or not waived:
        if lacking or carried:
            yield Check(not lacking, translate("Releases", "Hot fixes are inside"), listed(lacking))
    else:
        said = "; ".join(f"{item.number}: {waived_words(item)}" for item in waived)
        named = fill(translate("Releases", "waived: %1"), listed([item.number for item in waived]))
        yield Check(True, translate("Releases", "Hot fixes are inside or waived"), named, explains=said)


def _critical_alone(items: Sequence[ItemRow]) -> Check:
    others = [item.number for item in items if item.kind != "correction" or item.priority != 1]
    return Check(not others, translate("Releases", "Critical corrections alone"), listed(others))


def _tested(sheet: ReleaseSheet) -> Check:
    still_open = sum(not is_tested(item) for item in sheet.items)
    waived = sum(map(is_waived, sheet.items))
    value = f"{numeral(len(sheet.items) - still_open - waived)} / {numeral(len(sheet.items))}"
    if not still_open:
        tested = translate("Releases", "Everything is tested")
        return Check(True, translate("Releases", "Everything else is tested") if waived else tested, value)
    open_words = translate("Releases", "1 has passed no test yet"), translate("Releases", "%n have passed no test yet")
    several = sheet.tests.testers > 1
    by = fill(translate("Releases", "Each is to be passed by %1 testers."), sheet.tests.testers) if several else ""
    return Check(False, count_of(still_open, *open_words), value, explains=by)


def _whole(tests: ReleaseTests, *, holds: bool) -> Iterator[Check]:
    said = "; ".join(word_of(word) for word in tests.words if word.change_id is None)
    if tests.verdict == "pass":
        yield Check(True, translate("Releases", "Passed as a whole"), explains=said)
    elif tests.verdict == "fail":
        yield Check(False, translate("Releases", "Failed as a whole"), does="releases.verdict-whole", explains=said)
    elif tests.whole_test and holds:
        words = translate("Releases", "Not tested as a whole yet")
        yield Check(False, words, does="releases.verdict-whole", explains=said)


def _open_day(shut: ShutRow) -> Check:
    days = written(shut.first) if shut.first == shut.last else f"{written(shut.first)} – {written(shut.last)}"
    name = fill(translate("Releases", "%1, %2: nothing ships"), shut.name, days)
    if shut.by is None:
        return Check(False, name, translate("Releases", "its day"), does="releases.except")
    said = fill(translate("Releases", "%1 lets it ship: %2"), shut.by, shut.reason or "")
    return Check(True, name, translate("Releases", "excepted"), explains=said)


def _within(sheet: ReleaseSheet) -> Iterator[Check]:
    for load in sheet.about.teams:
        if load.over > 0:
            over = fill(translate("Releases", "%1 pd over"), numeral(round(load.over, 2)))
            several = load.team_id is not None
            words = fill(translate("Releases", "%1 within its capacity"), load.team)
            yield Check(False, words if several else translate("Releases", "Within its capacity"), over)


class ReadinessSection(Section):
    """The guards, what to do where one is not met, and what is not tested yet."""

    def __init__(
        self, sheet: ReleaseSheet, can: Mapping[str, tuple[str, Callable[[], object]]], opens: Callable[[int], None]
    ) -> None:
        super().__init__(translate("Releases", "Readiness"))
        self._checks = tuple(checks_of(sheet))
        for check in self._checks:
            self.add_check(check.met, check.words, check.value)
            if check.explains:
                self.add(Label(check.explains, "meta", 400, "text3", wraps=True))
            if check.does in can and not check.met:
                self.add_links([_link(*can[check.does])])
        if "releases.late" in can and sheet.row.state not in _OPEN:
            self.add_links([_link(*can["releases.late"])])
        for item in sheet.items:
            if not is_tested(item):
                look = state_look("verdict", item.verdict or "none")
                self.add_row(item.title, lead=item.number, chip=look, clicked=_opener(opens, item.change_id))

    def says_something(self) -> bool:
        """Whether there is any guard: an empty release has none yet."""
        return bool(self._checks)


def _link(words: str, act: Callable[[], object]) -> tuple[str, Callable[[], None]]:
    def do() -> None:
        act()

    return words, do


def _opener(opens: Callable[[int], None], change: int) -> Callable[[], None]:
    return lambda: opens(change)
