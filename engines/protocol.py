"""Every message that crosses the queues between the app and an engine process, on one page.

Each `Generate` is answered by any number of `PrefillProgress`, `Adjusted` and `TextDelta`, and by
exactly one `GenerationEnded`, whatever happens: a prompt that is too long, an exception, a killed
process. Standard library only: both processes import it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from engines.sampling import DEFAULTS, SamplingParams

Role = Literal["system", "user", "assistant"]
Overflow = Literal["shift", "refill", "stop"]
EndReason = Literal["stop", "length", "cancelled", "failed"]


# What a conversation is


Facts = tuple[tuple[str, str], ...]
"""Things to tell: (what, value) in the order to print."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a branch. `tokens` are what the model wrote, where it wrote this."""

    id: str
    role: Role
    content: str
    context: str = ""
    """Text for a template's Input / 맥락 slot; templates without one put it before the content."""
    tokens: tuple[int, ...] = ()
    tokenizer: str = ""
    """Fingerprint of the tokenizer that `tokens` belong to."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """All of a session that can be in the model's window: a prompt is a function of this alone."""

    messages: tuple[Message, ...] = ()
    """From `window_start` on; before one is known, the newest ones that could fit."""
    system_prompt: str = ""
    opening: tuple[Message, ...] = ()
    """A primed exchange that stays in the window, after the system prompt."""
    template: str = "auto"
    """`auto` is the model's own; else a name from `engines/templates/`."""
    template_args: Mapping[str, Any] = field(default_factory=dict)
    day: str = ""
    """ISO date on which the session began: what a template's `strftime_now` formats."""
    overflow: Overflow = "shift"
    window_exchanges: int = 0
    """Drop to this many exchanges at twice as many; 0 is off."""
    window_start: str = ""
    """Id of the first message kept in the window; empty while everything fits."""
    left_out: int = 0
    """Messages of the branch, before `messages`, that were not sent."""


