"""llama.cpp's sampler chain built from SamplingParams, for every engine that has logits.

Order: fading penalties (`fading_penalties.py`), logit bias, penalties, DRY, top-n-sigma, top-k,
typical-p, top-p, min-p, XTC, temperature, and the draw (or the likeliest at temperature 0).
Mirostat replaces all filters from top-n-sigma to XTC. This is the order of llama.cpp's own programs
(`common/sampling.cpp`). A grammar comes last: see `LlamaSampler.choose`. A sampler at its neutral
value is left out of the chain.
"""

from __future__ import annotations

import ctypes
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import llama_cpp.llama_cpp as llama
import numpy as np
import numpy.typing as npt

from engines.bare_vocabulary import honourable
from engines.base import EngineError, GrammarFinished, Sampler
from engines.fading_penalties import FadingCounts
from engines.sampling import SamplingParams

SILENT_TOP_K = 1000
"""Sorting a whole vocabulary takes up to 10 ms a token: this many are kept where top-k is off."""

_MIN_KEEP = 1
_MIROSTAT_CANDIDATES = 100  # as in the paper (arXiv 2007.14966) and llama.cpp's programs
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])

_LONGEST_LOOK_BACK = 32768
"""What "the whole context" comes to for a model without a window."""

Spec = tuple[Any, ...]
"""A sampler's name and all its parameters: equal specs are the same sampler."""


class Vocabulary(Protocol):
    """What samplers need to know of the tokens."""

    @property
    def pointer(self) -> Any:
        """llama.cpp's vocabulary; DRY and grammars cannot be used without."""

    @property
    def size(self) -> int: ...

    @property
    def end_tokens(self) -> frozenset[int]: ...

    def decode(self, token: int) -> bytes: ...


def chain_specs(p: SamplingParams, vocabulary: Vocabulary, context_length: int) -> list[Spec]:
    """The samplers of these parameters, in order."""
    return [
        *_biases(p, vocabulary),
        *_penalties(p, context_length),
        *_choice(p, vocabulary.size),
    ]


def _biases(p: SamplingParams, vocabulary: Vocabulary) -> Iterator[Spec]:
    biases = {token: bias for token, bias in p.logit_bias if 0 <= token < vocabulary.size}
    if p.ignore_eos:
        biases |= dict.fromkeys(sorted(vocabulary.end_tokens), float("-inf"))
    if biases:
        yield ("logit_bias", tuple(biases.items()))


def _penalties(p: SamplingParams, context_length: int) -> Iterator[Spec]:
    last = _look_back(p.penalty_last_n, context_length)
    frequency, presence = p.frequency_penalty, p.presence_penalty
    if _fades(p):
        frequency = presence = 0.0
    if last and (p.repeat_penalty != 1 or presence or frequency):
        yield ("penalties", last, p.repeat_penalty, frequency, presence)
    last = _look_back(p.dry_penalty_last_n, context_length)
    if last and p.dry_multiplier:
        yield ("dry", p.dry_multiplier, p.dry_base, p.dry_allowed_length, last,
               p.dry_sequence_breakers)  # fmt: skip


def _look_back(asked: int, context_length: int) -> int:
    return (context_length or _LONGEST_LOOK_BACK) if asked < 0 else asked


def _fades(p: SamplingParams) -> bool:
    return p.penalty_decay < 1 and bool(p.presence_penalty or p.frequency_penalty)


def _choice(p: SamplingParams, vocabulary_size: int) -> Iterator[Spec]:
    if p.temperature <= 0:
        yield ("greedy",)
    elif p.mirostat:
        yield from _temperature(p)
        yield (f"mirostat_{p.mirostat}", vocabulary_size, p.seed, p.mirostat_tau, p.mirostat_eta)
    else:
        yield from _filters(p)
        yield from _temperature(p)
        yield ("dist", p.seed)


def _filters(p: SamplingParams) -> Iterator[Spec]:
    if p.top_n_sigma:
        yield ("top_n_sigma", p.top_n_sigma)
    yield ("top_k", p.top_k or SILENT_TOP_K)
    if p.typical_p < 1:
        yield ("typical", p.typical_p)
    if p.top_p < 1:
        yield ("top_p", p.top_p)
    if p.min_p > 0:
        yield ("min_p", p.min_p)
    if p.xtc_probability > 0:
        yield ("xtc", p.xtc_probability, p.xtc_threshold, p.seed)


def _temperature(p: SamplingParams) -> Iterator[Spec]:
    if p.dynatemp_range > 0:
        yield ("temp_ext", p.temperature, p.dynatemp_range, p.dynatemp_exponent)
    elif p.temperature != 1:
        yield ("temp", p.temperature)


def _seed(seed: int) -> int:
    return seed % 2**32


def _logit_bias(vocabulary: Vocabulary, biases: tuple[tuple[int, float], ...]) -> Any:
    array = (llama.llama_logit_bias * len(biases))(*biases)
    return llama.llama_sampler_init_logit_bias(vocabulary.size, len(biases), array)


