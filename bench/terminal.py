"""What the whole app costs in a terminal while a reply comes, and how soon it opens sessions.

    python -m bench.terminal [--source local] [--rate 100] [--above 0] [--size 80x24] [--follow off]
    python -m bench.terminal --all [--source local]
    python -m bench.terminal --growth
    python -m bench.terminal --open

The real program runs in a pseudo-terminal, with its store and its engine process. `server`: paced
Markdown from `bench.paced_server`, a token an event, read by the remote engine. `local`: the same
text from the echo engine, which says one byte at a time. A token is what the text has for one: a
word, about six bytes. Without arguments each circumstance is varied alone (2 minutes); `--all`
takes them all with each other (108 runs, half an hour; 54 with one source). Every run tells:

- bytes to the terminal, CPU of the app alone and of all its processes, for each token of the first
  half of the reply, and the rate that was reached. The server is none of its processes;
- in the other half the time from a key to its character on the terminal, a key every tenth of a
  second;
- the longest time that the event loop did not come round, looked for from sending on, but not in
  the half whose CPU is told; and what of the longest was its own computing (`busy`): the rest was
  other processes' turn;
- memory at the end, resident: of the app, and of all its processes.

Afterwards a terminal emulator is given all that was written, and must show the end of the reply.

`--growth` tells whether long replies cost more: CPU for each token of replies of 200, 2,000 and
20,000 tokens at 500/s, and the stalls while a reply of 2 MB in one fence comes as fast as it can
and is scrolled, and when its ends are gone to after it.

`open` is the time from the start of the program to the last message on the screen, for sessions of
so many messages, less the same with one message.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import cycle, product
from pathlib import Path
from typing import Any

from bench.app_terminal import AppTerminal
from bench.streamed_text import FENCE, PROSE, WORDS, reply

SOURCES = ("server", "local")
FOLLOWS = {"line": 30, "step": 20, "off": 20}
"""Ways of following, with repaints a second."""
RATES, ABOVE, SIZES = (100, 500), (0, 100, 10_000), ("80x24", "120x40", "200x60")
NAMES = ("source", "rate", "above", "size", "follow")
VALUES = (SOURCES, RATES, ABOVE, SIZES, tuple(FOLLOWS))
USUAL = ("server", 100, 0, "120x40", "line")
OPENED = (100, 1_000, 10_000)
KEY_SECONDS = 0.1
FEWEST_KEYS = 2
LENGTHS = (200, 2_000, 20_000)
SETTLED = 0.5
"""Seconds after which a reply streams as it goes on."""
FENCE_TOKENS = 2_000_000 * len(FENCE) // len("".join(FENCE))
KEYS = {"page up": "\x1b[5~", "page down": "\x1b[6~", "home": "\x1b[H", "end": "\x1b[F"}


@contextmanager
def made_home(options: argparse.Namespace, text: str = "prose") -> Iterator[Path]:
    """A home folder whose model says a text, at the rate (0: as fast as it can)."""
    with tempfile.TemporaryDirectory() as folder, _model(options, text) as model:
        Path(folder, "config.toml").write_text(
            f"[interface]\nfollow = '{options.follow}'\n"
            f"repaint_rate = {FOLLOWS[options.follow]}\n"
            "[contexts]\nenabled = false\n"
            f"[[models]]\nname = 'paced'\n{model}\n"
            "window_exchanges = 1\nsampling = { max_tokens = 0 }\n"
        )
        yield Path(folder)


@contextmanager
def _model(options: argparse.Namespace, text: str) -> Iterator[str]:
    """Its entry in the configuration; the server runs meanwhile."""
    if options.source == "server":
        numbers = ["--rate", str(options.rate), "--tokens", str(options.tokens)]
        command = [sys.executable, "-m", "bench.paced_server", *numbers, "--text", text]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout
            address = server.stdout.readline().strip()
            try:
                yield f"engine = 'remote'\nurl = '{address}'\nmodel = 'paced'"
            finally:
                server.terminate()
        return
    tokens = PROSE if text == "prose" else FENCE
    size, repeat = len("".join(tokens)), max(options.tokens // len(tokens), 1)
    delay = len(tokens) / size / options.rate if options.rate else 0
    yield (
        f"engine = 'echo'\ncontext_length = {size * (repeat + 4)}\n"
        f"repeat = {repeat}\ndelay = {delay}"
    )


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


def asked(home: Path, size: str, text: list[str], above: int = 0) -> AppTerminal:
    """The program with a message in the composer that only has to be sent."""
    app = AppTerminal(home, size, "--session", make_session(home, above))
    app.until("ready")
    app.type(f"\x1b[200~{''.join(text)}\x1b[201~")
    app.until("pasted")
    app.stalls()
    return app


def stream(options: argparse.Namespace) -> dict[str, object]:
    """One reply: what it costs in its first half, and with keys pressed in the other one."""
    with made_home(options) as home:
        app = asked(home, options.size, PROSE, options.above)
        began = time.monotonic()
        app.type("\r")
        alone = options.tokens / options.rate / 2
        app.rest(min(SETTLED, alone / 2))
        app.toggle_probe()
        written, cpu = app.written, app.cpu()
        app.rest(alone)
        written = app.written - written
        spent = [(now - then) * 1000 for now, then in zip(app.cpu(), cpu, strict=True)]
        app.toggle_probe()
        latencies = _type_until_ended(app, home)
        rate = len(reply(PROSE, options.tokens)) / (time.monotonic() - began)
        stalls, memory = app.stalls(), app.memory()
        _check_screen(app, options)
        app.close()
    count = rate * alone
    return {
        "rate": round(rate),
        "bytes_per_token": round(written / count, 1),
        "app_cpu_ms_per_token": round(spent[0] / count, 3),
        "all_cpu_ms_per_token": round(spent[1] / count, 3),
        **key_figures(latencies),
        **stalls,
        "app_mb": memory[0],
        "all_mb": memory[1],
    }


def key_figures(latencies: list[float]) -> dict[str, float]:
    """Milliseconds from a key to its character; nothing where the reply ended before two keys."""
    if len(latencies) < FEWEST_KEYS:
        return {}
    return {
        "key_ms_p50": round(statistics.median(latencies) * 1000, 1),
        "key_ms_p95": round(statistics.quantiles(latencies, n=20)[-1] * 1000, 1),
    }


def _type_until_ended(app: AppTerminal, home: Path) -> list[float]:
    """Keys that occur nowhere in the text, and how soon each of them is on the terminal."""
    latencies: list[float] = []
    with closing(sqlite3.connect(home / "sessions.db")) as db:
        for number in range(10_000):
            began, key = time.monotonic(), chr(0x3B1 + number % 24)
            app.type(key)
            latencies.append(app.until(key))
            app.rest(began + KEY_SECONDS - time.monotonic())
            app.type("\x7f")
            if ended(db):
                return latencies
    raise SystemExit("the reply did not end")


def _check_screen(app: AppTerminal, options: argparse.Namespace) -> None:
    """Figures of a program that shows something else would be worth nothing."""
    app.rest(1)
    last = "".join(PROSE).split()[-1]
    if options.follow != "off" and not any(last in line for line in app.screen()):
        raise SystemExit("the end of the reply is not shown:\n" + "\n".join(app.screen()))


def ended(db: sqlite3.Connection) -> bool:
    """Whether the last message is not being written any more."""
    row = db.execute("SELECT role, status FROM message ORDER BY number DESC LIMIT 1").fetchone()
    return bool(row) and row[0] == "assistant" and row[1] != "partial"


def growth(options: argparse.Namespace) -> dict[str, object]:
    """What long replies cost, token by token; and one of 2 MB in a single fence."""
    found: dict[str, object] = {}
    for options.tokens in LENGTHS:
        result = stream(options)
        wanted = ("app_cpu_ms_per_token", "stall_ms", "busy_ms", "app_mb")
        found[f"{options.tokens} tokens"] = {name: result[name] for name in wanted}
    options.tokens, options.rate = FENCE_TOKENS, 0
    return found | {"2 MB in one fence": fence(options)}


def fence(options: argparse.Namespace) -> dict[str, object]:
    """Stalls while it comes and is scrolled; and when its beginning and its end are gone to."""
    with made_home(options, "fence") as home:
        app = asked(home, options.size, FENCE)
        app.type("\r")
        began, turns = time.monotonic(), cycle([*["page up"] * 5, *["page down"] * 6])
        with closing(sqlite3.connect(home / "sessions.db")) as db:
            while not ended(db):
                app.type(KEYS[next(turns)])
                app.rest(KEY_SECONDS)
        app.rest(1)
        found: dict[str, object] = {
            "seconds": round(time.monotonic() - began, 1),
            "streaming": app.stalls(),
        }
        app.type("\x1b[1;5A")  # to the transcript: the last message is chosen
        for name in ("home", "page down", "end", "page up"):
            app.type(KEYS[name])
            app.rest(1)
            found[name] = app.stalls()
        found["app_mb"] = app.memory()[0]
        app.close()
    return found


def open_sessions(options: argparse.Namespace) -> dict[str, float]:
    """The shortest of four starts each, less that of one message."""
    options.source = "local"
    with made_home(options) as home:
        sessions = {count: make_session(home, count) for count in (1, *OPENED)}
        seconds: dict[int, list[float]] = {count: [] for count in sessions}
        for _ in range(4):
            for count, session in sessions.items():
                app = AppTerminal(home, options.size, "--session", session)
                seconds[count].append(app.until("zenith"))
                app.close()
    least = {count: min(each) for count, each in seconds.items()}
    return {str(count): round(least[count] - least[1], 3) for count in OPENED}


def circumstances(options: argparse.Namespace) -> Iterator[tuple[Any, ...]]:
    """Source, rate, messages above, size and way of following of each run."""
    given = [getattr(options, name) for name in NAMES]
    if options.all:
        fixed = zip(given, VALUES, strict=True)
        yield from product(*([own] if own is not None else each for own, each in fixed))
        return
    base = tuple(usual if own is None else own for own, usual in zip(given, USUAL, strict=True))
    yield base
    if any(own is not None for own in given):
        return
    for at, values in enumerate(VALUES):
        for value in values:
            if value != base[at]:
                yield (*base[:at], value, *base[at + 1 :])


def _set(options: argparse.Namespace, values: tuple[Any, ...]) -> None:
    for name, value in zip(NAMES, values, strict=True):
        setattr(options, name, value)


def _parsed() -> argparse.Namespace:
    assert __doc__
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--tokens", type=int, default=800)
    parser.add_argument("--source", choices=SOURCES, help="where the reply comes from")
    parser.add_argument("--rate", type=int, help="tokens a second")
    parser.add_argument("--above", type=int, help="messages above the reply")
    parser.add_argument("--size")
    parser.add_argument("--follow", choices=FOLLOWS)
    parser.add_argument("--all", action="store_true", help="with each other what is not given")
    parser.add_argument("--growth", action="store_true", help="what long replies cost")
    parser.add_argument("--open", action="store_true", help="nothing but opening sessions")
    return parser.parse_args()


def main() -> None:
    options = _parsed()
    if options.growth:
        _set(options, (options.source or "server", 500, 0, "120x40", "line"))
        print(json.dumps(growth(options), indent=1))
        return
    found: dict[str, object] = {}
    for values in [] if options.open else list(circumstances(options)):
        _set(options, values)
        name = "{}, {}/s, {} above, {}, {}".format(*values)
        found[name] = stream(options)
        print(name, json.dumps(found[name]), file=sys.stderr, flush=True)
    _set(options, USUAL)
    found["open_seconds"] = open_sessions(options)
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
