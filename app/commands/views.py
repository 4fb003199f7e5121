"""Saved views: a list's filter words, order, columns and grouping under a name, for oneself or for everybody."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.effects import Effects
from models.desk import SavedView
from models.rules.errors import BadInput, NotFound, RuleBroken

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class SaveView:
    """How a list stands now; with a *number* that view stands so from now on, else a new one of that name is kept."""

    place: str
    name: str = ""
    words: str = ""
    sort: str = ""
    grouped: str | None = None
    columns: tuple[str, ...] = ()
    shared: bool = False
    number: int | None = None


def save_view(act: Act, order: SaveView) -> Effects:
    """Keep how a list stands; RuleBroken where the name is taken."""
    if order.number is None:
        owner = "" if order.shared else act.who
        view = SavedView(place=order.place, owner=owner, name=_free_name(act, order.place, owner, order.name))
        act.session.add(view)
    else:
        view = _view_of(act, order.number)
        act.check_seen(view, f"the view “{view.name}”")
    given.short(order.words, given.LONGEST_NOTE, "filter")  # longer ones no list can read
    view.words, view.sort, view.grouped, view.columns = order.words, order.sort, order.grouped, list(order.columns)
    act.session.flush()
    act.made.append(str(view.id))
    return act.done("save_view", f"View “{view.name}” saved")


@dataclass(frozen=True, slots=True)
class RenameView:
    """Another name for a view."""

    number: int
    name: str


def rename_view(act: Act, order: RenameView) -> Effects:
    """Name a view otherwise; RuleBroken where the name is taken."""
    view = _view_of(act, order.number)
    act.check_seen(view, f"the view “{view.name}”")
    before = view.name
    view.name = _free_name(act, view.place, view.owner, order.name, but=view.id)
    return act.done("rename_view", f"View “{before}” is now “{view.name}”")


@dataclass(frozen=True, slots=True)
class ShareView:
    """Everybody sees the view from now on, or its sharer alone."""

    number: int
    shared: bool = True


def share_view(act: Act, order: ShareView) -> Effects:
    """Share a view with everybody, or keep it for oneself; RuleBroken where a view of that name is there already."""
    view = _view_of(act, order.number)
    owner = "" if order.shared else act.who
    if view.owner == owner:
        raise RuleBroken(f"The view “{view.name}” is {'shared' if order.shared else 'yours alone'} already.")
    _free_name(act, view.place, owner, view.name, but=view.id)
    view.owner = owner
    said = "is shared with everybody" if order.shared else f"is seen by {act.who} alone"
    return act.done("share_view", f"View “{view.name}” {said}")


@dataclass(frozen=True, slots=True)
class RemoveView:
    """A view that nobody needs any more."""

    number: int


def remove_view(act: Act, order: RemoveView) -> Effects:
    """Remove a view; the changes in it stay where they are."""
    view = _view_of(act, order.number)
    act.session.delete(view)
    act.session.flush()
    return act.done("remove_view", f"View “{view.name}” removed")


def _view_of(act: Act, number: int) -> SavedView:
    """The view, where it is one's own or shared; NotFound else."""
    view = act.session.get(SavedView, number)
    if view is None or view.owner not in ("", act.who):
        raise NotFound("That view is gone: somebody removed it.")
    return view


def _free_name(act: Act, place: str, owner: str, name: str, but: int | None = None) -> str:
    wanted = given.short(" ".join(name.split()), _LONGEST, "view’s name")
    if wanted is None:
        raise BadInput("A view needs a name.")
    taken = sa.select(SavedView.name).where(
        SavedView.place == place, SavedView.owner == owner, SavedView.id != (but or 0)
    )
    if any(each.casefold() == wanted.casefold() for each in act.session.scalars(taken)):
        whose = "a shared view" if not owner else "a view"
        raise RuleBroken(f"There is {whose} “{wanted}” already. Choose another name, or remove that view first.")
    return wanted
