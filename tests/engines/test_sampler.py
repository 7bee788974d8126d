"""The sampler chain: seeds repeat, adjustments forget nothing, grammars end replies only."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.base import EngineError, GrammarFinished
from engines.sampler import SILENT_TOP_K, LlamaSampler, chain_specs
from engines.sampling import DEFAULTS, KNOBS, SamplingParams
from engines.vocabulary import Vocabulary

NEUTRAL = SamplingParams(temperature=1, top_k=40, top_p=1, min_p=0, seed=1)
EVERYTHING = SamplingParams(
    seed=7, repeat_penalty=1.3, presence_penalty=0.1, frequency_penalty=0.1, xtc_probability=0.3,
    top_n_sigma=3, typical_p=0.98, dry_multiplier=0.5, dynatemp_range=0.2,
    logit_bias=((5, -1.0),),
)  # fmt: skip


def logits(size: int, count: int = 60) -> list[np.ndarray]:
    random = np.random.default_rng(0)
    return [(random.standard_normal(size) * 2).astype(np.float32) for _ in range(count)]


def draw(
    vocabulary: Vocabulary,
    sampling: SamplingParams,
    changes: dict[int, SamplingParams] | None = None,
) -> list[int]:
    sampler = LlamaSampler(vocabulary, 4096, sampling, [1, 2, 3])
    tokens = []
    for place, values in enumerate(logits(vocabulary.size)):
        if changes and place in changes:
            sampler.adjust(changes[place])
        tokens.append(sampler.choose(values))
    sampler.close()
    return tokens


def test_neutral_samplers_are_left_out_of_the_chain(vocabulary: Vocabulary) -> None:
    assert [spec[0] for spec in chain_specs(NEUTRAL, vocabulary, 64)] == ["top_k", "dist"]
    greedy = NEUTRAL.replace(temperature=0)
    assert chain_specs(greedy, vocabulary, 64) == [("greedy",)]


def test_top_k_off_still_bounds_what_is_sorted(vocabulary: Vocabulary) -> None:
    assert ("top_k", SILENT_TOP_K) in chain_specs(NEUTRAL.replace(top_k=0), vocabulary, 64)


def test_minus_one_looks_back_over_the_whole_context(vocabulary: Vocabulary) -> None:
    specs = chain_specs(NEUTRAL.replace(repeat_penalty=1.1, penalty_last_n=-1), vocabulary, 777)
    assert specs[0][:2] == ("penalties", 777)


def test_temperature_zero_takes_the_likeliest(vocabulary: Vocabulary) -> None:
    expected = [int(np.argmax(values)) for values in logits(vocabulary.size)]
    assert draw(vocabulary, NEUTRAL.replace(temperature=0)) == expected


@pytest.mark.parametrize("sampling", [NEUTRAL, EVERYTHING, EVERYTHING.replace(mirostat=1),
                                      EVERYTHING.replace(mirostat=2)])  # fmt: skip
def test_a_seed_repeats(vocabulary: Vocabulary, sampling: SamplingParams) -> None:
    assert draw(vocabulary, sampling) == draw(vocabulary, sampling)
    assert draw(vocabulary, sampling) != draw(vocabulary, sampling.replace(seed=8))


@settings(max_examples=20, deadline=None)
@given(place=st.integers(0, 59), sampling=st.sampled_from([NEUTRAL, EVERYTHING]))
def test_an_adjustment_to_other_values_and_back_keeps_the_random_numbers(
    vocabulary: Vocabulary, place: int, sampling: SamplingParams
) -> None:
    other = sampling.replace(temperature=0.5, top_p=0.5)
    changed = draw(vocabulary, sampling, {place: other})
    assert changed[:place] == draw(vocabulary, sampling)[:place]
    assert draw(vocabulary, sampling, {place: sampling}) == draw(vocabulary, sampling)


def test_a_replay_with_the_same_changes_gives_the_same_tokens(vocabulary: Vocabulary) -> None:
    changes = {10: EVERYTHING.replace(repeat_penalty=1.6), 30: EVERYTHING.replace(mirostat=2)}
    assert draw(vocabulary, EVERYTHING, changes) == draw(vocabulary, EVERYTHING, changes)


def test_new_penalties_count_what_was_written_before(vocabulary: Vocabulary) -> None:
    """A penalty that comes late does what one from the start would do from there on."""
    late = NEUTRAL.replace(temperature=0, presence_penalty=2, penalty_last_n=-1)
    flat = [np.zeros(vocabulary.size, np.float32) for _ in range(5)]
    sampler = LlamaSampler(vocabulary, 4096, late.replace(presence_penalty=0))
    first = sampler.choose(flat[0])
    sampler.adjust(late)
    rest = [sampler.choose(values) for values in flat]
    assert len({first, *rest}) == 6


def test_a_bias_can_forbid_a_token(vocabulary: Vocabulary) -> None:
    values = np.zeros(vocabulary.size, np.float32)
    values[7] = 5
    sampler = LlamaSampler(vocabulary, 64, NEUTRAL.replace(temperature=0, logit_bias=((7, -100),)))
    assert sampler.choose(values) != 7


def test_ignoring_the_end_makes_it_impossible(vocabulary: Vocabulary) -> None:
    values = np.zeros(vocabulary.size, np.float32)
    values[list(vocabulary.end_tokens)] = 50
    sampler = LlamaSampler(vocabulary, 64, NEUTRAL.replace(ignore_eos=True))
    assert sampler.choose(values) not in vocabulary.end_tokens


def by_grammar(vocabulary: Vocabulary, **constraint: str) -> bytes:
    sampler = LlamaSampler(vocabulary, 4096, NEUTRAL.replace(**constraint))
    out = b""
    for values in logits(vocabulary.size, 200):
        token = sampler.choose(values)
        if token in vocabulary.end_tokens:
            return out
        out += vocabulary.decode(token)
    return out


def test_a_grammar_is_followed_to_its_end(vocabulary: Vocabulary) -> None:
    assert by_grammar(vocabulary, grammar='root ::= "yes" | "no"') in (b"yes", b"no")


def test_a_json_schema_is_followed(vocabulary: Vocabulary) -> None:
    schema = '{"type": "object", "properties": {"a": {"type": "boolean"}}, "required": ["a"]}'
    import json

    assert isinstance(json.loads(by_grammar(vocabulary, json_schema=schema))["a"], bool)


def test_a_grammar_that_allows_nothing_more_ends_the_reply(vocabulary: Vocabulary) -> None:
    sampling = NEUTRAL.replace(grammar='root ::= "a"', ignore_eos=True)
    sampler = LlamaSampler(vocabulary, 64, sampling)
    values = logits(vocabulary.size)
    sampler.choose(values[0])
    with pytest.raises(GrammarFinished):
        sampler.choose(values[1])


BAD = [
    {"grammar": "root ::= ("},
    {"grammar": 'rot ::= "a"'},
    {"json_schema": "{"},
    {"json_schema": '{"type": 5}'},
]


@pytest.mark.parametrize("constraint", BAD)
def test_a_bad_grammar_is_an_error_in_words(
    vocabulary: Vocabulary, constraint: dict[str, str]
) -> None:
    with pytest.raises(EngineError, match="cannot be used"):
        LlamaSampler(vocabulary, 64, NEUTRAL.replace(**constraint))


def test_a_bad_grammar_in_the_middle_keeps_the_old_parameters(vocabulary: Vocabulary) -> None:
    sampler = LlamaSampler(vocabulary, 64, NEUTRAL.replace(temperature=0))
    with pytest.raises(EngineError):
        sampler.adjust(NEUTRAL.replace(grammar="("))
    values = logits(vocabulary.size)[0]
    assert sampler.choose(values) == int(np.argmax(values))


numbers = [k for k in KNOBS.values() if k.numeric and k.name not in ("seed", "max_tokens")]


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_every_combination_of_bounds_gives_a_token(
    vocabulary: Vocabulary, data: st.DataObject
) -> None:
    values = {k.name: data.draw(st.sampled_from([k.low, k.high, k.default])) for k in numbers}
    sampling = DEFAULTS.replace(
        **{n: int(v) if KNOBS[n].kind is int else v for n, v in values.items()}, seed=3
    )
    sampler = LlamaSampler(vocabulary, 64, sampling, [1, 2])
    for row in logits(vocabulary.size, 3):
        assert 0 <= sampler.choose(row) < vocabulary.size
    sampler.close()
