"""What every page of the Settings is: a sheet of lines, read from the database and stored by commands."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.effects import Effects
from app.rows.house import SettingsRow
from models.rules.errors import Refusal
from views.desk import Desk
from views.settings.lines import Line
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.labels import Label
from views.widgets.sheet import Section, Sheet, column_layout


class Page(QWidget):
    """A page; overrides `show_row`, and `refresh` where it reads more than the house."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_row(self, row: SettingsRow) -> None:
        """Shows the settings as they are stored."""

    def refresh(self) -> None:
        """Reads what only this page shows."""

    def first_focus(self) -> QWidget | None:
        """Where the keys go when the page is entered."""
        return None


def explanation(sentence: str) -> QWidget:
    """A sentence over lines or a button, no wider than they are."""
    words = Label(sentence, "cell", 400, "text2", wraps=True)
    words.setMaximumWidth(px(584))
    # A level layout around it keeps to the greatest width when it asks for the height; a column alone does not.
    held = QWidget()
    level = row_layout(held)
    level.addWidget(words, 1)
    level.addStretch(0)
    return held


class SheetPage(Page):
    """A page of sections with lines under a title."""

    def __init__(self, desk: Desk, title: str, explain: str) -> None:
        super().__init__(desk)
        self.sheet = Sheet(title)
        self.sheet.add_title("", title)
        self.sheet.add(explanation(explain))
        column_layout(self, 0).addWidget(self.sheet)

    def add_lines(self, title: str, *lines: Line) -> Section:
        """A section of lines."""
        section = self.sheet.add_section(title)
        for line in lines:
            section.add(line)
        return section

    def first_focus(self) -> QWidget | None:
        """The first line's value."""
        lines = self.sheet.findChildren(Line)
        return lines[0].editor if lines else None


class HousePage(SheetPage):
    """A page whose lines are settings of the house, each stored when it is changed."""

    def bind(self, lines: Mapping[str, Line]) -> None:
        """Stores each line under its setting's name."""
        for name, line in lines.items():
            line.changed.connect(lambda value, name=name, line=line: self.store(name, value, line))

    def store(self, name: str, value: str, line: Line) -> None:
        """Stores one setting; a refusal stands under its line."""
        from app.commands.house import SetHouse, set_house

        def refused(refusal: Refusal) -> None:
            line.refuse(refusal.sentence)

        def stored(_effects: Effects) -> None:
            line.refuse("")

        self.desk.do(set_house, SetHouse({name: value}), then=stored, failed=refused)
