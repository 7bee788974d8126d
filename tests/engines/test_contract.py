"""What every engine promises, whatever it is made of: one test for all of them.

Models behind a server have no tokens here: `test_remote_server.py` holds them to the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engines.base import Cancelled, EngineError
from engines.options import ENGINE_OF_ENDING
from engines.protocol import Adjusted, Conversation, Message, ModelSpec, Notice
from engines.registry import backend
from engines.reply import Control
from engines.sampling import FIELDS, SamplingParams
from tests import tiny_hf
from tests.engines.chats import Chat, end_of, text_of, tokens_of
from tests.engines.retelling import BUILDERS, GREEDY, Kind, Kinds, drafting, pth, transformers

KINDS: dict[str, Callable[[Path], Kind]] = {
    "attention": BUILDERS["grouped_query"],
    "sliding_window": BUILDERS["sliding_window"],
    "drafting": drafting,
    "recurrent": BUILDERS["mamba"],
    "hybrid": BUILDERS["hybrid"],
    **{f"rwkv{version}": pth(version) for version in ("4", "5.2", "6", "7")},
    "hf neox": transformers(tiny_hf.neox, (1.0, 0.5), dtype="fp32"),
    "hf neox nf4": transformers(tiny_hf.neox, (1.0, 0.0), dtype="bf16", quantization="nf4"),
    "hf llama": transformers(tiny_hf.llama, dtype="bf16"),
    "hf sliding_window": BUILDERS["hf sliding_window"],
    "rwkv4 int4": lambda path: replace(pth("4")(path), options={"strategy": "cpu int4"}),
    "echo": lambda _: Kind(Path(), greedy=GREEDY.replace(ignore_eos=False)),
}
MORE: dict[str, Callable[[Path], Kind]] = {
    "hf neox bf16": transformers(tiny_hf.neox, (1.0, 0.5), dtype="bf16"),
    "hf llama fp32": transformers(tiny_hf.llama, dtype="fp32"),
    "hf llama nf4": transformers(tiny_hf.llama, dtype="bf16", quantization="nf4"),
    "hf sliding_window bf16": transformers(tiny_hf.mistral, dtype="bf16"),
    "hf sliding_window nf4": transformers(tiny_hf.mistral, dtype="bf16", quantization="nf4"),
}
"""The rest of all types of all models: in `make soak` only."""
MODELS = [name for name in KINDS if name != "echo"]
MODELS += [pytest.param(name, marks=pytest.mark.soak) for name in MORE]  # type: ignore[misc]
every_model = pytest.mark.parametrize("name", MODELS)
every_engine = pytest.mark.parametrize("name", [*MODELS, "echo"])
SAID = Conversation((Message("u", "user", "These are some words to begin with. " * 4),))
LENGTH = 24

Start = Callable[..., Chat]


def never() -> None:
    """A check that lets everything go on."""


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    return Kinds(tmp_path_factory.mktemp("models"), KINDS | MORE)


@pytest.fixture
def start(kinds: Kinds) -> Iterator[Start]:
    """Opens a model with a message waiting to be answered."""
    chats = []

    def opened(name: str, **options: Any) -> Chat:
        chats.append(kinds[name].open(None, **options))
        chats[-1].conversation = SAID
        return chats[-1]

    yield opened
    for chat in chats:
        chat.engine.close()


@pytest.fixture
def greedy(kinds: Kinds, name: str) -> SamplingParams:
    return kinds[name].greedy.replace(max_tokens=LENGTH)


@pytest.fixture
def wild(greedy: SamplingParams) -> SamplingParams:
    return greedy.replace(temperature=1.2, top_k=0, min_p=0, seed=7)


def at_poll(number: int, act: Callable[[Control], None]) -> Callable[[Control], None]:
    """Something that the user does when the engine looks up for the nth time."""
    calls = iter(range(10**6))

    def poll(control: Control) -> None:
        if next(calls) == number:
            act(control)

    return poll


def cancel(control: Control) -> None:
    control.cancelled = True


# Text


@every_engine
def test_text_comes_back_and_never_becomes_a_control_token(start: Start, name: str) -> None:
    engine = start(name).engine
    controls = " ".join(engine.control_tokens)
    for text in ("hello there", "한국어 中文 👩‍👩‍👧", controls, " a  b", "a\n\nb\t", ""):
        tokens = engine.encode(text, first=False)
        assert b"".join(map(engine.decode, tokens)).decode() == text
        assert not set(tokens) & set(engine.control_tokens.values())
    assert not any(map(engine.decode, engine.control_tokens.values()))


@every_engine
def test_the_text_of_a_reply_is_that_of_its_tokens(
    start: Start, name: str, greedy: SamplingParams
) -> None:
    chat = start(name)
    events = chat.reply(greedy)
    assert text_of(events) == b"".join(map(chat.engine.decode, tokens_of(events))).decode()
    assert end_of(events).stats.output_tokens == len(tokens_of(events)) > 0


@every_engine
def test_a_reply_ends_after_so_many_tokens(start: Start, name: str, greedy: SamplingParams) -> None:
    chat = start(name)
    for count in (1, 7):
        events = chat.reply(greedy.replace(max_tokens=count))
        assert end_of(events).reason == "length"
        assert len(tokens_of(events)) == count


@every_engine
def test_a_reply_ends_before_a_stop_string(start: Start, name: str, greedy: SamplingParams) -> None:
    chat = start(name)
    text = text_of(chat.reply(greedy))
    stop = text[len(text) // 2 :][:5]
    events = chat.reply(greedy.replace(stop=(stop,)))
    assert end_of(events).reason == "stop"
    assert text_of(events) == text[: text.index(stop)]


# The user interferes


@every_engine
def test_a_prefill_can_be_stopped_and_what_follows_is_right(
    start: Start, name: str, greedy: SamplingParams
) -> None:
    long = replace(SAID, messages=(Message("u", "user", "These are many words. " * 60),))
    options = {} if name == "echo" else {"prefill_chunk": 32}
    chat, other = start(name, **options), start(name, **options)
    chat.conversation = other.conversation = long
    ended = end_of(chat.reply(greedy, at_poll(5, cancel)))
    assert ended.reason == "cancelled"
    assert ended.stats.output_tokens == 0
    done = len(chat.engine.tokens)
    evaluated = other.reply(greedy)
    assert list(chat.engine.tokens) == list(other.engine.tokens)[:done]
    assert done < end_of(evaluated).stats.prompt_tokens
    assert tokens_of(chat.reply(greedy)) == tokens_of(evaluated)


@every_engine
def test_a_stopped_reply_keeps_its_text_and_can_be_continued(
    start: Start, name: str, greedy: SamplingParams
) -> None:
    chat, other = start(name), start(name)
    expected = tokens_of(other.reply(greedy))
    polls = other.decoded if name == "echo" else 0  # it looks up at each token that it reads
    begun = chat.reply(greedy, at_poll(polls - LENGTH + 10 if polls else 10, cancel))
    assert end_of(begun).reason == "cancelled"
    count = len(tokens_of(begun))
    assert 0 < count < LENGTH
    assert tokens_of(begun) == expected[:count]
    partial = Message(
        "a", "assistant", text_of(begun), tokens=tokens_of(begun),
        tokenizer=chat.engine.info.tokenizer,
    )  # fmt: skip
    chat.conversation = replace(SAID, messages=(*SAID.messages, partial))
    rest = chat.reply(greedy.replace(max_tokens=LENGTH - count), continues=True)
    assert tokens_of(rest) == expected[count:]


@every_model
def test_parameters_can_be_changed_in_the_middle_and_the_reply_made_again(
    start: Start, name: str, wild: SamplingParams
) -> None:
    chat = start(name)
    other = wild.replace(temperature=0.4, repeat_penalty=1.3, penalty_decay=0.99)
    other = other.replace(presence_penalty=1.0)

    def change(control: Control) -> None:
        control.sampling = other

    plain = tokens_of(start(name).reply(wild))
    events = chat.reply(wild, at_poll(10, change))
    (adjusted,) = (event for event in events if isinstance(event, Adjusted))
    index = adjusted.token_index
    assert 0 < index < LENGTH
    assert tokens_of(events)[:index] == plain[:index]
    assert tokens_of(events) != plain
    again = start(name).reply(wild, changes=((index, other),))
    assert tokens_of(again) == tokens_of(events)


@every_model
@pytest.mark.parametrize("fading", [1.0, 0.98])
def test_changing_to_equal_values_changes_nothing(
    start: Start, name: str, wild: SamplingParams, fading: float
) -> None:
    chat = start(name)
    same = wild.replace(presence_penalty=0.5, frequency_penalty=0.5, penalty_decay=fading)

    def change(control: Control) -> None:
        control.sampling = same.replace()

    plain = start(name).reply(same)
    events = chat.reply(same, at_poll(10, change))
    assert tokens_of(events) == tokens_of(plain)
    assert not [event for event in events if isinstance(event, Adjusted)]


# The same again


@every_model
def test_a_seed_repeats_a_reply_and_another_does_not(
    start: Start, name: str, wild: SamplingParams
) -> None:
    one, other = start(name), start(name)
    expected = tokens_of(one.reply(wild))
    assert tokens_of(other.reply(wild)) == expected
    assert tokens_of(one.reply(wild.replace(seed=8))) != expected


@every_model
def test_another_reply_goes_back_to_the_end_of_the_prompt(
    start: Start, name: str, greedy: SamplingParams
) -> None:
    chat = start(name)
    first = chat.reply(greedy)
    decoded = chat.decoded
    second = chat.reply(greedy)
    assert tokens_of(second) == tokens_of(first)
    assert chat.decoded - decoded <= LENGTH
    assert end_of(second).stats.reused_tokens == end_of(second).stats.prompt_tokens - 1


@every_model
def test_rewinding_leaves_what_was_there_at_that_length(start: Start, name: str) -> None:
    engine, fresh = start(name).engine, start(name).engine
    tokens = engine.encode("The same words again and again. " * 8)
    for each in (engine, fresh):
        each.evaluate(tokens[:50], never)
    engine.mark()
    engine.evaluate(tokens[50:], never)
    assert engine.rewind(50) == 50
    assert list(engine.tokens) == tokens[:50]
    for each in (engine, fresh):
        each.evaluate(tokens[60:70], never)
    assert np.array_equal(engine.last_logits(), fresh.last_logits())
    left = engine.rewind(55)
    assert left <= 55
    assert list(engine.tokens) == [*tokens[:50], *tokens[60:70]][:left]


@every_model
def test_a_saved_state_goes_on_exactly_in_another_engine(start: Start, name: str) -> None:
    engine, other = start(name).engine, start(name).engine
    tokens = engine.encode("The same words again and again. " * 8)[: other.longest_piece]
    for start_of, stop in ((0, 20), (20, len(tokens) - 1)):
        engine.evaluate(tokens[start_of:stop], never)
        state = engine.save(0 if engine.state_kind == "recurrent" else start_of, stop)
        if engine.state_kind == "recurrent":
            other.rewind(0)
            assert other.load(0, tokens[:stop], state)
        else:
            assert other.load(start_of, tokens[start_of:stop], state)
    for token in (tokens[-1], 300, 301):
        for each in (engine, other):
            each.evaluate([token], never)
        assert np.array_equal(engine.last_logits(), other.last_logits())
    assert list(engine.tokens) == list(other.tokens)


@every_model
def test_what_is_no_state_is_refused_and_the_engine_goes_on(start: Start, name: str) -> None:
    engine, fresh = start(name).engine, start(name).engine
    tokens = engine.encode("Some words. " * 5)
    assert not engine.load(0, tokens, bytearray(b"nothing of the kind"))
    engine.renew()
    assert list(engine.tokens) == []
    for each in (engine, fresh):
        each.evaluate(tokens, never)
    assert np.array_equal(engine.last_logits(), fresh.last_logits())


# What goes wrong


@every_engine
def test_a_check_that_says_stop_leaves_the_tokens_true(start: Start, name: str) -> None:
    engine = start(name).engine
    tokens = engine.encode("Some words. " * 200)

    def check() -> None:
        if engine.tokens:
            raise Cancelled

    with pytest.raises(Cancelled):
        engine.evaluate(tokens, check)
    done = len(engine.tokens)
    assert 0 < done < len(tokens)
    assert list(engine.tokens) == tokens[:done]


@every_model
def test_a_grammar_that_cannot_be_used_is_told_and_nothing_else_happens(
    start: Start, name: str, wild: SamplingParams
) -> None:
    chat = start(name)
    ended = end_of(chat.reply(wild.replace(grammar="(")))
    assert ended.reason == "failed"
    assert "grammar" in ended.error

    def change(control: Control) -> None:
        control.sampling = wild.replace(grammar="(")

    events = chat.reply(wild, at_poll(10, change))
    assert [event for event in events if isinstance(event, Notice)]
    again = start(name)
    again.reply(wild.replace(grammar="("))
    assert tokens_of(events) == tokens_of(again.reply(wild))


@every_engine
def test_it_says_what_it_is(start: Start, name: str) -> None:
    info = start(name).engine.info
    assert info.fingerprint
    assert info.tokenizer
    assert info.vocabulary > 256
    assert set(info.supports) <= set(FIELDS)
    assert {"max_tokens", "stop"} <= set(info.supports)


@pytest.mark.parametrize("ending", ENGINE_OF_ENDING)
@pytest.mark.parametrize(
    ("data", "message"),
    [
        (None, "There is no file"),
        (b"", "empty"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b'\x10\0\0\0\0\0\0\0{"a":1}', "safetensors"),
        (b"fmgg" + b"\0" * 60, "rwkv.cpp"),
        (b"something else", "is no"),
    ],
)
def test_what_is_no_model_is_refused_with_what_to_do(
    tmp_path: Path, ending: str, data: bytes | None, message: str
) -> None:
    path = tmp_path / f"model{ending}"
    if data is not None:
        path.write_bytes(data)
    engine = backend(ENGINE_OF_ENDING[ending])
    for open_it in (engine.inspect, lambda spec: engine.load(spec, lambda _: None)):
        with pytest.raises(EngineError, match=message) as refused:
            open_it(ModelSpec("m", ENGINE_OF_ENDING[ending], str(path)))
        assert str(path) in str(refused.value)


@pytest.mark.parametrize("name", sorted({*ENGINE_OF_ENDING.values(), "echo"}))
def test_a_key_that_is_not_known_is_named(name: str) -> None:
    with pytest.raises(EngineError, match=r"Model m: there is no key 'nothing_of_mine'"):
        backend(name).load(ModelSpec("m", name, "m", {"nothing_of_mine": 1}), lambda _: None)
