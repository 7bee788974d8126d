"""What only a terminal shows: pastes, keys, sizes, suspending, copying, hostile replies."""

from __future__ import annotations

import base64
import os
import random
import re
import signal
import string
import termios
from pathlib import Path

import psutil
import pytest

from tests.tui.screens import Screen, make_session, on_screen, replies

ALT_ENTER, CTRL_UP, PAGE_UP = "\x1b\r", "\x1b[1;5A", "\x1b[5~"
_COPIED = re.compile(rb"\x1b\]52;c?;([A-Za-z0-9+/=]*)\x07")
TALK = [
    (role, f"message {number} {'and some words ' * (number % 5)}")
    for number in range(30)
    for role in ("user", "assistant")
]


def test_pastes_and_keys_arrive_as_they_were_meant(tmp_path: Path) -> None:
    with on_screen(tmp_path) as screen:
        talk(screen, tmp_path)


def talk(screen: Screen, home: Path) -> None:
    """Paste, type, send, choose and copy."""
    screen.send(b"\x1b[200~first line\nsecond line\x1b[201~")
    screen.displays("second line")
    screen.press(ALT_ENTER)
    screen.type("third\n")  # Ctrl+J
    screen.send(b"fourth\rfifth")  # a terminal without bracketed paste
    screen.displays("fifth")
    screen.settle()
    assert replies(home) == []
    screen.type("\r")
    screen.until(lambda: replies(home) == ["complete"])
    lines = [line[2:].rstrip() for line in middle(screen.settle())]
    said = ["first line", "second line", "third", "fourth", "fifth"]
    assert [line for line in lines if line][: 2 * len(said)] == said * 2
    screen.press(CTRL_UP)  # chooses the reply; c copies it
    screen.displays("C copy")
    screen.type("c")
    screen.until(lambda: _COPIED.search(screen.output))
    copied = _COPIED.findall(screen.output)
    assert base64.b64decode(copied[-1]).decode() == "\n".join(said)


def test_what_is_too_long_for_the_clipboard_goes_to_a_file(tmp_path: Path) -> None:
    long = "x" * 80_000
    session = make_session(tmp_path, ("user", "Hello"), ("assistant", long))
    with on_screen(tmp_path, "--session", session) as screen:
        screen.type("\x19")  # Ctrl+Y
        screen.displays("Too long for a terminal's clipboard")
        assert b"\x1b]52" not in screen.output
        (copied,) = tmp_path.glob("copied-*.txt")
        assert copied.read_text() == long


def test_suspending_gives_the_terminal_back_and_coming_back_restores_it(tmp_path: Path) -> None:
    session = make_session(tmp_path, *TALK)
    with on_screen(tmp_path, "--session", session) as screen:
        before, raw = middle(screen.lines), screen.settings
        assert not raw & termios.ICANON
        start = len(screen.output)
        os.kill(screen.pid, signal.SIGTSTP)
        screen.until(lambda: screen.process.status() == psutil.STATUS_STOPPED)
        screen.settle()
        left = screen.output[start:]
        assert b"\x1b[?1049l" in left
        assert b"\x1b[?25h" in left
        assert b"\x1b[?2004l" in left
        assert screen.settings & termios.ICANON
        screen.clear()
        screen.process.resume()
        screen.until(lambda: middle(screen.lines) == before)
        assert screen.settings == raw


def test_a_storm_of_resizes_keeps_the_place(tmp_path: Path) -> None:
    session, sizes = make_session(tmp_path, *TALK), random.Random(1)
    with on_screen(tmp_path, "--session", session, columns=90) as screen:
        screen.press(PAGE_UP, PAGE_UP)
        screen.displays("more below")
        before = middle(screen.settle())
        for _ in range(40):
            screen.resize(sizes.randint(20, 200), sizes.randint(5, 60))
            screen.read(0.01)
        screen.resize(90, 40)
        screen.until(lambda: middle(screen.lines) == before)


# Replies that would steer the terminal

