"""The matrix shows each release on the day that it shipped, or is planned for."""

from app.queries.matrix import matrix
from models.rules.terms import ReleaseKind
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


def test_a_release_that_shipped_early_stands_with_the_day_that_it_shipped(desk: Desk) -> None:
    early, later = desk.release(14), desk.release(28)
    desk.release(3, ReleaseKind.EXPEDITED)
    desk.tested(desk.planned(release=early))
    desk.ship(early)
    days = {column.release_id: column.planned for column in matrix(desk.database, desk.now.date()).columns}
    assert (days[early], days[later]) == (desk.day(0), desk.day(28))
