"""Ctrl+Z stops this process between its write transactions, and not inside of one.

A process that is stopped in the middle of a transaction keeps all others from writing. So one
transaction after the other passes a gate, and whoever stops the process closes it before. Of
SIGSTOP nobody hears; what that leaves behind is told to the others (`database.begin`).
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_HELD_UP_SECONDS = 1.0
"""A transaction takes hundredths of a second: what takes longer waits for a disk."""

_gate = threading.RLock()
_inside = _depth = 0
"""The thread that is inside of a transaction, and of how many."""
_stop_wanted = False


def enter(seconds: float) -> bool:
    """Before a transaction begins; False where another thread was inside for so long."""
    global _inside, _depth
    if not _gate.acquire(timeout=max(seconds, 0.0)):
        return False
    _inside, _depth = threading.get_ident(), _depth + 1
    return True


def leave() -> None:
    """After a transaction has ended, or could not begin."""
    global _inside, _depth, _stop_wanted
    _depth -= 1
    stop_now = False
    if not _depth:
        stop_now, _stop_wanted, _inside = _stop_wanted, False, 0
    _gate.release()
    if stop_now:
        stop()


@contextmanager
def left_behind() -> Iterator[None]:
    """Leaves after a transaction that may have begun in it."""
    before = _depth if _inside == threading.get_ident() else 0
    try:
        yield
    finally:
        if _inside == threading.get_ident() and _depth > before:
            leave()


@contextmanager
def closed() -> Iterator[None]:
    """No other thread is inside of a transaction."""
    shut = _gate.acquire(timeout=_HELD_UP_SECONDS)
    try:
        yield
    finally:
        if shut:
            _gate.release()


def stop(*_: object) -> None:
    """Stop this process; a handler of SIGTSTP."""
    global _stop_wanted
    if _inside == threading.get_ident():  # a signal came in the middle of a transaction
        _stop_wanted = True
        return
    with closed():
        os.kill(os.getpid(), signal.SIGSTOP)
