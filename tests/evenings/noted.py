"""What the slow sum notes of an evening: turns, pauses, what was agreed and planned, and each step as it was pressed."""

from dataclasses import dataclass, field

from tests.models.agenda.seconds import Held, Turn

LENGTHS = {"a": 3, "b": 5, "c": 2, "d": 4}
"""Minutes. The first block is the walk-in, which ends at a clock time; the doors open at second 0 on the wall."""
WALK_IN, BREAK = "a", "c"


@dataclass
class Plan:
    """What a change of the plan makes other: the minutes of each block in their order, and the fixed times on the wall."""

    lengths: dict[str, int] = field(default_factory=lambda: dict(LENGTHS))
    pins: dict[str, int] = field(default_factory=dict)


@dataclass
class Known:
    """What the keys of the clock change, and F12 brings back."""

    turns: list[Turn] = field(default_factory=list)
    pauses: list[Held] = field(default_factory=list)
    added: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LENGTHS, 0))
    skipped: set[str] = field(default_factory=set)

    def agreed(self, block: str) -> tuple[int, bool]:
        return self.added.get(block, 0), block in self.skipped

    def agree(self, block: str, added: int, skipped: bool) -> None:
        self.added[block] = added
        self.skipped = self.skipped | {block} if skipped else self.skipped - {block}


@dataclass
class Was:
    """A step as it was pressed: what was known and planned before it, and what was known once it was done."""

    known: Known
    plan: Plan
    left: Known | None = None
