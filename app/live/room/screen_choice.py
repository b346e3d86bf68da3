"""The choice of screens: which one is the laptop, which one the beamer, and what to do when one of them goes."""

import json
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QScreen


class BeamerState(StrEnum):
    """Where the beamer's image is. The keeper never says OFF: that is for who shows the image."""

    OFF = "off"
    FULL = "full"  # on its own screen
    WINDOWED = "windowed"  # there is one screen only: an ordinary window
    LOST = "lost"  # its screen is gone: hidden until it is back


@dataclass(frozen=True, slots=True)
class ScreenChoice:
    """Who a screen is, as remembered from one evening to the next."""

    manufacturer: str = ""
    model: str = ""
    name: str = ""
    serial: str = ""

    def to_text(self) -> str:
        """Return the identity as text for the settings."""
        return json.dumps([self.manufacturer, self.model, self.name, self.serial], ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "ScreenChoice | None":
        """Read an identity from the settings; None when there is none or it cannot be read."""
        try:
            parts = json.loads(text)
        except (ValueError, RecursionError):
            return None
        good = isinstance(parts, list) and len(parts) == 4 and all(isinstance(part, str) for part in parts)
        return cls(*parts) if good else None

    @classmethod
    def of(cls, screen: QScreen) -> "ScreenChoice":
        """Return the identity of a screen that is there."""
        return cls(screen.manufacturer(), screen.model(), screen.name(), screen.serialNumber())

    def likeness(self, other: "ScreenChoice") -> int:
        """Return how surely this is the same device: 3 by serial number and port, 0 not at all."""
        if self.serial and other.serial:
            same = self.serial == other.serial and (self.manufacturer, self.model) == (other.manufacturer, other.model)
            return (3 if self.name == other.name else 2) if same else 0
        return 1 if (self.manufacturer, self.model, self.name) == (other.manufacturer, other.model, other.name) else 0


@dataclass(frozen=True, slots=True)
class Available:
    """A screen that is there. `box` is x, y, width and height in the pixels of the desktop."""

    choice: ScreenChoice
    box: tuple[int, int, int, int]
    primary: bool = False

    def shares_with(self, other: "Available") -> bool:
        """Tell whether the two show the same part of the desktop: mirrored screens count as one."""
        x, y, width, height = self.box
        a, b, wide, high = other.box
        return x < a + wide and a < x + width and y < b + high and b < y + height


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do. `sure` is False when the host may be asked once whether this is the beamer."""

    state: BeamerState
    beamer: Available | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class KnownScreens:
    """What is known of the screens: the name of the laptop's own, and the beamer as the host chose it.

    `current` is where the image stands or stood since it was switched on, None when it had no screen of its own yet.
    `others` are the screens that stood beside it: none of those is taken for the beamer when the beamer goes.
    """

    laptop: str = ""
    remembered: ScreenChoice | None = None
    current: ScreenChoice | None = None
    others: frozenset[ScreenChoice] = frozenset()


def choose(available: tuple[Available, ...], known: KnownScreens) -> Decision:
    """Choose the beamer's screen among those that do not show the laptop's part of the desktop."""
    laptop = laptop_among(available, known.laptop)
    if laptop is None:
        return Decision(BeamerState.LOST)
    free = [screen for screen in available if not screen.shares_with(laptop)]
    if chosen := _most_like(free, known.remembered):
        return Decision(BeamerState.FULL, chosen)
    sure = known.remembered is None and len(free) == 1
    if same := _most_like(free, known.current):
        return Decision(BeamerState.FULL, same, sure)
    new = [screen for screen in free if known.current is None or screen.choice not in known.others]
    if new:
        # A beamer is seldom the primary screen, a monitor on the desk often is.
        return Decision(BeamerState.FULL, min(new, key=lambda screen: screen.primary), sure)
    return Decision(BeamerState.LOST if known.current else BeamerState.WINDOWED)


def laptop_among(available: tuple[Available, ...], name: str) -> Available | None:
    """Return the laptop's screen: the one with the name, else the primary one. None when there is no screen."""
    by_name = [screen for screen in available if screen.choice.name == name]
    primary = [screen for screen in available if screen.primary]
    return next(iter((*by_name, *primary, *available)), None)


def _most_like(screens: list[Available], choice: ScreenChoice | None) -> Available | None:
    alike = [(screen.choice.likeness(choice), screen) for screen in screens] if choice else []
    likeness, screen = max(alike, key=lambda pair: pair[0], default=(0, None))
    return screen if likeness else None
