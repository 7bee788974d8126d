"""Models behind a server: what goes out, what comes back, and what goes wrong."""

from __future__ import annotations

import itertools
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.backends import remote
from engines.base import EngineError
from engines.protocol import (
    Adjusted,
    Conversation,
    Event,
    Loaded,
    Message,
    ModelSpec,
    PrefillProgress,
    ShowPrompt,
)
from engines.remote.address import base_url
from engines.remote.deltas import Deltas
from engines.remote.events import DONE, EventLines
from engines.reply import Control
from engines.sampling import KNOBS, SamplingParams
from engines.text_generation import show_messages
from tests.engines.chats import end_of, text_of
from tests.engines.far_chats import GREEDY, FarChat, free_port
from tests.engines.stand_in import StandIn, Talker, chunk, events, says, standing_in

HELLO = Conversation((Message("u", "user", "Hello"),))
Open = Callable[..., FarChat]


@pytest.fixture
def server() -> Iterator[StandIn]:
    with standing_in() as stand_in:
        yield stand_in


@pytest.fixture
def chat(server: StandIn) -> Iterator[Open]:
    """Opens a model of the stand-in, with a message waiting to be answered."""
    opened = []

    def start(url: str = "", conversation: Conversation = HELLO, **more: Any) -> FarChat:
        opened.append(FarChat(url or server.url, **more))
        opened[-1].conversation = conversation
        return opened[-1]

    yield start
    for each in opened:
        each.close()


def owned_by(owner: str, **more: Any) -> list[dict[str, Any]]:
    return [{"id": "m", "owned_by": owner, **more}]


# What goes out


def test_messages_go_out_with_persona_and_context(server: StandIn, chat: Open) -> None:
    conversation = Conversation(
        (
            Message("1", "user", "Translate.", context="Guten Tag"),
            Message("2", "assistant", "<think>\nEasy.\n</think>\n\nGood day"),
            Message("3", "user", "고마워 🙂 \ud800"),
        ),
        system_prompt="Be brief.",
        opening=(Message("o1", "user", "Hi"), Message("o2", "assistant", "Hello!")),
    )
    each = chat(conversation=conversation)
    each.reply()
    expected = [
        ("system", "Be brief."), ("user", "Hi"), ("assistant", "Hello!"),
        ("user", "Guten Tag\n\nTranslate."), ("assistant", "Good day"),
        ("user", "고마워 🙂 \ufffd"),
    ]  # fmt: skip
    assert [(m["role"], m["content"]) for m in server.body["messages"]] == expected
    shown = show_messages(each.engine, each.window, ShowPrompt("p", "s", conversation))
    assert json.loads(shown.text) == server.body["messages"]
    assert shown.note.startswith("6 messages")


WILD = SamplingParams(
    temperature=0.5, top_k=0, top_p=0.9, min_p=0.1, typical_p=0.8, repeat_penalty=1.2,
    presence_penalty=0.3, frequency_penalty=0.4, penalty_last_n=32, mirostat=2, seed=7,
    max_tokens=0, logit_bias=((13, -2.5),), grammar="root ::= [a-z]+", stop=("END",),
)  # fmt: skip


@pytest.mark.parametrize(
    ("owner", "sent", "not_sent"),
    [
        ("vllm", {"top_k": -1, "min_p": 0.1, "repetition_penalty": 1.2}, {"typical_p", "grammar"}),
        ("sglang", {"top_k": -1, "repetition_penalty": 1.2, "ignore_eos": False}, {"mirostat"}),
        (
            "llamacpp",
            {"top_k": 0, "typical_p": 0.8, "repeat_penalty": 1.2, "repeat_last_n": 32,
             "mirostat": 2, "grammar": "root ::= [a-z]+", "xtc_threshold": 0.1},
            {"repetition_penalty", "penalty_last_n", "penalty_decay"},
        ),
        ("me", {"top_k": 0, "mirostat_mode": 2, "repeat_penalty": 1.2}, {"mirostat", "ignore_eos"}),
        ("organization_owner", {"top_k": 0, "repeat_penalty": 1.2}, {"min_p", "grammar"}),
        ("library", {}, {"top_k", "min_p", "repeat_penalty", "repetition_penalty"}),
        ("somebody", {"min_p": 0.1, "repetition_penalty": 1.2}, {"top_k", "ignore_eos"}),
    ],
)  # fmt: skip
def test_parameters_go_by_the_names_of_the_server(
    server: StandIn, chat: Open, owner: str, sent: dict[str, Any], not_sent: set[str]
) -> None:
    server.models = owned_by(owner)
    each = chat()
    each.reply(WILD)
    standard = {
        "temperature": 0.5, "top_p": 0.9, "presence_penalty": 0.3, "frequency_penalty": 0.4,
        "seed": 7, "logit_bias": {"13": -2.5}, "stop": ["END"],
    }  # fmt: skip
    assert server.body | standard | sent == server.body
    assert not (not_sent | {"max_tokens"}) & set(server.body)
    assert set(each.engine.info.supports) <= set(KNOBS)
    assert ("mirostat" in each.engine.info.supports) == (owner in ("llamacpp", "me"))


