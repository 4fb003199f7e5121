"""What commands say, in the reader's language: by pattern, words of ours in the holes, what somebody typed left alone."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.effects import Effects
from models.rules.errors import BadInput, RuleBroken
from views.background import Background
from views.said import as_read, forget, told_of

VIEWS = Path(__file__).parents[2] / "views"
Settle = Callable[[], None]

GERMAN = {
    "Choose at least one change.": "Wähle mindestens eine Änderung.",
    "Undone: %1": "Rückgängig: %1",
    "C-%1 honoured": "C-%1 zugesagt",
    "C-%1 made: %2": "C-%1 angelegt: %2",
    "C-%1 merged into C-%2": "In C-%2 aufgegangen: C-%1",
    "C-%1 must not ship before %2": "C-%1 darf nicht vor %2 raus",
    "C-%1 is planned": "C-%1 ist geplant",
    "C-%1 scored: %2": "C-%1 bewertet: %2",
    "R-%1 is %2: it takes nothing more in. Choose a later release.": "R-%1 ist %2: nichts geht mehr hinein. Nimm ein späteres.",
    "frozen": "eingefroren",
    "honoured": "zugesagt",
    "effort": "Aufwand",
    "value": "Wert",
    "R-%1 is in test again.": "R-%1 ist wieder im Test.",
    "%1 taken out of the plan": "aus dem Plan genommen: %1",
    "Back in Decisions: %1": "Zurück in Entscheidungen: %1",
    "nothing": "nichts",
    "“%1” can't be undone: its letters have left.": "„%1“ geht nicht zurück: die Briefe sind weg.",
    "Passed over: %1": "Übergangen: %1",
    "There is no C-%1.": "Es gibt kein C-%1.",
    "%1 is %2: it can't be %3. Only what is %4 can.": "%1 ist %2: es kann nicht %3 werden, nur was %4 ist.",
    "The letter “%1”": "Die Nachricht „%1“",
    "held": "angehalten",
    "sent": "verschickt",
    "draft": "Entwurf",
    "R-%1 shipped: %2 with %3 for %4 who waited": "R-%1 ausgeliefert: %2 mit %3 für %4 Wartende",
    "%1 changes": "%1 Änderungen",
    "%1 hot fix": "%1 Sofortkorrektur",
    " and ": " und ",
    "Plan applied: %1 (%2)": "Plan übernommen: %1 (%2)",
    "%1 placed": "%1 eingeplant",
    "%1 taken out": "%1 herausgenommen",
    "C-%1 estimated at %2": "C-%1 geschätzt auf %2",
    "%1 person-days": "%1 Personentage",
    ", between %1 and %2": ", zwischen %1 und %2",
    ", at most %1": ", höchstens %1",
    "C-%1 is back in Decisions: %2.": "C-%1 ist wieder bei den Entscheidungen: %2.",
    "it was deferred until %1": "bis %1 vertagt",
    "These can't hold together: %1 One of these helps: %2": "Das geht nicht zusammen: %1 Es hilft: %2",
    "%1 is pinned to %2.": "%1 ist an %2 geheftet.",
    "Nobody has said how much work %1 is.": "Niemand kennt den Aufwand von %1.",
    "Unpin %1.": "%1 lösen.",
    "The plan is older than %1, which changed meanwhile (%2). Nothing was moved: compose again.": "Der Plan ist älter als %1, inzwischen geändert (%2). Nichts verschoben: neu planen.",
    "R-%1 is %2": "R-%1 ist %2",
    "%1 releases laid out: %2": "%1 Releases angelegt: %2",
    "%1 on %2": "%1 am %2",
    "There is no field “%1” here. There are: %2.": "Hier gibt es kein Feld „%1“. Es gibt: %2.",
    "%1 changed: %2": "%1 geändert: %2",
    "account manager": "Kundenbetreuung",
}


class German(QTranslator):
    """Knows these sentences, and nothing else."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, *_more: object) -> str:
        return GERMAN.get(text, "") if context == "said" else ""


