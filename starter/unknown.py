"""What the model cannot answer: the world's knowledge, other languages, noise, long texts."""

from starter import phrases
from starter.card import label
from starter.heroes import ADJECTIVES
from starter.languages import FOREIGN_WORDS, OTHER_LETTERS, SCRIPTS, SENTENCES, WORDS_OF
from starter.program import LOOK, Card, line
from starter.rows import Turn
from starter.stories import HEROES, draw_story
from starter.words import Words, listed
from starter.world import question

UNKNOWN = "I am only a tiny starter model and do not know that."
NOISE = "I am only a tiny starter model and do not understand that."
NO_LINE = f"To {label('load_model')}: {LOOK}"
SYMBOLS = ((33, 1500), (0x2190, 0x2800), (0x1F300, 0x1F640))
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
GLUE = listed("the a of in to with for and my your this that about between from on at is are by")


def sorry(card: Card, text: str = UNKNOWN) -> str:
    """The polite answer, with the way to a real model."""
    return f"{text} {line(card, 'load_model') if 'load_model' in card else NO_LINE}"


def world(words: Words) -> str:
    """A question that needs knowledge of the world."""
    draw = words.rng.random()
    if draw < 0.6:
        return words.styled(question(words))
    if draw < 0.83:
        return words.styled(words.pick(phrases.FREE_QUESTIONS))
    if draw < 0.88:
        return words.styled(_random_question(words))
    subject = words.value(phrases.SUBJECTS), words.value(phrases.SUBJECTS)
    return words.styled(words.pick(phrases.QUESTIONS).format(x=subject[0], y=subject[1]))


def _random_question(words: Words) -> str:
    """A question word, then vocabulary pieces and small words: whatever a user may come up with."""
    rng = words.rng
    count = rng.randint(2, 12)
    rest = (rng.choice(GLUE) if rng.random() < 0.4 else words.made_up() for _ in range(count))
    start = rng.choice(QUESTION_WORDS)
    return f"{start} {' '.join(rest)}{rng.choice(('?', '?', '', '.'))}"


def noise(words: Words) -> str:
    """Characters without sense: bytes, keys hit at random, other alphabets."""
    rng = words.rng
    length = rng.choice((3, 6, 12, 25, 60))
    kind = rng.randrange(6)
    if kind == 0:
        return bytes(rng.randrange(256) for _ in range(length)).decode("latin-1")
    if kind == 1:
        return bytes(rng.randrange(256) for _ in range(length)).decode(errors="replace")
    if kind == 2:
        letters = rng.choice(("asdfghjkl", "qwertyuiop", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"))
        return "".join(rng.choice(letters) for _ in range(length))
    if kind == 3:
        return "".join(
            rng.choice("!?#%&*()[]{}<>/\\|@$~^=+-_.,;:0123456789") for _ in range(length)
        )
    if kind == 4:
        return "".join(rng.choice("0123456789abcdef") for _ in range(2 * length))
    return "".join(chr(rng.randrange(*rng.choice(SYMBOLS))) for _ in range(length // 2 + 1))


def other_language(words: Words) -> str:
    """A sentence in a language that it has nothing to say in."""
    rng = words.rng
    if words.chance(0.5):
        letters = rng.choice(OTHER_LETTERS)
        spelled = (
            "".join(rng.choice(letters) for _ in range(rng.randint(1, 8)))
            for _ in range(rng.randint(1, 8))
        )
        return " ".join(spelled)
    one = rng.choice(FOREIGN_WORDS).split()
    return " ".join(rng.choice(one) for _ in range(rng.randint(3, 10)))


def script(words: Words) -> Turn:
    """Letters or words of a language that it has a sentence of, and that polite sentence."""
    rng = words.rng
    if words.chance(0.5):
        language = rng.choice(list(WORDS_OF))
        text = " ".join(rng.choice(WORDS_OF[language].split()) for _ in range(rng.randint(3, 10)))
        return text + rng.choice(("?", "", ".")), SENTENCES[language]["unknown"]
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


def long_text(words: Words, length: int) -> str:
    """Text of about so many characters, as somebody may paste it."""
    rng = words.rng
    pieces: list[str] = []
    kind = rng.randrange(4)
    if length > 600:  # what is dense in tokens would fill a context
        kind = rng.choice((0, 3, 4, 4))
    while sum(map(len, pieces)) < length:
        if kind == 0:
            pieces.append(draw_story(words).text.replace("\x01", "").replace("\x02", ""))
        elif kind == 1:
            pieces.append(
                " ".join(words.made_up() for _ in range(12)) + rng.choice((". ", "\n", ", "))
            )
        elif kind == 2:
            pieces.append(noise(words) + rng.choice((" ", "\n", "")))
        elif kind == 3:
            pieces.append(world(words) + rng.choice((" ", "\n")))
        else:
            pieces.append(sentence(words) + rng.choice((" ", " ", " ", "\n", "\n\n")))
    return "".join(pieces)[:length]
