"""One kind of thing that users tell about themselves, and the words its wordings share."""

from dataclasses import dataclass

FAV = "(favourite|favorite|fave)"
COL = "(colour|color)"
IS = "(what is|what's|whats|what was|what again is|what is it again,)"
KNOW = (
    "(do you (still |)(know|remember|recall)|can you (remember|recall|tell me|remind me of|repeat)|"
    "(tell|remind) me|(have you |)(kept|noted|got|remembered)|could you (tell|remind) me|"
    "i forgot, can you tell me|(let's see|let us see) if you (know|remember)|"
    "(any idea|any memory of|do you happen to know))"
)
SAID = "(did i (say|tell you|mention|give you|just say|tell you earlier|mention before)|have i (told you|mentioned))"
NOT_TOLD = "You have not told me that yet."


def base_of(key: str) -> str:
    """The kind of fact, of where one is kept: "pet" of "pet cat"."""
    return key.partition(" ")[0]


@dataclass(frozen=True)
class Fact:
    """Something a user may tell; {v} value, {a} with its article, {k} kind of pet or noun."""

    values: list[str]
    proper: bool
    tell: tuple[str, ...]
    ask: tuple[str, ...]
    recall: str
    missing: str
    kinds: tuple[str, ...] = ()
    """What it may be about, where a user may tell several: pets, relatives, ..."""
