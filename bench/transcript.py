"""What the transcript costs while a reply streams: bytes to the terminal and CPU, per token.

A bare Textual app with the transcript alone runs in a pseudo-terminal and is fed a paced Markdown
text, once for each way of following it. Prints JSON. Bytes are exact; CPU is that of the app's
process while the reply streams, on a machine that may be doing other things as well.

    python bench/transcript.py [--tokens 1500] [--rate 100] [--above 0] [--size 120x40]
"""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

REPAINT_RATES = {"line": 30, "step": 20, "off": 20}
SENTENCE = (
    "the raven keeps a small lantern near the window and counts every light on the far shore "
    "because a reply that streams should never flicker"
)
WORDS = SENTENCE.split()
CODE = ["\n\n```python\n", "def ", "light(", "n):\n", "    return ", "n ", "* ", "2\n", "```\n\n"]
LIST = ["\n\n- ", "first ", "item\n", "- ", "**second** ", "item\n", "- ", "`third` ", "item\n\n"]


def tokens() -> Iterator[str]:
    """Paragraphs of prose with a fence and a list in every 160 tokens, without end."""
    words = cycle(word + " " for word in WORDS)
    yield "## A streamed reply\n\n"
    while True:
        yield from islice(words, 60)
        yield from CODE
        yield from islice(words, 30)
        yield from LIST
        yield from islice(words, 40)
        yield "\n\n"


def measure(mode: str, options: argparse.Namespace) -> dict[str, float]:
    """Runs the app in a pseudo-terminal and counts what it writes between start and end."""
    reading, writing = os.pipe()
    columns, rows = (int(number) for number in options.size.split("x"))
    pid, terminal = pty.fork()
    if pid == 0:
        os.close(reading)
        os.set_inheritable(writing, True)
        environment = os.environ | {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
        child = [sys.executable, __file__, "--child", mode, "--report", str(writing)]
        for name in ("tokens", "rate", "above"):
            child += [f"--{name}", str(getattr(options, name))]
        os.execve(sys.executable, child, environment)
    os.close(writing)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    written, report = _drain(terminal, reading)
    os.waitpid(pid, 0)
    count = options.tokens
    return {
        "bytes_per_token": round(written / count, 1),
        "cpu_ms_per_token": round(report["cpu_seconds"] * 1000 / count, 3),
        "show_seconds": round(report["show_seconds"], 4),
        "peak_mb": round(report["peak_kb"] / 1024, 1),
    }


def _drain(terminal: int, reading: int) -> tuple[int, dict[str, float]]:
    """Reads both until the app is gone; the bytes written while it streamed, and its report."""
    written, streaming, report = 0, False, ""
    while True:
        ready, _, _ = select.select([terminal, reading], [], [])
        if terminal in ready:
            try:
                data = os.read(terminal, 65536)
            except OSError:  # the other side of a pseudo-terminal is closed
                data = b""
            if not data:
                break
            written += len(data) * streaming
        if reading in ready:
            report += os.read(reading, 4096).decode()
            streaming = report.startswith("start") and "end" not in report
    report += os.read(reading, 65536).decode()
    return written, json.loads(report.split("end", 1)[1])


def run_app(options: argparse.Namespace) -> None:
    """The child: streams into a transcript, and reports through the pipe."""
    import resource

    from textual.app import App, ComposeResult

    from tui.transcript import Entry, Transcript

    class Bare(App[None]):
        def compose(self) -> ComposeResult:
            rate = REPAINT_RATES[options.child]
            self.transcript = Transcript(follow=options.child, repaint_rate=rate)
            yield self.transcript

        def on_mount(self) -> None:
            self.run_worker(self.stream())

        async def stream(self) -> None:
            await asyncio.sleep(0.3)
            above = [
                Entry(f"m{at}", "assistant" if at % 2 else "user", " ".join(WORDS * (at % 7 + 1)))
                for at in range(options.above)
            ]
            started = time.perf_counter()
            self.transcript.show(above)
            shown = time.perf_counter() - started
            self.transcript.append(Entry("question", "user", "What does the raven keep?"))
            self.transcript.append(Entry("reply", "assistant", "", "streaming"))
            await asyncio.sleep(0.5)
            os.write(options.report, b"start")
            cpu, started = time.process_time(), time.perf_counter()
            reply, fed = islice(tokens(), options.tokens), 0
            while fed < options.tokens:  # in one go what came since the last, as the engine's do
                await asyncio.sleep(1 / REPAINT_RATES[options.child])
                due = min(int((time.perf_counter() - started) * options.rate), options.tokens)
                self.transcript.extend("reply", "".join(islice(reply, due - fed)))
                fed = due
            await asyncio.sleep(0.2)
            report = {
                "cpu_seconds": time.process_time() - cpu,
                "show_seconds": shown,
                "peak_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
            }
            os.write(options.report, b"end" + json.dumps(report).encode())
            self.exit()

    Bare().run()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokens", type=int, default=1500)
    parser.add_argument("--rate", type=float, default=100)
    parser.add_argument("--above", type=int, default=0, help="messages above the reply")
    parser.add_argument("--size", default="120x40")
    parser.add_argument("--follow", choices=REPAINT_RATES, action="append")
    parser.add_argument("--child", choices=REPAINT_RATES, help=argparse.SUPPRESS)
    parser.add_argument("--report", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        run_app(options)
        return
    print(json.dumps({mode: measure(mode, options) for mode in options.follow or REPAINT_RATES}))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent.parent))
    main()
