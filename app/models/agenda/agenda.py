"""The agenda: the blocks of an evening in order, and what is planned for each."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from itertools import takewhile

from app.models.ground.worked_out import Keeps, worked_out

MOST_BLOCKS = 100
MOST_STEPS = 100
LONGEST_BLOCK = 24 * 60
"""Minutes: as long as the longest evening."""


class BlockKind(StrEnum):
    """What happens in a block; it decides what the beamer shows and what a step is."""

    WALK_IN = "walk_in"
    GROUP = "group"
    WELCOME = "welcome"
    INTRODUCTION = "introduction"
    DIALOGUE = "dialogue"
    SUMMARY = "summary"
    BREAK = "break"
    TABLES = "tables"
    PRESENTATIONS = "presentations"
    CLOSING = "closing"
    MARK = "mark"
    OTHER = "other"


class BeamerClock(StrEnum):
    """How much of the time the room sees during a block."""

    NONE = "none"
    START_TIME = "start_time"
    RING = "ring"
    END_TIME = "end_time"
    MINUTES = "minutes"
    SECONDS = "seconds"


class Show(StrEnum):
    """What a step puts on the beamer."""

    LINES = "lines"
    WELCOME = "welcome"
    TRIANGLE = "triangle"
    ARENA = "arena"
    PROMPT = "prompt"
    POINTS = "points"
    BREAK = "break"
    TABLES = "tables"
    PRESENTER = "presenter"
    NEXT_STEPS = "next_steps"
    CONTACT = "contact"
    QUESTIONS = "questions"
    EXITS = "exits"


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a block: what the host can say, and what the room sees meanwhile.

    `lines` go to the beamer and may hold placeholders; a line with a gap is left out there.
    `tips` are cues that the source of the draaiboek does not have, and `ours` is a step that it does not have.
    `minutes` is its share of the block; 0 is a step without a time of its own.
    `told_by` is the id of the evening whose promises it tells, when it does.
    `parks` means that a note written in this step goes to the parkeerplaats; `table` is the table that presents,
    `part` the screen of a list that is too long for one, from 0.
    """

    id: str
    title: str
    cues: tuple[str, ...] = ()
    show: Show = Show.LINES
    heading: str = ""
    lines: tuple[str, ...] = ()
    footer: str = ""
    who: str = ""
    prompt: str | None = None
    parks: bool = False
    minutes: int = 0
    table: int = 0
    part: int = 0
    tips: tuple[str, ...] = ()
    ours: bool = False
    told_by: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A row of the agenda. `minutes` and `minimum` are whole minutes; a group has no minutes of its own.

    `pinned` is a clock time at which the block must begin; the plan is held against it, it does not move the plan.
    """

    id: str
    kind: BlockKind
    title: str
    minutes: int
    minimum: int
    parent: str | None = None
    who: str = ""
    goal: str = ""
    remark: str = ""
    may_drop: bool = False
    clock: BeamerClock = BeamerClock.NONE
    corner: str = ""
    steps: tuple[Step, ...] = ()
    pinned: time | None = None

    @property
    def runs(self) -> bool:
        """Whether a clock can run in this block: a group and a mark have none."""
        return self.kind not in (BlockKind.GROUP, BlockKind.MARK)

    @property
    def tells_end(self) -> bool:
        """Whether the room reads a clock time at which this block ends."""
        return self.kind in (BlockKind.WALK_IN, BlockKind.BREAK) or self.clock is BeamerClock.END_TIME

    def turn_of(self, table: str) -> str:
        """Return the id of the step in which the table with this id tells, in a block of presentations."""
        return f"{self.steps[0].id if self.steps else ''}-{table}"


@dataclass(frozen=True, slots=True)
class Agenda(Keeps):
    """All blocks in the order in which they are held; a group comes before its parts."""

    blocks: tuple[Block, ...]

    def block(self, block_id: str) -> Block:
        """Return the block; raises KeyError when there is none."""
        return self._by_id[block_id]

    @worked_out
    def _by_id(self) -> dict[str, Block]:
        return {block.id: block for block in self.blocks}

    def running_blocks(self) -> tuple[Block, ...]:
        """Return the blocks a clock can run in, in order."""
        return self._running

    @worked_out
    def _running(self) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.runs)

    def parts(self, group_id: str) -> Iterator[Block]:
        """Yield the blocks directly inside a group."""
        return (block for block in self.blocks if block.parent == group_id)

    def minutes(self, block: Block) -> int:
        """Return the planned minutes; of a group always the sum of its parts."""
        if block.kind is BlockKind.GROUP:
            return sum(self.minutes(part) for part in self.parts(block.id))
        return block.minutes

    def total_minutes(self) -> int:
        """Return the minutes of the whole evening, each block counted once."""
        return self._total_minutes

    @worked_out
    def _total_minutes(self) -> int:
        return sum(block.minutes for block in self.running_blocks())

    def minutes_before_start(self) -> int:
        """Return the minutes of the walk-in, which come before the start that invitations promise."""
        return sum(block.minutes for block in self.walk_in())

    def walk_in(self) -> tuple[Block, ...]:
        """Return the blocks in which people come in: those before the start that invitations promise."""
        return self._walk_in

    @worked_out
    def _walk_in(self) -> tuple[Block, ...]:
        return tuple(takewhile(lambda block: block.kind is BlockKind.WALK_IN, self.running_blocks()))

    def after(self, block_id: str) -> tuple[Block, ...]:
        """Return the running blocks after this one."""
        blocks = self.running_blocks()
        ids = [block.id for block in blocks]
        return blocks[ids.index(block_id) + 1 :]
