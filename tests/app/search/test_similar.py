"""What is alike: word forms, compounds and slips in five languages, what else agrees, and nothing rather than a bad one."""

from datetime import UTC, datetime

import pytest

from app.commands import changes, merging, tickets
from app.search.similar import Hit, Wanted, similar
from models.database import reading
from tests.app.commands.desk import Desk

_OTHERS = (
    "Fakturan skickas två gånger",
    "Lösenordet kan inte bytas",
    "Kartan visar fel gata",
    "Liitteitä ei voi avata",
    "Salasanan vaihtaminen ei onnistu",
    "Die Rechnung wird doppelt verschickt",
    "Das Kennwort lässt sich nicht ändern",
    "De factuur wordt twee keer verstuurd",
    "Het wachtwoord kan niet worden gewijzigd",
    "The invoice is sent twice",
    "Password cannot be changed",
)


def alike(desk: Desk, wanted: Wanted, *, sure: bool = True, limit: int = 10) -> list[Hit]:
    with reading(desk.database) as session:
        return list(similar(session, wanted, sure=sure, limit=limit))


def named(hits: list[Hit]) -> list[str]:
    return [f"{hit.kind}-{hit.id}" for hit in hits]


def fill(desk: Desk) -> None:
    for subject in _OTHERS:
        desk.ticket(subject=subject, language=None, product=None)


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("hantering av ärenden", "Ärendehanteringen är långsam"),
        ("kalendrar visar fel vecka", "Kalendern visar felaktig vecka"),
        ("Verwaltung von Geräten", "Geräteverwaltung stürzt ab"),
        ("strassen fehlen", "Straßen fehlen auf dem Plan"),
        ("laskujen eräpäivä väärin", "Väärät eräpäivät laskuilla"),
        ("weekroosters kopiëren", "Het kopiëren van een weekrooster mislukt"),
        ("copying a timetable", "Timetables can't be copied"),
        ("calender shows wrong week", "The calendar shows the wrong week"),
    ],
)
def test_other_forms_compounds_and_slips_are_alike(either_desk: Desk, typed: str, there: str) -> None:
    fill(either_desk)
    number = either_desk.ticket(subject=there, language=None)
    hits = alike(either_desk, Wanted(title=typed))
    assert named(hits)[:1] == [f"ticket-{number}"]
    assert hits[0].words
    assert all(word in there for word in hits[0].words)


@pytest.mark.parametrize("nonsense", ["xyzzy plugh", "Proust by candlelight", "", "…", "qwertz 4711"])
def test_rather_none_than_a_bad_one(desk: Desk, nonsense: str) -> None:
    fill(desk)
    assert alike(desk, Wanted(title=nonsense)) == []


def test_everything_that_may_answer_is_compared(desk: Desk) -> None:
    ticket = desk.ticket(subject="Copy a timetable from last year")
    change = desk.change(ticket, title="Timetables are copied from last year")
    other = desk.ticket(subject="Copying last year's timetable")
    assert set(named(alike(desk, Wanted(kind="ticket", id=other)))) == {f"ticket-{ticket}", f"change-{change}"}


def test_neither_itself_nor_what_it_waits_for_is_shown(desk: Desk) -> None:
    ticket = desk.ticket(subject="Copy a timetable from last year")
    desk.change(ticket, title="Copy a timetable from last year")
    assert alike(desk, Wanted(kind="ticket", id=ticket)) == []
    assert alike(desk, Wanted(kind="ticket", id=404)) == []


def test_a_merged_change_answers_with_its_last_target(desk: Desk) -> None:
    first = desk.change(title="Copy a timetable from last year")
    second = desk.change(title="Print an invoice")
    third = desk.change(title="Something else")
    desk.do(merging.merge, merging.Merge(first, second))
    desk.do(merging.merge, merging.Merge(second, third))
    assert named(alike(desk, Wanted(title="Copy a timetable from last year")))[:1] == [f"change-{third}"]


