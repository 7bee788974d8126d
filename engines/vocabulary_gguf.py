"""A tokenizer as a GGUF that llama.cpp reads: alone, for DRY and grammars, or with a model.

Its pieces are the tokenizer's, byte for byte; rows that only pad the vocabulary are empty.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engines.bare_vocabulary import BareVocabulary
from engines.base import EngineError
from engines.cache_folder import cache_folder
from engines.json_tokenizer import JsonTokenizer
from engines.rwkv.tokenizer import WorldTokenizer
from engines.sentencepiece_tokenizer import SentencePieceTokenizer
from engines.tokenizer import Tokenizer

if TYPE_CHECKING:
    from engines.vocabulary import Vocabulary

log = logging.getLogger("engine")

_FORMAT = 1
"""In the file's name: raise it when what is written changes."""
_NORMAL, _CONTROL, _USER_DEFINED, _UNUSED, _BYTE = 1, 3, 4, 5, 6
"""llama.cpp's kinds of token (llama_token_type)."""
_ARCHITECTURE = "rwkv7"
"""llama.cpp looks for no vocabulary in a file of an architecture that it does not know."""


def open_vocabulary(
    tokenizer: Tokenizer,
) -> tuple[Vocabulary | BareVocabulary, Callable[[], None]]:
    """What samplers know of the tokens, and what closes it."""
    path = vocabulary_gguf(tokenizer, cache_folder() / "vocabularies")
    if path is None:
        bare = BareVocabulary(tokenizer.size, tokenizer.end_tokens, tokenizer.decode)
        return bare, lambda: None
    import llama_cpp.llama_cpp as llama

    from engines import llama_library
    from engines.vocabulary import Vocabulary

    llama_library.open_library()
    model = llama_library.open_model(path, llama_library.model_params(vocab_only=True))
    vocabulary = Vocabulary(llama.llama_model_get_vocab(model))
    return vocabulary, lambda: llama.llama_model_free(model)


def vocabulary_gguf(tokenizer: Tokenizer, folder: Path) -> Path | None:
    """A file for `vocab_only`, written once for each tokenizer and number of rows.

    None where llama.cpp has no such vocabulary, or where it cannot be written: then there is
    neither DRY nor grammar, and everything else works.
    """
    path = folder / f"{tokenizer.fingerprint}-{tokenizer.size}.v{_FORMAT}.gguf"
    if path.exists():
        return path
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_vocabulary(tokenizer, part)
        check_vocabulary(tokenizer, part)
        part.replace(path)
    except (OSError, EngineError) as error:
        log.warning("no vocabulary for DRY and grammar: %s", error)
        return None
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
    return path


def write_vocabulary(tokenizer: Tokenizer, path: Path) -> None:
    """A GGUF with nothing but the vocabulary; raises EngineError and OSError."""
    import gguf

    writer = gguf.GGUFWriter(path, _ARCHITECTURE)
    add_vocabulary(writer, tokenizer)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    os.fsync(writer.fout[0].fileno())
    writer.close()


def add_vocabulary(writer: Any, tokenizer: Tokenizer) -> None:
    """Its metadata for a `gguf.GGUFWriter`; raises EngineError where llama.cpp has no such kind."""
    if isinstance(tokenizer, WorldTokenizer):
        writer.add_tokenizer_model("rwkv")
        texts, kinds = _world_tokens(tokenizer)
    elif isinstance(tokenizer, SentencePieceTokenizer) and tokenizer.has_bytes:
        writer.add_tokenizer_model("llama")
        writer.add_token_scores([-float(token) for token in range(tokenizer.size)])
        texts, kinds = _sentencepiece_tokens(tokenizer)
    elif isinstance(tokenizer, JsonTokenizer) and tokenizer.merges:
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre(tokenizer.splitting)
        writer.add_token_merges(tokenizer.merges)
        texts, kinds = _byte_level_tokens(tokenizer)
    else:
        raise EngineError("llama.cpp has no vocabulary of this kind: not every byte has a token.")
    writer.add_token_list(texts)
    writer.add_token_types(kinds)
    writer.add_add_bos_token(False)
    for add, token in zip(
        (writer.add_eos_token_id, writer.add_eot_token_id, writer.add_eom_token_id),
        _ends(tokenizer),
        strict=False,
    ):
        add(token)


def _ends(tokenizer: Tokenizer) -> list[int]:
    """End tokens, the one that ends a text first."""
    return sorted(tokenizer.end_tokens, key=lambda token: (token != tokenizer.eos, token))


def _world_tokens(tokenizer: WorldTokenizer) -> tuple[list[bytes], list[int]]:
    """Texts with Python's escapes, as llama.cpp's "rwkv" vocabulary takes them.

    It would make a control token of any text that spells its name, so the name gets a byte that is
    in no text. An escape that is cut off stands for no bytes: that is for the rows that pad.
    """
    names = {token: name.encode() + b"\\xff" for name, token in tokenizer.control.items()}
    texts, padding = [], iter(b"\\x%x" % digit for digit in range(16))
    for token, piece in enumerate(tokenizer.pieces):
        texts.append(names.get(token) or repr(piece)[2:-1].encode() or next(padding))
    kinds = [_CONTROL if token in names else _NORMAL for token in range(tokenizer.size)]
    return texts, kinds


def _byte_level_tokens(tokenizer: JsonTokenizer) -> tuple[list[bytes], list[int]]:
    """Texts in GPT-2's characters for bytes, as the file has them."""
    texts = [text or f"[PAD{token}]" for token, text in enumerate(tokenizer.texts)]
    return [text.encode() for text in texts], [
        _kind(tokenizer, token) for token in range(tokenizer.size)
    ]


def _sentencepiece_tokens(tokenizer: SentencePieceTokenizer) -> tuple[list[bytes], list[int]]:
    """The pieces as the file has them; scores in the order of their numbers will do here."""
    texts, kinds = _byte_level_tokens(tokenizer)
    return texts, [_BYTE if tokenizer.is_byte(token) else kind for token, kind in enumerate(kinds)]


def _kind(tokenizer: JsonTokenizer, token: int) -> int:
    text = tokenizer.texts[token]
    if text in tokenizer.control:
        return _CONTROL
    if token in tokenizer.verbatim:
        return _USER_DEFINED
    return _NORMAL if text else _UNUSED


def check_vocabulary(tokenizer: Tokenizer, path: Path, samples: Sequence[str] = ()) -> None:
    """Read it with llama.cpp; raises EngineError where tokens, or the samples, come out otherwise.

    llama.cpp takes some tokens for control tokens by their names, and knows only some ways of
    splitting text before it is merged.
    """
    import llama_cpp.llama_cpp as llama

    from engines import llama_library
    from engines.vocabulary import Vocabulary

    llama_library.open_library()
    model = llama_library.open_model(path, llama_library.model_params(vocab_only=True))
    try:
        found = Vocabulary(llama.llama_model_get_vocab(model))
        rows = range(max(found.size, tokenizer.size))
        wrong = [row for row in rows if found.decode(row) != tokenizer.decode(row)]
        split = [text for text in samples if found.encode(text) != tokenizer.encode(text)]
    finally:
        llama.llama_model_free(model)
    if wrong:
        raise EngineError(f"llama.cpp reads token {wrong[0]} of this tokenizer as other bytes.")
    if split:
        raise EngineError(f"llama.cpp splits text otherwise than this tokenizer: {split[0]!r}.")
