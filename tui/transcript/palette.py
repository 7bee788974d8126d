"""The styles of the transcript, by what they are for. The view fills them from the theme."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace

from rich.style import Style

_PLAIN = Style()


@dataclass(frozen=True)
class Palette:
    """One style a purpose; `text` is added to nothing, so that plain text costs fewest bytes."""

    text: Style = _PLAIN
    user: Style = Style(color="cyan")
    muted: Style = Style(color="bright_black")
    error: Style = Style(color="red")
    warning: Style = Style(color="yellow")
    heading: Style = Style(color="blue", bold=True)
    code: Style = Style(color="yellow")
    link: Style = Style(color="blue", underline=True)
    marker: Style = Style(color="cyan")
    rule: Style = Style(color="bright_black")
    keyword: Style = Style(color="magenta")
    string: Style = Style(color="green")
    number: Style = Style(color="yellow")
    comment: Style = Style(color="bright_black", italic=True)
    name: Style = Style(color="blue")
    added: Style = Style(color="green")
    removed: Style = Style(color="red")

    @classmethod
    def of_theme(cls, style_of: Callable[[str], Style]) -> Palette:
        """The colours and attributes of a theme's styles, without the background behind them."""
        return cls(**{name: _foreground(style_of(name)) for name in STYLE_NAMES})

    def dimmed(self) -> Palette:
        """The same with every colour muted: for what a model only thought."""
        return replace(self, **{field.name: self._quiet(field.name) for field in fields(self)})

    def _quiet(self, name: str) -> Style:
        style: Style = getattr(self, name)
        return _foreground(style) + Style(color=self.muted.color)


def _foreground(style: Style) -> Style:
    return Style(color=style.color, bold=style.bold, italic=style.italic, underline=style.underline)


STYLE_NAMES: tuple[str, ...] = tuple(
    field.name for field in fields(Palette) if field.name != "text"
)
