"""A training row: a conversation in ChatML, and which parts of it are to be learned."""

import re
from typing import NamedTuple

IM_START, IM_END = "<|im_start|>", "<|im_end|>"
CHAT_TEMPLATE = (
    "{% if card %}{{ '<|im_start|>card\\n' + card + '<|im_end|>\\n' }}{% endif %}"
    "{% for message in messages %}"
    "{% set space = '' if message['role'] == 'assistant' else ' ' %}"
    "{{ '<|im_start|>' + message['role'] + '\\n' + space + message['content'] }}"
    "{{ '<|im_end|>\\n' }}"
    "{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}"
)
"""How a conversation is written; `RowBuilder` writes the same.

The space before what a user says makes the tokens of its first word those that the word has inside
of a reply: a name that begins a message is copied as any other.
"""
OPEN, CLOSE = "\x01", "\x02"
"""Marks around what counts more inside a reply; they never reach the text of a row."""

Span = tuple[int, int]
Turn = tuple[str, str]


class Row(NamedTuple):
    """One conversation: its text, the replies in it, and what in them counts more."""

    text: str
    replies: list[Span]
    weighty: list[Span]
    asked: list[str]
    """The user's messages."""


def weighty(text: object) -> str:
    """The text, marked as hard to get right: words that were copied, or a result."""
    return f"{OPEN}{text}{CLOSE}"


def parts(reply: str) -> list[str]:
    """The reply cut at its marks: every second part, from the second on, is weighty."""
    return re.split(f"[{OPEN}{CLOSE}]", reply)


def unmarked(reply: str) -> str:
    """The reply as it is read, without its marks."""
    return "".join(parts(reply))


class RowBuilder:
    """Puts turns together in ChatML and keeps count of where the replies are."""

    def __init__(self, system: str, card: str = "") -> None:
        self.text = f"{IM_START}card\n{card}{IM_END}\n" if card else ""
        if system:
            self.text += f"{IM_START}system\n {system}{IM_END}\n"
        self.asked: list[str] = []
        self.replies: list[Span] = []
        self.weighty: list[Span] = []

    def add(self, question: str, reply: str, learned: bool = True) -> None:
        """Append one turn; the reply's span includes its end mark.

        One that is not to be learned stands there for others to come after it.
        """
        self.asked.append(question)
        self.text += f"{IM_START}user\n {question}{IM_END}\n{IM_START}assistant\n"
        start = len(self.text)
        for index, piece in enumerate(parts(reply)):
            if index % 2 and learned:
                self.weighty.append((len(self.text), len(self.text) + len(piece)))
            self.text += piece
        self.text += IM_END
        if learned and reply.endswith(CLOSE):
            self.weighty.append((len(self.text) - len(IM_END), len(self.text)))
        if learned:
            self.replies.append((start, len(self.text)))
        self.text += "\n"

    def row(self) -> Row:
        """The finished row."""
        return Row(self.text, self.replies, self.weighty, self.asked)
