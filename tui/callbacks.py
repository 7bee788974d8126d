"""Callbacks of the event loop that act as handlers of a widget.

A message through Textual's queues costs four times as much, which counts for what happens thirty
times a second.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context

from textual.message_pump import MessagePump


def as_handler(widget: MessagePump, callback: Callable[[], object]) -> Callable[[], None]:
    """`callback` for the loop, in the present context; what it raises ends the app in order, and
    is logged, as if a handler had raised it.
    """
    context = copy_context()

    def run() -> None:
        try:
            context.run(callback)
        except Exception as error:
            widget.app._handle_exception(error)

    return run
