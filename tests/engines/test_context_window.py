"""What of a conversation is in the prompt: it always fits, and the cut stays where it is."""

from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engines.base import EngineError
from engines.context_window import BuiltPrompt, ContextWindow
from engines.protocol import Conversation, Message
from engines.templates import open_template
from tests.engines import own_templates
from tests.engines.vocabularies import VocabularyEngine

FEW = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.differing_executors],
)
TEMPLATES = ("chatml", "mistral", "rwkv-world", "plain")
LENGTH = 300
ROOM = LENGTH - LENGTH // 8
TARGET = 180
"""60 % of the length."""


def window(
    engine: VocabularyEngine, template: str = "chatml", length: int = LENGTH
) -> ContextWindow:
    made = open_template(
        template,
        own_source=own_templates.MISTRAL,
        bos=engine.name(engine.bos),
        eos=engine.name(engine.eos),
        control_tokens=engine.control_tokens,
    )
    return ContextWindow(engine, made, length, engine.info.tokenizer)


def user(name: str, words: int = 10) -> Message:
    return Message(name, "user", "Hello " * words)


@dataclass
class Chat:
    """A session as the app keeps it: it remembers messages and where the window begins."""

    engine: VocabularyEngine
    window: ContextWindow
    base: Conversation = field(default_factory=Conversation)
    messages: list[Message] = field(default_factory=list)
    start: str = ""
    evaluated: list[int] = field(default_factory=list)
    """All tokens of the last turn, with its reply."""

    @property
    def conversation(self) -> Conversation:
        """Only what is in the window is sent."""
        names = [message.id for message in self.messages]
        first = names.index(self.start) if self.start else 0
        return Conversation(
            tuple(self.messages[first:]), self.base.system_prompt, self.base.opening,
            overflow=self.base.overflow, window_exchanges=self.base.window_exchanges,
            window_start=self.start, left_out=first,
        )  # fmt: skip

    def say(self, words: int, reply: int = 0) -> BuiltPrompt:
        """One turn; the model answers with `reply` words."""
        self.messages.append(user(f"u{len(self.messages)}", words))
        prompt = self.window.fit(self.conversation)
        self.start = prompt.window_start
        tokens = tuple(self.engine.encode(" yes" * reply, first=False))
        text = self.engine.text(tokens)
        self.messages.append(
            Message(f"a{len(self.messages)}", "assistant", text, "", tokens, self.tokenizer)
        )
        self.evaluated = [*prompt.tokens, *tokens]
        return prompt

    @property
    def tokenizer(self) -> str:
        return self.engine.info.tokenizer


def test_everything_is_in_the_prompt_while_it_fits(byte_pairs: VocabularyEngine) -> None:
    chat = Chat(byte_pairs, window(byte_pairs), Conversation(system_prompt="Be kind."))
    chat.say(10, 10)
    prompt = chat.say(10)
    assert (prompt.window_start, prompt.dropped) == ("", 0)
    assert byte_pairs.text(prompt.tokens) == prompt.text
    assert prompt.text.count("Hello") == 20


@pytest.mark.parametrize("template", TEMPLATES)
@FEW
@given(turns=st.lists(st.tuples(st.integers(1, 60), st.integers(0, 60)), min_size=8, max_size=16))
def test_a_prompt_fits_and_the_cut_is_sticky(
    engine: VocabularyEngine, template: str, turns: list[tuple[int, int]]
) -> None:
    chat = Chat(engine, window(engine, template), Conversation(system_prompt="Be kind."))
    for words, reply in turns:
        before, live = chat.start, chat.evaluated
        prompt = chat.say(words, reply)
        assert len(prompt.tokens) <= ROOM
        assert "Be kind." in prompt.text
        assert prompt.text.count("Hello") >= words
        if prompt.window_start == before and template != "plain":
            assert prompt.tokens[: len(live)] == live
        elif template != "plain":
            assert len(prompt.tokens) <= TARGET or prompt.text.count("Hello") == words


def test_after_an_overflow_the_window_stays_until_the_next(byte_pairs: VocabularyEngine) -> None:
    chat = Chat(byte_pairs, window(byte_pairs))
    starts = [chat.say(8, 8).window_start for _ in range(40)]
    moves = [place for place in range(1, 40) if starts[place] != starts[place - 1]]
    assert moves
    assert all(later - earlier >= 4 for earlier, later in pairwise(moves))


