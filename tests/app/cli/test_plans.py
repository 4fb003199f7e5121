"""Plans from the terminal: taken in whole or part, pins and bars, what-ifs and scenarios, and plans that came too late."""

import shutil
from pathlib import Path

import pytest

from tests.app.cli.terminal import Terminal
from tests.app.cli.test_composing import house_file

__all__ = ["house_file"]


@pytest.fixture
def house(terminal: Terminal, house_file: Path) -> Terminal:
    """A terminal at a house with four honoured wishes, and releases with room for ten days each."""
    shutil.copy(house_file, terminal.database)
    return terminal


def test_a_plan_is_taken_whole_and_taken_back_at_once(house: Terminal) -> None:
    answer = house("compose --releases 1 --apply --json").json
    assert answer["sentence"] == "Plan applied: 2 placed (2 changes)"
    assert {move["number"] for move in answer["plan"]["moves"]} == {"C-2", "C-3"}
    assert {row["number"] for row in house.rows("list changes --where state:planned")} == {"C-2", "C-3"}
    house.done("undo")
    assert house.rows("list changes --where state:planned") == []


def test_some_moves_are_taken_alone(house: Terminal) -> None:
    assert house.done("compose --releases 1 --apply --only C-3") == "Plan applied: 1 placed (1 change).\n"
    assert [row["number"] for row in house.rows("list changes --where state:planned")] == ["C-3"]
    assert "The plan does not move C-1" in house.wrong("compose --releases 1 --apply --only C-1")
    assert "Add --apply" in house.wrong("compose --only C-1")


def test_a_plan_that_is_the_best_already_moves_nothing(house: Terminal) -> None:
    house.done("compose --releases 1 --apply")
    assert "nothing moves" in house.done("compose --releases 1 --apply")


def test_each_move_says_what_is_behind_it(house: Terminal) -> None:
    house.done("place C-4 R-1")
    said = house.done("compose --releases 1")
    assert "in     C-2 Print a list: into R-1 (+" in said
    assert "it takes the room of C-4" in said
    assert "out    C-4 A new colour: out of R-1 (-" in said
    assert "it gives its room to" in said


def test_pins_and_bars_hold_for_every_plan(house: Terminal) -> None:
    assert house.done("pin C-4 R-1").startswith("C-4 pinned to R-1")
    plan = house("compose --releases 1 --json").json
    assert "C-4" in plan["releases"][0]["changes"]
    assert [(each["number"], each["kind"]) for each in plan["held"]] == [("C-4", "pinned")]
    assert "held: C-4 A new colour is pinned to R-1" in house.done("compose --releases 1")
    assert "unpin C-4" in house.refused("bar C-4")
    house.done("unpin C-4")
    house.done("bar C-2")
    house.done("bar C-3 R-1")
    (two, three) = house.rows("pins")
    assert (two["number"], two["kind"], two["release"]) == ("C-2", "barred", None)
    assert three["release"].startswith("R-1 ")
    changes = house("compose --releases 1 --json").json["releases"][0]["changes"]
    assert not {"C-2", "C-3"} & set(changes)
    assert "C-2 is barred from all releases." in house.done("why C-2 --releases 1")
    assert "neither pinned to nor barred" in house.refused("unpin C-1")


def test_a_change_is_taken_out_for_a_reason(house: Terminal) -> None:
    house.done("place C-2 R-1")
    assert house.done("take-out C-2 --reason 'A law goes first'") == "C-2 taken out of the plan.\n"
    assert house.rows("list changes --where state:planned") == []


def test_what_if_efforts_and_teams_were_others(house: Terminal) -> None:
    real = house("compose --releases 1 --json").json
    more = house("compose --releases 1 --team development=200 --json").json
    assert more["releases"][0]["capacity"] == 20
    assert more["value"] > real["value"]
    dearer = house("compose --releases 1 --effort C-2=3 --json").json
    assert "C-2" not in dearer["releases"][0]["changes"]
    assert "no team “design”" in house.wrong("compose --team design=50")
    assert "has no teams" in house.wrong("compose --without Mia")
    assert "not to be placed here" in house.wrong("compose --effort C-99=2")
    assert "can't be applied" in house.refused("compose --releases 1 --capacity 150 --apply")


