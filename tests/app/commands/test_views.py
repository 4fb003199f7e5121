"""Saved views: one's own and shared ones, their names, and what an undo brings back."""

from app.commands.views import (
    RemoveView,
    RenameView,
    SaveView,
    ShareView,
    remove_view,
    rename_view,
    save_view,
    share_view,
)
from app.queries.views import view_rows
from tests.app.commands.desk import Desk


def saved(desk: Desk, name: str = "Term renewal", **more: object) -> int:
    order = SaveView("backlog", name, "module:Term", "-score,reach", "state", ("number", "title"), **more)  # type: ignore[arg-type]
    return int(desk.do(save_view, order).made[-1])


def names(desk: Desk, who: str = "Eva") -> list[str]:
    return [row.name for row in view_rows(desk.database, "backlog", who)]


def test_a_view_comes_back_as_it_was_saved(desk: Desk) -> None:
    number = saved(desk)
    (row,) = view_rows(desk.database, "backlog", "Eva")
    assert (row.id, row.words, row.sort, row.grouped, row.columns, row.shared) == (
        number,
        "module:Term",
        "-score,reach",
        "state",
        ("number", "title"),
        False,
    )


def test_ones_own_view_is_seen_by_oneself_until_it_is_shared(desk: Desk) -> None:
    number = saved(desk)
    assert names(desk, "Olle") == []
    desk.do(share_view, ShareView(number))
    assert names(desk, "Olle") == ["Term renewal"]
    desk.do(share_view, ShareView(number, shared=False), who="Olle")
    assert (names(desk, "Eva"), names(desk, "Olle")) == ([], ["Term renewal"])


def test_a_name_that_is_taken_is_refused_with_a_sentence(desk: Desk) -> None:
    saved(desk)
    other = saved(desk, "Another")
    assert "already" in desk.refused(save_view, SaveView("backlog", "term RENEWAL"))
    assert "already" in desk.refused(rename_view, RenameView(other, "Term renewal"))
    saved(desk, "Term renewal", shared=True)
    assert "shared view" in desk.refused(share_view, ShareView(1))
    assert desk.refused(save_view, SaveView("backlog", "  ")) == "A view needs a name."


def test_a_view_is_renamed_saved_anew_and_removed_and_each_can_be_undone(desk: Desk) -> None:
    number = saved(desk)
    desk.do(rename_view, RenameView(number, "Autumn"))
    desk.do(save_view, SaveView("backlog", words="kind:wish", sort="title", number=number))
    (row,) = view_rows(desk.database, "backlog", "Eva")
    assert (row.name, row.words, row.sort, row.grouped) == ("Autumn", "kind:wish", "title", None)
    desk.do(remove_view, RemoveView(number))
    assert names(desk) == []
    desk.undo()
    assert names(desk) == ["Autumn"]
    desk.undo()
    assert view_rows(desk.database, "backlog", "Eva")[0].words == "module:Term"


def test_somebody_elses_own_view_can_not_be_touched(desk: Desk) -> None:
    number = saved(desk)
    desk.who = "Olle"
    assert "gone" in desk.refused(remove_view, RemoveView(number))
