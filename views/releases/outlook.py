"""How likely a release holds its day, what its teams have, and after it has shipped what was foretold and what its changes took."""

from datetime import date

from app.rows.about_release import AboutRelease, TookRow
from app.rows.forecast import Outlook, SaidAndHeld, TeamOutlook, in_steps
from app.rows.releases import ReleaseSheet
from views.releases.column_head import TeamMeters, team_name
from views.releases.words import day_words, fill, pd_words, translate
from views.widgets.counts import count_of, numeral
from views.widgets.labels import Label, ValueBar
from views.widgets.looks import Cell
from views.widgets.sheet import Section

#: A chance below this is shown in the colour of what goes wrong.
LIKELY = 0.5


class TeamsSection(Section):
    """A meter for each team, and what of it is kept."""

    def __init__(self, about: AboutRelease, unknown: int) -> None:
        super().__init__(translate("Releases", "Load"), translate("Releases", "person-days"))
        meters = TeamMeters()
        meters.show_loads(about.teams, unknown)
        self.add(meters)
        for load in about.teams:
            parts = []
            if load.kept:
                parts.append(fill(translate("Releases", "%1 kept for renewals"), pd_words(load.kept)))
            if load.reserved_for_faults:
                parts.append(fill(translate("Releases", "%1 kept for faults"), pd_words(load.reserved_for_faults)))
            if load.capacity is None and load.team_id is not None:
                parts.append(translate("Releases", "nobody knows its time"))
            if parts:
                self.add(Label(f"{team_name(load)}: {', '.join(parts)}", "meta", 400, "text3", wraps=True))
        if unknown:
            missing = (
                translate("Releases", "1 change has no effort yet"),
                translate("Releases", "%n changes have no effort yet"),
            )
            self.add(Label(count_of(unknown, *missing), "meta", 400, "wait", wraps=True))


class OutlookSection(Section):
    """The chance to hold the day, by when it is done, and what that stands on."""

    def __init__(self, outlook: Outlook, today: date, *, alone: bool, alike: SaidAndHeld | None = None) -> None:
        super().__init__(translate("Releases", "Forecast"))
        if outlook.why_not is not None or outlook.chance is None:
            self.add(Label(_why_not(outlook.why_not), "cell", 400, "text2", wraps=True))
            return
        if outlook.spread_by == "none":
            self.add(Label(translate("Releases", "Nothing is left to do in it."), "cell", 400, "text2"))
            return
        planned = day_words(outlook.planned, today)
        if outlook.shut:
            shut = fill(translate("Releases", "lies on a closed day: %1"), outlook.shut)
            self.add(Label(f"{planned}: {shut}", "cell", 400, "bad", wraps=True))
        name = fill(translate("Releases", "Holds %1"), planned)
        words = _most_words(outlook.chance) if outlook.unknown else chance_words(outlook.chance)
        self.add_row(name, value=words).setAccessibleName(f"{name}: {words}")
        bar = ValueBar(outlook.chance, "accent" if outlook.chance >= LIKELY else "bad")
        bar.setAccessibleName(words)
        self.add(bar)
        self.add_row(translate("Releases", "Done in half of all cases"), value=_day(outlook.half, today))
        self.add_row(translate("Releases", "Done in 85 of 100 cases"), value=_day(outlook.late, today))
        for team in outlook.teams:
            name = translate("Releases", "Work left") if alone else team.team
            self.add_row(name, value=_work_words(team, today) if alone else _team_words(team, today))
        for words in (*_unknown(outlook), _basis(outlook), *_alike(alike)):
            self.add(Label(words, "meta", 400, "text3", wraps=True))


