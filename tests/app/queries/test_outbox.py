"""The Outbox's questions: letters under their acts, page by page; one letter with all about it; what is about to leave."""

import pytest

from app.commands.house import SetHouse, set_house
from app.commands.letters import Letters, unreachable
from app.queries.outbox import grouped_letters, leaving, letter_detail, outbox_head, whereabouts
from app.rows.outbox import ActGroup
from app.rows.page import Asked
from models.rules.terms import Event, Language
from tests.app.commands.desk import Desk, desk, empty_file

__all__ = ["desk", "empty_file"]


@pytest.fixture
def full(desk: Desk) -> Desk:
    """Five letters by two acts."""
    desk.parked(*(desk.ticket(language=code) for code in (Language.SV, Language.DE, Language.DE)))
    desk.parked(desk.ticket(language=Language.FI), desk.ticket())
    return desk


def test_letters_stand_under_the_act_that_caused_them_the_newest_first(full: Desk) -> None:
    page = grouped_letters(full.database, "open")
    assert [type(row) is ActGroup for row in page.rows] == [True, False, False, True, False, False, False]
    assert (page.heads, page.letters, page.total) == ((0, 3), 5, 7)
    assert [row.language for row in page.rows if not isinstance(row, ActGroup)] == ["en", "fi", "de", "de", "sv"]


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_pages_of_any_size_make_up_the_whole_list(full: Desk, size: int) -> None:
    whole = grouped_letters(full.database, "open")
    pages = [grouped_letters(full.database, "open", Asked("", "", at, size)).rows for at in range(0, whole.total, size)]
    assert tuple(row for page in pages for row in page) == whole.rows


def test_a_letter_is_found_at_the_place_where_the_list_shows_it(full: Desk) -> None:
    rows = grouped_letters(full.database, "open").rows
    for place, row in enumerate(rows):
        if not isinstance(row, ActGroup):
            assert whereabouts(full.database, row.id) == ("open", place)
    assert whereabouts(full.database, 999) is None


def test_filter_words_leave_out_letters_and_empty_groups(full: Desk) -> None:
    page = grouped_letters(full.database, "open", Asked("language:fi"))
    assert (page.letters, page.heads, len(page.rows)) == (1, (0,), 2)


def test_a_letter_names_the_requests_and_changes_that_it_answers(desk: Desk) -> None:
    number = desk.parked(desk.ticket(key="A-1", subject="Print it"))
    detail = letter_detail(desk.database, desk.letters()[0]["id"])
    (answered,) = detail.answered
    assert (answered.key, answered.subject, answered.change) == ("A-1", "Print it", number)
    assert detail.caused_by == "Eva"


def test_delivery_counts_all_letters_of_a_release_and_says_who_is_unreachable(desk: Desk) -> None:
    reached, telephone = desk.ticket(), desk.ticket(email=None)
    desk.shipped(reached, telephone)
    by_hand = next(row for row in desk.letters(Event.SHIPPED) if row["address"] is None)
    desk.do(unreachable, Letters((by_hand["id"],), "the organisation has left"))
    delivery = letter_detail(desk.database, by_hand["id"]).delivery
    assert dict(delivery.by_state) == {"queued": 1, "unreachable": 1}
    assert delivery.unreachable == (("the organisation has left", 1),)
    assert delivery.title.startswith("Kursvik")


def test_what_leaves_is_what_the_post_would_take(full: Desk) -> None:
    full.parked(full.ticket(email=None))
    found = leaving(full.database, full.now)
    assert (found.letters, dict(found.by_language)) == (5, {"de": 2, "en": 1, "fi": 1, "sv": 1})
    assert all("@example.org" in reader for reader in found.readers)
    assert full.post() == 5


def test_the_head_is_ready_once_server_and_sender_are_set(full: Desk) -> None:
    assert not outbox_head(full.database).ready
    full.do(set_house, SetHouse({"smtp_host": "mail.example.org", "sender": "care@example.org"}))
    head = outbox_head(full.database)
    assert (head.ready, head.leaving, head.by_tab["queued"], head.by_tab["sent"]) == (True, 5, 5, 0)
