"""A store of years: how long it takes to open, list, filter, search and append, by its size.

    python -m bench.store [--messages 1000000]

Built are (once: see `bench.library`) a store of that many messages in sessions of 100, one of
10,000 among them, and another of a tenth of it, which tells how everything grows. Times are in
milliseconds, the median and the slowest of 15, through the store's own functions in this process;
the first time is apart, and so is the processor's time, which other programs disturb less. A page
is 100 sessions, or 20 hits with their snippets. An append is what sending a message writes, alone
and with a process that searches all the while; its commit is compared, in turns, with a bare write
of as many bytes as it put into the write-ahead log, and an fsync.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from bench.library import FOLDER, LONG_SESSION, RARE, library
from sessions.conversation import Conversation
from sessions.models import PARTIAL, MessageRow
from sessions.store import Store, raw

ROUNDS = 15
APPENDS = 60
PAGE_TARGET, SEARCH_TARGET, APPEND_TARGET = 30.0, 100.0, 1.5
"""Milliseconds, milliseconds, and times a bare fsync of the same bytes."""
QUERIES = {
    "rare word": RARE,
    "common word": "the",
    "two common words": "the and",
    "Korean, two syllables": "한국",
    "Korean, common": "그리고",
    "Korean, one syllable": "람",
    "Chinese, two characters": "天气",
    "Chinese, one character": "天",
    "code symbol": "->",
    "code": "def",
    "phrase": '"of the"',
    "beginning of a word": "xyl",
    "not there": "qqqqqq",
    "common word, one role": "the role:user",
    "common word, one tag": "the tag:cats",
    "common word, long ago": "the before:{}",
    "rare word, one model": f"{RARE} model:rwkv",
}

_READER = """
import os
import sys
from pathlib import Path
from sessions.store import Store
store = Store(Path(sys.argv[1]))
print("ready", flush=True)
parent = os.getppid()
while os.getppid() == parent:  # it ends with the benchmark, however that ends
    store.search("the"); store.sessions(); store.search("한국")
