"""Cases: what was learnt from a finished ticket, made when it is closed, mended and removed afterwards."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands import given
from app.commands.act import Act
from app.effects import Effects
from app.plans.products import product_meant
from models.cases import Case
from models.rules.errors import BadInput, NotFound
from models.rules.terms import Language
from models.tickets import Ticket


def case_of(session: Session, number: int) -> Case:
    """The case K-*number*."""
    case = session.get(Case, number)
    if case is None:
        raise NotFound(f"There is no K-{number}.")
    return case


def make_case(act: Act, ticket: Ticket, cause: str, solution: str, fixed_in: str | None) -> Case:
    """A case of what this ticket taught, under its subject, product, version, module and language."""
    case = Case(
        title=ticket.subject,
        cause=cause.strip(),
        solution=solution.strip(),
        product_id=ticket.product_id,
        product_version=ticket.product_version,
        module=ticket.module,
        language=ticket.language,
        fixed_in=fixed_in,
        created_at=act.now,
        changed_at=act.now,
    )
    act.session.add(case)
    act.session.flush()
    act.made.append(f"K-{case.id}")
    return case


@dataclass(frozen=True, slots=True)
class EditCase:
    """New values for some fields of a case: title, cause, solution, product, version, module, language, fixed_in."""

    case: int
    values: Mapping[str, str]


def edit_case(act: Act, order: EditCase) -> Effects:
    """Mend a case; letters that were sent with it stay as they were."""
    case = case_of(act.session, order.case)
    act.check_seen(case, f"K-{case.id}")
    for name, value in order.values.items():
        _set(act, case, name, value)
    case.changed_at = act.now
    return act.done("edit_case", f"K-{case.id} mended: {', '.join(sorted(order.values))}")


def _set(act: Act, case: Case, name: str, value: str) -> None:
    if name == "product":
        case.product_id = product_meant(act.session, value).id if value.strip() else None
        return
    if name not in _EDIT:
        raise BadInput(f"A case has no “{name}”. It has product, {', '.join(_EDIT)}.")
    column, read = _EDIT[name]
    found = read(value)
    if column in {"title", "solution"} and not found:
        raise BadInput(f"A case needs a {column}.")
    setattr(case, column, found)


_EDIT: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "title": ("title", lambda value: " ".join(value.split())),
    "cause": ("cause", str.strip),
    "solution": ("solution", str.strip),
    "version": ("product_version", given.version),
    "module": ("module", given.module),
    "language": ("language", lambda value: given.one_of(Language, value, "language") if value.strip() else None),
    "fixed_in": ("fixed_in", given.version),
}


@dataclass(frozen=True, slots=True)
class RemoveCase:
    """This case is no use any more."""

    case: int


def remove_case(act: Act, order: RemoveCase) -> Effects:
    """Remove a case; the tickets that were answered with it keep their answers."""
    case = case_of(act.session, order.case)
    act.check_seen(case, f"K-{case.id}")
    for ticket in act.session.scalars(sa.select(Ticket).where(Ticket.case_id == case.id)):
        ticket.case_id = None
    act.session.flush()
    act.session.delete(case)
    return act.done("remove_case", f"K-{order.case} removed: {case.title}")
