"""An index of the messages' times: a search before or after a day reads no others."""

from __future__ import annotations

import sqlite3


def index_of_times(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE INDEX message_by_time ON message (created_at)")
