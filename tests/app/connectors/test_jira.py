"""Jira: CSV of Cloud and Server, REST answers, rich text, kinds."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.connectors.incoming import read_file
from models.rules.errors import BadInput
from models.rules.terms import TicketKind

Write = Callable[[str, str | bytes], Path]
TakeIn = Callable[..., Any]

_SERVER = (
    "Summary,Issue key,Issue id,Issue Type,Status,Project name,Reporter,Created,Fix Version/s,Affects Version/s,Affects Version/s,"
    "Component/s,Component/s,Labels,Labels,Description,Custom field (Language),Custom field (Team),"
    "Comment,Comment,Comment,Comment,Comment\n"
    "Dark mode,PL-1,1001,New Feature,To Do,Planner,ada,12/Jan/24 9:05 AM,3.0,2.1,2.2,Editor,Viewer,dark,theme,"
    "Please,fi,Blue,12/Jan/24 9:06 AM;bo;first,second,third,fourth,fifth\n"
)


def test_a_server_export_with_five_comment_columns_is_taken_in_whole(write: Write, take_in: TakeIn) -> None:
    path = write("jira.csv", "\ufeff" + _SERVER)
    file = read_file(path)
    assert (file.format, file.encoding) == ("Jira CSV (Server)", "utf-8-sig")
    [ticket], problems = take_in(path)
    assert (ticket.key, ticket.subject, ticket.body, problems) == ("PL-1", "Dark mode", "Please", [])
    assert (ticket.kind, ticket.requester, ticket.product) == (TicketKind.WISH, "ada", "Planner")
    assert (ticket.version, ticket.module, ticket.keywords) == ("2.1, 2.2", "Editor, Viewer", ("dark", "theme"))
    assert (ticket.received, ticket.language) == (datetime(2024, 1, 12, 9, 5, tzinfo=UTC), "fi")
    assert ticket.extra["Comment"] == ["12/Jan/24 9:06 AM;bo;first", "second", "third", "fourth", "fifth"]
    assert ticket.extra["Issue Type"] == "New Feature"
    assert (ticket.extra["Issue id"], ticket.extra["Fix Version/s"]) == ("1001", "3.0")
    assert ticket.extra["Custom field (Team)"] == "Blue"


def test_a_cloud_export_is_told_from_a_servers(write: Write) -> None:
    cloud = (
        "Summary,Issue key,Issue Type,Reporter,Reporter Id,Components,Fix versions\nDark,PL-1,Bug,Ada,5db9,Editor,3.0\n"
    )
    assert read_file(write("jira.csv", cloud)).format == "Jira CSV (Cloud)"
    assert read_file(write("jira.csv", "Summary,Issue key\nDark,PL-1\n")).format == "Jira CSV"


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Bug", TicketKind.PROBLEM),
        ("New Feature", TicketKind.WISH),
        ("Improvement", TicketKind.WISH),
        ("Story", TicketKind.WISH),
        ("Wish", TicketKind.WISH),
        ("Change", TicketKind.RFC),
        ("RFC", TicketKind.RFC),
        ("Question", TicketKind.QUESTION),
        ("Support", TicketKind.QUESTION),
        ("Task", None),
        ("Epic", None),
        ("Sub-task", None),
    ],
)
def test_issue_types_become_kinds_and_stay_visible(
    write: Write, take_in: TakeIn, word: str, kind: TicketKind | None
) -> None:
    [ticket], problems = take_in(write("jira.csv", f"Summary,Issue key,Issue Type\nDark,PL-1,{word}\n"))
    assert ticket.kind == kind
    assert ticket.extra.get("Issue Type", kind) in (word, kind)
    assert problems == []


def _issue(key: str = "PL-1", **fields: object) -> dict[str, object]:
    return {
        "id": "1001",
        "key": key,
        "self": "https://jira.example.org/rest/api/2/issue/1001",
        "fields": {"summary": "Dark mode", **fields},
    }


def test_an_issue_of_a_rest_answer_is_taken_in(write: Write, take_in: TakeIn) -> None:
    issue = _issue(
        issuetype={"id": "1", "name": "Bug"},
        reporter={"displayName": "Ada Example", "emailAddress": "ada@example.org"},
        created="2015-04-24T12:04:05.000+0300",
        versions=[{"id": "7", "name": "2.1"}, {"name": "2.2"}],
        components=[{"name": "Editor"}],
        labels=["dark", "theme"],
        description="Please",
        environment=None,
        comment={
            "total": 1,
            "comments": [{"id": "9", "created": "2015-04-25", "author": {"name": "bo"}, "body": "Yes"}],
        },
    )
    path = write("issue.json", json.dumps(issue))
    [ticket], problems = take_in(path)
    assert read_file(path).format == "Jira issues (JSON)"
    assert problems == []
    assert (ticket.key, ticket.subject, ticket.body, ticket.kind) == ("PL-1", "Dark mode", "Please", TicketKind.PROBLEM)
    assert (ticket.requester, ticket.email) == ("Ada Example", "ada@example.org")
    assert (ticket.version, ticket.module, ticket.keywords) == ("2.1, 2.2", "Editor", ("dark", "theme"))
    assert ticket.received == datetime(2015, 4, 24, 9, 4, 5, tzinfo=UTC)
    assert ticket.url == "https://jira.example.org/browse/PL-1"
    assert ticket.extra["Comment"] == "2015-04-25;bo;Yes"
    assert ticket.extra["versions (details)"] == '{"id":"7"}'
    assert ticket.extra["comment.comments"] == '{"id":"9","author":{"name":"bo"}}'


def test_a_page_of_issues_is_taken_in(write: Write, take_in: TakeIn) -> None:
    page = {"startAt": 0, "total": 2, "issues": [_issue("PL-1"), _issue("PL-2")]}
    tickets, _ = take_in(write("page.json", json.dumps(page, indent=2)))
    assert [(t.row, t.key) for t in tickets] == [(1, "PL-1"), (2, "PL-2")]


def test_issues_that_were_asked_for_without_their_summary_say_so(write: Write, take_in: TakeIn) -> None:
    path = write("page.json", json.dumps({"issues": [{"key": "PL-1", "fields": {"status": {"name": "Open"}}}]}))
    assert read_file(path).missing == ("subject",)
    tickets, [problem] = take_in(path)
    assert tickets == []
    assert "without their summary" in problem.sentence


def test_rich_text_becomes_plain_text(write: Write, take_in: TakeIn) -> None:
    def text(words: str, *marks: object) -> dict[str, object]:
        return {"type": "text", "text": words, "marks": list(marks)}

    item = {"type": "listItem", "content": [{"type": "paragraph", "content": [text("one")]}]}
    document = {
        "type": "doc",
        "version": 1,
        "content": [
            {"type": "heading", "attrs": {"level": 1}, "content": [text("Dark")]},
            {
                "type": "paragraph",
                "content": [
                    text("See "),
                    text("here", {"type": "link", "attrs": {"href": "https://example.org"}}),
                    {"type": "hardBreak"},
                    {"type": "mention", "attrs": {"text": "@Ada"}},
                    {"type": "emoji", "attrs": {"shortName": ":smile:"}},
                ],
            },
            {"type": "bulletList", "content": [item]},
            {"type": "codeBlock", "content": [text("x = 1")]},
        ],
    }
    [ticket], problems = take_in(write("adf.json", json.dumps(_issue(description=document))))
    assert ticket.body == "Dark\nSee here (https://example.org)\n@Ada:smile:\n- one\n\nx = 1"
    assert problems == []


def test_rich_text_nested_without_end_does_no_harm(write: Write, take_in: TakeIn) -> None:
    node: dict[str, object] = {"type": "text", "text": "deep"}
    for _ in range(200):
        node = {"type": "panel", "content": [node]}
    tickets, problems = take_in(write("deep.json", json.dumps(_issue(description={"type": "doc", "content": [node]}))))
    assert "deep" in tickets[0].body
    assert problems == []


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ({"expand": "transitions", "transitions": [{"id": "2", "name": "Close"}]}, "transitions of an issue"),
        ([{"id": 1, "globalId": "x", "object": {"url": "https://example.org"}}], "remote links of an issue"),
        ({"startAt": 0, "worklogs": [{"id": 1}]}, "work logs"),
        (
            {"errorMessages": ["No such issue"], "errors": {}},
            "without a list of tickets .it holds: errorMessages, errors",
        ),
    ],
)
def test_other_answers_of_jira_are_named(write: Write, document: object, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        read_file(write("answer.json", json.dumps(document)))
