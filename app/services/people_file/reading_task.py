"""A reading task takes some seconds: it tells how far it is, and stops when the user gives up."""

from collections.abc import Callable

Progress = Callable[[int, int], object]
Cancel = Callable[[], bool]

LINES_BETWEEN_LOOKS = 500
PARTS = 1_000
"""How many parts the progress counts: it tells a share of the work, for its length is not known before."""


class Cancelled(Exception):
    """The user gave up: nothing was kept."""


class ReadingTask:
    """Something that is being read. `name` is what the user calls it."""

    def __init__(self, name: str, progress: Progress | None = None, cancelled: Cancel | None = None) -> None:
        self.name = name
        self._progress = progress
        self._cancelled = cancelled
        self._began, self._ends = 0.0, 1.0

    def stage(self, began: float, ends: float) -> None:
        """Say which shares of the whole the coming looks go through."""
        self._began, self._ends = began, ends
        self.look(0)

    def look(self, share: float) -> None:
        """Tell how much of this stage is done, from 0 to 1. Raises Cancelled when the user gave up."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if self._progress is not None:
            whole = self._began + min(share, 1.0) * (self._ends - self._began)
            self._progress(round(whole * PARTS), PARTS)
