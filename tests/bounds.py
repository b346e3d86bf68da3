"""Bounds on work that must never run away: read in processor time and wide, so that a busy machine stays within them."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

SECONDS = 10


@contextmanager
def ends_soon() -> Iterator[None]:
    """Hold that what is done inside ends within some seconds of work; what runs away takes minutes, or never ends."""
    began = time.process_time()
    yield
    assert time.process_time() - began < SECONDS
