"""What a reply is judged by: named predicates, strict in the matter and tolerant in the wording."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

Card = Mapping[str, str]
"""Topics with their values, as they stood before the conversation."""


def holds(check: Mapping[str, Any], reply: str, card: Card) -> bool:
    """Whether all predicates of a check hold."""
    return all(CHECKS[name](reply, wanted, card) for name, wanted in check.items())


# Words


def _word(text: str) -> re.Pattern[str]:
    """The text as a word of its own; Korean particles may follow."""
    return re.compile(f"(?<![0-9a-zà-ɏ]){re.escape(text)}(?![0-9a-zà-ɏ])", re.IGNORECASE)


def _contains(reply: str, wanted: list[str], card: Card) -> bool:
    return all(_word(text).search(reply) for text in wanted)


def _lacks(reply: str, unwanted: list[str], card: Card) -> bool:
    return bool(reply) and not any(_word(text).search(reply) for text in unwanted)


def _matches(reply: str, pattern: str, card: Card) -> bool:
    return re.search(pattern, reply, re.IGNORECASE | re.MULTILINE) is not None


def _words_at_least(reply: str, count: int, card: Card) -> bool:
    return len(reply.split()) >= count


def _words_at_most(reply: str, count: int, card: Card) -> bool:
    return 0 < len(reply.split()) <= count


_SCRIPTS = {
    "hangul": re.compile("[가-힣]"),
    "han": re.compile("[一-鿿]"),
    "japanese": re.compile("[ぁ-ヿ一-鿿]"),
}
_KANA = re.compile("[ぁ-ヿ]")


def _script(reply: str, name: str, card: Card) -> bool:
    """Two letters and at least half of all are of this script; Japanese has kana, Chinese none."""
    letters = [letter for letter in reply if letter.isalpha()]
    of_script = sum(bool(_SCRIPTS[name].match(letter)) for letter in letters)
    if name != "hangul" and bool(_KANA.search(reply)) != (name == "japanese"):
        return False
    return of_script >= 2 and 2 * of_script >= len(letters)


# Numbers

_NAMES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
]  # fmt: skip


def _numbers(text: str) -> list[int]:
    found = re.findall(rf"(?<![\w.])-?\d+\b|\b(?:{'|'.join(_NAMES)})\b", text.lower())
    return [_NAMES.index(one) if one in _NAMES else int(one) for one in found]


def _number(reply: str, wanted: int, card: Card) -> bool:
    """The number is there, and it is what an equation comes to."""
    results = _numbers(reply.rpartition("=")[2]) if "=" in reply else _numbers(reply)
    return results[:1] == [wanted] if "=" in reply else wanted in results


def _counts(reply: str, wanted: list[int], card: Card) -> bool:
    """Exactly these numbers, in this order; an introduction may end with a colon."""
    return _numbers(reply.rpartition(":")[2]) == wanted


# Shapes

_ITEM = re.compile(r"^[ \t]*(?:[-*•+]|\d+[.)])[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)
_ROW = re.compile(r"^\|(.*)\|[ \t]*$", re.MULTILINE)
_FENCE = re.compile(r"^```\w*\n(.*?)\n```", re.MULTILINE | re.DOTALL)
_ENDS = re.compile(r"[.!?…][\"'”’)*]*\s*$")


def _items(reply: str, count: int, card: Card) -> bool:
    """A list of so many different items."""
    items = _ITEM.findall(reply)
    return len(items) == len({item.casefold() for item in items}) == count


def _numbered(reply: str, count: int, card: Card) -> bool:
    numbers = re.findall(r"^[ \t]*(\d+)[.)][ \t]", reply, re.MULTILINE)
    return _items(reply, count, card) and numbers == [str(n + 1) for n in range(count)]


def _table(reply: str, columns: int, card: Card) -> bool:
    """A Markdown table: a head, its rule and at least one row, all of so many columns."""
    rows = [row.split("|") for row in _ROW.findall(reply)]
    ruled = len(rows) >= 3 and all(re.fullmatch(r" *:?-+:? *", cell) for cell in rows[1])
    return ruled and all(len(row) == columns for row in rows)


def _code(reply: str, pattern: str, card: Card) -> bool:
    """The first fenced block has this in it."""
    block = _FENCE.search(reply)
    return block is not None and re.search(pattern, block[1]) is not None


def _story_about(reply: str, subject: str, card: Card) -> bool:
    """Names its subject more than once, repeats hardly a sentence, and ends with one."""
    sentences = [s.strip() for s in re.split(r"[.!?]\s", reply) if s.strip()]
    named = re.findall(rf"\b{re.escape(subject)}", reply, re.IGNORECASE)
    varied = len(set(sentences)) >= 0.8 * len(sentences)
    return len(named) >= 2 and varied and _ENDS.search(reply) is not None


# What it knows of the program

_KEY = re.compile(
    r"(?<![\w+])(?:(?:Ctrl|Alt|Shift|Super|Meta|Hyper)\+)+\w+|\bF\d+\b|"
    r"(?<=\bpress )(?:Esc|Escape|Enter|Tab|Backspace|Delete|Insert|Home|End|Space)\b",
    re.IGNORECASE,
)
_COMMAND = re.compile(r"(?<![\w/.~])/[a-z][a-z-]*(?![\w-]|/|\.\w)")
_PLACEHOLDER = re.compile(r"[ =:]*[\"'<\[]?\b[A-Z]{2,}\b.*$")
_BETWEEN = "[\\s\"'`,;:()]*"


def _gives(reply: str, value: str) -> bool:
    """The value of a topic, or one of several keys: `Ctrl+J or Alt+Enter`."""
    ways = [value] if "=" in value else re.split(r",\s+|\s+or\s+", value)
    return any(_quotes(reply, way) for way in ways)


def _quotes(reply: str, value: str) -> bool:
    """The value word for word; spaces, quotes and what stands for the user's own do not count."""
    pieces = re.findall(r"[^\s\"'`,;:()]+", _PLACEHOLDER.sub("", value))
    pattern = _BETWEEN.join(map(re.escape, pieces))
    return re.search(rf"(?<![\w+]){pattern}(?![\w+])", reply, re.IGNORECASE) is not None