def test_another_products_items_are_left_out_and_those_without_one_are_not(desk: Desk) -> None:
    own = desk.ticket(subject="Copy a timetable", product="Kursvik")
    desk.ticket(subject="Copy a timetable", product="Other")
    unknown = desk.ticket(subject="Copy a timetable", product=None)
    asking = desk.ticket(subject="Copy a timetable", product="Kursvik")
    assert set(named(alike(desk, Wanted(kind="ticket", id=asking)))) == {f"ticket-{own}", f"ticket-{unknown}"}
    assert len(alike(desk, Wanted(title="Copy a timetable"))) == 4


def test_the_title_weighs_more_than_the_text_and_rare_words_more_than_common_ones(desk: Desk) -> None:
    for _ in range(5):
        desk.ticket(subject="Report is slow", body="The report")
    in_text = desk.ticket(subject="Something is slow", body="The timetable of the gymnasium")
    in_title = desk.ticket(subject="Timetable is slow", body="Something of the gymnasium")
    assert named(alike(desk, Wanted(title="Slow timetable"), sure=False))[:2] == [
        f"ticket-{in_title}",
        f"ticket-{in_text}",
    ]


def test_what_else_agrees_lifts_and_is_named(desk: Desk) -> None:
    desk.ticket(subject="Crash on saving", body="It ends", module="Login", version="7.1")
    same = desk.ticket(subject="Crash on saving", body="It ends with ORA-00942", module="Calendar", version="8.4")
    desk.ticket(subject="Crash on saving", body="It ends", module="Search", version="7.2")
    asking = Wanted(title="Crash on saving", body="Ended with ORA-00942", module="Calendar", version="8.4")
    hits = alike(desk, asking)
    assert named(hits)[:1] == [f"ticket-{same}"]
    assert hits[0].reasons == ("module", "version", "code")


def test_what_was_filed_at_the_same_time_stands_before_what_was_filed_long_ago(desk: Desk) -> None:
    old = desk.ticket(subject="Nobody can log in", received=datetime(2020, 1, 1, tzinfo=UTC))
    new = desk.ticket(subject="Nobody can log in", received=datetime(2026, 11, 1, tzinfo=UTC))
    asking = desk.ticket(subject="Nobody can log in today", received=datetime(2026, 11, 2, tzinfo=UTC))
    hits = alike(desk, Wanted(kind="ticket", id=asking))
    assert named(hits) == [f"ticket-{new}", f"ticket-{old}"]
    before = alike(desk, Wanted(title="Nobody can log in today", before=datetime(2021, 1, 1, tzinfo=UTC)))
    assert named(before) == [f"ticket-{old}"]


def test_an_edit_changes_what_is_alike(desk: Desk) -> None:
    number = desk.change(title="Copy a timetable")
    desk.do(changes.edit_change, changes.EditChange(number, {"title": "Print an invoice"}))
    assert alike(desk, Wanted(title="Copy a timetable")) == []
    assert named(alike(desk, Wanted(title="Printing invoices"))) == [f"change-{number}"]


def test_a_corrected_module_is_compared_at_once(desk: Desk) -> None:
    number = desk.ticket(subject="Crash on saving", module="Login")
    desk.do(tickets.edit_ticket, tickets.EditTicket(number, {"module": "Calendar"}))
    assert alike(desk, Wanted(title="Crash on saving", module="Calendar"))[0].reasons == ("module",)


def test_one_short_word_shared_by_two_whole_tickets_shows_nothing(desk: Desk) -> None:
    fill(desk)
    desk.ticket(subject="Bericht bleibt leer", body="Seit gestern ist er ohne Zahlen.", language=None, product=None)
    words = {"body": "Vanwege een lekkage moesten we alle gezinnen bereiken.", "language": None, "product": None}
    late = Wanted(kind="ticket", id=desk.ticket(subject="Bericht aan de hele school", **words))
    assert alike(desk, late) == []
    assert [hit.words for hit in alike(desk, late, sure=False, limit=1)] == [("Bericht",)]
