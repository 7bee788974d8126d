"""The chunks of a streamed chat completion: text out of each, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engines.base import PromptRead, Usage
from engines.protocol import EndReason


@dataclass(slots=True)
class Deltas:
    """Puts together what the chunks of one reply say. What is not as it should be says nothing."""

    open: bool = False
    """The reply is gone on with inside a thought."""
    ended: bool = False
    """The server has said that the reply is complete."""
    _reason: EndReason = "stop"
    _thinking: bool = False
    """Within what the model thinks, which servers tell apart and the app between tags."""
    _usage: Any = None

    def take(self, chunk: Any) -> str:
        """The text of a chunk."""
        self._usage = _value(chunk, "usage") or self._usage
        choice = _first(_value(chunk, "choices"))
        if finished := _value(choice, "finish_reason"):
            self.ended = True
            self._reason = "length" if finished == "length" else "stop"
        delta = _value(choice, "delta") or _value(choice, "message")
        thought = _text(delta, "reasoning_content") or _text(delta, "reasoning")
        text = _text(delta, "content")
        return self._thought(thought) + (self._said(text) if text else "")

    def progress(self, chunk: Any) -> PromptRead | None:
        """How far the prompt is, where a chunk tells (llama-server's `return_progress`)."""
        told = _value(chunk, "prompt_progress")
        done, total, cached = (_count(told, name) for name in ("processed", "total", "cache"))
        return PromptRead(min(done, total), total, cached) if total else None

    def finish(self) -> str:
        """The end of a thought after which nothing was said."""
        return self._said("")

    def usage(self) -> Usage:
        return Usage(
            self._reason,
            prompt_tokens=_count(self._usage, "prompt_tokens"),
            cached_tokens=_count(_value(self._usage, "prompt_tokens_details"), "cached_tokens"),
            output_tokens=_count(self._usage, "completion_tokens"),
        )

    def _thought(self, text: str) -> str:
        if not text or self._thinking:
            return text
        self._thinking, was_open, self.open = True, self.open, False
        return text if was_open else f"<think>\n{text}"

    def _said(self, text: str) -> str:
        if not self._thinking:
            return text
        self._thinking = False
        return f"\n</think>\n\n{text}"


def _value(table: Any, key: str) -> Any:
    return table.get(key) if isinstance(table, dict) else None


def _first(items: Any) -> Any:
    return items[0] if isinstance(items, list) and items else None


def _text(table: Any, key: str) -> str:
    value = _value(table, key)
    return value if isinstance(value, str) else ""


def _count(table: Any, key: str) -> int:
    value = _value(table, key)
    return value if type(value) is int and value > 0 else 0
