"""The engine process from the app's side: real processes, killed where it hurts."""

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from engines.base import EngineError
from engines.client import EngineClient, capabilities, inspect_model
from engines.protocol import (
    Conversation,
    EngineFailed,
    GenerationEnded,
    Loaded,
    Message,
    ModelSpec,
    PrefillProgress,
    Prompt,
    ShowPrompt,
    TextDelta,
)
from engines.sampling import SamplingParams
from tests.engines.engine_talk import GREEDY, Talk

LONG = SamplingParams(max_tokens=0, seed=1)


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Talk]:
    talk = Talk(tmp_path / "engine.log")
    yield talk
    talk.client.close()


def gone(pid: int, seconds: float = 5) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.02)
    return False


def test_what_is_said_comes_back_whole(talk: Talk) -> None:
    talk.load()
    text, ended = talk.answer("한국어 👩‍👩‍👧 and back")
    assert text == "한국어 👩‍👩‍👧 and back"
    assert ended.reason == "stop"
    assert ended.stats.output_tokens == len(text.encode())


def test_the_next_turn_evaluates_only_what_is_new(talk: Talk) -> None:
    talk.load()
    _, first = talk.answer("one")
    messages = (Message("u", "user", "one"), Message("a", "assistant", "one"))
    conversation = Conversation((*messages, Message("v", "user", "two")))
    _, second = talk.answer(conversation)
    assert second.stats.reused_tokens == first.stats.window_tokens
    assert second.stats.evaluated_tokens < 40


def test_cancelling_keeps_what_was_written(talk: Talk) -> None:
    talk.load(delay=0.005, repeat=100)
    request = talk.ask("x" * 40, LONG)
    talk.next(TextDelta)
    talk.client.cancel(request)
    assert talk.next(GenerationEnded).reason == "cancelled"
    assert 0 < len(talk.text(request)) < 4000


def test_cancelling_works_inside_a_prefill_and_while_waiting(talk: Talk) -> None:
    talk.load(prefill_delay=0.001)
    first, second = talk.ask("y" * 3000), talk.ask("z")
    talk.next(PrefillProgress)
    talk.client.cancel(second)
    talk.client.cancel(first)
    ends = {talk.next(GenerationEnded).request_id for _ in range(2)}
    assert ends == {first, second}
    assert [e.reason for e in (*talk.ends(first), *talk.ends(second))] == ["cancelled"] * 2
    assert talk.answer("still here")[0] == "still here"


def test_progress_is_told_at_least_once_a_second(talk: Talk) -> None:
    talk.load(prefill_delay=0.001)
    began = time.monotonic()
    talk.answer("y" * 2500, GREEDY.replace(max_tokens=1))
    seconds = time.monotonic() - began
    told = [e.done for e in talk.heard if isinstance(e, PrefillProgress)]
    assert len(told) >= seconds
    assert told == sorted(told)
    assert told[-1] > 2500


def test_max_tokens_and_stop_strings_end_a_reply(talk: Talk) -> None:
    talk.load()
    text, ended = talk.answer("abcdef", GREEDY.replace(max_tokens=3))
    assert (text, ended.reason) == ("abc", "length")
    text, ended = talk.answer("one STOP two", GREEDY.replace(stop=["STOP"]))
    assert (text, ended.reason) == ("one ", "stop")


def test_a_prompt_that_is_too_long_fails_in_words_and_the_engine_lives(talk: Talk) -> None:
    talk.load(context_length=64)
    _, ended = talk.answer("w" * 500)
    assert ended.reason == "failed"
    assert "500 tokens" in ended.error
    assert talk.answer("ok")[0] == "ok"


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_dead_engine_fails_the_reply_keeps_its_text_and_starts_again(
    talk: Talk, how: signal.Signals
) -> None:
    talk.load(delay=0.005, repeat=100)
    request = talk.ask("x" * 40, LONG)
    talk.next(TextDelta)
    pid = talk.client.pid
    assert pid
    os.kill(pid, how)
    ended = talk.next(GenerationEnded)
    assert (ended.request_id, ended.reason) == (request, "failed")
    assert how.name in ended.error
    assert str(talk.client._log) in ended.error
    assert talk.text(request).startswith("x")
    talk.next(EngineFailed)
    assert talk.answer("again", GREEDY.replace(max_tokens=5))[0] == "again"
    assert talk.client.pid != pid
    assert len(talk.ends(request)) == 1


