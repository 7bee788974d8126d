"""Measure the starter model: `python -m starter.evaluate`, from the root of the repository.

The prompts were written by hand. Some are what everybody types first ("What is my name?") and
so are also among the generator's wordings; the table counts those apart. Where a case has several
turns, the model's own earlier replies stand between them. The shipped file is run as a user
would run it, by llama.cpp with the template in the file, at temperature 0.
"""

import argparse
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from llama_cpp import Llama

from starter.dialogues import draw_row
from starter.export import TARGET
from starter.rows import IM_END, IM_START

CONTEXT = 2048
LONGEST_REPLY = 500
KNOWN_ROWS = 60_000

Check = Callable[[str], bool]


@dataclass(frozen=True)
class Case:
    """What the user says, turn by turn, and what the last reply must satisfy."""

    category: str
    turns: tuple[str, ...]
    check: Check
    system: str = ""


@dataclass
class Tally:
    """For each case: whether its wording is one of the training's, and whether it went right."""

    results: list[tuple[bool, bool]]

    def shown(self, known: bool) -> str:
        """Right of all, among those whose wording is known or is not."""
        chosen = [right for was_known, right in self.results if was_known == known]
        return f"{sum(chosen)} of {len(chosen)}" if chosen else ""


def says(pattern: str) -> Check:
    """The reply contains this pattern, whatever the case."""
    return lambda reply: re.search(pattern, reply, re.IGNORECASE) is not None


def is_story(hero: str, words: int) -> Check:
    """The reply names the hero three times, is at least so long, and comes to an end."""

    def check(reply: str) -> bool:
        named = len(re.findall(re.escape(hero), reply, re.IGNORECASE))
        return named >= 3 and len(reply.split()) >= words and reply.endswith("The end.")

    return check


def has_lines(count: int, pattern: str) -> Check:
    """Exactly so many lines of the reply match the pattern."""
    return lambda reply: len(re.findall(pattern, reply, re.MULTILINE)) == count


DEV = "You are a kitty named DEV."
DONT_KNOW = says("tiny starter model")
F1 = says(r"\bF1\b")

