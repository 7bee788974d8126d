"""The example configuration says the truth, commented and uncommented."""

from __future__ import annotations

import dataclasses
import re
from itertools import chain
from pathlib import Path

import pytest

from engines.options import (
    ENGINE_OPTIONS,
    EchoOptions,
    HfOptions,
    LlamaOptions,
    RemoteOptions,
    RwkvOptions,
)
from engines.sampling import DEFAULTS, KNOBS
from engines.templates import TEMPLATE_NAMES
from tui.config import STARTER_PATH, Config, Contexts, Interface, Sessions, load_config
from tui.keys import ACTIONS

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
TEXT = EXAMPLE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def uncommented(tmp_path_factory) -> Config:
    """The example with the # taken away wherever a setting follows it."""
    path = tmp_path_factory.mktemp("example") / "config.toml"
    path.write_text(re.sub(r"^#(?! |$)", "", TEXT, flags=re.MULTILINE), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("SSH_CONNECTION", raising=False)
        return load_config(path)


def test_the_example_is_valid_and_changes_nothing(tmp_path):
    path = tmp_path / "config.toml"
    without = load_config(path)
    path.write_bytes(EXAMPLE.read_bytes())
    example = load_config(path)
    assert example.models == without.models
    assert not example.keys


def test_every_interface_and_context_setting_is_shown_with_its_default(uncommented):
    assert uncommented.interface == Interface()
    assert uncommented.contexts == Contexts()
    assert uncommented.sessions == Sessions()
    for setting in chain(*map(dataclasses.fields, (Interface, Contexts, Sessions))):
        assert f"\n#{setting.name} = " in TEXT


def test_every_setting_of_a_model_is_shown_with_its_default(uncommented):
    entry = uncommented.model("everything")
    assert entry.options == dataclasses.asdict(LlamaOptions())
    assert uncommented.model("echo").options == dataclasses.asdict(EchoOptions())
    url = "http://localhost:8000/v1"
    assert uncommented.model("remote").options == dataclasses.asdict(RemoteOptions(url=url))
    assert uncommented.model("rwkv").options == dataclasses.asdict(RwkvOptions())
    assert uncommented.model("hf").options == dataclasses.asdict(HfOptions())
    assert entry.sampling == DEFAULTS
    for setting in dataclasses.fields(entry):
        if setting.name not in ("sampling", "options"):
            assert f"\n#{setting.name} = " in TEXT


def test_every_sampling_parameter_is_shown():
    shown = TEXT.split("#[models.sampling]\n")[-1].split("\n\n")[0]
    assert re.findall(r"^#(\w+) = ", shown, flags=re.MULTILINE) == list(KNOBS)


def test_every_key_is_shown_with_its_default(uncommented):
    assert uncommented.keys == {action.name: action.keys for action in ACTIONS}


def test_every_template_and_engine_is_named(uncommented):
    comment = " ".join(TEXT.split('#template = "auto"')[-1].split("\n#template_args")[0].split("#"))
    assert set(TEMPLATE_NAMES) <= set(re.findall(r"[\w-]+", comment))
    assert {entry.engine for entry in uncommented.models} == set(ENGINE_OPTIONS)


def test_the_ready_entries_are_what_they_say(uncommented):
    names = ("mistral-7b", "llama-2-13b", "rwkv-7-gguf")
    mistral, llama, rwkv = (uncommented.model(name) for name in names)
    assert [role for role, _ in mistral.opening] == ["user", "assistant"]
    assert llama.system_prompt
    assert llama.options["tensor_split"] == [0.5, 0.5]
    assert (rwkv.template, rwkv.options["gpu_layers"]) == ("rwkv-world", 0)
    assert uncommented.model("starter").path == str(STARTER_PATH)


def test_the_rwkv_entries_keep_long_replies_on_the_rails(uncommented):
    others = ("rwkv", "starter-rwkv")  # all settings with their defaults; what comes along
    entries = [e for e in uncommented.models if e.engine == "rwkv" and e.name not in others]
    assert {e.name for e in entries} >= {"raven-3b", "raven-7b", "raven-14b", "rwkv-6", "rwkv-7"}
    for entry in entries:
        sampling = entry.sampling
        assert sampling.max_tokens >= 2000
        assert sampling.penalty_decay < 1
        assert sampling.presence_penalty
        assert sampling.dry_multiplier
        raven = "raven" in entry.name
        assert entry.template == ("rwkv-world" if not raven else entry.template)
        assert entry.options.get("tokenizer", "").endswith("20B_tokenizer.json") == raven
