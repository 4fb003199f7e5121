"""How a fix in a release looks and is said: icon and word for each standing, and the words of the heads."""

from app.rows.matrix import Matrix, MatrixCell, MatrixColumn, MatrixRow, Standing
from views.marking import QT_TRANSLATE_NOOP
from views.releases.words import day_words, fill, listed, translate
from views.widgets.counts import count_of
from views.widgets.states import Look, state_look

_LOOKS = {
    Standing.CARRIED: ("layers", QT_TRANSLATE_NOOP("Releases", "Carried"), "info"),
    Standing.PORTED: ("merge", QT_TRANSLATE_NOOP("Releases", "Ported"), "info"),
    Standing.SHIPPED: ("ship", QT_TRANSLATE_NOOP("Releases", "Shipped"), "ship"),
    Standing.WAIVED: ("done", QT_TRANSLATE_NOOP("Releases", "Waived"), "wait"),
    Standing.WITHDRAWN: ("withdraw", QT_TRANSLATE_NOOP("Releases", "Withdrawn"), "idle"),
    Standing.MISSING: ("over", QT_TRANSLATE_NOOP("Releases", "Missing"), "bad"),
}
_OPEN = frozenset({Standing.OWN, Standing.CARRIED, Standing.PORTED})


def cell_look(cell: MatrixCell, testers: int) -> Look | None:
    """Icon, word and tone of a cell; None where the fix has no business there and never failed."""
    if cell.verdict == "fail" and (cell.standing in _OPEN or cell.standing is Standing.NONE):
        tone = "idle" if cell.standing is Standing.NONE else "bad"
        return Look("fail", translate("Releases", "Test failed"), tone)
    if cell.standing is Standing.NONE:
        return None
    if cell.standing is Standing.OWN:
        look = state_look("change", cell.state)
    else:
        icon, word, tone = _LOOKS[cell.standing]
        look = Look(icon, translate("Releases", word), tone)
    if cell.standing not in _OPEN:
        return look
    if cell.verdict == "pass" and cell.standing is not Standing.OWN:
        return Look("test", translate("Releases", "Test passed"), "good")
    if testers > 1 and cell.passed and cell.verdict is None:
        words = fill(translate("Releases", "%1, %2 of %3 passed"), look.word, cell.passed, testers)
        return Look("test", words, "wait")
    return look


def branch_words(column: MatrixColumn) -> str:
    """The branch of a release, or what the line without one is called."""
    return column.branch or translate("Releases", "Main line")


def column_name(found: Matrix, column: MatrixColumn) -> str:
    """The release's name without the product's and the branch's, which stand above it."""
    rest = column.name.removeprefix(found.product).strip(" -–:")
    return rest.removeprefix(column.branch).strip(" -–:") or column.name


def column_spoken(column: MatrixColumn) -> str:
    """All that the head of a column says."""
    look = state_look("release", column.state)
    return f"{branch_words(column)}, {column.number} {column.name}, {look.word}, {day_words(column.planned)}"


def row_spoken(row: MatrixRow) -> str:
    """All that the head of a row says."""
    hot = translate("Releases", "hot fix, not confirmed everywhere")
    return f"{row.number} {row.title}" + (f", {hot}" if row.hot else "")


def cell_spoken(row: MatrixRow, column: MatrixColumn, cell: MatrixCell, testers: int) -> str:
    """A cell in words."""
    look = cell_look(cell, testers)
    word = look.word if look is not None else translate("Releases", "not concerned")
    why = f": {cell.reason}" if cell.reason else ""
    line = branch_words(column)
    return f"{row.number} {row.title}, {line}, {column.number} {column.name}: {word}{why}"


def status_words(found: Matrix) -> str:
    """What is still open of the fixes: not confirmed everywhere, or taken back and not out again."""
    hot = sum(row.hot for row in found.rows)
    if hot:
        return count_of(
            hot,
            translate("Releases", "1 hot fix is not confirmed everywhere"),
            translate("Releases", "%n hot fixes are not confirmed everywhere"),
        )
    if back := [row.number for row in found.rows if _is_taken_back(row)]:
        return fill(translate("Releases", "%1: %2"), translate("Releases", "Withdrawn"), listed(back))
    return translate("Releases", "Every hot fix is confirmed")


def _is_taken_back(row: MatrixRow) -> bool:
    return row.state != "shipped" and any(cell.standing is Standing.WITHDRAWN for cell in row.cells)


def empty_words() -> str:
    """What belongs here while there is nothing."""
    return translate(
        "Releases",
        "Corrections and hot fixes stand here with every release, so that none is lost. None is in a release now.",
    )
