"""Two turns of which the second wants the first: a list numbered afterwards, another story.

The first reply is mostly another's, in another shape than the model's own, and not learned.
"""

from typing import NamedTuple

from starter import plain_lists, plain_stories, story_phrases
from starter.rows import Turn
from starter.stories import HEROES, draw_hero, go_on_with, tell
from starter.words import Words, with_article
from starter.writings import asked_for_list, draw_items, listing


class Sequel(NamedTuple):
    """Both turns, and whether the model itself gave the first reply."""

    first: Turn
    second: Turn
    own: bool


def draw_sequel(words: Words) -> Sequel:
    """One of these."""
    return words.weighed({_list_again: 3, _list_changed: 1, _story_again: 3})(words)


def _list_again(words: Words) -> Sequel:
    """The list given before, with numbers or with bullets instead."""
    items = draw_items(words)
    numbered = words.chance(0.2)
    asked = plain_lists.BULLETS_INSTEAD if numbered else plain_lists.NUMBER_THEM
    own = words.chance(0.5)
    shown = listing(items, numbered)
    if not own:
        shown = shown.partition("\n\n")[2].replace("- ", words.rng.choice(("- ", "- ", "* ", "")))
    first = asked_for_list(words, items, numbered), shown
    return Sequel(first, (words.styled(words.pick(asked)), listing(items, not numbered)), own)


def _list_changed(words: Words) -> Sequel:
    """The list given before, with one thing more or less."""
    items = draw_items(words)
    first = asked_for_list(words, items, False), listing(items, False)
    if words.chance(0.35) and len(items) > 2:
        gone = words.rng.choice(items)
        asked = words.pick(plain_lists.LESS).format(item=gone)
        return Sequel(first, (asked, listing([x for x in items if x != gone], False)), True)
    (new,) = draw_items(words)[:1]
    asked = words.pick(plain_lists.MORE).format(item=new)
    return Sequel(first, (asked, listing([*items, new], False)), True)


def _story_again(words: Words) -> Sequel:
    """A story about another hero, or more of the one that was told."""
    noun = words.rng.choice(HEROES)
    hero, ref = with_article(noun), f"the {noun}"
    asked = words.pick(plain_stories.STORIES).format(hero=hero, length="")
    sentences = [words.pick((sentence,)) for sentence in plain_stories.TOLD]
    if words.chance(0.5):
        sentences.append("The end.")
    first = words.styled(asked, slips=False), " ".join(sentences).format(hero=hero, ref=ref)
    if words.chance(0.2):
        more = words.styled(words.pick(story_phrases.GO_ON))
        return Sequel(first, (more, go_on_with(ref, 0)), False)
    hero, ref = draw_hero(words)
    again = words.pick(plain_stories.AGAIN).format(hero=hero)
    return Sequel(first, (words.styled(again, slips=False), tell(words, ref)), False)
