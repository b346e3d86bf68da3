"""The played time: the clock of a rehearsal, which runs faster than the real one or only jumps."""

import time
from datetime import datetime, timedelta


class PlayedTime:
    """What the clock of a rehearsal asks in place of the system. `speed` is times real time; 0 stands still.

    It only goes forward, and may be read from any thread.
    """

    def __init__(self, start: datetime, speed: float) -> None:
        self.speed = speed
        self._start = start
        self._jumped = 0.0
        self._began = time.monotonic()

    def wall(self) -> datetime:
        """Return the played moment, aware UTC."""
        return self._start + timedelta(seconds=self.boot())

    def boot(self) -> float:
        """Return the played seconds since the rehearsal began."""
        return self._jumped + (time.monotonic() - self._began) * self.speed

    def boot_id(self) -> str:
        """Return a name no machine has."""
        return "rehearsal"

    def jump_to(self, moment: datetime) -> None:
        """Let it be this moment at once; one that has passed changes nothing."""
        self._jumped += max(0.0, self.seconds_to(moment))

    def seconds_to(self, moment: datetime) -> float:
        """Return the played seconds until a moment; below zero when it has passed."""
        return (moment - self.wall()).total_seconds()
