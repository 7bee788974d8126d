"""The user's `config.toml`: models, interface, contexts, sessions, keys. Read, never written.

An unknown key or a bad value is a `ConfigError` that names the file, the key and the nearest known
key: a typo that changes nothing and says nothing would be worse.
"""

from __future__ import annotations

import dataclasses
import difflib
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import engines
from engines.adapters import adapter_names
from engines.environment import keep_secret
from engines.options import (
    ENGINE_OF_ENDING,
    ENGINE_OPTIONS,
    engine_of,
    is_transformers,
    parse_options,
)
from engines.protocol import ModelSpec, Overflow, Role
from engines.remote.address import base_url
from engines.sampling import DEFAULTS, SamplingParams, from_mapping
from tui.keys import remap
from tui.paths import expanded, usual_paths
from tui.starter_card import card_text, values
from tui.toml_table import ConfigError, Table

__all__ = [
    "Config",
    "ConfigError",
    "Contexts",
    "Interface",
    "ModelEntry",
    "Sessions",
    "load_config",
]

Follow = Literal["line", "step", "off"]
Notify = Literal["desktop", "bell", "off"]
LoadAt = Literal["start", "send"]
HangUp = Literal["finish", "stop"]

THEMES = (
    "ansi-dark", "ansi-light", "atom-one-dark", "atom-one-light", "catppuccin-frappe",
    "catppuccin-latte", "catppuccin-macchiato", "catppuccin-mocha", "dracula", "flexoki",
    "gruvbox", "monokai", "nord", "rose-pine", "rose-pine-dawn", "rose-pine-moon",
    "solarized-dark", "solarized-light", "textual-dark", "textual-light", "tokyo-night",
)  # fmt: skip
"""Textual's own; a list here because `llmtui ask` must not import Textual to check a name."""

DATA = Path(engines.__file__).parent / "data"
"""Where the models lie that come with the program."""
STARTER_PATH = DATA / "starter.gguf"
TINY = ("starter", "starter-rwkv")
"""The models that come with the program: wherever they are named, it is said how small they are."""
CARD = "card"
"""The template argument with which the starter is told about the program."""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model as the user configured it, with what its sessions begin with."""

    name: str
    engine: str = "llama"
    path: str = ""
    template: str = "auto"
    template_args: Mapping[str, Any] = field(default_factory=dict)
    sampling: SamplingParams = DEFAULTS
    system_prompt: str = ""
    opening: tuple[tuple[Role, str], ...] = ()
    overflow: Overflow = "shift"
    window_exchanges: int = 0
    options: Mapping[str, Any] = field(default_factory=dict)

    def spec(self) -> ModelSpec:
        """What the engine process needs to know of it."""
        return ModelSpec(
            name=self.name,
            engine=self.engine,
            path=self.path,
            options=self.options,
            template=self.template,
            template_args=self.template_args,
        )

    @property
    def adapters(self) -> dict[str, float]:
        """The scale of each adapter that is loaded with the model, by its name."""
        paths = self.options.get("adapters", {})
        names = adapter_names(paths)
        return {names[path]: float(scale) for path, scale in paths.items()}

    def renewed(self, template_args: Mapping[str, Any]) -> dict[str, Any]:
        """A session's template arguments, with the card as it is now: keys may have changed."""
        card = {key: value for key, value in self.template_args.items() if key == CARD}
        return {**template_args, **card}

    def new_session(self) -> dict[str, Any]:
        """What a session with this model begins with, as `Store.create_session` takes it."""
        return {
            "model": self.name,
            "template": self.template,
            "template_args": dict(self.template_args),
            "sampling": self.sampling,
            "system_prompt": self.system_prompt,
            "opening": self.opening,
            "overflow": self.overflow,
            "window_exchanges": self.window_exchanges,
        }


@dataclass(frozen=True, slots=True)
class Interface:
    """How the app looks and behaves."""

    theme: str = "textual-dark"
    load: LoadAt = "start"
    repaint_rate: int = 30
    follow: Follow = "line"
    hang_up: HangUp = "finish"
    """What becomes of a running reply when the terminal is gone: the connection dropped."""
    notify: Notify = "desktop"
    """How a reply that ends while the terminal has not the focus calls for attention."""
    notify_after: int = 10
    """Seconds that such a reply has taken at least."""
    window_title: bool = True
    animations: bool = True


@dataclass(frozen=True, slots=True)
class Contexts:
    """How evaluated context is kept on the disk."""

    enabled: bool = True
    quota_gb: int = 20
    warm: bool = True
    """Opening a session restores its context before anything is sent."""

    @property
    def quota_bytes(self) -> int:
        return self.quota_gb << 30


