"""The rules of a run from a file: what must hold between its moments, and which blocks it may name."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain

from app.models.agenda.run import Run
from app.models.ground.rules import Broken, Path, doubled, too_many

MOST = 10_000


def broken(run: Run, blocks: set[str]) -> Iterator[Broken]:
    """Yield each place where the run cannot be, with the name of the rule; `blocks` are those with a clock."""
    yield from too_many(("run", "stretches"), run.stretches, MOST)
    pauses = tuple(chain.from_iterable(stretch.pauses for stretch in run.stretches))
    yield from too_many(("run", "pauses"), pauses, MOST)
    yield from too_many(("run", "marks"), run.marks, MOST)
    for path, block in _named(run):
        if block is not None and block not in blocks:
            yield path, "reference"
    yield from doubled(("run", "added"), (block for block, _ in run.added))
    yield from doubled(("run", "ends_at"), (block for block, _ in run.ends_at))
    yield from doubled(("run", "left"), (block for block, _ in run.left))
    yield from _broken_stretches(run)
    yield from _broken_pauses(run)
    if run.is_running and not run.stretches:
        yield ("run", "block"), "open_end"
    if run.paused_at is not None and not run.is_running:
        yield ("run", "paused_at"), "order"
    last = run.stretches[-1].ended if run.stretches else None
    if run.closed_at is not None and last is not None and run.closed_at < last:
        yield ("run", "closed_at"), "order"


def _named(run: Run) -> Iterable[tuple[Path, str | None]]:
    return (
        (("run", "block"), run.block),
        *((("run", "stretches", index, "block"), stretch.block) for index, stretch in enumerate(run.stretches)),
        *((("run", "added", index), block) for index, (block, _) in enumerate(run.added)),
        *((("run", "ends_at", index), block) for index, (block, _) in enumerate(run.ends_at)),
        *((("run", "left", index), block) for index, (block, _) in enumerate(run.left)),
        *((("run", "marks", index, "block"), mark.block) for index, mark in enumerate(run.marks)),
        *((("run", "skipped", index), block) for index, block in enumerate(run.skipped)),
    )


def _broken_stretches(run: Run) -> Iterator[Broken]:
    last = len(run.stretches) - 1
    before: datetime | None = None
    for index, stretch in enumerate(run.stretches):
        path: Path = ("run", "stretches", index)
        if before is not None and stretch.began < before:
            yield (*path, "began"), "order"
        if stretch.ended is not None and stretch.ended < stretch.began:
            yield (*path, "ended"), "order"
        # Only the last stretch can still be going on, and only while its block is on.
        is_on = index == last and run.is_running and stretch.block == run.block
        if (stretch.ended is None) is not is_on:
            yield (*path, "ended"), "open_end"
        before = stretch.ended


def _broken_pauses(run: Run) -> Iterator[Broken]:
    """A beginning that was put right leaves pauses where they were held; still each comes after the one before it.

    None was held before the block before its own began, nor after the last block ended.
    """
    last = run.stretches[-1].ended if run.stretches else None
    known: list[datetime] = []
    for number, stretch in enumerate(run.stretches):
        # Of the first block alone the beginning may come after a pause in it.
        known += [one.began for one in run.stretches[number - 1 : number]]
        for index, pause in enumerate(stretch.pauses):
            earliest = max(known, default=pause.began)
            if not earliest <= pause.began <= pause.ended <= (last or pause.ended):
                yield ("run", "stretches", number, "pauses", index), "order"
            known = [pause.ended]
