from __future__ import annotations

from pathlib import Path

import pytest

from tui.attachments import LARGEST, chip_of, chips_in, joined, separate


def test_the_files_name_is_said_and_its_text_is_the_context(tmp_path: Path) -> None:
    file = tmp_path / "main.c"
    file.write_text("int main;\n")
    chip = chip_of(file)
    written = separate(f"explain {chip} please", [chip])
    assert (written.text, written.context) == ("explain main.c please", "int main;")
    assert written.source == f"explain {chip} please"


def test_several_files_stand_below_their_names(tmp_path: Path) -> None:
    chips = []
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"text of {name}")
        chips.append(chip_of(tmp_path / name))
    written = separate(" ".join(chips), chips)
    assert written.context == "a.txt:\ntext of a.txt\n\nb.txt:\ntext of b.txt"
    assert joined([("x", "alone")]) == "alone"


def test_what_only_looks_like_a_chip_is_text(tmp_path: Path) -> None:
    assert chips_in(f"[file: {tmp_path}/none] [file: {tmp_path}]") == []
    (tmp_path / "there").write_text("secret")
    pasted = chip_of(tmp_path / "there")
    assert separate(pasted, []).context == ""


@pytest.mark.parametrize(
    ("content", "complaint"),
    [(b"\xff\xfe\x00", "no UTF-8 text"), (b"x" * (LARGEST + 1), "at most 4 can be attached")],
)
def test_what_cannot_be_attached_is_told(tmp_path: Path, content: bytes, complaint: str) -> None:
    (tmp_path / "file").write_bytes(content)
    chip = chip_of(tmp_path / "file")
    with pytest.raises(ValueError, match=complaint):
        separate(chip, [chip])
    (tmp_path / "file").unlink()
    with pytest.raises(ValueError, match="cannot be read"):
        separate(chip, [chip])
