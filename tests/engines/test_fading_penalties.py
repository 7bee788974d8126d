"""Penalties that fade: ChatRWKV's, over the reply alone, exact however a reply comes about."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from hypothesis import given
from hypothesis import strategies as st

from engines.fading_penalties import FadingCounts
from engines.sampler import LlamaSampler
from engines.sampling import SamplingParams
from engines.vocabulary import Vocabulary

PIECES = [b"a", b" b", b"\n", b"7", b" ", b"\t4 2", b" 2nd"]
FREE = (3, 4, 5)
"""Digits, spaces and tabs alone."""
FADING = SamplingParams(
    temperature=0, seed=1, presence_penalty=0.5, frequency_penalty=0.25, penalty_decay=0.9
)


@given(st.lists(st.integers(0, len(PIECES) - 1), max_size=40), st.floats(0, 1))
def test_what_occurred_counts_less_with_every_token(written: list[int], decay: float) -> None:
    logits = np.arange(len(PIECES), dtype=np.float32)
    counts = FadingCounts(len(PIECES), decay, PIECES.__getitem__, written)
    got = counts.penalised(logits, 0.5, 0.25)
    for token in range(len(PIECES)):
        ages = [age for age, other in enumerate(reversed(written)) if other == token]
        count = sum(decay**age for age in ages) if token not in FREE else 0
        if ages and 0 < count < 1e-30:
            continue  # too small to be told from nothing
        expected = logits[token] - (0.5 + 0.25 * count if count else 0)
        assert math.isclose(got[token], expected, abs_tol=1e-4)
    assert np.array_equal(logits, np.arange(len(PIECES)))


def flat(vocabulary: Vocabulary) -> npt.NDArray[np.float32]:
    """Logits that fall from word to word: a penalty decides which is the likeliest."""
    logits = np.full(vocabulary.size, -50, np.float32)
    logits[300:310] = np.linspace(1, 0, 10)
    return logits


def drawn(sampler: LlamaSampler, logits: npt.NDArray[np.float32], count: int) -> list[int]:
    return [sampler.choose(logits) for _ in range(count)]


def test_a_token_comes_back_when_its_penalty_has_faded(vocabulary: Vocabulary) -> None:
    sampler = LlamaSampler(vocabulary, 4096, FADING.replace(presence_penalty=0.0))
    got = drawn(sampler, flat(vocabulary), 4)
    sampler.close()
    # 1.0 less 0.25 x 0.9 is not yet above the third word's 0.778; after one more token it is.
    assert got[:4] == [300, 301, 302, 300]


def test_the_prompt_does_not_count_but_a_reply_that_is_continued_does(
    vocabulary: Vocabulary,
) -> None:
    logits = flat(vocabulary)
    fresh = LlamaSampler(vocabulary, 4096, FADING)
    whole = drawn(fresh, logits, 20)
    with_prompt = LlamaSampler(vocabulary, 4096, FADING, [300] * 50)
    assert drawn(with_prompt, logits, 20) == whole
    continued = LlamaSampler(vocabulary, 4096, FADING, [300] * 50 + whole[:8], begun=8)
    assert drawn(continued, logits, 12) == whole[8:]
    for sampler in (fresh, with_prompt, continued):
        sampler.close()


def test_they_are_kept_when_parameters_change_and_counted_anew_with_another_decay(
    vocabulary: Vocabulary,
) -> None:
    logits = flat(vocabulary)
    plain, changed, later = (LlamaSampler(vocabulary, 4096, FADING) for _ in range(3))
    expected = drawn(plain, logits, 20)
    begun = drawn(changed, logits, 8)
    changed.adjust(FADING.replace(max_tokens=5))
    assert begun + drawn(changed, logits, 12) == expected
    begun = drawn(later, logits, 8)
    later.adjust(FADING.replace(penalty_decay=1.0))
    later.adjust(FADING)
    assert begun + drawn(later, logits, 12) == expected
    for sampler in (plain, changed, later):
        sampler.close()


def test_without_fading_they_are_those_of_the_chain(vocabulary: Vocabulary) -> None:
    logits = flat(vocabulary)
    sampler = LlamaSampler(vocabulary, 4096, FADING.replace(penalty_decay=1.0), [300])
    assert drawn(sampler, logits, 1) == [301]  # which looks at the prompt too
    sampler.close()
