"""transformers as a library: looked for before it is imported, quiet, and away from the network."""

from __future__ import annotations

import contextlib
import importlib.util
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sized
from typing import Any

from engines.base import EngineError
from engines.packages import how_to_install

Progress = Callable[[float], None]


def check_installed(*packages: str) -> None:
    """Raises EngineError, with the command that mends it, where one cannot be found."""
    missing = [name for name in packages if importlib.util.find_spec(name) is None]
    if missing:
        raise EngineError(
            f"Models of transformers need {' and '.join(missing)}, not installed here: "
            f"{how_to_install('llmtui[hf]')}"
        )


@contextlib.contextmanager
def away_from_network() -> Iterator[None]:
    """Nothing is asked of the hub meanwhile, whatever the libraries would like to look up."""
    from huggingface_hub import constants

    kept = os.environ.get("HF_HUB_OFFLINE"), constants.HF_HUB_OFFLINE
    os.environ["HF_HUB_OFFLINE"], constants.HF_HUB_OFFLINE = "1", True
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE = kept[1]
        if kept[0] is None:
            del os.environ["HF_HUB_OFFLINE"]
        else:
            os.environ["HF_HUB_OFFLINE"] = kept[0]


@contextlib.contextmanager
def heard(progress: Progress) -> Iterator[None]:
    """The library's progress bars become ours, and it complains of nothing but errors."""
    from transformers.utils import logging as library

    library.set_verbosity_error()
    logging.getLogger("bitsandbytes").setLevel(logging.ERROR)  # it tells of every product

    def bar(_factory: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> Bar:
        return Bar(progress, *arguments, **named)

    kept = library.set_tqdm_hook(bar)
    try:
        yield
    finally:
        library.set_tqdm_hook(kept)


class Bar:
    """What the libraries take for a progress bar of tqdm."""

    def __init__(
        self, progress: Progress, items: Iterable[Any] = (), total: int | None = None,
        whole: int = 0, **_named: Any,
    ) -> None:  # fmt: skip
        """`whole`: of what `progress` tells a share, where that is not `total`."""
        self._progress, self._items, self._whole = progress, items, whole
        self.total = total or (len(items) if isinstance(items, Sized) else 0)
        self.n = 0

    def __iter__(self) -> Iterator[Any]:
        for item in self._items:
            yield item
            self.update()

    def update(self, count: float = 1) -> None:
        self.n += int(count)
        if whole := self._whole or self.total:
            self._progress(min(0.99, self.n / whole))

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_error: object) -> None: ...

    def __getattr__(self, _name: str) -> Callable[..., None]:
        """All else that a bar can do is nothing here."""
        return lambda *_arguments, **_named: None


def place_of(module: Any) -> Any:
    """The device on which a module of torch computes.

    Where accelerate keeps its weights elsewhere until they are used, it has none on the device
    that they name themselves (`meta`).
    """
    device = module.weight.device
    if device.type != "meta" or not (hook := getattr(module, "_hf_hook", None)):
        return device
    return next(h.execution_device for h in getattr(hook, "hooks", (hook,)) if h.execution_device)


def first_line(error: BaseException) -> str:
    """What an exception says, in one line."""
    said = str(error).strip().splitlines()
    return said[0] if said else type(error).__name__
