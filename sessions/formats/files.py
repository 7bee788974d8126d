"""Which format a file is in, and the sessions in it, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

from sessions.database import StoreError
from sessions.formats import alpaca, chatgpt, markdown, open_webui, own, sharegpt
from sessions.formats.records import LONGEST, Record, decode, elements, lines
from sessions.portable import BadRecord, Portable, title_from

Found = tuple[str, Portable | BadRecord]
"""A place in a file, and the session there or why there is none."""

_FOREIGN = (
    (chatgpt.is_chatgpt, chatgpt.read),
    (open_webui.is_open_webui, open_webui.read),
    (sharegpt.is_sharegpt, sharegpt.read),
    (alpaca.is_alpaca, alpaca.read),
)


def sessions_in(path: Path, defaults: Mapping[str, Any]) -> Iterator[Found]:
    """The sessions of a file; `defaults` are columns that other programs know nothing of.

    Raises StoreError where the file cannot be read.
    """
    place = "file"
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            for record in _records(file, path.suffix):
                place = record.place
                yield place, _session(record, defaults)
    except BadRecord as error:  # in the file itself: nothing can be read after it
        yield f"after {place}" if place != "file" else place, error
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {error.strerror}") from error


def _records(file: TextIO, ending: str) -> Iterator[Record]:
    beginning = file.read(4096).lstrip()
    file.seek(0)
    if beginning.startswith("["):
        return elements(file)
    if beginning.startswith("{") and (ending == ".jsonl" or _is_object(file)):
        return lines(file)
    if beginning.startswith("{") or markdown.is_markdown(beginning):
        return iter([Record("file", file.read(LONGEST))])
    if beginning.startswith("PK"):
        raise BadRecord("this is an archive: unpack it, and import the JSON file that is in it")
    raise BadRecord(
        "this is neither JSON (of llmtui, ChatGPT or Open WebUI), nor JSON lines (ShareGPT, "
        "Alpaca), nor Markdown of llmtui"
    )


def _is_object(file: TextIO) -> bool:
    """Whether the first line alone is a JSON object."""
    try:
        decode(file.readline(LONGEST))
    except BadRecord:
        return False
    finally:
        file.seek(0)
    return True


def _session(record: Record, defaults: Mapping[str, Any]) -> Portable | BadRecord:
    try:
        portable = _read(record.text, defaults)
        portable.arrange()
    except BadRecord as error:
        return error
    return portable


def _read(text: str, defaults: Mapping[str, Any]) -> Portable:
    if markdown.is_markdown(text):
        return markdown.read(text)
    values = decode(text)
    if own.is_own(values):
        return own.read(values, text)
    for is_this, read in _FOREIGN:
        if is_this(values):
            found = read(values, defaults, text)
            said = found.messages[0].content if found.messages else ""
            found.session.title = found.session.title or title_from(said)
            return found
    raise BadRecord("it is no session of llmtui, ChatGPT, Open WebUI, ShareGPT or Alpaca")
