"""Several at once: no edit is lost, no letter leaves twice, on a file and on a server."""

import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa

from app.commands import posting
from app.commands.act import By, perform
from app.commands.changes import EditChange, NewChange, edit_change, new_change
from app.commands.history_check import verify
from app.commands.products import SetProduct, set_product
from models.acts import ActRecord
from models.changes import Change
from models.database import reading, writing
from models.letters import Letter
from models.rules.errors import Outdated
from models.rules.states import LetterState
from models.rules.terms import ChangeKind, Channel, Event, Language
from tests.app.commands.desk import MONDAY, Desk


def together(work: Callable[[int], None], workers: int) -> None:
    """Let so many threads do their work at the same time; a failure of any is this one's."""
    failures: list[BaseException] = []

    def guarded(number: int) -> None:
        try:
            work(number)
        except BaseException as error:  # noqa: BLE001 - handed on below
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(number,)) for number in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    if failures:
        raise failures[0]


def test_of_two_who_edit_one_change_nobody_s_words_are_lost(either_desk: Desk) -> None:
    desk, edits, told = either_desk, 40, Counter[str]()
    desk.do(set_product, SetProduct("Kursvik", {}))
    desk.do(new_change, NewChange(ChangeKind.WISH, "A", product="Kursvik", details={"description": "-"}))

    def edit(number: int) -> None:
        for turn in range(edits):
            while True:
                with reading(desk.database) as session:
                    version, words = session.execute(sa.select(Change.version, Change.description)).one()
                order = EditChange(1, {"description": f"{words}\n{number}:{turn}"})
                try:
                    perform(desk.database, edit_change, order, By(f"Desk {number}", MONDAY, version))
                except Outdated as refusal:
                    told[refusal.sentence.split(" changed ")[0]] += 1
                    continue
                break

    together(edit, 2)
    words = desk.row(Change, 1)["description"].split("\n")[1:]
    assert sorted(words) == sorted(f"{number}:{turn}" for number in range(2) for turn in range(edits))
    assert desk.count(ActRecord) == 2 + 2 * edits
    assert set(told) <= {"Desk 0", "Desk 1"}
    with reading(desk.database) as session:
        assert verify(session) is None


def test_who_looked_at_an_older_form_is_told_by_whom_it_was_changed(either_desk: Desk) -> None:
    desk = either_desk
    desk.do(set_product, SetProduct("Kursvik", {}), who="Boss")
    desk.do(new_change, NewChange(ChangeKind.WISH, "A", product="Kursvik"))
    seen = desk.row(Change, 1)["version"]
    desk.do(edit_change, EditChange(1, {"title": "B"}), who="Anna", seen=seen)
    desk.do(set_product, SetProduct("Kursvik", {"capacity": "10"}), who="Boss")  # its number is 1 as well
    with pytest.raises(
        Outdated, match=r"Anna changed C-1 while you looked at it. See what it says now, then try again\."
    ):
        desk.do(edit_change, EditChange(1, {"title": "C"}), seen=seen)
    assert desk.row(Change, 1)["title"] == "B"


def many_letters(desk: Desk, count: int) -> None:
    desk.do(set_product, SetProduct("Kursvik", {}))
    letter = {
        "act_id": 1,
        "event": Event.PARKED,
        "channel": Channel.MAIL,
        "language": Language.EN,
        "subject": "Parked",
        "body": "It is parked.",
        "facts": {},
        "state": LetterState.QUEUED,
        "created_at": MONDAY,
        "leaves_at": MONDAY,
        "attempts": 0,
        "version": 1,
    }
    rows = [letter | {"message_id": f"<{n}@example.org>", "address": f"p{n}@example.org"} for n in range(count)]
    with writing(desk.database) as session:
        session.execute(sa.insert(Letter), rows)


def test_eight_workers_never_send_a_letter_twice(either_desk: Desk) -> None:
    desk, count = either_desk, 100
    many_letters(desk, count)
    sent: Counter[int] = Counter()

    def work(number: int) -> None:
        while True:
            with writing(desk.database) as session:
                letter = posting.claim(session, f"worker {number}", MONDAY, due_only=True)
            if letter is None:
                return
            with writing(desk.database) as session:
                assert posting.begin(session, letter.id, f"worker {number}")
            sent[letter.id] += 1
            with writing(desk.database) as session:
                posting.sent(session, letter.id, "250 taken", MONDAY)

    together(work, 8)
    assert sorted(sent) == list(range(1, count + 1))
    assert set(sent.values()) == {1}
    assert desk.count(Letter, state=LetterState.SENT) == count


def test_after_a_crash_what_was_only_claimed_goes_back_and_what_may_have_left_is_unknown(either_desk: Desk) -> None:
    desk = either_desk
    many_letters(desk, 3)
    with writing(desk.database) as session:
        for _ in range(2):
            assert posting.claim(session, "dead", MONDAY, due_only=True) is not None
        assert posting.begin(session, 2, "dead")
        assert not posting.begin(session, 3, "dead")
    soon, late = MONDAY + timedelta(minutes=9), MONDAY + timedelta(minutes=11)
    with writing(desk.database) as session:
        assert posting.settle_leases(session, soon) == 0
    with writing(desk.database) as session:
        assert posting.settle_leases(session, late) == 1
    assert [row["state"] for row in desk.rows(Letter)] == [LetterState.QUEUED, LetterState.UNKNOWN, LetterState.QUEUED]
    with writing(desk.database) as session:
        assert not posting.begin(session, 1, "dead")
        assert posting.claim(session, "alive", late, due_only=True) is not None


def test_a_refused_letter_is_tried_again_later_and_later_and_then_given_up(desk: Desk) -> None:
    many_letters(desk, 1)
    now, waits = MONDAY, []
    for _ in range(6):
        with writing(desk.database) as session:
            letter = posting.claim(session, "post", now, due_only=True)
            assert letter is not None
            posting.begin(session, letter.id, "post")
            posting.refused(session, letter.id, "452 later", now, permanent=False)
        leaves = desk.row(Letter, 1)["leaves_at"]
        with writing(desk.database) as session:
            assert posting.claim(session, "post", leaves - timedelta(seconds=1), due_only=True) is None
        waits.append((leaves - now).total_seconds())
        now = leaves
    assert waits == [300, 600, 1200, 2400, 4000, 4000]
    with writing(desk.database) as session:
        assert posting.claim(session, "post", now, due_only=True) is not None
        posting.refused(session, 1, "452 later", MONDAY + timedelta(days=5, minutes=1), permanent=False)
    assert (desk.row(Letter, 1)["state"], desk.row(Letter, 1)["reason"]) == (LetterState.FAILED, "452 later")
