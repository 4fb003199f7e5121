"""Commands on what is known: cases and guides."""

from argparse import Namespace

from app.cli import lists, parsing
from app.cli.desk import Desk
from app.cli.parsing import Commands
from app.cli.sheets import case_lines, guide_lines
from models.rules.errors import BadInput
from models.rules.terms import Language

_CASE = ("number", "title", "product", "version", "module", "language", "fixed_in", "answered", "doubted", "changed")
_GUIDE = ("number", "title", "path", "product", "language", "folder", "url")


def add(commands: Commands) -> None:
    """Add case and guide."""
    _add_case(commands.group("case", "List, show, mend, remove or export cases: what finished tickets taught."))
    _add_guide(commands.group("guide", "Take folders of guides into the search, list or remove their pages."))


def _add_case(group: Commands) -> None:
    lists.page_options(group.add("list", "List cases.", "case list --where 'module:Reports'", _list_cases))
    show = group.add("show", "Show a case in full.", "case show K-4", _show)
    change = group.add(
        "set", "Mend a case.", "case set K-4 solution='Empty the cache, then sign in again' fixed_in=8.5", _set
    )
    remove = group.add("remove", "Remove a case; the tickets keep their answers.", "case remove K-4", _remove)
    for parser in (show, change, remove):
        parser.add_argument("case", type=parsing.case, metavar="K-4")
    change.add_argument(
        "pairs",
        nargs="+",
        metavar="field=value",
        help="title, cause, solution, product, version, module, language, fixed_in",
    )
    export = group.add("export", "Write cases into a file.", "case export cases.xlsx", _export)
    export.add_argument("file", type=parsing.path, metavar="FILE", help=".csv, .xlsx, .json, .html, .pdf or .md")
    lists.page_options(export)


def _add_guide(group: Commands) -> None:
    read = group.add(
        "add",
        "Read the Markdown and HTML files of a folder, or read it again.",
        "guide add manual --product Kursoria --language sv --url https://guide.example.org",
        _add_folder,
    )
    read.add_argument("folder", type=parsing.path, metavar="FOLDER")
    read.add_argument("--product", metavar="NAME")
    read.add_argument("--language", type=parsing.word(Language, "language"), metavar="en|sv|fi|de|nl")
    read.add_argument("--url", metavar="URL", default="", help="where the pages can be seen; their path is added to it")
    lists.page_options(group.add("list", "List pages of guides.", "guide list", _list_guides))
    show = group.add("show", "Show a page.", "guide show G-3", _show_guide)
    show.add_argument("guide", type=parsing.guide, metavar="G-3")
    remove = group.add(
        "remove", "Take a page, or a whole folder, out of the search.", "guide remove G-3", _remove_guide
    )
    remove.add_argument("what", metavar="G-3|FOLDER")


def _list_cases(desk: Desk, given: Namespace) -> None:
    from app.queries.cases import case_rows

    desk.rows(case_rows(desk.database, lists.asked_for(given)).rows, _CASE)


def _show(desk: Desk, given: Namespace) -> None:
    from app.queries.cases import case_sheet

    sheet = case_sheet(desk.database, given.case)
    desk.sheet(sheet, lambda: case_lines(sheet))


def _set(desk: Desk, given: Namespace) -> None:
    from app.commands.cases import EditCase, edit_case

    desk.perform(edit_case, EditCase(given.case, parsing.fields(given.pairs)))


def _remove(desk: Desk, given: Namespace) -> None:
    from app.commands.cases import RemoveCase, remove_case

    desk.perform(remove_case, RemoveCase(given.case))


def _export(desk: Desk, given: Namespace) -> None:
    from app.commands.given import counted
    from app.jobs.export_cases import export_cases

    count = export_cases(desk.database, given.file, lists.asked_for(given), desk.pdf)
    desk.report(f"{counted(count, 'case')} written to {given.file}", count=count, file=given.file)


def _add_folder(desk: Desk, given: Namespace) -> None:
    from app.jobs.add_guides import AboutGuides, add_folder

    about = AboutGuides(given.product, given.language, given.url)
    desk.tell(add_folder(desk.database, given.folder, about, desk.by))


def _list_guides(desk: Desk, given: Namespace) -> None:
    from app.queries.cases import guide_rows

    desk.rows(guide_rows(desk.database, lists.asked_for(given)).rows, _GUIDE)


def _show_guide(desk: Desk, given: Namespace) -> None:
    from app.queries.cases import guide_sheet

    sheet = guide_sheet(desk.database, given.guide)
    desk.sheet(sheet, lambda: guide_lines(sheet))


def _remove_guide(desk: Desk, given: Namespace) -> None:
    from app.commands.guides import RemoveGuides, remove_guides

    try:
        order = RemoveGuides(guide=parsing.guide(given.what))
    except BadInput:
        order = RemoveGuides(folder=str(parsing.path(given.what).resolve()))
    desk.perform(remove_guides, order)
