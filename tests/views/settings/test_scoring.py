"""The Scoring page by keys: what another model or policy would move, saved in one act, kept while it is half done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.commands.valuing import SetScore, set_score
from app.queries.ranking import scoring, scoring_document
from models.changes import Change
from models.rules.policy import RuleKind
from models.rules.scoring import ModelKind
from tests.app.commands.desk import Desk as House
from tests.views.settings.conftest import Open
from views.desk import Desk
from views.settings.scoring import DRAFT, ScoringPage
from views.settings.screen import HOUSE, SCORING, SettingsScreen
from views.widgets.buttons import TabStrip
from views.widgets.labels import Label

Settle = Callable[[], None]


def page_of(screen: SettingsScreen, settle: Settle) -> ScoringPage:
    page = screen.page(SCORING)
    assert isinstance(page, ScoringPage)
    settle()
    return page


def retype(page: ScoringPage, name: str, key: str, text: str) -> None:
    field = page.criteria.fields[name, key]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


@pytest.fixture
def two(house: House) -> tuple[int, int]:
    """One that many wait for and that is worth little; one of a single person, worth much."""
    wide = house.parked(house.ticket(organisation="Granvik", end_users=4000))
    dear = house.parked(house.ticket(organisation="Norr", end_users=3900))
    house.do(set_score, SetScore(wide, {"value": "2", "effort": "3", "visibility": "user"}))
    house.do(set_score, SetScore(dear, {"value": "3", "effort": "3", "visibility": "user"}))
    return wide, dear


def test_a_weight_shows_who_moves_before_it_is_saved_and_undo_brings_it_back(
    house: House, two: tuple[int, int], open_settings: Open, office: Desk, settle: Settle
) -> None:
    before = house.row(Change, two[0])["score"]
    page = page_of(open_settings(SCORING), settle)
    assert not page.save_button.isEnabled()
    retype(page, "value", "weight", "0")
    retype(page, "reach", "weight", "9")
    settle()
    assert page.moves.sentence == "Would move: 2 of 2, 1 of them up and 1 down. Pairs that swap: 1 of 1."
    assert house.row(Change, two[0])["score"] == before
    page.save_button.click()
    settle()
    settle()
    assert house.row(Change, two[0])["score"] != before
    assert not page.save_button.isEnabled()
    office.undo()
    settle()
    page.refresh()
    settle()
    assert house.row(Change, two[0])["score"] == before
    assert page.criteria.fields["reach", "weight"].text() == "4"


def test_rules_are_moved_and_switched_by_keys(
    house: House, two: tuple[int, int], open_settings: Open, settle: Settle
) -> None:
    page = page_of(open_settings(SCORING), settle)
    rules = page.rules.list
    rules.setFocus()
    rules.setCurrentRow(0)
    QTest.keyClick(rules, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(rules, Qt.Key.Key_Space)
    page.save_button.click()
    settle()
    policy = scoring(house.database).policy
    assert policy.rules[:2] == (RuleKind.QUICK_WINS, RuleKind.MANDATES)
    assert policy.off == {RuleKind.MANDATES}


def test_an_expression_is_refused_under_its_field_as_it_is_typed(
    house: House, two: tuple[int, int], open_settings: Open, settle: Settle
) -> None:
    page = page_of(open_settings(SCORING), settle)
    page.kind.choice.choose("own")
    QTest.keyClicks(page.expression, "reach / walue")
    assert "walue" in page._expression_line.refusal()
    assert not page.save_button.isEnabled()
    page.expression.selectAll()
    QTest.keyClicks(page.expression, "reach * value")
    assert page._expression_line.refusal() == ""
    settle()
    page.save_button.click()
    settle()
    assert scoring(house.database).model.kind is ModelKind.OWN
    assert house.row(Change, two[0])["score"] == 8000


def test_weights_that_sum_to_nothing_are_refused_in_words(open_settings: Open, settle: Settle) -> None:
    page = page_of(open_settings(SCORING), settle)
    for name in ("reach", "value", "visibility"):
        retype(page, name, "weight", "0")
    assert "sum to nothing" in page.refusal.text()
    retype(page, "reach", "weight", "x")
    assert "“x” is none" in page.refusal.text()
    assert not page.save_button.isEnabled()
    page.discard_button.click()
    assert page.criteria.fields["reach", "weight"].text() == "4"
    assert not page.refusal.isVisible()


def test_what_is_left_unsaved_is_there_again(house: House, open_settings: Open, office: Desk, settle: Settle) -> None:
    screen = open_settings(SCORING)
    page = page_of(screen, settle)
    page.kind.choice.choose("rice")
    screen.open_item("settings", HOUSE)
    settle()
    assert office.drafts.text(DRAFT)
    again = page_of(open_settings(SCORING), settle)
    assert again.kind.value() == "rice"
    assert scoring(house.database).model.kind is ModelKind.FORTNIGHT
    again.save_button.click()
    settle()
    settle()
    again._keep_draft()
    settle()
    assert scoring(house.database).model.kind is ModelKind.RICE
    assert office.drafts.text(DRAFT) == ""


def test_the_document_goes_into_a_file_and_comes_out_of_one(
    house: House, open_settings: Open, settle: Settle, tmp_path: Path
) -> None:
    page = page_of(open_settings(SCORING), settle)
    path = tmp_path / "scoring.toml"
    page.choose_target = page.choose_source = lambda: str(path)
    page.kind.choice.choose("wsjf")
    page.export_button.click()
    settle()
    page.discard_button.click()
    page.import_button.click()
    settle()
    assert page.kind.value() == "wsjf"
    page.save_button.click()
    settle()
    assert scoring_document(house.database)["model"]["kind"] == "wsjf"
    path.write_text("[model]\nkind = 'ricey'")
    page.import_button.click()
    settle()
    assert "Did you mean rice?" in page.refusal.text()


def test_a_criterion_is_added_and_removed(open_settings: Open, settle: Settle) -> None:
    page = page_of(open_settings(SCORING), settle)
    page.kind.choice.choose("own")
    QTest.keyClicks(page.new_name, "time_saved")
    QTest.keyClick(page.new_name, Qt.Key.Key_Return)
    assert ("time_saved", "weight") in page.criteria.fields
    page.criteria.removed.emit("time_saved")
    assert "time_saved" not in page.document["model"]["criteria"]


def test_tab_goes_through_the_page_as_it_stands(open_settings: Open, settle: Settle) -> None:
    page = page_of(open_settings(SCORING), settle)
    page.kind.choice.setFocus()
    seen: list[QWidget] = []
    for _ in range(40):
        target = QApplication.focusWidget()
        if target is None or target is page.threshold:
            break
        seen.append(target)
        QTest.keyClick(target, Qt.Key.Key_Tab)
    fields = list(page.criteria.fields.values())
    assert QApplication.focusWidget() is page.threshold
    assert [each for each in seen if each in fields] == fields
    assert page.reason not in seen


def test_the_settings_head_has_no_nameless_stop_for_tab(open_settings: Open) -> None:
    screen = open_settings(SCORING)
    for strip in screen.findChildren(TabStrip):
        assert bool(strip.focusPolicy() & Qt.FocusPolicy.TabFocus) == bool(strip.count())


def test_below_the_form_what_would_move_takes_room_only_when_something_was_altered(
    two: tuple[int, int], open_settings: Open, settle: Settle
) -> None:
    screen = open_settings(SCORING)
    page = page_of(screen, settle)
    assert page.moves.isVisible(), "beside the form there is room"
    screen.resize(900, 800)
    settle()
    QApplication.processEvents()
    assert not page.moves.isVisible()
    assert page.save_button.isVisible()
    assert page.sheet.height() > 500
    retype(page, "value", "weight", "0")
    settle()
    QApplication.processEvents()
    assert page.moves.isVisible()
    assert page.moves.height() > 100
    page.discard()
    settle()
    QApplication.processEvents()
    assert page.sheet.height() > 500


def test_the_fields_of_the_criteria_begin_and_end_where_others_do(open_settings: Open, settle: Settle) -> None:
    page = page_of(open_settings(SCORING), settle)
    QApplication.processEvents()

    def ends(field: QWidget) -> tuple[int, int]:
        return field.mapTo(page, QPoint(0, 0)).x(), field.mapTo(page, field.rect().topRight()).x()

    usual = ends(page.threshold)
    assert ends(page.criteria.fields["value", "weight"])[0] == usual[0]
    assert ends(page.criteria.fields["visibility", "levels"]) == usual
    assert "Levels" in {label.text() for label in page.criteria.findChildren(Label) if label.isVisible()}
