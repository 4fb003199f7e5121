"""Teams, absences, closed days and the calendar from the terminal."""

from datetime import UTC, datetime

import pytest

from app.cli.desk import Desk
from tests.app.cli.terminal import Terminal

NOW = datetime(2098, 11, 3, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weekdays and closed days are those of one known autumn."""
    monkeypatch.setattr(Desk, "now", property(lambda _desk: NOW))


def laid_out(terminal: Terminal) -> None:
    """R-1 and R-2 a fortnight apart."""
    terminal.done("product set Kursvik capacity=15 country=SE anchor=2098-12-02 tolerance=3")
    for day in ("2098-12-02", "2098-12-16"):
        terminal.done(f"release new --kind regular --date {day}")


def test_teams_and_their_members_give_releases_their_time(terminal: Terminal) -> None:
    laid_out(terminal)
    assert terminal.done("team add development fault_share=20%") == "Kursvik: team development set up.\n"
    terminal.done("team add 'System test' days=4 position=1")
    said = terminal.done("member set development 'Ada Berg' --share 80%")
    assert said == "Ada Berg is in development with 80% of their time.\n"
    rows = terminal.rows("team list")
    assert [(row["name"], row["days"], [each["name"] for each in row["members"]]) for row in rows] == [
        ("System test", 4.0, []),
        ("development", 15.0, ["Ada Berg"]),
    ]
    assert "Ada Berg 80%" in terminal.done("team list")
    assert "Write it as 80% or 0.8" in terminal.wrong("member set development 'Ada Berg' --share ''")
    assert "Ada Berg 80%" in terminal.done("team list")
    (time,) = terminal.rows("team time R-2")
    assert (time["capacity"], [each["capacity"] for each in time["teams"]]) == (12.0, [4.0, 8.0])
    terminal.done("release set R-2 'capacity.System Test=6,5'")
    assert "6.5 by hand" in terminal.done("team time R-2")
    terminal.done("release set R-2 'capacity.system test='")
    assert terminal.rows("team time R-2")[0]["capacity"] == 12.0
    assert "Say it of one" in terminal.refused("release set R-2 capacity=20")
    assert "above 0" in terminal.wrong("release set R-2 capacity.development=-1")
    assert "has no team" in terminal.wrong("release set R-2 capacity.nobody=1")
    terminal.done("member set development 'Ada Berg' --rename 'Ada Lund'")
    terminal.done("member remove development 'Ada Lund'")
    terminal.done("team set development name=Makers")
    terminal.done("team remove Makers")
    assert [row["name"] for row in terminal.rows("team list --product Kursvik")] == ["System test"]
    assert "There is no R-9" in terminal.wrong("team time R-9")


def test_absences_are_noted_moved_and_taken_out(terminal: Terminal) -> None:
    laid_out(terminal)
    terminal.done("team add development")
    terminal.done("member set development 'Ada Berg'")
    terminal.done("absence add 'ada berg' 2098-12-08 --note Skiing")
    assert terminal.rows("team time R-2")[0]["capacity"] == 9.0
    terminal.done("absence set 1 last=2098-12-09")
    (row,) = terminal.rows("absence list --since 2098-12-09")
    assert (row["name"], row["last"], row["teams"]) == ("Ada Berg", "2098-12-09", ["development"])
    assert "Skiing" in terminal.done("absence list")
    terminal.done("absence remove 1")
    assert terminal.rows("absence list") == []
    assert "There is no absence 1" in terminal.wrong("absence remove 1")


def test_closed_days_keep_releases_off_unless_somebody_excepts_one(terminal: Terminal) -> None:
    laid_out(terminal)
    answer = terminal("closed add Christmas 2098-12-15 2099-01-02")
    assert answer.out == "Christmas: nobody works and only expedited releases ship from 2098-12-15 to 2099-01-02.\n"
    assert "R-2 on 2098-12-16 (Christmas)" in answer.err
    terminal.done("closed add 'Term start' 2099-01-08 --blackout --product Kursvik")
    terminal.done("release except R-2 --reason 'All agreed'")
    found = terminal.rows("closed list --product Kursvik")
    assert [(row["kind"], row["product"], len(row["exceptions"])) for row in found] == [
        ("closed", None, 1),
        ("blackout", "Kursvik", 0),
    ]
    assert "R-2 may ship in spite of Christmas" in terminal.done("closed list")
    terminal.done("release except R-2 --end")
    terminal.done("closed set 1 name=Yule product=Kursvik")
    terminal.done("closed remove 2")
    assert [row["name"] for row in terminal.rows("closed list --since 2099-01-01")] == ["Yule"]
    assert "before it begins" in terminal.wrong("closed add Wrong 2098-12-15 2098-12-14")
    assert terminal.wrong("release except R-2")


def test_the_calendar_is_a_file(terminal: Terminal) -> None:
    laid_out(terminal)
    path = terminal.folder / "releases.ics"
    answer = terminal(f"calendar {path} --product Kursvik --since 2098-12-03 --json").json
    assert (answer["releases"], answer["freezes"], answer["closures"]) == (1, 0, 0)
    assert "stays as it is" in terminal.wrong(f"calendar {path}")
    assert "stands for no file" in terminal.wrong("calendar -")
    assert terminal.done(f"calendar {path} --force").startswith("2 releases, 0 freezes and 0 closed periods written to")


def test_a_product_says_how_it_is_laid_out_and_tested(terminal: Terminal) -> None:
    terminal.done("product set Kursvik tolerance=3 testers=2 whole_test=yes")
    (row,) = terminal.rows("product list")
    assert (row["tolerance"], row["testers"], row["whole_test"], row["teams"]) == (3, 2, True, [])
    terminal.done("product set Kursvik tolerance=")
    assert terminal.rows("product list")[0]["tolerance"] is None
