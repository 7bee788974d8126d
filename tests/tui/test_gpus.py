"""GPUs as NVIDIA's library tells of them: a stand-in for it with the same functions and errors."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from tests.tui.pilot_tools import opened
from tui import memory
from tui.screens import chat_view
from tui.session_details import memory_told

ENGINE = 4711
GIB = 1 << 30


class NVMLError(Exception):
    """What the library raises for everything."""


class Library(ModuleType):
    """Devices by number: (used, total, load, memory by process), or None for one that is lost."""

    NVMLError = NVMLError

    def __init__(self, *devices: Any, driver: bool = True) -> None:
        super().__init__("pynvml")
        self._devices, self._driver, self.asked = devices, driver, 0

    def nvmlInit(self) -> None:  # noqa: N802
        self.asked += 1
        if not self._driver:
            raise NVMLError("NVML Shared Library Not Found")

    def nvmlDeviceGetCount(self) -> int:  # noqa: N802
        return len(self._devices)

    def nvmlDeviceGetHandleByIndex(self, number: int) -> Any:  # noqa: N802
        if self._devices[number] is None:
            raise NVMLError("GPU is lost")
        return self._devices[number]

    def nvmlDeviceGetMemoryInfo(self, device: Any) -> Any:  # noqa: N802
        if device is None:
            raise NVMLError("Invalid Argument")
        return SimpleNamespace(used=device[0] * GIB, total=device[1] * GIB)

    def nvmlDeviceGetUtilizationRates(self, device: Any) -> Any:  # noqa: N802
        if device[2] is None:
            raise NVMLError("Not Supported")
        return SimpleNamespace(gpu=device[2], memory=1)

    def nvmlDeviceGetComputeRunningProcesses(self, device: Any) -> list[Any]:  # noqa: N802
        return [SimpleNamespace(pid=pid, usedGpuMemory=used) for pid, used in device[3].items()]


@pytest.fixture(autouse=True)
def _asked_anew(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    memory._nvml.cache_clear()
    monkeypatch.setattr(memory, "_has_driver", lambda: True)
    yield
    monkeypatch.undo()
    memory._nvml.cache_clear()


def gpus(monkeypatch: pytest.MonkeyPatch, library: ModuleType | None) -> list[memory.Memory]:
    monkeypatch.setitem(sys.modules, "pynvml", library)
    return [each for each in memory.memories(ENGINE) if each.gpu]


def test_each_gpu_tells_memory_and_load_and_what_the_engine_takes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    others = {1: 9 * GIB, ENGINE: None}  # Windows does not tell how much
    library = Library((9, 80, 3, others), (34, 80, 62, {ENGINE: 30 * GIB}))
    first, second = gpus(monkeypatch, library)
    assert (first.name, first.used, first.total, first.load) == ("GPU 0", 9 * GIB, 80 * GIB, 3)
    assert (first.engine, second.engine) == (0, 30 * GIB)
    assert memory_told(second) == "34.0 GiB of 80.0 GiB, the engine 30.0 GiB, 62% busy"
    assert memory.gpus_told([first, second]) == "GPU 62% 34/80 GiB"
    assert memory.gpus_told([first, first]) == "2 GPUs 3% 18/160 GiB"


def test_what_a_gpu_does_not_tell_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    (only,) = gpus(monkeypatch, Library(None, (5, 10, None, {})))
    assert (only.name, only.load) == ("GPU 1", None)
    assert memory.gpus_told([only]) == "GPU 5/10 GiB"
    assert memory_told(only) == "5.0 GiB of 10.0 GiB"


@pytest.mark.parametrize("library", [None, Library(driver=False), Library()])
def test_without_the_extra_a_driver_or_a_gpu_nothing_is_shown(
    monkeypatch: pytest.MonkeyPatch, library: ModuleType | None
) -> None:
    assert gpus(monkeypatch, library) == []
    assert memory.gpus_told(memory.memories(ENGINE)) == ""


def test_without_a_driver_the_package_is_not_even_imported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(memory, "_has_driver", lambda: False)
    library = Library((9, 80, 3, {}))
    assert gpus(monkeypatch, library) == []
    assert not library.asked


def test_the_real_package_is_quiet_where_there_is_no_gpu(
    capfd: pytest.CaptureFixture[str], recwarn: pytest.WarningsRecorder
) -> None:
    found = [each for each in memory.memories(None) if each.gpu]
    assert all(0 <= each.used <= each.total for each in found)
    assert bool(memory._nvml()) >= bool(found)
    assert capfd.readouterr() == ("", "")
    assert not recwarn.list


async def test_the_status_line_shows_the_gpu_as_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_view, "_FIGURES_SECONDS", 0.05)
    library = Library((34, 80, 62, {}))
    monkeypatch.setitem(sys.modules, "pynvml", library)
    async with opened(tmp_path) as chat:
        await chat.until(lambda: "GPU 62% 34/80 GiB" in chat.text)
        library._devices = ((35, 80, 99, {}),)
        await chat.until(lambda: "GPU 99% 35/80 GiB" in chat.text)
        await chat.press("f12")
        await chat.until(lambda: "99% busy" in chat.text)
    assert library.asked == 1


async def test_a_machine_without_a_gpu_is_looked_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_view, "_FIGURES_SECONDS", 0.05)
    monkeypatch.setitem(sys.modules, "pynvml", Library(driver=False))
    looks: list[int | None] = []
    monkeypatch.setattr("tui.desk.memories", lambda pid: looks.append(pid) or [])
    async with opened(tmp_path) as chat:
        await chat.until(lambda: looks)
        await chat.reply("hello")
        assert "GPU" not in chat.text
    assert len(looks) == 1
