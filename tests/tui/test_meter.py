from __future__ import annotations

from engines.protocol import (
    EngineFailed,
    GenerationEnded,
    Loaded,
    LoadProgress,
    ModelInfo,
    PrefillProgress,
    Stats,
    TextDelta,
    Warmed,
)
from tui.meter import NO_ENGINE, NOT_LOADED, READY, Meter


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_reply_is_counted_while_it_is_written() -> None:
    clock = Clock()
    meter = Meter("F9", clock)
    loaded = meter.hear(Loaded(ModelInfo("m", "echo", context_length=2048, trained_length=1024)))
    assert loaded["trained"] == 1024
    assert meter.begin()["state"] == "waiting"
    reading = meter.hear(PrefillProgress("r", 300, 2000, 250))
    assert reading["state"] == "reading 300/2,000"
    assert not reading["alarm"]
    assert (reading["reused"], reading["window"]) == (250, (2000, 2048))
    clock.now += 0.5
    first = meter.hear(TextDelta("r", "a", (1,)))
    assert first["first_token"] == 0.5
    clock.now += 1.0
    writing = meter.hear(TextDelta("r", "bc", tuple(range(20))))
    assert writing["tokens_per_second"] == 20
    assert writing["window"] == (2020, 2048)
    assert writing["parts"] == (0, 2000, 20)
    clock.now += 0.5
    assert meter.hear(TextDelta("r", "d", (1,) * 5))["speeds"] == (20, 10)


def test_the_engines_own_figures_count_in_the_end() -> None:
    stats = Stats(
        persona_tokens=10, reused_tokens=5, restored_tokens=7, evaluated_tokens=9,
        first_token_seconds=0.25, output_tokens=30, decode_seconds=1.5, window_tokens=90,
        context_length=2048, restore_seconds=0.012,
    )  # fmt: skip
    fields = Meter("F9").hear(GenerationEnded("r", "stop", stats))
    assert fields["state"] == READY
    assert fields["tokens_per_second"] == 20
    assert (fields["reused"], fields["restored"], fields["evaluated"]) == (5, (7, 0.012), 9)
    assert fields["window"] == (90, 2048)
    assert fields["parts"] == (10, 50, 30)
    begun = Meter("F9").begin()
    assert (begun["reused"], begun["restored"], begun["evaluated"]) == (0, (0, 0.0), 0)


def test_of_an_opened_session_it_tells_the_window_and_what_was_restored() -> None:
    stats = Stats(restored_tokens=80, restore_seconds=0.01, window_tokens=90, context_length=2048)
    assert Meter("F9").hear(Warmed("s", stats)) == {
        "reused": 0, "restored": (80, 0.01), "evaluated": 0, "window": (90, 2048),
        "parts": (0, 90, 0),
    }  # fmt: skip


def test_without_an_engine_it_says_so_until_one_is_loaded() -> None:
    meter = Meter("F9")
    assert meter.resting(False)["state"] == NOT_LOADED
    assert meter.hear(EngineFailed("gone"))["state"] == NO_ENGINE.format("F9")
    assert meter.hear(GenerationEnded("r", "failed"))["state"] == NO_ENGINE.format("F9")
    assert meter.resting(False)["alarm"]
    assert meter.hear(LoadProgress(0.42)) == {"state": "loading  42%", "alarm": False}
    assert meter.resting(True)["state"] == READY
