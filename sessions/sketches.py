"""What is known of every message of a branch, however long, while few of its texts are read."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from sessions import tree
from sessions.models import MessageRow


class Sketch(NamedTuple):
    """A message without its texts."""

    id: str
    role: str
    size: int
    """Characters of its content."""


def sketch_of(row: MessageRow) -> Sketch:
    return Sketch(row.id, row.role, len(row.content))


def sketches_of_branch(db: sqlite3.Connection, leaf_id: str) -> list[Sketch]:
    """All messages down to a leaf, the first one first."""
    found = tree.up(db, leaf_id, "id, role, length(content)")
    return [Sketch(*columns) for columns in found][::-1]
