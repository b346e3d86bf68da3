"""Coming back: what is told when the app starts, at the first look and again once the store is open."""

from typing import TYPE_CHECKING

from app.models.evening import Evening
from app.models.ground.clock import Clock, Source
from app.models.ground.faults import StoreTrouble
from app.services.commands import commands as c
from app.services.writer.listener import Listener, Opened

MAY_PASS = ("locked", "disk_full", "disk_error", "read_only", "file_moved")
"""Troubles of the disk, not of one evening: what was refused because of them may be stored a moment later."""

if TYPE_CHECKING:
    from app.services.writer.books import Books
    from app.store.first_look import FirstLook


def opened_at(look: "FirstLook", source: Source) -> Opened:
    """Return what can be known without the database."""
    clock = Clock(source, look.beat)
    running = look.running.after_restart() if look.running is not None else None
    if running is None:
        clock.settle(use_last_beat=False)  # nothing runs, so there is nothing to be wrong about
    return Opened(clock, look.shelf, running, clock.doubt)


def come_back(
    books: "Books", source: Source, looked: Opened | None, listener: Listener
) -> tuple[Clock, Evening | None]:
    """Store that the evening that runs comes back after a restart, and tell it where no first look did.

    Raises StoreTrouble when that cannot be stored now: without its evening the desk would refuse all that is typed.
    """
    clock = looked.clock if looked is not None else Clock(source, books.last_beat())
    evening = _running_again(books, clock, listener)
    if evening is None:
        clock.settle(use_last_beat=False)
    if looked is None:
        listener.on_opened(Opened(clock, books.shelf(clock.now()), evening, clock.doubt))
    elif evening is not None and evening != looked.running:
        listener.on_changed(evening, None)
    return clock, evening


def _running_again(books: "Books", clock: Clock, listener: Listener) -> Evening | None:
    running = books.running_evening_id()
    if running is None:
        return None
    try:
        books.load(running)
        books.handle(None, c.OpenEvening(clock.now(), running))
        return books.load(running)
    except StoreTrouble as trouble:
        if trouble.key in MAY_PASS:
            raise
        listener.on_failed(trouble)  # one evening that cannot be read must not lock the others out
        return None
