"""The model that comes with the program: it chats, remembers, and knows the real keys."""

from pathlib import Path

import pytest

from engines.backends import llama
from engines.protocol import ModelSpec
from starter.dialogues import HELP_FACTS
from tests.engines.engine_talk import GREEDY, Talk
from tui.keys import ACTIONS

NAMES = {"help": "help", "stop": "stop", "send": "send", "new": "new_session", "quit": "quit",
         "regenerate": "regenerate"}  # fmt: skip
SPELLED = {"Esc": "escape"}


@pytest.mark.parametrize("topic", HELP_FACTS)
def test_what_it_learnt_of_the_keys_is_what_they_are(topic: str) -> None:
    keys = {action.name: action.keys.split(",") for action in ACTIONS}
    learnt = HELP_FACTS[topic]
    assert SPELLED.get(learnt, learnt).lower() in keys[NAMES[topic]]


def test_the_file_says_what_it_is(starter: Path) -> None:
    info = llama.inspect(ModelSpec("starter", "llama", str(starter)))
    assert info.metadata["general.license"] == "MIT"
    assert info.context_length == 2048
    assert info.sampling["temperature"] == pytest.approx(0.3)
    assert starter.stat().st_size < 8 << 20


def test_it_remembers_a_name_over_turns(starter: Path, tmp_path: Path) -> None:
    from engines.protocol import Conversation, Message

    talk = Talk(tmp_path / "engine.log")
    info = talk.load("llama", starter)
    first = Message("u1", "user", "Hello, my name is Clara")
    text, _ = talk.answer(Conversation((first,)), GREEDY)
    reply = Message("a1", "assistant", text, tokens=talk.tokens("r1"), tokenizer=info.tokenizer)
    again = Message("u2", "user", "What is my name?")
    text, ended = talk.answer(Conversation((first, reply, again)), GREEDY)
    assert "Clara" in text
    assert ended.stats.evaluated_tokens < ended.stats.prompt_tokens
    talk.client.close()