@dataclass(frozen=True, slots=True)
class Sessions:
    """How the store of sessions is kept."""

    backups: int = 3
    """Automatic weekly copies that are kept; 0 makes none."""


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that was configured, with the defaults for the rest."""

    models: tuple[ModelEntry, ...]
    default_model: str
    interface: Interface
    contexts: Contexts
    keys: Mapping[str, str]
    """Only the actions whose keys were changed."""
    path: Path
    sessions: Sessions = Sessions()
    _stored: dict[str, ModelEntry] = field(default_factory=dict, compare=False, repr=False)
    """Models of this machine's stores that were asked for: each reply asks again."""

    def model(self, name_or_path: str) -> ModelEntry:
        """A model that is configured, or in a store of this machine, or a file by its path.

        Raises ConfigError.
        """
        for entry in self.models:
            if entry.name == name_or_path:
                return entry
        from engines.model_files import is_checkpoint  # 3 ms, which configured models need not

        path = expanded(name_or_path)
        if path.is_file() or is_transformers(path) or is_checkpoint(path):
            name = str(path.absolute())
            return ModelEntry(name=name, engine=engine_of(path), path=name)
        from tui.stored_entries import stored_entry  # which looks through several folders

        if found := self._stored.get(name_or_path) or stored_entry(name_or_path):
            self._stored[name_or_path] = found
            return found
        if path.suffix in ENGINE_OF_ENDING or len(path.parts) > 1:
            raise ConfigError(f"there is no model file {path.absolute()}")
        names = [entry.name for entry in self.models]
        near = difflib.get_close_matches(name_or_path, names, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}?" if near else f"configured are {', '.join(names)}"
        hint += " (llmtui models list shows what else is on this machine)"
        raise ConfigError(f"{self.path}: there is no model {name_or_path!r}; {hint}")


def load_config(path: Path) -> Config:
    """The configuration in a file; where there is none, the defaults. Raises ConfigError."""
    root = Table(_read(path), str(path))
    root.allow(("default_model", "models", "interface", "contexts", "sessions", "keys"))
    keys = _keys(root.table("keys"))
    models = _models(root, path.absolute(), keys)
    keep_secret(entry.options.get("api_key_env", "") for entry in models)
    names = [entry.name for entry in models]
    return Config(
        models=models,
        default_model=root.take("default_model", names[0], choices=names),
        interface=_interface(root.table("interface")),
        contexts=_contexts(root.table("contexts")),
        sessions=_sessions(root.table("sessions")),
        keys=keys,
        path=path,
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{path} is no UTF-8 text (byte {error.start}): save it as UTF-8"
        ) from error
    except (ValueError, RecursionError) as error:  # also numbers and nestings without end
        raise ConfigError(f"{path} is no valid TOML: {error}") from error


# Models

_MODEL_KEYS = tuple(f.name for f in dataclasses.fields(ModelEntry) if f.name != "options")


def _models(root: Table, path: Path, keys: Mapping[str, str]) -> tuple[ModelEntry, ...]:
    built_in = _built_in(path, keys)
    entries: list[ModelEntry] = []
    for table in root.tables("models"):
        entry = _model(table, path.parent, built_in)
        if any(entry.name == other.name for other in entries):
            table.fail("there is another model of this name; give one of them another name")
        entries.append(entry)
    names = [entry.name for entry in entries]
    return (*entries, *(entry for name, entry in built_in.items() if name not in names))


def _built_in(path: Path, keys: Mapping[str, str]) -> dict[str, ModelEntry]:
    """The models that come with the program: the same small one for two engines."""
    card = card_text(values(remap(keys), path, usual_paths().models))
    starter = ModelEntry(
        "starter", path=str(STARTER_PATH), template_args={CARD: card},
        sampling=DEFAULTS.replace(temperature=0.2, top_k=20, top_p=0.9, min_p=0.1),
    )  # fmt: skip
    twin = replace(
        starter, name="starter-rwkv", engine="rwkv", path=str(DATA / "starter-rwkv.pth"),
        options={"strategy": "cpu fp32"},
    )  # fmt: skip
    return {entry.name: entry for entry in (starter, twin) if Path(entry.path).is_file()}


def _model(table: Table, folder: Path, built_in: Mapping[str, ModelEntry]) -> ModelEntry:
    name = table.take("name", "")
    if not name:
        table.fail('needs a name, such as name = "mistral-7b"')
    base = built_in.get(name) or ModelEntry(name=name)
    engine = table.take("engine", _engine(table, base.path, folder), choices=ENGINE_OPTIONS)
    options = _options(table, engine, folder)
    return ModelEntry(
        name=name,
        engine=engine,
        path=_path(table, engine, folder, base.path),
        template=_template(table),
        template_args={**base.template_args, **table.table("template_args").items()},
        sampling=_sampling(table.table("sampling"), base.sampling),
        system_prompt=table.take("system_prompt", ""),
        opening=_opening(table),
        overflow=_overflow(table),
        window_exchanges=table.take_number("window_exchanges", 0, 0, 100_000),
        options={**base.options, **options} if engine == base.engine else options,
    )


