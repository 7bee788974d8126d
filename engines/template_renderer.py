"""Jinja as chat templates expect it, and the process in which templates of strangers are rendered.

Run as a file by `engines/template_process.py`: requests come in on standard input and answers go
out on standard output, as JSON and plain text, so that nothing which a template does to this
process can make the engine process run code. Needs jinja2 and the standard library only.
"""

from __future__ import annotations

import datetime
import json
import signal
import sys
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn

import jinja2
import jinja2.ext
import jinja2.nodes
import jinja2.sandbox

if TYPE_CHECKING:
    from jinja2.parser import Parser

DONE, REFUSED, FAILED = b"\0", b"\1", b"\2"
"""How an answer begins: rendered; the template does not take these messages; anything else."""
_MEMORY = 512 << 20
_OUTPUT_PER_INPUT = 8
_OUTPUT_ALWAYS = 4_000_000
_COMPILED = 4


class Refused(jinja2.TemplateError):
    """The template called `raise_exception`: these messages are not what it takes."""


class _Generation(jinja2.ext.Extension):
    """`{% generation %}` marks replies for training; it only groups here."""

    tags = {"generation"}  # noqa: RUF012 (jinja2 declares it so)

    def parse(self, parser: Parser) -> jinja2.nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return jinja2.nodes.Scope(body, lineno=line)


def _raise_exception(message: object) -> NoReturn:
    raise Refused(str(message))


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Without the HTML escapes of Jinja's own filter."""
    return json.dumps(
        value,
        ensure_ascii=ensure_ascii,
        indent=indent,
        separators=separators,
        sort_keys=sort_keys,
    )


def environment() -> jinja2.Environment:
    """What real chat templates are written for (the same that transformers gives them)."""
    made = jinja2.sandbox.ImmutableSandboxedEnvironment(
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[_Generation, jinja2.ext.loopcontrols],
    )
    made.filters["tojson"] = _tojson
    made.globals["raise_exception"] = _raise_exception
    # a prompt must come out the same tomorrow
    del made.globals["lipsum"], made.filters["random"]
    return made


def variables(request: Mapping[str, Any]) -> dict[str, Any]:
    """The names a template sees; `day` becomes the only date it can learn."""
    day = request.get("day") or datetime.date.today().isoformat()
    date = datetime.datetime.fromisoformat(day)
    return {"tools": None, "documents": None, **request, "strftime_now": date.strftime}


def render(template: jinja2.Template, request: Mapping[str, Any], limit: int) -> str:
    """The rendered text; raises ValueError when it gets longer than `limit` characters."""
    pieces, length = [], 0
    for piece in template.generate(**variables(request)):
        pieces.append(piece)
        length += len(piece)
        if length > limit:
            raise ValueError("what it writes is too long")
    return "".join(pieces)


def _answer(data: bytes, compiled: Any) -> bytes:
    try:
        request = json.loads(data.decode(errors="surrogatepass"))
        limit = _OUTPUT_ALWAYS + _OUTPUT_PER_INPUT * len(data)
        text = render(compiled(request["source"]), request["variables"], limit)
        return DONE + text.encode(errors="surrogatepass")
    except (Refused, jinja2.UndefinedError) as error:
        return REFUSED + str(error)[:1000].encode(errors="replace")
    except MemoryError:
        return FAILED + b"it needs too much memory"
    except RecursionError:
        return FAILED + b"it calls itself without end"
    except Exception as error:
        return FAILED + f"{type(error).__name__}: {str(error)[:1000]}".encode(errors="replace")


def _limit_everything() -> None:
    """A bound on memory, and no files: nothing here has to write one."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def read_frame(stream: BinaryIO) -> bytes | None:
    """One message: eight bytes of length, then so many bytes; None at the end."""
    head = stream.read(8)
    return stream.read(int.from_bytes(head)) if len(head) == 8 else None


def frame(data: bytes) -> bytes:
    return len(data).to_bytes(8) + data


def serve(seconds: float) -> None:
    """Answer until standard input ends, which it does when the engine process is gone.

    Processor time is counted and not the clock, so that a busy machine fails no honest template;
    the signal ends the process also inside C code.
    """
    _limit_everything()
    compiled = lru_cache(_COMPILED)(environment().from_string)
    while (data := read_frame(sys.stdin.buffer)) is not None:
        signal.setitimer(signal.ITIMER_PROF, seconds)
        answer = _answer(data, compiled)
        signal.setitimer(signal.ITIMER_PROF, 0)
        sys.stdout.buffer.write(frame(answer))
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    serve(float(sys.argv[1]))
