"""Coats: how each kind of button is coloured, for the scheme, and whether it is pressed, hovered, on or off."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from PySide6.QtGui import QColor

from app.views.theme.tokens import TEAL_FILL, Scheme

Kind = Literal["quiet", "primary", "danger", "chip", "tab", "bare", "inverse", "inverse-quiet"]

KINDS: tuple[Kind, ...] = ("quiet", "primary", "danger", "chip", "tab", "bare", "inverse", "inverse-quiet")


@dataclass(frozen=True, slots=True)
class ButtonColours:
    """The colours of one button now; an empty fill or line is not drawn."""

    ink: str
    fill: str
    line: str
    hover: str
    cap: str
    cap_line: str
    thick: bool = False


@dataclass(frozen=True, slots=True)
class Measures:
    """Pixels at 100 %: height, room at both ends, letters, corners and room between the parts."""

    height: int
    pad: int
    size: int
    radius: int
    gap: int = 8


_USUAL = Measures(34, 14, 14, 8)
_OTHERS: dict[Kind, Measures] = {
    "chip": Measures(32, 10, 13, 8, gap=6),
    "tab": Measures(48, 10, 14, 6),
    "bare": Measures(28, 6, 14, 6),
}


def measures_of(kind: Kind) -> Measures:
    """Return the measures of a kind."""
    return _OTHERS.get(kind, _USUAL)


@lru_cache(maxsize=128)
def colours_of(scheme: Scheme, kind: Kind, *, on: bool = False, enabled: bool = True) -> ButtonColours:
    """Return the colours; `on` is for a button that stays pressed, such as the chosen chip or tab."""
    colours = _colours_by_kind(scheme)[kind]
    if not enabled:
        solid = kind in ("quiet", "primary", "danger", "chip")
        if kind in ("inverse", "inverse-quiet"):
            return replace(colours, ink=scheme.on_teal, fill="", hover="", cap=scheme.on_teal)
        ground, line = (scheme.paper, scheme.line) if solid else ("", "")
        return ButtonColours(scheme.muted, ground, line, ground, scheme.muted, scheme.line)
    if on and kind in ("quiet", "chip"):
        return replace(colours, ink=scheme.teal, line=scheme.teal, thick=True)
    if on and kind == "tab":
        return replace(colours, ink=scheme.teal)
    if on and kind == "bare":
        return replace(colours, ink=scheme.ink)
    return colours


def _colours_by_kind(s: Scheme) -> dict[Kind, ButtonColours]:
    fill = TEAL_FILL[s.dark]
    deeper = QColor(fill).darker(118).name()
    return {
        "quiet": ButtonColours(s.ink, s.card, s.line, s.side, s.muted, s.line),
        "chip": ButtonColours(s.ink, s.card, s.line, s.side, s.muted, s.line),
        "primary": ButtonColours(s.on_teal, fill, "", deeper, s.on_teal, TRACE_ON_TEAL),
        "danger": ButtonColours(s.red, s.card, s.red, s.red_soft, s.red, s.line),
        "tab": ButtonColours(s.muted, "", "", "", s.muted, s.line),
        "bare": ButtonColours(s.muted, "", "", s.side, s.muted, s.line),
        "inverse": ButtonColours(fill, s.on_teal, "", QColor(s.on_teal).darker(106).name(), fill, s.line),
        "inverse-quiet": ButtonColours(s.on_teal, "", TRACE_ON_TEAL, deeper, s.on_teal, TRACE_ON_TEAL),
    }


TRACE_ON_TEAL = "#5E9497"
"""A line on the teal of a current block or of the hero card."""