@pytest.fixture
def _in_german(qapp: QApplication) -> Iterator[None]:
    before, translator = QLocale(), German()
    QLocale.setDefault(QLocale("de_DE"))
    qapp.installTranslator(translator)
    forget()
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    forget()


pytestmark = pytest.mark.usefixtures("_in_german")


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("Choose at least one change.", "Wähle mindestens eine Änderung."),
        ("C-12 merged into C-3", "In C-3 aufgegangen: C-12"),
        ("R-7 is frozen: it takes nothing more in. Choose a later release.",
         "R-7 ist eingefroren: nichts geht mehr hinein. Nimm ein späteres."),
        ("C-1 must not ship before 2026-12-24", "C-1 darf nicht vor 24. Dez. 2026 raus"),
        ("C-1 scored: effort, value", "C-1 bewertet: Aufwand, Wert"),
        ("Back in Decisions: nothing", "Zurück in Entscheidungen: nichts"),
        ("The letter “It ships” is sent: it can't be held. Only what is draft can.",
         "Die Nachricht „It ships“ ist verschickt: es kann nicht angehalten werden, nur was Entwurf ist."),
        ("C-1 is back in Decisions: it was deferred until 2026-12-24.",
         "C-1 ist wieder bei den Entscheidungen: bis 24. Dez. 2026 vertagt."),
        ("Vik changed: account_manager, value", "Vik geändert: Kundenbetreuung, Wert"),
    ],
)  # fmt: skip
def test_a_sentence_is_read_with_its_words(sentence: str, read: str) -> None:
    assert as_read(sentence) == read


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("R-4 shipped: Vik with 6 changes and 1 hot fix for 13 who waited",
         "R-4 ausgeliefert: Vik mit 6 Änderungen und 1 Sofortkorrektur für 13 Wartende"),
        ("Plan applied: 3 placed, 1 taken out (4 changes)", "Plan übernommen: 3 eingeplant, 1 herausgenommen (4 Änderungen)"),
        ("C-1 estimated at 6 person-days, between 3 and 9", "C-1 geschätzt auf 6 Personentage, zwischen 3 und 9"),
        ("C-1 estimated at 6 person-days, at most 9", "C-1 geschätzt auf 6 Personentage, höchstens 9"),
        ("2 releases laid out: Vik 1 on 2026-12-24, Vik 2 on 2026-12-24",
         "2 Releases angelegt: Vik 1 am 24. Dez. 2026, Vik 2 am 24. Dez. 2026"),
        ("These can't hold together: C-1 is pinned to R-1. Nobody has said how much work C-1 is. One of these helps: Unpin C-1.",
         "Das geht nicht zusammen: C-1 ist an R-1 geheftet. Niemand kennt den Aufwand von C-1. Es hilft: C-1 lösen."),
        ("The plan is older than R-1, which changed meanwhile (Mia: R-1 is frozen; Eva: C-2 honoured). Nothing was moved: compose again.",
         "Der Plan ist älter als R-1, inzwischen geändert (Mia: R-1 ist eingefroren; Eva: C-2 zugesagt). Nichts verschoben: neu planen."),
    ],
)  # fmt: skip
def test_every_member_of_a_list_is_read(sentence: str, read: str) -> None:
    assert as_read(sentence) == read


def test_what_is_to_be_typed_stays_as_it_is_typed() -> None:
    read = as_read("There is no field “colour” here. There are: effort, value.")
    assert read == "Hier gibt es kein Feld „colour“. Es gibt: effort, value."


def test_only_a_number_is_counted() -> None:
    assert as_read("a great many changes") == "a great many changes"


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("C-1 merged into C-2", "In C-2 aufgegangen: C-1"),
    ],
)  # fmt: skip
def test_a_sentence_is_read_in_the_readers_language(sentence: str, read: str) -> None:
    assert as_read(sentence) == read


def test_what_somebody_typed_is_left_alone_even_where_it_is_a_word_of_ours() -> None:
    assert as_read("C-1 made: honoured") == "C-1 angelegt: honoured"
    assert as_read("C-1 made: C-2 honoured") == "C-1 angelegt: C-2 honoured"


