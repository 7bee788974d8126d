"""`llmtui models pull`, from a server shaped like the hub on loopback."""

from __future__ import annotations

import shlex
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests import tiny_checkpoints
from tests.hub_server import REVISION, Hub, serving
from tui import hub as hub_files
from tui.cli import cli
from tui.commands.new_model import TimeLeft
from tui.hub import HubFile, choose, quantisation
from tui.model_stores import stored_models


@pytest.fixture
def hub(tmp_path, monkeypatch, starter) -> Iterator[Hub]:
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path / "llmtui"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    monkeypatch.setattr("huggingface_hub.constants.DOWNLOAD_CHUNK_SIZE", 100_000)
    data = starter.read_bytes()
    files = {"tiny.Q4_K_M.gguf": data, "tiny.Q8_0.gguf": data[:-1], "README.md": b"hello"}
    with serving(Hub(files)) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.url)
        yield running


def pull(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["models", "pull", *arguments])


def test_a_pulled_model_is_whole_listed_and_answers(hub, starter):
    result = pull(hub.repository)
    assert result.exit_code == 0, result.stderr
    entry = tomllib.loads(result.stdout)["models"][0]
    assert entry["engine"] == "llama"
    assert Path(entry["path"]).read_bytes() == starter.read_bytes()
    answer = CliRunner().invoke(
        cli, ["ask", "-m", "tiny.Q4_K_M", "--no-save", "--set", "max_tokens=2", "Hello!"]
    )
    assert answer.exit_code == 0, answer.stderr
    again = pull(hub.repository)
    assert again.exit_code == 0
    assert len(hub.asked) == 1


def test_its_makers_files_are_fetched_together_to_be_converted(hub, tmp_path):
    folder = tmp_path / "Tiny-chat"
    tiny_checkpoints.checkpoint(folder, shards=2)
    hub.files = {path.name: path.read_bytes() for path in folder.iterdir()}
    cached = tmp_path / f"hub/models--someone--Tiny-GGUF/snapshots/{REVISION}/params.json"
    cached.parent.mkdir(parents=True)  # a part of them helps nobody
    cached.write_bytes(hub.files["params.json"])
    hub.files |= {"checklist.chk": b"x", "original/consolidated.00.pth": b"x"}
    result = pull(hub.repository)
    assert result.exit_code == 0, result.stderr
    made = tmp_path / "llmtui/models/someone/Tiny-GGUF"
    assert {path.name for path in made.iterdir()} == {path.name for path in folder.iterdir()}
    command = shlex.split(result.stdout)
    assert command[:4] == ["llmtui", "models", "convert", str(made)]
    (found,) = stored_models(tmp_path / "llmtui/models")
    assert found.path == made
    wanted = pull(hub.repository, "Q4_K_M")
    assert (wanted.exit_code, "no GGUF" in wanted.stderr) == (1, True)


def test_a_connection_that_breaks_goes_on_where_it_was(hub, starter, tmp_path):
    hub.break_after = 1_000_000
    result = pull(hub.repository)
    if result.exit_code:  # the library has given up: the user pulls again
        assert "goes on where it was" in result.stderr
        result = pull(hub.repository)
    assert result.exit_code == 0, result.stderr
    assert len(hub.asked) == 2
    assert 0 < hub.asked[1][1] <= 1_000_000
    assert Path(tomllib.loads(result.stdout)["models"][0]["path"]).read_bytes() == (
        starter.read_bytes()
    )


def test_what_arrives_with_other_bytes_is_removed(hub, tmp_path):
    data = bytearray(hub.files["tiny.Q4_K_M.gguf"])
    data[1000] ^= 1
    hub.forged = bytes(data)
    result = pull(hub.repository)
    assert result.exit_code == 1
    assert "did not arrive as it is on the hub" in result.stderr
    assert not [path for path in (tmp_path / "llmtui/models").rglob("*") if path.is_file()]
    hub.forged = b""
    assert pull(hub.repository).exit_code == 0


def test_a_disk_that_is_too_small_is_told_before_anything_is_fetched(hub, monkeypatch):
    usage = shutil.disk_usage("/")._replace(free=1_000_000)
    monkeypatch.setattr("engines.disk.shutil.disk_usage", lambda _: usage)
    result = pull(hub.repository)
    assert result.exit_code == 1
    assert "not enough room" in result.stderr
    assert hub.asked == []


