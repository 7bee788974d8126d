"""LoRA adapters that are switched while a model is loaded, and the contexts of their scales."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from engines.adapters import adapter_names
from engines.base import EngineError
from engines.protocol import (
    Conversation,
    Generate,
    GenerationEnded,
    Loaded,
    Message,
    ModelInfo,
    Notice,
    TextDelta,
)
from sessions.contexts import SqliteContexts
from tests import tiny_models
from tests.engines.engine_talk import Talk
from tests.engines.retelling import Kind, Kinds

SAID = "My name is Anna and I live in Berlin."
OFF, HALF, FULL = ({"words": scale} for scale in (0.0, 0.5, 1.0))


def never() -> None:
    """A check that lets everything go on."""


def with_adapter(kind: Kind, folder: Path, scale: float = 1.0) -> Kind:
    """The model with an adapter called "words"."""
    path = folder / "words.gguf"
    if not path.exists():
        tiny_models.lora(path, kind.path)
    return replace(kind, options={**kind.options, "adapters": {str(path): scale}})


@dataclass
class Spoken:
    """A reply of an engine process, and where its prompt came from."""

    tokens: tuple[int, ...]
    ended: GenerationEnded

    @property
    def known(self) -> int:
        return self.ended.stats.reused_tokens + self.ended.stats.restored_tokens


class Talks:
    """Engine processes that share a store of contexts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: list[Talk] = []

    def start(self, kind: Kind) -> tuple[Talk, ModelInfo]:
        contexts = SqliteContexts(self._folder / "contexts.db")
        talk = Talk(self._folder / "log", contexts=contexts)
        self._open.append(talk)
        return talk, talk.load("llama", kind.path, threads=1, **kind.options)

    def close(self) -> None:
        for talk in self._open:
            talk.client.close()


@pytest.fixture
def talks(tmp_path: Path) -> Iterator[Talks]:
    opened = Talks(tmp_path)
    yield opened
    opened.close()


def say(talk: Talk, kind: Kind, text: str = SAID) -> Spoken:
    conversation = Conversation((Message("u", "user", text),), template=kind.template)
    request = talk.ask(conversation, kind.greedy)
    ended = talk.next(GenerationEnded)
    return Spoken(talk.tokens(request), ended)


def use(talk: Talk, scales: dict[str, float]) -> ModelInfo:
    talk.client.set_adapters(scales)
    return talk.next(Loaded).info


def notices(talk: Talk) -> list[str]:
    return [event.text for event in talk.heard if isinstance(event, Notice)]


@pytest.mark.parametrize("name", ["grouped_query", "sliding_window", "mamba", "rwkv7", "hybrid"])
def test_a_switched_adapter_gives_the_logits_of_one_that_was_loaded_so(
    tmp_path: Path, models: Kinds, name: str
) -> None:
    kind = models[name]
    engine = with_adapter(kind, tmp_path).open(None).engine
    seen = {}
    for scale in (1.0, 0.0, 0.5, 1.0):
        engine.set_adapters({"words": scale})
        assert list(engine.tokens) == []
        fresh = with_adapter(kind, tmp_path, scale).open(None).engine
        for each in (engine, fresh):
            each.evaluate(each.encode(SAID), never)
        assert np.array_equal(engine.last_logits(), fresh.last_logits())
        assert engine.info.fingerprint == fresh.info.fingerprint
        assert engine.info.adapters == fresh.info.adapters == {"words": scale}
        seen[engine.info.fingerprint] = engine.last_logits()
        fresh.close()
    engine.renew()
    engine.evaluate(engine.encode(SAID), never)
    assert np.array_equal(engine.last_logits(), seen[engine.info.fingerprint])
    engine.close()
    one, other, third = seen.values()
    assert not np.allclose(one, other)
    assert not np.allclose(other, third)


