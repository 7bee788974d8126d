"""A streamed text ends up as the same text in one go, and no prefix of any breaks anything."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.transcript.column import Column
from tui.transcript.entries import Entry
from tui.transcript.rows import Row
from tui.transcript.splitter import Splitter

SAMPLE = """# A title

A paragraph with *emphasis*, **strong**, `code`, ~~struck~~ and a [link](https://example.org/a).
Its second line.

- one
- two
  with a second line

  and a second paragraph
- [ ] a task
- [x] done
  1. nested
  2. ordered

1. first
2. second

   ```bash
   make   run
   ```
3. third

> quoted
> - list in it
lazy

| head | other | third |
|:-----|:-----:|------:|
| a | **b** | `c` |
| a much longer cell than the others | 한국어 | 中文 |

```python
def answer():
    '''Text over

    several lines'''
    return 42  # why not
```

Setext
======

***

~~~
unclosed? no
~~~
see [later] and [x][later]

[later]: https://example.org/later

<b>html</b> &amp; &#27;[31m &#x202e; 👩‍👩‍👧‍👦 🇰🇷 é 한국어 \x1b[31mred\x07
"""
PARTS = [
    *("# ", "## h\n", "\n", "\n\n", "- ", "* ", "1. ", "2) ", "  ", "    ", "> ", "```", "```py\n"),
    *("~~~", "|", "|---|", "| a | b |\n|---|---|\n", "---\n", "***", "===", "**", "*", "_", "`"),
    *(
        "[a]",
        "[a]: http://x.y\n",
        "(http://x.y)",
        "![",
        "](",
        "<think>",
        "</think>",
        "\n</think>\n",
    ),
    *(
        "word ",
        "long" * 30,
        "한국어 ",
        "中文字",
        "👩‍👩‍👧‍👦",
        "🇰🇷",
        "e\u0301",
        "\u200b",
        "\u0301",
        "שלום ",
    ),
    *(
        "\x1b[2J",
        "\x07",
        "\r\n",
        "\r",
        "\t",
        "\x00",
        "\u2028",
        "&#27;",
        "&#10;",
        "\\",
        "[ ] ",
        "://",
    ),
    *("http://example.org/", "/* ", " */", '"""', "def f():\n", "x = 1\n"),
]
markdown = st.lists(st.sampled_from(PARTS), max_size=40).map("".join)


def streamed(chunks: list[str], width: int) -> Column:
    """A column after a reply came in these chunks, looked at after each of them."""
    column = Column(width)
    column.append(Entry("reply", "assistant", "", "streaming"))
    for chunk in chunks:
        column.extend("reply", chunk)
        check(column)
    return column


def in_one_go(text: str, width: int) -> Column:
    column = Column(width)
    column.append(Entry("reply", "assistant", text, "streaming"))
    return column


def check(column: Column) -> list[Row]:
    """All rows, none of them too wide nor with anything that steers a terminal; heights agree."""
    rows = [row for _, row in column.rows(column.top)]
    assert all(row.width <= column.width or row.wide for row in rows)
    assert all(row.width == sum(part.cell_length for part in row.segments) for row in rows)
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for row in rows for char in row.text)
    assert column.total == len(rows)
    return rows


def chunks_of(text: str, seed: int, longest: int = 12) -> list[str]:
    rng, chunks, at = random.Random(seed), [], 0
    while at < len(text):
        size = rng.randint(1, longest)
        chunks.append(text[at : at + size])
        at += size
    return chunks


@pytest.mark.parametrize("width", [80, 30, 12])
def test_every_prefix_of_a_text_with_everything_in_it_is_drawn(width: int) -> None:
    column = streamed(list(SAMPLE), width)
    assert check(column) == check(in_one_go(SAMPLE, width))


def test_the_same_holds_for_a_prefix_that_is_looked_at_alone() -> None:
    for end in range(0, len(SAMPLE), 31):
        text = SAMPLE[:end]
        assert check(streamed(chunks_of(text, end), 40)) == check(in_one_go(text, 40)), text[-60:]


@settings(max_examples=50, deadline=None)
@given(markdown, st.integers(0, 1000), st.sampled_from([12, 33, 80]))
def test_a_streamed_text_ends_as_the_same_text_in_one_go(text: str, seed: int, width: int) -> None:
    assert check(streamed(chunks_of(text, seed), width)) == check(in_one_go(text, width))


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=300), st.integers(0, 1000))
def test_any_text_at_all_is_drawn(text: str, seed: int) -> None:
    assert check(streamed(chunks_of(text, seed), 20)) == check(in_one_go(text, 20))


@pytest.mark.soak
@settings(max_examples=5000, deadline=None)
@given(markdown | st.text(max_size=500), st.integers(0, 1000), st.integers(1, 120))
def test_any_text_in_any_chunks_at_any_width(text: str, seed: int, width: int) -> None:
    assert check(streamed(chunks_of(text, seed), width)) == check(in_one_go(text, width))


@pytest.mark.parametrize(
    "text",
    [
        "word " * 3000,
        "x" * 9000,
        "👩‍👩‍👧‍👦" * 500,
        "한국어" * 1500,
        "```\n" + "y" * 7000 + "\n```\nafter",
        "| a | b |\n|---|---|\n" + "| some cell | another |\n" * 300,
        "- item with text\n" * 400,
        "1. item with text\n" * 40,
        "> quoted line\n" * 500,
        "```python\n" + "value = 'text'  # why\n" * 700 + "```\n",
        "\n" * 500 + "end",
        "- item\n\n\n" * 30,
    ],
    ids=lambda text: text[:12],
)
def test_long_blocks_are_cut_alike_however_they_stream(text: str) -> None:
    once = check(in_one_go(text, 60))
    assert check(streamed(chunks_of(text, 1, len(text) // 20), 60)) == once
    if "word" not in text:
        return
    assert " ".join(" ".join(row.text for row in once).split()).count("word") == 3000


@pytest.mark.parametrize("text", [SAMPLE, "<think>hm</think>\n\nSure.", "so\n</think>\nyes", ""])
@pytest.mark.parametrize("status", ["complete", "cancelled", "failed"])
def test_a_reply_that_has_ended_is_drawn_as_if_it_had_never_streamed(
    text: str, status: str
) -> None:
    ended = Entry("reply", "assistant", text, status, branch=(2, 2), footer="a footer")
    column, fresh = streamed(chunks_of(text, 1), 40), Column(40)
    column.replace(ended)
    fresh.append(ended)
    assert check(column) == check(fresh)


def test_a_text_is_not_cut_anew_when_it_only_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    column = streamed([SAMPLE], 40)
    monkeypatch.setattr(Splitter, "feed", lambda self, text: pytest.fail("cut anew"))
    column.replace(Entry("reply", "assistant", SAMPLE, footer="a footer"))
    assert check(column)[-1].text.strip() == "a footer"
