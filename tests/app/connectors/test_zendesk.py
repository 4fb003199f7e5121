"""Zendesk: JSON lines, documents, recordings, tables with their companions, views."""

import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.connectors.incoming import read_file
from models.rules.errors import BadInput
from models.rules.terms import Language, TicketKind

Write = Callable[[str, str | bytes], Path]
TakeIn = Callable[..., Any]

_TICKET = {
    "id": 35436,
    "url": "https://desk.example.org/api/v2/tickets/35436.json",
    "subject": "Dark mode",
    "raw_subject": "Dark mode",
    "description": "Please",
    "type": "incident",
    "status": "open",
    "requester_id": 7,
    "organization_id": 8,
    "tags": ["dark", "theme"],
    "created_at": "2024-05-06T07:08:09Z",
    "custom_fields": [{"id": 1, "value": "blue"}, {"id": 2, "value": None}],
    "fields": [{"id": 1, "value": "blue"}, {"id": 2, "value": None}],
    "via": {"channel": "web", "source": {"from": {}}},
}
_WHOLE = {
    **_TICKET,
    "requester": {"id": 7, "name": "Ada Example", "email": "ada@example.org", "locale": "sv-SE"},
    "organization": {"id": 8, "name": "Example Oy"},
    "comments": [{"id": 3, "created_at": "2024-05-07", "author": {"name": "Bo"}, "public": False, "body": "Yes"}],
}


def _check_whole(ticket: Any) -> None:
    assert (ticket.key, ticket.subject, ticket.body, ticket.kind) == (
        "35436",
        "Dark mode",
        "Please",
        TicketKind.PROBLEM,
    )
    assert (ticket.requester, ticket.email, ticket.language) == ("Ada Example", "ada@example.org", Language.SV)
    assert (ticket.organisation, ticket.keywords) == ("Example Oy", ("dark", "theme"))
    assert ticket.received == datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert ticket.url == "https://desk.example.org/agent/tickets/35436"
    assert ticket.extra["custom field 1"] == "blue"
    assert (ticket.extra["status"], ticket.extra["via.channel"]) == ("open", "web")
    assert ticket.extra["type"] == "incident"


def test_json_lines_are_taken_in_and_a_broken_line_costs_only_itself(write: Write, take_in: TakeIn) -> None:
    second = json.dumps({**_WHOLE, "id": 2})
    path = write("tickets.json", json.dumps(_WHOLE) + "\n\n" + second[:90] + "\n[1]\n" + second + "\n")
    tickets, problems = take_in(path)
    assert read_file(path).format == "Zendesk tickets (JSON lines)"
    _check_whole(tickets[0])
    assert tickets[0].extra["Comment"] == "2024-05-07;Bo (internal);Yes"
    assert tickets[0].extra["requester.locale"] == "sv-SE"
    assert [(t.row, t.key) for t in tickets] == [(1, "35436"), (5, "2")]
    assert [(p.row, p.skipped) for p in problems] == [(3, True), (4, True)]


def test_json_lines_with_a_broken_first_line_are_json_lines_all_the_same(write: Write, take_in: TakeIn) -> None:
    tickets, [problem] = take_in(write("t.jsonl", '{"id": 1, "subj\n' + json.dumps(_TICKET) + "\n"))
    assert (tickets[0].key, problem.row) == ("35436", 1)


@pytest.mark.parametrize("document", [[_WHOLE], {"tickets": [_WHOLE], "count": 1}, {"ticket": _WHOLE}, _WHOLE])
def test_documents_are_taken_in_whatever_their_shape(write: Write, take_in: TakeIn, document: object) -> None:
    for indent in (None, 2):
        path = write("tickets.json", json.dumps(document, indent=indent))
        [ticket], problems = take_in(path)
        assert read_file(path).format == "Zendesk tickets (JSON)"
        _check_whole(ticket)
        assert problems == []


def test_users_and_organisations_in_the_same_answer_are_joined(write: Write, take_in: TakeIn) -> None:
    page = {
        "tickets": [_TICKET],
        "users": [{"id": 7, "name": "Ada Example", "email": "ada@example.org", "locale": "sv-SE"}],
        "organizations": [{"id": 8, "name": "Example Oy"}],
    }
    [ticket], _ = take_in(write("page.json", json.dumps(page)))
    _check_whole(ticket)


def _exchange(response: object) -> dict[str, object]:
    return {
        "scope": "https://desk.example.org:443",
        "method": "GET",
        "path": "/api/v2/x.json",
        "status": 200,
        "response": response,
    }


def test_tickets_in_recorded_exchanges_are_found_plain_and_packed(write: Write, take_in: TakeIn) -> None:
    packed = gzip.compress(json.dumps({"tickets": [{**_WHOLE, "id": 2}]}).encode()).hex()
    recording = [
        _exchange({"organizations": [{"id": 8, "name": "Example Oy"}]}),
        _exchange({"tickets": [_WHOLE]}),
        _exchange([packed[:50], packed[50:]]),
    ]
    path = write("recording.json", json.dumps(recording))
    tickets, problems = take_in(path)
    assert read_file(path).format == "Zendesk tickets (recorded HTTP exchanges)"
    assert ([t.key for t in tickets], problems) == (["35436", "2"], [])
    _check_whole(tickets[0])


