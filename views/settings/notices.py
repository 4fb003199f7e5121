"""The page of the notices: what happens on every event, and the letter that its template writes, in five languages."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.rows.house import SettingsRow, TemplatePreview
from models.rules.terms import Event
from views.desk import Desk
from views.settings.halves import Halves
from views.settings.house import LANGUAGES
from views.settings.lines import ChoiceLine
from views.settings.page import HousePage
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import TabStrip
from views.widgets.labels import Label, LinkButton, Pane
from views.widgets.plain_text import PlainTextView
from views.widgets.sheet import Sheet, column_layout
from views.widgets.states import event_word, language_word


class Notices(HousePage):
    """Off, draft or send, per event."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Notices"),
            self.tr(
                "What happens when there is something to tell: nothing, a draft that somebody approves, or a letter that "
                "leaves by itself after the recall delay. Who waited is always told of the outcome."
            ),
        )
        self.shown = Event.SHIPPED.value
        self.lines: dict[str, ChoiceLine] = {}
        self.tabs = TabStrip(small=True)
        self._title = Label("", "cell", 600)
        self.subject = Label("", "body", 600, wraps=True)
        self.body = PlainTextView()
        self._build_halves()
        self.tabs.chosen.connect(lambda _code: self._ask())

    def _build_halves(self) -> None:
        section = self.sheet.add_section(self.tr("On each event"))
        for event in Event:
            section.add(self._line(event.value))
        column = self.layout()
        assert column is not None
        column.addWidget(Halves("notices-panes", self.sheet, self._preview(), 520))

    def _line(self, event: str) -> QWidget:
        choices = [("draft", self.tr("Draft")), ("send", self.tr("Send"))]
        if event not in ("rejected", "shipped"):
            choices.insert(0, ("off", self.tr("Off")))
        line = ChoiceLine(event_word(event), choices)
        line.changed.connect(lambda value: self.store(f"policy.{event}", value, line))
        self.lines[event] = line
        look = LinkButton(self.tr("See the letter"))
        look.setAccessibleName(f"{self.tr('See the letter')}: {event_word(event)}")
        look.clicked.connect(partial(self.show_event, event))
        row = QWidget()
        layout = row_layout(row, gap=12)
        layout.addWidget(line, 1)
        layout.addWidget(look)
        row.setMaximumWidth(px(600))
        return row

    def _preview(self) -> QWidget:
        head = Pane("base", "b")
        head.setFixedHeight(px(44))
        line = row_layout(head, (20, 0, 12, 0), 12)
        line.addWidget(self._title, 1)
        line.addWidget(self.tabs)
        self.tabs.set_tabs([(code, code.upper(), None) for code in LANGUAGES])
        self.tabs.setAccessibleName(self.tr("Language of the letter"))
        for index, code in enumerate(LANGUAGES):
            self.tabs.setTabToolTip(index, language_word(code))
        paper = Sheet(self.tr("Letter on an example"), 24)
        paper.add(self.subject)
        paper.add(self.body)
        side = Pane("base", "l")
        column = column_layout(side, 0)
        column.addWidget(head)
        column.addWidget(paper, 1)
        side.setMinimumWidth(px(320))
        return side

    def show_row(self, row: SettingsRow) -> None:
        """Shows what happens on each event."""
        for event, line in self.lines.items():
            line.show_value(row.house.policies[event])

    def refresh(self) -> None:
        """The house's name may be another: asks for the letter anew."""
        self._ask()

    def show_event(self, event: str) -> None:
        """Shows the letter of an event."""
        self.shown = event
        self._ask()

    def _ask(self) -> None:
        database, event, code = self.desk.database, self.shown, self.tabs.value() or LANGUAGES[0]
        today = self.desk.now().astimezone().date()
        self._title.setText(self.tr("%1, on an example").replace("%1", event_word(event)))

        def query() -> TemplatePreview:
            from app.queries.template_preview import template_preview

            return template_preview(database, event, code, today)

        self.desk.read(query, self._on_preview, key="settings.preview")

    def _on_preview(self, found: TemplatePreview) -> None:
        self.subject.setText(found.subject)
        self.body.set_text(found.body.rstrip("\n"))
