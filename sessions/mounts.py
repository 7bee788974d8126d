"""Which disk a path is on: some do not lie in this machine."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

MOUNTS = Path("/proc/mounts")
_NETWORK = re.compile(
    "9p|afs|afpfs|beegfs|ceph|cifs|coda|davfs|gfs2|glusterfs|gpfs|lustre|ncpfs|nfs4?|ocfs2|orangefs"
    r"|panfs|prl_fs|pvfs2|smb3|smbfs|vboxsf|fuse\.(ceph|glusterfs|rclone|s3fs|sshfs)"
)


def network_filesystem(path: Path, mounts: Path = MOUNTS) -> str:
    """Type of the network filesystem that a path is on; empty for a local disk (or no /proc)."""
    try:
        lines = mounts.read_text(errors="replace").splitlines()
    except OSError:
        return ""
    place = path.absolute()
    with suppress(OSError):
        place = path.resolve()
    best, kind = -1, ""
    for line in lines:
        mount_point, filesystem = map(_unescaped, line.split(" ")[1:3])
        if place.is_relative_to(mount_point) and len(mount_point) >= best:
            best, kind = len(mount_point), filesystem
    return kind if _NETWORK.fullmatch(kind) else ""


def _unescaped(field: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)
