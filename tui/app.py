"""The terminal app: takes the terminal, shows the chat screen, and leaves everything in order."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingsMap, BindingType
from textual.command import Provider

from tui import clipboard
from tui.config import Config
from tui.keys import remap
from tui.paths import Paths
from tui.screens.chat import ChatScreen
from tui.start import Start
from tui.state import load_state, save_state
from tui.terminal import Terminal, start_resource_tracker, teach_alt_enter


def _palette() -> type[Provider]:
    from tui.palette import ActionProvider

    return ActionProvider


class LlmTui(App[None], inherit_bindings=False):
    """One screen, and dialogs over it."""

    TITLE = "llmtui"
    CSS_PATH = "app.tcss"
    # The chat screen binds the key, as it does all keys that are configured.
    ENABLE_COMMAND_PALETTE = False
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "help_quit", show=False, system=True),
    ]

    def __init__(self, config: Config, paths: Paths, start: Start = Start()) -> None:  # noqa: B008
        super().__init__()
        self.use_command_palette = True
        self._paths = paths
        self._loop_of_app: asyncio.AbstractEventLoop | None = None
        self.chat = ChatScreen(config, paths, start)
        quit_keys = next(action.keys for action in remap(config.keys) if action.name == "quit")
        if quit_keys:
            leave = Binding(quit_keys, "quit", "Quit", show=False, priority=True)
            self._bindings = BindingsMap.merge([self._bindings, BindingsMap([leave])])
        self._configured_theme = config.interface.theme
        self.theme = self._remembered_theme()

    def get_default_screen(self) -> ChatScreen:
        return self.chat

    def on_load(self) -> None:
        self._loop_of_app = asyncio.get_running_loop()

    def leave(self, at_once: bool) -> None:
        """End the app from anywhere, a signal handler included; with `at_once` no reply is heard
        to its end before.
        """
        if self._loop_of_app is None:
            raise SystemExit(1)
        if at_once:
            self.chat.wait_no_longer()
        with contextlib.suppress(RuntimeError):  # it has ended already
            self._loop_of_app.call_soon_threadsafe(self.exit)

    # What the program remembers

    def _remembered_theme(self) -> str:
        """A theme that was chosen in the app holds until another one is configured."""
        state = load_state(self._paths.state)
        if state.get("configured_theme") == self._configured_theme:
            theme = state.get("theme")
            if theme in self.available_themes:
                return str(theme)
        return self._configured_theme

    def watch_theme(self, theme: str) -> None:
        if self._loop_of_app is None or theme == self._remembered_theme():
            return
        state = load_state(self._paths.state)
        state |= {"theme": theme, "configured_theme": self._configured_theme}
        with contextlib.suppress(OSError):
            save_state(self._paths.state, state)

    # The clipboard

    def copy_to_clipboard(self, text: str) -> None:
        self._clipboard = text
        sequence = clipboard.osc52(text)
        if sequence is None:
            self._copy_to_file(text)
        elif self._driver is not None:
            self._driver.write(sequence)
            self.notify(f"Copied {len(text):,} characters.", markup=False, timeout=3)

    def _copy_to_file(self, text: str) -> None:
        folder: Path = self._paths.state.parent
        try:
            path = clipboard.save_to_file(text, folder)
        except OSError as error:
            self.notify(f"{folder}: {error.strerror}", severity="error", markup=False)
            return
        self.notify(f"Too long for a terminal's clipboard: it is in {path}", markup=False)

    # When something goes wrong

    def _fatal_error(self) -> None:
        """Textual would print a traceback; here `run_app` raises the exception when all is closed,
        and the command line writes it to the log."""
        self._close_messages_no_wait()

    @property
    def failure(self) -> Exception | None:
        """What ended the app, other than the user."""
        return self._exception or self.chat.problem


def run_app(
    config: Config, paths: Paths, *, session: str = "", model: str = "", new: bool = False
) -> int:
    """Run the app until the user leaves; returns the exit status.

    Raises whatever ended the app, after the terminal has been given back.
    """
    terminal = Terminal.take(paths.log)
    start_resource_tracker()
    teach_alt_enter()
    app = LlmTui(config, paths, Start(session, model, new))
    terminal.on_signals(app.leave)
    try:
        app.run(size=terminal.size)
    finally:
        try:
            app.chat.close(finish=terminal.gone and config.interface.hang_up == "finish")
        finally:
            terminal.give_back()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0
