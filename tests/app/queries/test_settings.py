"""The questions of the Settings: the house, the days that a cadence gives, and what a template writes."""

from datetime import date

import pytest

from app.commands import planning, products
from app.commands.house import SetHouse, set_house
from app.queries.calendar import next_days
from app.queries.house import house_row, settings_row
from app.queries.template_preview import template_preview
from app.rows.house import CadenceTyped
from app.sample.mark import mark_as_sample
from models.releases import Release
from models.rules.errors import BadInput
from models.rules.terms import Event, Language
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]

TODAY = date(2026, 11, 23)


def _typed(cadence: str = "14", anchor: str = "2026-11-24", freeze: str = "4", country: str = "SE") -> CadenceTyped:
    return CadenceTyped(cadence, anchor, freeze, country)


def test_a_house_that_set_nothing_has_a_policy_for_every_event(desk: Desk) -> None:
    house = house_row(desk.database)
    assert set(house.policies) == {event.value for event in Event}
    assert (house.policies["shipped"], house.policies["received"], house.policies["correction"]) == (
        "send",
        "off",
        "draft",
    )
    assert house.outcomes == {"rejected", "shipped"}


def test_what_was_set_is_read_again(desk: Desk) -> None:
    desk.do(set_house, SetHouse({"name": "Tallvik", "smtp_host": "mail.example.org", "policy.parked": "draft"}))
    house = house_row(desk.database)
    assert (house.name, house.server, house.policies["parked"]) == ("Tallvik", "mail.example.org", "draft")


def test_the_settings_count_people_and_know_a_sample(desk: Desk) -> None:
    desk.ticket(organisation="Norr")
    row = settings_row(desk.database)
    assert (row.products, row.people, row.organisations, row.is_sample) == (("Kursvik",), 1, 1, False)
    desk.do(mark_as_sample, 7)
    assert settings_row(desk.database).is_sample


def test_six_days_come_by_the_cadence_with_their_freeze() -> None:
    days = next_days(_typed(), TODAY)
    assert [row.planned for row in days[:3]] == [date(2026, 11, 24), date(2026, 12, 8), date(2026, 12, 22)]
    assert days[1].freeze == date(2026, 12, 4)
    assert len(days) == 6


def test_a_day_that_comes_too_late_for_its_freeze_freezes_on_itself_as_it_will_when_laid_out(desk: Desk) -> None:
    typed = _typed(anchor=desk.day(1).isoformat())
    shown = next_days(typed, desk.now.date(), 2)
    cadence = {"cadence": typed.cadence, "anchor": typed.anchor, "freeze_days": typed.freeze_days, "country": "SE"}
    desk.do(products.set_product, products.SetProduct("Kursvik", cadence))
    desk.do(planning.plan_releases, planning.PlanReleases(desk.day(28), "Kursvik"))
    freezes = {row["planned_on"]: row["freeze_on"] for row in desk.rows(Release)}
    assert [row.freeze for row in shown] == [freezes[row.planned] for row in shown]
    assert shown[0].freeze == shown[0].planned


def test_a_day_that_falls_on_a_holiday_moves_and_says_off_which() -> None:
    (row,) = next_days(_typed(anchor="2026-12-25"), date(2026, 12, 24), 1)
    assert (row.due, row.planned) == (date(2026, 12, 25), date(2026, 12, 28))
    assert row.why


def test_the_nth_weekday_falls_once_a_month() -> None:
    days = next_days(_typed("2nd tue", ""), TODAY, 2)
    assert [row.due for row in days] == [date(2026, 12, 8), date(2027, 1, 12)]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (_typed("often"), "number of days"),
        (_typed("0"), "outside 1 to 366"),
        (_typed(anchor="soon"), "is not a date"),
        (_typed(freeze="-1"), "not a whole number"),
        (_typed(country="XX"), "No calendar"),
    ],
)
def test_what_is_half_typed_is_answered_with_a_sentence(typed: CadenceTyped, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        next_days(typed, TODAY)


@pytest.mark.parametrize("language", list(Language))
def test_every_template_can_be_seen_in_every_language(desk: Desk, language: Language) -> None:
    desk.do(set_house, SetHouse({"name": "Tallvik & Moor"}))
    for event in Event:
        found = template_preview(desk.database, event, language, TODAY)
        assert "47215" in found.subject + found.body
        assert "Tallvik & Moor" in found.body
