"""The chat screen as far as it shows things: the panes, the beginning, what the engine tells.

What the user does is in `chat.py`, on top of this; what a conversation and a reply are, the desk
knows.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.screen import Screen

from engines.protocol import (
    EngineFailed,
    Event,
    GenerationEnded,
    Loaded,
    Notice,
    Prompt,
    Stats,
    TextDelta,
    Warmed,
)
from engines.sampling import DEFAULTS
from tui import meter
from tui.callbacks import as_handler
from tui.completion import Completions, completions
from tui.config import Config, ConfigError
from tui.keys import key_names, keys_on_chosen, remap, split_keys
from tui.memory import gpus_told
from tui.messages import SessionSeen
from tui.meter import Meter
from tui.paths import Paths
from tui.screens.told import FOR_THE_USER, CannotNow, told, told_later
from tui.session_items import item_of, short_model
from tui.start import Start
from tui.welcome import welcome
from tui.widgets.conversation_pane import ConversationPane
from tui.widgets.plain_text import visible
from tui.widgets.sampling_bar import SamplingBar
from tui.widgets.session_list import SessionList
from tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from sessions.conversation import Conversation
    from tui.app import LlmTui
    from tui.desk import Desk

NARROW = 100
"""Below so many columns the side panes are folded."""
WIDE, BROAD = 120, 160
"""Below the first the parameters are still folded; from the second on the side panes are wider."""


_SAID = 300
"""Messages of the user's that the up key finds; the history finds more."""

SHORT = 30
"""Below so many rows no row is spent on looks."""

WATCH_SECONDS = 5.0
"""How often it is looked whether the engine answers."""
HIGH = 54
"""From so many rows on there is room for figures below the parameters."""
_FIGURES_SECONDS = 2.0


class Panes(Horizontal):
    """The three panes side by side."""

    BLANK = True