def test_parameters_of_a_known_server_go_out_even_where_they_are_neutral(
    server: StandIn, chat: Open
) -> None:
    """Else the defaults of its model's generation_config.json would be in force, unseen."""
    chat().reply(SamplingParams(top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=3))
    assert server.body | {"top_p": 1.0, "min_p": 0.0, "repetition_penalty": 1.0} == server.body
    server.models = owned_by("somebody")
    chat().reply(SamplingParams(top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=3))
    assert not {"top_p", "min_p", "repetition_penalty"} & set(server.body)


def test_a_json_schema_becomes_the_response_format(server: StandIn, chat: Open) -> None:
    schema = '{"type": "object"}'
    chat().reply(GREEDY.replace(json_schema=schema))
    assert server.body["response_format"]["json_schema"]["schema"] == {"type": "object"}
    server.models = owned_by("me")
    chat().reply(GREEDY.replace(json_schema=schema))
    assert server.body["response_format"] == {"type": "json_object", "schema": {"type": "object"}}


def test_arguments_of_the_template_go_to_the_servers_template(server: StandIn, chat: Open) -> None:
    chat(conversation=replace(HELLO, template_args={"enable_thinking": False})).reply()
    assert server.body["chat_template_kwargs"] == {"enable_thinking": False}


def refusing(*names: str, status: int = 400, shape: str = "openai") -> Callable[[Talker], None]:
    """Complains of the first of these fields that is there, as servers do."""

    def answer(talker: Talker) -> None:
        asked = talker.server.stand_in.body
        found = next((name for name in names if name in asked), "")
        said = f"Unrecognized request argument supplied: {found}"
        error: Any = {"error": {"message": said, "param": None}}
        if shape == "fastapi":
            error = {"detail": [{"loc": ["body", found], "msg": "Extra inputs are not permitted"}]}
        if found:
            talker.whole(json.dumps(error).encode(), status, "application/json")
        else:
            talker.whole(says("Hello."))

    return answer


@pytest.mark.parametrize(("status", "shape"), [(400, "openai"), (422, "fastapi")])
def test_what_a_server_does_not_take_is_left_out_and_told_once(
    server: StandIn, chat: Open, status: int, shape: str
) -> None:
    server.answer = refusing("top_k", "min_p", "stop", status=status, shape=shape)
    each = chat()
    told = each.reply(GREEDY.replace(stop=("x",)))
    assert text_of(told) == "Hello."
    assert end_of(told).reason == "stop"
    assert [notice.split(" = ")[0] for notice in each.notices] == [
        "The server does not take top_k", "The server does not take min_p",
    ]  # fmt: skip
    (loaded,) = (event for event in told if isinstance(event, Loaded))
    assert not {"top_k", "min_p"} & set(loaded.info.supports)
    assert {"stop", "repeat_penalty"} <= set(loaded.info.supports)
    count = len(server.asked)
    assert text_of(each.reply()) == "Hello."
    assert len(server.asked) == count + 1
    assert len(each.notices) == 2


def test_a_reply_longer_than_what_is_left_of_the_window_is_asked_without_its_length(
    server: StandIn, chat: Open
) -> None:
    server.answer = refusing("max_tokens")
    each = chat()
    assert text_of(each.reply()) == "Hello."
    assert not each.notices
    server.says("Again.")
    each.reply()
    assert server.body["max_tokens"] == 24