class TookSection(Section):
    """What was foretold when it was frozen, and what its changes took against their estimates."""

    def __init__(self, sheet: ReleaseSheet) -> None:
        super().__init__(translate("Releases", "Estimate and outcome"))
        about = sheet.about
        if about.said is not None:
            self.add_row(translate("Releases", "Foretold when frozen"), value=chance_words(about.said))
        if about.took:
            heads = [translate("Releases", "Change"), translate("Releases", "Estimated"), translate("Releases", "Took")]
            self.add_table(heads, [_took(row) for row in about.took], [1, 2])
        known = [(row.effort, row.actual) for row in about.took if row.effort is not None and row.actual is not None]
        if known:
            estimated, took = sum(effort for effort, _ in known), sum(actual for _, actual in known)
            words = fill(translate("Releases", "%1 against %2"), pd_words(took), pd_words(estimated))
            of = (translate("Releases", "1 change together"), translate("Releases", "%n changes together"))
            self.add_row(count_of(len(known), *of), value=words)
        elif about.took:
            self.add(
                Label(
                    translate("Releases", "Nobody has said yet what they took: E on a change."),
                    "meta",
                    400,
                    "text3",
                    wraps=True,
                )
            )


def _most_words(chance: float) -> str:
    """A chance that efforts nobody has given can only lower."""
    steps, words = in_steps(chance), chance_words(chance)
    if steps == 100:
        return fill(translate("Releases", "%1 for what is estimated"), words)
    return fill(translate("Releases", "at most %1"), words) if steps else words


def chance_words(chance: float) -> str:
    """A chance by steps of five per cent: estimates know it no better."""
    steps = in_steps(chance)
    if steps == 0:
        return translate("Releases", "under 5 %")
    if steps == 100:
        return translate("Releases", "over 95 %")
    return fill(translate("Releases", "about %1 %"), steps)


def _day(day: date | None, today: date) -> str:
    return translate("Releases", "too far to say") if day is None else day_words(day, today)


def _work_words(team: TeamOutlook, today: date) -> str:
    """What is left for the product's one crew, of the time it has."""
    return fill(translate("Releases", "%1 of %2 pd by %3"), *_figures(team, today))


def _team_words(team: TeamOutlook, today: date) -> str:
    """Beside the team's name, which stands under the load as well: what is left, and the time for it."""
    return fill(translate("Releases", "%1 pd left, %2 until %3"), *_figures(team, today))


def _figures(team: TeamOutlook, today: date) -> tuple[str, str, str]:
    left = "?" if team.left is None else numeral(round(team.left, 1))
    return numeral(round(team.work, 1)), left, day_words(team.by, today)


def _why_not(reason: str | None) -> str:
    return {
        "past": translate("Releases", "Its day is past."),
        "time": translate(
            "Releases", "Nobody knows the time of a team that has work in it, so nothing can be foretold."
        ),
        "effort": translate("Releases", "Nothing in it is estimated, so nothing can be foretold."),
    }.get(reason or "", translate("Releases", "It holds nothing."))


def _unknown(outlook: Outlook) -> list[str]:
    if not outlook.unknown:
        return []
    words = (
        translate("Releases", "1 change without an estimate is not reckoned in."),
        translate("Releases", "%n changes without an estimate are not reckoned in."),
    )
    return [count_of(outlook.unknown, *words)]


def _basis(outlook: Outlook) -> str:
    runs = numeral(outlook.runs)
    words = {
        "ranges": translate("Releases", "%1 runs, by the ranges given."),
        "record": translate("Releases", "%1 runs, by what earlier changes took against their estimates."),
        "usual": translate("Releases", "%1 runs, each change between three quarters and twice of its estimate."),
    }
    return fill(words.get(outlook.spread_by, "%1"), runs)


def _alike(alike: SaidAndHeld | None) -> list[str]:
    """How true such a word has been before."""
    if alike is None:
        return []
    low, high = numeral(round(100 * alike.low)), numeral(round(100 * alike.high))
    words = (
        translate("Releases", "Of 1 release given %1 to %2 % before, %3 held its day."),
        translate("Releases", "Of %n releases given %1 to %2 % before, %3 held their day."),
    )
    return [fill(count_of(alike.releases, *words), low, high, numeral(alike.held))]


def _took(row: TookRow) -> list[Cell]:
    effort = "?" if row.effort is None else numeral(row.effort)
    took = "–" if row.actual is None else numeral(row.actual)
    more = row.effort is not None and row.actual is not None and row.actual > row.effort
    return [Cell(f"{row.number}  {row.title}"), Cell(effort, "text2"), Cell(took, "wait" if more else "text")]
