"""Nobody else is let in, and nothing that a stranger wrote runs or steers the terminal."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.store import Store
from tests.e2e.chats import end_with
from tests.tui.test_app_process import running
from tui.cli import cli

ROOT = Path(__file__).parents[2]

# Who can read and write the files

COMMANDS = """
import os, sys
os.umask(0)
from tui.__main__ import main
for command in (
    ["ask", "-m", "echo", "hello"], ["ask", "hello", "--set", "max_tokens=2"],
    ["sessions", "backup"], ["sessions", "export", "-o", "out.md"],
    ["sessions", "export", "--all", "--format", "markdown", "-o", "folder"],
):
    sys.argv = ["llmtui", *command]
    try:
        main()
    except SystemExit as end:
        assert not end.code, (command, end.code)
"""


def test_everything_is_written_for_its_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    """In the platform's own folders, which are made as they are needed."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    places = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    (home / "CONFIG" / "llmtui").mkdir(parents=True, mode=0o700)
    example = '[[models]]\nname = "starter"\n[[models]]\nname = "echo"\nengine = "echo"\n'
    environment = {k: v for k, v in os.environ.items() if k != "LLMTUI_HOME"}
    (home / "CONFIG" / "llmtui" / "config.toml").write_text(example)
    before = {home, *home.rglob("*")}
    done = subprocess.run(
        [sys.executable, "-c", COMMANDS],
        cwd=home, capture_output=True, text=True,
        env=environment | places | {"HOME": str(home), "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = {p for p in home.rglob("*") if p not in before and "__pycache__" not in p.parts}
    names = {path.name for path in made}
    assert {"sessions.db", "contexts.db", "engine.log", "backups", "out.md", "folder"} <= names
    for path in made:
        mode = stat.S_IMODE(path.lstat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


# What lies in the current folder

STRANGERS = ("click", "jinja2", "llama_cpp", "numpy", "regex", "sqlmodel", "textual", "torch")


def test_no_module_in_the_current_folder_runs(tmp_path: Path) -> None:
    """Neither in the app nor in its engine, nor in the helper processes of multiprocessing."""
    folder, ran = tmp_path / "folder", tmp_path / "ran"
    folder.mkdir()
    for name in {*sys.stdlib_module_names, *STRANGERS} - set(sys.builtin_module_names):
        code = f"open({str(ran)!r}, 'a').write({name + ' '!r})\nraise ImportError({name!r})\n"
        (folder / f"{name}.py").write_text(code)
    script = tmp_path / "bin" / "llmtui"  # as pip makes it
    script.parent.mkdir()
    script.write_text('from tui.__main__ import main\nif __name__ == "__main__":\n    main()\n')
    command = f"cd {folder} && PYTHONPATH={ROOT} exec {sys.executable} {script}"
    with running(tmp_path, ["/bin/sh", "-c", command]) as terminal:
        terminal.shows("ready")
        terminal.type("hi")
        terminal.read(0.3)
        terminal.type("\r")
        terminal.shows("tok/s")
        assert end_with(terminal, signal.SIGTERM) == 0
    assert not ran.exists(), ran.read_text()


# What reaches the terminal

EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\x1bP1$q\x1b\\\x07"


def evil_home(home: Path) -> None:
    """A store and a configuration in which every text is hostile."""
    with closing(Store(home / "sessions.db")) as store:
        for number in range(2):
            row = store.create_session(
                model=f"echo{EVIL}", sampling=DEFAULTS.replace(stop=(EVIL,)),
                system_prompt=EVIL, title=f"{number}{EVIL}", template=EVIL,
            )  # fmt: skip
            conversation = Conversation(store, row.id)
            conversation.say(f"said {EVIL}", context=EVIL)
            conversation.close()
        store.update_session(row.id, draft=f"draft {EVIL}", tags=[EVIL])
    (home / "models").mkdir()
    (home / "models" / f"m{EVIL}.gguf").write_bytes(b"GGUF" + EVIL.encode())


def only_ours(output: bytes) -> None:
    """Nothing of the hostile text is there as it was written."""
    assert b"owned" in output
    for sequence in (b"\x1b]0;owned", b"\x1b[2J", b"\x9b31m", b"\x1bP1$q"):
        assert sequence not in output


DIALOGS = {"rename": "\x1bOQ", "models": "\x1bOR", "system prompt": "\x1b[18~",
           "details": "\x1b[24~", "palette": "\x10"}  # fmt: skip


def test_no_text_of_a_stranger_controls_the_terminal(tmp_path: Path) -> None:
    """Titles, drafts, names of models and of files, errors: in all that can be seen."""
    evil_home(tmp_path)
    evil = EVIL.encode("unicode_escape").decode().replace("\\x", "\\u00")
    config = (
        f'[[models]]\nname = "m{evil}"\nengine = "echo"\n[[models]]\nname = "x"\npath = "{evil}"\n'
    )
    with running(tmp_path, config=config) as terminal:
        terminal.shows("draft")
        for key in DIALOGS.values():
            os.write(terminal.leader, key.encode())
            for _ in range(8):
                terminal.read(0.05)
            os.write(terminal.leader, b"\x1b")
            for _ in range(4):
                terminal.read(0.05)
        assert end_with(terminal, signal.SIGTERM) == 0
        only_ours(terminal.output)


@pytest.mark.parametrize("command", [["ask", "hi", "-m"], ["sessions", "show"]])
def test_no_error_controls_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    evil_home(tmp_path)
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path))
    model = next((tmp_path / "models").glob("m*"))
    for name in (EVIL, str(model)):
        done = CliRunner().invoke(cli, [*command, name])
        assert done.exit_code
        only_ours(done.stderr_bytes)