class ChatView(Screen[None]):
    """Sessions on the left, the conversation in the middle, parameters on the right."""

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-narrow"), (NARROW, "-middle"), (WIDE, "-wide"), (BROAD, "-broad"),
    ]  # fmt: skip
    VERTICAL_BREAKPOINTS = [(0, "-short"), (SHORT, "-tall"), (HIGH, "-high")]  # noqa: RUF012

    BLANK = True

    def __init__(self, config: Config, paths: Paths, start: Start) -> None:
        super().__init__()
        self.config, self.paths, self._start = config, paths, start
        self.actions = remap(config.keys)
        self.keys = {action.name: action.keys for action in self.actions}
        self.key_names = key_names(self.actions)
        """What a text tells to press for each action."""
        self.pane = ConversationPane(
            config.interface,
            send_keys=split_keys(self.keys["send"]),
            newline_keys=split_keys(self.keys["newline"]),
            on_chosen=keys_on_chosen(self.actions),
            key_names=self.key_names,
            complete=self.complete,
        )
        self.sessions = SessionList(id="sessions")
        self.parameters = SamplingBar(id="parameters")
        self.status = StatusLine(id="status")
        self.meter = Meter(restart=self.key_names["restart_engine"])
        self.prompt_wanted = ""
        """Id of the request for the exact prompt that the user waits for."""
        self.problem: Exception | None = None
        """Why nothing could be opened."""
        self.settled: Callable[[], object] = lambda: None
        """Called once, when all is there that stays as long as the app runs."""
        self._opened: Desk | None = None
        self._said_before: deque[str] = deque()
        self._silence_told = False
        self._after_stop: Callable[[], object] | None = None
        self._gpus = True
        """Whether there is a GPU to be shown; until somebody has looked there may be one."""

    def complete(self, line: str) -> Completions | None:
        """How what stands before the cursor can go on; what needs more than the table of actions
        is left to the screen on top of this.
        """
        return completions(line, self.actions, {})

    def compose(self) -> ComposeResult:
        with Panes(id="panes"):
            yield self.sessions
            yield self.pane
            yield self.parameters
        yield self.status

    @property
    def llmtui(self) -> LlmTui:
        """The app, with what it tells the terminal."""
        return cast("LlmTui", self.app)

    def tell(
        self, text: str, severity: Literal["information", "warning", "error"] = "information"
    ) -> None:
        """Show a sentence for some seconds; never as markup."""
        self.notify(
            visible(text), severity=severity, markup=False, timeout=10 if severity == "error" else 5
        )

    def edit_text(self, title: str, text: str, keep: Callable[[str], None], hint: str = "") -> None:
        """Ask for a text; `keep` gets it unless the user gives up."""
        from tui.screens.ask_text import AskText

        def answered(answer: str | None) -> None:
            if answer is not None:
                keep(answer)

        self.app.push_screen(AskText(title, text, multiline=bool(hint), hint=hint), answered)

    def come_up(self, pane: SessionList | SamplingBar) -> None:
        """Show a side pane; where it is folded it comes up over the transcript."""
        self.close_panes()
        folded = self.has_class("-narrow") or self.has_class("-folded")
        folded = folded or (pane is self.parameters and self.has_class("-middle"))
        pane.set_class(folded, "-open")

    def close_panes(self) -> bool:
        """Whether there was one to close."""
        closed = self.query(".-open")
        closed.remove_class("-open")
        return bool(closed)

    # The beginning: paint, then open the store, then load the model

    @property
    def is_open(self) -> bool:
        """Whether the store is open and a session in view."""
        return self._opened is not None

    @property
    def desk(self) -> Desk:
        """Raises CannotNow in the first half second."""
        if self._opened is None:
            raise CannotNow("The sessions are still being opened.")
        return self._opened

    def on_mount(self) -> None:
        self.pane.composer.focus()
        self.parameters.show(DEFAULTS)
        self.status.update_status(state="opening")
        self.call_after_refresh(self.run_worker, self._open)

    async def _open(self) -> None:
        try:
            self._opened = await asyncio.to_thread(self._open_desk, self._waker())
        except FOR_THE_USER as error:
            self.problem = error
            self.app.exit(return_code=1)
            return
        self.show_conversation(keep_typed=True)
        self.load_at_start()
        self.set_interval(60, self.list_sessions)
        self.set_interval(_FIGURES_SECONDS, self._show_figures)
        self.set_interval(WATCH_SECONDS, self._watch_engine)
        self.opened()
        self.settled()

    def _waker(self) -> Callable[[], None]:
        """What the engine client's thread calls when there are events."""
        loop, hear = asyncio.get_running_loop(), as_handler(self, self._hear_engine)

        def wake() -> None:
            with suppress(RuntimeError):  # the app has ended meanwhile
                loop.call_soon_threadsafe(hear)

        return wake

    def _open_desk(self, wake: Callable[[], None]) -> Desk:
        # Imported here, in a thread and after the first paint: the store takes a third of a second.
        from tui.desk import open_desk

        # To this screen, not to the one in front, which may be a dialog.
        desk = open_desk(
            self.config,
            self.paths,
            self._start,
            wake=wake,
            follow=lambda standing: self.post_message(SessionSeen(standing)),
        )
        self._said_before = deque(desk.store.said(_SAID), _SAID)
        return desk

    def opened(self) -> None:
        """The store is open; for what was waiting for it."""

    def close(self, *, finish: bool = False) -> None:
        """Keep the draft and close everything; called when the app has ended.

        With `finish` the running reply is heard to its end before.
        """
        desk = self._opened
        if desk is not None:
            try:
                desk.keep_draft("\n\n".join(filter(None, (desk.take_back(), self.pane.draft))))
                if finish:
                    desk.finish()
            finally:
                self._opened = None
                desk.close()

    def wait_no_longer(self) -> None:
        """Do not wait for the end of a reply that nobody looks at; for a signal handler."""
        if self._opened is not None:
            self._opened.wait_no_longer()

    def load_at_start(self) -> None:
        """Load the model before it is needed, where that is wanted.

        Not while another llmtui writes to the session: there may be no room for the model twice.
        """
        if self.config.interface.load == "start" and not self.desk.shown.standing.holder:
            self.load_model()

    @told
    def load_model(self, *, again: bool = False) -> None:
        """Load the model of the session in view, if it is not loaded (or in any case)."""
        if self.desk.load(again=again):
            self.status.update_status(**self.meter.loading())

    # Drawing

    def show_conversation(self, *, keep_typed: bool = False) -> None:
        """Draw the session in view; what was typed is replaced by its draft, unless it is kept."""
        conversation = self.desk.shown
        self.pane.show(conversation, self._hint())
        self._show_history()
        if not (keep_typed and self.pane.composer.text):
            self.pane.composer.load(conversation.session.draft)
        stats = next((row.stats for row in reversed(conversation.messages) if row.stats), {})
        known = {name: value for name, value in stats.items() if name in Stats.__slots__}
        self.status.update_status(**self.meter.of_stats(Stats(**known)), speeds=())
        self.show_session()

    def _show_history(self) -> None:
        """For the up key: what was said in this session, and before it what was said elsewhere."""
        here = [row.content for row in self.desk.shown.messages if row.role == "user"]
        known = set(here)
        elsewhere = (text for text in self._said_before if text not in known)
        self.pane.composer.sent.replace([*elsewhere, *here])

    def show_end(self) -> None:
        """Draw what was added to the conversation in view."""
        self.pane.show_end(self.desk.shown, self._hint())

    def show_session(self) -> None:
        """Draw what is known of the session in view, besides its messages."""
        desk = self.desk
        session = desk.shown.session
        self.pane.show_title(session.title)
        self.llmtui.name_window(session.title, desk.writing is not None)
        self.pane.show_waiting(desk.waiting())
        self.show_parameters()
        server = desk.info.devices[0] if desk.info and desk.info.engine == "remote" else ""
        self.status.update_status(model=short_model(session.model), server=server)
        holder = desk.shown.standing.holder
        self.pane.show_holder(holder)
        self.parameters.disabled = bool(holder)
        if holder and not desk.writing:
            self.status.update_status(state="reading along", alarm=False)
        elif not desk.writing and not desk.client.loading:
            self.status.update_status(**self.meter.resting(desk.info is not None))
        self.list_sessions()

    def show_parameters(self) -> None:
        """Draw the parameters of the session in view."""
        desk = self.desk
        session = desk.shown.session
        try:
            usual = self.config.model(session.model).sampling
        except ConfigError:
            usual = DEFAULTS
        self.parameters.show_adapters(desk.adapters, desk.configured_adapters)
        self.parameters.show(session.params(), desk.info.supports if desk.info else None, usual)

    def _show_figures(self) -> None:
        """What the window holds, how fast it goes, what memory there is: where that is seen."""
        if self._gpus or (self.has_class("-high") and self.parameters.display):
            self.run_worker(self._measure, group="figures", exclusive=True)

    @told_later
    async def _measure(self) -> None:
        memories = await asyncio.to_thread(self.desk.memories)
        self._gpus = any(each.gpu for each in memories)
        self.status.update_status(gpus=gpus_told(memories))
        meter = self.meter
        self.parameters.figures.show(meter.parts, meter.window, meter.speeds, memories)

    def list_sessions(self) -> None:
        """Read the list of sessions anew."""
        self.run_worker(self._list_sessions, group="list", exclusive=True)

    @told_later
    async def _list_sessions(self) -> None:
        desk = self.desk
        typed, archived = self.sessions.filter, self.sessions.archived
        rows = await asyncio.to_thread(desk.store.sessions, filter=typed, archived=archived)
        writing = desk.writing.session.id if desk.writing else ""
        items = [item_of(row, row.id == writing) for row in rows]
        self.sessions.show(items, desk.shown.session.id)

    def _hint(self) -> str:
        """What stands where nothing was said yet."""
        first_run = not self._said_before
        return welcome(self.config, self.actions, self.desk.shown.session.model, first_run)

    # What the engine tells

    def _hear_engine(self) -> None:
        if self._opened is not None:
            for event in self._opened.events():
                self._hear(self._opened, event)

    def _hear(self, desk: Desk, event: Event) -> None:
        writing = desk.writing
        if isinstance(event, Warmed) and event.session_id != desk.shown.session.id:
            return  # the user has moved on
        fields = self.meter.hear(event)
        if writing is not None and writing is not desk.shown and "state" in fields:
            fields = {"state": f"{fields['state']} elsewhere", "alarm": fields.get("alarm", False)}
        self.status.update_status(**fields)
        desk.hear(event)
        match event:
            case TextDelta() if writing is desk.shown and writing.replying == event.request_id:
                reply = writing.messages[-1]
                self.pane.transcript.extend(reply.id, event.text)
                self.pane.transcript.mark(reply.id, reply.change_offsets())
            case GenerationEnded() if writing is not None and not writing.replying:
                self._reply_ended(desk, writing, failed=event.reason == "failed")
            case Loaded():
                self.show_session()
            case Notice(text):
                self.tell(text, "warning")
            case EngineFailed(error) if not _stands_below_reply(desk.shown, error):
                self.tell(error, "error")
            case Prompt(request_id) if request_id == self.prompt_wanted:
                self.show_prompt(event)

    def _watch_engine(self) -> None:
        """An engine that hangs is told once; it may still answer, so it is the user's to end."""
        silent = self.is_open and self.desk.client.silence > meter.SILENT_SECONDS
        if silent and not self._silence_told:
            self.status.update_status(**self.meter.silent())
            key = self.key_names["restart_engine"]
            self.tell(
                f"The engine has said nothing for {meter.SILENT_SECONDS:.0f} seconds. "
                f"{key} ends it and starts it again; what it wrote stays.",
                "warning",
            )
        self._silence_told = silent

    def _reply_ended(self, desk: Desk, conversation: Conversation, *, failed: bool) -> None:
        """The one place where the composer's messages get their turn again."""
        self.llmtui.reply_ended(conversation.session.title, self.meter.seconds)
        if conversation is desk.shown:
            self.show_end()
        then, self._after_stop = self._after_stop, None
        if then is not None and conversation is desk.shown:
            then()
        elif not failed:
            self._say_next(desk)
        if not desk.writing:
            self.take_back(desk)
        self.show_session()
        # What was heard is written by a thread, which needs a moment to find the disk full.
        self.set_timer(1, partial(self._tell_problem, conversation))

    def stop_for(self, action: Callable[[], object]) -> None:
        """Stop the reply in view, and then do this. Raises Busy where another one is written."""
        if self.desk.writing is not self.desk.shown:
            raise self.desk.busy()
        self._after_stop = action
        self.desk.cancel()
        self.status.update_status(state="stopping")

    def take_back(self, desk: Desk) -> None:
        """What waits to be sent comes back into the composer."""
        if text := desk.take_back():
            self.pane.composer.load(f"{text}\n\n{self.pane.composer.message}".strip())

    @told
    def _say_next(self, desk: Desk) -> None:
        conversation = desk.say_next()
        if conversation is not None:
            self.asked()

    def _tell_problem(self, conversation: Conversation) -> None:
        if self.is_open and conversation.problem:
            self.tell(conversation.problem, "error")

    def asked(self) -> None:
        """A reply was asked for: draw the message, and the reply's empty place."""
        self.status.update_status(**self.meter.begin())
        self.show_end()
        self.show_session()

    def show_prompt(self, prompt: Prompt) -> None:
        """Show the exact prompt, or why there is none."""
        from tui.screens.prompt_view import PromptView

        self.prompt_wanted = ""
        if prompt.error:
            self.tell(prompt.error, "error")
        else:
            self.app.push_screen(PromptView(prompt, self.keys["show_prompt"]))


def _stands_below_reply(conversation: Conversation, error: str) -> bool:
    return bool(conversation.messages) and conversation.messages[-1].error == error
