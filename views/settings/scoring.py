"""The page of scoring and policy: by which model changes are scored, by which rules ordered, and what another would move."""

import json
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from app.effects import Effects
from models.rules.errors import Refusal
from models.rules.scoring import ModelKind
from views.background import Pause
from views.desk import Desk
from views.settings.halves import Halves
from views.settings.lines import ChoiceLine, Line
from views.settings.page import Page, explanation
from views.settings.scoring_document import Document, model_document, number_of, problem_of, said, settled
from views.settings.scoring_fields import Criteria, Rules, text_field
from views.settings.scoring_moves import Moves
from views.theme import px
from views.widgets.bars import row_layout
from views.widgets.buttons import Button
from views.widgets.labels import Label, Pane
from views.widgets.reason_band import AUTOSAVE
from views.widgets.sheet import Sheet, column_layout

if TYPE_CHECKING:
    from app.rows.ranking import RankDifference

DRAFT = "settings.scoring"


class ScoringPage(Page):
    """Left the document, right what it would move; nothing holds before it is saved."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stored: Document | None = None
        self.document: Document = {}
        self.sheet, self.moves = Sheet(self.tr("Scoring")), Moves(desk)
        self.kind = ChoiceLine(
            self.tr("Model"),
            [("fortnight", "Fortnight"), ("rice", "RICE"), ("wsjf", "WSJF"), ("own", self.tr("Own"))],
        )
        self.name_field, self.expression, self.threshold = QLineEdit(), QLineEdit(), QLineEdit()
        self.criteria, self.rules = Criteria(), Rules()
        self.new_name = text_field(self.tr("New criterion"), "")
        self.refusal = Label("", "cell", 400, "bad", wraps=True)
        self.reason = text_field(self.tr("Because"), "")
        self.save_button = Button(self.tr("Save"), "done", kind="accent")
        self.discard_button = Button(self.tr("As it is stored"), "undo")
        self.import_button = Button(self.tr("From a file…"), "import")
        self.export_button = Button(self.tr("Into a file…"), "export")
        #: Ask for a file to write, and one to read; give its path, or nothing.
        self.choose_target: Callable[[], str] = self._ask_for_target
        self.choose_source: Callable[[], str] = self._ask_for_source
        self._keeping = Pause(AUTOSAVE, self._keep_draft, self)
        self._build()
        self._connect()

    # ---- built

    def _build(self) -> None:
        self.sheet.add_title("", self.tr("Scoring and policy"))
        self.sheet.add(
            explanation(self.tr("Nothing here holds before it is saved. What it would move stands beside it."))
        )
        self._build_model()
        policy = self.sheet.add_section(self.tr("Policy"))
        policy.add(
            explanation(
                self.tr(
                    "The first rule that tells two changes apart decides; then the score does. Alt+↑ and Alt+↓, or the mouse, "
                    "move a rule; Space switches it on or off."
                )
            )
        )
        policy.add(self.rules)
        files = self.sheet.add_section(self.tr("As a file"))
        files.add(_beside(self.import_button, self.export_button))
        right = Pane("base", "l")
        column = column_layout(right, 0)
        column.addWidget(self.moves, 1)
        column.addWidget(self._foot())
        self.halves = Halves("settings.scoring", self.sheet, right, 560)
        column_layout(self, 0).addWidget(self.halves)

    def _build_model(self) -> None:
        for field in (self.name_field, self.expression, self.threshold):
            field.setFont(self.new_name.font())
            field.setMinimumHeight(px(28))
        self._name_line = Line(self.tr("Name"), self.name_field)
        self._expression_line = Line(
            self.tr("Expression"),
            self.expression,
            self.tr("Numbers, criteria, + - * / ( ), min, max, log10, sqrt. Without one the weights hold."),
        )
        self._threshold_line = Line(
            self.tr("Ask for a reason"),
            self.threshold,
            self.tr("Where a score moves by more: points, or the part of it where an expression holds."),
        )
        self._adding = QWidget()
        level = row_layout(self._adding)
        self.add_button = Button(self.tr("Add a criterion"), "add")
        self.new_name.setPlaceholderText("time_saved")
        self.new_name.setMaximumWidth(px(160))
        level.addWidget(self.new_name)
        level.addWidget(self.add_button)
        level.addStretch(1)
        self.criteria.before = self.expression
        section = self.sheet.add_section(self.tr("Scoring"))
        for part in (self.kind, self._name_line, self._expression_line, self.criteria, self._adding):
            section.add(part)
        section.add(self._threshold_line)

    def _foot(self) -> QWidget:
        foot = Pane("base", "t")
        column = column_layout(foot, 8)
        column.setContentsMargins(px(23), px(12), px(23), px(12))  # in line with what stands above it
        column.addWidget(self.refusal)
        self.refusal.hide()
        self.reason.setPlaceholderText(self.tr("Why, for the history"))
        column.addWidget(self.reason)
        column.addWidget(_beside(self.save_button, self.discard_button))
        return foot

    def _connect(self) -> None:
        self.kind.changed.connect(self._on_kind)
        self.name_field.textEdited.connect(lambda text: self._put("name", text))
        self.expression.textEdited.connect(self._on_expression)
        self.threshold.textEdited.connect(lambda text: self._put("threshold", number_of(text)))
        self.criteria.altered.connect(self._on_altered)
        self.criteria.removed.connect(self._remove)
        self.rules.altered.connect(self._on_altered)
        self.new_name.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)

    def first_focus(self) -> QWidget | None:
        """The model."""
        return self.kind.choice

    # ---- shown

    def refresh(self) -> None:
        """Reads what is stored; what is half altered stays."""
        database = self.desk.database

        def query() -> Document:
            from app.queries.ranking import scoring_document

            return scoring_document(database)

        self.desk.read(query, self._on_stored, key="settings.scoring")

    def _on_stored(self, document: Document) -> None:
        first, followed = self._stored is None, self.document == self._stored
        self._stored = document
        if first:
            self.document = self._draft() or deepcopy(document)
        elif followed:
            self.document = deepcopy(document)
        if first or followed:
            self._show()
        self._on_altered()

    def _draft(self) -> Document | None:
        text = self.desk.drafts.text(DRAFT)
        try:
            found: Document = json.loads(text)["document"] if text else {}
            return found if {"model", "policy"} <= set(found) else None
        except (ValueError, TypeError, KeyError):
            return None

    def _show(self) -> None:
        """All fields anew."""
        model = self.document["model"]
        own = model["kind"] == ModelKind.OWN
        self.kind.show_value(model["kind"])
        self.name_field.setText(str(model.get("name", "")))
        self.expression.setText(str(model.get("expression", "")))
        self.threshold.setText(said(model.get("threshold", 2)))
        for part in (self._name_line, self._expression_line, self._adding):
            part.setVisible(own)
        self.criteria.show_document(self.document)
        self.rules.show_document(self.document)

    # ---- altered

    def _put(self, name: str, value: object) -> None:
        self.document["model"][name] = value
        self._on_altered()

    def _on_kind(self, kind: str) -> None:
        self.document = model_document(kind, self.document if not problem_of(self.document)[0] else self._stored or {})
        self._show()
        self._on_altered()

    def _on_expression(self, text: str) -> None:
        before = bool(str(self.document["model"].get("expression", "")).strip())
        self.document["model"]["expression"] = text
        if before != bool(text.strip()):
            self.criteria.show_document(self.document)  # with weights, or without
        self._on_altered()

    def _add(self) -> None:
        name = self.new_name.text().strip()
        if name and name not in self.document["model"]["criteria"]:
            usual = {"least": 0, "most": 10, "zero": 0, "scale": "linear"}
            if name in ("reach", "waiting"):
                usual = {"most": 10_000 if name == "reach" else 100, "zero": 0, "scale": "log"}
            self.document["model"]["criteria"][name] = {"weight": 1, **usual}
            self.new_name.clear()
            self.criteria.show_document(self.document)
            self._on_altered()

    def _remove(self, name: str) -> None:
        self.document["model"]["criteria"].pop(name, None)
        self.criteria.show_document(self.document)
        self._on_altered()

    def _on_altered(self) -> None:
        """Says what is wrong with it, or reckons what it would move."""
        problem, place = problem_of(self.document)
        altered = self.document != self._stored
        self._expression_line.refuse(problem if place == "expression" else "")
        self.refusal.setText(problem)
        self.refusal.setVisible(bool(problem) and place != "expression")
        self.save_button.setEnabled(altered and not problem)
        self.discard_button.setEnabled(altered)
        self._keeping.start()
        self.halves.let_idle(self.moves, idle=not altered and not problem)
        if problem:
            self.moves.show_unknown()
        elif not altered:
            self.moves.show_same()
        else:
            self._reckon()

    def _reckon(self) -> None:
        database, document = self.desk.database, settled(self.document)

        def query() -> "RankDifference":
            from app.queries.ranking import scoring_difference

            return scoring_difference(database, document)

        def arrived(found: "RankDifference") -> None:
            if settled(self.document) == document:
                self.moves.show_difference(found)

        self.desk.read(query, arrived, self._on_refused, key="settings.scoring.moves")

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves finds it again."""
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep_draft()
        super().hideEvent(event)

    def _keep_draft(self) -> None:
        text = json.dumps({"document": self.document}) if self.document != self._stored else ""
        drafts = self.desk.drafts
        self.desk.write(lambda: drafts.keep(DRAFT, text))

    # ---- done

    def save(self) -> None:
        """Scores and orders by it from now on: one act."""
        from app.commands.scoring import SetScoring, set_scoring

        order = SetScoring(settled(self.document), self.reason.text().strip() or None)
        self.desk.do(set_scoring, order, then=self._on_saved, failed=self._on_refused)

    def _on_saved(self, _effects: Effects) -> None:
        self.reason.clear()
        self._stored = deepcopy(self.document)
        self.refresh()

    def discard(self) -> None:
        """Shows what is stored again."""
        if self._stored is not None:
            self.document = deepcopy(self._stored)
            self._show()
            self._on_altered()

    def _on_refused(self, refusal: Refusal) -> None:
        self.refusal.setText(refusal.sentence)
        self.refusal.show()

    def _ask_for_target(self) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Into a file"), "scoring.toml", "TOML (*.toml)")[0]

    def _ask_for_source(self) -> str:
        return QFileDialog.getOpenFileName(self, self.tr("From a file"), "", "TOML, JSON (*.toml *.json)")[0]

    def _import(self) -> None:
        source = self.choose_source()

        def read() -> Document:
            from app.jobs.scoring_file import read_document
            from models.rules.scoring_document import document_of, scoring_of

            return document_of(scoring_of(read_document(Path(source))))

        def arrived(document: Document) -> None:
            self.document = document
            self._show()
            self._on_altered()

        if source:
            self.desk.read(read, arrived, self._on_refused)

    def _export(self) -> None:
        target, document = self.choose_target(), settled(self.document)

        def write() -> None:
            from app.jobs.scoring_file import write_document

            write_document(Path(target), document)

        if target:
            self.desk.write(write, failed=self._on_refused)


def _beside(*buttons: Button) -> QWidget:
    held = QWidget()
    level = row_layout(held)
    for button in buttons:
        level.addWidget(button)
    level.addStretch(1)
    return held
