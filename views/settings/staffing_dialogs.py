"""The dialogs of teams and calendar: each shows what it would change of coming releases' time before it is saved."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDateEdit, QWidget

from app.rows.capacity import AbsenceRow, ClosureRow, TeamRow
from models.rules.errors import RuleBroken
from models.rules.terms import ClosureKind
from views.desk import Desk
from views.settings.staffing_words import Colleague, closure_kind, share_text
from views.settings.tried import Doing, TriedDialog, iso, qdate

translate = QCoreApplication.translate
_FRIDAY = 4


def _save() -> str:
    return translate("Staffing", "Save")


def in_percent(typed: str) -> str:
    """A part as it is typed in a field of per cent: “60” is “60%”."""
    text = typed.strip()
    return text if not text or "%" in text else f"{text}%"


class TeamDialog(TriedDialog):
    """A team: new, or as it stands."""

    def __init__(self, desk: Desk, product: str, row: TeamRow | None, parent: QWidget) -> None:
        title = row.name if row is not None else translate("Staffing", "New team")
        super().__init__(desk, title, _save(), self.doing, parent)
        self._product, self._row = product, row
        self.name = self.add_text(translate("Staffing", "Name"), row.name if row else "")
        days = f"{row.days:g}" if row is not None and row.days is not None else ""
        note = translate(
            "Staffing", "Person-days a release, as long as nobody is named; counted as soon as somebody is."
        )
        self.days = self.add_text(translate("Staffing", "Days"), days, note)
        kept = f"{row.fault_share * 100:g}" if row is not None else "0"
        self.kept = self.add_text(
            translate("Staffing", "For faults, %"),
            kept,
            translate("Staffing", "This part of its time takes corrections alone."),
        )
        if row is not None:
            self.seen(row.row_version)
            self.try_now()

    def doing(self) -> Doing:
        """Set the team up, or change what is other than it was."""
        from app.commands.teams import AddTeam, SetTeam, add_team, set_team

        typed = {"days": self.days.text(), "fault_share": in_percent(self.kept.text())}
        if self._row is None:
            given = {name: value for name, value in typed.items() if value.strip(" %") not in ("", "0")}
            return add_team, AddTeam(self.name.text(), self._product, given)
        values: dict[str, str] = dict(typed)
        if self.name.text() != self._row.name:
            values["name"] = self.name.text()
        return set_team, SetTeam(self._row.name, values, self._product)


class MemberDialog(TriedDialog):
    """A colleague in a team: new, or with another share."""

    def __init__(
        self, desk: Desk, product: str, teams: Sequence[TeamRow], row: Colleague | None, parent: QWidget
    ) -> None:
        title = row.member.name if row is not None else translate("Staffing", "New colleague")
        super().__init__(desk, title, _save(), self.doing, parent)
        self._product, self._row, self._teams = product, row, teams
        self.name = self.add_text(translate("Staffing", "Name"), row.member.name if row else "")
        self.team = self.add_choice(
            translate("Staffing", "Team"), [(each.name, each.name) for each in teams], row.team.name if row else ""
        )
        self.team.setEnabled(row is None)
        self.share = self.add_text(
            translate("Staffing", "Share, %"),
            share_text(row.member.share).rstrip("%") if row is not None else "100",
            translate("Staffing", "How much of their working time this team has."),
        )
        if row is not None:
            self.seen(row.row_version)
            self.try_now()

    def doing(self) -> Doing:
        """Put them into the team, or give them another share or name there."""
        from app.commands.teams import SetMember, set_member

        share = in_percent(self.share.text())
        if self._row is None:
            self._check_new()
            return set_member, SetMember(self.team.value(), self.name.text(), share, self._product)
        was = self._row.member.name
        rename = self.name.text() if self.name.text() != was else None
        return set_member, SetMember(self._row.team.name, was, share, self._product, rename)

    def _check_new(self) -> None:
        """Whoever is in the team already would get another share unasked."""
        name = " ".join(self.name.text().split()).casefold()
        for team in self._teams:
            for member in team.members:
                if team.name == self.team.value() and member.name.casefold() == name:
                    words = translate("Staffing", "%1 is in %2 already. Edit the share there.")
                    raise RuleBroken(words.replace("%1", member.name).replace("%2", team.name))


class AbsenceDialog(TriedDialog):
    """An absence: new, or as it stands."""

    def __init__(self, desk: Desk, names: Sequence[str], row: AbsenceRow | None, first: date, parent: QWidget) -> None:
        title = row.name if row is not None else translate("Staffing", "New absence")
        super().__init__(desk, title, _save(), self.doing, parent)
        self._row = row
        who = list(dict.fromkeys([*([row.name] if row else []), *names]))
        self.name = self.add_choice(translate("Staffing", "Who"), [(name, name) for name in who])
        self.name.setEditable(True)
        self.name.setCurrentText(row.name if row else (names[0] if names else ""))
        self.name.editTextChanged.connect(lambda _text: self._pause.start())
        self.first = self.add_day(translate("Staffing", "First day away"), qdate(row.first if row else workday(first)))
        self.last = self.add_day(translate("Staffing", "Last day away"), qdate(row.last if row else workday(first)))
        self.first.dateChanged.connect(lambda _day: keep_order(self.first, self.last))
        self.note = self.add_text(translate("Staffing", "Note"), row.note if row else "")
        if row is not None:
            self.seen(row.row_version)
        self.try_now()

    def doing(self) -> Doing:
        """Note the absence, or move it."""
        from app.commands.absences import AddAbsence, SetAbsence, add_absence, set_absence

        name, note = self.name.currentText(), self.note.text()
        if self._row is None:
            first, last = date.fromisoformat(iso(self.first)), date.fromisoformat(iso(self.last))
            return add_absence, AddAbsence(name, first, last, note)
        values = {"name": name, "first": iso(self.first), "last": iso(self.last), "note": note}
        return set_absence, SetAbsence(self._row.id, values)


class ClosureDialog(TriedDialog):
    """A closed period or a blackout: new, or as it stands."""

    def __init__(self, desk: Desk, product: str, row: ClosureRow | None, first: date, parent: QWidget) -> None:
        title = row.name if row is not None else translate("Staffing", "New closed days")
        super().__init__(desk, title, _save(), self.doing, parent)
        self._row = row
        kinds = [(kind.value, closure_kind(kind.value)) for kind in ClosureKind]
        self.kind = self.add_choice(
            translate("Staffing", "Kind"),
            kinds,
            row.kind if row else "",
            translate(
                "Staffing", "Closed: nobody works, only expedited releases ship. Blackout: people work, nothing ships."
            ),
        )
        self.name = self.add_text(translate("Staffing", "Name"), row.name if row else "")
        self.first = self.add_day(translate("Staffing", "First day"), qdate(row.first if row else workday(first)))
        self.last = self.add_day(translate("Staffing", "Last day"), qdate(row.last if row else workday(first)))
        self.first.dateChanged.connect(lambda _day: keep_order(self.first, self.last))
        whose = [("", translate("Staffing", "All products")), (product, product)]
        self.product = self.add_choice(translate("Staffing", "For"), whose)
        self.product.choose((row.product or "") if row else "")
        if row is not None:
            self.seen(row.row_version)
            self.try_now()

    def doing(self) -> Doing:
        """Close the days, or change which."""
        from app.commands.closures import AddClosure, SetClosure, add_closure, set_closure

        if self._row is None:
            first, last = date.fromisoformat(iso(self.first)), date.fromisoformat(iso(self.last))
            kind = ClosureKind(self.kind.value())
            return add_closure, AddClosure(kind, self.name.text(), first, last, self.product.value() or None)
        return set_closure, SetClosure(self._row.id, self._values())

    def _values(self) -> Mapping[str, str]:
        return {
            "kind": self.kind.value(),
            "name": self.name.text(),
            "first": iso(self.first),
            "last": iso(self.last),
            "product": self.product.value(),
        }


class RemoveTeamDialog(TriedDialog):
    """A team goes: what is estimated for it moves to another."""

    def __init__(self, desk: Desk, product: str, row: TeamRow, others: Sequence[TeamRow], parent: QWidget) -> None:
        title = translate("Staffing", "Remove %1").replace("%1", row.name)
        super().__init__(desk, title, translate("Staffing", "Remove"), self.doing, parent)
        self._product, self._row = product, row
        nobody = [("", translate("Staffing", "Nobody"))]
        self.to = self.add_choice(
            translate("Staffing", "Its estimates go to"), [*nobody, *((each.name, each.name) for each in others)]
        )
        if others:
            self.to.choose(others[0].name)
        self.form.setVisible(bool(others))
        self.seen(row.row_version)
        self.try_now()

    def doing(self) -> Doing:
        """Remove it."""
        from app.commands.teams import RemoveTeam, remove_team

        return remove_team, RemoveTeam(self._row.name, self._product, self.to.value() or None)


class BranchDialog(TriedDialog):
    """A branch: new, or with another name."""

    def __init__(self, desk: Desk, product: str, row: Any | None, parent: QWidget) -> None:
        title = row.name if row is not None else translate("Staffing", "New branch")
        super().__init__(desk, title, _save(), self.doing, parent)
        self._product, self._row = product, row
        self.show_difference(False)
        note = translate("Staffing", "Such as 4.x. Hot fixes are carried into its releases as well.")
        self.name = self.add_text(translate("Staffing", "Name"), row.name if row else "", note)
        if row is not None:
            self.seen(row.row_version)

    def doing(self) -> Doing:
        """Add it, or call it otherwise."""
        from app.commands.branches import AddBranch, RenameBranch, add_branch, rename_branch

        if self._row is None:
            return add_branch, AddBranch(self.name.text(), self._product)
        return rename_branch, RenameBranch(self._row.name, self.name.text(), self._product)


def workday(day: date) -> date:
    """The day, or the Monday after it where it is in a weekend: nobody is away then, and nothing is to be closed."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > _FRIDAY else 0)


def keep_order(first: QDateEdit, last: QDateEdit) -> None:
    """The last day never comes before the first."""
    if last.date() < first.date():
        last.setDate(first.date())
