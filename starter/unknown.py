"""What the model cannot answer: the world's knowledge, other languages, noise, long texts.

All of it gets one polite reply.
"""

from collections.abc import Callable, Mapping

from starter import persona_again
from starter.card import label
from starter.heroes import ADJECTIVES
from starter.languages import OTHER_LETTERS, SCRIPTS, SENTENCES
from starter.mashed import NOISE
from starter.other_tongues import OTHER_TONGUES
from starter.pastes import paste
from starter.program import LOOK, Card, line
from starter.rows import Turn
from starter.stories import HEROES, draw_story
from starter.words import Words, listed
from starter.world import question

UNKNOWN = "Sorry, I am only a tiny starter model and do not know that."
NO_LINE = f"To {label('load_model')}: {LOOK}"
SYMBOLS = (
    (33, 1500),
    (0x2190, 0x2800),
    (0xFF01, 0xFF5F),
    (0x1D400, 0x1D800),
    (0x1F300, 0x1F650),
    (0x1F680, 0x1F700),
    (0x1F900, 0x1FA00),
)
EMOJI = SYMBOLS[-3:]
QUESTION_WORDS = listed(
    "why what who when how where which is are do does can could would should if explain describe"
    " compare write translate find name define summarise prove suggest plan draw calculate"
)
_WENT = "(went|came|walked|looked|travelled|waited|slept|talked|stood|worked|was|sat|ran)"
_DID = "(saw|found|bought|lost|made|took|wanted|loved|knew|left|sold|built|carried|needed|kept)"
_WHERE = (
    "(in the city|by the road|behind the house|in the morning|after the rain|every day|for a long"
    " time|on the hill|in the year 1920|without a word|near the water|at the market|once more)"
)
PROSE = (
    f"(the|a|one|every|this) ({{a}} |){{n}} {_WENT} {_WHERE}(, and | and then | but |; )the {{m}} {_DID} (it|the {{o}}|nothing).",
    f"(there (was|were)|we {_DID}|they {_DID}|you may see|people {_DID}) (many|some|two|a few|no) {{n}}s {_WHERE}.",
    f"(in general|of course|however|for example|at first|later|in the end|today|still)(, |) (the|a|most) {{n}} {_DID} (a|the|more than one) ({{b}} |){{m}} {_WHERE}.",
    f"it (was|is|has been|may be) (said|known|written|true) that the {{n}} of the {{m}} {_DID} (the|an old|a new) {{o}}.",
    f"(when|while|because|although|if) the {{n}} {_WENT} {_WHERE}, the ({{a}} |){{m}} {_DID} the {{o}}.",
    f"“(why|how|where|when) (is|was|did) the {{n}}?” (asked|said|thought) the {{m}} {_WHERE}.",
    f"(its|the|their|our) {{n}} (is|was|has|had) (very |quite |so |not )({{a}}|{{b}})( and ({{a}}|{{b}})|) {_WHERE}.",
)
"""Without sense, but of words that are used."""
KEYBOARD = (
    "asdfghjkl",
    "asdfjkl;",
    "fjdksla;",
    "qwertyuiop[]",
    "zxcvbnm,.",
    "abcdefghijklmnopqrstuvwxyz",
    "asdfjkl1234567890",
    "sdfghjkweruio",
)
RUNS = listed(
    "asdf asdfgh asdfghjkl jkl; fdsa fjdk dkfj qwe qwert qwerty qwertyuiop yxcv zxcv uiop hjkl lkjh"
    " wasd sdf dfg jkl jkl;asd aoeu ghgh vnm wer xcvb lkj poiu"
)
"""What fingers hit that rest on the keyboard."""
SHORT = listed(
    "x a q w y e asdf qwerty foo foo_bar foo_bar_baz xyz abc aaa zzz mmmmm blah bla blah_blah"
    " bla_bla_bla 123 1234 12345 0 1 7 99 2024 3.14 3.14159 999999999 -1 00"
    " 4711 0815 null undefined NaN None void nil :-) :D xD ^^ o.O ;) :P <3 :/"
    " ¯\\_(ツ)_/¯ 😀 🙂 😂 ❤️ 🎉 🎉🎉🎉 🔥🔥 🤖 🤖? 🐱🐶 🍕 🍕🍔🌮 💩 😭😭 🙈 🚀🚀🚀 ✨✨ ☃ ☀️🌧️ 🇰🇷🇯🇵 🐙🐙 👀 🤔 🤷"
    " {} [] () <> αβγ ÄÖÜ éàè ß √∞≈ ♠♣♥♦ ░▒▓ ──── purple_monkey_dishwasher banana_phone dog_dog_dog"
    " buffalo_buffalo_buffalo supercalifragilisticexpialidocious antidisestablishmentarianism"
    " Donaudampfschifffahrtsgesellschaft pneumonoultramicroscopicsilicovolcanoconiosis"
    " Rindfleischetikettierungsgesetz llanfairpwllgwyngyll NOOOOO AAAAAH aaaaaaargh pfffff brrrr grrr"
    " ls pwd cd sudo pong hjkl lorem_ipsum lorem_ipsum_dolor_sit_amet apple chair window"
)
"""Short things without a question, "_" for a space."""
DIGITS = (
    "0123456789abcdef",
    "0123456789ABCDEF",
    "01",
    "0123456789",
    ".-",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",
)
LONE = listed(
    "? ?? ??? ! !! !!! . .. ... .... , ; : - -- _ / * ** # + = ~ ?! !? ?!? @ & % $ ( ) () [] {} > < | \\"
)
REPEATED = listed(
    "no yes test bla blah word spam buffalo really why the and x foo bar beep potato table cheese"
    " go money banana one two lorem ipsum null error 0 1"
)
LOREM = listed(
    "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore"
    " et dolore magna aliqua ut enim ad minim veniam quis nostrud exercitation ullamco laboris nisi ut"
    " aliquip ex ea commodo consequat duis aute irure dolor in reprehenderit in voluptate velit esse"
    " cillum dolore eu fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt in culpa"
    " qui officia deserunt mollit anim id est laborum gallia est omnis divisa in partes tres quarum unam"
    " incolunt belgae arma virumque cano troiae qui primus ab oris cogito ergo sum alea iacta est"
)
MARKUP = listed(
    '<html>;<div>;</div>;<table>;<tr><td>;</td></tr>;null;{};[];{ "a": 1 };[1, 2, 3];"key": "value";'
    "SELECT * FROM users;DROP TABLE t;%x %n %s;0x7f;../../etc/passwd;/dev/null;C:\\temp;<script>alert(1)</script>;"
    "&nbsp;\\n\\t;#define X;int main();};if (x == 1) {;return 0;import os;rm -rf /;echo $HOME;NaN;undefined;"
    "def f(x):;    return x + 1;for (int i : list) {;    x += 1;class A:;    pass;console.log(x);#!/bin/sh;"
    "let x = 5;print(x);public static void main(String[] args) {;if __name__ == '__main__':;};*p++;std::cout << x;"
    "ERROR 2024-01-05 12:00:01 timeout;[INFO] started;id,name,age;1,Bob,42;https://example.com/a?b=c;user@host:~$ ls;"
    'http://localhost:8080;GET / HTTP/1.1;<?xml version="1.0"?>;<br/>;$1;a=1&b=2;0000 ffff;--flag',
    ";",
)
GLUE = listed("the a of in to with for and my your this that about between from on at is are by")


