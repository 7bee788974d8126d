"""The entries in the example configuration, each with a small stand-in for its model."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from engines.convert import convert
from engines.options import ENGINE_OF_ENDING
from engines.protocol import Conversation, Convert, GenerationEnded, Message, TextDelta
from engines.rwkv.grammar import parse
from engines.sampling import DEFAULTS, SamplingParams
from sessions.conversation import Conversation as Stored
from sessions.store import Store
from tests import tiny_models, tiny_rwkv
from tests.engines.own_templates import MISTRAL
from tests.engines.retelling import FEW, Kind, Story
from tui.cli import cli
from tui.config import ModelEntry, load_config

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
RAVEN_ROWS, WORLD_ROWS = 50_277, 65_536
VERSIONS = {
    "raven-3b": "4", "raven-7b": "4", "raven-14b": "4", "raven-7b-chinese": "4", "rwkv-6": "6",
    "rwkv-7": "7", "rwkv-7-gguf": "7",
}  # fmt: skip
SAID = ("Hello! My name is Anna. 안녕? 你好？", "What is my name?")


def example(folder: Path) -> str:
    """The example with its settings active, and its models and tokenizers in a folder."""
    text = re.sub(r"^#(?! |$)", "", EXAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return text.replace("~/models", str(folder))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The models that the entries name: of the same version, vocabulary and template."""
    folder = tmp_path_factory.mktemp("models")
    (folder / "config.toml").write_text(example(folder))
    tiny_rwkv.raven_tokenizer(folder / "20B_tokenizer.json")
    for entry in load_config(folder / "config.toml").models:
        if entry.name in VERSIONS:
            stand_in(Path(entry.path), VERSIONS[entry.name])
    for name in ("llama-2-13b", "mistral-7b"):
        path = Path(load_config(folder / "config.toml").model(name).path)
        tiny_models.llama(path, chat_template=MISTRAL if "mistral" in name else "")
    return folder


def stand_in(path: Path, version: str) -> None:
    words = RAVEN_ROWS if version == "4" else WORLD_ROWS
    pth = path.with_suffix(".pth")
    tiny_rwkv.rwkv(pth, version, width=64, words=words, dtype="bfloat16")
    if path.suffix == ".gguf":
        convert(Convert(str(pth), str(path), f"{path}.scratch", "F16"), lambda *_: None)


@pytest.fixture
def entry(folder: Path, name: str) -> ModelEntry:
    return load_config(folder / "config.toml").model(name)


def kind_of(entry: ModelEntry) -> Kind:
    """Loaded as the entry says, but on the CPU."""
    options = {**entry.options, "threads": 1}
    if "cuda" in options.get("strategy", ""):
        options["strategy"] = "cpu fp32"
    return Kind(Path(entry.path), options, entry.template)


def writing_words(entry: ModelEntry) -> Kind:
    """As a trained model does."""
    kind = kind_of(entry)
    engine = kind.open(None).engine
    letters = [token for token in range(1000) if engine.decode(token).strip().isalpha()]
    engine.close()
    words = tuple((token, 100.0) for token in letters if engine.decode(token).isascii())
    return replace(kind, greedy=entry.sampling.replace(logit_bias=words, max_tokens=12, seed=3))


every_entry = pytest.mark.parametrize("name", VERSIONS)


@every_entry
def test_a_session_with_it_is_resumed_and_goes_on_exactly(
    entry: ModelEntry, name: str, tmp_path: Path
) -> None:
    kind = writing_words(entry)
    straight = Story(kind, tmp_path / "straight.db", system="")
    resumed = Story(kind, tmp_path / "resumed.db", system="", restarts=True)
    for text in SAID:
        expected, told = straight.say(text), resumed.say(text)
        assert not told.ended.error
        assert told.tokens == expected.tokens
    assert told.ended.stats.restored_tokens > 0
    assert told.ended.stats.evaluated_tokens < len(told.prompt) // 2
    for story in (straight, resumed):
        story.close()


@every_entry
def test_its_template_and_vocabulary_are_those_of_its_model(entry: ModelEntry, name: str) -> None:
    chat = kind_of(entry).open(None)
    text = "Bob: 안녕 你好\n\nAlice: 42"
    tokens = chat.engine.encode(text)
    assert b"".join(map(chat.engine.decode, tokens)).decode() == text
    rows = {"4": RAVEN_ROWS, "6": WORLD_ROWS, "7": WORLD_ROWS}[VERSIONS[name]]
    assert chat.engine.info.vocabulary == rows
    assert chat.engine.eos in chat.engine.end_tokens
    assert chat.window.stop
    chat.engine.close()


@every_entry
def test_its_strategy_can_be_written_so(entry: ModelEntry, name: str) -> None:
    strategy = entry.options.get("strategy", "auto")
    if strategy not in ("auto", "cpu int4"):
        assert parse(strategy, VERSIONS[name])
    assert ENGINE_OF_ENDING[Path(entry.path).suffix] == entry.engine


def test_what_is_attached_to_a_message_becomes_the_input_of_raven_instruct(folder: Path) -> None:
    entry = load_config(folder / "config.toml").model("raven-7b")
    chat = kind_of(entry).open(None)
    said = Message("u", "user", "Translate this.", context="Guten Tag")
    prompt = chat.window.fit(Conversation((said,)))
    assert "# Instruction:\nTranslate this.\n\n# Input:\nGuten Tag\n\n# Response:" in prompt.text
    chat.engine.close()


# The whole way: a reply, the end of the program, and on in the same session


Ask = Callable[..., dict[str, Any]]


