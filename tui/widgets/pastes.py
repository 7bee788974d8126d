"""Chips in the composer: of long pastes, whose text is sent instead, and of attached files."""

from __future__ import annotations

from tui.attachments import chips_in

LONGEST_LINES, LONGEST = 8, 1200
"""Of a paste that is shown as it is: lines, characters."""


class Pastes:
    """What was pasted, by its chip, and the chips of files."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}
        self._files: list[str] = []

    def know_files(self, text: str) -> None:
        """Chips of files in this text are such from now on, not just what somebody wrote."""
        self._files += [chip for chip in chips_in(text) if chip not in self._files]

    def files_in(self, text: str) -> list[str]:
        """The chips of files in a text, in their order."""
        return sorted((chip for chip in self._files if chip in text), key=text.index)

    def fold(self, text: str) -> str:
        """The chip of a long text; a short one as it is."""
        lines = text.removesuffix("\n").count("\n") + 1
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
        return next((chip for chip in self._all() if text.endswith(chip)), "")

    def chip_after(self, text: str) -> str:
        """The chip that a text begins with."""
        return next((chip for chip in self._all() if text.startswith(chip)), "")

    def _all(self) -> list[str]:
        return [*self._texts, *self._files]
