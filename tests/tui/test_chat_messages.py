"""Messages as things that one moves over and does something to."""

from __future__ import annotations

from pathlib import Path

from textual import events

from tests.tui.pilot_tools import ECHO, LONG, SLOW, Chat, opened
from tui.code_blocks import code_blocks

CODE = "See:\n\n```python\nfirst()\n```\n\nand\n\n```\nsecond()\n```\n\nDone."


def chosen(chat: Chat) -> str:
    """What the chosen message says; empty where there is none."""
    message_id = chat.screen.pane.transcript.chosen
    return chat.screen.desk.shown.message(message_id).content if message_id else ""


def beside_bar(chat: Chat) -> list[str]:
    return [line.strip("▌ │╭╮") for line in chat.text.splitlines() if "▌" in line]


async def test_the_arrow_keys_move_over_messages_and_escape_goes_back_to_writing(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path, size=(80, 24)) as chat:
        for text in ("one", "two", "three"):
            await chat.reply(text)
        await chat.press("ctrl+up")
        assert chosen(chat) == "three"
        assert any("three" in line for line in beside_bar(chat))
        assert "R again" in chat.text
        await chat.press("up")
        assert any("three" in line for line in beside_bar(chat))
        await chat.press("up")
        assert chosen(chat) == "two"
        await chat.press("ctrl+up", "k")
        assert chosen(chat) == "one"
        await chat.press("down", "j")
        assert chosen(chat) == "two"
        await chat.press("ctrl+down")
        assert chosen(chat) == "three"
        await chat.press("escape")
        assert chosen(chat) == ""
        assert "R again" not in chat.text
        assert "▌" not in chat.text
        await chat.press("x")
        assert chat.composer.text == "x"