"""


def milliseconds(work: Callable[[], Any]) -> dict[str, float]:
    times, processor = [], []
    for _ in range(ROUNDS + 1):
        began, busy = time.perf_counter(), time.process_time()
        work()
        processor.append(1000 * (time.process_time() - busy))
        times.append(1000 * (time.perf_counter() - began))
    first, rest = times[0], times[1:]
    return {
        "first": round(first, 2), "median": round(statistics.median(rest), 2),
        "slowest": round(max(rest), 2), "processor": round(statistics.median(processor), 2),
    }  # fmt: skip


def reading(store: Store) -> dict[str, Any]:
    old = time.strftime("%Y-%m-%d", time.localtime(time.time() - 3.9 * 365 * 86_400))
    (longest,) = store.sessions(filter=LONG_SESSION)
    return {
        "opening_the_store": milliseconds(lambda: Store(store.path).close()),
        "first_page": milliseconds(store.sessions),
        "last_page": milliseconds(lambda: store.sessions(offset=9_000)),
        "last_session": milliseconds(store.last_session),
        "filter_common": milliseconds(lambda: store.sessions(filter="the")),
        "filter_none": milliseconds(lambda: store.sessions(filter="qqqqqq")),
        "filter_tag": milliseconds(lambda: store.sessions(filter="cats")),
        "open_longest": milliseconds(lambda: Conversation(store, longest.id).siblings("")),
        "earlier_messages": milliseconds(lambda: earlier(Conversation(store, longest.id))),
        "search": {
            name: milliseconds(partial(store.search, text.format(old)))
            for name, text in QUERIES.items()
        },
        "search_second_page": milliseconds(lambda: store.search("the", offset=20)),
        "search_newest": milliseconds(lambda: store.search("the", ranked=False)),
    }


def earlier(conversation: Conversation) -> None:
    """Open it, and read the 200 messages before those that are read at once."""
    conversation.read([sketch.id for sketch in conversation.sketches[-400:-200]])


def sizes(store: Store) -> dict[str, float]:
    with store.read() as db:
        (index,) = raw(db).execute("SELECT sum(length(block)) FROM message_text_data").fetchone()
        (texts,) = (
            raw(db).execute("SELECT sum(length(CAST(content AS BLOB))) FROM message").fetchone()
        )
        (count,) = raw(db).execute("SELECT count(*) FROM message").fetchone()
    return {
        "messages": count,
        "file_mb": round(store.path.stat().st_size / 1e6, 1),
        "texts_mb": round(texts / 1e6, 1),
        "index_mb": round(index / 1e6, 1),
        "index_to_texts": round(index / texts, 2),
    }


def appending(store: Store, folder: Path) -> dict[str, float]:
    (session,) = store.sessions(filter=LONG_SESSION)
    held = store.take(session.id)
    head = session.head_id
    whole, commits, bare, written = [], [], [], []
    empty_log(store.path)
    dialect = store._engine.dialect
    commit = dialect.do_commit

    def timed(connection: Any) -> None:
        began = time.perf_counter()
        commit(connection)
        commits.append(time.perf_counter() - began)

    dialect.do_commit = timed  # type: ignore[method-assign]
    with (folder / "bare").open("ab", buffering=0) as file:
        for number in range(APPENDS):
            said = MessageRow(
                session_id=session.id, parent_id=head, content=f"one more {number} " * 20
            )
            reply = MessageRow(session_id=session.id, role="assistant", status=PARTIAL)
            before = log_bytes(store.path)
            began = time.perf_counter()
            head = store.append(held, [said, reply]).head_id
            whole.append(time.perf_counter() - began)
            written.append(log_bytes(store.path) - before or written[-1])
            noise = os.urandom(written[-1])
            began = time.perf_counter()
            file.write(noise)
            os.fsync(file.fileno())
            bare.append(time.perf_counter() - began)
            time.sleep(0.02)
    dialect.do_commit = commit  # type: ignore[method-assign]
    store.release(session.id)
    return {
        "bytes": statistics.median(written),
        "append_ms": round(1000 * statistics.median(whole), 2),
        "commit_ms": round(1000 * statistics.median(commits), 2),
        "bare_fsync_ms": round(1000 * statistics.median(bare), 2),
        "commit_to_bare": round(statistics.median(commits) / statistics.median(bare), 2),
        "commit_to_bare_undisturbed": round(quartile(commits) / quartile(bare), 2),
    }


def quartile(times: list[float]) -> float:
    """The lower one: what other programs held up is above it."""
    return statistics.quantiles(times, n=4)[0]


def log_bytes(store: Path) -> int:
    """Size of the write-ahead log; never open it here: that would drop SQLite's own locks."""
    return store.with_name(store.name + "-wal").stat().st_size


def empty_log(store: Path) -> None:
    """So that every append makes it longer."""
    with closing(sqlite3.connect(store, timeout=10)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def append_while_read(path: Path) -> dict[str, dict[str, float]]:
    with tempfile.TemporaryDirectory(dir=FOLDER) as name:
        copy = Path(name) / "sessions.db"
        shutil.copyfile(path, copy)
        reader = subprocess.Popen(
            [sys.executable, "-c", _READER, str(copy)], stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[1],
        )  # fmt: skip
        try:
            with closing(Store(copy)) as store:
                alone = appending(store, Path(name))
                assert reader.stdout is not None
                reader.stdout.readline()
                return {"alone": alone, "while_read": appending(store, Path(name))}
        finally:
            reader.kill()
            reader.wait()


def measured(messages: int) -> dict[str, Any]:
    path = library(messages)
    with closing(Store(path)) as store:
        return {**sizes(store), **reading(store), "append": append_while_read(path)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=1_000_000)
    wanted = parser.parse_args().messages
    small, large = measured(wanted // 10), measured(wanted)
    pages = max(large[name]["median"] for name in large if name.startswith(("first", "filter")))
    slow = {name: each["median"] for name, each in large["search"].items()
            if each["median"] > SEARCH_TARGET}  # fmt: skip
    ratio = large["append"]["while_read"]["commit_to_bare"]
    print(json.dumps({
        "a_tenth": small, "all": large,
        "targets": {"page_ms": PAGE_TARGET, "search_ms": SEARCH_TARGET, "append": APPEND_TARGET},
        "slowest_page_ms": pages, "searches_over_target": slow, "append_ratio": ratio,
        "reached": pages <= PAGE_TARGET and not slow and ratio <= APPEND_TARGET,
    }, indent=1, ensure_ascii=False))  # fmt: skip


if __name__ == "__main__":
    main()
