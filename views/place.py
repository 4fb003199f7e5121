"""What every place is: a widget with a list, its actions and its keys."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from app.effects import Effects
from views.desk import Desk
from views.widgets.buttons import TabStrip
from views.widgets.filter_field import FilterField
from views.widgets.lists import RowList, RowTable


class Place(QWidget):
    """A place of the window; made when first opened.

    A place overrides `refresh` (ask for its rows anew), `effects_touch` (does it show any of these?), `actions`, and
    where it can: `open_item` (show that ticket, change …), `focus_list`, `close_band`. It emits `count_changed`.
    Splitters and heads with an objectName are remembered by the window.
    """

    #: The number beside the place's name in the rail; -1 shows none.
    count_changed = Signal(int)
    #: All keys of the place are to be shown; connect ActionBar.keys_wanted to it, and bind `window.keys` to its emit.
    keys_wanted = Signal()
    #: Words for the status bar, left and right.
    status_changed = Signal(str, str)

    #: The id in the rail, e.g. `inbox`.
    name = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        #: What kind of item its main list holds, and that list; for the way back.
        self.items: tuple[str, RowList | RowTable] | None = None

    @property
    def title(self) -> str:
        """The place's name on the screen."""
        return self.windowTitle() or self.name

    def refresh(self) -> None:
        """Asks for what it shows anew; keeps selection and typed text."""

    def effects_touch(self, effects: Effects) -> bool:
        """Whether it shows anything that an act made out of date; to be on the safe side, yes."""
        return True

    def count(self) -> int | None:
        """The number for the rail; None for none."""
        return None

    def actions(self) -> list[QAction]:
        """The actions of the place, for the list of keys; QWidget's own list by default."""
        return super().actions()

    def open_item(self, kind: str, item: int) -> bool:
        """Shows that item; False where this place does not show its kind."""
        return False

    def close_band(self) -> bool:
        """Closes what is open and not done yet, for Ctrl+Z: that comes before any act; False where nothing is open."""
        return False

    def shown_item(self) -> tuple[str, int] | None:
        """Kind and id of what is shown, for the way back to it; None where that is the place itself."""
        if self.items is None:
            return None
        kind, view = self.items
        row = view.current_row()
        return (kind, row.id) if row is not None else None

    def show_words(self, kind: str, words: str) -> bool:
        """Shows everything of a kind that these filter words find; False where this place has no filter."""
        field = self.findChild(FilterField)
        if field is None:
            return False
        tabs = self.findChild(TabStrip)
        if tabs is not None:
            for tab in ("all", f"{kind}s"):
                tabs.choose(tab)
        field.set_words(words)
        return True

    def take_file(self, file: Path | None) -> bool:
        """Takes a file in (None: asks which); False where this place takes none."""
        return False

    def form(self) -> str:
        """What else of its form is remembered beside splitters and heads (a tab, an order), as a few words."""
        return ""

    def set_form(self, form: str) -> None:
        """Puts itself into a remembered form; whatever it can't read it leaves."""

    def focus_list(self) -> None:
        """Puts the focus into the list, where keys work."""
        self.setFocus()

    def mark_stale(self) -> None:
        """Something it shows has changed: reads anew now, or when it is next seen."""
        if self.isVisible():
            self._stale = False
            self.refresh()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Reads what changed while it was not seen."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()
