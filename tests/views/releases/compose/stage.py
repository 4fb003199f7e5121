"""A stage for the Compose panel: a small house with too much to do, the panel open, and what it says in one line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.commands import planning, valuing
from models.releases import Release
from tests.views.releases.room import Room
from views.releases.compose.panel import ComposePanel
from views.releases.compose.rows import PlanLine
from views.releases.compose.why import WhyPopover
from views.widgets.labels import Label

KEY = Qt.Key


class Stage:
    """One product, its releases, and changes of known value and effort."""

    def __init__(self, room: Room) -> None:
        self.room, self.work = room, room.work

    # ---- what there is

    def release(self, days: int, capacity: float = 10) -> int:
        """A release so many days from now, with its person-days."""
        number = self.work.release(days)
        self.work.do(planning.edit_release, planning.EditRelease(number, capacity=capacity))
        return number

    def wish(self, value: int, effort: float, *, tickets: int = 0, release: int | None = None) -> int:
        """An honoured wish of that value (1 to 10) and effort, for which so many wait; in a release where one is named."""
        number = self.work.honoured(*(self.work.ticket() for _ in range(tickets)))
        facts = {"value": str(value), "effort": str(effort), "audience": "user"}
        self.work.do(valuing.set_score, valuing.SetScore(number, facts))
        if release is not None:
            self.work.place(number, release)
        return number

    def where(self, change: int) -> int | None:
        """The release that a change stands in."""
        return next((row["id"] for row in self.work.rows(Release) if change in self.work.items(row["id"])), None)

    # ---- the panel

    def compose(self) -> ComposePanel:
        """Press C on the board, and wait for the plan."""
        self.room.refresh()
        self.room.screen.focus_list()
        self.room.press(KEY.Key_C)
        return self.panel

    @property
    def panel(self) -> ComposePanel:
        """The panel that is open."""
        panel = self.room.screen.side.current_panel()
        assert isinstance(panel, ComposePanel)
        return panel

    def lines(self, group: str) -> dict[int, bool | None]:
        """The changes listed in a group, with their ticks."""
        rows: list[PlanLine] = self.panel.model.rows()
        return {line.change: line.taken for line in rows if line.group == group and not line.is_head}

    def spoken(self) -> str:
        """All that the list says."""
        model = self.panel.model
        role = Qt.ItemDataRole.AccessibleTextRole
        return "\n".join(str(model.data(model.index(row, 0), role)) for row in range(model.rowCount()))

    def stand_on(self, group: str, change: int = 0) -> None:
        """Make a line of the list current."""
        rows: list[PlanLine] = self.panel.model.rows()
        line = next(line for line in rows if line.group == group and line.change == change)
        self.panel.list.setFocus()
        assert self.panel.list.go_to(line.id)

    def tick(self, group: str, change: int) -> None:
        """Space on a move."""
        self.stand_on(group, change)
        self.room.press(KEY.Key_Space)

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl where the focus is."""
        self.room.press(key, Qt.KeyboardModifier.ControlModifier)

    def page_words(self) -> str:
        """What the panel's labels say."""
        return "\n".join(label.text() for label in self.panel.findChildren(Label) if label.isVisible())

    # ---- why

    def why(self) -> WhyPopover:
        """Press W where the focus is, and wait for the answer."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, KEY.Key_W)
        popover = QApplication.activePopupWidget()
        assert isinstance(popover, WhyPopover)
        self.room.settle()
        return popover
