"""The density: how much the desk leaves out where the window is low or the text is large."""

from enum import IntEnum

ROOMY_FROM, TIGHT_FROM = 570, 450
"""Heights of the middle column, in pixels at 100 % text."""


class Density(IntEnum):
    """From everything shown to only what a host must see: the five facts and the field."""

    ROOMY = 0
    TIGHT = 1
    TIGHTEST = 2


def density_for(height: float) -> Density:
    """Return the density for a middle column of this height, in pixels at 100 % text."""
    if height >= ROOMY_FROM:
        return Density.ROOMY
    return Density.TIGHT if height >= TIGHT_FROM else Density.TIGHTEST
