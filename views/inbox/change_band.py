"""The band that makes a change from one ticket or several: its title, and what a wish or a mandate needs besides."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.rows.tickets import TicketRow
from views.desk import Desk
from views.inbox.bands import Band, BandField, several, side_by_side
from views.theme import font, px
from views.widgets.counts import count_of
from views.widgets.labels import Label
from views.widgets.states import kind_word


class ChangeBand(Band):
    """A new correction, change, wish or mandate, for which these tickets wait."""

    def __init__(self, kind: str, desk: Desk, rows: Sequence[TicketRow], products: Sequence[str] = ()) -> None:
        self.kind = kind
        self.rows = tuple(rows)
        super().__init__(desk, f"inbox.{kind}.{several(rows)}", kind_word(kind))
        self._title = self._line(self.tr("Title"), rows[0].subject)
        self._scenario = self._area(self.tr("Scenario"), ".scenario")
        self._requirements = self._area(self.tr("Requirements"), ".requirements")
        self._reference = self._line(self.tr("Law or contract"), "", ".reference")
        self._date = self._line(self.tr("Must ship by"), "", ".date")
        self._products = QComboBox()
        self._build(products)

    def _line(self, name: str, text: str, key: str = ".title") -> QLineEdit:
        field = QLineEdit(self.draft(key) or text)
        field.setAccessibleName(name)
        field.setFont(font("body"))
        field.setFixedHeight(px(28))
        field.textChanged.connect(self.on_typed)
        return field

    def _area(self, name: str, key: str) -> BandField:
        field = BandField(name)
        field.setPlainText(self.draft(key))
        field.setFixedHeight(px(64))
        field.textChanged.connect(self.on_typed)
        return field

    def _build(self, products: Sequence[str]) -> None:
        self.head.addWidget(Label(self._from(), "meta", 400, "text3"), 1)
        self._fill_products(products)
        self.content.addWidget(named(self.tr("Title"), self._title))
        if self.kind == "wish":
            scenario = named(self.tr("Scenario: what they do, and where it stops"), self._scenario)
            wanted = named(self.tr("Requirements, in their words"), self._requirements)
            self.content.addLayout(side_by_side(scenario, wanted))
        if self.kind == "mandate":
            example = f"{self.desk.now().year + 1}-01-01"
            self._date.setPlaceholderText(self.tr("Such as %1").replace("%1", example))
            reference = named(self.tr("Law, regulation or contract that demands it"), self._reference)
            self.content.addLayout(side_by_side(reference, named(self.tr("Must ship by"), self._date)))
        self.add_buttons(self.tr("Make it"), self.kind)

    def _from(self) -> str:
        if len(self.rows) == 1:
            return self.tr("from %1, which waits for it").replace("%1", self.rows[0].number)
        return count_of(len(self.rows), "", self.tr("from %n tickets, which all wait for it"))

    def _fill_products(self, products: Sequence[str]) -> None:
        self._products.setAccessibleName(self.tr("Product"))
        self._products.setFixedHeight(px(24))
        self._products.setFont(font("cell"))
        self._products.addItems(list(products))
        self._products.setMinimumWidth(self._products.sizeHint().width() + px(16))
        own = {row.product for row in self.rows if row.product}
        self._products.setCurrentText(next(iter(own)) if len(own) == 1 else "")
        if len(products) > 1:
            self.head.addWidget(self._products)

    def title_text(self) -> str:
        """The title."""
        return self._title.text().strip()

    def product(self) -> str | None:
        """The product chosen; None where there is nothing to choose from."""
        return self._products.currentText() or None if self._products.count() > 1 else None

    def details(self) -> dict[str, str]:
        """What was said besides the title."""
        if self.kind == "wish":
            said = {"scenario": self._scenario.toPlainText(), "requirements": self._requirements.toPlainText()}
        elif self.kind == "mandate":
            said = {"mandate_reference": self._reference.text(), "mandate_date": _iso(self._date.text())}
        else:
            said = {}
        return {name: text.strip() for name, text in said.items() if text.strip()}

    def fields(self) -> list[QWidget]:
        """Product, title, and what the kind needs."""
        wish: list[QWidget] = [self._scenario, self._requirements]
        mandate: list[QWidget] = [self._reference, self._date]
        product: list[QWidget] = [self._products] if self._products.count() > 1 else []
        return [*product, self._title, *{"wish": wish, "mandate": mandate}.get(self.kind, [])]

    def drafts(self) -> dict[str, str]:
        """The fields, and the title where it is not the ticket's own subject."""
        title = self._title.text()
        return {
            ".title": "" if title == self.rows[0].subject else title,
            ".scenario": self._scenario.toPlainText(),
            ".requirements": self._requirements.toPlainText(),
            ".reference": self._reference.text(),
            ".date": self._date.text(),
        }

    def focus(self) -> None:
        """Puts the cursor behind the title."""
        self._title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._title.end(False)


def _iso(text: str) -> str:
    """A date typed as the user's locale writes it, as the house writes it; anything else stays as it is."""
    found = QLocale().toDate(text.strip(), QLocale.FormatType.ShortFormat)
    if not found.isValid():
        return text.strip()
    # A locale that writes two digits of a year means this century.
    return (found if found.year() >= 2000 else found.addYears(100)).toString(Qt.DateFormat.ISODate)


def named(name: str, field: QWidget) -> QWidget:
    """A field under its name."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    label = Label(name, "meta", 400, "text3")
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    block.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return block
