"""Templates of strangers: bounded in time, memory and output, whatever they try."""

import contextlib
import os
import resource
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from engines.template_process import TemplateError, TemplateProcess, TemplateRefused
from tests.engines.own_templates import HOSTILE

MESSAGES = {"messages": [{"role": "user", "content": "Hello"}]}


@pytest.fixture
def process() -> Iterator[TemplateProcess]:
    made = TemplateProcess(seconds=0.3)
    yield made
    made.close()


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_template_ends_in_an_error(process: TemplateProcess, what: str) -> None:
    started = time.monotonic()
    with pytest.raises(TemplateError) as caught:
        process.render(HOSTILE[what], MESSAGES)
    assert time.monotonic() - started < 10
    assert str(caught.value).isprintable()
    assert process.render("{{ messages[0].content }}", MESSAGES) == "Hello"


def test_what_real_templates_need_is_there(process: TemplateProcess) -> None:
    source = """
    {%- set ns = namespace(n=0) %}
    {%- for x in [3, 1, 2] %}{% if x == 1 %}{% continue %}{% endif %}{% set ns.n = ns.n + x %}
    {%- endfor %}
    {%- generation %}{{ ns.n }}{% endgeneration %}
    {{- {"a": "<é>"} | tojson }}{{ {"b": 1, "a": 2} | tojson(sort_keys=true, indent=1) }}
    {{- tools is none and documents is none }}{{ strftime_now("%d %b %Y") }}{{ "ab"[::-1] }}
    """
    text = process.render(source, {"day": "2024-03-09"})
    assert text.strip() == '5{"a": "<é>"}{\n "a": 2,\n "b": 1\n}True09 Mar 2024ba'


def test_a_refusal_is_told_from_a_failure(process: TemplateProcess) -> None:
    with pytest.raises(TemplateRefused, match="roles must alternate"):
        process.render("{{ raise_exception('roles must alternate') }}", {})
    with pytest.raises(TemplateError) as caught:
        process.render("{{ 1 / 0 }}", {})
    assert not isinstance(caught.value, TemplateRefused)


def test_a_killed_process_is_started_again(process: TemplateProcess) -> None:
    process.render("a", {})
    first = process.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    psutil.Process(first).wait(5)
    assert process.render("b", {}) == "b"
    assert process.pid != first


def test_a_process_that_does_not_answer_is_given_up() -> None:
    process = TemplateProcess()
    process.render("a", {})
    assert process.pid is not None
    os.kill(process.pid, signal.SIGSTOP)
    patience, process._clock = process._clock, 0.3
    with pytest.raises(TemplateError, match="in time"):
        process.render("a", {})
    process._clock = patience  # a new process takes longer than that on a busy machine
    assert process.render("b", {}) == "b"
    process.close()


def test_the_process_leaves_with_its_parent() -> None:
    program = textwrap.dedent("""
        import os, signal
        from engines.template_process import TemplateProcess
        process = TemplateProcess()
        process.render("a", {})
        print(process.pid, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)
    """)
    ran = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60
    )
    helper = int(ran.stdout)
    deadline = time.monotonic() + 5
    while psutil.pid_exists(helper) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not psutil.pid_exists(helper)


def test_no_file_in_the_current_folder_is_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "jinja2.py").write_text("raise SystemExit('imported from the current folder')")
    (tmp_path / "json.py").write_text("raise SystemExit('imported from the current folder')")
    monkeypatch.chdir(tmp_path)
    process = TemplateProcess()
    assert process.render("fine", {}) == "fine"
    process.close()


def test_long_conversations_and_lone_surrogates_come_through(process: TemplateProcess) -> None:
    content = "안녕 \ud800\U0001f600" * 100_000
    text = process.render("{{ messages[0].content }}", {"messages": [{"content": content}]})
    assert text == content


def test_a_process_with_thousands_of_open_files_still_renders(process: TemplateProcess) -> None:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(2_000, limits[0]), limits[1]))
    try:
        with open(os.devnull, "rb") as null, contextlib.ExitStack() as opened:
            for _ in range(1_100):
                opened.callback(os.close, os.dup(null.fileno()))
            assert process.render("{{ messages[0].content }}", MESSAGES) == "Hello"
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
