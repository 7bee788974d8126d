"""Where a server is, as people write it."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

_ASKED = "/chat/completions"
_EXAMPLE = 'url = "http://localhost:8000/v1"'


def base_url(text: str) -> str:
    """The address that `/models` and `/chat/completions` are added to.

    Raises ValueError, worded for the user.
    """
    try:
        parts = urlsplit(text.strip())
        parts.port  # noqa: B018 - raises for one that is no number
    except ValueError as error:
        raise ValueError(f"url is no address ({error}); it looks like {_EXAMPLE}") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"url is the whole address of a server, such as {_EXAMPLE}")
    if "@" in parts.netloc:
        raise ValueError("url holds a name or password: a key goes into api_key_env")
    if parts.query or parts.fragment:
        raise ValueError("url ends before a ? or #")
    path = parts.path.rstrip("/").removesuffix(_ASKED).rstrip("/") or "/v1"
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def host(url: str) -> str:
    """Name and port, for showing."""
    return urlsplit(url).netloc


def is_open(url: str) -> bool:
    """Can others on the way read what is sent there?"""
    parts = urlsplit(url)
    local = parts.hostname in ("localhost", "::1") or (parts.hostname or "").startswith("127.")
    return parts.scheme == "http" and not local
