"""A tokenizer.json of Hugging Face's `tokenizers`: byte-level, exact to the byte."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engines.base import EngineError
from engines.tokenizer import END_OF_TEXT, Tokenizer, check_rows, fingerprint

END_NAMES = frozenset(
    (END_OF_TEXT, "<|im_end|>", "<|eot_id|>", "<|end|>", "<|end_of_text|>", "<end_of_turn>",
     "<|eom_id|>", "<|return|>", "<|call|>", "<EOT>", "_<EOT>", "[EOT]", "[EOS]", "<eos>",
     "<end_of_utterance>", "<｜end▁of▁sentence｜>")
)  # fmt: skip
"""Tokens that end a reply, and are no text, whatever a file says; llama.cpp takes them so too."""

_SETTINGS = ("bos_token", "eos_token", "add_bos_token", "chat_template")
"""Of tokenizer_config.json; they may be in the tokenizer.json itself too."""


class JsonTokenizer(Tokenizer):
    """A tokenizer.json, with what a `tokenizer_config.json` beside it says."""

    def __init__(self, path: Path, rows: int) -> None:
        """Raises EngineError where it cannot be read, or its tokens do not stand for bytes."""
        config = _read_json(path)
        settings = {**_settings_beside(path), **_taken_out(config)}
        eos = _text(settings.get("eos_token"))
        end_names = END_NAMES | {eos}
        bos = _begins_with(config, settings)
        self._library = self._open(path, config, end_names)
        added = self._library.get_added_tokens_decoder().items()
        self.control = {t.content: n for n, t in added if t.special or t.content in end_names}
        ends = {name: token for name, token in self.control.items() if name in end_names}
        self.end_tokens = frozenset(ends.values())
        self.eos = ends.get(eos, min(ends.values(), default=None))
        self.bos = self.control.get(bos)
        self.strips = {n: (t.lstrip, t.rstrip) for n, t in added if t.lstrip or t.rstrip}
        self.texts = _texts(path, self._library.get_vocab(), rows)
        """The vocabulary's own spelling of each token; empty where there is none."""
        self.verbatim = {n for n, t in added if t.content not in self.control}
        self.verbatim |= {n for n, text in enumerate(self.texts) if not self._spells(text)}
        """Tokens whose spelling is the text itself."""
        self.pieces = [self._piece(token) for token in range(rows)]
        self.merges = _merges(config)
        self.splitting = _splitting(config)
        self.fingerprint = fingerprint(json.dumps(config, sort_keys=True), eos)
        self.template_source = _template(path, settings)

    def encode(self, text: str, *, first: bool = True) -> list[int]:
        tokens: list[int] = self._library.encode(text, add_special_tokens=False).ids
        return tokens

    def _piece(self, token: int) -> bytes:
        text = self.texts[token]
        if text in self.control:
            return b""
        return text.encode() if token in self.verbatim else self._bytes(text)

    # What is so of byte-level tokenizers

    def _open(self, path: Path, config: dict[str, Any], end_names: frozenset[str]) -> Any:
        """The library's tokenizer, with no space put in front: a prompt is tokenised in pieces."""
        byte_levels = [step for step in steps(config) if step.get("type") == "ByteLevel"]
        if not byte_levels or not isinstance(config.get("model"), dict):
            raise EngineError(
                f"{path} is not a byte-level tokenizer (as those of GPT-2 and GPT-NeoX are), and "
                "no other kind can be used here."
            )
        for step in byte_levels:
            step["add_prefix_space"] = False
        return opened(path, config, end_names)

    def _spells(self, text: str) -> bool:
        """Is it written in GPT-2's characters for bytes?"""
        return set(text) <= BYTE_OF.keys()

    def _bytes(self, text: str) -> bytes:
        """What a spelling stands for."""
        return bytes(BYTE_OF[character] for character in text)


def _byte_characters() -> Iterator[tuple[str, int]]:
    """GPT-2's printable character for each byte (`bytes_to_unicode` of its encoder.py)."""
    printable = {*range(33, 127), *range(161, 173), *range(174, 256)}
    stand_in = iter(range(256, 512))
    for byte in range(256):
        yield chr(byte if byte in printable else next(stand_in)), byte


