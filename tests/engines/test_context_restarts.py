"""Real processes that end, are killed and start again, with one store on the disk."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from engines.options import engine_of
from engines.protocol import (
    Conversation,
    EngineFailed,
    GenerationEnded,
    Message,
    Notice,
    TextDelta,
    Warm,
    Warmed,
)
from sessions.contexts import SqliteContexts
from tests import tiny_models
from tests.engines.engine_stores import CountingStore, DeadlyStore
from tests.engines.engine_talk import Talk
from tests.engines.retelling import (
    BUILDERS,
    COME_ALONG,
    FEW,
    PERSONA,
    RARE,
    SAID,
    STARTER,
    Kind,
    Kinds,
    Story,
    delete_store,
    in_soak,
)
from tests.engines.short_files import short_files

SLOW = (*RARE, "hf sliding_window", "pth4", "starter-rwkv.pth")
"""Models whose libraries take seconds to import, in the long tests: `pth7` is in all of them, and
one of transformers is resumed in `test_koalpaca.py`.
"""
TOLD = ("My name is Anna.", "I have a red bicycle.", "What is my name?")


@dataclass
class Answer:
    """A reply, and how many tokens the library was handed for its prompt."""

    reply: Message
    ended: GenerationEnded
    handed: int


@dataclass
class Process:
    """An engine process that a conversation is held with."""

    kind: Kind
    folder: Path
    conversation: Conversation
    store: type[SqliteContexts] = CountingStore
    talk: Talk = field(init=False)

    def __post_init__(self) -> None:
        self.contexts = self.store(self.folder / "contexts.db")
        self.talk = Talk(self.folder / "log", contexts=self.contexts)
        self.conversation = replace(self.conversation, template=self.kind.template)
        engine = engine_of(self.kind.path)
        options = {"threads": 1, **self.kind.options}
        self.info = self.talk.load(engine, self.kind.path, **options)

    def say(self, text: str) -> Answer:
        """One turn, which is added to the conversation."""
        number, before = len(self.conversation.messages), self._handed()
        self._add(Message(f"m{number}", "user", text))
        request = self.talk.ask(self.conversation, self.kind.greedy)
        ended = self.talk.next(GenerationEnded)
        tokens = self.talk.tokens(request)
        reply = Message(
            f"m{number + 1}", "assistant", self.talk.text(request),
            tokens=tokens, tokenizer=self.info.tokenizer,
        )  # fmt: skip
        self._add(reply)
        written = ended.stats.window_tokens - ended.stats.prompt_tokens
        return Answer(reply, ended, self._handed() - before - written)

    def _handed(self) -> int:
        return self.contexts.handed if isinstance(self.contexts, CountingStore) else 0

    def _add(self, message: Message) -> None:
        messages = (*self.conversation.messages, message)
        self.conversation = replace(self.conversation, messages=messages)

    @property
    def notices(self) -> list[str]:
        return [event.text for event in self.talk.heard if isinstance(event, Notice)]

    def kill(self) -> None:
        pid = self.talk.client.pid
        assert pid
        os.kill(pid, signal.SIGKILL)
        self.talk.next(EngineFailed)


@contextmanager
def process(
    kind: Kind,
    folder: Path,
    conversation: Conversation,
    store: type[SqliteContexts] = CountingStore,
) -> Iterator[Process]:
    begun = Process(kind, folder, conversation, store)
    try:
        yield begun
    finally:
        begun.talk.client.close()


def turn(
    kind: Kind, folder: Path, conversation: Conversation, text: str
) -> tuple[Conversation, Answer]:
    """One reply of an engine process that is started for it and ended after it."""
    with process(kind, folder, conversation) as begun:
        answer = begun.say(text)
        assert begun.notices == []
        return begun.conversation, answer


@pytest.mark.parametrize("name", [in_soak(name, SLOW) for name in ("starter", *BUILDERS)])
def test_processes_that_restart_before_each_turn_reply_as_one_that_does_not(
    tmp_path: Path, models: Kinds, name: str
) -> None:
    """And at most what is new is handed to the library, counted at its own function."""
    kind = models[name]
    straight = Story(kind, tmp_path / "straight.db")
    conversation = Conversation(system_prompt=PERSONA)
    for number, text in enumerate(TOLD[: 3 if name == "starter" else 2]):
        expected = straight.say(text)
        conversation, answer = turn(kind, tmp_path, conversation, text)
        assert answer.reply.tokens == expected.tokens
        assert answer.ended.stats.evaluated_tokens <= expected.new + FEW
        # The `rwkv` package evaluates the token that proves a state once more.
        assert answer.handed <= expected.new + FEW + (kind.path.suffix == ".pth")
        assert bool(answer.ended.stats.restored_tokens) == (number > 0)
    straight.close()


@pytest.mark.parametrize("name", [in_soak(name, SLOW) for name in COME_ALONG])
def test_the_starter_model_still_knows_a_name_after_a_restart(tmp_path: Path, name: str) -> None:
    kind = COME_ALONG[name]
    greeted, first = turn(kind, tmp_path, Conversation(), "My name is Anna.")
    _, answer = turn(kind, tmp_path, greeted, "What is my name?")
    assert "Anna" in answer.reply.content
    kept = first.ended.stats.window_tokens - 1  # the last one is evaluated for its logits
    assert answer.ended.stats.restored_tokens >= kept
    assert answer.ended.stats.evaluated_tokens <= 20
    delete_store(tmp_path)
    _, again = turn(kind, tmp_path, greeted, "What is my name?")
    assert again.reply.tokens == answer.reply.tokens
    twice = kind.path.suffix == ".pth"  # a token that a recurrent model is handed again
    assert again.handed == again.ended.stats.prompt_tokens >= answer.handed + kept - twice


def test_a_session_that_is_opened_is_restored_before_anything_is_said(
    tmp_path: Path, models: Kinds
) -> None:
    kind = models["grouped_query"]
    straight = Story(kind, None, system="")
    conversation, _ = turn(kind, tmp_path, Conversation(), SAID[0])
    straight.say(SAID[0])
    with process(kind, tmp_path, conversation) as begun:
        before = begun.contexts.handed
        begun.talk.client.warm(Warm("session", begun.conversation))
        warmed = begun.talk.next(Warmed).stats
        assert begun.contexts.handed == before
        assert 0 < warmed.restored_tokens < warmed.window_tokens == warmed.prompt_tokens
        assert warmed.context_length == begun.info.context_length
        expected, answer = straight.say(SAID[1]), begun.say(SAID[1])
        assert answer.reply.tokens == expected.tokens
        assert answer.ended.stats.restored_tokens == warmed.restored_tokens
        assert answer.handed <= expected.new + FEW
        assert begun.notices == []
    straight.close()


def test_a_reply_that_a_kill_has_cut_off_goes_on_from_the_saved_context(tmp_path: Path) -> None:
    """What was said before is restored; only the interrupted reply itself is evaluated again."""
    kind = STARTER
    endless = kind.greedy.replace(max_tokens=1_500)
    conversation, before = turn(kind, tmp_path, Conversation(), "My name is Anna.")
    with process(kind, tmp_path, conversation) as begun:
        begun._add(Message("m2", "user", "Tell me a long story."))
        request = begun.talk.ask(begun.conversation, endless)
        begun.talk.next(TextDelta)
        begun.kill()
        tokens = begun.talk.tokens(request)
        begun._add(
            Message(
                "m3", "assistant", begun.talk.text(request),
                tokens=tokens, tokenizer=begun.info.tokenizer,
            )
        )  # fmt: skip
        conversation = begun.conversation
    with process(kind, tmp_path, conversation) as begun:
        nine = endless.replace(max_tokens=9)
        text, ended = begun.talk.answer(begun.conversation, nine, continues=True)
    assert text
    assert ended.stats.restored_tokens >= len(before.reply.tokens)
    assert ended.stats.evaluated_tokens <= len(tokens) + len("Tell me a long story.")


# What goes wrong


def test_a_process_killed_in_the_middle_of_a_save_costs_what_it_had_not_saved(
    tmp_path: Path, models: Kinds
) -> None:
    kind = models["grouped_query"]
    straight = Story(kind, None)
    conversation = Conversation(system_prompt=PERSONA)
    with process(kind, tmp_path, conversation, DeadlyStore) as begun:
        assert begun.say(SAID[0]).reply.tokens == straight.say(SAID[0]).tokens
        begun.talk.next(EngineFailed)
        conversation = begun.conversation
    contexts = SqliteContexts(tmp_path / "contexts.db")
    assert contexts.verify() == []
    assert contexts.usage().chunks == 1
    _, answer = turn(kind, tmp_path, conversation, SAID[1])
    assert answer.reply.tokens == straight.say(SAID[1]).tokens
    assert answer.ended.stats.restored_tokens > 0
    straight.close()


@pytest.mark.soak
def test_a_hundred_processes_killed_while_they_save_leave_a_store_that_is_right(
    tmp_path: Path,
) -> None:
    """At a random moment after each reply; each state is megabytes, so that it is often a save."""
    kind = Kind(tiny_models.llama(tmp_path / "wide.gguf", layers=6, width=256, kv_heads=4))
    moments, restored = random.Random(7), 0
    for story in range(20):
        straight = Story(kind, None, system=f"{PERSONA} {story}")
        conversation = straight.conversation
        for number in range(5):
            text = f"{SAID[number]} {' '.join(SAID * 2)}"
            with process(kind, tmp_path, conversation, SqliteContexts) as begun:
                answer = begun.say(text)
                time.sleep(moments.uniform(0, 0.03))
                begun.kill()
                conversation = begun.conversation
            assert SqliteContexts(tmp_path / "contexts.db").verify() == []
            assert answer.reply.tokens == straight.say(text).tokens
            assert begun.notices == []
            restored += answer.ended.stats.restored_tokens
        straight.close()
    assert restored


def test_a_full_disk_ends_the_saving_with_one_notice_and_the_chat_goes_on(
    tmp_path: Path, models: Kinds
) -> None:
    kind = models["multi_head"]
    straight = Story(kind, None)
    with short_files(400_000):
        begun = Process(kind, tmp_path, Conversation(system_prompt=PERSONA), SqliteContexts)
    for text in SAID[:3]:
        long = " ".join([text] * 9)
        assert begun.say(long).reply.tokens == straight.say(long).tokens
    begun.talk.client.close()
    (notice,) = begun.notices
    assert notice.startswith("Evaluated context cannot be saved")
    assert notice.endswith("The context of this and later turns is not saved.")
    assert SqliteContexts(tmp_path / "contexts.db").verify() == []
    straight.close()
