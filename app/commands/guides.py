"""Guides: pages of an organisation's manuals, taken in from a folder and kept up to date with it."""

from dataclasses import dataclass

import sqlalchemy as sa

from app.commands import given
from app.commands.act import Act
from app.connectors.guide_pages import GuideFolder, GuidePage
from app.effects import Effects
from app.plans.products import product_meant
from models.cases import Guide
from models.rules.errors import BadInput, NotFound, RuleBroken
from models.rules.terms import Language

_WEB = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class AddGuides:
    """What was read of a folder; *url* is where its pages can be seen, the path is added to it."""

    read: GuideFolder
    product: str | None = None
    language: Language | None = None
    url: str = ""


def add_guides(act: Act, order: AddGuides) -> Effects:
    """Take the pages in: new ones are added, those that changed are read anew, those that are gone are removed.

    A page that could not be read this time stays as it was.
    """
    if not order.read.pages and not order.read.problems:
        raise BadInput(f"{order.read.folder} holds no page: no file that ends with .md, .markdown, .html or .htm.")
    product = product_meant(act.session, order.product).id if order.product else None
    url = _address(order.url)
    known = {
        guide.path: guide
        for guide in act.session.scalars(sa.select(Guide).where(Guide.folder == order.read.folder).order_by(Guide.id))
    }
    added = changed = 0
    for page in order.read.pages:
        guide = known.pop(page.path, None)
        added += guide is None
        changed += _taken_in(act, order, (page, guide), (product, url))
    unread = {path for path, _ in order.read.problems}
    gone = [guide for path, guide in known.items() if path not in unread]
    for guide in gone:
        act.session.delete(guide)
    for path, sentence in order.read.problems:
        act.note(f"{path}: {sentence}")
    if not (added or changed or gone):
        raise RuleBroken(" ".join(["Nothing has changed in that folder.", *act.notes]))
    said = f"{given.counted(added, 'page')} added, {changed} changed, {len(gone)} removed"
    return act.done("add_guides", f"Guides of {order.read.folder}: {said}")


def _address(url: str) -> str | None:
    address = url.strip().rstrip("/")
    if address and not address.startswith(_WEB):
        raise BadInput(f"“{url}” is no web address. It begins with https://")
    return address or None


def _taken_in(
    act: Act, order: AddGuides, page: tuple[GuidePage, Guide | None], about: tuple[int | None, str | None]
) -> bool:
    """Store one page; whether it is another than it was."""
    (new, guide), (product, url) = page, about
    address = f"{url}/{new.path}" if url else None
    values: dict[str, object] = {"title": new.title, "body": new.body, "digest": new.digest}
    if guide is None:
        stored = {**values, "product_id": product, "language": order.language, "url": address}
        act.session.add(Guide(folder=order.read.folder, path=new.path, read_at=act.now, **stored))
        return False
    if order.product:
        values |= {"product_id": product}
    if order.language:
        values |= {"language": order.language}
    if url:
        values |= {"url": address}
    if all(getattr(guide, name) == value for name, value in values.items()):
        return False
    for name, value in values.items():
        setattr(guide, name, value)
    guide.read_at = act.now
    return True


@dataclass(frozen=True, slots=True)
class RemoveGuides:
    """This page, or all pages of that folder."""

    guide: int | None = None
    folder: str = ""


def remove_guides(act: Act, order: RemoveGuides) -> Effects:
    """Take pages out of the search; the files stay where they are."""
    chosen = sa.select(Guide).order_by(Guide.id)
    chosen = (
        chosen.where(Guide.id == order.guide) if order.guide is not None else chosen.where(Guide.folder == order.folder)
    )
    found = act.session.scalars(chosen).all()
    if not found:
        which = f"G-{order.guide}" if order.guide is not None else f"guide from “{order.folder}”"
        raise NotFound(f"There is no {which}.")
    for guide in found:
        act.session.delete(guide)
    what = f"G-{found[0].id}: {found[0].title}" if len(found) == 1 else given.counted(len(found), "page")
    return act.done("remove_guides", f"Guides removed: {what}")