def sorry(card: Card) -> str:
    """The polite answer, with the way to a real model."""
    return f"{UNKNOWN} {line(card, 'load_model') if 'load_model' in card else NO_LINE}"


def world(words: Words, character: bool = False) -> str:
    """A question that needs knowledge of the world, or what a character is asked for."""
    if character and words.chance(0.2):
        return words.styled(words.pick(persona_again.WANTED))
    return words.styled(question(words) if words.chance(0.97) else _random_question(words))


def _random_question(words: Words) -> str:
    """A question word, then vocabulary pieces and small words: whatever a user may come up with."""
    rng = words.rng
    count = rng.randint(2, 12)
    rest = (rng.choice(GLUE) if rng.random() < 0.4 else words.made_up() for _ in range(count))
    start = rng.choice(QUESTION_WORDS)
    return f"{start} {' '.join(rest)}{rng.choice(('?', '?', '', '.'))}"


def noise(words: Words) -> str:
    """Characters without sense: bytes, keys hit at random, signs, one word over and over."""
    return words.weighed(NOISES)(words)


def _length(words: Words) -> int:
    return words.rng.choice((3, 6, 12, 25, 60))


def _bytes(words: Words) -> str:
    drawn = bytes(words.rng.randrange(256) for _ in range(_length(words)))
    return drawn.decode("latin-1") if words.chance(0.5) else drawn.decode(errors="replace")


