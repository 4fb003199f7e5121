"""The small questions of the Backlog: why parked and until when, how urgent, which values for several, not before which day."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.rows.changes import ChangeRow
from models.rules.errors import BadInput
from models.rules.priority import priority_of
from models.rules.terms import Audience, DependencyKind, Level, TrialPlace
from views.background import Pause
from views.backlog.back_field import BackField
from views.backlog.words import audience_word, fill, level_word, today, translate
from views.desk import Desk
from views.theme import font
from views.widgets.buttons import Segmented
from views.widgets.counts import count_of
from views.widgets.dialog import FormGrid
from views.widgets.facts import place_word
from views.widgets.kept import KeptDialog, LongField, line_field, read_day
from views.widgets.labels import Label, PriorityMark

#: How far off the review of a parked change is, unless said otherwise.
REVIEW_AFTER = timedelta(days=28)


class ParkDialog(KeptDialog):
    """A reason that can be told, and the day by which it is looked at again."""

    def __init__(self, desk: Desk, rows: Sequence[ChangeRow], parent: QWidget) -> None:
        self._rows = rows
        title = count_of(len(rows), rows[0].number, translate("Backlog", "%n changes"))
        super().__init__(desk, fill(translate("Backlog", "Park %1"), title), parent, key=f"backlog.park.{rows[0].id}")
        waiting = sum(row.waiting for row in rows)
        if waiting:
            told = (self.tr("1 ticket waits and is told."), self.tr("%n tickets wait and are told."))
            self.explain(count_of(waiting, *told))
        form = FormGrid()
        self.reason = LongField(self.tr("Reason"))
        self.review = line_field("2026-12-24")
        form.add(self.tr("Reason"), self.reason, self.tr("Those who wait read it"))
        form.add(self.tr("Answer by"), self.review, self.tr("Then it is due to be decided"))
        self.back = BackField()
        form.add(self.tr("Brought back"), self.back, self.tr("It rests until one of these comes true"))
        self.add_form(form)
        self.keep("reason", self.reason)
        self._usual = (today() + REVIEW_AFTER).isoformat()
        self.keep("review", self.review, self._usual)
        self.keep("back", self.back.kept)
        self.back.changed.connect(self._on_back)
        self.add_feet(self.tr("Park"), "park")
        self.take_up_draft()
        self.reason.setFocus()

    def order(self) -> object:
        """Parks one, or all that were chosen."""
        from app.commands.changes import Park
        from app.commands.several import ParkAll

        typed, back = self.typed(), self.back.conditions()
        review = None if back and not typed["review"] else needed_day(typed["review"])
        if len(self._rows) == 1:
            return Park(self._rows[0].id, typed["reason"], review, back=back)
        return ParkAll(tuple(row.id for row in self._rows), typed["reason"], review, back)

    def _on_back(self) -> None:
        """What something brings back rests for the house's usual time, unless a day is named."""
        rests = bool(self.back.conditions())
        if rests and self.review.text() == self._usual:
            self.review.clear()
        elif not rests and not self.review.text():
            self.review.setText(self._usual)
        self.review.setPlaceholderText(self.tr("within the usual time") if rests else "2026-12-24")
        self.fit()


class ReproducedDialog(KeptDialog):
    """Where and in which situation the fault was seen again; it may be known from its trials."""

    def __init__(self, desk: Desk, row: ChangeRow, parent: QWidget) -> None:
        self._row = row
        title = fill(translate("Backlog", "Reproduced: %1"), row.number)
        super().__init__(desk, title, parent, key=f"backlog.reproduced.{row.id}")
        self.explain(
            self.tr("The fault was seen again by us. Those who wait hear that its correction is ordered.")
            if row.state == "new"
            else self.tr("The fault was seen again by us.")
        )
        form = FormGrid()
        places = [("", self.tr("As tried")), *((place.value, place_word(place.value)) for place in TrialPlace)]
        self.place = Segmented(places, self.tr("Where it was seen"))
        self.situation = line_field(self.tr("as described"))
        self.note = LongField(self.tr("Note"), 64)
        form.add(self.tr("Seen"), self.place, self.tr("Where nothing was tried yet: in our system"))
        form.add(self.tr("Situation"), self.situation)
        form.add(self.tr("Note"), self.note, self.tr("For the history; may stay empty"))
        self.add_form(form)
        self.keep("place", self.place)
        self.keep("situation", self.situation)
        self.keep("note", self.note)
        self.add_feet(self.tr("Reproduced"), "reproduce")
        self.take_up_draft()
        self.note.setFocus()

    def order(self) -> object:
        """Opens the gate."""
        from app.commands.trials import Reproduced

        typed = self.typed()
        place = TrialPlace(typed["place"]) if typed["place"] else None
        return Reproduced(self._row.id, typed["note"] or None, place, typed["situation"] or None)


