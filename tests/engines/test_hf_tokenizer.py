"""The tokenizers of checkpoints: byte for byte, and token for token what the library makes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer as Library

from engines.base import EngineError
from engines.hf.checkpoint import Checkpoint
from engines.hf.tokenizer import open_checkpoint_tokenizer
from engines.json_tokenizer import JsonTokenizer
from engines.rwkv.tokenizer import open_tokenizer
from engines.sampler import LlamaSampler
from engines.sampling import DEFAULTS
from engines.sentencepiece_tokenizer import SentencePieceTokenizer
from engines.vocabulary_gguf import open_vocabulary
from tests import tiny_hf
from tests.engines.test_rwkv_tokenizer import model
from tests.tiny_tokenizers import byte_level, sentencepiece

ROWS = 520
MIXED = "Hello there, who are you?\n 안녕 😀\t1234  <s> </s> <0x41> ▁"
SPACES = ("prepend", "always", "first", "never")


def checkpoint(folder: Path, **config: object) -> Checkpoint:
    """A folder of which only the tokenizer matters."""
    return Checkpoint(folder, {"vocab_size": ROWS, **config}, (), {})


@pytest.fixture(scope="module", params=SPACES)
def pieces(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> SentencePieceTokenizer:
    folder = tmp_path_factory.mktemp("tokenizer")
    sentencepiece(folder / "tokenizer.json", space=request.param)
    found = open_checkpoint_tokenizer(checkpoint(folder))
    assert isinstance(found, SentencePieceTokenizer)
    return found


def decoded(tokenizer: JsonTokenizer, tokens: list[int]) -> str:
    return b"".join(map(tokenizer.decode, tokens)).decode()


@given(text=st.text() | st.text(alphabet="Helo thrwayu?\n<s>/0x41안녕", max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back_and_never_becomes_a_control_token(
    pieces: SentencePieceTokenizer, text: str
) -> None:
    tokens = pieces.encode(text, first=False)
    assert decoded(pieces, tokens) == text.replace("▁", " ")
    assert not {*tokens, *pieces.encode(text)} & {*pieces.control.values()}


@pytest.mark.parametrize("space", SPACES)
def test_a_prompt_in_pieces_is_the_prompt_that_the_library_reads_at_once(
    tmp_path: Path, space: str
) -> None:
    path = sentencepiece(tmp_path / "tokenizer.json", space=space)
    ours = open_checkpoint_tokenizer(checkpoint(tmp_path))
    theirs = Library.from_file(str(path))
    at_once = theirs.encode("<s>Hello there</s><s>who are you", add_special_tokens=False).ids
    assert ours.bos == 1
    assert ours.end_tokens == {2}
    in_pieces = [1, *ours.encode("Hello there"), 2, 1, *ours.encode("who are you")]
    assert in_pieces == at_once
    rest = ours.encode(" there", first=False)
    assert decoded(ours, [*ours.encode("Hello"), *rest]).lstrip(" ") == "Hello there"


def test_llama_cpp_reads_the_pieces_so_that_grammars_and_dry_can_be_used(
    pieces: SentencePieceTokenizer,
) -> None:
    vocabulary, close = open_vocabulary(pieces)
    assert vocabulary.size == ROWS
    assert [*map(vocabulary.decode, range(ROWS))] == pieces.pieces
    assert {2} <= vocabulary.end_tokens
    sampling = DEFAULTS.replace(grammar='root ::= "Hel" "lo"', temperature=0, dry_multiplier=1.0)
    sampler = LlamaSampler(vocabulary, 100, sampling)
    import numpy as np

    rng, written = np.random.default_rng(1), ""
    while written != "Hello":
        token = sampler.choose(rng.normal(size=ROWS).astype(np.float32))
        written += vocabulary.decode(token).decode()
        assert "Hello".startswith(written)
    sampler.close()
    close()


def test_what_a_prompt_begins_with_is_what_the_files_say(tmp_path: Path) -> None:
    sentencepiece(tmp_path / "tokenizer.json", settings={"add_bos_token": False})
    assert open_checkpoint_tokenizer(checkpoint(tmp_path)).bos is None
    byte_level(tmp_path / "tokenizer.json", tokens=400, settings={"bos_token": "<|endoftext|>"})
    assert open_checkpoint_tokenizer(checkpoint(tmp_path)).bos is None
    asked = {"bos_token": "<|im_start|>", "add_bos_token": True}
    byte_level(tmp_path / "tokenizer.json", tokens=400, settings=asked)
    assert open_checkpoint_tokenizer(checkpoint(tmp_path)).bos == 1


def test_what_ends_a_reply_is_what_any_of_the_files_says(tmp_path: Path) -> None:
    byte_level(tmp_path / "tokenizer.json", tokens=400)
    plain = open_checkpoint_tokenizer(checkpoint(tmp_path))
    assert plain.end_tokens == {0, 2}
    found = open_checkpoint_tokenizer(checkpoint(tmp_path, eos_token_id=7))
    assert found.end_tokens == {0, 2, 7}
    assert found.fingerprint != plain.fingerprint
    (tmp_path / "generation_config.json").write_text('{"eos_token_id": [8, 9]}')
    found = open_checkpoint_tokenizer(checkpoint(tmp_path, eos_token_id=7))
    assert found.end_tokens == {0, 2, 8, 9}


def test_control_tokens_that_swallow_white_space_say_so(tmp_path: Path) -> None:
    path = byte_level(tmp_path / "tokenizer.json", tokens=400)
    file = json.loads(path.read_text())
    file["added_tokens"][1] |= {"lstrip": False, "rstrip": True}
    path.write_text(json.dumps(file))
    assert open_checkpoint_tokenizer(checkpoint(tmp_path)).strips == {1: (False, True)}


def test_an_older_tokenizer_in_two_files_is_read_too(tmp_path: Path) -> None:
    path = byte_level(tmp_path / "tokenizer.json", tokens=400)
    expected = open_checkpoint_tokenizer(checkpoint(tmp_path)).encode(MIXED)
    parts = json.loads(path.read_text())["model"]
    (tmp_path / "vocab.json").write_text(json.dumps(parts["vocab"]))
    merges = [" ".join(merge) for merge in parts["merges"]]
    (tmp_path / "merges.txt").write_text("\n".join(["#version: 0.2", *merges]))
    named = {"tokenizer_class": "GPT2Tokenizer", "model_type": "gpt2"}
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(named))
    path.unlink()
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "gpt2", "vocab_size": ROWS}))
    found = open_checkpoint_tokenizer(checkpoint(tmp_path))
    assert decoded(found, found.encode(MIXED)) == MIXED
    words = found.encode("Hello there")
    assert words == expected[: len(words)]


def test_other_kinds_are_refused(tmp_path: Path) -> None:
    path = byte_level(tmp_path / "tokenizer.json", tokens=400)
    tiny_hf.change_json(path, pre_tokenizer={"type": "Whitespace"}, decoder=None)
    with pytest.raises(EngineError, match="is not a byte-level tokenizer"):
        open_checkpoint_tokenizer(checkpoint(tmp_path))
    sentencepiece(path)
    rwkv = model(tmp_path, ROWS)
    with pytest.raises(EngineError, match="is not a byte-level tokenizer"):
        open_tokenizer(rwkv, str(path))
