"""The application: language, theme, error window, first screen; joined to the rest by what is handed in.

Beginning(
    where="own database",                         words under the user's name
    is_new=True,                                  show the first start
    prepare=callable(choice, file) -> database    runs on the writer: "sample" | "empty" | "import" | "open"
    undo_act=callable(database, who, act) -> Effects
    due=callable(database) -> Effects | None      what must happen by time, every minute; None for nothing
    beside=callable(desk)                         begins what goes on beside the places, such as fetching mail
    close=callable(database)
    is_sample=callable(database) -> bool          whether everything there is made up
    counts=callable(database) -> numbers for the rail by place
)
run_window(who, beginning, places) -> int          opens the window and ends when it is closed
"""

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app.effects import Effects
from app.settings import choices, keep_choices, resource
from models.rules.errors import BadInput, Refusal
from views.background import Background
from views.collecting import Collecting
from views.desk import Desk
from views.error_window import ErrorHooks
from views.first_start import FirstStart
from views.icons import icon
from views.leaving import Leaving
from views.main_window import MainWindow, PlaceEntry, window_settings
from views.said import as_read, forget
from views.theme import THEMES, apply_theme

_log = logging.getLogger(__name__)

#: How often what is due by time is done, in milliseconds.
EVERY_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the window needs from outside; the database is whatever `prepare` gives (views never look into it)."""

    where: str
    is_new: bool
    prepare: Callable[[str, str], Any]
    undo_act: Callable[[Any, str, int | None], Effects]
    due: Callable[[Any], Effects | None] | None = None
    beside: Callable[[Desk], object] | None = None
    close: Callable[[Any], None] | None = None
    is_sample: Callable[[Any], bool] | None = None


Places = Callable[[], Sequence[PlaceEntry]]


def make_application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication, named, in the user's language and theme."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([sys.argv[0], *arguments])
    app.setApplicationName("Fortnight")
    app.setApplicationDisplayName("Fortnight")
    app.setDesktopFileName("fortnight")
    chosen = choices()
    install_language(app, chosen.language)
    apply_theme(app, chosen.theme if chosen.theme in THEMES else "system")
    app.setWindowIcon(icon("fortnight", "accent"))
    return app


def install_language(app: QApplication, language: str) -> None:
    """Loads the translations of a language (empty: the system's) where there are any; English needs none."""
    for spoken in app.findChildren(QTranslator):
        app.removeTranslator(spoken)
        spoken.deleteLater()
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)
    names = {"qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}
    # Who reads English first and German second gets English: Qt would take the German, since English has no file.
    if locale.language() != QLocale.Language.English:
        names["fortnight"] = str(resource("translations"))
    for name, folder in names.items():
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
    forget()


def keep_theme(choice: str) -> None:
    """Remembers the theme; a folder that can't be written is logged, the theme holds for this session."""
    try:
        keep_choices(replace(choices(), theme=choice))
    except BadInput as refusal:
        _log.warning("%s", refusal.sentence)


class Session(QObject):
    """One run of the window: first start where needed, then the desk and the main window."""

    def __init__(self, who: str, beginning: Beginning, places: Places, settings: QSettings | None = None) -> None:
        super().__init__()
        self._who = who
        self._beginning = beginning
        self._places = places
        self._settings = settings or window_settings()
        self._database: Any = None
        self._file = ""
        self._timer: QTimer | None = None
        self.background = Background()
        self.hooks = ErrorHooks(self)
        self.background.broken.connect(self.hooks.show)
        self.first: FirstStart | None = None
        self.window: MainWindow | None = None

    def begin(self) -> None:
        """Shows the first start, or opens the database."""
        if self._beginning.is_new:
            self.first = FirstStart()
            self.first.chosen.connect(self._prepare)
            self.first.show()
        else:
            self._prepare("open", "")

    def _prepare(self, choice: str, file: str) -> None:
        prepare = self._beginning.prepare
        self._file = file
        self.background.write(lambda: prepare(choice, file), self._on_ready, self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        if self.first is not None:
            self.first.refuse(refusal.sentence)
        else:
            self.hooks.show(refusal.sentence, "")
            shown = self.hooks.window()
            if shown is not None:
                shown.finished.connect(QApplication.quit)

    def _on_ready(self, database: Any) -> None:
        self._database = database
        undo_act = self._beginning.undo_act
        desk = Desk(database, self._who, self.background, lambda act: undo_act(database, desk.who, act), self)
        desk.reopening.connect(self._reopen)
        desk.renamed.connect(self._on_renamed)
        self.window = MainWindow(
            desk,
            self._places(),
            self._settings,
            where=self._beginning.where,
            keep_theme=keep_theme,
        )
        self.window.show()
        QApplication.setQuitOnLastWindowClosed(True)
        if self.first is not None:
            self.first.close()
            self.first = None
        self._begin_timer(desk)
        if self._beginning.beside is not None:
            self._beginning.beside(desk)
        self._look_for_sample(desk)
        if self._file:
            self.window.import_file(Path(self._file))
            self._file = ""

    def _look_for_sample(self, desk: Desk) -> None:
        is_sample, window = self._beginning.is_sample, self.window
        if is_sample is not None and window is not None:
            desk.read(lambda: is_sample(desk.database), window.status.sample.setVisible)

    def _on_renamed(self, who: str) -> None:
        self._who = who

    def _reopen(self, errand: Callable[[], object]) -> None:
        """Does what can only be done while the database is closed, and opens the window anew."""
        QApplication.setQuitOnLastWindowClosed(False)
        if self._timer is not None:
            self._timer.stop()
        if self.window is not None:
            self._file = self.window.desk.file_to_come
            self.window.close()
            # Here and now, with their clocks: what is left to the collector may end on another thread, while Qt is at work.
            for gone in (self.window, self.window.desk):
                gone.deleteLater()
            self.window = None
        self.end()
        self.background.deleteLater()
        self.background = Background()
        self.background.broken.connect(self.hooks.show)
        prepare, refusals, spoken = self._beginning.prepare, list[str](), choices().language

        def done() -> Any:
            try:
                errand()
            except Refusal as refusal:
                refusals.append(as_read(refusal.sentence))
            return prepare("open", "")

        def ready(database: Any) -> None:
            app, chosen = QApplication.instance(), choices().language
            if chosen != spoken and isinstance(app, QApplication):
                install_language(app, chosen)
            if refusals:
                self._file = ""
            self._on_ready(database)
            if refusals and self.window is not None:
                self.window.desk.told.emit(refusals[0], 0)

        self.background.write(done, ready, self._on_refused)

    def _begin_timer(self, desk: Desk) -> None:
        due, database = self._beginning.due, self._database
        if due is None:
            return

        def told(effects: Effects | None) -> None:
            if effects is not None:
                desk.changed.emit(effects)

        self._timer = self.background.every(
            EVERY_MINUTE, lambda: self.background.write(lambda: due(database), told), self
        )

    def end(self) -> None:
        """Finishes what is being written and closes the database."""
        self.background.close()
        if self._beginning.close is not None and self._database is not None:
            self._beginning.close(self._database)


def run_window(who: str, beginning: Beginning, places: Places) -> int:
    """Opens the window; gives the exit code when it is closed."""
    app = make_application()
    session = Session(who, beginning, places)
    session.hooks.install()
    Collecting(session)

    def leave(number: int) -> None:
        if session.window is not None:
            session.window.close()
        app.exit(128 + number)

    leaving = Leaving(leave, session)
    session.begin()
    code = app.exec()
    session.end()
    leaving.close()
    return code
