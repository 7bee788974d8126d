"""Colours for terminals that have few of them: 256, as most do behind SSH, or 16.

Rich rounds red, green and blue each by itself, which turns a theme's dark greys into navy and teal.
"""

from __future__ import annotations

from functools import lru_cache

from rich._palettes import EIGHT_BIT_PALETTE
from rich.color import Color as RichColor
from rich.color import ColorType
from rich.color_triplet import ColorTriplet
from rich.segment import Segment
from rich.style import Style
from textual.color import Color, rgb_to_lab
from textual.filter import LineFilter

_FIRST, _LAST = 16, 255
"""The colours before are the user's own: nobody knows what they look like."""


@lru_cache(1)
def _known() -> list[tuple[int, float, float, float]]:
    colours = ((number, EIGHT_BIT_PALETTE[number]) for number in range(_FIRST, _LAST + 1))
    return [(number, *_lab(triplet)) for number, triplet in colours]


def _lab(triplet: ColorTriplet) -> tuple[float, float, float]:
    lab = rgb_to_lab(Color(*triplet))
    return lab.L, lab.a, lab.b


@lru_cache(4096)
def nearest(triplet: ColorTriplet) -> int:
    """Number of the colour that looks most like this one: by distance in CIELAB."""
    light, green, blue = _lab(triplet)
    return min(
        _known(),
        key=lambda known: (
            (known[1] - light) ** 2 + (known[2] - green) ** 2 + (known[3] - blue) ** 2
        ),
    )[0]


def _replaced(colour: RichColor | None) -> RichColor | None:
    if colour is None or colour.type is not ColorType.TRUECOLOR or colour.triplet is None:
        return colour
    return RichColor.from_ansi(nearest(colour.triplet))


@lru_cache(4096)
def _style(style: Style) -> Style:
    return style + Style.from_color(_replaced(style.color), _replaced(style.bgcolor))


def theme_for(theme: str, default: str, colours: str | None) -> str:
    """The theme itself, or, where nobody chose one and the terminal has no more than 16 colours
    ("standard", as Rich calls them), the one that keeps to these.
    """
    return "ansi-dark" if theme == default and colours == "standard" else theme


class NearestColours(LineFilter):
    """Replaces each colour by the nearest of the 256."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        return [
            Segment(text, style and _style(style), control) for text, style, control in segments
        ]
