"""The program with a look at its event loop, for `bench.app_terminal`.

It imports nothing that the program would not, and that late, as its engine process imports this
page too: the memory of both is measured.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time

PROBE_SECONDS = 0.01


async def probe(report: int, looking: asyncio.Event) -> None:
    """Writes how late the event loop came round, and for how long of that it was computing."""
    while await looking.wait():
        before, cpu = time.monotonic(), time.thread_time()
        await asyncio.sleep(PROBE_SECONDS)
        late = time.monotonic() - before - PROBE_SECONDS
        if late > PROBE_SECONDS and looking.is_set():
            os.write(report, f"{late:.4f} {time.thread_time() - cpu:.4f}\n".encode())


def run_app(report: int, arguments: list[str]) -> None:
    """The program; SIGUSR2 has it looked at no longer, or again."""
    import tui.app
    from tui.cli import cli

    begin = tui.app.LlmTui.on_load

    def on_load(app: tui.app.LlmTui) -> None:
        begin(app)
        loop, looking = asyncio.get_running_loop(), asyncio.Event()
        looking.set()

        def toggle() -> None:
            (looking.clear if looking.is_set() else looking.set)()

        loop.add_signal_handler(signal.SIGUSR2, toggle)
        app.probe = loop.create_task(probe(report, looking))  # type: ignore[attr-defined]

    tui.app.LlmTui.on_load = on_load  # type: ignore[method-assign]
    cli(arguments, prog_name="llmtui")


if __name__ == "__main__" and len(sys.argv) > 1:
    run_app(int(sys.argv[1]), sys.argv[2:])
