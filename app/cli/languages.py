"""Words in several languages as options: one option a language, and what was given."""

from argparse import ArgumentParser, Namespace

from models.rules.terms import Language


def reason_options(parser: ArgumentParser) -> None:
    """--reason-sv and its like: the reason for those who read a language."""
    language_options(parser, "reason-", "the reason for those who read %s")


def language_options(parser: ArgumentParser, before: str, help_text: str) -> None:
    """An option for each language, with *before* its code; %s stands for the code in the help."""
    for language in Language:
        parser.add_argument(
            f"--{before}{language}", dest=f"words_{language}", metavar="TEXT", help=help_text % language
        )


def words_in(given: Namespace) -> dict[str, str]:
    """What was given, by language."""
    found = {language.value: getattr(given, f"words_{language}") for language in Language}
    return {language: text for language, text in found.items() if text is not None}
