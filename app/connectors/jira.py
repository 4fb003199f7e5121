"""Jira's shapes: which Jira wrote a CSV, and issues of its REST answers as flat records with plain text."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from app.connectors.columns import plain
from app.connectors.headers import JIRA_KEYS

ISSUES = "Jira issues"
_DEEPEST = 40
_BLOCKS = frozenset(
    ("paragraph", "heading", "codeBlock", "blockquote", "panel", "listItem", "tableRow", "rule", "mediaSingle")
)
_SERVER_ONLY = frozenset(("fix version/s", "component/s", "affects version/s"))
_CLOUD_ONLY = frozenset(
    (
        "reporter id",
        "assignee id",
        "creator id",
        "project lead id",
        "status category",
        "components",
        "fix versions",
        "affects versions",
    )
)
_REST_PART = re.compile(r"(https?://[^/]+(?:/[^/]+)*?)/rest/(?:api|agile)/")


def csv_of(headers: Iterable[str]) -> str | None:
    """`Jira CSV (Cloud)`, `Jira CSV (Server)`, `Jira CSV`, or None when Jira did not write these headers."""
    names = {plain(header) for header in headers}
    if names & JIRA_KEYS:
        return "Jira CSV"
    if "summary" not in names or names.isdisjoint(("issue key", "issue id")):
        return None
    if names & _SERVER_ONLY:
        return "Jira CSV (Server)"
    return "Jira CSV (Cloud)" if names & _CLOUD_ONLY else "Jira CSV"


def is_issue(record: Mapping[str, object]) -> bool:
    """Whether a JSON object is an issue of a REST answer."""
    return "key" in record and isinstance(record.get("fields"), dict)


def prepared(record: Mapping[str, object]) -> dict[str, object]:
    """The issue with its fields on one level, rich text as plain text, comments as lines, and the link for a person."""
    fields = record.get("fields")
    issue: dict[str, object] = {name: value for name, value in record.items() if name != "fields"}
    for name, value in (fields if isinstance(fields, dict) else {}).items():
        issue[name if name not in issue else f"fields.{name}"] = _plain_text(value) if is_rich_text(value) else value
    comment = issue.get("comment")
    if isinstance(comment, dict) and isinstance(comment.get("comments"), list):
        issue["Comment"] = [_comment_line(entry) for entry in comment["comments"] if isinstance(entry, dict)]
        issue["comment"] = {**comment, "comments": [_untold(entry) for entry in comment["comments"]]}
    if "url" not in issue and (found := _REST_PART.match(str(issue.get("self", "")))):
        issue["url"] = f"{found[1]}/browse/{issue['key']}"
    return issue


def is_rich_text(value: object) -> bool:
    """Whether it is a document in Atlassian's format (ADF)."""
    return isinstance(value, dict) and value.get("type") == "doc" and isinstance(value.get("content"), list)


def _plain_text(document: object) -> str:
    text = "".join(_pieces(document, 0))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _pieces(node: object, depth: int) -> Iterator[str]:
    """The text of a node and of what it holds; a node too deep or unknown is given as it stands, so that nothing is lost."""
    if not isinstance(node, dict) or depth > _DEEPEST:
        yield json.dumps(node, ensure_ascii=False)
        return
    kind, content = node.get("type"), node.get("content")
    if kind == "listItem":
        yield "- "
    yield _own_text(node)
    for child in content if isinstance(content, list) else ():
        yield from _pieces(child, depth + 1)
    if kind in ("tableCell", "tableHeader"):
        yield "\t"
    elif kind in _BLOCKS:
        yield "\n"


def _own_text(node: Mapping[str, object]) -> str:
    kind, attributes = node.get("type"), node.get("attrs")
    facts = attributes if isinstance(attributes, dict) else {}
    if kind == "text":
        return str(node.get("text") or "") + "".join(_link(mark) for mark in _marks(node))
    if kind == "hardBreak":
        return "\n"
    if kind == "rule":
        return "—"
    for name in ("text", "shortName", "url", "alt", "timestamp", "id"):
        if facts.get(name) and kind in (
            "mention",
            "emoji",
            "inlineCard",
            "blockCard",
            "embedCard",
            "media",
            "mediaInline",
            "date",
            "status",
        ):
            return str(facts[name])
    return ""


def _marks(node: Mapping[str, object]) -> list[object]:
    marks = node.get("marks")
    return marks if isinstance(marks, list) else []


def _link(mark: object) -> str:
    facts = mark.get("attrs") if isinstance(mark, dict) and mark.get("type") == "link" else None
    return f" ({facts['href']})" if isinstance(facts, dict) and facts.get("href") else ""


def _comment_line(comment: Mapping[str, object]) -> str:
    author, body = comment.get("author"), comment.get("body")
    name = (author.get("displayName") or author.get("name")) if isinstance(author, dict) else author
    return f"{comment.get('created') or ''};{name or ''};{_plain_text(body) if is_rich_text(body) else body or ''}"


def _untold(comment: object) -> object:
    """What a comment holds beside what its line says."""
    if not isinstance(comment, dict):
        return comment
    return {name: value for name, value in comment.items() if name not in ("body", "created")}
