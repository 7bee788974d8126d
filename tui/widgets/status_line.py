"""The bottom row: which model, what it is doing, how fast, and how full its window is.

Fields keep their width and the row is drawn at most twice a second, so that it costs next to
nothing while a reply streams.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.timer import Timer
from textual.widget import Widget

from tui.gauges import PARTS, cells_of, sparkline
from tui.widgets.plain_text import clip, fit, visible

REPAINT_SECONDS = 0.5
_EIGHTHS = " ▏▎▍▌▋▊▉█"
_SPEEDS = 10
"""Cells of the sparkline."""
_NARROW, _WIDE, _ROOM = 6, 12, 130
"""Cells of the window's meter, and the width from which on it is the longer one."""


@dataclass(frozen=True, slots=True)
class Status:
    """What the row shows; a zero is not shown."""

    model: str = ""
    server: str = ""
    """Where the model is, if it is not here."""
    state: str = ""
    tokens_per_second: float = 0.0
    first_token: float = 0.0
    window: tuple[int, int] = (0, 0)
    """Tokens used, and how many there are room for (0: no limit)."""
    parts: tuple[int, int, int] = (0, 0, 0)
    """Of the tokens used: system prompt and opening, history, reply."""
    speeds: tuple[float, ...] = ()
    """Tokens a second, the last ones."""
    trained: int = 0
    """Tokens that a model without a window was trained with; more are marked."""
    reused: int = 0
    """Tokens that were still live in the engine."""
    restored: tuple[int, float] = (0, 0.0)
    """Tokens that came back from the context store, and the seconds that took."""
    evaluated: int = 0
    """Tokens of the prompt that had to be evaluated."""
    gpus: str = ""
    """How busy and how full they are."""
    alarm: bool = False
    """The state is something the user should act upon."""


class StatusLine(Widget):
    """Shows a `Status`."""

    DEFAULT_CSS = """
    StatusLine { height: 1; background: $panel; color: $text-muted; }
    StatusLine > .status--model { color: $text; text-style: bold; }
    StatusLine > .status--state { color: $text-primary; }
    StatusLine > .status--alarm { color: $text-error; }
    StatusLine > .status--system { color: $secondary; background: $foreground 15%; }
    StatusLine > .status--history { color: $primary; background: $foreground 15%; }
    StatusLine > .status--reply { color: $accent; background: $foreground 15%; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "status--model", "status--state", "status--alarm", "status--system", "status--history",
        "status--reply",
    }  # fmt: skip

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.status = Status()
        self._drawn = Status()
        self._rest: Timer | None = None

    async def on_click(self) -> None:
        await self.screen.run_action("session_details")

    def update_status(self, **fields: Any) -> None:
        """Change some fields; the row follows at once, or half a second after the last time."""
        self.status = dataclasses.replace(self.status, **fields)
        if self._rest is None and self.status != self._drawn:
            self._draw()

    def _draw(self) -> None:
        self._rest = self.set_timer(REPAINT_SECONDS, self._rested)
        self._drawn = self.status
        self.refresh(layout=False)

    def _rested(self) -> None:
        self._rest = None
        if self.status != self._drawn:
            self._draw()

    def render_line(self, y: int) -> Strip:
        base = self.rich_style
        left, right = self._left(), self._right()
        room = self.size.width - sum(cell_len(segment.text) for segment in left)
        while right and sum(cell_len(segment.text) for segment in right) > room:
            right.pop(0)
        gap = room - sum(cell_len(segment.text) for segment in right)
        segments = [*left, Segment(" " * max(gap, 0)), *right]
        return Strip(segments).apply_style(base).adjust_cell_length(self.size.width, base)

    def _left(self) -> list[Segment]:
        status, style = self._drawn, self.get_component_rich_style
        model = clip(visible(status.model), 24)
        model += f" @ {clip(visible(status.server), 24)}" if status.server else ""
        state = clip(visible(status.state), max(self.size.width - cell_len(model) - 4, 0))
        kind = "status--alarm" if status.alarm else "status--state"
        return [
            Segment(" "),
            Segment(model, style("status--model")),
            Segment("  " if model else ""),
            Segment(fit(state, max(cell_len(state), 22)), style(kind)),
        ]

    def _right(self) -> list[Segment]:
        """From the least to the most important: the first are left out where there is no room."""
        status = self._drawn
        segments = [
            *([Segment(f"{status.gpus}  ")] if status.gpus else []),
            Segment(f"{sparkline(status.speeds, _SPEEDS)}  " if any(status.speeds) else ""),
            Segment(_restored(*status.restored)),
            Segment(f"{status.reused:,} reused  ".rjust(17) if status.reused else ""),
            Segment(f"{status.evaluated:,} evaluated  " if status.evaluated else ""),
            Segment(f"first {status.first_token:.2f} s  ".rjust(15) if status.first_token else ""),
            Segment(_speed(status.tokens_per_second)),
        ]
        used, size = status.window
        if size:
            segments += [*self._meter(used, size), Segment(f"  {used:,}/{size:,} ")]
        elif used:
            beyond = f", trained with {status.trained:,}" if 0 < status.trained < used else ""
            segments.append(Segment(f"{used:,} tokens{beyond} "))
        return segments

    def _meter(self, used: int, size: int) -> list[Segment]:
        """The window in its parts: whole cells, and eighths at the end of what is used."""
        cells = _WIDE if self.size.width >= _ROOM else _NARROW
        styles = [self.get_component_rich_style(f"status--{part}") for part in PARTS]
        drawn = _eighths(used / size, cells)
        shares = cells_of(self._drawn.parts, size, cells)
        shares[-1] = max(len(drawn.rstrip()) - sum(shares[:-1]), 0)
        segments, at = [], 0
        for share, style in zip(shares, styles, strict=True):
            segments.append(Segment(drawn[at : at + share], style))
            at += share
        return [*segments, Segment(drawn[at:], styles[-1])]


def _restored(tokens: int, seconds: float) -> str:
    return f"{tokens:,} restored in {1000 * seconds:,.0f} ms  " if tokens else ""


def _speed(tokens_per_second: float) -> str:
    if not tokens_per_second:
        return ""
    digits = 1 if tokens_per_second < 100 else 0
    return f"{tokens_per_second:,.{digits}f} tok/s  ".rjust(14)


def _eighths(share: float, cells: int) -> str:
    eighths = min(max(round(share * cells * 8), 0), cells * 8)
    full, rest = divmod(eighths, 8)
    return ("█" * full + (_EIGHTHS[rest] if rest else "")).ljust(cells)
