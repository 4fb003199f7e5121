"""What share of planted contradictions is warned of, and how often a warning is false: `python -m tests.benchmarks.precedents`.

All wishes of all languages lie in one product. Of those decided in the past each was rejected for good; today's word on
each of the others would be yes. A warning is right where it names the same wish, in whichever language it was filed.
"""

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from app.commands.act import Act, By, perform
from app.commands.products import SetProduct, set_product
from app.effects import Effects
from app.queries.precedents import precedents
from app.rows.precedents import contradicted
from app.startup import open_database
from models.changes import Change
from models.database import Database
from models.decisions import Decision
from models.products import Product
from models.rules.states import ChangeState
from models.rules.terms import ChangeKind, DecisionKind, NoKind
from tests.benchmarks.contradictions import SAME, Wish
from tests.benchmarks.near_wishes import NEAR

#: The same wish or one merely near, and its number among those of a language.
Topic = tuple[str, int]

_NOW = datetime(2026, 11, 22, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Figures:
    """How many contradictions were planted and warned of; how many wishes merely near, and how many warnings were false."""

    planted: int
    warned: int
    near: int
    warned_of_near: int
    warnings: int
    false_warnings: int

    @property
    def recall(self) -> float:
        """The share of the planted contradictions that was warned of."""
        return self.warned / self.planted

    @property
    def false_alarms(self) -> float:
        """The share of the wishes merely near that were warned of."""
        return self.warned_of_near / self.near


def measure(folder: Path) -> Figures:
    """Decide on the wishes of the past, and count what is warned of when today's are honoured."""
    database = open_database(folder / "precedents.db")
    perform(database, set_product, SetProduct("Kursvik", {}), By("Eva", _NOW))
    past, today = _planted(database)
    warned = [
        (topic, {past[each.change_id] for each in contradicted("honour", None, precedents(database, number))})
        for number, topic in today.items()
    ]
    database.close()
    same = [(topic, found) for topic, found in warned if topic[0] == "same"]
    near = [found for topic, found in warned if topic[0] == "near"]
    return Figures(
        planted=len(same),
        warned=sum(topic in found for topic, found in same),
        near=len(near),
        warned_of_near=sum(bool(found) for found in near),
        warnings=sum(bool(found) for _, found in warned),
        false_warnings=sum(bool(found - {topic if topic[0] == "same" else None}) for topic, found in warned),
    )


def _wishes() -> Iterator[tuple[Topic, Wish, Wish]]:
    """What it is about, the wish of the past, and today's."""
    for name, written in (("same", SAME), ("near", NEAR)):
        for pairs in written.values():
            for at, (then, now) in enumerate(pairs):
                yield (name, at), then, now


def _planted(database: Database) -> tuple[dict[int, Topic], dict[int, Topic]]:
    """The wishes by their numbers: those of the past, each rejected for good, and today's; made in one act, which is quick."""
    past: dict[int, Topic] = {}
    today: dict[int, Topic] = {}

    def plant(act: Act, wishes: Sequence[tuple[Topic, Wish, Wish]]) -> Effects:
        for days, (topic, then, now) in enumerate(wishes, 30):
            at = _NOW - timedelta(days=days)
            decided = _change(act, then, at, ChangeState.REJECTED)
            word = {"kind": DecisionKind.REJECT, "no_kind": NoKind.NOT_EVER, "reason": "Too few need it"}
            act.session.add(Decision(change_id=decided.id, act_id=act.id, by="Eva", at=at, **word))
            past[decided.id] = topic
            today[_change(act, now, _NOW, ChangeState.PARKED).id] = topic
        return act.done("plant", "Wishes planted")

    perform(database, plant, list(_wishes()), By("Eva", _NOW))
    return past, today


def _change(act: Act, wish: Wish, at: datetime, state: ChangeState) -> Change:
    title, description = wish
    product = act.session.scalars(sa.select(Product.id)).one()
    texts = {"title": title, "description": description}
    change = Change(product_id=product, kind=ChangeKind.WISH, state=state, created_at=at, **texts)
    act.session.add(change)
    act.session.flush()
    return change


def main() -> None:
    """Print the figures as JSON."""
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(Path(folder))
    shares = {"recall": round(figures.recall, 3), "false_alarms": round(figures.false_alarms, 3)}
    sys.stdout.write(json.dumps(asdict(figures) | shares) + "\n")


if __name__ == "__main__":
    main()
