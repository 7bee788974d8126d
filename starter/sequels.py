"""Two turns of which the second wants the first: a list numbered afterwards, another story.

The first reply is mostly another's, in another shape than the model's own, and not learned.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from starter import (
    code_orders,
    days,
    errands,
    everyday,
    lists,
    made_to_order,
    ordered_again,
    orders,
    phrases,
    plain_days,
    plain_lists,
    plain_stories,
    plain_tables,
    reckoned_on,
    small_talk,
    snippets,
    story_orders,
    story_phrases,
    sum_phrases,
    sums,
    tidings,
    told_sums,
)
from starter import writing_phrases as wordings
from starter.heroes import NAMES
from starter.rows import RowBuilder, Turn, parts, weighty
from starter.stories import HEROES, SOME_HERO, draw_hero, fill, go_on_with, ordered, tell
from starter.systems import System
from starter.words import Words, with_article
from starter.writings import (
    asked_for_list,
    calendar_table,
    column_names,
    counted,
    draw_items,
    drawn,
    hello_world,
    joined,
    listing,
    printed,
    shown_snippet,
    spelled_as,
    without_java_script,
)


class Sequel(NamedTuple):
    """Both turns, and whether the model itself gave the first reply."""

    first: Turn
    second: Turn
    own: bool


def draw_sequel(words: Words) -> Sequel:
    """One of these."""
    return words.weighed(KINDS)(words)


def add_sequel(builder: RowBuilder, words: Words, system: System, share: float) -> None:
    """Two such turns, in this share of the rows, or in one word where that is wanted."""
    if not system.text and words.chance(share):
        first, second, own = draw_sequel(words)
        builder.add(*first, learned=own)
        builder.add(*second)
    if system.one_word and words.chance(0.15):
        for turn in draw_in_a_word(words):
            builder.add(*system.finished(turn))


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
    if words.chance(0.12):
        return Sequel(
            first, (words.styled(words.pick(ordered_again.AS_TABLE)), _in_table(items)), own
        )
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
    asked = ordered(words, words.pick(plain_stories.STORIES), hero, ref)
    sentences = [words.expand(sentence) for sentence in plain_stories.TOLD]
    if words.chance(0.5):
        sentences.append("The end.")
    first = words.styled(asked, slips=False), " ".join(sentences).format(hero=hero, ref=ref)
    if words.chance(0.15):
        once_more = words.styled(words.pick(errands.ONCE_MORE))
        return Sequel(first, (once_more, tell(words, ref)), False)
    if words.chance(0.08):
        another = words.styled(words.pick(made_to_order.ANOTHER))
        return Sequel(first, (another, tell(words, SOME_HERO[1])), words.chance(0.3))
    if words.chance(0.08):
        verse = words.styled(words.often(ordered_again.NOW_A_POEM, errands.NOW_A_POEM))
        return Sequel(first, (verse, fill(wordings.POEM, ref)), False)
    if words.chance(0.2):
        more = words.styled(words.pick(story_phrases.GO_ON))
        return Sequel(first, (more, go_on_with(ref, 0)), False)
    hero, ref = draw_hero(words)
    again = ordered(words, words.pick(plain_stories.AGAIN), hero, ref)
    return Sequel(first, (words.styled(again, slips=False), tell(words, ref)), False)


def _in_table(things: Sequence[str]) -> str:
    """The things of a list in a table, each with its number."""
    return drawn(("Number", "Thing"), [(n, weighty(thing)) for n, thing in enumerate(things, 1)])


def _things_again(words: Words) -> Sequel:
    """Some things of a kind, and then more of them, or the same in another form."""
    plain = words.rng.choice([kind for kind in lists.COMMON if kind not in lists.WHOLE])
    things = lists.LISTS[lists.KINDS[plain]]
    count, more = words.rng.randint(2, 5), words.rng.randint(2, 5)
    n = words.rng.choice((str(count), phrases.NUMBER_WORDS[count]))
    bullets = words.chance(0.4)
    asked = words.pick(plain_lists.WITH_BULLETS if bullets else plain_lists.LISTED)
    known = things[:count]
    first = words.styled(asked.format(n=n, what=plain)), lists.shown(known, plain, bullets)
    draw = words.rng.random()
    if words.chance(0.2) and more != count:
        changed = words.pick(ordered_again.REDO)
        m = words.rng.choice((str(more), phrases.NUMBER_WORDS[more]))
        changed, answer = changed.format(n=m, m=n), lists.shown(things[:more], plain, bullets)
    elif draw < 0.35:
        changed = words.pick(ordered_again.MORE_THINGS)
        more = more if "{n}" in changed else count
        m = words.rng.choice((str(more), phrases.NUMBER_WORDS[more]))
        changed = changed.format(n=m, what=plain)
        answer = lists.shown(things[count : count + more], plain, bullets)
    elif draw < 0.5:
        changed, answer = words.pick(ordered_again.AS_TABLE), _in_table(known)
    elif draw < 0.8:
        changed, answer = words.pick(plain_lists.NUMBER_THEM), lists.shown(known, plain)
    else:
        changed = words.pick(plain_lists.BULLETS_INSTEAD)
        answer = lists.shown(known, plain, True)
    return Sequel(first, (words.styled(changed), answer), words.chance(0.5))


def _poem_again(words: Words) -> Sequel:
    """A poem, and then one about another hero."""
    hero, ref = draw_hero(words)
    asked = words.pick(wordings.PLAIN_POEMS).format(hero=hero)
    first = words.styled(asked, slips=False), fill(wordings.POEM, ref)
    own = words.chance(0.5)
    if words.chance(0.15):
        changed = words.styled(words.pick(errands.NOW_A_STORY))
        return Sequel(first, (changed, tell(words, ref)), own)
    hero, ref = draw_hero(words)
    changed = words.pick(ordered_again.POEM_AGAIN).format(hero=hero)
    return Sequel(first, (words.styled(changed, slips=False), fill(wordings.POEM, ref)), own)


def _code_again(words: Words) -> Sequel:
    """Code, and then the same in another language, or with another text."""
    own = words.chance(0.5)
    draw = words.rng.random()
    if draw < 0.2:
        language = words.rng.choice(snippets.OFTEN)
        old, new = (words.value(wordings.SHOPPING) for _ in range(2))
        asked = words.pick(code_orders.PRINTED).format(x=old, lang=spelled_as(words, language))
        changed = words.pick(errands.PRINT_INSTEAD).format(x=new)
        first = without_java_script(asked), printed(language, old)
        return Sequel(first, (changed, printed(language, new)), own)
    if draw < 0.6:
        one, other = _two(words, [*snippets.HELLO_WORLD])
        asked = words.pick(plain_tables.HELLO).format(lang=spelled_as(words, one))
        replies = hello_world(one), hello_world(other)
    else:
        known = [(name, of) for name, (_, of) in snippets.SNIPPETS.items() if len(of) > 1]
        thing, languages = words.rng.choice((*known[:4], *known))
        one, other = _two(words, [*languages])
        asked = words.pick(plain_tables.CODE)
        asked = asked.format(thing=f"{thing} in {spelled_as(words, one)}")
        replies = shown_snippet(thing, one), shown_snippet(thing, other)
    asked = without_java_script(asked)
    changed = words.pick(ordered_again.IN_ANOTHER).format(lang=spelled_as(words, other))
    return Sequel((words.styled(asked), replies[0]), (words.styled(changed), replies[1]), own)


def _two(words: Words, languages: Sequence[str]) -> tuple[str, str]:
    """Two of the languages, mostly such as many use."""
    often = [language for language in languages if language in snippets.OFTEN]
    one = words.rng.choice(often if often and words.chance(0.6) else languages)
    rest = [language for language in languages if language != one]
    often = [language for language in often if language != one]
    return one, words.rng.choice(often if often and words.chance(0.5) else rest)


def _table_again(words: Words) -> Sequel:
    """A table, and then with a column more or less; or the months in a list."""
    own = words.chance(0.5)
    if words.chance(0.15):
        first = calendar_table(words)
        if "January" in first[1]:
            asked = words.styled(words.pick(errands.TABLE_AS_LIST))
            return Sequel(first, (asked, lists.shown(phrases.MONTHS, "months")), own)
    names = column_names(words)
    items = f"{', '.join(names[:-1])} and {names[-1]}"
    asked = words.pick(errands.COLUMNS).format(items=items, n=len(names))
    first = asked, counted(names, 2)
    if len(names) > 2 and words.chance(0.5):
        gone = words.rng.choice(names)
        asked = words.pick(ordered_again.DROP_COLUMN).format(item=gone)
        return Sequel(first, (asked, counted([x for x in names if x != gone], 2)), own)
    new = next(
        name for name in iter(lambda: words.value(wordings.COLUMNS), "") if name not in names
    )
    asked = words.pick(ordered_again.ADD_COLUMN).format(item=new)
    return Sequel(first, (asked, counted([*names, new], 2)), own)


def _of_a_pet(words: Words) -> Sequel:
    """A pet is told of, and then something is to be written about it."""
    kind = words.rng.choice(("cat", "dog", "cat", "dog", "horse", "rabbit", "hamster", "parrot"))
    name = words.value(NAMES, proper=True)
    told = words.pick(errands.OF_A_PET).format(k=kind, v=name), f"Noted. Your {kind} is {name}."
    poem = words.chance(0.5)
    asked = words.pick(errands.ABOUT_HIM if poem else errands.TALE_OF_HIM).format(k=kind)
    answer = fill(wordings.POEM, name) if poem else tell(words, name)
    return Sequel(told, (words.styled(asked), answer), False)


def _asked_back(words: Words) -> Sequel:
    """Another model asks what it is to write, or about whom, and the user says that and no more."""
    kinds = {_for_a_hero: 5, _for_a_topic: 2, _for_items: 4, _for_columns: 2, _for_a_language: 2}
    asked, back, answer = words.weighed(kinds)(words)
    return Sequel((words.styled(asked), words.pick(back)), answer, False)


Asked = tuple[str, tuple[str, ...], Turn]
"""What the user wants, what another model may ask, and what follows."""


def _for_a_hero(words: Words) -> Asked:
    hero, ref = draw_hero(words)
    asked = ordered(words, words.pick(story_orders.ASKED_FOR_STORY), hero, ref)
    back: tuple[str, ...] = story_orders.WHO_IN_IT
    answers: tuple[str, ...] = story_orders.HERO_ALONE
    if words.chance(0.15):
        asked, back = words.pick(story_orders.BAD_NEWS), (small_talk.TO_BAD_NEWS,)
        answers = story_orders.OFFERED
    answer = ordered(words, words.pick(answers), hero, ref)
    return asked, back, (words.styled(answer, slips=False), tell(words, ref))


def _for_a_topic(words: Words) -> Asked:
    hero, ref = draw_hero(words)
    answer = ordered(words, words.pick(story_orders.HERO_ALONE), hero, ref)
    poem = words.styled(answer, slips=False), fill(wordings.POEM, ref)
    return words.pick(story_orders.ASKED_FOR_POEM), story_orders.ABOUT_WHAT, poem


def _for_items(words: Words) -> Asked:
    items = draw_items(words)
    written = joined(words, items)
    if words.chance(0.4):
        after = words.pick(orders.AFTER_CHAT).format(items=written), listing(items, False)
        return words.pick(orders.CHAT), orders.CHAT_REPLIES, after
    answer = words.pick(orders.ITEMS_ALONE).format(items=written), listing(items, False)
    return words.pick(orders.CAN_YOU_LIST), orders.WHAT_ON_IT, answer


def _for_columns(words: Words) -> Asked:
    names = column_names(words)
    items = f"{', '.join(names[:-1])}{words.rng.choice((' and ', ', '))}{names[-1]}"
    answer = words.pick(orders.COLUMNS_ALONE).format(items=items)
    return words.pick(plain_tables.ANY_TABLE), orders.WHICH_COLUMNS, (answer, counted(names, 2))


def _for_a_language(words: Words) -> Asked:
    language = words.rng.choice([*snippets.HELLO_WORLD])
    spelled = language if words.chance(0.5) else language.lower()
    answer = words.styled(words.pick(code_orders.LANGUAGE_ALONE).format(lang=spelled))
    asked = words.pick(code_orders.CAN_YOU_CODE)
    return asked, code_orders.WHICH_LANGUAGE, (answer, hello_world(language))


def _told_more(words: Words) -> Sequel:
    """More of the news told before, or what the user says when the model has said how it is."""
    good, bad = small_talk.TO_GOOD_NEWS, small_talk.TO_BAD_NEWS
    patterns: tuple[str, ...]
    draw = words.rng.random()
    if draw < 0.3:
        first = words.remarked(words.pick(everyday.HOW_ARE_YOU)), small_talk.FINE
        patterns, answer = words.rng.choice(((tidings.AS_FOR_ME, good), (tidings.NOT_SO_ME, bad)))
        if words.chance(0.5):
            patterns = everyday.GOOD_NEWS if answer == good else everyday.BAD_NEWS
    elif draw < 0.6:
        first = words.remarked(words.pick(everyday.GOOD_NEWS)), good
        patterns, answer = tidings.MORE_GOOD, good
    else:
        first = words.remarked(words.pick(everyday.BAD_NEWS)), bad
        kinds = (tidings.MORE_BAD, bad), (tidings.NO_STORY, small_talk.TO_ANYTHING)
        patterns, answer = words.rng.choice(kinds)
    return Sequel(first, (words.remarked(words.pick(patterns)), answer), True)


def _reckoned_on(words: Words) -> Sequel:
    """A number, a day or a month from the one in the first reply."""
    return Sequel(*reckoned_on.draw(words))


def draw_in_a_word(words: Words) -> tuple[Turn, Turn]:
    """Two turns of which the second reckons on from the first, each answered in one word."""
    while True:
        (one, reply), (other, further), _ = reckoned_on.draw(words)
        short, next_short = _in_a_word(reply), _in_a_word(further)
        if short and next_short:
            return (one, weighty(short)), (other, weighty(next_short))


def _in_a_word(reply: str) -> str:
    """The one value of a reply, or nothing if it has none or several."""
    cut = parts(reply)
    if len(cut) == 5 and cut[2] == " = ":
        return cut[3]
    return cut[1] if len(cut) == 3 and not cut[1].endswith(".") else ""


def _next_of_another(words: Words) -> Sequel:
    """Another model names the day or month after one, in its own way; then the next is wanted."""
    names, unit = words.rng.choice(((phrases.DAYS, "day"), (phrases.MONTHS, "month")))
    index = words.rng.randrange(len(names))
    side, step = words.rng.choice((("after", 1), ("before", -1)))
    there = (index + step) % len(names)
    patterns = plain_days.AFTER if step > 0 else plain_days.BEFORE
    later = names[(index + 2) % len(names)]
    asked = words.pick(patterns).format(unit=unit, name=names[index], later=later)
    back = words.pick(told_sums.NAMED)
    back = back.format(unit=unit, name=names[index], other=names[there], side=side)
    again = words.pick(reckoned_on.ON if step > 0 else reckoned_on.BACK).format(unit=unit)
    answer = days.comes(names, there, step, unit)
    return Sequel((words.styled(asked), back), (words.styled(again.strip()), answer), False)


def _first_few(words: Words) -> Sequel:
    """All days or months, and then only the first or the last of them."""
    names, units = words.rng.choice(((phrases.DAYS, "days"), (phrases.MONTHS, "months")))
    asked = words.pick(
        ("(list|name|say|tell me|write) the {units}", "all {units}", "{units} please")
    )
    n = words.rng.randint(2, 5)
    last = words.chance(0.3)
    again = words.pick(told_sums.LAST_FEW if last else told_sums.FIRST_FEW)
    again = again.format(n=phrases.NUMBER_WORDS[n] if words.chance(0.4) else n)
    first = words.styled(asked.format(units=units)), lists.shown(names, units)
    return Sequel(
        first, (words.styled(again), lists.shown(names[-n:] if last else names[:n], units)), True
    )


def _up_again(words: Words) -> Sequel:
    """Counted down, and then up again."""
    start = words.rng.randint(3, 12)
    asked = words.styled(words.pick(plain_days.COUNT_DOWN).format(start=start, stop=1))
    again = words.styled(words.pick(told_sums.UP_AGAIN))
    down, up = range(start, 0, -1), range(1, start + 1)
    return Sequel((asked, sums.in_a_row(down)), (again, sums.in_a_row(up)), True)


def _sorted_again(words: Words) -> Sequel:
    """Numbers in order, and then from the other end."""
    asked, reply, down = sums.sorted_numbers(words)
    ends = "(smallest|lowest)" if down else "(biggest|highest|largest)"
    again = words.expand(words.rng.choice(told_sums.OTHER_ORDER).replace("(BEST)", ends))
    turned = f"{', '.join(reply.rstrip('.').split(', ')[::-1])}."
    return Sequel((asked, reply), (words.styled(again), turned), True)


def _other_steps(words: Words) -> Sequel:
    """Counted in steps, and then in others."""
    steps = ((2, "two"), (5, "five"), (10, "ten"), (3, "three"))
    turns = []
    for (step, name), patterns in zip(
        words.rng.sample(steps, 2), (sum_phrases.COUNT_BY, told_sums.OTHER_STEPS), strict=True
    ):
        stop = step * words.rng.randint(3, 10)
        numbers = range(step, stop + 1, step)
        said = ", ".join(map(str, numbers[:3]))
        question = words.pick(patterns).format(name=name, step=step, stop=stop, said=said)
        turns.append((words.styled(question), sums.in_a_row(numbers)))
    return Sequel(turns[0], turns[1], True)


KINDS: dict[Callable[[Words], Sequel], float] = {
    _list_again: 3,
    _list_changed: 1,
    _story_again: 3,
    _asked_back: 4,
    _things_again: 2,
    _poem_again: 2,
    _code_again: 2,
    _table_again: 1,
    _of_a_pet: 0.6,
    _told_more: 2.5,
    _reckoned_on: 8,
    _next_of_another: 0.6,
    _first_few: 0.3,
    _up_again: 0.3,
    _sorted_again: 0.3,
    _other_steps: 0.2,
}
"""How often each."""
