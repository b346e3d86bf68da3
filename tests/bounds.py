"""Bounds on work that must never run away: read in processor time and wide, so that a busy machine stays within them."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SECONDS = 10
TRIES = 20


@contextmanager
def ends_soon() -> Iterator[None]:
    """Hold that what is done inside ends within some seconds of work; what runs away takes minutes, or never ends."""
    began = time.process_time()
    yield
    assert time.process_time() - began < SECONDS


def can_be_done_within(seconds: float, work: Callable[[], object]) -> bool:
    """Tell whether the work takes less processor time than this, tried until it does.

    What takes longer by itself never does; what is only held up, by other programs or by a collection, soon does.
    """
    return any(_took(work) < seconds for _ in range(TRIES))


def _took(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began
