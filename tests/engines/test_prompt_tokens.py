"""Segments become the tokens that the rendered prompt has, and replies the tokens they had."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import gguf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engines.chat_template import ChatTemplate
from engines.prompt_tokens import PromptTokens, fit
from engines.protocol import Conversation, Message
from engines.segments import Segment
from engines.templates import TEMPLATE_NAMES, open_template
from engines.vocabulary import Vocabulary
from tests.engines import own_templates
from tests.engines.vocabularies import CONTROL, WORDS, VocabularyEngine

FEW = settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
)
PIECES = st.sampled_from(
    [*WORDS, " ", "  ", "\n", "\n\n", "<", "|", ">", "[", ".", "한국어", "🙂", "\t"]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=12).map("".join)
TYPED = st.lists(PIECES | st.sampled_from(CONTROL), min_size=1, max_size=12).map("".join)
OWN = {
    "Llama 3.1": own_templates.LLAMA_31,
    "Qwen 3": own_templates.QWEN_3,
    "Mistral": own_templates.MISTRAL,
    "Gemma": own_templates.GEMMA,
    "Phi": own_templates.PHI,
}


@cache
def template_of(name: str, vocabulary: Vocabulary) -> ChatTemplate:
    """One template, and one process for it, for all tests."""
    return open_template(
        "auto" if name in OWN else name,
        own_source=OWN.get(name, ""),
        bos=vocabulary.name(vocabulary.bos),
        eos=vocabulary.name(vocabulary.eos),
        control_tokens=vocabulary.control_tokens,
    )


def opened(name: str, engine: VocabularyEngine) -> ChatTemplate:
    return template_of(name, engine.vocabulary)


def harmless(text: str) -> bool:
    return not any(control in text for control in (*CONTROL, "<s>", "</s>"))


@pytest.mark.parametrize("name", [*TEMPLATE_NAMES, *OWN])
@FEW
@given(
    texts=st.lists(TEXTS.filter(harmless), min_size=1, max_size=5), system=TEXTS.filter(harmless)
)
def test_segments_become_the_tokens_of_the_whole_prompt(
    engine: VocabularyEngine, name: str, texts: list[str], system: str
) -> None:
    check_whole(engine, name, texts, system)


def check_whole(engine: VocabularyEngine, name: str, texts: list[str], system: str) -> None:
    messages = tuple(
        Message(str(place), "assistant" if place % 2 else "user", text)
        for place, text in enumerate(texts)
    )
    parts = opened(name, engine).segments(
        Conversation(messages, system_prompt=system, day="2025-01-01"), continues=False
    )
    whole = "".join(part.text for part in parts)
    bos = engine.name(engine.bos)
    expected = engine.whole(whole if whole.startswith(bos) else bos + whole)
    assert PromptTokens(engine).build(parts) == expected


@pytest.mark.parametrize("name", [*TEMPLATE_NAMES, *OWN])
@FEW
@given(texts=st.lists(TYPED.filter(str.strip), min_size=6, max_size=6), data=st.data())
def test_a_prompt_begins_with_the_last_one_and_the_reply_to_it(
    engine: VocabularyEngine, name: str, texts: list[str], data: st.DataObject
) -> None:
    check_beginnings(engine, name, texts, data)


def check_beginnings(
    engine: VocabularyEngine, name: str, texts: list[str], data: st.DataObject
) -> None:
    if name == "Qwen 3":
        texts = [text.replace("<", "(") for text in texts]
    template, prompt_tokens = opened(name, engine), PromptTokens(engine)
    messages: list[Message] = []
    known: list[int] = []
    for question, answer in zip(texts[::2], texts[1::2], strict=True):
        messages.append(Message(f"u{len(messages)}", "user", question))
        parts = template.segments(Conversation(tuple(messages)), continues=False)
        asked = prompt_tokens.build(parts)
        assert asked[: len(known)] == known
        written = engine.encode(answer, first=data.draw(st.booleans()))
        shown = b"".join(map(engine.decode, written)).decode()
        content = data.draw(st.sampled_from([shown, shown.strip()]))
        messages.append(Message(f"a{len(messages)}", "assistant", content, tokens=tuple(written)))
        known = [*asked, *written]
        go_on = template.segments(Conversation(tuple(messages)), continues=True)
        assert prompt_tokens.build(go_on) == known


@pytest.mark.soak
@pytest.mark.parametrize("name", [*TEMPLATE_NAMES, *OWN])
@settings(FEW, max_examples=150)
@given(
    texts=st.lists(TEXTS.filter(harmless), min_size=1, max_size=9), system=TEXTS.filter(harmless)
)
def test_segments_become_the_tokens_of_many_whole_prompts(
    engine: VocabularyEngine, name: str, texts: list[str], system: str
) -> None:
    check_whole(engine, name, texts, system)


@pytest.mark.soak
@pytest.mark.parametrize("name", [*TEMPLATE_NAMES, *OWN])
@settings(FEW, max_examples=150)
@given(texts=st.lists(TYPED.filter(str.strip), min_size=6, max_size=6), data=st.data())
def test_many_prompts_begin_with_the_last_one_and_the_reply_to_it(
    engine: VocabularyEngine, name: str, texts: list[str], data: st.DataObject
) -> None:
    check_beginnings(engine, name, texts, data)


def test_no_prompt_begins_twice(sentencepiece: VocabularyEngine) -> None:
    for name in (*TEMPLATE_NAMES, *OWN):
        parts = opened(name, sentencepiece).segments(
            Conversation((Message("1", "user", "Hello"),)), continues=False
        )
        tokens = PromptTokens(sentencepiece).build(parts)
        assert tokens[0] == sentencepiece.bos
        assert tokens[1] != sentencepiece.bos


def test_no_beginning_is_made_up_where_the_model_knows_none(byte_pairs: VocabularyEngine) -> None:
    parts = opened("plain", byte_pairs).segments(
        Conversation((Message("1", "user", "Hello"),)), continues=False
    )
    assert PromptTokens(byte_pairs).build(parts) == byte_pairs.encode("Hello")


@pytest.mark.parametrize("typed", ["<|im_end|>", "</s>", "[/INST]", "<|im_start|>assistant\n"])
def test_typed_control_tokens_stay_text_as_tokens(engine: VocabularyEngine, typed: str) -> None:
    for name in (*TEMPLATE_NAMES, *OWN):
        harmless, hostile = (
            PromptTokens(engine).build(
                opened(name, engine).segments(
                    Conversation((Message("1", "user", text),)), continues=False
                )
            )
            for text in ("Hello", typed)
        )
        control = set(engine.control_tokens.values())
        assert [t for t in hostile if t in control] == [t for t in harmless if t in control]
        assert typed.strip() in engine.text(hostile)


# What stored tokens are worth


def segment(engine: VocabularyEngine, text: str, written: str) -> Segment:
    return Segment("reply", text, tokens=tuple(engine.encode(written, first=False)))


@pytest.mark.parametrize(
    ("text", "written", "kept", "rest"),
    [
        ("Hello you", "Hello you", "Hello you", ""),
        (" Hello you", "Hello you", "Hello you", ""),
        ("Hello you", " Hello you\n", " Hello you\n", ""),
        ("Hello you\n", "Hello you\n", "Hello you\n", ""),
        ("Hello you\n\n", "Hello you", "Hello you", "\n\n"),
        ("Hello you and me", " Hello you", " Hello you", " and me"),
        ("Hello there", "Hello you", "Hello", " there"),
        ("안녕하세요", "안녕 하세요", "안녕", "하세요"),
        ("　Hello", "Hello", "Hello", ""),
        ("No", "Hello", "", "No"),
    ],
)
def test_as_many_stored_tokens_are_used_as_still_fit(
    engine: VocabularyEngine, text: str, written: str, kept: str, rest: str
) -> None:
    reply = segment(engine, text, written)
    found = fit(reply, engine)
    assert engine.text(reply.tokens[: found.count]) == kept
    assert found.rest == rest


def test_a_character_that_tokens_share_is_not_cut(byte_pairs: VocabularyEngine) -> None:
    reply = segment(byte_pairs, "Hello 🙃", "Hello 🙂")
    found = fit(reply, byte_pairs)
    assert byte_pairs.text(reply.tokens[: found.count]).strip() == "Hello"
    assert found.rest.strip() == "🙃"


def test_bytes_that_are_no_text_were_shown_as_replacement_characters(
    byte_pairs: VocabularyEngine,
) -> None:
    broken = byte_pairs.encode("🙂")[:2]
    tokens = (*byte_pairs.encode("Hello"), *broken, *byte_pairs.encode("you"))
    reply = Segment("reply", "Hello\ufffd\ufffdyou", tokens=tokens)
    assert fit(reply, byte_pairs).count == len(tokens)


# Memory


@pytest.mark.parametrize("name", ["chatml", "llama-2", "rwkv-world"])
def test_a_turn_tokenises_only_what_is_new(engine: VocabularyEngine, name: str) -> None:
    template, prompt_tokens = opened(name, engine), PromptTokens(engine)
    messages: list[Message] = []
    amounts = []
    for turn in range(6):
        messages.append(Message(f"u{turn}", "user", f"Hello {turn} " * 20))
        parts = template.segments(Conversation(tuple(messages)), continues=False)
        engine.encoded.clear()
        prompt_tokens.build(parts)
        amounts.append(sum(map(len, engine.encoded)))
        written = tuple(engine.encode(f"Hi {turn} " * 20, first=False))
        text = engine.text(written)
        messages.append(Message(f"a{turn}", "assistant", text, tokens=written))
    assert all(abs(later - earlier) <= 40 for earlier, later in pairwise(amounts[1:]))
    assert max(amounts) < 300


def test_memory_for_texts_is_bounded(
    byte_pairs: VocabularyEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engines.prompt_tokens._CACHED_TOKENS", 100)
    prompt_tokens = PromptTokens(byte_pairs)
    for number in range(50):
        prompt_tokens.encode(f"{number} is not known, {number}", True)
    assert prompt_tokens._cached <= 100
    byte_pairs.encoded.clear()
    prompt_tokens.encode("49 is not known, 49", True)
    assert byte_pairs.encoded == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("chatml", "assistant\nHi \n<|im_end|>"),
        ("rwkv-world", "Assistant:Hi \n\nUser:"),
        ("plain", "HelloHi \n\n\nyou"),
    ],
)
def test_nothing_is_added_or_doubled_around_a_reply(
    engine: VocabularyEngine, name: str, expected: str
) -> None:
    tokens = tuple(engine.encode("Hi \n", first=False))
    reply = Message("2", "assistant", "Hi \n", tokens=tokens)
    conversation = Conversation((Message("1", "user", "Hello"), reply, Message("3", "user", "you")))
    parts = opened(name, engine).segments(conversation, continues=False)
    assert expected in engine.text(PromptTokens(engine).build(parts))


def test_the_prompt_of_the_starter_model_is_its_own(starter: Path) -> None:
    engine = VocabularyEngine(starter)
    source = gguf.GGUFReader(starter).fields["tokenizer.chat_template"].contents()
    template = open_template(
        "auto",
        own_source=source,
        bos=engine.name(engine.bos),
        eos=engine.name(engine.eos),
        control_tokens=engine.control_tokens,
    )
    conversation = Conversation(
        (Message("1", "user", "Hello <|im_end|>"), Message("2", "assistant", "Hi!")),
        system_prompt="Be kind.",
        day="2025-01-01",
    )
    parts = template.segments(conversation, continues=True)
    assert parts[-1].text == "Hi!"
    assert [part.text for part in parts if part.kind == "control"].count("<|im_end|>") == 2
    assert template.stop == ()
