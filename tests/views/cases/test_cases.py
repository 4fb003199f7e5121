"""The Cases as a person uses them: read, mended in place, removed, exported; guides added from a folder."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.commands import cases, closing, guides
from app.commands.closing import CloseTicket
from app.connectors.guide_pages import GuideFolder, GuidePage
from models.cases import Case, Guide
from models.rules.terms import Disposition
from tests.app.commands.desk import Desk as House
from tests.views.cases.conftest import Open, Settle
from tests.views.office import another
from views.cases.files import FolderDialog, write_cases
from views.cases.screen import CasesScreen
from views.widgets.labels import Label
from views.widgets.plain_text import PlainTextView

CTRL = Qt.KeyboardModifier.ControlModifier


def case(house: House, title: str, solution: str = "Empty the cache") -> int:
    ticket = house.ticket(subject=title)
    order = CloseTicket(ticket, Disposition.ANSWERED, cause="Old cache", solution=solution)
    return int(house.do(closing.close_ticket, order).made[0][2:])


def page(house: House, path: str, url: str | None = None) -> None:
    read = GuideFolder("/manual", (GuidePage(path, path.title(), f"All about {path}", path),), ())
    house.do(guides.add_guides, guides.AddGuides(read, url=url or ""))


def read_on(screen: CasesScreen) -> str:
    """Everything that stands on the page."""
    texts = [label.text() for label in screen.page.findChildren(Label)]
    return "\n".join(texts + [view.toPlainText() for view in screen.page.findChildren(PlainTextView)])


def test_a_case_is_read_with_its_cause_solution_tickets_and_history(
    house: House, open_cases: Open, settle: Settle
) -> None:
    case(house, "The list is slow")
    screen = open_cases()
    words = read_on(screen)
    for said in ("K-1", "The list is slow", "Old cache", "Empty the cache", "T-1", "closed: answered with K-1"):
        assert said in words


def test_e_mends_it_where_it_stands_and_undo_brings_it_back(house: House, open_cases: Open, settle: Settle) -> None:
    case(house, "The list is slow")
    screen = open_cases()
    QTest.keyClick(screen.table, Qt.Key.Key_E)
    settle()
    assert screen.right.currentWidget() is screen.mend
    screen.mend.solution.setPlainText("Empty it twice")
    screen.mend.module.setText("Lists")
    QTest.keyClick(screen.mend, Qt.Key.Key_Return, CTRL)
    settle()
    row = house.row(Case, 1)
    assert (row["solution"], row["module"]) == ("Empty it twice", "Lists")
    assert screen.right.currentWidget() is screen.page
    assert "Empty it twice" in read_on(screen)
    screen.desk.undo()
    settle()
    assert house.row(Case, 1)["solution"] == "Empty the cache"


def test_what_is_refused_or_half_typed_is_not_lost(house: House, open_cases: Open, settle: Settle) -> None:
    case(house, "One"), case(house, "Two")
    screen = open_cases()
    screen.edit()
    settle()
    number = screen.mend.case()
    screen.mend.solution.setPlainText("")
    screen.mend.save()
    settle()
    assert screen.mend.refusal() == "A case needs a solution."
    screen.mend.solution.setPlainText("Half")
    screen.table.go_to_number(1)
    settle()
    assert screen.right.currentWidget() is screen.page
    screen.table.go_to_number(0)
    screen.edit()
    settle()
    assert screen.mend.case() == number
    assert screen.mend.solution.toPlainText() == "Half"


def test_what_another_desk_mended_meanwhile_is_said(house: House, open_cases: Open, settle: Settle) -> None:
    case(house, "One")
    screen = open_cases()
    screen.edit()
    settle()
    another(house.database).do(cases.edit_case, cases.EditCase(1, {"module": "Lists"}))
    screen.mend.solution.setPlainText("Mine")
    screen.mend.save()
    settle()
    assert "Anna changed K-1" in screen.mend.refusal()


def test_del_removes_and_the_empty_place_says_what_belongs_here(house: House, open_cases: Open, settle: Settle) -> None:
    case(house, "One")
    screen = open_cases()
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    settle()
    assert house.count(Case) == 0
    assert "What a closed ticket taught" in screen._empty.sentence()
    opened: list[str] = []
    screen.desk.opened.connect(lambda kind, _item: opened.append(kind))
    screen._empty.button.click()
    assert opened == ["inbox"]


def test_the_filter_narrows_and_the_export_follows_it(
    house: House, open_cases: Open, settle: Settle, tmp_path: Path
) -> None:
    case(house, "Printing"), case(house, "Copying")
    screen = open_cases()
    screen.filter.set_words("Printing")
    settle()
    assert screen.models["cases"].total() == 1
    write_cases(screen.desk, tmp_path / "cases.csv", screen.filter.words(), ("1 to %1", "%n to %1"))
    settle()
    text = (tmp_path / "cases.csv").read_text(encoding="utf-8-sig")
    assert "Printing" in text
    assert "Copying" not in text


def test_a_case_or_page_is_opened_from_elsewhere(house: House, open_cases: Open, settle: Settle) -> None:
    case(house, "One"), case(house, "Two")
    page(house, "copy.md")
    screen = open_cases()
    assert screen.open_item("case", 1)
    settle()
    assert "One" in read_on(screen)
    assert screen.open_item("guide", 1)
    settle()
    assert screen.tab == "guides"
    assert "All about copy.md" in read_on(screen)
    assert not screen.open_item("ticket", 1)


def test_a_folder_of_guides_is_added_and_what_could_not_be_read_is_said(
    house: House, open_cases: Open, settle: Settle, tmp_path: Path
) -> None:
    (tmp_path / "good.md").write_text("# Copy a week\nChoose Copy.", encoding="utf-8")
    (tmp_path / "bad.md").write_bytes(b"\xff\x00")
    screen = open_cases()
    screen.head.tabs.choose("guides")
    screen._empty.button.click()
    dialog = screen.dialog
    assert isinstance(dialog, FolderDialog)
    dialog.add()
    assert "Choose the folder" in dialog.refusal()
    dialog.folder.setText(str(tmp_path))
    dialog.add()
    settle()
    assert [row["title"] for row in house.rows(Guide)] == ["Copy a week"]
    assert "bad.md" in dialog.refusal()
    dialog.reject()
    assert "Choose Copy." in read_on(screen)


def test_a_page_without_an_address_says_why_it_can_t_be_opened(house: House, open_cases: Open, settle: Settle) -> None:
    page(house, "copy.md")
    screen = open_cases()
    screen.head.tabs.choose("guides")
    settle()
    assert not screen.acts["cases.open"].isEnabled()
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    settle()
    assert house.count(Guide) == 0


def test_the_keys_never_rest_on_a_list_that_is_not_seen(house: House, open_cases: Open, settle: Settle) -> None:
    screen = open_cases()
    assert screen.focusWidget() is not None
    assert screen.focusWidget().isVisible()
    case(another(house.database), "The list stays empty")
    screen.refresh()
    settle()
    assert screen.focusWidget() is screen.tables["cases"]
