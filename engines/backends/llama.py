"""GGUF models through llama.cpp's C functions, driven directly.

`Llama.generate` of llama-cpp-python makes 0.83 of the tokens per second of this loop, copies all
logits, and cannot be stopped inside a prefill.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as llama
import numpy as np
import numpy.typing as npt

from engines import gguf_info, llama_library, memory, model_files, placement
from engines.alternatives import likeliest
from engines.base import (
    Cancelled,
    Check,
    EngineError,
    Sampled,
    Sampler,
    TokenEngine,
)
from engines.buffer import Buffer, buffer
from engines.checkpoint import info as checkpoint
from engines.cores import usable_cores
from engines.llama import rpc
from engines.llama.callbacks import AbortGuard, progress_callback
from engines.llama.context import can_shift, make_context, state_kind
from engines.llama.lora import LoraAdapters
from engines.llama.speculation import Drafter, open_drafter
from engines.llama_library import library_said
from engines.model_files import GgufHeader
from engines.options import LlamaOptions, options_of
from engines.placement import Placement
from engines.protocol import ModelInfo, ModelSpec
from engines.sampler import LlamaSampler
from engines.sampling import SamplingParams
from engines.vocabulary import Vocabulary

_LIVE, _SCRATCH, _BEFORE_LAST, _MARKED = range(4)
"""Sequences of the context: what is evaluated, one for pieces on their way in and out, and, for
models that cannot be rewound, two lengths to come back to."""


def load(spec: ModelSpec, progress: Callable[[float], None]) -> LlamaEngine:
    """The engine of a GGUF file; raises EngineError."""
    options = options_of(spec, LlamaOptions)
    path = Path(spec.path).expanduser()
    llama_library.open_library()
    rpc.add_servers(options.rpc_servers)
    engine = LlamaEngine(spec, options, path, model_files.read_header(path), progress)
    if options.speculative != "off":
        _let_draft(engine, options)
    return engine


def _let_draft(engine: LlamaEngine, options: LlamaOptions) -> None:
    try:
        engine.draft_ahead(open_drafter(options, engine.info, load), options.draft_tokens)
    except EngineError:
        engine.close()
        raise


def glance(spec: ModelSpec) -> ModelInfo:
    """What the header of a file says; raises EngineError. A long vocabulary takes no second."""
    options, path = options_of(spec, LlamaOptions), Path(spec.path).expanduser()
    if model_files.is_checkpoint(path):
        return checkpoint.describe(spec, path)
    return gguf_info.glance(spec, options, model_files.read_header(path))


def inspect(spec: ModelSpec) -> ModelInfo:
    """What a file is, without its weights; raises EngineError."""
    options = options_of(spec, LlamaOptions)
    path = Path(spec.path).expanduser()
    if model_files.is_checkpoint(path):
        return checkpoint.describe(spec, path)
    llama_library.open_library()
    header = model_files.read_header(path)
    model = llama_library.open_model(path, llama_library.model_params(vocab_only=True))
    try:
        return gguf_info.describe(spec, options, header, model)
    finally:
        llama.llama_model_free(model)


def capabilities() -> list[tuple[str, str]]:
    """Facts about this build for `llmtui doctor`."""
    llama_library.open_library()
    offload = llama.llama_supports_gpu_offload()
    facts = [
        ("llama.cpp", f"llama-cpp-python {version('llama-cpp-python')}"),
        ("llama.cpp GPU offload", "yes" if offload else "no (a CPU build)"),
        ("llama.cpp CPU", llama.llama_print_system_info().decode(errors="replace").strip()),
        ("physical cores usable", str(usable_cores())),
        ("memory available", f"{memory.available_memory() / 2**30:.1f} GiB"),
    ]
    for gpu in memory.gpus():
        sizes = f"{gpu.free / 2**30:.1f} of {gpu.total / 2**30:.1f} GiB free"
        facts.append((gpu.name, f"{gpu.description}, {sizes}"))
    return facts


class LlamaEngine(TokenEngine):
    """A loaded GGUF model with its context."""

    def __init__(
        self,
        spec: ModelSpec,
        options: LlamaOptions,
        path: Path,
        header: GgufHeader,
        progress: Callable[[float], None],
    ) -> None:
        length = placement.context_length(options, header)
        place = Placement(options, header, length)
        placement.check_memory(header, options, place)
        self._options = options
        self._threads = placement.threads(options, header)
        self._flash = placement.flash_attention(options, on_gpu=place.layers > 0)
        self._model = self._load_model(path, place, progress)
        self.state_kind = state_kind(self._model)
        self._recurrent = self.state_kind in ("recurrent", "hybrid")
        self._length = length
        self._lora = LoraAdapters(self._model, options.adapters)
        self._context = self._make_context()
        self._memory = llama.llama_get_memory(self._context)
        self._vocabulary = Vocabulary(llama.llama_model_get_vocab(self._model))
        self._batch = llama.llama_batch_init(max(options.batch_size, 8), 0, 1)
        self._tokens: list[int] = []
        self._marks: dict[int, int] = {}
        self._drafter: Drafter | None = None
        self._most_drafted = 0
        self._ahead: list[int] = []
        """A draft: evaluated after `tokens`, in the hope that these will be chosen."""
        self._row = -1
        """Place in the last batch of the logits after the last of `tokens`."""
        self._chosen = False
        """Whether a token was chosen since something was evaluated."""
        self._first_logits: npt.NDArray[np.float32] | None = None
        self.longest_piece = self._choose_piece(place)
        self._chunk = placement.prefill_chunk(
            options, header, self._window(), recurrent=self._recurrent, on_gpu=place.layers > 0
        )
        self._weights = model_files.weights_fingerprint(path)
        self.info = self._describe(spec, header, place)
        self._touch_weights()

    def _touch_weights(self) -> None:
        """Evaluate something once: a mapped file is read from the disk when it is first used.

        The first reply would wait for that, and for the compute threads to start.
        """
        self._decode([0, 0])
        self._clear()

    # What is known

    @property
    def tokens(self) -> Sequence[int]:
        return self._tokens

    @property
    def control_tokens(self) -> Mapping[str, int]:
        return self._vocabulary.control_tokens

    @property
    def end_tokens(self) -> frozenset[int]:
        return self._vocabulary.end_tokens

    @property
    def bos(self) -> int | None:
        return self._vocabulary.bos

    @property
    def eos(self) -> int | None:
        return self._vocabulary.eos

    def encode(self, text: str, *, first: bool = True) -> list[int]:
        return self._vocabulary.encode(text, first=first)

    def decode(self, token: int) -> bytes:
        return self._vocabulary.decode(token)

    def strips(self, token: int) -> tuple[bool, bool]:
        return self._vocabulary.strips(token)

    def name(self, token: int | None) -> str:
        return self._vocabulary.name(token)

    # Evaluating

    def evaluate(self, tokens: Sequence[int], check: Check, *, keep_first: bool = False) -> None:
        self._first_logits = None
        chosen, self._chosen = self._chosen, False
        if len(tokens) == 1:
            if keep_first or not chosen:
                self._drop_draft()
                self._decode(tokens, keep_first)
            elif not self._was_drafted(tokens[0]):
                self._drop_draft()
                self._decode(tokens, ahead=self._drafted(tokens[0]))
            return
        self._drop_draft()
        for start in range(0, len(tokens), self._chunk):
            check()
            chunk = tokens[start : start + self._chunk]
            self._decode_chunk(chunk, check, keep_first and start == 0)

    def _decode_chunk(self, tokens: Sequence[int], check: Check, keep_first: bool) -> None:
        """Decode several tokens; an attention model can be stopped in the middle of it.

        A recurrent model's state would be left half updated, so its chunks are short instead.
        """
        if self._recurrent or len(tokens) == 1:
            self._decode(tokens, keep_first)
            return
        guard = AbortGuard(check)
        llama.llama_set_abort_callback(self._context, guard.callback, None)
        try:
            self._decode(tokens, keep_first)
        except Cancelled:
            raise guard.reason or Cancelled() from None
        finally:
            llama.llama_set_abort_callback(self._context, llama.ggml_abort_callback(), None)

    def _decode(
        self, tokens: Sequence[int], keep_first: bool = False, ahead: Sequence[int] = ()
    ) -> None:
        """One call of llama_decode; logits are kept of the last token, and of all of a draft."""
        batch, start, count = self._batch, len(self._tokens), len(tokens)
        if count == 1 and self._recurrent:
            self._keep(_BEFORE_LAST)
        batch.n_tokens = count + len(ahead)
        for place, token in enumerate((*tokens, *ahead)):
            batch.token[place] = token
            batch.pos[place] = start + place
            batch.n_seq_id[place] = 1
            batch.seq_id[place][0] = _LIVE
            batch.logits[place] = place >= count - 1
        batch.logits[0] = keep_first or count == 1
        result = llama.llama_decode(self._context, batch)
        if result == 0:
            self._tokens.extend(tokens)
            self._ahead, self._row = list(ahead), count - 1
            if keep_first:
                self._first_logits = self._logits(0)
            return
        self._after_failure(tokens)
        if result == 2:
            raise Cancelled
        if result == 1:
            raise EngineError("The context window is full.")
        raise EngineError(f"llama.cpp could not evaluate the prompt ({result}).{library_said()}")

    def _after_failure(self, tokens: Sequence[int]) -> None:
        """Make `tokens` true again: what a stopped batch has evaluated stays evaluated."""
        self._row = -1
        done = llama.llama_memory_seq_pos_max(self._memory, _LIVE) + 1 - len(self._tokens)
        self._tokens.extend(tokens[: max(0, done)])
        self.rewind(len(self._tokens))

    # Drafting

    def draft_ahead(self, drafter: Drafter | None, most: int) -> None:
        """Evaluate drafts of up to so many tokens with each chosen one, from now on."""
        note = "A recurrent model cannot take back a draft, so `speculative` is off."
        if not self._recurrent:
            self._drafter, self._most_drafted = drafter, most
            note = f"Replies are drafted ahead ({self._options.speculative}), which is not exact."
        elif drafter is not None:
            drafter.close()
        self.info = replace(self.info, notes=(*self.info.notes, note))

    def _drafted(self, token: int) -> list[int]:
        """What to evaluate after a chosen token, in the same batch."""
        if self._drafter is None:
            return []
        length = len(self._tokens) + 1
        room = min(self._most_drafted, self._window() - length, self._options.batch_size - 1)
        return self._drafter.draft([*self._tokens, token], room) if room > 0 else []

    def _was_drafted(self, token: int) -> bool:
        """Whether this is the next token of the draft, and so evaluated already."""
        if not self._ahead or self._ahead[0] != token:
            return False
        self._tokens.append(self._ahead.pop(0))
        self._row += 1
        return True

    def _drop_draft(self) -> None:
        """Forget what was evaluated ahead; logits that are there stay."""
        if self._ahead:
            llama.llama_memory_seq_rm(self._memory, _LIVE, len(self._tokens), -1)
            self._ahead = []

    def rewind(self, length: int) -> int:
        self._drop_draft()
        there = llama.llama_memory_seq_pos_max(self._memory, _LIVE) + 1
        if length >= len(self._tokens) and there == len(self._tokens):
            return len(self._tokens)
        if self._recurrent:
            return self._return_to_mark(length)
        if length > 0 and llama.llama_memory_seq_rm(self._memory, _LIVE, length, -1):
            del self._tokens[length:]
        else:
            self._clear()
        return len(self._tokens)

    def _return_to_mark(self, length: int) -> int:
        """The longest length kept for a model that cannot be rewound, or nothing."""
        usable = {mark: place for mark, place in self._marks.items() if 0 < place <= length}
        if not usable:
            self._clear()
            return 0
        mark = max(usable, key=lambda mark: usable[mark])
        llama.llama_memory_seq_rm(self._memory, _LIVE, -1, -1)
        llama.llama_memory_seq_cp(self._memory, mark, _LIVE, -1, -1)
        del self._tokens[usable[mark] :]
        self._marks = usable
        return len(self._tokens)

    def _clear(self) -> None:
        llama.llama_memory_clear(self._memory, True)
        self._tokens.clear()
        self._ahead.clear()
        self._marks.clear()

    def shift(self, keep: int, drop: int) -> bool:
        if not self.info.can_shift:
            return False
        self._drop_draft()
        end = keep + drop
        if not llama.llama_memory_seq_rm(self._memory, _LIVE, keep, end):
            return False
        llama.llama_memory_seq_add(self._memory, _LIVE, end, -1, -drop)
        del self._tokens[keep:end]
        return True

    # Sampling

    def sampler(self, sampling: SamplingParams, history: Sequence[int], begun: int = 0) -> Sampler:
        length = self.info.context_length
        return LlamaSampler(self._vocabulary, length, sampling, history, begun)

    def sample(self, sampler: Sampler, alternatives: int = 0) -> Sampled:
        assert isinstance(sampler, LlamaSampler)
        likely = likeliest(self.last_logits(), alternatives, self.decode) if alternatives else ()
        self._chosen = True
        return Sampled(sampler.sample(self._context, self._row), likely)

    # The evaluated state

    def mark(self) -> None:
        if self._recurrent:
            self._keep(_MARKED)

    def _keep(self, mark: int) -> None:
        """Copy the live state aside; nothing is copied before the next token is evaluated."""
        llama.llama_memory_seq_rm(self._memory, mark, -1, -1)
        if self._tokens:
            llama.llama_memory_seq_cp(self._memory, _LIVE, mark, -1, -1)
        self._marks[mark] = len(self._tokens)

    def save(self, start: int, stop: int) -> Buffer:
        self._drop_draft()
        source = self._sequence_at(stop)
        if source is None:
            return bytearray()
        if self.state_kind == "recurrent":
            return self._state_of(source)
        llama.llama_memory_seq_cp(self._memory, source, _SCRATCH, start, stop)
        try:
            return self._state_of(_SCRATCH)
        finally:
            llama.llama_memory_seq_rm(self._memory, _SCRATCH, -1, -1)

    def _sequence_at(self, length: int) -> int | None:
        """The sequence that holds the state at this length; any length can be had of attention."""
        if not self._recurrent or length == len(self._tokens):
            return _LIVE
        return next((mark for mark, place in self._marks.items() if place == length), None)

    def _state_of(self, sequence: int) -> Buffer:
        size = llama.llama_state_seq_get_size(self._context, sequence)
        state = buffer(size)
        view = (ctypes.c_uint8 * size).from_buffer(state)
        written = llama.llama_state_seq_get_data(self._context, view, size, sequence)
        if written != size:
            raise EngineError(f"llama.cpp saved {written} of {size} bytes of the context.")
        return state

    def load(self, start: int, tokens: Sequence[int], state: Buffer) -> bool:
        self._drop_draft()
        view = (ctypes.c_uint8 * len(state)).from_buffer(state)
        taken = llama.llama_state_seq_set_data(self._context, view, len(state), _SCRATCH)
        if taken:
            whole = self.state_kind == "recurrent"
            first, end = (-1, -1) if whole else (start, start + len(tokens))
            llama.llama_memory_seq_cp(self._memory, _SCRATCH, _LIVE, first, end)
        llama.llama_memory_seq_rm(self._memory, _SCRATCH, -1, -1)
        self._tokens.extend(tokens)
        there = llama.llama_memory_seq_pos_max(self._memory, _LIVE) + 1
        return bool(taken) and there == len(self._tokens)

    def renew(self) -> None:
        llama.llama_free(self._context)
        self._tokens.clear()
        self._ahead.clear()
        self._marks.clear()
        self._context = self._make_context()
        self._memory = llama.llama_get_memory(self._context)

    def set_adapters(self, scales: Mapping[str, float]) -> None:
        self.rewind(0)  # what is evaluated belongs to the scales it was evaluated with
        self._lora.apply(self._context, scales)
        self.info = replace(self.info, adapters=dict(scales), fingerprint=self._fingerprint())

    def first_logits(self) -> npt.NDArray[np.float32] | None:
        return self._first_logits

    def last_logits(self) -> npt.NDArray[np.float32]:
        return self._logits(self._row)

    def _logits(self, place: int) -> npt.NDArray[np.float32]:
        pointer = llama.llama_get_logits_ith(self._context, place)
        return np.ctypeslib.as_array(pointer, (self._vocabulary.size,)).copy()

    def close(self) -> None:
        if self._drafter is not None:
            self._drafter.close()
        llama.llama_batch_free(self._batch)
        llama.llama_free(self._context)
        llama.llama_model_free(self._model)

    # Loading

    def _load_model(self, path: Path, place: Placement, progress: Callable[[float], None]) -> Any:
        options = self._options
        params = llama_library.model_params()
        params.n_gpu_layers = place.layers
        params.main_gpu = options.main_gpu
        params.load_mode = (1 if options.mmap else 0) | (2 if options.mlock else 0)
        if options.tensor_split:
            shares = (ctypes.c_float * llama.llama_max_devices())(*options.tensor_split)
            params.tensor_split = shares
        report = progress_callback(progress)
        params.progress_callback = report
        return llama_library.open_model(path, params)

    def _make_context(self) -> Any:
        sequences = 4 if self._recurrent else 2
        context = make_context(
            self._model, self._options, self._length, self._threads,
            flash=self._flash, sequences=sequences,
        )  # fmt: skip
        self._lora.apply(context, self._lora.scales)
        return context

    def _choose_piece(self, place: Placement) -> int:
        """Tokens that a piece of state may have: at most a row's bytes, and a sliding window.

        A longer piece of a sliding-window model restores wrongly after a rewind into it.
        """
        if self.state_kind == "recurrent":
            return 1 << 30
        bytes_per_token = sum(place.kv) // self._length
        fitting = placement.longest_piece(bytes_per_token, self._options.batch_size)
        window: int = llama.llama_model_n_swa(self._model)
        return min(fitting, window) if window > 0 else fitting

    def _window(self) -> int:
        length: int = llama.llama_n_ctx(self._context)
        return length

    def _describe(self, spec: ModelSpec, header: GgufHeader, place: Placement) -> ModelInfo:
        info = gguf_info.describe(spec, self._options, header, self._model)
        recurrent = bool(llama.llama_model_is_recurrent(self._model))
        return replace(
            info,
            context_length=0 if recurrent else self._window(),
            devices=tuple(gpu.description for gpu in place.gpus) if place.layers else (),
            gpu_layers=min(place.layers, header.layers),
            threads=self._threads,
            fingerprint=self._fingerprint(),
            can_shift=can_shift(self._model, self._memory, header, self._options),
            notes=(*place.notes, *rpc.notes(self._options.rpc_servers)),
        )

    def _fingerprint(self) -> str:
        """Of all that an evaluated state depends on: not of lengths, batch sizes or threads."""
        options = self._options
        parts = [
            self._weights, version("llama-cpp-python"), self._flash,
            options.kv_type_k, options.kv_type_v, options.rope_freq_base, options.rope_freq_scale,
            options.rope_scaling, *self._lora.fingerprints,
        ]  # fmt: skip
        return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()