def test_an_engine_that_dies_idle_is_noticed_at_once(talk: Talk) -> None:
    talk.load()
    os.kill(talk.client.pid or 0, signal.SIGKILL)
    began = time.monotonic()
    talk.next(EngineFailed)
    assert time.monotonic() - began < 1
    assert talk.client.info is None


def test_an_exception_in_the_engine_ends_one_reply_only(talk: Talk) -> None:
    """A message without a role that any template knows is not foreseen by the engine."""
    talk.load()
    broken = Conversation((Message("u", "user", 5),))  # type: ignore[arg-type]
    _, ended = talk.answer(broken)
    assert ended.reason == "failed"
    assert "Internal error" in ended.error
    assert talk.answer("ok")[0] == "ok"


def test_a_failed_load_says_why_and_the_next_request_tries_again(
    talk: Talk, tmp_path: Path
) -> None:
    talk.client.load(ModelSpec("m", "llama", str(tmp_path / "none.gguf")))
    assert "There is no file" in talk.next(EngineFailed).error
    request = talk.ask("hello")
    ended = talk.next(GenerationEnded)
    assert ended.request_id == request
    assert "There is no file" in ended.error


def test_an_unknown_engine_lists_the_known_ones(talk: Talk) -> None:
    talk.client.load(ModelSpec("m", "lama"))
    assert "echo, hf, llama, remote, rwkv" in talk.next(EngineFailed).error


def test_asking_before_any_model_is_chosen_is_an_error(talk: Talk) -> None:
    with pytest.raises(EngineError, match="No model"):
        talk.ask("hello")


def test_loading_another_model_ends_what_runs_and_the_old_process(talk: Talk) -> None:
    talk.load(delay=0.005, repeat=100)
    request = talk.ask("x" * 40, LONG)
    talk.next(TextDelta)
    pid = talk.client.pid or 0
    talk.client.load(ModelSpec("other", "echo"))
    talk.next(Loaded)
    assert len(talk.ends(request)) == 1
    assert gone(pid)
    assert talk.answer("new")[0] == "new"


def test_the_prompt_is_shown_with_what_is_live(talk: Talk) -> None:
    talk.load()
    talk.answer("hi")
    conversation = Conversation((Message("u", "user", "hi"),))
    talk.client.show_prompt(ShowPrompt("p", "session", conversation))
    prompt = talk.next(Prompt)
    assert prompt.text == "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n"
    assert "".join(prompt.pieces) == prompt.text
    assert prompt.reused == len(prompt.tokens) - 1


def test_a_thousand_adjustments_do_not_hold_up_a_cancel(talk: Talk) -> None:
    talk.load(delay=0.002, repeat=100)
    request = talk.ask("x" * 40, LONG)
    talk.next(TextDelta)
    for step in range(1000):
        talk.client.adjust(request, LONG.replace(temperature=step / 1000))
    talk.client.cancel(request)
    began = time.monotonic()
    talk.next(GenerationEnded)
    assert time.monotonic() - began < 1


def test_text_is_gathered_between_two_repaints(tmp_path: Path) -> None:
    talk = Talk(tmp_path / "engine.log", interval=0.1)
    talk.load(delay=0.002)
    text, _ = talk.answer("x" * 300)
    assert text == "x" * 300
    assert len([e for e in talk.heard if isinstance(e, TextDelta)]) < 30
    talk.client.close()


def test_closing_leaves_no_process(tmp_path: Path) -> None:
    talk = Talk(tmp_path / "engine.log")
    talk.load(delay=0.01, repeat=100)
    pid = talk.client.pid or 0
    talk.ask("x" * 40, LONG)
    talk.next(TextDelta)
    began = time.monotonic()
    talk.client.close()
    assert time.monotonic() - began < 2
    assert gone(pid, 0.5)


