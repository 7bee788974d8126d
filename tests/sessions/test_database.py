import json
import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from engines.sampling import DEFAULTS
from sessions import database
from sessions.mounts import network_filesystem
from sessions.store import Store, StoreError

ROOT = Path(__file__).parents[2]


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def pragma(path, name):
    store = Store(path)
    with store.read() as db:
        value = db.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
    store.close()
    return value


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o277])
def test_file_and_folder_are_private_whatever_the_umask(path, umask):
    before = os.umask(umask)
    try:
        store = Store(path)
        store.create_session(model="m", sampling=DEFAULTS)
    finally:
        os.umask(before)
    assert mode(path.parent) == 0o700
    assert {mode(file) for file in path.parent.iterdir()} == {0o600}
    assert {file.name for file in path.parent.iterdir()} >= {"sessions.db", "sessions.db-wal"}
    store.close()


def test_a_file_that_others_could_read_is_made_private(path):
    Store(path).close()
    path.chmod(0o644)
    Store(path).close()
    assert mode(path) == 0o600


def test_the_mode_of_a_folder_that_was_there_is_left_alone(tmp_path):
    tmp_path.chmod(0o755)
    Store(tmp_path / "sessions.db").close()
    assert mode(tmp_path) == 0o755


def test_every_connection_is_durable_and_checks_foreign_keys(path):
    assert pragma(path, "journal_mode") == "wal"
    assert pragma(path, "synchronous") == 2
    assert pragma(path, "foreign_keys") == 1
    assert pragma(path, "busy_timeout") == 10_000


def test_on_a_network_filesystem_there_is_no_wal(path, tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/home {tmp_path} nfs4 rw 0 0\n")
    store = Store(path, mounts=mounts)
    session = store.create_session(model="m", sampling=DEFAULTS)
    with store.read() as db:
        assert db.connection().exec_driver_sql("PRAGMA journal_mode").scalar() == "truncate"
    assert not path.with_name("sessions.db-wal").exists()
    store.close()
    again = Store(path, mounts=mounts)
    assert again.session(session.id)
    again.close()


def test_the_innermost_mount_decides_about_the_filesystem(tmp_path):
    mounts = tmp_path / "mounts"
    folder = tmp_path / "with space" / "local"
    folder.mkdir(parents=True)
    escaped = str(tmp_path / "with space").replace(" ", "\\040")
    mounted = ["/dev/sda / ext4", f"host:/x {escaped} nfs", f"/dev/sdb {escaped}/local ext4"]
    mounts.write_text("".join(f"{line} rw 0 0\n" for line in mounted))
    assert network_filesystem(tmp_path / "sessions.db", mounts) == ""
    assert network_filesystem(tmp_path / "with space" / "sessions.db", mounts) == "nfs"
    assert network_filesystem(folder / "sessions.db", mounts) == ""
    assert network_filesystem(tmp_path / "with spaces", mounts) == ""


def test_a_link_to_a_network_disk_is_seen_through(tmp_path):
    (tmp_path / "far").mkdir()
    (tmp_path / "near").symlink_to(tmp_path / "far")
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda / ext4 rw 0 0\nhost:/x {tmp_path / 'far'} fuse.sshfs rw 0 0\n")
    assert network_filesystem(tmp_path / "near" / "sessions.db", mounts) == "fuse.sshfs"


def test_without_a_list_of_mounts_the_disk_counts_as_local(tmp_path):
    assert network_filesystem(tmp_path, tmp_path / "nothing") == ""


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "sessions.db"
    path.write_text("These are my notes, and no database at all.\n" * 50)
    with pytest.raises(StoreError, match=r"sessions\.db is not a database of llmtui"):
        Store(path)
    assert path.read_text().startswith("These are my notes")


def test_a_folder_in_place_of_the_file_is_refused(tmp_path):
    with pytest.raises(StoreError, match="is a folder"):
        Store(tmp_path)


def test_a_link_to_a_disk_that_is_not_there_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "sessions.db"
    path.symlink_to(tmp_path / "disk" / "sessions.db")
    with pytest.raises(StoreError, match="mount its disk, or remove the link"):
        Store(path)
    assert [file.name for file in tmp_path.iterdir()] == ["sessions.db"]


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="LLMTUI_HOME"):
        Store(tmp_path / "file" / "sessions.db")


def test_the_database_of_another_program_is_refused_and_left_alone(tmp_path):
    path = tmp_path / "sessions.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE message (subject)")
    other.close()
    with pytest.raises(StoreError, match="database of another program"):
        Store(path)
    with sqlite3.connect(path) as other:
        assert [row[0] for row in other.execute("SELECT name FROM sqlite_master")] == ["message"]
    other.close()


def test_a_damaged_file_is_told_from_a_strange_one(path):
    store = Store(path)
    for _ in range(50):
        store.create_session(model="m", sampling=DEFAULTS, system_prompt="x" * 3000)
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:8192] + b"\xaa" * (len(whole) - 8192))
    with pytest.raises(StoreError, match="damaged"):
        Store(path).sessions()


AS_NOBODY = """
import json, os, sys
from pathlib import Path
from sessions.store import Store, StoreError
if os.geteuid() == 0:  # nothing is forbidden to root
    os.setuid(65534)
try:
    Store(Path(sys.argv[1]))
except StoreError as error:
    print(json.dumps(str(error)))
"""


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o444), (0o755, 0o444)])
def test_a_file_that_cannot_be_written_to_is_refused_in_plain_words(folder_mode, file_mode):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "sessions.db"
        Store(path).close()
        before = path.read_bytes()
        if os.geteuid() == 0:
            os.chown(path, 65534, 65534)
        path.chmod(file_mode)
        folder.chmod(folder_mode)
        done = subprocess.run(
            [sys.executable, "-c", AS_NOBODY, str(path)], cwd=ROOT, capture_output=True, text=True
        )
        folder.chmod(0o700)
        assert path.read_bytes() == before
    assert "cannot be" in json.loads(done.stdout), done.stderr


# Who else can write


@pytest.mark.parametrize("place", [".", "sessions.db"])
@pytest.mark.parametrize("mode", [0o770, 0o707])
def test_a_store_that_others_can_write_to_is_refused(path, place, mode):
    Store(path).close()
    (path.parent / place).chmod(mode)
    with pytest.raises(StoreError, match=r"others can write to .*chmod go-w"):
        Store(path)
    (path.parent / place).chmod(0o700)
    Store(path).close()


def test_the_store_of_another_user_is_refused_and_left_alone(path, monkeypatch):
    Store(path).close()
    before = path.read_bytes()
    monkeypatch.setattr(os, "geteuid", lambda: 4711)
    with pytest.raises(StoreError, match=r"belongs to .*; start llmtui as that user"):
        Store(path)
    assert path.read_bytes() == before


def seen_by_root(path, monkeypatch):
    """A file of an ordinary user."""
    if os.geteuid() == 0:
        os.chown(path, 65534, 65534)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: 0)


def test_root_leaves_the_store_of_a_user_alone(path, monkeypatch):
    """What root writes into it could not be opened by its owner any more."""
    Store(path).close()
    seen_by_root(path, monkeypatch)
    with pytest.raises(StoreError, match="start llmtui as that user"):
        Store(path)


def test_on_a_network_disk_the_server_says_who_owns_what(path, monkeypatch):
    Store(path).close()
    seen_by_root(path, monkeypatch)
    monkeypatch.setattr(database, "network_filesystem", lambda *_: "nfs4")
    Store(path).close()