def test_the_cut_leaves_as_much_as_the_share_allows(byte_pairs: VocabularyEngine) -> None:
    chat = Chat(byte_pairs, window(byte_pairs))
    while not (prompt := chat.say(8, 8)).window_start:
        pass
    earlier = chat.messages[[m.id for m in chat.messages].index(prompt.window_start) - 2]
    longer = chat.window.fit(
        Conversation(tuple(chat.messages[chat.messages.index(earlier) : -1]), window_start="x")
    )
    assert len(prompt.tokens) <= TARGET < len(longer.tokens)
    assert prompt.dropped == [m.id for m in chat.messages].index(prompt.window_start)


def test_system_prompt_and_opening_stay(byte_pairs: VocabularyEngine) -> None:
    opening = (Message("", "user", "Who are you?"), Message("", "assistant", "Bob."))
    base = Conversation(system_prompt="Be kind.", opening=opening)
    chat = Chat(byte_pairs, window(byte_pairs), base)
    for _ in range(20):
        text = chat.say(10, 10).text
        assert text.startswith("<|im_start|>system\nBe kind.<|im_end|>\n<|im_start|>user\nWho are")
        assert "Bob." in text


def test_a_prompt_depends_on_messages_and_window_start_alone(byte_pairs: VocabularyEngine) -> None:
    chat = Chat(byte_pairs, window(byte_pairs))
    for _ in range(20):
        prompt = chat.say(9, 9)
        afresh = Conversation(tuple(chat.messages[:-1]), window_start=chat.start)
        again = window(byte_pairs).fit(afresh)
        assert (again.tokens, again.window_start) == (prompt.tokens, prompt.window_start)
        assert again.dropped == prompt.dropped


def test_a_window_start_that_is_gone_is_ignored(byte_pairs: VocabularyEngine) -> None:
    prompt = window(byte_pairs).fit(Conversation((user("1"),), window_start="deleted"))
    assert (prompt.window_start, prompt.dropped) == ("", 0)


def test_a_conversation_sent_in_part_gets_a_beginning_that_stays(
    byte_pairs: VocabularyEngine,
) -> None:
    messages = tuple(user(str(place)) for place in range(4))
    prompt = window(byte_pairs).fit(Conversation(messages, left_out=96))
    assert (prompt.window_start, prompt.dropped) == ("0", 96)


def test_a_model_without_a_window_keeps_all_that_was_sent(byte_pairs: VocabularyEngine) -> None:
    messages = tuple(user(str(place)) for place in range(4))
    for template in ("chatml", "plain"):
        prompt = window(byte_pairs, template, length=0).fit(Conversation(messages, left_out=5))
        assert (prompt.window_start, prompt.dropped) == ("0", 5)


def test_exchanges_drop_to_n_at_more_than_twice_n(byte_pairs: VocabularyEngine) -> None:
    for length in (0, 100_000):
        chat = Chat(byte_pairs, window(byte_pairs, length=length), Conversation(window_exchanges=3))
        counts = [chat.say(5, 5).text.count("<|im_start|>user") for _ in range(12)]
        assert counts == [1, 2, 3, 4, 5, 6, 3, 4, 5, 6, 3, 4]


def test_without_a_window_everything_stays(byte_pairs: VocabularyEngine) -> None:
    chat = Chat(byte_pairs, window(byte_pairs, length=0))
    for _ in range(30):
        prompt = chat.say(50, 50)
    assert prompt.text.count("Hello") == 1500


def test_a_session_set_to_stop_says_that_it_is_full(byte_pairs: VocabularyEngine) -> None:
    chat = Chat(byte_pairs, window(byte_pairs), Conversation(overflow="stop"))
    while len(chat.say(10, 10).tokens) < ROOM - 30:
        pass
    with pytest.raises(EngineError, match=r"grown to \d+ tokens.*stop here"):
        chat.say(10)


@pytest.mark.parametrize("overflow", ["shift", "refill", "stop"])
@pytest.mark.parametrize("template", ["chatml", "auto"])
def test_a_message_that_alone_is_too_long_is_told_with_the_figures(
    byte_pairs: VocabularyEngine, template: str, overflow: str
) -> None:
    conversation = Conversation((user("1", 1000),), "Be kind.", overflow=overflow)  # type: ignore[arg-type]
    with pytest.raises(
        EngineError, match=r"has 1,00\d tokens, and there is room for 2\d\d: .* 300"
    ):
        window(byte_pairs, template).fit(conversation)


