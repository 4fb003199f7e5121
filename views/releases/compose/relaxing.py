"""What the program does itself about a demand, and by hand from a *why*: pin, keep out, let in, untie, or open what to change."""

from collections.abc import Callable

from app.effects import Effects
from models.rules.terms import DependencyKind
from views.releases.board_tab import BoardTab
from views.releases.compose.clauses import WayOut


class Relaxing:
    """Acts from the Compose panel and its popover; *then* is called when one is done."""

    def __init__(self, board: BoardTab, then: Callable[[], None]) -> None:
        self._board, self._then = board, then

    def go(self, way: WayOut) -> None:
        """Goes a way out of a conflict."""
        if way.verb == "unpin":
            self.unpin(way.numbers[0])
        elif way.verb == "untie":
            self._untie(way)
        elif way.verb == "open":
            self._board.change_wanted.emit(way.numbers[0])
        else:
            row = next((each for each in self._board.board.releases() if each.id == way.numbers[0]), None)
            if row is not None:
                self._board.acts.edit(row)

    def pin(self, change: int, release: int) -> None:
        """It must be in that release of every plan."""
        from app.commands.pinning import PinTo, pin

        self._board.desk.do(pin, PinTo(change, release), then=self._done)

    def bar(self, change: int) -> None:
        """It must be in no plan."""
        from app.commands.pinning import Bar, bar

        self._board.desk.do(bar, Bar(change), then=self._done)

    def unpin(self, change: int) -> None:
        """It is free again."""
        from app.commands.pinning import Unpin, unpin

        self._board.desk.do(unpin, Unpin(change), then=self._done)

    def _untie(self, way: WayOut) -> None:
        from app.commands.dependencies import Depend, undepend

        change, other = way.numbers
        order = Depend(change, DependencyKind(way.kind), other or None)
        self._board.desk.do(undepend, order, then=self._done)

    def _done(self, _effects: Effects) -> None:
        self._then()
