"""The evaluation sets of the starter model: large enough, and no reply is right everywhere."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from starter import card, checks, evaluate, held_out, prompts
from starter.prompts import Prompt

PROMPTS = prompts.load_all()
ROOM = 2048 - 64
"""Tokens that the window has for a prompt."""
LONG = [prompt for prompt in PROMPTS if prompt.category == "recall_long"]

SMALL = "I am only a tiny starter model."
UNKNOWN = f"{SMALL} I do not know that. A real model does: llmtui models pull NAME"
HELP = "Press F1: the help lists every key."

EXAMPLES: dict[str, tuple[Any, str, str]] = {
    "contains": (["Mo"], "You are Mo!", "You are Momo!"),
    "lacks": (["Mo"], "You are Jo.", "You are mo."),
    "matches": ("cat|kitty", "A kitty.", "A dog."),
    "words_at_least": (3, "one two three", "one two"),
    "words_at_most": (1, "Friday.", "On Friday."),
    "script": ("japanese", "こんにちは！", "你好，朋友"),
    "number": (7, "3 + 4 = 7.", "3 + 7 = 10."),
    "counts": ([1, 2, 3], "Here you are: 1, two, 3.", "1, 2, 3, 4."),
    "items": (2, "Here:\n\n- tea\n- rice", "- tea\n- tea"),
    "numbered": (2, "1. tea\n2. rice", "- tea\n- rice"),
    "table": (2, "| a | b |\n| --- | --- |\n| c | d |", "| a | b |\n| c | d |"),
    "code": ("print", "So:\n\n```python\nprint(1)\n```", "```python\npass\n```"),
    "story_about": ("owl", "An owl slept. Then the owl woke.", "An owl slept. Then the ow"),
    "from_card": (["quit"], "Press Alt+Z to leave.", "Press Alt+Z or Ctrl+Q to leave."),
    "from_card_any": (["set", "quit"], "Type /set seed=1 then.", "Press Ctrl+T."),
    "absent": (True, "The help knows: press F9.", "The help knows: press F1."),
    "untold": ("pet", "You haven't told me about your pet.", "You have not told me your name."),
    "answers": (True, "I am small.", "I do not know that."),
    "starter_model": (True, UNKNOWN, SMALL),
    "polite": (True, "Sorry, what was that?", "\x1b[31m sorry"),
}
CARD = {"quit": "Alt+Z", "set": "/set NAME=VALUE", "help": "F9"}


def passes(reply: str) -> Counter[str]:
    """How many prompts of each category this one reply satisfies."""
    return Counter(p.category for p in PROMPTS if checks.holds(p.check, reply, evaluate.card_of(p)))


@pytest.mark.parametrize("name", prompts.SETS)
def test_there_are_enough_prompts_in_each_of_many_categories(name: str) -> None:
    sizes = Counter(prompt.category for prompt in prompts.load(prompts.SETS[name]))
    assert sizes.total() >= 200
    assert len(sizes) >= 10
    assert min(sizes.values()) >= 16


def test_user_and_assistant_take_turns_and_the_user_is_last() -> None:
    assert all(len(prompt.turns) % 2 == 1 and all(prompt.turns) for prompt in PROMPTS)


def test_every_check_is_used_and_every_check_in_use_is_known() -> None:
    used = {name for prompt in PROMPTS for name in prompt.check}
    assert used == set(checks.CHECKS) == set(EXAMPLES)
    assert all(prompt.check for prompt in PROMPTS)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_check_takes_a_right_reply_and_no_wrong_one(name: str) -> None:
    wanted, right, wrong = EXAMPLES[name]
    assert checks.holds({name: wanted}, right, CARD)
    assert not checks.holds({name: wanted}, wrong, CARD)
    assert not checks.holds({name: wanted}, "", CARD)


@pytest.mark.parametrize(
    ("check", "reply"),
    [
        ({"untold": "name"}, "I do not know your surname."),
        ({"untold": "pet"}, "You have not told me your rabbit's name."),
        ({"untold": "city"}, "I don't know where you come from."),
        ({"untold": "job"}, "Sorry, I don't know what you do."),
        ({"polite": True}, "Mi dispiace, sono piccolo."),
        ({"polite": True}, "すみません、わかりません。"),
        ({"from_card": ["tidy"]}, "Type /clean-up."),
    ],
)
def test_a_check_takes_other_ways_to_say_the_same(check: dict[str, Any], reply: str) -> None:
    assert checks.holds(check, reply, {"tidy": "/clean-up"})


def test_a_command_at_the_end_of_a_sentence_is_seen_and_a_folder_is_not() -> None:
    card = {"tidy": "/clean-up", "models_folder": "/srv/models"}
    assert checks.holds({"from_card": ["models_folder"]}, "Put them into /srv/models.", card)
    assert not checks.holds({"from_card": ["tidy"]}, "Type /clean-up or /tidy.", card)


def test_silence_is_never_right() -> None:
    assert not passes("")


def test_to_be_tiny_is_an_answer_only_to_who_it_is() -> None:
    assert set(passes(SMALL)) <= {"who_are_you"}


def test_not_to_know_is_right_only_where_nothing_could_be_known() -> None:
    sizes = Counter(prompt.category for prompt in PROMPTS)
    assert set(passes(UNKNOWN)) == {"everything_else", "robustness"}
    assert passes(UNKNOWN)["everything_else"] == sizes["everything_else"]


def test_to_point_to_the_help_is_right_only_where_the_card_says_no_more() -> None:
    right = [p for p in PROMPTS if checks.holds(p.check, HELP, evaluate.card_of(p))]
    others = [p for p in right if "absent" not in p.check and p.check.get("from_card") != ["help"]]
    assert {prompt.category for prompt in others} == {"robustness"}


def test_a_card_has_what_its_prompts_ask_for() -> None:
    for prompt in PROMPTS:
        known = evaluate.card_of(prompt)
        assert set(known) <= set(card.topics())
        assert set(prompt.check.get("from_card", ())) <= set(known)
        assert "from_card_any" not in prompt.check or set(prompt.check["from_card_any"]) & {*known}


def test_cards_that_training_never_saw_are_not_the_real_one() -> None:
    real = card.real_card()
    unseen = [prompt for prompt in PROMPTS if prompt.category == "help_unseen_card"]
    asked = [(p.card or real, topic) for p in unseen for topic in p.check.get("from_card", ())]
    assert all(values[topic] != real.get(topic) for values, topic in asked)
    assert sum("absent" in prompt.check for prompt in unseen) >= 5


@pytest.mark.parametrize("prompt", [p for p in PROMPTS if p.category.startswith("recall")])
def test_what_is_to_be_recalled_was_told(prompt: Prompt) -> None:
    told = "\n".join(prompt.turns[:-1:2])
    assert checks.holds({"contains": prompt.check.get("contains", [])}, told, CARD)
    assert not checks.holds(prompt.check, prompt.last, CARD)


def test_long_recall_goes_over_1500_tokens_and_fits_in_the_window(starter: Path) -> None:
    from llama_cpp import Llama

    model = Llama(str(starter), vocab_only=True, verbose=False)

    def count(*texts: str) -> int:
        return sum(len(model.tokenize(text.encode(), add_bos=False)) + 5 for text in texts)

    for prompt in LONG:
        told = max(n for n, turn in enumerate(prompt.turns[:-1:2]) if _tells(turn, prompt))
        assert count(*prompt.turns[2 * told + 1 :]) > 1500
        assert count(card.card_text(evaluate.card_of(prompt)), *prompt.turns) < ROOM
    model.close()


def _tells(turn: str, prompt: Prompt) -> bool:
    return any(value in turn for value in prompt.check["contains"])


def test_a_digest_stays_what_it_was_and_sees_only_letters_and_digits() -> None:
    assert held_out.digest("Où est-il, à 7 h ?") == "1a05282cd6f2"
    assert held_out.digest("ou\u0300 EST il à 7h") == held_out.digest("Où est-il, à 7 h ?")
    assert held_out.digest("?!") != held_out.digest("...")


def test_each_last_message_is_held_out() -> None:
    assert len(held_out.digests()) == len(PROMPTS)
    assert evaluate.spoilt([PROMPTS[3].last.upper(), "nobody asks this"]) == [PROMPTS[3].last]


def test_no_row_of_the_generator_asks_what_a_set_asks() -> None:
    messages = list(evaluate.drawn_messages(2000))
    assert len(messages) > 2000
    assert not evaluate.spoilt(messages)


@pytest.mark.parametrize("phrase", ["To do that: {}.", "Press {}", "Type `{}` and you are there."])
def test_whoever_copies_the_line_of_the_card_is_right(phrase: str) -> None:
    for prompt in PROMPTS:
        known = evaluate.card_of(prompt)
        for topic in prompt.check.get("from_card_any", prompt.check.get("from_card", ())):
            if topic in known:
                assert checks.holds(prompt.check, phrase.format(known[topic]), known), topic
        if "absent" in prompt.check:
            assert checks.holds(prompt.check, f"I do not know. Help: {known['help']}.", known)
