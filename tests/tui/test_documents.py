"""The documents say what is there."""

from __future__ import annotations

import re
from pathlib import Path

from click.testing import CliRunner

from tui.cli import cli
from tui.keys import key_table, keys_page

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readmes_key_table_is_that_of_the_program():
    shown = README.split("<!-- keys:")[1].split("-->\n", 1)[1].split("<!-- /keys -->")[0]
    assert shown.strip() == key_table()


def test_the_page_of_keys_is_that_of_the_program():
    assert (ROOT / "docs" / "keys.md").read_text(encoding="utf-8") == keys_page()


def test_every_command_and_option_in_the_readme_exists():
    lines = re.findall(r"^(?:.*\| )?llmtui (.+?)(?:  .*)?$", README, flags=re.MULTILINE)
    assert len(lines) >= 8
    for line in lines:
        words = re.sub(r'"[^"]*"', "", line).split()
        command = [word for word in words[:2] if word.isalpha() and word in _known(words[:1])]
        help_text = CliRunner().invoke(cli, [*command, "--help"]).stdout
        for option in (word for word in words if word.startswith("-")):
            assert re.search(rf"(^|\s){option}[\s,]", help_text), (line, option)


def _known(first: list[str]) -> set[str]:
    """Names that can stand at the beginning of a command."""
    group = cli.commands.get(first[0]) if first else None
    return {*cli.commands, *getattr(group, "commands", {})}


def test_links_between_the_documents_lead_somewhere():
    for name in (
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "docs/design.md",
        "docs/trials.md",
    ):
        text = (ROOT / name).read_text(encoding="utf-8")
        for target in re.findall(r"(?<!\!)\[[^]]*\]\(([^)#]+)\)", text):
            if not target.startswith("http"):
                assert ((ROOT / name).parent / target).exists(), (name, target)
