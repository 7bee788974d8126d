"""The terminal app: takes the terminal, shows the chat screen, and leaves everything in order."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingsMap, BindingType
from textual.command import Provider
from textual.css.query import NoMatches
from textual.driver import Driver
from textual.filter import LineFilter
from textual.worker import WorkerFailed

from tui import attention, clipboard
from tui.config import Config, Interface
from tui.memory import use_one_heap
from tui.nearest_colours import NearestColours, theme_for
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
        # Here, and not in the chat screen, so that they also work in a dialog.
        everywhere = {"quit": "quit", "suspend": "suspend_process"}
        bindings = [
            Binding(action.keys, everywhere[action.name], action.title, show=False, priority=True)
            for action in self.chat.actions
            if action.name in everywhere and action.keys
        ]
        self._bindings = BindingsMap.merge([self._bindings, BindingsMap(bindings)])
        self._interface = config.interface
        self._title_saved = False
        if not config.interface.animations:
            self.animation_level = "none"
        self._configured_theme = config.interface.theme
        self.theme = self._remembered_theme()

    def get_default_screen(self) -> ChatScreen:
        return self.chat

    def get_driver_class(self) -> type[Driver]:
        from tui.driver import TerminalDriver

        return TerminalDriver

    def on_load(self) -> None:
        self._loop_of_app = asyncio.get_running_loop()

    def on_mount(self) -> None:
        if not self.is_headless:
            colours = self.console.color_system
            theme = theme_for(self._configured_theme, Interface().theme, colours)
            self._configured_theme = theme
            self.theme = self._remembered_theme()
        self.app_resume_signal.subscribe(self, lambda _: self.draw_all())

    def draw_all(self) -> None:
        """Draw every cell: another program had the terminal, and Textual draws what it changed."""
        self._display(self.screen, self.screen._compositor.render_update(full=True))

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

    # Colours

    def get_line_filters(self) -> Sequence[LineFilter]:
        return [*super().get_line_filters(), *self._for_few_colours]

    @cached_property
    def _for_few_colours(self) -> tuple[LineFilter, ...]:
        few = self.console.color_system == "256" and not self.is_headless
        return (NearestColours(),) if few else ()

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

    # The window

    def name_window(self, session: str, writing: bool) -> None:
        """Name the terminal's window after the session in view."""
        if self._interface.window_title:
            before = "" if self._title_saved else attention.SAVE_TITLE
            self._title_saved = True
            self._tell_terminal(before + attention.window_title(session, writing))

    def reply_ended(self, title: str, seconds: float) -> None:
        """Call for attention where the user is elsewhere and the reply took long."""
        settings = self._interface
        if settings.notify != "off" and not self.app_focus and seconds >= settings.notify_after:
            text = f"llmtui: the reply in “{title}” is there"
            self._tell_terminal(attention.notification(text, settings.notify == "desktop"))

    def _tell_terminal(self, sequence: str) -> None:
        if self._driver is not None and getattr(self._driver, "has_terminal", False):
            self._driver.write(sequence)

    @property
    def named_window(self) -> bool:
        """Whether the window has another title than before."""
        return self._title_saved

    # The clipboard

    def copy_to_clipboard(self, text: str) -> None:
        self._clipboard = text
        self.run_worker(partial(clipboard.give_to_tmux, text), thread=True, exit_on_error=False)
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

    def _handle_exception(self, error: Exception) -> None:
        """Textual's palette, closed while it still searches, asks for a list that is gone."""
        missing = error.error if isinstance(error, WorkerFailed) else None
        if isinstance(missing, NoMatches) and "on CommandPalette(" in str(missing):
            logging.getLogger("app").warning("ignored: %s", error)
            return
        super()._handle_exception(error)

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
    use_one_heap()
    start_resource_tracker()
    teach_alt_enter()
    for name in ("COLUMNS", "LINES"):  # Textual would believe these when the terminal is resized
        os.environ.pop(name, None)
    app = LlmTui(config, paths, Start(session, model, new))
    terminal.on_signals(app.leave)
    # Half a million objects of libraries stay for good. Looking through them again and again for
    # garbage took up to 0.15 s each time, in which nothing moved.
    app.chat.settled = gc.freeze
    try:
        app.run(size=terminal.size)
    finally:
        try:
            app.chat.close(finish=terminal.gone and config.interface.hang_up == "finish")
        finally:
            if app.named_window:
                terminal.tell(attention.RESTORE_TITLE)
            terminal.give_back()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0
