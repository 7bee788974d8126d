"""One-way queues between two processes, which survive the death of either end.

A stock multiprocessing queue shares locks that a killed process never gives back, and both
processes keep both ends of its pipe, so the reader of a dead writer waits for ever. Here every
process holds one end of each pipe, and the death of the other reads as the end of the file.
"""

from __future__ import annotations

import contextlib
import os
import queue
import select
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_LIVENESS_SECONDS = 0.5
"""A grandchild may hold a dead process's pipe open, so the kernel is asked too, this often."""


class Outbox(Generic[T]):
    """A writing end whose `put` never blocks: a thread writes, until the reader is gone."""

    def __init__(self, connection: Connection, name: str) -> None:
        self._connection = connection
        self._waiting: queue.SimpleQueue[T | None] = queue.SimpleQueue()
        threading.Thread(target=self._write, daemon=True, name=name).start()

    def put(self, item: T) -> None:
        self._waiting.put(item)

    def close(self) -> None:
        """Write what is waiting, then close this end."""
        self._waiting.put(None)

    def _write(self) -> None:
        with contextlib.suppress(OSError), self._connection:
            while (item := self._waiting.get()) is not None:
                self._connection.send(item)


class Writer(Generic[T]):
    """A writing end whose `put` returns when the item is in the pipe: a later crash keeps it.

    Raises BrokenPipeError when the reader is gone.
    """

    def __init__(self, connection: Connection) -> None:
        os.set_inheritable(connection.fileno(), False)
        self._connection = connection
        self._lock = threading.Lock()

    def put(self, item: T) -> None:
        with self._lock:
            self._connection.send(item)


class Inbox(Generic[T]):
    """A reading end that a thread empties, so that looking for news costs no system call.

    `ended` is called, on that thread, when the writer is gone.
    """

    def __init__(self, connection: Connection, ended: Callable[[], None]) -> None:
        os.set_inheritable(connection.fileno(), False)
        self._connection = connection
        self._ended = ended
        self._items: queue.SimpleQueue[T] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True, name="inbox").start()

    def get(self) -> T:
        """The next item; waits for it."""
        return self._items.get()

    @property
    def has_news(self) -> bool:
        return not self._items.empty()

    def waiting(self) -> Iterator[T]:
        """What has arrived and was not taken yet."""
        while not self._items.empty():
            yield self._items.get()

    def _read(self) -> None:
        try:
            while True:
                self._items.put(self._connection.recv())
        except (EOFError, OSError):
            self._ended()


def receive(connection: Connection, process: SpawnProcess, timeout: float) -> Any:
    """The next item that the process sent; None when none came within `timeout` seconds.

    Raises EOFError when the process is dead or has closed its end and every whole item was taken.
    """
    try:
        if _has_news(connection, min(timeout, _LIVENESS_SECONDS)):
            return connection.recv()
        if not process.is_alive() and not _has_news(connection, 0):
            raise EOFError
    except Exception as error:  # it died halfway through an item, or wrote what is none
        raise EOFError from error
    return None


def _has_news(connection: Connection, timeout: float) -> bool:
    """As `Connection.poll`, which builds a selector each time: ten times as dear."""
    waiting = select.poll()
    waiting.register(connection, select.POLLIN)
    return bool(waiting.poll(1000 * timeout))
