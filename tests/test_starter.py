"""The model that comes with the program: it chats, remembers, and reads what the program says."""

from __future__ import annotations

import operator
import random
import re
from pathlib import Path
from typing import Any

import gguf
import pytest

from engines.backends import llama
from engines.protocol import Conversation, Message, ModelSpec
from engines.sampling import DEFAULTS, from_mapping
from engines.templates import open_template
from starter import (
    card,
    days,
    dialogues,
    held_out,
    languages,
    phrases,
    pleasantries,
    program,
    reckoned_on,
    said_back,
    sequels,
    sums,
    writings,
)
from starter.course import Mix
from starter.dialogues import draw_row
from starter.help_phrases import HELP
from starter.rows import CHAT_TEMPLATE, IM_START
from tests.engines.engine_talk import GREEDY, Talk
from tui import starter_card
from tui.cli import cli
from tui.config import load_config
from tui.desk import renew_card
from tui.keys import ACTIONS, readable, remap

WITH_CARDS = Mix(cards=0.8, drills=0.1, long=0.1)
OPERATIONS = {"+": operator.add, "-": operator.sub, "x": operator.mul}


# The file


def test_the_file_says_what_it_is(starter: Path) -> None:
    info = llama.inspect(ModelSpec("starter", "llama", str(starter)))
    assert info.metadata["general.name"] == "starter"
    assert info.metadata["general.license"] == "MIT"
    assert "tiny" in info.metadata["general.description"]
    assert info.context_length == 2048
    assert info.sampling["temperature"] == pytest.approx(0.2)
    assert starter.stat().st_size <= 8 << 20


def test_the_program_samples_as_the_file_recommends(starter: Path, tmp_path: Path) -> None:
    recommended = llama.inspect(ModelSpec("starter", "llama", str(starter))).sampling
    assert {"temperature", "top_k", "top_p", "min_p"} <= recommended.keys()
    sampling = load_config(tmp_path / "config.toml").model("starter").sampling
    assert sampling == from_mapping(recommended, DEFAULTS)


def test_its_template_puts_the_card_before_everything_and_works_without(starter: Path) -> None:
    source = gguf.GGUFReader(starter).fields["tokenizer.chat_template"].contents()
    assert source == CHAT_TEMPLATE
    for arguments, beginning in (
        ({"card": " quit: Ctrl+Q"}, "card\n quit: Ctrl+Q"),
        ({}, "system\n "),
    ):
        conversation = Conversation(
            (Message("1", "user", "Hello"),), system_prompt="Be kind.", template_args=arguments
        )
        template = open_template("auto", own_source=source, bos="", eos="", control_tokens={})
        parts = template.segments(conversation, continues=False)
        text = "".join(part.text for part in parts)
        assert text.startswith(IM_START + beginning)
        assert "system\n Be kind." in text
        assert text.endswith(IM_START + "assistant\n")


def test_it_remembers_a_name_over_turns(starter: Path, tmp_path: Path) -> None:
    talk = Talk(tmp_path / "engine.log")
    info = talk.load("llama", starter)
    first = Message("u1", "user", "Hello, my name is Clara")
    text, _ = talk.answer(Conversation((first,)), GREEDY)
    reply = Message("a1", "assistant", text, tokens=talk.tokens("r1"), tokenizer=info.tokenizer)
    again = Message("u2", "user", "What is my name?")
    text, ended = talk.answer(Conversation((first, reply, again)), GREEDY)
    assert "Clara" in text
    assert ended.stats.evaluated_tokens < ended.stats.prompt_tokens
    talk.client.close()


TWENTY_TURNS = (
    ("Hello!", "Hello"),
    ("My name is Ferdinand and I live in Utrecht.", "Ferdinand"),
    ("How are you?", "fine"),
    ("What is 6 + 7?", "13"),
    ("I have a dog called Waffle.", "Waffle"),
    ("Count to eight, please.", "7, 8."),
    ("Which day comes after Thursday?", "Friday"),
    ("What is my name?", "Ferdinand"),
    ("Tell me a joke.", ""),
    ("My favourite colour is amber.", "amber"),
    ("How do I quit?", ""),
    ("List three animals.", "3. "),
    ("What is my dog called?", "Waffle"),
    ("Where do I live?", "Utrecht"),
    ("No, I live in Delft.", "Delft"),
    ("Who are you?", "Starter"),
    ("What is my favourite colour?", "amber"),
    ("Where do I live?", "Delft"),
    ("thanks", "welcome"),
    ("Goodbye!", "Goodbye"),
)