@pytest.mark.parametrize("name", ["grouped_query", "sliding_window", "mamba", "hybrid"])
def test_contexts_of_different_scales_never_mix_and_are_found_again(
    tmp_path: Path, models: Kinds, talks: Talks, name: str
) -> None:
    """In the same process, and in the next one."""
    kind = with_adapter(models[name], tmp_path)
    talk, info = talks.start(kind)
    assert info.adapters == FULL
    full = say(talk, kind)
    assert full.known == 0
    said = {info.fingerprint: full}
    for scales in (OFF, HALF):
        switched = use(talk, scales)
        spoken = said[switched.fingerprint] = say(talk, kind)
        assert spoken.known == 0
        assert spoken.tokens != full.tokens
    assert len(said) == 3
    assert use(talk, FULL).fingerprint == info.fingerprint
    again = say(talk, kind)
    assert again.ended.stats.restored_tokens == again.ended.stats.prompt_tokens - 1
    assert again.tokens == full.tokens
    talk.client.close()
    other, _ = talks.start(kind)
    expected = said[use(other, HALF).fingerprint]
    again = say(other, kind)
    assert again.ended.stats.restored_tokens == again.ended.stats.prompt_tokens - 1
    assert again.tokens == expected.tokens
    assert notices(talk) == notices(other) == []


def test_an_adapter_that_is_off_shares_the_contexts_of_the_model_without_it(
    tmp_path: Path, models: Kinds, talks: Talks
) -> None:
    plain, kind = models["grouped_query"], with_adapter(models["grouped_query"], tmp_path)
    without, info = talks.start(plain)
    expected = say(without, plain)
    without.client.close()
    talk, _ = talks.start(kind)
    assert use(talk, OFF).fingerprint == info.fingerprint
    spoken = say(talk, kind)
    assert spoken.tokens == expected.tokens
    assert spoken.ended.stats.restored_tokens > 0


def test_a_change_while_a_reply_runs_waits_for_the_next_one(
    tmp_path: Path, models: Kinds, talks: Talks
) -> None:
    kind = with_adapter(models["grouped_query"], tmp_path)
    talk, _ = talks.start(kind)
    expected = say(talk, kind)
    conversation = Conversation((Message("u", "user", SAID),), template=kind.template)
    long = kind.greedy.replace(max_tokens=400)
    talk.client.generate(Generate("long", "session", conversation, long))
    talk.next(TextDelta)
    talk.client.set_adapters(OFF)
    assert talk.next(GenerationEnded).request_id == "long"
    assert talk.tokens("long")[: len(expected.tokens)] == expected.tokens
    assert talk.next(Loaded).info.adapters == OFF
    assert say(talk, kind).tokens != expected.tokens


def test_what_cannot_be_set_is_told_and_the_model_goes_on(
    tmp_path: Path, models: Kinds, talks: Talks
) -> None:
    kind = with_adapter(models["grouped_query"], tmp_path)
    talk, _ = talks.start(kind)
    assert use(talk, {"wards": 1.0, **HALF}).adapters == HALF
    assert notices(talk) == ["model has no adapter wards. It has words."]
    assert use(talk, {"words": float("nan")}).adapters == HALF
    assert notices(talk)[1] == "The scale of the adapter words is a number, not nan."
    assert use(talk, {}).adapters == FULL
    assert say(talk, kind).tokens


def test_a_process_that_takes_the_place_of_a_dead_one_has_the_same_scales(
    tmp_path: Path, models: Kinds, talks: Talks
) -> None:
    kind = with_adapter(models["grouped_query"], tmp_path)
    talk, _ = talks.start(kind)
    use(talk, OFF)
    expected = say(talk, kind)
    talk.client._process.end(0)  # type: ignore[union-attr]
    assert say(talk, kind).tokens == expected.tokens


def test_a_model_without_adapters_says_so() -> None:
    engine = Kind(Path()).open(None).engine
    assert engine.info.adapters == {}
    with pytest.raises(EngineError, match="tiny has no adapters"):
        engine.set_adapters({"words": 1.0})
    engine.close()


def test_adapters_are_called_by_their_files_and_by_their_folders_where_these_are_alike() -> None:
    assert adapter_names(["/a/style.gguf", "/a/v1.5"]) == {
        "/a/style.gguf": "style", "/a/v1.5": "v1.5",
    }  # fmt: skip
    assert list(adapter_names(["/law/lora.gguf", "/poems/lora.gguf"]).values()) == [
        "law/lora", "poems/lora",
    ]  # fmt: skip
