import gzip
import json
import sqlite3
from contextlib import closing

import pytest

from engines.sampling import DEFAULTS
from sessions import database, search
from sessions.conversation import Conversation
from sessions.migrations import STEPS, migrate
from sessions.models import MessageRow, SessionRow
from sessions.store import Store, StoreError
from tests.sessions import keep_schema


@pytest.fixture
def connection(tmp_path):
    path = tmp_path / "sessions.db"
    database.make_file(path)
    opened = database.connect(path)
    yield opened
    opened.close()


def version(connection):
    return connection.execute("PRAGMA user_version").fetchone()[0]


def tables(connection):
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def add_notes(connection):
    connection.execute("CREATE TABLE notes (text TEXT)")
    connection.execute("INSERT INTO notes SELECT title FROM session")


def fail_half_way(connection):
    connection.execute("DROP TABLE message_text")
    connection.execute("SELECT nothing FROM nowhere")


@pytest.mark.parametrize("row", [SessionRow, MessageRow])
def test_the_migrated_schema_is_that_of_the_models(connection, tmp_path, row):
    migrate(connection, tmp_path / "sessions.db")
    declared = {
        column.name: (str(column.type), not column.nullable, column.primary_key)
        for column in row.__table__.columns
    }
    alike = {"VARCHAR": "TEXT"}
    stored = connection.execute(f"PRAGMA table_info({row.__tablename__})")
    assert {name: (kind, bool(strict), bool(key)) for _, name, kind, strict, _, key in stored} == {
        name: (alike.get(kind, kind), strict, key) for name, (kind, strict, key) in declared.items()
    }


def test_foreign_keys_are_those_of_the_models(connection, tmp_path):
    migrate(connection, tmp_path / "sessions.db")
    stored = connection.execute("PRAGMA foreign_key_list(message)")
    assert {(row[3], row[2], row[4]) for row in stored} == {
        (key.parent.name, key.column.table.name, key.column.name)
        for key in MessageRow.__table__.foreign_keys
    }


def test_a_new_file_gets_the_newest_schema_and_no_backup(connection, tmp_path):
    migrate(connection, tmp_path / "sessions.db")
    assert version(connection) == len(STEPS)
    assert not list(tmp_path.glob("*backup*"))


def test_a_second_migration_changes_nothing(connection, tmp_path):
    migrate(connection, tmp_path / "sessions.db")
    before = tables(connection)
    migrate(connection, tmp_path / "sessions.db")
    assert tables(connection) == before


def test_an_older_file_is_backed_up_and_then_brought_up_to_date(path):
    store = Store(path)
    session = store.create_session(model="m", sampling=DEFAULTS, title="before")
    store.close()
    connection = database.connect(path)
    migrate(connection, path, [*STEPS, add_notes])
    assert connection.execute("SELECT text FROM notes").fetchall() == [("before",)]
    assert version(connection) == len(STEPS) + 1
    connection.close()
    backup = path.with_name(f"sessions.db.backup-{len(STEPS)}")
    assert backup.stat().st_mode & 0o077 == 0
    restored = Store(backup)
    assert restored.session(session.id).title == "before"
    restored.close()


def test_a_backup_keeps_the_full_text_index_right(path, store):
    session = store.create_session(model="m", sampling=DEFAULTS)
    held = store.take(session.id)
    rows = [
        MessageRow(session_id=session.id, content=text) for text in ("first", "second", "third")
    ]
    for row in rows:
        store.append(held, [row])
    with store.write(held) as db:
        numbers = "SELECT number FROM message WHERE id = ?"
        connection = db.connection().connection.driver_connection
        number = connection.execute(numbers, (rows[0].id,)).fetchone()[0]
        search.unindex(connection, number, "first", "")
        connection.execute("DELETE FROM message WHERE number = ?", (number,))
    connection = database.connect(path)
    migrate(connection, path, [*STEPS, add_notes])
    connection.close()
    backup = Store(path.with_name(f"sessions.db.backup-{len(STEPS)}"))
    assert [hit.snippet for hit in backup.search("third")] == ["third"]
    backup.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(connection, tmp_path):
    path = tmp_path / "sessions.db"
    migrate(connection, path)
    before = tables(connection)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, path, [*STEPS, add_notes, fail_half_way])
    assert version(connection) == len(STEPS) + 1
    assert tables(connection) == before | {"notes"}
    assert len(list(tmp_path.glob("*backup*"))) == 1


def test_a_file_from_a_newer_version_is_refused_and_left_alone(path):
    Store(path).close()
    connection = database.connect(path)
    connection.execute(f"PRAGMA user_version = {len(STEPS) + 5}")
    connection.close()
    with pytest.raises(StoreError, match=r"written by a newer llmtui .* update llmtui"):
        Store(path)
    connection = database.connect(path)
    assert version(connection) == len(STEPS) + 5
    connection.close()


OPEN = """
import sys
from pathlib import Path
from sessions.store import Store
sys.stdin.readline()
Store(Path(sys.argv[1])).close()
"""


def test_two_processes_can_make_the_file_at_the_same_time(path, child):
    processes = [child(OPEN, path) for _ in range(3)]
    for process in processes:
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.wait(30) for process in processes] == [0, 0, 0]


# Every schema that has existed


def test_a_store_of_every_schema_is_kept():
    kept = {int(path.name.partition(".")[0]) for path in keep_schema.FOLDER.glob("*.db.gz")}
    assert kept == set(range(1, len(STEPS) + 1))


@pytest.mark.parametrize("version", range(1, len(STEPS) + 1))
def test_nothing_of_an_older_store_is_lost(path, version):
    name = keep_schema.FOLDER / f"{version}.db.gz"
    path.parent.mkdir()
    path.write_bytes(gzip.decompress(name.read_bytes()))
    before = json.loads(name.with_name(f"{version}.json").read_text(encoding="utf-8"))
    with closing(Store(path)) as store:
        after = keep_schema.contents(store)
        for table, rows in before.items():
            assert len(after[table]) == len(rows)
            for old, new in zip(rows, after[table], strict=True):
                assert {column: new[column] for column in old} == old
        (hit,) = store.search("안녕 role:user")
        assert hit.title == "처음"
        (session,) = store.sessions(filter="처음")
        conversation = Conversation(store, session.id)
        assert [row.role for row in conversation.messages] == ["user", "assistant"] * 3
        conversation.say("and it goes on")
        assert conversation.messages[-2].depth == 6
    backups = list(path.parent.glob("*.backup-*"))
    assert len(backups) == (version < len(STEPS))
