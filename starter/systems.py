"""System prompts: who the model is to be, how it is to answer, and what it is told of its user."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from starter import persona_again
from starter import system_phrases as wordings
from starter import system_wordings as freely
from starter.foreign import draw_language
from starter.languages import SENTENCES
from starter.rows import Turn, weighty
from starter.values import JOBS, NAMES, TOWNS
from starter.words import Words, with_article


@dataclass(frozen=True)
class Persona:
    """Who the system prompt says the model is; any part may be empty."""

    name: str = ""
    kind: str = ""

    @property
    def sound(self) -> str:
        """What such a creature says before everything else."""
        return wordings.SOUNDS.get(self.kind.lower().split()[-1] if self.kind else "", "")

    def introduction(self) -> str:
        """The reply to "who are you?"."""
        kind = with_article(self.kind) if self.kind else ""
        parts = [weighty(part) for part in (self.name, kind) if part]
        return f"I am {', '.join(parts)}."


@dataclass
class System:
    """A system prompt and what follows from it."""

    text: str = ""
    persona: Persona | None = None
    one_word: bool = False
    language: str = ""
    begin: str = ""
    end: str = ""
    told: dict[str, Turn] = field(default_factory=dict)
    """What the prompt says about the user."""

    def say(self, kind: str, reply: str, short: str = "") -> str:
        """The reply as the manner wants it; `kind` is a sentence of `SENTENCES`."""
        if self.language:
            return SENTENCES[self.language][kind]
        return short if self.one_word and short else reply

    def finished(self, turn: Turn) -> Turn:
        """The turn with what the system prompt wants around each reply."""
        question, reply = turn
        return question, f"{self.begin}{reply}{self.end}"


def draw_system(words: Words) -> System:
    """Who the model is, and how it is to answer; often nothing."""
    system = System()
    parts = []
    if words.chance(0.17):
        parts += _draw_persona(words, system)
    if words.chance(0.2 if parts else 0.1):
        parts.append(_draw_manner(words, system))
    if words.chance(0.03):
        parts.append(_draw_user(words, system))
    if not parts and words.chance(0.15):
        parts.append(words.pick(wordings.SYSTEM_PLAIN))
    (tails,) = words.rng.choices(range(5), TAILS) if parts else (0,)
    parts += [
        words.pick(words.rng.choice((wordings.SYSTEM_TAILS, freely.ASIDES))) for _ in range(tails)
    ]
    if words.chance(0.15 if tails < 2 else 0.7):
        words.rng.shuffle(parts)
    copied = system.persona or system.end or system.told
    system.text = _laid_out(words, parts)
    if words.chance(0.1):
        system.text = system.text.rstrip(".") if copied else system.text.lower()
    return system


TAILS = (74, 14, 5, 4, 3)
"""How often so many sentences stand beside those that count."""


def _laid_out(words: Words, parts: Sequence[str]) -> str:
    """The sentences in a row; seldom as a list, in JSON or behind a heading."""
    ended = [f"{part}." if part[-1].isalnum() else part for part in parts[:-1]] + [*parts[-1:]]
    text = words.rng.choice((" ", " ", "\n")).join(ended)
    if not parts or words.chance(0.88):
        return text
    if words.chance(0.35):
        return words.pick(wordings.WRAPPED).replace("{text}", text)
    if words.chance(0.25):
        content = {"role": "system", "content": text} if words.chance(0.6) else {"system": text}
        return json.dumps(content, ensure_ascii=False)
    if len(parts) > 1 and words.chance(0.15):
        return json.dumps({"rules": list(parts)}, ensure_ascii=False)
    marks = words.rng.choice(("- {}", "- {}", "* {}", "{n}. {}", "{n}. {}", "{n}) {}"))
    lines = [marks.format(part, n=number) for number, part in enumerate(parts, 1)]
    return words.rng.choice(wordings.HEADS) + "\n".join(lines)


def _draw_persona(words: Words, system: System) -> list[str]:
    """Who it is, in one sentence or two, and seldom more about it."""
    name = _draw_name(words) if words.chance(0.86) else ""
    kind = _draw_kind(words) if words.chance(0.75) or not name else ""
    if name and kind and words.chance(0.2):
        kind = words.rng.choice(wordings.ASSISTANTS)
    if kind and words.chance(0.3):
        kind = f"{words.rng.choice(wordings.TRAITS)} {kind}"
    system.persona = persona = Persona(name, kind)
    if persona.sound:
        system.begin = f"{persona.sound} "
    patterns: tuple[str, ...] = wordings.PERSONA_NAMED
    if not (name and kind):
        patterns = wordings.PERSONA_NAME if name else wordings.PERSONA_KIND
    tables: list[tuple[str, ...]] = [patterns]
    if name and kind and words.chance(0.12):
        tables = [wordings.APART_KIND, wordings.APART_NAME]
        words.rng.shuffle(tables)
    if words.chance(0.12):
        tables += [freely.ABOUT] * words.rng.choice((1, 1, 2))
        if words.chance(0.3):
            words.rng.shuffle(tables)
    parts = {"name": name, "kind": kind, "a_kind": with_article(kind) if kind else ""}
    return [words.pick(table).format(**parts, **_amid(words)) for table in tables]


def _amid(words: Words) -> dict[str, str]:
    """What may stand in such a sentence and is never asked for."""
    others = words.value(TOWNS, proper=True), words.value(NAMES, proper=True)
    return {"town": others[0], "other": others[1], "n": str(words.rng.randint(5, 99))}


def _draw_kind(words: Words) -> str:
    """What it is; seldom something that nobody ever heard of."""
    if words.chance(0.26):
        return words.rng.choice(persona_again.OFTEN)
    known = words.chance(0.75)
    return words.rng.choice(wordings.KINDS) if known else words.value(wordings.KINDS)


def _draw_name(words: Words) -> str:
    """A name, with a title now and then, or a number such as a robot's."""
    if words.chance(0.04):
        letters = "".join(words.rng.choices("ABCDEGHKLMNPRSTVXZ", k=words.rng.randint(1, 3)))
        return f"{letters}{words.rng.choice(('-', '-', '', ' '))}{words.rng.randint(1, 9999)}"
    name = words.value(wordings.ROLE_NAMES, proper=True)
    return f"{words.rng.choice(wordings.TITLES)} {name}" if words.chance(0.1) else name


