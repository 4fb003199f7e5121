"""The month: weeks as rows, walked through by day and week, releases opened by Enter and dragged to another day."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QMenu, QTableView, QWidget

from app.rows.capacity import CalendarDay, CalendarRelease
from views.releases.calendar.cell import DROP_DAY, DayDelegate, chip_at
from views.releases.calendar.days import Chip, DayLook, Index, MonthAsked, MonthModel
from views.releases.words import translate
from views.theme import px
from views.widgets.heads import name_corner

#: What a dragged release carries: its number.
RELEASE_MIME = "application/x-fortnight-release"
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
    Qt.Key.Key_K: -7,
    Qt.Key.Key_J: 7,
}


class MonthView(QTableView):
    """A month with one current day."""

    #: The current day is another, perhaps of another month.
    day_changed = Signal(object)
    #: A release is to be opened.
    release_wanted = Signal(int)
    #: A release was dropped on another day: the release and the day.
    moved = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weeks = MonthModel(self)
        self._day = date.min
        self._pressed: tuple[QPoint, Chip] | None = None
        self.setModel(self.weeks)
        self.setItemDelegate(DayDelegate(self))
        self.setAccessibleName(translate("Releases", "Calendar: a month"))
        name_corner(self)
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        for header, least in ((self.horizontalHeader(), px(60)), (self.verticalHeader(), px(72))):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(least)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    # ---- what it shows

    def show_month(self, asked: MonthAsked, days: Mapping[date, CalendarDay]) -> None:
        """Shows a month as far as its days have arrived; the current day stays."""
        self.weeks.show(asked, days)
        self._make_current(self._day)

    def day(self) -> date:
        """The current day."""
        return self._day

    def set_day(self, day: date) -> None:
        """Makes a day current, if it is shown; says nothing of it."""
        self._day = day
        self._make_current(day)

    def look(self) -> DayLook | None:
        """What the current day shows."""
        place = self.weeks.place_of(self._day)
        return self.weeks.look(place.row(), place.column()) if place.isValid() else None

    def releases(self) -> list[CalendarRelease]:
        """The releases of the current day: those that ship, then those that freeze."""
        look = self.look()
        return [chip.release for chip in look.chips] if look is not None else []

    def _make_current(self, day: date) -> None:
        place = self.weeks.place_of(day)
        if place.isValid() and place != self.currentIndex():
            self.selectionModel().setCurrentIndex(place, self.selectionModel().SelectionFlag.ClearAndSelect)
            self.scrollTo(place)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Another day by mouse, or by whoever moves in tables."""
        super().currentChanged(current, previous)
        if current.isValid():
            day = self.weeks.look(current.row(), current.column()).day
            if day != self._day:
                self._day = day
                self.day_changed.emit(day)

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by day and week, over the month's edge as well; Home and End within the week; Enter opens."""
        key = Qt.Key(event.key())
        if event.modifiers() not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            column = self.weeks.place_of(self._day).column()
            self._step(-column if key == Qt.Key.Key_Home else 6 - column)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_current()
        else:
            event.ignore()

    def _step(self, days: int) -> None:
        before, self._day = self._day, self._day + timedelta(days=days)
        self._make_current(self._day)
        if self._day != before:
            self.day_changed.emit(self._day)

    def open_current(self) -> None:
        """Opens the day's release; of several, asks which."""
        releases = list({each.release_id: each for each in self.releases()}.values())
        if len(releases) == 1:
            self.release_wanted.emit(releases[0].release_id)
        elif releases:
            self._ask_which(releases)

    def _ask_which(self, releases: list[CalendarRelease]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in releases:
            action = QAction(each.name, menu)
            action.triggered.connect(lambda _checked=False, number=each.release_id: self.release_wanted.emit(number))
            menu.addAction(action)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done, on the day under the pointer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.actions() if action.isVisible()])
        menu.popup(event.globalPos())

    # ---- the mouse

    def _chip_under(self, spot: QPoint) -> Chip | None:
        index = self.indexAt(spot)
        if not index.isValid():
            return None
        return chip_at(self.visualRect(index), self.weeks.look(index.row(), index.column()), spot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a chip may become a drag."""
        super().mousePressEvent(event)
        spot = event.position().toPoint()
        chip = self._chip_under(spot)
        self._pressed = (spot, chip) if chip is not None and event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough from where it was pressed, the chip is dragged."""
        spot = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            over = self._chip_under(spot) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        start, chip = self._pressed
        if chip.can_move and (spot - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(chip.release)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A chip that was not dragged is opened."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self._chip_under(event.position().toPoint()) == pressed[1]:
            self.release_wanted.emit(pressed[1].release.release_id)

    def _drag(self, release: CalendarRelease) -> None:
        data = QMimeData()
        data.setData(RELEASE_MIME, QByteArray(str(release.release_id).encode()))
        data.setText(release.name)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)
        self._show_drop("")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Releases alone."""
        if event.mimeData().hasFormat(RELEASE_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows the day it would fall on."""
        index = self.indexAt(event.position().toPoint())
        if not event.mimeData().hasFormat(RELEASE_MIME) or not index.isValid():
            event.ignore()
            return
        self._show_drop(self.weeks.look(index.row(), index.column()).day.isoformat())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is over no day."""
        self._show_drop("")

    def dropEvent(self, event: QDropEvent) -> None:
        """A release on another day."""
        index = self.indexAt(event.position().toPoint())
        self._show_drop("")
        if not index.isValid() or not event.mimeData().hasFormat(RELEASE_MIME):
            return
        number = int(bytes(event.mimeData().data(RELEASE_MIME).data()).decode())
        event.acceptProposedAction()
        self.moved.emit(number, self.weeks.look(index.row(), index.column()).day)

    def _show_drop(self, day: str) -> None:
        self.setProperty(DROP_DAY, day)
        self.viewport().update()
