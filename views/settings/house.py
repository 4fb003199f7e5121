"""The page of the house: the name that signs letters, the language of last resort, the recall delay."""

from app.rows.house import SettingsRow
from views.desk import Desk
from views.settings.lines import ChoiceLine, TextLine
from views.settings.page import HousePage
from views.widgets.states import language_word

LANGUAGES = ("en", "sv", "fi", "de", "nl")


class HouseSettings(HousePage):
    """House and language."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, self.tr("House and language"), self.tr("These hold for everyone who works on this database.")
        )
        self.house_name = TextLine(self.tr("Name"), self.tr("It signs every letter."))
        self.language = ChoiceLine(
            self.tr("Language"),
            [(code, language_word(code)) for code in LANGUAGES],
            self.tr("For readers of whom no language is known: not by the ticket, the person or the organisation."),
        )
        self.recall = TextLine(
            self.tr("Recall delay"),
            self.tr("Minutes during which a queued letter can still be held. 0 lets letters leave at once."),
            width=80,
        )
        self.add_lines(self.tr("Letters"), self.house_name, self.language, self.recall)
        self.answer = TextLine(
            self.tr("Answer within"),
            self.tr("Days from parking to the latest date for an answer, where nobody says another. Then it is due."),
            width=80,
        )
        self.add_lines(self.tr("What is parked"), self.answer)
        self.bind(
            {
                "name": self.house_name,
                "language": self.language,
                "recall_minutes": self.recall,
                "answer_days": self.answer,
            }
        )

    def show_row(self, row: SettingsRow) -> None:
        """Shows the house."""
        self.house_name.show_value(row.house.name)
        self.language.show_value(row.house.language)
        self.recall.show_value(str(row.house.recall_minutes))
        self.answer.show_value(str(row.house.answer_days))
