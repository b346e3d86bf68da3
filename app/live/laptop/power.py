"""The power: whether the laptop hangs on the mains, as far as its system tells."""

import ctypes
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

SUPPLIES = Path("/sys/class/power_supply")
PATIENCE = 2.0
"""Seconds that a system may take to answer."""


class Power(NamedTuple):
    """`on_mains` is None when the system does not say; `battery` is a percentage."""

    on_mains: bool | None = None
    battery: int | None = None


def read_power() -> Power:
    """Ask the system; may take some time, so not in the thread of the screens."""
    try:
        if sys.platform == "win32":
            return _windows()
        return _mac() if sys.platform == "darwin" else linux_power(SUPPLIES)
    except (OSError, ValueError, subprocess.SubprocessError, AttributeError):
        return Power()


def linux_power(supplies: Path) -> Power:
    """Read what the kernel says in its folder; a machine without a battery hangs on the mains."""
    if not supplies.is_dir():
        return Power()
    kinds = {
        supply: (supply / "type").read_text().strip() for supply in supplies.iterdir() if (supply / "type").exists()
    }
    mains = [supply for supply, kind in kinds.items() if kind in ("Mains", "USB") and (supply / "online").exists()]
    batteries = [supply for supply, kind in kinds.items() if kind == "Battery" and (supply / "capacity").exists()]
    percent = min((int((supply / "capacity").read_text()) for supply in batteries), default=None)
    if mains:
        return Power(any((supply / "online").read_text().strip() == "1" for supply in mains), percent)
    return Power(None if batteries else True, percent) if kinds else Power()


def _mac() -> Power:
    told = subprocess.run(
        ["/usr/bin/pmset", "-g", "batt"], capture_output=True, text=True, timeout=PATIENCE, check=True
    )
    percent = next((int(word.rstrip("%;")) for word in told.stdout.split() if word.rstrip(";").endswith("%")), None)
    return Power("AC Power" in told.stdout, percent)


class _Status(ctypes.Structure):
    """What Windows fills in."""

    _fields_ = (
        ("ac_line", ctypes.c_ubyte),
        ("battery_flag", ctypes.c_ubyte),
        ("battery_percent", ctypes.c_ubyte),
        ("system_flag", ctypes.c_ubyte),
        ("life", ctypes.c_ulong),
        ("full_life", ctypes.c_ulong),
    )


def _windows() -> Power:
    status = _Status()
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # only there on Windows
    if not kernel.GetSystemPowerStatus(ctypes.byref(status)):
        return Power()
    percent = status.battery_percent if status.battery_percent <= 100 else None
    return Power({0: False, 1: True}.get(status.ac_line), percent)
