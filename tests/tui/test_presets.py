from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from engines.sampling import DEFAULTS
from tui.parameter_changes import ParameterChanges, Settings
from tui.presets import Preset, delete_preset, find_preset, load_presets, save_preset
from tui.state import load_state, save_state

HOT = DEFAULTS.replace(temperature=1.5, stop=("\n\n",), logit_bias=((13, -2.5),))
CAT = {"system_prompt": "You are a cat.", "opening": [["user", "Who?"]], "template": "auto"}


def test_a_preset_comes_back_as_it_was_saved_and_leaves_the_rest_alone(tmp_path: Path) -> None:
    state = tmp_path / "state.toml"
    save_state(state, {"theme": "nord"})
    save_preset(state, Preset("hot", HOT))
    cat = Preset("야옹", DEFAULTS, CAT, {"style": 0.5, "v1.5": 0.0})
    save_preset(state, cat)
    assert load_presets(state) == {"hot": Preset("hot", HOT), "야옹": cat}
    delete_preset(state, "hot")
    assert list(load_presets(state)) == ["야옹"]
    assert load_state(state)["theme"] == "nord"


def test_what_is_no_preset_is_left_out(tmp_path: Path) -> None:
    state = tmp_path / "state.toml"
    presets = {
        "broken": 3,
        "old": {
            "sampling": {"temperature": 99, "top_k": 7, "gone": 1},
            "adapters": {"a": 1, "b": "on", "c": True},
        },
    }
    save_state(state, {"presets": presets})
    assert load_presets(state) == {
        "old": Preset("old", DEFAULTS.replace(top_k=7), adapters={"a": 1.0})
    }


def test_a_comparison_names_what_would_change() -> None:
    told = Preset("cat", HOT, CAT).compared(DEFAULTS, {}, {"system_prompt": "", "template": "auto"})
    assert "temperature 0.8 → 1.5" in told
    assert "system prompt → “You are a cat.”" in told
    assert "opening → 1 messages" in told
    assert "template" not in told
    assert Preset("same", DEFAULTS).compared(DEFAULTS, {"law": 1.0}, {}) == ""
    scales = {"law": 0.0, "style": 0.5, "of another model": 1.0}
    with_adapters = Preset("adapted", DEFAULTS, adapters=scales)
    assert with_adapters.compared(DEFAULTS, {"law": 1.0, "style": 0.5}, {}) == "adapter law 1 → off"


def test_a_name_that_is_none_names_the_nearest() -> None:
    presets = {"creative": Preset("creative", HOT)}
    assert find_preset(presets, "creative").sampling == HOT
    with pytest.raises(ValueError, match="did you mean creative"):
        find_preset(presets, "creativ")


def test_steps_of_one_parameter_are_taken_back_together() -> None:
    changes = ParameterChanges()
    values = [Settings(DEFAULTS.replace(top_k=top_k)) for top_k in (40, 41, 42)]
    hot = Settings(HOT)
    for before, after in pairwise(values):
        changes.add("a", before, after)
    changes.add("b", values[0], hot)
    changes.add("a", values[-1], Settings(values[-1].sampling.replace(top_p=0.5)))
    changes.add("a", hot, Settings(HOT, {"words": 0.5}))
    changes.add("a", Settings(HOT, {"words": 0.5}), Settings(HOT, {"words": 0.55}))
    changes.add("a", hot, hot)
    assert changes.undo("a") == hot
    assert changes.undo("a") == values[-1]
    assert changes.undo("a") == values[0]
    assert changes.undo("a") is None
    assert changes.undo("b") == values[0]
