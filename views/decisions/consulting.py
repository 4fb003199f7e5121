"""Consulting: a small dialog that asks somebody in the house about a change, or writes down what they answered."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.effects import Effects
from app.rows.changes import ChangeRow
from app.rows.parking import ConsultationRow, ParkedFacts
from models.rules.errors import Refusal
from views.desk import Desk
from views.theme import font, px
from views.widgets.dialog import Dialog, FormGrid


class Consulting(Dialog):
    """Who is asked, and what; what they answered where a question is open."""

    def __init__(self, desk: Desk, row: ChangeRow, parked: ParkedFacts, parent: QWidget) -> None:
        super().__init__(f"{row.number} {row.title}", parent)
        self._desk = desk
        self._row = row
        self._open = [each for each in parked.consultations if each.answer is None]
        self.explain(
            self.tr("Those who wait are not told: it is a question within the house. It is kept with its answer.")
        )
        form = FormGrid()
        self.who = form.add(self.tr("Who is asked"), _names(parked))
        self.question = form.add(self.tr("The question"), _field())
        self.body.addWidget(form)
        self.answers: dict[int, QPlainTextEdit] = {}
        for each in self._open:
            self._add_open(form, each)
        self.add_cancel()
        self.add_accept(self.tr("Keep"), "done", self._keep)

    def _add_open(self, form: FormGrid, each: ConsultationRow) -> None:
        name = self.tr("%1 answers").replace("%1", each.who)
        self.answers[each.id] = form.add(name, _field(), each.question)

    def _keep(self) -> None:
        """Answers first, then the question; each is an act of its own. What is refused stays here."""
        from app.commands.consulting import AnswerConsultation, Consult, answer_consultation, consult

        written = [(each, field.toPlainText().strip()) for each, field in self.answers.items()]
        acts: list[tuple[Callable[..., Effects], object]] = [
            (answer_consultation, AnswerConsultation(self._row.id, text, consultation=each))
            for each, text in written
            if text
        ]
        who, question = self.who.currentText().strip(), self.question.toPlainText().strip()
        if who or question:
            acts.append((consult, Consult(self._row.id, who, question)))
        if not acts:
            self.refuse(self.tr("Write a question, or an answer."))
            return
        self._perform(acts)

    def _perform(self, acts: Sequence[tuple[Callable[..., Effects], object]]) -> None:
        (command, order), rest = acts[0], acts[1:]

        def then(_effects: Effects) -> None:
            if rest:
                self._perform(rest)
            else:
                self.accept()

        self._desk.do(command, order, then=then, failed=self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self.refuse(refusal.sentence)


def _names(parked: ParkedFacts) -> QComboBox:
    """Those who decide along the chain first; any other name can be typed."""
    names = QComboBox()
    names.setEditable(True)
    names.setFont(font("cell"))
    known = [link.on_duty or link.name for link in parked.chain]
    names.addItems(list(dict.fromkeys(known)))
    names.setCurrentText("")
    line = names.lineEdit()
    if isinstance(line, QLineEdit):
        line.setFont(font("cell"))
    return names


def _field() -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFont(font("body"))
    field.setFixedHeight(px(64))
    return field
