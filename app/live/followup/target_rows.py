"""The target rows: the points behind which quotes are put, each with its digit and how much stands behind it."""

from dataclasses import dataclass

from typing_extensions import override

from app.live.desk.keyed_rows import KeyedRows
from app.live.notes.quote_rows import voice_word
from app.models.evening import Evening
from app.models.said.dialogue import Voice
from app.models.said.summary import Behind, KeyPoint, behind


@dataclass(frozen=True, slots=True)
class Target:
    """A point with its place on the board from 1, and what stands behind it."""

    point: KeyPoint
    number: int
    behind: Behind

    @property
    def key(self) -> str:
        """The id of the point."""
        return self.point.id

    @property
    def digit(self) -> str:
        """The digit of its key, empty where it has none."""
        return str(self.number) if self.number <= 9 else ""

    @property
    def voices(self) -> tuple[tuple[Voice, int], ...]:
        """How many quotes of each voice that spoke stand behind it."""
        return tuple((voice, count) for voice, count in self.behind.voices if count)


class TargetRows(KeyedRows[Target]):
    """Shows the points of the evening it was given last."""

    def show_evening(self, evening: Evening) -> None:
        """Show its points, in the order of the board."""
        self.show_rows(
            tuple(Target(point, n, behind(point, evening.quote)) for n, point in enumerate(evening.points, 1))
        )

    @override
    def words(self, row: Target) -> str:
        return row.point.text

    @override
    def spoken(self, row: Target) -> str:
        voices = [f"{count} {voice_word(voice)}" for voice, count in row.voices]
        return ", ".join((f"{row.number}", row.point.text, *voices))
