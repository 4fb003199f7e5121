"""Estimating from the Backlog by its key."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.app.commands.desk import Desk as House
from tests.views.backlog.conftest import Seat
from views.widgets.estimate import EstimateDialog

Sit = Callable[[], Seat]


def test_t_asks_for_the_estimate_and_the_table_shows_it(house: House, sit: Sit) -> None:
    change = house.parked(house.ticket())
    seat = sit()
    seat.press(Qt.Key.Key_T)
    dialog = seat.dialog(EstimateDialog)
    dialog.likely.setText("5")
    dialog.high.setText("9")
    seat.do(dialog)
    row = house.row_of(change)
    assert (row["effort_low"], row["effort"], row["effort_high"]) == (None, 5, 9)
