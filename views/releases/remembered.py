"""What composing was asked for last, of each product: kept with the user's own drafts, and there again after a restart."""

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from views.desk import Desk
from views.releases.compose.run import Wishes

if TYPE_CHECKING:
    from app.plans.asked import Compose

#: The seconds that a search can be given at most, whatever stands in the file.
_LONGEST = 600


def wishes_of(desk: Desk, product: str) -> Wishes:
    """What the search for that product's plan was asked for last; as usual where nothing is kept."""
    kept, usual = _kept(desk, f"compose.{product}"), Wishes()
    few, first = kept.get("few_moves"), kept.get("faults_first")
    return Wishes(
        _whole(kept.get("releases"), 8, usual.releases),
        _whole(kept.get("seconds"), _LONGEST, usual.seconds),
        few if isinstance(few, bool) else usual.few_moves,
        first if isinstance(first, bool) else None,
    )


def keep_wishes(desk: Desk, product: str, wishes: Wishes) -> None:
    """Keeps what the search was asked for; nothing where it is as usual."""
    _keep(desk, f"compose.{product}", {} if wishes == Wishes() else asdict(wishes))


def levers_of(desk: Desk, product: str) -> "Compose":
    """How the levers of What if stood for that product; as it is where nothing is kept."""
    from app.plans.supposed import from_plain

    return from_plain(product, _kept(desk, f"whatif.{product}"))[0]


def keep_levers(desk: Desk, order: "Compose") -> None:
    """Keeps how the levers stand; nothing where they stand as it is."""
    from app.plans.asked import Compose
    from app.plans.supposed import as_plain

    plain = as_plain(order)
    _keep(desk, f"whatif.{order.product or ''}", {} if plain == as_plain(Compose()) else plain)


def _whole(value: object, most: int, usual: int) -> int:
    fits = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most
    return value if fits and isinstance(value, int) else usual


def _kept(desk: Desk, key: str) -> dict[str, Any]:  # JSON
    try:
        kept = json.loads(desk.drafts.text(key) or "{}")
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _keep(desk: Desk, key: str, plain: dict[str, Any]) -> None:  # JSON
    text = json.dumps(plain, ensure_ascii=False) if plain else ""
    drafts = desk.drafts
    desk.write(lambda: drafts.keep(key, text))