async def test_a_letter_that_means_nothing_on_a_chosen_message_is_written(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("one")
        await chat.press("ctrl+up", "w", "e")
        assert chat.composer.text == "we"
        assert chosen(chat) == ""


async def test_what_is_pasted_or_typed_fast_over_the_transcript_is_written(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("one")
        await chat.press("ctrl+up")
        await chat.pilot.press("w", "r", "e")  # R alone would write the reply again
        await chat.pilot.pause()
        assert chat.composer.text == "wre"
        await chat.press("shift+tab")
        assert chat.app.focused is chat.screen.pane.transcript
        chat.app.post_message(events.Paste("and this"))
        await chat.until(lambda: chat.composer.text == "wreand this")
        assert chat.app.focused is chat.composer
        assert chat.texts == ["one", "one"]


async def test_the_keys_that_are_told_are_those_that_do_something_to_the_message(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply(CODE)
        await chat.press("ctrl+up")
        assert "B code" in chat.text
        assert "E edit" not in chat.text
        assert "other" not in chat.text
        await chat.press("r")
        await chat.rest()
        assert "2/2 F5 F6" in chat.text
        await chat.press("ctrl+up")
        assert "[] other" in chat.text
        await chat.press("up")
        assert "E edit" in chat.text
        await chat.press("enter")
        assert chat.composer.text == CODE
        await chat.press("escape")
        await chat.reply("on")
        await chat.press("ctrl+r")
        await chat.rest()
        assert chat.text.count("F5 F6") == 1


async def test_a_message_far_up_comes_into_view_when_it_is_chosen(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(80, 24)) as chat:
        for number in range(12):
            await chat.reply(f"message {number}\n\nmore of it")
        await chat.press("ctrl+up", *["up"] * 22)
        assert chosen(chat).startswith("message 0")
        assert "message 0" in chat.text
        assert "message 11" not in chat.text


async def test_the_chosen_message_is_copied_and_not_the_last(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        await chat.reply("second")
        await chat.press("ctrl+up", "up", "up", "c")
        assert chat.app.clipboard == "first"
        await chat.press("escape", "ctrl+y")
        assert chat.app.clipboard == "second"


async def test_code_is_copied_block_by_block(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply(CODE)
        await chat.press("ctrl+up")
        copied = []
        for _ in range(3):
            await chat.press("b")
            copied.append(chat.app.clipboard)
        assert copied == ["first()", "second()", "first()"]
        assert "Code block 2 of 2." in chat.told


def test_code_blocks_are_those_of_commonmark() -> None:
    text = "````md\n```\nin\n```\n````\n  ~~~\n    deep\n  ~~~\n`no` block\n```open\nstill"
    assert code_blocks(text) == ["```\nin\n```", "  deep", "still"]
    assert code_blocks("none") == []


async def test_an_earlier_message_is_edited_and_made_again_in_its_place(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        await chat.reply("second")
        await chat.press("ctrl+up", "up", "up", "up", "e")
        assert chat.composer.text == "first"
        await chat.press("exclamation_mark", "enter")
        await chat.rest()
        assert chat.texts == ["first!", "first!"]
        await chat.press("ctrl+up", "r")
        await chat.rest()
        assert "2/2" in chat.text
        assert chosen(chat) == ""


async def test_a_reply_cannot_be_edited(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        await chat.press("ctrl+up", "e")
        assert "Only your own messages" in chat.told[-1]


async def test_branches_are_walked_at_the_chosen_message(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        await chat.press("ctrl+r")
        await chat.rest()
        await chat.reply("second")
        await chat.press("ctrl+up", "up", "up", "[")
        assert "1/2" in chat.text
        assert len(chat.texts) == 2
        assert chosen(chat) == "first"
        await chat.press("]")
        assert "2/2" in chat.text
        assert chat.texts[-1] == "second"


async def test_a_branch_from_here_leaves_the_other_one_to_go_back_to(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        await chat.reply("second")
        await chat.press("ctrl+up", "up", "up", "n")
        assert chat.texts == ["first", "first"]
        assert "what followed is still there" in chat.text
        await chat.press("f6")
        assert chat.texts[2:] == ["second", "second"]
        await chat.press("ctrl+up", "up", "up", "n")
        await chat.reply("other")
        assert chat.texts[2:] == ["other", "other"]
        assert "2/2" in chat.text


async def test_a_reply_that_was_cut_off_says_how_to_go_on_with_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.say("/set max_tokens=3")
        assert await chat.reply("a longer one") == "a l"
        assert "cut off at max tokens · Ctrl+G continues" in chat.text
        await chat.press("ctrl+up")
        assert "G continue" in chat.text
        await chat.press("g")
        await chat.rest()
        assert chat.texts[-1] == "a longe"[: len(chat.texts[-1])]
        await chat.reply("next")
        assert chat.text.count("Ctrl+G continues") == 1
        await chat.press("ctrl+up", "up", "up")
        assert "G continue" not in chat.text.splitlines()[-2]


async def test_a_reply_that_was_stopped_can_be_gone_on_with_while_it_is_the_last(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say(LONG)
        await chat.writing()
        await chat.press("escape")
        await chat.rest()
        await chat.press("ctrl+up")
        assert "G continue" in chat.text
        await chat.press("escape")
        await chat.reply("next")
        await chat.press("ctrl+up", "up", "up")
        assert "G continue" not in chat.text


async def test_a_reply_others_build_on_is_not_gone_on_with(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        await chat.reply("second")
        await chat.press("ctrl+up", "up", "up", "g")
        assert "only the last reply" in chat.told[-1]


async def test_a_message_folds_to_its_first_line(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("head\n\ntail of it")
        await chat.press("ctrl+up", "space")
        assert "head … 16 characters" in chat.text
        assert chat.text.count("tail of it") == 1  # the message above
        await chat.press("space")
        assert chat.text.count("tail of it") == 2


async def test_what_is_above_comes_into_view_when_a_message_is_folded(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(80, 24)) as chat:
        await chat.reply("above")
        await chat.reply("\n\n".join(f"row {number}" for number in range(40)))
        await chat.press("ctrl+up", "space")
        assert "row 0 … " in chat.text
        assert "row 39" in chat.text  # of what was said, which is the same text


async def test_what_was_thought_is_folded_with_its_length_until_it_is_wanted(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.reply("<think>a doubt</think>\n\nSure.")
        reply = chat.text.split("Sure.")[-2]
        assert "▸ thought · 7 characters" in reply
        await chat.press("ctrl+up", "t")
        assert "thought · 7" not in chat.text
        await chat.press("t")
        assert "thought · 7" in chat.text


async def test_a_deleted_message_goes_with_what_followed_and_comes_back(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        await chat.reply("second")
        await chat.press("ctrl+up", "up", "delete")
        assert chat.texts == ["first", "first"]
        assert chosen(chat) == "first"
        await chat.press("u")
        assert chat.texts == ["first", "first", "second", "second"]
        assert chosen(chat) == "second"
        await chat.press("u")
        assert chat.told[-1] == "Nothing was deleted in this session within the last day."


async def test_nothing_is_done_to_a_chosen_message_that_is_out_of_view(tmp_path: Path) -> None:
    async with opened(tmp_path, size=(80, 24)) as chat:
        await chat.reply("first")
        await chat.reply("\n\n".join(f"row {number}" for number in range(20)))
        texts, transcript = chat.texts, chat.screen.pane.transcript
        for key in ("delete", "r", "e", "c", "]"):
            await chat.press("ctrl+up", "up", "up", "up")
            assert chosen(chat) == "first"
            transcript.scroll_rows(60)  # as the wheel does
            assert not any("▌" in strip.text for strip in transcript._frame.strips)
            await chat.pilot.pause()
            assert "chosen message out of view · Esc lets it go" in chat.text
            await chat.press(key)
            assert "was out of view" in chat.told[-1]
            assert any("▌" in strip.text for strip in transcript._frame.strips)
            assert (chat.texts, chat.composer.text, chat.app.clipboard) == (texts, "", "")
            assert "out of view ·" not in chat.text
            await chat.press("escape")
        await chat.press("ctrl+up", "up", "up", "up", "delete")
        assert chat.texts == []


async def test_the_whole_conversation_deleted_comes_back_by_a_command(tmp_path: Path) -> None:
    async with opened(tmp_path) as chat:
        await chat.reply("first")
        await chat.press("ctrl+up", "up", "delete")
        assert chat.texts == []
        assert chat.screen.focused is chat.composer
        await chat.say("/undo")
        assert chat.texts == ["first", "first"]


async def test_the_details_tell_model_seed_parameters_and_times(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW) as chat:
        await chat.say("A reply with a change in it." * 5)
        await chat.writing(4)
        chat.screen.action_set_parameter("temperature=1.5")
        await chat.rest()
        await chat.press("ctrl+up", "i")
        row = chat.screen.desk.shown.messages[-1]
        assert str(row.seed) in chat.text
        assert "temperature 0.8 → 1.5" in chat.text
        assert "from token" in chat.text
        assert "a second" in chat.text
        await chat.press("escape")
        assert chosen(chat) == row.content
        await chat.press("escape")
        marked = [line for line in chat.text.splitlines() if "┊" in line]
        assert len(marked) == 1
        assert "A reply" in marked[0]


async def test_a_reply_is_replayed_with_its_seed_and_changes(tmp_path: Path) -> None:
    async with opened(tmp_path, SLOW, ECHO) as chat:
        await chat.say("Once more, with a change." * 5)
        await chat.writing(4)
        chat.screen.action_set_parameter("temperature=1.5")
        await chat.rest()
        first = chat.screen.desk.shown.messages[-1]
        await chat.press("ctrl+up", "p")
        await chat.rest()
        again = chat.screen.desk.shown.messages[-1]
        assert again.id != first.id
        assert again.content == first.content
        assert (again.seed, again.changes[0][:2]) == (first.seed, first.changes[0][:2])
        chat.screen.action_models("echo")
        await chat.press("ctrl+up", "p")
        await chat.rest()
        assert "was written by slow" in " ".join(chat.told)
