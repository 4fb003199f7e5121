"""What stands beside a change: its rank in a sentence, what was said on the like before, and what else is found later."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.commands import valuing
from tests.app.commands.desk import Desk as House
from tests.views.decisions.conftest import Seat
from tests.views.decisions.test_deciding import three
from views.widgets.labels import Label

Key = Qt.Key
Sit = Callable[[], Seat]


def words_on(seat: Seat) -> list[str]:
    return [label.text() for label in seat.screen.page.findChildren(Label) if label.isVisibleTo(seat.screen.page)]


def test_the_rank_is_told_in_sentences_with_what_would_swap_it(house: House, sit: Sit) -> None:
    first, second, third = three(house)
    for change, value in ((first, "9"), (second, "6"), (third, "3")):
        house.do(valuing.set_score, valuing.SetScore(change, {"value": value, "effort": "5", "audience": "user"}))
    seat = sit()
    seat.press(Key.Key_J)
    said = words_on(seat)
    assert seat.current() == second
    assert any(words.startswith("rank 2 of 3") and "before 50 % of the others" in words for words in said)
    above = next(words for words in said if words.startswith(f"C-{first} goes before C-{second}: "))
    assert "the first scores" in above
    assert any(words.startswith(f"C-{second} goes before C-{third}: ") for words in said)
    assert any("They would swap with" in words and "instead of 6" in words for words in said)
