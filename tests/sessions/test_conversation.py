import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from engines.protocol import Adjusted, GenerationEnded, PrefillProgress, Stats, TextDelta
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation, title_from
from sessions.store import Store, StoreError


def texts(conversation):
    return [message.content for message in conversation.messages]


def sent(request):
    return [message.content for message in request.conversation.messages]


def reopened(conversation):
    """The same session as another process will find it."""
    conversation.close()
    store = Store(conversation.store.path)
    try:
        return Conversation(store, conversation.session.id)
    finally:
        store.close()


# Saying something


def test_what_is_said_is_committed_before_the_engine_is_asked(conversation):
    request = conversation.say("hello", context="a file")
    other = Store(conversation.store.path)
    user, reply = other.branch(other.session(conversation.session.id).head_id, 10)
    other.close()
    assert (user.content, user.context, user.role) == ("hello", "a file", "user")
    assert (reply.content, reply.status, reply.role) == ("", "partial", "assistant")
    assert request.session_id == conversation.session.id
    assert sent(request) == ["hello"]
    assert request.conversation.messages[0].context == "a file"


def test_a_reply_grows_while_it_is_heard(conversation):
    request = conversation.say("hello")
    assert conversation.replying == request.request_id
    conversation.hear(PrefillProgress(request.request_id, 1, 2, 0))
    for text in ("안녕", "하세요"):
        conversation.hear(TextDelta(request.request_id, text, (1,)))
    assert texts(conversation) == ["hello", "안녕하세요"]
    conversation.hear(GenerationEnded(request.request_id, "stop", Stats(output_tokens=2)))
    assert conversation.replying == ""
    reply = conversation.messages[-1]
    assert (reply.status, reply.reason, reply.stats["output_tokens"]) == ("complete", "stop", 2)


def test_events_of_other_requests_are_ignored(conversation):
    request = conversation.say("hello")
    conversation.hear(TextDelta("another", "x"))
    conversation.hear(GenerationEnded("another", "stop"))
    assert conversation.replying == request.request_id
    assert texts(conversation) == ["hello", ""]


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        ("stop", "complete"),
        ("length", "complete"),
        ("cancelled", "cancelled"),
        ("failed", "failed"),
    ],
)
def test_how_a_reply_ended_is_there_after_a_restart(conversation, reason, status):
    request = conversation.say("hello")
    conversation.hear(TextDelta(request.request_id, "some text", (5, 6)))
    ended = GenerationEnded(request.request_id, reason, Stats(prompt_tokens=7), error="why")
    conversation.hear(ended)
    reply = reopened(conversation).messages[-1]
    assert (reply.content, reply.status, reply.reason, reply.error) == (
        "some text", status, reason, "why",
    )  # fmt: skip
    assert reply.token_ids() == (5, 6)
    assert reply.stats["prompt_tokens"] == 7


def test_the_stored_reply_equals_the_one_in_memory(conversation, answer):
    conversation.use_model("tiny", "weights", "tokenizer")
    answer(conversation, conversation.say("hello"), window_start="opening-1")
    again = reopened(conversation)
    assert [row.model_dump() for row in again.messages] == [
        row.model_dump() for row in conversation.messages
    ]


def test_one_reply_at_a_time(conversation):
    conversation.say("hello")
    for action in (
        lambda: conversation.say("again"),
        conversation.regenerate,
        conversation.continue_reply,
        lambda: conversation.edit(conversation.messages[0].id, "other"),
    ):
        with pytest.raises(StoreError, match="stop it first"):
            action()
    assert not conversation.go_to_sibling(conversation.messages[0].id, 1)


def test_nothing_cannot_be_said(conversation):
    with pytest.raises(StoreError, match="nothing to send"):
        conversation.say("  \n")
    assert conversation.messages == []


def test_the_first_message_gives_the_title(conversation, answer):
    answer(conversation, conversation.say("\n  What is   RWKV?\nI wonder."))
    assert conversation.session.title == "What is RWKV?"
    answer(conversation, conversation.say("Something else"))
    assert reopened(conversation).session.title == "What is RWKV?"


def test_a_title_is_one_short_printable_line():
    assert title_from("x" * 60) == "x" * 60
    assert title_from("word " * 30) == ("word " * 12)[:59].rstrip() + "…"
    assert title_from("\n \n") == ""
    assert title_from("```python\n## What is *this*?") == "What is *this*?"
    assert title_from("-5 + #3") == "-5 + #3"
    assert title_from("a\x1b[31mred") == "a[31mred"