def _mashed(words: Words) -> str:
    """Keys hit at random, in one go or in several."""
    rng = words.rng
    if words.chance(0.4):
        runs = (rng.choice(RUNS) + rng.choice(RUNS) * rng.randint(0, 1) for _ in range(5))
        return rng.choice((" ", "", "; ", ", ", " ")).join(list(runs)[: rng.randint(1, 5)])
    letters = rng.choice(KEYBOARD)
    hits = (
        "".join(rng.choice(letters) for _ in range(rng.randint(2, 12)))
        for _ in range(rng.choice((1, 2, 3, 4, 5)))
    )
    return rng.choice((" ", " ", "; ", ", ", ";")).join(hits)


def _short(words: Words) -> str:
    """A sign of life that asks for nothing."""
    if words.chance(0.5):
        return words.rng.choice(NOISE)
    return words.rng.choice(SHORT).replace("_", " ")


def _signs(words: Words) -> str:
    """Punctuation: one sign, a sign several times, rows of signs, or any."""
    rng = words.rng
    if words.chance(0.35):
        return rng.choice(LONE)
    if words.chance(0.6):
        rows = rng.randint(1, 4)
        return "".join(rng.choice("?!.,;:-*#/+_") * rng.randint(2, 6) for _ in range(rows))
    return "".join(
        rng.choice("!?#%&*()[]{}<>/\\|@$~^=+-_.,;:0123456789") for _ in range(_length(words))
    )


def _digits(words: Words) -> str:
    """Hexadecimal or other digits, dots and dashes, in groups or not."""
    signs = words.rng.choice(DIGITS)
    digits = "".join(words.rng.choice(signs) for _ in range(2 * _length(words)))
    if words.chance(0.5):
        return digits
    size = words.rng.choice((2, 4, 8))
    return " ".join(digits[start : start + size] for start in range(0, len(digits), size))


