"""What each process imports: checked on the graph, and on what really happens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODEL_LIBRARIES = {"torch", "llama_cpp", "numpy", "transformers", "rwkv", "tokenizers", "gguf"}


def modules_after(code: str, home: Path) -> set[str]:
    """Top-level modules that are there after this code ran in a fresh interpreter."""
    result = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print('\\n' + ' '.join(sys.modules))"],
        cwd=ROOT,
        env={**os.environ, "LLMTUI_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert result.returncode == 0, result.stderr
    return set(result.stdout.splitlines()[-1].split())


def every_module_of(*packages: str) -> list[str]:
    files = (path for package in packages for path in sorted((ROOT / package).rglob("*.py")))
    names = (".".join(path.relative_to(ROOT).with_suffix("").parts) for path in files)
    return [name.removesuffix(".__init__") for name in names]


def test_the_apps_side_imports_no_model_library(tmp_path):
    """Every module of it, and what they import in turn."""
    code = "import " + ", ".join(every_module_of("tui", "sessions"))
    assert not {name.partition(".")[0] for name in modules_after(code, tmp_path)} & MODEL_LIBRARIES


def test_a_process_that_asked_the_engine_imported_no_model_library(tmp_path):
    """Imports inside functions count as well."""
    (tmp_path / "config.toml").write_text('[[models]]\nname = "echo"\nengine = "echo"\n')
    code = (
        "from tui.cli import cli\n"
        "try: cli(['ask', 'hello'])\n"
        "except SystemExit as left: assert not left.code"
    )
    found = modules_after(code, tmp_path)
    assert "sessions.store" in found
    assert not {name.partition(".")[0] for name in found} & MODEL_LIBRARIES


def test_the_vocabulary_between_the_processes_needs_the_standard_library_only(tmp_path):
    bare = modules_after("pass", tmp_path)
    found = modules_after("import engines.protocol, engines.sampling", tmp_path) - bare
    strangers = {name for name in found if name.partition(".")[0] not in sys.stdlib_module_names}
    assert strangers == {"engines", "engines.protocol", "engines.sampling"}


def test_the_commands_need_neither_textual_nor_the_store_to_begin(tmp_path):
    found = modules_after("import tui.cli", tmp_path)
    assert not found & {"textual", "rich", "sqlmodel", "sqlalchemy", "jinja2"}
    assert {name for name in found if name.startswith("tui.commands.")} == {"tui.commands.options"}


def test_an_engine_process_imports_neither_terminal_nor_database(tmp_path):
    code = "import " + ", ".join(
        name for name in every_module_of("engines") if not name.startswith("engines.backends.")
    )
    found = {name.partition(".")[0] for name in modules_after(code, tmp_path)}
    assert not found & {"textual", "sqlmodel", "sqlalchemy", "tui", "sessions"}


@pytest.mark.parametrize("broken", ["", "tui"])
def test_the_import_contracts_are_kept_and_would_be_missed(tmp_path, broken):
    """As they are, and with an import on purpose that breaks one."""
    if broken:
        _copy_with_a_forbidden_import(tmp_path)
    result = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=tmp_path if broken else ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path if broken else ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode != 0) == bool(broken), result.stdout + result.stderr


def _copy_with_a_forbidden_import(folder: Path) -> None:
    for package in ("engines", "sessions", "tui"):
        for path in (ROOT / package).rglob("*.py"):
            copy = folder / path.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    (folder / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    with (folder / "engines" / "base.py").open("a") as file:
        file.write("\nimport tui.paths\n")
