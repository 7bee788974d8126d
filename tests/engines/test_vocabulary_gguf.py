"""llama.cpp reads our tokenizers byte for byte, and its grammars and DRY work with them."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import llama_cpp.llama_cpp as llama
import numpy as np
import pytest

from engines import llama_library
from engines.base import EngineError
from engines.json_tokenizer import END_NAMES
from engines.rwkv.tokenizer import open_tokenizer
from engines.sampler import LlamaSampler
from engines.sampling import DEFAULTS
from engines.tokenizer import Tokenizer
from engines.vocabulary import Vocabulary
from engines.vocabulary_gguf import check_vocabulary, vocabulary_gguf
from tests.engines.test_rwkv_tokenizer import MIXED, model
from tests.tiny_tokenizers import TEXTS, byte_level, split_at_e

Opener = Callable[[Path | None], Vocabulary]
ROWS = 448
KINDS = ("world", "own", "digits", "neox")


@pytest.fixture(scope="module")
def opened() -> Iterator[Opener]:
    """Opens vocabularies, which live until the tests of this file are done."""
    llama_library.open_library()
    models = []

    def opener(path: Path | None) -> Vocabulary:
        assert path is not None
        models.append(llama_library.open_model(path, llama_library.model_params(vocab_only=True)))
        return Vocabulary(llama.llama_model_get_vocab(models[-1]))

    yield opener
    for each in models:
        llama.llama_model_free(each)


@pytest.fixture(scope="module", params=KINDS)
def tokenizer(request, tmp_path_factory) -> Tokenizer:
    folder = tmp_path_factory.mktemp("tokenizer")
    if request.param == "world":
        return open_tokenizer(model(folder, 65_536), "")
    if request.param == "neox":
        byte_level(folder / "20B_tokenizer.json", tokens=50_277, control=["<|endoftext|>"])
        return open_tokenizer(model(folder, 50_432), "")
    path = byte_level(folder / "tokenizer.json", settings={"eos_token": "<|im_end|>"})
    if request.param == "digits":
        one_by_one(path)
    return open_tokenizer(model(folder, ROWS), "")


@pytest.fixture(scope="module")
def found(tokenizer: Tokenizer, opened: Opener, tmp_path_factory) -> Vocabulary:
    """The tokenizer's vocabulary, as llama.cpp has read it."""
    return opened(vocabulary_gguf(tokenizer, tmp_path_factory.mktemp("vocabulary")))


def one_by_one(path: Path) -> None:
    """Let a tokenizer split numbers into digits."""
    config = json.loads(path.read_text())
    digits = {"type": "Digits", "individual_digits": True}
    config["pre_tokenizer"] = {
        "type": "Sequence", "pretokenizers": [digits, config["pre_tokenizer"]],
    }  # fmt: skip
    path.write_text(json.dumps(config))


def test_every_token_stands_for_the_same_bytes(tokenizer, found):
    assert found.size == tokenizer.size
    different = [t for t in range(found.size) if found.decode(t) != tokenizer.decode(t)]
    assert different == []


def test_the_same_tokens_are_control_tokens_and_ends(tokenizer, found):
    assert {*found.control_tokens.values()} == {*tokenizer.control.values()}
    assert found.end_tokens == tokenizer.end_tokens
    assert (found.eos, found.bos) == (tokenizer.eos, None)


@pytest.mark.parametrize("text", [*TEXTS, MIXED.replace("   ", " "), "in 1984, 12345 €"])
def test_text_becomes_the_same_tokens(tokenizer, found, text):
    assert found.encode(text) == tokenizer.encode(text)


def test_it_is_written_once_for_each_tokenizer_and_number_of_rows(tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    folder = tmp_path / "new" / "folder"
    first = vocabulary_gguf(open_tokenizer(model(tmp_path, 400), ""), folder)
    again = vocabulary_gguf(open_tokenizer(model(tmp_path, 400), ""), folder)
    padded = vocabulary_gguf(open_tokenizer(model(tmp_path, ROWS), ""), folder)
    assert first == again != padded
    assert sorted(folder.iterdir()) == sorted([first, padded])
    assert first.stat().st_mtime_ns <= padded.stat().st_mtime_ns


def test_a_folder_that_cannot_be_written_costs_only_grammar_and_dry(tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    (tmp_path / "file").write_text("in the way")
    assert vocabulary_gguf(open_tokenizer(model(tmp_path, 400), ""), tmp_path / "file") is None


def test_a_tokenizer_without_merges_has_none(tmp_path):
    path = byte_level(tmp_path / "tokenizer.json")
    config = json.loads(path.read_text())
    config["model"]["merges"] = []
    path.write_text(json.dumps(config))
    assert vocabulary_gguf(open_tokenizer(model(tmp_path, 400), ""), tmp_path / "made") is None
    assert not [*(tmp_path / "made").iterdir()]


def test_all_names_of_end_tokens_end_a_reply(tmp_path, opened):
    names = sorted(END_NAMES - {"<|end|>"})  # which another of them makes plain
    byte_level(tmp_path / "tokenizer.json", control=names)
    tokenizer = open_tokenizer(model(tmp_path, 400), "")
    found = opened(vocabulary_gguf(tokenizer, tmp_path))
    assert found.end_tokens == tokenizer.end_tokens == {*range(len(names))}


def test_a_vocabulary_that_llama_cpp_reads_otherwise_is_noticed(tmp_path):
    byte_level(tmp_path / "tokenizer.json")
    tokenizer = open_tokenizer(model(tmp_path, 400), "")
    path = vocabulary_gguf(tokenizer, tmp_path)
    check_vocabulary(tokenizer, path, TEXTS)
    tokenizer.pieces[300] += b"!"
    with pytest.raises(EngineError, match="token 300"):
        check_vocabulary(tokenizer, path)


def test_a_way_of_splitting_that_llama_cpp_lacks_is_noticed(tmp_path):
    split_at_e(byte_level(tmp_path / "tokenizer.json"))
    tokenizer = open_tokenizer(model(tmp_path, 400), "")
    with pytest.raises(EngineError, match="splits text otherwise"):
        check_vocabulary(tokenizer, vocabulary_gguf(tokenizer, tmp_path), TEXTS)


# What it is for


def test_a_grammar_allows_only_what_it_says(tokenizer, found):
    sampling = dataclasses.replace(DEFAULTS, grammar='root ::= "안녕, 你好" "!"', temperature=1.5)
    sampler = LlamaSampler(found, 64, sampling)
    random, written = np.random.default_rng(0), b""
    while (token := sampler.choose(random.standard_normal(found.size).astype("f4"))) not in (
        tokenizer.end_tokens
    ):
        written += tokenizer.decode(token)
    sampler.close()
    assert written.decode() == "안녕, 你好!"


def test_dry_stops_a_loop(tokenizer, found):
    loop = tokenizer.encode("one two three four five ") * 6
    logits = np.zeros(found.size, np.float32)
    logits[loop[0]] = 5
    drying = dataclasses.replace(DEFAULTS, temperature=0, dry_multiplier=4.0)
    for sampling, expected in ((dataclasses.replace(drying, dry_multiplier=0), True),
                               (drying, False)):  # fmt: skip
        sampler = LlamaSampler(found, 256, sampling, loop)
        assert (sampler.choose(logits) == loop[0]) is expected
        sampler.close()
