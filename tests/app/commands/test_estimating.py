"""Estimates: whose they are, what they settle at, how work is split between teams, and what it took in the end."""

import pytest

from app.commands import estimating, valuing
from app.commands.estimating import GiveEstimate, SayActual
from app.commands.scoring import SetScoring, set_scoring
from app.queries.estimates import estimate_sheet
from app.rows.forecast import EstimateRow, EstimateSheet
from models.capacity import Estimate, Team
from models.changes import Mark
from models.database import writing
from models.products import Product
from models.releases import Release
from models.rules.errors import Outdated, ReasonWanted
from tests.app.commands.desk import Desk


def estimate(desk: Desk, number: int, who: str = "Eva", *, settle: bool = False, **values: str) -> str:
    order = GiveEstimate(number, values, reason="As seen", settle=settle)
    return desk.do(estimating.give_estimate, order, who=who).sentence


def split(desk: Desk, number: int, **teams: str) -> str:
    return desk.do(estimating.give_estimate, GiveEstimate(number, {}, teams, "As seen")).sentence


def refused(desk: Desk, number: int, values: dict[str, str], teams: dict[str, str] | None = None) -> str:
    return desk.refused(estimating.give_estimate, GiveEstimate(number, values, teams))


def sheet(desk: Desk, number: int) -> EstimateSheet:
    return estimate_sheet(desk.database, number)


def settled(desk: Desk, number: int) -> tuple[float | None, float | None, float | None]:
    row = desk.row_of(number)
    return row["effort_low"], row["effort"], row["effort_high"]


def two_teams(desk: Desk) -> None:
    desk.product()
    with writing(desk.database) as session:
        product = session.query(Product).one()
        session.add_all(
            [
                Team(product_id=product.id, name="Development", position=0),
                Team(product_id=product.id, name="Test", position=1),
            ]
        )


