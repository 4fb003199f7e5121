"""compose, why and tradeoff from the terminal: the best plan beside today's, reasons in words, and refusals."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from _pytest.capture import CaptureResult

from tests.app.cli.terminal import Terminal


@pytest.fixture(scope="module")
def house_file(tmp_path_factory: pytest.TempPathFactory, empty_file: Path) -> Path:
    """Four honoured wishes with scores, and coming releases with room for ten days each; made once."""
    path = tmp_path_factory.mktemp("house") / "try.db"
    shutil.copy(empty_file, path)
    house = Terminal(path, lambda: CaptureResult("", ""))
    house.six_tickets()
    for number, (title, value, effort) in enumerate(WISHES, 1):
        house.done(f"change new --kind wish --title '{title}' --from T-{number}")
        house.done(f"park C-{number} --reason 'It needs a look'")
        house.done(f"decide C-{number} honour --reason 'Many ask'")
        house.done(f"score C-{number} --set value={value} effort={effort} visibility=visitor")
    house.done("product set Kursvik capacity=10")
    house.done("release plan")
    return path


@pytest.fixture
def house(terminal: Terminal, house_file: Path) -> Terminal:
    """A terminal at that house."""
    shutil.copy(house_file, terminal.database)
    return terminal


WISHES = (("Copy a week", 9, 6), ("Print a list", 8, 5), ("Sort by day", 6, 5), ("A new colour", 1, 9))


def test_the_best_plan_is_shown_beside_todays_and_nothing_is_changed(house: Terminal) -> None:
    plan = house("compose --releases 1 --json").json
    assert plan["proven"] is True
    assert plan["value"] == plan["bound"] > plan["today"] == 0
    assert plan["releases"][0]["capacity"] == 10
    assert plan["releases"][0]["taken"] <= 10
    assert {move["number"] for move in plan["moves"]} == set(plan["releases"][0]["changes"]) == {"C-2", "C-3"}
    assert all((move["kind"], move["after"]) == ("in", "R-1") for move in plan["moves"])
    assert house.rows("list changes --where state:planned") == []


def test_the_plan_reads_as_text(house: Terminal) -> None:
    said = house.done("compose --releases 1")
    assert "10 of 10 person-days" in said
    assert "in     C-2 Print a list: into R-1" in said
    assert "proven the best; today's plan is worth 0.0." in said


def test_why_knows_the_product_of_its_change_and_compose_asks_which_is_meant(house: Terminal) -> None:
    house.done("product set Another capacity=10")
    assert house("why C-2").status == 0
    refused = house("compose")
    assert refused.status == 2
    assert "Say which product is meant: Kursvik, Another. Name it with --product." in refused.err


def test_what_nobody_has_estimated_is_named(house: Terminal) -> None:
    house.done("change new --kind wish --title 'A dark screen' --from T-5")
    house.done("park C-5 --reason Later")
    house.done("decide C-5 honour --reason Yes")
    (left,) = house("compose --json").json["left_out"]
    assert (left["number"], left["title"], left["kind"]) == ("C-5", "A dark screen", "no-effort")
    assert left["reason"] == "Nobody has said how much work it is for development."
    assert "Estimate C-5." in house.done("why C-5")


def test_why_says_what_keeps_a_change_out_and_what_it_would_cost(house: Terminal) -> None:
    why = house("why C-1 --releases 1 --json").json
    assert [clause["kind"] for clause in why["clauses"]] == ["capacity"]
    assert why["cost"] > 0
    assert why["proven"] is True
    said = house.done("why C-1 --releases 1")
    assert "R-1 has 10 days of development." in said
    assert "Give R-1 more days of development." in said


def test_why_says_what_leaving_a_change_out_would_lose(house: Terminal) -> None:
    assert house("why C-2 --releases 1 --json").json["loss"] > 0
    assert "C-2 is in R-1." in house.done("why C-2 --releases 1")


def test_a_change_that_requires_what_is_not_decided_is_held_back(house: Terminal) -> None:
    house.done("change new --kind wish --title 'A dark screen' --from T-5")
    house.done("park C-5 --reason Later")
    house.done("depend C-2 requires C-5")
    plan = house("compose --releases 1 --json").json
    held_back = {left["number"]: (left["reason"], left["names"]) for left in plan["left_out"]}
    assert held_back["C-2"] == ("C-2 requires C-5, which is parked.", ["C-5"])
    assert "C-2" not in plan["releases"][0]["changes"]
    assert "C-2 requires C-5, which is parked." in house.refused("why C-2")


def test_what_requires_another_ships_no_earlier(house: Terminal) -> None:
    house.done("depend C-2 requires C-1")
    plan = house("compose --releases 2 --json").json
    places = {name: release["release"] for release in plan["releases"] for name in release["changes"]}
    assert places["C-2"] >= places["C-1"]


def test_a_mandate_that_comes_too_late_is_refused_with_what_would_help(house: Terminal) -> None:
    today = datetime.now(UTC).date()
    house.done(f"release set R-1 date={today + timedelta(days=3)}")
    house.done(f"change new --kind mandate --title 'New statistics' --reference 'Act 1' --date {today}")
    house.done("score C-5 --set effort=2")
    sentence = house.refused("compose")
    assert f"C-5 must ship by {today}" in sentence
    assert f"Make a release on or before {today} (fortnight" in sentence
    (told,) = house("compose --json").json["conflict"]
    assert (told["kind"], told["names"], told["helps"]) == ("mandate", ["C-5"], True)


def test_a_mandate_whose_day_is_past_comes_as_early_as_it_can(house: Terminal) -> None:
    house.done("change new --kind mandate --title 'New statistics' --reference 'Act 1' --date 2000-01-01")
    house.done("score C-5 --set effort=2")
    assert "C-5" in house("compose --json").json["releases"][0]["changes"]
    said = "C-5 New statistics should have shipped by 2000-01-01: it is late, and comes as early as it can"
    assert said in house.done("compose")


def test_what_is_built_is_not_said_to_be_pinned(house: Terminal) -> None:
    house.done("place C-1 R-1")
    house.done("ready C-1")
    day = house.rows("list releases")[0]["planned"]
    house.done(f"change new --kind mandate --title 'New statistics' --reference 'Act 1' --date {day}")
    house.done("score C-5 --set effort=6")
    sentence = house.refused("compose")
    assert "C-1 is built for R-1 already." in sentence
    assert "Unpin" not in sentence


def test_a_mandate_that_nobody_has_estimated_is_named_and_stops_nothing(house: Terminal) -> None:
    house.done("change new --kind mandate --title 'New statistics' --reference 'Act 1' --date 2000-01-01")
    plan = house("compose --releases 1 --json").json
    (left,) = plan["left_out"]
    assert left["reason"] == "C-5 must ship by 2000-01-01, and nobody has said how much work it is."
    assert plan["value"] > 0


def test_a_mandate_for_a_later_release_takes_no_time_from_these(house: Terminal) -> None:
    house.done("change new --kind mandate --title 'New statistics' --reference 'Act 1' --date 2099-01-01")
    house.done("score C-5 --set effort=9")
    plan = house("compose --releases 1 --json").json
    assert [left["reason"] for left in plan["left_out"]] == [
        f"C-5 must ship by 2099-01-01: R-2 on {house.rows('list releases')[1]['planned']} will do."
    ]
    assert plan["releases"][0]["changes"] == ["C-2", "C-3"]


def test_what_is_tested_stays_where_it_is(house: Terminal) -> None:
    house.done("place C-4 R-1")
    house.done("ready C-4")
    plan = house("compose --releases 1 --json").json
    assert plan["releases"][0]["changes"] == ["C-4"]
    assert plan["moves"] == []


def test_time_reserved_for_a_renewal_is_kept(house: Terminal) -> None:
    house.done("renewal propose 'A new calendar' --size 8 --review 2099-01-01 --description 'Weeks'")
    house.done("renewal reserve N-1 R-1=8")
    plan = house("compose --releases 1 --json").json
    assert plan["releases"][0]["taken"] <= 2


def test_the_tradeoff_rises_with_the_capacity(house: Terminal) -> None:
    points = house.rows("tradeoff --releases 1")
    assert points[0]["share"] == 0
    values = [point["value"] for point in points]
    assert values == sorted(values)
    assert len(values) > 2


def test_less_capacity_is_tried_without_changing_anything(house: Terminal) -> None:
    plan = house("compose --releases 1 --capacity 50 --json").json
    assert plan["releases"][0]["capacity"] == 5
    assert plan["value"] < house("compose --releases 1 --json").json["value"]


def test_one_more_day_has_a_price(house: Terminal) -> None:
    (price,) = house.rows("tradeoff --releases 1 --one-more-day")
    assert (price["release"], price["proven"]) == ("R-1", True)
    assert price["gain"] > 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("compose --capacity much", "not a share of the capacity in percent"),
        ("compose --releases 9", "Between 1 and 8 releases"),
        ("compose --seconds never", "not a number of seconds"),
        ("compose --product Nowhere", "There is no product"),
    ],
)
def test_what_cannot_be_composed_is_refused_in_a_sentence(house: Terminal, words: str, sentence: str) -> None:
    assert sentence in house.wrong(words)


def test_a_change_that_is_not_honoured_has_no_place_to_be_explained(house: Terminal) -> None:
    house.done("change new --kind wish --title 'A dark screen' --from T-5")
    assert "only what is honoured" in house.refused("why C-5")


def test_without_a_capacity_there_is_nothing_to_trade(terminal: Terminal) -> None:
    terminal.honoured()
    terminal.done("release plan")
    assert "no capacity" in terminal.refused("tradeoff")
    assert "no limit" in terminal.done("compose")
