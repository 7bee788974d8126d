"""Real llama.cpp vocabularies without a model, and an engine that has nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import gguf

from engines import llama_library
from engines.base import Check, Sampled, Sampler, TokenEngine
from engines.protocol import ModelInfo
from engines.sampling import SamplingParams
from engines.vocabulary import Vocabulary

WORDS = (
    "Hello", "Hi", "there", "you", "are", "a", "nice", "the", "model", "user",
    "assistant", "system", "Be", "kind", "Bob", "Alice", "User", "Assistant", "INST",
    "SYS", "Response", "Instruction", "Input", "Below", "is", "an", "instruction",
    "that", "describes", "task", "안녕", "하세요", "질문", "답변", "맥락", "你好", "who", "what",
    "name", "blue", "red", "yes", "no", "and",
)  # fmt: skip
CONTROL = (
    "<|im_start|>", "<|im_end|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>",
    "<start_of_turn>", "<end_of_turn>", "<|user|>", "<|assistant|>", "<|system|>", "<|end|>",
    "<|endoftext|>", "[INST]", "[/INST]",
)  # fmt: skip
_NORMAL, _UNKNOWN, _CONTROL, _BYTE = 1, 2, 3, 6


def sentencepiece(path: Path, *, control: Sequence[str] = CONTROL, name: str = "words") -> Path:
    """As Llama 2 has it: a space before the first word, and bytes for what is not known."""
    pieces: dict[str, int] = {"<unk>": _UNKNOWN, "<s>": _CONTROL, "</s>": _CONTROL}
    pieces |= {f"<0x{byte:02X}>": _BYTE for byte in range(256)}
    pieces |= dict.fromkeys(control, _CONTROL)
    letters = {*"".join(WORDS), *"▁.,:!?#<>|[]/'\""}
    grown = (f"▁{word}"[:size] for word in WORDS for size in range(2, len(word) + 2))
    inside = (word[:size] for word in WORDS for size in range(2, len(word) + 1))
    for piece in (*sorted(letters), "▁▁", *grown, *inside):
        pieces.setdefault(piece, _NORMAL)
    writer = _writer(path, name, len(pieces))
    writer.add_tokenizer_model("llama")
    writer.add_token_list([piece.encode() for piece in pieces])
    writer.add_token_scores([-float(place) for place in range(len(pieces))])
    writer.add_token_types(list(pieces.values()))
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_unk_token_id(0)
    writer.add_add_bos_token(True)
    return _written(writer, path)


def byte_pairs(path: Path, *, control: Sequence[str] = CONTROL) -> Path:
    """As GPT-2 has it: all bytes, and merges of the words above."""
    alphabet = _byte_characters()
    pieces = dict.fromkeys(alphabet, _NORMAL)
    merges: dict[str, None] = {}
    for word in (*WORDS, "\n\n", "  "):
        characters = [alphabet[byte] for byte in word.encode()]
        for size in range(1, len(characters)):
            merges["".join(characters[:size]) + " " + characters[size]] = None
            pieces.setdefault("".join(characters[: size + 1]), _NORMAL)
        merges[alphabet[ord(" ")] + " " + "".join(characters)] = None
        pieces.setdefault(alphabet[ord(" ")] + "".join(characters), _NORMAL)
    pieces |= dict.fromkeys((*control, "<s>", "</s>"), _CONTROL)
    writer = _writer(path, "bytes", len(pieces))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("gpt-2")
    writer.add_token_list([piece.encode() for piece in pieces])
    writer.add_token_types(list(pieces.values()))
    writer.add_token_merges(list(merges))
    writer.add_eos_token_id(list(pieces).index("</s>"))
    writer.add_add_bos_token(False)
    return _written(writer, path)


def _byte_characters() -> list[str]:
    """GPT-2's printable stand-in for each byte."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    return [chr(byte if byte in printable else 256 + others.index(byte)) for byte in range(256)]


def _writer(path: Path, name: str, size: int) -> gguf.GGUFWriter:
    writer = gguf.GGUFWriter(str(path), "llama")
    writer.add_name(name)
    writer.add_context_length(64)
    writer.add_embedding_length(32)
    writer.add_block_count(1)
    writer.add_feed_forward_length(64)
    writer.add_head_count(1)
    writer.add_head_count_kv(1)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(32)
    writer.add_vocab_size(size)
    return writer


def _written(writer: gguf.GGUFWriter, path: Path) -> Path:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


class VocabularyEngine(TokenEngine):
    """Tokenises as the real engine does, and evaluates nothing."""

    def __init__(self, path: Path) -> None:
        llama_library.open_library()
        self._model = llama_library.open_model(path, llama_library.model_params(vocab_only=True))
        self.vocabulary = Vocabulary(llama_library.llama.llama_model_get_vocab(self._model))
        self.info = ModelInfo("words", "test", tokenizer=self.vocabulary.fingerprint)
        self.encoded: list[str] = []
        """Every text that was tokenised."""

    def whole(self, text: str) -> list[int]:
        """A rendered prompt tokenised at once, control tokens parsed."""
        return self.vocabulary.encode(text, special=True)

    def text(self, tokens: Sequence[int]) -> str:
        pieces = (self.decode(token) or self.name(token).encode() for token in tokens)
        return b"".join(pieces).decode(errors="replace")

    @property
    def tokens(self) -> Sequence[int]:
        return ()

    @property
    def control_tokens(self) -> Mapping[str, int]:
        return self.vocabulary.control_tokens

    @property
    def end_tokens(self) -> frozenset[int]:
        return self.vocabulary.end_tokens

    @property
    def bos(self) -> int | None:
        return self.vocabulary.bos

    @property
    def eos(self) -> int | None:
        return self.vocabulary.eos

    def name(self, token: int | None) -> str:
        return self.vocabulary.name(token)

    def encode(self, text: str, *, first: bool = True) -> list[int]:
        self.encoded.append(text)
        return self.vocabulary.encode(text, first=first)

    def decode(self, token: int) -> bytes:
        return self.vocabulary.decode(token)

    def strips(self, token: int) -> tuple[bool, bool]:
        return self.vocabulary.strips(token)

    def evaluate(self, tokens: Sequence[int], check: Check) -> None:
        raise NotImplementedError

    def rewind(self, length: int) -> int:
        raise NotImplementedError

    def shift(self, keep: int, drop: int) -> bool:
        raise NotImplementedError

    def sampler(self, sampling: SamplingParams, history: Sequence[int], begun: int = 0) -> Sampler:
        raise NotImplementedError

    def sample(self, sampler: Sampler, alternatives: int = 0) -> Sampled:
        raise NotImplementedError

    def close(self) -> None: ...
