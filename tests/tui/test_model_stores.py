"""Models that other programs keep are found by name, without a configuration, and only read."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from engines.protocol import ModelInfo
from tests import tiny_checkpoints
from tests.tiny_tokenizers import byte_level
from tui.cli import cli
from tui.model_facts import ModelFacts, Room
from tui.model_stores import stored_models
from tui.stored_entries import stored_entry

REVISION = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's home with nothing in it."""
    for name in ("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "LLAMA_CACHE",
                 "OLLAMA_MODELS", "XDG_CACHE_HOME"):  # fmt: skip
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr("tui.model_stores._OLLAMA_SERVICE", tmp_path / "no service")
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path / "llmtui"))
    return tmp_path


def llmtui(*arguments: str) -> str:
    """What a command prints; its engine is a real process."""
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def placed(path: Path, model: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.link(model, path)
    return path


def in_the_hub(home: Path, model: Path) -> str:
    """As huggingface_hub lays it out: a link in the revision's folder to a file named by hash."""
    repository = home / ".cache/huggingface/hub/models--someone--Tiny-GGUF"
    placed(repository / "blobs" / ("a" * 64), model)
    snapshot = repository / "snapshots" / REVISION
    snapshot.mkdir(parents=True)
    (snapshot / "tiny.Q8_0.gguf").symlink_to(f"../../blobs/{'a' * 64}")
    (repository / "refs").mkdir()
    (repository / "refs/main").write_text(REVISION)
    return "tiny.Q8_0"


def in_llama_cpp(home: Path, model: Path) -> str:
    placed(home / ".cache/llama.cpp/someone_Tiny-GGUF_tiny.gguf", model)
    (home / ".cache/llama.cpp/manifest=someone=Tiny-GGUF=latest.json").write_text("{}")
    return "someone_Tiny-GGUF_tiny"


def in_lm_studio(home: Path, model: Path) -> str:
    placed(home / ".lmstudio/models/someone/Tiny-GGUF/tiny-studio.gguf", model)
    return "tiny-studio"


def in_ollama(home: Path, model: Path, name: str = "registry.ollama.ai/library/tiny/1b") -> str:
    """As `ollama create` lays it out, with a persona and parameters."""
    store = home / ".ollama/models"
    layers = []
    texts = {"system": "You are Mario.", "params": json.dumps({
        "temperature": 0, "stop": ["Luigi"], "repeat_last_n": 33, "num_ctx": 512, "mirostat": "x",
    })}  # fmt: skip
    for kind, data in (("model", model.read_bytes()), *((k, t.encode()) for k, t in texts.items())):
        digest = hashlib.sha256(data).hexdigest()
        blob = store / f"blobs/sha256-{digest}"
        blob.parent.mkdir(parents=True, exist_ok=True)
        blob.write_bytes(data)
        layers.append({
            "mediaType": f"application/vnd.ollama.image.{kind}", "digest": f"sha256:{digest}",
            "size": len(data),
        })  # fmt: skip
    manifest = store / "manifests" / name
    manifest.parent.mkdir(parents=True, exist_ok=True)
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    return "tiny:1b"


def transformers(folder: Path, **config: object) -> Path:
    """A checkpoint of which only what is read for a list is there."""
    from safetensors.numpy import save_file

    config = {"architectures": ["MistralForCausalLM"], "model_type": "mistral", "vocab_size": 400,
              "num_hidden_layers": 1, "max_position_embeddings": 96, **config}  # fmt: skip
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(config))
    save_file({"lm_head.weight": np.zeros((400, 5), np.float16)}, folder / "model.safetensors")
    return folder


STORES = (in_the_hub, in_llama_cpp, in_lm_studio, in_ollama)


@pytest.mark.parametrize("keep", STORES, ids=lambda keep: keep.__name__)
def test_without_a_configuration_a_model_of_another_program_is_talked_to_and_resumed(
    keep: Callable[[Path, Path], str], home: Path, starter: Path
) -> None:
    name = keep(home, starter)
    files = {path: path.stat().st_mtime_ns for path in home.rglob("*")}
    said = llmtui("ask", "-m", name, "--set", "max_tokens=3", "Hello!")
    assert said.strip()
    again = json.loads(llmtui("ask", "-c", "--json", "--set", "max_tokens=3", "Again."))
    assert again["model"] == name
    assert again["stats"]["restored_tokens"] > 0
    assert {path: path.stat().st_mtime_ns for path in files} == files


def test_all_stores_are_listed_with_what_their_files_are(home: Path, starter: Path) -> None:
    names = {keep(home, starter) for keep in STORES}
    mine = home / "llmtui/models"
    placed(mine / "mine.gguf", starter)
    (mine / "broken.gguf").write_bytes(b"GGUF" + bytes(100))
    byte_level(transformers(mine / "folder") / "tokenizer.json", tokens=400)
    tiny_checkpoints.checkpoint(mine / "tiny-chat", shards=2)
    rows = {row["name"]: row for row in json.loads(llmtui("models", "list", "--json"))}
    ours = {"mine", "broken", "folder", "tiny-chat", "starter", "starter-rwkv"}
    assert names | ours == set(rows)
    assert rows["folder"]["engine"] == "hf"
    assert rows["folder"]["description"].startswith("mistral 2.0K ")
    assert rows["folder"]["trained_length"] == 96
    assert rows["tiny-chat"]["description"].startswith("to be converted: llama ")
    assert rows["tiny:1b"]["store"] == "Ollama"
    assert rows["tiny:1b"]["trained_length"] == 2048
    assert rows["tiny:1b"]["bytes"] == starter.stat().st_size
    assert rows["starter"]["default"]
    assert "broken.gguf" in rows["broken"]["error"]