def test_it_keeps_the_thread_over_twenty_turns(starter: Path, tmp_path: Path) -> None:
    talk = Talk(tmp_path / "engine.log")
    talk.load("llama", starter)
    arguments = {"card": card.card_text(card.real_card())}
    messages: tuple[Message, ...] = ()
    for number, (said, wanted) in enumerate(TWENTY_TURNS):
        messages += (Message(f"u{number}", "user", said),)
        text, ended = talk.answer(Conversation(messages, template_args=arguments), GREEDY)
        assert ended.reason == "stop"
        assert wanted in text
        messages += (Message(f"a{number}", "assistant", text),)
    talk.client.close()


@pytest.mark.parametrize("key", ["Ctrl+Q", "Alt+F7"])
def test_it_says_the_key_that_is_on_the_card(starter: Path, tmp_path: Path, key: str) -> None:
    talk = Talk(tmp_path / "engine.log")
    talk.load("llama", starter)
    values = {**card.real_card(), "quit": key}
    question = Message("1", "user", "How do I quit the program?")
    arguments = {"card": card.card_text(values)}
    text, _ = talk.answer(Conversation((question,), template_args=arguments), GREEDY)
    assert text == f"To {card.label('quit')}: {key}"
    talk.client.close()


# The card


def test_the_card_tells_every_key_as_the_key_map_has_it() -> None:
    values = starter_card.values(ACTIONS)
    actions = {action.name: action for action in ACTIONS}
    for topic, name in starter_card.ACTIONS.items():
        if name in actions:
            first = readable(actions[name].keys.partition(",")[0])
            assert values[topic] == (first or actions[name].slash)
        else:
            assert topic not in values


@pytest.mark.parametrize("command", starter_card.COMMANDS.values())
def test_the_card_tells_commands_that_there_are(command: str) -> None:
    program, *words = command.partition(",")[0].split()
    assert program == "llmtui"
    group: Any = cli
    for word in words:
        if word.startswith("-"):
            assert any(word in option.opts for option in group.params)
        elif not word.partition(".")[0].isupper():
            group = group.commands[word]


