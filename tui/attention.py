"""What the program tells the terminal besides what it draws: the window's title, and that a reply
has ended while nobody was looking.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from tui.visible import visible_inline

SAVE_TITLE, RESTORE_TITLE = "\x1b[22;2t", "\x1b[23;2t"
"""xterm's stack of titles: the shell's own comes back afterwards."""
_LONGEST = 80


def window_title(session: str, writing: bool) -> str:
    """The sequence (OSC 2) that names the window after the session; ● while a reply is written."""
    mark = "● " if writing else ""
    return f"\x1b]2;{mark}{_safe(session) or 'New session'} – llmtui\x07"


def notification(
    text: str, desktop: bool = True, environment: Mapping[str, str] = os.environ
) -> str:
    """A bell, and where wanted a notification of the desktop's (OSC 9)."""
    if not desktop:
        return "\x07"
    sequence = f"\x1b]9;{_safe(text)}\x1b\\"
    if environment.get("TMUX"):
        sequence = "\x1bPtmux;" + sequence.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    return sequence + "\x07"


def _safe(text: str) -> str:
    """One line in which nothing ends the sequence."""
    return visible_inline(" ".join(text.split()))[:_LONGEST]
