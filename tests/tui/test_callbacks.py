"""Callbacks of the loop behave as a widget's handlers do."""

import asyncio

import pytest
from textual._context import active_app
from textual.app import App

from tui.callbacks import as_handler


async def test_a_callback_runs_as_the_widget_that_it_was_made_by():
    app = App[None]()
    async with app.run_test() as pilot:
        seen = []
        callback = as_handler(app, lambda: seen.append(active_app.get()))
        await asyncio.to_thread(asyncio.get_running_loop().call_soon_threadsafe, callback)
        await pilot.pause()
        assert seen == [app]


async def fails_in_a_callback(app):
    async with app.run_test() as pilot:
        asyncio.get_running_loop().call_soon(as_handler(app, lambda: 1 / 0))
        await pilot.pause()


async def test_what_a_callback_raises_ends_the_app_as_what_a_handler_raises():
    app = App[None]()
    with pytest.raises(ZeroDivisionError):
        await fails_in_a_callback(app)
    assert app.return_code == 1
