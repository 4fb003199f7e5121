"""What is done from a release's page: with the change that is current there, and with the release."""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.effects import Effects
from app.rows.changes import ChangeRow
from app.rows.releases import ReleaseRow, ReleaseSheet, WithdrawalPreview
from views.actions import set_enabled
from views.desk import Desk
from views.releases.acts import ReleaseActs
from views.releases.card_keys import CardKey
from views.releases.cards import OPEN, Card, card_id
from views.releases.dialogs import Ask, ReleaseDialog
from views.releases.keys import show_allowed
from views.releases.page import PAST, ReleasePage
from views.releases.verdicts import LateDialog, VerdictDialog
from views.releases.words import fill, is_to_freeze, listed, translate
from views.widgets.counts import count_of
from views.widgets.estimate import open_estimate
from views.widgets.record import RecordDialog, open_record

#: So many changes can be chosen from to be let in late, the first by rank.
CHOICE = 200
#: What the readiness list offers where a guard is not met, and the forecast below it.
HELPING = ("releases.verdict-whole", "releases.except", "releases.late", "releases.record")
#: What can be done with what has shipped.
OF_THE_PAST = ("releases.withdraw", "releases.withdraw-change")


class PageActs(ReleaseActs):
    """The acts of the page; dialogs open over the screen."""

    def __init__(self, desk: Desk, page: ReleasePage, screen: QWidget) -> None:
        super().__init__(desk, screen)
        self._page = page

    def acts(self) -> dict[str, Callable[[], object]]:
        """What works on the page, by command."""
        return {
            "releases.ready": lambda: self._on_item(self.ready),
            "releases.pass": lambda: self._on_item(self.passed),
            "releases.fail": lambda: self._on_item(self.failed),
            "releases.waive": lambda: self._on_item(self._waive_item),
            "releases.estimate": lambda: self._on_item(self._estimate),
            "releases.verdict": lambda: self._on_item(self._verdict_on),
            "releases.withdraw-change": lambda: self._on_sheet(self._withdraw_one),
            "releases.verdict-whole": lambda: self._on_sheet(lambda sheet: self.judge_whole(sheet.row)),
            "releases.except": lambda: self._on_sheet(self._except),
            "releases.late": lambda: self._on_sheet(self._let_in),
            "releases.record": lambda: self._on_sheet(lambda sheet: self._show_record(sheet.row)),
            "releases.withdraw": lambda: self._on_sheet(lambda sheet: self._withdraw(sheet.row, None)),
        }

    def card(self) -> Card | None:
        """The page's current change, as a card of its release."""
        sheet, item = self._page.release(), self._page.current_item()
        if sheet is None or item is None:
            return None
        return Card(card_id(item.change_id, sheet.row.id), item, sheet.row)

    def show_allowed(self, actions: dict[str, QAction]) -> list[QAction]:
        """Enables what works on the page now; gives the buttons for its foot."""
        sheet = self._page.release()
        if sheet is None:
            return []
        past = sheet.row.state in PAST
        card = None if past else self.card()
        shown = show_allowed(actions, card, sheet.row, MappingProxyType({} if past else _ITEM_KEYS))
        for name, works in self._also(sheet).items():
            set_enabled(actions[name], works, "" if works else _why(name, sheet))
        if self._also(sheet)["releases.withdraw-change"] and self._page.current_item() is not None:
            shown.append(actions["releases.withdraw-change"])
        if past and self._page.current_item() is not None:
            set_enabled(actions["releases.estimate"], True)
            shown.insert(0, actions["releases.estimate"])
        return shown

    def _also(self, sheet: ReleaseSheet) -> Mapping[str, bool]:
        """What hangs on the release, and not on a card of the board."""
        state, item, inside = sheet.row.state, self._page.current_item(), _inside(sheet)
        return {
            "releases.verdict-whole": state not in PAST and bool(sheet.items),
            "releases.except": state not in PAST and any(each.by is None for each in sheet.about.shut),
            "releases.late": state not in PAST
            and (state not in OPEN or is_to_freeze(sheet.row, datetime.now().astimezone().date())),
            "releases.record": True,
            "releases.withdraw-change": state == "shipped"
            and (bool(inside) if item is None else item.change_id in inside),
        }

    def _on_item(self, act: Callable[[Card], object]) -> None:
        card = self.card()
        if card is not None:
            act(card)

    def _on_sheet(self, act: Callable[[ReleaseSheet], object]) -> None:
        sheet = self._page.release()
        if sheet is not None:
            act(sheet)

    # ---- a change

    def _estimate(self, card: Card) -> None:
        open_estimate(self._desk, card.item.change_id, self._screen)

    def _waive_item(self, card: Card) -> None:
        if card.release is not None:
            self.waive(card.release, card.item.change_id)

    def _verdict_on(self, card: Card) -> None:
        from app.commands.verdicts import GiveVerdict, give_verdict

        release, item = card.release, card.item
        if release is None:
            return
        title = fill(translate("Releases", "Verdict on %1"), item.number)
        key = f"releases.verdict.{release.id}.{item.change_id}"
        dialog = VerdictDialog(self._desk, title, item.title, key, self._screen)

        def said() -> None:
            note = dialog.note.words() or None
            order = GiveVerdict(item.change_id, dialog.word(), note, release.id, dialog.said_by())
            self._own.add(("change", item.change_id))
            self._perform(give_verdict, order, dialog)

        self._open(dialog, said)

    def _withdraw_one(self, sheet: ReleaseSheet) -> None:
        """The current change; where none is, the only one, else the focus goes to the list to choose from."""
        item, inside = self._page.current_item(), _inside(sheet)
        if item is not None or len(inside) == 1:
            self._withdraw(sheet.row, item.change_id if item is not None else inside[0])
            return
        self._page.take_focus()
        self._say(translate("Releases", "Choose a change that has shipped first."))

    # ---- the release

    def _except(self, sheet: ReleaseSheet) -> None:
        self.ship_in_spite(sheet.row, [each.name for each in sheet.about.shut if each.by is None])

    def _show_record(self, row: ReleaseRow) -> None:
        open_record(self._desk, row.product, self._screen, self._keep_record)

    def _keep_record(self, dialog: RecordDialog) -> None:
        #: The record that was opened last, for tests.
        self.record = dialog

    def _let_in(self, sheet: ReleaseSheet) -> None:
        database, product = self._database, sheet.row.product.replace('"', "")

        def read() -> tuple[ChangeRow, ...]:
            from app.queries.changes import change_rows
            from app.rows.page import Asked

            asked = Asked(f'state:honoured,planned product="{product}"', "rank", 0, CHOICE)
            return change_rows(database, asked).rows

        self._desk.read(read, lambda rows: self._on_choice(sheet, rows), key="releases.late")

    def _on_choice(self, sheet: ReleaseSheet, rows: tuple[ChangeRow, ...]) -> None:
        inside = {item.change_id for item in sheet.items}
        choice = [row for row in rows if row.id not in inside]
        if not choice:
            self._say(translate("Releases", "There is no honoured change to let in."))
            return
        row = sheet.row
        dialog = LateDialog(self._desk, row.number, choice, f"releases.late.{row.id}", self._screen)

        def let_in() -> None:
            from app.commands.releases import Place, place

            self._perform(place, Place(dialog.chosen(), row.id, dialog.reason.words()), dialog)

        self._open(dialog, let_in)

    def _withdraw(self, row: ReleaseRow, change: int | None) -> None:
        """Take the release, or one change of it, back; first what that would do is read."""
        database = self._database

        def read() -> WithdrawalPreview:
            from app.queries.withdrawing import withdrawal_preview

            return withdrawal_preview(database, row.id, change)

        self._desk.read(read, lambda preview: self._ask_withdrawal(preview, change), key="releases.withdrawal")

    def _ask_withdrawal(self, preview: WithdrawalPreview, change: int | None) -> None:
        row = preview.row
        whole = change is None or preview.whole
        what = row.number if whole or preview.change is None else preview.change
        named = f"{row.number}, {row.name}"
        title = fill(translate("Releases", "Withdraw %1"), named)
        if not whole:
            title = fill(translate("Releases", "Withdraw %1 from %2"), what, named)
        ask = Ask(
            title=title,
            explain=_consequences(preview),
            field=translate("Releases", "Reason (the requesters read it)"),
            accept=fill(translate("Releases", "Withdraw %1"), what),
            icon="withdraw",
            key=f"releases.withdraw.{row.id}" + (f".{change}" if not whole else ""),
            danger=True,
            doing=lambda words: _withdrawal(row.id, None if whole else change, words),
        )

        def withdrawn(words: str, dialog: ReleaseDialog) -> None:
            command, order = _withdrawal(row.id, None if whole else change, words)
            self._finally(command, order, dialog, row, None)

        self._ask(ask, withdrawn)


