"""Adding guides: a folder is read outside of any transaction, then taken in by one act."""

from dataclasses import dataclass
from pathlib import Path

from app.commands.act import By, perform
from app.commands.guides import AddGuides, add_guides
from app.connectors.guide_pages import read_guides
from app.effects import Effects
from models.database import Database
from models.rules.terms import Language


@dataclass(frozen=True, slots=True)
class AboutGuides:
    """What holds for all pages of a folder."""

    product: str | None = None
    language: Language | None = None
    url: str = ""


def add_folder(database: Database, folder: Path, about: AboutGuides, by: By) -> Effects:
    """Read a folder and take its pages in; the notes say, file by file, what could not be read."""
    read = read_guides(folder)
    return perform(database, add_guides, AddGuides(read, about.product, about.language, about.url), by)
