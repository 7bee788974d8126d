"""A corpus of Markdown: every prefix is drawn, and the end says what CommonMark makes of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tui.test_transcript_streaming import check, chunks_of, in_one_go, streamed
from tui.transcript.blocks import markdown_rows
from tui.transcript.column import Column
from tui.transcript.entries import Entry
from tui.transcript.palette import Palette
from tui.visible import visible

WIDTH = 42
NOT_SEEN_IN_TIME = {
    # A definition in one line is known where it ends. These would need the parser at each line.
    "definitions: over lines",
    "definitions: in a quote",
}


def _corpus() -> dict[str, str]:
    text = Path(__file__).with_name("markdown_corpus.txt").read_text()
    parts = re.split("^%%% ", text.replace("→", "\t"), flags=re.MULTILINE)[1:]
    examples = (part.split("\n", 1) for part in parts)
    return {title: body.removesuffix("\n") for title, body in examples}


CORPUS = _corpus()
SECTIONS = sorted({title.split(":")[0] for title in CORPUS})


@pytest.mark.parametrize("section", SECTIONS)
def test_every_prefix_of_every_example_is_drawn_and_ends_as_in_one_go(section: str) -> None:
    for title, text in CORPUS.items():
        if title.startswith(f"{section}:"):
            column = Column(WIDTH)
            column.append(Entry("reply", "assistant", "", "streaming"))
            for character in text:
                column.extend("reply", character)
                assert all(row.width <= WIDTH or row.wide for _, row in column.rows(column.top))
            assert check(column) == check(in_one_go(text, WIDTH)), title


@pytest.mark.parametrize("title", [each for each in CORPUS if "thinking" not in each])
def test_an_example_says_what_commonmark_makes_of_the_whole(title: str) -> None:
    """But for blank rows: whether a list is loose is known only when it has ended."""
    rows = [row.text[2:].rstrip() for row in check(in_one_go(CORPUS[title], WIDTH))]
    whole = markdown_rows(visible(CORPUS[title]), WIDTH - 2, Palette())
    expected = [row.text.rstrip() for row in whole if row.text.strip()]
    if title in NOT_SEEN_IN_TIME:
        expected = ["[one]"]
    assert [row for row in rows if row not in ("", "…")] == expected


several = st.lists(st.sampled_from([*CORPUS.values()]), min_size=1, max_size=4)
glue = st.sampled_from(["\n", "\n\n", " ", ""])


@settings(max_examples=30, deadline=None)
@given(several, glue, st.integers(0, 1000), st.integers(12, 100))
def test_examples_after_each_other_end_as_in_one_go(
    texts: list[str], between: str, seed: int, width: int
) -> None:
    text = between.join(texts)
    assert check(streamed(chunks_of(text, seed, 40), width)) == check(in_one_go(text, width))


@pytest.mark.soak
@settings(max_examples=5000, deadline=None)
@given(several, glue, st.integers(0, 1000), st.integers(1, 120))
def test_any_examples_in_any_chunks_at_any_width(
    texts: list[str], between: str, seed: int, width: int
) -> None:
    text = between.join(texts)
    assert check(streamed(chunks_of(text, seed), width)) == check(in_one_go(text, width))


@pytest.mark.soak
@pytest.mark.parametrize("width", [12, 40, 100])
def test_every_prefix_of_every_example_is_what_it_is_in_one_go(width: int) -> None:
    for title, text in CORPUS.items():
        column = Column(width)
        column.append(Entry("reply", "assistant", "", "streaming"))
        for end, character in enumerate(text, 1):
            column.extend("reply", character)
            assert check(column) == check(in_one_go(text[:end], width)), (title, text[:end])
