"""The Settings: sections at the left, the page of one at the right."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.effects import Effects
from app.rows.house import SettingsRow
from views.actions import bind
from views.desk import Desk
from views.marking import QT_TRANSLATE_NOOP
from views.place import Place
from views.settings.chain import Chain
from views.settings.checklists import Checklists
from views.settings.computer import Computer
from views.settings.database import DatabasePage
from views.settings.house import HouseSettings
from views.settings.mail import MailSettings
from views.settings.notices import Notices
from views.settings.page import Page
from views.settings.parties import Parties
from views.settings.people import Organisations, People
from views.settings.plans import PlanSettings
from views.settings.products import Products
from views.settings.register import Register
from views.settings.scoring import ScoringPage
from views.settings.staffing import StaffingPage
from views.theme import px, theme_choice
from views.widgets.bars import PlaceHead
from views.widgets.counts import count_of, numeral
from views.widgets.labels import Pane
from views.widgets.lists import RowList
from views.widgets.looks import ListLook
from views.widgets.row_models import RowsModel
from views.widgets.sheet import column_layout

HOUSE, PRODUCTS, MAIL, NOTICES, PEOPLE, ORGANISATIONS, PARTIES, CHAIN, CHECKLISTS, SCORING, COMPUTER, DATABASE = range(
    12
)
STAFFING, PLANS = 12, 13

_SECTIONS: tuple[tuple[str, str, Callable[[Desk], Page]], ...] = (
    ("language", QT_TRANSLATE_NOOP("Settings", "House and language"), HouseSettings),
    ("product", QT_TRANSLATE_NOOP("Settings", "Products and cadence"), Products),
    ("outbox", QT_TRANSLATE_NOOP("Settings", "Mail"), MailSettings),
    ("bell", QT_TRANSLATE_NOOP("Settings", "Notices"), Notices),
    ("people", QT_TRANSLATE_NOOP("Settings", "People"), People),
    ("organisation", QT_TRANSLATE_NOOP("Settings", "Organisations"), Organisations),
    ("party", QT_TRANSLATE_NOOP("Settings", "Parties and escalation"), Parties),
    ("chain", QT_TRANSLATE_NOOP("Settings", "Who decides"), Chain),
    ("done", QT_TRANSLATE_NOOP("Settings", "What tickets need"), Checklists),
    ("score", QT_TRANSLATE_NOOP("Settings", "Scoring and policy"), ScoringPage),
    ("system", QT_TRANSLATE_NOOP("Settings", "This computer"), Computer),
    ("database", QT_TRANSLATE_NOOP("Settings", "Database"), DatabasePage),
    ("plan", QT_TRANSLATE_NOOP("Settings", "Teams and calendar"), StaffingPage),
    ("compose", QT_TRANSLATE_NOOP("Settings", "Plans"), PlanSettings),
)
#: In which order they are listed; other places know them by their numbers.
_LISTED = (HOUSE, PRODUCTS, STAFFING, *range(MAIL, COMPUTER), PLANS, COMPUTER, DATABASE)
#: What teams and calendar are made of.
STAFF = ("team", "member", "absence", "closure", "branch", "capacity", "release")
#: Where each kind of item is shown.
_SECTION_OF = {"person": PEOPLE, "organisation": ORGANISATIONS, "product": PRODUCTS, "party": PARTIES, "chain": CHAIN}


def sections() -> list[tuple[str, str]]:
    """Icon and title of every section, by its number."""
    return [(icon, QCoreApplication.translate("Settings", title)) for icon, title, _make in _SECTIONS]


@dataclass(frozen=True, slots=True)
class _Section:
    """A section in the list."""

    id: int
    icon: str
    title: str
    about: str = ""


class SettingsScreen(Place):
    """The place where the house is set up."""

    name = "settings"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setWindowTitle(self.tr("Settings"))
        self._row: SettingsRow | None = None
        self._pages: dict[int, Page] = {}
        self.model = RowsModel(look=lambda row: ListLook(row.title, row.about, lead_icon=row.icon), parent=self)
        self.list = RowList(self.model, self.tr("Sections"))
        self._keys = bind(self.list, {"window.keys": self.keys_wanted.emit})
        self.stack = QStackedWidget()
        self._build()
        self._show_sections()
        self.list.current_changed.connect(self._on_section)
        self.list.opened.connect(lambda _row: self._enter())
        self.list.first()

    def _build(self) -> None:
        left = Pane("base", "r")
        left.setFixedWidth(px(220))
        column = column_layout(left, 0)
        column.addWidget(PlaceHead(self.tr("Settings")))
        column.addWidget(self.list, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(left)
        outer.addWidget(self.stack, 1)

    # ---- what a place is

    def effects_touch(self, effects: Effects) -> bool:
        """Settings, people, organisations, products, parties, the chain that decides, teams and their calendar."""
        return effects.touches("settings", "person", "organisation", "product", "party", "chain", *STAFF)

    def actions(self) -> list[QAction]:
        """Those of the page that is shown, and the list of keys itself."""
        page = self.stack.currentWidget()
        return page.actions() if isinstance(page, (Register, StaffingPage)) else list(self._keys.values())

    def focus_list(self) -> None:
        """Into the sections."""
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads from a page back to the sections."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_list()
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        """Reads the settings, and what the page shows, anew."""
        database = self.desk.database

        def query() -> SettingsRow:
            from app.queries.house import settings_row

            return settings_row(database)

        self.desk.read(query, self._on_row, key="settings.row")
        page = self.stack.currentWidget()
        if isinstance(page, Page):
            page.refresh()

    def open_item(self, kind: str, item: int) -> bool:
        """Shows a section by its number, or a person, organisation or product."""
        if kind == "settings":
            self.list.go_to(item)
            return True
        if kind not in _SECTION_OF:
            return False
        self.list.go_to(_SECTION_OF[kind])
        page = self.page(_SECTION_OF[kind])
        if isinstance(page, Register):
            page.open_row(item)
        return True

    # ---- sections

    def page(self, section: int) -> Page:
        """The page of a section; made now if it was never opened."""
        found = self._pages.get(section)
        if found is not None:
            return found
        made = _SECTIONS[section][2](self.desk)
        self._pages[section] = made
        if isinstance(made, (Register, StaffingPage)):
            made.keys_wanted.connect(self.keys_wanted)
        self.stack.addWidget(made)
        if self._row is not None:
            made.show_row(self._row)
        return made

    def _on_section(self, section: _Section | None) -> None:
        if section is None:
            return
        page = self.page(section.id)
        if self.stack.currentWidget() is not page:
            self.stack.setCurrentWidget(page)
        page.refresh()

    def _enter(self) -> None:
        page = self.stack.currentWidget()
        target = page.first_focus() if isinstance(page, Page) else None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_row(self, row: SettingsRow) -> None:
        self._row = row
        self._show_sections()
        for page in self._pages.values():
            page.show_row(row)

    def _show_sections(self) -> None:
        abouts = self._abouts(self._row) if self._row is not None else {}
        made = []
        for number, (icon, title) in enumerate(sections()):
            made.append(_Section(number, icon, title, abouts.get(number, "")))
        self.model.set_rows([made[number] for number in _LISTED])

    def _abouts(self, row: SettingsRow) -> dict[int, str]:
        """What each section holds, in a few words."""
        drafts = sum(policy == "draft" for policy in row.house.policies.values())
        off = sum(policy == "off" for policy in row.house.policies.values())
        themes = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        return {
            HOUSE: row.house.name,
            PRODUCTS: ", ".join(row.products) or self.tr("None yet"),
            MAIL: row.house.server or self.tr("Not set up"),
            NOTICES: self.tr("%1 as drafts, %2 off").replace("%1", str(drafts)).replace("%2", str(off)),
            PEOPLE: numeral(row.people),
            ORGANISATIONS: numeral(row.organisations),
            CHECKLISTS: self.tr("Only who is listed asks") if row.house.register else self.tr("Anybody may ask"),
            PARTIES: numeral(row.parties) if row.parties else self.tr("None yet"),
            CHAIN: numeral(row.links) if row.links else self.tr("None yet"),
            STAFFING: count_of(row.teams, self.tr("1 team"), self.tr("%n teams")) if row.teams else self.tr("None yet"),
            SCORING: row.model,
            PLANS: self.tr("Waiting costs %1 % a week").replace("%1", numeral(row.house.fades * 100)),
            COMPUTER: f"{themes[theme_choice()]} · {self.desk.who}",
            DATABASE: row.path.replace("\\", "/").rpartition("/")[2],
        }
