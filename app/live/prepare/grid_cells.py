"""The grid cells: what a small table of words shows in each place, and what can be changed there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.models.ground.words import LONGEST_LINE

Typed = str | int


class Writing(StrEnum):
    """How a column is filled in."""

    NONE = "none"
    MINUTES = "minutes"
    LINE = "line"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `width` is the least in pixels at 100 %, `share` its part of what is left; `limit` the longest text.

    `offering` gives what may be meant by what is typed in it.
    """

    head: str
    writing: Writing = Writing.LINE
    width: int = 0
    share: int = 0
    limit: int = LONGEST_LINE
    offering: Callable[[str], Sequence[str]] | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is shown, `edit` is what one changes; None means that it cannot be changed, and `why` says the reason.

    `below` are quiet lines under the text, `hints` are amber ones. `indent` counts levels.
    """

    text: str
    edit: Typed | None = None
    why: str = ""
    below: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    strong: bool = False
    muted: bool = False
    figures: bool = False
    icon: str = ""
    indent: int = 0

    def spoken(self) -> str:
        """Return the cell as a screen reader says it."""
        return ", ".join(part for part in (self.text, *self.below, *self.hints) if part)


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row with a cell for every column; it is known by the id of what it shows."""

    id: str
    cells: tuple[Cell, ...]