@pytest.fixture
def ask(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """`llmtui ask`, each time with an engine process and a store that are opened anew."""
    (tmp_path / "config.toml").write_text(example(folder))
    monkeypatch.setenv("LLMTUI_HOME", str(tmp_path))

    def asked(*arguments: str) -> dict[str, Any]:
        chosen = ("max_tokens=8", "seed=1", "grammar=root ::= [a-z]+")  # words, as a trained one
        options = [text for assignment in chosen for text in ("--set", assignment)]
        result = CliRunner().invoke(cli, ["ask", *arguments, "--json", *options])
        assert result.exit_code == 0, result.stderr
        answer: dict[str, Any] = json.loads(result.stdout)
        return answer

    return asked


def next_prompt() -> str:
    """The exact prompt of what would be said next."""
    result = CliRunner().invoke(cli, ["ask", "-c", "--show-prompt", SAID[1]])
    assert result.exit_code == 0, result.stderr
    return result.stdout


def resumed(ask: Ask, name: str) -> None:
    """Say something, end the program, and say something else: only that is evaluated."""
    first, second = ask("-m", name, SAID[0]), ask("-c", SAID[1])
    assert (first["model"], second["model"]) == (name, name)
    assert second["session_id"] == first["session_id"]
    known = first["stats"]["prompt_tokens"] + first["stats"]["output_tokens"]
    stats = second["stats"]
    assert stats["restored_tokens"] >= known - FEW
    assert stats["evaluated_tokens"] <= stats["prompt_tokens"] - known + FEW


def talk_before(home: Path, session_id: str, texts: Sequence[str]) -> None:
    """Exchanges that the session had, as if they had been answered."""
    with closing(Store(home / "sessions.db")) as store:
        conversation = Stored(store, session_id)
        for text in texts:
            request = conversation.say(text)
            conversation.hear(TextDelta(request.request_id, f"So {text}"))
            conversation.hear(GenerationEnded(request.request_id, "stop"))
        conversation.close()


@pytest.mark.parametrize(
    "name", ["raven-7b", pytest.param("raven-7b-chinese", marks=pytest.mark.soak)]
)
def test_raven_as_its_strategy_says_and_in_four_bits(ask: Ask, tmp_path: Path, name: str) -> None:
    """Of the strings in the example this is one that needs no GPU, in two types."""
    path = tmp_path / "config.toml"
    by_hand = 'strategy = "cpu fp32 *1 -> cpu bf16"'
    path.write_text(path.read_text().replace('strategy = "auto"', by_hand, 1))
    resumed(ask, name)


@pytest.mark.parametrize(
    "name",
    ["rwkv-7-gguf", *(pytest.param(n, marks=pytest.mark.soak) for n in ("rwkv-6", "rwkv-7"))],
)
def test_rwkv_world_goes_on_where_it_was(ask: Ask, name: str) -> None:
    resumed(ask, name)
    assert next_prompt().startswith(f"User: {SAID[0]}\n\nAssistant: ")


def test_llama_2_keeps_its_persona_and_the_last_exchanges(ask: Ask, tmp_path: Path) -> None:
    """With a rolling window: it drops to 8 exchanges when there are 16."""
    resumed(ask, "llama-2-13b")
    session_id = ask("-c", "number 2")["session_id"]
    talk_before(tmp_path, session_id, [f"number {number}" for number in range(3, 16)])
    dropped = ask("-c", "number 16")
    assert dropped["stats"]["dropped_messages"] == 2 * (17 - 8)
    assert (
        ask("-c", "number 17")["stats"]["restored_tokens"] > dropped["stats"]["prompt_tokens"] / 2
    )
    prompt = next_prompt()
    assert prompt.startswith("<s>[INST] <<SYS>>\nYou are Captain Ada")
    assert "number 8" not in prompt
    assert "number 9" in prompt


def test_mistral_keeps_the_primed_exchange_when_its_window_overflows(
    ask: Ask, tmp_path: Path
) -> None:
    resumed(ask, "mistral-7b")
    session_id = ask("-c", "number 2")["session_id"]
    talk_before(tmp_path, session_id, [f"number {number} " + "word " * 250 for number in range(9)])
    assert ask("-c", "number 10")["stats"]["dropped_messages"] > 0
    prompt = next_prompt()
    primed = "[INST] 지금부터 한국어로만 대답해 줘. [/INST] 네, 한국어로만 대답하겠습니다.</s>"
    assert primed in prompt
    assert SAID[0] not in prompt
    assert "number 8" in prompt


def test_replies_with_these_parameters_do_not_go_in_circles(folder: Path) -> None:
    """A model that loves to say the same ten words for ever is kept from it for 2,000 tokens."""
    entry = load_config(folder / "config.toml").model("raven-7b")
    engine = kind_of(entry).open(None).engine

    def written(sampling: SamplingParams) -> list[int]:
        sampler: Any = engine.sampler(sampling, [])
        tokens = [300]
        while len(tokens) < sampling.max_tokens:
            logits = np.full(RAVEN_ROWS, -30, np.float32)
            logits[300:500] = 0
            logits[300 + (tokens[-1] - 299) % 10] = 9
            tokens.append(sampler.choose(logits))
        sampler.close()
        return tokens

    careless = DEFAULTS.replace(seed=1, max_tokens=2000)
    assert len(set(written(careless)[-1000:])) < 20
    tokens = written(entry.sampling.replace(seed=1))
    assert len(tokens) == 2000
    phrases = [tuple(tokens[start : start + 6]) for start in range(len(tokens) - 6)]
    assert len(set(phrases)) > 0.95 * len(phrases)
    engine.close()
