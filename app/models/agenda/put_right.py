"""Putting right: the times of a run as they really were, when a key was pressed late or not at all."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from app.models.agenda.agenda import Agenda, Block, BlockKind
from app.models.agenda.run import Run, must_run
from app.models.agenda.stretch import Pause, Stretch, between
from app.models.ground.faults import NotPossible

LONGEST_AGO = timedelta(hours=12)
"""How far before the moment that was pressed a block can really have begun."""

PASSED_THROUGH = timedelta(minutes=2)
"""A block that was on no longer was passed by, as when one presses *next* twice."""

Held = tuple[Pause, int]
"""A pause, and the number of the stretch it is kept in."""


def began_at(run: Run, moment: datetime, now: datetime, number: int | None = None) -> Run:
    """Let a stretch begin at another moment, without a number the one that is on; the one before it ends there.

    Only the border moves and every pause stays as it was held, so the last correction is the only one that counts. But
    it pushes along those before it of what was only passed through: such a block was then on for no time at all.

    Refused when the moment lies in the future, or outside that stretch and the one before it.
    """
    if number is None:
        must_run(run)
        number = len(run.stretches) - 1
    stretch = _stretch(run, number)
    first = _first_pushed(run, number, moment)
    if first < number:
        right = began_at(run, moment, now, first)
        over = (replace(one, began=moment, ended=moment) for one in right.stretches[first:number])
        here = replace(right.stretches[number], began=moment)
        return _in_order(
            replace(right, stretches=(*right.stretches[:first], *over, here, *right.stretches[number + 1 :]))
        )
    before = run.stretches[number - 1] if number else None
    _must_be_possible(moment, stretch, before, now)
    right = _with(run, number, replace(stretch, began=moment))
    if before is None or (before.ended != stretch.began and moment >= (before.ended or moment)):
        # Nothing was on just before it, as after opening the evening again: the time between is nobody's.
        return _in_order(right)
    return _in_order(_with(right, number - 1, replace(before, ended=moment)))


def _first_pushed(run: Run, number: int, moment: datetime) -> int:
    """Return from which stretch on all up to this one begin at a moment: those before it were only passed through."""
    first = number
    while first > 1 and moment <= run.stretches[first - 1].began and _was_passed(run, first - 1):
        first -= 1
    return first


def _was_passed(run: Run, number: int) -> bool:
    one, after = run.stretches[number], run.stretches[number + 1]
    return one.ended == after.began and after.began - one.began <= PASSED_THROUGH


def _must_be_possible(moment: datetime, stretch: Stretch, before: Stretch | None, now: datetime) -> None:
    if moment > now:
        raise NotPossible("began_in_future")
    if before is not None and moment <= before.began:
        raise NotPossible("began_before_previous")
    if stretch.ended is not None and moment >= stretch.ended:
        raise NotPossible("began_after_next")
    if moment < stretch.began - LONGEST_AGO:
        raise NotPossible("began_too_long_ago")


def book_pause(run: Run, began: datetime, ended: datetime, now: datetime) -> Run:
    """Book a pause that was forgotten, whatever blocks were on meanwhile; what was booked then already is part of it.

    Refused when it does not lie within the evening, or when a pause is on since it began.
    """
    if run.began is None:
        raise NotPossible("nothing_running")
    last = run.paused_at or run.stretches[-1].ended or now
    if ended <= began:
        raise NotPossible("pause_ends_first")
    if began < run.began or began >= last or ended > max(last, now):
        raise NotPossible("pause_outside")
    pause = Pause(began, min(ended, last))
    held = [part for one in _held(run.stretches) for part in _around(one, pause)]
    fresh = [
        (part, number)
        for number, stretch in enumerate(run.stretches)
        for part in between([pause], stretch.began, stretch.ended or now)
    ]
    return _in_order(replace(run, stretches=_kept_in(run.stretches, held, fresh)))


def drop_pause(run: Run, number: int, index: int) -> Run:
    """Take away a pause that never was."""
    stretch = _stretch(run, number)
    if not 0 <= index < len(stretch.pauses):
        raise NotPossible("pause_gone")
    left = (*stretch.pauses[:index], *stretch.pauses[index + 1 :])
    return _with(run, number, replace(stretch, pauses=left))


def drop_visit(run: Run, number: int) -> Run:
    """Take away a stretch in a block that was only visited by mistake: its minutes go to the block before it.

    Of the first stretch they go to the next one. Refused for the block that is on, and for the only one there was.
    """
    gone = _stretch(run, number)
    if gone.ended is None:
        raise NotPossible("block_is_running")
    if len(run.stretches) == 1:
        raise NotPossible("only_block")
    before, after = run.stretches[max(0, number - 1) : number], run.stretches[number + 1 : number + 2]
    stretches = (
        *run.stretches[: max(0, number - 1)],
        *_joined(before, gone, after),
        *run.stretches[number + 2 :],
    )
    if number == len(run.stretches) - 1:
        return replace(run, stretches=stretches, block=stretches[-1].block, step=0)
    return replace(run, stretches=stretches)


def ended_at(run: Run, moment: datetime, now: datetime) -> Run:
    """Let the evening have ended at a moment that has passed, be it closed already or never; a second time replaces it.

    Refused when the last block began later, or when the moment lies in the future.
    """
    if run.block is None or not run.stretches:
        raise NotPossible("nothing_running")
    if moment > now:
        raise NotPossible("began_in_future")
    last = run.stretches[-1]
    if moment <= last.began:
        raise NotPossible("ended_before_last")
    if run.paused_at is not None:
        last = last.with_pause(run.paused_at, max(moment, run.paused_at))
    stretches = (*run.stretches[:-1], replace(last, ended=moment))
    # No pause is held once all is over.
    over = tuple(replace(one, pauses=between(one.pauses, None, moment)) for one in stretches)
    return replace(run, stretches=over, paused_at=None, closed_at=moment)


def pause_was(run: Run, number: int, index: int, block: str) -> Run:
    """Let a pause have been the time of a block, such as the break, which then needs not come any more.

    Refused when that block has been on already.
    """
    holder = _stretch(run, number)
    if not 0 <= index < len(holder.pauses):
        raise NotPossible("pause_gone")
    if any(stretch.block == block for stretch in run.stretches):
        raise NotPossible("block_has_run")
    pause = holder.pauses[index]
    at = next((n for n, one in enumerate(run.stretches) if one.began <= pause.began < (one.ended or pause.ended)), None)
    if at is None:
        raise NotPossible("pause_gone")
    around, ended = run.stretches[at], min(pause.ended, run.stretches[at].ended or pause.ended)
    parts = [
        Stretch(around.block, around.began, pause.began),
        Stretch(block, pause.began, ended),
        Stretch(around.block, ended, around.ended),
    ]
    parts = [one for one in parts if one.ended is None or one.began < one.ended]
    bare = (*run.stretches[:at], *parts, *run.stretches[at + 1 :])
    others = [one for one in _held(run.stretches) if one != (pause, number)]
    moved = [(one, _number_now(one, kept, at, pause, len(parts))) for one, kept in others]
    skipped = run.skipped if block in run.skipped else (*run.skipped, block)
    return _in_order(replace(run, skipped=skipped, stretches=_kept_in(bare, moved, ())))


def break_to_come(agenda: Agenda, run: Run) -> Block | None:
    """Return the break that was not held yet and that nobody left out."""
    gone = {*run.skipped, *(stretch.block for stretch in run.stretches)}
    blocks = agenda.running_blocks()
    return next((block for block in blocks if block.kind is BlockKind.BREAK and block.id not in gone), None)


def may_be_break(agenda: Agenda, run: Run, pause: Pause) -> bool:
    """Whether a pause was long enough to have been the break that is still to come."""
    block = break_to_come(agenda, run)
    return block is not None and pause.ended - pause.began >= timedelta(minutes=max(1, block.minimum))


def _stretch(run: Run, number: int) -> Stretch:
    if not 0 <= number < len(run.stretches):
        raise NotPossible("stretch_gone")
    return run.stretches[number]


def _with(run: Run, number: int, stretch: Stretch) -> Run:
    return replace(run, stretches=(*run.stretches[:number], stretch, *run.stretches[number + 1 :]))


def _joined(before: tuple[Stretch, ...], gone: Stretch, after: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Return the neighbours of a stretch that goes, with its time; two of the same block become one."""
    if not before:
        (first,) = after
        began = gone.began if gone.ended == first.began else first.began
        return (replace(first, began=began, pauses=(*gone.pauses, *first.pauses)),)
    (earlier,) = before
    ended = gone.ended if earlier.ended == gone.began else earlier.ended
    longer = replace(earlier, ended=ended, pauses=(*earlier.pauses, *gone.pauses))
    if after and after[0].block == longer.block and after[0].began == longer.ended:
        return (replace(longer, ended=after[0].ended, pauses=(*longer.pauses, *after[0].pauses)),)
    return (longer, *after)


