"""Drafts: found in the text or by a small model, and checked by the model that speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama_c
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.backends import llama
from engines.backends.llama import LlamaEngine
from engines.base import EngineError
from engines.llama.speculation import PromptLookup
from engines.protocol import ModelSpec
from engines.sampling import SamplingParams
from tests import tiny_models
from tests.engines.retelling import SAID, WORDS_ONLY, Kinds, Story, drafting

Open = Callable[..., LlamaEngine]
BEGINNING = [1, *range(300, 340)]
COUNT = 40
QUOTING = WORDS_ONLY.replace(logit_bias=((301, 90.0), (302, 90.0), (303, 90.0)))
"""Three words again and again, so that a text repeats itself."""


def never() -> None:
    """A check that lets everything go on."""


@pytest.fixture
def open_model(tiny_llama: Path) -> Iterator[Open]:
    opened = []

    def load(path: Path = tiny_llama, **options: Any) -> LlamaEngine:
        spec = ModelSpec("tiny", "llama", str(path), {"threads": 1, **options})
        opened.append(llama.load(spec, lambda _: None))
        return opened[-1]

    yield load
    for engine in opened:
        engine.close()


@pytest.fixture
def batches(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The contexts that were handed a batch, one entry a batch."""
    decode, handed = llama_c.llama_decode, []

    def counted(context: Any, batch: Any) -> int:
        handed.append(context)
        result: int = decode(context, batch)
        return result

    monkeypatch.setattr(llama_c, "llama_decode", counted)
    return handed


def write(
    engine: LlamaEngine, count: int = COUNT, sampling: SamplingParams = WORDS_ONLY
) -> list[int]:
    sampler = engine.sampler(sampling, engine.tokens)
    begin = len(engine.tokens)
    for _ in range(count):
        engine.evaluate([engine.sample(sampler).token], never)
    sampler.close()
    return list(engine.tokens)[begin:]


class Told:
    """Drafts what it was told, whatever the text is."""

    def __init__(self, *tokens: int) -> None:
        self.tokens = tokens

    def draft(self, tokens: Sequence[int], most: int) -> list[int]:
        return list(self.tokens[:most])

    def close(self) -> None: ...


# What is drafted


def test_what_stood_after_the_same_tokens_is_drafted_longer_the_longer_they_agree() -> None:
    lookup = PromptLookup()
    text = [5, 1, 2, 3, 4, 6, 7, 8, 9]
    assert lookup.draft([*text, 50, 1, 2, 3], 8) == [4, 6, 7]
    assert lookup.draft([*text, 50, 1, 2, 3, 4, 6], 8) == [7, 8, 9, 50, 1]
    assert lookup.draft([*text, 50, 1, 2, 3, 4, 6], 2) == [7, 8]
    assert lookup.draft([*text, 50, 2, 3], 8) == []
    assert lookup.draft([1, 2], 8) == []
    assert lookup.draft([1, 2, 1, 2, 1, 2], 8) == [1, 2, 1, 2]


@settings(max_examples=50)
@given(st.lists(st.integers(0, 3), max_size=60), st.integers(1, 12))
def test_a_draft_goes_on_as_the_newest_place_that_agrees(tokens: list[int], most: int) -> None:
    drafted = PromptLookup().draft(tokens, most)
    ends = [end for end in range(3, len(tokens)) if tokens[end - 3 : end] == tokens[-3:]]
    assert bool(drafted) == bool(ends)
    whole = [*tokens, *drafted]
    if ends:
        assert drafted == whole[max(ends) : max(ends) + len(drafted)]
        assert len(drafted) <= most


# What comes of it