def test_the_card_tells_how_a_model_is_added_to_the_config(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    entry = starter_card.ENTRY.replace("NAME", "walrus").replace("FILE", "walrus-9b")
    path.write_text(f'{entry}\n[keys]\nquit = "ctrl+x"\n', encoding="utf-8")
    assert load_config(path).model("walrus").path == str(tmp_path / "walrus-9b.gguf")
    assert starter_card.values(ACTIONS)["load_model"].endswith(starter_card.ENTRY)


def test_another_key_is_on_the_card_at_once(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text('[keys]\nquit = "ctrl+x"\n', encoding="utf-8")
    text = load_config(path).model("starter").template_args["card"]
    assert " quit llmtui: Ctrl+X\n" in text
    assert f" configure llmtui: {path}\n" in text


def test_a_label_begins_with_a_word_of_its_own() -> None:
    first = [label.split()[0] for label in starter_card.LABELS.values()]
    assert len(set(first)) == len(first)
    assert set(starter_card.ACTIONS) | set(starter_card.COMMANDS) <= set(starter_card.LABELS)


def test_old_sessions_get_the_card_of_now(tmp_path: Path) -> None:
    from sessions.conversation import Conversation as Stored
    from sessions.store import Store

    entry = load_config(tmp_path / "config.toml").model("starter")
    store = Store(tmp_path / "sessions.db")
    old = {**entry.new_session(), "template_args": {"card": " quit: Alt+Z", "other": 1}}
    conversation = Stored(store, store.create_session(**old).id)
    renew_card(conversation, entry)
    assert conversation.session.template_args == {**entry.template_args, "other": 1}
    conversation.close()
    store.close()


def test_the_card_leaves_room_for_a_conversation(starter: Path, tmp_path: Path) -> None:
    talk = Talk(tmp_path / "engine.log")
    talk.load("llama", starter)
    arguments = {"card": card.card_text(card.real_card())}
    conversation = Conversation((Message("1", "user", "hello"),), template_args=arguments)
    _, ended = talk.answer(conversation, GREEDY)
    assert ended.stats.prompt_tokens < 340
    talk.client.close()


# The generator


def test_each_topic_has_many_wordings() -> None:
    assert set(HELP) == set(card.topics())
    rng = random.Random(1)
    words = dialogues.Words(rng)
    for wordings in HELP.values():
        drawn = {words.pick((*wordings.tasks, *wordings.questions)) for _ in range(400)}
        assert len(drawn) >= 40


def test_the_same_seed_draws_the_same_rows() -> None:
    def rows() -> list[dialogues.Row]:
        rng = random.Random(7)
        return [draw_row(rng, ("ab", "cd"), WITH_CARDS) for _ in range(30)]

    assert rows() == rows()


def test_spans_lie_in_the_replies() -> None:
    rng = random.Random(3)
    for _ in range(200):
        row = draw_row(rng, (), WITH_CARDS)
        assert all(row.text[:stop].endswith("<|im_end|>") for _, stop in row.replies)
        for start, stop in row.weighty:
            assert any(first <= start <= stop <= last for first, last in row.replies)
        assert "\x01" not in "".join(row.text[start:stop] for start, stop in row.replies)


def test_no_row_asks_what_the_evaluation_asks() -> None:
    rng = random.Random(11)
    asked = {
        held_out.digest(message)
        for _ in range(400)
        for message in draw_row(rng, (), WITH_CARDS).asked
    }
    assert not asked & held_out.digests()


def test_rows_with_a_message_of_the_evaluation_are_thrown_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def asked() -> set[str]:
        rng = random.Random(5)
        return {held_out.digest(m) for _ in range(150) for m in draw_row(rng).asked}

    often = asked()
    banned = frozenset(sorted(often)[::7])
    monkeypatch.setattr(held_out, "digests", lambda: banned)
    assert not asked() & banned


def test_answers_are_copied_from_the_card() -> None:
    rng = random.Random(2)
    words = dialogues.Words(rng)
    for _ in range(300):
        drawn = dialogues.program.draw_card(words, (7, 20, 34))
        question, answer = dialogues.program.ask_topic(words, drawn)
        line = answer.replace("\x01", "").replace("\x02", "").removeprefix("To ")
        assert question
        assert f" {line}" in card.card_text(drawn) or dialogues.program.LOOK in line


def test_paths_of_a_card_lie_in_one_folder_as_those_of_the_program_do() -> None:
    """Else a path that begins as another does is finished as that one."""
    words, together = dialogues.Words(random.Random(4)), 0
    for _ in range(100):
        drawn = program.draw_card(words, (34,))
        one, other = (drawn[topic].split("/") for topic in ("models_folder", "config_file"))
        shared = set(one[1:-1]) & set(other[1:-1]) - {""}
        together += bool(shared)
    assert together > 40


def test_every_language_has_every_sentence() -> None:
    for sentences in languages.SENTENCES.values():
        assert set(sentences) == set(languages.SENTENCES["Korean"])


def test_keys_can_be_remapped_on_a_card() -> None:
    assert starter_card.values(remap({"stop": "f10"}))["stop"] == "F10"


def said_numbers(question: str) -> set[int]:
    """The numbers in it, in digits or, where there are none, in words."""
    digits = {int(number) for number in re.findall(r"\d+", question)}
    said = re.findall(r"[a-z]+", question.lower())
    return digits or {n for n, word in phrases.NUMBER_WORDS.items() if word in said}


def test_what_it_learns_of_numbers_is_right() -> None:
    words = dialogues.Words(random.Random(8))
    for _ in range(300):
        question, reply = sums.compare(words)
        numbers = [int(number) for number in re.findall(r"\d+", plain(reply))]
        if reply.startswith("Between"):
            assert numbers == [numbers[2] - 1, numbers[2] + 1, numbers[2]]
        elif "comes" in reply:
            assert numbers[1] - numbers[0] == (1 if reply.startswith("After") else -1)
        elif reply.endswith(("even\x02.", "odd\x02.")):
            assert plain(reply).endswith("odd." if numbers[0] % 2 else "even.")
            assert numbers[0] in said_numbers(question)
        else:
            asked = said_numbers(question)
            assert set(numbers) <= asked
            if len(asked) == 3 and re.search(r"\d", question):  # not "of my two prices"
                assert numbers[0] == (min if "smallest" in reply else max)(asked)


def test_halves_and_spans_of_time_are_right() -> None:
    words = dialogues.Words(random.Random(8))
    length = {"weeks": 7, "hours": 60, "minutes": 60, "days": 24, "years": 12}
    seen = set()
    for kind in (sums.calculate, days.calendar):
        for reply in (plain(kind(words)[1]) for _ in range(3000)):
            if half := re.fullmatch(r"Half of (\d+) is (\d+)\.", reply):
                assert int(half[1]) == 2 * int(half[2])
            elif way := re.fullmatch(r"From (\w+) to (\w+) it is (\d) days?\.", reply):
                first, last = (phrases.DAYS.index(day) for day in way.group(1, 2))
                assert (last - first) % 7 == int(way[3])
            elif span := re.fullmatch(rf"(\w+) ({'|'.join(length)}) have (\d+) \w+\.", reply):
                count = int(span[3]) // length[span[2]]
                assert count * length[span[2]] == int(span[3])
                assert phrases.NUMBER_WORDS[count] == span[1].lower()
            else:
                continue
            seen.add(reply.split()[0])
    assert {"Half", "From", "Two", "Three"} <= seen


def test_sums_of_two_and_more_steps_are_right() -> None:
    words, lengths = dialogues.Words(random.Random(8)), set()
    replies = [sums.calculate(words)[1] for _ in range(2000)]
    replies += [reckoned_on.draw(words)[1][1] for _ in range(1000)]
    for reply in map(plain, replies):
        if found := re.fullmatch(r"(\d+(?: [+x-] \d+)+) = (\d+)\.", reply):
            first, *steps = found[1].split()
            result = int(first)
            for sign, number in zip(steps[::2], steps[1::2], strict=True):
                result = OPERATIONS[sign](result, int(number))
            assert result == int(found[2]), reply
            lengths.add(len(steps))
    assert lengths == {2, 4}


def test_which_of_two_days_or_months_is_earlier_is_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dialogues.Words, "styled", lambda _, question, slips=True: question)
    words, seen = dialogues.Words(random.Random(8)), set()
    names = [*phrases.DAYS, *phrases.MONTHS]
    for question, reply in (days.calendar(words) for _ in range(4000)):
        if found := re.fullmatch(r"(\w+) is (earlier|later)\.", plain(reply)):
            asked = [
                place for place, name in enumerate(names) if re.search(rf"(?i)\b{name}\b", question)
            ]
            assert names.index(found[1]) == (min if found[2] == "earlier" else max)(asked)
            seen.add(found[2])
    assert seen == {"earlier", "later"}


def test_the_longer_of_two_months_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialogues.Words, "styled", lambda _, question, slips=True: question)
    words, seen = dialogues.Words(random.Random(8)), set()
    for question, reply in (days.calendar(words) for _ in range(4000)):
        if found := re.fullmatch(r"(\w+) is longer\.", plain(reply)):
            asked = [name for name in phrases.MONTHS if re.search(rf"(?i)\b{name}\b", question)]
            lengths = {name: int(phrases.MONTH_LENGTHS[name]) for name in asked}
            assert len(asked) == 2
            assert all(
                lengths[found[1]] > length for name, length in lengths.items() if name != found[1]
            )
            seen.add(found[1])
    assert len(seen) > 5


