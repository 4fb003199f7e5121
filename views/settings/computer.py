"""The page of this computer: the theme, the language of the screens, and the name that acts."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.rows.house import SettingsRow
from app.settings import Choices, choices, keep_choices, resource
from models.rules.errors import BadInput
from views.desk import Desk
from views.said import as_read
from views.settings.lines import ChoiceLine, Line, ManyLine, TextLine
from views.settings.page import SheetPage
from views.theme import apply_theme, theme_choice, theme_signals
from views.widgets.states import language_word


def screen_languages(folder: Path | None = None) -> list[str]:
    """English, and every language whose translation comes with the program."""
    found = sorted((folder or resource("translations")).glob("fortnight_*.qm"))
    return ["en", *(code for code in (path.stem.removeprefix("fortnight_") for path in found) if code != "en")]


def speak(desk: Desk, code: str) -> None:
    """Lets the screens speak that language (empty: the system's); the window opens anew in it."""
    desk.reopen(lambda: keep_choices(replace(choices(), language=code)))


class Computer(SheetPage):
    """What one user chose on one computer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("This computer"), self.tr("These hold for you on this computer alone."))
        themes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        self.theme = ChoiceLine(self.tr("Theme"), themes)
        self.who = TextLine(
            self.tr("My name"), self.tr("It stands in the history of everything that you do."), width=240
        )
        self.add_lines(self.tr("Looks"), self.theme)
        self.language = self._language_line()
        self.add_lines(self.tr("Who acts"), self.who)
        self.theme.changed.connect(self._on_theme)
        self.who.changed.connect(self._on_who)
        theme_signals.changed.connect(self._show_theme)

    def _language_line(self) -> ManyLine | None:
        codes = screen_languages()
        if len(codes) < 2:
            return None
        line = ManyLine(
            self.tr("Language"),
            [("", self.tr("As the system")), *((code, language_word(code)) for code in codes)],
            self.tr("Of the screens; letters are written in their reader's language. The window opens anew in it."),
        )
        line.changed.connect(lambda code: speak(self.desk, code))
        self.add_lines(self.tr("Language of the screens"), line)
        return line

    def show_row(self, row: SettingsRow) -> None:
        """Shows what is chosen here."""
        self._show_theme()
        self.who.show_value(self.desk.who)
        if self.language is not None:
            self.language.show_value(choices().language)

    def _show_theme(self) -> None:
        self.theme.show_value(theme_choice())

    def _on_theme(self, choice: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, choice)
        self._keep(replace(choices(), theme=choice), self.theme)

    def _on_who(self, name: str) -> None:
        clean = " ".join(name.split())
        if not clean:
            self.who.refuse(self.tr("Everything that is done is done by somebody: write a name."))
            return
        if self._keep(replace(choices(), who=clean), self.who):
            self.desk.rename(clean)
            self.who.show_value(clean)
            self.who.give_up()

    @staticmethod
    def _keep(chosen: Choices, line: Line) -> bool:
        try:
            keep_choices(chosen)
        except BadInput as refusal:
            line.refuse(as_read(refusal.sentence))
            return False
        line.refuse("")
        return True
