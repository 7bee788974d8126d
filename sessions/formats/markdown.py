"""Markdown that people like to read, and that can be read back: the branch in view of a session.

At its top stands what is known of the session, as TOML between lines of `+++`. Each message has a
heading with a comment, which holds what is known of it and tells it from headings inside of texts.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any, TextIO

from sessions.formats import own
from sessions.formats.records import decode
from sessions.models import MessageRow
from sessions.portable import BadRecord, Portable, chain

_HEADINGS = {"user": "You", "assistant": "Reply", "system": "System"}
_SESSION = ("id", "title", "model", "template", "template_args", "system_prompt", "opening",
            "sampling", "overflow", "window_exchanges", "tags", "day", "created_at",
            "updated_at")  # fmt: skip
_MESSAGE = ("id", "role", "model", "status", "seed", "created_at")
_FENCE = "+++\n"
_HEADING = re.compile(r"^#{2,3} [^\n<]*<!-- (\{[^\n]*\}) -->$", re.MULTILINE)
_LOOKS_SO = re.compile(r"^(\\*#{2,3} [^\n<]*<!-- \{)", re.MULTILINE)
_ESCAPED = re.compile(r"^\\(\\*#{2,3} [^\n<]*<!-- \{)", re.MULTILINE)
_CONTEXT = "context"


def write(portable: Portable, out: TextIO) -> None:
    import tomli_w

    known = own.session_object(portable.session)
    front = {own.MARK: own.VERSION, **{name: known[name] for name in _SESSION}}
    out.write(_FENCE + tomli_w.dumps(_without_nothing(front)) + _FENCE)
    out.write(f"\n# {' '.join(portable.session.title.split())}\n")
    for row in portable.branch():
        known = own.message_object(row)
        about = {name: known[name] for name in _MESSAGE}
        if row.context:
            _write_part(out, "### Attached", {_CONTEXT: True, "role": row.role}, row.context)
        _write_part(out, f"## {_HEADINGS[row.role]}", about, row.content)


def _without_nothing(value: Any) -> Any:
    """TOML has no null; nothing that llmtui itself writes has one."""
    if isinstance(value, dict):
        return {k: _without_nothing(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_without_nothing(item) for item in value if item is not None]
    return value


def _write_part(out: TextIO, heading: str, about: Mapping[str, Any], text: str) -> None:
    comment = json.dumps(about, ensure_ascii=False).replace(">", "\\u003e")
    escaped = _LOOKS_SO.sub(r"\\\1", text)
    out.write(f"\n{heading} <!-- {comment} -->\n\n{escaped}\n")


def read(text: str) -> Portable:
    """Raises BadRecord."""
    if text.startswith("+++\r\n"):  # an editor has changed every line's end
        text = text.replace("\r\n", "\n")
    front, body = _front_matter(text)
    return chain(own.session(front), _messages(body), text)


def is_markdown(beginning: str) -> bool:
    return beginning.startswith("+++")


def _front_matter(text: str) -> tuple[dict[str, Any], str]:
    end = text.find("\n" + _FENCE)
    if end < 0 or not text.startswith(_FENCE):
        raise BadRecord("it does not begin with front matter between two lines of +++")
    try:
        front = tomllib.loads(text[len(_FENCE) : end + 1])
    except (ValueError, RecursionError) as error:
        raise BadRecord(f"its front matter is no TOML: {error}") from error
    if own.MARK not in front:
        raise BadRecord("its front matter was not written by llmtui")
    return front, text[end + 1 + len(_FENCE) :]


def _messages(body: str) -> Iterator[MessageRow]:
    found = list(_HEADING.finditer(body))
    context = ""
    for place, heading in enumerate(found, start=1):
        last = place == len(found)
        part = body[heading.end() : len(body) if last else found[place].start()]
        text = _ESCAPED.sub(r"\1", _inside(part, "\n" if last else "\n\n"))
        where = f"the comment at heading {place}"
        about = _about(heading[1], where)
        if _CONTEXT in about:
            context = text
        else:
            yield own.message({**about, "content": text, "context": context}, where)
            context = ""


def _about(comment: str, where: str) -> dict[str, Any]:
    try:
        return decode(comment)
    except BadRecord as error:
        raise BadRecord(f"{where}: {error}") from error


def _inside(part: str, end: str) -> str:
    """A text without the blank lines that are written around it."""
    text = part.removeprefix("\n").removeprefix("\n")
    return text.removesuffix(end) if text.endswith(end) else text.rstrip("\n")
