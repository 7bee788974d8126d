"""Text as the model of a session sees it, for fine-tuning: by its template, with the end token.

What is written cannot be read back: a template does not say which of its words came from whom.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TextIO

from engines.templates import TemplateError, open_template
from sessions.formats.exchanges import answered
from sessions.portable import BadRecord, Portable

BOS, EOS = "", "</s>"
"""Training programs put the first token there themselves. The last one is that of the Llama and
Mistral families; a template of another family names its own."""


@dataclass(frozen=True, slots=True)
class TextWriter:
    """Writes one session after the other."""

    template: str = ""
    """A name to use in the place of the session's own template."""
    end: str = EOS
    """The text of the model's end token, for templates that leave it to the model."""

    def write(self, portable: Portable, out: TextIO) -> None:
        """The branch in view, down to its last reply. Raises BadRecord."""
        rows = answered(portable)[len(portable.opening()) :]
        name = self.template or portable.session.template
        if name == "auto":
            raise BadRecord(
                "its template is that of the model's own file, which is read by its engine alone; "
                "choose one by name"
            )
        try:
            template = open_template(name, own_source="", bos=BOS, eos=self.end, control_tokens={})
            segments = template.segments(portable.conversation(rows), continues=True)
        except TemplateError as error:
            raise BadRecord(str(error)) from error
        text = "".join(segment.text for segment in segments)
        out.write(text + next(iter(template.end_tokens), self.end) + "\n")
