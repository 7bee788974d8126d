"""JSON lines in the manner of Alpaca: an instruction, what it is about, and the output.

A longer conversation puts what came before into `history`, as pairs, and a system prompt into
`system`; that is how training programs read it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TextIO

from sessions.formats.exchanges import answered, turns
from sessions.formats.values import text
from sessions.models import MessageRow
from sessions.portable import BadRecord, Portable, chain, new_session, said


def write(portable: Portable, out: TextIO) -> None:
    """Raises BadRecord where no reply is in view."""
    rows = answered(portable)
    begun = max(place for place, row in enumerate(rows) if row.role == "assistant")
    while begun and rows[begun].role == "assistant":
        begun -= 1
    asked, output = rows[begun], turns(rows[begun:])[-1][1]
    alone = asked.role != "assistant"
    record: dict[str, Any] = {
        "instruction": asked.content if alone else "",
        "input": asked.context if alone else "",
        "output": output,
    }
    if portable.session.system_prompt:
        record["system"] = portable.session.system_prompt
    if history := _pairs(rows[:begun]):
        record["history"] = history
    out.write(json.dumps(record, ensure_ascii=False) + "\n")


def _pairs(rows: list[MessageRow]) -> list[list[str]]:
    pairs: list[list[str]] = []
    for role, value in turns(rows):
        if role == "assistant" and pairs and not pairs[-1][1]:
            pairs[-1][1] = value
        else:
            pairs.append(["", value] if role == "assistant" else [value, ""])
    return pairs


def is_alpaca(record: Mapping[str, Any]) -> bool:
    return isinstance(record.get("instruction"), str)


def read(record: Mapping[str, Any], defaults: Mapping[str, Any], source: str) -> Portable:
    """Raises BadRecord."""
    if not isinstance(record.get("output"), str):
        raise BadRecord("it has an instruction, but no output")
    rows = [
        said(role, value)
        for pair in _history(record.get("history"))
        for role, value in zip(("user", "assistant"), pair, strict=True)
        if value
    ]
    rows += [
        said("user", record["instruction"], context=text(record.get("input"))),
        said("assistant", record["output"]),
    ]
    session = new_session(defaults, rows[0].content)
    session.system_prompt = text(record.get("system")) or session.system_prompt
    return chain(session, rows, source)


def _history(value: Any) -> list[list[str]]:
    pairs = value or []
    if not isinstance(pairs, list) or not all(
        isinstance(pair, list) and [type(part) for part in pair] == [str, str] for pair in pairs
    ):
        raise BadRecord("its history is no list of pairs of texts")
    return pairs