def _held(stretches: Iterable[Stretch]) -> list[Held]:
    return [(pause, number) for number, stretch in enumerate(stretches) for pause in stretch.pauses]


def _in_order(run: Run) -> Run:
    """Keep no pause in a stretch of which the one before began after it: then it is kept in that one."""
    stretches = run.stretches
    held = []
    for pause, number in _held(stretches):
        at = number
        while at and pause.began < stretches[at - 1].began:
            at -= 1
        held.append((pause, at))
    return run if held == _held(stretches) else replace(run, stretches=_kept_in(stretches, held, ()))


def _around(held: Held, gap: Pause) -> list[Held]:
    """Return what is left of a pause outside another one."""
    pause, number = held
    return [(part, number) for bounds in ((None, gap.began), (gap.ended, None)) for part in between([pause], *bounds)]


def _number_now(pause: Pause, kept: int, at: int, gap: Pause, parts: int) -> int:
    """Return in which stretch a pause is kept once the stretch `at` fell into parts round a gap."""
    if kept != at:
        return kept if kept < at else kept + parts - 1
    return at if pause.began < gap.began else at + parts - 1


def _kept_in(stretches: tuple[Stretch, ...], held: Iterable[Held], fresh: Iterable[Held]) -> tuple[Stretch, ...]:
    """Return the stretches with these pauses. A fresh one is kept where it lies, but never before an earlier pause."""
    known = sorted([*((one, False) for one in held), *((one, True) for one in fresh)], key=lambda one: one[0][0].began)
    numbers = [number for (_, number), _ in known]
    for place, ((_, number), is_fresh) in enumerate(known):
        if is_fresh:
            later = [kept for (_, kept), new in known[place + 1 :] if not new]
            numbers[place] = min([max([number, *numbers[:place]]), *later])
    pauses: dict[int, list[Pause]] = {}
    for ((pause, _), _), number in zip(known, numbers, strict=True):
        pauses.setdefault(number, []).append(pause)
    return tuple(replace(one, pauses=tuple(pauses.get(n, []))) for n, one in enumerate(stretches))