def strict(talker: Talker) -> None:
    """A template that knows no system message and wants turns to alternate, as Gemma's."""
    roles = [message["role"] for message in talker.server.stand_in.body["messages"]]
    said = "System role not supported" if "system" in roles else ""
    if any(a == b for a, b in itertools.pairwise(roles)) or roles[0] == "assistant":
        said = "Conversation roles must alternate user/assistant"
    if said:
        talker.whole(json.dumps({"message": said}).encode(), 400, "application/json")
    else:
        talker.whole(says("Fine."))


def test_messages_are_arranged_as_the_servers_template_takes_them(
    server: StandIn, chat: Open
) -> None:
    server.answer = strict
    twice = (Message("1", "user", "Are you there?"), Message("2", "user", "And now?"))
    each = chat(conversation=Conversation(twice, system_prompt="Be brief."))
    assert text_of(each.reply()) == "Fine."
    (only,) = server.body["messages"]
    assert only == {"role": "user", "content": "Be brief.\n\nAre you there?\n\nAnd now?"}
    count = len(server.asked)
    assert text_of(each.reply()) == "Fine."
    assert len(server.asked) == count + 1


# Going on with a reply

BEGUN = Conversation((Message("u", "user", "Count."), Message("a", "assistant", "One, two")))


@pytest.mark.parametrize("owner", ["vllm", "sglang"])
def test_a_reply_is_gone_on_with_by_vllm_and_sglang(
    server: StandIn, chat: Open, owner: str
) -> None:
    server.models = owned_by(owner)
    server.says(", three")
    each = chat(conversation=BEGUN)
    assert text_of(each.reply(continues=True)) == ", three"
    assert server.body["messages"][-1] == {"role": "assistant", "content": "One, two"}
    assert server.body["continue_final_message"] is True
    assert server.body["add_generation_prompt"] is False
    assert not each.notices
    each.reply()
    assert "continue_final_message" not in server.body


@pytest.mark.parametrize("owner", ["llamacpp", "library"])
def test_others_go_on_with_a_last_message_that_is_a_reply(
    server: StandIn, chat: Open, owner: str
) -> None:
    server.models = owned_by(owner)
    each = chat(conversation=BEGUN)
    each.reply(continues=True)
    assert server.body["messages"][-1]["role"] == "assistant"
    assert "continue_final_message" not in server.body
    assert not each.notices


def test_where_nobody_knows_whether_a_server_goes_on_it_is_tried_and_told(
    server: StandIn, chat: Open
) -> None:
    server.models = owned_by("somebody")
    server.answer = refusing("add_generation_prompt", "continue_final_message")
    each = chat(conversation=BEGUN)
    assert text_of(each.reply(continues=True)) == "Hello."
    assert server.body["messages"][-1]["role"] == "assistant"
    assert any("begin another" in notice for notice in each.notices)


# What comes back


def test_text_comes_as_it_was_sent_whatever_it_is(server: StandIn, chat: Open) -> None:
    """U+2028 and U+0085 end lines elsewhere; comments keep connections alive."""
    text = "한국어 中文 👩‍👩‍👧 a\u2028b\u0085c\nd\r\ne\x0bf"
    body = b": ping\r\n\r\nevent: message\r\n" + events(chunk(text), chunk(finish="stop"))

    def answer(talker: Talker) -> None:
        talker.head()
        for byte in body:
            talker.write(bytes([byte]))

    server.answer = answer
    assert text_of(chat().reply()) == text


CHUNKS = events(
    chunk("안녕 "), chunk(reasoning_content="흠…"), chunk("👩‍👧 a\u2028"), ": comment",
    chunk("\\n\n{}"), chunk(finish="length"),
).replace(b"data: : comment", b": comment")  # fmt: skip
TEXT = "안녕 <think>\n흠…\n</think>\n\n👩‍👧 a\u2028\\n\n{}"


def read(pieces: list[bytes]) -> str:
    lines, deltas = EventLines(), Deltas()
    found = [data for piece in pieces for data in lines.feed(piece)]
    found += lines.finish()
    return "".join(deltas.take(json.loads(data)) for data in found if data != DONE)


def check_split(cuts: list[int], carriage_returns: bool) -> None:
    data = CHUNKS.replace(b"\n", b"\r\n") if carriage_returns else CHUNKS
    places = [0, *sorted(cut % len(data) for cut in cuts), len(data)]
    pieces = [data[a:b] for a, b in itertools.pairwise(places)]
    assert read(pieces) == TEXT


splits = given(st.lists(st.integers(0, 10_000), max_size=40), st.booleans())


