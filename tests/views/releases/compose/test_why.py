"""The *why* popover and the price of a day, by keys: what they say, and what is then in the database and in the plan."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.commands import pinning, valuing
from models.composing import Pin
from models.rules.terms import PinKind, ReleaseKind
from tests.views.releases.compose.stage import Stage
from tests.views.releases.room import mandate
from views.releases.compose.price import PricePopover
from views.widgets.labels import KeyCap, Label
from views.widgets.painting import key_text

KEY = Qt.Key


@pytest.fixture
def tight(stage: Stage) -> tuple[Stage, int, int, int]:
    """One release of ten days with a rich wish in it, and a poor one outside that does not fit beside it."""
    first = stage.release(14)
    rich = stage.wish(9, 8, tickets=3, release=first)
    poor = stage.wish(4, 6, tickets=1)
    stage.room.refresh()
    return stage, first, rich, poor


def test_w_says_what_keeps_a_card_out_and_what_forcing_it_in_costs(tight: tuple[Stage, int, int, int]) -> None:
    stage, _first, rich, poor = tight
    stage.room.go_to(poor)
    words = stage.why().words()
    assert f"Why is C-{poor} not in the plan?" in words
    assert "development has 2 pd left, it needs 6 pd." in words
    assert "after the best plan" in words
    assert "Nothing it requires is missing." in words
    assert "Forcing it in costs" in words
    assert f"C-{rich} goes out; 3 get a new date" in words


def test_w_says_what_leaving_a_card_out_would_lose(tight: tuple[Stage, int, int, int]) -> None:
    stage, first, rich, poor = tight
    stage.room.go_to(rich, first)
    words = stage.why().words()
    assert f"Why is C-{rich} in" in words
    assert "Leaving it out would lose" in words
    assert "value, with what comes instead counted in." in words, "it brings more than that"
    assert f"Instead: C-{poor} comes in" in words


def test_what_moves_instead_is_named_with_the_release_it_moves_to(stage: Stage) -> None:
    first, _second = stage.release(14), stage.release(42)
    rich = stage.wish(9, 8, release=first)
    poor = stage.wish(4, 6)
    stage.room.refresh()
    stage.room.go_to(rich, first)
    popover = stage.why()
    assert f"C-{poor} moves to {popover._names.of(f'R-{first}')}" in popover.words()


def test_w_on_a_candidate_says_that_it_speaks_of_the_best_plan(stage: Stage) -> None:
    stage.release(14)
    rich = stage.wish(9, 8, tickets=3)
    stage.room.refresh()
    stage.room.go_to(rich)
    assert f"Why does the best plan put C-{rich} into" in stage.why().words()


def test_the_price_of_a_day_that_was_told_stands_by_itself_with_its_number(tight: tuple[Stage, int, int, int]) -> None:
    stage, first, rich, poor = tight
    stage.room.go_to(rich, first)
    popover = stage.why()
    assert popover.said is not None
    ((words, price),) = popover.said.prices
    assert (words, price) == ("Of that, for days told already", "0.5 value")
    assert f"{words} {price}" in popover.words()
    assert any(label.text() == price and label.isVisible() for label in popover.findChildren(Label))
    stage.room.press(KEY.Key_Escape)
    stage.room.go_to(poor)
    forced = stage.why().said
    assert forced is not None
    assert forced.prices == popover.said.prices, "forcing the poor one in moves the rich one's day as well"


def test_the_price_of_a_move_where_few_are_wanted_stands_by_itself(tight: tuple[Stage, int, int, int]) -> None:
    stage, _first, rich, _poor = tight
    stage.compose()
    stage.panel.head.options.few_moves.trigger()
    stage.room.settle()
    stage.panel.foot.discard.click()
    stage.room.screen.focus_list()
    stage.room.go_to(rich, _first)
    said = stage.why().said
    assert said is not None
    assert said.prices == (
        ("Of that, for days told already", "0.5 value"),
        ("Of that, for moves: few are wanted", "9.5 value"),
    )


def test_escape_closes_and_the_focus_is_on_the_card_again(tight: tuple[Stage, int, int, int]) -> None:
    stage, _first, _rich, poor = tight
    stage.room.go_to(poor)
    popover = stage.why()
    assert popover.isVisible()
    stage.room.press(KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert stage.room.column(0).cards.hasFocus()
    assert stage.room.card().item.change_id == poor


def test_force_in_pins_and_shows_the_plan_that_comes_of_it(tight: tuple[Stage, int, int, int]) -> None:
    stage, first, rich, poor = tight
    stage.room.go_to(poor)
    popover = stage.why()
    assert popover.buttons["pin"].text() == "Force in"
    popover.buttons["pin"].click()
    stage.room.settle()
    pins = stage.work.rows(Pin)
    assert [(pin["change_id"], pin["release_id"], pin["kind"]) for pin in pins] == [(poor, first, PinKind.PINNED)]
    assert stage.lines("in") == {poor: True}
    assert stage.lines("out") == {rich: True}


def test_keep_out_bars_from_every_plan_and_let_in_takes_it_back(stage: Stage) -> None:
    stage.release(14)
    wish = stage.wish(9, 3)
    stage.compose()
    stage.stand_on("in", wish)
    stage.why().buttons["bar"].click()
    stage.room.settle()
    assert [pin["kind"] for pin in stage.work.rows(Pin)] == [PinKind.BARRED]
    assert stage.lines("in") == {}
    stage.room.go_to(wish)
    popover = stage.why()
    assert f"C-{wish} is barred from all releases." in popover.words()
    popover.buttons["unpin"].click()
    stage.room.settle()
    assert stage.work.rows(Pin) == []
    assert stage.lines("in") == {wish: True}


def test_what_is_pinned_says_so_and_can_be_unpinned(stage: Stage) -> None:
    first = stage.release(14)
    wish = stage.wish(9, 3, release=first)
    stage.work.do(pinning.pin, pinning.PinTo(wish, first))
    stage.room.refresh()
    stage.room.go_to(wish, first)
    popover = stage.why()
    assert f"C-{wish} is pinned to" in popover.words()
    assert set(popover.buttons) == {"unpin"}


def test_what_is_built_stays_and_offers_nothing(stage: Stage) -> None:
    first = stage.release(14)
    wish = stage.wish(9, 3, release=first)
    stage.work.tested(wish)
    stage.room.refresh()
    stage.room.go_to(wish, first)
    popover = stage.why()
    assert "Built for" in popover.words()
    assert popover.buttons == {}


def test_a_card_of_unknown_effort_says_what_is_missing(stage: Stage) -> None:
    stage.release(14)
    unknown = stage.work.honoured()
    stage.room.refresh()
    stage.room.go_to(unknown)
    assert "Nobody has said how much work" in stage.why().words()


def test_a_pin_beyond_the_composed_releases_is_named_once_and_can_be_taken_back(stage: Stage) -> None:
    last = [stage.release(14 * place) for place in range(1, 6)][-1]
    away = stage.wish(5, 2)
    stage.work.do(pinning.pin, pinning.PinTo(away, last))
    stage.room.refresh()
    stage.room.go_to(away)
    popover = stage.why()
    assert popover.words().count("Pinned to") == 1
    assert "pinned to" not in popover.words()
    assert [button.text() for button in popover.buttons.values()] == ["Unpin"]


def test_without_a_release_the_popover_says_what_to_do(stage: Stage) -> None:
    stage.work.release(14, ReleaseKind.EXPEDITED)
    lonely = stage.wish(5, 2)
    stage.room.refresh()
    stage.room.go_to(lonely)
    popover = stage.why()
    assert "Lay some out" in popover.accessibleDescription()


def test_the_column_says_what_one_more_day_would_bring(tight: tuple[Stage, int, int, int]) -> None:
    stage, first, rich, _poor = tight
    small = stage.wish(5, 3, tickets=2)
    stage.room.refresh()
    stage.room.go_to(rich, first)
    stage.room.shift(KEY.Key_D)
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, PricePopover)
    assert [cap.accessibleName() for cap in popover.findChildren(KeyCap)] == [key_text("Shift+D")] == ["Shift D"]
    assert popover.accessibleDescription().startswith("development: one more day brings")
    figures = [label.text() for label in popover.findChildren(Label) if label.text().startswith("+")]
    assert figures, "the rows repeat what the title says"
    assert "nothing" not in popover.accessibleDescription(), f"C-{small} needs one day more than there is"
    stage.room.press(KEY.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_what_can_wait_and_comes_in_all_the_same_says_what_it_settles(stage: Stage) -> None:
    stage.release(14)
    law = mandate(stage.room, stage.work.day(200))
    stage.work.do(valuing.set_score, valuing.SetScore(law, {"effort": "2"}))
    stage.room.refresh()
    stage.room.go_to(law)
    words = stage.why().words()
    assert f"Why does the best plan put C-{law} into" in words
    assert "It settles a demand of law or contract." in words
    assert "It can wait: a release after these still makes" in words


def test_what_can_wait_for_a_later_release_is_no_obstacle(stage: Stage) -> None:
    stage.release(14)
    law = mandate(stage.room, stage.work.day(200))
    stage.work.do(valuing.set_score, valuing.SetScore(law, {"effort": "40"}))
    stage.room.refresh()
    stage.room.go_to(law)
    said = stage.why().said
    assert said is not None
    assert [line.good for line in said.lines if line.sentence.startswith("It can wait: a release after")] == [None]
