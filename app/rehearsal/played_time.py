"""The played time: the clock of a rehearsal, which runs faster than the real one or only jumps."""

import time
from datetime import datetime, timedelta


class PlayedTime:
    """What the clock of a rehearsal asks in place of the system. `speed` is times real time; 0 stands still.

    It only goes forward, and may be read from any thread.
    """

    def __init__(self, start: datetime, speed: float) -> None:
        self._start = start
        self._anchor = (0.0, time.monotonic(), speed)  # one value, for another thread may read it at any moment

    @property
    def speed(self) -> float:
        """How many times as fast as the real clock it runs."""
        return self._anchor[2]

    def go_at(self, speed: float) -> None:
        """Run so many times as fast from now on."""
        self._anchor = (self.boot(), time.monotonic(), speed)

    def wall(self) -> datetime:
        """Return the played moment, aware UTC."""
        return self._start + timedelta(seconds=self.boot())

    def boot(self) -> float:
        """Return the played seconds since the rehearsal began."""
        played, began, speed = self._anchor
        return played + (time.monotonic() - began) * speed

    def boot_id(self) -> str:
        """Return a name no machine has."""
        return "rehearsal"

    def jump_to(self, moment: datetime) -> None:
        """Let it be this moment at once; one that has passed changes nothing."""
        played, began, speed = self._anchor
        self._anchor = (played + max(0.0, self.seconds_to(moment)), began, speed)

    def seconds_to(self, moment: datetime) -> float:
        """Return the played seconds until a moment; below zero when it has passed."""
        return (moment - self.wall()).total_seconds()
