from __future__ import annotations

import pytest

from tui import slash
from tui.keys import ACTIONS


def test_a_command_carries_what_follows_its_name() -> None:
    found = slash.parse("/rename  A better\ntitle ", ACTIONS)
    assert isinstance(found, slash.Command)
    assert found.action.name == "rename"
    assert found.argument == "A better\ntitle"


def test_every_command_of_the_table_is_found() -> None:
    for action in ACTIONS:
        if action.slash:
            found = slash.parse(action.slash.split()[0], ACTIONS)
            assert isinstance(found, slash.Command)
            assert found.action == action


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("hello", "hello"),
        ("//clear", "/clear"),
        ("/etc/passwd is a file", "/etc/passwd is a file"),
        ("a /clear", "a /clear"),
        ("/ alone", "/ alone"),
    ],
)
def test_what_is_no_command_is_sent(text: str, sent: str) -> None:
    assert slash.parse(text, ACTIONS) == sent


def test_a_typing_mistake_names_the_nearest_command() -> None:
    with pytest.raises(ValueError, match="did you mean /rename"):
        slash.parse("/renam Title", ACTIONS)


def test_a_command_that_takes_nothing_says_so() -> None:
    with pytest.raises(ValueError, match="/clear takes nothing"):
        slash.parse("/clear everything", ACTIONS)
