"""Write a checkpoint of the twin as the `rwkv` package reads it: `python -m starter.rwkv_export`.

Two files: the weights, and beside them the tokenizer, with the chat template in it.
"""

import argparse
import json
from pathlib import Path

import torch
from torch import Tensor

from starter.rows import CHAT_TEMPLATE
from starter.rwkv_model import MOST_DECAY
from starter.train import RWKV_BUILD

TARGET = Path("engines/data/starter-rwkv.pth")


def export(checkpoint: Path, tokenizer: Path, target: Path) -> None:
    """Write the running average of the weights at half precision, and the tokenizer."""
    average: dict[str, Tensor] = torch.load(checkpoint, weights_only=True)["average"]
    weights = {name: stored(name, tensor) for name, tensor in average.items()}
    unfinished = target.with_suffix(".new")
    torch.save(weights, unfinished)
    unfinished.replace(target)
    written = json.loads(tokenizer.read_text(encoding="utf-8")) | {"chat_template": CHAT_TEMPLATE}
    target.with_suffix(".tokenizer.json").write_text(json.dumps(written), encoding="utf-8")


def stored(name: str, tensor: Tensor) -> Tensor:
    """At half precision; the decay as it was used, within its limit."""
    if name.endswith("time_decay"):
        tensor = tensor.clamp(max=MOST_DECAY)
    return tensor.half().contiguous()


def main() -> None:
    """Export the last checkpoint."""
    parser = argparse.ArgumentParser(description="Write the recurrent starter model.")
    parser.add_argument("--build", type=Path, default=RWKV_BUILD, help="folder with the checkpoint")
    parser.add_argument("--target", type=Path, default=TARGET)
    arguments = parser.parse_args()
    build = arguments.build
    export(build / "checkpoint.pt", build / "tokenizer.json", arguments.target)
    print(f"{arguments.target}: {arguments.target.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