def test_a_colleague_less_is_less_time(house: Terminal) -> None:
    house.done("team add development")
    house.done("member set development 'Mia Lind'")
    house.done("member set development 'Jon Berg'")
    both = house("compose --releases 2 --json").json["releases"][1]["capacity"]
    one = house("compose --releases 2 --without 'Mia Lind' --json").json["releases"][1]["capacity"]
    assert one == pytest.approx(both / 2)
    assert "There are: Jon Berg, Mia Lind" in house.wrong("compose --without Nobody")


def test_scenarios_are_kept_compared_renamed_and_removed(house: Terminal) -> None:
    house.done("scenario save 'Half as much' --capacity 50 --releases 1")
    house.done("scenario save 'A colour more' --capacity 200 --releases 1 --effort C-4=0.5")
    assert "already" in house.refused("scenario save 'half as much'")
    house.done("scenario save 'Half as much' --capacity 40 --releases 1 --replace")
    assert [row["name"] for row in house.rows("scenario list")] == ["A colour more", "Half as much"]
    more, less = house("scenario compare --json").json
    assert more["supposed"]["outcome"]["value"] > less["supposed"]["outcome"]["value"]
    assert "Half as much: worth" in house.done("scenario compare 'Half as much'")
    house.done("scenario rename 'Half as much' 'Two fifths'")
    house.done("scenario remove 'Two fifths'")
    assert [row["name"] for row in house.rows("scenario list")] == ["A colour more"]
    house.done("undo")
    assert len(house.rows("scenario list")) == 2
    assert "There are: " in house.wrong("scenario compare Nothing")


def test_exact_points_lie_on_or_below_the_curve(house: Terminal) -> None:
    points = house("tradeoff --releases 1 --exact 3 --json").json
    assert [point["share"] for point in points] == [0.5, 1.0, 1.5]
    assert all(point["proven"] for point in points)
    assert points[0]["value"] <= points[1]["value"] <= points[2]["value"]
    corners = house("tradeoff --releases 1 --json").json
    assert points[2]["value"] <= max(corner["value"] for corner in corners) + 1e-6


def test_a_scenario_of_what_is_gone_is_compared_without_it(house: Terminal) -> None:
    house.done("team add development")
    house.done("team add design")
    house.done("member set development 'Mia Lind'")
    house.done("scenario save Old --team design=50 --without 'Mia Lind' --capacity 50 --effort C-2=2 --releases 1")
    house.done("member remove development 'Mia Lind'")
    house.done("team remove design")
    (old,) = house("scenario compare --json").json
    assert old["problems"] == ["There is no team “design” here.", "There is no “Mia Lind” in these teams."]
    assert old["supposed"]["outcome"]["stands"] is not None
    assert "Old: There is no team “design” here." in house("scenario compare").err
    assert house.rows("scenario list")[0]["problems"] == old["problems"]


def test_nothing_is_supposed_under_a_name_of_those_who_are_not_here(house: Terminal) -> None:
    house.done("team add development")
    assert "There is no “Nobody” in these teams. Nothing was saved." in house.wrong("scenario save X --without Nobody")
    assert "There is no team “design” here." in house.wrong("scenario save X --team design=50")
    assert "C-99 is not to be placed here" in house.wrong("scenario save X --effort C-99=2")
    assert house.rows("scenario list") == []


@pytest.mark.parametrize("factor", ["0", "0.4", "3.5", "-1"])
def test_no_work_is_supposed_to_be_nothing_or_endless(house: Terminal, factor: str) -> None:
    assert "from half to three times the work" in house.wrong(f"compose --effort C-2={factor}")


@pytest.mark.parametrize("more", ["", " --exact 3"])
def test_no_curve_is_drawn_of_a_team_that_is_not_there(house: Terminal, more: str) -> None:
    assert "There is no team “nope” here. There are: " in house.wrong(f"tradeoff --releases 1 --of nope{more}")


def test_what_plans_go_by_is_a_setting_of_the_house(house: Terminal) -> None:
    house.done("settings set fades=50%")
    later = house("compose --releases 2 --json").json
    house.done("settings set fades=0")
    same = house("compose --releases 2 --json").json
    assert later["value"] < same["value"]
    assert "from 0 to 100 %" in house.wrong("settings set promise_price=2")
