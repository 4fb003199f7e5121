"""Turns the facts of a letter and its template into a subject and a body of plain text."""

import re
from functools import lru_cache
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from app.letters.cleaning import LINE_BREAK, shortened
from app.letters.facts import LetterFacts, Written
from app.letters.story import story
from app.letters.wording import WORDINGS, plural
from models.rules.errors import BadInput
from models.rules.terms import Language

_SUBJECT_LIMIT = 150
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_NOTHING = "\0"  # Where a macro had nothing to say: keeps its line from being taken for the end of a paragraph.


def write_letter(facts: LetterFacts, templates: Path) -> Written:
    """The letter in the reader's language; BadInput names a template that is missing or wrong, or a request without a name."""
    if not facts.requests or not all(request.ticket_key or request.ticket_subject for request in facts.requests):
        raise BadInput("A letter needs at least one request that it answers, each with a key or a subject.")
    environment = _environment(templates, facts.language)
    name = f"{facts.event}.txt"
    try:
        text = environment.get_template(name).render(story(facts, WORDINGS[facts.language]))
    except (TemplateError, OSError, UnicodeDecodeError, TypeError, ValueError) as wrong:
        raise BadInput(f"The letter template {facts.language}/{name} cannot be used: {_told(wrong)}.") from wrong
    header, _, body = text.strip().partition("\n\n")
    if not header.startswith("Subject:"):
        raise BadInput(f"The letter template {facts.language}/{name} must begin with a line “Subject: …”.")
    subject = " ".join(header.removeprefix("Subject:").split())
    return Written(shortened(subject, _SUBJECT_LIMIT), filled(body))


def filled(text: str) -> str:
    """The rendered template as paragraphs of one line each; a line that begins with a bullet stays a line of its own."""
    paragraphs = (_paragraph(lines.split("\n")) for lines in _BLANK_LINE.split(text))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph).replace(LINE_BREAK, "\n") + "\n"


def _paragraph(lines: list[str]) -> str:
    whole = ""
    for line in filter(None, (line.replace(_NOTHING, "").strip(" \t") for line in lines)):
        if line.startswith("• ") and whole:
            whole += LINE_BREAK
        elif whole and not whole.endswith(LINE_BREAK) and not line.startswith(LINE_BREAK):
            whole += " "
        whole += line
    return whole


def _told(wrong: Exception) -> str:
    line = getattr(wrong, "lineno", None)
    return f"line {line}: {wrong}" if line else f"{type(wrong).__name__}: {wrong}"


def _without_ends(value: object) -> object:
    return (value.strip(" \n") or _NOTHING) if isinstance(value, str) else value


@lru_cache(maxsize=16)
def _environment(templates: Path, language: Language) -> ImmutableSandboxedEnvironment:
    wording = WORDINGS[language]
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(templates / language.value),
        undefined=StrictUndefined,
        autoescape=False,  # Plain text: escaping would put &amp; before the reader.
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_without_ends,
    )
    environment.filters.update(
        date=wording.in_words, on_day=wording.on_day, quoted=wording.quoted, listed=wording.listed, plural=plural
    )
    environment.globals.update(newline=LINE_BREAK)
    return environment
