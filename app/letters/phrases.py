"""The phrases for reasons that come with the program, in the five languages."""

import tomllib
from collections.abc import Mapping
from functools import cache

from app.rows.phrases import PhraseRow
from app.settings import resource
from models.rules.terms import Language


@cache
def shipped() -> tuple[PhraseRow, ...]:
    """What came with the program."""
    written = tomllib.loads(resource("phrases.toml").read_text(encoding="utf-8"))
    return tuple(
        PhraseRow(each["word"], each["names"]["en"], in_order(each["texts"]), in_order(each["names"]), stored=False)
        for each in written["phrase"]
    )


def in_order(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts by language, in the order in which languages are named everywhere."""
    return {language.value: texts[language.value] for language in Language if texts.get(language.value)}