def test_a_system_prompt_that_is_too_long_is_told_apart(byte_pairs: VocabularyEngine) -> None:
    conversation = Conversation((user("1"),), "Be kind. " * 300)
    with pytest.raises(EngineError, match="system prompt and the opening take"):
        window(byte_pairs).fit(conversation)


def test_tokens_of_another_tokenizer_are_not_used(byte_pairs: VocabularyEngine) -> None:
    foreign = Message("2", "assistant", "yes", tokens=(1, 2, 3), tokenizer="another")
    prompt = window(byte_pairs).fit(Conversation((user("1"), foreign, user("3"))))
    assert byte_pairs.text(prompt.tokens) == prompt.text


# Replies that fill the window


def written(engine: VocabularyEngine, words: int) -> Message:
    tokens = tuple(engine.encode(" yes" * words, first=False))
    text = engine.text(tokens)
    return Message("reply", "assistant", text, "", tokens, engine.info.tokenizer)


def test_a_reply_that_fills_the_window_goes_on_behind_a_later_start(
    byte_pairs: VocabularyEngine,
) -> None:
    messages = (user("1", 80), written(byte_pairs, 40), user("3", 80), written(byte_pairs, 90))
    prompt = window(byte_pairs).advance(Conversation(messages))
    assert prompt.window_start == "3"
    assert len(prompt.tokens) <= TARGET
    assert prompt.tokens[-90:] == list(messages[-1].tokens)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_reply_longer_than_the_window_loses_its_beginning_in_steps(
    byte_pairs: VocabularyEngine, template: str
) -> None:
    made = window(byte_pairs, template)
    question = user("1", 20)
    started = Conversation((question,), system_prompt="Be kind.")
    start, sizes, lasting = "", [], 0
    live = made.fit(started).tokens
    for words in range(1, 1500):
        reply = written(byte_pairs, words)
        if len(live) < LENGTH:
            live = [*live, reply.tokens[-1]]
            continue
        conversation = Conversation((question, reply), "Be kind.", window_start=start)
        prompt = made.advance(conversation)
        start, live = prompt.window_start, prompt.tokens
        sizes.append(len(live))
        assert len(live) <= ROOM
        assert live[-50:] == list(reply.tokens[-50:])
        assert "Be kind." in prompt.text
        again = Conversation((question, reply), "Be kind.", window_start=start)
        assert made.fit(again, continues=True).tokens == live
        lasting += 1
    assert lasting <= 1500 / (LENGTH - ROOM)
    assert start


def test_a_novel_goes_on_with_its_last_part(byte_pairs: VocabularyEngine) -> None:
    chat = Chat(byte_pairs, window(byte_pairs, "plain"), Conversation(system_prompt="Be kind."))
    chat.say(10, 1000)
    prompt = chat.say(5, 5)
    assert prompt.window_start == "a1"
    assert prompt.text.startswith("Be kind.")
    assert prompt.text.count("yes") > 100
    assert prompt.text.endswith("Hello ")
    following = chat.say(5, 5)
    assert following.tokens[: len(prompt.tokens)] == prompt.tokens
    assert following.window_start == "a1"


def test_nothing_is_cut_out_of_the_users_message_for_an_empty_reply(
    byte_pairs: VocabularyEngine,
) -> None:
    conversation = Conversation((user("1", 1000), Message("2", "assistant", "")))
    with pytest.raises(EngineError, match="room for"):
        window(byte_pairs).fit(conversation, continues=True)


def test_a_session_set_to_stop_does_not_drop_in_the_middle_of_a_reply(
    byte_pairs: VocabularyEngine,
) -> None:
    conversation = Conversation((user("1"), written(byte_pairs, 400)), overflow="stop")
    with pytest.raises(EngineError):
        window(byte_pairs).fit(conversation, continues=True)


def test_a_system_prompt_too_long_for_the_reply_ends_it_in_words(
    byte_pairs: VocabularyEngine,
) -> None:
    conversation = Conversation((user("1"), written(byte_pairs, 10)), "Be kind. " * 300)
    with pytest.raises(EngineError, match="tokens"):
        window(byte_pairs).advance(conversation)