def _inside(sheet: ReleaseSheet) -> list[int]:
    """The changes that are out with it still: none of them was taken back alone."""
    out = {back.change_id for back in sheet.tests.taken_back}
    return [item.change_id for item in sheet.items if item.change_id not in out and not item.waiver]


def _withdrawal(release: int, change: int | None, words: str) -> tuple[Callable[..., Effects], object]:
    """The act that takes the release back, or one change of it."""
    from app.commands.withdrawing import Withdraw, WithdrawChange, withdraw, withdraw_change

    if change is None:
        return withdraw, Withdraw(release, words)
    return withdraw_change, WithdrawChange(release, change, words)


_ITEM_KEYS = {
    "releases.verdict": CardKey(
        "releases.verdict", lambda _board, _card: None, lambda card: card.item.state != "planned"
    ),
    "releases.estimate": CardKey("releases.estimate", lambda _board, _card: None, lambda card: not card.item.carried),
}


def _consequences(preview: WithdrawalPreview) -> str:
    """Which changes return, who is written to, and what stays."""
    sentences = []
    if preview.returning:
        numbers = listed([item.number for item in preview.returning])
        back = translate("Releases", "%1 goes back among the candidates, and the tickets reopen.")
        several = translate("Releases", "%1 go back among the candidates, and their tickets reopen.")
        sentences.append(fill(back if len(preview.returning) == 1 else several, numbers))
    if preview.staying:
        stays = translate("Releases", "%1 stays out: it shipped elsewhere, too.")
        sentences.append(fill(stays, listed([item.number for item in preview.staying])))
    if preview.people:
        told = (
            translate("Releases", "1 who read that it had shipped gets word of it."),
            translate("Releases", "%n who read that it had shipped get word of it."),
        )
        sentences.append(count_of(preview.people, *told))
    if preview.unsent:
        unsent = (
            translate("Releases", "1 letter that has not left is taken back."),
            translate("Releases", "%n letters that have not left are taken back."),
        )
        sentences.append(count_of(preview.unsent, *unsent))
    return " ".join([*sentences, translate("Releases", "This can't be undone.")])


def _why(name: str, sheet: ReleaseSheet) -> str:
    number = sheet.row.number
    return {
        "releases.except": fill(translate("Releases", "%1 lies on no day on which nothing ships."), number),
        "releases.late": fill(translate("Releases", "%1 is not frozen: place a change in it on the board."), number),
        "releases.withdraw-change": translate("Releases", "Choose a change that has shipped first."),
    }.get(name, fill(translate("Releases", "%1 holds nothing, or is past that."), number))
