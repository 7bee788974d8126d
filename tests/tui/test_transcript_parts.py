"""The parts below the transcript: clusters and wrapping, heights, the frame."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.style import Style

from tui.transcript.frame import Frame, Look, Shown
from tui.transcript.graphemes import cells, chop, clusters, is_plain, segments, wrap
from tui.transcript.heights import Heights
from tui.transcript.palette import Palette
from tui.transcript.rows import rows_of
from tui.visible import clean_url, visible

WIDE = "한국어中文カナ👩‍👩‍👧‍👦🇰🇷👍🏽❤️é नि שלום ab , 。"
texts = st.text(alphabet=st.sampled_from([*WIDE, "\u0301", "\u200d", " ", "x"]), max_size=60)


def lines(text: str, width: int) -> list[str]:
    return [text[start:stop] for start, stop, _ in wrap(text, width)]


def test_words_are_wrapped_at_spaces_and_long_ones_cut() -> None:
    assert lines("one two three", 8) == ["one two", "three"]
    assert lines("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"]
    assert lines("", 4) == [""]
    assert lines("abcd    efgh", 4) == ["abcd", "efgh"]


def test_korean_is_wrapped_at_spaces_and_chinese_anywhere_but_before_a_stop() -> None:
    assert lines("한국어 문장입니다", 10) == ["한국어", "문장입니다"]
    assert lines("中文没有空格的句子", 10) == ["中文没有空", "格的句子"]
    assert lines("中文没有空。格", 10) == ["中文没有", "空。格"]


@pytest.mark.parametrize("cluster", ["👩‍👩‍👧‍👦", "🇰🇷", "👍🏽", "❤️", "e\u0301", "नि"])
def test_a_cluster_is_a_segment_of_its_own_and_never_cut(cluster: str) -> None:
    parts = [segment.text for segment in segments(f"ab{cluster}cd", None)]
    assert parts == ["ab", cluster, "cd"]
    assert all(cluster in line or cluster[0] not in line for line in lines(f"abc{cluster}d", 4))


@settings(max_examples=50, deadline=None)
@given(texts, st.integers(2, 20))
def test_wrapping_fits_and_loses_nothing(text: str, width: int) -> None:
    for cut in (wrap, chop):
        cuts = cut(text, width)
        assert all(cells(text[start:stop]) <= width for start, stop, _ in cuts)
        whole = "".join(text[start:stop] + (glue or "") for start, stop, glue in cuts)
        assert whole.rstrip(" ") == text.rstrip(" ")
        assert cuts[-1].glue is None
        assert all(glue is not None for _, _, glue in cuts[:-1])


@settings(max_examples=50, deadline=None)
@given(texts, st.integers(2, 20))
def test_rows_are_as_wide_as_rich_says(text: str, width: int) -> None:
    for row in rows_of([(text, Style())], width):
        assert row.width == sum(segment.cell_length for segment in row.segments) <= width


def test_plain_text_is_measured_without_a_table() -> None:
    assert is_plain("한국어 中文 abc é")
    assert not is_plain("e\u0301")
    assert cells("한국어 abc") == 10
    assert clusters("한e\u0301") == ["한", "e\u0301"]


def test_what_is_plain_is_as_wide_as_its_table_says() -> None:
    plain = [char for char in map(chr, range(0xA0, 0x11000)) if is_plain(char)]
    assert len(plain) > 30_000
    assert not [char for char in plain if cells(char) != cell_len(char)]


def test_marks_piled_on_one_cell_are_cut_off() -> None:
    (row,) = rows_of([("a" + "\u0301" * 5000 + "b", Style())], 10)
    assert row.width == 2
    assert len(row.text) < 40


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 9), max_size=70), st.integers(0, 1000))
def test_heights_agree_with_plain_sums(numbers: list[int], seed: int) -> None:
    rng = random.Random(seed)
    split = rng.randint(0, len(numbers))
    heights = Heights(numbers[:split])
    for number in numbers[split:]:
        heights.append(number)
    for _ in range(5):
        if numbers:
            at = rng.randrange(len(numbers))
            numbers[at] = heights[at] = rng.randint(0, 9)
    keep = rng.randint(0, len(numbers))
    heights.truncate(keep)
    del numbers[keep:]
    heights.append(3)
    numbers.append(3)
    assert [heights.before(at) for at in range(len(numbers) + 1)] == [
        sum(numbers[:at]) for at in range(len(numbers) + 1)
    ]
    for row in range(sum(numbers)):
        at, inside = heights.find(row)
        assert 0 <= inside < numbers[at]
        assert sum(numbers[:at]) + inside == row


def frame_rows(*texts_: str) -> list[Shown]:
    return [Shown(rows_of([(text, Style())], 40)[0], at) for at, text in enumerate(texts_)]


def test_a_frame_tells_the_regions_that_changed() -> None:
    frame, look = Frame(), Look(Style(color="white", bgcolor="black"), Style(reverse=True))
    assert frame.update(frame_rows("one", "two", "three"), 40, look) is None
    assert frame.update(frame_rows("one", "two", "three"), 40, look) == []
    regions = frame.update(frame_rows("one", "longer", "th"), 40, look)
    assert [(r.x, r.y, r.width) for r in regions or ()] == [(0, 1, 6), (0, 2, 5)]
    regions = frame.update(frame_rows("one", "longer", "e\u0301"), 40, look)
    assert [(r.y, r.width) for r in regions or ()] == [(2, 40)]
    assert all(strip.cell_length == 40 for strip in frame.strips)


def test_a_frame_narrower_than_its_rows_crops_them() -> None:
    frame, (row,) = Frame(), rows_of([("한국어 👩‍👩‍👧‍👦", Style())], 40)
    frame.update([Shown(row, 0)], 5, Look(Style(), Style()))
    assert frame.strips[0].text == "한국 "


def test_every_control_character_becomes_one_visible_one() -> None:
    text = "".join(map(chr, range(0x3000))) + "\ud800"
    cleaned = visible(text)
    assert len(cleaned) == len(text)
    assert all(char.isprintable() or char in "\t\n" or ord(char) >= 160 for char in cleaned)
    assert not any(0x80 <= ord(char) < 0xA0 or ord(char) == 127 for char in cleaned)
    cleaned.encode()


def test_urls_are_cleaned() -> None:
    assert clean_url("https://x.org/\x1b]0;evil\x07a b") == "https://x.org/]0;evilab"
    assert clean_url("javascript:alert(1)") == ""
    assert clean_url("HTTPS://example.org/길") == "HTTPS://example.org/길"


def test_what_is_thought_keeps_its_shapes_in_one_colour() -> None:
    quiet = Palette().dimmed()
    assert quiet.keyword.color == quiet.link.color == Palette().muted.color
    assert quiet.heading.bold
