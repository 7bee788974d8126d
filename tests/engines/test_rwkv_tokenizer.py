"""Every text comes back byte for byte, and each model gets the tokenizer that belongs to it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.base import EngineError
from engines.rwkv.file import RwkvFile
from engines.rwkv.tokenizer import WorldTokenizer, open_tokenizer, world_vocabulary
from engines.tokenizer import Tokenizer
from tests.tiny_tokenizers import byte_level

WORLD_ROWS, NEOX_ROWS = 65_536, 50_277
MIXED = "User: 안녕하세요?\n\nAssistant: 你好，世界！\t1234 😀 ñ\x00\r\n   <|endoftext|>"


def model(folder: Path, rows: int, name: str = "model.pth") -> RwkvFile:
    """A model file with so many rows, of which nothing else matters here."""
    return RwkvFile(folder / name, "7", 2, 64, rows, None, {})


def decoded(tokenizer: Tokenizer, tokens: list[int]) -> bytes:
    return b"".join(map(tokenizer.decode, tokens))


@pytest.fixture(scope="module")
def world(tmp_path_factory) -> Tokenizer:
    return open_tokenizer(model(tmp_path_factory.mktemp("world"), WORLD_ROWS), "")


@pytest.fixture(scope="module")
def own(tmp_path_factory) -> Tokenizer:
    folder = tmp_path_factory.mktemp("own")
    byte_level(folder / "tokenizer.json")
    return open_tokenizer(model(folder, 400), "")


@pytest.fixture(params=["world", "own"])
def tokenizer(request) -> Tokenizer:
    found: Tokenizer = request.getfixturevalue(request.param)
    return found


text = st.text() | st.text(alphabet="안녕하세요 你好世界\n\t a<|>imendofstrx_", max_size=40)


@given(text=text)
@settings(max_examples=50, deadline=None)
def test_any_text_comes_back_from_the_world_vocabulary(world, text):
    tokens = world.encode(text)
    assert decoded(world, tokens) == text.encode()
    assert not {*tokens} & {*world.control.values()}


@given(text=text)
@settings(max_examples=50, deadline=None)
def test_any_text_comes_back_from_a_models_own_tokenizer(own, text):
    tokens = own.encode(text)
    assert decoded(own, tokens) == text.encode()
    assert not {*tokens} & {*own.control.values()}


@pytest.mark.soak
@given(text=text)
@settings(max_examples=5_000, deadline=None)
def test_thousands_of_texts_come_back(world, own, text):
    for tokenizer in (world, own):
        assert decoded(tokenizer, tokenizer.encode(text)) == text.encode()


def test_the_world_vocabulary_splits_as_the_rwkv_package_does(world):
    from rwkv.rwkv_tokenizer import TRIE_TOKENIZER

    reference = TRIE_TOKENIZER(str(world_vocabulary()))
    for sample in (MIXED, Path(__file__).read_text(encoding="utf-8"), " " * 1000, "=-" * 99):
        assert world.encode(sample) == reference.encode(sample)


@pytest.mark.parametrize("characters", ["뷁쾓힣", "齉龘靐", "😀🏳️‍🌈"])
def test_a_character_can_be_spread_over_tokens_and_comes_back(tokenizer, characters):
    tokens = tokenizer.encode(characters)
    assert len(tokens) > len(characters) / 2
    assert any(b"\xef\xbf\xbd" in t.decode(errors="replace").encode()
               for t in map(tokenizer.decode, tokens))  # fmt: skip
    assert decoded(tokenizer, tokens).decode() == characters


@pytest.mark.parametrize("name", ["<|endoftext|>", "<|im_end|>"])
def test_what_the_user_types_is_no_control_token(tokenizer, name):
    tokens = tokenizer.encode(f"a{name}b")
    assert decoded(tokenizer, tokens) == f"a{name}b".encode()
    assert not {*tokens} & {*tokenizer.control.values()}


def test_control_tokens_have_a_name_and_no_bytes(tokenizer):
    for name, token in tokenizer.control.items():
        assert tokenizer.name(token) == name
        assert tokenizer.decode(token) == b""


def test_the_end_of_text_ends_a_reply(tokenizer):
    assert tokenizer.control["<|endoftext|>"] == 0
    assert 0 in tokenizer.end_tokens


def test_a_chat_tokenizer_ends_a_reply_at_the_end_of_its_turn(own):
    assert own.end_tokens == {own.control["<|endoftext|>"], own.control["<|im_end|>"]}


def test_rows_that_pad_the_vocabulary_stand_for_nothing(tmp_path, world):
    byte_level(tmp_path / "tokenizer.json", tokens=400)
    padded = open_tokenizer(model(tmp_path, 448), "")
    assert (padded.size, world.size) == (448, WORLD_ROWS)
    assert all(padded.decode(token) == b"" for token in range(400, 448))
    assert all(world.decode(token) == b"" for token in range(65_530, WORLD_ROWS))
    assert all(padded.decode(token) for token in range(3, 400))


# Which tokenizer a model gets


def test_the_neox_vocabulary_is_found_beside_the_model_or_at_the_given_path(tmp_path):
    for folder in ("beside", "elsewhere"):
        (tmp_path / folder).mkdir()
        byte_level(tmp_path / folder / "20B_tokenizer.json", tokens=NEOX_ROWS)
    beside = open_tokenizer(model(tmp_path / "beside", NEOX_ROWS), "")
    given = tmp_path / "elsewhere" / "20B_tokenizer.json"
    elsewhere = open_tokenizer(model(tmp_path, 50_432), str(given))
    assert beside.fingerprint == elsewhere.fingerprint
    assert (beside.size, elsewhere.size) == (NEOX_ROWS, 50_432)


@pytest.mark.parametrize("rows", [NEOX_ROWS, 50_432])
def test_a_missing_neox_vocabulary_is_said_with_where_to_get_it(tmp_path, rows):
    with pytest.raises(EngineError, match=r"20B_tokenizer\.json.*beside the model.*ChatRWKV"):
        open_tokenizer(model(tmp_path, rows), "")


def test_a_tokenizer_named_as_the_model_goes_before_all_others(tmp_path):
    byte_level(tmp_path / "model.tokenizer.json", tokens=NEOX_ROWS, control=["<|endoftext|>"])
    byte_level(tmp_path / "20B_tokenizer.json", tokens=400)
    found = open_tokenizer(model(tmp_path, NEOX_ROWS), "")
    assert found.name(NEOX_ROWS - 1).isspace()


def test_a_missing_tokenizer_is_said_with_the_names_it_may_have(tmp_path):
    with pytest.raises(EngineError, match=r"1,234 tokens.*tokenizer\.json.*model\.tokenizer\.json"):
        open_tokenizer(model(tmp_path, 1234), "")


def test_a_given_path_that_leads_nowhere_is_said(tmp_path):
    with pytest.raises(EngineError, match=r"no file .*gone\.json.*`tokenizer`"):
        open_tokenizer(model(tmp_path, WORLD_ROWS), str(tmp_path / "gone.json"))


def test_the_tokenizer_of_a_larger_model_is_refused(tmp_path):
    byte_level(tmp_path / "tokenizer.json", tokens=400)
    with pytest.raises(EngineError, match="400 tokens, but the model has only 399"):
        open_tokenizer(model(tmp_path, 399), "")
    with pytest.raises(EngineError, match="65,530 tokens, but the model has only 1,000"):
        open_tokenizer(model(tmp_path, 1000), str(world_vocabulary()))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "damaged"),
        ("[]", "no tokenizer"),
        ("{}", "not a byte-level tokenizer"),
        ('{"model": {"type": "WordLevel", "vocab": {}}}', "not a byte-level tokenizer"),
        ('{"pre_tokenizer": {"type": "ByteLevel"}, "model": {}}', "cannot be used"),
        ('{"pre_tokenizer": 1, "added_tokens": 2, "model": {}}', "not a byte-level tokenizer"),
    ],
)
def test_a_tokenizer_that_cannot_be_used_is_refused_with_a_clear_word(tmp_path, content, message):
    (tmp_path / "tokenizer.json").write_text(content)
    with pytest.raises(EngineError, match=message):
        open_tokenizer(model(tmp_path, 400), "")


@pytest.mark.parametrize("content", ["", "1 'a' 1\n", "1 __import__('os') 1\n", "no numbers\n"])
def test_a_damaged_world_vocabulary_is_refused_and_never_run(tmp_path, content):
    (tmp_path / "vocabulary.txt").write_text(content)
    with pytest.raises(EngineError, match=r"vocabulary\.txt is"):
        WorldTokenizer(tmp_path / "vocabulary.txt", WORLD_ROWS)


# What else a tokenizer brings


def test_the_template_and_the_end_token_come_from_the_settings_beside_the_tokenizer(tmp_path):
    beside = {"chat_template": "T", "eos_token": {"content": "<|im_start|>"}}
    byte_level(tmp_path / "model.tokenizer.json", settings=beside)
    found = open_tokenizer(model(tmp_path, 400), "")
    assert found.template_source == "T"
    assert found.control["<|im_start|>"] in found.end_tokens


def test_the_template_may_lie_in_the_tokenizer_itself(tmp_path):
    byte_level(tmp_path / "tokenizer.json", chat_template="T", eos_token="<|im_end|>")
    assert open_tokenizer(model(tmp_path, 400), "").template_source == "T"


def test_of_several_templates_the_default_one_is_taken(tmp_path):
    several = [{"name": "tools", "template": "A"}, {"name": "default", "template": "B"}]
    byte_level(tmp_path / "tokenizer.json", settings={"chat_template": several})
    assert open_tokenizer(model(tmp_path, 400), "").template_source == "B"


def test_an_end_token_that_the_file_forgot_to_mark_is_no_text(tmp_path):
    path = byte_level(
        tmp_path / "tokenizer.json",
        control=["<|endoftext|>", "<stop>", "<other>"],
        settings={"eos_token": "<stop>"},
    )
    config = json.loads(path.read_text())
    for token in config["added_tokens"]:
        token["special"] = False
    path.write_text(json.dumps(config))
    found = open_tokenizer(model(tmp_path, 400), "")
    assert found.control == {"<|endoftext|>": 0, "<stop>": 1}
    assert (found.end_tokens, found.eos) == ({0, 1}, 1)
    assert 1 not in found.encode("<stop>")


def test_tokenizers_that_split_alike_have_one_fingerprint_and_others_not(tmp_path, world, own):
    byte_level(tmp_path / "tokenizer.json", settings={"chat_template": "other"})
    again = open_tokenizer(model(tmp_path, 400), "")
    byte_level(tmp_path / "tokenizer.json", tokens=420)
    other = open_tokenizer(model(tmp_path, 420), "")
    assert again.fingerprint == own.fingerprint
    assert len({world.fingerprint, own.fingerprint, other.fingerprint}) == 3