@settings(max_examples=60, deadline=None)
@splits
def test_any_split_of_the_stream_gives_the_same_text(
    cuts: list[int], carriage_returns: bool
) -> None:
    check_split(cuts, carriage_returns)


@pytest.mark.soak
@settings(max_examples=20_000, deadline=None)
@splits
def test_any_of_thousands_of_splits_gives_the_same_text(
    cuts: list[int], carriage_returns: bool
) -> None:
    check_split(cuts, carriage_returns)


@settings(max_examples=25, deadline=None)
@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["choices", "delta", "content", "usage", "finish_reason", "message",
                         "prompt_tokens", "reasoning", "prompt_tokens_details"]), inner,
    ),
))  # fmt: skip
def test_chunks_that_are_not_as_they_should_be_say_nothing_and_do_no_harm(found: Any) -> None:
    deltas = Deltas()
    assert isinstance(deltas.take(found), str)
    assert deltas.usage().prompt_tokens >= 0


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning"])
def test_what_the_model_thinks_is_put_between_tags(server: StandIn, chat: Open, field: str) -> None:
    parts = [chunk(**{field: "Let me "}), chunk(**{field: "see."}), chunk("Yes"), chunk("!")]
    server.sends(events(*parts, chunk(finish="stop")))
    assert text_of(chat().reply()) == "<think>\nLet me see.\n</think>\n\nYes!"
    server.sends(events(*parts[:2], chunk(finish="length")))
    assert text_of(chat().reply()) == "<think>\nLet me see.\n</think>\n\n"


def test_a_thought_that_was_cut_off_is_gone_on_with(server: StandIn, chat: Open) -> None:
    begun = Message("a", "assistant", "<think>\nLet me ")
    server.sends(events(chunk(reasoning_content="see."), chunk("Yes"), chunk(finish="stop")))
    each = chat(conversation=replace(BEGUN, messages=(BEGUN.messages[0], begun)))
    assert text_of(each.reply(continues=True)) == "see.\n</think>\n\nYes"
    assert server.body["messages"][-1]["content"] == "<think>\nLet me "


def test_llama_server_tells_how_far_the_prompt_is(server: StandIn, chat: Open) -> None:
    server.models = owned_by("llamacpp")
    read = {"total": 900, "cache": 100, "processed": 400, "time_ms": 5}
    server.sends(events(chunk() | {"prompt_progress": read}, chunk("Hi", "stop")))
    told = chat().reply()
    assert PrefillProgress("r", 400, 900, 100) in told
    assert text_of(told) == "Hi"
    assert server.body["return_progress"] is True


def test_figures_are_the_servers_where_it_tells_them(server: StandIn, chat: Open) -> None:
    usage = {"prompt_tokens": 50, "completion_tokens": 7,
             "prompt_tokens_details": {"cached_tokens": 40}}  # fmt: skip
    server.sends(events(chunk("a"), chunk("b", "length"), {"choices": [], "usage": usage}))
    ended = end_of(chat().reply())
    stats = ended.stats
    assert ended.reason == "length"
    assert (stats.prompt_tokens, stats.reused_tokens, stats.evaluated_tokens) == (50, 40, 10)
    assert (stats.output_tokens, stats.window_tokens, stats.estimated) == (7, 57, False)
    assert stats.context_length == 4096
    assert server.body["stream_options"] == {"include_usage": True}


def test_figures_that_no_server_tells_are_estimated_and_called_so(
    server: StandIn, chat: Open
) -> None:
    server.says("one ", "two ", "three")
    events = chat().reply()
    stats = end_of(events).stats
    assert (stats.output_tokens, stats.estimated) == (3, True)
    assert sum(event.pieces for event in events if hasattr(event, "pieces")) == 3
    assert 0 < stats.prompt_tokens < 20


def test_a_server_that_does_not_stream_is_understood_too(server: StandIn, chat: Open) -> None:
    whole = {"choices": [{"message": {"content": "All at once."}, "finish_reason": "stop"}]}
    server.sends(json.dumps(whole), type="application/json")
    told = chat().reply()
    assert text_of(told) == "All at once."
    assert end_of(told).reason == "stop"


def test_a_stop_string_ends_the_reply_here_and_at_the_server(server: StandIn, chat: Open) -> None:
    def answer(talker: Talker) -> None:
        talker.head()
        talker.write(events(chunk("one E"), chunk("ND two"), done=False))
        talker.until_gone()

    server.answer = answer
    told = chat().reply(GREEDY.replace(stop=("END",)))
    assert text_of(told) == "one "
    assert end_of(told).reason == "stop"
    assert server.left.wait(5)


