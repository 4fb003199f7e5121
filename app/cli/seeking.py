"""What commands that seek a plan share: which releases, how long, with what supposed; and Ctrl+C, which ends the search."""

from argparse import Namespace
from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from app.cli import parsing
from app.cli.parsing import Parser
from models.rules.errors import BadInput

if TYPE_CHECKING:
    from app.composer.solver import Watch
    from app.plans.asked import Compose

Answer = TypeVar("Answer")

_LONGEST = 3600.0
_MOST_PERCENT = 1000.0
#: An effort is supposed to be from half to three times what it is, as with the slider of What if.
_LEAST_EFFORT, _MOST_EFFORT = 0.5, 3.0


def add_options(parser: Parser) -> None:
    """Which releases, and how long to seek."""
    parser.add_argument("--seconds", type=_seconds, default=10.0, metavar="S", help="seek at most so long (10)")
    parser.add_argument("--product", metavar="NAME", help="the only one, unless said")


def add_supposed(parser: Parser) -> None:
    """How many releases, by which wishes, and what if capacities or efforts were others."""
    parser.add_argument("--releases", type=parsing.counted, default=4, metavar="N", help="how many, 1 to 8 (4)")
    parser.add_argument("--faults-first", action="store_true", help="no correction gives way to a wish")
    parser.add_argument("--few-moves", action="store_true", help="leave standing what can stand")
    parser.add_argument(
        "--capacity", type=_percent, default=100.0, metavar="P", help="what if all had P %% of their time"
    )
    parser.add_argument(
        "--team", type=_team, action="append", default=[], metavar="NAME=P", help="what if a team had P %% of its time"
    )
    parser.add_argument(
        "--without", action="append", default=[], metavar="NAME", help="what if a colleague were away all the while"
    )
    parser.add_argument(
        "--effort",
        type=_effort,
        action="append",
        default=[],
        metavar="C-12=F",
        help="what if it were F times the work, 0.5 to 3",
    )


def order_of(given: Namespace) -> "Compose":
    """What is asked of a plan."""
    from app.plans.asked import Compose, WhatIf

    what = WhatIf(given.capacity / 100, dict(given.team), tuple(given.without), dict(given.effort))
    return Compose(given.product, given.releases, given.faults_first or None, given.few_moves, what)


def sought(given: Namespace, seek: "Callable[[Watch], Answer]") -> Answer:
    """The answer; Ctrl+C ends the search, and what was found by then is the answer."""
    from app.composer.solver import Watch

    watch = Watch(given.seconds)
    found: list[Answer] = []
    raised: list[BaseException] = []

    def run() -> None:
        try:
            found.append(seek(watch))
        except BaseException as error:  # noqa: BLE001 - it is raised again below, where somebody waits
            raised.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    while thread.is_alive():
        try:
            thread.join(0.2)
        except KeyboardInterrupt:
            watch.stop()
    if raised:
        raise raised[0]
    return found[0]


def _seconds(text: str) -> float:
    found = _number(text)
    if found is None or not 0.0 < found <= _LONGEST:
        raise BadInput(f"“{text}” is not a number of seconds between 0 and {_LONGEST:g}.")
    return found


def _percent(text: str) -> float:
    found = _number(text.removesuffix("%"))
    if found is None or not 0.0 <= found <= _MOST_PERCENT:
        raise BadInput(f"“{text}” is not a share of the capacity in percent, such as 80.")
    return found


def _team(text: str) -> tuple[str, float]:
    name, sign, percent = text.rpartition("=")
    if not sign or not name.strip():
        raise BadInput(f"“{text}” names no team and share. Write it like development=120.")
    return name.strip(), _percent(percent) / 100


def _effort(text: str) -> tuple[int, float]:
    name, sign, times = text.rpartition("=")
    factor = _number(times) if sign else None
    if factor is None:
        raise BadInput(f"“{text}” names no change and factor. Write it like C-12=2.")
    if not _LEAST_EFFORT <= factor <= _MOST_EFFORT:
        raise BadInput(f"“{text}”: suppose from half to three times the work, C-12=0.5 to C-12=3.")
    return parsing.change(name), factor


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", ".").replace("_", "?"))
    except ValueError:
        return None
