"""The opening: with which promises of an earlier evening the next evening of the same theme begins."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from app.models.agenda.agenda import Agenda, Block, BlockKind, Step
from app.models.evening import Evening
from app.models.followup.followup import ActionState
from app.models.followup.frozen_letter import thawed
from app.models.followup.letter import Sentence, SentenceKind
from app.models.promises.promised import Promise, PromisedEvening, is_published, sent_to_people
from app.models.said.wiped import Going

MOST_PROMISES = 3
"""More promises on one slide are not read."""
MINUTES = 2
STEP = "vorige-keer"
"""The id of the step with which the evening opens; it has at most one."""

_FIRST = (ActionState.CHECKED, ActionState.DONE, ActionState.BUSY, ActionState.WAITING, ActionState.OPEN)
"""What is done is told first, then what is not."""


@dataclass(frozen=True, slots=True)
class Told:
    """A promise in the words that people read before, and how far it was when they were told last."""

    words: str
    state: ActionState


@dataclass(frozen=True, slots=True)
class Opening:
    """What an evening can open with: the promises of an earlier one. `evening` is the id of that one."""

    evening: str
    title: str
    day: date
    theme: str
    promises: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class NextOpening:
    """An evening that still comes and will open with promises: what the room reads then."""

    evening: str
    day: date
    lines: tuple[str, ...]


def next_opening(evening: Evening) -> NextOpening | None:
    """Return with what an evening will open; None when it has begun, or opens with nothing."""
    step = opening_step_of(evening.agenda)
    waits = step is not None and step.lines and not evening.run.stretches
    return NextOpening(evening.id, evening.date, step.lines) if step is not None and waits else None


def opening_for(evening: Evening, earlier: Iterable[PromisedEvening]) -> Opening | None:
    """Return what this evening may open with: of the latest evening of one of its themes that told its promises.

    None where there is none, when it was taken already, and when it was left for good.
    """
    themes = {theme.id for theme in evening.themes}
    before = (one for one in earlier if one.id != evening.id and one.day < evening.date and is_published(one))
    for one in sorted(before, key=lambda one: one.day, reverse=True):
        shared = next((title for theme, title in one.themes if theme in themes), None)
        told = told_promises(one) if shared is not None else ()
        if shared is not None and told:
            is_open = opening_block(evening) is None and one.id not in evening.plan.openings_left
            return Opening(one.id, one.title, one.day, shared, told) if is_open else None
    return None


def told_promises(evening: PromisedEvening) -> tuple[Told, ...]:
    """Return at most three promises that a letter told which was sent, in the words and the state that they were told."""
    read = _words_read(evening)
    told = [
        Told(read[promise.id] or promise.words, _told_state(promise))
        for promise in evening.promises
        if promise.answer is None and promise.id in read
    ]
    shown = [one for one in told if one.state in _FIRST]
    return tuple(sorted(shown, key=lambda one: _FIRST.index(one.state))[:MOST_PROMISES])


def _words_read(evening: PromisedEvening) -> dict[str, str]:
    """Return the actions that people were told of by id, with the title they read last; empty where that is not known."""
    read = dict.fromkeys(_in_messages(evening), "")
    for letter in sent_to_people(evening):
        read |= _titles_in(letter.document)
    return read


def _in_messages(evening: PromisedEvening) -> Iterator[str]:
    """Yield the actions of which a message on progress told; that one is mere text, and the updates say in which they went."""
    sent = {one.id for one in sent_to_people(evening)}
    for promise in evening.promises:
        if any(update.told in sent for update in promise.updates):
            yield promise.id


def _titles_in(document: str) -> dict[str, str]:
    """Return the actions a letter tells of: of each the first sentence that is its own, which is its title.

    Who wrote own words in the place of a part told what stood there, and nobody knows in which words.
    """
    titles: dict[str, str] = {}
    for sentence in _sentences(document):
        if sentence.words and sentence.kind is not SentenceKind.FIXED:
            words = " ".join(sentence.words.split()) if sentence.kind is SentenceKind.EVENING else ""
            for source in sentence.sources:
                kind, _, action = source.partition(":")
                if kind == "action":
                    titles.setdefault(action, words)
    return titles


def _sentences(document: str) -> tuple[Sentence, ...]:
    try:
        return tuple(thawed(document).sentences())
    except ValueError:
        return ()  # a message on progress, or what another release decided on


def opening_block(evening: Evening) -> Block | None:
    """Return the block that has the opening in it, if it was taken."""
    return next((block for block in evening.agenda.blocks if _has_opening(block)), None)


def block_to_open(evening: Evening) -> Block:
    """Return the block in which an opening belongs: the welcome, else the first that is no walk-in."""
    running = evening.agenda.running_blocks()
    kinds = (BlockKind.WELCOME, BlockKind.INTRODUCTION)
    first = next((block for block in running if block.kind in kinds), None)
    return first or next((block for block in running if block.kind is not BlockKind.WALK_IN), running[0])


def givers(evening: Evening) -> tuple[Block, ...]:
    """Return the blocks that can give the minutes, the longest first."""
    here = block_to_open(evening).id
    can = (one for one in evening.agenda.running_blocks() if one.id != here and one.minutes - MINUTES >= one.minimum)
    return tuple(sorted(can, key=lambda block: -block.minutes))


def with_opening(agenda: Agenda, block_id: str, step: Step, giver: str) -> Agenda:
    """Return the agenda with the opening behind the first step of a block, and its minutes taken from another block."""
    blocks = (_opened(block, step) if block.id == block_id else block for block in agenda.blocks)
    return Agenda(tuple(replace(one, minutes=one.minutes - MINUTES) if one.id == giver else one for one in blocks))


def without_opening(agenda: Agenda) -> Agenda:
    """Return the agenda without the opening; its minutes stay with the block."""
    if not any(map(_has_opening, agenda.blocks)):
        return agenda
    return Agenda(
        tuple(replace(one, steps=tuple(step for step in one.steps if step.id != STEP)) for one in agenda.blocks)
    )


def opening_step_of(agenda: Agenda) -> Step | None:
    """Return the step with which an evening opens, if it was taken."""
    return next((step for block in agenda.blocks for step in block.steps if step.id == STEP), None)


def with_opening_as(agenda: Agenda, step: Step) -> Agenda:
    """Return the agenda with this in the place of the step it opens with."""
    return Agenda(
        tuple(
            replace(block, steps=tuple(step if one.id == STEP else one for one in block.steps))
            for block in agenda.blocks
        )
    )


def less_wiped(step: Step, gone: Going) -> Step:
    """Return the step with which an evening opens without each line and cue in which words stand that go for good."""
    lines, cues = (tuple(one for one in texts if not _holds(one, gone)) for texts in (step.lines, step.cues))
    return replace(step, lines=lines, cues=cues)


def _holds(line: str, gone: Going) -> bool:
    """Tell whether a line holds these words: within it, or as the promise before how far that is."""
    return gone.less(line) != line or gone.has_words(line.rpartition(":")[0])


def _opened(block: Block, step: Step) -> Block:
    at = min(1, len(block.steps))  # who comes in is greeted first
    return replace(block, minutes=block.minutes + MINUTES, steps=(*block.steps[:at], step, *block.steps[at:]))


def _has_opening(block: Block) -> bool:
    return any(step.id == STEP for step in block.steps)


def _told_state(promise: Promise) -> ActionState:
    """Return the state of the last update that people were told; what happened since they do not know."""
    return next((update.state for update in reversed(promise.updates) if update.told), ActionState.OPEN)
