"""What every named template makes of five conversations, as `golden/templates.txt` holds it.

Each line of a prompt stands after a `|`. The file was compared with each family's published
format by hand; after a wanted change, write it anew and look at what changed:
`python -m tests.engines.golden_templates`.
"""

from __future__ import annotations

from pathlib import Path

from engines.protocol import Conversation, Message
from engines.templates import TEMPLATE_NAMES, open_template

GOLDEN = Path(__file__).with_name("golden") / "templates.txt"

_HELLO = Message("1", "user", "Hello")
_REPLY = Message("2", "assistant", "Hi there.")
_HOW = Message("3", "user", "How are you?")

CASES: dict[str, tuple[Conversation, bool]] = {
    "one message": (Conversation((_HELLO,)), False),
    "several, with a system prompt": (
        Conversation((_HELLO, _REPLY, _HOW), system_prompt="Be kind."),
        False,
    ),
    "a message with context": (
        Conversation((Message("1", "user", "Which is it?", context="red or blue"),)),
        False,
    ),
    "an opening": (
        Conversation(
            (_HOW,),
            system_prompt="Be kind.",
            opening=(Message("", "user", "안녕"), Message("", "assistant", "안녕하세요")),
        ),
        False,
    ),
    "a reply to be continued": (
        Conversation((_HELLO, Message("2", "assistant", "Hi th"))),
        True,
    ),
}
FAMILY_TOKENS = {
    "gemma": ("<bos>", "<eos>"),
    "llama-3": ("<|begin_of_text|>", "<|end_of_text|>"),
    "koalpaca": ("", "<|endoftext|>"),
    "raven": ("", "<|endoftext|>"),
    "raven-instruct": ("", "<|endoftext|>"),
    "rwkv-world": ("", ""),
}
"""Where they are not Llama's `<s>` and `</s>`."""


def rendered(name: str, case: str) -> str:
    """A prompt without the beginning that the engine puts in front of all."""
    bos, eos = FAMILY_TOKENS.get(name, ("<s>", "</s>"))
    template = open_template(name, own_source="", bos=bos, eos=eos, control_tokens={})
    conversation, continues = CASES[case]
    return "".join(part.text for part in template.segments(conversation, continues=continues))


def page() -> str:
    blocks = []
    for name in TEMPLATE_NAMES:
        for case in CASES:
            lines = (f"|{line}" for line in rendered(name, case).split("\n"))
            blocks.append("\n".join((f"## {name}: {case}", *lines, "")))
    return "\n".join(blocks)


if __name__ == "__main__":
    GOLDEN.write_text(page(), encoding="utf-8")
