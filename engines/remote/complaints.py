"""What can go wrong with a server, worded: what, where, and what to do."""

from __future__ import annotations

import contextlib
import json
import re
import socket
import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from engines.base import EngineError, TooLong
from engines.options import RemoteOptions
from engines.remote.key import HIDDEN

if TYPE_CHECKING:
    from engines.remote.server import Answer

_MOST = 300
"""Characters of a server's own words that are quoted."""
_TOO_LONG = re.compile(
    r"context.?(length|window|size)|maximum context|prompt is too long|exceed_context", re.I
)
_LENGTH = re.compile(r"(?:context length is|context window of|n_ctx\W+)\s*(\d+)")
_HAS = re.compile(r"(\d+) (?:input tokens|in the messages)|n_prompt_tokens\D+(\d+)")
_CANNOT_START = {
    404: "there is nothing at this address: url is to end where /chat/completions begins, mostly "
    "with /v1",
    405: "this address takes no questions: url is to end where /chat/completions begins, mostly "
    "with /v1",
    413: "the message is longer than the server takes: shorten it",
}


class Complaints:
    """Words for the failures of one server; none of them holds its key."""

    def __init__(self, url: str, key: str, options: RemoteOptions) -> None:
        self._url, self._key, self._options = url, key, options
        self.goes_on = True
        """Whether a reply that broke off can be continued."""

    # A connection that fails

    def failure(self, error: Exception, *, begun: bool) -> EngineError:
        """An exception of httpx or a TimeoutError; `begun`: after the reply had begun."""
        return EngineError(self._hide(f"{self._url}: {self._failure(error, begun)}"))

    def _failure(self, error: Exception, begun: bool) -> str:
        import httpx

        options, kept = self._options, f" {self._kept()}" if begun else ""
        match error:
            case httpx.ConnectTimeout():
                return (
                    f"no connection within {options.connect_timeout:g} seconds. Look whether the "
                    "server runs and the address is right, or give it a larger connect_timeout."
                )
            case httpx.ReadTimeout():
                return (
                    f"the server has said nothing for {options.read_timeout:g} seconds. It may be "
                    "busy with others, or hang; read_timeout in the model's entry says how long to "
                    f"wait.{kept}"
                )
            case TimeoutError():
                return (
                    f"the reply took longer than {options.total_timeout:g} seconds (total_timeout "
                    f"in the model's entry).{kept}"
                )
            case httpx.ProxyError():
                return (
                    f"the proxy refused ({_brief(str(error))}). It is named by the environment "
                    "(HTTPS_PROXY, ALL_PROXY); NO_PROXY lists addresses that need none."
                )
            case httpx.ConnectError():
                return _no_connection(error)
        if begun:
            return f"the connection broke in the middle of the reply.{kept}"
        reason = f" ({_brief(str(error))})" if str(error) else ""
        return (
            f"the connection broke before a reply began{reason}. Look whether the server still "
            "runs."
        )

    def no_answer(self, seconds: float) -> EngineError:
        """To a question that takes no time."""
        return EngineError(
            f"{self._url}: no answer within {seconds:g} seconds. Look whether the server runs and "
            "the address is right."
        )

    def broken_off(self, *, begun: bool) -> EngineError:
        """The stream ended without an end."""
        if not begun:
            return EngineError(
                f"{self._url}: the server ended the reply before it began. The conversation may be "
                "longer than its window: with context_length in the model's entry the oldest "
                "messages are left out in time. Else the server's log may say why."
            )
        return EngineError(
            f"{self._url}: the server ended the reply in the middle. It may have been stopped, or "
            f"have run out of memory: its log may say. {self._kept()}"
        )

    def no_event(self, data: str) -> EngineError:
        """Something in the stream that is no JSON."""
        return EngineError(self._hide(
            f"{self._url}: the server sent half a line or something else than a reply "
            f"({_brief(data)}). {self._kept()}"
        ))  # fmt: skip

    # An answer that is no reply

    def answer(self, answer: Answer, models: str) -> EngineError:
        """An answer with another status or type; `models`: those that the server has."""
        said = _words(answer.body) if "html" not in answer.type else ""
        if answer.status in (400, 413, 422, 500) and _is_too_long(answer.body):
            return self._too_long(answer.body, said)
        what = self._status(answer, models)
        quoted = f" The server says: {said}" if said else ""
        return EngineError(self._hide(f"{self._url}: {what}.{quoted}"))

    def _status(self, answer: Answer, models: str) -> str:
        status, model = answer.status, self._options.model
        if status == 404 and _is_of_model(answer.body):
            there = f"it has {models}" if models else "llmtui models info NAME asks for its models"
            return f"the server has no model {model!r}; {there}: put one of them into the entry"
        if status == 401:
            return f"the server wants a key, or does not know this one ({self._where_key()})"
        if status == 403:
            return f"the key may not use this model or address ({self._where_key()})"
        if status == 429:
            return f"too many requests{_wait(answer)}; try it again then"
        if status in (301, 302, 303, 307, 308):
            to = _brief(answer.headers.get("location", "another address"))
            return f"the server sends elsewhere, to {to}: put the right address into url"
        if status == 503:
            return f"the server is not ready, or has too much to do{_wait(answer)}; try it again"
        if status >= 500:
            return f"the server failed (status {status}): its log may say why"
        if status == 200:
            return (
                f"this is no chat-completions server, or no address of it: the answer is "
                f"{answer.type or 'of no type'}; url mostly ends with /v1"
            )
        return _CANNOT_START.get(status, f"the server refused the request (status {status})")

    def _where_key(self) -> str:
        options = self._options
        if options.api_key_env:
            return f"from the environment variable {options.api_key_env}"
        if options.api_key_file:
            return f"from {options.api_key_file}"
        return "none was sent: set api_key_env or api_key_file in the model's entry"

    def _too_long(self, body: bytes, said: str) -> TooLong:
        text = body.decode(errors="replace")
        found, has = _LENGTH.search(text), _HAS.search(text)
        return TooLong(
            self._hide(
                f"{self._url}: the conversation does not fit into the server's window. Shorten the "
                "message or begin a new session; with context_length in the model's entry the "
                f"oldest messages are left out in time. The server says: {said}"
            ),
            int(found[1]) if found else 0,
            int(has[1] or has[2]) if has else 0,
        )

    def in_stream(self, error: Any) -> EngineError:
        """An error that came in place of a piece of the reply."""
        body = json.dumps({"error": error}).encode()
        said = _words(body)
        if _is_too_long(body):
            return self._too_long(body, said)
        return EngineError(self._hide(
            f"{self._url}: the server ended the reply with an error: {said} {self._kept()}"
        ))  # fmt: skip

    def _kept(self) -> str:
        return "What came before is kept" + (", and can be continued." if self.goes_on else ".")

    def _hide(self, text: str) -> str:
        return text.replace(self._key, HIDDEN) if self._key else text


