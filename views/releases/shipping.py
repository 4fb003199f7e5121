"""The preview before a release ships: what leaves, who is told, and what becomes of what is not tested."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from app.rows.releases import ReleaseRow, ShippingPreview, Slipping
from models.rules.errors import Outdated, Refusal
from views.actions import words_of
from views.releases.cards import chip_of
from views.releases.dialogs import Ask, ReleaseDialog
from views.releases.page_items import waived_words
from views.releases.readiness import hindrances
from views.releases.trouble_words import trouble_words
from views.releases.words import day_trouble, day_words, fill, listed, short_name, translate
from views.theme import font
from views.widgets.counts import count_of, numeral
from views.widgets.labels import IconMark, Label, LangChip
from views.widgets.sheet import Section
from views.widgets.states import language_word

#: More changes than this are counted, not named.
NAMED = 8


class ShipDialog(ReleaseDialog):
    """Names what shipping does, since it can't be undone; its button says to how many people."""

    #: What keeps it from shipping is to be settled: the command that does so.
    settling_wanted = Signal(str)
    #: Something else would ship than it shows: why it was refused.
    outdated = Signal(str)

    def __init__(self, preview: ShippingPreview, parent: QWidget) -> None:
        named = f"{preview.row.number}, {preview.row.name}"  # its button says the number alone
        super().__init__(fill(translate("Releases", "Ship %1"), named), parent, width=520)
        self._preview = preview
        self.hindrances = hindrances(preview, [*preview.changes, *preview.open_items])
        self.slips = QCheckBox()
        self.target = QComboBox()
        self._blocked = _Sentence()
        self._comes_of_it = Label("", "cell", 400, "text2", wraps=True)
        self._add_leaving()
        self._add_readers()
        self._add_open()
        self._add_waived()
        self._add_hindrances()
        self.body.addWidget(self._blocked)
        self.body.addStretch(1)
        self.add_cancel()
        self.ship = self.add_accept(self._button_words(), "ship", self.want)
        self.slips.toggled.connect(self._show_blocked)
        self._show_blocked()

    def move_to(self) -> int | None:
        """The release that open items slip to, where the user chose one."""
        chosen = self.slips.isChecked() and self._asks()
        return int(self.target.currentData()) if chosen else None

    def _asks(self) -> bool:
        return self._preview.rule == "ask" and bool(self._slipping()) and bool(self._preview.later)

    def _slipping(self) -> list[str]:
        return list(self._preview.slipping)

    def _button_words(self) -> str:
        people = self._preview.people
        number = self._preview.row.number
        if not people:
            return fill(translate("Releases", "Ship %1"), number)
        return count_of(
            people,
            fill(translate("Releases", "Ship %1 to 1 person"), number),
            fill(translate("Releases", "Ship %1 to %n people"), number),
        )

    def _add_leaving(self) -> None:
        changes = self._preview.changes
        section = Section(
            count_of(len(changes), translate("Releases", "1 change ships"), translate("Releases", "%n changes ship"))
            if changes
            else translate("Releases", "Nothing ships")
        )
        for item in changes[:NAMED]:
            section.add_row(item.title, lead=item.number)
        if len(changes) > NAMED:
            more = len(changes) - NAMED
            section.add_row(count_of(more, translate("Releases", "and 1 more"), translate("Releases", "and %n more")))
        self.body.addWidget(section)

    def _add_readers(self) -> None:
        preview = self._preview
        section = Section(translate("Releases", "Who is told"), numeral(preview.people))
        for code, count in preview.letters:
            line = section.add_row(language_word(code), value=numeral(count))
            layout = line.layout()
            if isinstance(layout, QHBoxLayout):
                layout.insertWidget(0, LangChip(code))
        if preview.by_hand:
            section.add_row(translate("Releases", "By hand: no address is known"), value=numeral(preview.by_hand))
        if preview.opted_out:
            section.add_row(translate("Releases", "Not told: they want no letters"), value=numeral(preview.opted_out))
        if not preview.people and not preview.opted_out:
            section.add_row(translate("Releases", "Nobody waits for it."))
        self.body.addWidget(section)

    def _add_open(self) -> None:
        items = self._preview.open_items
        if not items:
            return
        section = Section(translate("Releases", "Not tested"), numeral(len(items)))
        for item in items[:NAMED]:
            section.add_row(item.title, lead=item.number, chip=chip_of(item))
        if len(items) > NAMED:
            more = len(items) - NAMED
            section.add_row(count_of(more, translate("Releases", "and 1 more"), translate("Releases", "and %n more")))
        self.body.addWidget(section)
        if self._asks():
            self.body.addWidget(self._choice())
            self._add_slip(self._preview.later[0].id)
        elif self._preview.rule == "move" and self._slipping() and self._preview.later:
            first = next((row for row in self._preview.later if row.kind == "regular"), None)
            if first is not None:
                where = f"{short_name(first)}, {day_words(first.planned)}"
                slipping = self._slipping()
                one = translate("Releases", "%1 slips to %2: that is the product's rule.")
                many = translate("Releases", "%1 slip to %2: that is the product's rule.")
                self.explain(fill(one if len(slipping) == 1 else many, listed(slipping), where))
                self._add_slip(first.id)

    def _add_waived(self) -> None:
        """What it ships without, and who takes that on."""
        waived = self._preview.waived
        if not waived:
            return
        section = Section(translate("Releases", "Waived"), numeral(len(waived)))
        for item in waived:
            section.add_row(item.title, lead=item.number)
            section.add(Label(waived_words(item), "meta", 400, "text3", wraps=True))
        self.body.addWidget(section)

    def _add_slip(self, release: int) -> None:
        self.body.addWidget(self._comes_of_it)
        self._show_slip(release)

    def _show_slip(self, release: int) -> None:
        """Who reads a new day, and what would be wrong there."""
        found = next((each for each in self._preview.slips if each.release == release), None)
        words = list(_of_slip(found)) if found is not None else []
        self._comes_of_it.setText(" ".join(words))
        self._comes_of_it.setVisible(bool(words))
        self.grow()

    def _add_hindrances(self) -> None:
        if not self.hindrances:
            return
        section = Section(translate("Releases", "Readiness"))
        for check in self.hindrances:
            section.add_check(check.met, check.words, check.value)
            if check.explains:
                section.add(Label(check.explains, "meta", 400, "text3", wraps=True))
        for name in dict.fromkeys(check.does for check in self.hindrances if check.does):
            section.add_links([(words_of(name), self._settler(name))])
        self.body.addWidget(section)

    def _settler(self, name: str) -> Callable[[], None]:
        return lambda: self.settling_wanted.emit(name)

    def _choice(self) -> QWidget:
        self.slips.setText(fill(translate("Releases", "Slip %1 to"), listed(self._slipping())))
        self.slips.setFont(font("cell"))
        for row in self._preview.later:
            words = (row.number, short_name(row), day_words(row.planned), day_trouble(row))
            self.target.addItem(" · ".join(filter(None, words)), row.id)
        self.target.setFont(font("cell"))
        self.target.setAccessibleName(translate("Releases", "Release to slip to"))
        self.target.activated.connect(lambda _index: self.slips.setChecked(True))
        self.target.currentIndexChanged.connect(lambda _index: self._show_slip(int(self.target.currentData())))
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.slips)
        layout.addWidget(self.target, 1)
        return line

    def blocked(self) -> str:
        """Why it can't ship as it stands; nothing where it can."""
        preview = self._preview
        if preview.missing:
            return fill(
                translate("Releases", "It lacks the hot fix %1, which shipped before: it would be lost."),
                listed(list(preview.missing)),
            )
        ported = [item.number for item in preview.open_items if item.ported]
        if ported:
            words = translate("Releases", "%1: what was ported here is tested or taken out before the release ships.")
            return fill(words, listed(ported))
        carried = [item.number for item in preview.open_items if item.carried]
        if carried:
            return fill(
                translate("Releases", "%1: a hot fix is confirmed here or waived before the release ships."),
                listed(carried),
            )
        if not preview.changes and not self._only_carries():
            return translate("Releases", "Nothing in it is tested, and nothing untested ships.")
        if self.hindrances:
            return " · ".join(check.words for check in self.hindrances)
        if not self._slipping() or self.move_to() is not None:
            return ""
        if preview.rule == "move" and any(row.kind == "regular" for row in preview.later):
            return ""
        if self._asks():
            return translate("Releases", "Nothing untested ships: let it slip, or give its verdict first.")
        return translate(
            "Releases", "Nothing untested ships: give the verdict first, or slip what is open on the board."
        )

    def _only_carries(self) -> bool:
        return self._preview.row.items > 0 and not self._preview.open_items

    def _show_blocked(self) -> None:
        sentence = self.blocked()
        self._blocked.show_words(
            sentence or translate("Releases", "Shipping can't be undone: a release can only be withdrawn.")
        )
        self.ship.setEnabled(not sentence)

    def on_refused(self, refusal: Refusal) -> None:
        """What is shown no longer holds: it wants to be read anew. Anything else is said here."""
        if isinstance(refusal, Outdated):
            self.outdated.emit(refusal.sentence)
        else:
            super().on_refused(refusal)

    def want(self) -> None:
        """Only what can ship is shipped."""
        if not self.blocked():
            super().want()


def _of_slip(found: Slipping) -> Iterator[str]:
    if found.told:
        told = (
            translate("Releases", "1 person is told the new day."),
            translate("Releases", "%n people are told the new day."),
        )
        yield count_of(found.told, *told)
    for number, trouble in found.troubles:
        words = trouble_words(trouble)
        yield f"{number}: {words}." if found.moved > 1 else f"{words}."


def ask_in_spite(row: ReleaseRow, closures: Sequence[str], who: str) -> Ask:
    """Asks for the reason why a release ships in spite of closed days."""
    return Ask(
        title=fill(translate("Releases", "Ship %1 in spite of %2"), row.number, listed(list(closures))),
        explain=fill(
            translate("Releases", "Nothing ships on these days. You, %1, take it on that this release does."), who
        ),
        field=translate("Releases", "Reason"),
        accept=translate("Releases", "Except it"),
        icon="done",
        key=f"releases.except.{row.id}",
    )


class _Sentence(QWidget):
    """A sentence behind an icon."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "cell", 400, "text2", wraps=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(IconMark("info", "text2", 14))
        layout.addWidget(self._words, 1)

    def show_words(self, sentence: str) -> None:
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
