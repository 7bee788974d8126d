"""Real processes that end and start again between two turns, with one store on the disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engines.options import ENGINE_OF_ENDING
from engines.protocol import Conversation, GenerationEnded, Message, Notice, TextDelta
from sessions.contexts import SqliteContexts
from tests.engines.engine_talk import Talk
from tests.engines.retelling import BUILDERS, COME_ALONG, FEW, PERSONA, STARTER, Kind, Story

TOLD = ("My name is Anna.", "I have a red bicycle.", "What is my name?")


def turn(kind: Kind, folder: Path, conversation: Conversation) -> tuple[Message, GenerationEnded]:
    """One reply of an engine process that is started for it and ended after it."""
    talk = Talk(folder / "log", contexts=SqliteContexts(folder / "contexts.db"))
    try:
        engine = ENGINE_OF_ENDING[kind.path.suffix]
        info = talk.load(engine, kind.path, threads=1, **kind.options)
        conversation = replace(conversation, template=kind.template)
        request = talk.ask(conversation, kind.greedy)
        ended = talk.next(GenerationEnded)
        assert not [event for event in talk.heard if isinstance(event, Notice)]
        reply = Message(
            f"r{len(conversation.messages)}", "assistant", talk.text(request),
            tokens=talk.tokens(request), tokenizer=info.tokenizer,
        )  # fmt: skip
        return reply, ended
    finally:
        talk.client.close()


@pytest.mark.parametrize("name", ["starter", *BUILDERS])
def test_processes_that_restart_before_each_turn_reply_as_one_that_does_not(
    tmp_path: Path, name: str
) -> None:
    kind = BUILDERS[name](tmp_path / f"{name}.gguf") if name in BUILDERS else STARTER
    straight = Story(kind, tmp_path / "straight.db")
    conversation = Conversation(system_prompt=PERSONA)
    for number, text in enumerate(TOLD[: 3 if name == "starter" else 2]):
        expected = straight.say(text)
        said = Message(f"u{number}", "user", text)
        conversation = replace(conversation, messages=(*conversation.messages, said))
        reply, ended = turn(kind, tmp_path, conversation)
        conversation = replace(conversation, messages=(*conversation.messages, reply))
        assert reply.tokens == expected.tokens
        assert ended.stats.evaluated_tokens <= expected.new + FEW
        assert bool(ended.stats.restored_tokens) == (number > 0)
    straight.close()


@pytest.mark.parametrize("name", COME_ALONG)
def test_the_starter_model_still_knows_a_name_after_a_restart(tmp_path: Path, name: str) -> None:
    kind = COME_ALONG[name]
    conversation = Conversation((Message("u", "user", "My name is Anna."),))
    greeting, _ = turn(kind, tmp_path, conversation)
    question = Message("v", "user", "What is my name?")
    conversation = Conversation((*conversation.messages, greeting, question))
    answer, ended = turn(kind, tmp_path, conversation)
    assert "Anna" in answer.content
    assert ended.stats.restored_tokens >= 15
    assert ended.stats.evaluated_tokens <= 20


def test_a_reply_that_a_kill_has_cut_off_goes_on_from_the_saved_context(tmp_path: Path) -> None:
    """What was said before is restored; only the interrupted reply itself is evaluated again."""
    conversation = Conversation((Message("u", "user", "My name is Anna."),))
    greeting, _ = turn(STARTER, tmp_path, conversation)
    wanted = Message("v", "user", "Tell me a long story.")
    conversation = replace(
        conversation, messages=(*conversation.messages, greeting, wanted), template="chatml"
    )
    endless = STARTER.greedy.replace(max_tokens=1_500)
    talk = Talk(tmp_path / "log", contexts=SqliteContexts(tmp_path / "contexts.db"))
    info = talk.load("llama", STARTER.path, threads=1, **STARTER.options)
    request = talk.ask(conversation, endless)
    talk.next(TextDelta)
    talk.client._process._process.kill()  # type: ignore[union-attr]
    assert talk.next(GenerationEnded).reason == "failed"
    talk.client.close()
    partial = Message(
        "w", "assistant", talk.text(request),
        tokens=talk.tokens(request), tokenizer=info.tokenizer,
    )  # fmt: skip
    conversation = replace(conversation, messages=(*conversation.messages, partial))
    talk = Talk(tmp_path / "log", contexts=SqliteContexts(tmp_path / "contexts.db"))
    talk.load("llama", STARTER.path, threads=1, **STARTER.options)
    text, ended = talk.answer(conversation, endless.replace(max_tokens=9), continues=True)
    talk.client.close()
    assert text
    assert ended.stats.restored_tokens >= len(greeting.tokens)
    assert ended.stats.evaluated_tokens <= len(partial.tokens) + len(wanted.content)