# Models


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """A model as the configuration names it. `options` are the fields of its engine's options."""

    name: str
    engine: str
    path: str = ""
    options: Mapping[str, Any] = field(default_factory=dict)
    template: str = "auto"
    template_args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What is known of a loaded model."""

    name: str
    engine: str
    architecture: str = ""
    description: str = ""
    context_length: int = 0
    """Tokens in the window; 0 where there is none (recurrent models)."""
    trained_length: int = 0
    parameters: int = 0
    file_bytes: int = 0
    vocabulary: int = 0
    devices: tuple[str, ...] = ()
    gpu_layers: int = 0
    layers: int = 0
    threads: int = 0
    memory_bytes: int = 0
    """Weights, KV cache and compute buffers, as far as known."""
    fingerprint: str = ""
    """Of the weights and of all that the evaluated state depends on, adapters too."""
    tokenizer: str = ""
    """Of the tokenizer; stored with what the model writes."""
    template: str = ""
    """Name of the template in use (`auto` when it is the model's own)."""
    template_source: str = ""
    bos: str = ""
    """Text of the token that every prompt begins with, where there is one."""
    eos: str = ""
    supports: tuple[str, ...] = ()
    """Names of the sampling fields that this engine honours."""
    sampling: Mapping[str, Any] = field(default_factory=dict)
    """Sampling values that the model file recommends."""
    can_shift: bool = False
    adapters: Mapping[str, float] = field(default_factory=dict)
    """The model's adapters by name, with the scale in use now: 0 is off."""
    metadata: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    """What was chosen automatically, and why; sentences for the user."""


@dataclass(frozen=True, slots=True)
class Stats:
    """What one reply cost. Times are in seconds."""

    prompt_tokens: int = 0
    reused_tokens: int = 0
    restored_tokens: int = 0
    """From the context store."""
    restore_seconds: float = 0.0
    evaluated_tokens: int = 0
    first_token_seconds: float = 0.0
    output_tokens: int = 0
    decode_seconds: float = 0.0
    seed: int = -1
    dropped_messages: int = 0
    persona_tokens: int = 0
    """Of the prompt: system prompt, opening, and what the template puts before them."""
    window_tokens: int = 0
    """Tokens in the window when the reply ended."""
    context_length: int = 0
    estimated: bool = False
    """A server did not count: each piece of text stands for a token."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """A token that could have come instead, with its log-probability."""

    token: int
    text: str
    logprob: float


# Commands: app -> engine process


@dataclass(frozen=True, slots=True)
class Load:
    """The first command of each engine process, once."""

    model: ModelSpec


@dataclass(frozen=True, slots=True)
class Generate:
    """Ask for one reply. The app has chosen the seed (`sampling.seed`) and stored it."""

    request_id: str
    session_id: str
    conversation: Conversation
    sampling: SamplingParams = DEFAULTS
    continues: bool = False
    """The last message is a partial reply: go on with it."""
    changes: tuple[tuple[int, SamplingParams], ...] = ()
    """(token index, parameters from that token on) of a reply that is to be made again."""
    alternatives: int = 0
    """How many alternatives to report for each token."""


@dataclass(frozen=True, slots=True)
class Adjust:
    """Use these parameters from the next token on."""

    request_id: str
    sampling: SamplingParams


@dataclass(frozen=True, slots=True)
class Cancel:
    """End the reply at the next token, or inside the prefill."""

    request_id: str


@dataclass(frozen=True, slots=True)
class ShowPrompt:
    """Ask for the exact prompt; evaluates nothing."""

    request_id: str
    session_id: str
    conversation: Conversation


@dataclass(frozen=True, slots=True)
class Warm:
    """Restore what is stored of a session that was opened; gives way to any other command."""

    session_id: str
    conversation: Conversation


@dataclass(frozen=True, slots=True)
class SetAdapters:
    """Use the model's adapters with these scales (0 is off) from the next reply on.

    One that is not named has the scale of the model's options. Answered by one `Loaded`, whose info
    has the scales and the fingerprint in use then; before it a `Notice` tells what could not be
    done (a name that is not known), and the engine can be used as before.
    """

    scales: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Inspect:
    """Look at a model file without loading it: the first command of a short-lived process."""

    model: ModelSpec
    brief: bool = False
    """Leave out what takes a second to find out, such as the vocabulary: for a list of models."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """Ask what the libraries of each engine can do on this machine (a short-lived process)."""


@dataclass(frozen=True, slots=True)
class Convert:
    """Write a model file in another format: the first command of a short-lived process.

    Answered by any number of `JobProgress` and one `JobEnded`; any `Cancel` ends it.
    """

    source: str
    target: str
    """A file that the app renames in the end, or removes."""
    scratch: str
    """A file beside it for what comes in between; the app removes it."""
    type: str
    """Of the weights, a key of `quantize.FILE_TYPES`."""
    tokenizer: str = ""
    """A path, where the one that belongs to the source is not found by itself."""
    template: str = ""
    """A name, or `none`; empty for the source's own, or the one that it was likely trained with."""


@dataclass(frozen=True, slots=True)
class Quantize:
    """Write a GGUF in another type, and compare them; answered as `Convert` is."""

    source: str
    target: str
    """A file that the app renames in the end, or removes."""
    type: str
    """A key of `quantize.FILE_TYPES`."""
    again: bool = False
    """Also where the source is quantised already."""


@dataclass(frozen=True, slots=True)
class Shutdown:
    """Finish and leave."""


Command = (
    Load
    | Generate
    | Adjust
    | Cancel
    | ShowPrompt
    | Warm
    | SetAdapters
    | Inspect
    | Capabilities
    | Convert
    | Quantize
    | Shutdown
)


# Events: engine process -> app


@dataclass(frozen=True, slots=True)
class LoadProgress:
    fraction: float


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model can be used; told again after a `SetAdapters`."""

    info: ModelInfo


@dataclass(frozen=True, slots=True)
class PrefillProgress:
    """Sent at least once a second: `done` of `total` prompt tokens are evaluated or reused."""

    request_id: str
    done: int
    total: int
    reused: int


@dataclass(frozen=True, slots=True)
class TextDelta:
    """Whole characters only, and the tokens that became certain with them (possibly none)."""

    request_id: str
    text: str
    tokens: tuple[int, ...] = ()
    alternatives: tuple[tuple[Alternative, ...], ...] = ()
    pieces: int = 0
    """In place of tokens, where a server does not tell them: how many pieces it sent."""


@dataclass(frozen=True, slots=True)
class Adjusted:
    """The parameters took effect before the token with this index of the reply."""

    request_id: str
    token_index: int
    sampling: SamplingParams


@dataclass(frozen=True, slots=True)
class GenerationEnded:
    request_id: str
    reason: EndReason
    stats: Stats = field(default_factory=Stats)
    window_start: str = ""
    """First message in the window now; to be stored with the branch."""
    error: str = ""


@dataclass(frozen=True, slots=True)
class Prompt:
    """The answer to `ShowPrompt`."""

    request_id: str
    text: str
    tokens: tuple[int, ...] = ()
    pieces: tuple[str, ...] = ()
    """What each token stands for, for reading."""
    reused: int = 0
    restored: int = 0
    window_start: str = ""
    error: str = ""
    note: str = ""
    """In place of tokens, where a server does not tell them: how much it is."""


@dataclass(frozen=True, slots=True)
class Warmed:
    """How full the window of an opened session is, what of it was live, and what was restored."""

    session_id: str
    stats: Stats


@dataclass(frozen=True, slots=True)
class Inspected:
    info: ModelInfo


@dataclass(frozen=True, slots=True)
class Capable:
    """Facts for `llmtui doctor`: (what, value) in the order to print."""

    facts: Facts


@dataclass(frozen=True, slots=True)
class JobProgress:
    """Of a job in a process of its own, such as a conversion."""

    fraction: float
    text: str
    """What is being done."""


@dataclass(frozen=True, slots=True)
class JobEnded:
    """It is done, or why it is not."""

    error: str = ""
    facts: Facts = ()
    """What to tell of the result."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the user should read once."""

    text: str


@dataclass(frozen=True, slots=True)
class EngineFailed:
    """A load or inspection failed, or the process died."""

    error: str


Event = (
    LoadProgress
    | Loaded
    | PrefillProgress
    | TextDelta
    | Adjusted
    | GenerationEnded
    | Prompt
    | Warmed
    | Inspected
    | Capable
    | JobProgress
    | JobEnded
    | Notice
    | EngineFailed
)