def test_what_is_reckoned_on_in_one_word_is_the_value_alone() -> None:
    words, values = dialogues.Words(random.Random(8)), set()
    for turns in (sequels.draw_in_a_word(words) for _ in range(300)):
        for _, reply in turns:
            assert re.fullmatch(r"\d+|even|odd|[A-Z][a-z]+", plain(reply)), reply
            values.add(plain(reply))
    assert {"Monday", "May", "7"} <= values


def test_numbers_put_in_order_are_in_that_order_and_the_other_way_round_again() -> None:
    words, orders = dialogues.Words(random.Random(8)), set()
    for question, reply, down in (sums.sorted_numbers(words) for _ in range(200)):
        numbers = [int(number) for number in plain(reply).rstrip(".").split(", ")]
        assert numbers == sorted(numbers, reverse=down)
        assert set(numbers) <= said_numbers(question)
        orders.add(down)
    assert orders == {True, False}


def test_a_text_that_is_to_be_repeated_comes_back_letter_by_letter() -> None:
    words = dialogues.Words(random.Random(8))
    for question, reply in (said_back.echo(words) for _ in range(500)):
        said = plain(reply).removeprefix("Here it is:\n\n```\n").removesuffix("\n```")
        assert said
        assert said in question


def test_letters_are_held_and_faces_put_behind_without_changing_what_is_said() -> None:
    words, changed = dialogues.Words(random.Random(8)), 0
    for said in ("thanks a lot", "good night, little one", "hello there!") * 200:
        warm = pleasantries.warmly(words, said)
        changed += warm != said
        assert without_doubles(warm).startswith(without_doubles(said.rstrip("!")))
    assert 20 < changed < 200


def without_doubles(text: str) -> str:
    return re.sub(r"(.)\1+", r"\1", text)


def test_what_comes_before_and_after_a_day_is_right() -> None:
    words = dialogues.Words(random.Random(8))
    names = phrases.DAYS
    counted = {"After": 1, "Before": -1, "Two days after": 2, "Two days before": -2}
    seen = set()
    for _ in range(2000):
        reply = plain(days.calendar(words)[1])
        said = re.fullmatch(r"(.+) (\w+day) comes (\w+)\.", reply)
        if said and said[1] in counted:
            step = counted[said[1]]
            seen.add(step)
            assert names[(names.index(said[2]) + step) % 7] == said[3]
    assert seen == {1, -1, 2, -2}


def test_one_wording_never_leads_to_two_replies() -> None:
    words = dialogues.Words(random.Random(9))
    kinds = (sums.calculate, sums.compare, sums.count, days.calendar, writings.list_things)
    replies: dict[str, str] = {}
    for kind in kinds:
        for _ in range(1500):
            question, reply = kind(words)
            assert replies.setdefault(question.lower(), reply) == reply, question


def plain(reply: str) -> str:
    return reply.replace("\x01", "").replace("\x02", "")
