"""The clock: the one place that asks the system for the time.

Wall clocks are set by hand and monotonic clocks stop when a laptop sleeps. So an evening that runs has a time of its
own: the wall clock at its beginning plus the time since boot that has passed since, which counts sleep. While nothing
runs the wall clock is the time.
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
    """A moment on both clocks, stored every few seconds while an evening runs.

    `wall` is the run's own time, `boot` seconds since the machine with `boot_id` started.
    """

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
    """The clock may be wrong after a restart: what the last beat said, and what the laptop's clock says now.

    Both are moments of the run's own time.
    """

    last_beat: datetime
    wall: datetime


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A moment of a run's own time, and the time since boot at which it was then."""

    run: str
    at: datetime
    boot: float


class Clock:
    """The time of an evening. Made once at opening; safe to read from any thread.

    Until an evening runs it is the wall clock, however that is set. Once one does, its own time goes on by the time
    since boot, whatever becomes of the wall clock.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._boot_id = _boot_id(source)
        self._anchor: _Anchor | None = None
        self.doubt: Doubt | None = None

    def run_on(
        self, run: str, latest: datetime, shift: timedelta = timedelta(0), last_beat: Beat | None = None
    ) -> None:
        """Let the own time of this run go on: from where it was, also while it was closed, or from the last beat.

        Else it is the wall clock less the shift of the run. It never stands before `latest`, the latest moment that the
        run holds. A second call for the same run does nothing more, but for a moment that is later still.
        """
        boot = self._source.boot()
        if self._anchor is None or self._anchor.run != run:
            self.doubt = None
            self._anchor = _Anchor(run, self._taken_up(boot, latest, shift, last_beat), boot)
        elif self.now() < latest:
            self._anchor = _Anchor(run, latest, boot)

    def let_go(self, run: str) -> None:
        """Follow the wall clock again, when this is the run whose time it is."""
        if self._anchor is not None and self._anchor.run == run:
            self._anchor, self.doubt = None, None

    def _taken_up(self, boot: float, latest: datetime, shift: timedelta, last_beat: Beat | None) -> datetime:
        own = self.wall() - shift
        if last_beat is None:
            return max(own, latest)
        if last_beat.boot_id and last_beat.boot_id == self._boot_id and boot >= last_beat.boot:
            return max(last_beat.wall + timedelta(seconds=boot - last_beat.boot), latest)
        alive = max(last_beat.wall, latest)
        if alive <= own <= alive + TRUSTED_GAP:
            return own
        # Until the host has told, the time goes on from where it surely was: then no answer ever sets it back.
        self.doubt = Doubt(alive, own)
        return alive

    def now(self) -> datetime:
        """Return the own time of the run, aware UTC: never set back, right after sleep. Before any run the wall clock."""
        anchor = self._anchor
        if anchor is None:
            return self.wall()
        return anchor.at + timedelta(seconds=self._source.boot() - anchor.boot)

    def wall(self) -> datetime:
        """Return what the laptop's clock shows, aware UTC."""
        return self._source.wall().astimezone(UTC)

    def beat(self) -> Beat:
        """Return this moment on both clocks, to be stored."""
        return Beat(self.now(), self._source.boot(), self._boot_id)

    def settle(self, use_last_beat: bool) -> None:
        """Take the host's answer to a doubt: go on from the last beat, or believe the wall clock.

        The time is never set back: where the wall clock stands earlier it goes on from the last beat all the same, and
        what it is off by then is a matter of the run's shift.
        """
        doubt, anchor = self.doubt, self._anchor
        if doubt is not None and anchor is not None and not use_last_beat and doubt.wall > doubt.last_beat:
            self._anchor = _Anchor(anchor.run, self.now() + (doubt.wall - doubt.last_beat), self._source.boot())
        self.doubt = None

    def ahead(self) -> timedelta:
        """Return how much later the wall clock stands than the run's own time; nothing before any run."""
        return self.wall() - self.now()


def _boot_id(source: Source) -> str:
    """Return the boot id; empty when the system will not tell, and an empty one is never the same as before."""
    try:
        return source.boot_id()
    except Exception:  # a system that will not tell may do so in many ways
        return ""
