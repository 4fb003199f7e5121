"""Guides: taken in from what a folder holds, kept up to date with it, taken back by undo."""

from app.commands import guides
from app.commands.guides import AddGuides, RemoveGuides
from app.connectors.guide_pages import GuideFolder, GuidePage
from models.cases import Guide
from models.rules.terms import Language
from tests.app.commands.desk import Desk


def folder(*pages: tuple[str, str], problems: tuple[tuple[str, str], ...] = ()) -> GuideFolder:
    return GuideFolder("/manual", tuple(GuidePage(path, path.title(), body, body) for path, body in pages), problems)


def test_reading_again_adds_changes_and_removes_what_did_so_on_disk(desk: Desk) -> None:
    desk.product()
    read = folder(("a", "one"), ("b", "two"), ("c", "three"))
    desk.do(guides.add_guides, AddGuides(read, "kursvik", Language.SV, "https://guide.example.org/"))
    again = folder(("a", "one"), ("b", "two, mended"), ("d", "four"), problems=(("c", "It could not be read."),))
    effects = desk.do(guides.add_guides, AddGuides(again))
    assert effects.sentence == "Guides of /manual: 1 page added, 1 changed, 0 removed"
    assert effects.notes == ("c: It could not be read.",)
    assert effects.touches("guide")
    assert [(row["path"], row["body"]) for row in desk.rows(Guide)] == [
        ("a", "one"),
        ("b", "two, mended"),
        ("c", "three"),
        ("d", "four"),
    ]
    assert desk.rows(Guide)[1]["url"] == "https://guide.example.org/b"
    desk.do(guides.add_guides, AddGuides(folder(("a", "one"))))
    assert desk.count(Guide) == 1
    desk.undo()
    assert desk.count(Guide) == 4


def test_a_folder_that_changed_in_nothing_or_holds_nothing_makes_no_act(desk: Desk) -> None:
    desk.do(guides.add_guides, AddGuides(folder(("a", "one"))))
    assert "Nothing has changed" in desk.refused(guides.add_guides, AddGuides(folder(("a", "one"))))
    assert "holds no page" in desk.refused(guides.add_guides, AddGuides(folder()))
    assert "no web address" in desk.refused(guides.add_guides, AddGuides(folder(("b", "x")), url="ftp://x"))


def test_a_page_or_a_whole_folder_is_taken_out(desk: Desk) -> None:
    desk.do(guides.add_guides, AddGuides(folder(("a", "one"), ("b", "two"))))
    desk.do(guides.remove_guides, RemoveGuides(guide=1))
    desk.do(guides.remove_guides, RemoveGuides(folder="/manual"))
    assert desk.count(Guide) == 0
    assert "There is no G-1" in desk.refused(guides.remove_guides, RemoveGuides(guide=1))
