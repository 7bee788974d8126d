"""Keep a store of the present schema, for the tests of later migrations.

    python -m tests.sessions.keep_schema

Run it once with each new step in `sessions/migrations`, before anybody uses it.
"""

from __future__ import annotations

import gzip
import json
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from engines.protocol import GenerationEnded, TextDelta
from engines.sampling import DEFAULTS
from sessions.conversation import Conversation
from sessions.migrations import STEPS
from sessions.store import Store, raw

FOLDER = Path(__file__).parent / "schemas"


def fill(store: Store) -> None:
    """A bit of everything that a store can hold."""
    session = store.create_session(
        model="mistral-7b", template="chatml", template_args={"enable_thinking": False},
        adapters={"/a.gguf": 0.5}, system_prompt="You are brief.", sampling=DEFAULTS,
        opening=[["user", "지금부터 한국어로만 대답해 줘."], ["assistant", "네."]], title="처음",
    )  # fmt: skip
    store.update_session(session.id, tags=["work"], pinned=True, draft="not sent")
    talk = Conversation(store, session.id)
    for text in ("안녕하세요", "Hello & <|im_end|>", "def f(x): return x->y"):
        _answer(talk, text)
    talk.regenerate()
    talk.hear(TextDelta(talk.replying, "Otherwise", (7, 8)))
    talk.adjust(DEFAULTS.replace(temperature=0.2))
    talk.hear(GenerationEnded(talk.replying, "length", window_start=talk.messages[2].id))
    talk.close()
    gone = store.create_session(model="m", sampling=DEFAULTS, title="deleted")
    store.update_session(gone.id, deleted_at=4_000_000_000.0)
    crashed = Conversation(store, store.create_session(model="m", sampling=DEFAULTS).id)
    crashed.say("A reply that nobody has ended")
    crashed.hear(TextDelta(crashed.replying, "half of ", (1,)))
    store.journal.flush()
    with store.write() as db:  # its writer is no more
        raw(db).execute("UPDATE lease SET boot_id = 'another boot'")


def _answer(talk: Conversation, text: str) -> None:
    talk.say(text, context="what was attached" if text.startswith("Hello") else "")
    talk.hear(TextDelta(talk.replying, f"{text}!", (1, 2, 300)))
    talk.hear(GenerationEnded(talk.replying, "stop"))
    talk.store.journal.flush()


def contents(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Every session and message, column by column."""
    with store.read() as db:
        connection = raw(db)
        found = {}
        for table in ("session", "message"):
            cursor = connection.execute(f"SELECT * FROM {table} ORDER BY id")
            names = [column[0] for column in cursor.description]
            found[table] = [
                {n: v.hex() if isinstance(v, bytes) else v for n, v in zip(names, row, strict=True)}
                for row in cursor
            ]
    return found


def main() -> None:
    version = len(STEPS)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sessions.db"
        store = Store(path)
        fill(store)
        with closing(store.connect()) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        (FOLDER / f"{version}.db.gz").write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
        with closing(Store(path)) as opened:  # as it is after a start: the reply that was left
            text = json.dumps(contents(opened), ensure_ascii=False, indent=1)
    (FOLDER / f"{version}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
