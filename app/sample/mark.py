"""The mark that tells a sample from a house's own data, so that it can be deleted in one step, and nothing else can."""

from datetime import datetime
from pathlib import Path

from app.commands.act import Act
from app.effects import Effects
from models.database import Database, reading
from models.house import Setting
from models.rules.errors import RuleBroken

_KEY = "sample"


def mark_as_sample(act: Act, seed: int) -> Effects:
    """Note that everything in this database is made up, from this seed."""
    act.session.add(Setting(key=_KEY, value=True))
    return act.done("mark_as_sample", f"A sample begins: everything here is made up (seed {seed})")


def is_sample(database: Database) -> bool:
    """Whether this database is a sample."""
    with reading(database) as session:
        mark = session.get(Setting, _KEY)
        return mark is not None and mark.value is True


def delete_sample(database: Database) -> Path:
    """Close the database and set its files aside, giving their new place; RuleBroken for anything but a sample in a file.

    They are kept, since somebody may have imported something of their own into the sample.
    """
    path = database.path
    if path is None or not is_sample(database):
        raise RuleBroken("This is no sample: only sample data is deleted. Back up and move your own data yourself.")
    database.close()
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    aside = path.with_name(f"{path.stem}-sample-set-aside-{stamp}{path.suffix}")
    for suffix in ("", "-wal", "-shm"):
        if (part := Path(f"{path}{suffix}")).exists():
            part.rename(f"{aside}{suffix}")
    return aside
