"""The foot of a board's column: how far the tests are, who is told, and the way to ship."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.releases import BoardColumn as ColumnRow
from views.releases.cards import is_tested, is_waived
from views.releases.readiness import hindrances
from views.releases.words import fill, listed, translate
from views.widgets.buttons import Button
from views.widgets.counts import count_of, numeral
from views.widgets.labels import IconMark, Label, Line
from views.widgets.sheet import column_layout


class ColumnFoot(QWidget):
    """How far the tests are, who waits, and the way to ship."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = IconMark("test", "text2", 14)
        self.tests = Label("", "cell", 500)
        self._waiting = Label("", "meta", 400, "text3")
        self.preview = Button(translate("Releases", "Preview shipping"), icon="ship")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._mark)
        line.addWidget(self.tests, 1)
        layout = column_layout(self, 4)
        layout.setContentsMargins(12, 0, 12, 12)
        layout.addWidget(Line())
        layout.addSpacing(6)
        layout.addLayout(line)
        layout.addWidget(self._waiting)
        layout.addSpacing(4)
        layout.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignLeft)

    def words(self) -> str:
        """All that it says."""
        return " · ".join(filter(None, [self.tests.text(), self._waiting.text()]))

    def show_column(self, column: ColumnRow) -> None:
        """Says where it stands; hidden where nothing is tested yet and nothing is frozen."""
        row = column.release
        waived = [item.number for item in column.cards if is_waived(item)]
        tested = sum(map(is_tested, column.cards)) - len(waived)
        in_test = row is not None and (row.kind == "expedited" or row.state in {"frozen", "in-test", "ready"})
        self.setVisible(row is not None and bool(column.cards) and (in_test or tested > 0))
        if row is None:
            return
        whole, lacks = tested + len(waived) == len(column.cards), hindrances(column, column.cards)
        words = fill(translate("Releases", "%1 of %2 tested"), numeral(tested), numeral(len(column.cards)))
        if waived:
            said = translate("Releases", "waived: %1")
            words = f"{words} · {fill(said, listed(waived))}"
        if whole:
            ready = words if waived else translate("Releases", "Ready to ship: all is tested")
            words = " · ".join(check.words for check in lacks) or ready
        self.tests.setText(words)
        self.tests.set_role("good" if whole and not lacks else "text")
        self._waiting.setText(_told_words(column))
        self._waiting.setVisible(bool(self._waiting.text()))


def _told_words(column: ColumnRow) -> str:
    """Who is told when it ships: counted exactly for an expedited release, else how many wait."""
    if column.release is not None and column.release.kind == "expedited" and not all(map(is_tested, column.cards)):
        waits = translate("Releases", "Ships when all are tested")
        return " · ".join(filter(None, [waits, _letters_words(column)]))
    return _letters_words(column)


def _letters_words(column: ColumnRow) -> str:
    if column.letters:
        one = translate("Releases", "1 letter goes out")
        return count_of(column.letters, one, translate("Releases", "%n letters go out"))
    waiting = column.release.waiting if column.release is not None else 0
    if not waiting:
        return ""
    return count_of(waiting, translate("Releases", "1 waits for it"), translate("Releases", "%n wait for it"))