BYTE_OF = dict(_byte_characters())


# Reading the files


def _read_json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise EngineError(f"{path} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise EngineError(f"{path} is damaged: it is no JSON ({error}).") from error
    if not isinstance(found, dict):
        raise EngineError(f"{path} is JSON, but no tokenizer.")
    return found


def _settings_beside(path: Path) -> dict[str, Any]:
    """tokenizer_config.json beside tokenizer.json; NAME.tokenizer_config.json likewise."""
    beside = path.with_name(path.name.replace("tokenizer.json", "tokenizer_config.json"))
    return _read_json(beside) if beside != path and beside.is_file() else {}


def _taken_out(config: dict[str, Any]) -> dict[str, Any]:
    """Settings in the tokenizer's own file, where the library would not accept them."""
    return {key: config.pop(key) for key in _SETTINGS if key in config}


def _text(token: Any) -> str:
    """A token as settings name it: a text, or a table with one."""
    found = token.get("content") if isinstance(token, dict) else token
    return found if isinstance(found, str) else ""


def _begins_with(config: dict[str, Any], settings: dict[str, Any]) -> str:
    """The token that the library would put in front of every text; empty where it is none."""
    bos = _text(settings.get("bos_token"))
    if isinstance(wanted := settings.get("add_bos_token"), bool) and bos:
        return bos if wanted else ""
    after = config.get("post_processor")
    parts = after.get("processors", [after]) if isinstance(after, dict) else []
    for part in parts:
        for first in (part.get("single") or ())[:1]:
            if isinstance(first, dict) and "SpecialToken" in first:
                return str(first["SpecialToken"].get("id", ""))
    return ""


def _template(path: Path, settings: dict[str, Any]) -> str:
    """A chat template in the settings (of several: the one called default), or a file beside."""
    found = settings.get("chat_template")
    if isinstance(found, list):
        named = {entry.get("name"): entry.get("template") for entry in found}
        found = named.get("default")
    beside = path.with_name("chat_template.jinja")
    if not found and path.name == "tokenizer.json" and beside.is_file():
        return beside.read_text(encoding="utf-8")
    return found if isinstance(found, str) else ""


# The library


def opened(path: Path, config: dict[str, Any], end_names: frozenset[str]) -> Any:
    """The library's tokenizer, for which nothing in text is a control token; raises EngineError."""
    from tokenizers import Tokenizer as Library

    config |= {"truncation": None, "padding": None, "post_processor": None}
    try:
        library = Library.from_str(json.dumps(config))
    except Exception as error:  # whatever it stumbles on, as a plain exception
        raise EngineError(f"{path} is a tokenizer that cannot be used: {error}.") from error
    special = {t.content for t in library.get_added_tokens_decoder().values() if t.special}
    known = [name for name in sorted(end_names - special) if library.token_to_id(name) is not None]
    library.add_special_tokens(known)
    library.encode_special_tokens = True
    return library


def steps(config: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What is done to text before the model merges it, in order."""
    for name, parts in (("normalizer", "normalizers"), ("pre_tokenizer", "pretokenizers")):
        first = config.get(name)
        if isinstance(first, dict):
            yield from first.get(parts, (first,))


def _splitting(config: dict[str, Any]) -> str:
    """llama.cpp's name for the way text is split into words: GPT-2's, or that with single digits.

    Other ways have no name here: `vocabulary_gguf.check_vocabulary` finds out.
    """
    return "smollm" if any(step.get("type") == "Digits" for step in steps(config)) else "gpt-2"


def _texts(path: Path, numbers: dict[str, int], rows: int) -> list[str]:
    check_rows(path, max(numbers.values(), default=-1) + 1, rows)
    texts = [""] * rows
    for text, number in numbers.items():
        texts[number] = text
    return texts


def _merges(config: dict[str, Any]) -> list[str]:
    """Pairs of pieces with a space between; newer files have them as lists of two."""
    merges = config["model"].get("merges") or ()
    return [merge if isinstance(merge, str) else " ".join(merge) for merge in merges]
