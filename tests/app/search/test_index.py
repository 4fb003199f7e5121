"""The index: true after every act, and asked for words as they are typed."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands import changes, merging, people, planning, taking_in, tickets, undo
from app.connectors.values import IncomingTicket
from app.search import index
from app.search.upkeep import ensure_index
from models.database import reading, writing
from models.people import Person
from models.rules.errors import Refusal
from models.search import SearchItem, SearchRules
from models.tickets import Ticket
from tests.app.commands.desk import Desk, desk_at
from tests.app.search.index_state import built_afresh, held


def found(desk: Desk, typed: str, limit: int = 8) -> list[str]:
    """What is found, as ticket-1."""
    with reading(desk.database) as session:
        answers = index.found(session, typed, limit=limit)
    return [f"{each.kind}-{each.id}" for kind in answers.values() for each in kind]


@pytest.mark.parametrize(
    ("language", "subject", "typed"),
    [
        ("sv", "Ärendehanteringen är långsam", "hantering"),
        ("sv", "Kalendrarna visar fel vecka", "kalender fel"),
        ("de", "Die Geräteverwaltung stürzt ab", "verwalt"),
        ("de", "Straßen fehlen auf der Karte", "strasse"),
        ("fi", "Liitteitä ei voi avata", "liitteet"),
        ("fi", "Laskujen vienti taulukkoon", "laskuja"),
        ("nl", "De facturen worden niet verstuurd", "factuur verstuur"),
        ("en", "Copying schedules between years", "schedul"),
        ("en", "Ångström units in the café report", "angstrom cafe"),
        ("en", "Crash with ORA-00942", "ora-009"),
        ("en", "Crash with ORA-00942", "00942"),
    ],
)
def test_words_find_other_forms_compounds_and_beginnings(
    either_desk: Desk, language: str, subject: str, typed: str
) -> None:
    either_desk.ticket(subject="Something else altogether")
    number = either_desk.ticket(subject=subject, language=language)
    assert found(either_desk, typed) == [f"ticket-{number}"]


def test_everything_that_has_words_is_found_by_its_kind(either_desk: Desk) -> None:
    ticket = either_desk.ticket(
        subject="Copy a timetable", requester="Tove Timetable", organisation="Timetable College", email="tt@example.org"
    )
    change = either_desk.change(ticket, title="Copying of timetables", description="Between years")
    release = either_desk.release()
    either_desk.do(planning.edit_release, planning.EditRelease(release, notes="Brings timetables"))
    with reading(either_desk.database) as session:
        answers = index.found(session, "timetabl")
    assert {kind: [each.id for each in hits] for kind, hits in answers.items()} == {
        "ticket": [ticket],
        "change": [change],
        "person": [1],
        "release": [release],
        "organisation": [1],
    }


def test_the_title_stands_before_the_text_and_whole_words_before_begun_ones(desk: Desk) -> None:
    in_text = desk.ticket(subject="Something", body="The calendar is slow")
    begun = desk.ticket(subject="Calendars everywhere are slow and wrong")
    whole = desk.ticket(subject="Calendar wrong")
    assert found(desk, "calendar") == [f"ticket-{number}" for number in (whole, begun, in_text)]


def test_all_words_are_needed_and_the_limit_holds(desk: Desk) -> None:
    for _ in range(12):
        desk.ticket(subject="Calendar wrong")
    assert found(desk, "calendar right") == []
    assert len(found(desk, "calendar wrong", limit=5)) == 5


@pytest.mark.parametrize("typed", ["", "   ", '"', "* OR 1", "a:b", "'); --", "\\", "^~#_", "NEAR(", "-", "x" * 500])
def test_nothing_that_is_typed_breaks_the_search(either_desk: Desk, typed: str) -> None:
    either_desk.ticket(subject="Quotes", requester="Tove")
    assert "ticket-1" not in found(either_desk, typed)


def test_an_edit_is_found_at_once_and_the_old_words_are_not(either_desk: Desk) -> None:
    number = either_desk.change(title="Copy a timetable")
    either_desk.do(changes.edit_change, changes.EditChange(number, {"title": "Print an invoice"}))
    assert found(either_desk, "timetable") == []
    assert found(either_desk, "invoice") == [f"change-{number}"]


def test_an_undone_import_leaves_the_index(either_desk: Desk) -> None:
    either_desk.product()
    either_desk.ticket(subject="Copy a timetable")
    either_desk.undo()
    assert found(either_desk, "timetable") == []
    assert held(either_desk) == built_afresh(either_desk)


def test_an_index_of_other_rules_is_built_anew_when_the_database_is_opened(desk: Desk) -> None:
    desk.ticket(subject="Copy a timetable")
    truth = held(desk)
    with writing(desk.database) as session:
        session.execute(sa.delete(SearchItem))
        session.execute(sa.delete(SearchRules))
    ensure_index(desk.database)
    assert held(desk) == truth
    with writing(desk.database) as session:
        session.execute(sa.delete(SearchItem))
    ensure_index(desk.database)  # of today's rules: left alone
    assert held(desk)[0] == []


def test_an_act_that_only_moves_rewords_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    number = desk.ticket(subject="Copy a timetable")
    touched: list[object] = []
    monkeypatch.setattr(index, "refresh", lambda _session, items: touched.append(dict(items)))
    desk.withdraw_ticket(number)
    assert touched == [{}]


# ---- after any sequence of acts the index is what it would be, built afresh

_TEXT = st.sampled_from(["Kalendrarna visar fel", "Geräteverwaltung", "Laskun eräpäivä", "Copy ORA-00942", "x", "ß"])
_STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["ticket", "again", "change", "edit", "correct", "merge", "split", "undo", "person", "release"]
        ),
        st.integers(1, 4),
        st.integers(1, 4),
        _TEXT,
    ),
    max_size=14,
)


def _step(desk: Desk, verb: str, one: int, other: int, text: str) -> None:
    steps: dict[str, Callable[[], object]] = {
        "ticket": lambda: desk.ticket(
            key=f"{desk.now}", subject=text, body=f"{text} {one}", organisation=f"House {other}"
        ),
        "again": lambda: desk.ticket_again(key=f"K-{one}", subject=text, body=str(other)),
        "change": lambda: desk.change(title=text, description=f"{one}", module=f"M{other}"),
        "edit": lambda: desk.do(changes.edit_change, changes.EditChange(one, {"title": text, "module": f"M{other}"})),
        "correct": lambda: desk.do(tickets.edit_ticket, tickets.EditTicket(one, {"module": text, "language": "sv"})),
        "merge": lambda: desk.do(merging.merge, merging.Merge(one, other)),
        "split": lambda: desk.do(merging.split, merging.Split(one)),
        "undo": lambda: desk.do(undo.undo, undo.Undo()),
        "person": lambda: desk.do(people.set_person, people.SetPerson(f"P-{one}", {"name": text})),
        "release": lambda: desk.release(one * 7 + other),
    }
    try:
        steps[verb]()
    except Refusal:
        return  # refused: everything is as it was


def _walk(desk: Desk, steps: list[tuple[str, int, int, str]]) -> None:
    desk.product()
    for verb, one, other, text in steps:
        _step(desk, verb, one, other, text)
    assert held(desk) == built_afresh(desk)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_after_any_acts_the_index_is_as_if_built_afresh(
    steps: list[tuple[str, int, int, str]], empty_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("walk") / "desk.db"
    path.write_bytes(empty_file.read_bytes())
    desk = desk_at(path)
    try:
        _walk(desk, steps)
    finally:
        desk.database.close()


def test_the_index_of_a_server_is_true_as_well(either_desk: Desk) -> None:
    story = [
        ("ticket", 1, 1, "Kalendrarna visar fel"),
        ("ticket", 2, 1, "Laskun eräpäivä"),
        ("change", 1, 1, "Geräteverwaltung"),
        ("change", 2, 1, "Copy ORA-00942"),
        ("merge", 1, 2, ""),
        ("again", 1, 1, "ß"),
        ("edit", 2, 1, "Laskun eräpäivä"),
        ("person", 1, 1, "x"),
        ("undo", 1, 1, ""),
        ("split", 1, 1, ""),
    ]
    _walk(either_desk, story)


def test_a_thousand_tickets_and_people_enter_in_one_act(desk: Desk) -> None:
    many = [
        IncomingTicket(row=n, key=f"B-{n}", subject=f"Ticket {n} timetable", requester=f"P {n}") for n in range(1100)
    ]
    desk.do(taking_in.take_in, taking_in.TakeIn("desk", many))
    with reading(desk.database) as session:
        counts = [session.scalar(sa.select(sa.func.count()).select_from(table)) for table in (Ticket, Person)]
        assert session.scalar(sa.select(sa.func.count()).select_from(SearchItem)) == sum(each or 0 for each in counts)
    assert held(desk) == built_afresh(desk)
