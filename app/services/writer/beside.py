"""Beside: what was read from the store goes on without it, such as a file of the user to a slow stick."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from app.services.writer.answering import as_fault
from app.services.writer.side_thread import SideThread

if TYPE_CHECKING:
    from app.services.writer.books import Books
    from app.services.writer.open_books import OpenBooks

T = TypeVar("T")
V = TypeVar("V")


def go_on(
    side: SideThread, read: Callable[["Books"], V], work: Callable[[V], T], answer: "Future[T]", books: "OpenBooks"
) -> bool:
    """Read in the writer's thread, which one is in, and do the work with it in the other one.

    False, for that stores nothing.
    """
    try:
        side.do(partial(work, read(books.books)), answer)
    except Exception as error:
        answer.set_exception(as_fault(error))
    return False