def test_a_pull_can_be_stopped_and_goes_on(hub, tmp_path):
    def stop(done: float, _text: str) -> None:
        if done > 0.5:
            raise KeyboardInterrupt

    revision, files = hub_files.model_files(hub.repository)
    chosen = choose(hub.repository, files, "")
    with pytest.raises(KeyboardInterrupt):
        hub_files.fetch(hub.repository, revision, chosen, tmp_path / "models", stop)
    (path,) = hub_files.fetch(
        hub.repository, revision, chosen, tmp_path / "models", lambda *_: None
    )
    assert hub.asked[1][1] > len(path.read_bytes()) // 3
    assert path.read_bytes() == hub.files["tiny.Q4_K_M.gguf"]


def test_ctrl_c_is_answered_with_how_to_go_on(hub, monkeypatch):
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(hub_files, "fetch", interrupted)
    result = pull(hub.repository)
    assert result.exit_code == 130
    assert "Stopped. Pull it again to go on." in result.stderr


def test_the_time_left_is_told_once_it_is_known_and_anew_for_each_step():
    now = 0.0
    left = TimeLeft(lambda: now)
    assert left(0.4) == ""  # of which nothing was fetched just now
    now = 2.0
    assert left(0.5) == ""
    now = 10.0
    assert left(0.6) == ", 20 s left"
    assert left(0.0) == ""  # checking
    now = 20.0
    assert left(0.005) == ""
    now = 110.0
    assert left(0.5) == ", 2 min left"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["someone/else"], "no repository 'someone/else'"),
        (["no such name at all"], "OWNER/NAME"),
        (["someone/Tiny-GGUF", "Q2_K"], "It has tiny.Q4_K_M.gguf, tiny.Q8_0.gguf"),
    ],
)
def test_what_cannot_be_pulled_is_said(hub, arguments, said):
    result = pull(*arguments)
    assert result.exit_code == 1
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_a_model_that_asks_for_an_agreement_says_how(hub):
    hub.gated = True
    result = pull(hub.repository)
    assert result.exit_code == 1
    assert "HF_TOKEN" in result.stderr


def test_without_a_network_the_hub_cannot_be_asked(hub, monkeypatch):
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    result = pull(hub.repository)
    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
    assert result.stderr.startswith("Error: ")


def test_what_the_cache_of_other_programs_has_is_not_fetched(hub, tmp_path):
    data = hub.files["tiny.Q4_K_M.gguf"]
    path = tmp_path / f"hub/models--someone--Tiny-GGUF/snapshots/{REVISION}/tiny.Q4_K_M.gguf"
    path.parent.mkdir(parents=True)
    path.write_bytes(data)
    result = pull(hub.repository)
    assert result.exit_code == 0, result.stderr
    assert str(path) in result.stdout
    assert hub.asked == []


@pytest.mark.parametrize("name", ["../out.gguf", "/out.gguf", "a/../../out.gguf"])
def test_no_name_leads_out_of_the_folder(hub, name):
    hub.files = {name: b"GGUF"}
    result = pull(hub.repository)
    assert result.exit_code == 1
    assert "no GGUF" in result.stderr
    assert hub.asked == []


FILES = [
    HubFile(name, size) for name, size in (
        ("mmproj-f16.gguf", 1), ("m-Q2_K.gguf", 2), ("m-IQ4_XS.gguf", 3), ("m-Q5_K_M.gguf", 4),
        ("big/m-Q8_0-00001-of-00002.gguf", 5), ("big/m-Q8_0-00002-of-00002.gguf", 5),
        ("m.f16.gguf", 9),
    )
]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ("", ["m-Q5_K_M.gguf"]), ("q2_k", ["m-Q2_K.gguf"]), ("IQ4_XS", ["m-IQ4_XS.gguf"]),
        ("F16", ["m.f16.gguf"]), ("m-Q2_K.gguf", ["m-Q2_K.gguf"]),
        ("Q8_0", ["big/m-Q8_0-00001-of-00002.gguf", "big/m-Q8_0-00002-of-00002.gguf"]),
    ],
)  # fmt: skip
def test_a_model_is_chosen_by_file_or_quantisation(wanted, names):
    assert [each.name for each in choose("r/m", FILES, wanted)] == names


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("mistral-7b-instruct-v0.2.Q4_K_M.gguf", "Q4_K_M"), ("Q8_0/m-Q8_0.gguf", "Q8_0"),
        ("qwen2.5-7b-instruct-iq3_xxs.gguf", "IQ3_XXS"), ("llama-3.2-1b-bf16.gguf", "BF16"),
        ("Qwen3-Q8.gguf", "Q8"), ("model.gguf", ""), ("faq8_0x.gguf", ""),
    ],
)  # fmt: skip
def test_the_quantisation_is_read_from_the_name(name, kind):
    assert quantisation(name) == kind
