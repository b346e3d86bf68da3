"""Tones: the soft colour pairs that say whose something is or how it stands, and the sign that goes with each voice."""

from typing import Literal

from app.models.said.dialogue import Voice
from app.views.theme.tokens import Scheme

Tone = Literal["parent", "school", "pupil", "teal", "amber", "red", "green", "neutral"]

TONES: tuple[Tone, ...] = ("parent", "school", "pupil", "teal", "amber", "red", "green", "neutral")

VOICE_TONES: dict[Voice, Tone] = {Voice.PARENT: "parent", Voice.SCHOOL: "school", Voice.PUPIL: "pupil"}

VOICE_ICONS: dict[Voice, str] = {
    Voice.PARENT: "circle-filled",
    Voice.SCHOOL: "square-filled",
    Voice.PUPIL: "triangle-filled",
}


def tone_colors(scheme: Scheme, tone: Tone) -> tuple[str, str]:
    """Return the colour of the text and that of the soft ground under it."""
    if tone == "neutral":
        return scheme.muted, scheme.line if scheme.dark else scheme.side
    return getattr(scheme, tone), getattr(scheme, f"{tone}_soft")