def test_a_draft_that_is_sent_is_none_any_more(conversation):
    conversation.set(draft="hello")
    conversation.say("hello")
    assert conversation.session.draft == ""
    assert conversation.store.session(conversation.session.id).draft == ""


def test_text_that_is_no_unicode_is_kept_as_far_as_possible(conversation, answer):
    answer(conversation, conversation.say("broken \ud800 text\x00!"), "fine \udcff")
    assert texts(reopened(conversation)) == ["broken ? text\x00!", "fine ?"]


# Parameters


def test_a_seed_is_drawn_stored_and_sent(conversation, answer):
    first = conversation.say("hello")
    answer(conversation, first)
    second = conversation.regenerate()
    seeds = {first.sampling.seed, second.sampling.seed}
    assert len(seeds) == 2
    assert all(0 <= seed <= 2**32 - 2 for seed in seeds)
    assert conversation.messages[-1].seed == second.sampling.seed
    assert conversation.messages[-1].params() == second.sampling
    assert conversation.session.params().seed == -1


def test_a_seed_that_is_set_is_used(conversation):
    conversation.adjust(DEFAULTS.replace(seed=42))
    assert conversation.say("hello").sampling.seed == 42


def test_adjusting_is_stored_with_the_session_and_tells_the_engine_while_a_reply_runs(conversation):
    cold = DEFAULTS.replace(temperature=0)
    assert conversation.adjust(cold) is None
    request = conversation.say("hello")
    assert request.sampling.temperature == 0
    command = conversation.adjust(DEFAULTS.replace(temperature=1.5))
    assert command.request_id == request.request_id
    assert command.sampling == replace(request.sampling, temperature=1.5)  # with the same seed
    conversation.store.journal.flush()
    stored = conversation.store.session(conversation.session.id).params()
    assert (stored.temperature, stored.seed) == (1.5, -1)


def test_changes_are_recorded_with_the_reply_once_each(conversation, answer):
    request = conversation.say("hello")
    hot = replace(request.sampling, temperature=1.5)
    for index, sampling in [(1, request.sampling), (2, hot), (3, hot), (5, request.sampling)]:
        conversation.hear(Adjusted(request.request_id, index, sampling))
    answer(conversation, request, tokens=tuple(range(9)))
    reply = reopened(conversation).messages[-1]
    assert reply.adjustments() == [(2, hot), (5, request.sampling)]
    assert reply.params() == request.sampling


def test_a_change_knows_the_character_where_it_took_effect(conversation):
    request = conversation.say("hello")
    hot = replace(request.sampling, temperature=1.5)
    conversation.hear(TextDelta(request.request_id, "one two ", (1, 2)))
    conversation.hear(Adjusted(request.request_id, 3, hot))
    assert conversation.messages[-1].change_offsets() == ()
    conversation.hear(TextDelta(request.request_id, "three four ", (3, 4)))
    conversation.hear(GenerationEnded(request.request_id, "stop"))
    reply = reopened(conversation).messages[-1]
    assert 8 < reply.change_offsets()[0] < len("one two three four ")
    assert reply.adjustments() == [(3, hot)]


def test_a_branch_begins_after_any_message_and_what_followed_can_be_gone_back_to(
    conversation, answer
):
    for text in ("one", "two"):
        answer(conversation, conversation.say(text))
    first = conversation.messages[1]
    conversation.branch(first.id)
    assert conversation.goes_on()
    assert [sketch.id for sketch in conversation.sketches][-1] == first.id
    with pytest.raises(StoreError, match="others build on this one"):
        conversation.continue_reply()
    assert conversation.go_on()
    assert [row.content for row in conversation.messages[::2]] == ["one", "two"]
    assert not conversation.goes_on()
    assert not conversation.go_on()
    conversation.branch(first.id)
    answer(conversation, conversation.say("other"))
    assert [row.content for row in conversation.messages[::2]] == ["one", "other"]
    assert conversation.siblings(conversation.messages[2].id) == (2, 2)


def test_changes_survive_a_crash_in_the_middle_of_the_reply(conversation):
    request = conversation.say("hello")
    conversation.hear(TextDelta(request.request_id, "a", (1,)))
    conversation.hear(Adjusted(request.request_id, 1, replace(request.sampling, top_k=3)))
    conversation.store.journal.flush()
    stored = conversation.store.message(conversation.messages[-1].id)
    assert stored.adjustments() == [(1, replace(request.sampling, top_k=3))]


