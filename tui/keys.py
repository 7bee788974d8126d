"""Everything that one can do in the app, once: bindings, command palette, help screen, slash
commands and the README's key table are all made from `ACTIONS`.

No import of Textual: the configuration check and the documentation need the table as well.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do. The chat screen has a method `action_NAME` for it."""

    name: str
    keys: str
    """Textual's key names, separated by commas; empty where there is only a slash command."""
    title: str
    help: str
    group: str
    slash: str = ""
    """The command to type instead, with the name of what it takes: `/rename TITLE`."""
    chosen: str = ""
    """The keys that do it while a message is chosen, separated by commas: characters, or Textual's
    names."""

    @property
    def command(self) -> str:
        """The name of its command, without the slash; empty where it has none."""
        return self.slash.partition(" ")[0].removeprefix("/")

    @property
    def takes_argument(self) -> bool:
        """Whether something is typed after the command's name."""
        return " " in self.slash


_OF_MESSAGES = "The chosen message, or the last"
_OF_SESSIONS = "The session in view, or the highlighted one in the list"

ACTIONS: tuple[Action, ...] = (
    Action("send", "enter", "Send", "send the message", "Writing"),
    Action("newline", "ctrl+j,alt+enter", "New line", "begin a new line (or end one with \\ and press Enter)", "Writing"),
    Action("attach", "", "Attach a file", "attach a file as context (or type @ and its name)", "Writing", "/context FILE"),
    Action("open_paste", "alt+v", "Open long pastes", "show what was pasted in place of its chip", "Writing", "/paste"),
    Action("take_back", "alt+t", "Take back", "take back what waits to be sent, into the composer", "Writing", "/take_back"),
    Action("history", "alt+r", "History", "find what you said before, in any session, and say it again", "Writing", "/history"),
    Action("edit_outside", "alt+e", "Open in an editor", "write the message in $EDITOR", "Writing", "/editor"),
    Action("system_prompt", "f7", "System prompt", "what the model is told before everything else", "Writing", "/system TEXT"),
    Action("show_prompt", "f8", "Exact prompt", "the prompt as the model gets it: text and tokens", "Writing", "/prompt"),
    Action("stop", "escape", "Stop", "stop the reply; what is written stays", "Reply", "/stop"),
    Action("parameters", "ctrl+t", "Parameters", "to the parameters: up and down choose, left and right change", "Reply", "/parameters"),
    Action("set_parameter", "", "Set a parameter", "change a parameter by name, also while a reply runs", "Reply", "/set NAME=VALUE"),
    Action("adapter", "", "Adapter", "switch an adapter (LoRA) of the model on or off, or scale it", "Reply", "/adapter NAME=SCALE"),
    Action("undo_parameter", "alt+u", "Undo parameter", "take back the last change of a parameter", "Reply", "/undo_parameter"),
    Action("presets", "alt+s", "Presets and personas", "load, compare and delete saved parameters and personas", "Reply", "/preset NAME"),
    Action("save_preset", "", "Save a preset", "save the parameters under a name", "Reply", "/save_preset NAME"),
    Action("save_persona", "", "Save a persona", "save parameters, system prompt, opening and template under a name", "Reply", "/save_persona NAME"),
    Action("choose_previous", "ctrl+up,alt+up", "Choose a message", "choose the last message, and from there the one before", _OF_MESSAGES, "", "k"),
    Action("choose_next", "ctrl+down,alt+down", "Next message", "choose the message after the chosen one", _OF_MESSAGES, "", "j"),
    Action("edit", "f4", "Edit and resend", "edit your message and send it as a new branch", _OF_MESSAGES, "/edit", "e,enter"),
    Action("regenerate", "ctrl+r", "Regenerate", "another reply to the same message, as a branch", _OF_MESSAGES, "/regenerate", "r"),
    Action("replay", "", "Replay", "the same reply again, from its seed and its changes of parameters", _OF_MESSAGES, "/replay", "p"),
    Action("continue_reply", "ctrl+g", "Continue", "go on with a reply that was stopped or cut off", _OF_MESSAGES, "/continue", "g"),
    Action("branch", "", "Branch", "go on from here in a new branch", _OF_MESSAGES, "/branch", "n"),
    Action("previous_branch", "f5", "Previous branch", "the reply (or your message) before this one", _OF_MESSAGES, "/previous", "["),
    Action("next_branch", "f6", "Next branch", "the reply (or your message) after this one", _OF_MESSAGES, "/next", "]"),
    Action("copy", "ctrl+y", "Copy", "copy what is selected, the chosen message, or the reply", _OF_MESSAGES, "/copy", "c"),
    Action("copy_code", "", "Copy code", "copy its first code block; again: the next one", _OF_MESSAGES, "/code", "b"),
    Action("fold", "", "Fold", "show only the first line of a message, or all of it again", _OF_MESSAGES, "/fold", "space"),
    Action("open_parts", "", "Thoughts and attachments", "show or hide what the model thought and what was attached", _OF_MESSAGES, "/thoughts", "t"),
    Action("delete_message", "", "Delete message", "delete a message with all that follows it", _OF_MESSAGES, "/delete_message", "delete"),
    Action("undo_delete", "", "Undo delete", "bring back the message deleted last", _OF_MESSAGES, "/undo", "u"),
    Action("message_details", "", "Message details", "model, seed, parameters and their changes, tokens, times", _OF_MESSAGES, "/message", "i"),
    Action("new_session", "ctrl+n", "New session", "begin a session with the default model", "Session", "/new"),
    Action("clear", "ctrl+l", "Clear", "a new session with the same model, system prompt and parameters", "Session", "/clear"),
    Action("search", "ctrl+f", "Search", "find words in everything that was ever said", "Session", "/search TEXT"),
    Action("find", "", "Find in the session", "find words in this session", "Session", "/find TEXT", "/"),
    Action("sessions", "ctrl+o", "Sessions", "to the list of sessions; type to filter it", "Session", "/sessions"),
    Action("archived", "", "Archived sessions", "list the archived sessions, or the others again", "Session", "/archived"),
    Action("restore_session", "", "Restore session", "bring back the session deleted last", "Session", "/restore"),
    Action("export_session", "", "Export session", "write the session to a file: .md, .json, .jsonl or .txt", "Session", "/export FILE"),
    Action("session_details", "f12", "Session details", "model, window, memory, speed, and what the saved context takes", "Session", "/details"),
    Action("rename", "f2", "Rename", "give the session a title", _OF_SESSIONS, "/rename TITLE"),
    Action("tags", "alt+g", "Tags", "give the session words to find it by", _OF_SESSIONS, "/tags WORDS"),
    Action("pin", "alt+p", "Pin", "keep the session at the top of the list, or no longer", _OF_SESSIONS, "/pin"),
    Action("archive", "alt+a", "Archive", "take the session out of the list, or back into it", _OF_SESSIONS, "/archive"),
    Action("duplicate", "alt+d", "Duplicate", "a copy of the session with all its branches", _OF_SESSIONS, "/duplicate"),
    Action("delete_session", "ctrl+d", "Delete session", "delete the session, after a question", _OF_SESSIONS, "/delete"),
    Action("models", "f3", "Models", "choose the model", "Program", "/model NAME"),
    Action("restart_engine", "f9", "Restart the engine", "end the engine process and load the model again", "Program", "/restart"),
    Action("toggle_panes", "ctrl+b", "Side panes", "show or hide the panes at the sides", "Program", "/panes"),
    Action("theme", "", "Theme", "change the colours", "Program", "/theme NAME"),
    Action("command_palette", "ctrl+p", "Commands", "find any of these by name", "Program", "/commands"),
    Action("help", "f1", "Help", "all keys and commands, those of the pane in use first", "Program", "/help"),
    Action("suspend", "ctrl+z", "Suspend", "back to the shell; `fg` comes back", "Program", "/suspend"),
    Action("quit", "ctrl+q", "Quit", "leave; everything is kept", "Program", "/quit"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pane:
    """What keys do in one pane, besides the actions: they are not configured."""

    name: str
    title: str
    keys: tuple[tuple[str, str], ...]


PANES: tuple[Pane, ...] = (
    Pane("writing", "In the composer", (
        ("/", "a command; Tab completes it, and what it takes"),
        ("@", "a file; Tab completes its path, and Enter attaches it"),
        ("//", "a message that begins with a slash"),
        ("\\ Enter", "a new line, where no key for one arrives (Shift+Enter is one if it does)"),
        ("↑ ↓", "in the first and the last line: what you said before, here and in other sessions"),
        ("PgUp PgDn", "scroll the transcript"),
        ("Alt+Z", "undo"),
        ("Ctrl+C", "copy what is selected; else stop the reply"),
    )),
    Pane("transcript", "In the transcript", (
        ("↑ ↓ PgUp PgDn", "scroll; the wheel does as well"),
        ("← →", "scroll tables that are wider than the transcript"),
        ("Home End", "to the first message; to the end, and follow what comes"),
        ("Tab", "to the next pane; a letter goes on with your message"),
    )),
    Pane("sessions", "In the list of sessions", (
        ("a … z", "list those with it in title, model or tags"),
        ("↑ ↓", "choose one"),
        ("Enter", "open it"),
        ("F2, Alt+…", "rename, pin, tag, archive or duplicate the highlighted one"),
        ("Escape", "all of them again, and back to your message"),
    )),
    Pane("parameters", "In the parameters", (
        ("↑ ↓", "choose one"),
        ("a … z", "the next one that begins with it"),
        ("← →", "change it; with Shift ten steps"),
        ("0 … 9", "type a value"),
        ("Backspace", "back to what the model begins with"),
        ("Enter", "edit a text or a list; switch on or off"),
        ("Escape", "back to your message"),
    )),
)  # fmt: skip

_BY_NAME = {action.name: action for action in ACTIONS}
_KEY = re.compile(r"((ctrl|shift|alt|super|hyper|meta)\+)*[a-z0-9_]+")
_ARRIVES_AS = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace"}
"""Terminals send the same byte for both."""


def remap(overrides: Mapping[str, str]) -> tuple[Action, ...]:
    """The actions with other keys for some.

    Raises ValueError, worded for the user, for an unknown action, for what is no key, and for a
    key that two actions would share.
    """
    for name, keys in overrides.items():
        _check_override(name, keys)
    actions = tuple(
        dataclasses.replace(action, keys=_tidy(overrides.get(action.name, action.keys)))
        for action in ACTIONS
    )
    _check_conflicts(actions)
    return actions


def _tidy(keys: str) -> str:
    return ",".join(split_keys(keys))


def split_keys(keys: str) -> list[str]:
    """`"ctrl+j, alt+enter"` -> `["ctrl+j", "alt+enter"]`."""
    return [key.strip().lower() for key in keys.split(",") if key.strip()]


def _check_override(name: str, keys: str) -> None:
    if name not in _BY_NAME:
        near = difflib.get_close_matches(name, _BY_NAME, n=1, cutoff=0.5)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise ValueError(f"there is no action {name!r}{hint}")
    for key in split_keys(keys):
        if not _KEY.fullmatch(key):
            raise ValueError(f'{name}: {key!r} is no key; write it like "ctrl+x", "f5" or "escape"')
        if key in _ARRIVES_AS:
            raise ValueError(
                f"{name}: {key} arrives as {_ARRIVES_AS[key]} in every terminal; take another key"
            )


def _check_conflicts(actions: Iterable[Action]) -> None:
    taken: dict[str, str] = {}
    for action in actions:
        for key in split_keys(action.keys):
            if key in taken:
                raise ValueError(
                    f"{key} is the key of both {taken[key]} and {action.name}; "
                    "give one of them another key"
                )
            taken[key] = action.name


def readable(keys: str) -> str:
    """`"ctrl+j,alt+enter"` -> `"Ctrl+J, Alt+Enter"`, for help screens and documentation."""
    return ", ".join(
        "+".join(part if len(part) == 1 and not part.isalpha() else part.title().replace("_", " ")
                 for part in key.split("+"))
        for key in split_keys(keys)
    )  # fmt: skip


def key_names(actions: Iterable[Action]) -> dict[str, str]:
    """What a text tells to press for each action, by name: its first key, or what to type or to
    look for where it has none.
    """
    return {
        action.name: readable(action.keys.partition(",")[0]).replace("Escape", "Esc")
        or action.slash.partition(" ")[0]
        or f"“{action.title}”"
        for action in actions
    }


def key_table() -> str:
    """The key table of the README, in Markdown."""
    return "\n".join([*_HEAD, *map(_row, ACTIONS)])


_HEAD = ("| key | on a chosen message | or type | what it does |", "|---|---|---|---|")


def _row(action: Action) -> str:
    command = f"`{action.slash}`" if action.slash else ""
    chosen = readable(action.chosen)
    return f"| {readable(action.keys)} | {chosen} | {command} | {action.help} |"


def keys_page() -> str:
    """`docs/keys.md`: every action by group, and what keys do in each pane."""
    lines = [
        "# Keys and commands", "",
        "Made from `tui/keys.py` by `python -m tui.keys > docs/keys.md`; a test compares. The keys "
        "of actions (the first column) can be changed under `[keys]` in the configuration file.",
    ]  # fmt: skip
    for group in dict.fromkeys(action.group for action in ACTIONS):
        lines += ["", f"## {group}", "", *_HEAD]
        lines += [_row(action) for action in ACTIONS if action.group == group]
    for pane in PANES:
        lines += ["", f"## {pane.title}", "", "| key | what it does |", "|---|---|"]
        lines += [f"| {keys} | {what} |" for keys, what in pane.keys]
    return "\n".join([*lines, ""])


_SHORT = {
    "next_branch": "other", "edit": "edit", "copy": "copy", "copy_code": "code",
    "regenerate": "again", "continue_reply": "continue", "open_parts": "thoughts",
    "branch": "branch", "fold": "fold", "delete_message": "", "message_details": "info",
}  # fmt: skip


def keys_on_chosen(actions: Iterable[Action]) -> dict[str, str]:
    """What the keys do to a chosen message in a word each, by action, what is needed most first."""
    keys = {action.name: readable(action.chosen.partition(",")[0]) for action in actions}
    keys["next_branch"] = keys["previous_branch"] + keys["next_branch"]
    return {name: f"{keys[name]} {word}".strip() for name, word in _SHORT.items()}


if __name__ == "__main__":
    import sys

    sys.stdout.write(keys_page())
