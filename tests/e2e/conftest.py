"""The app is waited for as in its own tests."""

from __future__ import annotations

from tests.tui.conftest import _no_needless_waits as _no_needless_waits