def test_a_reply_can_be_asked_for_again_exactly(conversation, answer):
    request = conversation.say("hello")
    hot = replace(request.sampling, temperature=1.5)
    conversation.hear(Adjusted(request.request_id, 2, hot))
    answer(conversation, request)
    conversation.adjust(DEFAULTS.replace(top_k=7))
    again = conversation.replay(conversation.messages[-1].id)
    assert again.sampling == request.sampling
    assert again.changes == ((2, hot),)
    assert again.conversation == request.conversation
    conversation.hear(Adjusted(again.request_id, 2, hot))
    answer(conversation, again)
    assert conversation.messages[-1].adjustments() == [(2, hot)]
    assert conversation.siblings(conversation.messages[-1].id) == (2, 2)


def test_changes_that_a_replayed_reply_did_not_reach_are_not_recorded(conversation, answer):
    request = conversation.say("hello")
    conversation.hear(Adjusted(request.request_id, 3, replace(request.sampling, top_k=1)))
    answer(conversation, request, tokens=(1, 2, 3, 4))
    again = conversation.replay(conversation.messages[-1].id)
    answer(conversation, again, "A", "cancelled", tokens=(1,))
    assert conversation.messages[-1].changes == []


def test_parameters_of_a_newer_version_do_not_keep_a_session_from_opening(conversation):
    stored = {**DEFAULTS.to_dict(), "top_k": 7, "telepathy": 1, "temperature": "very"}
    conversation.set(sampling=stored)
    assert conversation.session.params() == DEFAULTS.replace(top_k=7)
    assert conversation.say("hello").sampling.top_k == 7


# Other replies and other messages


def test_regenerating_makes_a_sibling_and_sends_nothing_of_the_old_reply(conversation, answer):
    answer(conversation, conversation.say("hello"), "first")
    request = conversation.regenerate()
    assert sent(request) == ["hello"]
    assert not request.continues
    answer(conversation, request, "second")
    assert texts(conversation) == ["hello", "second"]
    assert conversation.siblings(conversation.messages[-1].id) == (2, 2)
    assert conversation.siblings(conversation.messages[0].id) == (1, 1)


def test_regenerating_an_earlier_reply_leaves_what_followed_on_its_branch(conversation, answer):
    for text in ("one", "two"):
        answer(conversation, conversation.say(text), f"reply to {text}")
    first = conversation.messages[1].id
    answer(conversation, conversation.regenerate(first), "another reply")
    assert texts(conversation) == ["one", "another reply"]
    assert conversation.go_to_sibling(conversation.messages[1].id, -1)
    assert texts(conversation) == ["one", "reply to one", "two", "reply to two"]


def test_editing_makes_a_sibling_of_the_users_message(conversation, answer):
    answer(conversation, conversation.say("one", context="file"), "reply to one")
    answer(conversation, conversation.say("two"), "reply to two")
    request = conversation.edit(conversation.messages[0].id, "uno")
    assert [(m.content, m.context) for m in request.conversation.messages] == [("uno", "file")]
    answer(conversation, request, "reply to uno")
    assert texts(conversation) == ["uno", "reply to uno"]
    assert conversation.siblings(conversation.messages[0].id) == (2, 2)
    answer(conversation, conversation.edit(conversation.messages[0].id, "eins", context=""))
    assert conversation.messages[0].context == ""


def test_only_the_users_messages_can_be_edited(conversation, answer):
    answer(conversation, conversation.say("one"))
    with pytest.raises(StoreError, match="your own messages"):
        conversation.edit(conversation.messages[1].id, "other")


def test_a_sibling_shows_the_leaf_last_seen_below_it_also_after_a_restart(conversation, answer):
    answer(conversation, conversation.say("one"), "a")
    answer(conversation, conversation.say("two"), "b")
    answer(conversation, conversation.regenerate(), "c")
    answer(conversation, conversation.say("three"), "d")
    deep = texts(conversation)
    answer(conversation, conversation.edit(conversation.messages[0].id, "uno"), "e")
    again = reopened(conversation)
    assert texts(again) == ["uno", "e"]
    store = Store(conversation.store.path)
    again = Conversation(store, conversation.session.id)
    assert again.go_to_sibling(again.messages[0].id, -1)
    assert texts(again) == deep == ["one", "a", "two", "c", "three", "d"]
    assert not again.go_to_sibling(again.messages[0].id, -1)
    assert again.go_to_sibling(again.messages[3].id, -1)
    assert texts(again) == ["one", "a", "two", "b"]
    assert again.go_to_sibling(again.messages[0].id, 1)
    assert again.go_to_sibling(again.messages[0].id, -1)
    assert texts(again) == ["one", "a", "two", "b"]
    store.close()


