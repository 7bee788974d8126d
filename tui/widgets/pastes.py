"""Long pastes: a chip stands for each in the composer, and the text itself is sent."""

from __future__ import annotations

LONGEST_LINES, LONGEST = 8, 1200
"""Of a paste that is shown as it is: lines, characters."""


class Pastes:
    """What was pasted, by its chip."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def fold(self, text: str) -> str:
        """The chip of a long text; a short one as it is."""
        lines = text.count("\n") + 1
        if lines <= LONGEST_LINES and len(text) <= LONGEST:
            return text
        size = f"{lines:,} lines" if lines > 1 else f"{len(text):,} characters"
        chip = f"[pasted {len(self._texts) + 1}: {size}]"
        self._texts[chip] = text
        return chip

    def unfold(self, text: str) -> str:
        """A text with what was pasted in place of the chips."""
        for chip, pasted in self._texts.items():
            text = text.replace(chip, pasted)
        return text

    def chip_before(self, text: str) -> str:
        """The chip that a text ends with; empty where it does not end with one."""
        return next((chip for chip in self._texts if text.endswith(chip)), "")

    def chip_after(self, text: str) -> str:
        """The chip that a text begins with."""
        return next((chip for chip in self._texts if text.startswith(chip)), "")
