"""The knobs: checked values, plain words for bad ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engines.sampling import DEFAULTS, KNOBS, SamplingParams, from_mapping, parse_assignment


def test_every_knob_has_a_help_and_a_valid_default() -> None:
    for knob in KNOBS.values():
        assert knob.help
        assert knob.check(knob.default) == knob.default
        assert not knob.numeric or None not in (knob.low, knob.high, knob.step)


def test_to_dict_and_back_is_the_same() -> None:
    import json

    odd = DEFAULTS.replace(stop=["a", "b"], logit_bias={"3": -1}, seed=5, grammar="x")
    assert from_mapping(json.loads(json.dumps(odd.to_dict()))) == odd


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"temperatur": 1}, "did you mean temperature"),
        ({"temperature": "hot"}, "temperature takes a number, not 'hot'"),
        ({"temperature": 9.0}, "temperature is between 0 and 5, not 9"),
        ({"temperature": float("nan")}, "temperature is between"),
        ({"top_k": 1.5}, "top_k takes a whole number"),
        ({"top_k": True}, "top_k takes a whole number"),
        ({"ignore_eos": 1}, "ignore_eos takes true or false"),
        ({"mirostat": 3}, "mirostat is one of 0, 1, 2"),
        ({"stop": "x"}, "stop takes a list of strings"),
        ({"stop": [""]}, "not empty"),
        ({"logit_bias": ["a"]}, "logit_bias takes a table"),
    ],
)
def test_a_bad_value_is_named_with_what_would_be_right(
    values: dict[str, object], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        from_mapping(values)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("temperature=0", "temperature", 0.0),
        ("top_k = 5", "top_k", 5),
        ("ignore_eos=TRUE", "ignore_eos", True),
        ("stop=\\n\\nUser:", "stop", ("\n\nUser:",)),
        ('stop=["a", "b"]', "stop", ("a", "b")),
        ("stop=", "stop", ()),
        ('logit_bias={"3": 1}', "logit_bias", ((3, 1.0),)),
        ('grammar=root ::= "가"', "grammar", 'root ::= "가"'),
    ],
)
def test_an_assignment_is_read_in_the_knobs_type(text: str, name: str, value: object) -> None:
    assert getattr(parse_assignment(text), name) == value


def test_an_assignment_without_a_value_says_how_to_write_one() -> None:
    with pytest.raises(ValueError, match="name=value"):
        parse_assignment("temperature")


@given(st.sampled_from([k for k in KNOBS.values() if k.numeric]), st.floats(-1e9, 1e9))
def test_a_clamped_number_is_always_allowed(knob, value: float) -> None:  # type: ignore[no-untyped-def]
    assert knob.check(knob.clamp(value)) is not None
    assert isinstance(SamplingParams(), SamplingParams)
