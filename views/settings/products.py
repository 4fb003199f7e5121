"""The register of products, and below each the next days that its cadence gives, computed anew at every key."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from app.effects import Effects
from app.rows.house import CadenceTyped, DayRow
from app.rows.page import Asked
from app.rows.page import Page as Found
from app.rows.people import ProductRow
from models.rules.errors import Refusal
from views.desk import Desk
from views.settings.cadence_line import CadenceLine, DayLine
from views.settings.lines import ChoiceLine, Line, ManyLine, TextLine
from views.settings.register import Kind, Register
from views.theme import px
from views.widgets.counts import count_of, numeral
from views.widgets.labels import Label
from views.widgets.looks import Cell, Column
from views.widgets.sheet import Section, Sheet, SheetColumn
from views.widgets.small_table import SmallTable
from views.widgets.times import long_day

translate = QCoreApplication.translate
_COUNTRIES = (
    "SE",
    "FI",
    "DE",
    "NL",
    "GB",
    "AT",
    "BE",
    "CH",
    "DK",
    "EE",
    "FR",
    "IE",
    "IS",
    "LT",
    "LU",
    "LV",
    "NO",
    "PL",
)


class Products(Register):
    """What is developed, and when it ships."""

    def __init__(self, desk: Desk) -> None:
        anywhere = self.tr("None: weekends alone")
        countries = [("", anywhere), *((code, _country(code)) for code in _COUNTRIES)]
        lines: dict[str, Line] = {
            "name": TextLine(self.tr("Name")),
            "end_users": TextLine(
                self.tr("End users"), self.tr("All who use it; priority is reckoned from it."), width=120
            ),
            "cadence": CadenceLine(self.tr("Cadence")),
            "anchor": DayLine(self.tr("Counted from"), self.tr("A day on which a release came, or will come, out.")),
            "freeze_days": TextLine(
                self.tr("Frozen before"), self.tr("Days between the freeze and the release."), width=80
            ),
            "tolerance": TextLine(
                self.tr("Tolerance"),
                self.tr("Days by which a release may lie off the cadence's own day; empty: as far as it takes."),
                width=80,
            ),
            "country": ManyLine(
                self.tr("Public holidays"), countries, self.tr("Releases move off them, to the next open day.")
            ),
            "capacity": TextLine(
                self.tr("Capacity"), self.tr("Person-days for one release; empty where none is known."), width=80
            ),
        } | self._ways_to_ship()
        self._days: Section | None = None
        self._rows = SheetColumn(0)
        super().__init__(desk, _products(), lines, {"name": self.tr("Name")})
        for name in ("cadence", "anchor", "freeze_days", "country", "tolerance"):
            self.lines[name].typed.connect(self._ask_days)

    def _ways_to_ship(self) -> dict[str, Line]:
        """What must be, and what may be, when a release ships."""
        rules = [("ask", self.tr("Ask")), ("block", self.tr("Block")), ("move", self.tr("Move on"))]
        return {
            "open_items": ChoiceLine(
                self.tr("Open items"),
                rules,
                self.tr("What happens to items that are not tested when a release is to ship."),
            ),
            "testers": TextLine(
                self.tr("Testers"),
                self.tr("So many must pass an item; one failing word is enough to fail it."),
                width=80,
            ),
            "whole_test": ChoiceLine(
                self.tr("Test of the whole"),
                [("no", self.tr("Not asked for")), ("yes", self.tr("Demanded"))],
                self.tr("Whether a release must be passed as a whole, too, before it ships."),
            ),
        }

    def add_more(self, sheet: Sheet) -> None:
        """The next days."""
        self._days = sheet.add_section(self.tr("Next releases"))
        self._days.add(self._rows)

    def show_more(self, row: Any) -> None:
        """Asks for the days of this product; where it has teams, its capacity is counted from them."""
        self.lines["capacity"].editor.setEnabled(not row.teams)
        counted = self.tr("Counted by team: %1. See Teams and calendar.").replace("%1", ", ".join(row.teams))
        alone = self.tr("Person-days for one release; empty where none is known.")
        self.lines["capacity"].set_note(counted if row.teams else alone)
        self._ask_days()

    def refresh(self) -> None:
        """Asks for the rows anew, and for the days: others may have been closed."""
        super().refresh()
        if self._shown is not None:
            self._ask_days()

    def _ask_days(self) -> None:
        typed = CadenceTyped(
            self.lines["cadence"].value(),
            self.lines["anchor"].value(),
            self.lines["freeze_days"].value(),
            self.lines["country"].value(),
            self.lines["tolerance"].value(),
        )
        today, language = self.desk.now().astimezone().date(), QLocale().name()[:2]
        database, product = self.desk.database, self._shown.name if self._shown is not None else None

        def query() -> tuple[DayRow, ...]:
            from app.queries.calendar import next_days
            from app.queries.capacity import closure_rows

            return next_days(typed, today, closures=closure_rows(database, product, today), language=language)

        self.desk.read(query, self._on_days, self._on_no_days, key="settings.days")

    def _on_days(self, days: tuple[DayRow, ...]) -> None:
        self._rows.clear()
        heads = [self.tr("Comes out"), self.tr("Frozen from"), self.tr("Moved")]
        rows = [
            (
                Cell(long_day(row.planned)),
                Cell(long_day(row.freeze) if row.freeze is not None else "–", tone="text2"),
                Cell(_moved(row), tone="text3"),
            )
            for row in days
        ]
        table = SmallTable(heads, rows)
        table.setMaximumWidth(px(520))
        self._rows.add(table)

    def _on_no_days(self, refusal: Refusal) -> None:
        self._rows.clear()
        self._rows.add(Label(refusal.sentence, "cell", 400, "bad", wraps=True))

    def shown_days(self) -> str:
        """The days as a screen reader says them."""
        tables = self._rows.findChildren(SmallTable)
        return tables[-1].accessibleDescription() if tables else ""


def _moved(row: DayRow) -> str:
    if row.due == row.planned:
        return ""
    return " · ".join(filter(None, (long_day(row.due), row.why)))


def _country(code: str) -> str:
    words = {
        "SE": translate("SettingsProducts", "Sweden"),
        "FI": translate("SettingsProducts", "Finland"),
        "DE": translate("SettingsProducts", "Germany"),
        "NL": translate("SettingsProducts", "Netherlands"),
        "GB": translate("SettingsProducts", "England"),
    }
    return words.get(code) or QLocale.territoryToString(QLocale.codeToTerritory(code))


def _products() -> Kind:
    def users(row: ProductRow) -> Cell:
        return Cell("" if row.end_users is None else numeral(row.end_users))

    return Kind(
        name="product",
        title=translate("SettingsProducts", "Products and cadence"),
        empty=translate(
            "SettingsProducts", "No product is known yet. The first one comes with the first ticket, or is made here."
        ),
        new=translate("SettingsProducts", "New product"),
        columns=[
            Column("name", translate("SettingsProducts", "Name"), lambda row: Cell(row.name), "", 180, stretches=True),
            Column("end_users", translate("SettingsProducts", "End users"), users, "", 90, numeric=True),
            Column("cadence", translate("SettingsProducts", "Cadence"), _cadence, "", 130),
        ],
        fetch=_fetch,
        values=_values,
        heading=lambda row: ("", row.name),
        store=_store,
        make=_make,
        filters=False,
        width=430,
        spare=("end_users",),
    )


def _days(count: int) -> str:
    return count_of(count, translate("SettingsProducts", "every day"), translate("SettingsProducts", "every %n days"))


def _cadence(row: ProductRow) -> Cell:
    if row.cadence.isdigit():
        return Cell(_days(int(row.cadence)), tone="text2")
    return Cell(row.cadence, tone="text2")


def _fetch(database: Any, asked: Asked) -> Found[ProductRow]:
    from app.queries.people import product_rows

    rows = product_rows(database)
    return Found(rows[asked.offset : asked.offset + asked.limit], len(rows))


def _values(row: ProductRow) -> Mapping[str, str]:
    return {
        "name": row.name,
        "end_users": "" if row.end_users is None else str(row.end_users),
        "cadence": row.cadence,
        "anchor": row.anchor.isoformat() if row.anchor else "",
        "freeze_days": str(row.freeze_days),
        "country": row.country or "",
        "capacity": "" if row.capacity is None or row.teams else f"{row.capacity:g}",
        "open_items": row.open_items,
        "tolerance": "" if row.tolerance is None else str(row.tolerance),
        "testers": str(row.testers),
        "whole_test": "yes" if row.whole_test else "no",
    }


def _store(row: ProductRow, values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.products import SetProduct, set_product

    return set_product, SetProduct(row.name, values)


def _make(values: Mapping[str, str]) -> tuple[Callable[..., Effects], object]:
    from app.commands.products import SetProduct, set_product

    return set_product, SetProduct(values["name"], {})
