"""What the configuration accepts, and what it says about what it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from engines.protocol import ModelSpec
from engines.sampling import DEFAULTS
from tui.config import THEMES, ConfigError, Contexts, load_config


@pytest.fixture
def config_file(tmp_path):
    path = tmp_path / "config.toml"

    def write(text: str) -> Path:
        path.write_text(text, encoding="utf-8")
        return path

    return write


def complaint(path: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    assert str(path) in str(caught.value)
    return str(caught.value)


MISTRAL = """
[[models]]
name = "mistral"
path = "models/mistral.gguf"
context_length = 8192
system_prompt = "Answer in Korean."
opening = [["user", "한국어로 답해 줘."], ["assistant", "네"]]
window_exchanges = 6
overflow = "refill"
sampling = { temperature = 0.7, stop = ["\\n\\n"] }
template_args = { enable_thinking = false }
"""


def test_without_a_file_there_is_the_starter_model(tmp_path):
    config = load_config(tmp_path / "config.toml")
    assert config.models[0].name == "starter"
    assert config.default_model == "starter"
    entry = config.model("starter")
    assert entry.engine == "llama"
    assert Path(entry.path).name == "starter.gguf"
    assert entry.sampling.temperature == 0.2
    assert not (tmp_path / "config.toml").exists()


def test_a_model_entry_is_read_whole(config_file):
    path = config_file(MISTRAL)
    entry = load_config(path).model("mistral")
    assert entry.path == str(path.parent / "models/mistral.gguf")
    assert entry.opening == (("user", "한국어로 답해 줘."), ("assistant", "네"))
    assert entry.sampling == DEFAULTS.replace(temperature=0.7, stop=["\n\n"])
    assert (entry.overflow, entry.window_exchanges) == ("refill", 6)
    assert entry.spec() == ModelSpec(
        name="mistral",
        engine="llama",
        path=str(path.parent / "models/mistral.gguf"),
        options={"context_length": 8192},
        template_args={"enable_thinking": False},
    )


def test_the_first_model_is_the_default_and_the_starter_stays(config_file):
    config = load_config(config_file(MISTRAL))
    assert config.default_model == "mistral"
    assert [entry.name for entry in config.models][:2] == ["mistral", "starter"]


def test_the_starter_can_be_changed_without_its_path(config_file):
    text = '[[models]]\nname = "starter"\nsampling = { top_k = 10 }\n'
    models = load_config(config_file(text)).models
    (entry,) = (entry for entry in models if entry.name == "starter")
    assert Path(entry.path).name == "starter.gguf"
    assert (entry.sampling.top_k, entry.sampling.temperature) == (10, 0.2)


def test_how_contexts_are_kept_is_read(config_file):
    text = "[contexts]\nenabled = false\nquota_gb = 3\nwarm = false\n"
    contexts = load_config(config_file(text)).contexts
    assert contexts == Contexts(enabled=False, quota_gb=3, warm=False)
    assert contexts.quota_bytes == 3 * 2**30


def test_home_is_expanded_in_paths_and_adapters(config_file, monkeypatch):
    monkeypatch.setenv("HOME", "/home/somebody")
    text = '[[models]]\nname = "a"\npath = "~/a.gguf"\nadapters = { "~/b.gguf" = 0.5 }\n'
    entry = load_config(config_file(text)).model("a")
    assert entry.path == "/home/somebody/a.gguf"
    assert entry.options["adapters"] == {"/home/somebody/b.gguf": 0.5}


def test_the_starters_twin_is_there_as_soon_as_its_file_is(config_file, tmp_path, monkeypatch):
    twin = '[[models]]\nname = "starter-rwkv"\nthreads = 2\nsampling = { top_k = 10 }\n'
    monkeypatch.setattr("tui.config.DATA", tmp_path)
    with pytest.raises(ConfigError, match="no model 'starter-rwkv'"):
        load_config(config_file("")).model("starter-rwkv")
    (tmp_path / "starter-rwkv.pth").touch()
    built_in = load_config(config_file("")).model("starter-rwkv")
    changed = load_config(config_file(twin)).model("starter-rwkv")
    assert (changed.engine, changed.path) == (built_in.engine, built_in.path)
    assert changed.engine == "rwkv"
    assert changed.options == {**built_in.options, "threads": 2}
    assert changed.sampling == built_in.sampling.replace(top_k=10)


def test_a_path_names_a_model_that_is_not_configured(config_file, tmp_path):
    (tmp_path / "other.gguf").touch()
    config = load_config(config_file(""))
    entry = config.model(str(tmp_path / "other.gguf"))
    assert entry.name == entry.path == str(tmp_path / "other.gguf")
    with pytest.raises(ConfigError, match=r"no model file .*missing\.gguf"):
        config.model("missing.gguf")
    with pytest.raises(ConfigError, match=r"no model file .*missing\.pth"):
        config.model("missing.pth")
    with pytest.raises(ConfigError, match="did you mean starter"):
        config.model("startre")


def test_how_a_file_is_called_tells_which_engine_it_needs(config_file, tmp_path):
    (tmp_path / "raven.PTH").touch()
    text = '[[models]]\nname = "a"\npath = "b.pth"\ntokenizer = "c.json"\n'
    config = load_config(config_file(text))
    assert config.model(str(tmp_path / "raven.PTH")).engine == "rwkv"
    entry = config.model("a")
    assert entry.engine == "rwkv"
    assert entry.options == {"tokenizer": str(Path(entry.path).with_name("c.json"))}
    other = load_config(config_file(text.replace("tokenizer", "engine").replace("c.json", "echo")))
    assert other.model("a").engine == "echo"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('modles = "x"', "no key 'modles'; did you mean models?"),
        ("[interface]\nthem = 'nord'", "[interface]: there is no key 'them'; did you mean theme?"),
        ("[interface]\ntheme = 'nrod'", "'nrod'; did you mean nord?"),
        ("[interface]\nrepaint_rate = 0", "repaint_rate is between 1 and 60, not 0"),
        ("[interface]\nload = true", "load takes a string, not True"),
        ("[contexts]\nquota = 5", "[contexts]: there is no key 'quota'; did you mean quota_gb?"),
        ("[contexts]\nquota_gb = 0", "quota_gb is between 1 and 1000000, not 0"),
        ("[contexts]\nwarm = 1", "warm takes true or false, not 1"),
        ("[keys]\nstpo = 'f11'", "[keys]: there is no action 'stpo'; did you mean stop?"),
        ("[keys]\nstop = 'f1'", "f1 is the key of both stop and help"),
        ("[keys]\nstop = 'ctrl+i'", "ctrl+i arrives as tab"),
        ("[keys]\nstop = 'ctrl x'", "'ctrl x' is no key"),
        ("[keys]\nstop = 5", "stop takes a string, not 5"),
        ("default_model = 'other'", "default_model is one of starter"),
        ("models = ['a']", "models takes tables, written as [[models]]"),
        ("[[models]]\npath = 'a.gguf'", "[[models]] number 1: needs a name"),
        ("[[models]]\nname = 'a'", '[[models]] "a": needs the path of its .gguf file'),
        ("[[models]]\nname = 'a'\nengine = 'rwkv'", "needs the path of its .pth file"),
        (MISTRAL + "contxt_length = 5", "[[models]] \"mistral\": there is no key 'contxt_length'"),
        (MISTRAL + "threads = -1", "threads is at least 0, not -1"),
        (MISTRAL + "kv_type_k = 'q9'", "kv_type_k is one of f32"),
        (MISTRAL.replace("temperature", "temprature"), "sampling: there is no sampling parameter"),
        (MISTRAL.replace("0.7", "70"), "temperature is between 0 and 5, not 70"),
        (MISTRAL.replace("refill", "refil"), "overflow is one of shift, refill, stop"),
        (MISTRAL.replace('"assistant"', '"model"'), "opening takes messages like"),
        (MISTRAL + "engine = 'lama'", "engine is one of echo"),
        (MISTRAL + "template = 'chatmll'", "template is one of auto"),
        (MISTRAL + MISTRAL, "there is another model of this name"),
        ("a = ", "no valid TOML"),
        ("a = " + "[" * 10_000, "no valid TOML"),
        ("a = " + "9" * 5_000, "no valid TOML"),
        ("a = 1\na = 2", "no valid TOML"),
        ("a = '\x00'", "no valid TOML"),
        ("models = { name = 'a' }", "models takes a list"),
        ("[interface]\nrepaint_rate = 1e9", "repaint_rate takes a whole number"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_place(config_file, text, said):
    assert said in complaint(config_file(text))


def test_a_folder_in_its_place_is_named(tmp_path):
    assert "cannot be read: Is a directory" in complaint(tmp_path)


def test_a_file_that_is_no_text_is_named(tmp_path):
    path = tmp_path / "config.toml"
    path.write_bytes(b"\xff\xfe")
    assert "no UTF-8 text" in complaint(path)


def test_over_ssh_the_screen_is_painted_less_often(config_file, monkeypatch):
    monkeypatch.setenv("SSH_CONNECTION", "1.2.3.4 5 6.7.8.9 22")
    interface = load_config(config_file("[interface]\nrepaint_rate = 20\n")).interface
    assert (interface.repaint_rate, interface.follow) == (20, "step")
    assert load_config(config_file("")).interface.repaint_rate == 15


def test_only_changed_keys_are_reported(config_file):
    config = load_config(config_file('[keys]\nstop = "F11, Ctrl+X"\n'))
    assert config.keys == {"stop": "f11,ctrl+x"}


def test_every_theme_that_the_config_accepts_exists():
    from textual.theme import BUILTIN_THEMES

    assert set(THEMES) <= set(BUILTIN_THEMES)
