"""Dialogs on a renewal: what it is, a word with its reason, the time kept for it; they stay open until their act is done."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.effects import Effects
from app.rows.releases import ReleaseRow
from app.rows.renewals import PullOutcome, RenewalSheet
from models.rules.errors import Refusal
from models.rules.renewals import REVIEW_AFTER_DAYS
from views.decisions.words import today
from views.desk import Desk
from views.said import as_read
from views.theme import font, px
from views.widgets.counts import count_of, numeral, with_decimal
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.labels import Label
from views.widgets.reason_band import ReasonField
from views.widgets.times import read_day, short_day, week_day

Act = tuple[Callable[..., Effects], object]


class Asking(Dialog):
    """Stays open until its act is done; what is half typed is kept under its key. Ctrl+Enter does it."""

    def __init__(self, desk: Desk, title: str, parent: QWidget, key: str) -> None:
        super().__init__(title, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._key = key
        self._seen: int | None = None
        self._is_done = False
        self.reason = ReasonField(self.tr("Reason"))
        self.reason.setPlainText(desk.drafts.text(key))
        self.reason.left.connect(self._keep)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.want)

    def act(self) -> Act | None:
        """The command and its order as the fields say; None where something is missing, which was said."""
        raise NotImplementedError

    def want(self) -> None:
        """Does it; a refusal stands above the foot."""
        self.refuse("")
        wanted = self.act()
        if wanted is not None:
            command, order = wanted
            self._desk.do(command, order, seen=self._seen, then=self._on_done, failed=self._on_refused)

    def add_reason(self) -> None:
        """The field for why, at the end of the page."""
        label = Label(self.tr("Reason, as those who wait read it"), "cell", 400, "text2")
        label.setBuddy(self.reason)
        self.body.addWidget(label)
        self.body.addWidget(self.reason)

    def add_feet(self, accept: str, icon: str, *, danger: bool = False) -> None:
        """Cancel, and the button that does it."""
        self.add_cancel()
        button = self.add_accept(accept, icon, self.want)
        button.set_kind("danger" if danger else "accent")
        button.set_key("Ctrl+Return")

    def _on_done(self, _effects: Effects) -> None:
        self._is_done = True
        self.reason.clear()
        self._keep()
        self.accept()

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(refusal.sentence)

    def _keep(self) -> None:
        drafts, key, text = self._desk.drafts, self._key, self.reason.toPlainText()
        self._desk.write(lambda: drafts.keep(key, text))

    def done(self, result: int) -> None:
        """Closes; what is half typed stays."""
        if not self._is_done:
            self._keep()
        super().done(result)


class WholeDialog(Asking):
    """A renewal that is proposed, or whose title, description, size or review are set anew."""

    def __init__(self, desk: Desk, products: Sequence[str], parent: QWidget, sheet: RenewalSheet | None = None) -> None:
        number = sheet.row.number if sheet is not None else "new"
        title = self.tr("Propose a renewal") if sheet is None else f"{sheet.row.number} {sheet.row.title}"
        super().__init__(desk, title, parent, f"renewals.{number}")
        self._sheet = sheet
        self._seen = sheet.row.row_version if sheet is not None else None
        if sheet is None:
            self.explain(self.tr("Wishes can be baked into it at once. They rest until it is honoured or rejected."))
        form = FormGrid()
        self.title = form.add(self.tr("Title"), _line(), self.tr("Those who wait read it."))
        self.product = form.add(self.tr("Product"), _choice(products))
        form.show_field(self.product, sheet is None and len(products) > 1)
        self.size_field = form.add(self.tr("Size"), _line("40"), self.tr("In person-days; empty while nobody knows."))
        self.review = form.add(self.tr("Decide by"), _line(), self.tr("Then its wishes come back by themselves."))
        self.reason.setAccessibleName(self.tr("Description"))
        form.add(self.tr("Description"), self.reason)
        self.body.addWidget(form)
        self._fill(sheet)
        self.add_feet(self.tr("Propose") if sheet is None else self.tr("Save"), "done")
        self.title.setFocus()

    def _fill(self, sheet: RenewalSheet | None) -> None:
        if sheet is None:
            self.review.setText((today() + timedelta(days=REVIEW_AFTER_DAYS)).isoformat())
            return
        row = sheet.row
        self.title.setText(row.title)
        self.size_field.setText(_typed(row.size))
        self.review.setText(row.review.isoformat() if row.review is not None else "")
        if not self.reason.toPlainText():
            self.reason.setPlainText(sheet.description)

    def act(self) -> Act | None:
        """Proposes it, or sets what differs."""
        from app.commands.given import number
        from app.commands.renewals import EditRenewal, Propose, edit_renewal, propose
        from models.rules.errors import BadInput

        review = read_day(self.review.text())
        if review is None:
            self.refuse(self.tr("By which day is it to be decided? Write it like 2026-12-24."))
            return None
        size, words = self.size_field.text().strip(), self.reason.toPlainText().strip()
        if self._sheet is not None:
            values = {"title": self.title.text(), "size": size, "review": review.isoformat(), "description": words}
            return edit_renewal, EditRenewal(self._sheet.row.id, self._altered(values))
        try:
            days = number(size) if size else None
        except BadInput as refusal:
            self.refuse(as_read(refusal.sentence))
            return None
        return propose, Propose(self.title.text(), self.product.currentText() or None, words, days, review)

    def _altered(self, values: Mapping[str, str]) -> dict[str, str]:
        """What differs from what stands; all of it where nothing does, which alters nothing."""
        assert self._sheet is not None, "only what is there is edited"
        row = self._sheet.row
        before = {
            "title": row.title,
            "size": _typed(row.size),
            "review": row.review.isoformat() if row.review is not None else "",
            "description": self._sheet.description,
        }
        return {name: text for name, text in values.items() if text != before[name]} or {"title": values["title"]}


class WordDialog(Asking):
    """A word on a renewal, or on a wish in it, with its reason."""

    def __init__(self, desk: Desk, title: str, key: str, parent: QWidget) -> None:
        super().__init__(desk, title, parent, key)
        self._make: Callable[[str], Act] | None = None

    def ask(self, sentences: Sequence[str], accept: str, icon: str, *, danger: bool = False) -> "WordDialog":
        """Explains what would follow, and asks why."""
        for sentence in sentences:
            self.explain(sentence)
        self.add_reason()
        self.add_feet(accept, icon, danger=danger)
        self.reason.setFocus()
        return self

    def does(self, make: Callable[[str], Act], seen: int | None = None) -> "WordDialog":
        """What it does with the reason."""
        self._make, self._seen = make, seen
        return self

    def act(self) -> Act | None:
        """The word, because of what was typed."""
        assert self._make is not None, "it was told what it does"
        return self._make(self.reason.toPlainText())


class TimeDialog(Asking):
    """Person-days of each coming release kept for a renewal; or its size spread over them by what is free."""

    def __init__(self, desk: Desk, sheet: RenewalSheet, coming: Sequence[ReleaseRow], parent: QWidget) -> None:
        super().__init__(desk, self.tr("Keep time for %1").replace("%1", sheet.row.title), parent, "renewals.time")
        self._sheet = sheet
        self._seen = sheet.row.row_version
        size = numeral(sheet.row.size) if sheet.row.size is not None else "–"
        self.explain(self.tr("Its size: %1 pd. What is kept counts as load of the release.").replace("%1", size))
        held = {kept.release_id: kept.days for kept in sheet.reservations}
        form = FormGrid()
        self.fields: dict[int, QLineEdit] = {}
        for row in coming:
            note = self.tr("%1 of %2 pd taken").replace("%1", numeral(row.load)).replace("%2", _capacity(row))
            field = form.add(f"{row.name} · {short_day(row.planned)}", _line("0"), note)
            field.setText(_typed(held.get(row.id)))
            self.fields[row.id] = field
        self._first = {number: field.text() for number, field in self.fields.items()}
        self.body.addWidget(form)
        self.body.addStretch(1)
        self.add_button(self.tr("Spread by what is free"), self.spread, "bake")
        self.add_feet(self.tr("Keep"), "done")

    def spread(self) -> None:
        """Lets the program spread its size."""
        from app.commands.reserving import Reserve, reserve

        self.refuse("")
        order = Reserve(self._sheet.row.id)
        self._desk.do(reserve, order, seen=self._seen, then=self._on_done, failed=self._on_refused)

    def act(self) -> Act | None:
        """Keeps what was typed; an empty field keeps nothing."""
        from app.commands.given import number
        from app.commands.reserving import Reserve, reserve
        from models.rules.errors import BadInput

        typed = {each: field.text().strip() for each, field in self.fields.items()}
        try:
            days = {each: number(text or "0") for each, text in typed.items() if text != self._first[each]}
        except BadInput as refusal:
            self.refuse(as_read(refusal.sentence))
            return None
        if not days:
            self.refuse(self.tr("Write how many person-days are kept in a release."))
            return None
        return reserve, Reserve(self._sheet.row.id, days)


class Outcome(QObject):
    """What pulling a wish out would cost or bring, in sentences of the screen's language."""

    def sentences(self, found: PullOutcome) -> list[str]:
        """The wish alone, then what the renewal loses."""
        loses = self.tr("%1 then lacks what nothing else in it serves: %2 and %3. What stays in it: %4.")
        waiting = count_of(found.people, self.tr("1 who waits"), self.tr("%n who wait"))
        reached = count_of(found.reach, self.tr("1 end user"), self.tr("%n end users"))
        stays = count_of(found.wishes, self.tr("1 wish"), self.tr("%n wishes"))
        said = [*self._own(found), self._when(found)]
        said.append(
            loses.replace("%1", found.renewal).replace("%2", waiting).replace("%3", reached).replace("%4", stays)
        )
        if found.tied:
            said.append(self.tr("Tied to it: %1.").replace("%1", ", ".join(found.tied)))
        return said

    def _own(self, found: PullOutcome) -> list[str]:
        """What the wish is by itself, as far as it is known."""
        parts = []
        if found.effort is not None:
            parts.append(self.tr("%1 pd of work").replace("%1", numeral(found.effort)))
        if found.score is not None:
            parts.append(self.tr("score %1").replace("%1", with_decimal(found.score)))
        if found.place is not None and found.of is not None:
            parts.append(self.tr("place %1 of %2").replace("%1", numeral(found.place)).replace("%2", numeral(found.of)))
        return [f"{found.title}: {', '.join(parts)}."] if parts else []

    def _when(self, found: PullOutcome) -> str:
        days = found.days
        if found.alone is None or found.alone_day is None:
            return self.tr("No coming release has room for it alone.")
        alone = self.tr("Alone it could come with %1 on %2").replace("%1", found.alone)
        alone = alone.replace("%2", week_day(found.alone_day))
        if days is None:
            return f"{alone.rstrip('.')}."
        if days == 0:
            return self.tr("%1, the same day as now.").replace("%1", alone)
        later = self.tr("%1, %2 later than now.") if days > 0 else self.tr("%1, %2 earlier than now.")
        far = count_of(abs(days), self.tr("1 day"), self.tr("%n days"))
        return later.replace("%1", alone).replace("%2", far)


def _typed(days: float | None) -> str:
    """Person-days as they are typed; nothing where none are known."""
    return f"{days:g}" if days is not None else ""


def _line(placeholder: str = "") -> QLineEdit:
    field = QLineEdit()
    field.setFont(font("cell"))
    field.setPlaceholderText(placeholder)
    field.setFixedHeight(px(28))
    return field


def _choice(words: Sequence[str]) -> QComboBox:
    field = QComboBox()
    field.setFont(font("cell"))
    field.addItems(list(words))
    return field


def _capacity(row: ReleaseRow) -> str:
    return numeral(row.capacity) if row.capacity is not None else "–"