# The user interferes


def after(seconds: float, act: Callable[[Control], None]) -> Callable[[Control], None]:
    began = time.monotonic()

    def poll(control: Control) -> None:
        if time.monotonic() - began > seconds:
            act(control)

    return poll


def cancel(control: Control) -> None:
    control.cancelled = True


def silent(talker: Talker) -> None:
    talker.until_gone()


def silent_after_a_word(talker: Talker) -> None:
    talker.head()
    talker.write(events(chunk("one "), done=False))
    talker.until_gone()


@pytest.mark.parametrize(
    ("answer", "text"), [(silent, ""), (silent_after_a_word, "one ")], ids=["before", "within"]
)
def test_a_silent_server_is_left_when_the_user_stops_it(
    server: StandIn, chat: Open, answer: Callable[[Talker], None], text: str
) -> None:
    server.answer = answer
    each = chat()
    told = each.reply(poll=after(0.4, cancel))
    assert end_of(told).reason == "cancelled"
    assert text_of(told) == text
    assert bool(end_of(told).stats.evaluated_tokens) == bool(text)
    assert server.left.wait(5)
    assert any(isinstance(event, PrefillProgress) for event in told)
    server.says("And on.")
    assert text_of(each.reply()) == "And on."


def test_other_parameters_are_for_the_next_reply_and_this_is_told_once(
    server: StandIn, chat: Open
) -> None:
    server.answer = silent_after_a_word
    other = GREEDY.replace(temperature=0.9)

    def change(control: Control) -> None:
        control.sampling = other

    each = chat(read_timeout=0.5)
    told = each.reply(poll=after(0.0, change))
    assert len(each.notices) == 1
    assert "next reply" in each.notices[0]
    assert not [event for event in told if isinstance(event, Adjusted)]
    server.says("Hello.")
    each.reply(other, poll=after(0.0, lambda control: setattr(control, "sampling", other)))
    assert server.body["temperature"] == 0.9
    assert len(each.notices) == 1


def test_changes_inside_a_reply_cannot_be_repeated_and_this_is_told(chat: Open) -> None:
    each = chat()
    assert text_of(each.reply(changes=((3, GREEDY),))) == "Hello."
    assert len(each.notices) == 1


# What goes wrong


def fails(told: list[Event]) -> str:
    ended = end_of(told)
    assert ended.reason == "failed"
    assert ended.error.startswith("http")
    return ended.error


ERRORS = [
    (401, {"error": {"message": "No."}}, {}, ("key", "api_key_env", "No.")),
    (403, {"error": "Forbidden"}, {}, ("key", "may not", "Forbidden")),
    (404, {"error": {"message": "The model `x` does not exist"}}, {}, ("no model", "it has m")),
    (404, "<html>nothing</html>", {}, ("nothing at this address", "/v1")),
    (429, {"message": "Slow down"}, {"Retry_After": "7"}, ("too many", "7 seconds", "Slow down")),
    (400, {"detail": "Roles must alternate"}, {}, ("refused", "400", "Roles must alternate")),
    (422, {"detail": "No such thing"}, {}, ("refused", "422", "No such thing")),
    (500, "out of memory\nat line 3", {}, ("failed", "500", "log", "out of memory at line 3")),
    (503, "", {}, ("not ready",)),
    (307, "", {"Location": "https://elsewhere.example/v1"}, ("elsewhere.example", "url")),
    (200, "<html><h1>Router</h1></html>", {}, ("no chat-completions server", "text/html")),
    (200, {"ok": True}, {}, ("no chat-completions server", "application/json")),
]  # fmt: skip


@pytest.mark.parametrize(("status", "body", "headers", "words"), ERRORS)
def test_a_refusal_says_what_is_wrong_and_what_to_do(
    server: StandIn, chat: Open, status: int, body: Any, headers: dict[str, str],
    words: tuple[str, ...],
) -> None:  # fmt: skip
    each = chat(model="x")
    text = body if isinstance(body, str) else json.dumps(body)
    kind = "text/html" if text.startswith("<") else "application/json"
    server.sends(text, status, type=kind, **headers)
    told = each.reply()
    error = fails(told)
    assert all(word in error for word in words), error
    assert end_of(told).stats.evaluated_tokens == 0
    assert "<h" not in error
    server.says("Well again.")
    assert text_of(each.reply()) == "Well again."


