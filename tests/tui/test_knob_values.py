from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.sampling import KNOBS
from tui.widgets import knob_values

NUMBERS = [knob for knob in KNOBS.values() if knob.numeric]


@settings(max_examples=50)
@given(st.sampled_from(NUMBERS), st.integers(-30, 30), st.floats(0, 1))
def test_a_step_always_gives_an_allowed_value(knob, count, share):  # type: ignore[no-untyped-def]
    value = knob.clamp(knob.low + share * (knob.high - knob.low))
    assert knob.check(knob_values.stepped(knob, value, count)) is not None


def test_a_step_from_between_two_grid_points_leads_to_the_next() -> None:
    knob = KNOBS["temperature"]
    assert knob_values.stepped(knob, 0.83, 1) == 0.85
    assert knob_values.stepped(knob, 0.83, -1) == 0.8
    assert knob_values.stepped(KNOBS["penalty_last_n"], -1, 1) == 0


def test_choices_step_through_the_choices() -> None:
    knob = KNOBS["mirostat"]
    assert [knob_values.stepped(knob, 1, count) for count in (-10, -1, 1, 10)] == [0, 0, 2, 2]


@settings(max_examples=50)
@given(st.lists(st.text(min_size=1).filter(lambda text: text.strip()), max_size=4))
def test_a_list_comes_back_from_the_editor_as_it_was(entries):  # type: ignore[no-untyped-def]
    knob = KNOBS["stop"]
    assert knob_values.from_text(knob, knob_values.to_text(knob, tuple(entries))) == tuple(entries)


def test_biases_are_written_one_a_line() -> None:
    knob = KNOBS["logit_bias"]
    value = ((13, -2.5), (7, 1.0))
    assert knob_values.to_text(knob, value) == "13 = -2.5\n7 = 1"
    assert knob_values.from_text(knob, "13 = -2.5\n7=1\n") == value
    with pytest.raises(ValueError, match="token = number"):
        knob_values.from_text(knob, "hello")


def test_a_lone_quotation_mark_is_a_stop_string() -> None:
    assert knob_values.from_text(KNOBS["stop"], '"\n\\n\\n') == ('"', "\n\n")
