"""Commands on branches: add, rename, end and list them, port a fix to a release of another one, and show which has what."""

from argparse import Namespace

from app.cli import parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from app.cli.printing import lines_of, said, sentence
from app.rows.matrix import Matrix, MatrixCell, Standing


def add(commands: Commands) -> None:
    """Add branch, port, unport and matrix."""
    _add_branch(commands.group("branch", "Keep lines of a product that get releases of their own, such as 4.x."))
    port = commands.add(
        "port", "Put a fix into a release of another branch as well; it is tested there.", "port C-12 R-7", _port
    )
    unport = commands.add("unport", "Take a ported fix out of that release again.", "unport C-12 R-7", _unport)
    for parser in (port, unport):
        parser.add_argument("change", type=parsing.change, metavar="C-12")
        parser.add_argument("release", type=parsing.release, metavar="R-7")
    port.add_argument("--late", metavar="REASON", help="into a frozen release, in your name")
    matrix = commands.add(
        "matrix", "Show which release has which fix, by branch.", "matrix --product Kursoria", _matrix
    )
    matrix.add_argument("--product", metavar="NAME", help="the first, unless said")


def _add_branch(group: Commands) -> None:
    make = group.add("add", "Make a branch.", "branch add 4.x --product Kursoria", _make)
    rename = group.add("rename", "Call a branch otherwise.", "branch rename 4.x 4.2", _rename)
    end = group.add("end", "End a branch: nothing is carried in it any more.", "branch end 4.x", _end)
    for parser in (make, rename, end):
        parser.add_argument("name", metavar="NAME")
        parser.add_argument("--product", metavar="PRODUCT", help="the only one, unless said")
    rename.add_argument("new", metavar="NEW")
    shown = group.add("list", "List branches.", "branch list", _list)
    shown.add_argument("--product", metavar="PRODUCT", help="of all products, unless said")


def _make(desk: Desk, given: Namespace) -> None:
    from app.commands.branches import AddBranch, add_branch

    desk.perform(add_branch, AddBranch(given.name, given.product))


def _rename(desk: Desk, given: Namespace) -> None:
    from app.commands.branches import RenameBranch, rename_branch

    desk.perform(rename_branch, RenameBranch(given.name, given.new, given.product))


def _end(desk: Desk, given: Namespace) -> None:
    from app.commands.branches import EndBranch, end_branch

    desk.perform(end_branch, EndBranch(given.name, given.product))


def _list(desk: Desk, given: Namespace) -> None:
    from app.queries.matrix import branch_rows

    desk.rows(branch_rows(desk.database, _product(desk, given)), ["name", "product", "ended", "coming", "shipped"])


def _port(desk: Desk, given: Namespace) -> None:
    from app.commands.porting import Port, port

    desk.perform(port, Port(given.change, given.release, given.late))


def _unport(desk: Desk, given: Namespace) -> None:
    from app.commands.porting import Unport, unport

    desk.perform(unport, Unport(given.change, given.release))


def _matrix(desk: Desk, given: Namespace) -> None:
    from app.queries.matrix import matrix

    found = matrix(desk.database, desk.now.date(), _product(desk, given))
    desk.sheet(found, lambda: matrix_lines(found))


def _product(desk: Desk, given: Namespace) -> str | None:
    from app.queries.matrix import product_called

    return None if given.product is None else product_called(desk.database, given.product)


def matrix_lines(found: Matrix) -> list[str]:
    """The releases by branch, then a line for each fix with what it is in each of them."""
    if not found.rows:
        return [sentence(f"No fix stands in a release of {found.product or 'any product'}")]
    heads = ["", "", *(f"{column.number} {column.branch}".strip() for column in found.columns)]
    days = ["", "", *(column.planned.isoformat() for column in found.columns)]
    cells = [
        (row.number, said(row.title)[:40], *(_words(cell, found.testers) for cell in row.cells)) for row in found.rows
    ]
    return lines_of(heads, [tuple(days), *cells], [False] * len(heads), None)


def _words(cell: MatrixCell, testers: int) -> str:
    if cell.standing is Standing.NONE:
        return "failed" if cell.verdict == "fail" else "–"
    words = cell.state or cell.standing.value
    if cell.standing in (Standing.SHIPPED, Standing.WITHDRAWN, Standing.WAIVED, Standing.MISSING):
        return words
    if cell.verdict is not None and words != "tested":
        words += ", passed" if cell.verdict == "pass" else ", failed"
    elif testers > 1 and cell.passed:
        words += f", {cell.passed} of {testers}"
    return words