def _named(text: str) -> set[str]:
    """The keys and slash commands in a text."""
    return {found.lower() for found in [*_KEY.findall(text), *_COMMAND.findall(text)]}


def _only(reply: str, card: Card, topics: list[str]) -> bool:
    """No key or command but those of these topics and of the help."""
    allowed = (f"press {card[topic]}" for topic in (*topics, "help") if topic in card)
    return _named(reply) <= _named("\n".join(allowed))


def _from_card(reply: str, topics: list[str], card: Card) -> bool:
    """The values of these topics, and no other key or command."""
    return all(_gives(reply, card[topic]) for topic in topics) and _only(reply, card, topics)


def _from_card_any(reply: str, topics: list[str], card: Card) -> bool:
    """The value of one of these topics, and no key or command beyond them."""
    given = any(_gives(reply, card[topic]) for topic in topics if topic in card)
    return given and _only(reply, card, topics)


def _absent(reply: str, _: bool, card: Card) -> bool:
    """Points to the help, and gives no key, command or value of anything else."""
    value = card.get("help", "F1")
    others = (other for topic, other in card.items() if topic != "help")
    pointed = _gives(reply, value) or re.search(r"\bhelp\b", reply, re.IGNORECASE) is not None
    return pointed and _named(reply) <= _named(value) and not any(_gives(reply, o) for o in others)


# What it does not know

_TOPICS = {
    "name": r"\w*name|called|who you are",
    "city": r"live|city|town|home|place|(?:come|are) from",
    "colour": r"colou?r",
    "pet": r"pet|animal|dog|cat|rabbit|hamster|parrot|\w*fish",
    "job": r"job|work|profession|(?:for a|your) living|what you do",
    "food": r"food|dish|meal|eat",
    "age": r"old|age",
    "birthday": r"birthday|born",
}
_NOT = r"(?:\b(?:not|never|no|nothing)\b|n['’]t\b)"
_TOLD = r"\b(?:told|tell|said|say|mention\w*|shared?|given|gave|introduced)\b"
_KNOW = r"\b(?:know|remember|recall|sure|heard|idea|clue)\b"


