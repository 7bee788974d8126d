"""What goes wrong in an action is told to the user, and the app goes on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from engines.base import EngineError
from sessions.database import StoreError
from tui.config import ConfigError

if TYPE_CHECKING:
    from tui.screens.chat_view import ChatView

P = ParamSpec("P")
View = TypeVar("View", bound="ChatView")


class CannotNow(Exception):
    """Something that is not possible at the moment, worded for the user."""


FOR_THE_USER = (ConfigError, EngineError, StoreError, CannotNow, ValueError, OSError)


def told(action: Callable[Concatenate[View, P], None]) -> Callable[Concatenate[View, P], None]:
    """What goes wrong in this is told to the user, and the app goes on."""

    @wraps(action)
    def run(self: View, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            action(self, *args, **kwargs)
        except CannotNow as why:
            self.tell(str(why), "warning")
        except FOR_THE_USER as error:
            self.tell(str(error), "error")

    return run


def told_later(
    work: Callable[Concatenate[View, P], Awaitable[None]],
) -> Callable[Concatenate[View, P], Awaitable[None]]:
    """The same for what runs as a worker."""

    @wraps(work)
    async def run(self: View, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await work(self, *args, **kwargs)
        except CannotNow as why:
            self.tell(str(why), "warning")
        except FOR_THE_USER as error:
            if self.is_open:
                self.tell(str(error), "error")

    return run
