"""What the window is given to begin with: its plain undo takes nothing back that is older than a day."""

from datetime import UTC, datetime, timedelta

import pytest

from models.rules.errors import RuleBroken
from models.rules.states import ChangeState
from tests.app.commands.desk import Desk as House
from tests.views.office import empty_file, house, office
from views.desk import Desk
from views.opening import Opening, beginning
from views.watching import OthersActs

__all__ = ["empty_file", "house", "office"]


def test_the_plain_undo_of_the_window_leaves_old_acts_alone_and_the_one_of_an_act_does_not(house: House) -> None:
    house.now = datetime.now(UTC) - timedelta(days=2)
    change = house.parked(house.ticket())
    act = house.reject(change).act
    undo_act = beginning(Opening(None, house.who)).undo_act
    with pytest.raises(RuleBroken, match=f"fortnight undo {act}"):
        undo_act(house.database, house.who, None)
    undo_act(house.database, house.who, act)
    assert house.state_of(change) is ChangeState.PARKED


def test_the_plain_undo_of_the_window_takes_back_what_was_done_just_now(house: House) -> None:
    house.now = datetime.now(UTC) - timedelta(hours=1)
    change = house.parked(house.ticket())
    house.reject(change)
    beginning(Opening(None, house.who)).undo_act(house.database, house.who, None)
    assert house.state_of(change) is ChangeState.PARKED


def test_the_window_watches_what_others_do(house: House, office: Desk) -> None:
    beside = beginning(Opening(None, house.who)).beside
    assert beside is not None
    beside(office)
    assert office.findChild(OthersActs) is not None