def _engine(table: Table, default: str, folder: Path) -> str:
    """The engine of an entry that names none."""
    path = table.take("path", default)
    if not path and "repo" in table:
        return "hf"
    return engine_of(_absolute(path, folder)) if path else "llama"


def _template(table: Table) -> str:
    if "template" not in table:
        return "auto"
    from engines.templates import TEMPLATE_NAMES  # 9 ms, which only some configurations need

    return table.take("template", "auto", choices=("auto", *TEMPLATE_NAMES))


def _path(table: Table, engine: str, folder: Path, default: str) -> str:
    path = table.take("path", default)
    for ending, needs_it in ENGINE_OF_ENDING.items():
        if not path and engine == needs_it:
            example = f"~/models/some-model{ending}"
            table.fail(f'needs the path of its {ending} file, such as path = "{example}"')
    if engine == "hf" and not (path or "repo" in table):
        table.fail('needs the path of its folder, or a repository, such as repo = "owner/name"')
    return str(_absolute(path, folder)) if path else ""


def _absolute(path: str, folder: Path) -> Path:
    """Relative paths are relative to the configuration file, not to where one happens to be."""
    return folder / expanded(path)


def _sampling(table: Table, base: SamplingParams) -> SamplingParams:
    try:
        return from_mapping(table.items(), base)
    except ValueError as error:
        table.fail(error)


def _opening(table: Table) -> tuple[tuple[Role, str], ...]:
    messages: list[Any] = table.take("opening", [])
    for message in messages:
        match message:
            case ["user" | "assistant", str()]:
                continue
            case _:
                table.fail(
                    'opening takes messages like ["user", "..."] or ["assistant", "..."], '
                    f"not {message!r}"
                )
    return tuple((role, text) for role, text in messages)


def _overflow(table: Table) -> Overflow:
    default: Overflow = "shift"
    return table.take("overflow", default, choices=("shift", "refill", "stop"))


def _options(table: Table, engine: str, folder: Path) -> dict[str, Any]:
    """The keys of its engine, as they were written; defaults stay out."""
    kind = ENGINE_OPTIONS[engine]
    known = [f.name for f in dataclasses.fields(kind)]
    table.allow((*_MODEL_KEYS, *known))
    options = table.keys_besides(_MODEL_KEYS)
    try:
        parse_options(kind, options)
    except ValueError as error:
        table.fail(error)
    if options.get("adapters"):
        options["adapters"] = {
            str(_absolute(path, folder)): scale for path, scale in options["adapters"].items()
        }
    for name in ("tokenizer", "draft_model", "api_key_file"):
        if options.get(name):
            options[name] = str(_absolute(options[name], folder))
    if engine == "remote":
        _check_server(table, options)
    return options


def _check_server(table: Table, options: Mapping[str, Any]) -> None:
    """What only makes sense for files is no setting of a model behind a server."""
    try:
        base_url(options.get("url", ""))
    except ValueError as error:
        table.fail(error)
    for key in ("path", "template"):
        if key in table:
            table.fail(f"{key} is nothing for a server, which has its own: leave it out")


# Interface, contexts, sessions and keys


def _interface(table: Table) -> Interface:
    """Over SSH every repaint travels: the defaults paint less often, and scroll in steps."""
    remote = bool(os.environ.get("SSH_CONNECTION"))
    default = Interface(repaint_rate=15, follow="step", animations=False) if remote else Interface()
    table.allow(f.name for f in dataclasses.fields(Interface))
    return Interface(
        theme=table.take("theme", default.theme, choices=THEMES),
        load=table.take("load", default.load, choices=("start", "send")),
        repaint_rate=table.take_number("repaint_rate", default.repaint_rate, 1, 60),
        follow=table.take("follow", default.follow, choices=("line", "step", "off")),
        hang_up=table.take("hang_up", default.hang_up, choices=("finish", "stop")),
        notify=table.take("notify", default.notify, choices=("desktop", "bell", "off")),
        notify_after=table.take_number("notify_after", default.notify_after, 0, 86_400),
        window_title=table.take("window_title", default.window_title),
        animations=table.take("animations", default.animations),
    )


def _contexts(table: Table) -> Contexts:
    default = Contexts()
    table.allow(f.name for f in dataclasses.fields(Contexts))
    return Contexts(
        enabled=table.take("enabled", default.enabled),
        quota_gb=table.take_number("quota_gb", default.quota_gb, 1, 1_000_000),
        warm=table.take("warm", default.warm),
    )


def _sessions(table: Table) -> Sessions:
    default = Sessions()
    table.allow(f.name for f in dataclasses.fields(Sessions))
    return Sessions(backups=table.take_number("backups", default.backups, 0, 100))


def _keys(table: Table) -> dict[str, str]:
    overrides = table.items()
    for name in overrides:
        table.take(name, "")
    try:
        changed = remap(overrides)
    except ValueError as error:
        table.fail(error)
    return {action.name: action.keys for action in changed if action.name in overrides}