def _draw_manner(words: Words, system: System) -> str:
    draw = words.rng.random()
    if draw < 0.46:
        system.one_word, system.begin = True, ""
        return words.pick(wordings.IN_ONE_WORD)
    if draw < 0.87:
        return _draw_language(words, system)
    said = words.rng.choice(wordings.EXCLAMATIONS if words.chance(0.35) else wordings.ENDINGS)
    if words.chance(0.3):
        said = words.made_up()
    if words.chance(0.15):
        said += "!"
    said = _quoted(words, said)
    system.end = " " + weighty(said.strip("\"'“”‘’"))
    return words.pick(wordings.END_WITH).format(v=said)


def _draw_language(words: Words, system: System) -> str:
    language = "Korean" if words.chance(0.4) else draw_language(words)
    system.language, system.begin = language, ""
    if language in wordings.IN_ITS_OWN_LANGUAGE and words.chance(0.08):
        return words.pick(wordings.IN_ITS_OWN_LANGUAGE[language])
    if language in wordings.CODES and words.chance(0.05):
        code = words.rng.choice(wordings.CODES[language])
        return words.pick(wordings.CODED).format(code=code)
    return words.pick(wordings.IN_LANGUAGE).format(language=language)


def _quoted(words: Words, said: str) -> str:
    return words.rng.choice(('"{}"', "'{}'", "{}", "{}", "“{}”")).format(said)


def _draw_user(words: Words, system: System) -> str:
    """Something about the user, so that the model knows it without being told again."""
    key, values, patterns = words.rng.choice(
        (
            ("name", NAMES, wordings.USER_NAME),
            ("name", NAMES, wordings.USER_NAME),
            ("city", TOWNS, wordings.USER_CITY),
            ("job", JOBS, wordings.USER_JOB),
        )
    )
    value = words.value(values, proper=key != "job")
    system.told[key] = (value, "")
    return words.pick(patterns).format(v=value, a=with_article(value))