def _no_connection(error: BaseException) -> str:
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, socket.gaierror):
            return "there is no machine of this name. Look at url in the model's entry."
        if isinstance(cause, ssl.SSLError):
            return (
                f"the connection is not safe ({_brief(str(cause))}). Its certificate has to be "
                "valid; SSL_CERT_FILE names a file with another authority. A server without TLS "
                "has an address with http://."
            )
        if isinstance(cause, ConnectionRefusedError):
            return (
                "nothing answers there (connection refused). Look whether the server runs, and at "
                "url in the model's entry."
            )
    reason = next((c.strerror for c in causes if isinstance(c, OSError) and c.strerror), "")
    return f"no connection ({reason or _brief(str(error))}). Look at url in the model's entry."


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and all that led to it."""
    if error is None:
        return
    yield error
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _causes(each)
    yield from _causes(error.__cause__ or error.__context__)


def _words(body: bytes) -> str:
    """What a server says in an error, in any of the shapes that they have."""
    text = body.decode(errors="replace")
    with contextlib.suppress(ValueError):
        text = _message(json.loads(text)) or text
    return _brief(text)


def _message(found: Any) -> str:
    if isinstance(found, str):
        return found
    if isinstance(found, list):
        return "; ".join(filter(None, map(_message, found)))
    if isinstance(found, dict):
        if isinstance(found.get("loc"), list) and "msg" in found:  # of FastAPI
            return f"{'.'.join(map(str, found['loc'][1:]))}: {found['msg']}"
        for key in ("error", "message", "detail"):
            if said := _message(found.get(key)):
                return said
    return ""


def _brief(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST else f"{line[: _MOST - 1]}…"


def _is_too_long(body: bytes) -> bool:
    return bool(_TOO_LONG.search(body.decode(errors="replace")))


def _is_of_model(body: bytes) -> bool:
    return b"model" in body.lower()


def _wait(answer: Answer) -> str:
    seconds = answer.headers.get("retry-after", "")
    return f": it asks to wait {_brief(seconds)} seconds" if seconds.isdigit() else ""
