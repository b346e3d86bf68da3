"""Coming back: what is told when the app starts, at the first look and again once the store is open."""

from typing import TYPE_CHECKING

from app.models.evening import Evening
from app.models.ground.clock import Beat, Clock, Source
from app.models.ground.faults import StoreTrouble
from app.services.commands import commands as c
from app.services.writer.listener import Listener, Opened

MAY_PASS = ("locked", "disk_full", "disk_error", "read_only", "cannot_open", "file_moved")
"""Troubles of the disk, not of one evening: what was refused because of them may be stored a moment later."""

if TYPE_CHECKING:
    from app.services.writer.books import Books
    from app.store.first_look import FirstLook


def opened_at(look: "FirstLook", source: Source) -> Opened:
    """Return what can be known without the database."""
    clock = Clock(source)
    running = look.running.after_restart() if look.running is not None else None
    keep_time(clock, running, look.beat)
    return Opened(clock, look.shelf, running, clock.doubt)


def come_back(
    books: "Books", source: Source, looked: Opened | None, listener: Listener
) -> tuple[Clock, Evening | None]:
    """Store that the evening that runs comes back after a restart, and tell it where no first look did.

    Raises StoreTrouble when that cannot be stored now: without its evening the desk would refuse all that is typed.
    """
    clock = looked.clock if looked is not None else Clock(source)
    evening = _running_again(books, clock, listener)
    keep_time(clock, evening, books.last_beat())
    if evening is None:
        clock.settle(use_last_beat=False)  # nothing runs, so there is nothing to be wrong about
    if looked is None:
        listener.on_opened(Opened(clock, books.shelf(clock.wall()), evening, clock.doubt))
    elif evening is not None and evening != looked.running:
        listener.on_changed(evening, None)
    return clock, evening


def _running_again(books: "Books", clock: Clock, listener: Listener) -> Evening | None:
    running = books.running_evening_id()
    if running is None:
        return None
    try:
        books.load(running)
        books.handle(None, c.OpenEvening(clock.wall(), running))
        return books.load(running)
    except StoreTrouble as trouble:
        if trouble.key in MAY_PASS:
            raise
        listener.on_failed(trouble)  # one evening that cannot be read must not lock the others out
        return None


def keep_time(clock: Clock, evening: Evening | None, last_beat: Beat | None = None) -> None:
    """Let the own time of an evening that runs go on; one whose beginning was taken back has none. Twice changes nothing.

    A beat from before the evening began is of another one, and tells nothing about this.
    """
    if evening is None:
        return
    run = evening.run
    if run.began is None or run.latest is None:
        clock.let_go(evening.id)
    elif run.is_running:
        is_of_it = last_beat is not None and last_beat.wall >= run.began
        clock.run_on(evening.id, run.latest, run.clock_shift, last_beat if is_of_it else None)
