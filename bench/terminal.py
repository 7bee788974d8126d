"""What the whole app costs in a terminal while a reply comes, and how soon it opens sessions.

    python -m bench.terminal [--tokens 800] [--rate 100] [--above 0] [--size 120x40] [--follow line]
    python -m bench.terminal --all
    python -m bench.terminal --growth

The real program runs in a pseudo-terminal, with its store and its engine process; the text is paced
Markdown from the echo engine, which says one byte at a time. A token here is what the text has for
one: a word, about six bytes. Without arguments each circumstance is varied alone; `--all` takes
them all with each other (54 runs). Every run tells:

- bytes to the terminal for each token (exact), CPU of the app alone and of all its processes for
  each token, the rate that was reached;
- the time from a key to its character on the terminal, a key every quarter of a second;
- the longest time that the event loop did not come round, and what of the longest was its own
  computing (`busy`): the rest was other processes' turn. Looking for it costs 0.01 ms/token;
- memory of the app at the end, resident.

`--growth` tells whether long replies cost more: CPU for each token of replies of 200, 2,000 and
20,000 tokens at 500/s, and the stalls while a reply of 2 MB in one fence comes as fast as it can
and is scrolled, and when its ends are gone to after it.

`open` is the time from the start of the program to the last message on the screen, for sessions of
so many messages, less the same with one message.
"""

from __future__ import annotations

import argparse
import fcntl
import json
import os
import pty
import select
import signal
import sqlite3
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import cycle, islice, product
from pathlib import Path

import psutil

FOLLOWS = {"line": 30, "step": 20, "off": 20}
"""Ways of following, with repaints a second."""
RATES, ABOVE, SIZES = (100, 500), (0, 100, 10_000), ("80x24", "120x40", "200x60")
OPENED = (100, 1_000, 10_000)
KEY_SECONDS = 0.25
PROBE_SECONDS = 0.01
PATIENCE = 60.0
SENTENCE = (
    "the raven keeps a small lantern near the window and counts every light on the far shore "
    "because a reply that streams should never flicker"
)
WORDS = SENTENCE.split()
CODE = ["\n\n```python\n", "def ", "light(", "n):\n", "    return ", "n ", "* ", "2\n", "```\n\n"]
LIST = ["\n\n- ", "first ", "item\n", "- ", "**second** ", "item\n", "- ", "`third` ", "item\n\n"]


def tokens() -> list[str]:
    """Paragraphs of prose with a heading, a fence and a list."""
    words = cycle(word + " " for word in WORDS)
    parts = [islice(words, 60), CODE, islice(words, 30), LIST, islice(words, 40), ["\n\n"]]
    return ["## A ", "streamed ", "reply", "\n\n", *(token for part in parts for token in part)]


TEXT, CYCLE = "".join(tokens()) + "\n\n", len(tokens())
LENGTHS = (200, 2_000, 20_000)
FENCE = "~~~python\n" + "".join(f"    value[{n}] = compute(alpha, 'text')\n" for n in range(99))
"""Said again and again it stays one fence: a mark with a language ends none."""
FENCE_BYTES = 2_000_000
KEYS = {"page up": "\x1b[5~", "page down": "\x1b[6~", "home": "\x1b[H", "end": "\x1b[F"}


class App:
    """The program in a terminal of its own."""

    def __init__(self, home: Path, size: str, *arguments: str) -> None:
        self.written = 0
        self._recent = b""
        self._reports, self._reporting = os.pipe()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            self._run(home, arguments)
        os.close(self._reporting)
        columns, rows = map(int, size.split("x"))
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _run(self, home: Path, arguments: tuple[str, ...]) -> None:
        os.set_inheritable(self._reporting, True)
        terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LLMTUI_HOME": str(home)}
        command = [sys.executable, "-m", "bench.terminal", "--child", str(self._reporting)]
        os.execve(sys.executable, [*command, "--", *arguments], os.environ | terminal)

    def type(self, text: str) -> None:
        os.write(self.terminal, text.encode())

    def read(self, seconds: float) -> bytes:
        """What it writes within this time, or until it has written something."""
        ready, _, _ = select.select([self.terminal], [], [], max(seconds, 0))
        data = os.read(self.terminal, 1 << 16) if ready else b""
        self.written += len(data)
        return data

    def until(self, text: str, patience: float = PATIENCE) -> float:
        """Seconds until it has written this."""
        began, wanted, recent = time.monotonic(), text.encode(), b""
        while wanted not in recent:
            recent = recent[-300:] + self.read(0.05)
            if time.monotonic() > began + patience:
                raise SystemExit(f"{text!r} did not come; it wrote {recent[-300:]!r}")
        return time.monotonic() - began

    def stalls(self) -> dict[str, float]:
        """Milliseconds for which the event loop did not come round, since this was last asked: the
        longest time, and the longest that it was computing itself.
        """
        late, busy = [0.0], [0.0]
        reported = b""
        while select.select([self._reports], [], [], 0)[0]:
            reported += os.read(self._reports, 1 << 16)
        for line in reported.splitlines():
            for times, seconds in zip((late, busy), line.split(), strict=True):
                times.append(float(seconds) * 1000)
        return {"stall_ms": round(max(late), 1), "busy_ms": round(max(busy), 1)}

    def cpu(self) -> tuple[float, float]:
        """Seconds so far: of the app, and of all its processes."""
        process = psutil.Process(self.pid)
        family = [process, *process.children(recursive=True)]
        seconds = [sum(each.cpu_times()[:2]) for each in family]
        return seconds[0], sum(seconds)

    def close(self) -> None:
        """As when the window is closed."""
        os.kill(self.pid, signal.SIGHUP)
        while os.waitpid(self.pid, os.WNOHANG)[0] == 0:
            try:
                self.read(0.05)
            except OSError:  # the other side is closed
                time.sleep(0.01)
        os.close(self.terminal)
        os.close(self._reports)


