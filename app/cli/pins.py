"""Commands pin, bar, unpin, pins and take-out: what is said by hand of a change's place in plans."""

from argparse import Namespace

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands


def add(commands: Commands) -> None:
    """Add pin, bar, unpin, pins and take-out."""
    pin = commands.add("pin", "Pin a change to a release, whatever plan is composed.", "pin C-12 R-3", _pin)
    bar = commands.add("bar", "Bar a change from a release, or from all, whatever plan is composed.", "bar C-12", _bar)
    unpin = commands.add("unpin", "Let a change be placed freely again.", "unpin C-12", _unpin)
    listed = commands.add("pins", "List what is pinned and barred by hand.", "pins", _pins)
    listed.add_argument("--product", metavar="NAME", help="all, unless said")
    out = commands.add(
        "take-out",
        "Take a planned change, and what requires it, out of its release; the day that was told is taken back.",
        "take-out C-12 --reason 'A mandate goes first'",
        _take_out,
    )
    for parser in (pin, bar, unpin, out):
        parser.add_argument("change", type=parsing.change, metavar="C-12")
    pin.add_argument("release", type=parsing.release, metavar="R-3")
    bar.add_argument("release", type=parsing.release, metavar="R-3", nargs="?", help="all, unless said")
    unpin.add_argument(
        "release", type=parsing.release, metavar="R-3", nargs="?", help="all that was said, unless named"
    )
    out.add_argument("--reason", required=True, help="told to who has read the day")


def _pin(desk: Desk, given: Namespace) -> None:
    from app.commands import pinning

    desk.perform(pinning.pin, pinning.PinTo(given.change, given.release))


def _bar(desk: Desk, given: Namespace) -> None:
    from app.commands import pinning

    desk.perform(pinning.bar, pinning.Bar(given.change, given.release))


def _unpin(desk: Desk, given: Namespace) -> None:
    from app.commands import pinning

    desk.perform(pinning.unpin, pinning.Unpin(given.change, given.release))


def _pins(desk: Desk, given: Namespace) -> None:
    from app.queries.pins import pin_rows

    desk.rows(pin_rows(desk.database, given.product), ("number", "title", "kind", "release"))


def _take_out(desk: Desk, given: Namespace) -> None:
    from app.commands import taking_out

    desk.perform(taking_out.take_out, taking_out.TakeOut(given.change, given.reason))
