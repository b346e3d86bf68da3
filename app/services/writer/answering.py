"""Answering: a future gets what a piece of work returns, or the fault that came of it."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from app.models.ground.faults import Fault, StoreTrouble, trace

T = TypeVar("T")

log = logging.getLogger(__name__)


def give(answer: "Future[T]", read: Callable[[], T]) -> bool:
    """Answer with what `read` returns, or with its fault. False, for reading stores nothing."""
    try:
        answer.set_result(read())
    except Exception as error:
        answer.set_exception(as_fault(error))
    return False


def as_fault(error: BaseException) -> Fault:
    """Return the fault to tell; what was not foreseen is logged without content."""
    if isinstance(error, Fault):
        return error
    log.error("not foreseen: %s", trace(error))
    return StoreTrouble("unexpected")
