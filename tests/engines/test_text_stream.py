"""Token bytes come out as whole characters, and stop strings never show."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from engines.text_stream import TextStream


def stream(pieces: list[bytes], stop: tuple[str, ...] = ()) -> tuple[list[str], list[int]]:
    """The texts that came out, one for each piece and one at the end, and the tokens."""
    stream = TextStream(stop)
    steps = [stream.feed(token, piece) for token, piece in enumerate(pieces)] + [stream.finish()]
    return [text for text, _ in steps], [token for _, tokens in steps for token in tokens]


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = sorted({0, len(data), *(place % (len(data) + 1) for place in places)})
    return [data[a:b] for a, b in pairwise(edges)]


@settings(max_examples=50, deadline=None)
@given(st.text(st.characters(codec="utf-8")), st.lists(st.integers(0, 10_000)))
def test_text_comes_out_whole_at_every_chunking(text: str, places: list[int]) -> None:
    pieces = cut(text.encode(), places)
    texts, tokens = stream(pieces)
    assert "".join(texts) == text
    assert tokens == list(range(len(pieces)))


def test_korean_one_byte_at_a_time_never_shows_half_a_character() -> None:
    texts, _ = stream([bytes([byte]) for byte in "한국어 👩‍👩‍👧".encode()])
    assert "".join(texts) == "한국어 👩‍👩‍👧"
    assert "\ufffd" not in "".join(texts)
    assert all(len(text) <= 1 for text in texts)


def test_an_incomplete_character_at_the_end_is_dropped_with_its_token() -> None:
    texts, tokens = stream([b"ab", "한".encode()[:2]])
    assert ("".join(texts), tokens) == ("ab", [0])


def test_bytes_that_are_no_text_show_as_one_replacement_character_each() -> None:
    texts, tokens = stream([b"a\xff", b"b"])
    assert ("".join(texts), tokens) == ("a\ufffdb", [0, 1])


@settings(max_examples=50, deadline=None)
@given(
    st.text("ab\n한", max_size=20),
    st.lists(st.text("ab\n한", min_size=1, max_size=3), max_size=3),
    st.lists(st.integers(0, 100)),
)
def test_nothing_from_the_first_stop_string_on_comes_out(
    text: str, stop: list[str], places: list[int]
) -> None:
    found = [text.find(s) for s in stop if s in text]
    texts, _ = stream(cut(text.encode(), places), tuple(stop))
    out = "".join(texts)
    assert text.startswith(out)
    # Fed in pieces, a string that ends sooner can be seen before one that begins sooner.
    assert not any(s in out for s in stop)
    assert out == text if not found else len(out) >= min(found)


def test_a_stop_string_across_tokens_takes_their_tokens_with_it() -> None:
    texts, tokens = stream([b"Hi", b" the", b"re\nUs", b"er: x"], ("\nUser:",))
    assert ("".join(texts), tokens) == ("Hi there", [0, 1])


def test_what_only_looked_like_a_stop_string_comes_out_later() -> None:
    texts, tokens = stream([b"a\nUs", b"ual"], ("\nUser:",))
    assert texts == ["a", "\nUsual", ""]
    assert tokens == [0, 1]