def test_an_estimate_has_a_likely_a_low_and_a_high(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    said = estimate(desk, number, likely="5", low="3", high="9")
    assert said == f"C-{number} estimated at 5 person-days, between 3 and 9"
    assert settled(desk, number) == (3, 5, 9)
    assert sheet(desk, number).given == (EstimateRow("Eva", 5, 3, 9),)


def test_one_end_of_the_range_is_enough(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    assert estimate(desk, number, likely="5", high="9") == f"C-{number} estimated at 5 person-days, at most 9"
    assert settled(desk, number) == (None, 5, 9)
    estimate(desk, number, high="", low="4")
    assert settled(desk, number) == (4, 5, None)


def test_low_likely_and_high_stand_in_their_order(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    low = refused(desk, number, {"likely": "5", "low": "6"})
    assert low == "The low estimate of 6 person-days lies above the likely 5."
    high = refused(desk, number, {"likely": "5", "high": "4,5"})
    assert high == "The high estimate of 4.5 person-days lies below the likely 5."
    alone = refused(desk, number, {"low": "2"})
    assert alone == f"Say what C-{number} is likely to take, too: low and high lie around it."
    estimate(desk, number, likely="5")
    assert "lies above the likely 5" in refused(desk, number, {"low": "6"})


@pytest.mark.parametrize("text", ["0", "-2", "nan", "inf", "10001", "five"])
def test_an_estimate_is_a_number_of_person_days(desk: Desk, text: str) -> None:
    number = desk.change(desk.ticket())
    assert refused(desk, number, {"likely": text})


def test_where_several_estimate_the_mean_holds_and_the_range_takes_in_all(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    estimate(desk, number, likely="4", low="3", high="6")
    said = estimate(desk, number, "Noor", likely="10")
    assert said.endswith("estimated at 7 person-days, between 3 and 10: the mean of yours and what Eva gave")
    assert settled(desk, number) == (3, 7, 10)
    estimate(desk, number, "Noor", likely="10", low="2", high="12")
    assert settled(desk, number) == (2, 7, 12)
    assert sheet(desk, number).by("Noor") == EstimateRow("Noor", 10, 2, 12)
    assert sheet(desk, number).others("Noor") == (EstimateRow("Eva", 4, 3, 6),)


def test_who_takes_an_estimate_back_hears_whose_counts_alone(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    estimate(desk, number, likely="4", low="2", high="9")
    estimate(desk, number, "Noor", likely="5")
    said = estimate(desk, number, "Noor", likely="", low="", high="")
    assert said.endswith("estimated at 4 person-days, between 2 and 9: what Eva gave")
    estimate(desk, number, "Ole", likely="6")
    said = estimate(desk, number, "Noor", likely="5")
    assert said.endswith(": the mean of yours and what Eva and Ole gave")
    said = estimate(desk, number, "Noor", likely="", low="", high="")
    assert said.endswith(": the mean of what Eva and Ole gave")


def test_scorers_who_disagree_give_a_range_without_saying_one(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    for who, effort in (("Eva", "4"), ("Noor", "6")):
        desk.do(valuing.set_score, valuing.SetScore(number, {"effort": effort}, "As seen"), who=who)
    assert settled(desk, number) == (4, 5, 6)
    desk.do(valuing.set_score, valuing.SetScore(number, {"effort": "6"}, "As seen"))
    assert settled(desk, number) == (None, 6, None)


def test_what_all_agree_on_replaces_what_each_gave(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    estimate(desk, number, "Noor", likely="10", low="2", high="12")
    estimate(desk, number, settle=True, likely="6", low="5", high="8")
    assert settled(desk, number) == (5, 6, 8)
    assert [row["scorer"] for row in desk.rows(Mark)] == ["Eva", "Eva", "Eva"]
    desk.undo()
    assert settled(desk, number) == (2, 10, 12)


def test_an_estimate_is_taken_back_and_undo_brings_it_again(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    two_teams(desk)
    desk.do(estimating.give_estimate, GiveEstimate(number, {"low": "3", "high": "9"}, {"dev": "3", "test": "2"}))
    before = desk.state(without=["acts", "act_items"])
    assert estimate(desk, number, likely="") == f"C-{number} is not estimated any more"
    assert settled(desk, number) == (None, None, None)
    assert desk.count(Estimate) == desk.count(Mark) == 0
    desk.undo()
    assert desk.state(without=["acts", "act_items"]) == before


def test_nobody_takes_back_what_others_gave(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    estimate(desk, number, "Noor", likely="10")
    assert "was given by Noor, not by you" in refused(desk, number, {"likely": ""})


def test_the_teams_parts_alone_say_the_whole(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    two_teams(desk)
    assert split(desk, number, dev="3,5", test="1.5") == f"C-{number} estimated at 5 person-days"
    assert [(part.team, part.days) for part in sheet(desk, number).teams] == [("Development", 3.5), ("Test", 1.5)]
    estimate(desk, number, likely="10")
    assert [part.days for part in sheet(desk, number).teams] == [7, 3]
    desk.do(estimating.give_estimate, GiveEstimate(number, {}, {}))
    assert [part.days for part in sheet(desk, number).teams] == [None, None]


def test_parts_that_do_not_add_up_and_teams_that_are_not_there_are_refused(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    alone = refused(desk, number, {"likely": "5"}, {"dev": "5"})
    assert alone == "Kursvik has no teams: its work is not split. Leave the team out."
    two_teams(desk)
    assert refused(desk, number, {"likely": "5"}, {"dev": "3", "test": "3"}) == (
        f"The teams' parts add up to 6 person-days, and C-{number} is estimated at 5. "
        "Let them add up, or leave the 5 out."
    )
    assert refused(desk, number, {}, {"qa": "3"}) == "Kursvik has no team “qa”. There are: Development, Test."
    assert "give 0 or more" in refused(desk, number, {}, {"dev": "-1"})
    assert "given twice" in refused(desk, number, {}, {"dev": "1", "development": "2"})


def test_an_estimate_that_moves_the_score_far_wants_a_reason(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    desk.do(set_scoring, SetScoring({"model": {"kind": "rice", "threshold": 0.2}}))
    values = {"impact": "2", "confidence": "high", "effort": "2"}
    desk.do(valuing.set_score, valuing.SetScore(number, values, "As seen"))
    with pytest.raises(ReasonWanted):
        desk.do(estimating.give_estimate, GiveEstimate(number, {"likely": "90"}))
    desk.do(estimating.give_estimate, GiveEstimate(number, {"likely": "90"}, reason="The old code is worse"))
    assert desk.row_of(number)["effort"] == 90


def test_an_estimate_that_over_books_its_release_says_so(desk: Desk) -> None:
    release = desk.release()
    change = desk.planned(desk.ticket(), release=release)
    with writing(desk.database) as session:
        session.get_one(Release, release).capacity = 16
    assert estimate(desk, change, likely="1") == f"C-{change} estimated at 1 person-day"
    order = GiveEstimate(change, {"likely": "18"}, reason="It is far more")
    said = f"R-{release} now holds 18 person-days of work for a capacity of 16."
    assert desk.do(estimating.give_estimate, order).notes == (said,)
    scored = desk.do(valuing.set_score, valuing.SetScore(change, {"effort": "17"}, "A little less"))
    assert scored.notes == (said.replace("18", "17"),)
    assert desk.do(estimating.give_estimate, GiveEstimate(change, {"likely": "16"}, reason="Less")).notes == ()


def test_what_it_took_is_noted_when_it_is_built(desk: Desk) -> None:
    number = desk.planned(desk.ticket())
    estimate(desk, number, likely="5")
    before = desk.refused(estimating.say_actual, SayActual(number, 7))
    assert before == f"C-{number} is planned: what it took is known when it is built. Mark it ready first."
    desk.tested(number)
    said = desk.do(estimating.say_actual, SayActual(number, 7)).sentence
    assert said == f"C-{number} took 7 person-days, estimated at 5"
    assert desk.row_of(number)["actual"] == sheet(desk, number).actual == 7
    desk.undo()
    assert desk.row_of(number)["actual"] is None
    assert "above 0" in desk.refused(estimating.say_actual, SayActual(number, 0))


def test_what_has_shipped_keeps_its_estimate(desk: Desk) -> None:
    number, _ = desk.shipped(desk.ticket())
    assert "its estimate stays what it was" in refused(desk, number, {"likely": "5"})
    desk.do(estimating.say_actual, SayActual(number, 7))
    assert desk.do(estimating.say_actual, SayActual(number, None)).sentence == f"C-{number} took: not known"


def test_somebody_else_who_estimated_meanwhile_is_named(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    seen = sheet(desk, number).row_version
    estimate(desk, number, "Noor", likely="10")
    with pytest.raises(Outdated, match="Noor"):
        desk.do(estimating.give_estimate, GiveEstimate(number, {"likely": "5"}), seen=seen)


@pytest.mark.parametrize("days", ["1.7e308", "1e300", "6000"])
def test_the_bounds_hold_for_what_the_teams_parts_add_up_to(desk: Desk, days: str) -> None:
    number = desk.change(desk.ticket())
    two_teams(desk)
    assert "Effort is a number of person-days" in refused(desk, number, {}, {"dev": days, "test": days})
    assert settled(desk, number) == (None, None, None)


def test_parts_of_nothing_are_no_split(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    two_teams(desk)
    assert refused(desk, number, {}, {"dev": "0", "test": "0"}).startswith("No team has any of the work")
    assert "1e-09 is none" in refused(desk, number, {"likely": "1e-9"})


def test_what_all_agreed_on_leaves_nothing_of_what_others_gave(desk: Desk) -> None:
    number = desk.change(desk.ticket())
    estimate(desk, number, "Bo", likely="10", low="8", high="12")
    estimate(desk, number, likely="4", low="3", high="6")
    estimate(desk, number, settle=True, likely="5")
    assert settled(desk, number) == (3, 5, 6)
    assert sheet(desk, number).given == (EstimateRow("Eva", 5, 3, 6),)
    estimate(desk, number, "Bo", likely="10", low="8", high="12")
    desk.do(valuing.set_score, valuing.SetScore(number, {"effort": "5"}, "As seen", settle=True))
    assert settled(desk, number) == (3, 5, 6)
    desk.undo()
    assert settled(desk, number)[2] == 12
    estimate(desk, number, "Ada", settle=True, likely="5")
    assert settled(desk, number) == (None, 5, None)
