"""Textual's driver of a terminal, for a process that may be stopped without being told.

Ctrl+Z is announced (SIGTSTP), so Textual puts the terminal in order first. SIGSTOP is not: Textual
then starts all over on SIGCONT, with a second thread that reads the keyboard, and each key goes to
one of the two; leaving would wait for ever for the other.
"""

from __future__ import annotations

from typing import Any

from textual.drivers.linux_driver import LinuxDriver


class TerminalDriver(LinuxDriver):
    """What was not put in order before the stop is put in order after it."""

    def _sigcont_application(self, *_: Any) -> None:
        if self._auto_restart and not self._must_signal_resume:
            self.suspend_application_mode()
            self._must_signal_resume = True
        super()._sigcont_application()