@pytest.mark.parametrize(
    "recording",
    [
        {"http_interactions": [{"request": {}, "response": {"body": {"string": json.dumps({"tickets": [_WHOLE]})}}}]},
        {"log": {"entries": [{"request": {}, "response": {"content": {"text": json.dumps({"tickets": [_WHOLE]})}}}]}},
    ],
)
def test_recordings_of_other_tools_are_read_too(write: Write, take_in: TakeIn, recording: object) -> None:
    [ticket], _ = take_in(write("recording.json", json.dumps(recording)))
    _check_whole(ticket)


def test_a_recording_without_tickets_says_what_it_holds(write: Write) -> None:
    packed = gzip.compress(b'{"organizations": [{"id": 8, "name": "Example Oy"}]}').hex()
    with pytest.raises(BadInput, match="recording of HTTP exchanges: a Zendesk list of organisations"):
        read_file(write("recording.json", json.dumps([_exchange([packed])])))
    with pytest.raises(BadInput, match="none of its answers holds tickets"):
        read_file(write("recording.json", json.dumps([_exchange({"count": 3})])))


_TABLE = (
    "id,created_at,description,organization_id,requester_id,status,subject,type,url\n"
    "11,2024-05-06 07:08:09,Please,8,7,open,Dark mode,question,https://desk.example.org/api/v2/tickets/11.json\n"
    "12,2024-05-06 07:08:09,Now,,9,open,Lost,task,\n"
)


def test_tables_beside_the_tickets_are_read_along(write: Write, take_in: TakeIn) -> None:
    write(
        "desk-user_data.csv",
        "id,name,email,role,locale,organization_id\n7,Ada Example,ada@example.org,end-user,sv-SE,8\n",
    )
    write("desk-organization_data.csv", "id,name,shared_tickets\n8,Example Oy,FALSE\n")
    write(
        "desk-ticket_comment_data.csv",
        "id,ticket_id,user_id,created,public,body\n2,11,5,2024-05-08,TRUE,later\n1,11,7,2024-05-07,FALSE,first\n",
    )
    write("desk-ticket_tag_data.csv", "tag,ticket_id\ndark,11\ntheme,11\ndark,11\n")
    path = write("desk-ticket_data.csv", _TABLE)
    [first, second], problems = take_in(path)
    assert read_file(path).format == "Zendesk tickets (CSV table)"
    assert (first.requester, first.email, first.language) == ("Ada Example", "ada@example.org", Language.SV)
    assert (first.organisation, first.keywords) == ("Example Oy", ("dark", "theme"))
    assert first.extra["Comment"] == ["2024-05-07;Ada Example (internal);first", "2024-05-08;5;later"]
    assert first.extra["requester_id"] == "7"
    assert (second.kind, second.requester) == (TicketKind.ORDER, None)
    assert problems == []


def test_the_tickets_come_in_alone_when_nothing_lies_beside(write: Write, take_in: TakeIn) -> None:
    [first, _], problems = take_in(write("tickets.csv", _TABLE))
    assert (first.requester, first.extra["requester_id"], problems) == (None, "7", [])


def test_a_broken_table_beside_is_told_and_the_tickets_come_in(write: Write, take_in: TakeIn) -> None:
    write("users.csv", b"\0\0")
    write("organizations.csv", b"%PDF-1.4")
    tickets, problems = take_in(write("tickets.csv", _TABLE))
    assert len(tickets) == 2
    assert len(problems) == 2
    assert all("beside the tickets were not read" in p.sentence and not p.skipped for p in problems)


@pytest.mark.parametrize(
    ("name", "headers", "what", "advice"),
    [
        (
            "organization_data.csv",
            "id,name,shared_tickets,url",
            "organisations",
            "Import ticket_data.csv; this file is read along",
        ),
        ("user_data.csv", "id,name,email,role,locale", "users", "read along"),
        ("ticket_comment_data.csv", "id,body,ticket_id,user_id", "comments", "read along"),
        ("ticket_tag_data.csv", "tag,ticket_id", "tags", "read along"),
        ("group_data.csv", "id,created_at,name,updated_at,url", "groups", "not needed"),
        ("brand_data.csv", "id,name,subdomain,has_help_center", "brands", "not needed"),
        ("ticket_field_history_data.csv", "field_name,ticket_id,updated,value", "changes to tickets", "not needed"),
    ],
)
def test_other_tables_are_named_and_the_right_one_is_pointed_at(
    write: Write, name: str, headers: str, what: str, advice: str
) -> None:
    write("ticket_data.csv", _TABLE)
    with pytest.raises(BadInput, match=f"is a Zendesk table of {what}, not of tickets.*{advice}"):
        read_file(write(name, headers + "\n" + "1," * headers.count(",") + "1\n"))


def test_an_exported_view_is_taken_in(write: Write, take_in: TakeIn) -> None:
    path = write(
        "export.csv",
        "Summation column,Id,Requester,Requester id,Requester email,Subject,Ticket type,Tags,Organization,Created at,Platform [list]\n"
        "1,35436,Ada Example,7,ada@example.org,Dark mode,Problem,dark theme,Example Oy,2024-05-06 07:08,Web\n",
    )
    file = read_file(path)
    assert (file.format, file.needs_mapping) == ("Zendesk view (CSV)", False)
    [ticket], problems = take_in(path)
    assert (ticket.key, ticket.requester, ticket.email) == ("35436", "Ada Example", "ada@example.org")
    assert (ticket.kind, ticket.keywords, ticket.organisation) == (TicketKind.PROBLEM, ("dark", "theme"), "Example Oy")
    assert ticket.extra == {"Summation column": "1", "Requester id": "7", "Platform [list]": "Web"}
    assert problems == []
