"""The clock: the one place that asks the system for the time.

Wall clocks are set by hand and monotonic clocks stop when a laptop sleeps. So the time is the wall clock at opening
plus the time since boot that has passed since, which counts sleep and ignores a clock set by hand.
"""

import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

TRUSTED_GAP = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Beat:
    """A moment on both clocks, stored every few seconds. `boot` is seconds since the machine with `boot_id` started."""

    wall: datetime
    boot: float
    boot_id: str


class Source(Protocol):
    """What the clock asks the system."""

    def wall(self) -> datetime:
        """Return the wall clock, aware UTC."""
        ...

    def boot(self) -> float:
        """Return seconds since the start of the machine, sleep included."""
        ...

    def boot_id(self) -> str:
        """Return a name that changes at each start of the machine."""
        ...


class SystemSource:
    """The clocks of this machine."""

    def wall(self) -> datetime:
        """Return the wall clock, aware UTC."""
        return datetime.now(UTC)

    def boot(self) -> float:
        """Return seconds since the start of the machine, sleep included where the system can tell."""
        if sys.platform == "win32":
            import ctypes

            ticks = ctypes.windll.kernel32.GetTickCount64
            ticks.restype = ctypes.c_ulonglong
            return float(ticks()) / 1000
        if sys.platform == "darwin":
            # CLOCK_MONOTONIC goes on during sleep on macOS; CLOCK_UPTIME_RAW would not.
            return time.clock_gettime(time.CLOCK_MONOTONIC)
        return time.clock_gettime(time.CLOCK_BOOTTIME)

    def boot_id(self) -> str:
        """Return what the system itself changes at each start: a boot id, session uuid or boot counter."""
        if sys.platform == "win32":
            import winreg

            path = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                return f"windows-{winreg.QueryValueEx(key, 'BootId')[0]}"
        if sys.platform == "darwin":
            import subprocess

            command = ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"]
            return subprocess.run(command, capture_output=True, text=True, check=True, timeout=5).stdout.strip()
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()


@dataclass(frozen=True, slots=True)
class Doubt:
    """The clock may be wrong after a restart: what the last beat said, and what the wall clock says now."""

    last_beat: datetime
    wall: datetime


class Clock:
    """The time of an evening. Made once at opening; safe to read from any thread."""

    def __init__(self, source: Source, last_beat: Beat | None = None) -> None:
        self._source = source
        self._boot_id = _boot_id(source)
        self._boot_at_opening = source.boot()
        wall = source.wall()
        self.doubt: Doubt | None = None
        if last_beat is None:
            self._wall_at_opening = wall
        elif last_beat.boot_id and last_beat.boot_id == self._boot_id and self._boot_at_opening >= last_beat.boot:
            self._wall_at_opening = last_beat.wall + timedelta(seconds=self._boot_at_opening - last_beat.boot)
        else:
            self._wall_at_opening = wall
            if wall < last_beat.wall or wall - last_beat.wall > TRUSTED_GAP:
                self.doubt = Doubt(last_beat.wall, wall)

    def now(self) -> datetime:
        """Return the time, aware UTC: never set back, right after sleep."""
        return self._wall_at_opening + timedelta(seconds=self._source.boot() - self._boot_at_opening)

    def beat(self) -> Beat:
        """Return this moment on both clocks, to be stored."""
        return Beat(self.now(), self._source.boot(), self._boot_id)

    def settle(self, use_last_beat: bool) -> None:
        """Take the host's answer to a doubt: go on from the last beat, or believe the wall clock."""
        if self.doubt is not None and use_last_beat:
            self._wall_at_opening = self.doubt.last_beat
        self.doubt = None

    def wall_shift(self) -> timedelta:
        """Return how far the wall clock was moved by hand since opening; zero when nobody touched it."""
        return self._source.wall() - self.now()


def _boot_id(source: Source) -> str:
    """Return the boot id; empty when the system will not tell, and an empty one is never the same as before."""
    try:
        return source.boot_id()
    except Exception:  # a system that will not tell may do so in many ways
        return ""