def test_a_reply_with_drafts_is_the_one_without_and_takes_fewer_batches(
    tmp_path: Path, open_model: Open, batches: list[Any]
) -> None:
    """In F32, where a batch's logits differ by too little to matter."""
    path = drafting(tmp_path / "sure.gguf").path
    plain = open_model(path)
    itself = open_model(path, speculative="draft-model", draft_model=str(path), draft_tokens=4)
    looking = open_model(path, speculative="prompt-lookup")
    for engine, sampling in ((itself, WORDS_ONLY), (looking, QUOTING)):
        replies, handed = [], []
        for each in (plain, engine):
            each.rewind(0)
            each.evaluate(BEGINNING, never)
            batches.clear()
            replies.append(write(each, COUNT, sampling))
            handed.append(batches.count(each._context))
        assert replies[0] == replies[1]
        assert handed[1] < handed[0] == COUNT
        assert np.allclose(engine.last_logits(), plain.last_logits(), atol=1e-3)


@pytest.mark.parametrize("name", ["grouped_query", "sliding_window"])
def test_a_draft_that_is_refused_leaves_nothing_behind(models: Kinds, name: str) -> None:
    """Nor one that was being used when the engine is rewound, or its state saved."""
    engine, plain = (models[name].open(None).engine for _ in range(2))
    assert isinstance(engine, LlamaEngine)
    assert isinstance(plain, LlamaEngine)
    for each in (engine, plain):
        each.evaluate(BEGINNING, never)
    expected = write(plain, 30)
    engine.draft_ahead(Told(400, 401, 402), 8)
    assert write(engine, 10) == expected[:10]
    engine.draft_ahead(Told(*expected[11:15], 400, 401), 8)
    assert write(engine, 3) == expected[10:13]
    assert engine._ahead
    state = engine.save(len(BEGINNING), len(BEGINNING) + 12)
    assert engine.rewind(len(BEGINNING) + 12) == len(BEGINNING) + 12
    engine.rewind(len(BEGINNING))
    assert engine.load(len(BEGINNING), expected[:12], state)
    engine.evaluate(expected[12:13], never)
    assert write(engine, 17) == expected[13:]
    for each in (engine, plain):
        each.close()


def test_a_draft_ends_where_the_window_does(open_model: Open) -> None:
    engine = open_model(context_length=256)
    engine.draft_ahead(Told(*range(300, 320)), 16)
    engine.evaluate([1, *range(270, 510)], never)
    write(engine, 256 - len(engine.tokens))
    with pytest.raises(EngineError, match="window is full"):
        engine.evaluate([300], never)


def test_a_story_with_restarts_is_told_as_one_without_and_as_one_without_drafts(
    tmp_path: Path,
) -> None:
    kind = drafting(tmp_path / "sure.gguf")
    straight = Story(kind, tmp_path / "straight.db")
    broken = Story(kind, tmp_path / "broken.db", restarts=True)
    without = Story(replace(kind, options={}), None)
    stories = (straight, broken, without)
    for text in SAID[:3]:
        for story in stories:
            story.say(text)
    assert broken.told[-1].ended.stats.restored_tokens > 0
    assert straight.replies == broken.replies == without.replies
    assert broken.chat.notices == []
    for story in stories:
        story.close()


# Where it cannot be


def test_a_recurrent_model_says_that_it_takes_no_drafts(tiny_mamba: Path, open_model: Open) -> None:
    engine = open_model(tiny_mamba, speculative="prompt-lookup")
    assert "cannot take back a draft" in engine.info.notes[-1]
    engine.evaluate(BEGINNING, never)
    assert write(engine, 5)


def test_a_draft_model_that_cannot_be_used_is_told(
    tmp_path: Path, tiny_mamba: Path, open_model: Open
) -> None:
    other = tiny_models.llama(tmp_path / "other.gguf", words=500)
    for draft, message in (
        ("", "`draft_model` names a small GGUF"),
        ("nowhere.gguf", "There is no file nowhere.gguf"),
        (str(other), "has another vocabulary than tiny"),
        (str(tiny_mamba), "is recurrent"),
    ):
        with pytest.raises(EngineError, match=message):
            open_model(speculative="draft-model", draft_model=draft)
