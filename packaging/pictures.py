"""Makes docs/pictures: plays the sample in a temporary folder, walks through the real window without a screen, grabs what it sees.

    .venv/bin/python packaging/pictures.py [FOLDER]        FOLDER is docs/pictures, unless said

The words are set in Inter where it is installed (Debian: apt-get install -y fonts-inter), else in the system's own font.
"""

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.sample.replay import make_sample
from app.settings import Choices, data_folder, keep_choices
from app.startup import open_database
from models.database import Database
from views.application import Session, make_application
from views.decisions.screen import DecisionsScreen
from views.desk import Desk
from views.main_window import MainWindow, window_settings
from views.opening import Opening, beginning, places
from views.releases.calendar.tab import CalendarTab
from views.releases.screen import ReleasesScreen
from views.releases.tab import ReleasesTab
from views.theme import apply_theme

ROOT = Path(__file__).resolve().parent.parent
WIDE, NARROW = (1440, 900), (1024, 700)
WHO = "Eva Holm"
PRODUCT = "Kursoria"
REASON = "Many of you asked for this, and it fits in with what we build next."


class Walk:
    """One walk through the window: waits until it is quiet, finds telling items and grabs pictures."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        form = window_settings(str(data_folder() / "form.ini"))
        self.session = Session(WHO, beginning(Opening(None, WHO)), places, form)
        self.session.begin()
        self.settle(600)

    def see_first_start(self) -> None:
        """What somebody sees who has no database."""
        assert self.session.first is not None, "there is a database already"
        self.grab(self.session.first, "first-start-light", WIDE)

    def see_places(self) -> None:
        """Each place in its best light, one in a small window, one in the dark."""
        self.window.resize(*WIDE)
        for place, name, prepare in (
            ("inbox", "inbox-light", self._inbox),
            ("decisions", "decisions-light", self._decisions),
            ("backlog", "backlog-light", self._backlog),
            ("backlog", "chart-light", self._chart),
            ("outbox", "outbox-light", self._outbox),
            ("cases", "cases-light", self._cases),
            ("settings", "settings-light", self._settings),
        ):
            self.show(place, prepare)
            self.grab(self.window, name, WIDE)
        self.show("decisions", self._search)
        self.grab(self.window, "search-light", WIDE)
        self.press(Qt.Key.Key_Escape)
        self.show("decisions")
        self.grab(self.window, "decisions-narrow", NARROW)
        self._see_meeting()
        self.window.resize(*WIDE)
        self.show("releases", self._of_product)
        for name, prepare in (
            ("compose-light", self._compose),
            ("release-page-light", self._release_page),
            ("calendar-light", self._timeline),
            ("fixes-light", self._fixes),
            ("whatif-light", self._what_if),
        ):
            prepare()
            self.grab(self.window, name, WIDE)
        self._releases_screen().head.tabs.choose("board")
        apply_theme(self._app, "dark")
        self.window.resize(*WIDE)
        self.show("releases", self._releases)
        self.grab(self.window, "releases-dark", WIDE)

    def close(self) -> None:
        """Ends the window and its threads."""
        for shown in (self.session.window, self.session.first):
            if shown is not None:
                shown.close()
        self.session.end()

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert self.session.window is not None, "the window did not open"
        return self.session.window

    @property
    def database(self) -> Database:
        """The sample."""
        found: Database = self.window.desk.database
        return found

    def show(self, place: str, prepare: Callable[[], object] | None = None) -> None:
        """Opens a place, selects what is worth seeing there, and waits until all of it is drawn."""
        self.window.go_to(place)
        self.settle()
        self.window.activateWindow()
        self.window.current_place().focus_list()
        self.settle()
        if prepare is not None:
            prepare()
            self.settle()

    def settle(self, quiet: int = 300, longest: int = 600_000) -> None:
        """Waits until nothing has been under way for *quiet* milliseconds."""
        still = waited = 0
        while still < quiet and waited < longest:
            QTest.qWait(20)
            still = still + 20 if self.session.background.is_idle() else 0
            waited += 20
        assert still >= quiet, "the window never came to rest"

    def grab(self, widget: QWidget, name: str, size: tuple[int, int]) -> None:
        """Saves what the widget looks like at that size."""
        widget.resize(*size)
        widget.activateWindow()
        self.settle()
        target = self._folder / f"{name}.png"
        save(widget.grab().toImage(), target)
        sys.stdout.write(f"{target.name}  {widget.width()} × {widget.height()}  {target.stat().st_size // 1000} kB\n")

    # ---- what is worth seeing in each place

    def _inbox(self) -> None:
        from app.queries.similar import alike_to_ticket
        from app.queries.tickets import inbox_rows

        fresh = inbox_rows(self.database, "new").rows[:19]
        alike = {row.id: alike_to_ticket(self.database, row.id).rows for row in fresh}
        telling = max(fresh, key=lambda row: sum(len(each.words) for each in alike[row.id]))
        self.window.current_place().open_item("ticket", telling.id)

    def _decisions(self) -> None:
        from app.queries.changes import change_sheet, queue_rows
        from app.rows.page import Asked

        wishes = queue_rows(self.database, "to-decide", Desk.now().date(), Asked("kind:wish state:parked")).rows
        sheets = [change_sheet(self.database, wish.id) for wish in wishes]
        telling = max(sheets, key=lambda sheet: len({each.language for each in sheet.waiters}))
        self.window.current_place().open_item("change", telling.row.id)
        self.settle()
        self.press(Qt.Key.Key_E)
        self.type(REASON)

    def _backlog(self) -> None:
        self.go_down(2)

    def _see_meeting(self) -> None:
        """A meeting is a window of its own."""
        QTest.keyClick(self.window, Qt.Key.Key_F11)
        self.settle()
        desk = self.window.current_place()
        assert isinstance(desk, DecisionsScreen)
        meeting = desk.meeting()
        assert meeting is not None, "no meeting is held"
        self.grab(meeting, "meeting-light", WIDE)
        meeting.close()
        self.settle()

    def _chart(self) -> None:
        self.press(Qt.Key.Key_C)

    def _outbox(self) -> None:
        self.go_down(1)

    def _cases(self) -> None:
        self.go_down(1)

    def _search(self) -> None:
        QTest.keyClick(self.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.type("report")

    def _settings(self) -> None:
        self.go_down(4)

    def _releases(self) -> None:
        self.go_down(1)

    def _releases_screen(self) -> ReleasesScreen:
        screen = self.window.current_place()
        assert isinstance(screen, ReleasesScreen)
        return screen

    def _of_product(self) -> None:
        self._releases_screen().head.product_chosen.emit(PRODUCT)

    def _compose(self) -> None:
        self.press(Qt.Key.Key_C)
        self.settle(1500)

    def _release_page(self) -> None:
        """The first release that is still to ship."""
        screen = self._releases_screen()
        coming = next(column.release for column in screen.board.columns() if column.release is not None)
        screen.open_release(coming.id)
        self.settle()

    def _timeline(self) -> None:
        tab = self._turn_to("calendar")
        assert isinstance(tab, CalendarTab)
        tab.show_form("timeline")
        self.settle()
        tab.strip.products_chosen.emit(frozenset())
        self.settle()

    def _fixes(self) -> None:
        self._turn_to("fixes")

    def _what_if(self) -> None:
        """What a good third less of the first team's time would bring."""
        self._turn_to("whatif")
        self.settle(1500)
        for _ in range(4):
            self.press(Qt.Key.Key_PageDown)
        self.settle(1500)

    def _turn_to(self, name: str) -> ReleasesTab:
        screen = self._releases_screen()
        screen.head.tabs.choose(name)
        self.settle(600)
        return screen.current_tab()

    def go_down(self, rows: int) -> None:
        """Goes down the list that has the focus."""
        for _ in range(rows):
            self.press(Qt.Key.Key_J)

    def press(self, key: Qt.Key) -> None:
        """Presses a key where the focus is."""
        QTest.keyClick(self._app.focusWidget() or self.window, key)
        self.settle(100)

    def type(self, words: str) -> None:
        """Types words where the focus is."""
        focused = self._app.focusWidget()
        assert focused is not None, "nothing has the focus"
        QTest.keyClicks(focused, words)