class UrgencyDialog(KeptDialog):
    """How urgent a correction is; shows the impact that was counted, and the priority that comes of both."""

    def __init__(self, desk: Desk, row: ChangeRow, parent: QWidget) -> None:
        self._row = row
        super().__init__(
            desk, fill(translate("Backlog", "Urgency of %1"), row.number), parent, key=f"backlog.urgency.{row.id}"
        )
        levels = [(level.value, level_word(level.value)) for level in Level]
        self.urgency = Segmented(levels, self.tr("Urgency"))
        counted = fill(self.tr("As it is (%1)"), level_word(row.impact) if row.impact else self.tr("not known"))
        self.impact = Segmented([("", counted), *levels], self.tr("Impact"))
        self.reason = LongField(self.tr("Reason"), 64)
        self._result = QHBoxLayout()
        self._settle = Pause(0, self.fit, self)
        self._build()
        self.keep("urgency", self.urgency, row.urgency or Level.MEDIUM.value)
        self.keep("impact", self.impact)
        self.keep("reason", self.reason)
        self.add_feet(self.tr("Judge"), "done")
        self.take_up_draft()
        for choice in (self.urgency, self.impact):
            choice.chosen.connect(self._show_priority)
            choice.chosen.connect(self._settle.start)
        self._show_priority()
        self.urgency.setFocus()

    def _build(self) -> None:
        form = self._form = FormGrid()
        form.add(
            self.tr("Urgency"),
            self.urgency,
            self.tr("High: a critical process; medium: an important part; low: trivial"),
        )
        reach = count_of(self._row.reach, self.tr("1 end user waits"), self.tr("%n end users wait"))
        form.add(self.tr("Impact"), self.impact, reach)
        form.add(self.tr("Reason"), self.reason, self.tr("Why the impact is another than the one counted"))
        result = QWidget()
        self._result = QHBoxLayout(result)
        self._result.setContentsMargins(0, 0, 0, 0)
        form.add(self.tr("Priority"), result)
        self.add_form(form)

    def priority(self) -> int | None:
        """What would come of it: 1 critical to 5 minor; None while the impact is not known."""
        impact = self.impact.value() or self._row.impact
        return priority_of(Level(self.urgency.value()), Level(impact) if impact else None)

    def _show_priority(self, _value: str = "") -> None:
        self._form.show_field(self.reason, bool(self.impact.value()))
        while self._result.count():
            item = self._result.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = self.priority()
        if found is not None:
            self._result.addWidget(PriorityMark(found))
        unknown = self.tr("Known once somebody waits")
        critical = self.tr("Critical: an expedited release is proposed") if found == 1 else ""
        self._result.addWidget(Label(unknown if found is None else critical, "cell", 400, "text2"), 1)

    def order(self) -> object:
        """The judgement."""
        from app.commands.valuing import Judge

        typed = self.typed()
        impact = Level(typed["impact"]) if typed["impact"] else None
        return Judge(self._row.id, Level(typed["urgency"]), impact, typed["reason"] or None)


class ScoreAllDialog(KeptDialog):
    """The same values for several changes; an empty field leaves what each of them has."""

    def __init__(self, desk: Desk, rows: Sequence[ChangeRow], parent: QWidget) -> None:
        self._rows = rows
        title = count_of(len(rows), rows[0].number, translate("Backlog", "%n changes"))
        super().__init__(desk, fill(translate("Backlog", "Score %1"), title), parent, key="backlog.score-all")
        self.explain(self.tr("An empty field leaves what each of them has."))
        form = FormGrid()
        self.value, self.effort, self.audience = line_field(), line_field(), QComboBox()
        self.audience.setFont(font("cell"))
        self.audience.addItem("–", "")
        for audience in Audience:
            self.audience.addItem(audience_word(audience.value), audience.value)
        form.add(self.tr("Value"), self.value, self.tr("1 to 10"))
        form.add(self.tr("Effort"), self.effort, self.tr("In person-days"))
        form.add(self.tr("Seen by"), self.audience)
        self.add_form(form)
        for name, field in (("value", self.value), ("effort", self.effort), ("visibility", self.audience)):
            self.keep(name, field)
        self.add_feet(self.tr("Score"), "score")
        self.take_up_draft()
        self.value.setFocus()

    def order(self) -> object | None:
        """The values that were given; nothing given is nothing done."""
        from app.commands.several import ScoreAll

        values = {name: text for name, text in self.typed().items() if text}
        return ScoreAll(tuple(row.id for row in self._rows), values) if values else None


class NotBeforeDialog(KeptDialog):
    """The day before which a change must not ship."""

    def __init__(self, desk: Desk, row: ChangeRow, parent: QWidget) -> None:
        self._row = row
        title = fill(translate("Backlog", "%1 must not ship before"), row.number)
        super().__init__(desk, title, parent, key=f"backlog.not-before.{row.id}")
        form = FormGrid()
        self.day = line_field("2026-12-24")
        form.add(self.tr("Day"), self.day)
        self.add_form(form)
        self.keep("day", self.day)
        self.add_feet(self.tr("Save"), "done")
        self.take_up_draft()
        self.day.setFocus()

    def order(self) -> object:
        """Ties the change to the day."""
        from app.commands.dependencies import Depend

        return Depend(self._row.id, DependencyKind.NOT_BEFORE, day=needed_day(self.typed()["day"]))


def needed_day(text: str) -> date:
    """The day that was typed; BadInput where it is none."""
    day = read_day(text)
    if day is None:
        raise BadInput(
            f"“{text}” is not a date. Write it like 2026-12-24." if text else "Which day? Write it like 2026-12-24."
        )
    return day
