"""What the user does with sessions: with the highlighted one of the list while that has the focus,
else with the one in view.
"""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tui.paths import expanded
from tui.screens.chat_view import ChatView
from tui.screens.told import CannotNow, told, told_later
from tui.widgets.plain_text import clip

if TYPE_CHECKING:
    from sessions.models import SessionRow
    from sessions.search import Hit


class SessionActions(ChatView):
    """Opening, finding, naming, and putting away."""

    # Opening

    @told
    def action_new_session(self) -> None:
        self.open_session(self.desk.new(self.pane.draft).id)

    @told
    def action_clear(self) -> None:
        self.open_session(self.desk.shown.cleared().id)

    @told
    def open_session(self, session_id: str, hit: Hit | None = None, query: str = "") -> None:
        """Put a session in view, perhaps where a search has found something."""
        self.desk.keep_draft(self.pane.draft)
        work = partial(self._fetch, session_id, hit, query)
        self.run_worker(work, group="open", exclusive=True)

    @told_later
    async def _fetch(self, session_id: str, hit: Hit | None = None, query: str = "") -> None:
        conversation = await asyncio.to_thread(self.desk.fetch, session_id)
        try:
            if hit is not None:
                await asyncio.to_thread(conversation.show_message, hit.message_id)
            self.desk.show(conversation)
        finally:
            if self.pane.editing:
                self.pane.end_editing()
            self.show_conversation()
            self.pane.composer.focus()
        if hit is not None:
            await self._show_hit(hit, query)

    async def _show_hit(self, hit: Hit, query: str) -> None:
        from sessions.search_query import parse

        conversation = self.desk.shown
        rows = await asyncio.to_thread(conversation.read, [hit.message_id])
        if conversation is self.desk.shown:
            self.pane.fill(conversation, rows)
            self.pane.transcript.focus()
            self.pane.transcript.choose(hit.message_id)
            self.pane.transcript.show_match(hit.message_id, parse(query).pattern)

    # Finding

    def action_search(self, query: str = "") -> None:
        self._search(query, here=False)

    def action_find(self, query: str = "") -> None:
        self._search(query, here=True)

    @told
    def _search(self, query: str, *, here: bool) -> None:
        from tui.screens.search import Search

        def open_hit(found: tuple[Hit, str] | None) -> None:
            if found is not None:
                self.open_session(found[0].session_id, *found)

        store = self.desk.store

        def find(text: str, limit: int, offset: int) -> list[Hit]:
            return store.search(text, limit, offset=offset)

        session, keys = self.desk.shown.session.id, self.keys["search"]
        search = Search(find, query, session=session, here=here, keys=keys)
        self.app.push_screen(search, open_hit)

    @told
    def action_archived(self) -> None:
        self.sessions.show_archived(not self.sessions.archived)
        self.list_sessions()
        self.come_up(self.sessions)
        self.sessions.focus_filter()

    # The session that is meant

    def _session(self) -> SessionRow:
        """The highlighted one, or the one in view. Raises CannotNow."""
        session_id = self.sessions.highlighted if self.sessions.has_focus_within else ""
        if not session_id or session_id == self.desk.shown.session.id:
            return self.desk.shown.session
        found = self.desk.store.session(session_id)
        if found is None:
            raise CannotNow("This session is not there any more.")
        return found

    @told
    def _change(self, session_id: str, /, **columns: Any) -> None:
        self.desk.change(session_id, **columns)
        self.show_session()

    @told
    def action_rename(self, title: str = "") -> None:
        session = self._session()
        keep = partial(self._rename, session.id)
        if title:
            keep(title)
        else:
            self.edit_text("Title", session.title, keep)

    def _rename(self, session_id: str, title: str) -> None:
        self._change(session_id, title=title)

    @told
    def action_tags(self, words: str = "") -> None:
        session = self._session()
        keep = partial(self._tag, session.id)
        if words:
            keep(words)
        else:
            self.edit_text("Tags, separated by spaces", " ".join(session.tags), keep)

    def _tag(self, session_id: str, words: str) -> None:
        tags = dict.fromkeys(word.strip("#,") for word in words.split())
        self._change(session_id, tags=[tag for tag in tags if tag])

    @told
    def action_pin(self) -> None:
        session = self._session()
        self._change(session.id, pinned=not session.pinned)

    @told
    def action_archive(self) -> None:
        session = self._session()
        archived = not session.archived
        self._change(session.id, archived=archived)
        title = clip(session.title or "New session", 40)
        where = "is archived: /archived lists such sessions." if archived else "is listed again."
        self.tell(f"“{title}” {where}")

    @told
    def action_duplicate(self) -> None:
        self.run_worker(partial(self._duplicate, self._session().id), group="duplicate")

    @told_later
    async def _duplicate(self, session_id: str) -> None:
        copy = await asyncio.to_thread(self.desk.duplicate, session_id)
        self.open_session(copy.id)
        self.tell("This is the copy.")

    # Deleting

    @told
    def action_delete_session(self) -> None:
        from tui.screens.confirm import Confirm

        session = self._session()
        title = clip(session.title or "New session", 60)
        delete = partial(self._delete, session.id, title)
        self.app.push_screen(Confirm(f"Delete “{title}”?", "Delete session"), delete)

    @told
    def _delete(self, session_id: str, title: str, sure: bool | None) -> None:
        if not sure:
            return
        following = self.desk.delete(session_id)
        if following is not None:
            self.run_worker(partial(self._fetch, following.id), group="open", exclusive=True)
        self.list_sessions()
        self.tell(f"“{clip(title, 40)}” is deleted. /restore brings it back.")

    @told
    def action_restore_session(self) -> None:
        self.open_session(self.desk.restore())

    # Looking at it, and taking it elsewhere

    def action_session_details(self) -> None:
        self.run_worker(self._show_details(), group="details", exclusive=True)

    @told_later
    async def _show_details(self) -> None:
        from tui import session_details as details
        from tui.screens.details import Details

        desk, meter = self.desk, self.meter
        session, memories = desk.shown.session, await asyncio.to_thread(desk.memories)
        rows = [
            *details.session_details(session, desk.info),
            *details.reply_details(meter.parts, meter.window, meter.speeds, meter.stats),
            *details.context_details(session.id, desk.contexts),
            *details.memory_details(memories),
        ]
        self.app.push_screen(Details(session.title or "New session", rows))

    @told
    def action_export_session(self, path: str = "") -> None:
        from tui.session_export import suggested_path

        if path:
            self._export(path)
        else:
            suggested = str(suggested_path(self.desk.shown.session))
            self.edit_text("Export to a file", suggested, self._export)

    @told
    def _export(self, path: str, *, replace: bool = False) -> None:
        from tui.screens.confirm import Confirm

        target = expanded(path).absolute()
        if target.is_file() and not replace:
            again = partial(self._export, path, replace=True)
            name = clip(target.name, 60)
            question = Confirm(f"{name} is there already. Overwrite it?", "Export session")
            self.app.push_screen(question, lambda sure: again() if sure else None)
        else:
            self.run_worker(partial(self._write_export, target, replace), group="export")

    @told_later
    async def _write_export(self, target: Path, replace: bool) -> None:
        from tui.session_export import export_session

        desk = self.desk
        session_id = desk.shown.session.id
        await asyncio.to_thread(export_session, desk.store, session_id, target, replace=replace)
        self.tell(f"The session is in {target}.")
