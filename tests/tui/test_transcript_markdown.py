"""What Markdown looks like, as rows of text and their styles."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tui.transcript.blocks import code_rows, markdown_rows
from tui.transcript.column import Column
from tui.transcript.entries import Entry, Fold
from tui.transcript.palette import Palette
from tui.transcript.rows import Row

PALETTE = Palette()


def texts(text: str, width: int = 40) -> list[str]:
    return [row.text for row in markdown_rows(text, width, PALETTE)]


def reply(text: str, width: int = 42, **fields: object) -> list[str]:
    """A reply as it stands in the transcript, without the blank row above."""
    column = Column(width)
    column.append(Entry("a", "assistant", text, **fields))  # type: ignore[arg-type]
    return [row.text.rstrip() for _, row in column.rows(column.top)][1:]


def style_of(rows: list[Row], text: str) -> str:
    found = [str(s.style) for row in rows for s in row.segments if text in s.text]
    assert found, f"{text!r} is in none of {[row.text for row in rows]}"
    return found[0]


def test_emphasis_code_and_links_are_styled() -> None:
    rows = markdown_rows("*a* **b** `c` ~~d~~ [e](https://x.org) plain", 80, PALETTE)
    assert [row.text for row in rows] == ["a b c d e plain"]
    assert "italic" in style_of(rows, "a")
    assert "bold" in style_of(rows, "b")
    assert style_of(rows, "c") == str(PALETTE.code)
    assert "strike" in style_of(rows, "d")
    assert "link https://x.org" in style_of(rows, "e")


def test_bare_urls_become_links_and_keep_their_punctuation_outside() -> None:
    rows = markdown_rows("See https://x.org/a_b, then.", 80, PALETTE)
    assert "link https://x.org/a_b" in style_of(rows, "https://x.org/a_b")
    assert "link" not in style_of(rows, ", then.")


def test_a_url_cannot_carry_control_characters_or_run_code() -> None:
    for url in ("javascript:alert(1)", "file:///etc/passwd", "https://x.org/" + "a" * 3000):
        assert "link" not in str(markdown_rows(f"[text]({url})", 80, PALETTE))
    rows = markdown_rows("[text](https://x.org/\x9b31m&#x1b;)", 80, PALETTE)
    links = [s.style.link for row in rows for s in row.segments if s.style and s.style.link]
    assert not any(ord(char) < 33 or 126 < ord(char) < 161 for link in links for char in link)


def test_lists_nest_and_wrapped_lines_are_indented() -> None:
    assert texts("- one two three four\n  - inner\n    1. deep\n- last", 13) == [
        "• one two",
        "  three four",
        "  ◦ inner",
        "    1. deep",
        "• last",
    ]


def test_ordered_lists_count_on_and_keep_their_start() -> None:
    assert reply("7. a\n7. b\n\n7. c\n\ntext\n\n3. d") == [
        *("  7. a", "  8. b", "", "  9. c", "", "  text", "", "  3. d")
    ]


def test_task_lists_show_boxes() -> None:
    assert texts("- [ ] open\n- [x] done\n- [X] also") == ["☐ open", "☑ done", "☑ also"]


def test_tables_fit_by_wrapping_their_widest_cells() -> None:
    drawn = texts("| a | b |\n|:--|--:|\n| x | one two three four five |", 20)
    assert drawn == [
        "a │                b",
        "──┼─────────────────",
        "x │    one two three",
        "  │        four five",
    ]


def test_tables_that_could_not_be_read_in_the_width_keep_theirs() -> None:
    head = "| column one | column two | column three |\n|---|---|---|\n| 1 | 2 | 3 |"
    rows = markdown_rows(head, 24, PALETTE)
    assert rows[0].text == "column one │ column two │ column three"
    assert all(row.wide and row.width == 38 for row in rows)
    assert not any(row.wide for row in markdown_rows("word " * 20, 24, PALETTE))


def test_quotes_have_a_bar_and_rules_the_width() -> None:
    assert texts("> a\n>\n> b\n\n---", 8) == ["▌ a", "▌ ", "▌ b", "", "─" * 8]


def test_headings_differ_by_level() -> None:
    rows = markdown_rows("# one\n\n## two\n\n#### four", 40, PALETTE)
    assert "underline" in style_of(rows, "one")
    assert style_of(rows, "two") == str(PALETTE.heading)
    assert "italic" in style_of(rows, "four")


def test_code_keeps_its_spaces_and_is_highlighted() -> None:
    rows = markdown_rows("```python\ndef f():\n\n    return 'a'  # b\n```", 40, PALETTE)
    assert [row.text for row in rows] == ["▏ def f():", "▏ ", "▏     return 'a'  # b"]
    assert style_of(rows, "def") == str(PALETTE.keyword)
    assert style_of(rows, "'a'") == str(PALETTE.string)
    assert style_of(rows, "# b") == str(PALETTE.comment)


def test_comments_and_strings_over_several_lines_are_followed() -> None:
    for language, text in (
        ("c", "/* one\ntwo */ int x;"),
        ("python", '"""one\ntwo""" + x'),
        ("html", "<!-- one\ntwo --><b>x</b>"),
        ("go", "`one\ntwo` + x"),
        ("javascript", "/* one\ntwo */ let x"),
        ("rust", "/* one\ntwo */ let x"),
    ):
        rows, _ = code_rows(text.split("\n"), 40, PALETTE, language)
        assert style_of(rows[:1], "one") == style_of(rows[1:], "two"), language
        assert style_of(rows[1:], "two") != style_of(rows[1:], "x"), language


def test_highlighting_line_by_line_equals_pygments_on_the_whole() -> None:
    from pathlib import Path

    from pygments.lexers import get_lexer_by_name

    from tui.transcript import highlight

    text = Path(highlight.__file__).read_text()
    whole = [
        (highlight._style_name(kind), char)
        for _, kind, value in get_lexer_by_name("python").get_tokens_unprocessed(text)
        for char in value
        if not char.isspace()
    ]
    state, by_line = highlight.START, []
    for line in text.split("\n"):
        tokens, state = highlight.lex_line("python", line, state)
        by_line += [(style, char) for style, part in tokens for char in part if not char.isspace()]
    assert by_line == whole


def test_code_of_an_unknown_language_is_plain() -> None:
    rows = markdown_rows("```nonsense\nx = 1\n```", 40, PALETTE)
    assert [row.text for row in rows] == ["▏ x = 1"]


def test_thinking_is_dimmed_even_where_its_opening_mark_is_missing() -> None:
    for text in ("<think>\nhm **hm**\n</think>\n\nAnswer", "hm **hm**\n</think>\n\nAnswer"):
        column = Column(40)
        column.append(Entry("a", "assistant", text))
        column.set_fold("a", Fold(opened=True))
        rows = [row for _, row in column.rows(column.top)]
        assert [row.text.strip() for row in rows if row.text.strip()] == ["hm hm", "Answer"]
        assert "bright_black" in style_of(rows, "hm")
        assert "bright_black" not in style_of(rows, "Answer")


@pytest.mark.parametrize(
    "text",
    [
        "Such models end it with `</think>` and answer.",
        'They write "</think>" there.',
        "```xml\n</think>\n```\n\nThat ends it.",
        "Look:\n<think>\nhm\n</think>\n\nAnswer",
    ],
)
def test_what_comes_before_a_quoted_or_a_later_thought_is_no_thought(text: str) -> None:
    column = Column(60)
    column.append(Entry("a", "assistant", text))
    first = next(row.text for _, row in column.rows(column.top) if row.text.strip())
    assert "thought" not in first


def test_a_link_defined_below_is_resolved_above() -> None:
    text = "see [it]\n\nmore\n\n[it]: https://x.org"
    column = Column(40)
    column.append(Entry("a", "assistant", text))
    rows = [row for _, row in column.rows(column.top)]
    assert "link https://x.org" in style_of(rows, "it")
    assert rows[-1].text.strip() == "more"


def test_an_item_of_many_screens_stays_indented() -> None:
    lines = [f"   - point {n} with some more words" for n in range(400)]
    drawn = reply("1. **Points**\n" + "\n".join(lines), 60)
    assert drawn[0] == "  1. Points"
    assert [line[:14] for line in drawn[1:10]] == [f"     ◦ point {n}" for n in range(9)]
    bullets = {line[:7] for line in drawn[200:]}
    assert bullets == {"     • "}
    assert len(drawn) == 401


def test_html_stays_text_and_escapes_become_symbols() -> None:
    assert texts("<b>x</b> &lt; &#x202e;") == ["<b>x</b> < �"]
    assert reply("red \x1b[31m bell\x07 del\x7f csi\x9b") == ["  red ␛[31m bell␇ del␡ csi�"]


def test_maths_stays_as_it_was_written() -> None:
    line = r"$a_1 * b_1 * c$ and \(x_2 * y * z\), \[\{1\}\] or $5-$6 of $HOME/$USER"
    rows = markdown_rows(line, 80, PALETTE)
    assert [row.text for row in rows] == [line]
    assert style_of(rows, "a_1") == style_of(rows, "x_2") == str(PALETTE.code)
    assert style_of(rows, "of") != str(PALETTE.code)


def test_a_formula_of_several_lines_is_neither_list_nor_underline() -> None:
    assert reply("$$\na \\\\\n- b\n=\n$$\nand\n\\[ c\n+ d \\]") == [
        *("  ▏ a \\\\", "  ▏ - b", "  ▏ =", "", "  and", "", "  ▏ c", "  ▏ + d")
    ]
    assert reply("1. See\n   $$\n   x\n   $$\n2. on") == ["  1. See", "     ▏ x", "  2. on"]


def test_a_cell_of_a_table_can_have_several_lines() -> None:
    drawn = texts("| a | b |\n|---|---|\n| x | one<br>two<br/>*three* |")
    assert drawn == ["a │ b    ", "──┼──────", "x │ one  ", "  │ two  ", "  │ three"]


def test_footnotes_are_no_definitions_of_links() -> None:
    assert reply("One[^1].\n\n[^1]: The note.") == ["  One[^1].", "", "  [^1]: The note."]


def test_marks_of_a_reply_are_drawn_below_it() -> None:
    assert reply("Hi", footer="12 tok/s", branch=(2, 3)) == ["  Hi", "  2/3 · 12 tok/s"]
    assert reply("Hi", status="cancelled")[-1] == "  stopped"
    assert reply("Hi", status="partial")[-1] == "  interrupted"
    assert reply("Hi", status="failed", footer="no such file")[-1] == "  no such file"
    assert reply("", status="failed", footer="no such file") == ["  no such file"]
    assert reply("") == ["  (empty)"]


def test_context_and_window_start_are_drawn_above() -> None:
    column = Column(44)
    column.append(Entry("a", "user", "Hi\nyou", context="x" * 1234, window_start=True))
    rows = [row.text.rstrip() for _, row in column.rows(column.top)]
    assert (
        rows
        == [
            "",
            "───── the model's window begins here ──────",
            "",
            "▸ context: 1,234 characters",
            "❯ Hi",
            "  you",
        ]
        or rows[1].strip("─ ") == "the model's window begins here"
    )
    assert rows[2:] == ["", "▸ context: 1,234 characters", "❯ Hi", "  you"]


def test_what_the_user_typed_is_shown_as_typed() -> None:
    column = Column(40)
    column.append(Entry("a", "user", "**not bold**\n\n  indented"))
    rows = [row.text.rstrip() for _, row in column.rows(column.top)]
    assert rows == ["", "❯ **not bold**", "", "    indented"]


def test_numbers_of_rows_grow_with_the_place() -> None:
    from tui.transcript.selection import line_of, place_of

    column = Column(40)
    column.append(Entry("a", "user", "first"))
    column.append(Entry("b", "assistant", "one\n\ntwo\n\n" + "word " * 50))
    lines = [line_of(place) for place, _ in column.rows(column.top)]
    assert all(above < below for above, below in pairwise(lines))
    assert [place_of(line) for line in lines] == [place for place, _ in column.rows(column.top)]