def test_a_message_of_another_session_is_not_found(conversation, store, answer):
    other = Conversation(store, store.create_session(model="m", sampling=DEFAULTS).id)
    answer(other, other.say("hello"))
    with pytest.raises(StoreError, match="no such message"):
        conversation.edit(other.messages[0].id, "mine")
    with pytest.raises(StoreError, match="nothing has been said"):
        conversation.regenerate()


# Going on with a reply


def test_continuing_goes_on_in_the_same_row(conversation, answer):
    answer(conversation, conversation.say("hello"), "one two", "length", tokens=(1, 2))
    reply = conversation.messages[-1].id
    request = conversation.continue_reply()
    assert request.continues
    assert sent(request) == ["hello", "one two"]
    assert request.conversation.messages[-1].tokens == (1, 2)
    answer(conversation, request, " three", "cancelled", tokens=(3,))
    again = reopened(conversation)
    assert texts(again) == ["hello", "one two three"]
    assert again.messages[-1].id == reply
    assert again.messages[-1].token_ids() == (1, 2, 3)
    assert again.messages[-1].status == "cancelled"


def test_the_seed_and_parameters_of_a_continuation_are_recorded_as_a_change(conversation, answer):
    first = conversation.say("hello")
    answer(conversation, first, "one two", "length", tokens=(1, 2))
    conversation.adjust(DEFAULTS.replace(temperature=0.1))
    request = conversation.continue_reply()
    answer(conversation, request, " three", tokens=(3,))
    reply = conversation.messages[-1]
    assert reply.params() == first.sampling
    assert reply.adjustments() == [(2, request.sampling)]
    assert conversation.replay(reply.id).changes == ((2, request.sampling),)


def test_a_reply_that_the_model_ended_cannot_be_continued(conversation, answer):
    answer(conversation, conversation.say("hello"))
    with pytest.raises(StoreError, match="ended this reply by itself"):
        conversation.continue_reply()


@pytest.mark.parametrize("reason", ["failed", "cancelled"])
def test_continuing_an_empty_reply_begins_it_anew_in_its_place(conversation, answer, reason):
    answer(conversation, conversation.say("hello"), "", reason)
    reply = conversation.messages[-1].id
    request = conversation.continue_reply()
    assert not request.continues
    assert sent(request) == ["hello"]
    answer(conversation, request, "now", tokens=(1,))
    assert conversation.messages[-1].id == reply
    assert conversation.messages[-1].params() == request.sampling
    assert conversation.siblings(reply) == (1, 1)


def test_a_continued_reply_is_found_by_its_new_words_and_its_old_ones(conversation, answer):
    answer(conversation, conversation.say("hello"), "elephants", "length")
    answer(conversation, conversation.continue_reply(), " and zebras")
    conversation.store.journal.flush()
    for word in ("elephants", "zebras", "elephants and zebras"):
        assert len(conversation.store.search(word)) == 1, word


def test_tokens_of_another_tokenizer_do_not_stay_in_a_continued_reply(conversation, answer):
    conversation.use_model("tiny", "f1", "t1")
    answer(conversation, conversation.say("hello"), "one", "length", tokens=(1, 2))
    conversation.use_model("tiny", "f2", "t2")
    answer(conversation, conversation.continue_reply(), " two", "length", tokens=(9,))
    reply = reopened(conversation).messages[-1]
    assert (reply.content, reply.token_ids(), reply.tokenizer) == ("one two", (9,), "t2")


def test_a_model_that_is_loaded_after_the_question_signs_the_reply(conversation, answer):
    conversation.use_model("tiny", "f1", "t1")
    answer(conversation, conversation.say("hello"), "one", "length", tokens=(1, 2))
    request = conversation.continue_reply()
    conversation.use_model("other", "f2", "t2")
    answer(conversation, request, " two", tokens=(9,))
    again = reopened(conversation)
    reply = again.messages[-1]
    assert (reply.model, reply.fingerprint, reply.tokenizer) == ("other", "f2", "t2")
    assert reply.token_ids() == (9,)
    assert again.session.model == "other"


