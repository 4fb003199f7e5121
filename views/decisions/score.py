"""The score on a change's page: its parts as bars, who gave what, and what is missing said as missing."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rows.changes import ChangeSheet, ScorePart
from views.theme import px
from views.widgets.counts import numeral, with_decimal
from views.widgets.labels import Label, LinkButton
from views.widgets.painting import safe_tip
from views.widgets.rank_words import audience_word, criterion_word
from views.widgets.score_fields import add_marks, bar_of
from views.widgets.sheet import Section


class ScoreSection(Section):
    """The score: total, parts, effort; what is missing can be set at once."""

    #: Somebody wants to set what is missing.
    wanted = Signal()

    def __init__(self, sheet: ChangeSheet, *, can_set: bool) -> None:
        total = Label(numeral(sheet.row.score) if sheet.row.score is not None else "–", "head", 600)
        super().__init__(QCoreApplication.translate("Score", "Score"), trailing=total)
        total.setFixedWidth(total.sizeHint().width())
        self._can_set = can_set
        for part in sheet.parts:
            self._add_part(part)
        if not any(part.name == "effort" for part in sheet.parts):
            self._add_effort(sheet)
        add_marks(self, sheet)
        if can_set and not sheet.missing:
            self.add_links([(self.tr("Set value and effort"), self.wanted.emit)])

    def _add_part(self, part: ScorePart) -> None:
        if part.points is None:
            self._add_missing(part.name)
            return
        of = self.tr("of %1").replace("%1", numeral(part.most))
        line = self.add_bar(criterion_word(part.name), bar_of(part), _one_place(part.points), of)
        given = audience_word(part.given) if part.name == "visibility" and part.given else part.given or ""
        line.setToolTip(safe_tip(f"{criterion_word(part.name)}: {given}"))
        line.setAccessibleName(f"{criterion_word(part.name)} {_one_place(part.points)} {of}")

    def _add_effort(self, sheet: ChangeSheet) -> None:
        if sheet.row.effort is None:
            self._add_missing("effort")
        else:
            self.add_row(criterion_word("effort"), value=self.tr("%1 pd").replace("%1", numeral(sheet.row.effort)))

    def _add_missing(self, name: str) -> None:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(criterion_word(name), "cell"), 1)
        layout.addWidget(Label(self.tr("missing"), "cell", 400, "wait"))
        if self._can_set:
            link = LinkButton(self.tr("Set"))
            link.setAccessibleName(self.tr("Set %1").replace("%1", criterion_word(name)))
            link.clicked.connect(self.wanted)
            layout.addWidget(link)
        line.setMinimumHeight(px(22))
        self.add(line)


def _one_place(points: float) -> str:
    return with_decimal(points)