ONE = events(chunk("one "), chunk("two"), done=False)


def breaks_off(talker: Talker) -> None:
    talker.whole(ONE)


def half_a_line(talker: Talker) -> None:
    talker.whole(ONE + b'data: {"choices": [{"del')


def resets(talker: Talker) -> None:
    talker.whole(ONE)
    time.sleep(0.1)
    talker.reset()


def half_a_chunk(talker: Talker) -> None:
    talker.head(Transfer_Encoding="chunked")
    talker.write(b"%x\r\n" % len(ONE) + ONE + b"\r\n40\r\nhalf")


def endless_line(talker: Talker) -> None:
    talker.whole(ONE + b"data: " + b"x" * (5 << 20))


def nested_without_end(talker: Talker) -> None:
    talker.whole(ONE + b"data: " + b"[" * 100_000 + b"\n\n")


def tells_an_error(talker: Talker) -> None:
    talker.whole(ONE + events({"error": {"message": "CUDA is gone"}}))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (breaks_off, "in the middle"), (half_a_line, "half a line"),
        (endless_line, "line without end"), (nested_without_end, "else than a reply"),
        (resets, "broke in the middle"),
        (half_a_chunk, "broke in the middle"), (tells_an_error, "CUDA is gone"),
        (silent_after_a_word, "nothing for 0.4 seconds"),
    ],
)  # fmt: skip
def test_a_reply_that_breaks_off_fails_with_its_text_kept(
    server: StandIn, chat: Open, answer: Callable[[Talker], None], words: str
) -> None:
    server.answer = answer
    each = chat(read_timeout=0.4)
    told = each.reply()
    text = text_of(told)
    assert text in ("one two", "one ")
    error = fails(told)
    assert words in error
    assert "What came before is kept, and can be continued." in error
    begun = Message("a", "assistant", text)
    each.conversation = replace(HELLO, messages=(*HELLO.messages, begun))
    server.says(" three")
    assert text_of(each.reply(continues=True)) == " three"
    assert server.body["messages"][-1]["content"] == text


def test_a_reply_may_take_only_so_long(server: StandIn, chat: Open) -> None:
    server.answer = silent_after_a_word
    told = chat(total_timeout=0.3).reply()
    assert text_of(told) == "one "
    assert "longer than 0.3 seconds" in (error := fails(told))
    assert "can be continued" in error


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://127.0.0.1:{port}/v1", "connection refused"),
        ("http://no.such.machine.invalid/v1", "no machine of this name"),
        ("https://127.0.0.1:{server}/v1", "not safe"),
    ],
)
def test_a_server_that_is_not_there_is_no_reason_not_to_load(
    server: StandIn, chat: Open, url: str, words: str
) -> None:
    address = url.format(port=free_port(), server=server.url.split(":")[2].split("/")[0])
    each = chat(address, model="m")
    assert words in each.engine.info.notes[0]
    assert words in fails(each.reply())


def test_a_server_that_comes_up_later_is_found_with_the_next_message(
    server: StandIn, chat: Open
) -> None:
    server.listing = lambda talker: talker.whole(b"loading", 503, "text/plain")
    each = chat()
    assert "not ready" in each.engine.info.notes[0]
    assert "not ready" in fails(each.reply())
    server.listing = server.list_models
    told = each.reply()
    assert text_of(told) == "Hello."
    (loaded,) = (event for event in told if isinstance(event, Loaded))
    assert loaded.info.context_length == 4096
    assert not loaded.info.notes


def test_which_model_is_meant_has_to_be_said_where_there_are_several(
    server: StandIn, chat: Open
) -> None:
    server.models = [{"id": "m"}, {"id": "n"}]
    error = fails(chat().reply())
    assert "m, n" in error
    chat(model="n").reply()
    assert server.body["model"] == "n"
    server.models = [{"id": "only"}]
    chat().reply()
    assert server.body["model"] == "only"


