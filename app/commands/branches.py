"""Branches: lines of a product with releases of their own beside the main one; added, renamed and ended."""

from dataclasses import dataclass
from unicodedata import category

import sqlalchemy as sa
from sqlalchemy.orm import Session

from app.commands import given
from app.commands.act import Act
from app.effects import Effects
from app.plans.products import product_meant
from models.products import Product
from models.releases import Branch, Release
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.states import UNSHIPPED_RELEASE

_LONGEST = 100
#: Signs that nobody sees: with them two names would look alike.
_UNSEEN = frozenset({"Cf", "Cc"})
_MAIN = frozenset({"main", "main line"})


@dataclass(frozen=True, slots=True)
class AddBranch:
    """A line of a product that gets releases of its own, such as 4.x."""

    name: str
    product: str | None = None


def add_branch(act: Act, order: AddBranch) -> Effects:
    """Make a branch; hot fixes are carried in its releases from now on."""
    product = product_meant(act.session, order.product)
    branch = Branch(product_id=product.id, name=_name(act, product, order.name))
    act.session.add(branch)
    act.session.flush()
    return act.done("add_branch", f"Branch {branch.name} of {product.name} made")


@dataclass(frozen=True, slots=True)
class RenameBranch:
    """Another name for a branch."""

    name: str
    new: str
    product: str | None = None


def rename_branch(act: Act, order: RenameBranch) -> Effects:
    """Call a branch otherwise; its releases keep their names."""
    branch, product = _of(act, order.name, order.product)
    was, branch.name = branch.name, _name(act, product, order.new, branch)
    return act.done("rename_branch", f"Branch {was} of {product.name} is called {branch.name}")


@dataclass(frozen=True, slots=True)
class EndBranch:
    """No more releases of a branch."""

    name: str
    product: str | None = None


def end_branch(act: Act, order: EndBranch) -> Effects:
    """End a branch: nothing is carried in it any more; refused while one of its releases is still to ship."""
    branch, product = _of(act, order.name, order.product)
    if branch.ended_on is not None:
        raise RuleBroken(f"Branch {branch.name} of {product.name} ended on {branch.ended_on.isoformat()} already.")
    coming = sa.select(Release.id).where(Release.branch_id == branch.id, Release.state.in_(UNSHIPPED_RELEASE))
    if left := [f"R-{number}" for number in act.session.scalars(coming.order_by(Release.id))]:
        verb = "is" if len(left) == 1 else "are"
        raise RuleBroken(f"{', '.join(left)} of branch {branch.name} {verb} still to ship. Ship or remove that first.")
    branch.ended_on = act.now.date()
    return act.done("end_branch", f"Branch {branch.name} of {product.name} ended")


def branch_named(session: Session, product: Product, name: str) -> Branch:
    """The branch of that name; NotFound with those that there are."""
    branches = session.scalars(sa.select(Branch).where(Branch.product_id == product.id).order_by(Branch.id)).all()
    folded = " ".join(name.split()).casefold()
    for branch in branches:
        if branch.name.casefold() == folded:
            return branch
    names = ", ".join(branch.name for branch in branches) or "none yet: branch add NAME makes one"
    raise NotFound(f"{product.name} has no branch “{name}”. There are: {names}.")


def living_branch(session: Session, product: Product, name: str) -> Branch:
    """The same, where it has not ended."""
    branch = branch_named(session, product, name)
    if branch.ended_on is not None:
        raise RuleBroken(f"Branch {branch.name} of {product.name} ended on {branch.ended_on.isoformat()}.")
    return branch


def _of(act: Act, name: str, product: str | None) -> tuple[Branch, Product]:
    found = product_meant(act.session, product)
    branch = branch_named(act.session, found, name)
    act.check_seen(branch, f"branch {branch.name}")
    return branch, found


def _name(act: Act, product: Product, text: str, own: Branch | None = None) -> str:
    name = given.short("".join(each for each in text if category(each) not in _UNSEEN), _LONGEST, "branch")
    if name is None:
        raise BadInput("A branch needs a name, such as 4.x.")
    name = " ".join(name.split())
    if name.casefold() in _MAIN:
        raise BadInput(f"“{name}” is what the line without a branch is called. Choose another name.")
    known = act.session.scalars(sa.select(Branch).where(Branch.product_id == product.id)).all()
    if any(branch.name.casefold() == name.casefold() and branch is not own for branch in known):
        raise RuleBroken(f"{product.name} has a branch “{name}” already.")
    return name
