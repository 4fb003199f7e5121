"""The panel's page for demands that can't hold together: what helps only together is said under them."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.composer.composing import compose
from app.composer.conflicts import Conflict
from app.composer.problem import Candidate, Problem, Release
from views.releases.compose.conflict import ConflictPage
from views.releases.compose.words import Names
from views.widgets.labels import Label


def test_the_days_of_several_teams_that_help_together_are_said(qtbot: QtBot) -> None:
    day = date(2027, 1, 4)
    law = Candidate("C-1", 5.0, {"development": 8.0, "test": 5.0}, mandate=day)
    with pytest.raises(Conflict) as caught:
        compose(Problem((law,), (Release("R-1", day, {"development": 2.0, "test": 4.0}),)))
    page = ConflictPage()
    qtbot.addWidget(page)
    page.show_conflict(caught.value, Names())
    (said,) = [each.text() for each in page.findChildren(Label) if each.text().startswith("Together these help: ")]
    assert "Have 6 pd more of development in R-1." in said
    assert "Have 1 pd more of test in R-1." in said
