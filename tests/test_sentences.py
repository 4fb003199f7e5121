"""What commands say is collected for translation: packaging/sentences reads it out of the sources."""

import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]

SOURCE = """
from app.commands import words
from models.rules.errors import RuleBroken

_CAUSES = {"day": "it was due on {day}", "who": "{who} has not answered since {day}"}
_WAYS = {"in": "let in", "out": "kept out"}


def plain(act):
    raise RuleBroken("Choose at least one change.")


def filled(act, change):
    return act.done("place", f"C-{change.id} placed in R-{change.release}, {change.title}")


def chosen(act, change, order):
    again = " again" if order.again else ""
    act.note(f"C-{change.id} is {'ready' if order.ready else 'open'}{again}.")


def helped(act, release):
    return act.done("ship", f"R-{release.id} shipped with {words.counted(release.count, 'change')}")


def looked_up(act, order):
    act.note(f"It was {_WAYS[order.way]} by {act.who}")


def said_of(act, change):
    raise RuleBroken(f"C-{change.id} is {change.state.value}: nothing can be done.")


def listed(act, numbers):
    act.note(f"{', '.join(f'C-{number}' for number in numbers)} moved on")


def refuse(label, what):
    raise RuleBroken(f"{label} has no {what}.")


def callers(act):
    refuse("It", "name at all")


def guard(facts) -> str | None:
    return f"{facts.label} holds nothing. Place changes in it first." if facts.empty else None


def counted_in_place(act, release):
    act.note(f"R-{release.id} holds {len(release.items)} items, {release.name}")


def dated(act, day, reach: int):
    act.note(f"It ships on {day.isoformat()} for {reach} users, {act.share:g} of all")


def returned(act, because):
    act.note(f"It is back: {_CAUSES[because.kind].format_map(because.facts)}.")


def typed(order):
    raise RuleBroken(f"There is no field “{order.name}” here. There are: {', '.join(_WAYS.values())}.")


def several(act):
    problems = ["The first is wrong."]
    problems.append(f"The next holds {act.count} faults.")
    raise RuleBroken(" ".join(problems))
"""
WORDS = """
def counted(count, thing):
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"
"""
ERRORS = """
class Refusal(Exception):
    pass


class RuleBroken(Refusal):
    pass
"""


def _load_script() -> ModuleType:
    loader = SourceFileLoader("sentences_script", str(ROOT / "packaging" / "sentences"))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = sys.modules[loader.name] = module_from_spec(spec)  # its dataclasses look themselves up there
    loader.exec_module(module)
    return module


script = _load_script()


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What is collected from a small program, and which holes words of ours fill, a number (#) or a day (@) alone."""
    for path, text in {
        "app/commands/acts.py": SOURCE,
        "app/commands/words.py": WORDS,
        "models/rules/errors.py": ERRORS,
        "app/cli/acts.py": "from models.rules.errors import RuleBroken\nraise RuleBroken('Only the terminal says this.')\n",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    monkeypatch.setattr(script, "ROOT", tmp_path)
    return {text: said.line("").strip() for text, said in script.collected().items()}


def test_the_file_of_sentences_is_up_to_date() -> None:
    assert (ROOT / "resources" / "sentences.txt").read_text(encoding="utf-8") == script.as_file(script.collected()), (
        "run packaging/sentences, then packaging/translate"
    )


@pytest.mark.parametrize(
    ("sentence", "holes"),
    [
        ("Choose at least one change.", ""),
        ("C-%1 placed in R-%2, %3", ""),
        ("C-%1 is ready.", ""),
        ("C-%1 is open again.", ""),
        ("R-%1 shipped with %2", "2"),
        ("%1 changes", ""),
        ("It was let in by %1", ""),
        ("It was kept out by %1", ""),
        ("C-%1 is %2: nothing can be done.", "2"),
        ("It has no name at all.", ""),
        ("%1 holds nothing. Place changes in it first.", ""),
        ("The first is wrong.", ""),
        ("R-%1 holds %2 items, %3", "#2"),
        ("It ships on %1 for %2 users, %3 of all", "@1 #2 #3"),
        ("It is back: it was due on %1.", "@1"),
        ("It is back: %1 has not answered since %2.", "@2"),
        ("There is no field “%1” here. There are: %2.", ""),
        ("The next holds %1 faults.", ""),
    ],
)
def test_a_sentence_is_found_however_it_is_made(found: dict[str, str], sentence: str, holes: str) -> None:
    assert found[sentence] == holes


def test_what_is_known_of_holes_by_name_is_of_sentences_that_there_are() -> None:
    assert script.ALSO_OURS.keys() <= script.collected().keys()


def test_what_only_the_terminal_says_is_not_collected(found: dict[str, str]) -> None:
    assert "Only the terminal says this." not in found