def _own_an_engine(log: str, pipe) -> None:  # type: ignore[no-untyped-def]
    """A parent that is to be killed: starts an engine that writes for ever."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)  # whoever started the tests may ignore them
    client = EngineClient(lambda _: None, log=Path(log))
    client.load(ModelSpec("m", "echo", options={"delay": 0.01, "repeat": 100}))
    conversation = Conversation((Message("u", "user", "x" * 40),))
    from engines.protocol import Generate

    client.generate(Generate("r", "s", conversation, LONG))
    pipe.send(client.pid)
    time.sleep(60)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP])
def test_the_engine_leaves_when_its_parent_dies(tmp_path: Path, how: signal.Signals) -> None:
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe()
    parent = context.Process(target=_own_an_engine, args=(str(tmp_path / "log"), theirs))
    parent.start()
    engine = mine.recv()
    time.sleep(0.3)
    assert parent.pid
    os.kill(parent.pid, how)
    parent.join()
    assert gone(engine)


def test_the_engine_is_in_a_session_of_its_own_and_prints_to_the_log(
    talk: Talk, tmp_path: Path
) -> None:
    talk.load()
    pid = talk.client.pid or 0
    assert os.getsid(pid) == pid
    log = tmp_path / "engine.log"
    targets = {os.readlink(f"/proc/{pid}/fd/{n}") for n in (1, 2)}
    assert targets == {str(log)}
    assert log.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("log", ["folder", "link to nowhere", "full disk"])
def test_a_log_that_cannot_be_written_is_no_reason_not_to_chat(tmp_path: Path, log: str) -> None:
    path = tmp_path / "engine.log"
    if log == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/full" if log == "full disk" else tmp_path / "nowhere" / "engine.log")
    talk = Talk(path)
    talk.load()
    assert talk.answer("hello")[0] == "hello"
    talk.client.close()


def test_a_folder_with_a_pickle_py_runs_none_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("pickle", "queue", "signal"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('imported from here')")
    monkeypatch.chdir(tmp_path)
    talk = Talk(tmp_path / "engine.log")
    talk.load()
    talk.client.close()
    assert "PYTHONSAFEPATH" not in os.environ


def test_inspecting_tells_what_a_file_is(tiny_llama: Path, tmp_path: Path) -> None:
    info = inspect_model(ModelSpec("m", "llama", str(tiny_llama)), tmp_path / "log")
    assert info.architecture == "llama"
    with pytest.raises(EngineError, match="There is no file"):
        inspect_model(ModelSpec("m", "llama", "/nowhere.gguf"), tmp_path / "log")


def test_capabilities_name_the_library(tmp_path: Path) -> None:
    facts = dict(capabilities(tmp_path / "log"))
    assert facts["llama.cpp"].startswith("llama-cpp-python")
    assert facts["torch GPU"]
    assert facts["RWKV in four bits"].startswith(("yes", "no ("))


def test_the_threads_of_an_engine_wait_asleep_after_a_moment(
    tiny_llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_DISPLAY_ENV", "verbose")  # GNU's OpenMP then says what it has read
    monkeypatch.delenv("GOMP_SPINCOUNT", raising=False)
    talk = Talk(tmp_path / "engine.log")
    talk.load("llama", tiny_llama)
    talk.client.close()
    assert "GOMP_SPINCOUNT = '2000'" in (tmp_path / "engine.log").read_text()


def test_what_the_user_says_about_waiting_threads_counts(
    tiny_llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OMP_DISPLAY_ENV", "verbose")
    monkeypatch.delenv("GOMP_SPINCOUNT", raising=False)
    monkeypatch.setenv("OMP_WAIT_POLICY", "active")
    talk = Talk(tmp_path / "engine.log")
    talk.load("llama", tiny_llama)
    talk.client.close()
    said = (tmp_path / "engine.log").read_text()
    assert "OMP_WAIT_POLICY = 'ACTIVE'" in said
    assert "GOMP_SPINCOUNT = '2000'" not in said


def test_an_engine_asks_for_huge_pages_and_the_app_does_not(talk: Talk) -> None:
    talk.load()
    assert talk.client.pid is not None
    there = Path(f"/proc/{talk.client.pid}/environ").read_bytes().split(b"\0")
    assert b"GLIBC_TUNABLES=glibc.malloc.hugetlb=1" in there
    assert "GLIBC_TUNABLES" not in os.environ