OSC = ("0;x", "2;x", "4;1;red", "8;;http://x.org", "10;?", "11;red", "52;c;eA==", "777;x")
CSI = ("", "1", "5;5", "?1049", "?25", ">1", "!")
SEQUENCES = [
    *(chr(code) for code in (*range(32), *range(0x7F, 0xA0))),
    *(f"\x1b{char}" for char in string.printable),
    *(f"\x1b[{given}{final}" for given in CSI for final in string.ascii_letters + "@`"),
    *(f"\x9b{given}J" for given in CSI),
    *(f"\x1b]{text}{end}" for text in OSC for end in ("\x07", "\x1b\\", "\x9c")),
    *(f"\x1b{opening}1$q m{end}" for opening in "PX^_" for end in ("\x07", "\x1b\\")),
    *("\x1b(0lqqk\x1b(B", "\x1b#8", "\x1b%G", "\x0e\x0f", "\x1bc", "\u2028", "\u202e", "\ufeff"),
]
EMOJI = "\n".join(f"{'ab ' * n}👩‍👩‍👧‍👦 ❤️ 🇰🇷 👍🏽 नि e\u0301 שלום مرحبا end" for n in range(8))
"""The emulator takes each character alone, and so a family for eight cells."""
LONG = ["x" * 100_000, f"`{'한' * 2000}`", f"| {'y' * 4000} | b |", "|---|---|", "| c | d |"]


_AGE = re.compile(r"(now|\d+ min).*")
_OWN = re.compile(rb"\x1b\](?:2|22|8);[^\x07\x1b]*(?:\x07|\x1b\\)")
"""The name of the window, and links."""


def hostile(kind: str) -> str:
    chance = random.Random(kind)
    if kind == "random bytes":
        data = chance.randbytes(8000)
        return data.decode(errors="replace") + data[:3000].decode("latin-1")
    if kind == "escape sequences":
        return "".join(sequence + chance.choice(("", " ", "\n\n")) for sequence in SEQUENCES)
    if kind == "emoji":
        return f"{EMOJI}\n\n" * 5
    return "\n\n".join(LONG[:2]) + "\n\n" + "\n".join(LONG[2:])


def middle(lines: list[str]) -> list[str]:
    """The cells of the transcript; none while there is no frame below it."""
    if not any("╭" in line and "╮" in line for line in lines):
        return []
    top, bottom, left, right = _edges(lines)
    return [line[left:right] for line in lines[top:bottom]]


def around(lines: list[str]) -> list[str]:
    """The cells of all else to the left of it, above and below, but for the status line."""
    top, bottom, left, right = _edges(lines)
    beside = [_AGE.sub("", line[:left]).rstrip() for line in lines[top:bottom]]
    return [*(line[:right] for line in (*lines[:top], *lines[bottom:-1])), *beside]


def _edges(lines: list[str]) -> tuple[int, int, int, int]:
    """Of the transcript, by the composer's frame below it."""
    bottom = max(y for y, line in enumerate(lines) if "╭" in line and "╮" in line)
    return 1, bottom, lines[bottom].index("╭"), lines[bottom].index("╮") + 1


@pytest.mark.parametrize(
    ("kind", "columns"),
    [("random bytes", 90), ("escape sequences", 130), ("long lines", 130), ("emoji", 130)],
)
def test_a_hostile_reply_changes_nothing_outside_of_the_transcript(
    tmp_path: Path, kind: str, columns: int
) -> None:
    said = [("user", hostile(kind)), ("assistant", "line\n\n" * 60)]
    session = make_session(tmp_path, *said)
    with on_screen(tmp_path, "--session", session, columns=columns, rows=30) as screen:
        before, start = screen.lines, len(screen.output)
        screen.type("\x12")  # Ctrl+R: another reply, which says the message again
        screen.until(lambda: replies(tmp_path)[1:] == ["complete"], 60)
        _check(screen, before, start, scrolled=False)
        screen.press(*[PAGE_UP] * 4)
        _check(screen, before, start, scrolled=True)


def _check(screen: Screen, before: list[str], start: int, *, scrolled: bool) -> None:
    after = screen.settle()
    now, then = (around(lines) for lines in (after, before))
    if scrolled:  # the composer's frame says so
        now, then = ([row for row in rows if "╰" not in row] for rows in (now, then))
    assert now == then
    assert middle(after) != middle(before)
    right = _edges(after)[3]
    beyond = "".join(line[right + 2 :] for line in after[:-1]) + after[-1]
    assert not set(beyond) & set("␛␀�한")
    written = _OWN.sub(b"", screen.output[start:])
    for sequence in ("]", "P", "_", "X", "c", "#8", "[2J", "[?1049"):
        assert f"\x1b{sequence}".encode() not in written
    assert b"\x07" not in written