CASES = (
    Case("greeting", ("Hello!",), says("^hello")),
    Case("greeting", ("hi, who is there?",), says("hello|starter")),
    Case("greeting", ("hey buddy",), says("^hello")),
    Case("greeting", ("Hello, nice to see you.",), says("^hello|nice")),
    Case("small talk", ("Thanks for the help!",), says("welcome")),
    Case("small talk", ("How are you feeling this morning?",), says("fine")),
    Case("small talk", ("Goodbye then, my friend",), says("goodbye")),
    Case("small talk", ("please tell us a funny joke",), says("token")),
    Case("small talk", ("So what are the things you can do?",), says("remember")),
    Case("who are you", ("Who exactly are you?",), says("starter")),
    Case("who are you", ("do you have any name at all",), says("starter")),
    Case("recall", ("My name is Theodora.", "What is my name?"), says("Theodora")),
    Case("recall", ("Hey! I'm Bogdan", "can you still recall what I am called?"), says("Bogdan")),
    Case("recall", ("I live in Reykjavik", "In what city am I living?"), says("Reykjavik")),
    Case("recall", ("I have a cat called Mochi", "and what name does my cat have?"), says("Mochi")),
    Case("recall", ("My favourite colour is teal.", "which colour do I like?"), says("teal")),
    Case("recall", ("I work as a beekeeper.", "What's my job again?"), says("beekeeper")),
    Case("recall", ("I love eating falafel", "what do I like to eat"), says("falafel")),
    Case(
        "recall",
        ("I am Priya and I live in Pune", "what is 3 + 4?", "where do I live?"),
        says("Pune"),
    ),
    Case(
        "recall",
        ("Hello", "my name is Oluwaseun", "tell me a joke", "thanks", "what do people call me?"),
        says("Oluwaseun"),
    ),
    Case(
        "recall",
        ("my name is Rita", "sorry, my name is Greta", "so what is my name?"),
        says("Greta"),
    ),
    Case(
        "recall",
        ("My dog is called Pixel. My favourite food is goulash.", "What name did I give my dog?"),
        says("Pixel"),
    ),
    Case(
        "recall",
        ("my name is Ann and my favorite color is ochre", "what do you know about me?"),
        says("Ann.*ochre"),
    ),
    Case("not told", ("What's my name?",), says("not told")),
    Case("not told", ("Do you happen to know where I live?",), says("not told")),
    Case("not told", ("my name is Karl", "what kind of work do I do?"), says("not told.*job")),
    Case("not told", ("I live in Graz", "what is the name of my dog?"), says("not told.*pet")),
    Case("not told", ("which meal is my favourite one?",), says("not told.*food")),
    Case("persona", ("What is your name?",), says("DEV.*kitty"), DEV),
    Case("persona", ("Hi! Who are you?",), says("DEV.*kitty"), DEV),
    Case("persona", ("hello",), says("DEV"), DEV),
    Case("persona", ("I am Jo.", "and what name do you have?"), says("DEV"), DEV),
    Case("persona", ("My name is Jo.", "what is my name?"), says("is Jo"), DEV),
    Case("persona", ("who are you?",), says("Blackbeard"), "You are Blackbeard, a pirate."),
    Case(
        "persona",
        ("what kind of being are you?",),
        says("gardener"),
        "You are a gardener named Moss.",
    ),
    Case("persona", ("who are you?",), says("starter"), "You are a helpful assistant."),
    Case("arithmetic", ("What is 2 + 2?",), says("= 4\\.")),
    Case("arithmetic", ("7+6",), says("= 13\\.")),
    Case("arithmetic", ("how much is 15 minus 8?",), says("= 7\\.")),
    Case("arithmetic", ("Please compute 9 + 11",), says("= 20\\.")),
    Case("arithmetic", ("can you work out 18 - 5?",), says("= 13\\.")),
    Case("arithmetic", ("what's 3 times 4",), says("= 12\\.")),
    Case("arithmetic", ("6 x 7 = ?",), says("= 42\\.")),
    Case("arithmetic", ("what is 812 + 377?",), says("too much")),
    Case("counting", ("Count to 5.",), says("^1, 2, 3, 4, 5\\.$")),
    Case("counting", ("can you count up to twelve? I mean 12",), says("10, 11, 12\\.$")),
    Case("counting", ("count from 4 to 9 please",), says("^4, 5, 6, 7, 8, 9\\.$")),
    Case("counting", ("please count down, starting at 6",), says("^6, 5, 4, 3, 2, 1\\.$")),
    Case("calendar", ("What day comes after Tuesday?",), says("^Wednesday")),
    Case("calendar", ("which month do we have before May?",), says("^April")),
    Case("calendar", ("Tell me the days of the week.",), says("Monday.*Sunday")),
    Case("calendar", ("how many days does June have?",), says("30")),
    Case("calendar", ("how many months are there in a year?",), says("12")),
    Case("story", ("Tell me a long story about a fox.",), is_story("fox", 150)),
    Case("story", ("tell me a story about a submarine",), is_story("submarine", 100)),
    Case("story", ("Write a story about dragons",), is_story("dragons", 100)),
    Case("story", ("I'd love a story about the moon",), is_story("the moon", 100)),
    Case("story", ("please write a tale about Captain Nemo",), is_story("Nemo", 100)),
    Case("story", ("a short story about a snail",), is_story("snail", 60)),
    Case("list", ("List five animals.",), has_lines(5, r"^\d\. \w+")),
    Case("list", ("I want to know 3 fruits",), has_lines(3, r"^\d\. \w+")),
    Case("list", ("could you name 4 planets?",), has_lines(4, r"^\d\. \w+")),
    Case("list", ("make a list with milk, soap and candles",), says("- soap\n- candles")),
    Case("table", ("Make a small table of animals and their sounds.",), says(r"cat \| meow")),
    Case("table", ("can you show me a table?",), has_lines(6, r"^\|.*\|$")),
    Case("code", ("Write hello world in Python.",), says('```python\nprint\\("Hello')),
    Case("code", ("could I see a code block?",), says("```python\n.*\n```")),
    Case("code", ("I need a rust program",), says("```rust\n")),
    Case("code", ("write a python function which adds two numbers",), says("return a \\+ b")),
    Case("echo", ("Say bananas",), says("^bananas$")),
    Case("echo", ("repeat after me: we like trains",), says("^we like trains$")),
    Case("languages", ("안녕하세요!",), says("안녕하세요")),
    Case("languages", ("안녕, 잘 지내?",), says("[가-힣]")),
    Case("languages", ("你好吗？",), says("[一-龥]")),
    Case("languages", ("Bonjour!",), says("bonjour")),
    Case("help", ("How do I stop your answer?",), says(r"\bEsc\b")),
    Case("help", ("how can I begin a new chat session?",), says(r"Ctrl\+N")),
    Case("help", ("How can I get this program closed?",), says(r"Ctrl\+Q")),
    Case("help", ("I'd like you to regenerate that reply, which key?",), says(r"Ctrl\+R")),
    Case("help", ("what key sends the message",), says("Enter")),
    Case("help", ("is there some list of all the keys?",), F1),
    Case("help", ("How do I change the temperature?",), F1),
    Case("help", ("how could I export a conversation to a file?",), F1),
    Case("help", ("what is ctrl+q good for",), says("quit")),
    Case("unknown", ("Who was Marie Curie?",), DONT_KNOW),
    Case("unknown", ("What is the capital of Mongolia?",), DONT_KNOW),
    Case("unknown", ("Explain how a combustion engine works.",), DONT_KNOW),
    Case("unknown", ("Why do cats purr?",), DONT_KNOW),
    Case("unknown", ("What will the weather be like in Hamburg?",), DONT_KNOW),
    Case("unknown", ("Could you recommend a good book on history?",), DONT_KNOW),
    Case("unknown", ("Translate good morning into Polish",), DONT_KNOW),
)


