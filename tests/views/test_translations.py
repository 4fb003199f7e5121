"""The screens' translations: every text is there, whole, and what the program loads was made from them."""

import ast
import json
from collections.abc import Iterator
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from views.application import install_language
from views.said import as_read, forget

ROOT = Path(__file__).parents[2]
LANGUAGES = ("de", "fi", "nl", "sv")


def _load_script() -> ModuleType:
    loader = SourceFileLoader("translate_script", str(ROOT / "packaging" / "translate"))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


script = _load_script()


@pytest.fixture
def _own_language(qapp: QApplication) -> Iterator[None]:
    """What a test installs is taken away again."""
    before = QLocale()
    known = set(qapp.findChildren(QTranslator))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    forget()


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """German in a folder of its own, with nothing translated."""
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    script.collect(tmp_path / "fortnight_de.ts")
    return tmp_path


def _calls(tree: ast.AST, within: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Every call, with the class it stands in."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield within, node
        yield from _calls(node, node.name if isinstance(node, ast.ClassDef) else within)


def _asking() -> Iterator[tuple[str, list[str | None]]]:
    """Every call that asks for a translation or marks a text for it: its place, and the context and source it names."""
    for file in sorted((ROOT / "views").rglob("*.py")):
        for within, call in _calls(ast.parse(file.read_text(encoding="utf-8"))):
            words = [node.value if isinstance(node, ast.Constant) else None for node in call.args]
            texts = [word if isinstance(word, str) else None for word in words]
            if ast.unparse(call.func).endswith((".tr", "translate", "QT_TRANSLATE_NOOP")) and texts != [None]:
                owner: list[str | None] = [within] if ast.unparse(call.func) == "self.tr" else []
                yield f"{file.relative_to(ROOT)}:{call.lineno}", owner + texts


def test_every_text_has_a_form_that_can_be_collected() -> None:
    """Named by self.tr("…") or translate("Context", "…"); counts have two texts, see views/widgets/counts.py."""
    assert not [place for place, words in _asking() if len(words) != 2 or words[0] is None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_screens_is_collected(language: str) -> None:
    known = {(context, source) for context, source, _, _ in script.messages(script.ts_file(language))}
    said = {(words[0], words[1]) for _, words in _asking() if len(words) == 2 and all(words)}
    assert not said - known, "run packaging/translate; what it misses needs another form"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_commands_say_is_collected(language: str) -> None:
    lines = script.SENTENCES.read_text(encoding="utf-8").splitlines()
    known = {source for context, source, _, _ in script.messages(script.ts_file(language)) if context == "said"}
    assert known == {line.split("\t")[0] for line in lines}, "run packaging/translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    missing = [source for _, source, _, finished in script.messages(script.ts_file(language)) if not finished]
    assert not missing, f"{len(missing)} texts: packaging/translate --todo {language} prints them"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_keeps_what_its_source_holds(language: str) -> None:
    every = script.messages(script.ts_file(language))
    assert not [(text, wrong) for _, source, text, done in every if done and (wrong := script.faults(source, text))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_was_made_from_the_translations(language: str, tmp_path: Path) -> None:
    script.make(language, tmp_path / "made.qm")
    kept = script.ts_file(language).with_suffix(".qm")
    assert [file.read_bytes() for file in (tmp_path / "made.qm", kept) if file.exists()] in (
        [],
        [kept.read_bytes() if kept.exists() else b""] * 2,
    ), "run packaging/translate"


@pytest.mark.parametrize(
    ("source", "translation", "is_whole"),
    [
        ("%n letters to %1", "%n Briefe an %1", True),
        ("%1 of %2", "%2 af %1", True),
        ("%1 of %2", "%1 von", False),
        ("%n letters", "%1 Briefe", False),
        ("&Save", "Sichern", False),
        ("and ", "und", False),
        ("Send…", "Senden", False),
        ("One.\nTwo.", "Eins. Zwei.", False),
        ("Send", " ", False),
    ],
)
def test_a_translation_that_breaks_its_source_is_found(source: str, translation: str, is_whole: bool) -> None:
    assert (script.faults(source, translation) == []) is is_whole


def test_what_a_translator_hands_in_is_what_the_program_loads(copied: Path) -> None:
    given = {"Command\u0004Back": "Zurück", "Undo": "Rückgängig"}
    assert script.fill("de", given) == []
    script.collect(copied / "fortnight_de.ts")
    script.make("de")
    translator = QTranslator()
    assert translator.load(str(copied / "fortnight_de.qm"))
    assert translator.translate("Command", "Back") == "Zurück"
    assert translator.translate("Command", "Undo") == "Rückgängig"
    assert not translator.translate("Command", "Forward")


def test_collecting_again_changes_nothing(copied: Path) -> None:
    script.fill("de", {"Undo": "Rückgängig"})
    script.collect(copied / "fortnight_de.ts")
    before = (copied / "fortnight_de.ts").read_bytes()
    script.collect(copied / "fortnight_de.ts")
    assert (copied / "fortnight_de.ts").read_bytes() == before


def test_a_translation_that_cannot_be_taken_is_named(copied: Path) -> None:
    given = {"Releases\u0004%1 pd": "PT", "Command\u0004No such text": "Nichts"}
    refused = script.fill("de", given)
    assert [line.split(":")[0] for line in refused] == ["Releases | %1 pd", "Command | No such text"]
    left = {source for _, source, _, finished in script.messages(copied / "fortnight_de.ts") if not finished}
    assert "%1 pd" in left


def test_what_is_left_to_translate_is_printed_with_its_place(
    copied: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script.fill("de", {"Command\u0004Back": "Zurück"})
    script.print_messages("de", todo=True)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    sources = [line["source"] for line in lines if line["context"] == "Command"]
    assert "Back" not in sources
    assert next(line for line in lines if line["source"] == "Forward")["comment"].startswith("views/actions.py:")


def test_both_forms_of_a_translators_file_are_read(tmp_path: Path) -> None:
    rows = tmp_path / "rows.json"
    rows.write_text('[{"context": "Command", "source": "Back", "translation": "Zurück"}]', encoding="utf-8")
    keys = tmp_path / "keys.json"
    keys.write_text('{"Command\\u0004Back": "Zurück"}', encoding="utf-8")
    assert script.read_filled(rows) == script.read_filled(keys) == {"Command\u0004Back": "Zurück"}


@pytest.mark.usefixtures("_own_language")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_brings_qts_own_words_along(qapp: QApplication, language: str) -> None:
    install_language(qapp, language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") not in {"Cancel", ""}
    assert QLocale().name().startswith(language)


@pytest.mark.usefixtures("_own_language")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("C-12 merged into C-3", ("C-12", "C-3")),
        ("R-7 is frozen: it takes nothing more in. Choose a later release.", ("R-7",)),
        ("T-4 filed for Anna Berg: Search finds nothing", ("T-4", "Anna Berg", "Search finds nothing")),
        ("Undone: C-5 placed in R-2, Kursvik 2026-02", ("C-5", "R-2", "Kursvik 2026-02")),
    ],
)
def test_what_commands_say_is_read_in_each_language(
    qapp: QApplication, language: str, sentence: str, kept: tuple[str, ...]
) -> None:
    install_language(qapp, language)
    read = as_read(sentence)
    assert read != sentence
    assert all(part in read for part in kept)


@pytest.mark.usefixtures("_own_language")
def test_a_chosen_language_is_what_the_screens_say(
    qapp: QApplication, copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.fill("de", {"Command\u0004Back": "Zurück"})
    script.make("de")
    monkeypatch.setattr("views.application.resource", lambda _name: copied)
    install_language(qapp, "de")
    assert QCoreApplication.translate("Command", "Back") == "Zurück"


@pytest.mark.usefixtures("_own_language")
def test_who_reads_english_first_does_not_get_the_second_language(
    qapp: QApplication, copied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script.fill("de", {"Command\u0004Back": "Zurück"})
    script.make("de")
    monkeypatch.setattr("views.application.resource", lambda _name: copied)

    class EnglishThenGerman(QLocale):
        @staticmethod
        def system() -> QLocale:
            return QLocale("en_GB")

    monkeypatch.setattr("views.application.QLocale", EnglishThenGerman)
    install_language(qapp, "")
    assert QCoreApplication.translate("Command", "Back") == "Back"
