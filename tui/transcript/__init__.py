"""The conversation as the user sees it: cached rows under one line-API widget."""

from tui.transcript.entries import Entry
from tui.transcript.transcript import Transcript

__all__ = ["Entry", "Transcript"]
