"""Colours for terminals that have 256 of them."""

from __future__ import annotations

import pytest
from rich._palettes import EIGHT_BIT_PALETTE
from rich.color import Color
from rich.segment import Segment
from rich.style import Style
from textual.color import BLACK

from tui.config import Interface
from tui.nearest_colours import NearestColours, nearest, theme_for


@pytest.mark.parametrize("number", [16, 60, 123, 231, 232, 255])
def test_a_colour_of_the_terminal_stays_what_it_is(number: int) -> None:
    found = nearest(EIGHT_BIT_PALETTE[number])
    assert EIGHT_BIT_PALETTE[found] == EIGHT_BIT_PALETTE[number]


@pytest.mark.parametrize("colour", ["#242f38", "#2e3440", "#24283b", "#434c5e"])
def test_a_dark_grey_with_some_blue_in_it_stays_a_grey(colour: str) -> None:
    triplet = Color.parse(colour).triplet
    assert triplet is not None
    red, green, blue = EIGHT_BIT_PALETTE[nearest(triplet)]
    assert red == green == blue


def test_sixteen_colours_are_the_terminals_own_unless_a_theme_is_configured() -> None:
    dark = Interface().theme
    assert theme_for(dark, dark, "standard") == "ansi-dark"
    assert theme_for("nord", dark, "standard") == "nord"
    assert theme_for(dark, dark, "256") == dark


def test_only_exact_colours_are_replaced() -> None:
    user, plain = Style(color="red", bold=True), Segment("b", None)
    exact = Segment("c", Style(color="#0178d4", bgcolor="#121212", underline=True))
    first, second, third = NearestColours().apply([Segment("a", user), plain, exact], BLACK)
    assert (first, second) == (Segment("a", user), plain)
    assert third == Segment("c", Style(color="color(32)", bgcolor="color(233)", underline=True))