def run(model: Llama, case: Case) -> str:
    """The model's reply to the last turn of the case."""
    messages = [{"role": "system", "content": case.system}] if case.system else []
    reply = ""
    for turn in case.turns:
        messages.append({"role": "user", "content": turn})
        answer = model.create_chat_completion(
            messages=messages, temperature=0.0, max_tokens=LONGEST_REPLY, repeat_penalty=1.0
        )
        reply = answer["choices"][0]["message"]["content"]
        messages.append({"role": "assistant", "content": reply})
    return reply


def known_questions() -> set[str]:
    """Questions that the generator asks, as far as a large sample of its rows shows."""
    rng = random.Random("evaluation")
    pattern = re.compile(re.escape(f"{IM_START}user\n") + "(.*?)" + re.escape(IM_END))
    texts = (draw_row(rng).text for _ in range(KNOWN_ROWS))
    return {plain(question) for text in texts for question in pattern.findall(text)}


def plain(question: str) -> str:
    """The question without what makes no difference to its wording."""
    return question.lower().strip(" ?.!")


def table(passed: dict[str, Tally]) -> Iterator[str]:
    """The result as a Markdown table, one line a category."""
    yield "| category | held-out wording | wording known from training |"
    yield "| --- | ---: | ---: |"
    for category, tally in passed.items():
        yield f"| {category} | {tally.shown(known=False)} | {tally.shown(known=True)} |"
    every = Tally([result for tally in passed.values() for result in tally.results])
    yield f"| **all** | **{every.shown(known=False)}** | **{every.shown(known=True)}** |"


def main() -> None:
    """Run every case, show what went wrong, and the table."""
    parser = argparse.ArgumentParser(description="Evaluate the starter model.")
    parser.add_argument("--model", type=Path, default=TARGET)
    parser.add_argument("--verbose", action="store_true", help="show right replies too")
    arguments = parser.parse_args()
    model = Llama(str(arguments.model), n_ctx=CONTEXT, n_threads=1, verbose=False)
    known = known_questions()
    passed: dict[str, Tally] = {}
    for case in CASES:
        reply = run(model, case)
        right = case.check(reply)
        tally = passed.setdefault(case.category, Tally([]))
        tally.results.append((plain(case.turns[-1]) in known, right))
        if arguments.verbose or not right:
            print(f"{'right' if right else 'WRONG'} {case.category}: {case.turns[-1]}\n    {reply}")
    print("\n".join(table(passed)))


if __name__ == "__main__":
    main()
