from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tui.editor import edited, editor_command

WRITES = """
import sys
with open(sys.argv[1], "a", encoding="utf-8") as file:
    file.write("밖에서 쓴 줄\\n\\n")
"""


@pytest.mark.parametrize("text", ["", "a draft"])
def test_a_text_comes_back_as_the_editor_left_it(text: str) -> None:
    expected = f"{text}\n밖에서 쓴 줄".strip()
    assert edited(text, [sys.executable, "-c", WRITES]) == expected


def test_the_users_editor_is_taken_or_its_lack_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"{sys.executable} -m 'an editor'")
    assert editor_command() == [sys.executable, "-m", "an editor"]
    monkeypatch.setenv("EDITOR", "no-such-editor -w")
    with pytest.raises(ValueError, match="there is no program 'no-such-editor'"):
        editor_command()
    monkeypatch.setenv("EDITOR", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ValueError, match="export EDITOR=nano"):
        editor_command()