@pytest.mark.parametrize(
    ("chosen", "source", "told"),
    [
        ("auto", "{{ messages }}", ["m"]), ("auto", "", ["m", "no template"]),
        ("auto", "rwkv-world", ["m", "template rwkv-world"]),
        ("mistral", "{{ messages }}", ["m", "template mistral"]), ("", "", ["m"]),
    ],
)  # fmt: skip
def test_a_list_tells_the_template_where_it_is_not_the_models_own(
    chosen: str, source: str, told: list[str]
) -> None:
    info = ModelInfo("m", "llama", description="m", template=chosen, template_source=source)
    assert ModelFacts(info, "", Room(0)).words() == told


def test_checkpoints_of_transformers_are_found_by_folder_and_repository(
    home: Path, tiny_llama: Path
) -> None:
    """Those that write text; a Mistral whose makers' files lie there too is counted once."""
    folder = home / "models"
    transformers(folder / "mine")
    transformers(folder / "sees", architectures=["CLIPModel"])
    (transformers(folder / "empty") / "model.safetensors").unlink()
    hub = home / ".cache/huggingface/hub"
    both = transformers(hub / f"models--mistralai--Mistral-7B-v0.3/snapshots/{REVISION}")
    size = (both / "model.safetensors").stat().st_size
    placed(both / "consolidated.safetensors", tiny_llama)
    transformers(hub / f"models--someone--embeds/snapshots/{REVISION}", architectures="x")
    found = {model.name: model for model in stored_models(folder)}
    assert set(found) == {"mine", "mistralai/Mistral-7B-v0.3"}
    assert {model.bytes for model in found.values()} == {size}
    entry = stored_entry("mistralai/mistral-7b-v0.3")
    assert entry is not None
    assert (entry.engine, entry.path) == ("hf", str(both))


def test_the_files_of_its_makers_are_one_model_and_say_how_to_convert_it(home: Path) -> None:
    hub = home / ".cache/huggingface/hub"
    snapshot = hub / f"models--meta-llama--Llama-2-7b-chat/snapshots/{REVISION}"
    tiny_checkpoints.checkpoint(snapshot, shards=2)
    (found,) = stored_models(home / "models")
    assert (found.name, found.path) == ("meta-llama/Llama-2-7b-chat", snapshot)
    assert found.bytes == sum(path.stat().st_size for path in snapshot.glob("*.pth"))
    entry = stored_entry(found.name)
    assert entry is not None
    assert entry.engine == "llama"


def test_what_ollama_says_of_a_model_goes_along(home: Path, starter: Path) -> None:
    in_ollama(home, starter)
    entry = stored_entry("Tiny:1B")
    assert entry is not None
    assert entry.system_prompt == "You are Mario."
    assert (entry.sampling.temperature, entry.sampling.penalty_last_n) == (0, 33)
    assert entry.sampling.stop == ("Luigi",)
    assert entry.options == {"context_length": 512}


def test_a_model_of_another_registry_says_so(home: Path, starter: Path) -> None:
    in_ollama(home, starter, "hf.co/someone/tiny/Q8_0")
    in_ollama(home, starter, "registry.ollama.ai/library/tiny/latest")
    names = [model.name for model in stored_models(home / "models")]
    assert names == ["hf.co/someone/tiny:Q8_0", "tiny:latest"]
    entry = stored_entry("tiny")
    assert entry is not None
    assert entry.name == "tiny:latest"


def test_the_same_name_twice_is_told_apart_and_the_same_file_is_one(
    home: Path, starter: Path, tiny_llama: Path
) -> None:
    folder = home / "models"
    mine = placed(folder / "tiny-studio.gguf", tiny_llama)
    in_lm_studio(home, starter)
    (folder / "x-link.gguf").symlink_to(mine)
    found = {model.name: model.path for model in stored_models(folder)}
    assert set(found) == {"tiny-studio", "tiny-studio@lm-studio"}
    assert found["tiny-studio"] == mine


def test_a_model_in_several_files_is_one_and_what_is_no_model_is_none(
    home: Path, starter: Path
) -> None:
    folder = home / "models"
    for part in (1, 2, 3):
        placed(folder / f"deep/big-{part:05}-of-00003.gguf", starter)
    placed(folder / "mmproj-big.gguf", starter)
    placed(folder / "notes.txt", starter)
    (folder / "gone.gguf").symlink_to(folder / "nowhere.gguf")
    (found,) = stored_models(folder)
    assert (found.name, found.bytes) == ("big", 3 * starter.stat().st_size)
    assert found.path.name == "big-00001-of-00003.gguf"


@pytest.mark.parametrize(
    "manifest",
    ["", "[]", "{", '{"layers": 1}', '{"layers": [1, {}]}', "[" * 100_000,
     '{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "../../x"}]}'],
)  # fmt: skip
def test_a_strange_manifest_is_no_model(home: Path, manifest: str) -> None:
    path = home / ".ollama/models/manifests/registry.ollama.ai/library/odd/1"
    path.parent.mkdir(parents=True)
    path.write_text(manifest)
    assert stored_models(home / "models") == []


def test_lm_studio_and_the_hub_are_found_where_their_settings_say(
    home: Path, starter: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed(home / "elsewhere/someone/x/chosen.gguf", starter)
    (home / ".lmstudio").mkdir()
    (home / ".lmstudio/settings.json").write_text(
        json.dumps({"downloadsFolder": str(home / "elsewhere")})
    )
    in_the_hub(home, starter)
    os.rename(home / ".cache/huggingface", home / "hf")
    monkeypatch.setenv("HF_HOME", str(home / "hf"))
    assert {model.name for model in stored_models(home / "models")} >= {"tiny.Q8_0"}
    assert stored_entry("chosen") is not None
