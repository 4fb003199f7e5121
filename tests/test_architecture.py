"""The house rules that a machine can hold: who imports whom, how large things are, who may commit, ask the clock, touch Qt."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from importlinter import cli

ROOT = Path(__file__).parent.parent
FLOORS = ("app", "views", "models")
MAXIMUM = {"lines in a file": 400, "lines in a function": 40, "parameters": 5}
CLOCKS = {"now", "utcnow", "today", "time_ns", "monotonic", "perf_counter"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def sources(*folders: str) -> list[Path]:
    """The Python files below *folders*."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def measured(*folders: str) -> list[Path]:
    """The files whose size counts: a migration is history, written once as one long list of tables."""
    return [path for path in sources(*folders) if path.parent.name != "versions"]


@cache
def tree(path: Path) -> ast.Module:
    """A file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def nodes(path: Path) -> Iterator[ast.AST]:
    """Every node of a file's syntax tree."""
    return ast.walk(tree(path))


def place(path: Path, node: ast.AST | None = None) -> str:
    """Where to look: file, and line if there is one."""
    line = getattr(node, "lineno", None)
    return f"{path.relative_to(ROOT)}:{line}" if line else str(path.relative_to(ROOT))


def imported(path: Path) -> Iterator[tuple[ast.AST, str]]:
    """The names of all modules that a file imports, wherever in the file."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node, node.module or ""


def contracts() -> list[dict[str, Any]]:
    """The import contracts, as pyproject.toml has them; Any because TOML is."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return list(settings["tool"]["importlinter"]["contracts"])


def layer_names(contract: str) -> set[str]:
    """The modules that stand in a layers contract."""
    (layers,) = (each["layers"] for each in contracts() if each["id"] == contract)
    return {name.strip().strip("()") for layer in layers for name in layer.replace("|", ":").split(":")}


def parameters(function: Function) -> int:
    """How many parameters a caller can give; self, cls and what Qt hands along, its parent and painter, not counted."""
    every = function.args.posonlyargs + function.args.args + function.args.kwonlyargs
    return sum(argument.arg not in {"self", "cls", "parent", "painter"} for argument in every)


def test_the_import_contracts_hold(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    status = cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == cli.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_every_module_of_app_stands_on_a_floor() -> None:
    modules = {path.stem for path in (ROOT / "app").iterdir() if path.suffix == ".py" and path.stem != "__init__"}
    packages = {path.parent.name for path in (ROOT / "app").glob("*/__init__.py")}
    named = layer_names("floors")
    assert sorted(f"app.{name}" for name in modules | packages if f"app.{name}" not in named) == []


def test_every_package_of_the_floors_can_be_imported() -> None:
    folders = {path.parent for path in sources(*FLOORS) if path.parent.name != "versions"}
    assert sorted(place(folder) for folder in folders if not (folder / "__init__.py").exists()) == []


def test_no_file_of_that_name_hides_a_library_or_a_floor() -> None:
    assert [place(path) for path in sources("tests", "packaging") if path.name == "__init__.py"] == []


def test_no_file_is_too_long() -> None:
    limit = MAXIMUM["lines in a file"]
    lengths = {place(path): len(path.read_text(encoding="utf-8").splitlines()) for path in measured(*FLOORS, "tests")}
    assert {path: length for path, length in lengths.items() if length > limit} == {}


def test_no_function_is_too_long() -> None:
    limit = MAXIMUM["lines in a function"]
    found = [
        f"{place(path, node)} {node.name}: {length} lines"
        for path in measured(*FLOORS, "tests")
        for node in nodes(path)
        if isinstance(node, Function)
        # A journey is a story, read from its beginning to its end.
        and (length := (node.end_lineno or 0) - node.lineno + 1) > (limit + 20 if "journeys" in path.parts else limit)
    ]
    assert found == []


def test_no_function_takes_too_many_parameters() -> None:
    found = [
        f"{place(path, node)} {node.name}: {parameters(node)} parameters"
        for path in sources(*FLOORS)
        for node in nodes(path)
        if isinstance(node, Function) and parameters(node) > MAXIMUM["parameters"]
    ]
    assert found == []


def test_every_module_says_in_its_first_line_what_lives_there() -> None:
    silent = [place(path) for path in sources(*FLOORS, "tests") if not ast.get_docstring(tree(path))]
    assert silent == []


def test_only_the_database_commits() -> None:
    found = [
        place(path, node)
        for path in sources(*FLOORS)
        if path != ROOT / "models" / "database.py"
        for node in nodes(path)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "commit"
    ]
    assert found == []


def test_qt_is_imported_in_views_alone() -> None:
    found = [
        place(path, node)
        for path in sources("app", "models")
        for node, module in imported(path)
        if module.split(".")[0] in {"PySide6", "shiboken6"}
    ]
    assert found == []


def test_commands_and_rules_never_ask_the_clock() -> None:
    found = [
        place(path, node)
        for path in sources("app/commands", "models/rules")
        for node in nodes(path)
        if asks_the_clock(node)
    ]
    assert found == []


def asks_the_clock(node: ast.AST) -> bool:
    """Whether a node is a call such as datetime.now() or time.time()."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    owner = node.func.value
    return node.func.attr in CLOCKS or (node.func.attr == "time" and isinstance(owner, ast.Name) and owner.id == "time")


def test_any_qt_warning_fails_a_test(request: pytest.FixtureRequest) -> None:
    assert request.config.getini("qt_log_level_fail") == "WARNING"


def test_migrations_never_import_the_tables_of_today() -> None:
    found = [
        place(path, node)
        for path in sources("models/migrations/versions")
        for node, module in imported(path)
        if module.split(".")[0] in FLOORS
    ]
    assert found == []