def _untold(reply: str, topic: str, card: Card) -> bool:
    """Says that it was not told this, or does not know it."""
    return any(_denies(sentence.lower(), topic) for sentence in re.split(r"[.!?]", reply))


def _denies(sentence: str, topic: str) -> bool:
    """`You have not told me (your TOPIC)` or `I do not know your TOPIC`, and no other topic."""
    about = {name for name, words in _TOPICS.items() if re.search(rf"\b(?:{words})\b", sentence)}
    told = re.search(f"{_NOT}.*{_TOLD}", sentence) and (topic in about or not about)
    return bool(told or (topic in about and re.search(f"{_NOT}.*{_KNOW}", sentence)))


_REFUSAL = re.compile(
    rf"{_NOT}\s+(?:\w+\s+)?(?:know|answer|help|do|understand|tell)\b[^.!?]*\b(?:that|this|it|with)\b|"
    r"cannot\s+(?:know|answer|help|do|understand|tell)|I can only tell",
    re.IGNORECASE,
)


def _answers(reply: str, _: bool, card: Card) -> bool:
    """Is no refusal."""
    return bool(reply) and not _REFUSAL.search(reply)


_WAY = re.compile(r"models? pull|\[\[models\]\]|config|\bgguf\b", re.IGNORECASE)


def _starter_model(reply: str, _: bool, card: Card) -> bool:
    """Says how small it is, and one way to load a real model."""
    small = _matches(reply, r"\b(?:tiny|small|little|starter)\b[^.!?]*\bmodel\b", card)
    ways = (card[topic] for topic in ("pull", "load_model", "config_file") if topic in card)
    return small and (_WAY.search(reply) is not None or any(_gives(reply, way) for way in ways))


_POLITE = re.compile(
    r"sorry|understand|understood|not sure|other words|say (?:it|that)|help|\bF1\b|real model|pull|"
    r"pardon|please|죄송|미안|모르|모릅|몰라|못|안녕|tut mir leid|entschuldig|undskyld|извин|"
    r"عذر|آسف|weiß (?:das|es) nicht|не знаю|прост|क्षमा|माफ|συγγν|λυπ|"
    r"mi dispiace|scusa|non (?:lo )?so\b|non capisco|przykro|przeprasz|nie (?:wiem|rozumiem)|"
    r"üzgün|özür|bilmiyor|anlam(?:ad|ıyor)|סליחה|מצטער|לא (?:יודע|מבין)|"
    r"ne (?:le )?sais pas|désolé|no (?:lo )?sé\b|lo siento|não (?:sei|entend)|desculp|"
    r"不知道|抱歉|对不起|weet (?:dat|het) niet|helaas|vet (?:inte|det)|förlåt|tyvärr|"
    r"ごめん|すみません|申し訳|わか(?:らない|りません)|知りません|"
    r"\A(?:hello|hi|hallo|guten|hej|ciao|buon|cześć|dzień|merhaba|שלום|こんにちは|"
    r"здравств|привет|مرحبا|नमस्ते|γει)",
    re.IGNORECASE,
)


def _polite(reply: str, _: bool, card: Card) -> bool:
    """A readable sentence that meets the user kindly."""
    clean = all(letter.isprintable() or letter == "\n" for letter in reply) and "�" not in reply
    sober = clean and len(reply) >= 10 and "```" not in reply
    return sober and _POLITE.search(reply) is not None


CHECKS: Mapping[str, Callable[[str, Any, Card], bool]] = {
    "contains": _contains,
    "lacks": _lacks,
    "matches": _matches,
    "words_at_least": _words_at_least,
    "words_at_most": _words_at_most,
    "script": _script,
    "number": _number,
    "counts": _counts,
    "items": _items,
    "numbered": _numbered,
    "table": _table,
    "code": _code,
    "story_about": _story_about,
    "from_card": _from_card,
    "from_card_any": _from_card_any,
    "absent": _absent,
    "untold": _untold,
    "answers": _answers,
    "starter_model": _starter_model,
    "polite": _polite,
}
