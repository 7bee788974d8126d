"""The entries for KoAlpaca in the example configuration, each with a small stand-in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engines.protocol import Conversation, Message
from tests import tiny_hf
from tests.engines.chats import end_of, text_of
from tests.engines.retelling import Kind, Story, words_of
from tests.engines.test_ready_entries import example
from tui.config import ModelEntry, load_config

NAMES = ("koalpaca-5.8b", "koalpaca-12.8b", "koalpaca-lora")
CONTROL = ("<|unused0|>", "<|unused1|>", "<|endoftext|>", "<|sep|>")
"""Of polyglot-ko's vocabulary: the end is token 2, whatever its config.json says."""
END = 2
SAID = ("안녕하세요? 제 이름은 안나입니다.", "제 이름이 뭐예요?")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The models and adapters that the entries name."""
    folder = tmp_path_factory.mktemp("models")
    (folder / "config.toml").write_text(example(folder))
    for entry in map(load_config(folder / "config.toml").model, NAMES):
        stand_in(Path(entry.path))
        for number, path in enumerate(entry.options.get("adapters", {})):
            tiny_hf.lora(Path(path), Path(entry.path), seed=number)
    return folder


def stand_in(path: Path) -> None:
    tiny_hf.neox(path, dtype="float16", tokenizer=False, use_parallel_residual=True)
    tokenizer = {"tokens": tiny_hf.SHAPE["vocab_size"], "control": CONTROL}
    tiny_hf.byte_level(path / "tokenizer.json", settings={}, **tokenizer)


@pytest.fixture
def entry(folder: Path) -> Callable[[str], ModelEntry]:
    return load_config(folder / "config.toml").model


def kind_of(entry: ModelEntry) -> Kind:
    """Loaded as the entry says; it writes words, as a trained model does."""
    assert entry.engine == "hf"
    words = words_of(Path(entry.path) / "tokenizer.json").logit_bias
    greedy = entry.sampling.replace(logit_bias=words, max_tokens=9, seed=3)
    return Kind(Path(entry.path), {**entry.options, "threads": 1}, entry.template, greedy)


@pytest.mark.parametrize("name", NAMES)
def test_a_session_with_it_is_resumed_and_goes_on_exactly(
    entry: Callable[[str], ModelEntry], name: str, tmp_path: Path
) -> None:
    kind = kind_of(entry(name))
    straight = Story(kind, tmp_path / "straight.db", system="")
    resumed = Story(kind, tmp_path / "resumed.db", system="", restarts=True)
    for text in SAID:
        expected, told = straight.say(text), resumed.say(text)
        assert not told.ended.error
        assert told.notices == []
        assert told.tokens == expected.tokens
    assert told.ended.stats.restored_tokens > 0
    assert told.ended.stats.evaluated_tokens < len(told.prompt) // 2
    for story in (straight, resumed):
        story.close()


def test_its_prompt_is_as_its_authors_wrote_it_and_token_2_ends_a_reply(
    entry: Callable[[str], ModelEntry],
) -> None:
    chat = kind_of(entry("koalpaca-5.8b")).open(None)
    said = Message("u", "user", "누구의 이야기인가요?", context="안나는 베를린에 삽니다.")
    chat.conversation = Conversation((said,))
    prompt = chat.window.fit(chat.conversation)
    assert prompt.text == (
        "### 질문: 누구의 이야기인가요?\n\n### 맥락: 안나는 베를린에 삽니다.\n\n### 답변:"
    )
    assert prompt.tokens == chat.engine.encode(prompt.text)
    assert chat.engine.eos == END
    ending = entry("koalpaca-5.8b").sampling.replace(logit_bias=((END, 1000.0),))
    ended = chat.reply(ending)
    assert end_of(ended).reason == "stop"
    assert text_of(ended) == ""
    chat.engine.close()


def test_from_the_command_line_with_adapters_and_on_in_another_process(
    folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "config.toml").write_text(example(folder))
    (tmp_path / "notes.txt").write_text("안나는 베를린에 삽니다.")

    def ask(*arguments: str) -> dict[str, Any]:
        asked = subprocess.run(
            [sys.executable, "-m", "tui", "ask", *arguments, "--json",
             "--set", "max_tokens=6", "--set", "seed=1"],
            cwd=Path(__file__).parents[2], env={**os.environ, "LLMTUI_HOME": str(tmp_path)},
            stdin=subprocess.DEVNULL, capture_output=True, timeout=240, check=False,
        )  # fmt: skip
        assert asked.returncode == 0, asked.stderr.decode()
        answer: dict[str, Any] = json.loads(asked.stdout)
        return answer

    first = ask(SAID[0], "-m", "koalpaca-lora", "-f", str(tmp_path / "notes.txt"))
    second = ask(SAID[1], "-c")
    assert first["model"] == second["model"] == "koalpaca-lora"
    assert second["stats"]["restored_tokens"] > 0
    assert second["stats"]["evaluated_tokens"] < second["stats"]["prompt_tokens"]
