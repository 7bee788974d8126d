"""Large buffers behave as small ones do."""

import pytest

from engines.buffer import buffer


@pytest.mark.parametrize("size", [0, 1, (2 << 20) - 1, 2 << 20, (8 << 20) + 3])
def test_a_buffer_has_its_size_is_zero_and_can_be_written(size: int) -> None:
    made = memoryview(buffer(size))
    assert made.nbytes == size
    assert not any(made[:100])
    assert not any(made[-100:])
    made[:] = bytes(size)
    assert bytes(made) == bytes(size)
