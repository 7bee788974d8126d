"""Tasks in sentences: "copy a reply" as "copying a reply" or "copies a reply"."""

from starter.words import listed

DOUBLED = frozenset(
    listed(
        "get put quit stop cut set swap run begin drop grab wrap split scan step flip hop submit"
        " log commit trip strip dig spot skip let chat shut ship transmit"
    )
)
"""Verbs that double their last letter before "-ing"."""
NO_KEY_DOES = frozenset(
    listed(
        "see have want learn look read view know talk chat speak ask tell type try play roll throw"
        " take use pass make let get keep be call log write figure understand come leave"
    )
)
"""Verbs that nobody says of a key or a command."""


def gerund(task: str) -> str:
    """The task as a noun: "copying a reply"."""
    verb, space, rest = task.partition(" ")
    if verb in DOUBLED:
        verb += verb[-1]
    elif verb.endswith("e") and not verb.endswith("ee"):
        verb = verb[:-1]
    return f"{verb}ing{space}{rest}"


def third_person(task: str) -> str:
    """What a key does: "copies a reply"."""
    verb, space, rest = task.partition(" ")
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        verb += "es"
    elif verb.endswith("y") and verb[-2] not in "aeou":
        verb = f"{verb[:-1]}ies"
    else:
        verb += "s"
    return f"{verb}{space}{rest}"


def framed(pattern: str, task: str) -> str:
    """The sentence with the task in its place: {do}, {doing} or {does}."""
    if "{does}" in pattern and task.split()[0] in NO_KEY_DOES:
        return f"how do i {task}?"
    if "{does}" in pattern:
        return pattern.replace("{does}", third_person(task))
    if "{doing}" in pattern:
        return pattern.replace("{doing}", gerund(task))
    return pattern.replace("{do}", task)
