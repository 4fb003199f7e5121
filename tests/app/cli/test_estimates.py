"""estimate, actual and forecast from the terminal: given, shown, taken back, refused in words."""

import pytest

from tests.app.cli.terminal import Terminal


@pytest.fixture
def house(terminal: Terminal) -> Terminal:
    """One wish in a release with capacity, in good time."""
    terminal.six_tickets()
    terminal.done("change new --kind wish --title 'Copy a week' --from T-1")
    terminal.done("park C-1 --reason 'It needs a look'")
    terminal.done("decide C-1 honour --reason 'Many ask'")
    terminal.done("product set Kursvik capacity=20")
    terminal.done("release plan")
    terminal.done("place C-1 R-2")
    return terminal


def test_an_estimate_is_given_shown_and_taken_back(house: Terminal) -> None:
    assert "unknown" in house.done("estimate C-1")
    said = house.done("estimate C-1 5 --low 3 --high 9 --as Noor")
    assert said == "C-1 estimated at 5 person-days, between 3 and 9.\n"
    shown = house.done("estimate C-1")
    assert "estimated  5 person-days (3 to 9)" in shown
    assert "Noor gave 5 person-days (3 to 9)" in shown
    found = house("estimate C-1 --json").json
    assert (found["low"], found["likely"], found["high"], found["teams"]) == (3, 5, 9, [])
    house.done("estimate C-1 --high '' --as Noor")
    assert "(at least 3)" in house.done("estimate C-1")
    house.done("estimate C-1 --clear --as Noor")
    assert "unknown" in house.done("estimate C-1")


def test_an_estimate_that_makes_no_sense_is_refused_in_words(house: Terminal) -> None:
    assert "lies above the likely 5" in house.wrong("estimate C-1 5 --low 6")
    assert "not a number" in house.wrong("estimate C-1 five")
    assert "TEAM=DAYS" in house.wrong("estimate C-1 5 --team test")
    assert "given twice" in house.wrong("estimate C-1 --team test=1 --team Test=2")
    assert "has no teams" in house.wrong("estimate C-1 --team test=1")
    assert "person-days too" in house.wrong("estimate C-1 --agreed")
    assert "Either clear" in house.wrong("estimate C-1 5 --clear")


def test_what_it_took_waits_until_it_is_built(house: Terminal) -> None:
    assert "Mark it ready first" in house.refused("actual C-1 7")
    house.done("ready C-1")
    assert house.done("actual C-1 7") == "C-1 took 7 person-days.\n"
    assert "took       7 person-days" in house.done("estimate C-1")
    assert house.done("actual C-1 --clear") == "C-1 took: not known.\n"
    assert "actual C-12 7" in house.wrong("actual C-1")
    assert "above 0" in house.wrong("actual C-1 0")


def test_a_forecast_is_said_with_its_grounds(house: Terminal) -> None:
    said = house.done("forecast R-2")
    assert "No chance can be said: nothing in it is estimated." in said
    house.done("estimate C-1 1 --low 1 --high 2")
    said = house.done("forecast R-2")
    assert "Holds its day: over 95 %" in said
    assert "in half of all cases, by" in said
    assert "development: 1 person-day left to do by" in said
    assert "Spread by the ranges given." in said
    found = house("forecast R-2 --json").json
    assert found["chance"] == 1.0
    assert found["runs"] == 10_000
    house.done("ready C-1")
    assert "Nothing is left to do in it." in house.done("forecast R-2")


def test_all_that_come_are_foretold_and_an_empty_one_says_so(house: Terminal) -> None:
    rows = house.rows("forecast --product kursvik")
    assert [row["number"] for row in rows][:2] == ["R-1", "R-2"]
    assert rows[0]["why_not"] == "empty"
    assert "it holds nothing" in house.done("forecast")
    assert "no product" in house.wrong("forecast --product Elsewhere")
    assert "no R-99" in house.wrong("forecast R-99")


def test_the_record_sets_what_was_said_against_what_came(house: Terminal) -> None:
    said = house.done("forecast --record")
    assert "no release with a chance has shipped yet" in said
    assert "no change says yet what it took" in said
    house.done("estimate C-1 2")
    house.done("ready C-1")
    house.done("verdict C-1 pass")
    house.done("freeze R-2")
    house.done("ship R-2")
    house.done("actual C-1 3")
    said = house.done("forecast --record")
    assert "80 to 100 %: 1 of 1 held their day" in said
    assert "all: 1.5 (the median of 1)" in said
    assert "leave the release out" in house.wrong("forecast R-2 --record")


def test_a_release_is_shown_with_its_chance(house: Terminal) -> None:
    assert "holds its day" not in house.done("show R-2")
    house.done("estimate C-1 1 --high 2")
    assert "over 95 %, see fortnight forecast R-2" in house.done("show R-2")
    assert house("show R-2 --json").json["about"]["outlook"]["runs"] == 10_000