def _dry(
    vocabulary: Vocabulary, multiplier: float, base: float, allowed: int, last: int,
    breakers: tuple[str, ...],
) -> Any:  # fmt: skip
    array = (ctypes.c_char_p * len(breakers))(*(text.encode() for text in breakers))
    return llama.llama_sampler_init_dry(
        vocabulary.pointer, multiplier, base, allowed, last, array, len(breakers)
    )


_MAKERS: dict[str, Callable[..., Any]] = {
    "logit_bias": _logit_bias,
    "penalties": lambda v, *values: llama.llama_sampler_init_penalties(v.size, *values),
    "dry": _dry,
    "greedy": lambda v: llama.llama_sampler_init_greedy(),
    "top_n_sigma": lambda v, n: llama.llama_sampler_init_top_n_sigma(n),
    "top_k": lambda v, k: llama.llama_sampler_init_top_k(k),
    "typical": lambda v, p: llama.llama_sampler_init_typical(p, _MIN_KEEP),
    "top_p": lambda v, p: llama.llama_sampler_init_top_p(p, _MIN_KEEP),
    "min_p": lambda v, p: llama.llama_sampler_init_min_p(p, _MIN_KEEP),
    "xtc": lambda v, p, t, seed: llama.llama_sampler_init_xtc(p, t, _MIN_KEEP, _seed(seed)),
    "temp": lambda v, t: llama.llama_sampler_init_temp(t),
    "temp_ext": lambda v, *values: llama.llama_sampler_init_temp_ext(*values),
    "mirostat_1": lambda v, size, seed, tau, eta: llama.llama_sampler_init_mirostat(
        size, _seed(seed), tau, eta, _MIROSTAT_CANDIDATES
    ),
    "mirostat_2": lambda v, size, seed, tau, eta: llama.llama_sampler_init_mirostat_v2(
        _seed(seed), tau, eta
    ),
    "dist": lambda v, seed: llama.llama_sampler_init_dist(_seed(seed)),
}

_LOOKING_BACK = {"penalties": 1, "dry": 4}
"""Samplers that count earlier tokens -> where in their spec it says how many."""


class Candidates:
    """The array (id, logit, p) that samplers work on and permute; filled anew for every token."""

    def __init__(self, size: int) -> None:
        self._array = np.zeros(size, _CANDIDATE)
        self._ids = np.arange(size, dtype=np.int32)
        self._pointer = ctypes.cast(self._array.ctypes.data, llama.llama_token_data_p)
        self._struct = llama.llama_token_data_array()
        self.reference = ctypes.byref(self._struct)

    def fill(self, logits: npt.NDArray[np.float32]) -> None:
        self._array["id"] = self._ids
        self._array["logit"] = logits
        self._point(len(self._array))

    def fill_one(self, token: int) -> None:
        self._array[0] = (token, 0.0, 0.0)
        self._point(1)

    def first_logit(self) -> float:
        return float(self._array["logit"][0])

    def selected(self) -> int:
        return int(self._struct.data[self._struct.selected].id)

    def _point(self, size: int) -> None:
        struct = self._struct
        struct.data, struct.size, struct.selected, struct.sorted = self._pointer, size, -1, False


@dataclass(slots=True)
class _Grammar:
    spec: tuple[str, str]
    pointer: Any


