"""What users may say to the starter model: the sentences are right, and mean one thing."""

import random
from collections import defaultdict

import pytest

from starter import (
    days,
    foreign,
    identity,
    program,
    recall,
    small_talk,
    sums,
    world,
    writings,
)
from starter.card import topics
from starter.errands import PERSONS
from starter.facts import FACTS
from starter.help_phrases import HELP, HOW, OTHER_TASKS, PLAIN_HOW, QUESTIONS
from starter.help_plain import PLAIN
from starter.inflection import framed
from starter.memory import PLACE, Memory
from starter.sequels import draw_sequel
from starter.stories import draw_story
from starter.system_phrases import ASSISTANTS
from starter.systems import System, draw_system
from starter.told_besides import ALL_MESSAGES
from starter.words import Words


@pytest.mark.parametrize(
    ("pattern", "task", "sentence"),
    [
        ("how do i {do}?", "copy a reply", "how do i copy a reply?"),
        ("key for {doing}", "copy a reply", "key for copying a reply"),
        ("key for {doing}", "quit", "key for quitting"),
        ("key for {doing}", "make a new line", "key for making a new line"),
        ("key for {doing}", "see the version", "key for seeing the version"),
        ("what {does}?", "copy a reply", "what copies a reply?"),
        ("what {does}?", "switch sessions", "what switches sessions?"),
        ("what {does}?", "redo a reply", "what redoes a reply?"),
        ("what {does}?", "display help", "what displays help?"),
        ("what {does}?", "see the version", "how do i see the version?"),
    ],
)
def test_a_task_is_put_into_the_form_its_sentence_wants(
    pattern: str, task: str, sentence: str
) -> None:
    assert framed(pattern, task) == sentence


def test_no_wording_asks_for_two_things() -> None:
    words = Words(random.Random(1))
    meanings: dict[str, set[str]] = defaultdict(set)
    for topic in topics():
        for _ in range(150):
            meanings[words.pick(HELP[topic].questions)].add(topic)
            if topic in QUESTIONS:
                meanings[words.pick(QUESTIONS[topic]).rstrip("?")].add(topic)
            meanings[framed(words.pick(PLAIN_HOW), words.pick(HELP[topic].tasks))].add(topic)
            meanings[framed(words.pick(PLAIN_HOW), words.pick(PLAIN[topic]))].add(topic)
        for said in QUESTIONS.get(topic, ()):
            for _ in range(6):
                meanings[words.pick((said,))].add(topic)
    tables = {"who": identity.WHO_ARE_YOU}
    tables |= {trait.short: trait.questions for trait in identity.TRAITS}
    tables |= {kind.reply: kind.questions for kind in small_talk.SMALL_TALK}
    tables["hello"] = small_talk.GREETINGS
    for name, patterns in ({"other": OTHER_TASKS} | tables).items():
        for _ in range(400):
            meanings[words.pick(patterns)].add(name)
    assert not {said: asked for said, asked in meanings.items() if len(asked) > 1}


def test_no_question_asks_for_two_things_that_were_told() -> None:
    words = Words(random.Random(1))
    asked: dict[str, set[str]] = defaultdict(set)
    for fact in recall.ASKINGS:
        for _ in range(600):
            told = "pet" if fact == "animal" else fact  # what was told of it decides
            asked[recall.question(words, fact).rstrip("?")].add(told)
    named = {said: facts for said, facts in asked.items() if "{k}" not in said}  # by their kind
    assert not {said: facts for said, facts in named.items() if len(facts) > 1}


def test_what_is_told_stands_in_the_reply_letter_by_letter() -> None:
    rng = random.Random(2)
    for _ in range(600):
        memory = Memory(rng, Words(rng), System())
        question, reply = memory.tell(lambda: ("", ""))
        for value, kind in memory.told.values():
            assert value.removeprefix("to ") in question, (question, reply)
            assert kind in question.lower()


def test_every_place_of_a_message_is_something_that_users_tell() -> None:
    for message in (one for messages in ALL_MESSAGES.values() for one in messages):
        for place in PLACE.findall(message):
            base, _, kind = place.removeprefix("not ").partition(" ")
            assert base in ("k", "duty") or base in FACTS, message
            assert kind in message.lower().replace(f"{{{place}}}", ""), message


def test_what_it_cannot_do_is_asked_in_words_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Words, "styled", lambda _, question, slips=True: question)
    words = Words(random.Random(1))
    beyond = {_letters(world.question(words)) for _ in range(6000)}
    for topic in topics():
        for _ in range(40):
            assert _letters(program.help_question(words, topic)) not in beyond
    kinds = (sums.calculate, days.calendar, writings.poem, writings.list_things, writings.table)
    for kind in (*kinds, writings.code, foreign.about_languages):
        for _ in range(300):
            assert _letters(kind(words)[0]) not in beyond
    said = [pattern for kind in small_talk.SMALL_TALK for pattern in kind.questions]
    said += [*identity.WHO_ARE_YOU, *(one for trait in identity.TRAITS for one in trait.questions)]
    assert not {_letters(words.pick(said)) for _ in range(4000)} & beyond


def test_no_wording_asks_for_two_skills(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Words, "styled", lambda _, question, slips=True: question)
    words = Words(random.Random(1))
    replies: dict[str, set[str]] = defaultdict(set)
    kinds = (sums.calculate, sums.compare, sums.count, days.calendar, writings.poem)
    for kind in (*kinds, writings.list_things, writings.list_items, writings.table, writings.code):
        for question, reply in (kind(words) for _ in range(1500)):
            replies[question.rstrip("?.")].add(reply)
    assert not {said: answers for said, answers in replies.items() if len(answers) > 1}


def test_a_list_that_is_numbered_or_changed_keeps_the_words_of_the_user() -> None:
    words = Words(random.Random(1))
    for _ in range(300):
        (asked, _), (again, reply), _ = draw_sequel(words)
        for line in reply.splitlines()[2:] if reply.startswith("Here is your list") else ():
            assert line.strip("-.0123456789 \x01\x02") in asked + again


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter in " +-*/^")


def test_every_sentence_about_a_task_has_a_place_for_it() -> None:
    words = Words(random.Random(1))
    for said in (words.pick((pattern,)) for pattern in (*PLAIN_HOW, *HOW) for _ in range(20)):
        assert sum(said.count(place) for place in ("{do}", "{doing}", "{does}")) == 1, said


def test_a_system_prompt_without_a_name_is_no_persona_by_being_an_assistant() -> None:
    words = Words(random.Random(1))
    for system in (draw_system(words) for _ in range(3000)):
        if system.persona is not None and not system.persona.name:
            assert system.persona.kind.split()[-1] not in ASSISTANTS


def test_a_story_calls_its_hero_as_the_request_does_and_has_an_end() -> None:
    words = Words(random.Random(1))
    for _ in range(300):
        story = draw_story(words)
        told = story.text.replace("\x01", "").replace("\x02", "")
        named = story.ref.removeprefix("the ").partition(" and ")[0]
        meant = [said for said, ref in PERSONS if ref == story.ref] or [named]
        assert any(said in story.request for said in meant) or story.ref == "the fox"
        assert told.count(story.ref[1:]) >= 5
        assert len(told.split()) >= 110
        assert told.endswith("The end.")