def make_home(home: Path, follow: str, text: str, repeat: int, delay: float) -> None:
    """A configuration whose model says a text so often, with a delay in seconds after each byte."""
    home.joinpath("config.toml").write_text(
        f"[interface]\nfollow = '{follow}'\nrepaint_rate = {FOLLOWS[follow]}\n"
        "[contexts]\nenabled = false\n"
        "[[models]]\nname = 'paced'\nengine = 'echo'\n"
        f"context_length = {len(text) * (repeat + 4)}\nrepeat = {repeat}\ndelay = {delay}\n"
        "window_exchanges = 1\nsampling = { max_tokens = 0 }\n"
    )


def make_paced_home(home: Path, options: argparse.Namespace) -> None:
    """A model that says the text as often as is needed, at the rate."""
    delay = CYCLE / len(TEXT) / options.rate
    make_home(home, options.follow, TEXT, max(options.tokens // CYCLE, 1), delay)


def make_session(home: Path, messages: int) -> str:
    """A session of so many messages; returns its id."""
    from engines.sampling import DEFAULTS
    from sessions.store import MessageRow, Store

    with closing(Store(home / "sessions.db")) as store:
        session = store.create_session(
            model="paced",
            sampling=DEFAULTS.replace(max_tokens=0),
            window_exchanges=1,
            title="bench",
        )
        rows = [
            MessageRow(
                session_id=session.id,
                role="assistant" if at % 2 else "user",
                content=" ".join(WORDS * (at % 7 + 1)) + (" zenith" if at == messages - 1 else ""),
            )
            for at in range(messages)
        ]
        if rows:
            store.append(store.take(session.id), rows)
        return session.id


def asked(home: Path, size: str, text: str, above: int = 0) -> App:
    """The program with a text in the composer that only has to be sent."""
    app = App(home, size, "--session", make_session(home, above))
    app.until("ready")
    app.type(f"\x1b[200~{text}\x1b[201~")
    app.until("pasted")
    app.stalls()
    return app


def stream(options: argparse.Namespace) -> dict[str, object]:
    """One reply, with keys pressed meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        make_paced_home(home, options)
        app = asked(home, options.size, TEXT, options.above)
        app.written, cpu, began = 0, app.cpu(), time.monotonic()
        app.type("\r")
        latencies = _type_until_ended(app, home)
        seconds = time.monotonic() - began
        spent = [(now - then) * 1000 for now, then in zip(app.cpu(), cpu, strict=True)]
        memory = psutil.Process(app.pid).memory_info().rss
        stalls = app.stalls()
        app.close()
    count = max(options.tokens // CYCLE, 1) * CYCLE
    return {
        "rate": round(count / seconds),
        "bytes_per_token": round(app.written / count, 1),
        "app_cpu_ms_per_token": round(spent[0] / count, 3),
        "all_cpu_ms_per_token": round(spent[1] / count, 3),
        "key_ms_p50": round(statistics.median(latencies) * 1000, 1),
        "key_ms_p95": round(statistics.quantiles(latencies, n=20)[-1] * 1000, 1),
        **stalls,
        "app_mb": round(memory / 1e6, 1),
    }


def _type_until_ended(app: App, home: Path) -> list[float]:
    """Keys that occur nowhere in the text, and how soon each of them is on the terminal."""
    latencies: list[float] = []
    time.sleep(0.3)
    with closing(sqlite3.connect(home / "sessions.db")) as db:
        for number in range(10_000):
            began, key = time.monotonic(), chr(0x3B1 + number % 24)
            app.type(key)
            latencies.append(app.until(key))
            rest(app, began + KEY_SECONDS - time.monotonic())
            app.type("\x7f")
            if ended(db):
                return latencies
    raise SystemExit("the reply did not end")


def ended(db: sqlite3.Connection) -> bool:
    """Whether the last message is not being written any more."""
    row = db.execute("SELECT role, status FROM message ORDER BY number DESC LIMIT 1").fetchone()
    return bool(row) and row[0] == "assistant" and row[1] != "partial"


def growth(options: argparse.Namespace) -> dict[str, object]:
    """What long replies cost, token by token; and one of 2 MB in a single fence."""
    found: dict[str, object] = {}
    for options.tokens in LENGTHS:
        result = stream(options)
        found[f"{options.tokens} tokens"] = {
            name: result[name] for name in ("app_cpu_ms_per_token", "stall_ms", "busy_ms")
        }
    return found | {"2 MB in one fence": fence(options)}


def fence(options: argparse.Namespace) -> dict[str, object]:
    """Stalls while it comes and is scrolled; and when its beginning and its end are gone to."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        make_home(home, options.follow, FENCE, FENCE_BYTES // len(FENCE), 0)
        app = asked(home, options.size, FENCE)
        app.type("\r")
        began, turns = time.monotonic(), cycle([*["page up"] * 5, *["page down"] * 6])
        with closing(sqlite3.connect(home / "sessions.db")) as db:
            while not ended(db):
                app.type(KEYS[next(turns)])
                rest(app, KEY_SECONDS)
        rest(app, 1)
        found: dict[str, object] = {
            "seconds": round(time.monotonic() - began, 1),
            "streaming": app.stalls(),
        }
        app.type("\x1b[1;5A")  # to the transcript: the last message is chosen
        for name in ("home", "page down", "end", "page up"):
            app.type(KEYS[name])
            rest(app, 1)
            found[name] = app.stalls()
        found["app_mb"] = round(psutil.Process(app.pid).memory_info().rss / 1e6, 1)
        app.close()
    return found


def rest(app: App, seconds: float) -> None:
    """Takes in what the program writes meanwhile."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        app.read(left)


def open_sessions(options: argparse.Namespace) -> dict[str, float]:
    """The shortest of four starts each, less that of one message."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        make_paced_home(home, options)
        sessions = {count: make_session(home, count) for count in (1, *OPENED)}
        seconds: dict[int, list[float]] = {count: [] for count in sessions}
        for _ in range(4):
            for count, session in sessions.items():
                app = App(home, options.size, "--session", session)
                seconds[count].append(app.until("zenith"))
                app.close()
    least = {count: min(each) for count, each in seconds.items()}
    return {str(count): round(least[count] - least[1], 3) for count in OPENED}


def run_app(report: int, arguments: list[str]) -> None:
    """The child: the program, with a look at its event loop."""
    import asyncio

    import tui.app
    from tui.cli import cli

    begin = tui.app.LlmTui.on_load

    async def probe() -> None:
        while True:
            before, cpu = time.monotonic(), time.thread_time()
            await asyncio.sleep(PROBE_SECONDS)
            late = time.monotonic() - before - PROBE_SECONDS
            if late > PROBE_SECONDS:
                os.write(report, f"{late:.4f} {time.thread_time() - cpu:.4f}\n".encode())

    def on_load(app: tui.app.LlmTui) -> None:
        begin(app)
        app.probe = asyncio.get_running_loop().create_task(probe())  # type: ignore[attr-defined]

    tui.app.LlmTui.on_load = on_load  # type: ignore[method-assign]
    cli(arguments, prog_name="llmtui")


def circumstances(options: argparse.Namespace) -> Iterator[tuple[int, int, str, str]]:
    """Rate, messages above, size and way of following of each run."""
    base = (100, 0, "120x40", "line")
    if options.all:
        yield from product(RATES, ABOVE, SIZES, FOLLOWS)
        return
    given = tuple(getattr(options, name) for name in ("rate", "above", "size", "follow"))
    if any(value is not None for value in given):
        first = zip(given, base, strict=True)
        rate, above, size, follow = (own if own is not None else usual for own, usual in first)
        yield int(rate), int(above), str(size), str(follow)
        return
    yield base
    for at, values in enumerate((RATES, ABOVE, SIZES, tuple(FOLLOWS))):
        for value in values:
            if value != base[at]:
                yield (*base[:at], value, *base[at + 1 :])  # type: ignore[misc]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokens", type=int, default=800)
    parser.add_argument("--rate", type=int, help="tokens a second")
    parser.add_argument("--above", type=int, help="messages above the reply")
    parser.add_argument("--size")
    parser.add_argument("--follow", choices=FOLLOWS)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--growth", action="store_true", help="what long replies cost")
    parser.add_argument("--child", type=int, help=argparse.SUPPRESS)
    parser.add_argument("arguments", nargs="*", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        run_app(options.child, options.arguments)
        return
    if options.growth:
        options.rate, options.above, options.size, options.follow = 500, 0, "120x40", "line"
        print(json.dumps(growth(options), indent=1))
        return
    found: dict[str, object] = {}
    for rate, above, size, follow in circumstances(options):
        options.rate, options.above, options.size, options.follow = rate, above, size, follow
        found[f"{rate}/s, {above} above, {size}, {follow}"] = stream(options)
    options.size = "120x40"
    found["open_seconds"] = open_sessions(options)
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
