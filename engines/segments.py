"""What a prompt is made of: control tokens, text, and replies that keep the tokens they had.

A template gives one string. To know afterwards what in it came from whom, the contents go in with
marks around them: lone surrogates, which no valid text holds and no template looks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from engines.protocol import Message

_OPEN, _CLOSE, _BREAK = "\ud800", "\ud801", "\ud802"
_DIGIT = 0xD900
"""First of 256 surrogates that write the number of a content after `_OPEN`, in three digits."""
_MARKS = re.compile("\ud800[\ud900-\ud9ff]{3}|[\ud800-\udfff]")
_CONTENT = re.compile("\ud800([\ud900-\ud9ff]{3})([^\ud800\ud801]*)\ud801")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a prompt. The texts of all segments together are the rendered prompt."""

    kind: Literal["control", "text", "reply"]
    text: str
    """Of a control token its text; of a reply also the white space its tokens may bring along."""
    token: int = -1
    """Of a control token."""
    tokens: tuple[int, ...] = ()
    """Of a reply: the stored ones, still to be compared with the text."""
    message_id: str = ""
    """The message, if any, whose content is the first to begin in this segment."""


class ControlTokens:
    """Finds the texts of control tokens, the longest first."""

    def __init__(self, tokens: Mapping[str, int]) -> None:
        # One character cannot be told from text by a break inside it; no template needs such.
        self._tokens = {text: token for text, token in tokens.items() if len(text) > 1}
        self._lengths: dict[str, list[int]] = {}
        for text in sorted(self._tokens, key=len, reverse=True):
            lengths = self._lengths.setdefault(text[:2], [])
            if len(text) not in lengths:
                lengths.append(len(text))
        starts = (f"{re.escape(two[0])}(?={re.escape(two[1])})" for two in self._lengths)
        self._starts = re.compile("|".join(starts) or "(?!)")

    def __contains__(self, text: str) -> bool:
        return text in self._tokens

    def split(self, text: str) -> Iterator[tuple[str, int]]:
        """The text in pieces, each with its control token, or -1."""
        done = 0
        for start, end in self._found(text):
            if start < done:
                continue
            if start > done:
                yield text[done:start], -1
            yield text[start:end], self._tokens[text[start:end]]
            done = end
        if done < len(text):
            yield text[done:], -1

    def disarm(self, text: str) -> str:
        """The text with a break inside everything that reads like a control token."""
        pieces, done = [], 0
        for start, _ in self._found(text):
            pieces += [text[done : start + 1], _BREAK]
            done = start + 1
        return "".join([*pieces, text[done:]])

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        """Where control tokens are; they may overlap."""
        for match in self._starts.finditer(text):
            start = match.start()
            for length in self._lengths.get(text[start : start + 2], ()):
                if text[start : start + length] in self._tokens:
                    yield start, start + length
                    break


def valid(text: str) -> str:
    """The text without lone surrogates, which are no characters (and the marks used here)."""
    return _SURROGATES.sub("\ufffd", text)


def unmarked(text: str) -> str:
    """The text without marks and breaks."""
    return _MARKS.sub("", text)


def mark(text: str, number: int) -> str:
    """The text with marks inside its outer white space, which a template may trim."""
    bare = text.strip()
    if not bare:
        return text
    before, after = _outer_space(text)
    digits = "".join(chr(_DIGIT + (number >> shift & 0xFF)) for shift in (16, 8, 0))
    return f"{before}{_OPEN}{digits}{bare}{_CLOSE}{after}"


def tail_after(text: str, number: int) -> str:
    """What a template wrote after the end of a content; empty where the content is not whole."""
    found = [match.end() for match in _CONTENT.finditer(text) if _number(match) == number]
    return unmarked(text[found[-1] :]) if found else ""


def between(text: str, first: int, second: int) -> str:
    """What a template wrote between two contents."""
    spans = {_number(match): match.span() for match in _CONTENT.finditer(text)}
    if first not in spans or second not in spans:
        return ""
    return unmarked(text[spans[first][1] : spans[second][0]])


def overlap(first: str, second: str) -> int:
    """Length of the longest end of one text with which the other begins."""
    sizes = range(min(len(first), len(second)), 0, -1)
    return next((size for size in sizes if first.endswith(second[:size])), 0)


def lead_space(text: str, prompt_end: str) -> str:
    """The white space between the end of a generation prompt and the reply that `text` leads to."""
    bare, wanted = text.rstrip(), prompt_end.rstrip()
    whole = bare + prompt_end[len(wanted) :]
    if not wanted or not bare.endswith(wanted) or not text.startswith(whole):
        return ""
    return text[len(whole) :]


def take_apart(
    text: str, contents: Mapping[int, Message], controls: ControlTokens, prompt_end: str
) -> list[Segment]:
    """A rendered text with marks, taken apart.

    `contents` are the messages by the numbers of their marks; `prompt_end` is what the template
    writes after the last user message to ask for a reply.
    """
    parts: list[Segment] = []
    done = 0
    for match in _CONTENT.finditer(text):
        message = contents.get(_number(match))
        if message is None or not message.tokens or match.start() < done:
            continue
        if unmarked(match[2]) != valid(message.content).strip():
            continue
        before = text[done : match.start()]
        own_before, own_after = _outer_space(valid(message.content))
        lead = _reply_lead(before, prompt_end, own_before)
        end = match.end()
        end += overlap(own_after, text[end : end + len(own_after)])
        start = match.start() - len(lead)
        parts += _texts(text[done:start], contents, controls)
        shown = unmarked(text[start:end])
        parts.append(Segment("reply", shown, tokens=message.tokens, message_id=message.id))
        done = end
    return [*parts, *_texts(text[done:], contents, controls)]


def _reply_lead(before: str, prompt_end: str, own: str) -> str:
    """The white space before a reply that was not there when the reply was asked for."""
    if lead := lead_space(before, prompt_end):
        return lead
    if prompt_end.strip() and before.rstrip().endswith(prompt_end.rstrip()):
        return ""
    return own if own and before.endswith(own) else ""


def _texts(
    text: str, contents: Mapping[int, Message], controls: ControlTokens
) -> Iterator[Segment]:
    """Text without replies as control and text segments."""
    for piece, token in controls.split(text):
        if token >= 0:
            yield Segment("control", piece, token=token)
        elif shown := unmarked(piece):
            yield replace(Segment("text", shown), message_id=_first_message(piece, contents))


def _first_message(text: str, contents: Mapping[int, Message]) -> str:
    for match in _MARKS.finditer(text):
        if len(match[0]) == 4 and (message := contents.get(_value(match[0][1:]))):
            return message.id
    return ""


def _outer_space(text: str) -> tuple[str, str]:
    bare = text.strip()
    if not bare:
        return text, ""
    start = text.index(bare)
    return text[:start], text[start + len(bare) :]


def _number(match: re.Match[str]) -> int:
    return _value(match[1])


def _value(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value << 8 | ord(digit) - _DIGIT
    return value