class LlamaSampler(Sampler):
    """A sampler chain that can be rebuilt in the middle of a reply without forgetting anything."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        context_length: int,
        sampling: SamplingParams,
        history: Sequence[int] = (),
        begun: int = 0,
    ) -> None:
        """`begun`: how many of the last tokens of `history` are of the reply itself."""
        self._vocabulary = vocabulary
        self._context_length = context_length
        self._history = list(history)
        self._written = self._history[max(0, len(self._history) - begun) :]
        self._sampling = sampling
        self._fading: FadingCounts | None = None
        self._specs: list[Spec] = []
        self._chain = _new_chain()
        self._grammar: _Grammar | None = None
        self._candidates: Candidates | None = None
        self.adjust(sampling)

    def adjust(self, sampling: SamplingParams) -> None:
        if self._vocabulary.pointer is None:
            sampling = honourable(sampling)
        grammar = self._new_grammar(sampling)
        specs = chain_specs(sampling, self._vocabulary, self._context_length)
        if specs != self._specs:
            self._rebuild(specs)
        self._replace_grammar(grammar)
        self._sampling = sampling
        self._fading = self._new_fading(sampling)

    def sample(self, context: Any, row: int = -1) -> int:
        """The next token by a llama.cpp context's logits: the last ones, or those of a place in
        the last batch.
        """
        if self._grammar is None and self._fading is None:
            token: int = llama.llama_sampler_sample(self._chain, context, row)
            self._remember(token)
            return token
        pointer = llama.llama_get_logits_ith(context, row)
        return self.choose(np.ctypeslib.as_array(pointer, (self._vocabulary.size,)))

    def choose(self, logits: npt.NDArray[np.float32]) -> int:
        """The next token by logits of shape (vocabulary,).

        With a grammar: chosen without it and then checked alone, since applying a grammar to the
        whole vocabulary is slow; only a token that it refuses costs that. Raises GrammarFinished.
        """
        candidates = self._candidates = self._candidates or Candidates(self._vocabulary.size)
        if self._fading is not None:
            sampling = self._sampling
            logits = self._fading.penalised(
                logits, sampling.presence_penalty, sampling.frequency_penalty
            )
        candidates.fill(logits)
        llama.llama_sampler_apply(self._chain, candidates.reference)
        token = candidates.selected()
        if self._grammar is not None:
            token = self._by_grammar(self._grammar, token, logits, candidates)
            llama.llama_sampler_accept(self._grammar.pointer, token)
        llama.llama_sampler_accept(self._chain, token)
        self._remember(token)
        return token

    def close(self) -> None:
        llama.llama_sampler_free(self._chain)
        self._replace_grammar(None)

    def _remember(self, token: int) -> None:
        self._history.append(token)
        self._written.append(token)
        if self._fading is not None:
            self._fading.accept(token)

    def _new_fading(self, sampling: SamplingParams) -> FadingCounts | None:
        """The counts of these parameters: the present ones, or of the reply from its start."""
        if not _fades(sampling):
            return None
        if self._fading is not None and self._fading.decay == sampling.penalty_decay:
            return self._fading
        vocabulary = self._vocabulary
        return FadingCounts(
            vocabulary.size, sampling.penalty_decay, vocabulary.decode, self._written
        )

    # The grammar

    def _by_grammar(
        self,
        grammar: _Grammar,
        token: int,
        logits: npt.NDArray[np.float32],
        candidates: Candidates,
    ) -> int:
        """A token that the grammar allows; accepting another would abort the process."""
        if self._allowed(grammar, token, candidates):
            return token
        candidates.fill(logits)
        llama.llama_sampler_apply(grammar.pointer, candidates.reference)
        llama.llama_sampler_apply(self._chain, candidates.reference)
        token = candidates.selected()
        if not self._allowed(grammar, token, candidates):
            raise GrammarFinished
        return token

    def _allowed(self, grammar: _Grammar, token: int, candidates: Candidates) -> bool:
        candidates.fill_one(token)
        llama.llama_sampler_apply(grammar.pointer, candidates.reference)
        return candidates.first_logit() != float("-inf")

    def _new_grammar(self, sampling: SamplingParams) -> _Grammar | None:
        """The grammar of these parameters: the present one if it is the same, else from the start.

        A new one is shown what was written so far; what it would not have allowed it never sees.
        """
        spec = (sampling.grammar, sampling.json_schema)
        if not any(spec):
            return None
        if self._grammar is not None and self._grammar.spec == spec:
            return self._grammar
        text = sampling.grammar or _schema_grammar(sampling.json_schema)
        pointer = llama.llama_sampler_init_grammar(self._vocabulary.pointer, text.encode(), b"root")
        if not pointer:
            raise EngineError(
                "The grammar cannot be used: it is no valid GBNF, or has no rule named root. "
                "The engine's log has the place."
            )
        grammar = _Grammar(spec, pointer)
        candidates = Candidates(1)
        for token in self._written:
            if not self._allowed(grammar, token, candidates):
                break
            llama.llama_sampler_accept(pointer, token)
        return grammar

    def _replace_grammar(self, grammar: _Grammar | None) -> None:
        if self._grammar is not None and self._grammar is not grammar:
            llama.llama_sampler_free(self._grammar.pointer)
        self._grammar = grammar

    # The chain

    def _rebuild(self, specs: list[Spec]) -> None:
        """A new chain that takes over each sampler whose parameters stay, with its memory."""
        kept = {}
        for place in reversed(range(len(self._specs))):
            kept[self._specs[place]] = llama.llama_sampler_chain_remove(self._chain, place)
        llama.llama_sampler_free(self._chain)
        self._chain = _new_chain()
        for spec in specs:
            llama.llama_sampler_chain_add(self._chain, kept.pop(spec, None) or self._make(spec))
        for pointer in kept.values():
            llama.llama_sampler_free(pointer)
        self._specs = specs

    def _make(self, spec: Spec) -> Any:
        name, *values = spec
        sampler = _MAKERS[name](self._vocabulary, *values)
        if name in _LOOKING_BACK:
            for token in self._history[-spec[_LOOKING_BACK[name]] :]:
                llama.llama_sampler_accept(sampler, token)
        return sampler


def _new_chain() -> Any:
    return llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())


def _schema_grammar(schema: str) -> str:
    """GBNF of a JSON schema; raises EngineError."""
    from llama_cpp.llama_grammar import json_schema_to_gbnf

    try:
        json.loads(schema)
        grammar: str = json_schema_to_gbnf(schema)
    except Exception as error:  # the converter raises whatever it stumbles on
        raise EngineError(f"The JSON schema cannot be used: {error}") from error
    return grammar
