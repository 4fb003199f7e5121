"""What the Outbox asks before it acts: a reason, what became of a letter nobody knows of, and whether all may leave now."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.rows.outbox import Leaving
from views.outbox.verbs import REASONS
from views.said import as_read
from views.theme import font
from views.widgets.counts import count_of, numeral
from views.widgets.dialog import Dialog, FormGrid
from views.widgets.flow import FlowLayout
from views.widgets.labels import Label, LinkButton
from views.widgets.states import language_word


class ReasonDialog(Dialog):
    """One line for the reason, with some to choose from; what was typed stays with `kept` until it is used."""

    def __init__(
        self, name: str, who: str, kept: str, act: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        title, explain, choices = REASONS[name]
        super().__init__(QCoreApplication.translate("OutboxReason", title), parent)
        self._act = act
        self.body.addWidget(Label(who, "body", 500, wraps=True))
        self.explain(QCoreApplication.translate("OutboxReason", explain))
        self.field = QLineEdit(kept)
        self.field.setFont(font("cell"))
        form = FormGrid()
        form.add(self.tr("Reason"), self.field)
        self.body.addWidget(form)
        self.body.addWidget(self._links([QCoreApplication.translate("OutboxReason", each) for each in choices]))
        self.add_cancel()
        self.add_accept(QCoreApplication.translate("OutboxReason", title), act=self._on_accept)
        self.field.setFocus()

    def _links(self, choices: list[str]) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, 16)
        for words in choices:
            link = LinkButton(words)
            link.clicked.connect(lambda _checked=False, words=words: self.field.setText(words))
            flow.addWidget(link)
        return line

    def typed(self) -> str:
        """What stands in the field."""
        return self.field.text()

    def _on_accept(self) -> None:
        reason = self.field.text().strip()
        if not reason:
            self.refuse(self.tr("Say in a few words how or why; without it nobody could tell later."))
            return
        self._act(reason)
        self.accept()


class UnknownDialog(Dialog):
    """A letter that left without an answer: three ways on."""

    def __init__(self, who: str, reason: str, act: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Nobody knows whether it arrived"), parent, width=560)
        self.body.addWidget(Label(who, "body", 500, wraps=True))
        if reason:
            self.explain(
                self.tr("The mail server gave no clear answer: %1.").replace("%1", as_read(reason).rstrip("."))
            )
        self.explain(
            self.tr(
                "If it is sent again, it may arrive twice. If you can, ask the reader, or look at the server's log."
            )
        )
        self._act = act
        self.add_cancel()
        self.add_button(self.tr("Drop…"), lambda: self._choose("outbox.drop"), "delete")
        self.add_button(self.tr("Send again"), lambda: self._choose("outbox.retry"), "send")
        self.add_button(self.tr("It arrived"), lambda: self._choose("outbox.arrived"), "done", "accent").setDefault(
            True
        )

    def _choose(self, name: str) -> None:
        self.accept()
        self._act(name)


class LeavingDialog(Dialog):
    """What leaves, before it leaves: it can't be taken back."""

    def __init__(self, found: Leaving, as_files: bool, act: Callable[[], None], parent: QWidget | None = None) -> None:
        title = self.tr("Save letters as files") if as_files else self.tr("Send letters now")
        super().__init__(title, parent)
        count = numeral(found.letters)
        self.body.addWidget(Label(count_of(found.letters, self.tr("1 letter"), self.tr("%n letters")), "title", 600))
        spoken = " · ".join(f"{language_word(code)} {numeral(number)}" for code, number in found.by_language)
        self.body.addWidget(Label(spoken, "cell", 400, "text2", wraps=True))
        more = found.letters - len(found.readers)
        names = [
            *found.readers,
            *([self.tr("and %1 more").replace("%1", numeral(more))] if more else []),
        ]
        self.body.addWidget(Label("\n".join(names), "cell", 400, "text", wraps=True))
        self.explain(self._warning(as_files))
        self.add_cancel()
        word = self.tr("Choose a folder…") if as_files else self.tr("Send %1").replace("%1", count)
        self.add_accept(word, "export" if as_files else "send", self._on_accept)
        self._act = act

    def _warning(self, as_files: bool) -> str:
        if as_files:
            return self.tr(
                "Each letter becomes one file that a mail program opens ready to send. "
                "After that it counts as sent here, so send every one of them."
            )
        return self.tr("The recall delay is passed over. A letter that has left can't be taken back, only corrected.")

    def _on_accept(self) -> None:
        self.accept()
        self._act()
