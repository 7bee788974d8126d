"""Textual's driver of a terminal, for a process that may be stopped and woken at any moment."""

from __future__ import annotations

from typing import Any

from textual.drivers.linux_driver import LinuxDriver

from sessions import write_gate


class TerminalDriver(LinuxDriver):
    """Ctrl+Z is announced (SIGTSTP), so Textual puts the terminal in order first. SIGSTOP is not:
    Textual then starts all over on SIGCONT, with a second thread that reads the keyboard; each key
    goes to one of the two, and leaving waits for ever for the other.

    Both signals are dealt with by the loop. In a signal handler, which may run while the main
    thread puts something into the queue of the terminal, writing to that queue waits for ever.
    """

    @property
    def has_terminal(self) -> bool:
        """Whether the terminal is the app's now, and not an editor's or the shell's."""
        return self._writer_thread is not None

    def _sigtstp_application(self, *_: Any) -> None:
        self._loop.call_soon_threadsafe(self._stop)

    def _stop(self) -> None:
        with write_gate.closed():
            super()._sigtstp_application()

    def _sigcont_application(self, *_: Any) -> None:
        self._loop.call_soon_threadsafe(self._come_back)

    def _come_back(self) -> None:
        """What was not put in order before the stop is put in order after it."""
        if self._auto_restart and not self._must_signal_resume:
            self.suspend_application_mode()
            self._must_signal_resume = True
        super()._sigcont_application()