def test_an_act_within_another_sentence_is_read_too() -> None:
    assert as_read("Undone: C-4 honoured") == "Rückgängig: C-4 zugesagt"
    assert as_read("“C-4 honoured” can't be undone: its letters have left.") == (
        "„C-4 zugesagt“ geht nicht zurück: die Briefe sind weg."
    )


def test_several_sentences_are_read_one_by_one_and_what_is_unknown_stays() -> None:
    read = as_read("There is no C-9. The moon is made of cheese. R-2 is in test again.")
    assert read == "Es gibt kein C-9. The moon is made of cheese. R-2 ist wieder im Test."


def test_the_window_leaves_out_what_to_type_in_a_terminal() -> None:
    assert (
        as_read("The moon is bare: land in Settings (or: fortnight moon set NAME).")
        == "The moon is bare: land in Settings."
    )


def test_an_act_is_told_with_its_notes() -> None:
    done = Effects(1, "C-1 taken out of the plan", notes=("R-2 is in test again.",))
    assert told_of(done) == "aus dem Plan genommen: C-1. R-2 ist wieder im Test."
    assert as_read(done.said()) == told_of(done)


def test_what_has_no_pattern_or_no_translation_stays_english() -> None:
    assert as_read("It rains in Kursvik") == "It rains in Kursvik"
    assert as_read("C-12 parked") == "C-12 parked"
    assert as_read("") == ""


def test_who_reads_english_reads_what_was_said() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert as_read("C-1 must not ship before 2026-12-24") == "C-1 must not ship before 2026-12-24"


@given(st.text(max_size=80) | st.text("C-1R %.:,“”andisot", max_size=60))
def test_no_text_is_too_strange_to_be_shown(text: str) -> None:
    assert bool(as_read(text)) is bool(text)


def test_a_refusal_comes_to_the_window_in_the_readers_language(
    background: Background, settle: Settle, qtbot: QtBot
) -> None:
    def refuse() -> None:
        raise RuleBroken("R-7 is frozen: it takes nothing more in. Choose a later release.")

    heard: list[str] = []
    background.refused.connect(heard.append)
    background.write(refuse)
    background.write(refuse, failed=lambda refusal: heard.append(refusal.sentence))
    settle()
    assert heard == ["R-7 ist eingefroren: nichts geht mehr hinein. Nimm ein späteres."] * 2
    assert BadInput("There is no C-1.").sentence == "There is no C-1."  # a command that catches it reads English


#: Sentences that the screens make themselves, translated where they are made; and what is no sentence but a widget.
OWN = ("way", "verdict", "line", "self")


def _unread(tree: ast.AST, caught: frozenset[str] = frozenset()) -> Iterator[ast.Attribute]:
    """Every sentence that is taken from a row, an act or a refusal caught here, and not read by as_read."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in {"as_read", "map", "_log.warning"}:
            continue
        within = caught | {node.name} if isinstance(node, ast.ExceptHandler) and node.name else caught
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and node.attr == "sentence":
            of = ast.unparse(node.value)
            if of in within or (not of.startswith(OWN) and of not in {"refusal", "error"}):
                yield node
        yield from _unread(node, within)


def _calls_aside(tree: ast.AST) -> ast.AST:
    """Without the calls of a widget's own sentence()."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "sentence":
            node.func = ast.Name("own", ast.Load())
    return tree


@pytest.mark.parametrize("file", sorted(VIEWS.rglob("*.py")), ids=lambda file: str(file.relative_to(VIEWS)))
def test_no_screen_shows_a_sentence_that_was_not_read(file: Path) -> None:
    tree = _calls_aside(ast.parse(file.read_text(encoding="utf-8")))
    assert [f"{file.name}:{node.lineno} {ast.unparse(node)}" for node in _unread(tree)] == [], "as_read(…) it"
    told = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "effects.said"
    ]
    assert told == [], "told_of(effects) says it in the reader's language"