# Deleting


def test_deleting_a_message_hides_it_with_all_below(conversation, answer):
    for text in ("one", "two"):
        answer(conversation, conversation.say(text), f"reply to {text}")
    deleted = conversation.messages[2].id
    conversation.delete_message(deleted)
    assert texts(conversation) == ["one", "reply to one"]
    assert sent(conversation.say("three")) == ["one", "reply to one", "three"]


def test_deleting_a_branch_shows_the_one_beside_it(conversation, answer):
    answer(conversation, conversation.say("one"), "a")
    answer(conversation, conversation.regenerate(), "b")
    answer(conversation, conversation.say("two"), "c")
    conversation.delete_message(conversation.messages[1].id)
    assert texts(conversation) == ["one", "a"]
    assert conversation.siblings(conversation.messages[1].id) == (1, 1)


def test_deleting_everything_leaves_an_empty_session(conversation, answer):
    answer(conversation, conversation.say("one"), "a")
    conversation.delete_message(conversation.messages[0].id)
    assert conversation.messages == []
    assert conversation.session.head_id == ""
    answer(conversation, conversation.say("anew"), "b")
    assert texts(conversation) == ["anew", "b"]


def test_a_deleted_message_can_be_brought_back_with_what_was_below(conversation, answer):
    for text in ("one", "two"):
        answer(conversation, conversation.say(text), f"reply to {text}")
    before, first = texts(conversation), conversation.messages[0].id
    conversation.delete_message(conversation.messages[3].id)
    conversation.delete_message(first)
    assert conversation.restore_message().id == first
    assert texts(conversation) == before[:3]  # what was deleted by itself stays so
    conversation.restore_message()
    assert texts(conversation) == before
    assert conversation.restore_message() is None


def test_a_message_deleted_more_than_a_day_ago_is_not_brought_back(conversation, answer):
    answer(conversation, conversation.say("one"), "a")
    conversation.delete_message(conversation.messages[0].id)
    with closing(sqlite3.connect(conversation.store.path)) as db, db:
        db.execute("UPDATE message SET deleted_at = deleted_at - 86401")
    assert conversation.restore_message() is None


# Sessions


def test_a_cleared_session_begins_as_this_one_did(conversation, answer):
    conversation.set(
        system_prompt="Be kind.", opening=[("user", "hi"), ("assistant", "yo")],
        template="chatml", template_args={"a": 1}, overflow="stop", window_exchanges=3,
    )  # fmt: skip
    conversation.adjust(DEFAULTS.replace(top_k=3))
    answer(conversation, conversation.say("one"))
    fresh = Conversation(conversation.store, conversation.cleared().id)
    assert fresh.messages == []
    assert fresh.session.title == ""
    same = ("model", "system_prompt", "opening", "template", "template_args", "overflow",
            "window_exchanges", "sampling", "adapters")  # fmt: skip
    for name in same:
        assert getattr(fresh.session, name) == getattr(conversation.session, name), name


def test_a_session_that_is_not_there_is_an_error(store):
    with pytest.raises(StoreError, match="there is no session"):
        Conversation(store, "nothing")


def test_cancelling_is_a_command_only_while_a_reply_runs(conversation, answer):
    assert conversation.cancel() is None
    request = conversation.say("hello")
    assert conversation.cancel().request_id == request.request_id
    answer(conversation, request, "so far", "cancelled")
    assert conversation.cancel() is None
    assert texts(conversation) == ["hello", "so far"]


def test_closing_while_a_reply_runs_keeps_what_there_is_of_it(conversation):
    request = conversation.say("hello")
    conversation.hear(TextDelta(request.request_id, "so far", (1,)))
    reply = reopened(conversation).messages[-1]
    assert (reply.content, reply.status) == ("so far", "partial")


def test_a_session_that_stays_open_keeps_only_its_last_texts_in_memory(
    conversation, answer, monkeypatch
):
    monkeypatch.setattr("sessions.conversation.LOADED", 4)
    for number in range(7):
        answer(conversation, conversation.say(f"{number}"), "yes")
    assert 4 <= len(conversation.messages) <= 8
    assert len(conversation.sketches) == 14
    assert [row.content for row in conversation.messages][-2:] == ["6", "yes"]