def _symbols(words: Words) -> str:
    """Emoji and other symbols."""
    rng = words.rng
    ranges = SYMBOLS if words.chance(0.4) else EMOJI
    drawn = (chr(rng.randrange(*rng.choice(ranges))) for _ in range(_length(words) // 4 + 1))
    return rng.choice(("", "", " ")).join(drawn)


def _repeated(words: Words) -> str:
    """A letter, a syllable or words over and over."""
    rng = words.rng
    if words.chance(0.3):
        return rng.choice("abcdefghijklmnopqrstuvwxyz") * rng.choice((4, 7, 12, 30, 60, 90))
    if words.chance(0.3):
        return rng.choice(listed("la na bla blah do bi ra ta xa")) * rng.choice((4, 8, 20))
    one = " ".join(rng.choice(REPEATED) for _ in range(rng.choice((1, 1, 2, 3))))
    return " ".join([one] * rng.choice((3, 4, 6, 10, 25)))


def _again(words: Words) -> str:
    """A question that it cannot answer, over and over."""
    asked = world(words)
    again = [asked] * words.rng.choice((2, 3, 4, 6, 9))
    return words.rng.choice((" ", " ", ". ", "\n")).join(again)


def _latin(words: Words) -> str:
    """Lorem ipsum and other Latin, from its beginning or from anywhere."""
    rng = words.rng
    start = 0 if words.chance(0.4) else rng.randrange(len(LOREM))
    said = (LOREM * 4)[start : start + rng.choice((2, 4, 8, 15, 40))]
    if words.chance(0.25):
        said = [rng.choice(LOREM) for _ in said]
    return " ".join(said)


def _markup(words: Words) -> str:
    """Tags, JSON, queries, paths, format strings."""
    return "".join(
        words.rng.choice(MARKUP) + words.rng.choice((" ", "", "\n"))
        for _ in range(words.rng.choice((1, 2, 4, 12)))
    ).strip()


NOISES: Mapping[Callable[[Words], str], float] = {
    _bytes: 1,
    _mashed: 4,
    _short: 5,
    _signs: 2,
    _digits: 1.5,
    _symbols: 1.5,
    _repeated: 1.5,
    _again: 0.5,
    _latin: 0.7,
    _markup: 0.5,
    paste: 5,
}


def other_language(words: Words) -> str:
    """A sentence in a language that it has nothing to say in."""
    rng = words.rng
    if words.chance(0.85):
        said = rng.choice(rng.choice(list(OTHER_TONGUES.values())))
        if words.chance(0.4):
            said = said[0].upper() + said[1:]
        return said.rstrip("?؟") if words.chance(0.25) else said
    letters = rng.choice(OTHER_LETTERS)
    spelled = (
        "".join(rng.choice(letters) for _ in range(rng.randint(1, 8)))
        for _ in range(rng.randint(1, 8))
    )
    return " ".join(spelled)


def script(words: Words) -> Turn:
    """Letters of a language that it has a sentence of, and that polite sentence."""
    rng = words.rng
    language, letters = rng.choice(SCRIPTS)
    length = rng.randint(2, 18)
    text = ""
    while len(text) < length:
        text += "".join(rng.choice(letters) for _ in range(rng.randint(1, 4)))
        text += " " if language == "Korean" else ""
    return text.strip() + rng.choice(("?", "", "？", "。", ".")), SENTENCES[language]["unknown"]


def sentence(words: Words) -> str:
    """A sentence in which the words of a language stand, without much sense."""
    rng = words.rng
    text = words.pick(PROSE)
    for place in ("{n}", "{m}", "{o}"):
        text = text.replace(place, words.value(HEROES))
    for place in ("{a}", "{b}"):
        text = text.replace(place, rng.choice(ADJECTIVES))
    return text[0].upper() + text[1:]


REPEATABLE = (sentence, sentence, _latin, _markup)
"""What somebody may paste over and over."""


def long_text(words: Words, length: int) -> str:
    """Text of about so many characters, as somebody may paste it."""
    rng = words.rng
    if words.chance(0.35):
        return paste(words, length)[:length]
    pieces: list[str] = []
    kind = rng.randrange(6)
    if length > 600:  # what is dense in tokens would fill a context
        kind = rng.choice((0, 3, 4, 4, 5))
    while sum(map(len, pieces)) < length:
        if kind == 0:
            pieces.append(draw_story(words).text.replace("\x01", "").replace("\x02", ""))
        elif kind == 1:
            pieces.append(
                " ".join(words.made_up() for _ in range(12)) + rng.choice((". ", "\n", ", "))
            )
        elif kind == 5:
            pieces.append(pieces[0] if pieces else f"{rng.choice(REPEATABLE)(words)} ")
        elif kind == 2:
            pieces.append(noise(words) + rng.choice((" ", "\n", "")))
        elif kind == 3:
            pieces.append(world(words) + rng.choice((" ", "\n")))
        else:
            pieces.append(sentence(words) + rng.choice((" ", " ", " ", "\n", "\n\n")))
    return "".join(pieces)[:length]
