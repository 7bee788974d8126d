"""What the command line says before anything is loaded."""

from __future__ import annotations

import subprocess

import pytest
from click.testing import CliRunner, Result

from tui.cli import cli


@pytest.fixture
def llmtui(tmp_path, monkeypatch):
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path))

    def run(*arguments: str, input: str | bytes | None = None) -> Result:
        return CliRunner().invoke(cli, arguments, input=input)

    return run


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ([], 1, "this is no terminal"),
        (["--new", "--continue"], 2, "give only one of"),
        (["--continue", "--model", "starter"], 2, "opens the last session with its own model"),
        (["--new", "models", "list"], 2, "go without a command"),
        (["ask"], 2, "nothing to ask"),
        (["ask", "  "], 2, "nothing to ask"),
        (["ask", "hi", "-c", "--session", "x"], 2, "only one of -c and --session"),
        (["ask", "hi", "-c", "--no-save"], 2, "--no-save is for a session of its own"),
        (["ask", "hi", "--set", "temprature=1"], 2, "did you mean temperature?"),
        (["ask", "hi", "--set", "temperature"], 2, "name=value"),
        (["ask", "hi", "--set", "temperature=9"], 2, "between 0 and 5"),
        (["ask", "hi", "--adapter", "law=1"], 2, "this model has no adapter law. It has none."),
        (["ask", "hi", "-f", "nowhere.txt"], 2, "nowhere.txt"),
        (["ask", "hi", "-m", "startr"], 1, "did you mean starter?"),
        (["ask", "hi", "-m", "nowhere.gguf"], 1, "no model file"),
        (["ask", "hi", "-c"], 1, "there is no session yet"),
        (["ask", "hi", "--session", "zzz"], 1, "no session 'zzz'"),
        (["sessions", "show", "zzz"], 1, "no session 'zzz'"),
        (["models", "info", "nothing"], 1, "there is no model 'nothing'"),
        (["doctor", "-m", "starter"], 2, "-m names the model for --bench"),
        (["completion", "tcsh"], 2, "tcsh"),
    ],
)
def test_a_mistake_is_told_with_its_exit_status(llmtui, arguments, status, said):
    result = llmtui(*arguments)
    assert result.exit_code == status
    assert said in result.stderr
    assert not result.stdout


def test_a_context_has_to_be_text(llmtui, tmp_path):
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\xff")
    result = llmtui("ask", "what is it?", "-f", str(tmp_path / "picture.png"))
    assert (result.exit_code, "picture.png is no UTF-8 text" in result.stderr) == (1, True)
    assert llmtui("ask", "what is it?", input=b"\xff\xfe").exit_code == 1


def test_a_broken_configuration_is_named_by_every_command(llmtui, tmp_path):
    (tmp_path / "config.toml").write_text("[interface]\nthem = 1\n")
    for arguments in (["ask", "hi"], ["models", "list"], ["config", "check"]):
        result = llmtui(*arguments)
        assert result.exit_code == 1
        assert f"{tmp_path}/config.toml, [interface]: there is no key 'them'" in result.stderr


def test_an_error_of_our_own_shows_no_traceback_but_logs_one(llmtui, tmp_path, monkeypatch):
    def broken(_path: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("tui.commands.models.load_config", broken)
    result = llmtui("models", "list")
    assert result.exit_code == 1
    assert "llmtui itself failed (RuntimeError: boom)" in result.stderr
    assert "Traceback" not in result.stderr
    assert "Traceback" in (tmp_path / "engine.log").read_text()


def test_config_init_writes_the_example_once(llmtui, tmp_path):
    assert llmtui("config", "init").exit_code == 0
    path = tmp_path / "config.toml"
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text("[keys]\n")
    again = llmtui("config", "init")
    assert (again.exit_code, "is there already" in again.stderr) == (1, True)
    assert path.read_text() == "[keys]\n"


def test_config_check_names_model_files_that_are_missing(llmtui, tmp_path):
    path = tmp_path / "config.toml"
    path.write_text('[[models]]\nname = "a"\npath = "a.gguf"\n')
    result = llmtui("config", "check")
    assert result.exit_code == 1
    assert f"a: there is no file {tmp_path}/a.gguf" in result.stderr
    (tmp_path / "a.gguf").touch()
    said = llmtui("config", "check").stdout
    assert "Models: a, starter" in said
    assert "; default: a" in said
    assert llmtui("config", "path").stdout == f"{path}\n"


def test_models_list_marks_the_default_and_what_is_missing(llmtui, tmp_path):
    (tmp_path / "config.toml").write_text('[[models]]\nname = "a"\npath = "a.gguf"\n')
    lines = llmtui("models", "list").stdout.splitlines()
    assert lines[0] == "* a  missing"
    assert lines[1].startswith("    cannot be used: ")
    assert lines[2] == f"    configured: {tmp_path}/a.gguf"
    assert lines[3].startswith("  starter  ")


def test_no_session_is_no_error(llmtui):
    result = llmtui("sessions", "list")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "no session yet" in result.stderr
    assert llmtui("sessions", "list", "--json").stdout == "[]\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(llmtui, shell):
    assert "_LLMTUI_COMPLETE" in llmtui("completion", shell).stdout


def test_completion_names_models_and_survives_a_broken_configuration(tmp_path, monkeypatch):
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path))
    words = {"COMP_WORDS": "llmtui ask -m st", "COMP_CWORD": "3"}
    asked = {"prog_name": "llmtui", "env": {"_LLMTUI_COMPLETE": "bash_complete", **words}}
    assert CliRunner().invoke(cli, **asked).stdout.startswith("plain,starter\n")
    (tmp_path / "config.toml").write_text("x = 1")
    assert CliRunner().invoke(cli, **asked).stdout.strip() == ""


def test_bash_accepts_the_completion_script(llmtui):
    script = llmtui("completion", "bash").stdout
    assert subprocess.run(["bash", "-n"], input=script, text=True, check=False).returncode == 0
