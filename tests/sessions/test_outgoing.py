from dataclasses import replace

import pytest

from engines.protocol import Message
from engines.sampling import DEFAULTS
from engines.window_start import first_kept
from sessions.conversation import Conversation
from sessions.models import MessageRow


def sent(request):
    return [message.content for message in request.conversation.messages]


@pytest.fixture
def chat(conversation, answer):
    """Say things and get replies; gives the requests."""

    def say(*texts, **answered):
        requests = []
        for text in texts:
            requests.append(conversation.say(text))
            answer(conversation, requests[-1], f"re {text}", **answered)
        return requests

    return say


def test_everything_is_sent_while_no_window_is_known(conversation, chat):
    requests = chat(*"abc")
    assert sent(requests[-1]) == ["a", "re a", "b", "re b", "c"]
    assert requests[-1].conversation.left_out == 0
    assert requests[-1].conversation.window_start == ""


def test_replies_carry_their_tokens_and_the_fingerprint_of_the_tokenizer(conversation, chat):
    conversation.use_model("tiny", "weights", "words")
    chat("a", tokens=(7, 8, 4_000_000_000))
    reply = chat("b")[0].conversation.messages[1]
    assert (reply.tokens, reply.tokenizer) == ((7, 8, 4_000_000_000), "words")


def test_at_most_window_bytes_of_the_newest_are_sent(conversation, chat):
    chat(*(f"{n} 한국어" for n in range(10)))
    conversation.window_bytes = 70
    request = conversation.say("x" * 10)
    size = sum(len(m.content.encode()) for m in request.conversation.messages)
    assert 40 < size <= 70
    assert request.conversation.left_out == 21 - len(request.conversation.messages)


def test_the_newest_message_is_sent_however_long_it_is(conversation, chat):
    chat("a")
    conversation.window_bytes = 10
    request = conversation.say("x" * 100)
    assert sent(request) == ["x" * 100]
    assert request.conversation.left_out == 2


def test_from_the_window_start_on_that_the_nearest_reply_ended_with(conversation, chat):
    chat(*"abc")
    start = conversation.messages[2].id
    chat("d", window_start=start)
    conversation.window_bytes = 1  # counts only while no start is known
    request = chat("e")[0]
    assert sent(request) == ["b", "re b", "c", "re c", "d", "re d", "e"]
    assert (request.conversation.window_start, request.conversation.left_out) == (start, 2)
    later = conversation.messages[4].id
    chat("f", window_start=later)
    assert chat("g")[0].conversation.window_start == later


@pytest.mark.parametrize("count", range(1, 9))
def test_where_exchanges_are_counted_no_more_is_sent_than_they_are_chosen_from(
    conversation, chat, count
):
    chat(*map(str, range(count)))
    everything = conversation.show_prompt().conversation
    conversation.set(window_exchanges=2)
    least = conversation.show_prompt().conversation
    assert len([m for m in least.messages if m.role == "user"]) == min(count, 5)
    assert least.left_out + len(least.messages) == len(everything.messages)
    everything = replace(everything, window_exchanges=2)
    chosen = least.messages[first_kept(least) :]
    assert chosen == everything.messages[first_kept(everything) :]


def test_the_window_start_belongs_to_its_branch(conversation, chat, answer):
    chat(*"abc")
    answer(conversation, conversation.say("d"), window_start=conversation.messages[2].id)
    moved = conversation.messages[-1].id
    other = conversation.regenerate(moved)  # the branch above has not been cut yet
    assert other.conversation.window_start == ""
    assert sent(other)[0] == "a"
    answer(conversation, other)
    conversation.go_to_sibling(conversation.messages[-1].id, -1)
    assert conversation.messages[-1].id == moved
    assert sent(conversation.say("e"))[0] == "b"


def test_a_failed_reply_keeps_the_window_start_that_was_in_force(conversation, chat, answer):
    chat(*"ab")
    start = conversation.messages[2].id
    chat("c", window_start=start)
    answer(conversation, conversation.say("d"), "", "failed")
    assert conversation.say("e").conversation.window_start == start


def test_empty_replies_are_left_out_and_both_questions_stay(conversation, answer):
    answer(conversation, conversation.say("a"), "", "failed")
    request = conversation.say("b")
    assert [(m.role, m.content) for m in request.conversation.messages] == [
        ("user", "a"),
        ("user", "b"),
    ]


def test_a_conversation_is_sent_as_the_session_says(store, answer):
    session = store.create_session(
        model="m", template="chatml", template_args={"enable_thinking": False},
        system_prompt="Be brief.", opening=[("user", "Hi."), ("assistant", "Yo.")],
        sampling=DEFAULTS, overflow="refill", window_exchanges=4,
    )  # fmt: skip
    sent = Conversation(store, session.id).say("hello").conversation
    assert sent.opening == (
        Message("opening-0", "user", "Hi."),
        Message("opening-1", "assistant", "Yo."),
    )
    assert (sent.system_prompt, sent.template, sent.template_args, sent.overflow) == (
        "Be brief.", "chatml", {"enable_thinking": False}, "refill",
    )  # fmt: skip
    assert sent.window_exchanges == 4
    assert sent.day == session.day


def test_the_day_is_that_of_the_beginning_for_ever(conversation, store):
    store.update_session(conversation.session.id, day="2024-02-29")
    again = Conversation(store, conversation.session.id)
    assert again.say("hello").conversation.day == "2024-02-29"


def test_the_prompt_can_be_shown_with_and_without_a_draft(conversation, chat):
    chat("a")
    shown = conversation.show_prompt("draft").conversation
    assert [m.content for m in shown.messages] == ["a", "re a", "draft"]
    assert [m.content for m in conversation.show_prompt().conversation.messages] == ["a", "re a"]
    assert [m.content for m in conversation.messages] == ["a", "re a"]


def test_a_long_session_opens_and_goes_on_without_loading_all(store):
    session = store.create_session(model="m", sampling=DEFAULTS)
    roles = ("user", "assistant")
    rows = [
        MessageRow(session_id=session.id, role=roles[n % 2], content=f"message {n}")
        for n in range(2000)
    ]
    store.append(store.take(session.id), rows)
    conversation = Conversation(store, session.id, window_bytes=200)
    assert [row.content for row in conversation.messages] == [
        f"message {n}" for n in range(1800, 2000)
    ]
    assert [sketch.id for sketch in conversation.sketches] == [row.id for row in rows]
    assert conversation.sketches[1234][1:] == ("user", len("message 1234"))
    earlier = conversation.read([rows[7].id, rows[1999].id])
    assert [row.content for row in earlier] == ["message 7", "message 1999"]
    assert earlier[1] is conversation.messages[-1]
    request = conversation.say("and now?")
    assert request.conversation.left_out + len(request.conversation.messages) == 2001
    assert len(conversation.messages) == 202
    assert [sketch.id for sketch in conversation.sketches[-2:]] == [
        row.id for row in conversation.messages[-2:]
    ]
    assert len(conversation.sketches) == 2002