def test_a_server_without_a_list_of_models_is_used_all_the_same(
    server: StandIn, chat: Open
) -> None:
    server.listing = lambda talker: talker.whole(b"", 404)
    assert text_of(chat(model="m").reply()) == "Hello."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "whole address"), ("localhost:8000", "whole address"), ("ftp://x/v1", "whole address"),
        ("http://me:secret@host/v1", "api_key_env"), ("http://host:x/v1", "no address"),
        ("http://host/v1?key=1", "before a ?"),
    ],
)  # fmt: skip
def test_what_is_no_address_is_told_before_anything_is_sent(text: str, words: str) -> None:
    with pytest.raises(EngineError, match=words.replace("?", r"\?")) as told:
        remote.load(ModelSpec("far", "remote", options={"url": text}), lambda _: None)
    assert "secret" not in str(told.value)


@pytest.mark.parametrize(
    "text", ["http://h:1", "http://h:1/", "http://h:1/v1/", "http://h:1/v1/chat/completions"]
)
def test_addresses_are_taken_as_people_write_them(text: str) -> None:
    assert base_url(text) == "http://h:1/v1"
    assert base_url("https://h/api/v1") == "https://h/api/v1"


def test_a_missing_library_is_named_with_what_to_install(
    server: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote, "find_spec", lambda _: None)
    with pytest.raises(EngineError, match=r"pip install 'llmtui\[remote\]'"):
        remote.load(ModelSpec("far", "remote", options={"url": server.url}), lambda _: None)


def test_a_proxy_of_the_environment_is_used(
    server: StandIn, chat: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url.removesuffix("/v1"))
    assert text_of(chat("http://far.invalid/v1").reply()) == "Hello."
    assert server.asked[-1].path == "http://far.invalid/v1/chat/completions"


# The window


def words(count: int) -> str:
    return "word " * count


def exchanges(count: int, each: int = 40) -> Conversation:
    messages = [
        Message(f"{role[0]}{n}", role, f"{n} {words(each)}")  # type: ignore[arg-type]
        for n in range(count)
        for role in ("user", "assistant")
    ]
    return Conversation((*messages, Message("last", "user", "And now?")))


def contents(server: StandIn) -> list[str]:
    return [message["content"].split()[0] for message in server.body["messages"]]


def test_the_oldest_messages_are_left_out_of_a_full_window_and_the_cut_is_sticky(
    server: StandIn, chat: Open
) -> None:
    server.models = owned_by("vllm", max_model_len=1000)
    each = chat(conversation=replace(exchanges(20), system_prompt="Brief."))
    ended = end_of(each.reply())
    first = contents(server)
    assert first[0] == "Brief."
    assert first[1] not in ("0", "1")
    assert ended.window_start == f"u{first[1]}"
    assert ended.stats.dropped_messages == 2 * int(first[1])
    more = replace(
        each.conversation, window_start=ended.window_start,
        messages=(*each.conversation.messages, Message("a", "assistant", "Well."),
                  Message("u", "user", "More?")),
    )  # fmt: skip
    each.conversation = more
    ended = end_of(each.reply())
    assert contents(server)[: len(first)] == first
    assert ended.window_start == more.window_start


def test_the_configured_length_counts_and_stop_says_so(server: StandIn, chat: Open) -> None:
    each = chat(context_length=500, conversation=replace(exchanges(20), overflow="stop"))
    ended = end_of(each.reply())
    assert ended.reason == "failed"
    assert "set to stop" in ended.error
    assert not server.asked


def counting(length: int) -> Callable[[Talker], None]:
    """Takes only so many tokens, of which each word is one, as vLLM tells it."""

    def answer(talker: Talker) -> None:
        asked = talker.server.stand_in.body["messages"]
        count = sum(len(message["content"].split()) for message in asked)
        if count <= length:
            talker.whole(says("Fine.", usage=(count, 1)))
            return
        error = {"message": f"This model's maximum context length is {length} tokens. However, "
                 f"your request has {count} input tokens."}  # fmt: skip
        talker.whole(json.dumps({"error": error}).encode(), 400, "application/json")

    return answer


def test_a_window_that_nobody_told_is_learnt_when_it_is_full(server: StandIn, chat: Open) -> None:
    server.models = owned_by("somebody")
    server.answer = counting(600)
    each = chat(conversation=exchanges(20))
    told = each.reply()
    assert text_of(told) == "Fine."
    assert end_of(told).window_start
    assert each.engine.context_length == 600
    count = len(server.asked)
    assert text_of(each.reply()) == "Fine."
    assert len(server.asked) == count + 1


