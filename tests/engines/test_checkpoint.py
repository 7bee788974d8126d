"""Llama-2 and Mistral as their makers distribute them give the same logits as GGUF; whatever is
wrong with the files is told in words."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.backends import llama
from engines.base import EngineError
from engines.checkpoint.gguf import model_name
from engines.checkpoint.params import read_params
from engines.checkpoint.sentencepiece import SentencePiece, read_sentencepiece
from engines.protocol import Conversation, Message, ModelSpec
from engines.templates import TEMPLATE_NAMES, open_template, template_text
from tests import tiny_checkpoints
from tests.engines.chats import Chat
from tests.engines.conversions import converted, facts_of, last_logits, opened, peak_bytes
from tests.tiny_checkpoints import (
    META,
    MISTRAL,
    ROWS,
    checkpoint,
    logits,
    pieces,
    reference_tokenizer,
    write_sentencepiece,
)

pytestmark = pytest.mark.usefixtures("short_sample")
TOLERANCE = {"F32": 1e-4, "F16": 0.03, "BF16": 0.1, "Q8_0": 0.4}
"""Largest difference of a logit, in standard deviations of all of them."""
TOKENS = [int(token) for token in np.random.default_rng(1).integers(259, 430, 40)]
GROUPED = META | {"n_kv_heads": 4}
INST = ("[INST]", "[/INST]")
TEXTS = (
    "Hello there, who are you?", "안녕하세요, 세계! 🎉", "你好，世界！",
    "  two  spaces\n\nand a tab\t", "<s>hi</s> <0x0A> [INST]", "x", "\n", "e\u0301 ﬁ Ⅷ",
)  # fmt: skip


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    """Two shards, grouped queries."""
    folder = tmp_path_factory.mktemp("meta") / "tiny-chat"
    checkpoint(folder, GROUPED, shards=2)
    return folder


@pytest.fixture
def changed(source, tmp_path) -> Path:
    """A copy to be spoilt."""
    return Path(shutil.copytree(source, tmp_path / "copy" / source.name))


def distance(found: Any, wanted: torch.Tensor) -> float:
    """The largest difference, in standard deviations."""
    return float(np.abs(found - wanted.numpy()).max() / wanted.std())


def refusal(source: Path, tmp_path: Path, kind: str = "F16", **more: str) -> str:
    """What is said; the source stays as it is."""
    before = digests(source)
    with pytest.raises(EngineError) as refused:
        converted(source, tmp_path / "m.gguf", kind, **more)
    assert digests(source) == before
    return str(refused.value)


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


# Logits


@pytest.mark.parametrize(
    ("params", "shards"),
    [
        (META, 1), (META, 4), (GROUPED, 2), (GROUPED, 4), (MISTRAL, 1),
        (META | {"rope_theta": 1e6, "norm_eps": 1e-6}, 2),
        (MISTRAL | {"head_dim": 64, "n_heads": 2, "n_kv_heads": 1, "n_layers": 3}, 1),
    ],
)  # fmt: skip
def test_logits_are_those_of_the_makers_formulas(params, shards, tmp_path):
    weights = checkpoint(tmp_path / "m", params, shards=shards)
    found = last_logits(converted(tmp_path / "m", tmp_path / "m.gguf", "F32"), TOKENS)
    assert distance(found, logits(weights, params, TOKENS)) < TOLERANCE["F32"]


@pytest.fixture(scope="module")
def expected() -> torch.Tensor:
    weights = tiny_checkpoints.random_weights(GROUPED, ROWS, 512, torch.bfloat16)
    return logits(weights, GROUPED, TOKENS)


@pytest.mark.parametrize("kind", [kind for kind in TOLERANCE if kind != "F32"])
def test_logits_agree_within_the_tolerance_of_the_type(source, kind, expected, tmp_path):
    found = last_logits(converted(source, tmp_path / "m.gguf", kind), TOKENS)
    assert distance(found, expected) < TOLERANCE[kind]


@pytest.mark.parametrize(("kind", "likeness"), [("Q6_K", 0.98), ("Q4_K_M", 0.75)])
def test_fewer_bits_say_nearly_the_same(source, kind, likeness, expected, tmp_path):
    found = last_logits(converted(source, tmp_path / "m.gguf", kind), TOKENS)
    assert np.corrcoef(found, expected)[0, 1] > likeness


def test_however_the_model_is_cut_the_file_is_the_same(tmp_path):
    """Also with the turns of RoPE in every layer, as the first Llama has them."""
    files = []
    for shards in (1, 2, 4):
        folder = tmp_path / str(shards) / "m"
        checkpoint(
            folder, META, shards=shards, rope="layers.{}.attention.inner_attention.rope.freqs"
        )
        files.append(converted(folder, tmp_path / "m.gguf").read_bytes())
    checkpoint(tmp_path / "m", META)
    files.append(converted(tmp_path / "m", tmp_path / "m.gguf").read_bytes())
    assert files == files[:1] * 4


@pytest.mark.parametrize("aligned", [True, False])
def test_safetensors_give_the_same_file_as_a_pth(aligned, tmp_path):
    from safetensors.torch import save_file

    weights = checkpoint(tmp_path / "m", MISTRAL)
    wanted = converted(tmp_path / "m", tmp_path / "wanted.gguf").read_bytes()
    (tmp_path / "m" / "consolidated.00.pth").unlink()
    path = tmp_path / "m" / "consolidated.safetensors"
    save_file(weights, path)
    if not aligned:
        data = path.read_bytes()
        size = int.from_bytes(data[:8], "little")
        table, numbers = data[8 : 8 + size], data[8 + size :]
        path.write_bytes((size + 1).to_bytes(8, "little") + table + b" " + numbers)
    assert converted(tmp_path / "m", tmp_path / "m.gguf").read_bytes() == wanted
    damaged = path.read_bytes()[:-1000]
    path.write_bytes(damaged)
    assert "damaged or cut short" in refusal(tmp_path / "m", tmp_path)


# Tokens


def test_texts_become_the_tokens_of_the_same_merges_elsewhere(source, tmp_path):
    engine = opened(converted(source, tmp_path / "m.gguf"))
    reference = reference_tokenizer(pieces())
    for text in TEXTS:
        assert engine.encode(text) == reference.encode(text).ids
        assert not {*engine.encode(text)} & {*engine.control_tokens.values()}
    engine.close()


def test_rows_without_a_token_are_filled_up(source, tmp_path):
    engine = opened(converted(source, tmp_path / "m.gguf"))
    assert engine.info.vocabulary == ROWS > len(pieces())
    assert (engine.name(len(pieces())), engine.decode(ROWS - 1)) == (f"[PAD{len(pieces())}]", b"")
    engine.close()


def test_control_tokens_of_later_tokenizers_are_control_tokens(tmp_path):
    checkpoint(tmp_path / "m", MISTRAL)
    write_sentencepiece(tmp_path / "m" / "tokenizer.model.v3", pieces(INST))
    engine = opened(converted(tmp_path / "m", tmp_path / "m.gguf"))
    assert engine.control_tokens == {"<s>": 1, "</s>": 2, "[INST]": 3, "[/INST]": 4}
    engine.close()


@pytest.mark.parametrize(("version", "control"), [("v0.2", ()), ("v0.3", INST)])
def test_a_conversation_becomes_the_tokens_of_mistrals_own_encoding(version, control, tmp_path):
    """Of InstructTokenizerV1 and V3 in mistral-common: each text is encoded by itself.

    There the system prompt of V3 goes with the last message; with one message it is the first.
    """
    source = tmp_path / f"Mistral-7B-Instruct-{version}"
    checkpoint(source, MISTRAL, control=control)
    encode = reference_tokenizer(pieces(control)).encode
    chat = Chat(converted(source, tmp_path / "m.gguf"))

    def asked(text: str) -> list[int]:
        return [3, *encode(text).ids, 4] if control else encode(f"[INST] {text} [/INST]").ids

    hello, hi, how = "Hello there", "Hi, who are you?", "안녕 🎉\n\nx"
    said = (Message("1", "user", hello), Message("2", "assistant", hi), Message("3", "user", how))
    expected = [1, *asked(hello), *encode(hi).ids, 2, *asked(how)]
    assert chat.window.fit(Conversation(said)).tokens == expected
    first = Conversation(said[:1], system_prompt="Be kind.")
    assert chat.window.fit(first).tokens == [1, *asked(f"Be kind.\n\n{hello}")]
    chat.engine.close()


def test_the_tokenizer_may_lie_above_the_model_or_be_named(changed, tmp_path):
    beside = changed / "tokenizer.model"
    above = Path(beside.replace(changed.parent / "tokenizer.model"))
    wanted = converted(changed, tmp_path / "m.gguf").read_bytes()
    named = Path(above.replace(tmp_path / "named.model"))
    assert "There is no tokenizer.model in" in refusal(changed, tmp_path)
    assert "There is no file nowhere" in refusal(changed, tmp_path, tokenizer="nowhere")
    found = converted(changed, tmp_path / "m.gguf", tokenizer=str(named))
    assert found.read_bytes() == wanted


# What else is in the file


@pytest.mark.parametrize(
    ("params", "length"),
    [
        (META, 4096), (META | {"norm_eps": 1e-6}, 2048), (META | {"rope_theta": 1e6}, 16_384),
        (MISTRAL, 32_768), (MISTRAL | {"sliding_window": 4096}, 4096),
        (MISTRAL | {"sliding_window": "4096"}, 4096),
        (MISTRAL | {"sliding_window": None, "max_position_embeddings": 8192}, 8192),
    ],
)  # fmt: skip
def test_the_length_is_what_the_model_was_trained_with(params, length, tmp_path):
    (tmp_path / "params.json").write_text(json.dumps(params))
    assert read_params(tmp_path).trained_length == length


def test_a_sliding_window_is_told(changed, tmp_path):
    params = json.dumps(GROUPED | {"sliding_window": 4096})
    (changed / "params.json").write_text(params)
    facts = dict(facts_of(changed, tmp_path / "m.gguf"))
    assert "up to 4,096 tokens" in facts["Window"]


def test_a_norm_that_meta_had_wrong_at_first_is_told(changed, tmp_path):
    (changed / "params.json").write_text(json.dumps(GROUPED | {"norm_eps": 1e-6}))
    facts = dict(facts_of(changed, tmp_path / "m.gguf"))
    assert "params.json says norm_eps 1e-06" in facts["Norm"]
    base = dict(facts_of(changed, tmp_path / "m.gguf", template="none"))
    assert "Norm" not in base


def test_the_file_says_what_it_is(source, tmp_path):
    info = llama.inspect(ModelSpec("m", "llama", str(converted(source, tmp_path / "m.gguf"))))
    assert (info.architecture, info.layers, info.vocabulary) == ("llama", 2, ROWS)
    assert info.description.startswith("tiny-chat (llama 1.4M ")
    assert info.metadata["general.size_label"] == "1M"
    assert (info.bos, info.eos) == ("<s>", "</s>")
    assert info.trained_length == 4096


@pytest.mark.parametrize(
    ("name", "params", "given", "template"),
    [
        ("llama-2-7b-chat", META, "", "llama-2"), ("llama-2-7b", META, "", "none"),
        ("Mistral-7B-Instruct-v0.2", MISTRAL, "", "mistral"), ("mistral-7B", MISTRAL, "", "none"),
        ("llama-2-7b-chat", META, "none", "none"), ("mine", META, "vicuna", "vicuna"),
    ],
)  # fmt: skip
def test_the_folders_name_tells_the_template_unless_one_is_named(
    name, params, given, template, tmp_path
):
    folder = tmp_path / name
    checkpoint(folder, params | {"n_layers": 1})
    target = tmp_path / "m.gguf"
    facts = dict(facts_of(folder, target, template=given))
    told = "" if given else ", by the folder's name; --template writes another one"
    assert facts["Template"] == f"{template}{told}"
    found = llama.inspect(ModelSpec("m", "llama", str(target))).template_source
    assert found == template_text(template)
    assert bool(found) is (template in TEMPLATE_NAMES)


@pytest.mark.parametrize("name", ["llama-2", "mistral", "mistral-v3"])
def test_the_template_in_the_file_writes_what_the_named_one_does(name):
    """Other programs have nothing but the file."""
    said = [
        Message("1", "user", "Hello"),
        Message("2", "assistant", "Hi."),
        Message("3", "user", "?"),
    ]
    told = Conversation(tuple(said), system_prompt="Be kind.")
    texts = []
    for chosen, source in ((name, ""), ("auto", template_text(name))):
        template = open_template(
            chosen, own_source=source, bos="<s>", eos="</s>", control_tokens={"<s>": 1, "</s>": 2}
        )
        texts.append("".join(part.text for part in template.segments(told, continues=False)))
    assert texts[0] == texts[1]
    assert "[INST]" in texts[0]


def test_a_template_that_there_is_not_is_told(source, tmp_path):
    assert "did you mean mistral?" in refusal(source, tmp_path, template="mistrl")


def test_in_the_hubs_cache_the_repository_is_the_name():
    folder = Path("/cache/models--mistralai--Mistral-7B-v0.1/snapshots/26bca36")
    assert model_name(folder) == "Mistral-7B-v0.1"


def test_any_of_the_weight_files_stands_for_its_folder(source, tmp_path):
    wanted = converted(source, tmp_path / "wanted.gguf").read_bytes()
    found = converted(source / "consolidated.01.pth", tmp_path / "m.gguf")
    assert found.read_bytes() == wanted


# Before it is converted


def test_info_says_that_it_can_be_converted_and_how(source):
    info = llama.inspect(ModelSpec("m", "llama", str(source)))
    assert info.description == "to be converted: llama 1.4M, 2 of its makers' files"
    assert (info.layers, info.vocabulary, info.template) == (2, ROWS, "llama-2")
    assert f"llmtui models convert {source} tiny-chat.Q4_K_M.gguf" in info.notes[0]


def test_to_load_it_is_refused_with_what_to_do(source):
    with pytest.raises(EngineError, match=rf"llmtui models convert {source} NAME\.gguf"):
        llama.load(ModelSpec("m", "llama", str(source)), lambda _: None)


# What cannot be converted


def gone(name: str) -> Callable[[Path], Any]:
    return lambda folder: (folder / name).unlink()


def holding(name: str, content: bytes) -> Callable[[Path], Any]:
    return lambda folder: (folder / name).write_bytes(content)


def cut(name: str, share: float) -> Callable[[Path], Any]:
    def spoil(folder: Path) -> None:
        data = (folder / name).read_bytes()
        (folder / name).write_bytes(data[: int(share * len(data))])

    return spoil


def params(**changes: Any) -> Callable[[Path], Any]:
    return holding("params.json", json.dumps(GROUPED | changes).encode())


def shard(change: Callable[[dict[str, Any]], Any]) -> Callable[[Path], Any]:
    """The second shard with other contents."""

    def spoil(folder: Path) -> None:
        weights = torch.load(folder / "consolidated.01.pth")
        change(weights)
        torch.save(weights, folder / "consolidated.01.pth")

    return spoil


def tokenizer(vocabulary: list[Any], **more: Any) -> Callable[[Path], Any]:
    return lambda folder: write_sentencepiece(folder / "tokenizer.model", vocabulary, **more)


def one_of_four(folder: Path) -> None:
    """As where a download was stopped after two of four."""
    shutil.rmtree(folder)
    checkpoint(folder, GROUPED, shards=4)
    for number in (2, 3):
        (folder / f"consolidated.0{number}.pth").unlink()


def first_is_third(folder: Path) -> None:
    (folder / "consolidated.01.pth").rename(folder / "consolidated.02.pth")


def with_code(folder: Path) -> None:
    torch.save({"norm.weight": print}, folder / "consolidated.00.pth")


WQ, NORM = "layers.0.attention.wq.weight", "layers.1.ffn_norm.weight"
BYTES = [piece for piece in pieces() if piece[0] != "<0x41>"]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (gone("consolidated.00.pth"), r"consolidated\.00\.pth is missing: there is a "),
        (first_is_third, r"consolidated\.01\.pth is missing: there is a consolidated\.02\.pth"),
        (gone("consolidated.01.pth"), r"00\.pth is one of 2 shards, and 1 are there"),
        (one_of_four, r"00\.pth is one of 4 shards, and 2 are there"),
        (gone("params.json"), r"no params\.json in .*from where the weights are from"),
        (holding("params.json", b"{"), r"params\.json is damaged: it is no table"),
        (holding("params.json", b"[" * 5000), r"params\.json is damaged"),
        (params(moe={"num_experts": 8}), r"params\.json: it is a mixture of experts"),
        (params(use_scaled_rope=True), r"`use_scaled_rope` is nothing that a Llama-2"),
        (params(n_heads="x8"), r"`n_heads` has to be a number above 0, and is 'x8'"),
        (params(n_heads=0), r"`n_heads` has to be a number above 0, and is 0"),
        (params(norm_eps="1e-5"), r"`norm_eps` has to be a number"),
        (params(dim=1 << 40), r"`dim` has to be a number"),
        (params(n_kv_heads=3), r"8 heads, 3 key-value heads and a width of 256 do not fit"),
        (params(vocab_size=400), r"output\.weight is 256 x 256, and all of it should be 400 x 256"),
        (params(n_layers=3), r"incomplete: it has no layers\.2\.attention\.wo\.weight"),
        (params(n_layers=1), r"no place for layers\.1\.attention"),
        (params(dim=128), r"tok_embeddings\.weight is 512 x 128, and all.*should be 512 x 128"),
        (gone("tokenizer.model"), r"no tokenizer\.model in .*--tokenizer"),
        (holding("tokenizer.model", b"IQ== 0\nIg== 1\n"), r"one of tiktoken, as Llama 3 has it"),
        (holding("tokenizer.model", b""), r"no SentencePiece model\. Download"),
        (holding("tokenizer.model", b"version https://git-lfs"), r"no SentencePiece model"),
        (cut("tokenizer.model", 0.7), r"tokenizer\.model is damaged"),
        (tokenizer(pieces(), model_type=1), r"another kind than Llama's and Mistral's"),
        (tokenizer(BYTES), r"its tokens for bytes"),
        (tokenizer(pieces(["a" * n for n in range(90, 200)])), r"546 tokens.* only 512"),
        (cut("consolidated.01.pth", 0.6), r"01\.pth is damaged or cut short"),
        (holding("consolidated.01.pth", b"version https://git-lfs"), r"a web page or a pointer"),
        (holding("consolidated.01.pth", b"junk" * 99), r"01\.pth is no file of tensors"),
        (with_code, r"00\.pth is refused: it holds program code"),
        (shard(lambda w: w.pop(NORM)), r"01\.pth is incomplete: it has no layers\.1\.ffn_norm"),
        (shard(lambda w: w.update(x=w[WQ])), r"01\.pth is no plain Llama.*no place for x"),
        (shard(lambda w: w.update({WQ: w[WQ][1:]})), r"wq\.weight is 127 x 256, and all of it"),
        (shard(lambda w: w.update({WQ: w[WQ].to(torch.int8)})), r"quantised already.*int8"),
        (shard(lambda w: w[WQ].fill_(torch.nan)), r"wq\.weight has numbers that F16 cannot hold"),
        (shard(lambda w: w[WQ].fill_(1e6)), r"F16 cannot hold\. Convert with --type BF16"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told(changed, spoil, message, tmp_path):
    spoil(changed)
    said = refusal(changed, tmp_path)
    assert not (tmp_path / "m.gguf.scratch").exists()
    assert re.search(message, said), said


def test_other_layouts_are_told_apart(tmp_path):
    (tmp_path / "m").mkdir()
    assert "no consolidated.00.pth and no consolidated.safetensors" in _no_weights(tmp_path)
    (tmp_path / "m" / "config.json").write_text("{}")
    assert "those of transformers" in _no_weights(tmp_path)
    (tmp_path / "m" / "consolidated-00001-of-00002.safetensors").write_text("")
    assert "as one file is read" in _no_weights(tmp_path)


def _no_weights(tmp_path: Path) -> str:
    (tmp_path / "m" / "params.json").write_text(json.dumps(META))
    return refusal(tmp_path / "m", tmp_path)


def test_a_tekken_tokenizer_is_told(changed, tmp_path):
    (changed / "tokenizer.model").rename(changed / "tekken.json")
    assert "of another kind, tekken.json" in refusal(changed, tmp_path)


def test_a_disk_that_is_too_small_is_told_before_anything_is_written(source, tmp_path, monkeypatch):
    free = shutil.disk_usage(tmp_path)._replace(free=2 << 20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)
    assert "not enough room" in refusal(source, tmp_path)
    assert not (tmp_path / "m.gguf").exists()


# Tokenizers of strangers


def test_a_tokenizer_that_changes_texts_is_told(changed, tmp_path):
    tokenizer(pieces(), normalizer=b"\x12\x03abc\x20\0")(changed)
    assert "changes some texts" in dict(facts_of(changed, tmp_path / "m.gguf"))["Tokenizer"]


def _whatever_is_damaged(path: Path, places: list[tuple[float, int]]) -> None:
    """Raises nothing but EngineError for a file with other bytes at some places."""
    data = bytearray(path.read_bytes())
    for place, byte in places:
        data[int(place * (len(data) - 1))] = byte
    path.with_name("damaged").write_bytes(data)
    with contextlib.suppress(EngineError):
        assert isinstance(read_sentencepiece(path.with_name("damaged")), SentencePiece)


PLACES = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=4)


@pytest.fixture(scope="module")
def healthy(tmp_path_factory) -> Path:
    return write_sentencepiece(tmp_path_factory.mktemp("t") / "tokenizer.model", pieces())


@settings(max_examples=40, deadline=None)
@given(PLACES)
def test_a_damaged_tokenizer_is_read_or_refused(healthy, places):
    _whatever_is_damaged(healthy, places)


@pytest.mark.soak
@settings(max_examples=10_000, deadline=None)
@given(PLACES)
def test_ten_thousand_damaged_tokenizers_are_read_or_refused(healthy, places):
    _whatever_is_damaged(healthy, places)


# Memory


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_stays_near_the_largest_tensor(short_sample, tmp_path):
    """Which is joined of two shards; all of them together are four times as large."""
    large = META | {"dim": 512, "n_layers": 8}
    checkpoint(tmp_path / "m", large, shards=2, rows=20_000, feed=2048)
    largest = 20_000 * 512 * 2
    assert sum(path.stat().st_size for path in (tmp_path / "m").iterdir()) > 4 * largest
    (peak,) = peak_bytes(tmp_path / "m", tmp_path / "m.gguf", short_sample, "F16")
    assert 0.25 * largest < peak < 1.8 * largest
