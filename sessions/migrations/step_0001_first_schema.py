"""Sessions, the tree of messages, what is journalled of a reply, full text, and leases."""

from __future__ import annotations

import sqlite3

# Small columns come first: walking a branch does not read the pages of long texts.
_STATEMENTS = (
    """
    CREATE TABLE session (
        id TEXT NOT NULL PRIMARY KEY,
        title TEXT NOT NULL,
        model TEXT NOT NULL,
        template TEXT NOT NULL,
        template_args JSON NOT NULL,
        adapters JSON NOT NULL,
        system_prompt TEXT NOT NULL,
        opening JSON NOT NULL,
        sampling JSON NOT NULL,
        overflow TEXT NOT NULL,
        window_exchanges INTEGER NOT NULL,
        head_id TEXT NOT NULL,
        draft TEXT NOT NULL,
        unread BOOLEAN NOT NULL,
        pinned BOOLEAN NOT NULL,
        archived BOOLEAN NOT NULL,
        tags JSON NOT NULL,
        day TEXT NOT NULL,
        created_at FLOAT NOT NULL,
        updated_at FLOAT NOT NULL,
        deleted_at FLOAT
    )
    """,
    "CREATE INDEX session_by_time ON session (pinned, updated_at)",
    """
    CREATE TABLE message (
        number INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        session_id TEXT NOT NULL REFERENCES session (id),
        parent_id TEXT REFERENCES message (id) DEFERRABLE INITIALLY DEFERRED,
        depth INTEGER NOT NULL,
        last_child_id TEXT NOT NULL,
        role TEXT NOT NULL,
        status TEXT NOT NULL,
        model TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        tokenizer TEXT NOT NULL,
        window_start TEXT NOT NULL,
        seed INTEGER NOT NULL,
        sampling JSON NOT NULL,
        changes JSON NOT NULL,
        stats JSON NOT NULL,
        created_at FLOAT NOT NULL,
        deleted_at FLOAT,
        content TEXT NOT NULL,
        context TEXT NOT NULL,
        tokens BLOB NOT NULL
    )
    """,
    "CREATE INDEX message_by_parent ON message (parent_id, session_id)",
    "CREATE INDEX message_by_session ON message (session_id)",
    "CREATE INDEX message_deleted ON message (deleted_at) WHERE deleted_at IS NOT NULL",
    """
    CREATE TABLE reply_part (
        message_id TEXT NOT NULL REFERENCES message (id) ON DELETE CASCADE,
        n INTEGER NOT NULL,
        text TEXT NOT NULL,
        tokens BLOB NOT NULL,
        PRIMARY KEY (message_id, n)
    ) WITHOUT ROWID
    """,
    # No content: the words are made by sessions/search.py and only their places are kept.
    # Every category but white space is part of a word, as that file has split the text already.
    # The prefixes are those it asks for most: one Korean character, the beginning of a word.
    """
    CREATE VIRTUAL TABLE message_text USING fts5 (
        words,
        content = '',
        prefix = '1 3',
        tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* P* S* C*'"
    )
    """,
    """
    CREATE TABLE lease (
        session_id TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
        generation INTEGER NOT NULL,
        host TEXT NOT NULL,
        boot_id TEXT NOT NULL,
        pid INTEGER NOT NULL,
        started TEXT NOT NULL,
        renewed_at FLOAT NOT NULL
    )
    """,
)


def first_schema(connection: sqlite3.Connection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)
