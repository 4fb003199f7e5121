"""The *why* popover: why a change is in the best plan or not, what forcing it in costs, and the hand to force, pin or bar it."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.rules.errors import Refusal
from views.releases.board_tab import BoardTab
from views.releases.cards import Card
from views.releases.compose.clauses import number_of
from views.releases.compose.grounds import Told, Verdict, WhySaid, why_said
from views.releases.compose.relaxing import Relaxing
from views.releases.compose.run import Search, Wishes, order_of
from views.releases.compose.words import names_of_releases
from views.releases.remembered import wishes_of
from views.releases.words import fill, translate
from views.widgets.buttons import Button
from views.widgets.flow import FlowLayout
from views.widgets.labels import IconMark, Label
from views.widgets.popover import Popover, Rule
from views.widgets.sheet import column_layout

if TYPE_CHECKING:
    from app.plans.asked import Composed

#: How long an answer may take, in seconds; and how many releases a plan looks at, at least.
_SECONDS, _RELEASES = 8.0, 4
#: Icon and tone of a line that speaks for, against, or for neither.
_MARKS = {True: ("done", "good"), False: ("fail", "bad"), None: ("info", "text2")}


class WhyPopover(Popover):
    """Says “Working…” until the answer is there; closing it stops the search."""

    def __init__(self, board: BoardTab, change: int, relaxing: Relaxing, known: "Composed | None") -> None:
        super().__init__(board, fill(translate("Compose", "Why C-%1?"), change), "W")
        self._board, self._change, self._relaxing, self._known = board, change, relaxing, known
        self._names = names_of_releases(board.board.releases(), board.board.placing)
        self._search = Search()
        self.said: WhySaid | None = None
        self.buttons: dict[str, Button] = {}
        self.closed.connect(self._search.stop)
        self.add(Label(translate("Compose", "Working…"), "cell", 400, "text2"))

    # ---- asking

    def ask(self, wishes: Wishes) -> None:
        """Seeks the answer aside."""
        desk, change, known = self._board.desk, self._change, self._known
        database, day, product = desk.database, desk.now().astimezone().date(), self._board.product
        names, begin = self._names, self._search.begin

        def job(_tell: Callable[[object], None]) -> WhySaid:
            from app.composer.composing import compose
            from app.jobs.compose import asked_of, reasons_of

            order = known.order if known is not None else order_of(product, wishes)
            asked = asked_of(database, order, day)
            watch = begin(_SECONDS)
            same = known is not None and known.asked.problem == asked.problem
            plan = known.plan if known is not None and same else compose(asked.problem, watch)
            return why_said(Told(asked, plan, names), reasons_of(asked, watch, change, plan))

        desk.background.aside(job, self._on_answer, self._on_refused, None, self._search.stop)

    # ---- showing

    def _on_refused(self, refusal: Refusal) -> None:
        self.clear()
        self.add(Label(refusal.sentence, "cell", 400, "text", wraps=True))
        self.settle()
        self._announce(refusal.sentence)

    def _on_answer(self, said: WhySaid) -> None:
        self.said = said
        self.set_title(said.title)
        self.clear()
        for line in said.lines:
            self.add(_line_of(line))
        if said.cost or said.prices or said.touched:
            self.add(Rule())
            self.add(_cost_of(said))
        if said.note:
            self.add(Label(said.note, "meta", 400, "text3", wraps=True))
        if said.free or said.pinned or said.barred:
            self.add(self._acts(said))
        self.settle()
        self._announce(self.words())

    def words(self) -> str:
        """All that it says."""
        said = self.said
        if said is None:
            return ""
        lines = [part for line in said.lines for part in (line.sentence, line.ground)]
        prices = [part for price in said.prices for part in price]
        parts = (said.title, *lines, said.cost, said.value, *prices, said.touched, said.note)
        return " ".join(part for part in parts if part)

    def _announce(self, words: str) -> None:
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # ---- acting

    def _acts(self, said: WhySaid) -> QWidget:
        bar = QWidget()
        row = FlowLayout(bar, 8)
        release = number_of(said.pin_to or "")
        if said.free:
            self._offer_places(row, said, release)
        elif said.pinned or said.barred:
            words = translate("Compose", "Unpin") if said.pinned else translate("Compose", "Let it in")
            self._offer(row, "unpin", words, lambda: self._relaxing.unpin(self._change))
        return bar

    def _offer_places(self, row: FlowLayout, said: WhySaid, release: int) -> None:
        if release:
            where = fill(translate("Compose", "Pin to %1"), self._names.of(said.pin_to))
            words = where if said.is_in else translate("Compose", "Force in")
            self._offer(row, "pin", words, lambda: self._relaxing.pin(self._change, release))
        self._offer(row, "bar", translate("Compose", "Keep out"), lambda: self._relaxing.bar(self._change))

    def _offer(self, row: FlowLayout, name: str, words: str, act: Callable[[], None]) -> None:
        button = self.buttons[name] = Button(words)
        button.set_edge("popover_line")
        button.clicked.connect(lambda: self._do(act))
        row.addWidget(button)

    def _do(self, act: Callable[[], None]) -> None:
        self.close()
        act()


def _line_of(verdict: Verdict) -> QWidget:
    """Icon, sentence, and the ground under it."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(IconMark(*_MARKS[verdict.good], 14), 0, Qt.AlignmentFlag.AlignTop)
    words = QWidget()
    column = column_layout(words, 2)
    column.addWidget(Label(verdict.sentence, "cell", 500, wraps=True))
    if verdict.ground:
        column.addWidget(Label(verdict.ground, "meta", 400, "text2", wraps=True))
    layout.addWidget(words, 1)
    line.setAccessibleName(verdict.sentence)
    return line


def _cost_of(said: WhySaid) -> QWidget:
    """What forcing it in costs, and whom it touches."""
    part = QWidget()
    column = column_layout(part, 2)
    if said.cost:
        column.addLayout(_numbered(said.cost, said.value, 600))
    for words, value in said.prices:
        column.addLayout(_numbered(words, value, 400))
    if said.touched:
        column.addWidget(Label(said.touched, "meta", 400, "text2", wraps=True))
    return part


def _numbered(words: str, value: str, weight: int) -> QHBoxLayout:
    """Words, and their number at the right."""
    line = QHBoxLayout()
    line.addWidget(Label(words, "cell", 400, "text2", wraps=True), 1)
    line.addWidget(Label(value, "cell", weight))
    return line


def ask_why(board: BoardTab, change: int, anchor: tuple[QWidget, QRect]) -> WhyPopover:
    """Opens the popover beside a rectangle of a widget; what is done in it shows the plan that comes of it."""
    known = board.known_plan
    if known is not None and f"C-{change}" not in known.asked.titles:
        known = None  # it looks at fewer releases than the one where the change stands
    popover = WhyPopover(board, change, Relaxing(board, board.compose_wanted.emit), known)
    popover.open_beside(*anchor)
    popover.ask(replace(wishes_of(board.desk, board.product), releases=_releases_for(board, change)))
    return popover


def why_of_card(board: BoardTab, card: Card) -> None:
    """Why the card's change stands where it does, or stands nowhere."""
    if board.board.lead() is not None:
        ask_why(board, card.item.change_id, board.board.card_spot())


def _releases_for(board: BoardTab, change: int) -> int:
    """So many of the coming releases that the one it stands in is among them, eight at most."""
    regular = [column for column in board.board.columns() if column.release is not None]
    for place, column in enumerate(regular, start=1):
        if any(card.item.change_id == change for card in column.model.rows()):
            return min(8, max(_RELEASES, place))
    return _RELEASES