def application() -> QApplication:
    """The application, in a good font where there is one."""
    app = QApplication([sys.argv[0]])
    chosen = QFont("Inter") if "Inter" in QFontDatabase.families() else app.font()
    chosen.setPixelSize(13)
    app.setFont(chosen)
    return make_application()


def save(picture: QImage, target: Path) -> None:
    """Writes a picture as small as PNG can, in its 256 commonest colours; the rest of them are the blurred edges of letters."""
    opaque = picture.convertToFormat(QImage.Format.Format_RGB32)
    used = Counter(memoryview(opaque.constBits()).cast("I"))
    table = [colour for colour, _ in used.most_common(256)]
    drawn = opaque.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither)
    if not drawn.save(str(target), quality=0):
        raise SystemExit(f"{target} can't be written.")


def main() -> None:
    """Make all pictures."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    app = application()
    with tempfile.TemporaryDirectory(prefix="fortnight-pictures-", ignore_cleanup_errors=True) as data:
        for name, see in (("sample", Walk.see_places), ("nothing", Walk.see_first_start)):
            os.environ["FORTNIGHT_DATA"] = str(Path(data) / name)
            keep_choices(Choices(who=WHO, theme="light", language="en_GB"))
            if name == "sample":
                make_the_sample()
            apply_theme(app, "light")
            walk = Walk(app, folder)
            try:
                see(walk)
            finally:
                walk.close()


def make_the_sample() -> None:
    """Half a year of two products, in the user's own database of this run."""
    database = open_database()
    make_sample(database, Desk.now().astimezone().date())
    database.close()


if __name__ == "__main__":
    main()