def test_a_message_too_long_for_the_server_is_told_in_words(server: StandIn, chat: Open) -> None:
    server.models = owned_by("somebody")
    server.answer = counting(20)
    each = chat(conversation=Conversation((Message("u", "user", words(50)),)))
    error = fails(each.reply())
    assert "does not fit" in error
    assert "maximum context length is 20" in error


def test_the_length_of_llama_server_is_that_of_one_conversation(
    server: StandIn, chat: Open
) -> None:
    server.models = owned_by("llamacpp", meta={"n_ctx_train": 131072})

    def listing(talker: Talker) -> None:
        if talker.path.endswith("/props"):
            body = {"default_generation_settings": {"n_ctx": 2048}}
            talker.whole(json.dumps(body).encode(), type="application/json")
        else:
            server.list_models(talker)

    server.listing = listing
    assert chat().engine.context_length == 2048


# Keys

KEY = "sk-very-secret-0123456789"


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("SERVER_KEY", KEY)
    return KEY


def test_the_key_goes_out_in_one_header(server: StandIn, chat: Open, key: str) -> None:
    each = chat(api_key_env="SERVER_KEY")
    each.reply()
    assert server.asked[-1].headers["Authorization"] == f"Bearer {key}"
    assert server.got[-1].headers["Authorization"] == f"Bearer {key}"
    assert key not in repr(each.engine.info) + json.dumps(server.body)
    chat().reply()
    assert "Authorization" not in server.asked[-1].headers


def test_a_redirect_does_not_carry_the_key_away(server: StandIn, chat: Open, key: str) -> None:
    with standing_in() as elsewhere:
        each = chat(api_key_env="SERVER_KEY")
        server.sends("", 307, Location=f"{elsewhere.url}/chat/completions")
        fails(each.reply())
        server.listing = lambda talker: talker.whole(b"", 302, Location=f"{elsewhere.url}/models")
        assert "sends elsewhere" in chat(api_key_env="SERVER_KEY").engine.info.notes[0]
        assert not elsewhere.asked
        assert not elsewhere.got


@pytest.mark.parametrize("status", [200, 400, 401, 500])
def test_a_server_that_quotes_the_key_gives_it_away_to_nobody(
    server: StandIn, chat: Open, key: str, status: int
) -> None:
    each = chat(api_key_env="SERVER_KEY")
    error = {"error": {"message": f"Incorrect API key provided: {key}."}}
    if status == 200:
        server.sends(events(chunk("a"), error))
    else:
        server.sends(json.dumps(error), status, type="application/json")
    told = fails(each.reply())
    assert key not in told
    assert "[key]" in told


def test_a_key_file_is_for_its_owner_alone(server: StandIn, chat: Open, tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text(f"{KEY}\n")
    path.chmod(0o600)
    chat(api_key_file=str(path)).reply()
    assert server.asked[-1].headers["Authorization"] == f"Bearer {KEY}"
    for mode in (0o640, 0o604, 0o620):
        path.chmod(mode)
        with pytest.raises(EngineError, match="chmod 600"):
            chat(api_key_file=str(path))


@pytest.mark.parametrize(
    ("settings", "value", "words"),
    [
        ({"api_key_env": "SERVER_KEY"}, None, "SERVER_KEY .* not set"),
        ({"api_key_env": "SERVER_KEY"}, "two words", "something else than a key"),
        ({"api_key_env": "SERVER_KEY"}, "열쇠", "something else than a key"),
        ({"api_key_env": "SERVER_KEY", "api_key_file": "x"}, "k", "leave one"),
        ({"api_key_file": "/no/such/file"}, None, "cannot be read"),
        ({"api_key_file": "/dev/null"}, None, "is no file"),
    ],
)
def test_a_key_that_cannot_be_one_is_told_without_quoting_it(
    chat: Open, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], value: str | None,
    words: str,
) -> None:  # fmt: skip
    if value is None:
        monkeypatch.delenv("SERVER_KEY", raising=False)
    else:
        monkeypatch.setenv("SERVER_KEY", value)
    with pytest.raises(EngineError, match=words) as told:
        chat(**settings)
    assert not value or value not in str(told.value).replace("api_key", "")


def test_a_key_on_an_open_line_is_warned_of(monkeypatch: pytest.MonkeyPatch, chat: Open) -> None:
    monkeypatch.setenv("SERVER_KEY", KEY)
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    engine = chat("http://far.example/v1", api_key_env="SERVER_KEY", model="m").engine
    assert "not encrypted" in engine.info.notes[0]
