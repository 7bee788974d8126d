"""The card: what the starter model is told about the program, before every conversation.

One line for each thing that people ask about, ` label: value`. The model was trained to find the
label for a question and to copy the line, on cards with random values, so that what it says is
what the key map and the commands are now, whatever the user made of the keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from tui.keys import Action, readable

LABELS: Mapping[str, str] = {
    "quit": "quit llmtui",
    "send": "send the message",
    "newline": "write a new line",
    "stop": "stop a reply",
    "regenerate": "regenerate a reply",
    "continue_reply": "continue a reply",
    "edit": "edit a message",
    "branch_previous": "return to the previous reply",
    "branch_next": "move to the next reply",
    "sessions_pane": "switch sessions",
    "parameters_pane": "adjust the parameters",
    "new_session": "start a new session",
    "search": "search the sessions",
    "copy": "copy a reply",
    "help": "open the help",
    "palette": "find a command",
    "model": "choose a model",
    "system": "change the system prompt",
    "set": "set a parameter",
    "clear": "clear the chat",
    "rename": "rename a session",
    "delete": "delete a session",
    "panes": "hide the panes",
    "export": "export a session",
    "context_file": "attach a file",
    "models_folder": "store model files",
    "config_file": "configure llmtui",
    "load_model": "load a real model",
    "pull": "download a model",
    "ask": "ask from the shell",
    "continue_session": "resume the last session",
    "sessions_list": "list the sessions",
    "doctor": "check the installation",
    "version": "see the version",
}
"""What the model calls each topic. It knows these labels by heart: a change needs a new training.

Each begins with a word of its own, so that the model decides with one token.
"""

ACTIONS: Mapping[str, str] = {
    "quit": "quit",
    "send": "send",
    "newline": "newline",
    "stop": "stop",
    "regenerate": "regenerate",
    "continue_reply": "continue_reply",
    "edit": "edit",
    "branch_previous": "previous_branch",
    "branch_next": "next_branch",
    "sessions_pane": "sessions",
    "parameters_pane": "parameters",
    "new_session": "new_session",
    "search": "search",
    "copy": "copy",
    "help": "help",
    "palette": "command_palette",
    "model": "models",
    "system": "system_prompt",
    "set": "set_parameter",
    "clear": "clear",
    "rename": "rename",
    "delete": "delete_session",
    "panes": "toggle_panes",
}
"""The action of the key map behind a topic; one that the program does not have has no line."""

ENTRY = 'models = [{ name = "NAME", path = "FILE.gguf" }]'
"""A model of one's own in the configuration, in one line; it belongs above all `[sections]`."""

COMMANDS: Mapping[str, str] = {
    "export": "llmtui sessions show ID",
    "context_file": "llmtui ask -f FILE",
    "load_model": f"llmtui --model FILE.gguf, in the config: {ENTRY}",
    "ask": "llmtui ask TEXT",
    "continue_session": "llmtui --continue",
    "sessions_list": "llmtui sessions list",
    "doctor": "llmtui doctor",
    "version": "llmtui --version",
}
"""Topics that the command line answers."""


def values(
    actions: Iterable[Action], config: str | Path = "", models: str | Path = ""
) -> dict[str, str]:
    """Topic -> what to press, type or look at, in the order of `LABELS`.

    `config` and `models` are the paths of the configuration file and of the folder for models.
    """
    by_name = {action.name: action for action in actions}
    known = {topic: _pressed(by_name[name]) for topic, name in ACTIONS.items() if name in by_name}
    known |= COMMANDS
    known |= {"config_file": _short(config), "models_folder": _short(models)}
    return {topic: known[topic] for topic in LABELS if known.get(topic)}


def card_text(values: Mapping[str, str]) -> str:
    """The card as the model reads it; a space before each label makes its first token the same
    as in a reply.
    """
    return "\n".join(f" {LABELS[topic]}: {value}" for topic, value in values.items())


def _pressed(action: Action) -> str:
    """`F7`: its first key, or what is typed where it has none. The card has to be short."""
    return readable(action.keys.partition(",")[0]) or action.slash


def _short(path: str | Path) -> str:
    """With `~` for the home folder; empty for none."""
    if not path:
        return ""
    try:
        return f"~/{Path(path).relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)
