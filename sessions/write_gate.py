"""Ctrl+Z stops this process between its write transactions, and not inside of one.

A process that is stopped in the middle of a transaction keeps all others from writing. So each
transaction passes a gate, and whoever stops the process closes it and waits for those inside. Of
SIGSTOP nobody hears; what that leaves behind is told to the others (`database.begin`).
"""

from __future__ import annotations

import os
import signal
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

_HELD_UP_SECONDS = 1.0
"""A transaction takes hundredths of a second: what takes longer waits for a disk."""

_changed = threading.Condition()
_inside: Counter[int] = Counter()
"""Transactions of each thread."""
_closed = False
_wants_to_stop = 0
"""The thread in which a signal came in the middle of a transaction."""


def enter(seconds: float) -> bool:
    """Before a transaction begins; False where the gate was closed for so long."""
    me = threading.get_ident()
    with _changed:
        if not _changed.wait_for(lambda: not _closed or _inside[me], max(seconds, 0.0)):
            return False
        _inside[me] += 1
    return True


def leave() -> None:
    """After a transaction has ended, or could not begin."""
    global _wants_to_stop
    me = threading.get_ident()
    with _changed:
        _inside[me] -= 1
        if not _inside[me]:
            del _inside[me]
        _changed.notify_all()
    if _wants_to_stop == me and not _inside[me]:
        _wants_to_stop = 0
        stop()


@contextmanager
def left_behind() -> Iterator[None]:
    """Leaves after a transaction that may have begun in it."""
    me = threading.get_ident()
    before = _inside[me]
    try:
        yield
    finally:
        if _inside[me] > before:
            leave()


@contextmanager
def closed() -> Iterator[None]:
    """No thread is inside of a transaction."""
    global _closed
    with _changed:
        _closed = True
        _changed.wait_for(lambda: not _inside, _HELD_UP_SECONDS)
    try:
        yield
    finally:
        with _changed:
            _closed = False
            _changed.notify_all()


def stop(*_: object) -> None:
    """Stop this process; a handler of SIGTSTP."""
    global _wants_to_stop
    if _inside[threading.get_ident()]:
        _wants_to_stop = threading.get_ident()
        return
    with closed():
        os.kill(os.getpid(), signal.SIGSTOP)
